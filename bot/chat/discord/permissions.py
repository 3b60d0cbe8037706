"""What Vigie needs to be allowed to do, where, and how it asks for it."""

from collections.abc import Sequence

import discord

from bot.chat.locale import Speech

# The order is that in which Discord lists them, so that a moderator finds them one after the other.
NEEDED = ("view_channel", "send_messages", "embed_links", "read_message_history")


def missing(have: discord.Permissions) -> tuple[str, ...]:
    """The names of the permissions that alerts need and *have* lacks."""
    return tuple(name for name in NEEDED if not getattr(have, name))


def missing_in(guild: discord.Guild | None, channel_id: int) -> tuple[str, ...]:
    """The permissions that Vigie lacks in a channel; none where the gateway has not told of it."""
    channel = guild.get_channel_or_thread(channel_id) if guild else None
    if guild is None or channel is None:
        return ()
    return missing(channel.permissions_for(guild.me))


def gaps_in_words(gaps: Sequence[str], channel: str, command: str, language: str) -> str:
    """What Vigie lacks in a channel, and what to do about it before running *command* again."""
    speech = Speech(language)
    problem = speech.say("discord-missing", channel=channel, permissions=names(gaps, speech))
    return f"{problem} {speech.say('discord-missing-remedy', count=len(gaps), command=command)}"


def names(gaps: Sequence[str], speech: Speech) -> str:
    """The permissions as Discord calls them, enumerated."""
    *first, last = [speech.say(f"discord-permission-{name}") for name in gaps]
    return speech.say("discord-and", first=", ".join(first), last=last) if first else last


def may_write(interaction: discord.Interaction) -> bool:
    """Discord's own word that the user may write in the channel where the interaction began."""
    have = interaction.permissions
    threaded = isinstance(interaction.channel, discord.Thread)
    return have.administrator or (have.send_messages_in_threads if threaded else have.send_messages)


def may_manage(interaction: discord.Interaction) -> bool:
    """Discord's own word, sent with each interaction, that the user may manage the server."""
    have = interaction.permissions
    return interaction.guild_id is not None and (have.manage_guild or have.administrator)


def may_moderate(interaction: discord.Interaction) -> bool:
    """Discord's own word that the user moderates the channel where the interaction began."""
    return may_manage(interaction) or (
        interaction.guild_id is not None and interaction.permissions.manage_messages
    )
