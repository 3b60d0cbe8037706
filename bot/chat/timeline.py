"""``/timeline``: the changes, of everybody or of one person, narrowed to what is asked for."""

from bot.chat.answers import private
from bot.chat.criteria import Criteria, UnreadableError, page_number
from bot.chat.directory import Directory
from bot.chat.manner import Manner
from bot.chat.message import Message, Request
from bot.chat.timelines import timeline_page
from bot.model import Person
from bot.ports import Archive


class Timeline:
    """Answers from what the archive knows."""

    def __init__(self, archive: Archive, directory: Directory) -> None:
        self._archive = archive
        self._directory = directory

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The page asked for. Raises StorageError."""
        person: Person | None = None
        name: str | None = None
        text = request.options.get("person", "").strip()
        if text:
            who, _ = await self._directory.somebody(text)
            if who is None:
                return self._directory.nobody(text, "timeline", manner)
            person, name = (who, None) if isinstance(who, Person) else (None, who)
        try:
            criteria = Criteria.read(request.options, manner, person.id if person else name)
        except UnreadableError as problem:
            return private(str(problem))
        events = await self._archive.events(
            person_id=person.id if person else None,
            name=name,
            kinds=(criteria.kind,) if criteria.kind else (),
            since=criteria.since.first if criteria.since else None,
            until=criteria.until.last if criteria.until else None,
        )
        about = person.name if person else name or ", ".join(o.name for o in manner.watchlist.organizations)
        return timeline_page(
            events,
            manner,
            about=about,
            scope=criteria.scope(manner),
            criteria=criteria.encoded,
            page=page_number(request),
        )
