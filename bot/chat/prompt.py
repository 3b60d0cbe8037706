"""Lines typed at a terminal, or read from a pipe, and the command each one means."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.patch_stdout import patch_stdout

from bot.chat.commands import Commands
from bot.chat.locale import Speech

_OPTIONS = ("on", "post", "kind", "since", "until", "certainty", "language", "channel", "page")
_ABOUT_SOMEBODY = ("who", "timeline", "subscribe", "unsubscribe")


def read_command(line: str, names: Sequence[str]) -> tuple[str, dict[str, str]]:
    """« /timeline Mira Murati since:mai 2024 » -> ("timeline", {"person": …, "since": …})."""
    text = " ".join(line.removeprefix("/").split())
    name = next(
        (
            each
            for each in sorted(names, key=len, reverse=True)
            if text == each or text.startswith(f"{each} ")
        ),
        text.partition(" ")[0],
    )
    options: dict[str, str] = {}
    at = "channel" if name.startswith("alerts") else "period" if name == "digest" else "person"
    for word in text[len(name) :].split():
        key, colon, value = word.partition(":")
        if colon and key in (*_OPTIONS, "person"):
            at, word = key, value
        if word:
            options[at] = f"{options[at]} {word}" if at in options else word
    return name, options


async def prompted(commands: Commands, speech: Speech, stack: AsyncExitStack) -> AsyncIterator[str]:
    """Lines typed at a terminal, with completion; Ctrl-C and Ctrl-D end them."""
    stack.enter_context(patch_stdout(raw=True))
    session: PromptSession[str] = PromptSession(completer=_Names(commands), complete_while_typing=True)
    question = speech.say("console-prompt") + " "
    while True:
        try:
            yield await session.prompt_async(question, handle_sigint=True)
        except (EOFError, KeyboardInterrupt):
            return


async def lines_of(stream: TextIO) -> AsyncIterator[str]:
    """Lines of a pipe or a file, read beside the event loop until the end."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        try:
            for line in stream:
                loop.call_soon_threadsafe(lines.put_nowait, line)
            loop.call_soon_threadsafe(lines.put_nowait, None)
        except (RuntimeError, ValueError):
            return  # the loop or the stream was closed meanwhile: nobody is waiting for more

    # A daemon: a thread that waits for input must not keep the program from ending.
    threading.Thread(target=read, name="stdin", daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line


class _Names(Completer):
    """Completes commands, then people."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What may follow what was typed."""
        typed = document.text_before_cursor.removeprefix("/")
        name, gap, about = typed.partition(" ")
        if gap and name in _ABOUT_SOMEBODY:
            for label, _ in self._commands.complete(about):
                yield Completion(label, start_position=-len(about))
            return
        for command in (*self._commands.names, "quit"):
            if command.startswith(typed):
                yield Completion(f"/{command}", start_position=-len(document.text_before_cursor))
