"""What several slash commands share: kinds of options, and their choices."""

import discord
from discord import app_commands

from bot.chat.discord.words import word
from bot.chat.kinds import GROUPS
from bot.model import Certainty, Kind

Interaction = discord.Interaction
Named = app_commands.Range[str, 1, 100]
Choice = app_commands.Choice[str]
# Where members can run commands, and so ask to be mentioned.
Written = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread

KINDS = [Choice(name=word(f"discord-kind-{kind}"), value=kind.value) for kind in Kind]
SEVERAL_KINDS = [Choice(name=word(f"kinds-{name}"), value=name) for name in GROUPS]
CERTAINTIES = [
    Choice(name=word(f"discord-certainty-{certainty}"), value=certainty.value) for certainty in Certainty
]
LANGUAGES = [Choice(name=word(f"discord-language-{code}"), value=code) for code in ("fr", "en")]
WAYS = [Choice(name=word(f"discord-how-{how}"), value=how) for how in ("dm", "mention")]
PERIODS = [Choice(name=word(f"discord-period-{each}"), value=each) for each in ("daily", "weekly", "off")]
EVERYBODY = "tout"  # what the commands of the subscriptions take for everybody
CHOICES = 25
