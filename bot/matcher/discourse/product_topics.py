"""Stage 4: sentences whose subject is a product: the « il » that opens the next one is no person.

« Grok a donné raison à X avant d'être suspendu. Il a été rétabli. »
"""

from collections.abc import Sequence

from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader


def about_products(lines: Sequence[Line], readers: Sequence[ClauseReader]) -> frozenset[int]:
    """The sentences that a named thing is the subject of."""
    return frozenset(line.index for line in lines if _about_product(line, readers[line.index]))


def _about_product(line: Line, reader: ClauseReader) -> bool:
    things = {name.first for name in line.names if name.sort is Sort.THING}
    if not things:
        return False
    for at, verb in line.verbs:
        if not verb.finite:
            continue
        subject = reader.read(at).subject
        if subject == 2 and line.pieces[1].sign is Sign.COMMA:  # « Grok, le robot de X, … »
            subject = 0
        if subject is None:
            return False
        first, last = line.pieces[subject].first, line.pieces[subject].last
        return line.pieces[subject].sign is Sign.THING and not things.isdisjoint(range(first, last))
    return False
