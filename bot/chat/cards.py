"""The card of one person: in or out and since when, every known change. Pure."""

from collections.abc import Sequence
from datetime import date

from bot.chat import dates
from bot.chat.answers import BODY, NAME, TITLE, pressable, reach
from bot.chat.evidence import mark
from bot.chat.lines import LINE, follow_button
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.roles import role_in
from bot.chat.shorten import fit, shorten, take
from bot.chat.titles import predicate
from bot.events import Profile, Standing
from bot.events.identity import DIRECTIONS, Direction
from bot.model import Confidence, Event, Kind, Organization, PartialDate
from bot.ports import Overview


def card(
    profile: Profile,
    organization: Organization,
    manner: Manner,
    overview: Overview,
    *,
    on: date | None = None,
) -> Message:
    """Somebody: in or out and since when, every known change, and how far that knowledge reaches."""
    role = role_in(profile.role, profile.gender, manner.watchlist, manner.language)

    def heading(budget: int) -> str:
        person = manner.markup.text(shorten(profile.person, budget))
        if role is None:
            return person
        return manner.say("who-title", person=person, role=manner.markup.text(shorten(role, budget)))

    head = [_as_of(on, manner), _standing(profile, organization.name, manner), _board(profile, manner)]
    known = reach(organization.history_until, overview.watching_since, manner)
    # The latest ones where there is not room for all, in the order in which they happened.
    latest, left = take(reversed(_history(profile.events, manner)), BODY - 600, separator="\n")
    changes = "\n".join(reversed(latest.split("\n")))
    more = manner.say("who-earlier", count=left) if left else None
    body = [*head, more, changes or manner.say("who-no-events"), known]
    return Message(
        title=fit(heading, TITLE),
        body="\n".join(filter(None, body)),
        buttons=_card_buttons(profile, manner),
        private=True,
    )


def _card_buttons(profile: Profile, manner: Manner) -> tuple[Button, ...]:
    """People outside the list cannot be followed; their name stands for them."""
    key = profile.person_id or profile.person.replace(":", " ")
    made = [follow_button(profile.person_id, profile.person, manner)] if profile.person_id else []
    made.append(Button(manner.say("button-timeline"), f"timeline:{key}"))
    if any(event.sources for event in profile.events):
        made.append(Button(manner.say("button-cite"), f"cite:{key}"))
    return pressable(made)


def _as_of(on: date | None, manner: Manner) -> str | None:
    if on is None:
        return None
    return manner.say("who-as-of", date=dates.in_short(PartialDate.of(on), manner.language))


def _standing(profile: Profile, organization: str, manner: Manner) -> str:
    org = manner.markup.text(shorten(organization, NAME))
    words = manner.say(f"who-{profile.standing.value.replace('_', '-')}", org=org)
    if profile.since is not None:
        text_id = "who-returned" if profile.returned and profile.standing is Standing.IN else "who-since"
        words = manner.say(text_id, standing=words, since=since(profile.since, manner))
    if profile.where:
        place = manner.markup.text(shorten(profile.where, NAME))
        words = manner.say("who-where", standing=words, place=place)
    return manner.say("unverified", text=words) if profile.unverified else words


def _board(profile: Profile, manner: Manner) -> str | None:
    if profile.board is None:
        return None
    words = manner.say("who-board" if profile.board else "who-board-left")
    if profile.board_since is None:
        return words
    return manner.say("who-since", standing=words, since=since(profile.board_since, manner))


def since(day: PartialDate, manner: Manner) -> str:
    """« depuis le 12 nov. 2024 », « depuis nov. 2024 »."""
    precision = "day" if day.day else "month" if day.month else "year"
    return manner.say("since", date=dates.in_short(day, manner.language), precision=precision)


def _history(events: Sequence[Event], manner: Manner) -> list[str]:
    """A change a line; a return stands beside what it ends: « 17 nov. 2023 · … — 22 nov. 2023 · revient »."""
    lines: list[str] = []
    before: Event | None = None
    for event in events:
        ends = before is not None and event.kind is Kind.RETURN and event.seat is before.seat
        if ends and before is not None and DIRECTIONS[before.kind] is Direction.OUT:
            lines[-1] = manner.say("who-and-back", left=lines[-1], back=_change(event, manner))
        else:
            lines.append(_change(event, manner))
        before = event
    return lines


def _change(event: Event, manner: Manner) -> str:
    """« 17 nov. 2023 · quitte OpenAI ● », the mark leading to its source."""
    what = predicate(event, manner, limit=LINE)
    if event.confidence is Confidence.RECALLED:
        what = manner.say("unverified", text=what)
        return manner.say("who-event", date=manner.short_date(event), what=what)
    sign = manner.markup.link(mark(event), event.sources[0].url) if event.sources else mark(event)
    return manner.say("who-event", date=manner.short_date(event), what=f"{what} {sign}")
