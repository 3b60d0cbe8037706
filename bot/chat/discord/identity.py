"""Whose token it is, and the address that invites its bot: what ``vigie check`` asks, without connecting."""

from dataclasses import dataclass

import aiohttp
import discord

from bot.chat.discord.permissions import NEEDED
from bot.ports import PermanentError, TransientError

API_URL = "https://discord.com/api/v10"
FOR_USERS = "1"  # an installation for one account, in Discord's numbers
TIMEOUT = aiohttp.ClientTimeout(total=15)


@dataclass(frozen=True, slots=True)
class Identity:
    """The application that a token belongs to."""

    id: int
    name: str
    by_users: bool = False  # whether people may install it for themselves


async def identify(token: str, api_url: str | None = None) -> Identity:
    """Ask Discord. Raises PermanentError where it refuses the token, TransientError where it cannot say."""
    address = f"{(api_url or API_URL).rstrip('/')}/applications/@me"
    try:
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT) as session,
            session.get(address, headers={"Authorization": f"Bot {token.strip()}"}) as answer,
        ):
            if answer.status in {401, 403}:
                raise PermanentError(f"HTTP {answer.status}")
            if answer.status != 200:
                raise TransientError(f"HTTP {answer.status}")
            application = await answer.json()
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise TransientError(type(error).__name__) from error
    ways = application.get("integration_types_config") or {}
    return Identity(int(application["id"]), str(application["name"]), by_users=FOR_USERS in ways)


def invite_url(application_id: int) -> str:
    """The address that adds Vigie to a server, with exactly the permissions and scopes it needs."""
    return discord.utils.oauth_url(
        application_id,
        permissions=discord.Permissions(**dict.fromkeys(NEEDED, True)),
        scopes=("bot", "applications.commands"),
    )


def install_url(application_id: int) -> str:
    """The address at which people install Vigie for themselves, to ask it wherever they are."""
    address = discord.utils.oauth_url(application_id, scopes=("applications.commands",))
    return f"{address}&integration_type={FOR_USERS}"
