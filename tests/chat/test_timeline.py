"""``/timeline``: narrowed, paged, and as a picture."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.image import imread

from bot.chat.chart.calendar import ticks
from bot.chat.chart.drawing import BAND, COLOURS, FAINT, GROUND, INK, draw
from bot.chat.chart.layout import GAP, LEVELS, MARGIN, RADIUS, WIDTH, chart_of
from bot.chat.message import Request
from bot.model import Confidence, Kind, PartialDate, Platform, Status
from bot.ports import Overview
from tests.chat.stage import NOW, Memory, commands, event, manner

MANY = [event(id=f"e{n}", person=f"Personne Numéro{n}", person_id=f"personne-{n}") for n in range(20)]
WATCH = Overview(43, 0, None, None, NOW - timedelta(days=30))


def request(name="", speaks="fr", platform=Platform.DISCORD, **options):
    return Request(name=name, user="42", platform=platform, language=speaks, options=options)


async def ask(memory=None, speaks="fr", **options):
    return await commands(memory or Memory()).answer(request("timeline", speaks, **options))


async def press(action, memory=None):
    return await commands(memory or Memory()).press(action, request())


async def test_it_is_narrowed_and_paged():
    memory = Memory(*MANY)
    first = await ask(memory, kind="départ", since="mai 2024")
    assert first.title == "Chronologie, Lumina AI (page 1 sur 2, départs depuis mai 2024)"
    assert len(first.body.split("\n")) == 15
    turn, narrow = first.buttons
    second = await press(turn.action, memory)
    assert second.title == "Chronologie, Lumina AI (page 2 sur 2, départs depuis mai 2024)"
    assert len(second.body.split("\n")) == 5
    assert second.picture == first.picture
    assert narrow.action == "filter:timeline:1::departure:2024-05"
    empty = await ask(memory, until="2010")
    assert empty.body == "Rien de connu pour ces critères."
    assert empty.picture is None


async def test_stretches_begin_with_their_first_month_and_end_with_their_last():
    assert (await ask(since="fin 2023")).title.endswith("(depuis oct. 2023)")
    assert (await ask(until="fin 2023")).title.endswith("(jusqu’à déc. 2023)")
    assert (await ask(since="2023", until="2023")).title.endswith("(en 2023)")


async def test_one_degree_of_certainty():
    rumour = event(id="r", status=Status.RUMOURED)
    recalled = event(id="c", confidence=Confidence.RECALLED)
    memory = Memory(event(), rumour, recalled)
    asked = {
        "annonces": ["25 sept. 2024 ● Anna", "9 mai 2022 ●"],
        "rumeurs": ["25 sept. 2024 ○ Anna Lestrade quitterait"],
        "à vérifier": ["25 sept. 2024 Anna", "mars 2018"],
        "démentis": ["Rien de connu"],
    }
    for certainty, lines in asked.items():
        shown = (await ask(memory, certainty=certainty)).body.split("\n")
        assert len(shown) == len(lines), certainty
        assert all(line.startswith(start) for line, start in zip(shown, lines, strict=True)), certainty


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"since": "zzz"}, "comme une date"),
        ({"kind": "zzz"}, "genre de mouvement"),
        ({"certainty": "zzz"}, "degré de certitude"),
        ({"since": "2025", "until": "2024"}, "Échangez les deux dates"),
        (
            {"since": "mai 24", "until": "hier"},
            "peut vouloir dire mai 2024 ou 24 mai 2024. Écrivez 2024-05 ou",
        ),
        (
            {"speaks": "en", "since": "03/04/2024"},
            "may mean 3 April 2024 or 4 March 2024. Write 2024-04-03 or",
        ),
    ],
)
async def test_what_cannot_be_read_is_said(options, words):
    assert words in (await ask(**options)).body


async def test_the_menus_narrow_step_by_step():
    memory = Memory(*MANY, event(id="b", kind=Kind.ARRIVAL, date=PartialDate(2023, 1)))
    opened = await press("filter:timeline:1:", memory)
    kinds, _, _ = opened.menus
    assert [button.label for button in opened.buttons] == ["Suivant"]
    assert kinds.current == kinds.choices[0].action
    arrivals = next(choice for choice in kinds.choices if choice.label == "Arrivées")
    narrowed = await press(arrivals.action, memory)
    assert narrowed.title == "Chronologie, Lumina AI (arrivées)"
    year = next(choice for choice in narrowed.menus[2].choices if choice.label == "Année 2023")
    both = await press(year.action, memory)
    assert both.title == "Chronologie, Lumina AI (arrivées en 2023)"
    assert both.menus[0].current == next(c.action for c in both.menus[0].choices if c.label == "Arrivées")
    for menu in both.menus:
        assert menu.current in [choice.action for choice in menu.choices]
        assert len(menu.choices) <= 25
        assert all(len(choice.action) <= 100 for choice in menu.choices)
    none = next(choice for choice in both.menus[1].choices if choice.label == "démenti")
    assert "Rien de connu" in (await press(none.action, memory)).body


async def test_a_close_spelling_keeps_what_else_was_asked():
    (button,) = (await ask(Memory(event()), person="Lestrate", kind="départ", since="2024")).buttons
    assert (await press(button.action, Memory(event()))).title == (
        "Chronologie, Anna Lestrade (départs depuis 2024)"
    )


async def test_the_console_is_spared_the_picture():
    memory = Memory(*MANY)
    asked = request("timeline", platform=Platform.CONSOLE)
    assert (await commands(memory).answer(asked)).picture is None


def test_heavy_libraries_are_loaded_when_they_are_needed_and_not_before():
    """Start-up and memory: most processes never draw a chart nor read a date."""
    code = (
        "import sys, bot.app.run, bot.chat.commands, bot.chat.discord.chat\n"
        "print(sorted({'matplotlib', 'numpy', 'dateparser'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# -- the chart ------------------------------------------------------------------------------------


async def test_the_picture_says_what_it_shows():
    message = await ask(Memory(*MANY))
    assert message.picture.name == "timeline.png"
    assert message.picture.description == (
        "Frise de 22 mouvements, de mars 2018 à 25 sept. 2024\u00a0: "
        "arrivées (1), nominations (1), départs (20)."
    )
    pixels = imread(BytesIO(message.picture.data))
    assert pixels.shape[1] == WIDTH
    assert pixels[0, 0, 3] == 0  # round corners
    assert pixels[40, WIDTH // 2, 3] == 1  # a ground of its own, for either theme


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [INK, FAINT, *COLOURS.values()])
@pytest.mark.parametrize("ground", [GROUND, BAND])
def test_everything_written_stands_out(colour, ground):
    """WCAG 2: text needs a contrast of 4.5."""
    assert (luminance(colour) + 0.05) / (luminance(ground) + 0.05) >= 4.5


def test_what_nobody_watched_is_marked():
    told = [event(id=f"e{n}", date=PartialDate(2024, n)) for n in (3, 8, 9)]
    chart = chart_of(told, "x", manner(), WATCH, to_today=True)
    start, stop = chart.unwatched  # the history ends on 18 June, the watch began on 26 August
    assert MARGIN < start < stop < WIDTH - MARGIN
    early = chart_of(told[:1], "x", manner(), WATCH, to_today=False)
    assert early.unwatched is None or early.unwatched[1] - early.unwatched[0] < WIDTH / 2


def test_of_one_person_the_days_are_written_and_of_namesakes_the_whole_name():
    told = [event(id=f"e{n}", date=PartialDate(2020 + n, 5)) for n in range(3)]
    names = [
        dot.name for lane in chart_of(told, "x", manner(), WATCH, to_today=True).lanes for dot in lane.dots
    ]
    assert names == ["mai 2020", "mai 2021", "mai 2022"]
    two = [
        event(id="a", person="Ada Martin"),
        event(id="b", person="Bob Martin"),
        event(id="c", person="Cléo Roy"),
    ]
    (lane,) = chart_of(two, "x", manner(), WATCH, to_today=True).lanes
    assert sorted(dot.name for dot in lane.dots) == ["Ada Martin", "Bob Martin", "Roy"]


DAYS = st.dates(date(2012, 1, 1), date(2024, 9, 25))
WHEN = st.builds(
    lambda day, parts: PartialDate(*(day.year, day.month, day.day)[:parts]), DAYS, st.sampled_from([1, 2, 3])
)
STORIES = st.lists(
    st.builds(
        lambda when, kind, status, name: event(date=when, kind=kind, status=status, person=name),
        WHEN,
        st.sampled_from(Kind),
        st.sampled_from(Status),
        st.sampled_from(
            ["Ada Lovelace", "Bo Li", "Maximiliana von und zu Hohenstein", "$x_1$", "名前 太郎", "\u202e*"]
        ),
    ),
    min_size=1,
    max_size=120,
).map(lambda told: [replace(each, id=f"e{n}") for n, each in enumerate(told)])


@settings(deadline=None)
@given(STORIES, st.booleans())
def test_every_change_has_its_dot_and_no_name_runs_into_a_dot(told, to_today):
    chart = chart_of(told, "x" * 300, manner(), WATCH, to_today=to_today)
    assert sum(len(lane.dots) for lane in chart.lanes) == len(told)
    levels = {(lane.kind, dot.y) for lane in chart.lanes for dot in lane.dots}
    assert len(levels) <= max(LEVELS, len(chart.lanes))
    for lane in chart.lanes:
        for dot in lane.dots:
            assert lane.top < dot.y < lane.bottom <= chart.axis < chart.height
            assert MARGIN <= dot.x <= WIDTH - MARGIN
            beside = [other for other in lane.dots if other.y == dot.y and other is not dot]
            if dot.name and not dot.left:
                assert not [o for o in beside if dot.x < o.x < dot.x + 2 * RADIUS + GAP]
            if dot.name and dot.left:
                assert not [o for o in beside if dot.x - 2 * RADIUS - GAP < o.x < dot.x]


@settings(max_examples=5, deadline=None)
@given(STORIES)
def test_whatever_is_told_can_be_drawn(told):
    """Names that look like formulas, or that the font lacks, draw without a warning (an error here)."""
    png = draw(chart_of(told, "$\\frac{1}{2}$ 名前", manner("en"), WATCH, to_today=True))
    assert png.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (date(2024, 2, 10), date(2024, 6, 3), ["mars 2024", "avr.", "mai", "juin"]),
        (date(2023, 11, 10), date(2024, 2, 3), ["déc. 2023", "janv. 2024", "févr."]),
        (date(2022, 5, 1), date(2024, 9, 1), ["2023", "2024"]),
        (
            date(2005, 5, 1),
            date(2024, 9, 1),
            ["2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"],
        ),
    ],
)
def test_the_axis_names_months_or_years(first, last, labels):
    marks = ticks(first, last, lambda day: float(day.toordinal()), "fr")
    assert [f"{mark.label} {mark.year or ''}".strip() for mark in marks if mark.label] == labels
