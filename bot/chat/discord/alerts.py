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
from bot.ports import Registry, Servers

ASKING = 400  # characters of the members who asked to be mentioned in one channel


class ServerAlerts:
    """``/alerts``. Permissions are checked here again: what Discord hides from a user is no proof."""

    def __init__(
        self, answers: Answers, registry: Registry, servers: Servers, texts: Texts, markup: DiscordMarkup
    ) -> None:
        self._answers = answers
        self._registry = registry
        self._servers = servers
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
        if request.name == "alerts moderators":
            return await self._moderators(interaction, request)
        return await self._answers.answer(request)

    async def press(self, interaction: discord.Interaction, action: str, request: Request) -> Message:
        """Answer a press in the panel; what only Discord knows is checked before."""
        _, address, field, value = (*action.split(":", 3), "", "", "")[:4]
        if (field, value) == ("publish", "yes") and address.isdigit():
            channel = interaction.guild.get_channel(int(address)) if interaction.guild else None
            if not isinstance(channel, discord.TextChannel) or not channel.is_news():
                say, shown = Speech(request.language).say, self._markup.channel(address)
                return Message(body=say("panel-not-announcements", channel=shown), private=True)
        return await self._answers.press(action, request)

    async def _set(self, interaction: discord.Interaction, request: Request) -> Message:
        """Set a channel where Vigie may write, and greet it the first time."""
        channel = request.options["channel"]
        if problem := self._unusable(interaction, request, channel) or self._no_role(interaction, request):
            return problem
        if channel in await self._set_here(request):
            return self._with_role(interaction, request, await self._answers.answer(request))
        # The welcome first: where it cannot be posted nothing is set, and the next try starts anew.
        welcome = await self._texts.welcome(request.options.get("language", request.language))
        if problem := await self._post(interaction, request, channel, welcome):
            return problem
        answer = self._with_role(interaction, request, await self._answers.answer(request))
        return _with_note(answer, Speech(request.language).say("discord-welcome-posted"))

    def _no_role(self, interaction: discord.Interaction, request: Request) -> Message | None:
        """Why the role given is none that Vigie mentions: it stands for everybody."""
        role = request.options.get("role")
        if role is None or role != request.guild:
            return None
        text = Speech(request.language).say("role-refused", role=self._markup.text("@everyone"))
        return Message(body=text, private=True)

    def _with_role(self, interaction: discord.Interaction, request: Request, answer: Message) -> Message:
        """With a warning where a mention of the role would notify nobody."""
        given, guild = request.options.get("role"), interaction.guild
        role = guild.get_role(int(given)) if given and guild else None
        if role is None or guild is None or role.mentionable:
            return answer
        channel = guild.get_channel(int(request.options["channel"]))
        if channel and channel.permissions_for(guild.me).mention_everyone:
            return answer
        shown = self._markup.role(str(role.id))
        return _with_note(answer, Speech(request.language).say("role-silent", role=shown))

    async def _moderators(self, interaction: discord.Interaction, request: Request) -> Message:
        """Set where the moderators are told what is wrong; without a channel, nowhere."""
        say = Speech(request.language).say
        guild, channel = request.guild or "", request.options.get("channel")
        if channel is None:
            await self._servers.set_moderators(Platform.DISCORD, guild, None)
            return Message(body=say("moderators-off"), private=True)
        if problem := self._unusable(interaction, request, channel):
            return problem
        example = Message(body=say("moderators-example"))
        if problem := await self._post(interaction, request, channel, example):
            return problem
        await self._servers.set_moderators(Platform.DISCORD, guild, channel)
        return Message(body=say("moderators-set", channel=self._markup.channel(channel)), private=True)

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
