"""The changes, newest first, and the menus that narrow them. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat import dates
from bot.chat.answers import BODY, PAGE, TITLE, page_of, pressable, turn
from bot.chat.criteria import Criteria
from bot.chat.evidence import Sureness
from bot.chat.lines import timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message
from bot.chat.shorten import fit, shorten, take
from bot.model import Event, Kind, PartialDate

RECENT = (30, 90, 365)  # days
YEARS_BACK = 12


def timeline_page(
    events: Sequence[Event], manner: Manner, *, about: str, criteria: Criteria, page: int, narrowing: bool
) -> Message:
    """Fifteen changes; with the menus while somebody is *narrowing* them."""
    number, pages = page_of(page, len(events))
    paged = [manner.say("page-of", page=number, pages=pages)] if pages > 1 else []
    said = ", ".join(filter(None, [*paged, criteria.scope(manner)]))
    lines = [timeline_line(event, manner) for event in events[(number - 1) * PAGE : number * PAGE]]
    buttons = turn("timeline", number, pages, criteria.encoded, manner)
    if not narrowing:
        opening = Button(manner.say("button-filter"), f"filter:timeline:{number}:{criteria.encoded}")
        buttons = pressable([*buttons, opening])
    return Message(
        title=fit(lambda budget: heading(about, said, manner, budget), TITLE),
        body=take(lines, BODY, separator="\n")[0] or manner.say("timeline-empty"),
        buttons=buttons,
        menus=_menus(criteria, manner) if narrowing else (),
        private=True,
    )


def heading(about: str, said: str, manner: Manner, budget: int) -> str:
    """« Chronologie, OpenAI (page 1 sur 9, départs depuis mai 2024) »."""
    title = manner.say("timeline-title", about=manner.markup.text(shorten(about, budget)))
    return f"{title} {manner.say('timeline-scope', scope=said)}" if said else title


def _menus(criteria: Criteria, manner: Manner) -> tuple[Menu, ...]:
    return (
        _menu("kind", _kinds(criteria, manner), criteria, manner),
        _menu("certainty", _certainties(criteria, manner), criteria, manner),
        _menu("period", _periods(criteria, manner), criteria, manner),
    )


def _menu(topic: str, choices: Iterator[tuple[str, Criteria]], criteria: Criteria, manner: Manner) -> Menu:
    buttons = tuple(Button(label, _narrowed(each)) for label, each in choices)
    return Menu(manner.say(f"filter-{topic}"), buttons, _narrowed(criteria))


def _narrowed(criteria: Criteria) -> str:
    return f"filter:timeline:1:{criteria.encoded}"


def _kinds(criteria: Criteria, manner: Manner) -> Iterator[tuple[str, Criteria]]:
    yield manner.say("filter-kind-all"), replace(criteria, kind=None)
    for kind in Kind:
        yield manner.say(f"chart-kind-{kind}"), replace(criteria, kind=kind)


def _certainties(criteria: Criteria, manner: Manner) -> Iterator[tuple[str, Criteria]]:
    yield manner.say("filter-certainty-all"), replace(criteria, certainty=None)
    for certainty in Sureness:
        yield manner.say(f"chart-legend-{certainty}"), replace(criteria, certainty=certainty)


def _periods(criteria: Criteria, manner: Manner) -> Iterator[tuple[str, Criteria]]:
    today = dates.day_of(manner.now, manner.zone).first
    yield manner.say("filter-period-all"), replace(criteria, since=None, until=None)
    for days in RECENT:
        since = PartialDate.of(today - timedelta(days=days))
        yield manner.say("filter-period-days", days=days), replace(criteria, since=since, until=None)
    for year in range(today.year, today.year - YEARS_BACK, -1):
        whole = PartialDate(year)
        yield manner.say("filter-period-year", year=str(year)), replace(criteria, since=whole, until=whole)
