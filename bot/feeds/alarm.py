"""Tells the operator when a feed breaks and when it recovers: once each, several feeds in one notice."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.feeds.health import to_tell
from bot.model import Condition, Health
from bot.ports import Conditions, Notices, PermanentError, TransientError

EVERY = timedelta(minutes=1)

log = structlog.get_logger(__name__)

Tell = Callable[[Sequence[Condition]], Awaitable[None]]


class Alarm:
    """Looks at the feeds every minute.

    *tell* is given the feeds that something is to be told of, ``health`` saying what (``GOOD`` of one that
    recovered). It may raise TransientError or PermanentError: what could not be told is told later.
    """

    def __init__(
        self, conditions: Conditions, notices: Notices, tell: Tell, *, now: Callable[[], datetime]
    ) -> None:
        self._conditions = conditions
        self._notices = notices
        self._tell = tell
        self._now = now

    async def run(self) -> None:
        """Look until cancelled. Raises StorageError."""
        while True:
            await asyncio.sleep(EVERY.total_seconds())
            await self.look()

    async def look(self) -> None:
        """Tell what is to be told now. Raises StorageError."""
        now = self._now()
        told = await self._notices.told()
        changes = []
        for condition in await self._conditions.all():
            last, at = told.get(condition.feed.url, (Health.GOOD, None))
            if (found := to_tell(condition.state, last, at, now)) is not None:
                changes.append(replace(condition, health=found))
        if not changes:
            return
        try:
            await self._tell(changes)
        except (TransientError, PermanentError) as error:
            log.warning("notice not delivered", why=str(error))
            return
        for health in dict.fromkeys(change.health for change in changes):
            urls = [change.feed.url for change in changes if change.health is health]
            await self._notices.note(urls, health, now=now)
