"""Are two wordings of a role the same one? « CTO » and « directrice technique » are; titles vary a lot."""

import re

from bot.model import fold

# What a title means, in stems of the words it is spelled out with in French.
_SPELLED_OUT = {
    "ceo": "direc gener",
    "pdg": "direc gener",
    "dg": "direc gener",
    "patron": "direc gener",
    "patronne": "direc gener",
    "cto": "direc techn",
    "cfo": "direc finan",
    "coo": "direc opera",
    "cpo": "direc produ",
    "cmo": "direc marke",
    "cro": "direc reche",
    "cso": "direc scien",
    "ciso": "direc secur",
    "rssi": "direc secur",
    "svp": "vice presi senio",
    "evp": "vice presi",
    "vp": "vice presi",
    "drh": "direc resso humai",
    "chief": "direc",
    "head": "direc",
    "responsable": "direc",
    "chef": "direc",
    "cheffe": "direc",
    "executive": "gener",
    "research": "reche",
    "president": "presi",
    "presidente": "presi",
    "revenue": "ventes",
    "people": "resso humai",
    "deputy": "deleg",
    "adjoint": "deleg",
    "adjointe": "deleg",
    "officer": "",
    "information": "",
}
_EMPTY = frozenset(
    {
        "de",
        "du",
        "des",
        "d",
        "la",
        "le",
        "les",
        "l",
        "un",
        "une",
        "en",
        "par",
        "et",
        "a",
        "au",
        "aux",
        "of",
        "the",
        "for",
        "and",
        "chez",
        "principal",
        "charge",
        "membre",
    }
)
# What is taken or handed over with a role, without naming one: « prend les rênes ».
_NO_ROLE = frozenset(
    {"tete", "renes", "commandes", "relais", "barre", "poste", "place", "suite", "succession"}
)
_OTHER_RANK = frozenset({"inter", "deleg"})  # « par intérim », « déléguée »: not the role itself
_OF_TITLES = frozenset({"direc", "presi", "vice"})
_BESIDES = frozenset({"cofon", "fonda", "found"})  # said along with a post
_STEM = 5
_ALIKE = 0.66


def _stems(role: str) -> frozenset[str]:
    folded = re.sub(r"\b(president directeur|presidente directrice) general\w*", "pdg", fold(role))
    folded = re.sub(r"\bconseil d administration\b|\badministrat(eur|rice)\b", "conseil", folded)
    words = [
        word
        for word in folded.split()
        if word not in _EMPTY | _NO_ROLE and not word.startswith(("charge", "openai"))
    ]
    return frozenset(stem[:_STEM] for word in words for stem in _SPELLED_OUT.get(word, word).split() if stem)


def same_post(a: str, b: str) -> bool:
    """True where both wordings name one post exactly: « CTO », « cofondatrice et directrice technique »."""
    one, other = _stems(a) - _BESIDES, _stems(b) - _BESIDES
    return bool(one) and one == other


def same_role(a: str | None, b: str | None) -> bool | None:
    """True or False where both roles are known, None where one is not (neither match nor conflict).

    « l'intérim » alone is no role: it does not say of what.
    """
    if not a or not b:
        return None
    one, other = _stems(a), _stems(b)
    this, that = one - _OTHER_RANK, other - _OTHER_RANK
    if not this or not that:
        return None
    if one & _OTHER_RANK != other & _OTHER_RANK:
        field = _OF_TITLES.isdisjoint(one) or _OF_TITLES.isdisjoint(other)
        return None if field and (this <= that or that <= this) else False  # « les finances »: of what rank?
    if 2 * len(this & that) / (len(this) + len(that)) >= _ALIKE:  # « par intérim » twice is nothing alike
        return True
    return None if one <= other or other <= one else False
