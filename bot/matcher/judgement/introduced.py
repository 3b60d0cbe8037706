"""Whether an article has come to the watched organisation where it tells of somebody.

« Parlio change de patronne : X prend les commandes. … Parlio se sert des outils de Y. »: what is named
only below is not where X comes in.
"""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line


def introduced(ties: Ties, change: Change) -> bool:
    """The organisation, or one of its people or products, is named before the change is told, or with it."""
    upto = max(change.line, 1)  # what a title leaves unsaid, the next sentence tells
    return any(_brings_in(ties, line) for line in ties.lines[: upto + 1])


def _brings_in(ties: Ties, line: Line) -> bool:
    if speaks_of_watched(line) or any(name.sort is Sort.WATCHED for name in line.names):
        return True
    people = (member for piece in line.pieces for member in piece.people)
    return any(member.identity.id is not None and ties.standing(member) is Standing.IN for member in people)
