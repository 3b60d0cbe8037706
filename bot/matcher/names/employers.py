"""Houses told by who comes, goes or is hired: « recruté par X », « venu de X », « Lumen Assay recrute Y »."""

import re
from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper, words
from bot.matcher.lexicon.grammar import DETERMINERS
from bot.matcher.lexicon.roles import CHARGES, DEPARTMENTS, POSTS
from bot.matcher.names.capitals import begins, company_end, is_french

TAKING_FROM = re.compile(r"(?:chip|piqu|souffl|ravi|arrach|rafl|subtilis|derob|debauch|prend|pris|pass)\w*$")
_COME = re.compile(r"(?:(?:re)?venue?s?|arrivee?s?|issue?s?|transfuges?|provenance|debarquee?s?)$")


def come_from(tokens: Sequence[Token], i: int) -> bool:
    """« venu de Coefficient Giving »: nobody comes from somebody."""
    previous = [token.fold for token in tokens[max(0, i - 3) : i]]
    if len(previous) == 3 and previous[0] in DETERMINERS:
        return False  # « l'arrivée de X »
    return len(previous) > 1 and previous[-1] in ("de", "d'") and bool(_COME.match(previous[-2]))


def chosen(tokens: Sequence[Token], first: int) -> bool:
    """« recruté par X », « quitte Y pour X », « directrice générale de X », « à la tête de X »: of no given
    name, so the name of a house, though its words may be those of a person's or of any French text."""
    if not first or tokens[first].fold in proper.GIVEN:
        return False
    previous = tokens[first - 1].fold
    before = [token.fold for token in tokens[max(0, first - _LEAVING_REACH) : first - 1]]
    if previous == "a":
        taken = any(TAKING_FROM.match(word) for word in before)  # « chipe Y à X »
        return _between_houses(tokens, first - 1) or (taken and len(before) > 2 and tokens[first - 2].capital)
    if previous == "par":
        return any(_HIRED.match(word) for word in before[-2:])
    if previous == "pour":
        return any(_LEAVING.match(word) for word in before)
    if previous == "(" and first > 2:
        worded = tokens[first].fold in _NO_HOUSES or tokens[first].text.isupper()
        return not worded and tokens[first - 2].capital and tokens[first - 3].capital  # « X (Figure) »
    if previous in _HEADING:
        return True
    if previous not in ("de", "d'") or not before:
        return False
    come = bool(_COME.match(before[-1])) and not DETERMINERS.intersection(before[-2:-1])
    if come or before[-1] in _OF_A_HOUSE:
        return True
    if len(before) < 2:
        return False
    directing = "direction" in before[-4:] and "sous" not in before
    led = [n for n in range(max(0, len(before) - 4), len(before)) if _DIRECTOR.match(before[n])]
    headed = bool(led) and (before[-1] in _DIRECTING or before[led[-1] + 1 : led[-1] + 2] in _DEPARTMENT)
    return directing or headed or before[-2:] in _AT_ITS_HEAD


_HEADING = words(
    "dirige dirigeait diriger dirigera dirigerait codiriger preside presidait presider presidera presiderait"
)


def _between_houses(tokens: Sequence[Token], at: int) -> bool:
    """« d'Y à X »: the « à » behind the house that somebody comes from."""
    house = at
    while house and tokens[house - 1].capital and tokens[house - 1].fold not in _OF:
        house -= 1
    return 0 < house < at and tokens[house - 1].fold in _OF


_OF = ("de", "d'")
_LEAVING_REACH = 9
_HIRED = re.compile(
    r"(?:recrut|embauch|debauch|engag|enrol|chip|piqu|happ|rafl|attir|seduit|convaincu|capt|approch|souffl|ravi"
    r"|arrach|subtilis)(?:ee?s?|es?|er)?$|(?:convaincre|seduire|tenter)$"
)
_LEAVING = re.compile(r"(?:quitt|lach|delaiss|desert|abandonn|troqu|laiss|depart)\w*$")
_DIRECTOR = re.compile(r"(?:vice-)?(?:direct(?:eur|rice)|president?e?)$")
_DIRECTING = words(
    "general generale technique financier financiere scientifique commercial commerciale executif"
)
_NO_HOUSES = frozenset({*POSTS, *DEPARTMENTS, *CHARGES})
_DEPARTMENT = (["de"], ["des"], ["du"], ["d'"])  # « directrice des ventes de X »
_OF_A_HOUSE = words(
    """
    recrue pointure cadre transfuge dirigeant dirigeante cofondateur cofondatrice fondateur fondatrice
    """
)
_AT_ITS_HEAD = (
    ["la", "tete"],
    ["aux", "commandes"],
    ["les", "commandes"],
    ["les", "renes"],
    ["au", "profit"],
)


def hires(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« Lumen Assay recrute Y », « Lumen Assay : Y nommé président »: it opens a line, as a house."""
    end = company_end(tokens, last)
    behind = [token.fold for token in tokens[end : end + 3]]
    if len(behind) < 3 or not begins(tokens, first) or tokens[first].fold in proper.GIVEN:
        return False
    if behind[0] == ":":
        foreign = not any(is_french(token.low) for token in tokens[first:last])  # not « Grandes manœuvres : »
        return foreign and all(token.capital for token in tokens[end + 1 : end + 3])
    return bool(_HIRING.match(tokens[end].low)) or behind in _OBTAINING or behind[:2] in _OBTAINING


_HIRING = re.compile(
    r"(?:recrut|embauch|débauch|chip|piqu|rafl|enrôl|souffl)e(?:ra|rait)?$"
)  # not « recruté »
_OBTAINING = (["s'", "offre"], ["s'", "attache"], ["met", "la", "main"])
