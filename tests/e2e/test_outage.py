"""Vigie stopped while the press went on: what it missed is told, with its true age."""

import sqlite3
from datetime import UTC, datetime, timedelta

from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import Program


def stopped_for(hours: int, database) -> None:
    """Move the last sign of life back: a stop of so many hours, without waiting for it."""
    then = (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'heartbeat'", [then])
        connection.execute("UPDATE feeds SET next_poll = NULL")


async def test_what_was_published_during_a_stop_is_told_with_its_age(tmp_path):
    async with Newsroom() as newsroom:
        newsroom.publish("fil", Item("Une nouvelle sans rapport"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil"), encoding="utf-8")
        program = Program(tmp_path)
        await program.start("run", "--console")
        await program.line("1 flux lu")
        assert await program.stop() == 0

        stopped_for(5, tmp_path / "var" / "vigie.db")
        published = datetime.now(UTC) - timedelta(hours=3)
        newsroom.publish("fil", Item("Grace Okonkwo quitte Lumina AI", published=published))
        await program.start("run", "--console")
        late = await program.line("de retard")
        assert "Vu avec 3 heures de retard : Vigie était arrêtée" in late.replace("\u00a0", " ")
        assert await program.stop() == 0
