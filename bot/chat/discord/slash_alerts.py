"""The slash commands of those who may manage the server: hidden from others, and checked again."""

import discord
from discord import app_commands

from bot.chat.discord.desk import Desk
from bot.chat.discord.slash import CERTAINTIES, LANGUAGES, Interaction, Written
from bot.chat.discord.words import word


def alerts_commands(desk: Desk) -> app_commands.Group:
    """``/alerts`` and what it has under it."""
    group = app_commands.Group(
        name=word("discord-command-alerts"),
        description=word("discord-command-alerts-about"),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        default_permissions=discord.Permissions(manage_guild=True),
    )

    @group.command(
        name=word("discord-command-alerts-set"), description=word("discord-command-alerts-set-about")
    )
    @app_commands.rename(
        channel=word("discord-option-channel"),
        certainty=word("discord-option-certainty"),
        role=word("discord-option-role"),
        language=word("discord-option-language"),
    )
    @app_commands.describe(
        channel=word("discord-option-channel-about"),
        certainty=word("discord-option-certainty-about"),
        role=word("discord-option-role-about"),
        language=word("discord-option-language-about"),
    )
    @app_commands.choices(certainty=CERTAINTIES, language=LANGUAGES)
    async def set_(
        interaction: Interaction,
        channel: discord.TextChannel,
        certainty: str | None = None,
        role: discord.Role | None = None,
        language: str | None = None,
    ) -> None:
        await desk.answer(
            interaction,
            "alerts set",
            channel=str(channel.id),
            certainty=certainty,
            role=str(role.id) if role else None,
            language=language,
        )

    @group.command(
        name=word("discord-command-alerts-show"), description=word("discord-command-alerts-show-about")
    )
    async def show(interaction: Interaction) -> None:
        await desk.answer(interaction, "alerts show")

    @group.command(
        name=word("discord-command-alerts-off"), description=word("discord-command-alerts-off-about")
    )
    @app_commands.rename(channel=word("discord-option-channel"))
    @app_commands.describe(channel=word("discord-option-channel-about"))
    async def off(interaction: Interaction, channel: Written | None = None) -> None:
        await desk.answer(interaction, "alerts off", channel=str(channel.id) if channel else None)

    @group.command(
        name=word("discord-command-alerts-test"), description=word("discord-command-alerts-test-about")
    )
    async def test(interaction: Interaction) -> None:
        await desk.answer(interaction, "alerts test")

    @group.command(
        name=word("discord-command-alerts-moderators"),
        description=word("discord-command-alerts-moderators-about"),
    )
    @app_commands.rename(channel=word("discord-option-channel"))
    @app_commands.describe(channel=word("discord-option-channel-moderators"))
    async def moderators(interaction: Interaction, channel: discord.TextChannel | None = None) -> None:
        await desk.answer(interaction, "alerts moderators", channel=str(channel.id) if channel else None)

    return group
