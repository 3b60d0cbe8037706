"""What brackets set beside a name, and the names that they hold: « X (Z) », « un chercheur (X) »."""

from dataclasses import replace

from bot.matcher.lexicon.grammar import ARROWS
from bot.matcher.syntax.appositions import agrees, grown, with_role
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.posts_before import PERSONS
from bot.matcher.syntax.rows import Row, sign_at


def name_in_brackets(row: Row, i: int) -> tuple[Piece, int] | None:
    """« Un chercheur (X) et une ingénieure (Y) s'en vont »: what somebody is, and who, shut in behind it."""
    if [sign_at(row, k) for k in range(i + 1, i + 4)] != _SHUT_IN or len(row[i + 2].people) != 1:
        return None
    noun, people = row[i], row[i + 2]
    role = noun.role
    if role is None:
        short = noun.last - noun.first == 2 and PERSONS.search(noun.word) is not None
        return (people._replace(first=noun.first, last=row[i + 3].last), i + 4) if short else None
    if role.plural or not role.determined or not agrees(people.people[0], role):
        return None
    member = with_role(people.people[0], role)
    return grown(people, (member,), first=noun.first, last=row[i + 3].last), i + 4


def names_in_brackets(row: Row, i: int) -> tuple[Piece, int] | None:
    """« Le trio de Lyon (X, Y, Z) s'en va », « les quatre cadres (X, Y, Z et W) »: as many as are told."""
    role = row[i].role
    if role is None or not role.plural or [sign_at(row, k) for k in range(i + 1, i + 4)] != _SHUT_IN:
        return None
    people = row[i + 2]
    if role.count not in (0, len(people.people)):
        return None
    members = tuple(with_role(member, role) for member in people.people)
    return grown(people, members, first=row[i].first, last=row[i + 3].last), i + 4


_SHUT_IN = [Sign.OPEN, Sign.PEOPLE, Sign.CLOSE]


def bracket(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X (sa CTO) », « Y (Meta) », « Z (ex-Coinbase) »."""
    if sign_at(row, i) is not Sign.PEOPLE or sign_at(row, i + 1) is not Sign.OPEN:
        return None
    end = i + 2
    while end < len(row) and end - i < 9 and row[end].sign is not Sign.CLOSE:
        if row[end].sign == Sign.PEOPLE or row[end].word in ARROWS:
            return None  # « X (Y → Z) »
        end += 1
    if sign_at(row, end) is not Sign.CLOSE:
        return None
    if end == i + 3 and row[i + 2].sign is Sign.ACTION:
        return None  # « X (départ) »
    member = row[i].people[-1]
    within = row[i + 2 : end]
    timed = any(piece.word in _YEARS for piece in within)  # « (onze ans chez Z) », « (il a 41 ans) »
    for piece in within:
        if piece.role is not None:
            member = with_role(member, piece.role)
        elif piece.org is not None and member.origin is None and not timed:
            member = replace(member, origin=piece.org)
        elif piece.verb is not None and piece.verb.finite and not (timed and piece.verb.lemma == "avoir"):
            return None
    return grown(row[i], (*row[i].people[:-1], member), last=row[end].last), end + 1


_YEARS = ("ans", "annees")
