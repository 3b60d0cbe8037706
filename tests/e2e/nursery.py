"""Programs that need not be loaded: each is forked off a process which has imported everything already.

What a test starts this way is a process as any other, with its own folder, environment, standard streams
and end; only the second of processor time that importing takes is spent once, not a hundred times.
"""

import asyncio
import multiprocessing
import os
import runpy
import signal
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path

# Not bot.cli: in which language it speaks is known when it is loaded.
LOADED = (
    "bot.app.run",
    "bot.app.demo",
    "bot.chat.discord.chat",
    "bot.log",
    "bot.matcher",
    "bot.pipeline",
    "typer",
)

_forking = multiprocessing.get_context("forkserver")
_forking.set_forkserver_preload([__name__, *LOADED])


class Forked:
    """``python -m bot …``; as much of `asyncio.subprocess.Process` as the tests ask for."""

    def __init__(self, arguments: tuple[str, ...], folder: Path, environ: Mapping[str, str]) -> None:
        (self._terminal, terminal), (self._errors, errors) = socket.socketpair(), socket.socketpair()
        self._process = _forking.Process(
            target=_live, args=(arguments, folder, dict(environ), terminal, errors), daemon=True
        )
        with terminal, errors:
            self._process.start()

    async def open(self, *, stdin: bool) -> None:
        """Make its standard streams readable and, with *stdin*, writable; else it reads an end of file."""
        self.stdout, self._stdin = await asyncio.open_connection(sock=self._terminal)
        self.stderr, self._unused = await asyncio.open_connection(sock=self._errors)
        if not stdin:
            self._stdin.write_eof()

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        if self._process.is_alive():
            os.kill(self._process.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Its exit code, once it has ended."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        for stream in (self._stdin, self._unused):
            stream.close()
        return self._process.exitcode

    async def communicate(self, given: bytes = b"") -> tuple[bytes, bytes]:
        """Give it all its input; all that it says until its end."""
        if given:
            self._stdin.write(given)
        self._stdin.write_eof()
        said = await asyncio.gather(self.stdout.read(), self.stderr.read())
        await self.wait()
        return said[0], said[1]


def _live(
    arguments: tuple[str, ...],
    folder: Path,
    environ: Mapping[str, str],
    terminal: socket.socket,
    errors: socket.socket,
) -> None:
    """In the new process: become what ``python -m bot`` would be."""
    for number, stream in enumerate((terminal, terminal, errors)):
        os.dup2(stream.fileno(), number)
    terminal.close()
    errors.close()
    sys.stdin, sys.stdout = open(0, encoding="utf-8"), open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, errors="backslashreplace")  # noqa: SIM115
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    time.tzset()
    sys.argv[1:] = arguments
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
