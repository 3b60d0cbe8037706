"""The cast of a document: who is named in full somewhere in it."""

from rapidfuzz import fuzz

from bot.matcher.names.name import Identity
from bot.matcher.names.watched import Words
from bot.model import Gender


class Cast:
    """Who is named in full somewhere in the document, so that a bare name can be traced."""

    def __init__(self) -> None:
        self.full: dict[Words, Identity] = {}
        self._last: dict[str, Identity | None] = {}
        self._namesakes: dict[str, dict[str, Identity]] = {}  # by last name, then by the whole name
        self._given: dict[str, Identity | None] = {}

    def add(self, words: Words, identity: Identity) -> None:
        """Register a full name; two people of one last name make it ambiguous."""
        self.full.setdefault(words, identity)
        self._namesakes.setdefault(words[-1], {}).setdefault(identity.name, identity)
        for index, key in ((self._last, words[-1]), (self._given, words[0])):
            known = index.get(key, identity)
            same = known is not None and known.name == identity.name
            index[key] = identity if same else None

    def last_name(self, word: str) -> Identity | None:
        """The one person of this last name; small misspellings of long names pass."""
        if word in self._last:
            return self._last[word]
        if len(word) < 6:
            return None
        near = [
            i for known, i in self._last.items() if i and fuzz.ratio(word, known) >= 82 and len(known) > 4
        ]
        return near[0] if len(near) == 1 else None

    def namesake(self, word: str, gender: Gender) -> Identity | None:
        """« Mme X », where a man of the name is told of as well: the one woman of it."""
        alike = [i for i in self._namesakes.get(word, {}).values() if i.gender is gender]
        return alike[0] if len(alike) == 1 and gender is not Gender.UNKNOWN else None

    def middle_name(self, word: str) -> Identity | None:
        """The one person with this word in their last name (« Mme Ortega » for Beatriz Ortega Ruiz)."""
        found = {identity.name: identity for words, identity in self.full.items() if word in words[1:]}
        return next(iter(found.values())) if len(found) == 1 else None

    def given_name(self, word: str) -> Identity | None:
        """The one person of this given name."""
        return self._given.get(word)
