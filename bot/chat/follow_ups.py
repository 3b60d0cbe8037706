"""The short replies to a living message: confirmed, denied, corrected, reversed, withdrawn. Pure."""

from bot.chat import dates
from bot.chat.evidence import counted
from bot.chat.manner import Manner
from bot.chat.roles import that, typographic
from bot.chat.shorten import shorten
from bot.chat.titles import CONFIRMED, title
from bot.events.identity import DIRECTIONS, Direction
from bot.model import Event, Reason, Source, Status, Voice

_TITLE = 300
_NAME = 60


def follow_up_text(event: Event, reason: Reason, manner: Manner) -> str:
    """What changed about the event, in one sentence or two."""
    match reason:
        case Reason.CONFIRMED:
            return _confirmed(event, manner)
        case Reason.DENIED:
            return _denied(event, manner)
        case Reason.CORRECTED:
            return _corrected(event, manner)
        case Reason.RETRACTED if event.withdrawn is not None:
            return manner.say("follow-up-withdrawn", why=_why(event.withdrawn, manner))
        case Reason.RETRACTED:
            said = manner.say("quoted", text=title(event, manner, limit=_TITLE))
            return manner.say("follow-up-retracted", title=said)
        case Reason.REVERSED:
            return _reversed(event, manner)
    return manner.say("follow-up-more", title=title(event, manner, limit=_TITLE))


def _confirmed(event: Event, manner: Manner) -> str:
    rumour = next((source for source in event.sources if source.status is Status.RUMOURED), None)
    day = ""
    if rumour is not None:
        day = dates.day_and_month(rumour.published.astimezone(manner.zone).date(), manner.language)
    return manner.say(
        "follow-up-confirmed",
        title=title(event, manner, limit=_TITLE, status=CONFIRMED),
        was="rumour" if rumour else "none",
        date=day,
        sources=counted(event, manner),
    )


def _denied(event: Event, manner: Manner) -> str:
    denial = next((source for source in reversed(event.sources) if source.status is Status.DENIED), None)
    ago = manner.ago(event.founded)
    if denial is None:
        return manner.say("follow-up-denied", title=title(event, manner, limit=_TITLE), ago=ago)
    who = manner.markup.text(shorten(_denier(event, denial), _NAME))
    if denial.voice is Voice.ORGANIZATION and DIRECTIONS[event.kind] is Direction.OUT:
        person = manner.markup.text(shorten(event.person, _NAME))
        words = {"who": who, "that-person": that(event.person, manner.speech, written=person)}
        return manner.say("follow-up-denied-by", **words, ago=ago)
    said = title(event, manner, limit=_TITLE)
    return manner.say("follow-up-denied-according", title=said, who=who, ago=ago)


def _denier(event: Event, denial: Source) -> str:
    match denial.voice:
        case Voice.ORGANIZATION:
            return event.organization
        case Voice.PERSON:
            return event.person
    return typographic(denial.outlet)


def _corrected(event: Event, manner: Manner) -> str:
    ago = manner.ago(event.founded)
    if event.status is Status.RUMOURED:
        return manner.say("follow-up-rumour", ago=ago)
    told = next((source.kind for source in event.sources if source.status is not Status.DENIED), event.kind)
    if told is not event.kind:
        right, wrong = manner.say(f"kind-of-{event.kind}"), manner.say(f"kind-of-{told}")
        return manner.say("follow-up-kind", right=right, wrong=wrong)
    return manner.say("follow-up-corrected", title=title(event, manner, limit=_TITLE), ago=ago)


def taken_back(event: Event, manner: Manner) -> str:
    """Why there is nothing more to tell of the event: for the living message."""
    if event.merged_into is not None:
        return manner.say("sentence-duplicate", id=event.merged_into)
    if event.withdrawn is not None:
        why = _why(event.withdrawn, manner)
        return manner.say("sentence-withdrawn", why=why[:1].upper() + why[1:])
    return manner.say("sentence-retracted")


def _why(reason: str, manner: Manner) -> str:
    """An operator's reason as the part of a sentence."""
    return manner.markup.text(shorten(typographic(reason.rstrip(" .")), _TITLE))


def _reversed(event: Event, manner: Manner) -> str:
    if event.reverses:
        return manner.say("follow-up-reversed", title=title(event, manner, limit=_TITLE))
    person, org = (manner.markup.text(shorten(each, _NAME)) for each in (event.person, event.organization))
    return manner.say("follow-up-undone", person=person, org=org)
