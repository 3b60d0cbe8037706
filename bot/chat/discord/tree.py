"""The slash commands as Discord registers them; what they do is the desk's affair."""

import hashlib
import json
from typing import Any

import discord
from discord import app_commands

from bot.chat.discord.desk import Desk
from bot.chat.discord.ports import CommandMemory
from bot.chat.discord.slash import KINDS, Choice, Interaction, Named
from bot.chat.discord.slash_alerts import alerts_commands
from bot.chat.discord.slash_events import why_command, why_menu
from bot.chat.discord.slash_personal import personal_commands
from bot.chat.discord.words import FrenchWords, language_of, word
from bot.chat.evidence import Sureness

SURENESSES = [Choice(name=word(f"sureness-{each}"), value=each.value) for each in Sureness]

# What anybody may run: on servers and by users who installed Vigie for themselves, wherever they are.
EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BY_ANYBODY = app_commands.AppInstallationType(guild=True, user=True)


class Tree(app_commands.CommandTree[discord.Client]):
    """Vigie's commands; whatever fails in one is answered in words."""

    def __init__(self, client: discord.Client, desk: Desk) -> None:
        super().__init__(client, allowed_contexts=EVERYWHERE, allowed_installs=BY_ANYBODY)
        self._desk = desk
        for command in _everybody(desk):
            self.add_command(command)
        self.add_command(alerts_commands(desk))
        self.add_command(why_command(desk))
        self.add_command(why_menu(desk))

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Answer even so: never « l’application ne répond pas »."""
        await self._desk.apologise(interaction, error)

    async def register(self, memory: CommandMemory) -> dict[str, int]:
        """Make Discord know these commands, sending them only where they changed; their ids by name."""
        translator = FrenchWords()
        await self.set_translator(translator)
        commands = self.get_commands()
        payload = [await command.get_translated_payload(self, translator) for command in commands]
        fingerprint = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
        known = {command.name: command.id for command in await self.fetch_commands()}
        if fingerprint != await memory.remembered() or known.keys() != {command.name for command in commands}:
            known = {command.name: command.id for command in await self.sync()}
            await memory.remember(fingerprint)
        return known


def _everybody(desk: Desk) -> list[app_commands.Command[Any, ..., Any]]:
    """The commands that anybody may run, on a server or in a direct message."""

    @app_commands.command(name=word("discord-command-who"), description=word("discord-command-who-about"))
    @app_commands.rename(
        person=word("discord-option-person"), on=word("discord-option-on"), post=word("discord-option-post")
    )
    @app_commands.describe(
        person=word("discord-option-person-about"),
        on=word("discord-option-on-about"),
        post=word("discord-option-post-about"),
    )
    async def who(
        interaction: Interaction,
        person: Named | None = None,
        on: Named | None = None,
        post: Named | None = None,
    ) -> None:
        await desk.answer(interaction, "who", person=person, on=on, post=post)

    @app_commands.command(
        name=word("discord-command-timeline"), description=word("discord-command-timeline-about")
    )
    @app_commands.rename(
        person=word("discord-option-person"),
        kind=word("discord-option-kind"),
        since=word("discord-option-since"),
        until=word("discord-option-until"),
        certainty=word("discord-option-certainty"),
    )
    @app_commands.describe(
        person=word("discord-option-person-about"),
        kind=word("discord-option-kind-about"),
        since=word("discord-option-since-about"),
        until=word("discord-option-until-about"),
        certainty=word("discord-option-certainty-timeline"),
    )
    @app_commands.choices(kind=KINDS, certainty=SURENESSES)
    async def timeline(
        interaction: Interaction,
        person: Named | None = None,
        kind: str | None = None,
        since: Named | None = None,
        until: Named | None = None,
        certainty: str | None = None,
    ) -> None:
        options = {"person": person, "kind": kind, "since": since, "until": until, "certainty": certainty}
        await desk.answer(interaction, "timeline", **options)

    @app_commands.command(
        name=word("discord-command-sources"), description=word("discord-command-sources-about")
    )
    async def sources(interaction: Interaction) -> None:
        await desk.answer(interaction, "sources")

    @app_commands.command(name=word("discord-command-help"), description=word("discord-command-help-about"))
    async def help_(interaction: Interaction) -> None:
        await desk.answer(interaction, "help")

    async def people(interaction: Interaction, typed: str) -> list[Choice]:
        return [Choice(name=label, value=value) for label, value in desk.complete(typed)]

    async def posts(interaction: Interaction, typed: str) -> list[Choice]:
        found = desk.complete_post(typed, language_of(interaction))
        return [Choice(name=label, value=value) for label, value in found]

    who.autocomplete("post")(posts)

    about_somebody: list[app_commands.Command[Any, ..., Any]] = [who, timeline]
    for command in about_somebody:
        command.autocomplete("person")(people)
    return [*about_somebody, *personal_commands(desk), sources, help_]
