"""What leads into a sentence and tells of nobody: « Signe des temps, … », « À en croire Z, … », « On apprend
que … ». What opens a sentence may stand behind it just as well."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import STAFF, UNITS
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import NOMINAL, Row, governed, sign_at


def led_into(row: Row) -> int:
    """The position behind the phrase that opens the sentence, and its comma; 0 where none does."""
    comma = next((k for k, piece in enumerate(row) if piece.sign not in _PHRASE), 0)
    if not 0 < comma < len(row) - 1 or row[comma].sign is not Sign.COMMA:
        return 0
    if row[0].word == "selon":
        return comma + 1
    for k, piece in enumerate(row[:comma]):
        if piece.sign in NOMINAL and not governed(row, k):
            return 0  # « Une équipe, partie en mai, … »
        if piece.sign is Sign.ORG or piece.word in _OF_PEOPLE:
            return 0  # « Avec cette équipe, partie en mai, … »
    return comma + 1


def led_to(row: Row, at: int) -> bool:
    """Whether the sentence, or what somebody says, begins at *at*."""
    said = at - 1 if sign_at(row, at - 1) is not Sign.COMMA else at - 2
    return led_into(row) == at > 0 or says_that(row, said)


def says_that(row: Row, k: int) -> bool:
    """« L'entreprise confirme que … »: the « que » at *k*, behind which somebody else may be told of."""
    return sign_at(row, k) is Sign.SUB and row[k].word in ("que", "qu'")


_PHRASE = frozenset({Sign.PREP, Sign.THING, Sign.ORG, Sign.OUTLET, Sign.WORD})
_OF_PEOPLE = UNITS | STAFF | words("ne nee nes nees age agee")  # « Né à Lyon, … » is of X already
