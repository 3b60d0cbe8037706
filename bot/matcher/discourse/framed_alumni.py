"""Former members, and articles about them: « Que deviennent les anciens d'Y ? », « Après Y, la vie »."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.syntax.offices import is_board
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role

_LEAVING = words("quitter")
_DISPERSED = words("diaspora transfuges essaimage")


def framed_alumni(lines: Sequence[Line], mentions: Mentions) -> set[str]:
    """Whom an article whose title is about former members tells of, one after another."""
    title = title_lines(lines)
    others = (p.org for line in title for p in line.pieces if p.org is not None and not is_ours(p.org))
    if any(line.names_people for line in title) or next(others, None) is not None:
        return set()
    if not any(_frames(line) for line in title):
        return set()
    body = (m for m in mentions.all if lines[m.line].sentence.section is Section.CONTENT)
    told = (m for m in body if m.subject or lines[m.line].sentence.shape is Shape.HEADING)
    return {m.member.identity.name for m in told if not _called(lines[m.line].pieces[m.at], m.member)}


def called_alumni(line: Line) -> Iterator[Member]:
    """« Trois anciens d'Y se lancent : A, B et C fondent Z », « Ex-Y, A et B … », « A et B, tous deux ex-Y »:
    who they are."""
    row = line.pieces
    yield from _opening_as_such(line)
    for people, _, each, post in zip(row, row[1:], row[2:], row[3:], strict=False):
        if each.word.startswith("tous ") and post.role is not None and _formerly(post.role):
            yield from people.people
    told = (k for k, p in enumerate(row) if (role := p.role) is not None and role.plural and _formerly(role))
    start = next(told, len(row))
    colon = next((k for k in range(start, len(row)) if row[k].sign is Sign.COLON), len(row))
    if colon + 1 < len(row) and len(row[colon + 1].people) > 1:
        yield from row[colon + 1].people


def _opening_as_such(line: Line) -> tuple[Member, ...]:
    """« Ex-Y, A et B montent Z »: both."""
    people = line.pieces[0].people if line.pieces and line.tokens[0].fold == "ex-" else ()
    return people if people and any(map(_formerly, people[0].roles)) else ()


def counted_alumni(line: Line) -> Iterator[tuple[int, int]]:
    """« Les deux anciens d'Y lèvent des fonds »: where it stands, and how many they are."""
    for at, piece in enumerate(line.pieces):
        role = piece.role
        if role is not None and role.plural and role.count > 1 and not piece.people and _formerly(role):
            yield at, role.count


def elsewhere_today(line: Line) -> Iterator[int]:
    """« La cofondatrice d'Y, aujourd'hui à la tête de Z, … »: where those stand who founded ours, and are of
    another house by now."""
    if line.words.isdisjoint(_TODAY):
        return
    for at, piece in enumerate(line.pieces[:-2]):
        called = piece.people[0].roles if len(piece.people) == 1 else (piece.role,)
        founded = any(role is not None and role.head in FOUNDERS and is_ours(org_of(role)) for role in called)
        if founded and _another_today(line, at + 1):
            yield at


def _another_today(line: Line, at: int) -> bool:
    """« , aujourd'hui chez Z », « et désormais patronne de Z », from the comma at *at* on."""
    row = line.pieces[at:]
    if row[0].sign not in (Sign.COMMA, Sign.AND) or line.tokens[row[1].first].fold not in _TODAY:
        return False
    inside = list(takewhile(lambda piece: piece.sign not in _CLOSING and piece.verb is None, row[1:]))
    if any(piece.role is not None and is_board(piece.role.text or "") for piece in inside):
        return False  # who sits on a board is of their own house all the same
    house = next((org for piece in inside if (org := _house_at(piece)) is not None), None)
    return house is not None and not house.watched and house.identity is not None


def _house_at(piece: Piece) -> Org | None:
    return piece.org or (org_of(piece.role) if piece.role is not None else None)


_TODAY = words("aujourd'hui desormais maintenant actuellement")
_CLOSING = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL})


def _formerly(role: Role) -> bool:
    return role.former and is_ours(org_of(role))


def formerly_ours(mentions: Mentions, member: Member) -> bool:
    """They are told to be a former member of the watched organisation."""
    held = [(h.role, h.org) for h in mentions.held(member.identity)]
    held += [(role, org_of(role)) for role in member.roles]
    left = any(role.former and is_ours(org) for role, org in held)
    return left or member.identity.name in mentions.alumni


def _called(piece: Piece, member: Member) -> bool:
    """« la biologiste X », « X, patron de Z »: somebody else, whom the one told of has met."""
    return piece.first < member.first - 1 or not all(role.former for role in member.roles)


def _frames(line: Line) -> bool:
    row = line.pieces
    for at, piece in enumerate(row):
        role = piece.role
        if role is not None and role.plural and _formerly(role):
            return True  # « les anciens d'Y »
        if not is_ours(piece.org) or not at:
            continue
        acts = any(verb.finite for _, verb in line.verbs)  # « Après Y, Z se réorganise »
        opens = at == 1 and row[0].word == "apres" and not acts
        after = opens and len(row) > at + 1 and row[at + 1].sign is Sign.COMMA
        before = row[at - 1].verb
        left = before is not None and before.lemma in _LEAVING and before.plural and before.perfect
        if after or left or not _DISPERSED.isdisjoint(line.words):
            return True
    return False
