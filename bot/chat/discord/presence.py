"""Keeps a client connected for as long as the process runs, whatever becomes of the connection."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat.discord.client import VigieClient
from bot.chat.locale import Speech
from bot.ports import PermanentError, StorageError

log = structlog.get_logger()

FIRST_WAIT, LAST_WAIT = 1.0, 60.0  # seconds between two attempts to connect


def point_at(api_url: str | None, gateway_url: str | None) -> None:
    """Send discord.py elsewhere than to Discord, for tests.

    It has no setting for either address: they are class attributes, and a client that is not sharded
    never asks ``/gateway/bot`` for the second one.
    """
    if api_url:
        Route.BASE = api_url.rstrip("/")
    if gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


class Presence:
    """One client at a time. A client whose connection failed for good is replaced by a fresh one."""

    def __init__(self, token: str, make_client: Callable[[], VigieClient], *, language: str) -> None:
        self._token = token
        self._make_client = make_client
        self._speech = Speech(language)
        self._client: VigieClient | None = None

    @property
    def client(self) -> VigieClient | None:
        """The client that is logged in, None between two."""
        return self._client

    async def run(self, stop: asyncio.Event) -> None:
        """Stay connected until *stop*. Raises PermanentError where Discord refuses the token."""
        wait = FIRST_WAIT
        while not stop.is_set():
            client = self._make_client()
            try:
                await self._serve(client, stop)
            except discord.LoginFailure as error:
                raise PermanentError(self._speech.say("discord-token-refused")) from error
            except discord.PrivilegedIntentsRequired as error:
                raise PermanentError(self._speech.say("discord-intents-refused")) from error
            except StorageError:
                raise
            except Exception as error:  # noqa: BLE001
                # Not only network errors: discord.py 2.7 raises AttributeError where its first
                # connection to the gateway fails, before it has anything to reconnect.
                log.warning("no connection to Discord", why=f"{type(error).__name__}: {error}")
            if client.was_ready:
                wait = FIRST_WAIT
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
            wait = min(wait * 2, LAST_WAIT)

    async def _serve(self, client: VigieClient, stop: asyncio.Event) -> None:
        """Connect, and keep connected until *stop* or until discord.py gives up."""
        connected = asyncio.ensure_future(self._connect(client))
        stopped = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({connected, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if connected.done():
                connected.result()
        finally:
            self._client = None
            await client.close()
            for task in (connected, stopped):
                task.cancel()
            await asyncio.gather(connected, stopped, return_exceptions=True)

    async def _connect(self, client: VigieClient) -> None:
        await client.login(self._token)
        self._client = client  # from here on messages can be sent, gateway or not
        await client.connect()
