"""Subscriptions on Discord: confirmed by direct message at once, so that closed ones are found then."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import discord
import structlog

from bot.chat.discord.dress import sendable
from bot.chat.discord.errors import CLOSED_DIRECT_MESSAGES, FAILURES
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import gaps_in_words, missing_in
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Button, Message, Style
from bot.model import Destination, Platform, Watchlist
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
        fresh = _by_message(await self._registry.subscriptions(Platform.DISCORD, user)) - _by_message(before)
        if not fresh:
            return answer
        say = Speech(language_of(interaction)).say
        try:
            await interaction.user.send(**sendable(replace(answer, buttons=())))
        except discord.HTTPException as error:
            if error.code not in CLOSED_DIRECT_MESSAGES:
                log.warning("confirmation not sent", why=str(error))
                return answer
            return await self._refused(interaction, fresh, before)
        except FAILURES as error:
            log.warning("confirmation not sent", why=str(error))
            return answer
        return Message(body=say("discord-subscribed-by-dm"), private=True)

    async def _refused(
        self, interaction: discord.Interaction, fresh: set[str], before: Sequence[Destination]
    ) -> Message:
        """Take back what could never be delivered, and offer what could."""
        user = str(interaction.user.id)
        for person_id in fresh:
            await self._registry.unsubscribe(Platform.DISCORD, user, person_id)
            for way in before:
                if person_id in way.people:  # by mention, which has nothing to do with this and stays
                    await self._registry.subscribe(
                        Platform.DISCORD,
                        user,
                        person_id,
                        certainty=way.certainty,
                        language=way.language,
                        channel=way.address,
                        guild=way.guild,
                    )
        say = Speech(language_of(interaction)).say
        names = [
            self._markup.bold(person.name)
            for person in map(self._watchlist.person, sorted(fresh))
            if person is not None
        ]
        if interaction.guild_id is None:
            return Message(body=say("discord-dm-closed-alone", person=", ".join(names)), private=True)
        offer = Button(say("discord-mention-here"), f"{MENTION}{min(fresh)}", Style.PRIMARY)
        return Message(body=say("discord-dm-closed", person=", ".join(names)), buttons=(offer,), private=True)

    async def mention_here(self, interaction: discord.Interaction, person_id: str) -> Message:
        """Follow somebody by mentions in the channel where the button was pressed."""
        language = language_of(interaction)
        say = Speech(language).say
        person = self._watchlist.person(person_id)
        channel, guild = interaction.channel_id, interaction.guild
        if person is None or channel is None or guild is None:
            return Message(body=say("discord-stale-button", command=self._markup.command("help")))
        shown = self._markup.channel(str(channel))
        if gaps := missing_in(guild, channel):
            return Message(body=gaps_in_words(gaps, shown, self._markup.command("subscribe"), language))
        await self._registry.subscribe(
            Platform.DISCORD,
            str(interaction.user.id),
            person_id,
            language=language,
            channel=str(channel),
            guild=str(guild.id),
        )
        text = say("discord-mentioned-here", channel=shown, person=self._markup.bold(person.name))
        return Message(body=text, private=True)


def _by_message(ways: Sequence[Destination]) -> set[str]:
    """The people followed by direct message."""
    return {person for way in ways if way.direct for person in way.people}
