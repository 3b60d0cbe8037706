"""Whether a text may concern anybody watched; on bytes, quick and generous."""

import re

from bot.matcher.language.tokens import fold
from bot.model import Watchlist

# Everything but plain letters and digits to a space: splitting bytes so is the fastest way to words.
_TO_WORDS = bytes(byte if chr(byte).isalnum() and byte < 128 else 32 for byte in range(256))


class Prefilter:
    """Passes what may name a watched organisation or person."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._phrases = _phrases(watchlist)
        self._last_names = _last_names(watchlist)

    def passes(self, text: str) -> bool:
        """Whether *text* is worth reading."""
        plain = text.lower().encode("ascii", "replace")
        if any(all(part in plain for part in phrase) for phrase in self._phrases):
            return True
        return not self._last_names.isdisjoint(plain.translate(_TO_WORDS).split())


def _phrases(watchlist: Watchlist) -> tuple[tuple[bytes, ...], ...]:
    """Plain stretches of each name of a watched organisation: any mention of it holds them all.

    The last one, a product's name more often than not, comes first: it is the rarest.
    """
    phrases: dict[tuple[bytes, ...], None] = {}
    for organization in watchlist.organizations:
        for name in (organization.name, *organization.aliases):
            words = name.split()
            parts = [_stretch(word) for word in words] if len(words) > 2 else [_stretch(name)]
            phrases[tuple(part.encode() for part in reversed(parts) if len(part) > 2)] = None
    return tuple(parts for parts in phrases if parts)


def _last_names(watchlist: Watchlist) -> frozenset[bytes]:
    """A plain stretch of each last name, and the whole of it without its accents.

    Stretches of unaccented letters, so that accents, entities and typographic apostrophes do
    not matter.
    """
    names = [name.split()[-1] for person in watchlist.people for name in (person.name, *person.aliases)]
    parts = [part for name in names for part in (name, *name.split("-"))]
    stretches = {_stretch(part) for part in parts} | {_stretch(fold(part)) for part in parts}
    return frozenset(stretch.encode() for stretch in stretches if len(stretch) > 1 and "-" not in stretch)


def _stretch(name: str) -> str:
    parts = re.findall(r"[a-z0-9 -]+", name.lower())
    return max((part.strip() for part in parts), key=len, default="")


# -- explaining ----------------------------------------------------------------------------------
