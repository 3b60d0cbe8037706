"""Who is in and who has left. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.chat import dates
from bot.chat.answers import BODY, NAME, PAGE, listed, page_of, reach, turn
from bot.chat.cards import since
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message
from bot.chat.roles import role_in
from bot.chat.shorten import shorten, take
from bot.events import Profile, Standing
from bot.model import PartialDate
from bot.ports import Overview

_GROUPS = ("in", "board", "on_leave", "out", "before", "unknown", "unverified")


def roster_page(
    profiles: Sequence[Profile],
    manner: Manner,
    overview: Overview,
    *,
    page: int,
    group: str = "",
    on: date | None = None,
) -> Message:
    """The counts, then fifteen names a page, of everybody or of one group."""
    groups = {name: [p for p in profiles if _group(p) == name] for name in _GROUPS}
    counts = {
        name: manner.say(f"roster-count-{name.replace('_', '-')}", count=len(members))
        for name, members in groups.items()
        if members
    }
    wanted = group if group in counts else ""
    ordered = [(name, each) for name, members in groups.items() if wanted in ("", name) for each in members]
    number, pages = page_of(page, len(ordered))
    lines, shown = [" · ".join(counts.values())], ""
    for name, profile in ordered[(number - 1) * PAGE : number * PAGE]:
        if name != shown:
            lines, shown = [*lines, "", counts[name]], name
        lines.append(_roster_line(profile, manner))
    lines += ["", reach(_history_until(manner), overview.watching_since, manner) or ""]
    title = listed([o.name for o in manner.watchlist.organizations], manner)
    if on is not None:
        day = dates.in_short(PartialDate.of(on), manner.language)
        title = manner.say("roster-as-of", org=title, date=day)
    if pages > 1:
        title = f"{title} ({manner.say('page-of', page=number, pages=pages)})"
    return Message(
        title=title,
        body=take(lines, BODY, separator="\n")[0].strip(),
        buttons=turn("who", number, pages, _encoded(wanted, on), manner),
        menus=_menu(counts, len(profiles), wanted, on, manner),
        private=True,
    )


def _encoded(group: str, on: date | None) -> str:
    return f"{group}:{on.isoformat()}" if on else group


def _menu(
    counts: Mapping[str, str], everybody: int, group: str, on: date | None, manner: Manner
) -> tuple[Menu, ...]:
    """One group alone, or all of them."""
    if len(counts) < 2:
        return ()
    labels = {"": manner.say("roster-all", count=everybody), **counts}
    actions = {name: f"page:who:1:{_encoded(name, on)}" for name in labels}
    choices = tuple(Button(label, actions[name]) for name, label in labels.items())
    return (Menu(manner.say("roster-menu"), choices, actions[group]),)


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
