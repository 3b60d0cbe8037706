"""How the operator is told of feeds that break and recover."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Markup, Message
from bot.chat.sources import notice
from bot.model import Condition

NONCE = 25  # characters that Discord takes


class Post(Protocol):
    """Posts a message in a channel; the same nonce makes it one message."""

    async def __call__(self, address: str, message: Message, *, nonce: str) -> None: ...


def teller(
    configuration: Configuration, say: Callable[[str], None], post: Post | None
) -> Callable[[Sequence[Condition]], Awaitable[None]]:
    """What tells: by *post* in the operator's channel where there is one, else on standard output."""
    settings = configuration.settings
    channel = settings.operator_channel if post is not None else None

    def worded(changes: Sequence[Condition], markup: Markup) -> str:
        manner = Manner(configuration.speech, markup, settings.zone, utc_now(), configuration.watchlist)
        return notice(changes, manner)

    async def tell(changes: Sequence[Condition]) -> None:
        if post is None or channel is None:
            say(worded(changes, PlainMarkup()))
            return
        from bot.chat.discord.markup import DiscordMarkup

        message = Message(body=worded(changes, DiscordMarkup()))
        await post(channel, message, nonce=_nonce(changes))

    return tell


def _nonce(changes: Sequence[Condition]) -> str:
    """The same for the same news: what a crash leaves untold is told once, not twice."""
    news = [f"{each.feed.url} {each.health} {each.state.failing_since}" for each in changes]
    return hashlib.sha256("\n".join(news).encode()).hexdigest()[:NONCE]
