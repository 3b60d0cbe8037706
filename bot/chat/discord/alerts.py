"""A server's alerts: the commands of those who may manage it, with what only Discord can check or post."""

from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.chat.discord.dress import sendable
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import NEEDED, gaps_in_words, missing_in
from bot.chat.discord.ports import Answers, Texts
from bot.chat.locale import Speech
from bot.chat.message import Message, Request
from bot.model import Destination, Platform
from bot.ports import Registry


class ServerAlerts:
    """``/alerts``. Permissions are checked here again: what Discord hides from a user is no proof."""

    def __init__(self, answers: Answers, registry: Registry, texts: Texts, markup: DiscordMarkup) -> None:
        self._answers = answers
        self._registry = registry
        self._texts = texts
        self._markup = markup

    async def answer(self, interaction: discord.Interaction, request: Request) -> Message:
        """Answer an ``/alerts`` command."""
        say = Speech(request.language).say
        if request.guild is None:
            return Message(body=say("discord-alerts-in-server"), private=True)
        if not request.may_manage:
            return Message(body=say("discord-alerts-reserved"), private=True)
        if request.name == "alerts set":
            return await self._set(interaction, request)
        if request.name == "alerts test":
            return await self._test(interaction, request)
        return await self._answers.answer(request)

    async def _set(self, interaction: discord.Interaction, request: Request) -> Message:
        """Set a channel where Vigie may write, and greet it the first time."""
        channel = request.options["channel"]
        if problem := self._unusable(interaction, request, channel):
            return problem
        known = await self._channel(request, channel)
        answer = await self._answers.answer(request)
        destination = await self._channel(request, channel)
        if known or destination is None:
            return answer
        welcome = await self._texts.welcome(destination)
        if problem := await self._post(interaction, request, channel, welcome):
            return problem
        note = Speech(request.language).say("discord-welcome-posted")
        return replace(answer, body=f"{answer.body}\n{note}".strip())

    async def _test(self, interaction: discord.Interaction, request: Request) -> Message:
        """Post an example where the alerts go: here if they come here."""
        say = Speech(request.language).say
        channels = await self._registry.channels(Platform.DISCORD, request.guild)
        if not channels:
            text = say("discord-test-nowhere", command=self._markup.command("alerts set"))
            return Message(body=text, private=True)
        destination = next((each for each in channels if each.address == request.channel), channels[0])
        if problem := self._unusable(interaction, request, destination.address):
            return problem
        example = self._texts.example(destination)
        if problem := await self._post(interaction, request, destination.address, example):
            return problem
        return Message(
            body=say("discord-test-posted", channel=self._markup.channel(destination.address)), private=True
        )

    async def _channel(self, request: Request, address: str) -> Destination | None:
        channels = await self._registry.channels(Platform.DISCORD, request.guild)
        return next((each for each in channels if each.address == address), None)

    def _unusable(self, interaction: discord.Interaction, request: Request, channel: str) -> Message | None:
        """What is missing there, in words, as far as it can be known without trying."""
        gaps = missing_in(interaction.guild, int(channel))
        return self._lacking(request, channel, gaps) if gaps else None

    async def _post(
        self, interaction: discord.Interaction, request: Request, channel: str, message: Message
    ) -> Message | None:
        """Post there; None when done, else what is missing, in words."""
        target = interaction.client.get_partial_messageable(int(channel))
        try:
            await target.send(**sendable(message))
        except discord.Forbidden:
            # The gateway has not told yet what Discord already knows.
            return self._lacking(request, channel, NEEDED)
        except discord.NotFound:
            text = Speech(request.language).say(
                "discord-channel-gone", command=self._markup.command("alerts set")
            )
            return Message(body=text, private=True)
        return None

    def _lacking(self, request: Request, channel: str, gaps: Sequence[str]) -> Message:
        command = self._markup.command(request.name)
        return Message(
            body=gaps_in_words(gaps, self._markup.channel(channel), command, request.language), private=True
        )
