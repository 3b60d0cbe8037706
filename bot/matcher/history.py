"""Stage 5: of whom the sentences read so far told what, for the words that point back to it."""

from collections import defaultdict
from collections.abc import Sequence

from bot.matcher.lexicon.frames import Act
from bot.matcher.pieces import Member


class History:
    """The acts told so far, in reading order."""

    def __init__(self) -> None:
        self._told: dict[Act, list[tuple[Member, int]]] = defaultdict(list)

    def tell(self, act: Act, member: Member, line: int) -> None:
        self._told[act].append((member, line))

    def of(self, act: Act) -> Sequence[tuple[Member, int]]:
        """Whom, and in which sentence."""
        return self._told.get(act, ())
