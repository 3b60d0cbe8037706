"""``/timeline``: the changes, of everybody or of one person, narrowed to what is asked for."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from bot.chat.answers import private
from bot.chat.chart.drawing import draw
from bot.chat.chart.layout import chart_of
from bot.chat.criteria import Criteria, UnreadableError, page_number
from bot.chat.directory import Directory
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Message, Picture, Request
from bot.chat.shorten import shorten
from bot.chat.timelines import heading, timeline_page
from bot.model import Event, Person, Platform
from bot.ports import Archive, Overview

ABOUT = 60
FEWEST = 3  # events that make a picture worth looking at
MOST = 1500  # more would be a smear


class Timeline:
    """Answers from what the archive knows."""

    def __init__(self, archive: Archive, directory: Directory) -> None:
        self._archive = archive
        self._directory = directory

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The page asked for. Raises StorageError."""
        try:
            criteria = Criteria.read(request.options, manner)
        except UnreadableError as problem:
            return private(str(problem))
        person: Person | None = None
        name: str | None = None
        text = request.options.get("person", "").strip()
        if text:
            who, _ = await self._directory.somebody(text)
            if who is None:
                return self._directory.nobody(text, "page:timeline:1", manner, carrying=criteria.encoded)
            person, name = (who, None) if isinstance(who, Person) else (None, who)
            criteria = replace(criteria, who=person.id if person else name)
        found = await self._archive.events(
            person_id=person.id if person else None,
            name=name,
            kinds=(criteria.kind,) if criteria.kind else (),
            since=criteria.since.first if criteria.since else None,
            until=criteria.until.last if criteria.until else None,
        )
        events = criteria.sure(found)
        about = person.name if person else name or ", ".join(o.name for o in manner.watchlist.organizations)
        page = timeline_page(
            events,
            manner,
            about=about,
            criteria=criteria,
            page=page_number(request),
            narrowing="narrowing" in request.options,
        )
        if request.platform is Platform.CONSOLE:  # which cannot show one
            return page
        return replace(page, picture=await self._picture(events, about, criteria, manner))

    async def _picture(
        self, events: Sequence[Event], about: str, criteria: Criteria, manner: Manner
    ) -> Picture | None:
        """The chart of the same events, whatever the page; None where there is little to see."""
        if not FEWEST <= len(events) <= MOST:
            return None
        bare = replace(manner, markup=PlainMarkup())
        title = heading(about, criteria.scope(bare), bare, ABOUT)
        overview = await self._archive.overview()
        return await asyncio.to_thread(_painted, events, title, bare, overview, criteria.until is None)


def _painted(
    events: Sequence[Event], title: str, manner: Manner, overview: Overview, to_today: bool
) -> Picture:
    chart = chart_of(events, title, manner, overview, to_today=to_today)
    return Picture("timeline.png", draw(chart), shorten(chart.description, 1000))
