"""Several kinds of change at once: as picked or typed, in words, and as buttons carry them. Pure."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.chat.locale import LANGUAGES, Speech
from bot.chat.manner import Manner
from bot.chat.typed import read_kind
from bot.model import DEFAULT_KINDS, Kind, fold

ALL = frozenset(Kind)
# What people think of as one thing, by the word that commands take for it.
GROUPS: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "all": ALL,
        "out": frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE}),
        "in": frozenset({Kind.ARRIVAL, Kind.RETURN}),
        "posts": frozenset({Kind.APPOINTMENT}),
        "ventures": frozenset({Kind.VENTURE}),
    }
)


def read_kinds(text: str) -> frozenset[Kind] | None:
    """« out », « départs, nominations »; None where a word is no kind, or where there is none."""
    found: set[Kind] = set()
    for word in filter(None, (each.strip() for each in re.split(r"[,;+]", text))):
        kinds = _group(word)
        if kinds is None:
            kind = read_kind(word)
            if kind is None:
                return None
            kinds = frozenset({kind})
        found |= kinds
    return frozenset(found) or None


def _group(word: str) -> frozenset[Kind] | None:
    typed = fold(word)
    for name, kinds in GROUPS.items():
        if typed == name or typed in {fold(Speech(code).say(f"kinds-{name}")) for code in LANGUAGES}:
            return kinds
    return None


def kinds_in_words(kinds: frozenset[Kind], manner: Manner) -> str:
    """« tous les mouvements », « départs », « départ, nomination »."""
    if kinds == DEFAULT_KINDS:
        return manner.say("kinds-default")
    name = next((name for name, group in GROUPS.items() if group == kinds), None)
    if name is not None:
        return manner.say(f"kinds-{name}")
    return ", ".join(manner.say(f"kind-{kind}") for kind in Kind if kind in kinds)
