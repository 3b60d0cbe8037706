"""Who answers what: the neutral commands, and the few things that only Discord can do or refuse."""

from collections.abc import Iterable

import discord

from bot.chat.discord.alerts import ServerAlerts
from bot.chat.discord.dress import cut
from bot.chat.discord.errata import ACTIONS, Errata
from bot.chat.discord.permissions import may_manage
from bot.chat.discord.ports import Answers
from bot.chat.discord.replies import Replies
from bot.chat.discord.searching import FIND, NAME, search
from bot.chat.discord.subscriptions import Subscriptions
from bot.chat.discord.surroundings import with_surroundings
from bot.chat.discord.words import language_of
from bot.chat.message import Message, Request
from bot.model import Platform

# Actions of ``bot.chat.commands``: those that follow somebody, and those that turn the page or change what
# a private answer shows.
FOLLOWS, PICKS_MENTION = ("follow:", "pick:"), "pick:mention."
OF_CHANNEL = ("panel:", "pick:ch.")  # of the panel under /alerts
TURNS = (*OF_CHANNEL, "page:", "filter:", "people:", "choices:", "kinds:", "certainty:", "subscriptions:")
CHOICES, CHOICE_LENGTH = 25, 100


class Desk:
    """Takes Discord's interactions to those who can answer them."""

    def __init__(
        self,
        answers: Answers,
        replies: Replies,
        *,
        alerts: ServerAlerts,
        subscriptions: Subscriptions,
        errata: Errata,
    ) -> None:
        self._answers = answers
        self._replies = replies
        self._alerts = alerts
        self._subscriptions = subscriptions
        self._errata = errata

    async def answer(self, interaction: discord.Interaction, name: str, **options: str | None) -> None:
        """Answer a slash command."""
        request = request_of(interaction, name, options)
        if name.startswith("alerts "):
            work = self._alerts.answer(interaction, request)
        elif name == "subscribe" and request.options.get("how") == "mention":
            work = self._subscriptions.mentioned(interaction, lambda: self._answers.answer(request))
        elif name == "subscribe":
            work = self._subscriptions.confirmed(interaction, lambda: self._answers.answer(request))
        elif name == "why":
            work = self._errata.explained(interaction, request)
        elif name == "digest":
            work = self._subscriptions.digested(interaction, lambda: self._answers.answer(request))
        elif name == "help":
            work = self._helped(interaction, request)
        else:
            work = self._answers.answer(request)
        await self._replies.reply(interaction, work)

    async def _helped(self, interaction: discord.Interaction, request: Request) -> Message:
        return with_surroundings(interaction, await self._answers.answer(request), request.language)

    async def press(self, interaction: discord.Interaction, action: str) -> None:
        """Answer a press: in place where it turns the page of a private answer or narrows it, else apart."""
        message = interaction.message
        in_place = action.startswith(TURNS) and message is not None and message.flags.ephemeral
        request = request_of(interaction, "", {})
        if action.startswith(FIND):
            await self._replies.ask(interaction, search(action.removeprefix(FIND), request.language))
            return
        if action.startswith(ACTIONS):
            await self._replies.lead(interaction, self._errata.press(interaction, action, request))
            return
        if action.startswith(OF_CHANNEL):
            work = self._alerts.press(interaction, action, request)
        elif action.startswith(PICKS_MENTION):
            work = self._subscriptions.mentioned(interaction, lambda: self._answers.press(action, request))
        elif action.startswith(FOLLOWS):
            work = self._subscriptions.confirmed(interaction, lambda: self._answers.press(action, request))
        else:
            work = self._answers.press(action, request)
        await self._replies.reply(interaction, work, in_place=in_place)

    async def submit(self, interaction: discord.Interaction, action: str, given: dict[str, str]) -> None:
        """Answer a form that was filled in; a name to search for, in place of the list it was asked from."""
        message = interaction.message
        if action.startswith(ACTIONS):
            await self._replies.reply(interaction, self._errata.submit(interaction, action, given))
            return
        scope = action.removeprefix(FIND).replace(":", "")
        request = request_of(interaction, "", {})
        work = self._answers.press(f"people:{scope}:1:{given.get(NAME, '')}", request)
        await self._replies.reply(interaction, work, in_place=message is not None and message.flags.ephemeral)

    async def catch_up(self, client: discord.Client) -> None:
        """Say what could not be said while Vigie was away. Raises StorageError."""
        await self._errata.catch_up(client)

    def complete(self, typed: str) -> list[tuple[str, str]]:
        """At most 25 people whose name fits what was typed, as Discord takes them."""
        return _offered(self._answers.complete(typed))

    def complete_post(self, typed: str, language: str) -> list[tuple[str, str]]:
        """At most 25 posts that fit what was typed."""
        return _offered(self._answers.complete_post(typed, language))

    async def complete_event(self, typed: str, language: str) -> list[tuple[str, str]]:
        """At most 25 recent events that fit what was typed. Raises StorageError."""
        return _offered(await self._answers.complete_event(typed, language))

    async def apologise(self, interaction: discord.Interaction, error: Exception) -> None:
        """Answer with what went wrong."""
        await self._replies.apologise(interaction, error)


def _offered(found: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Labels and values within Discord's limits; labels are cut between two characters."""
    fitting = [(cut(label, CHOICE_LENGTH), value) for label, value in found if len(value) <= CHOICE_LENGTH]
    return fitting[:CHOICES]


def request_of(interaction: discord.Interaction, name: str, options: dict[str, str | None]) -> Request:
    """The neutral request; who asks and what they may do are Discord's word, not the client's.

    On a server that Vigie was not added to, somebody uses it from their own account: no channel of it counts.
    """
    return Request(
        name=name,
        user=str(interaction.user.id),
        platform=Platform.DISCORD,
        language=language_of(interaction),
        options={key: value for key, value in options.items() if value is not None},
        guild=str(interaction.guild_id) if interaction.is_guild_integration() else None,
        channel=str(interaction.channel_id) if interaction.channel_id else None,
        may_manage=may_manage(interaction),
    )
