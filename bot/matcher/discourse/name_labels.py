"""Entries that a name alone opens: « X. La patronne de Z a dit adieu à W. »: of whom what follows is told."""

from collections.abc import Sequence

from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign


def labelled_with(lines: Sequence[Line], index: int) -> Member | None:
    """Whose name alone opens the paragraph of a sentence: as a sentence of its own, or before a dash."""
    line = lines[index]
    if line.sentence.section is not Section.CONTENT:
        return None
    first = line
    while first.index and lines[first.index - 1].sentence.block == line.sentence.block:
        first = lines[first.index - 1]
    people = first.pieces[0].people if first.pieces else ()
    behind = [piece.sign for piece in first.pieces[1:]]
    alone = first is not line and set(behind) <= {Sign.STOP, Sign.COLON}
    return people[0] if len(people) == 1 and (alone or behind[:1] == [Sign.COLON]) else None


def before_colon(row: Sequence[Piece]) -> Member | None:
    """« sans X : », « Pas X, en tout cas : »: who is named before the colon that ends *row*, with no more
    than an adverb between."""
    if not row or row[-1].sign is not Sign.COLON:
        return None
    at = next((k for k in range(len(row) - 1, -1, -1) if row[k].people), None)
    if at is None or len(row[at].people) > 1:
        return None
    between = row[at + 1 : -1]
    aside = at <= 1 and 0 < len(between) <= _ASIDE and between[0].sign is Sign.COMMA
    adverb = aside and all(piece.sign in _ADVERBIAL for piece in between[1:])
    return row[at].people[0] if adverb or not between else None


_ASIDE = 3  # pieces, the comma among them
_ADVERBIAL = frozenset({Sign.WORD, Sign.PRONOUN, Sign.PREP, Sign.THING})
