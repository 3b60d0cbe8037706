"""A sentence to paste elsewhere, with the page that proves it. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from bot.chat import dates
from bot.chat.answers import NAME, TITLE, private
from bot.chat.lines import LINE
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Button, Menu, Message
from bot.chat.roles import typographic
from bot.chat.shorten import fit, shorten
from bot.chat.titles import predicate, title
from bot.model import Confidence, Event, Source, Status

LABEL, HEADLINE, ADDRESS = 100, 200, 1000
OTHERS = 25  # in one menu


def citation(about: str, who: str, events: Sequence[Event], manner: Manner, *, event_id: str = "") -> Message:
    """The latest change of *about* (*who* in actions) that a page proves, or the one of that id; a menu
    gives the others."""
    proven = [event for event in events if _page(event) is not None]
    if not proven:
        return private(manner.say("cite-nothing", person=manner.markup.bold(shorten(about, NAME))))
    proven.sort(key=lambda event: (event.status is Status.ANNOUNCED, dates.when(event, manner.zone).last))
    event = next((each for each in proven if each.id == event_id), proven[-1])
    body = f"{manner.markup.block(_text(event, manner))}\n{manner.say('cite-note')}"
    return Message(
        title=fit(
            lambda budget: manner.say("cite-title", person=manner.markup.text(shorten(about, budget))), TITLE
        ),
        body=body,
        menus=(_menu(proven, event, who, manner),) if len(proven) > 1 else (),
        private=True,
    )


def _page(event: Event) -> Source | None:
    """The earliest page that says what the event says; none for what is only recalled."""
    if event.confidence is Confidence.RECALLED:
        return None
    reachable = [source for source in event.sources if _is_address(source.url)]
    saying = [source for source in reachable if source.status is event.status]
    return next(iter(saying or reachable), None)


def _is_address(url: str) -> bool:
    return (
        len(url) <= ADDRESS and not any(map(str.isspace, url)) and urlsplit(url).scheme in ("http", "https")
    )


def _text(event: Event, manner: Manner) -> str:
    """« Mira Murati quitte OpenAI, le 25 septembre 2024. Numerama, « … », https://…, consulté le … »"""
    bare = replace(manner, markup=PlainMarkup())
    page = _page(event)
    assert page is not None  # noqa: S101  # only events with a page are cited
    said = title(event, bare, limit=LINE)
    if event.status is Status.RUMOURED:
        said = manner.say("cite-rumour", title=said)
    day = dates.when(event, manner.zone)
    headline = bare.markup.text(shorten(" ".join(page.title.split()), HEADLINE))
    return manner.say(
        "cite-text",
        title=said,
        date=dates.in_full(day, manner.language),
        precision="day" if day.day else "rough",
        outlet=bare.markup.text(shorten(page.outlet, NAME)),
        headline=typographic(headline) if headline else "none",
        address=page.url,
        today=dates.in_full(dates.day_of(manner.now, manner.zone), manner.language),
    )


def _menu(proven: Sequence[Event], current: Event, who: str, manner: Manner) -> Menu:
    bare = replace(manner, markup=PlainMarkup())
    latest = [current, *(event for event in reversed(proven) if event is not current)][:OTHERS]
    latest.sort(key=lambda event: dates.when(event, manner.zone).last, reverse=True)
    choices = tuple(Button(_choice(event, bare), _action(who, event)) for event in latest)
    return Menu(manner.say("cite-menu"), choices, _action(who, current))


def _choice(event: Event, manner: Manner) -> str:
    what = predicate(event, manner, limit=LABEL - 20)
    return shorten(manner.say("cite-choice", date=manner.short_date(event), what=what), LABEL)


def _action(who: str, event: Event) -> str:
    return f"page:cite:1:{event.id}:{who}"
