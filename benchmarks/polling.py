"""A poll cycle against newsboat and reader, side by side: ``python -m benchmarks.polling``.

200 feeds of about 140 kB (30 items with their full text, none about anybody watched) are served by
nginx on this machine, each on a loopback address of its own. Every tool starts from a fresh database:

- first: the first reading;
- changed: the next one, every feed having published 30 other items;
- unchanged: the one after, every answer a 304.

Newsboat works with four threads, reader as it does by default. Times are wall-clock, medians of three
runs, less the same tool's run on one feed, so that starting a process is not what is compared; memory
is the peak resident set. A tool that is not installed is left out (see README.md).

``--memory`` compares 2,000 feeds with 20; ``--soak`` polls one feed 10,000 times.
"""

import argparse
import asyncio
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.feeds.fetch import Fetcher
from bot.feeds.poller import Poller
from bot.model import Article, Feed
from storage.database import open_database
from storage.feedbook import SqlFeedBook

FEEDS, ITEMS, RUNS = 200, 30, 3
MANY, FEW = 2_000, 20
SOAK_POLLS, SOAK_WARM, SOAK_SECONDS = 10_000, 1_000, 300
PORT = 8_099
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
PROSE = (
    "une nouvelle puce pour les centres de données et un téléphone pliant de plus l’été sera chaud dans la "
    "région où les élèves arrivent à vélo avec leurs parents mardi matin selon le ministère des transports "
    "européen qui prévoit davantage de trains après la grève des conducteurs tandis que le prix du café monte"
)

READER = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
if sys.argv[2] == "add":
    for url in open(sys.argv[3]).read().split():
        reader.add_feed(url)
else:
    reader.update_feeds(scheduled=False)
"""


@dataclass(frozen=True)
class Tool:
    """A program under test: its name, how a folder with ``urls`` in it is made ready, and one cycle."""

    name: str
    prepare: Callable[[Path], None]
    command: Callable[[Path], Sequence[str]]
    environment: Callable[[Path], dict[str, str]] = lambda folder: {}


def body(number: int, *, items: int = ITEMS, edition: int = 0) -> str:
    """A feed of full-text items, the same for the same arguments."""
    dice = random.Random(f"{number} {edition}")

    def words(count: int) -> str:
        return " ".join(dice.choices(PROSE.split(), k=count))

    def paragraph() -> str:
        link = f'<a href="{home}{dice.randrange(1000)}">{words(3)}</a>'
        return f"<p>{words(32)} {link} {words(12)} <strong>{words(2)}</strong>.</p>"

    def item(place: int) -> str:
        return (
            f"<item><title>{words(9)} {place}</title><link>{home}2026/11/{edition}-{place}.html</link>"
            f'<guid isPermaLink="false">{number}-{edition}-{place}</guid>'
            f"<pubDate>{format_datetime(NOW - timedelta(minutes=place))}</pubDate>"
            f"<description>{words(40)}</description>"
            f"<content:encoded><![CDATA[{''.join(paragraph() for _ in range(12))}]]></content:encoded></item>"
        )

    home = f"https://journal-{number}.example/"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Journal {number}</title><link>{home}</link>"
        "<description>Essai</description>"
        + "".join(item(place) for place in range(items))
        + "</channel></rss>"
    )


def address(number: int) -> str:
    return f"127.0.{1 + number // 250}.{1 + number % 250}:{PORT}"


def url(number: int) -> str:
    return f"http://{address(number)}/{number % FEEDS}.xml"


@contextmanager
def nginx(folder: Path, hosts: int) -> Iterator[None]:
    """Serve *folder* on as many loopback addresses."""
    configuration = folder / "nginx.conf"
    listen = "\n".join(f"listen {address(number)};" for number in range(hosts))
    configuration.write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;\n"
        "worker_rlimit_nofile 16384; events { worker_connections 8192; }\n"
        f"http {{ access_log off; types {{ application/rss+xml xml; }} client_body_temp_path {folder}/body;\n"
        f"server {{ {listen} root {folder}; }} }}\n"
    )
    server = subprocess.Popen(["nginx", "-e", f"{folder}/error.log", "-c", str(configuration)])
    try:
        time.sleep(1)
        if server.poll() is not None:
            sys.exit(f"nginx does not start: {(folder / 'error.log').read_text()}")
        yield
    finally:
        server.terminate()
        server.wait()


def tools() -> Iterator[Tool]:
    """Those that are installed; says which are not."""
    vigie = [str(Path(sys.executable).parent / "vigie"), "poll", "--once"]
    yield Tool("vigie", prepare_vigie, lambda folder: vigie, environment_of_vigie)
    if shutil.which("newsboat"):
        yield Tool(
            "newsboat",
            lambda folder: (folder / "config").write_text("reload-threads 4\n") and None,
            lambda folder: ["newsboat", "-q", "-u", f"{folder}/urls", "-c", f"{folder}/cache.db",
                            "-C", f"{folder}/config", "-x", "reload"],
        )  # fmt: skip
    else:
        print("newsboat  left out: not installed")
    python = os.environ.get("READER_PYTHON")
    if python:
        command = [python, "-c", READER]
        yield Tool(
            "reader",
            lambda folder: run([*command, f"{folder}/reader.db", "add", f"{folder}/urls"]) and None,
            lambda folder: [*command, f"{folder}/reader.db", "update"],
        )
    else:
        print("reader    left out: READER_PYTHON names no Python that has it")


def prepare_vigie(folder: Path) -> None:
    urls = (folder / "urls").read_text().split()
    lines = [
        f"- {{name: J{n}, url: '{each}', publisher: p{n}, topic: ia, language: fr}}"
        for n, each in enumerate(urls)
    ]
    (folder / "feeds.yaml").write_text("feeds:\n  " + "\n  ".join(lines) + "\n")


def environment_of_vigie(folder: Path) -> dict[str, str]:
    return {
        "VIGIE_FEEDS": f"{folder}/feeds.yaml",
        "VIGIE_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/vigie.db",
        "VIGIE_ALLOW_PRIVATE_ADDRESSES": "1",
    }


def run(command: Sequence[str], environment: dict[str, str] | None = None) -> tuple[float, float]:
    """Run to the end; return the seconds and the peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed with status {status}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def publish(root: Path, edition: int) -> None:
    for number in range(FEEDS):
        (root / f"{number}.xml").write_text(body(number, edition=edition))


def cycles(tool: Tool, feeds: int, root: Path) -> tuple[float, ...]:
    """Seconds of the first, the changed and the unchanged cycle; peak memory of the changed one in MB."""
    with tempfile.TemporaryDirectory(prefix="polling-") as name:
        folder = Path(name)
        (folder / "urls").write_text("".join(f"{url(number)}\n" for number in range(feeds)))
        tool.prepare(folder)
        command, environment = tool.command(folder), tool.environment(folder)
        publish(root, 1)
        first, _ = run(command, environment)
        publish(root, 2)
        changed, peak = run(command, environment)
        unchanged, _ = run(command, environment)
        return first, changed, unchanged, peak


def compare(root: Path, runs: int) -> None:
    print(f"{'':10}{'first':>10}{'changed':>10}{'unchanged':>11}{'one feed':>10}{'memory':>9}")
    for tool in tools():
        many, one = (
            [
                statistics.median(column)
                for column in zip(*(cycles(tool, feeds, root) for _ in range(runs)), strict=True)
            ]
            for feeds in (FEEDS, 1)
        )
        first, changed, unchanged = (many[column] - one[column] for column in range(3))
        print(
            f"{tool.name:10}{first:8.2f} s{changed:8.2f} s{unchanged:9.2f} s{one[2]:8.2f} s{many[3]:6.0f} MB",
            flush=True,
        )


def memory(root: Path) -> None:
    """What 2,000 feeds take more than 20."""
    vigie = next(tools())
    peaks = {feeds: cycles(vigie, feeds, root)[3] for feeds in (FEW, MANY)}
    for feeds, peak in peaks.items():
        print(f"{feeds:6} feeds {peak:6.0f} MB")
    print(f"difference   {peaks[MANY] - peaks[FEW]:6.0f} MB")


class Nowhere:
    """An intake that keeps nothing."""

    async def take(self, articles: Sequence[Article], *, silent: bool, now: datetime) -> int:
        return len(articles)


async def soak(folder: Path) -> None:
    """Poll one feed over and over, its body another at every tenth poll; memory and descriptors stay flat."""
    feed = Feed(name="J", url=url(0), publisher="p", topic="ia")
    database = f"sqlite+aiosqlite:///{folder}/soak.db"
    started = time.monotonic()
    async with (
        Fetcher(contact="", allow_private=True) as fetcher,
        open_database(database, exclusive=True) as store,
    ):
        poller = Poller(
            [feed], fetcher, SqlFeedBook(store), Nowhere(), concerns=lambda text: False,
            interval=timedelta(minutes=5), now=lambda: datetime.now(UTC), jitter=random.random,
        )  # fmt: skip
        before = (0.0, 0)
        done = 0
        while done < SOAK_POLLS and time.monotonic() - started < SOAK_SECONDS:
            if done % 10 == 0:
                (folder / "0.xml").write_text(body(0, items=3, edition=done))
            await poller.poll(feed)
            done += 1
            if done == SOAK_WARM:
                before = resident(), descriptors()
        print(f"soak: {done} polls in {time.monotonic() - started:.0f} s; from poll {SOAK_WARM} on")
        print(f"  memory      {before[0]:6.1f} -> {resident():6.1f} MB")
        print(f"  descriptors {before[1]:6} -> {descriptors():6}")


def resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--soak", action="store_true")
    parser.add_argument("--runs", type=int, default=RUNS)
    arguments = parser.parse_args()
    if not shutil.which("nginx"):
        sys.exit("nginx is not installed")
    with tempfile.TemporaryDirectory(prefix="feeds-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with nginx(folder, MANY if arguments.memory else FEEDS):
            if arguments.memory:
                memory(folder)
            if arguments.soak:
                asyncio.run(soak(folder))
            if not arguments.memory and not arguments.soak:
                compare(folder, arguments.runs)


if __name__ == "__main__":
    main()
