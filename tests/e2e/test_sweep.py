"""Killed at every await between "committed" and "marked": nothing lost, nothing twice."""

import asyncio
import os
import shutil
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model import Act, Dispatch, Reason
from storage.ledger import SqlLedger
from tests.discord.conftest import QUICK
from tests.discord.stage import TOKEN, event, open_memory
from tests.e2e.program import ROOT
from tests.loopback.fake_discord import FakeDiscord

NEVER, PATIENCE, MOST = 0, 60, 1_000
TOLD = event()
ACTS = ((Act.POST, Reason.NEW), (Act.EDIT, Reason.CONFIRMED), (Act.REPLY, Reason.CONFIRMED))


@pytest.fixture
async def fake():
    async with FakeDiscord(TOKEN, limits=QUICK) as discord_:
        discord_.add_guild("Rédaction", [], ["Zoé"], locale="fr")
        yield discord_
        assert not discord_.violations
        assert not discord_.own_faults


@pytest.fixture
async def until(fake, tmp_path):
    """Deliver from databases in a process killed after so many suspensions; how it ended."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.e2e.sweep", fake.api_url, fake.gateway_url),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
    )

    async def ended(suspensions: int, *databases: Path) -> int:
        process.stdin.write(f"{suspensions} {' '.join(map(str, databases))}\n".encode())
        async with asyncio.timeout(PATIENCE):
            return int(await process.stdout.readline())

    yield ended
    process.stdin.close()
    await process.wait()


async def committed(path: Path, guild: str, made: datetime) -> None:
    """A post, its edit and its reply, ready to be delivered."""
    async with open_memory(path) as memory:
        channel = await memory.set_channel("0", guild)
        await memory.tell(TOLD)
        async with SqlLedger(memory.database).transaction() as page:
            acts = [Dispatch(channel.id, act, reason, (TOLD.id,), 1) for act, reason in ACTS]
            await page.enqueue(acts, now=made)


def copied(template: Path, number: int, channel: str) -> Path:
    """The same for another channel."""
    path = template.with_name(f"{number}.db")
    shutil.copy(template, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE destinations SET address = ?", (channel,))
        connection.execute("UPDATE deliveries SET nonce = substr(nonce, 1, 20) || ?", (number,))
    connection.close()
    return path


# Together they stop at every await: one kind of outage at the even ones, the other at the odd ones.
@pytest.mark.parametrize(("nonces", "first"), [("remembered", 1), ("forgotten", 2)])
async def test_killed_at_every_await_each_alert_is_posted_edited_and_answered_once(
    fake, until, tmp_path, nonces, first
):
    guild = next(iter(fake.guilds.values()))
    made = datetime.now(UTC)
    if nonces == "forgotten":  # the outage was longer than Discord remembers a nonce
        fake.nonce_window = 0.0
        made -= timedelta(minutes=10)
    template = tmp_path / "template.db"
    await committed(template, guild.id, made)
    assert await until(NEVER, copied(template, 0, fake.add_channel(guild, "c0"))) == 0
    killed: list[Path] = []
    for suspensions in range(first, MOST, 2):
        database = copied(template, suspensions, fake.add_channel(guild, f"c{suspensions}"))
        killed.append(database)
        if await until(suspensions, database) == 0:
            break
    assert len(killed) > 50
    assert await until(NEVER, *killed) == 0
    for database in killed:
        post, *answers = fake.messages(guild.channels[f"c{database.stem}"])
        assert TOLD.id in post["embeds"][0]["footer"]["text"], f"killed after {database.stem} suspensions"
        assert post["edited_timestamp"]
        assert [each["message_reference"]["message_id"] for each in answers] == [post["id"]], database.stem
