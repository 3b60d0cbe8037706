"""What belongs together: a name and its apposition, the members of a list.

« Jakub Pachocki, directeur de la recherche, et Szymon Sidor (ex-Meta) » becomes one piece of
two members, each with posts and origin.
"""

from collections.abc import Callable, Sequence

from bot.matcher.syntax.appositions import apposition, second_post, some_of
from bot.matcher.syntax.brackets import bracket, name_in_brackets, names_in_brackets
from bot.matcher.syntax.coordination import (
    apposition_to_all,
    coordinate,
    ordinal_named,
    shared_past,
    with_theirs,
)
from bot.matcher.syntax.houses_beside import (
    of_a_life,
    of_organization,
    passed_by,
    second_house,
    shut_in,
    until_now_at,
)
from bot.matcher.syntax.introduced import aged, aide_named, called, in_person, nicknamed
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.posts_before import calling_before, post_apart, post_before, two_posts
from bot.matcher.syntax.remarks import one_called, remark_beside
from bot.matcher.syntax.rows import Row

_NAMED = frozenset({Sign.PEOPLE})
_POST = frozenset({Sign.POST})
# The rules in their order, each with the signs of the piece that it may begin at, and one that it needs.
_RULES = (
    (some_of, frozenset({Sign.WORD, Sign.THING}), Sign.POST),
    (calling_before, frozenset({Sign.THING}), Sign.PEOPLE),
    (aged, _NAMED, Sign.WORD),
    (nicknamed, _NAMED, Sign.QUOTE),
    (one_called, frozenset({Sign.WORD, Sign.THING}), Sign.COMMA),
    (remark_beside, _NAMED, Sign.COMMA),
    (until_now_at, _NAMED, Sign.ORG),
    (passed_by, _NAMED, Sign.ORG),
    (two_posts, _POST, Sign.AND),
    (in_person, _POST, Sign.PEOPLE),
    (called, _POST, Sign.VERB),
    (post_before, _POST, Sign.PEOPLE),
    (name_in_brackets, frozenset({Sign.POST, Sign.THING}), Sign.OPEN),
    (bracket, _NAMED, Sign.OPEN),
    (apposition, _NAMED, Sign.POST),
    (second_post, _NAMED, Sign.POST),
    (post_apart, _POST, Sign.PEOPLE),
    (aide_named, _NAMED, Sign.POST),
    (of_organization, _NAMED, Sign.ORG),
    (bracket, _NAMED, Sign.OPEN),
    (apposition, _NAMED, Sign.POST),
    (second_house, _NAMED, Sign.ORG),
    (of_a_life, _NAMED, Sign.COMMA),
    (shut_in, _NAMED, Sign.COMMA),
    (ordinal_named, frozenset({Sign.PRONOUN}), Sign.COMMA),
    (coordinate, _NAMED, Sign.PEOPLE),
    (shared_past, _NAMED, Sign.PEOPLE),
    (apposition_to_all, _NAMED | _POST, Sign.POST),
    (with_theirs, _NAMED, Sign.THING),
    (names_in_brackets, _POST, Sign.OPEN),
    (coordinate, _NAMED, Sign.PEOPLE),  # « X et deux de ses adjoints, Y et Z »
)


def group(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Attach posts and origins to names, then join the names that stand in one list."""
    present = frozenset([piece.sign for piece in pieces])
    if Sign.PEOPLE not in present:
        return tuple(pieces)
    row: Row = pieces
    starts: dict[frozenset[Sign], list[int]] = {}
    for rule, signs, needed in _RULES:
        if needed not in present:
            continue
        if signs not in starts:
            starts[signs] = [i for i, piece in enumerate(row) if piece.sign in signs]
        for i in starts[signs]:
            if rule(row, i) is not None:
                row, starts = _apply(rule, signs, row, i), {}
                break
    return tuple(row)


def _apply(
    rule: Callable[[Row, int], tuple[Piece, int] | None], signs: frozenset[Sign], row: Row, first: int
) -> Row:
    """Rewrite *row* left to right from *first* where a piece of one of *signs* stands; a rule that fires is
    tried again on its own result."""
    i = first
    while i < len(row):
        found = rule(row, i) if row[i].sign in signs else None
        if found is None:
            i += 1
        else:
            piece, end = found
            row = [*row[:i], piece, *row[end:]]
    return row
