"""[Citer]: a sourced sentence about somebody, to paste elsewhere."""

from bot.chat.citations import citation
from bot.chat.directory import Directory
from bot.chat.manner import Manner
from bot.chat.message import Message, Request
from bot.model import Person


class Citing:
    """Answers from what the archive knows."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The sentence for the event asked for, else for the latest one. Raises StorageError."""
        text = request.options.get("person", "").strip()
        who, events = await self._directory.somebody(text)
        if who is None:
            return self._directory.nobody(text, "cite", manner)
        name, key = (who.name, who.id) if isinstance(who, Person) else (who, who.replace(":", " "))
        return citation(name, key, events, manner, event_id=request.options.get("event", ""))

    @staticmethod
    def options(encoded: str) -> dict[str, str]:
        """The options that a choice of the menu stands for."""
        event, _, person = encoded.partition(":")
        return {"event": event, "person": person}
