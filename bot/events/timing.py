"""When a change may have happened, in days, and how far apart two accounts of one are.

An account gives one or two *windows* of days: that of its date, if it has one, and the day on which it was
published, unless its date lies well before (« quitte OpenAI » of today tells of today; « a quitté OpenAI en
2019 » of today does not). So an announcement and the effective date it names are at no distance.
"""

from datetime import date, timedelta

from bot.model import Claim, Event, Origin, PartialDate, Slot

Window = tuple[date, date]

FRESH = timedelta(days=30)  # a change older than that was no news when it was published


def is_fresh(when: PartialDate | None, published: date) -> bool:
    """True when the change was recent (or yet to come, or of unknown date) on the day *published*."""
    return when is None or when.last >= published - FRESH


def claim_windows(claim: Claim, published: date) -> tuple[Window, ...]:
    """The days that a claim of an article *published* that day may mean."""
    today = (published, published)
    if claim.date is None:
        return (today,)
    own = (claim.date.first, claim.date.last)
    return (own, today) if claim.news and is_fresh(claim.date, published) else (own,)


def event_windows(event: Event) -> tuple[Window, ...]:
    """The days on which a known event may have happened, its announcement included."""
    founded = event.day
    if event.date is None:
        return ((founded, founded),)
    own = (event.date.first, event.date.last)
    # articles go on giving the wrong date that an operator corrected
    corrected = any(pin.slot is Slot.DATE for pin in event.pins)
    if corrected or (event.origin is Origin.FEEDS and event.news and is_fresh(event.date, founded)):
        return (own, (founded, founded))
    return (own,)


def gap(a: tuple[Window, ...], b: tuple[Window, ...]) -> int:
    """The days between the nearest windows of *a* and *b*; 0 where they touch or overlap."""
    return min(max((d[0] - c[1]).days, (c[0] - d[1]).days, 0) for c in a for d in b)


def span(event: Event) -> Window:
    """The days of the event alone: of its date, else of its first publication."""
    if event.date is not None:
        return (event.date.first, event.date.last)
    return (event.day, event.day)


def more_exact(a: PartialDate | None, b: PartialDate | None) -> PartialDate | None:
    """The better of two dates of one event: the more precise, then the earlier (the announcement).

    The better of several is the same in whatever order they are compared.
    """
    if a is None or b is None:
        return a or b
    return min(a, b, key=lambda when: ((when.month is None) + (when.day is None), when.first))
