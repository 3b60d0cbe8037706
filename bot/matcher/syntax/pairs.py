"""Names of one plural verb, with something told of some: « X, qui …, et Y s'en vont », « X, Y (…) et Z »."""

from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import Row


def named_before(row: Row, at: int) -> tuple[int, ...]:
    """The names that stand in one row with the last, at *at*, in reading order."""
    several = len(row[at].people) > 1  # « X, qui …, Y et Z »
    first = _listed_before(row, at) if several else paired_before(row, at)
    if first is None and (first := _before_brackets(row, at)) is None:
        return ()
    found = [first]
    while (earlier := _listed_before(row, found[0])) is not None:
        found.insert(0, earlier)
    return tuple(found)


def _before_brackets(row: Row, at: int) -> int | None:
    """« X (qui …) et Y »: X."""
    if at < _IN_BRACKETS or row[at - 1].sign is not Sign.AND or row[at - 2].sign is not Sign.CLOSE:
        return None
    opened = next((k for k in range(at - 3, 0, -1) if row[k].sign is Sign.OPEN), 0)
    return opened - 1 if opened and row[opened - 1].people and _free(row, opened - 1) else None


_IN_BRACKETS = 4  # pieces


def _listed_before(row: Row, at: int) -> int | None:
    """« X, Y, qui …, et Z », « X, qui …, Y, qui …, et Z »: X, before Y at *at*."""
    if at < 2 or row[at - 1].sign is not Sign.COMMA:
        return None
    before = at - 2 if row[at - 2].people else _before_relative(row, at - 1)
    before = _before_description(row, at - 1) if before is None else before
    return before if before is not None and _free(row, before) else None


def _free(row: Row, at: int) -> bool:
    """Nothing governs the name."""
    return not at or row[at - 1].sign in (Sign.COMMA, Sign.COLON, Sign.QUOTE)


def paired_before(row: Row, at: int) -> int | None:
    """The first of the pair whose second stands at *at*."""
    if (alike := _governed_alike(row, at)) is not None:
        return alike
    k = at - 1
    if k < 1 or row[k].sign is not Sign.AND or row[k - 1].sign is not Sign.COMMA:
        return None
    if (told_of := _before_relative(row, k - 1)) is not None:
        return told_of
    for k in range(at - 2, -1, -1):
        piece = row[k]
        if piece.people and k > 3 and row[k - 1].word in ("de", "d'", "par"):
            continue  # « X, proche de Y, et Z »
        if piece.people:
            return k if not k or row[k - 1].sign not in (Sign.PREP, Sign.VERB) else None
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.SUB) or (piece.verb and piece.verb.finite):
            return None
    return None


def _governed_alike(row: Row, at: int) -> int | None:
    """« laissés par X et par Y, partis hier »: X as well."""
    near = row[at - 4 : at] if at > 3 else ()
    alike = len(near) == 4 and near[3].sign is Sign.PREP and near[3].word == near[0].word
    return at - 3 if alike and near[2].sign is Sign.AND and near[1].people else None


def _before_relative(row: Row, comma: int) -> int | None:
    """« X, qui …, et Y »: the name before the relative clause that ends at *comma*."""
    finite = 0
    for k in range(comma - 1, 0, -1):
        piece = row[k]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.QUOTE, Sign.COMMA, Sign.BUT):
            return None
        finite += piece.verb is not None and piece.verb.finite
        if piece.sign is Sign.REL or piece.word in ("que", "qu'"):
            told = _told_of(row, k - 1 if row[k - 1].sign is Sign.PREP else k)
            free = not told or row[told - 1].sign is not Sign.PREP
            return told if free and finite == 1 else None
    return None


def _before_description(row: Row, comma: int) -> int | None:
    """« X, père de plusieurs montres, Y, qui …, et Z », « X, figure respectée de la maison, Y et Z », « X,
    directeur de W depuis trois ans, Y et Z »: X, before what they are called, up to *comma*."""
    for k in range(comma - 1, max(comma - _CALLED, -1), -1):
        if row[k].people:
            since = bool(row[k].people[-1].roles) and row[k + 1].word == "depuis"
            return k if since and len(row[k].people) == 1 else None
        if row[k].sign is Sign.COMMA:
            called = row[k + 1].sign is Sign.WORD or _calls(row[k + 1])
            called = called and row[k - 1].sign is Sign.PEOPLE
            return k - 1 if called and len(row[k - 1].people) == 1 else None
        if row[k].sign not in _DESCRIBING:
            return None
    return None


def _calls(post: Piece) -> bool:
    """« figure respectée de la maison »; « le patron, Y » would be what Y is."""
    return post.role is not None and not (post.role.plural or post.role.determined)


def _told_of(row: Row, opener: int) -> int | None:
    """The name before the relative at *opener*: « X, qui … », « X, expert de W qui … »."""
    if row[opener - 1].people and len(row[opener - 1].people) == 1:
        return opener - 1
    for k in range(opener - 1, max(opener - _CALLED, 0), -1):
        if row[k].sign is Sign.COMMA:
            called = row[k + 1].sign in _CALLING or k == opener - 1
            return k - 1 if called and row[k - 1].people else None
        if row[k].sign not in _DESCRIBING:
            return None
    return None


_CALLED = 9  # pieces, of what somebody is called between the comma and the relative
_CALLING = frozenset({Sign.WORD, Sign.THING, Sign.POST})
_DESCRIBING = _CALLING | {Sign.PREP, Sign.ORG, Sign.OUTLET, Sign.DATE}
