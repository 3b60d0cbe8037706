"""Stage 5: who leaves something other than the watched organisation, by what the title says."""

from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line


def leaving_elsewhere(changes: Sequence[Change], lines: Sequence[Line]) -> frozenset[str]:
    """« X quitte la présidence de Z », « X quitte le gouvernement »: and goes nowhere that is told."""
    if not lines or "pour" in lines[0].words:
        return frozenset()
    return frozenset(
        change.member.identity.name
        for change in changes
        if not change.line and change.act is Act.EXIT and _something_else(change)
    )


# « quitte le Grand Palais », « part en tournée », of which « son départ » is told next
_NO_LEAVING = ("leaves something else", "goes «")


def _something_else(change: Change) -> bool:
    if any(why.startswith(_NO_LEAVING) for why in change.truth.why):
        return True
    return change.left is not None and not change.left.watched and change.left.identity is not None
