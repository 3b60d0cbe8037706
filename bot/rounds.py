"""What the console says of the polling: one line a round, and only when it says something else."""

from collections.abc import Callable, Sequence

from bot.chat.locale import Speech
from bot.model import Feed, Outcome, PollReport
from bot.wording import worded

NAMED = 4  # failing feeds named in the line; the rest are counted


class Rounds:
    """Collects reports; once every feed has reported, says how the round went."""

    def __init__(self, feeds: Sequence[Feed], speech: Speech, say: Callable[[str], None]) -> None:
        self._waiting = {feed.url for feed in feeds}
        self._feeds = frozenset(self._waiting)
        self._reports: dict[str, PollReport] = {}
        self._new = 0
        self._speech = speech
        self._say = say
        self._said: str | None = None

    def add(self, report: PollReport) -> None:
        """Note one poll; called at the end of each."""
        self._reports[report.feed.url] = report
        self._new += report.new
        self._waiting.discard(report.feed.url)
        if not self._waiting:
            line = round_line(tuple(self._reports.values()), self._speech, new=self._new)
            if line != self._said or self._new:
                self._say(line)
            self._said, self._new, self._waiting = line, 0, set(self._feeds)


def round_line(reports: Sequence[PollReport], speech: Speech, *, new: int) -> str:
    """« 41 flux lus, 2 en échec (Le Fil : 403 ; La Puce : délai dépassé). 3 articles nouveaux. »"""
    failed = [report for report in reports if report.outcome is Outcome.FAILED]
    read = len(reports) - len(failed)
    if not failed:
        return speech.say("round-read", read=read, new=new)
    details = [
        speech.say("round-failure", name=each.feed.name, reason=worded(each.reason or "?", speech))
        for each in failed[:NAMED]
    ]
    if len(failed) > NAMED:
        details.append(speech.say("round-more", count=len(failed) - NAMED))
    listed = ", ".join(details)
    if not read:
        return speech.say("round-none", details=listed)
    return speech.say("round-failed", read=read, failed=len(failed), details=listed, new=new)
