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
        end = next((k for k in range(at + 1, len(row)) if row[k].sign is Sign.COMMA), None)
        if end is None or end + 1 >= len(row) or len(row[end + 1].people) != 1:
            continue
        told = {token.fold for token in line.tokens[row[at + 1].first : row[at + 1].last]}
        house = row[end - 1]
        plain = all(one.verb is None and not one.people for one in row[at + 1 : end])
        ours = house.org is not None and meant_as_ours(house, focus) and row[end - 2].word in _WITHIN
        if plain and ours and not told.isdisjoint(_UNITS):
            yield row[end + 1].people[0]


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
