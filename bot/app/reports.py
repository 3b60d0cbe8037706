"""``vigie reports``: what readers reported, and the cases that a corpus can learn from."""

from dataclasses import dataclass

from bot.app.answer import open_archive
from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.model import Article, Claim, Correction, Event
from bot.moderation import Report, Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A report with all that bears on it: the event now, what was read, how it was corrected."""

    report: Report
    event: Event | None
    said: tuple[tuple[Article, tuple[Claim, ...]], ...]
    corrections: tuple[Correction, ...]


async def cases(configuration: Configuration, *, waiting: bool = False) -> tuple[Case, ...]:
    """Every report, or those that wait for a verdict, oldest first. Raises StorageError."""
    made = []
    async with open_archive(configuration) as memory:
        for report in await (memory.reports.waiting() if waiting else memory.reports.all()):
            event = await memory.archive.event(report.event_id)
            told_as = event.merged_into if event and event.merged_into else report.event_id
            async with memory.docket.correcting() as page:
                said = await page.said(told_as)
            made.append(Case(report, event, said, await memory.docket.corrections(report.event_id)))
    return tuple(made)


async def close(configuration: Configuration, number: int, verdict: Verdict, answer: str) -> bool:
    """Close a report; whoever made it is told when Vigie connects next, or at their next press. False where
    it is not open. Raises StorageError."""
    async with open_archive(configuration) as memory:
        return bool(await memory.reports.close([number], verdict, answer, now=utc_now()))
