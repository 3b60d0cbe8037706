"""The answers to commands, from what was found: cards, lists, pages. Pure."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.chat import dates
from bot.chat.evidence import mark
from bot.chat.lines import ACTION, LINE, follow_button, timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.roles import role_in
from bot.chat.shorten import fit, shorten, take
from bot.chat.titles import predicate
from bot.events import Profile, Standing
from bot.model import Confidence, Event, Organization, PartialDate
from bot.ports import Overview

TITLE, BODY, NAME = 256, 3900, 60
PAGE = 15
_GROUPS = ("in", "board", "on_leave", "out", "unknown", "unverified")


def private(body: str, *buttons: Button) -> Message:
    """A short answer for the asker alone; a button whose action is too long is left out."""
    return Message(body=body, buttons=tuple(b for b in buttons if len(b.action) <= ACTION), private=True)


# -- /who -----------------------------------------------------------------------------------------


def card(profile: Profile, organization: Organization, manner: Manner, overview: Overview) -> Message:
    """Somebody: in or out and since when, every known change, and how far that knowledge reaches."""
    role = role_in(profile.role, profile.gender, manner.watchlist, manner.language)

    def heading(budget: int) -> str:
        person = manner.markup.text(shorten(profile.person, budget))
        if role is None:
            return person
        return manner.say("who-title", person=person, role=manner.markup.text(shorten(role, budget)))

    head = [_standing(profile, organization.name, manner), _board(profile, manner)]
    reach = _reach(organization.history_until, overview.watching_since, manner)
    changes, left = take((_change(event, manner) for event in profile.events), BODY - 600, separator="\n")
    more = manner.say("sources-more", count=left) if left else None
    body = [*head, changes or manner.say("who-no-events"), more, reach]
    return Message(
        title=fit(heading, TITLE),
        body="\n".join(filter(None, body)),
        buttons=_card_buttons(profile, manner),
        private=True,
    )


def _card_buttons(profile: Profile, manner: Manner) -> tuple[Button, ...]:
    if profile.person_id is None:
        return ()
    made = (
        follow_button(profile.person_id, profile.person, manner),
        Button(manner.say("button-timeline"), f"timeline:{profile.person_id}"),
    )
    return tuple(button for button in made if len(button.action) <= ACTION)


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


def _change(event: Event, manner: Manner) -> str:
    """« 17 nov. 2023 · quitte OpenAI ● », the mark leading to its source."""
    what = predicate(event, manner, limit=LINE)
    if event.confidence is Confidence.RECALLED:
        what = manner.say("unverified", text=what)
        return manner.say("who-event", date=manner.short_date(event), what=what)
    sign = manner.markup.link(mark(event), event.sources[0].url) if event.sources else mark(event)
    return manner.say("who-event", date=manner.short_date(event), what=f"{what} {sign}")


def _reach(until: date | None, watching: datetime | None, manner: Manner) -> str | None:
    """How far the history reaches: nothing may sound complete after that."""
    ended = dates.in_short(PartialDate.of(until), manner.language) if until else ""
    begun = ""
    if watching is not None:
        begun = dates.in_short(dates.day_of(watching, manner.zone), manner.language)
    if ended and begun:
        return manner.say("who-history-then", until=ended, since=begun)
    if ended:
        return manner.say("who-history", until=ended)
    return manner.say("who-watching", since=begun) if begun else None


def roster_page(profiles: Sequence[Profile], manner: Manner, overview: Overview, *, page: int) -> Message:
    """Who is in and who has left: the counts, then fifteen names a page."""
    groups = {name: [p for p in profiles if _group(p) == name] for name in _GROUPS}
    counts = {
        name: manner.say(f"roster-count-{name.replace('_', '-')}", count=len(group))
        for name, group in groups.items()
        if group
    }
    ordered = [(name, profile) for name, group in groups.items() for profile in group]
    number, pages = _page(page, len(ordered))
    lines, shown = [" · ".join(counts.values())], ""
    for name, profile in ordered[(number - 1) * PAGE : number * PAGE]:
        if name != shown:
            lines, shown = [*lines, "", counts[name]], name
        lines.append(_roster_line(profile, manner))
    lines += ["", _reach(_history_until(manner), overview.watching_since, manner) or ""]
    title = _listed([o.name for o in manner.watchlist.organizations], manner)
    if pages > 1:
        title = f"{title} ({manner.say('page-of', page=number, pages=pages)})"
    return Message(
        title=title,
        body=take(lines, BODY, separator="\n")[0].strip(),
        buttons=_turn("who", number, pages, "", manner),
        private=True,
    )


def _group(profile: Profile) -> str:
    """Under which heading somebody stands. Of some, only what they do on the board is known."""
    if profile.unverified:
        return "unverified"
    if profile.standing is Standing.UNKNOWN and profile.board is not None:
        return "board" if profile.board else Standing.OUT.value
    return profile.standing.value


def _roster_line(profile: Profile, manner: Manner) -> str:
    name = manner.markup.bold(shorten(profile.person, NAME))
    role = role_in(profile.role, profile.gender, manner.watchlist, manner.language)
    parts = [name, manner.markup.text(shorten(role, NAME)) if role else None]
    if profile.since is not None:
        parts.append(since(profile.since, manner))
    return " · ".join(filter(None, parts))


def _history_until(manner: Manner) -> date | None:
    """The day from which on nothing is complete: the earliest of the organisations'."""
    return min((o.history_until for o in manner.watchlist.organizations if o.history_until), default=None)


def _listed(names: Sequence[str], manner: Manner) -> str:
    return shorten(", ".join(manner.markup.text(shorten(name, NAME)) for name in names[:2]), TITLE - 60)


# -- /timeline ------------------------------------------------------------------------------------


def timeline_page(
    events: Sequence[Event], manner: Manner, *, about: str, scope: Sequence[str], criteria: str, page: int
) -> Message:
    """Fifteen changes, newest first. *criteria* is what the buttons carry to find the same ones again."""
    number, pages = _page(page, len(events))
    said = [*([manner.say("page-of", page=number, pages=pages)] if pages > 1 else []), *scope]

    def heading(budget: int) -> str:
        title = manner.say("timeline-title", about=manner.markup.text(shorten(about, budget)))
        return f"{title} {manner.say('timeline-scope', scope=', '.join(said))}" if said else title

    lines = [timeline_line(event, manner) for event in events[(number - 1) * PAGE : number * PAGE]]
    return Message(
        title=fit(heading, TITLE),
        body=take(lines, BODY, separator="\n")[0] or manner.say("timeline-empty"),
        buttons=_turn("timeline", number, pages, criteria, manner),
        private=True,
    )


def _page(wanted: int, entries: int) -> tuple[int, int]:
    """The page to show, and how many there are."""
    pages = max(1, -(-entries // PAGE))
    return min(max(wanted, 1), pages), pages


def _turn(command: str, page: int, pages: int, criteria: str, manner: Manner) -> tuple[Button, ...]:
    """« Précédent », « Suivant »."""
    made = []
    if page > 1:
        made.append(Button(manner.say("button-previous"), f"page:{command}:{page - 1}:{criteria}"))
    if page < pages:
        made.append(Button(manner.say("button-next"), f"page:{command}:{page + 1}:{criteria}"))
    return tuple(button for button in made if len(button.action) <= ACTION)


# -- /help ----------------------------------------------------------------------------------------


def guide(overview: Overview, manner: Manner, *, alerts: bool, quits: bool) -> Message:
    """What Vigie can do here, and how its feeds are."""
    commands = ["who", "timeline", "subscribe", "unsubscribe", "subscriptions"]
    commands += ["alerts"] * alerts + ["quit"] * quits
    names = _listed([o.name for o in manner.watchlist.organizations], manner)
    lines = [manner.say("guide-intro", org=names)]
    for name in commands:
        shown = manner.markup.command("alerts set" if name == "alerts" else name)
        lines.append(manner.say(f"guide-{name}", command=shown))
    polled = overview.last_poll
    lines.append(
        manner.say(
            "guide-feeds",
            feeds=overview.feeds,
            failing=overview.failing,
            good=overview.feeds - overview.failing,
            polled="yes" if polled else "no",
            ago=manner.ago(polled) if polled else "",
        )
    )
    if overview.last_event is not None:
        lines.append(manner.say("guide-last", event=timeline_line(overview.last_event, manner)))
    body, _ = take(lines, BODY, separator="\n")
    return Message(title=manner.say("guide-title"), body=body, private=True)
