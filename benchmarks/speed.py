"""What Vigie is to reach in speed and size, measured in one run: ``python -m benchmarks.speed``.

| goal | how it is measured |
|---|---|
| 20 times faster per article than spaCy's small French pipeline | the same long articles, one core each |
| 20,000 items a second that name nobody watched | ``Matcher.match`` of short items, each different |
| a first answer within a second | ``vigie match`` from its start to the first line of its output |
| 150 MB | the highest resident memory of ``vigie match`` and of a console that has read 40 feeds |

spaCy is compared where ``SPACY_PYTHON`` names a Python that has it, or where this one has it.
"""

import asyncio
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from aiohttp import web

import bot.__main__  # noqa: F401  # as the program runs: it looks for garbage less often
from benchmarks.throughput import CORPUS, FEEDS, ZONE, corpus_articles, feed_body
from bot.matcher import Matcher, moves_of
from bot.model import Article
from bot.watchlist import read_watchlist

LONG = 4_000  # characters: a long article of a newspaper
PARAGRAPHS = Path(__file__).with_name("paragraphs.txt")
ARTICLES, ITEMS, RUNS = 20, 20_000, 5
PEOPLE = {"VIGIE_PEOPLE": str(CORPUS / "people.yaml")}
SPACY = """
import json, sys, time
import spacy
texts = json.load(sys.stdin)
parse = spacy.load("fr_core_news_sm")
parse(texts[0])
start = time.process_time()
for text in texts:
    parse(text)
print(time.process_time() - start)
"""


def long_articles() -> list[Article]:
    """Articles of ``LONG`` characters, put together from items of the corpus: each is about the watch list
    throughout, as a real one is only in part."""
    items, made = corpus_articles(), []
    for number in range(ARTICLES):
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < LONG:
            item = items[(number * 7 + len(paragraphs)) % len(items)]
            paragraphs.append(" ".join(filter(None, (item.title + ".", item.summary, item.content or ""))))
        made.append(replace(items[number], content="\n\n".join(paragraphs)))
    return made


def shaped_articles() -> list[Article]:
    """Articles of ``LONG`` characters as a newspaper writes them: an item of the corpus opens each, others
    are recalled in it, and most of it is background, in which nothing happens to anybody watched."""
    items, made = corpus_articles(), []
    background = PARAGRAPHS.read_text(encoding="utf-8").strip().split("\n\n")
    for number in range(ARTICLES):
        told = items[number * 7]
        paragraphs = [told.content or told.summary]
        while sum(map(len, paragraphs)) < LONG:
            at = len(paragraphs)
            recalled = items[number * 7 + at].summary if at % 3 == 0 else ""
            paragraphs.append(recalled or background[(number * 9 + at) % len(background)])
        made.append(replace(told, content="\n\n".join(paragraphs)))
    return made


def against_spacy(matcher: Matcher, label: str, articles: list[Article]) -> None:
    """Seconds of one core for the same articles, Vigie's whole cascade against spaCy's parse."""
    known = moves_of(read_watchlist(CORPUS / "people.yaml"))
    matcher.match(articles[0], known)
    start = time.process_time()
    for article in articles:
        matcher.match(article, known)
    mine = (time.process_time() - start) / ARTICLES
    print(f"{label:9} {1000 * mine:8.1f} ms an article of {LONG} characters, Vigie")
    python = os.environ.get("SPACY_PYTHON", sys.executable)
    texts = json.dumps([f"{each.title}\n{each.summary}\n{each.content}" for each in articles])
    one_core = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run(
        [python, "-c", SPACY], input=texts, capture_output=True, text=True, check=False, env=one_core
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["?"])[-1]
        print(f"          spaCy is not compared: {reason}")
        print("          to have it: python -m venv spacy-venv && spacy-venv/bin/pip install '.[compare]'")
        print("          then: SPACY_PYTHON=spacy-venv/bin/python make bench")
        return
    theirs = float(done.stdout) / ARTICLES
    print(f"{label:9} {1000 * theirs:8.1f} ms spaCy fr_core_news_sm, {theirs / mine:.1f} times as long")


def naming_nobody(matcher: Matcher) -> None:
    """Items that name neither the organisation nor anybody watched, through the whole matcher."""
    item = corpus_articles()[0]
    text = "Le fabricant présente une puce et un téléphone pliant, attendus en boutique à l'automne. " * 4
    items = [
        replace(item, title=f"Nouveauté numéro {number}", summary=f"{number} {text}", content=None)
        for number in range(ITEMS)
    ]
    start = time.process_time()
    for each in items:
        matcher.match(each)
    seconds = time.process_time() - start
    print(f"nobody    {ITEMS / seconds:8.0f} items/s of {len(text)} characters that name nobody watched")


def first_answer() -> None:
    """From the start of ``vigie match`` to its first answer, the input still open; and its memory."""
    rows = [
        json.dumps(
            {
                "id": each.id,
                "title": each.title,
                "summary": each.summary,
                "content": each.content,
                "published": each.published.isoformat(),
            }
        )
        for each in corpus_articles()
    ]
    waits, peak = [], 0
    for _ in range(RUNS):
        with vigie("match", stdin=subprocess.PIPE) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            start = time.perf_counter()
            process.stdin.write(rows[0] + "\n")
            process.stdin.flush()
            process.stdout.readline()
            waits.append(time.perf_counter() - start)
            for row in rows[1:]:
                process.stdin.write(row + "\n")
                process.stdin.flush()
                process.stdout.readline()
            peak = max(peak, memory_of(process.pid))
            process.stdin.close()
    median = statistics.median(waits)
    print(f"start     {median:8.2f} s to the first answer of vigie match, at best {min(waits):.2f} s")
    print(f"memory    {peak:8.0f} MB at most, vigie match of {len(rows)} articles")


@contextmanager
def vigie(
    *arguments: str, stdin: int = subprocess.DEVNULL, folder: str | None = None, **settings: str
) -> Iterator[subprocess.Popen[str]]:
    """The program as a process of its own, ended in the end; with its bytecode, as where it is installed."""
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=folder,
        env={**environ, "PYTHONPATH": str(CORPUS.parents[1]), **PEOPLE, **settings},
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def memory_of(pid: int) -> float:
    """The highest resident memory so far, in MB (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


async def console_memory() -> None:
    """The memory of ``vigie run`` on the console once it has read every feed, all of it new."""
    bodies = {str(number): feed_body(number, corpus_articles()) for number in range(FEEDS)}

    async def serve(request: web.Request) -> web.Response:
        return web.Response(body=bodies[request.match_info["n"]], content_type="application/rss+xml")

    application = web.Application()
    application.router.add_get("/{n}", serve)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        with tempfile.TemporaryDirectory() as folder:
            lines = [f"  - {{name: f{n}, url: '{base}/{n}', publisher: p{n}, topic: tech}}" for n in bodies]
            feeds = "\n".join(["feeds:", *lines])
            peak = await asyncio.to_thread(_peak_of_console, folder, feeds)
    finally:
        await runner.cleanup()
    print(f"memory    {peak:8.0f} MB at most, vigie run on the console, {FEEDS} feeds read")


def _peak_of_console(folder: str, feeds: str) -> float:
    Path(folder, "feeds.yaml").write_text(feeds + "\n", encoding="utf-8")
    with vigie("timeline", folder=folder) as process:  # makes the database: a start is seldom the first
        process.wait(60)
    with vigie(
        "run", "--console", folder=folder, VIGIE_ALLOW_PRIVATE_ADDRESSES="1", VIGIE_POLL_SECONDS="1"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if f"{FEEDS} " in line and "base" not in line:  # the round is told once every feed was read
                break
        return memory_of(process.pid)


def main() -> None:
    """Print the figures."""
    matcher = Matcher(read_watchlist(CORPUS / "people.yaml"), zone=ZONE)
    against_spacy(matcher, "long", long_articles())
    against_spacy(matcher, "shaped", shaped_articles())
    naming_nobody(matcher)
    first_answer()
    asyncio.run(console_memory())


if __name__ == "__main__":
    main()
