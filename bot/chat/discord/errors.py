"""Discord's failures as Vigie's: what to do about each, in words for the people who will read them."""

from collections.abc import Sequence
from datetime import timedelta

import aiohttp
import discord

from bot.chat.discord.permissions import names
from bot.chat.locale import Speech
from bot.model import Destination
from bot.ports import DestinationError, MessageGoneError, PermanentError, TransientError, VigieError

UNKNOWN_MESSAGE = 10008
CLOSED_DIRECT_MESSAGES = frozenset({50007, 50278})
NO_PERMISSION = frozenset({50001, 50013, 160002})
DIRECT_MESSAGES_TOO_FAST = 40003
TOO_MANY_OLD_EDITS = 30046
MALFORMED = 50035
PUBLISHED_ALREADY = 40033

# The errors that discord.py lets through from a send or an edit.
FAILURES = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)

OFFLINE_WAIT = timedelta(seconds=5)
OLD_EDITS_WAIT = timedelta(minutes=15)  # Discord counts edits of old messages by the hour
UNAUTHORISED_WAIT = timedelta(minutes=1)  # until the supervisor has found out that the token is gone


def translate(error: Exception, destination: Destination, gaps: Sequence[str]) -> VigieError:
    """The error to raise for *error*, met on the way to *destination*, where Vigie lacks *gaps*."""
    speech = Speech(destination.language)
    if isinstance(error, discord.RateLimited):
        return TransientError(
            speech.say("discord-why-rate"), retry_after=timedelta(seconds=error.retry_after)
        )
    if not isinstance(error, discord.HTTPException):
        # No connection: soon again. Silence may be this one channel's: the outbox knows how long to wait.
        wait = None if isinstance(error, TimeoutError) else OFFLINE_WAIT
        return TransientError(speech.say("discord-why-down", what=type(error).__name__), retry_after=wait)
    if error.code == UNKNOWN_MESSAGE:
        return MessageGoneError(speech.say("discord-why-message-gone"))
    return _passing(error, speech) or _refusal(error, speech, gaps)


def _passing(error: discord.HTTPException, speech: Speech) -> TransientError | None:
    """What goes away by itself."""
    if error.code == TOO_MANY_OLD_EDITS:
        return TransientError(speech.say("discord-why-rate"), retry_after=OLD_EDITS_WAIT)
    if error.status == 429 or error.code == DIRECT_MESSAGES_TOO_FAST:
        return TransientError(speech.say("discord-why-rate"), retry_after=_retry_after(error))
    if error.status == 401:
        return TransientError(
            speech.say("discord-why-down", what=str(error.status)), retry_after=UNAUTHORISED_WAIT
        )
    if error.status >= 500:
        return TransientError(speech.say("discord-why-down", what=str(error.status)))
    return None


def _refusal(error: discord.HTTPException, speech: Speech, gaps: Sequence[str]) -> PermanentError:
    """What does not: the destination's fault, else the message's."""
    if error.code in CLOSED_DIRECT_MESSAGES:
        return DestinationError(speech.say("discord-why-dm-closed"))
    if error.status == 404:
        return DestinationError(speech.say("discord-why-gone", code=str(error.code)))
    if error.code in NO_PERMISSION and gaps:
        return DestinationError(speech.say("discord-why-permissions", permissions=names(gaps, speech)))
    if error.status == 403 or error.code in NO_PERMISSION:
        return DestinationError(speech.say("discord-why-forbidden", code=str(error.code)))
    return PermanentError(speech.say("discord-why-malformed", code=str(error.code)))


def _retry_after(error: discord.HTTPException) -> timedelta | None:
    """The wait that the answer asks for; discord.py leaves it in the headers where it gives up at once."""
    wait = error.response.headers.get("Retry-After", "")
    return timedelta(seconds=int(wait)) if wait.isdigit() else None
