import dataclasses
import shutil
from datetime import UTC, datetime

import pytest

from bot.model import (
    Article,
    Decision,
    Event,
    Gender,
    Kind,
    PartialDate,
    Reason,
    Seat,
    Source,
    Status,
)
from storage.database import open_database

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def url(tmp_path):
    return f"sqlite+aiosqlite:///{tmp_path}/var/vigie.db"


@pytest.fixture
async def database(url, migrated, tmp_path):
    (tmp_path / "var").mkdir()
    shutil.copy(migrated, tmp_path / "var" / "vigie.db")
    async with open_database(url, exclusive=True) as opened:
        yield opened


def article(number: int = 1, **changed) -> Article:
    made = Article(
        id=f"a{number}",
        feed_url="https://example.org/rss",
        entry_id=f"e{number}",
        publisher="le-fil",
        outlet="Le Fil",
        url=f"https://example.org/{number}",
        published=NOW,
        title=f"Titre {number}",
        content_hash=f"h{number}",
    )
    return dataclasses.replace(made, **changed)


def event(event_id: str = "ev1", **changed) -> Event:
    made = Event(
        id=event_id,
        organization="Lumina AI",
        person="Jeanne Martin",
        person_id="jeanne-martin",
        kind=Kind.DEPARTURE,
        status=Status.ANNOUNCED,
        seat=Seat.STAFF,
        revision=1,
        founded=NOW,
        updated=NOW,
        gender=Gender.FEMININE,
        date=PartialDate(2026, 3),
        told=True,
        sources=(
            Source(
                article_id="a1",
                publisher="le-fil",
                outlet="Le Fil",
                url="https://example.org/1",
                title="Titre 1",
                published=NOW,
                status=Status.ANNOUNCED,
                kind=Kind.DEPARTURE,
                news=True,
                quote="Jeanne Martin quitte Lumina AI.",
            ),
        ),
    )
    return dataclasses.replace(made, **changed)


def decision(made: Event, alert: Reason | None = Reason.NEW) -> Decision:
    return Decision(made, "Première annonce.", alert=alert)
