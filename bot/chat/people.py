"""Finding people of the watch list by what somebody typed: id, name, alias, or nearly so. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.model import Person, Watchlist, fold

CHOICES = 25
_SURE = 90  # of 100: a slip of the finger
_NEAR = 70  # worth asking back
_TYPO = 75  # worth offering while somebody types


@dataclass(frozen=True, slots=True)
class Found:
    """*person* is whom the text means; *near* whom it may mean, best first, where that is not sure."""

    person: Person | None = None
    near: tuple[Person, ...] = ()


class People:
    """The watch list, ready to be searched as fast as somebody types."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._everybody = watchlist.people
        self._by_id = {person.id: person for person in self._everybody}
        self._names: dict[str, list[Person]] = {}
        for person in self._everybody:
            for name in dict.fromkeys(fold(each) for each in (person.name, *person.aliases, person.id)):
                self._names.setdefault(name, []).append(person)

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """Label and value of at most 25 people: those with a name that begins so, holds it, or nearly."""
        typed = fold(text)
        if not typed:
            return tuple((person.name, person.id) for person in self._everybody[:CHOICES])
        ranked = [
            *self._having(lambda name: name.startswith(typed)),
            *self._having(lambda name: f" {typed}" in name),
            *self._having(lambda name: typed in name),
            *self._near(typed, _TYPO),
        ]
        return tuple((person.name, person.id) for person in list(dict.fromkeys(ranked))[:CHOICES])

    def find(self, text: str) -> Found:
        """Whom *text* means. A last name alone is enough where one person only bears it."""
        if person := self._by_id.get(text.strip()):
            return Found(person)
        typed = fold(text)
        if not typed:
            return Found()
        exact = self._names.get(typed) or self._having(lambda name: name.endswith(f" {typed}"))
        exact = list(dict.fromkeys(exact))
        if len(exact) == 1:
            return Found(exact[0])
        if exact:
            return Found(near=tuple(exact[:CHOICES]))
        near = self._near(typed, _NEAR)
        sure = self._near(typed, _SURE)
        return Found(sure[0], ()) if len(sure) == 1 else Found(near=tuple(near[:3]))

    def _having(self, fits: Callable[[str], bool]) -> list[Person]:
        return [person for name, people in self._names.items() if fits(name) for person in people]

    def _near(self, typed: str, least: int) -> list[Person]:
        found = process.extract(
            typed, self._names.keys(), scorer=_likeness, score_cutoff=least, limit=CHOICES
        )
        return list(dict.fromkeys(person for name, _, _ in found for person in self._names[name]))


def _likeness(typed: str, name: str, *, score_cutoff: float | None = None) -> float:
    """How alike the whole names are, or what was typed and one word of the name."""
    words = name.split()
    return max(fuzz.ratio(typed, name), *(fuzz.ratio(typed, word) - 5 for word in words))
