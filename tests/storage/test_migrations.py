"""A database of the first shape is brought to the present one with everything in it."""

import json
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from bot.model import Act, Certainty, Choice, Kind, Platform, Quiet, Reason
from storage.codec import event_state
from storage.database import open_database
from storage.digests import SqlDigests
from storage.migrations import FOLDER
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import NOW, event

D = Platform.DISCORD
AT = "2026-03-02 09:00:00.000000"


def first_shape(file: Path) -> None:
    """A channel, a subscriber, and an alert that waits for each."""
    engine = create_engine(f"sqlite:///{file}")
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    told = event()
    with sqlite3.connect(file) as database:
        kinds = json.dumps(sorted(Kind))
        database.executemany(
            "INSERT INTO destinations (id, platform, address, direct, mention, guild, language, certainty,"
            " kinds, people, unknown_people) VALUES (?, 'discord', ?, ?, '', ?, 'fr', ?, ?, ?, 0)",
            [
                (1, "c1", 0, "g1", "announced", kinds, "[]"),
                (2, "u1", 1, None, "announced", kinds, json.dumps(["jeanne-martin"])),
            ],
        )
        database.execute(
            "INSERT INTO events (id, person_id, person, folded_name, kind, status, origin, shown, first_day,"
            " last_day, revision, founded, updated, state) VALUES (?, ?, ?, '', ?, ?, 'feeds', 1,"
            " '2026-03-01', '2026-03-31', 1, ?, ?, ?)",
            (told.id, told.person_id, told.person, told.kind, told.status, AT, AT,
             json.dumps(event_state(told))),
        )  # fmt: skip
        database.execute(
            "INSERT INTO revisions (event_id, number, alert, explanation, at, state)"
            " VALUES (?, 1, 'new', '', ?, '{}')",
            (told.id, AT),
        )
        for number in (1, 2):
            database.execute(
                "INSERT INTO deliveries (id, nonce, destination_id, act, reason, event_ids, revision,"
                " created, due, attempts, state) VALUES (?, ?, ?, 'post', 'new', ?, 1, ?, ?, 0, 'pending')",
                (number, f"n{number}", number, json.dumps([told.id]), AT, AT),
            )
            database.execute("INSERT INTO messages VALUES (?, ?, ?, NULL, 0)", (number, told.id, number))
    database.close()


async def test_what_was_set_and_what_waits_survives_every_migration(tmp_path):
    file = tmp_path / "old.db"
    first_shape(file)
    async with open_database(f"sqlite:///{file}", exclusive=True) as database:
        registry, queue = SqlRegistry(database), SqlQueue(database)
        (channel,) = await registry.channels(D, "g1")
        (way,) = await registry.subscriptions(D, "u1")
        assert (channel.certainty, channel.quiet, channel.role, channel.probes) == (
            Certainty.ANNOUNCED, Quiet(), None, 0
        )  # fmt: skip
        assert way.choice("jeanne-martin") == Choice(Certainty.ANNOUNCED), "what went for everybody followed"
        due = await queue.due([D], NOW)
        assert [(each.act, each.reason, each.events) for each in due] == [
            (Act.POST, Reason.NEW, (event(),))
        ] * 2
        for each in due:
            await queue.sent(each, "m", now=NOW)
        made = await registry.subscribe(D, "u1", "paul-roy")
        assert made.choice("paul-roy") == Choice()
        assert made.choice("jeanne-martin") == Choice(Certainty.ANNOUNCED)
        assert (await SqlDigests(database).happened(0))[0] == (event(),)
