"""The posts that can be asked for, by what somebody typed. Pure."""

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.chat.locale import LANGUAGES, Speech
from bot.chat.roles import COMMON, typographic
from bot.model import Gender, Watchlist, fold

CHOICES = 25
NEAR, NEAREST = 70, 5
LONGEST = 80  # a longer title is a sentence, and names one person only


class Posts:
    """The common posts and those of the watch list, ready to be searched as fast as somebody types."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._labels = {language: dict(_labelled(watchlist, language)) for language in LANGUAGES}

    def complete(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        """Label and value of at most 25 posts with a word that begins like what was typed."""
        typed = fold(text)
        labels = self._labels[language]
        fitting = [*(n for n in labels if n.startswith(typed)), *(n for n in labels if f" {typed}" in n)]
        shown = list(dict.fromkeys(labels[name] for name in fitting))[:CHOICES]
        return tuple((label, label) for label in shown)

    def near(self, text: str, language: str) -> tuple[str, ...]:
        """The posts that a text may mean, best first."""
        labels = self._labels[language]
        found = process.extract(
            fold(text), labels.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=2 * NEAREST
        )
        return tuple(dict.fromkeys(labels[name] for name, _, _ in found))[:NEAREST]


@lru_cache(maxsize=4)
def _labelled(watchlist: Watchlist, language: str) -> tuple[tuple[str, str], ...]:
    """Every wording, folded, with the label that stands for it: the same one for both genders."""
    return tuple(
        (fold(wording), label)
        for wording, label in (*_common(language), *_of_list(watchlist, language))
        if len(label) <= LONGEST
    )


def _common(language: str) -> Iterator[tuple[str, str]]:
    say = Speech(language).say
    for name in COMMON:
        label = say(f"role-{name}", gender=Gender.MASCULINE.value)
        for gender in (Gender.MASCULINE, Gender.FEMININE):
            yield say(f"role-{name}", gender=gender.value), label


def _of_list(watchlist: Watchlist, language: str) -> Iterator[tuple[str, str]]:
    common = dict(_common(language))
    for person in watchlist.people:
        for wording in (person.role, *(change.role for change in person.changes)):
            if wording is not None and (text := typographic(wording.in_(language))) not in common:
                yield text, text
