"""The program itself, as a real process."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import ClassVar

from tests.e2e.nursery import Forked

PATIENCE = 60  # seconds after which a program that says nothing has failed the test
ROOT = Path(__file__).parents[2]


class Program:
    """``python -m bot …`` in a folder of its own, with its own settings.

    What is started *alone* is that very command, one of nearly every group of commands. Anything else is
    forked (see `nursery`), which is the same once it runs and takes a fifth of the processor time.
    """

    # Ended after each test, whatever befalls it.
    started: ClassVar[list[asyncio.subprocess.Process | Forked]] = []

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        inherited = {key: value for key, value in os.environ.items() if not key.startswith("VIGIE_")}
        self.environ = inherited | {
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "",  # so many starts, and each would compile every module
            "VIGIE_PEOPLE": str(ROOT / "tests" / "corpus" / "people.yaml"),
            "VIGIE_ALLOW_PRIVATE_ADDRESSES": "1",
            "VIGIE_POLL_SECONDS": "1",
            "VIGIE_FULL_TEXT": "0",  # the articles' links lead to the open Internet
            **{f"VIGIE_{key.upper()}": value for key, value in settings.items()},
        }
        self.process: asyncio.subprocess.Process | Forked | None = None

    async def start(
        self, *arguments: str, listening: bool = False, alone: bool = False
    ) -> asyncio.subprocess.Process | Forked:
        """Start it; unless it is *listening*, its standard input ends at once."""
        if alone:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                *arguments,
                cwd=self.folder,
                env=self.environ,
                stdin=asyncio.subprocess.PIPE if listening else asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
        else:
            self.process = Forked(arguments, self.folder, self.environ)
            await self.process.open(stdin=listening)
        self.started.append(self.process)
        return self.process

    async def output(self, *arguments: str, given: str = "", alone: bool = False) -> tuple[int, str, str]:
        """Run to the end: exit code, standard output, standard error."""
        process = await self.start(*arguments, listening=True, alone=alone)
        out, err = await asyncio.wait_for(process.communicate(given.encode()), PATIENCE)
        assert process.returncode is not None
        return process.returncode, out.decode(), err.decode()

    async def line(self, containing: str) -> str:
        """Read standard output up to the first line with *containing*."""
        async with asyncio.timeout(PATIENCE):
            while line := (await self.process.stdout.readline()).decode():
                if containing in line:
                    return line
        raise AssertionError(f"the program ended without saying {containing!r}: {await self.rest()}")

    async def rest(self) -> str:
        return (await self.process.stdout.read()).decode() + (await self.process.stderr.read()).decode()

    async def stop(self, number: int = signal.SIGINT) -> int:
        if self.process.returncode is None:
            self.process.send_signal(number)
        await asyncio.wait_for(self.process.communicate(), PATIENCE)
        return self.process.returncode

    @classmethod
    async def end_all(cls) -> None:
        """Kill what still runs: a test that failed half-way has stopped nothing."""
        while cls.started:
            process = cls.started.pop()
            if process.returncode is None:
                process.kill()
            await process.wait()
