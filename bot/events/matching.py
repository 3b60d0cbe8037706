"""Which known event, if any, does a claim belong to?

A person holds a seat or does not: who has left cannot leave again without having come back, so

* *near*: the accounts lie within 30 days (120 for a rumour, 14 to 30 for a new role, 90 for a venture) and
  the person has not changed sides in between: the same event;
* *far*: the person has not changed sides since: still the same event, told again or dated wrongly, unless
  the claim says outright that it happened just now. A leave ends after some months, a rumour fades.
  Only what was known before the day of the claim is met from afar, or the order of arrival within a day
  would decide;
* otherwise it is another event. In doubt events stay apart: a duplicate can be merged later.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.events.evidence import established
from bot.events.identity import DIRECTIONS, Direction, same_direction
from bot.events.roles import same_role
from bot.events.timing import claim_windows, event_windows, gap, is_fresh, span
from bot.model import Claim, Event, Kind, Seat, Status, fold

NEAR = 30
NEAR_RUMOUR = 120
NEAR_ROLE = 3  # nobody gets two new roles within so few days: the wordings differ
NEAR_VENTURE = 90
NEAR_SEAT = 7  # « quitte OpenAI » in the week somebody leaves the board means that
NEAR_ENTRY = 14  # « nommée » and « rejoint » of somebody from outside
WRONGLY_DATED = 366
LEAVE_LASTS = 180  # « en congé » months later is still the same leave
LATELY = 90  # a new role told without any detail, so long after one that is known, is that one
SEEN_AGAIN = 180  # a fresh date that much later is another change, the return was missed
SETTLED = timedelta(days=7)  # reports of a departure go on for some days after the return
BACK_AT_WORK = timedelta(days=14)  # a new role that long after a departure proves a return


def find(claim: Claim, published: date, events: Sequence[Event]) -> Event | None:
    """The one of the person's *events* that *claim*, published that day, tells of; None for a new one."""
    able = [
        e for e in events if same_direction(e.kind, claim.kind) and _same_seat(claim, published, e, events)
    ]
    near = [e for e in able if _near(claim, published, e) and not _separated(claim, published, e, events)]
    known = [
        e
        for e in able
        if (established(e) or _shows_the_way(e, claim, published))
        and e.day < published
        and DIRECTIONS[e.kind] is DIRECTIONS[claim.kind]
    ]
    if known:
        near = [e for e in near if not _apart_in_passing(claim, published, e)]
    # what was known before that day has precedence, or it would matter who came first that day
    earlier = [e for e in near if e.day < published]
    if earlier:
        return _nearest(claim, published, earlier)
    return _from_afar(claim, published, known, events) or _nearest(claim, published, near)


def _only_recalled(event: Event) -> bool:
    """Met undated and in passing only."""
    return established(event) and not event.news and event.date is None


def _apart_in_passing(claim: Claim, published: date, event: Event) -> bool:
    """What is recalled undated is nothing only denied or rumoured, nor that day's news: it would tie an
    announcement to a denial or not, by which is read first."""
    announced = claim.status is Status.ANNOUNCED
    if announced and not claim.news and claim.date is None:
        return not established(event) or (event.day == published and not _only_recalled(event))
    return _only_recalled(event) and (event.day == published or (event.day > published and not announced))


def _shows_the_way(event: Event, claim: Claim, published: date) -> bool:
    """True where an operator took the event back, or merged it into another, and the claim recalls it."""
    if event.merged_into is None and event.withdrawn is None:
        return False
    return not claim.news or not is_fresh(claim.date, published)


def own(claim: Claim, published: date, events: Sequence[Event], *, alone: bool) -> Event | None:
    """Where an article's earlier edition put what *claim* says; *events* are those that have it as a source.

    *alone*: it is the article's only claim of this person and direction, so its date may have been edited.
    """
    able = [e for e in events if same_direction(e.kind, claim.kind)]
    best = _nearest(claim, published, able)
    if best is None:
        return None
    if gap(claim_windows(claim, published), event_windows(best)) <= NEAR or (alone and len(able) == 1):
        return best
    return None


def _nearest(claim: Claim, published: date, events: Sequence[Event]) -> Event | None:
    """Of the same direction and seat if possible, then the nearest, then (of news) what is news, then the
    surest; the id breaks ties. The day of an undated recall does not make it near."""
    return min(
        events,
        key=lambda event: (
            DIRECTIONS[event.kind] is not DIRECTIONS[claim.kind],
            event.seat is not claim.seat,
            claim.news and _only_recalled(event),
            gap(claim_windows(claim, published), event_windows(event)),
            claim.news and not event.news,
            event.status is not Status.ANNOUNCED,
            event.id,
        ),
        default=None,
    )


def _same_seat(claim: Claim, published: date, event: Event, events: Sequence[Event]) -> bool:
    """Seats are apart, but « quitte OpenAI » does not say which one is meant."""
    if claim.seat is event.seat:
        return True
    unsaid = claim.role is None if claim.seat is Seat.STAFF else event.role is None
    if not unsaid:
        return False
    if claim.seat is Seat.STAFF and all(e.seat is Seat.BOARD for e in events):
        return not _left_again(claim, published, event)  # known on the board only
    return gap(claim_windows(claim, published), event_windows(event)) <= NEAR_SEAT


def _left_again(claim: Claim, published: date, event: Event) -> bool:
    """« X quitte OpenAI », news long after X left the board: the staff, for nobody leaves the board twice."""
    out = DIRECTIONS[claim.kind] is Direction.OUT and DIRECTIONS[event.kind] is Direction.OUT
    fresh = claim.news and established(event) and is_fresh(claim.date, published)
    return out and fresh and gap(claim_windows(claim, published), event_windows(event)) > NEAR


# -- near -----------------------------------------------------------------------------------------


def _near(claim: Claim, published: date, event: Event) -> bool:
    days = gap(claim_windows(claim, published), event_windows(event))
    if event.retracted:
        return days <= NEAR
    if claim.status is Status.DENIED and (published - event.day).days > NEAR_RUMOUR:
        return False  # what is denied today is not what was told long ago
    direction = DIRECTIONS[claim.kind]
    if direction is Direction.ELSEWHERE:
        return days <= NEAR_VENTURE and _same_company(claim, event) is not False
    if direction is Direction.INSIDE or DIRECTIONS[event.kind] is Direction.INSIDE:
        same = same_role(claim.role, event.role)
        if direction is DIRECTIONS[event.kind]:
            at_once = days <= NEAR_ROLE and not _another_than_rumoured(claim, event, same=same)
            same = None if _what_the_rumour_came_to(claim, published, event) else same
            return at_once or (days <= NEAR and same is not False)
        # « arrivée de Google en 2022 » in passing is no new role, and to deny one is not to deny the other
        plain = claim.news and event.news and Status.DENIED not in (claim.status, event.status)
        return plain and days <= NEAR_ENTRY and same is not False
    return days <= (NEAR if established(event) else NEAR_RUMOUR) and _same_absence(claim, event)


def _another_than_rumoured(claim: Claim, event: Event, *, same: bool | None) -> bool:
    """« X pressenti pour succéder à Y », then « X dirigera les ventes »: not the post of the rumour."""
    sure = claim.status is Status.ANNOUNCED and not established(event)
    return sure and same is False and claim.counterpart != event.counterpart


def _what_the_rumour_came_to(claim: Claim, published: date, event: Event) -> bool:
    """« X tiendrait la corde pour succéder à Y », then « X remplace Y par intérim », in either order."""
    if not _same_predecessor(claim, event):
        return False
    if claim.status is Status.RUMOURED:
        return established(event) and published < event.day
    return claim.status is Status.ANNOUNCED and event.status is Status.RUMOURED and event.day < published


def _same_predecessor(claim: Claim, event: Event) -> bool:
    both = claim.counterpart is not None and event.counterpart is not None
    return both and fold(claim.counterpart or "").split()[-1:] == fold(event.counterpart or "").split()[-1:]


def _same_absence(claim: Claim, event: Event) -> bool:
    """Somebody on leave is coming back: a leave is told of as a departure, or the reverse, by mistake only,
    and one mistakes what was announced. The rumour or denial of a departure says nothing of a leave."""
    said = [source for source in event.sources if source.status is not Status.DENIED] or event.sources
    kinds = {source.kind for source in said} | ({event.kind} if not said else set())
    if (claim.kind is Kind.LEAVE) in {kind is Kind.LEAVE for kind in kinds}:
        return True
    return claim.status is Status.ANNOUNCED and established(event)


def _same_company(claim: Claim, event: Event) -> bool | None:
    """True or False where both name one: « Thinking Machines » is « Thinking Machines Lab », « SSI » too."""
    if not claim.other_organization or not event.other_organization:
        return None
    a, b = fold(claim.other_organization).split(), fold(event.other_organization).split()
    initials = {"".join(word[0] for word in a), "".join(word[0] for word in b)}
    return set(a) <= set(b) or set(b) <= set(a) or bool(initials & {"".join(a), "".join(b)})


# -- since ----------------------------------------------------------------------------------------


def _separated(claim: Claim, published: date, event: Event, events: Sequence[Event]) -> bool:
    """True when the person changed sides after *event* and before what the claim tells of."""
    turns = [
        e
        for e in events
        if established(e) and e.seat is event.seat and _undoes(e, event) and not _recalled_with(e, event)
    ]
    if claim.date is not None:
        # a claim that comes before the event, with a change of sides in between, is apart just as well
        return any(
            claim.date.first > span(turn)[1] >= span(turn)[0] > span(event)[0]
            or claim.date.last < span(turn)[0] <= span(turn)[1] < span(event)[0]
            for turn in turns
        )
    if not claim.news:
        return False
    wait = timedelta(0) if claim.kind is Kind.RETURN else SETTLED
    return any(published > span(turn)[1] + wait and span(turn)[0] > span(event)[0] for turn in turns)


def _recalled_with(turn: Event, event: Event) -> bool:
    """« Z, qui avait démissionné, est de retour »: one article recalls undated what *event* came after."""
    if turn.news or turn.date is not None or not event.news:
        return False
    return not {source.article_id for source in turn.sources}.isdisjoint(s.article_id for s in event.sources)


def _undoes(turn: Event, event: Event) -> bool:
    """True when *turn* puts the person on the other side than *event* did."""
    if event.kind is Kind.VENTURE:
        return False
    if DIRECTIONS[event.kind] is Direction.OUT:
        if turn.kind is Kind.APPOINTMENT:
            return span(turn)[0] > span(event)[1] + BACK_AT_WORK
        return DIRECTIONS[turn.kind] is Direction.IN
    return DIRECTIONS[turn.kind] is Direction.OUT


# -- far ------------------------------------------------------------------------------------------


def _from_afar(claim: Claim, published: date, far: Sequence[Event], events: Sequence[Event]) -> Event | None:
    if claim.status is Status.DENIED:
        return None
    if claim.kind is Kind.VENTURE:
        named = [e for e in far if _same_company(claim, e)]
        return _latest(named or ([] if claim.news or claim.other_organization else far))
    if claim.kind is Kind.APPOINTMENT:
        held = [
            e
            for e in far
            if _same_post(claim, published, e)
            and not _separated(claim, published, e, events)
            and not _given_anew(claim, published, e)
        ]
        return _latest(held or ([] if claim.news or claim.role else far))
    lasting = [e for e in far if e.kind is not Kind.LEAVE or not claim.news or _still_on(claim, published, e)]
    if claim.kind is Kind.LEAVE:  # who goes on leave is there: an old departure was followed by a return
        lasting = [e for e in lasting if e.kind is Kind.LEAVE]
    if claim.kind is Kind.RETURN:
        lasting = [e for e in lasting if e.kind is Kind.RETURN]
    if claim.date is None:
        latest = _latest(lasting)
        return None if latest is None or _separated(claim, published, latest, events) else latest
    limit = SEEN_AGAIN if is_fresh(claim.date, published) else WRONGLY_DATED
    windows = ((claim.date.first, claim.date.last),)
    # what was met undated and in passing may have happened at any time before
    apart = {e.id: gap(windows, event_windows(e)) if e.date or e.news else 0 for e in lasting}
    reach = [e for e in lasting if apart[e.id] <= limit and not _separated(claim, published, e, events)]
    return min(reach, key=lambda e: (apart[e.id], e.id), default=None)


def _still_on(claim: Claim, published: date, leave: Event) -> bool:
    """Somebody « en congé », without a date, is on the leave that is known."""
    return claim.kind is Kind.LEAVE and claim.date is None and (published - leave.day).days <= LEAVE_LASTS


def _same_post(claim: Claim, published: date, event: Event) -> bool:
    """One post is taken once: by its name, by who held it before, or told without any detail soon after."""
    same = same_role(claim.role, event.role)
    if same is not None:
        return same
    if claim.counterpart is not None and event.counterpart is not None:
        return _same_predecessor(claim, event)
    unsaid = same_role(claim.role, claim.role) is None  # none, or « l'intérim » alone
    bare = unsaid and claim.counterpart is None and claim.date is None
    return bare and (published - event.day).days <= LATELY


def _given_anew(claim: Claim, published: date, event: Event) -> bool:
    """Who stood in gets the post: the news of these days says so, long after the day that is known."""
    if not claim.news or claim.date is None or event.date is None:
        return False
    by_day = claim.date.day is not None and event.date.day is not None
    apart = gap(((claim.date.first, claim.date.last),), (span(event),)) > NEAR
    return by_day and apart and is_fresh(claim.date, published)


def _latest(events: Sequence[Event]) -> Event | None:
    return max(events, key=lambda e: (span(e), e.id), default=None)
