"""Adverbials of several words, by their words alone: those that are set, and those made like them."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ADVERBIALS, OF

ADVERBIAL_STARTS = frozenset(phrase[0] for phrase in ADVERBIALS) | {"de", "en", "a"}
_OF_MANNER = words("maniere facon")
_WHOLE = words("plein pleine toute")
_OF_TIME = words("mois annee semaine journee saison ete hiver fin debut voie")
_IN_A_MANNER = 3  # words: « en pleine tempête »
_GOING_ON = (("sur",), ("avec",), ("entre",), ("contre",))  # « en plein débat sur la vie privée »


def adverbial_length(told: tuple[str, ...]) -> int:
    """How many of the words, five at most, are an adverbial; 0 if they begin with none."""
    length = next((n for n in range(len(told), 1, -1) if told[:n] in ADVERBIALS), 0)
    formed = _formed(told[:_IN_A_MANNER]) and told[_IN_A_MANNER:][:1] not in _GOING_ON
    return length or (_IN_A_MANNER if formed else 0)


def length_before(told: tuple[str, ...]) -> int:
    """How many of the last words, five at most, are an adverbial; 0 if they end with none."""
    lengths = range(min(len(told), 5), 1, -1)
    return next((n for n in lengths if adverbial_length(told[-n:]) == n), 0)


def _formed(told: tuple[str, ...]) -> bool:
    """« en pleine tempête », « de façon abrupte », « à titre gracieux »."""
    if len(told) < _IN_A_MANNER or not told[2].isalpha() or told[2] in {*OF, *_OF_TIME}:
        return False
    wholly = told[0] == "en" and told[1] in _WHOLE
    return wholly or told[:2] == ("a", "titre") or (told[0] == "de" and told[1] in _OF_MANNER)
