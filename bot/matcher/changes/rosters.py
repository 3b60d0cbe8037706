"""Names in brackets behind where they come from: « des recrues venues de Y (A, B) et de Z (C) »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.pieces import Org, Sign, is_ours

_FROM = ("de", "d'", "du", "chez", "a", "source")


def rosters(seen: Arguments) -> Iterator[Change]:
    """Those whom brackets name behind the organisation that they leave."""
    pieces = seen.pieces
    if Sign.OPEN not in seen.line.signs or _COMING.isdisjoint(seen.line.words) or asks(seen.line):
        return
    for at in range(1, len(pieces) - 2):
        named = pieces[at + 1].sign is Sign.OPEN and pieces[at + 2].people
        if pieces[at].sign is not Sign.ORG or pieces[at - 1].word not in _FROM or not named:
            continue
        left = seen.org(at)
        joined = _joined(seen, left)
        if left is None or left.identity is None or joined is None:
            continue
        end = next((k for k in range(at + 2, len(pieces)) if pieces[k].sign is Sign.CLOSE), len(pieces))
        for k in range(at + 2, end):
            for member in pieces[k].people:
                yield verbless_change(
                    seen,
                    member,
                    Act.EXIT if left.watched else Act.JOIN,
                    k,
                    "roster",
                    over=(pieces[at].first, pieces[k].last),
                    left=left,
                    joined=joined,
                    noun=True,
                )


def _joined(seen: Arguments, left: Org | None) -> Org | None:
    """Where those who leave *left* go."""
    if is_ours(left):
        return goal(seen.discourse.lines, seen.line.index) or Org(None, other=True)
    focus = seen.focus
    return focus if is_ours(focus) else None


_COMING = words(
    """
    venu venus venue venues issu issus issue issues debauche debauches debauchee debauchees recrue recrues
    transfuge transfuges arrives arrivees recrutes recrutees provenance arraches arrachees piques chipes
    """
)
