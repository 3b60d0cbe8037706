"""The predicates of ``lexicon.frames`` made searchable: « de retour », « sur le départ », …"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.matcher.language.tokens import WORD_FORMS, Token
from bot.matcher.lexicon.frames import PREDICATES, Act
from bot.matcher.syntax.frames import DETERMINER, Alternatives, follow, pattern_of


@dataclass(frozen=True, slots=True)
class _Predicate:
    """A line of the predicates; ``seconds`` holds every word that may be its second, None: any."""

    act: Act
    words: tuple[Alternatives, ...]
    seconds: frozenset[str] | None


def _load_predicates() -> dict[str, list[_Predicate]]:
    """The predicates by their first word."""
    found: dict[str, list[_Predicate]] = {}
    for act, table in PREDICATES.items():
        for line in table.strip().splitlines():
            idiom = pattern_of(act, "x " + line.strip()).words
            for first in dict.fromkeys(option[0] for option in idiom[0]) if idiom else ():
                found.setdefault(first, []).append(_Predicate(act, idiom, _seconds(idiom, first)))
    return found


def _seconds(idiom: tuple[Alternatives, ...], first: str) -> frozenset[str] | None:
    seconds: set[str] = set()
    for option in idiom[0]:
        if option[0] == first and len(option) > 1:
            seconds.add(option[1])
        elif option[0] == first:
            if len(idiom) == 1 or DETERMINER in (*idiom[0], *idiom[1]):
                return None
            seconds.update(following[0] for following in idiom[1])
    return frozenset(seconds)


_PREDICATES = _load_predicates()


def find_predicates(tokens: Sequence[Token]) -> list[tuple[int, int, Act]]:
    """« de retour », « sur le départ », … in a sentence: (first token, end, act)."""
    found = []
    words = [token.fold for token in tokens]
    for i, (word, behind) in enumerate(zip(words, [*words[1:], ""], strict=True)):
        if word not in _PREDICATES:
            continue
        best: tuple[int, int, Act] | None = None
        for predicate in _predicates_at(word, behind):
            end = follow(tokens, i, predicate.words)
            if end is not None and (best is None or end > best[1]):
                best = i, end, predicate.act
        if best is not None:
            found.append(best)
    return found


@lru_cache(maxsize=WORD_FORMS)
def _predicates_at(first: str, second: str) -> tuple[_Predicate, ...]:
    """Those that may begin with these two words."""
    return tuple([p for p in _PREDICATES[first] if p.seconds is None or second in p.seconds])
