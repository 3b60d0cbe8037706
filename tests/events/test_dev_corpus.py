"""The labelled articles of ``../shared`` told to the merge as if the matcher were perfect."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.events import from_history
from bot.model import (
    Article,
    Claim,
    Event,
    Evidence,
    Kind,
    PartialDate,
    Reason,
    Seat,
    Span,
    Status,
    Watchlist,
)
from bot.watchlist import read_watchlist
from tests.events.stories import Story

ROOT = Path(__file__).parents[2]
CORPORA = [ROOT.parent / "shared" / "corpus" / "dev.yaml", ROOT.parent / "shared" / "corpus" / "seeds.yaml"]

pytestmark = pytest.mark.skipif(
    not all(path.exists() for path in CORPORA), reason="the labelled corpus (../shared/corpus) is not here"
)


@dataclass(frozen=True)
class Told:
    """One labelled claim and what became of it."""

    gold: str
    event: str
    alert: Reason | None
    item: str


@cache
def watchlist() -> Watchlist:
    return read_watchlist(ROOT / "people.yaml")


def items() -> list[dict[str, Any]]:
    found = [item for path in CORPORA for item in yaml.safe_load(path.read_text(encoding="utf-8"))]
    for item in found:
        item["published"] = datetime.fromisoformat(str(item["published"])).astimezone(UTC)
    return sorted(found, key=lambda item: (item["published"], item["id"]))


def as_article(item: dict[str, Any]) -> Article:
    return Article(
        id=item["id"],
        feed_url="",
        entry_id=item["id"],
        publisher=item["source"],
        outlet=item["source"],
        url=item["id"],
        published=item["published"],
        title=item["title"],
    )


def as_claim(gold: dict[str, Any]) -> Claim:
    person = next(
        (p for p in watchlist().people if gold["person"] in (p.name, *p.aliases)),
        None,
    )
    return Claim(
        person=gold["person"],
        person_id=person.id if person else None,
        kind=Kind(gold["kind"]),
        status=Status(gold["status"]),
        news=gold["news"],
        organization=gold["organization"],
        evidence=Evidence(Span(0, 0), ""),
        role=gold["role"],
        other_organization=gold["other_organization"],
        counterpart=gold["counterpart"],
        date=PartialDate.parse(str(gold["date"])) if gold["date"] else None,
        seat=Seat.BOARD if "conseil d" in (gold["role"] or "") else Seat.STAFF,
    )


def event_key(gold: dict[str, Any]) -> str:
    """The label's event. The articles of seeds.yaml were labelled one by one, so that one departure has a
    key per kind there (« kokotajlo-ouster-2024-04 », « kokotajlo-departure-2024-04 »)."""
    return re.sub("-(ouster|leave)-", "-departure-", gold["event"])


def retell(past: tuple[Event, ...]) -> list[Told]:
    story, told = Story.after(past), []
    for item in items():
        keyed = [(as_claim(gold), event_key(gold)) for gold in item["claims"]]
        for decision in story.tell(as_article(item), *[claim for claim, _ in keyed]):
            gold = next((event for claim, event in keyed if claim is decision.claim), None)
            if gold is not None:
                told.append(Told(gold, decision.event.id, decision.alert, item["id"]))
    return told


def pairwise(told: list[Told]) -> tuple[float, float]:
    """Precision and recall over the pairs of claims said to be of one event."""
    gold = {(a, b) for a, b in combinations(range(len(told)), 2) if told[a].gold == told[b].gold}
    made = {(a, b) for a, b in combinations(range(len(told)), 2) if told[a].event == told[b].event}
    return len(gold & made) / len(made), len(gold & made) / len(gold)


@pytest.mark.parametrize("history", [False, True])
def test_claims_group_into_events_as_labelled(history: bool) -> None:
    told = retell(from_history(watchlist()) if history else ())
    precision, recall = pairwise(told)
    assert precision >= 0.97
    assert recall >= 0.90


def test_one_alert_per_event_and_none_for_recaps() -> None:
    told = retell(())
    new = Counter(each.gold for each in told if each.alert in (Reason.NEW, Reason.REVERSED))
    wanted = {
        event_key(gold)
        for item in items()
        for gold in item["claims"]
        if gold["news"] and gold["status"] != "denied" and not gold.get("optional")
    }
    assert [event for event, count in new.items() if count > 1] == []
    assert set(new) - wanted == set()
    assert wanted - set(new) == set()


def test_what_the_history_knows_is_no_news() -> None:
    new = {each.gold for each in retell(from_history(watchlist())) if each.alert is Reason.NEW}
    assert len(new) <= 20
