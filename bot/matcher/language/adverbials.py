"""Adverbials of several words, by their words alone: those that are set, and those made like them."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ADVERBIALS, OF

ADVERBIAL_STARTS = frozenset(phrase[0] for phrase in ADVERBIALS) | {"de", "en", "a", "sans", "non", "dans"}
_OF_MANNER = words("maniere facon")
_WHOLE = words("plein pleine toute")
_OF_TIME = words("mois annee semaine journee saison ete hiver fin debut voie")
_IN_A_MANNER = 3  # words: « en pleine tempête »
_NONE = words("aucun aucune autre reel reelle vraie veritable grand grande plus")
_WITHOUT_ANY = 4  # words: « sans la moindre explication »
_IN_THE_MOST = 5  # words: « dans la plus stricte intimité »
_CLOSING = words("de d' du des que qu' et")
_UNTOLD = words("mandat titre poste contrat role fonction employeur emploi successeur")  # « sans grand rôle »
_GOING_ON = (("sur",), ("avec",), ("entre",), ("contre",))  # « en plein débat sur la vie privée »


def adverbial_length(told: tuple[str, ...]) -> int:
    """How many of the words, five at most, are an adverbial; 0 if they begin with none."""
    length = next((n for n in range(len(told), 1, -1) if told[:n] in ADVERBIALS), 0)
    formed = _formed(told[:_IN_A_MANNER]) and told[_IN_A_MANNER:][:1] not in _GOING_ON
    return length or (_IN_A_MANNER if formed else _of_degree(told))


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


def _of_degree(told: tuple[str, ...]) -> int:
    """« sans la moindre explication », « non sans amertume », « dans la plus stricte intimité »: how many of
    the words."""
    article = told[1:2] in (("le",), ("la",))
    if told[0] == "sans" and article and told[2:3] == ("moindre",):
        length = _WITHOUT_ANY
    elif told[0] == "dans" and article and told[2:3] == ("plus",):
        length = _IN_THE_MOST
    elif told[:2] == ("non", "sans") or (told[0] == "sans" and not _NONE.isdisjoint(told[1:2])):
        length = _IN_A_MANNER
    else:
        return 0
    noun = told[length - 1 : length]
    return length if noun and noun[0].isalpha() and noun[0] not in _UNTOLD | _CLOSING else 0
