"""Who is described, then named: « par une quasi-inconnue, X », « à un pur produit de la maison, Y »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import MACHINES
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.participles import who_that_is
from bot.matcher.syntax.pieces import Line, Sign

_INDEFINITE = ("un", "une")
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.OPEN, Sign.REL, Sign.PREP, Sign.COLON, Sign.DATE})


def named_behind_pointer(line: Line, verb: int) -> int | None:
    """« licencie celui qui dirigeait la voix, X »: the name, the pronoun behind the verb at *verb*."""
    row = line.pieces
    opening = row[verb + 1 : verb + 3]
    if len(opening) < 2 or opening[0].word not in ("celui", "celle") or opening[1].sign is not Sign.REL:
        return None
    at = next((k + 1 for k in range(verb + 3, len(row) - 1) if row[k].sign is Sign.COMMA), None)
    if at is None or len(row[at].people) != 1:
        return None
    return at if at + 1 == len(row) or row[at + 1].sign in _ENDS else None


def named_behind_noun(line: Line, at: int) -> int:
    """The position of the name that stands behind the noun at *at*; *at* itself if none does.

    Only behind a preposition: in « publie une lettre, X la signe » the noun is nobody.
    """
    row = line.pieces
    if row[at].sign is Sign.POST:
        return _behind_participle(line, at)
    if row[at].sign is not Sign.THING or not at or row[at - 1].sign is not Sign.PREP:
        return at
    if line.tokens[row[at].first].fold not in _INDEFINITE or row[at].word in MACHINES:
        return at
    end = at + 1
    while end < len(row) and row[end].sign is Sign.WORD:
        end += 1  # « un pur produit »
    if end + 1 < len(row) and row[end].word in OF and row[end + 1].sign in (Sign.THING, Sign.ORG):
        end += 2
    if end + 1 >= len(row) or row[end].sign is not Sign.COMMA or len(row[end + 1].people) != 1:
        return at
    closed = end + 2 == len(row) or row[end + 2].sign in _ENDS
    return end + 1 if closed else at


def _behind_participle(line: Line, at: int) -> int:
    """« recrute un ingénieur venu de Z, X », « nomme une ancienne avocate passée par Y, X »: X."""
    row = line.pieces
    role, told = row[at].role, row[at + 1].verb if at + 1 < len(row) else None
    indefinite = line.tokens[row[at].first].fold in _INDEFINITE and role is not None and not role.plural
    if not indefinite or told is None or told.tense is not Tense.PARTICIPLE:
        return at
    named = who_that_is(row, at + 1, at)
    return at if named is None else named
