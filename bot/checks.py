"""``vigie check``: the configuration, the database, the feeds and the token, one line each."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.chat.locale import Speech
from bot.feeds.fetch import Fetcher
from bot.feeds.parse import parse
from bot.model import Feed, Outcome, PollReport
from bot.ports import VigieError
from bot.wording import worded

Say = Callable[[str], None]

AT_ONCE = 8
DEAD_AFTER = timedelta(seconds=90)  # several missed beats


def report_line(report: PollReport, speech: Speech) -> str:
    """« Le Fil : 30 articles, 2 nouveaux », « La Puce : en échec, 403 »."""
    name = report.feed.name
    if report.outcome is Outcome.FAILED:
        return speech.say("report-failed", name=name, reason=worded(report.reason or "?", speech))
    if report.outcome is Outcome.NOT_MODIFIED:
        return speech.say("report-unchanged", name=name)
    return speech.say("report-updated", name=name, entries=report.entries, new=report.new)


async def check_feeds(
    feeds: Sequence[Feed], fetcher: Fetcher, speech: Speech, say: Say, *, now: datetime
) -> bool:
    """Read every feed without keeping anything; say which fail. True when at least one answers."""
    slots = asyncio.Semaphore(AT_ONCE)

    async def problem_of(feed: Feed) -> str | None:
        async with slots:
            try:
                fetched = await fetcher.get(feed.url, now=now)
                await asyncio.to_thread(
                    parse, fetched.body, url=fetched.url, content_type=fetched.content_type
                )
            except VigieError as error:
                return str(error)
        return None

    problems = await asyncio.gather(*(problem_of(feed) for feed in feeds))
    for feed, problem in zip(feeds, problems, strict=True):
        if problem:
            say("  " + speech.say("report-failed", name=feed.name, reason=worded(problem, speech)))
    bad = sum(problem is not None for problem in problems)
    say(speech.say("check-feeds", good=len(feeds) - bad, bad=bad))
    return bad < len(feeds)


def check_beat(last: datetime | None, speech: Speech, say: Say, *, now: datetime) -> bool:
    """Is a process running on this database? True when its last sign of life is recent."""
    if last is None:
        say(speech.say("check-never-alive"))
        return False
    alive = now - last < DEAD_AFTER
    seconds = int((now - last).total_seconds())
    say(speech.say("check-alive" if alive else "check-not-alive", seconds=seconds))
    return alive
