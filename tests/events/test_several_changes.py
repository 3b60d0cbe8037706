"""What is one change and what is another: returns, leaves, new roles, boards, ventures, namesakes."""

from itertools import permutations

import pytest

from bot.model import Seat
from tests.events.stories import Line, article, claim, outcome, replay, told

BOARD = {"seat": Seat.BOARD, "role": "membre du conseil d'administration"}
CHAIR = {"seat": Seat.BOARD, "role": "présidence du conseil"}
REPORTS = {"news": False}
IN_CHARGE = {"kind": "appointment", "role": "produits"}

STORIES: dict[str, tuple[list[Line], int]] = {  # the lines, and how many events they make
    "an ouster undone within five days": (
        [
            ("bfm-1", "2023-11-17", [{"kind": "ouster", "date": "2023-11-17"}], ["new"]),
            ("lemonde-1", "2023-11-18", [{"kind": "ouster", "date": "2023-11-17"}], ["more_sources"]),
            ("bfm-2", "2023-11-22", [{"kind": "return"}], ["reversed", "reversed"]),
            (
                "zdnet-1",
                "2023-11-22T18:00",
                [{"kind": "return"}, {"kind": "ouster"} | REPORTS],
                ["more_sources"],
            ),
            ("zdnet-2", "2023-11-25", [{"kind": "ouster"}], ["more_sources"]),
            ("cnews-1", "2024-11-17", [{"kind": "ouster", "date": "2023-11"} | REPORTS], []),
        ],
        2,
    ),
    "a post taken by somebody who is just back, as the article says": (
        [
            ("bfm-1", "2026-01-15", [{"kind": "return", "date": "2026-01-14"}], ["new"]),
            (
                "zdnet-1",
                "2026-01-22",
                [{"kind": "appointment", "role": "ventes"}, {"kind": "return"} | REPORTS],
                ["new"],
            ),
            ("cnews-1", "2026-01-23", [{"kind": "appointment", "role": "ventes"}], ["more_sources"]),
        ],
        2,
    ),
    "an old ouster recalled while a departure is denied": (
        [
            ("bfm-1", "2023-11-17", [{"kind": "ouster", "date": "2023-11-17"}], ["new"]),
            ("bfm-2", "2023-11-22", [{"kind": "return"}], ["reversed", "reversed"]),
            ("zdnet-1", "2024-09-25", [{"status": "denied"}], []),
            ("cnews-1", "2024-09-26", [{"kind": "ouster"} | REPORTS], []),
        ],
        3,
    ),
    "a coming denied on the day on which an old return is recalled": (
        [
            ("bfm-1", "2024-02-02", [{"kind": "arrival", "date": "2024-02"}], ["new"]),
            ("zdnet-1", "2024-09-26", [{"kind": "return"} | REPORTS], []),
            ("cnews-1", "2024-09-26", [{"kind": "arrival", "status": "denied"}], []),
        ],
        3,
    ),
    "a return recalled on the day of its announcement": (
        [
            ("bfm-1", "2022-02-02", [{"kind": "arrival", "date": "2022-02"}], ["new"]),
            ("bfm-2", "2023-11-17", [{"kind": "ouster"}], ["new"]),
            ("zdnet-1", "2023-11-22", [{"kind": "return"} | REPORTS], ["reversed"]),
            ("cnews-1", "2023-11-22", [{"kind": "return"}], ["reversed"]),
            ("lemonde-1", "2023-11-23", [{"kind": "return"}], ["more_sources"]),
        ],
        4,
    ),
    "a leave recalled by an article of the day before, which is read late": (
        [
            ("bfm-1", "2023-11-17", [{"kind": "ouster", "date": "2023-11-17"}], ["new"]),
            ("bfm-2", "2023-11-22", [{"kind": "return"}], ["reversed", "reversed"]),
            ("zdnet-1", "2024-09-26", [{}], ["new"]),
            ("cnews-1", "2024-09-25", [{"kind": "leave"} | REPORTS], []),
            ("lemonde-1", "2024-09-26", [{}], ["more_sources"]),
        ],
        3,
    ),
    "a return announced on the day on which it is recalled": (
        [
            ("bfm-1", "2022-02-02", [{"kind": "arrival", "date": "2022-02"}], ["new"]),
            ("bfm-2", "2023-11-17", [{"kind": "ouster"}], ["new"]),
            ("zdnet-1", "2023-11-22", [{"kind": "return"}], ["reversed", "reversed"]),
            ("cnews-1", "2023-11-22", [{"kind": "return"} | REPORTS], []),
            ("lemonde-1", "2023-11-23", [{"kind": "return"}], ["more_sources"]),
        ],
        4,
    ),
    "a return told again, by articles that recall undated what it came after": (
        [
            ("bfm-1", "2023-11-22", [{"kind": "return", "date": "2023-11-21"}, {} | REPORTS], ["new"]),
            ("zdnet-1", "2023-11-30", [{"kind": "return"}], ["more_sources"]),
        ],
        2,
    ),
    "a leave, and the return from it": (
        [
            ("bfm-1", "2024-08-06", [{"kind": "leave"}], ["new"]),
            ("lemonde-1", "2024-11-12", [{"kind": "return"}], ["new"]),
            ("zdnet-1", "2024-11-13", [{"kind": "return", "date": "2024-11-12"}], ["more_sources"]),
        ],
        2,
    ),
    "a leave is told of for months without a date, another one has its own": (
        [
            ("bfm-1", "2024-08-06", [{"kind": "leave", "date": "2024-08-05"}], ["new"]),
            ("lemonde-1", "2024-09-29", [{"kind": "leave"}], []),
            ("zdnet-1", "2024-10-20", [{"kind": "leave"} | REPORTS], []),
            ("cnews-1", "2025-06-01", [{"kind": "leave"}], ["new"]),
        ],
        2,
    ),
    "who took over is told of for months, without the post or without any detail": (
        [
            (
                "bfm-1",
                "2024-05-22",
                [{"kind": "appointment", "role": "directrice financière", "counterpart": "Bob McGrew"}],
                ["new"],
            ),
            ("lemonde-1", "2024-07-10", [{"kind": "appointment"}], []),
            ("zdnet-1", "2024-09-28", [{"kind": "appointment", "counterpart": "McGrew"}], []),
            ("cnews-1", "2024-09-29", [{"kind": "appointment", "counterpart": "Bret Taylor"}], ["new"]),
        ],
        2,
    ),
    "who goes on leave had come back, though nobody told": (
        [
            ("bfm-1", "2023-11-18", [{"date": "2023-11-17"}], ["new"]),
            ("lemonde-1", "2024-08-06", [{"kind": "leave"}], ["new"]),
            ("zdnet-1", "2024-08-07", [{"kind": "leave"}], ["more_sources"]),
        ],
        2,
    ),
    "who is on leave may leave for good": (
        [
            ("bfm-1", "2025-06-01", [{"kind": "leave"}], ["new"]),
            ("bfm-2", "2025-09-20", [{}], ["new"]),
        ],
        2,
    ),
    "a second departure after a return": (
        [
            ("bfm-1", "2024-09-26", [{"date": "2024-09-25"}], ["new"]),
            ("bfm-2", "2026-01-15", [{"kind": "return", "date": "2026-01-14"}], ["new"]),
            ("bfm-3", "2026-06-11", [{}], ["new"]),
            ("zdnet-1", "2026-06-12", [{}, {"date": "2024-09"} | REPORTS], ["more_sources"]),
        ],
        3,
    ),
    "a return learnt of with the second departure": (
        [
            ("bfm-1", "2024-09-26", [{"date": "2024-09-25"}], ["new"]),
            (
                "zdnet-1",
                "2026-06-11",
                [{"status": "rumoured"}, {"kind": "return", "date": "2026-01"} | REPORTS],
                ["new"],
            ),
            ("lemonde-1", "2026-06-13", [{"date": "2026-06-12"}], ["confirmed"]),
        ],
        3,
    ),
    "a new role proves a return that nobody told": (
        [
            ("bfm-1", "2023-11-18", [{}], ["new"]),
            ("bfm-2", "2024-05-15", [{"kind": "appointment", "role": "directrice scientifique"}], ["new"]),
            ("bfm-3", "2025-09-12", [{}], ["new"]),
        ],
        3,
    ),
    "three departures of one person in one recap": (
        [
            (
                "la-tribune-1",
                "2026-06-13",
                [
                    {"date": "2024"} | REPORTS,
                    {"kind": "return", "date": "2025"} | REPORTS,
                    {"date": "2026-05"} | REPORTS,
                ],
                [],
            ),
            (
                "bfm-1",
                "2026-07-01",
                [{"date": "2026-05"} | REPORTS, {"date": "2024"} | REPORTS],
                [],
            ),
        ],
        3,
    ),
    "the board and the job are apart": (
        [
            ("bfm-1", "2023-11-23", [{"date": "2023-11-22"} | BOARD], ["new"]),
            ("cnews-1", "2024-05-15", [{"role": "directrice scientifique"}], ["new"]),
            ("zdnet-1", "2024-05-15", [BOARD], []),
        ],
        2,
    ),
    "who takes the chair of the board comes onto it": (
        [
            ("bfm-1", "2023-11-22", [CHAIR | {"kind": "arrival"}], ["new"]),
            ("zdnet-1", "2023-11-22", [BOARD | {"kind": "arrival"}], ["more_sources"]),
            ("cnews-1", "2023-11-22T09:00", [BOARD | {"kind": "arrival"}], ["more_sources"]),
            ("lemonde-1", "2023-11-23", [CHAIR | {"kind": "appointment"}], ["more_sources"]),
        ],
        1,
    ),
    "who left the board leaves the staff half a year later": (
        [
            ("bfm-1", "2023-11-22", [BOARD], ["new"]),
            ("zdnet-1", "2024-02-10", [REPORTS], []),
            ("bfm-2", "2024-05-15T07:00", [{}], ["new"]),
            (
                "cnews-1",
                "2024-05-15T09:00",
                [{"role": "directrice scientifique"}, BOARD | REPORTS],
                ["more_sources"],
            ),
        ],
        2,
    ),
    "who is known on the board only leaves the board": (
        [
            ("bfm-1", "2024-03-09", [{"kind": "arrival"} | BOARD], ["new"]),
            ("bfm-2", "2025-11-20", [BOARD], ["new"]),
            ("zdnet-1", "2025-11-20", [{}], ["more_sources"]),
        ],
        2,
    ),
    "a chain of new roles": (
        [
            ("bfm-1", "2024-05-15", [{"kind": "appointment", "role": "direction scientifique"}], ["new"]),
            ("zdnet-1", "2024-05-16", [{"kind": "appointment", "role": "chief scientist"}], ["more_sources"]),
            ("lusine-1", "2024-09-26", [{"kind": "appointment", "role": "Chief Scientist"}], []),
            ("bfm-2", "2025-03-25", [{"kind": "appointment", "role": "directrice générale"}], ["new"]),
            (
                "bfm-3",
                "2025-06-25",
                [{"kind": "appointment", "role": "directrice générale par intérim"}],
                ["new"],
            ),
        ],
        3,
    ),
    "who stands in for somebody gets the post six weeks later": (
        [
            ("bfm-1", "2026-04-04", [IN_CHARGE | {"date": "2026-04-03"}], ["new"]),
            ("zdnet-1", "2026-04-29", [IN_CHARGE | {"date": "2026-04"}], ["more_sources"]),
            ("bfm-2", "2026-05-16", [IN_CHARGE | {"date": "2026-05-15"}], ["new"]),
            ("zdnet-2", "2026-05-21", [IN_CHARGE], ["more_sources"]),
            ("lusine-1", "2026-07-02", [IN_CHARGE | REPORTS | {"date": "2026-04-03"}], []),
            ("cnews-1", "2026-07-22", [{"kind": "appointment", "role": "intérim"}], []),
        ],
        2,
    ),
    "a field does not say of what rank": (
        [
            ("bfm-1", "2025-08-23", [{"kind": "appointment", "role": "DRH par intérim"}], ["new"]),
            (
                "zdnet-1",
                "2025-08-28",
                [{"kind": "appointment", "role": "ressources humaines"}],
                ["more_sources"],
            ),
        ],
        1,
    ),
    "« nommée » and « rejoint » of somebody from outside": (
        [
            ("bfm-1", "2024-06-10", [{"kind": "arrival", "role": "directrice financière"}], ["new"]),
            ("zdnet-1", "2024-06-11", [{"kind": "appointment", "role": "CFO"}], ["more_sources"]),
        ],
        1,
    ),
    "an old arrival in passing is no new role": (
        [
            ("bfm-1", "2024-10-11", [{"kind": "appointment"}, {"kind": "arrival"} | REPORTS], ["new"]),
        ],
        2,
    ),
    "a fresh date long after a departure is another one": (
        [
            ("bfm-1", "2022-01-10", [{"date": "2022-01-09"}], ["new"]),
            ("bfm-2", "2024-12-12", [{"date": "2024-12-11"}], ["new"]),
        ],
        2,
    ),
    "a venture is known by its name": (
        [
            ("maddyness-1", "2024-10-21", [{"kind": "venture", "status": "rumoured"}], ["new"]),
            (
                "bfm-1",
                "2025-02-19",
                [{"kind": "venture", "other_organization": "Thinking Machines Lab"}],
                ["new"],
            ),
            ("zdnet-1", "2025-07-19", [{"kind": "venture", "other_organization": "Thinking Machines"}], []),
            ("zdnet-2", "2025-07-19", [{"kind": "venture"} | REPORTS], []),
            ("bfm-2", "2026-01-19", [{"kind": "venture", "other_organization": "Anthropic"}], ["new"]),
        ],
        3,
    ),
    "two people of one day, one article": (
        [
            ("bfm-1", "2024-09-26", [{}, {"person": "Bob McGrew"}, {"person": "Barret Zoph"}], ["new"] * 3),
            ("zdnet-1", "2024-09-26", [{"person": "Bob McGrew"}], ["more_sources"]),
        ],
        3,
    ),
    "names outside the list": (
        [
            ("bfm-1", "2026-06-11", [{"person": "Demirkan", "id": None}], ["new"]),
            ("zdnet-1", "2026-06-11", [{"person": "Yusuf Demirkan", "id": None}], ["more_sources"]),
            ("cnews-1", "2026-06-12", [{"person": "Yusuf Demirkán", "id": None}], ["more_sources"]),
            ("cnews-2", "2026-06-12", [{"person": "Ayla Demirkan", "id": None}], ["new"]),
            ("cnews-3", "2026-06-12", [{"person": "Yusuf Demir", "id": None}], ["new"]),
        ],
        3,
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_story(name: str) -> None:
    lines, events = STORIES[name]
    assert len(told(lines).events) == events


def test_a_return_recalled_ties_no_denial_to_an_announcement_whichever_is_read_first() -> None:
    known = (article("bfm-1", "2024-02-02"), [claim("arrival", "Anna Colin", date="2024-02")])
    day = [
        (article("zdnet-1", "2024-09-26T00:00"), [claim("return", "Anna Colin", news=False)]),
        (article("cnews-1", "2024-09-26T00:00"), [claim("arrival", "Anna Colin", status="denied")]),
        (article("lemonde-1", "2024-09-26T00:00"), [claim("arrival", "Anna Colin", date="2024-09-25")]),
    ]
    next_day = (article("lefigaro-1", "2024-09-27"), [claim("return", "Anna Colin")])
    ends = [outcome(replay([known, *steps, next_day]).events.values()) for steps in permutations(day)]
    assert ends == ends[:1] * len(ends)
    told_by = [publishers for *_, publishers, _, _ in ends[0]]
    assert told_by == [("bfm",), ("cnews", "lemonde", "lefigaro"), ("zdnet",)]
