"""What a message owes to its destination: mentions, how long it waited, a reader's own buttons. Pure."""

from dataclasses import replace
from datetime import timedelta

from bot.chat import dates
from bot.chat.answers import pressable
from bot.chat.following import unfollow_label
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.model import EVERYBODY, Act, Delivery, Event, Quiet, Status

HELD = timedelta(hours=1)  # a shorter wait need not be told
OWN = 3  # people of one message whom a reader may stop following there


def addressed(message: Message, delivery: Delivery, manner: Manner) -> Message:
    """The message as this destination gets it."""
    notes = [_rolling(delivery, manner), _held(delivery, manner)]
    message = replace(message, body="\n".join(filter(None, (message.body, *notes))))
    if delivery.destination.direct and delivery.act in (Act.POST, Act.EDIT):
        others = (each for each in message.buttons if not each.action.startswith("follow:"))
        message = replace(message, buttons=pressable((*_own(delivery, manner), *others)))
    return _mentioning(message, delivery, manner)


def _mentioning(message: Message, delivery: Delivery, manner: Manner) -> Message:
    """With the line that mentions whoever asked for it: a subscriber, or a role where it is announced."""
    user, role = delivery.destination.mention, delivery.destination.role
    if delivery.act is not Act.DIGEST and role and any(_announced(event) for event in delivery.events):
        line = " ".join(filter(None, (manner.markup.role(role), message.content)))
        message = replace(message, content=line, roles=(*message.roles, role))
    if user is None or user in message.mentions:
        return message
    line = " ".join(filter(None, (manner.markup.mention(user), message.content)))
    return replace(message, content=line, mentions=(*message.mentions, user))


def _announced(event: Event) -> bool:
    return event.status is Status.ANNOUNCED and not event.retracted


def _rolling(delivery: Delivery, manner: Manner) -> str | None:
    return manner.say("rolling") if delivery.rolling else None


def _held(delivery: Delivery, manner: Manner) -> str | None:
    """How long it waited before it could be told here."""
    if delivery.act not in (Act.POST, Act.REPLY) or manner.now - delivery.created < HELD:
        return None
    lapse = dates.lapse(delivery.created, manner.now, manner.language)
    return manner.say("held-late" if delivery.destination.quiet == Quiet() else "held-quiet", lapse=lapse)


def _own(delivery: Delivery, manner: Manner) -> list[Button]:
    """« Ne plus suivre … », « Annonces seulement »: of whatever brought this message to its reader."""
    followed = delivery.destination.people
    known = dict.fromkeys(event.person_id for event in delivery.events if event.person_id in followed)
    people = [person for person in known if person][:OWN] or [EVERYBODY] * (EVERYBODY in followed)
    buttons = [Button(unfollow_label(each, manner), f"unfollow:{each}") for each in people]
    if len(people) == 1:
        buttons.append(Button(manner.say("button-announced-only"), f"announced:{people[0]}"))
    return buttons
