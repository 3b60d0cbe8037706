"""Between an auxiliary and its participle, or « être » and its predicate: « est, en mai, parti »."""

import re
from collections.abc import Callable, Sequence

from bot.matcher.language.conjugation import Reading, Tense
from bot.matcher.language.tokens import Token, fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import MONTHS, WEEKDAYS
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import Row

_LONGEST = 14  # tokens between two commas
_DAY = "|".join(fold(day) for day in WEEKDAYS)
_MONTH = "|".join(fold(month) for month in MONTHS)
_COUNT = r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|quelque|\d+)"
_UNIT = r"(?:an|ans|annees?|mois|semaines?|jours?|heures?|temps)"
_WHEN = re.compile(
    rf"""
    depuis(?:\ lors|\ peu)? | hier(?:\ soir|\ matin)? | avant-hier | aujourd'hui | entre-temps | entretemps
    | (?:ce\ |des\ )?(?:{_DAY})(?:\ dernier|\ soir|\ matin|\ apres-midi)? | la\ veille(?:\ au\ soir)?
    | d'\ abord | dans\ un\ premier\ temps | dans\ l'\ immediat | pour\ l'\ (?:heure|instant)
    | pour\ le\ moment
    | le\ lendemain | le\ (?:jour|soir)\ meme | par\ la\ suite | par\ ailleurs | dans\ la\ foulee
    | dans\ l'\ intervalle | dans\ le\ meme\ temps | au\ passage | de\ son\ cote | a\ cette\ epoque
    | (?:{_COUNT}\ {_UNIT}\ |bien\ |peu\ )?(?:plus\ tard|apres) | un\ temps | en\ personne | sans\ attendre
    | le\ (?:1er|\d{{1,2}})\ (?:{_MONTH})(?:\ \d{{4}})? | en\ toute\ (?:discretion|hate)
    | (?:des|en)\ (?:{_MONTH})(?:\ dernier|\ \d{{4}})? | en\ \d{{4}} | l'\ an\ dernier | cette\ annee
    """,
    re.VERBOSE,
)
_STARTS = frozenset(fold(day) for day in WEEKDAYS) | words(
    """
    depuis hier avant-hier aujourd'hui entre-temps entretemps ce des la le par dans au de a un une deux trois
    quatre cinq six sept huit neuf dix quelques quelque bien peu plus en sans l' cette d' pour , –
    """
)
_DASHES = frozenset("–—")


def past_insertion(
    tokens: Sequence[Token], readings: Callable[[int], tuple[Reading, ...]], i: int
) -> int | None:
    """The position right behind an insertion that begins at *i*, where a participle stands there."""
    if i >= len(tokens) or (tokens[i].fold not in _STARTS and not tokens[i].fold.isdigit()):
        return None
    if tokens[i].text == "," or tokens[i].text in _DASHES:
        closes = next(
            (k for k in range(i + 1, min(i + _LONGEST, len(tokens))) if tokens[k].text == tokens[i].text),
            None,
        )
        return None if closes is None else _before_participle(readings, closes + 1)
    for last in range(min(i + 5, len(tokens)), i, -1):
        if _WHEN.fullmatch(" ".join(token.fold for token in tokens[i:last])):
            return _before_participle(readings, last)
    return None


def _before_participle(readings: Callable[[int], tuple[Reading, ...]], i: int) -> int | None:
    return i if any(reading.tense is Tense.PARTICIPLE for reading in readings(i)) else None


def before_aside(row: Row, at: int) -> int:
    """« serait, selon Z, sur le départ »: the comma behind « être », for the predicate at *at*; else *at*."""
    if not at or row[at - 1].sign is not Sign.COMMA:
        return at
    for k in range(at - 2, max(at - _LONGEST, 0), -1):
        if row[k].verb is not None or row[k].people:
            return at
        if row[k].sign is Sign.COMMA:
            verb = row[k - 1].verb
            return k if verb is not None and verb.finite and verb.lemma == "être" else at
    return at
