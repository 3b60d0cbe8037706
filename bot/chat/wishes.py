"""How somebody wants to hear of people: as typed with a command, in words, and as buttons carry it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.criteria import UnreadableError
from bot.chat.directory import written
from bot.chat.kinds import ALL, GROUPS, kinds_in_words, read_kinds
from bot.chat.manner import Manner
from bot.model import Certainty, Choice, Kind

_UNSAID = "-"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said about a subscription; None is what was not. ``mention`` asks for mentions in the
    channel of the request instead of direct messages."""

    certainty: Certainty | None = None
    kinds: frozenset[Kind] | None = None
    mention: bool = False

    @classmethod
    def read(cls, options: Mapping[str, str], manner: Manner) -> "Wish":
        """From the options of a command. Raises UnreadableError."""
        certainty, kinds, how = (options.get(name) for name in ("certainty", "kinds", "how"))
        if certainty and certainty not in set(Certainty):
            raise UnreadableError(manner.say("alerts-certainty-unread", text=written(certainty, manner)))
        read = read_kinds(kinds) if kinds else None
        if kinds and read is None:
            known = ", ".join(manner.say(f"kinds-{name}") for name in GROUPS)
            raise UnreadableError(manner.say("kind-unread", text=written(kinds, manner), kinds=known))
        return cls(Certainty(certainty) if certainty else None, read, mention=how == "mention")

    @property
    def encoded(self) -> str:
        """For the action of a button; without a colon."""
        kinds = (
            _UNSAID if self.kinds is None else "all" if self.kinds == ALL else "+".join(sorted(self.kinds))
        )
        return f"{'mention' if self.mention else 'dm'}.{self.certainty or _UNSAID}.{kinds}"

    @staticmethod
    def options(encoded: str) -> dict[str, str]:
        """The options that an encoded text stands for; whether they can be read is for ``read`` to say."""
        given = dict(zip(("how", "certainty", "kinds"), encoded.split("."), strict=False))
        return {name: value for name, value in given.items() if value and value != _UNSAID}


def choice_in_words(choice: Choice, manner: Manner) -> str:
    """« annonces et rumeurs », « annonces seulement, départs »; that every kind is wanted goes unsaid."""
    said = [manner.say(f"certainty-{choice.certainty}")]
    if choice.kinds != ALL:
        said.append(kinds_in_words(choice.kinds, manner))
    return ", ".join(said)
