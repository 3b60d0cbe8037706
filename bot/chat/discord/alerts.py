"""A server's alerts: the commands of those who may manage it, with what only Discord can check or post."""

from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.chat.discord.dress import DESCRIPTION, sendable
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import NEEDED, gaps_in_words, missing_in
from bot.chat.discord.ports import Answers, Texts
from bot.chat.locale import Speech
from bot.chat.message import Message, Request
from bot.chat.shorten import take
from bot.model import Platform
from bot.ports import Registry

ASKING = 400  # characters of the members who asked to be mentioned in one channel


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
        if request.name == "alerts show":
            return await self._show(request)
        if request.name == "alerts off":
            return await self._off(request)
        return await self._answers.answer(request)

    async def _set(self, interaction: discord.Interaction, request: Request) -> Message:
        """Set a channel where Vigie may write, and greet it the first time."""
        channel = request.options["channel"]
        if problem := self._unusable(interaction, request, channel):
            return problem
        if channel in await self._set_here(request):
            return await self._answers.answer(request)
        # The welcome first: where it cannot be posted nothing is set, and the next try starts anew.
        welcome = await self._texts.welcome(request.options.get("language", request.language))
        if problem := await self._post(interaction, request, channel, welcome):
            return problem
        answer = await self._answers.answer(request)
        return _with_note(answer, Speech(request.language).say("discord-welcome-posted"))

    async def _show(self, request: Request) -> Message:
        """What the channels take, and where members asked to be mentioned."""
        answer = await self._answers.answer(request)
        asking: dict[str, list[str]] = {}
        for way in await self._registry.mentions(Platform.DISCORD, request.guild):
            asking.setdefault(way.address, []).append(self._markup.mention(way.mention or ""))
        if not asking:
            return answer
        say = Speech(request.language).say
        lines = []
        for channel, users in asking.items():
            shown, left = take(users, ASKING, separator=", ")
            users_shown = f"{shown}…" if left else shown
            lines.append(
                say("discord-mentions-shown", channel=self._markup.channel(channel), users=users_shown)
            )
        note = say("discord-mentions-remedy", command=self._markup.command("alerts off"))
        text, left = take(lines, DESCRIPTION - len(answer.body) - len(note) - 4, separator="\n")
        return _with_note(answer, "\n".join(filter(None, (text, "…" if left else "", note))))

    async def _off(self, request: Request) -> Message:
        """Stop a channel's alerts, and the mentions that members asked for there."""
        known = await self._set_here(request)
        default = request.channel if not known else known[0] if len(known) == 1 else None
        channel = request.options.get("channel", default)
        mentioned = {each.address for each in await self._registry.mentions(Platform.DISCORD, request.guild)}
        if channel is None or channel not in mentioned:
            return await self._answers.answer(request)
        await self._registry.drop_mentions(Platform.DISCORD, channel)
        note = Speech(request.language).say("discord-mentions-off", channel=self._markup.channel(channel))
        if channel not in known:
            return Message(body=note, private=True)
        return _with_note(await self._answers.answer(request), note)

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

    async def _set_here(self, request: Request) -> list[str]:
        """The channels of the server that take alerts."""
        return [each.address for each in await self._registry.channels(Platform.DISCORD, request.guild)]

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


def _with_note(answer: Message, note: str) -> Message:
    """The answer with something more to say below it."""
    return replace(answer, body=f"{answer.body}\n{note}".strip())
