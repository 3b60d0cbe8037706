"""Subscriptions on Discord: confirmed by direct message at once, so that closed ones are found then."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import discord
import structlog

from bot.chat.answers import pressable
from bot.chat.discord.dress import sendable
from bot.chat.discord.errors import CLOSED_DIRECT_MESSAGES, FAILURES
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import gaps_in_words, may_write, missing_in
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Button, Message, Style
from bot.chat.wishes import Wish
from bot.model import EVERYBODY, Destination, Platform, Watchlist
from bot.ports import Digests, Registry

log = structlog.get_logger()

Work = Callable[[], Awaitable[Message]]


class Subscriptions:
    """Confirms new subscriptions, and makes an offer to those whose direct messages are closed."""

    def __init__(
        self, registry: Registry, digests: Digests, watchlist: Watchlist, markup: DiscordMarkup
    ) -> None:
        self._registry = registry
        self._digests = digests
        self._watchlist = watchlist
        self._markup = markup

    async def mentioned(self, interaction: discord.Interaction, work: Work) -> Message:
        """What *work* answers where mentions in this channel may be promised.

        Only where the member may write, too: else anybody could fill any channel through Vigie.
        """
        language = language_of(interaction)
        say = Speech(language).say
        channel = interaction.channel_id
        # Where somebody uses Vigie who installed it for themselves, it may not be there.
        guild = interaction.client.get_guild(interaction.guild_id or 0)
        command = self._markup.command("subscribe")
        if channel is None or guild is None:
            return Message(body=say("discord-mention-on-server", command=command), private=True)
        shown = self._markup.channel(str(channel))
        if not may_write(interaction):
            return Message(body=say("discord-mention-refused", channel=shown, command=command), private=True)
        if gaps := missing_in(guild, channel):
            return Message(body=gaps_in_words(gaps, shown, command, language), private=True)
        return await work()

    async def confirmed(self, interaction: discord.Interaction, work: Work) -> Message:
        """What *work* answers; a subscription that it made is confirmed where its alerts will come."""
        user = str(interaction.user.id)
        old = _by_message(await self._registry.subscriptions(Platform.DISCORD, user))
        answer = await work()
        after = _by_message(await self._registry.subscriptions(Platform.DISCORD, user))
        if after is None or not (fresh := after.people - (old.people if old else frozenset())):
            return answer
        match await self._reached(interaction, answer):
            case None:
                return answer
            case True:
                say = Speech(language_of(interaction)).say
                return Message(body=say("discord-subscribed-by-dm"), private=True)
        await self._take_back(fresh, user, old)
        return self._refused(interaction, after, fresh)

    async def digested(self, interaction: discord.Interaction, work: Work) -> Message:
        """The same for a digest: one that could never be delivered is not kept."""
        user = str(interaction.user.id)
        before = await self._digest(user)
        answer = await work()
        after = await self._digest(user)
        if after is None or before is not None:
            return answer
        if await self._reached(interaction, answer) is not False:
            return answer
        await self._digests.stop(after)
        return Message(body=Speech(language_of(interaction)).say("discord-digest-dm-closed"), private=True)

    async def _digest(self, user: str) -> int | None:
        """The destination of a user's digest, if there is one."""
        way = _by_message(await self._registry.subscriptions(Platform.DISCORD, user))
        return way.id if way and await self._digests.of([way.id]) else None

    async def _reached(self, interaction: discord.Interaction, answer: Message) -> bool | None:
        """Send it by direct message: False where those are closed, None where it is not known."""
        try:
            await interaction.user.send(**sendable(replace(answer, buttons=())))
        except discord.HTTPException as error:
            if error.code in CLOSED_DIRECT_MESSAGES:
                return False
            log.warning("confirmation not sent", why=str(error))
            return None
        except FAILURES as error:
            log.warning("confirmation not sent", why=str(error))
            return None
        return True

    async def _take_back(self, fresh: frozenset[str], user: str, old: Destination | None) -> None:
        """Undo what could never be delivered, and nothing else: what was set before stands."""
        for person_id in fresh:
            await self._registry.unsubscribe(Platform.DISCORD, user, person_id, direct_only=True)
        if old and old.people:
            await self._registry.subscribe(Platform.DISCORD, user, min(old.people), language=old.language)

    def _refused(
        self, interaction: discord.Interaction, after: Destination, fresh: frozenset[str]
    ) -> Message:
        """Say so, and offer mentions where whoever asks may write."""
        say = Speech(language_of(interaction)).say
        names = [self._markup.bold(self._name(each, say)) for each in sorted(fresh)][:10]
        people = ", ".join(names) + ("…" if len(fresh) > len(names) else "")
        if interaction.guild_id is None:
            return Message(body=say("discord-dm-closed-alone", person=people), private=True)
        if not may_write(interaction):
            command = self._markup.command("subscribe")
            text = say("discord-dm-closed-elsewhere", person=people, command=command)
            return Message(body=text, private=True)
        choice = after.choice(min(fresh))
        scope = Wish(choice.certainty, choice.kinds, mention=True).encoded
        label = say("discord-mention-here")
        exact = Button(label, f"pick:{scope}:{','.join(sorted(fresh))}", Style.PRIMARY)
        offer = pressable([exact]) or (Button(label, f"people:{scope}:1", Style.PRIMARY),)
        return Message(body=say("discord-dm-closed", person=people), buttons=offer, private=True)

    def _name(self, person_id: str, say: Callable[[str], str]) -> str:
        if person_id == EVERYBODY:
            return say("everybody")
        person = self._watchlist.person(person_id)
        return person.name if person else person_id


def _by_message(ways: Sequence[Destination]) -> Destination | None:
    """The way by direct message, if there is one."""
    return next((way for way in ways if way.direct), None)
