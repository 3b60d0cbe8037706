"""Of whom the sentences read so far told what, for the words that point back to it."""

from collections import defaultdict
from collections.abc import Sequence

from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Member

Told = tuple[Member, int, Identity | None]  # of whom, in which sentence, where they go


class History:
    """The acts told so far, in reading order."""

    def __init__(self) -> None:
        self._told: dict[Act, list[Told]] = defaultdict(list)

    def tell(self, act: Act, member: Member, line: int, goal: Identity | None = None) -> None:
        self._told[act].append((member, line, goal))

    def of(self, act: Act) -> Sequence[Told]:
        return self._told.get(act, ())
