"""The digest: what happened since the last one, a line each. Pure."""

from bot.chat import dates
from bot.chat.follow_ups import follow_up_text
from bot.chat.lines import timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.shorten import take
from bot.model import Delivery, Event, PartialDate, Reason

BODY = 3700


def digest_message(delivery: Delivery, manner: Manner) -> Message:
    """One message, however much happened. The footer tells this digest from every other message."""
    since = delivery.since or delivery.created
    day = dates.in_short(PartialDate.of(since.astimezone(manner.zone).date()), manner.language)
    lines, left = take((_line(event, manner) for event in delivery.events), BODY, separator="\n")
    more = manner.say("sources-more", count=left) if left else None
    personal = (Button(manner.say("button-subscriptions"), "subscriptions:1"),)
    return Message(
        title=manner.say("digest-title", count=len(delivery.events), since=day),
        body="\n".join(filter(None, (lines, more))),
        buttons=personal if delivery.destination.personal else (),
        footer=manner.say("digest-footer", id=marker(delivery)),
    )


def marker(delivery: Delivery) -> str:
    """The word by which a digest is found again in a channel."""
    return f"r{delivery.id}"


def _line(event: Event, manner: Manner) -> str:
    return (
        follow_up_text(event, Reason.RETRACTED, manner) if event.retracted else timeline_line(event, manner)
    )
