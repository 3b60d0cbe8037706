"""What is said behind a post and is no part of its wording: « chercheur de premier plan »,
« cofondatrice de l'entreprise », « le chercheur de 37 ans »."""

import re

from bot.matcher.language.tokens import Token


def without_quality(tokens: tuple[Token, ...], kept: list[int]) -> list[int]:
    """« chercheur de premier plan », « trois chercheurs d'un coup »: no field of the post."""
    kept = _without_house(tokens, kept)
    for at, k in enumerate(kept):
        following = tuple(token.fold for token in tokens[k + 1 : k + 3])
        aged = following[1:] == ("ans",)  # « le chercheur de 37 ans »
        if tokens[k].fold in ("de", "d'") and (
            aged or following in _QUALITIES or following[:1] in _QUALITIES
        ):
            return kept[:at]
    return kept


def _without_house(tokens: tuple[Token, ...], kept: list[int]) -> list[int]:
    """« cofondatrice de l'entreprise », « vice-présidente du groupe »: the house adds nothing to the post."""
    words = " ".join([tokens[k].fold for k in kept])
    plain = _OF_THE_HOUSE.search(words)
    return kept[: len(words[: plain.start()].split())] if plain is not None and plain.start() else kept


_OF_THE_HOUSE = re.compile(
    r" (?:de (?:l'|la) (?:entreprise|societe|firme|compagnie|start-up|startup|licorne)(?: de \S+(?: \S+)?)?"
    r"|du (?:groupe|laboratoire|labo|geant))"
    r"(?: (?:americaine?|californien(?:ne)?))?(?: d' (?:ia|intelligence artificielle))?$"
)
_QUALITIES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "premier plan",
        "haut rang",
        "haut niveau",
        "haut vol",
        "premier ordre",
        "un coup",
        "un seul",
        "longue date",
        "la maison",
        "poids",
        "renom",
        "talent",
        "pointe",
        "choix",
        "plus",
        "moins",
    )
)
