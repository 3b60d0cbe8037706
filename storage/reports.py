"""What readers report."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, insert, select, update

from bot.model import Platform
from bot.moderation import Report, Verdict
from storage import schema
from storage.database import Database

_reports = schema.reports.c
_OPEN = _reports.verdict.is_(None)


class SqlReports:
    """``moderation.Reports``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, report: Report) -> Report | None:
        same = select(_reports.id).where(
            _OPEN,
            _reports.event_id == report.event_id,
            _reports.platform == report.platform,
            _reports.user == report.user,
        )
        row = {
            "event_id": report.event_id,
            "platform": report.platform,
            "user": report.user,
            "language": report.language,
            "text": report.text,
            "moderator": report.moderator,
            "opened": report.opened,
            "passed": False,
            "answer": "",
        }
        async with self._database.write() as connection:
            if await connection.scalar(same) is not None:
                return None
            made = insert(schema.reports).returning(*_reports)
            return _read((await connection.execute(made, row)).mappings().one())

    async def report(self, report_id: int) -> Report | None:
        return next(iter(await self._found(_reports.id == report_id)), None)

    async def waiting(self) -> tuple[Report, ...]:
        return await self._found(_OPEN)

    async def all(self) -> tuple[Report, ...]:
        return await self._found()

    async def unpassed(self) -> tuple[Report, ...]:
        return await self._found(_OPEN, _reports.passed.is_(False))

    async def passed(self, report_id: int) -> None:
        await self._set(report_id, passed=True)

    async def close(
        self, reports: Collection[int], verdict: Verdict, answer: str, *, now: datetime
    ) -> tuple[Report, ...]:
        closing = update(schema.reports).where(_OPEN, _reports.id.in_(list(reports)))
        values = {"verdict": verdict, "answer": answer, "closed": now}
        async with self._database.write() as connection:
            closed = await connection.execute(closing.values(**values).returning(*_reports))
            return tuple(sorted(map(_read, closed.mappings()), key=lambda each: each.id))

    async def unheard(self, *, platform: Platform, user: str | None = None) -> tuple[Report, ...]:
        theirs = _reports.user != "" if user is None else _reports.user == user
        return await self._found(_reports.verdict.is_not(None), _reports.platform == platform, theirs)

    async def heard(self, report_id: int) -> None:
        await self._set(report_id, user="")

    async def _found(self, *where: ColumnElement[bool]) -> tuple[Report, ...]:
        query = select(schema.reports).where(*where).order_by(_reports.id)
        async with self._database.read() as connection:
            return tuple(map(_read, (await connection.execute(query)).mappings()))

    async def _set(self, report_id: int, **values: object) -> None:
        async with self._database.write() as connection:
            await connection.execute(update(schema.reports).where(_reports.id == report_id).values(**values))


def _read(row: RowMapping) -> Report:
    return Report(
        id=row["id"],
        event_id=row["event_id"],
        platform=Platform(row["platform"]),
        user=row["user"],
        language=row["language"],
        text=row["text"],
        opened=row["opened"],
        moderator=row["moderator"],
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        answer=row["answer"],
        closed=row["closed"],
    )
