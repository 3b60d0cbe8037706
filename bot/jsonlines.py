"""JSON lines for other programs: articles in; claims, alerts, reports, events and profiles out."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.model import Act, Article, Claim, Condition, Correction, Delivery, Event, PollReport
from bot.moderation import Report
from bot.ports import ConfigError, Problem

if TYPE_CHECKING:
    from bot.events import Profile

Row = dict[str, Any]


def dump(row: Mapping[str, Any]) -> str:
    """One object on one line, accents as they are."""
    return json.dumps(row, ensure_ascii=False)


def read_articles(lines: Iterable[str], *, name: str) -> Iterator[Article]:
    """Articles from objects with ``id, source, url, published, title, summary, content``.

    Only ``id`` and ``title`` are required; a missing date is the epoch's. Raises ConfigError
    that names the line of *name* which is not such an object.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _article(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ConfigError(
                [Problem(name, number, "problem-not-an-article", {"why": str(error)})]
            ) from error


def read_either(lines: Iterable[str], *, name: str, now: datetime) -> Iterator[Article]:
    """Articles from JSON lines, or one from plain text: its first line is the title, *now* its date."""
    text = list(lines)
    if any(line.lstrip().startswith("{") for line in text[:1]):
        yield from read_articles(text, name=name)
        return
    title, *rest = [line.rstrip("\n") for line in text] or [""]
    row = {"id": name, "title": title, "content": "\n".join(rest), "published": now.isoformat()}
    yield _article(row)


def _article(row: Mapping[str, Any]) -> Article:
    item, title = str(row["id"]), str(row["title"] or "")
    summary, content = str(row.get("summary") or ""), row.get("content")
    source = str(row.get("source") or "?")
    published = (
        datetime.fromisoformat(row["published"]) if row.get("published") else datetime.fromtimestamp(0, UTC)
    )
    if published.tzinfo is None:
        raise ValueError(f"published {row['published']!r} has no offset: add +02:00, +01:00 or Z")
    text = "\x1f".join([title, summary, content or ""])
    return Article(
        id=item,
        feed_url="stdin:",
        entry_id=item,
        publisher=source,
        outlet=source,
        url=str(row.get("url") or ""),
        published=published.astimezone(UTC),
        title=title,
        summary=summary,
        content=None if content is None else str(content),
        content_hash=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def claim_row(claim: Claim) -> Row:
    """A claim, in the words of the annotation guide."""
    return {
        "person": claim.person,
        "person_id": claim.person_id,
        "kind": claim.kind,
        "status": claim.status,
        "news": claim.news,
        "role": claim.role,
        "organization": claim.organization,
        "other_organization": claim.other_organization,
        "counterpart": claim.counterpart,
        "date": str(claim.date) if claim.date else None,
        "evidence": claim.evidence.quote,
    }


def report_row(report: PollReport) -> Row:
    """How one poll ended."""
    return {
        "feed": report.feed.url,
        "name": report.feed.name,
        "outcome": report.outcome,
        "entries": report.entries,
        "new": report.new,
        "reason": report.reason,
    }


def condition_row(condition: Condition) -> Row:
    """A feed and how it is."""
    feed, state = condition.feed, condition.state
    return {
        "name": feed.name,
        "url": feed.url,
        "publisher": feed.publisher,
        "topic": feed.topic,
        "language": feed.language,
        "full_text": feed.full_text,
        "health": condition.health,
        "polled": _iso(state.polled),
        "succeeded": _iso(state.succeeded),
        "last_new": _iso(state.last_new),
        "gap_seconds": state.gap or None,
        "failures": state.failures,
        "failing_since": _iso(state.failing_since),
        "problem": state.problem,
        "next_poll": _iso(state.next_poll),
        "moved_to": state.moved_to,
        "pages_read": state.pages_read,
        "pages_refused": state.pages_refused,
    }


def _iso(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None


def event_row(event: Event) -> Row:
    """An event in its present state, with its sources."""
    return {
        "event": event.id,
        "organization": event.organization,
        "person": event.person,
        "person_id": event.person_id,
        "kind": event.kind,
        "status": event.status,
        "seat": event.seat,
        "date": str(event.date) if event.date else None,
        "role": event.role,
        "other_organization": event.other_organization,
        "counterpart": event.counterpart,
        "origin": event.origin,
        "confidence": event.confidence,
        "reverses": event.reverses,
        "revision": event.revision,
        "sources": [
            {
                "outlet": source.outlet,
                "publisher": source.publisher,
                "url": source.url,
                "published": source.published.isoformat(),
                "status": source.status,
                "quote": source.quote,
            }
            for source in event.sources
        ],
    }


def profile_row(profile: "Profile") -> Row:
    """Where somebody stands, with their events oldest first."""
    return {
        "person": profile.person,
        "person_id": profile.person_id,
        "standing": profile.standing,
        "since": str(profile.since) if profile.since else None,
        "returned": profile.returned,
        "role": profile.role,
        "where": profile.where,
        "board": profile.board,
        "unverified": profile.unverified,
        "events": [event_row(event) for event in profile.events],
    }


def alert_row(article: Article, delivery: Delivery, event: Event, text: str) -> Row:
    """One event of one delivery that *article* caused; ``update`` for an edit or a follow-up."""
    return {
        "event": event.id,
        "person": event.person,
        "kind": event.kind,
        "status": event.status,
        "item": article.id,
        "update": delivery.act is not Act.POST,
        "reason": delivery.reason,
        "text": text,
    }


def case_row(
    report: Report,
    event: Event | None,
    said: Iterable[tuple[Article, tuple[Claim, ...]]],
    corrections: Iterable[Correction],
) -> Row:
    """A report for a corpus: what was said to be wrong, what became of it, and the articles themselves, as
    ``read_articles`` takes them. Who reported it is left out."""
    return {
        "report": report.id,
        "event": report.event_id,
        "opened": report.opened.isoformat(),
        "text": report.text,
        "verdict": report.verdict,
        "answer": report.answer,
        "now": event_row(event) if event else None,
        "corrections": [
            {
                "remedy": each.remedy,
                "why": each.why,
                "at": each.at.isoformat(),
                "before": dict(each.before),
                "after": dict(each.after),
                "articles": list(each.articles),
            }
            for each in corrections
        ],
        "articles": [
            {
                "id": article.id,
                "source": article.publisher,
                "url": article.url,
                "published": article.published.isoformat(),
                "title": article.title,
                "summary": article.summary,
                "content": article.content,
                "claims": [claim_row(claim) for claim in claims],
            }
            for article, claims in said
        ],
    }
