"""Whatever is done about one event from its alert: why, report, hide, contest, correct."""

from collections.abc import Awaitable
from dataclasses import replace

import discord

from bot.chat.answers import pressable
from bot.chat.discord.forms import Form
from bot.chat.discord.moderators import CONTEST, HIDE, UPHOLD, Moderators
from bot.chat.discord.operators import OP, Operators
from bot.chat.discord.ports import Answers
from bot.chat.discord.reporting import TEXT, Reporting
from bot.chat.doubts import REPORT, WHY, named
from bot.chat.message import Message, Request

ACTIONS = (WHY, REPORT, HIDE, CONTEST, UPHOLD, OP)


class Errata:
    """Takes the presses and forms about an event to those who can answer them."""

    def __init__(
        self, answers: Answers, reporting: Reporting, moderators: Moderators, operators: Operators
    ) -> None:
        self._answers = answers
        self._reporting = reporting
        self._moderators = moderators
        self._operators = operators

    async def explained(self, interaction: discord.Interaction, request: Request) -> Message:
        """The explanation, with what whoever asks may do about the event."""
        answer = await self._answers.answer(request)
        events = named(request.options.get("event", ""))
        if len(events) != 1:
            return answer
        more = (
            *await self._moderators.buttons(interaction, events[0]),
            *await self._operators.buttons(interaction, events[0]),
        )
        return replace(answer, buttons=pressable((*answer.buttons, *more)))

    def press(
        self, interaction: discord.Interaction, action: str, request: Request
    ) -> Awaitable[Form | Message]:
        """What a press leads to: an answer, or a form to fill in."""
        if action.startswith(WHY):
            asked = replace(request, name="why", options={"event": action.removeprefix(WHY)})
            return self.explained(interaction, asked)
        if action.startswith(REPORT):
            return self._reporting.ask(interaction, action.removeprefix(REPORT))
        if action.startswith(OP):
            return self._operators.ask(interaction, action)
        return self._moderators.act(interaction, action)

    async def submit(self, interaction: discord.Interaction, action: str, given: dict[str, str]) -> Message:
        """What a form that was filled in leads to."""
        if action.startswith(REPORT):
            return await self._reporting.take(interaction, action.removeprefix(REPORT), given.get(TEXT, ""))
        return await self._operators.act(interaction, action, given)

    async def catch_up(self, client: discord.Client) -> None:
        """Say what could not be said while Vigie was away. Raises StorageError."""
        await self._reporting.catch_up(client)
