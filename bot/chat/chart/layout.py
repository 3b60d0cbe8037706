"""Where everything stands on the timeline's chart, in pixels from the top left. Pure.

One lane per kind, months across. A dot is a change; it has its name beside it where that fits.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.chat import dates
from bot.chat.chart.calendar import Tick, ticks
from bot.chat.evidence import Sureness, sureness
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.shorten import shorten
from bot.model import Event, Kind
from bot.ports import Overview

WIDTH = 1200
MARGIN = 44
TOP, AXIS, YEARS, LEGEND, BOTTOM = 100, 48, 26, 46, 22
LANE_HEAD, LEVEL, LANE_GAP = 40, 31, 16
RADIUS = 8.5
FONT = 21  # pixels of a name's height
GAP = 7  # pixels kept free around dots and names
NAME, TITLE = 28, 66
LEVELS = 36  # of all lanes together: more, and Discord shows the picture too small to read
SHORTEST = timedelta(days=180)

KINDS = (
    Kind.ARRIVAL,
    Kind.RETURN,
    Kind.APPOINTMENT,
    Kind.LEAVE,
    Kind.DEPARTURE,
    Kind.OUSTER,
    Kind.VENTURE,
)


@dataclass(frozen=True, slots=True)
class Dot:
    """One change; ``blur`` is the stretch in which it happened, where the day is not known. The name stands
    to the right, or to the left where the edge is near."""

    x: float
    y: float
    sureness: Sureness
    name: str | None = None
    left: bool = False
    blur: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """The changes of one kind."""

    kind: Kind
    label: str
    top: float
    bottom: float
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that is drawn, and the same in words for those who cannot see it."""

    width: int
    height: int
    title: str
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    axis: float
    unwatched: tuple[float, float] | None
    unwatched_label: str
    legend: tuple[tuple[Sureness, str], ...]
    description: str


def chart_of(
    events: Sequence[Event], title: str, manner: Manner, overview: Overview, *, to_today: bool
) -> Chart:
    """The chart of at least one event, as far as the last of them or *to_today*."""
    manner = replace(manner, markup=PlainMarkup())
    scale = _Scale.of(events, manner, to_today=to_today)
    kinds = [kind for kind in KINDS if any(event.kind is kind for event in events)]
    names = _names(events, manner)
    spots = {
        kind: sorted(
            (_spot(event, scale, names[event.id], manner) for event in events if event.kind is kind),
            key=lambda spot: (spot.x, spot.name or ""),
        )
        for kind in kinds
    }
    lanes, top = [], float(TOP)
    for kind, levels in _shared(spots).items():
        lanes.append(_lane(kind, spots[kind], top, levels, manner))
        top = lanes[-1].bottom + LANE_GAP
    shown = {sureness(event) for event in events}
    marks = ticks(scale.first, scale.last, scale.x, manner.language)
    return Chart(
        width=WIDTH,
        height=round(top + AXIS + YEARS * any(tick.year for tick in marks) + LEGEND + BOTTOM),
        title=manner.markup.text(shorten(title, TITLE)),
        lanes=tuple(lanes),
        ticks=marks,
        axis=top,
        unwatched=_unwatched(scale, manner, overview),
        unwatched_label=manner.say("chart-unwatched"),
        legend=tuple((each, manner.say(f"chart-legend-{each}")) for each in Sureness if each in shown),
        description=_described(events, kinds, manner),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days to pixels."""

    first: date
    last: date

    @classmethod
    def of(cls, events: Sequence[Event], manner: Manner, *, to_today: bool) -> "_Scale":
        days = [dates.when(event, manner.zone) for event in events]
        first = min(day.first for day in days)
        today = dates.day_of(manner.now, manner.zone).first
        # « 2026 », unless it is of the future, ends today.
        last = max(day.last if day.first > today else min(day.last, today) for day in days)
        if to_today:
            last = max(last, today)
        if last - first < SHORTEST:
            room = (SHORTEST - (last - first)) / 2
            first, last = first - room, last + room
        return cls(first, last)

    def x(self, day: date) -> float:
        inner = WIDTH - 2 * MARGIN - 2 * RADIUS
        part = (day - self.first) / (self.last - self.first)
        return MARGIN + RADIUS + inner * min(max(part, 0.0), 1.0)


def _lane(kind: Kind, spots: Sequence[Dot], top: float, levels: int, manner: Manner) -> Lane:
    rows = [row for row in _rows(spots, levels) if row]
    first = top + LANE_HEAD + LEVEL / 2
    return Lane(
        kind=kind,
        label=f"{manner.say(f'chart-kind-{kind}')} · {len(spots)}",
        top=top,
        bottom=top + LANE_HEAD + LEVEL * len(rows),
        dots=tuple(replace(dot, y=first + LEVEL * level) for level, row in enumerate(rows) for dot in row),
    )


def _spot(event: Event, scale: _Scale, name: str, manner: Manner) -> Dot:
    when = dates.when(event, manner.zone)
    begins, ends = scale.x(when.first), scale.x(when.last)
    spot = Dot(
        x=(begins + ends) / 2,
        y=0.0,
        sureness=sureness(event),
        name=name,
        blur=(begins, ends) if ends - begins > 2 * RADIUS else None,
    )
    return replace(spot, left=_end(spot) > WIDTH - MARGIN / 2)


def _shared(spots: Mapping[Kind, Sequence[Dot]]) -> dict[Kind, int]:
    """The levels of each lane: those with few names take what they need, the others share the rest."""
    needs = {kind: _needed(theirs) for kind, theirs in spots.items()}
    levels, left = {}, LEVELS
    for done, kind in enumerate(sorted(needs, key=lambda kind: needs[kind])):
        levels[kind] = min(needs[kind], left // (len(needs) - done))
        left -= levels[kind]
    return {kind: levels[kind] for kind in spots}


def _needed(spots: Sequence[Dot]) -> int:
    """On how many levels every name fits."""
    return next((count for count in range(1, LEVELS) if _all_free(_spread(spots, count))), LEVELS)


def _rows(spots: Sequence[Dot], levels: int) -> list[list[Dot]]:
    """The dots on their levels, with the names that fit."""
    return [
        [dot if _free(row, n) else replace(dot, name=None) for n, dot in enumerate(row)]
        for row in _spread(spots, levels)
    ]


def _spread(spots: Sequence[Dot], count: int) -> list[list[Dot]]:
    """Each dot on the first level with room for it and its name, else on that which was free earliest."""
    rows: list[list[Dot]] = [[] for _ in range(count)]
    ends = [float("-inf")] * count
    for dot in spots:
        level = next((n for n, end in enumerate(ends) if end < _start(dot)), None)
        if level is None:
            level = min(range(count), key=lambda n: ends[n])
        rows[level].append(dot)
        ends[level] = max(ends[level], _end(dot))
    return rows


def _all_free(rows: Sequence[Sequence[Dot]]) -> bool:
    return all(_free(row, n) for row in rows for n in range(len(row)))


def _free(row: Sequence[Dot], n: int) -> bool:
    """True where the name keeps clear of the neighbours on its side."""
    dot = row[n]
    if dot.left:
        return n == 0 or (_end(row[n - 1]) if not row[n - 1].left else row[n - 1].x + RADIUS) < _start(dot)
    return n + 1 == len(row) or _end(dot) - GAP < row[n + 1].x - RADIUS


def _start(dot: Dot) -> float:
    return dot.x - RADIUS - GAP - (_width(dot.name or "") if dot.left else 0)


def _end(dot: Dot) -> float:
    return dot.x + RADIUS + GAP + (0 if dot.left else _width(dot.name or "") + GAP)


def _width(text: str) -> float:
    """About as wide as the letters are: wide ones, narrow ones, and all others."""
    return FONT * sum(
        0.95 if c in "MWmw@%" or ord(c) > 0x2E80 else 0.34 if c in "iIljtfr.,’'-| " else 0.64 for c in text
    )


def _names(events: Sequence[Event], manner: Manner) -> dict[str, str]:
    """What stands beside each event: the last name where one person only bears it; of one person, the day."""
    people = {event.person for event in events}
    if len(people) == 1:
        return {event.id: manner.short_date(event) for event in events}
    last = {person: (person.split() or [person])[-1] for person in people}
    borne = Counter(last.values())
    names = {person: last[person] if borne[last[person]] == 1 else person for person in people}
    return {event.id: manner.markup.text(shorten(names[event.person], NAME)) for event in events}


def _unwatched(scale: _Scale, manner: Manner, overview: Overview) -> tuple[float, float] | None:
    """From where the known history ends to where the watch began: nothing may look complete there."""
    ends = [o.history_until for o in manner.watchlist.organizations if o.history_until]
    if not ends:
        return None
    begins = dates.day_of(overview.watching_since or manner.now, manner.zone).first
    start, stop = max(min(ends), scale.first), min(begins, scale.last)
    return (scale.x(start), scale.x(stop)) if (stop - start).days > 0 else None


def _described(events: Sequence[Event], kinds: Sequence[Kind], manner: Manner) -> str:
    counts = Counter(event.kind for event in events)
    days = [dates.when(event, manner.zone) for event in events]
    words = [
        manner.say("chart-described-kind", kind=manner.say(f"chart-kind-{kind}").lower(), count=counts[kind])
        for kind in kinds
    ]
    return manner.say(
        "chart-described",
        count=len(events),
        first=dates.in_short(min(days, key=lambda day: day.first), manner.language),
        last=dates.in_short(max(days, key=lambda day: day.last), manner.language),
        kinds=", ".join(words),
    )
