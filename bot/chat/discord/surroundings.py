"""What ``/help`` adds on Discord: whether Vigie may write where it is asked."""

from dataclasses import replace

import discord

from bot.chat.discord.permissions import missing, names
from bot.chat.locale import Speech
from bot.chat.message import Message


def with_surroundings(interaction: discord.Interaction, answer: Message, language: str) -> Message:
    """The answer with the permissions checked, by Discord's own word sent with each interaction."""
    if interaction.guild_id is None:
        return answer
    speech = Speech(language)
    if not interaction.is_guild_integration():
        note = speech.say("guide-not-here")
    elif gaps := missing(interaction.app_permissions):
        note = speech.say("guide-permissions-missing", permissions=names(gaps, speech))
    else:
        note = speech.say("guide-permissions")
    return replace(answer, body=f"{answer.body}\n{note}")
