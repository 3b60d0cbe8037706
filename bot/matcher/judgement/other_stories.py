"""Strangers in a passage about another house: « Z perd X. Son adjoint, Y, assure l'intérim. »"""

from collections.abc import Sequence

from bot.matcher.changes.change import recalls
from bot.matcher.discourse.focus import behind_opening, speaks_of_watched
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.unplaced import PARTING, placed_by_name, placed_elsewhere
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.language.text import Section
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line
from bot.matcher.whys import LEAVES, LEAVES_A_THING, LEAVES_ANOTHER, LEAVES_AS_TITLED, POST_ELSEWHERE
from bot.model import Kind


def without_other_stories(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """What goes on behind a step that another house has seen is told of that house, until ours is named."""
    placed = {item.name for item in judged if item.kind is not None and placed_by_name(item.change)}
    told: dict[int, set[str]] = {}  # who is told of for another house, by sentence
    result = []
    for item in sorted(judged, key=lambda item: (item.change.line, item.change.at)):
        goes_on = item.kind is not None and _goes_on(ties, item, told, placed)
        settled = refuse(item.change, _reason(item)) if goes_on else item
        if settled.kind is None and (goes_on or _told_elsewhere(item)):
            told.setdefault(item.change.line, set()).add(item.name)
        elif settled.kind is not None:
            told.pop(item.change.line, None)  # this sentence is about ours as well
        result.append(settled)
    return result


def _goes_on(ties: Ties, item: Judged, told: dict[int, set[str]], placed: set[str]) -> bool:
    change, line = item.change, ties.lines[item.change.line]
    if change.member.identity.id is not None or item.name in placed or placed_by_name(change):
        return False
    if ties.belongs(change.member) or speaks_of_watched(line):
        return False
    if any(item.name in told.get(change.line - k, ()) for k in _SEQUEL):
        return True  # « Z recrute X. Il prendra ses fonctions en mai. »
    if line.sentence.section is not Section.CONTENT:
        return False
    before = ties.lines[change.line - 1]
    joined = change.joined.identity if change.joined is not None else None
    together = before.sentence.block == line.sentence.block
    subjects = {_subject(line), _subject(before) if together else None} - {None}
    if subjects and joined not in subjects:
        return True
    return together and change.line - 1 in told


def _subject(line: Line) -> Identity | None:
    """« Z annonce le départ de X », « De son côté, Z … »: the other house that a sentence is about."""
    at = behind_opening(line.pieces)
    org = line.pieces[at].org if line.pieces else None
    acts = line.pieces[at + 1].verb if at + 1 < len(line.pieces) else None
    other = org is not None and not org.watched and acts is not None and acts.finite
    return org.identity if other and org is not None else None


_SEQUEL = (1, 2)  # sentences on


def _told_elsewhere(item: Judged) -> bool:
    """Refused as another house's, and nothing of the past that only leads up to what follows."""
    change = item.change
    left = item.why[-1].startswith(LEAVES) and item.why[-1] not in _OF_NO_HOUSE
    return (placed_elsewhere(change) or (change.act in PARTING and left)) and not recalls(change)


_OF_NO_HOUSE = (LEAVES_A_THING, LEAVES_AS_TITLED)


def _reason(item: Judged) -> str:
    return POST_ELSEWHERE if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL) else LEAVES_ANOTHER
