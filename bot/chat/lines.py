"""One event on one line, and the buttons that go with events. Pure."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.chat.evidence import counted, mark, role_value
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Button, Style
from bot.chat.roles import role_of
from bot.chat.shorten import fit, shorten
from bot.chat.titles import title
from bot.model import Confidence, Event, Kind, Seat, Status, Watchlist

LINE, LABEL, ACTION = 400, 80, 90
FOLLOWED = 4  # buttons under a message about several people
NOBODY = Watchlist(())


def line(event: Event, manner: Manner) -> str:
    """« ● **Mira Murati** quitte OpenAI, directrice technique »."""
    text = title(event, manner, limit=LINE, strong=True)
    role = role_of(event, manner.watchlist, manner.language)
    told = event.kind in (Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE) and event.status is not Status.DENIED
    if role and told and event.seat is Seat.STAFF:
        text = f"{text}, {role_value(role, manner)}"
    if event.confidence is Confidence.RECALLED:  # no mark of certainty: nobody vouches for it
        return manner.say("unverified", text=text)
    return f"{mark(event)} {text}"


def timeline_line(event: Event, manner: Manner) -> str:
    """« 25 sept. 2024 ● **Mira Murati** quitte OpenAI, directrice technique · 5 médias »."""
    text = f"{manner.markup.code(manner.short_date(event))} {line(event, manner)}"
    return f"{text} · {counted(event, manner)}" if event.confidence is None and event.sources else text


def one_line(event: Event, *, language: str, zone: ZoneInfo, watchlist: Watchlist = NOBODY) -> str:
    """The same as plain text."""
    manner = Manner(Speech(language), PlainMarkup(), zone, event.updated, watchlist)
    return timeline_line(event, manner)


def buttons(events: Sequence[Event], manner: Manner) -> tuple[Button, ...]:
    """Follow whoever is on the watch list; of one person the timeline too."""
    known = {e.person_id: e.person for e in events if e.person_id and not outside(e, manner)}
    made = [follow_button(person_id, name, manner) for person_id, name in list(known.items())[:FOLLOWED]]
    if len(known) == len(events) == 1:
        made.append(Button(manner.say("button-timeline"), f"timeline:{next(iter(known))}"))
    return tuple(button for button in made if len(button.action) <= ACTION)


def follow_button(person_id: str, name: str, manner: Manner) -> Button:
    """« Suivre Mira Murati ». A button's label has no markup."""
    label = fit(lambda budget: manner.say("button-follow", person=shorten(name, budget)), LABEL)
    return Button(label, f"follow:{person_id}", Style.PRIMARY)


def outside(event: Event, manner: Manner) -> bool:
    """True for somebody who is not on the watch list."""
    return manner.watchlist.person(event.person_id) is None
