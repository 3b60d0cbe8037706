"""Too much at once: what a destination is told beyond a number of alerts an hour goes into one message.

The message of a crisis *rolls*: it is posted like any other, and what follows joins it. It takes in what
happens within an hour and at most ``HOLDS`` events; then another one begins. When fewer alerts than the
limit were told within the last hour, each has a message of its own again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.model import Act, Dispatch, Reason, Telling

WINDOW = timedelta(hours=1)
HOLDS = 20


def calm(
    dispatches: Sequence[Dispatch],
    tellings: Iterable[Telling],
    organizations: Mapping[str, str],
    *,
    limit: int,
    now: datetime,
) -> tuple[Dispatch, ...]:
    """The dispatches, their posts rolled into one message wherever a destination was told enough.

    *tellings* are those of the last hour at least; *organizations* has the organisation of every event.
    Where a rolling message tells of it, that something is confirmed gets no reply: the edit shows it. What
    proves wrong gets one, for nobody reads a long message twice to find out.
    """
    recent: dict[int, list[Telling]] = {}  # by destination, of which there may be thousands
    for each in tellings:
        if now - each.at < WINDOW:
            recent.setdefault(each.destination_id, []).append(each)
    calmed: list[Dispatch] = []
    for dispatch in dispatches:
        here = recent.get(dispatch.destination_id, ())
        first = dispatch.event_ids[0]
        rolled = any(each.rolling and each.event_id == first for each in here)
        if rolled and dispatch.act is Act.REPLY and dispatch.reason is Reason.CONFIRMED:
            continue
        about = organizations.get(first)
        told = [each for each in here if organizations.get(each.event_id) == about]
        if dispatch.act is Act.POST and _alerts(told) >= limit:
            _roll(replace(dispatch, rolling=True, joins=_open(told)), calmed)
        else:
            calmed.append(dispatch)
    return tuple(calmed)


def _alerts(told: Iterable[Telling]) -> int:
    """How many alerts that was, or would have been had none been rolled into one."""
    return len({each.event_id if each.rolling else each.delivery_id for each in told})


def _open(told: Sequence[Telling]) -> int | None:
    """The delivery of the rolling message that still takes events in."""
    rolling = [each.delivery_id for each in told if each.rolling]
    return rolling[-1] if rolling and rolling.count(rolling[-1]) < HOLDS else None


def _roll(dispatch: Dispatch, calmed: list[Dispatch]) -> None:
    """Add the dispatch, to the one of this very moment that goes into the same message if there is one."""
    for index in range(len(calmed) - 1, -1, -1):
        other = calmed[index]
        if other.destination_id != dispatch.destination_id:
            break  # a destination's dispatches follow one another
        if other.rolling and other.joins == dispatch.joins:
            calmed[index] = replace(other, event_ids=(*other.event_ids, *dispatch.event_ids))
            return
    calmed.append(dispatch)
