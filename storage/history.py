"""The past changes of the watch list, as events."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Event, Gender, Origin
from storage import schema
from storage.codec import read_event
from storage.database import Database
from storage.ledger import put_event


class SqlHistory:
    """Keeps the events of the history in step with the watch list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def replace_history(self, events: Sequence[Event], *, now: datetime) -> None:
        """Make these the events of the history.

        One that the feeds have told of since follows the watch list and keeps what they added; it stays
        where the watch list has it no longer.
        """
        given = {event.id: event for event in events}
        by_facts = {_facts(event): event for event in events}
        async with self._database.write() as connection:
            query = select(schema.events.c.state).where(schema.events.c.origin == Origin.HISTORY)
            known = [read_event(state) for state in (await connection.scalars(query)).all()]
            heirs = {old.id: _heir(old, given, by_facts) for old in known}
            current = dict(given)
            for old in known:
                heir = heirs[old.id]
                if heir is not None and _told_of(old):
                    current[heir.id] = _grown(current[heir.id], old)
            stored = {old.id: old for old in known}
            for event in current.values():
                if event != stored.get(event.id):
                    await put_event(connection, event)
            for old in known:
                heir = heirs[old.id]
                if old.id not in given and (heir is not None or not _told_of(old)):
                    await _drop(connection, old, heir)


def _facts(event: Event) -> tuple[object, ...]:
    return (event.organization, event.person_id, event.kind, event.date)


def _heir(
    old: Event, given: Mapping[str, Event], by_facts: Mapping[tuple[object, ...], Event]
) -> Event | None:
    """The same change in the watch list as it is now: of the same day, else of the same id."""
    own = given.get(old.id)
    if own is not None and _facts(own) == _facts(old):
        return own
    return by_facts.get(_facts(old), own)


def _told_of(event: Event) -> bool:
    """True when the feeds added something to the event."""
    return event.revision > 1


def _grown(event: Event, old: Event) -> Event:
    """The event as the watch list has it, with what the feeds added to it in its *old* state."""
    articles = [source for source in old.sources if not source.is_page]
    counterpart = event if event.counterpart else old
    return replace(
        event,
        revision=old.revision,
        updated=old.updated,
        gender=old.gender if event.gender is Gender.UNKNOWN else event.gender,
        role=event.role or old.role,
        other_organization=event.other_organization or old.other_organization,
        counterpart=counterpart.counterpart,
        counterpart_id=counterpart.counterpart_id,
        retracted=old.retracted,
        barred=old.barred,
        sources=tuple(
            sorted([*event.sources, *articles], key=lambda source: (source.published, source.article_id))
        ),
    )


async def _drop(connection: AsyncConnection, old: Event, heir: Event | None) -> None:
    """Delete the event; what articles said of it is said of its heir."""
    claims = schema.claims
    await connection.execute(
        update(claims).where(claims.c.event_id == old.id).values(event_id=heir.id if heir else None)
    )
    await connection.execute(delete(schema.events).where(schema.events.c.id == old.id))
