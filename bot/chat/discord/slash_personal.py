"""The slash commands about what somebody receives: subscriptions, the digest, and an end to all of it."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.discord.desk import Desk
from bot.chat.discord.slash import (
    CERTAINTIES,
    CHOICES,
    EVERYBODY,
    PERIODS,
    SEVERAL_KINDS,
    WAYS,
    Choice,
    Interaction,
    Named,
)
from bot.chat.discord.words import language_of, word
from bot.chat.locale import Speech

Command = app_commands.Command[Any, ..., Any]


def personal_commands(desk: Desk) -> list[Command]:
    """The commands that anybody may run for themselves, on a server or in a direct message."""
    return [_subscribe(desk), _unsubscribe(desk), _subscriptions(desk), _digest(desk), _forget(desk)]


def _subscribe(desk: Desk) -> Command:
    @app_commands.command(
        name=word("discord-command-subscribe"), description=word("discord-command-subscribe-about")
    )
    @app_commands.rename(
        person=word("discord-option-person"),
        kinds=word("discord-option-kinds"),
        certainty=word("discord-option-certainty"),
        how=word("discord-option-how"),
    )
    @app_commands.describe(
        person=word("discord-option-person-followed"),
        kinds=word("discord-option-kinds-about"),
        certainty=word("discord-option-certainty-followed"),
        how=word("discord-option-how-about"),
    )
    @app_commands.choices(kinds=SEVERAL_KINDS, certainty=CERTAINTIES, how=WAYS)
    async def subscribe(
        interaction: Interaction,
        person: Named | None = None,
        kinds: str | None = None,
        certainty: str | None = None,
        how: str | None = None,
    ) -> None:
        await desk.answer(interaction, "subscribe", person=person, kinds=kinds, certainty=certainty, how=how)

    return _completing(subscribe, desk)


def _unsubscribe(desk: Desk) -> Command:
    @app_commands.command(
        name=word("discord-command-unsubscribe"), description=word("discord-command-unsubscribe-about")
    )
    @app_commands.rename(person=word("discord-option-person"))
    @app_commands.describe(person=word("discord-option-person-followed"))
    async def unsubscribe(interaction: Interaction, person: Named) -> None:
        await desk.answer(interaction, "unsubscribe", person=person)

    return _completing(unsubscribe, desk)


def _subscriptions(desk: Desk) -> Command:
    @app_commands.command(
        name=word("discord-command-subscriptions"), description=word("discord-command-subscriptions-about")
    )
    async def subscriptions(interaction: Interaction) -> None:
        await desk.answer(interaction, "subscriptions")

    return subscriptions


def _digest(desk: Desk) -> Command:
    @app_commands.command(
        name=word("discord-command-digest"), description=word("discord-command-digest-about")
    )
    @app_commands.rename(
        period=word("discord-option-period"),
        hour=word("discord-option-hour"),
        certainty=word("discord-option-certainty"),
        channel=word("discord-option-channel"),
    )
    @app_commands.describe(
        period=word("discord-option-period-about"),
        hour=word("discord-option-hour-about"),
        certainty=word("discord-option-certainty-digest"),
        channel=word("discord-option-channel-digest"),
    )
    @app_commands.choices(period=PERIODS, certainty=CERTAINTIES)
    async def digest(
        interaction: Interaction,
        period: str | None = None,
        hour: app_commands.Range[int, 0, 23] | None = None,
        certainty: str | None = None,
        channel: discord.TextChannel | None = None,
    ) -> None:
        await desk.answer(
            interaction,
            "digest",
            period=period,
            hour=None if hour is None else str(hour),
            certainty=certainty,
            channel=str(channel.id) if channel else None,
        )

    return digest


def _forget(desk: Desk) -> Command:
    @app_commands.command(
        name=word("discord-command-forget"), description=word("discord-command-forget-about")
    )
    async def forget(interaction: Interaction) -> None:
        await desk.answer(interaction, "forget")

    return forget


def _completing(command: Command, desk: Desk) -> Command:
    """Complete the names of people, and offer everybody first."""

    @command.autocomplete("person")
    async def people(interaction: Interaction, typed: str) -> list[Choice]:
        found = [Choice(name=label, value=value) for label, value in desk.complete(typed)]
        everybody = Speech(language_of(interaction)).say("everybody")
        if not typed or everybody.startswith(typed.lower()) or EVERYBODY.startswith(typed.lower()):
            found.insert(0, Choice(name=everybody, value=EVERYBODY))
        return found[:CHOICES]

    return command
