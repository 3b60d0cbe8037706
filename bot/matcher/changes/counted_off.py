"""Who is counted off behind the one that is named of several: « Y perd trois cadres, dont X | … Le deuxième,
Z, dirigeait la vidéo. … W, le troisième, veut souffler. »"""

import re
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import LIKEWISE, Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS, ORDINALS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member

_MOVING = (Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE)
_NUMBER = "|".join(ORDINALS)
_BEFORE = re.compile(rf"l[ae] (?P<which>{_NUMBER}) ,|(?:l' autre|les (?:\w+ )?autres) ,")
_BEHIND = re.compile(rf", l[ae] (?P<which>{_NUMBER}) [,.:;(]")


def counted_off(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """The next of those counted do as the first of them, whatever else the sentence tells of them."""
    at = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    if at is None or (call := _call(seen.line, seen.pieces[at].people)) is None:
        return
    known = {change.member.identity for change in told if change.truth.status is not None}
    members = [member for member in seen.pieces[at].people if member.identity not in known]
    which = call["which"]
    leader = _first_of(seen, 1 + (ORDINALS[which] if which else len(members))) if members else None
    for member in members if leader is not None else ():
        yield verbless_change(seen, member, Act.FOLLOW, at, LIKEWISE, counterpart=leader)


def _call(line: Line, people: Sequence[Member]) -> re.Match[str] | None:
    """« Le deuxième, X, … », « X, le deuxième, … », « Les deux autres, X et Y, … » open a sentence."""
    before = " ".join(token.fold for token in line.tokens[: people[0].first])
    behind = " ".join(token.fold for token in line.tokens[people[-1].last : people[-1].last + 4])
    return _BEFORE.fullmatch(before) if before else _BEHIND.match(behind)


def _first_of(seen: Arguments, place: int) -> Identity | None:
    """« perd trois cadres, dont X », « trois s'en vont, à commencer par X »: X, of at least *place*."""
    for act in _MOVING:
        for member, index, _ in seen.discourse.history.of(act):
            line = seen.discourse.lines[index]
            if index < seen.line.index and _count(line) >= max(place, 2) and _of_them(line, member.identity):
                return member.identity
    return None


def _count(line: Line) -> int:
    """« trois de ses cadres », « 3 départs »: how many."""
    numbers = (int(t.text) if t.text.isdecimal() else COUNTS.get(t.fold, 0) for t in line.tokens)
    return next((number for number in numbers if 1 < number < _MANY), 0)


_MANY = 10


def _of_them(line: Line, identity: Identity) -> bool:
    """« …, dont X », « …, à commencer par celui de X »: the only one named of them."""
    for piece in line.pieces:
        if [member.identity for member in piece.people] == [identity]:
            before = " ".join(token.fold for token in line.tokens[: piece.people[0].first])
            return _AMONG.search(before) is not None
    return False


_AMONG = re.compile(r"\b(?:dont|a commencer par)(?: celui (?:de|d'))?$")
