"""Who is back at a place or on a topic, and at no house: « de retour à Paris »."""

from bot.matcher.lexicon.organizations import VALLEY
from bot.matcher.names.name import Sort
from bot.matcher.syntax.occasions import nowhere
from bot.matcher.syntax.pieces import Line, Sign


def back_on_a_visit(line: Line, after: int) -> bool:
    """Whether what stands at token *after*, behind « de retour », is no place in an organisation."""
    if after >= len(line.tokens):
        return False
    link = line.tokens[after].fold
    there = link in ("a", "en", "au", "aux") and after + 1 in _places(line)
    housed = any(piece.org is not None and piece.first > after for piece in line.pieces)
    return link == "sur" or (there and not housed) or _visits(line, after)


def _visits(line: Line, after: int) -> bool:
    """« dans son lycée », « devant le Sénat », « à Sète »: where nobody is employed."""
    behind = [piece for piece in line.pieces if piece.first >= after][:_REACH]
    row = behind[:2]
    if [token.fold for token in line.tokens[after + 1 : after + 3]] in (["l'", "un"], ["l'", "une"]):
        return any(nowhere(piece) for piece in behind)  # « dans l'un de mes pays préférés »
    if len(row) < 2 or row[0].word not in _INTO or row[1].sign not in (Sign.THING, Sign.WORD):
        return False
    name = line.tokens[row[1].first]
    town = row[0].word == "a" and name.capital and name.fold not in VALLEY
    return nowhere(row[1]) or (town and row[1].last - row[1].first == 1)


_REACH = 5  # pieces
_INTO = frozenset(("a", "au", "aux", "dans", "en", "devant"))


def _places(line: Line) -> set[int]:
    found = (name.first for name in line.names if name.sort is Sort.PLACE)
    return {first for first in found if line.tokens[first].fold not in VALLEY}
