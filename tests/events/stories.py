"""Articles, claims and stories made by hand, told to ``decide`` one by one as the pipeline does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from bot.events import decide
from bot.model import Article, Claim, Decision, Event, Evidence, Kind, PartialDate, Reason, Span, Status


def instant(text: str) -> datetime:
    """« 2024-09-25 » (noon) or « 2024-09-25T08:30 », in UTC."""
    return datetime.fromisoformat(text if "T" in text else f"{text}T12:00").replace(tzinfo=UTC)


def article(article_id: str, published: str, *, publisher: str | None = None) -> Article:
    """An article of the outlet named by the first part of its id: « lemonde-2 » is of lemonde."""
    outlet = publisher or article_id.split("-")[0]
    return Article(
        id=article_id,
        feed_url=f"https://{outlet}.example/feed",
        entry_id=article_id,
        publisher=outlet,
        outlet=outlet,
        url=f"https://{outlet}.example/{article_id}",
        published=instant(published),
        title=article_id,
    )


def claim(kind: str = "departure", person: str = "Mira Murati", **slots: Any) -> Claim:
    """A claim; ``date`` and ``status`` as text, ``id=None`` for somebody outside the watch list."""
    when = slots.pop("date", None)
    person_id = slots.pop("id", person.lower().replace(" ", "-"))
    defaults: dict[str, Any] = {
        "person_id": person_id,
        "news": True,
        "organization": "OpenAI",
        "evidence": Evidence(Span(0, 1), f"{person} : {kind}"),
    }
    return Claim(
        person=person,
        kind=Kind(kind),
        status=Status(slots.pop("status", "announced")),
        date=PartialDate.parse(when) if when else None,
        **defaults | slots,
    )


Line = tuple[str, str, list[dict[str, Any]], list[str]]  # article id, published, the claims' slots, alerts


@dataclass(slots=True)
class Story:
    """The events as they stand, and every decision taken on the way."""

    events: dict[str, Event] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    zone: tzinfo = UTC

    @classmethod
    def after(cls, past: Iterable[Event]) -> "Story":
        return cls({event.id: event for event in past})

    def tell(self, article: Article, *claims: Claim, now: datetime | None = None) -> tuple[Decision, ...]:
        decided = decide(
            article, claims, tuple(self.events.values()), now=now or article.published, zone=self.zone
        )
        for decision in decided:
            self.events[decision.event.id] = decision.event
        self.decisions += decided
        return decided

    def alerts(self, article: Article, *claims: Claim) -> list[Reason]:
        """Tell it and return the reasons of the alerts that it gives."""
        return [decision.alert for decision in self.tell(article, *claims) if decision.alert]

    @property
    def only(self) -> Event:
        (event,) = self.events.values()
        return event


def outcome(events: Iterable[Event]) -> list[tuple[Any, ...]]:
    """What must not depend on the order of arrival. (Ids may: those of two events of one person, direction
    and day are told apart by a number.)"""
    return sorted(
        (e.person, e.kind, e.status, e.seat, str(e.date), e.publishers, e.news, e.retracted) for e in events
    )


def replay(steps: Sequence[tuple[Article, Sequence[Claim]]]) -> Story:
    story = Story()
    for each, claims in steps:
        story.tell(each, *claims)
    return story


def told(lines: Sequence[Line]) -> Story:
    """Tell the lines one after the other; each gives the alerts written beside it."""
    story = Story()
    for article_id, published, said, alerts in lines:
        claims = [claim(**slots) for slots in said]
        given = story.alerts(article(article_id, published), *claims)
        assert given == alerts, (article_id, story.decisions[-1])
    return story
