"""How the feeds are, in words: the answer to ``/sources``, and the notices to the operator."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat import dates
from bot.chat.manner import Manner
from bot.chat.message import Field, Message, Request
from bot.chat.shorten import shorten, take
from bot.model import Condition, Health
from bot.ports import Conditions
from bot.wording import family, worded

NAME, REASON, URL = 80, 80, 300
BODY, FIELD = 3000, 1000
TOLD = 10  # feeds in trouble that are told of one by one
TROUBLES = (Health.FAILING, Health.GONE, Health.SILENT)


class Sources:
    """``/sources``."""

    def __init__(self, conditions: Conditions) -> None:
        self._conditions = conditions

    async def answer(self, request: Request, manner: Manner) -> Message:
        """Which feeds are read, and what is wrong with the others. Raises StorageError."""
        return sources_answer(await self._conditions.all(), manner)


def sources_answer(conditions: Sequence[Condition], manner: Manner) -> Message:
    """« Next refuse la lecture (403) depuis 14 heures. … Les 43 autres flux vont bien. »"""
    by = {health: [each for each in conditions if each.health is health] for health in Health}
    good = [*by[Health.GOOD], *by[Health.MOVED]]
    troubled = [each for health in TROUBLES for each in by[health]]
    read = max((each.state.succeeded for each in conditions if each.state.succeeded), default=None)
    lines = [
        manner.say(
            "sources-read",
            feeds=len(conditions),
            read="yes" if read else "no",
            ago=manner.ago(read) if read else "",
        )
    ]
    lines += [trouble(each, manner) for each in troubled[:TOLD]]
    if len(troubled) > TOLD:
        lines.append(manner.say("sources-others", count=len(troubled) - TOLD))
    lines += [
        manner.say(f"sources-{health}", count=len(by[health]))
        for health in (Health.OFFLINE, Health.UNREAD)
        if by[health]
    ]
    if good:
        word = "sources-all-good" if len(good) == len(conditions) else "sources-others-good"
        lines.append(manner.say(word, good=len(good)))
    names, left = take((_name(each, manner) for each in good), FIELD, separator=", ")
    field = Field(manner.say("sources-names"), f"{names}, …" if left else names)
    return Message(
        title=manner.say("sources-title"),
        body=take(lines, BODY, separator="\n")[0],
        fields=(field,) if names else (),
        private=True,
    )


def trouble(condition: Condition, manner: Manner) -> str:
    """What is wrong with a feed, since when, and when it is tried next; "" where nothing is."""
    state, name = condition.state, _name(condition, manner)
    match condition.health:
        case Health.GONE:
            said = manner.say("trouble-gone", name=name)
        case Health.SILENT:
            return manner.say(
                "trouble-silent",
                name=name,
                since=_lapse(state.last_new, manner),
                gap=_lapse(manner.now - timedelta(seconds=state.gap or state.lull), manner),
            )
        case Health.FAILING:
            problem = state.problem or ""
            reason = manner.markup.text(shorten(worded(problem, manner.speech), REASON))
            since = _lapse(state.failing_since, manner)
            said = manner.say(f"trouble-{family(problem)}", name=name, reason=reason, since=since)
        case Health.MOVED:
            return manner.say("trouble-moved", name=name, url=_url(condition, manner))
        case _:
            return ""
    if state.next_poll is None:
        return said
    return f"{said} {manner.say('trouble-next', when=_when(state.next_poll, manner))}"


def in_one_line(condition: Condition, manner: Manner) -> str:
    """« Next : va bien, dernier article il y a 3 heures », or what is wrong with it."""
    if condition.health in (*TROUBLES, Health.MOVED):
        return trouble(condition, manner)
    name = _name(condition, manner)
    last = condition.state.last_new
    return manner.say(
        f"feed-{condition.health}",
        name=name,
        known="yes" if last else "no",
        ago=dates.ago(last, manner.now, manner.language) if last else "",
    )


def in_full(condition: Condition, manner: Manner) -> str:
    """All that is known of a feed, a line each."""
    feed, state = condition.feed, condition.state

    def moment(instant: datetime | None) -> str:
        return dates.moment(instant, manner.zone, manner.language) if instant else manner.say("never")

    details = {
        "succeeded": moment(state.succeeded),
        "last-new": moment(state.last_new),
        "gap": _lapse(manner.now - timedelta(seconds=state.gap), manner)
        if state.gap
        else manner.say("unknown"),
        "failures": str(state.failures),
        "next": moment(state.next_poll),
    }
    pages = {"read": state.pages_read, "refused": state.pages_refused}
    lines = [feed.name, f"  {feed.url}", f"  {feed.publisher} · {feed.topic} · {feed.language}"]
    lines.append(f"  {in_one_line(condition, manner)}")
    lines += [f"  {manner.say(f'feed-detail-{name}', value=value)}" for name, value in details.items()]
    lines.append(
        f"  {manner.say('feed-detail-pages', **pages)}"
        if feed.full_text
        else f"  {manner.say('feed-no-pages')}"
    )
    return "\n".join(lines)


def notice(changes: Sequence[Condition], manner: Manner) -> str:
    """What the operator is told at once of all feeds that broke, moved or recovered, and what to do."""
    lines = [_notice(each, manner) for each in changes[: 2 * TOLD]]
    if len(changes) > 2 * TOLD:
        lines.append(manner.say("sources-others", count=len(changes) - 2 * TOLD))
    return take(lines, BODY, separator="\n")[0]


def _notice(condition: Condition, manner: Manner) -> str:
    name = _name(condition, manner)
    match condition.health:
        case Health.GOOD:
            return manner.say("notice-recovered", name=name)
        case Health.MOVED:
            return manner.say("notice-moved", name=name, url=_url(condition, manner))
        case Health.GONE | Health.SILENT:
            remedy = str(condition.health)
        case _:
            remedy = family(condition.state.problem or "")
    said = trouble(condition, manner)
    return f"{said} {manner.say(f'notice-{remedy}')}" if remedy in _REMEDIES else said


_REMEDIES = ("gone", "silent", "refused", "missing")


def _name(condition: Condition, manner: Manner) -> str:
    return manner.markup.text(shorten(condition.feed.name, NAME))


def _url(condition: Condition, manner: Manner) -> str:
    return manner.markup.text(shorten(condition.state.moved_to or condition.feed.url, URL))


def _lapse(since: datetime | None, manner: Manner) -> str:
    """« 14 heures »."""
    if since is None or manner.now - since < timedelta(minutes=1):
        return manner.say("under-a-minute")
    return dates.lapse(since, manner.now, manner.language)


def _when(instant: datetime, manner: Manner) -> str:
    """« à 18 h 40 », « le 3 déc. 2026 à 8 h 05 »."""
    clock = dates.clock(instant, manner.zone, manner.language)
    if instant.astimezone(manner.zone).date() == manner.now.astimezone(manner.zone).date():
        return manner.say("when-clock", clock=clock)
    day = dates.in_short(dates.day_of(instant, manner.zone), manner.language)
    return manner.say("when-day", day=day, clock=clock)
