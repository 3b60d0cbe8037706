"""Who comes from public office, as what stands beside the name tells: « X, député du Rhône, … »,
« X, le chancelier de l'Échiquier de Z, … », « X, conseillère de Z, … » where Z governs."""

from collections.abc import Iterator, Sequence

from bot.matcher.discourse.name_labels import labelled_with
from bot.matcher.discourse.origins_aside import teachers
from bot.matcher.lexicon import words
from bot.matcher.lexicon.proper import RULERS
from bot.matcher.lexicon.roles import OUTSIDE
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role

_OFFICES = words(
    """
    ministre chancelier chanceliere depute deputee senateur senatrice eurodepute eurodeputee maire prefet
    prefete gouverneur gouverneure ambassadeur ambassadrice premier-ministre vice-premier
    """
)
_AT_COURT = words(
    """
    conseiller conseillere porte-parole directeur directrice chef cheffe collaborateur collaboratrice plume
    stratege lieutenant secretaire communicant communicante
    """
)
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.CLOSE, Sign.VERB, Sign.REL})
_LONGEST = 10  # pieces


def of_public_life(line: Line) -> Iterator[Member]:
    """Each person of *line* who is of no house yet, by an office or a chair told beside the name."""
    yield from teachers(line)
    yield from _officials(line)


def of_no_house(role: Role, lines: Sequence[Line], line: Line) -> bool:
    """« le professeur », « X. L'ancien ministre … »: what such a designation makes of whom it means."""
    if role.head in OUTSIDE:
        return True
    return role.former and role.head in _OFFICES and labelled_with(lines, line.index) is not None


def _officials(line: Line) -> Iterator[Member]:
    if not line.names_people or line.words.isdisjoint(_OFFICES | _AT_COURT):
        return
    for at, piece in enumerate(line.pieces):
        if len(piece.people) != 1:
            continue
        member = piece.people[0]
        if any(is_ours(org_of(role)) for role in member.roles):
            continue
        behind = line.pieces[at + 1 : at + _LONGEST]
        if _in_office(line, piece) or _told_behind(line, behind, posted=bool(member.roles)):
            yield member


def _in_office(line: Line, piece: Piece) -> bool:
    """« X, député du Rhône », « l'ancien ministre X »: all in one piece."""
    return not _OFFICES.isdisjoint(token.fold for token in line.tokens[piece.first : piece.last])


def _told_behind(line: Line, row: Sequence[Piece], *, posted: bool) -> bool:
    """« , le chancelier de … , » and « , conseiller » with « de Z », up to the end of the aside."""
    if not row or not (posted or row[0].sign is Sign.COMMA):
        return False
    aside = row if posted else row[1:]
    end = next((k for k, piece in enumerate(aside) if piece.sign in _ENDS), len(aside))
    named = [token for piece in aside[:end] for token in line.tokens[piece.first : piece.last]]
    if any(piece.sign is Sign.ORG for piece in aside[:end]):
        return False
    if not posted and named and any(token.fold in _OFFICES for token in named[:3]):
        return True
    court = posted or any(token.fold in _AT_COURT for token in named[:3])
    return court and any(token.fold in RULERS and token.capital for token in named)
