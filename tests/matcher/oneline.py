"""Items of one line: a text, and the claims that it makes.

``title | summary ¶ content => person: kind`` with ``rumoured`` or ``denied`` where it is not announced,
``old`` where it is background, ``a|b`` where either is right, and ``[slot=value]`` where that
slot matters: ``other`` (organisation), ``by`` (counterpart), ``date``, ``role``. All items are
of Thursday 18 April 2024.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.matcher import Matcher, moves_of
from bot.model import Article, Claim, Moves
from bot.watchlist import read_watchlist, without_history

CORPUS = Path(__file__).parents[1] / "corpus"
WATCHLIST = read_watchlist(CORPUS / "people.yaml")
MATCHER = Matcher(WATCHLIST, zone=ZoneInfo("Europe/Paris"))
MOVES = moves_of(WATCHLIST)
FRESH = Matcher(without_history(WATCHLIST), zone=ZoneInfo("Europe/Paris"))
PUBLISHED = datetime(2024, 4, 18, 8, 0, tzinfo=UTC)


def lines(*tables: str) -> list[str]:
    return [line for table in tables for line in table.strip().splitlines()]


def article_of(text: str) -> Article:
    """``title | summary ¶ content``, of the day of all items."""
    title, _, rest = text.partition("|")
    summary, _, content = (part.strip() for part in rest.partition("¶"))
    return Article(
        "a", "f", "e", "p", "o", "https://example.org/a", PUBLISHED, title.strip(), summary, content or None
    )


def claims_of(text: str, *, history: bool = True, moves: Moves = MOVES) -> tuple[Claim, ...]:
    """What *text* claims where *moves* are known; without *history* nothing is of anybody's past."""
    article = article_of(text)
    return MATCHER.match(article, moves) if history else FRESH.match(article, {})


def differences(claims: Sequence[Claim], expected: str) -> list[str]:
    """What is missing, wrong or too much."""
    left = list(claims)
    found = []
    for part in expected.split(";") if expected.strip() else ():
        name, told = part.strip().split(": ", 1)
        kinds, *marks = re.sub(r"\[[^\]]*\]", "", told).split()
        claim = next((c for c in left if c.person == name and c.kind.value in kinds.split("|")), None)
        if claim is None:
            found.append(f"missing: {part.strip()}")
            continue
        left.remove(claim)
        status = next((mark for mark in marks if mark != "old"), "announced")
        if claim.status.value not in status.split("|"):
            found.append(f"{name} is {claim.status}")
        if claim.news == ("old" in marks):
            found.append(f"{name} is {'news' if claim.news else 'background'}")
        slots = {
            "other": claim.other_organization,
            "by": claim.counterpart,
            "date": claim.date,
            "role": claim.role,
        }
        wanted = dict(slot.split("=", 1) for slot in re.findall(r"\[([^\]]*)\]", told))
        found += [
            f"{name}: {slot} is {slots[slot]}" for slot, value in wanted.items() if str(slots[slot]) != value
        ]
    return found + [f"too much: {claim.person} {claim.kind}" for claim in left]
