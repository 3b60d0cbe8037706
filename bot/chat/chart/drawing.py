"""Paints the chart as a PNG with matplotlib, which is imported when the first one is asked for.

The card has a ground of its own, so that it reads the same in Discord's dark and light themes.
"""

import io
import threading
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bot.chat.chart.layout import BOTTOM, FONT, GAP, LEGEND, MARGIN, RADIUS, Chart, Dot, Lane
from bot.chat.evidence import Sureness
from bot.model import Kind

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DPI = 100
GROUND, INK, FAINT, RULE, BAND = "#1f2229", "#f1f3f6", "#a4abb8", "#3a404c", "#2a2e37"
COLOURS = {
    Kind.DEPARTURE: "#f08a5d",
    Kind.OUSTER: "#f47b7b",
    Kind.LEAVE: "#e8bf57",
    Kind.RETURN: "#4fc3ae",
    Kind.ARRIVAL: "#66c983",
    Kind.APPOINTMENT: "#74a5f7",
    Kind.VENTURE: "#b594ee",
}
CORNER = 22
POINTS = 72 / DPI  # of one pixel

_painting = threading.Lock()  # matplotlib is not made for several threads at once


@lru_cache(maxsize=32)
def draw(chart: Chart) -> bytes:
    """The PNG. Takes a second the first time, a few tenths later: call it beside the event loop."""
    with _painting:
        return _drawn(chart)


def _drawn(chart: Chart) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import FancyBboxPatch

    figure = Figure((chart.width / DPI, chart.height / DPI), dpi=DPI, facecolor="none")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, chart.width)
    axes.set_ylim(chart.height, 0)
    axes.axis("off")
    box = f"round,pad=0,rounding_size={CORNER}"
    axes.add_patch(
        FancyBboxPatch(
            (0, 0), chart.width, chart.height, boxstyle=box, linewidth=0, facecolor=GROUND, zorder=-1
        )
    )
    pen = _Pen(axes)
    pen.write(chart.title, MARGIN, 48, size=28, colour=INK, weight="bold")
    _ground(chart, pen)
    for lane in chart.lanes:
        _lane(lane, pen)
    _legend(chart, pen)
    png = io.BytesIO()
    figure.savefig(png, format="png", dpi=DPI, transparent=True)
    return png.getvalue()


class _Pen:
    """Writes and draws in pixels."""

    def __init__(self, axes: "Axes") -> None:
        self.axes = axes

    def write(
        self, text: str, x: float, y: float, *, size: float, colour: str, halo: bool = False, **style: Any
    ) -> None:
        """Text as it is: a dollar sign begins no formula, and what the font lacks is left out. With a *halo*
        no line runs through it."""
        from matplotlib.patheffects import withStroke

        options = {"va": "center_baseline", "ha": "left", **style}
        effects = [withStroke(linewidth=7 * POINTS, foreground=GROUND)] if halo else []
        size *= POINTS
        self.axes.text(
            x, y, _known(text), fontsize=size, color=colour, parse_math=False, path_effects=effects, **options
        )

    def dots(self, spots: Sequence[tuple[float, float]], sureness: Sureness, colour: str) -> None:
        """Full for what is announced, hollow for a rumour, crossed out for a denial, pale if unverified."""
        xs, ys = zip(*spots, strict=True)
        size = (2 * RADIUS * POINTS) ** 2
        if sureness is Sureness.DENIED:
            self.axes.scatter(xs, ys, s=size * 0.8, c=colour, marker="x", linewidths=2.6 * POINTS, zorder=4)
            return
        hollow = sureness is Sureness.RUMOURED
        self.axes.scatter(xs, ys, s=size, c=GROUND, linewidths=0, zorder=3)  # nothing shines through
        self.axes.scatter(
            xs,
            ys,
            s=size,
            c=GROUND if hollow else colour,
            edgecolors=colour if hollow else GROUND,
            linewidths=2.2 * POINTS,
            alpha=0.42 if sureness is Sureness.UNVERIFIED else 1.0,
            zorder=4,
        )

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """A stretch of which nothing is known."""
        from matplotlib.patches import Rectangle

        patch = Rectangle((x, y), width, height, facecolor=BAND, edgecolor=RULE, linewidth=0, zorder=0)
        patch.set_hatch("////")
        self.axes.add_patch(patch)


def _ground(chart: Chart, pen: _Pen) -> None:
    """The stretch that nobody watched, the lines of the calendar, and the axis."""
    top = chart.lanes[0].top - 4
    if chart.unwatched:
        start, stop = chart.unwatched
        pen.hatch(start, top, stop - start, chart.axis - top)
    for tick in chart.ticks:
        width = (1.6 if tick.strong else 0.8) * POINTS
        pen.axes.plot([tick.x, tick.x], [top, chart.axis], color=RULE, linewidth=width, zorder=1)
        if tick.label:
            pen.write(tick.label, tick.x, chart.axis + 22, size=FONT, colour=FAINT, ha="center")
        if tick.year:
            pen.write(tick.year, tick.x, chart.axis + 50, size=18, colour=FAINT, ha="center")
    ends = [MARGIN, chart.width - MARGIN]
    pen.axes.plot(ends, [chart.axis, chart.axis], color=RULE, linewidth=1.6 * POINTS, zorder=1)


def _lane(lane: Lane, pen: _Pen) -> None:
    colour = COLOURS[lane.kind]
    pen.write(lane.label, MARGIN, lane.top + 16, size=FONT, colour=colour, weight="bold", halo=True, zorder=6)
    for sureness in Sureness:
        if spots := [(dot.x, dot.y) for dot in lane.dots if dot.sureness is sureness]:
            pen.dots(spots, sureness, colour)
    for dot in lane.dots:
        _surroundings(dot, colour, pen)


def _surroundings(dot: Dot, colour: str, pen: _Pen) -> None:
    """The stretch in which it happened, and the name."""
    if dot.blur:
        pen.axes.plot(dot.blur, [dot.y, dot.y], color=colour, alpha=0.3, linewidth=4 * POINTS, zorder=2)
    if dot.name:
        pale = dot.sureness in (Sureness.UNVERIFIED, Sureness.DENIED)
        away = RADIUS + GAP
        x, side = (dot.x - away, "right") if dot.left else (dot.x + away, "left")
        pen.write(dot.name, x, dot.y, size=FONT, colour=FAINT if pale else INK, ha=side, halo=True, zorder=5)


def _legend(chart: Chart, pen: _Pen) -> None:
    x, y = float(MARGIN + RADIUS), chart.height - BOTTOM - LEGEND / 2
    for sureness, label in chart.legend:
        pen.dots([(x, y)], sureness, FAINT)
        pen.write(label, x + RADIUS + 8, y, size=18, colour=FAINT)
        x += RADIUS * 2 + 44 + len(label) * 10
    if chart.unwatched:
        pen.hatch(x - RADIUS, y - RADIUS, 3 * RADIUS, 2 * RADIUS)
        pen.write(chart.unwatched_label, x + 2 * RADIUS + 8, y, size=18, colour=FAINT)


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    """The characters that the font has."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return frozenset(get_font(findfont(FontProperties())).get_charmap())


def _known(text: str) -> str:
    return "".join(c for c in text if ord(c) in _glyphs())
