"""One alert to 2,000 channels: ``python -m benchmarks.fanout``.

The loopback Discord runs as a process of its own and allows 50 requests a second, as Discord does. The real
client, the real outbox and a real database deliver one announcement to every channel, and a rumour that was
there before it to some, which must come later all the same. The time from the first post to the last is
compared with what the limit allows; the goal is 1.15 times that.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from bot.app.clock import utc_now
from bot.chat.commands import Commands
from bot.chat.discord.chat import DiscordChat
from bot.chat.discord.markup import DiscordMarkup
from bot.corrections import CorrectionDesk
from bot.model import Act, Dispatch, Kind, Platform, Reason, Status
from bot.outbox import Outbox
from storage import schema
from storage.archive import SqlArchive
from storage.copies import SqlCopies
from storage.database import Database, open_database
from storage.digests import SqlDigests
from storage.docket import SqlDocket
from storage.heartbeat import SqlHeartbeat
from storage.ledger import SqlLedger, put_event
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.reports import SqlReports
from storage.servers import SqlServers
from tests.discord.stage import WATCHLIST, Feeds, event
from tests.loopback.fake_discord import FakeDiscord

CHANNELS, LIMIT, GOAL = 2_000, 50, 1.15
RUMOURS = 20  # channels that get a rumour too, made before the announcement
TOKEN = "loopback-token"


async def serve(channels: int) -> None:
    """The loopback Discord; its addresses on the first line, what it saw on the last."""
    async with FakeDiscord(TOKEN, global_limit=LIMIT) as fake:
        guild = fake.add_guild("Rédaction", [f"c{number}" for number in range(channels)], ["Zoé"])
        print(
            json.dumps([fake.api_url, fake.gateway_url, guild.id, list(guild.channels.values())]), flush=True
        )
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        posts = [r for r in fake.requests if r["line"].startswith("POST /channels/")]
        print(
            json.dumps(
                {
                    "posts": sum(len(fake.messages(address)) for address in guild.channels.values()),
                    "throttled": fake.stats["429_global"] + fake.stats["429_user"],
                    "violations": len(fake.violations),
                    "seconds": posts[-1]["at"] - posts[0]["at"],
                    "order": [r["body"]["embeds"][0]["title"] for r in posts[: RUMOURS + 1]],
                }
            ),
            flush=True,
        )


async def fill(database: Database, guild: str, channels: list[str]) -> None:
    """An announcement for every channel, and before it a rumour for some."""
    rumour, told = event(status=Status.RUMOURED), event("Mark Chen")
    row = {"platform": Platform.DISCORD, "direct": False, "mention": "", "guild": guild, "language": "fr"}
    row |= {"certainty": "all", "kinds": sorted(Kind), "people": [], "unknown_people": True}
    async with database.write() as connection:
        rows = [{**row, "id": number, "address": address} for number, address in enumerate(channels, 1)]
        await connection.execute(insert(schema.destinations), rows)
        for each in (rumour, told):
            await put_event(connection, each)
    async with SqlLedger(database).transaction() as page:
        for number in range(1, RUMOURS + 1):
            await page.enqueue([Dispatch(number, Act.POST, Reason.NEW, (rumour.id,), 1)], now=utc_now())
        for number in range(1, len(channels) + 1):
            await page.enqueue([Dispatch(number, Act.POST, Reason.NEW, (told.id,), 1)], now=utc_now())


def chat_over(database: Database, api_url: str, gateway_url: str, connected: asyncio.Event) -> DiscordChat:
    """The real adapter over the loopback."""
    registry, archive, digests = SqlRegistry(database), SqlArchive(database), SqlDigests(database)
    docket, zone = SqlDocket(database), ZoneInfo("Europe/Paris")
    manner = {"zone": zone, "now": utc_now, "markup": DiscordMarkup()}
    return DiscordChat(
        TOKEN,
        commands=Commands(
            archive, registry, WATCHLIST, conditions=Feeds(), digests=digests, lives=docket, **manner
        ),
        registry=registry,
        digests=digests,
        servers=SqlServers(database),
        archive=archive,
        watchlist=WATCHLIST,
        memory=SqlHeartbeat(database),
        reports=SqlReports(database),
        copies=SqlCopies(database),
        corrections=CorrectionDesk(docket, WATCHLIST, zone=zone, now=utc_now),
        on_connected=connected.set,
        api_url=api_url,
        gateway_url=gateway_url,
        **manner,
    )


async def measure(channels: int) -> int:
    """Deliver, and print how long it took; the exit code."""
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.fanout", "--serve", "--channels", str(channels)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=1 << 24,
    )
    api_url, gateway_url, guild, addresses = json.loads(await server.stdout.readline())
    with tempfile.TemporaryDirectory() as folder:
        async with open_database(f"sqlite:///{Path(folder)}/v.db", exclusive=True) as database:
            await fill(database, guild, addresses)
            connected, stop = asyncio.Event(), asyncio.Event()
            chat = chat_over(database, api_url, gateway_url, connected)
            running = asyncio.create_task(chat.run(stop))
            await connected.wait()
            cpu = time.process_time()
            attempted = await Outbox(SqlQueue(database), {Platform.DISCORD: chat}, now=utc_now).drain()
            cpu = time.process_time() - cpu
            stop.set()
            await running
    out, _ = await server.communicate(b"\n")
    seen = json.loads(out)
    allowed = attempted / LIMIT
    print(f"{attempted} posts to {channels} channels: {seen['seconds']:.1f} s", end=", ")
    print(f"{seen['seconds'] / allowed:.2f} times the {allowed:.1f} s that {LIMIT} requests a second allow")
    print(f"processor: {cpu:.1f} s; answers of 429: {seen['throttled']}; broken rules: {seen['violations']}")
    early = "announced first" if all("Mark Chen" in each for each in seen["order"]) else "OUT OF ORDER"
    print(f"order: {early}")
    whole = seen["posts"] == attempted and not seen["violations"] and early == "announced first"
    return 0 if whole and seen["seconds"] <= GOAL * allowed else 1


def main() -> None:
    """Parse the arguments, and run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--channels", type=int, default=CHANNELS)
    parser.add_argument("--serve", action="store_true", help="be the loopback Discord")
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve(given.channels))
    else:
        sys.exit(asyncio.run(measure(given.channels)))


if __name__ == "__main__":
    main()
