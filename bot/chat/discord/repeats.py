"""What an earlier attempt left in a channel, found again where Discord may have forgotten its nonce."""

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import discord

from bot.chat.digest import marker as digest_marker
from bot.chat.message import Message
from bot.model import Act, Delivery
from bot.ports import PermanentError

Channel = discord.DMChannel | discord.PartialMessageable

# Discord recognises a repeated nonce for « the past few minutes »; after this Vigie looks for itself.
NONCE_TRUSTED = timedelta(seconds=60)
LOOK_BACK = 300  # messages of a channel read from either end in search of one's own
CLOCKS_APART = timedelta(minutes=2)  # how far this machine's clock may be from Discord's
TIMESTAMP = re.compile(r"<t:\d+(?::\w)?>")


async def sent_before(
    channel: Channel,
    delivery: Delivery,
    message: Message,
    *,
    author: discord.ClientUser | None,
    now: datetime,
) -> discord.Message | None:
    """The message of *author* that an earlier attempt at *delivery* sent, None where there is none."""
    if not delivery.attempts or now - delivery.created < NONCE_TRUSTED:
        return None
    async for found in _looking_back(channel, delivery.created - CLOCKS_APART):
        if found.author == author and _is_it(found, delivery, message):
            return found
    return None


def living_of(delivery: Delivery) -> int:
    """The id of the message to edit or to answer."""
    if delivery.message_id is None:
        raise PermanentError(f"delivery {delivery.id} has no living message")
    return int(delivery.message_id)


async def _looking_back(channel: Channel, since: datetime) -> AsyncIterator[discord.Message]:
    """The messages since an instant, newest first, for the last attempt was made minutes ago.

    Where there are too many, the oldest ones too: Vigie may have died long ago, right after the first one.
    """
    read = 0
    async for found in channel.history(limit=LOOK_BACK):
        read += 1
        if found.created_at < since:
            return
        yield found
    if read == LOOK_BACK:
        async for found in channel.history(after=since, limit=LOOK_BACK, oldest_first=True):
            yield found


def _is_it(found: discord.Message, delivery: Delivery, message: Message) -> bool:
    """Whether *found* is what *delivery* would send.

    Discord may not give the nonce back. Then a post is known by its event and by whom it mentions, which
    tells the destinations in one channel apart; a reply by what it answers, in the same words.
    """
    if found.nonce is not None:
        return str(found.nonce) == delivery.nonce
    if delivery.act is Act.REPLY:
        answered = found.reference.message_id if found.reference else None
        return answered == living_of(delivery) and _words(found) == _words_of(message)
    if found.content.strip() != (message.content or "").strip():
        return False
    word = digest_marker(delivery) if delivery.act is Act.DIGEST else delivery.events[0].id
    marker = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    if not found.embeds:  # it was sent as plain text
        begins = found.content.startswith(message.content or message.title or "")
        return begins and marker.search(found.content) is not None
    return any(marker.search(card.footer.text or "") for card in found.embeds)


def _words(found: discord.Message) -> str:
    """What a message says, without its timestamps, which move from one attempt to the next."""
    cards = [part for card in found.embeds for part in (card.title, card.description)]
    return TIMESTAMP.sub("", "\n".join(filter(None, (found.content, *cards)))).strip()


def _words_of(message: Message) -> str:
    return TIMESTAMP.sub("", "\n".join(filter(None, (message.content, message.title, message.body)))).strip()
