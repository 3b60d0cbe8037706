"""What the Discord adapter asks of the rest of Vigie, beyond ``bot.ports``."""

from typing import Protocol

from bot.chat.message import Message, Request
from bot.model import Delivery, Destination


class Answers(Protocol):
    """The neutral commands."""

    async def answer(self, request: Request) -> Message:
        """The answer to a command."""

    async def press(self, action: str, request: Request) -> Message:
        """The answer to a pressed button."""

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """People whose name fits what was typed: label and value."""

    def complete_post(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        """Posts that fit what was typed: label and value."""

    async def complete_event(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        """Recent events that fit what was typed: label and value."""


class Texts(Protocol):
    """What Vigie says of its own accord."""

    async def of(self, delivery: Delivery) -> Message:
        """The message that a delivery stands for."""

    async def welcome(self, language: str) -> Message:
        """What a channel is told once, when it is being set."""

    def example(self, destination: Destination) -> Message:
        """An alert marked as an example."""


class CommandMemory(Protocol):
    """Where the fingerprint of the registered commands is kept between two runs."""

    async def remembered(self) -> str | None:
        """What was last remembered, None the first time."""

    async def remember(self, fingerprint: str) -> None:
        """Replace it."""
