"""Scores claims against a labelled corpus, by the rules of the annotation guide.

A claim found is a hit when the article has a label of the same person and kind, each label
taken once. ``optional`` labels are neither required nor punished; ``accept`` gives the second
annotator's word for a slot. The template figure counts every filled slot, MUC style.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import yaml

from bot.matcher import Matcher
from bot.model import Article, Claim, Move, Moves, PartialDate, Status

SLOTS = ("status", "news", "date", "other_organization", "counterpart", "role")
Label = Mapping[str, Any]
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is six times faster


@dataclass(frozen=True, slots=True)
class Item:
    """One labelled article."""

    article: Article
    labels: tuple[Label, ...]


def load_items(path: Path, *, zone: tzinfo, texts: Path | None = None) -> list[Item]:
    """The items of a corpus file, oldest first; *texts* holds the contents that items name by ``file``."""
    items = []
    for raw in yaml.load(path.read_text(encoding="utf-8"), Loader) or []:
        published = raw["published"]
        instant = published if isinstance(published, datetime) else datetime.fromisoformat(str(published))
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=zone)
        content = raw.get("content")
        if raw.get("file") and texts is not None:
            content = (texts / raw["file"]).read_text(encoding="utf-8")
        article = Article(
            id=raw["id"],
            feed_url="corpus",
            entry_id=raw["id"],
            publisher=raw["source"],
            outlet=raw["source"],
            url=raw.get("url", ""),
            published=instant,
            title=raw["title"],
            summary=raw.get("summary") or "",
            content=content,
        )
        items.append(Item(article, tuple(raw["claims"])))
    return sorted(items, key=lambda item: item.article.published)


def read_corpus(
    matcher: Matcher, items: Iterable[Item], moves: Moves, *, live: bool = False
) -> dict[str, tuple[Claim, ...]]:
    """The claims of each item. *live*: what one article announces is known when the next is read."""
    known = dict(moves)
    found = {}
    for item in items:
        claims = matcher.match(item.article, known)
        found[item.article.id] = claims
        if live:
            _learn(known, claims, item.article.published.date())
    return found


def _learn(known: dict[str, tuple[Move, ...]], claims: Sequence[Claim], published: date) -> None:
    """Keep what was announced as news of people of the list, each change once."""
    for claim in claims:
        if claim.person_id is None or not claim.news or claim.status is not Status.ANNOUNCED:
            continue
        when = claim.date or PartialDate.of(published)
        told = known.get(claim.person_id, ())
        again = any(
            move.kind is claim.kind
            and move.date is not None
            and abs(move.date.first - when.first) < timedelta(40)
            for move in told
        )
        if not again:
            move = Move(when, claim.kind, claim.seat, claim.other_organization)
            known[claim.person_id] = tuple(sorted((*told, move), key=lambda one: str(one.date)))


@dataclass(slots=True)
class Ratio:
    """Precision, recall and their harmonic mean."""

    hit: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        return self.hit / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Report:
    """What a fold gives. ``right`` is, per slot, the share of the hits whose slot agrees."""

    items: int = 0
    claims: Ratio = field(default_factory=Ratio)
    template: Ratio = field(default_factory=Ratio)
    correct: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    false_alarms: int = 0

    @property
    def right(self) -> dict[str, float]:
        return {slot: self.correct[slot] / self.claims.hit if self.claims.hit else 1.0 for slot in SLOTS}


def score(items: Sequence[Item], found: Mapping[str, Sequence[Claim]]) -> Report:
    """Compare what was found with the labels."""
    report = Report(items=len(items))
    for item in items:
        claims = found.get(item.article.id, ())
        pairs = _pairs(item.labels, claims)
        required = [label for label in item.labels if not label.get("optional")]
        hits = [(label, claim) for label, claim in pairs if not label.get("optional")]
        forgiven = len(pairs) - len(hits)
        report.claims.hit += len(hits)
        report.claims.found += len(claims) - forgiven
        report.claims.gold += len(required)
        _count_slots(report, required, claims, pairs)
        if not item.labels:
            report.clean += 1
            report.false_alarms += bool(claims)
    return report


def _count_slots(
    report: Report, required: Sequence[Label], claims: Sequence[Claim], pairs: Sequence[tuple[Label, Claim]]
) -> None:
    forgiven = {id(claim) for label, claim in pairs if label.get("optional")}
    report.template.gold += sum(2 + _filled(label) for label in required)
    report.template.found += sum(2 + _filled(_as_label(c)) for c in claims if id(c) not in forgiven)
    for label, claim in pairs:
        if label.get("optional"):
            continue
        told = _as_label(claim)
        report.template.hit += 2
        for slot in SLOTS:
            agrees = _agrees(label, told, slot)
            report.correct[slot] += agrees
            if agrees and _set(told[slot]):
                if _set(label.get(slot)):
                    report.template.hit += 1
                else:
                    report.template.found -= 1  # only the second annotator filled it


def _as_label(claim: Claim) -> dict[str, Any]:
    return {
        "status": str(claim.status),
        "news": claim.news,
        "date": str(claim.date) if claim.date else None,
        "other_organization": claim.other_organization,
        "counterpart": claim.counterpart,
        "role": claim.role,
    }


def _set(value: object) -> bool:
    return value not in (None, "")


def _filled(label: Label) -> int:
    return sum(_set(label.get(slot)) for slot in SLOTS)


def _pairs(labels: Sequence[Label], claims: Sequence[Claim]) -> list[tuple[Label, Claim]]:
    left = list(claims)
    pairs = []
    for label in labels:
        match = next(
            (c for c in left if c.kind == label["kind"] and same_person(label["person"], c.person)), None
        )
        if match is not None:
            pairs.append((label, match))
            left.remove(match)
    return pairs


def _plain(text: object) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", str(text or "")).lower()
    bare = "".join(
        c if c.isascii() and c.isalnum() else " " for c in decomposed if not unicodedata.combining(c)
    )
    return bare.split()


def _near(one: str, other: str, least: float) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= least


def same_person(one: object, other: object) -> bool:
    """The last names agree, misspellings aside, and the given names do not clash."""
    first, second = _plain(one), _plain(other)
    if not first or not second or not _near(first[-1], second[-1], 0.84):
        return False
    if len(first) == 1 or len(second) == 1:
        return True
    shared = any(_near(a, b, 0.8) for a in first[:-1] for b in second[:-1])
    return shared or first[0].startswith(second[0][:3]) or second[0].startswith(first[0][:3])


def _agrees(label: Label, told: Label, slot: str) -> bool:
    if _same(slot, label.get(slot), told[slot]):
        return True
    accepted = label.get("accept", {})
    return slot in accepted and _same(slot, accepted[slot], told[slot])


def _same(slot: str, gold: object, found: object) -> bool:
    if slot == "news":
        return bool(gold) == bool(found)
    if slot in ("status", "date"):
        return str(gold or "") == str(found or "")
    if not gold or not found:
        return not gold and not found
    if slot == "counterpart":
        return same_person(gold, found)
    one, other = _plain(gold), _plain(found)
    shared = 2 * len(set(one) & set(other)) / (len(set(one)) + len(set(other)))
    return shared >= 0.6 or " ".join(one) in " ".join(other) or " ".join(other) in " ".join(one)
