"""Who comes to a board or leaves it, told by counting: « Le conseil compte une voix de plus, celle de X »,
« Un siège serait gardé pour Y », « La favorite pour le siège ? Z »."""

import re
from collections.abc import Iterator

from bot.matcher.changes.board_seats import CIVIC_BOARDS, seat_before, seat_in_title
from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.syntax.pieces import Line, is_ours

_ONE = r"(?:un|une) (?:\S+ )?(?:administrat\w+|membre|voix|visage|tete|femme|siege|fauteuil|recrue)"
_WHO = r"(?: \S+)? [,:](?: (?:celui|celle) (?:de|d'|du))?"  # « , celle de »
_SOMEBODY = r"(?: (?:le|la|l'|un|une)(?: \S+){0,5})? $"  # « l'ex-ministre »
_SEAT = r"(?:siege|fauteuil|strapontin)"
_KEPT = r"(?:reserve|garde|promis|attribue|destine|offert|devolu|accorde) (?:a|pour)"
_MORE = re.compile(
    rf"(?: (?:compt|totalis)\w+(?: \S+)? {_ONE} de plus"
    rf"| (?:gagn\w+|accueill\w+|enrichit d'|etoffe d'|augmente d')(?: \S+)? {_ONE}"
    r"| nouveaux? visages? (?:autour de la table|au conseil|parmi les administrat\w+)"
    r"| (?:autour de la table|au conseil) , un nouveau visage"
    rf"| compter avec une? nouve\w+ administrat\w+){_WHO}{_SOMEBODY}"
)
_FEWER = re.compile(rf" (?:perd\w*(?: \S+)? {_ONE}|compt\w+ {_ONE} de moins){_WHO}{_SOMEBODY}")
_GIVEN = re.compile(
    rf" {_SEAT}(?: \S+){{0,6}} {_KEPT}{_SOMEBODY}"
    rf"| {_SEAT}(?: \S+){{0,2}} est (?:desormais occupe|occupe depuis(?: \S+){{1,3}}) par{_SOMEBODY}"
)
_FAVOURITE = re.compile(
    rf"^ (?:l'|la|le)(?: grande?)? favorite? pour (?:le|ce)(?: \S+)? {_SEAT}(?: \S+)?"
    rf"(?: (?:est|serait|reste))?{_SOMEBODY}"
)
_SIGNS = words(
    """
    plus moins gagne gagnera gagnent accueille accueillera enrichit etoffe augmente visage visages compter
    perd perdra perdent reserve garde promis attribue destine offert devolu accorde occupe favori favorite
    """
)


def seats_counted(seen: Arguments) -> Iterator[Change]:
    """The one who is named behind it, where the sentence, or the text before, speaks of the board."""
    at = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    near = seen.line.words | (_question_before(seen) if at == 0 else frozenset())
    if (
        at is None
        or asks(seen.line)
        or _SIGNS.isdisjoint(near)
        or not CIVIC_BOARDS.isdisjoint(seen.line.words)
    ):
        return
    member, behind = seen.pieces[at].people[0], seen.pieces[at + 1 : at + 2]
    told = _told(seen, member.first)
    seat = seat_before(seen) or seat_in_title(seen) if told is not None else None
    other = seat is not None and seat.org is not None and not is_ours(seat.org)
    if told is None or seat is None or other or any(p.verb is not None and p.verb.finite for p in behind):
        return
    act, truth = told
    gone = act is Act.EXIT
    left, joined = (seat.org, None) if gone else (None, seat.org)
    yield verbless_change(seen, member, act, at, "siège", truth=truth, post=seat, left=left, joined=joined)


def _told(seen: Arguments, first: int) -> tuple[Act, Truth] | None:
    before = f" {''.join(f'{token.fold} ' for token in seen.line.tokens[:first])}"
    verbs = [verb for _, verb in seen.line.verbs]
    if any(verb.negated for verb in verbs):
        return None
    hedged = any(verb.tense is Tense.CONDITIONAL for verb in verbs)
    truth = FACT.hedged("tipped for it") if hedged else FACT
    if _FAVOURITE.match(before) or (not before.strip() and _asked_for_a_favourite(seen)):
        return Act.JOIN, FACT.hedged("tipped for it")
    if _FEWER.search(before):
        return Act.EXIT, truth
    return (Act.JOIN, truth) if _MORE.search(before) or _GIVEN.search(before) else None


def _question_before(seen: Arguments) -> frozenset[str]:
    before = _before(seen)
    return frozenset(before.words) if before is not None and asks(before) else frozenset()


def _asked_for_a_favourite(seen: Arguments) -> bool:
    """« La favorite pour le siège ? X. »"""
    before = _before(seen)
    if before is None or not asks(before) or seen.line.verbs:
        return False
    return bool(_FAVOURITE.match(f" {' '.join(t.fold for t in before.tokens if t.text != '?')} "))


def _before(seen: Arguments) -> Line | None:
    return seen.before
