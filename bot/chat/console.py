"""The terminal as a platform: alerts as they come, and a prompt."""

import asyncio
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.text import Text

from bot.chat.commands import Commands
from bot.chat.context import context_of
from bot.chat.locale import Speech
from bot.chat.markup import PlainMarkup
from bot.chat.message import Button, Message, Request
from bot.chat.prompt import lines_of, prompted, read_command
from bot.chat.render import message_of
from bot.model import Act, Delivery, Kind, Platform, Watchlist
from bot.ports import Archive

USER = "console"
COLOURS = {
    Kind.DEPARTURE: "dark_orange3",
    Kind.OUSTER: "red3",
    Kind.LEAVE: "gold3",
    Kind.RETURN: "dark_cyan",
    Kind.ARRIVAL: "green4",
    Kind.APPOINTMENT: "dodger_blue2",
    Kind.VENTURE: "medium_purple",
}
QUIT = "quit"
REMEMBERED = 100  # of what was printed; a subscription's copy follows at once


class ConsoleChat:
    """``ports.Chat`` on standard output, and the prompt on standard input."""

    platform = Platform.CONSOLE

    def __init__(
        self,
        watchlist: Watchlist,
        archive: Archive,
        *,
        zone: ZoneInfo,
        now: Callable[[], datetime],
        console: Console | None = None,
    ) -> None:
        self._watchlist = watchlist
        self._archive = archive
        self._zone = zone
        self._now = now
        self._console = console
        self._told: deque[tuple[Act, str, int]] = deque(maxlen=REMEMBERED)
        self._choices: tuple[Button, ...] = ()  # of the last answer, pressed by number

    async def deliver(self, delivery: Delivery) -> str | None:
        """Print it; see ``ports.Chat``. Raises StorageError."""
        if self._printed(delivery):
            return delivery.message_id or delivery.nonce
        message = message_of(
            delivery,
            markup=PlainMarkup(),
            zone=self._zone,
            now=self._now(),
            watchlist=self._watchlist,
            context=await context_of(delivery.events, self._archive, self._watchlist),
            pause=(await self._archive.overview()).pause,
        )
        self._print_alert(message, delivery)
        return delivery.message_id or delivery.nonce

    def show(self, message: Message, language: str = "fr") -> None:
        """Print an answer, with its buttons as numbers to type."""
        self._choices = (*message.buttons, *(each for menu in message.menus for each in menu.buttons))
        self._print(message)
        say = Speech(language).say
        choices = [
            say("console-button", number=number, label=button.label)
            for number, button in enumerate(self._choices, 1)
        ]
        own = len(message.buttons)
        if choices[:own]:
            self._line(Text("  ".join(choices[:own]), style="dim"))
        for menu in message.menus:
            shown, own = "  ".join(choices[own : own + len(menu.buttons)]), own + len(menu.buttons)
            self._line(Text(say("console-menu", label=menu.label, choices=shown), style="dim"))

    async def converse(self, commands: Commands, stop: asyncio.Event, *, language: str = "fr") -> None:
        """Answer what is typed until /quit, *stop*, or the end of a terminal's input.

        The end of a pipe ends the prompt alone: the program runs on without anybody to ask it.
        """
        at_terminal = sys.stdin.isatty()
        async with AsyncExitStack() as stack:
            typed = prompted(commands, Speech(language), stack) if at_terminal else lines_of(sys.stdin)
            async for line in _until(stop, typed):
                if not await self._take(line.strip(), commands, language):
                    stop.set()
                    return
        if at_terminal:
            stop.set()

    async def _take(self, line: str, commands: Commands, language: str) -> bool:
        """Answer one line; False for the one that ends the program."""
        if not line:
            return True
        say = Speech(language).say
        if line.isdecimal():
            number = int(line[:4])
            if 0 < number <= len(self._choices):
                action = self._choices[number - 1].action
                self.show(await commands.press(action, _request("", {}, language)), language)
            else:
                self.show(Message(body=say("console-no-button", number=number)), language)
            return True
        name, options = read_command(line, commands.names)
        if name == QUIT:
            return False
        self.show(await commands.answer(_request(name, options, language)), language)
        return True

    def _printed(self, delivery: Delivery) -> bool:
        """Was the same just printed? A subscription here has the same reader as the alerts."""
        told = [(delivery.act, event.id, event.revision) for event in delivery.events]
        again = all(each in self._told for each in told)
        self._told.extend(told)
        return again

    def _print_alert(self, message: Message, delivery: Delivery) -> None:
        if delivery.act is Act.EDIT:
            say = Speech(delivery.destination.language).say
            told = [say("console-edited"), message.title or message.body]
            told += [
                field.value.splitlines()[0] for field in message.fields if field.name == say("field-sources")
            ]
            self._line(Text(" · ".join(told), style="dim"))
            return
        self._print(message)

    def _print(self, message: Message) -> None:
        self._line(Text())
        if message.content:
            self._line(Text(message.content))
        if message.title:
            colour = COLOURS[message.kind] if message.kind else ""
            self._line(Text(message.title, style=f"bold {colour}".strip()))
        if message.body:
            self._line(Text(message.body))
        for field in message.fields:
            self._line(Text.assemble((field.name, "bold"), " ", field.value))
        if message.url:
            self._line(Text(PlainMarkup().text(message.url), style="dim"))
        if message.footer:
            self._line(Text(message.footer, style="dim"))

    def _line(self, text: Text) -> None:
        # Made anew each time: standard output is replaced while the prompt is open.
        console = self._console or Console(highlight=False)
        console.print(text, soft_wrap=True)


def _request(name: str, options: dict[str, str], language: str) -> Request:
    return Request(
        name=name, user=USER, platform=Platform.CONSOLE, language=language, options=options, may_manage=True
    )


async def _until(stop: asyncio.Event, lines: AsyncIterator[str]) -> AsyncIterator[str]:
    """The lines that come before *stop*."""
    stopped = asyncio.ensure_future(stop.wait())
    try:
        while not stop.is_set():
            coming = asyncio.ensure_future(anext(lines, None))
            await asyncio.wait({coming, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not coming.done():
                coming.cancel()
                await asyncio.wait({coming})
                return
            line = coming.result()
            if line is None:
                return
            yield line
    finally:
        stopped.cancel()
