"""Subscriptions on Discord: confirmed by direct message at once, so that closed ones are found then."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import discord
import structlog

from bot.chat.discord.dress import sendable
from bot.chat.discord.errors import CLOSED_DIRECT_MESSAGES, FAILURES
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import gaps_in_words, may_write, missing_in
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Button, Message, Style
from bot.model import Certainty, Destination, Platform, Watchlist
from bot.ports import Registry

log = structlog.get_logger()

MENTION = "mention:"


class Subscriptions:
    """Confirms new subscriptions, and makes an offer to those whose direct messages are closed."""

    def __init__(self, registry: Registry, watchlist: Watchlist, markup: DiscordMarkup) -> None:
        self._registry = registry
        self._watchlist = watchlist
        self._markup = markup

    async def confirmed(
        self, interaction: discord.Interaction, work: Callable[[], Awaitable[Message]]
    ) -> Message:
        """What *work* answers; a subscription that it made is confirmed where its alerts will come."""
        user = str(interaction.user.id)
        before = await self._registry.subscriptions(Platform.DISCORD, user)
        answer = await work()
        after = _by_message(await self._registry.subscriptions(Platform.DISCORD, user))
        old = _by_message(before)
        if after is None or not (fresh := after.people - (old.people if old else frozenset())):
            return answer
        say = Speech(language_of(interaction)).say
        try:
            await interaction.user.send(**sendable(replace(answer, buttons=())))
        except discord.HTTPException as error:
            if error.code not in CLOSED_DIRECT_MESSAGES:
                log.warning("confirmation not sent", why=str(error))
                return answer
            await self._take_back(fresh, user, old)
            return self._refused(interaction, fresh, after.choice(min(fresh)).certainty)
        except FAILURES as error:
            log.warning("confirmation not sent", why=str(error))
            return answer
        return Message(body=say("discord-subscribed-by-dm"), private=True)

    async def _take_back(self, fresh: frozenset[str], user: str, old: Destination | None) -> None:
        """Undo what could never be delivered, and nothing else: what was set before stands."""
        for person_id in fresh:
            await self._registry.unsubscribe(Platform.DISCORD, user, person_id, direct_only=True)
        if old:
            await self._registry.subscribe(Platform.DISCORD, user, min(old.people), language=old.language)

    def _refused(
        self, interaction: discord.Interaction, fresh: frozenset[str], certainty: Certainty
    ) -> Message:
        """Say so, and offer mentions where whoever asks may write."""
        say = Speech(language_of(interaction)).say
        names = [
            self._markup.bold(person.name)
            for person in map(self._watchlist.person, sorted(fresh))
            if person is not None
        ]
        if interaction.guild_id is None:
            return Message(body=say("discord-dm-closed-alone", person=", ".join(names)), private=True)
        if not may_write(interaction):
            command = self._markup.command("subscribe")
            text = say("discord-dm-closed-elsewhere", person=", ".join(names), command=command)
            return Message(body=text, private=True)
        offer = Button(say("discord-mention-here"), f"{MENTION}{min(fresh)}:{certainty}", Style.PRIMARY)
        return Message(body=say("discord-dm-closed", person=", ".join(names)), buttons=(offer,), private=True)

    async def mention_here(self, interaction: discord.Interaction, asked: str) -> Message:
        """Follow somebody by mentions in the channel where the button was pressed.

        Only where the member may write, too: else anybody could fill any channel through Vigie.
        """
        person_id, _, certainty = asked.partition(":")
        language = language_of(interaction)
        say = Speech(language).say
        person = self._watchlist.person(person_id)
        channel, guild = interaction.channel_id, interaction.guild
        if person is None or channel is None or guild is None:
            return Message(body=say("discord-stale-button", command=self._markup.command("help")))
        shown, command = self._markup.channel(str(channel)), self._markup.command("subscribe")
        if not may_write(interaction):
            return Message(body=say("discord-mention-refused", channel=shown, command=command), private=True)
        if gaps := missing_in(guild, channel):
            return Message(body=gaps_in_words(gaps, shown, command, language))
        way = await self._registry.subscribe(
            Platform.DISCORD,
            str(interaction.user.id),
            person_id,
            certainty=Certainty(certainty) if certainty in set(Certainty) else None,
            language=language,
            channel=str(channel),
            guild=str(guild.id),
        )
        text = say(
            "discord-mentioned-here",
            channel=shown,
            person=self._markup.bold(person.name),
            certainty=say(f"certainty-{way.choice(person_id).certainty}"),
        )
        return Message(body=text, private=True)


def _by_message(ways: Sequence[Destination]) -> Destination | None:
    """The way by direct message, if there is one."""
    return next((way for way in ways if way.direct), None)
