"""Who is told of within the house: « Au service juridique de Y, X … », « X a prévenu ses collègues de Y »."""

from collections.abc import Iterator

from bot.matcher.discourse.in_whose_voice import meant_as_ours
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.pieces import Line, Member, Org, Sign

_UNITS = words(
    """
    service equipe equipes bureau bureaux departement division pole branche filiale antenne direction siege
    rangs couloirs atelier studio ingenieurs chercheurs juristes cadres
    """
)
_WITHIN = (*OF, "chez")
_LEADING_IN = words("dans au aux a parmi")
_COLLEAGUES = words("collegues confreres camarades equipes troupes collaborateurs subordonnes")
_STARTS = frozenset({Sign.COLON, Sign.STOP, Sign.QUOTE})


def in_its_units(line: Line, focus: Org | None) -> Iterator[Member]:
    """« Au service juridique de Y, X … », « Parmi les juristes de Y, X … », at the head of what is told."""
    row = line.pieces
    for at, piece in enumerate(row[:-3]):
        opens = not at or row[at - 1].sign in _STARTS
        if not opens or piece.sign is not Sign.PREP or piece.word not in _LEADING_IN:
            continue
        if _unit_of_ours(line, at + 1, focus):
            behind = next(k for k in range(at, len(row)) if row[k].sign is Sign.COMMA) + 1
            if behind < len(row) and len(row[behind].people) == 1:
                yield row[behind].people[0]


def of_its_units(line: Line, focus: Org | None) -> Iterator[Member]:
    """« X, de l'équipe de recherche de Y, … », « X, au service juridique de Y, … »."""
    row = line.pieces
    for at, piece in enumerate(row[:-4]):
        beside = len(piece.people) == 1 and row[at + 1].sign is Sign.COMMA and row[at + 2].sign is Sign.PREP
        if beside and row[at + 2].word in (*OF, *_LEADING_IN) and _unit_of_ours(line, at + 3, focus):
            yield piece.people[0]


def _unit_of_ours(line: Line, start: int, focus: Org | None) -> bool:
    """Whether « l'équipe de recherche de Y » stands there, up to a comma."""
    row = line.pieces
    end = next((k for k in range(start, len(row)) if row[k].sign is Sign.COMMA), None)
    if end is None or end < start + 3:
        return False
    told = {token.fold for token in line.tokens[row[start].first : row[start].last]}
    plain = all(one.verb is None and not one.people for one in row[start:end])
    house = row[end - 1]
    ours = house.org is not None and meant_as_ours(house, focus) and row[end - 2].word in _WITHIN
    return plain and ours and not told.isdisjoint(_UNITS)


def with_colleagues_of_ours(line: Line, focus: Org | None) -> Iterator[Member]:
    """« X a prévenu ses collègues de Y »; not « ses anciens collègues de Y »."""
    row = line.pieces
    for at in range(2, len(row) - 2):
        called = [token.fold for token in line.tokens[row[at].first : row[at].last]]
        if called[:1] != ["ses"] or called[-1] not in _COLLEAGUES or len(called) != 2:
            continue
        house, verb = row[at + 2], row[at - 1].verb
        ours = house.org is not None and meant_as_ours(house, focus) and row[at + 1].word in _WITHIN
        if ours and verb is not None and verb.finite and not verb.negated and len(row[at - 2].people) == 1:
            yield row[at - 2].people[0]
