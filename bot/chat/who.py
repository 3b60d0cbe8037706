"""``/who``: who somebody is, who is there and who has left, who holds a post; now or on a given day."""

from datetime import date

from bot.chat import dates
from bot.chat.answers import private
from bot.chat.cards import card
from bot.chat.criteria import UnreadableError, page_number, read_day
from bot.chat.directory import Directory, written
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Request
from bot.chat.posts import Posts
from bot.chat.rosters import roster_page
from bot.chat.shorten import shorten
from bot.chat.successions import LABEL, post_card
from bot.events import profile, roster, succession
from bot.ports import Archive


class Who:
    """Answers from what the archive knows."""

    def __init__(self, archive: Archive, directory: Directory, posts: Posts) -> None:
        self._archive = archive
        self._directory = directory
        self._posts = posts

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The card of the person or post asked for, else everybody. Raises StorageError."""
        person, post = (request.options.get(name, "").strip() for name in ("person", "post"))
        if person and post:
            return private(manner.say("who-one-of-both"))
        try:
            on = _past_day(request.options.get("on"), manner)
        except UnreadableError as problem:
            return private(str(problem))
        if post:
            return await self._post(post, manner, on)
        if person:
            return await self._card(person, manner, on)
        overview = await self._archive.overview()
        profiles = roster(manner.watchlist, await self._archive.events(), on=on)
        page, group = page_number(request), request.options.get("group", "")
        return roster_page(profiles, manner, overview, page=page, group=group, on=on)

    @staticmethod
    def options(encoded: str) -> dict[str, str]:
        """The options that the buttons of an answer carry."""
        return dict(zip(("group", "on", "person"), encoded.split(":"), strict=False))

    async def _card(self, text: str, manner: Manner, on: date | None) -> Message:
        who, events = await self._directory.somebody(text)
        if who is None:
            action = f"page:who:1::{on.isoformat()}" if on else "who"
            return self._directory.nobody(text, action, manner)
        organization = self._directory.organization_of(who, events)
        found = profile(who, events, on=on)
        return card(found, organization, manner, await self._archive.overview(), on=on)

    async def _post(self, text: str, manner: Manner, on: date | None) -> Message:
        events = await self._archive.events()
        for organization in manner.watchlist.organizations:
            found = succession(text, organization, events, on=on)
            if found.tenures:
                overview = await self._archive.overview()
                return post_card(text, found, organization, manner, overview, on=on)
        post = written(text, manner)
        near = self._posts.near(text, manner.language)
        buttons = (Button(shorten(label, LABEL), f"post:{label}") for label in near)
        return private(manner.say("post-near" if near else "post-unknown", post=post), *buttons)


def _past_day(text: str | None, manner: Manner) -> date | None:
    """The last day that *text* can mean, today at the latest. Raises UnreadableError."""
    period = read_day(text, manner)
    if period is None:
        return None
    today = dates.day_of(manner.now, manner.zone)
    if period.first.first > today.first:
        shown = dates.in_short(period.first, manner.language)
        raise UnreadableError(manner.say("who-on-future", date=shown))
    # Of today there is no « as of »: it is simply how things are.
    return period.last.last if period.last.last < today.first else None
