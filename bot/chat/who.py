"""``/who``: who somebody is, who is there and who has left."""

from bot.chat.cards import card
from bot.chat.criteria import page_number
from bot.chat.directory import Directory
from bot.chat.manner import Manner
from bot.chat.message import Message, Request
from bot.chat.rosters import roster_page
from bot.events import profile, roster
from bot.ports import Archive


class Who:
    """Answers from what the archive knows, as of now."""

    def __init__(self, archive: Archive, directory: Directory) -> None:
        self._archive = archive
        self._directory = directory

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The card of the person asked for, else everybody. Raises StorageError."""
        overview = await self._archive.overview()
        text = request.options.get("person", "").strip()
        if not text:
            profiles = roster(manner.watchlist, await self._archive.events())
            return roster_page(profiles, manner, overview, page=page_number(request))
        who, events = await self._directory.somebody(text)
        if who is None:
            return self._directory.nobody(text, "who", manner)
        organization = self._directory.organization_of(who, events)
        return card(profile(who, events), organization, manner, overview)
