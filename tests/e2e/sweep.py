"""The delivering half of the program, killed at the await it is told: it forks one child per kill.

Each line on standard input is a number and databases: the child delivers from them; its tasks may suspend so
many times, then it kills itself as the kernel would (0: never). How it ended is the line on standard output.
Forking a process that has everything imported makes a sweep over every await short enough to be run whole.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine, Generator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from bot.chat.discord.chat import DiscordChat
from bot.model import Platform
from bot.outbox import Outbox
from storage.queue import SqlQueue
from tests.discord.stage import Memory, chat_over, open_memory


class Mortal:
    """A coroutine that ends its process at the last suspension that it is allowed, among all of them."""

    left = 0

    def __init__(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, Any]:
        step, given = self._coroutine.send, None
        while True:
            try:
                waited_for = step(given)
            except StopIteration as done:
                return done.value
            Mortal.left -= 1
            if not Mortal.left:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                given, step = (yield waited_for), self._coroutine.send
            except BaseException as error:  # noqa: BLE001 - cancelled from outside, handed in
                given, step = error, self._coroutine.throw


async def _live(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return await Mortal(coroutine)


def mortal(loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> asyncio.Task[Any]:
    """Make tasks that count."""
    return asyncio.Task(_live(coroutine), loop=loop, **options)


async def deliver(fake: SimpleNamespace, suspensions: int, databases: list[Path]) -> None:
    """Send whatever is due in each of the databases, within so many suspensions."""
    async with open_memory(databases[0]) as memory:
        chat, stop = chat_over(fake, memory, now=now), asyncio.Event()
        running = asyncio.create_task(chat.run(stop))
        # Logged in is enough: messages can be sent, « ready » comes much later.
        while chat._presence.client is None:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        Mortal.left = suspensions
        asyncio.get_running_loop().set_task_factory(mortal)
        await asyncio.create_task(drain(chat, memory))
        asyncio.get_running_loop().set_task_factory(None)
        Mortal.left = 0
        for database in databases[1:]:
            async with open_memory(database) as another:
                await drain(chat, another)
        stop.set()
        await running


async def drain(chat: DiscordChat, memory: Memory) -> None:
    """Deliver, as the program does."""
    await Outbox(SqlQueue(memory.database), {Platform.DISCORD: chat}, now=now).drain()


def now() -> datetime:
    """The present."""
    return datetime.now(UTC)


def main() -> None:
    """Fork, and tell how each child ended."""
    api_url, gateway_url = sys.argv[1:]
    fake = SimpleNamespace(api_url=api_url, gateway_url=gateway_url)
    for line in sys.stdin:
        suspensions, *databases = line.split()
        if (child := os.fork()) == 0:
            os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # logs are not the answer
            asyncio.run(deliver(fake, int(suspensions), [Path(each) for each in databases]))
            os._exit(0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
