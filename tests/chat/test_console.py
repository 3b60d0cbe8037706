"""The console: what is printed, and what is typed into a pipe."""

import asyncio
import io
import os

from rich.console import Console

from bot.chat.console import ConsoleChat
from bot.chat.markup import PlainMarkup
from bot.chat.message import Request
from bot.chat.prompt import read_command
from bot.model import Act, Delivery, Destination, Platform, Reason
from tests.chat.stage import NOW, WATCHLIST, ZONE, Memory, commands, event

ASKED = Request("", "console", Platform.CONSOLE, "fr")
HERE = Destination(1, Platform.CONSOLE, "console")


def chat_on(memory):
    page = io.StringIO()
    console = Console(file=page, width=200, highlight=False)
    return ConsoleChat(WATCHLIST, memory, zone=ZONE, now=lambda: NOW, console=console), page


def delivery(act, reason, message_id=None):
    return Delivery(1, "n1", HERE, act, reason, (event(),), NOW, message_id=message_id)


async def test_alerts_edits_and_replies():
    chat, page = chat_on(Memory())
    made = await chat.deliver(delivery(Act.POST, Reason.NEW))
    assert made
    assert "Anna Lestrade quitte Lumina AI" in page.getvalue()
    assert "Sources 1 média" in page.getvalue()
    assert await chat.deliver(delivery(Act.EDIT, Reason.MORE_SOURCES, made)) == made
    assert "mise à jour · Anna Lestrade quitte Lumina AI" in page.getvalue()
    assert await chat.deliver(delivery(Act.REPLY, Reason.CONFIRMED, made)) == made
    assert "Confirmé" in page.getvalue()


async def converse(monkeypatch, typed):
    reading, writing = os.pipe()
    os.write(writing, typed.encode())
    os.close(writing)
    memory, stop = Memory(event()), asyncio.Event()
    chat, page = chat_on(memory)
    with open(reading, encoding="utf-8") as stdin:  # noqa: PTH123, ASYNC230  # a pipe, not a path
        monkeypatch.setattr("sys.stdin", stdin)
        await asyncio.wait_for(chat.converse(commands(memory), stop), 5)
    return page.getvalue(), stop.is_set()


async def test_a_pipe_is_answered_and_its_end_ends_the_prompt_only(monkeypatch):
    text, stopped = await converse(monkeypatch, "/who Anna Lestrade\n1\n9\n\n/nope\n")
    assert "Anna Lestrade · directrice technique" in text
    assert "[1] Suivre Anna Lestrade" in text
    assert "Vigie vous écrira" in text
    assert "Il n’y a pas de choix 9 ici." in text
    assert "/nope" in text
    assert not stopped


async def test_quit_ends_the_program(monkeypatch):
    text, stopped = await converse(monkeypatch, "/quit\n/help\n")
    assert stopped
    assert text == ""


async def test_stop_ends_the_prompt(monkeypatch):
    reading, writing = os.pipe()
    stop = asyncio.Event()
    chat, _ = chat_on(Memory())
    with open(reading, encoding="utf-8") as stdin:  # noqa: PTH123, ASYNC230  # a pipe, not a path
        monkeypatch.setattr("sys.stdin", stdin)
        talk = asyncio.create_task(chat.converse(commands(Memory()), stop))
        await asyncio.sleep(0.05)
        stop.set()
        await asyncio.wait_for(talk, 5)
        os.close(writing)
        await asyncio.sleep(0.05)  # the reader sees the end of the pipe before it is closed


def test_commands_as_typed():
    names = ("who", "timeline", "alerts set")
    assert read_command("/who  Anna Lestrade", names) == ("who", {"person": "Anna Lestrade"})
    assert read_command("timeline Anna since:mai 2024 kind:départ", names) == (
        "timeline",
        {"person": "Anna", "since": "mai 2024", "kind": "départ"},
    )
    assert read_command("/alerts set certainty:all", names) == ("alerts set", {"certainty": "all"})
    assert read_command("/quit", names) == ("quit", {})


def test_plain_markup_lets_no_control_through():
    markup = PlainMarkup()
    assert markup.text("a\x1b[31mb\u202ec\nd") == "a[31mbc d"
    assert markup.link("Le Relais", "javascript:x") == "Le Relais"


async def test_menus_are_offered_as_numbers():
    chat, page = chat_on(Memory(event()))
    chat.show(await commands(Memory(event())).press("filter:timeline:1:", ASKED))
    shown = page.getvalue()
    assert "Genre de mouvement\u00a0: [1] Tous les genres" in shown
    assert "Certitude\u00a0: [9] Toutes les certitudes" in shown
