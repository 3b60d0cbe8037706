"""How sure and how new one change is, article by article: rumours, denials, kinds put right, recaps."""

import pytest

from bot.model import Voice
from tests.events.stories import Line, told

REPORTS = {"news": False}

STORIES: dict[str, tuple[list[Line], int]] = {  # the lines, and how many events they make
    "a rumour is confirmed, then told by others": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "rumoured"}], ["more_sources"]),
            ("lemonde-1", "2024-10-14", [{"date": "2024-10-13"}], ["confirmed"]),
            ("zdnet-1", "2024-10-14", [{}], ["more_sources"]),
            ("zdnet-2", "2024-10-15", [{}], []),
        ],
        1,
    ),
    "a rumour is denied, echoed, and comes up again": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-12", [{"status": "denied", "voice": Voice.PERSON}], ["denied"]),
            ("zdnet-1", "2024-10-12T15:00", [{"status": "rumoured"}], ["more_sources"]),
            ("wired-2", "2024-10-20", [{"status": "rumoured"}], ["corrected"]),
        ],
        1,
    ),
    "a denial of what was never told is kept, a later rumour is news": (
        [
            ("bfm-1", "2024-10-12", [{"status": "denied"}], []),
            ("lemonde-1", "2024-10-13", [{"status": "denied"}], []),
            ("wired-1", "2024-10-20", [{"status": "rumoured"}], ["new"]),
        ],
        1,
    ),
    "a denied departure is announced after all": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "denied"}], ["denied"]),
            ("lemonde-1", "2024-10-20", [{"voice": Voice.PERSON}], ["confirmed"]),
        ],
        1,
    ),
    "only who announced can deny": (
        [
            ("lemonde-1", "2024-10-10", [{"voice": Voice.PERSON}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "denied"}], ["more_sources"]),
            ("zdnet-1", "2024-10-12", [{"status": "denied", "voice": Voice.PERSON}], ["denied"]),
        ],
        1,
    ),
    "who stands in is told of a week later without the post": (
        [
            ("lemonde-1", "2024-12-16", [{"kind": "appointment", "role": "directrice juridique"}], ["new"]),
            ("zdnet-1", "2024-12-22", [{"kind": "appointment", "role": "intérim"}], ["more_sources"]),
        ],
        1,
    ),
    "who was to succeed somebody stands in for them": (
        [
            (
                "bfm-1",
                "2025-10-14",
                [
                    {
                        "kind": "appointment",
                        "status": "rumoured",
                        "role": "directeur général",
                        "counterpart": "Bob McGrew",
                    }
                ],
                ["new"],
            ),
            (
                "zdnet-1",
                "2025-10-31",
                [
                    {
                        "kind": "appointment",
                        "role": "directeur général par intérim",
                        "counterpart": "Bob McGrew",
                    }
                ],
                ["confirmed"],
            ),
        ],
        1,
    ),
    "a rumour that came to nothing and the departure months later are two": (
        [
            ("siecle-1", "2023-12-09", [{"status": "rumoured"}], ["new"]),
            ("cnews-1", "2024-05-15", [{}], ["new"]),
        ],
        2,
    ),
    "a date of long ago is no date of fresh news": (
        [
            ("bfm-1", "2024-09-26", [{}], ["new"]),
            ("lemonde-1", "2024-09-27", [{"date": "2023-11"} | REPORTS], []),
            ("zdnet-1", "2024-09-28", [{"date": "2024-09-25"}], ["more_sources"]),
        ],
        1,
    ),
    "it is a leave, not a departure": (
        [
            ("bfm-1", "2024-08-06", [{}], ["new"]),
            ("zdnet-1", "2024-08-06T13:00", [{"kind": "leave"}], ["more_sources"]),
            ("lemonde-1", "2024-08-06T14:00", [{"kind": "leave"}], ["corrected"]),
        ],
        1,
    ),
    "it is a leave, and no departure": (
        [
            ("bfm-1", "2025-02-24", [{"status": "denied"}, {"kind": "leave"}], ["new"]),
            ("zdnet-1", "2025-02-25", [{"status": "denied"}], []),
            ("lemonde-1", "2025-02-25", [{"kind": "leave"}], ["more_sources"]),
            ("lemonde-2", "2025-04-01", [{"kind": "return"}], ["new"]),
        ],
        3,
    ),
    "he does not resign, he is dismissed": (
        [
            ("bfm-1", "2025-02-24", [{"status": "denied"}, {"kind": "ouster"}], ["new"]),
            ("lemonde-1", "2025-02-25", [{"kind": "ouster"}], ["more_sources"]),
        ],
        1,
    ),
    "the day of its effect, then that of its announcement": (
        [
            ("bfm-1", "2025-12-15", [{"date": "2026-01"}], ["new"]),
            ("lemonde-1", "2025-12-16", [{"date": "2025-12-15"}], ["more_sources"]),
            ("bfm-2", "2026-01-16", [{"date": "2026-01-16"}], []),
        ],
        1,
    ),
    "recaps, undated, misdated and taken for news, never alert": (
        [
            ("bfm-1", "2024-05-15", [{"date": "2024-05-14"}], ["new"]),
            ("zdnet-1", "2024-10-21", [{"date": "2024-05"} | REPORTS], []),
            ("zdnet-2", "2024-10-21", [REPORTS], []),
            ("lemonde-1", "2025-01-10", [{}], []),
            ("lemonde-2", "2025-01-12", [{"date": "2024-11"}], []),
            ("lemonde-3", "2025-02-12", [{"date": "2023-12"} | REPORTS], []),
            ("lemonde-4", "2025-05-02", [{"date": "2024-05"}], []),
        ],
        1,
    ),
    "an event met in passing alerts when it turns out to be news": (
        [
            ("zdnet-1", "2024-09-26T08:00", [{"date": "2024-09-25"} | REPORTS], []),
            ("lemonde-1", "2024-09-26T09:00", [{"date": "2024-09-25"}], ["new"]),
        ],
        1,
    ),
    "an event long known in passing stays silent": (
        [
            ("zdnet-1", "2024-10-21", [{"date": "2024-05"} | REPORTS], []),
            ("lemonde-1", "2024-12-12", [{"date": "2024-05"}], []),
        ],
        1,
    ),
    "old news that nobody knew is news, a memory is not": (
        [
            ("lemonde-1", "2024-12-12", [{"date": "2024-07"}], ["new"]),
            ("lemonde-2", "2024-12-13", [{"person": "Durk Kingma", "date": "2018"}], []),
        ],
        2,
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_story(name: str) -> None:
    lines, events = STORIES[name]
    assert len(told(lines).events) == events
