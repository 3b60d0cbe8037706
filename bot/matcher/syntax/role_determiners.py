"""What stands before the noun of a role: « l'un des deux anciens … », « son ex-… »."""

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import BEFORE, FORMER, INCOMING
from bot.model import Gender

DETERMINERS = words("le la l' les un une des son sa ses leur leurs ce cet cette ces notre nos mon ma d'")
_NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze"
COUNTS = {number: count for count, number in enumerate(_NUMBERS.split(), 2)}


def read_before(tokens: tuple[Token, ...], i: int) -> tuple[int, str, int, bool, bool]:
    """Skip determiner and adjectives: (position of the noun, determiner, count, former, incoming)."""
    j, determiner, count, former, incoming = i, "", 0, False, False
    selects = tokens[i].fold in ("l'", "un", "une")
    if selects and [token.fold for token in tokens[i : i + 3]] in (
        ["l'", "un", "des"],
        ["l'", "une", "des"],
        ["un", "de", "ses"],
        ["une", "de", "ses"],
        ["l'", "un", "de"],
        ["l'", "une", "de"],
    ):
        determiner = "une" if "une" in (tokens[i].fold, tokens[i + 1].fold) else "un"
        j = i + (4 if tokens[i + 2].fold == "de" and tokens[i].fold == "l'" else 3)
        if j >= len(tokens):
            return i, "", 0, False, False
    elif (
        selects
        and [token.fold for token in tokens[i : i + 2]] in (["un", "des"], ["une", "des"])
        and i + 2 < len(tokens)
    ):
        determiner, j = tokens[i].fold, i + 2
    elif k := _behind_quantity(tokens, i):  # « une dizaine de chercheurs »
        determiner, j = "des", k
    elif i and tokens[i - 1].fold in ("au", "du"):  # the article is in the preposition
        determiner = "le"
    elif tokens[j].fold in DETERMINERS:
        determiner = tokens[j].fold
        j += 1
    elif tokens[j].fold in COUNTS:
        determiner = "les"
    if j < len(tokens) and tokens[j].fold == "l'" and determiner:
        j += 1
    if determiner and [token.fold for token in tokens[j : j + 1]] in (["tres"], ["plus"]):
        j += 2  # « la très écoutée directrice », « l'un de ses plus anciens ingénieurs »
    while (
        j < len(tokens)
        and (
            tokens[j].fold in BEFORE
            or (count and not former and tokens[j].fold in ("des", "de", "ses", "leurs", "nos"))
        )
        and j - i < 6
    ):
        count = COUNTS.get(tokens[j].fold, count) if determiner not in ("un", "une") else 0
        former = former or tokens[j].fold in FORMER
        incoming = incoming or tokens[j].fold in INCOMING
        j += 1
    return j, determiner, count, former, incoming


def _behind_quantity(tokens: tuple[Token, ...], i: int) -> int:
    """The position behind « une bonne dizaine de »; 0 where none begins at *i*."""
    row = [token.fold for token in tokens[i : i + 5]]
    k = 2 if row[1:2] in (["bonne"], ["petite"]) else 1
    quantity = row[:1] in (["une"], ["un"]) and row[k : k + 1] and row[k] in QUANTITIES
    return i + k + 2 if quantity and row[k + 1 : k + 2] in (["de"], ["d'"]) and len(row) > k + 2 else 0


QUANTITIES = words(
    """
    dizaine douzaine demi-douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine poignee
    paire
    """
)


def of_any_gender(tokens: tuple[Token, ...], head: int) -> bool:
    """« l'un de ses dirigeants », « un des chercheurs »: of a man or of a woman."""
    before = [token.fold for token in tokens[max(0, head - 3) : head]]
    return before[-2:] == ["un", "des"] or before == ["un", "de", "ses"]


def gender_by(gender: str, determiner: str) -> Gender:
    """The gender that a noun has in the lexicon, or else the one that its determiner shows."""
    if gender in ("f", "m"):
        return Gender(gender)
    if gender == "e":
        return Gender.UNKNOWN  # « une figure », « un pilier »: of a man or of a woman
    if determiner in ("la", "une", "cette", "sa"):
        return Gender.FEMININE
    return Gender.MASCULINE if determiner in ("le", "un", "ce", "cet") else Gender.UNKNOWN
