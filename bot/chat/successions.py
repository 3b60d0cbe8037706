"""Who holds a post, who held it, and when nobody is known to. Pure."""

from collections.abc import Sequence
from datetime import date

from bot.chat import dates
from bot.chat.answers import BODY, NAME, TITLE, pressable, reach
from bot.chat.cards import since
from bot.chat.evidence import mark
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.roles import role_in
from bot.chat.shorten import fit, shorten, take
from bot.events import Succession, Tenure, Vacancy
from bot.model import Confidence, Event, Organization, PartialDate
from bot.ports import Overview

LABEL = 80


def post_card(
    post: str,
    found: Succession,
    organization: Organization,
    manner: Manner,
    overview: Overview,
    *,
    on: date | None = None,
) -> Message:
    """The holder first, then everybody who held it, the latest first."""
    lines = [*_present(found, manner), *_past(found, manner)]
    known = reach(organization.history_until, overview.watching_since, manner)
    shown, left = take(lines, BODY - 300, separator="\n")
    more = manner.say("sources-more", count=left) if left else None
    return Message(
        title=fit(lambda budget: _heading(post, found, organization, manner, budget, on), TITLE),
        body="\n".join(filter(None, [shown, more, known])),
        buttons=pressable(_buttons(found)),
        private=True,
    )


def _heading(
    post: str, found: Succession, organization: Organization, manner: Manner, budget: int, on: date | None
) -> str:
    """The post as its latest holder bears it."""
    latest = found.tenures[-1]
    role = role_in(latest.role, latest.gender, manner.watchlist, manner.language) or post
    words = {
        "role": manner.markup.text(shorten(role, budget)),
        "org": manner.markup.text(shorten(organization.name, budget)),
    }
    if on is None:
        return manner.say("post-title", **words)
    return manner.say("post-title-on", **words, date=dates.in_short(PartialDate.of(on), manner.language))


def _present(found: Succession, manner: Manner) -> list[str]:
    """Whoever is in the post, or since when nobody is known to be."""
    lines = []
    for tenure in found.holders:
        text_id = "post-holder-interim" if tenure.interim else "post-holder"
        line = manner.say(
            text_id, person=_listed(_away(_name(tenure, manner), tenure, manner), tenure, manner)
        )
        if tenure.since is not None:
            line = manner.say("who-since", standing=line, since=since(tenure.since, manner))
        if _is_recalled(tenure.began):
            line = manner.say("unverified", text=line)
        lines.append(_marked(line, [tenure.began], manner))
    open_ = next((vacancy for vacancy in found.vacancies if vacancy.until is None), None)
    if not lines and open_ is not None:
        lines.append(manner.say("post-vacant", since=since(open_.since, manner)))
    return lines


def _past(found: Succession, manner: Manner) -> list[str]:
    """The tenures that are over and the gaps between, latest first."""
    over: list[Tenure | Vacancy] = [tenure for tenure in found.tenures if tenure.over]
    over += [vacancy for vacancy in found.vacancies if vacancy.until is not None]
    over.sort(key=_last_day, reverse=True)
    return [_gap(each, manner) if isinstance(each, Vacancy) else _tenure(each, manner) for each in over]


def _last_day(stretch: Tenure | Vacancy) -> tuple[date, bool]:
    until = stretch.until
    return (until.last if until else date.max), isinstance(stretch, Vacancy)


def _tenure(tenure: Tenure, manner: Manner) -> str:
    who = _name(tenure, manner)
    if tenure.interim:
        who = manner.say("post-interim", who=who)
    until = _end(tenure.until, tenure.ended, manner)
    if tenure.since is None:
        line = manner.say("post-span-until", until=until, who=who)
    else:
        line = manner.say("post-span", since=_end(tenure.since, tenure.began, manner), until=until, who=who)
    return _marked(line, [tenure.ended, tenure.began], manner)


def _end(day: PartialDate | None, event: Event | None, manner: Manner) -> str:
    """One end of a tenure, to be verified where nobody vouches for it."""
    text = dates.in_short(day, manner.language) if day else ""
    return manner.say("unverified", text=text) if _is_recalled(event) else text


def _is_recalled(event: Event | None) -> bool:
    return event is not None and event.confidence is Confidence.RECALLED


def _gap(vacancy: Vacancy, manner: Manner) -> str:
    until = dates.in_short(vacancy.until, manner.language) if vacancy.until else ""
    return manner.say("post-gap", since=dates.in_short(vacancy.since, manner.language), until=until)


def _name(tenure: Tenure, manner: Manner) -> str:
    return manner.markup.bold(shorten(tenure.person, NAME))


def _away(who: str, tenure: Tenure, manner: Manner) -> str:
    return manner.say("post-on-leave", who=who) if tenure.on_leave else who


def _listed(who: str, tenure: Tenure, manner: Manner) -> str:
    return manner.say("post-listed", who=who) if tenure.listed else who


def _marked(line: str, ends: Sequence[Event | None], manner: Manner) -> str:
    """The line with the mark of the first end that is vouched for, leading to its page."""
    event = next((each for each in ends if each is not None and not _is_recalled(each)), None)
    if event is None:
        return line
    sign = manner.markup.link(mark(event), event.sources[0].url) if event.sources else mark(event)
    return f"{line} {sign}"


def _buttons(found: Succession) -> list[Button]:
    """The cards of whoever holds the post, else of the last ones who did."""
    tenures = [each for each in (*found.holders, *reversed(found.tenures)) if each.person_id is not None]
    people = {tenure.person_id: tenure.person for tenure in tenures}
    return [Button(shorten(name, LABEL), f"who:{person_id}") for person_id, name in list(people.items())[:4]]
