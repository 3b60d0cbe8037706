"""Values of ``bot.model`` to JSON and back, by pydantic, which knows dataclasses, enums and instants."""

from typing import Any

from pydantic import TypeAdapter

from bot.model import Claim, Event, PartialDate

_EVENT = TypeAdapter(Event)
_CLAIM = TypeAdapter(Claim)


def event_state(event: Event) -> Any:
    """An event as JSON values."""
    return _EVENT.dump_python(event, mode="json")


def read_event(state: Any) -> Event:
    """The event that ``event_state`` wrote."""
    return _EVENT.validate_python(state)


def claim_state(claim: Claim) -> dict[str, Any]:
    """A claim as JSON values, its spans as pairs of offsets."""
    return {
        "person": claim.person,
        "person_id": claim.person_id,
        "kind": claim.kind,
        "status": claim.status,
        "news": claim.news,
        "organization": claim.organization,
        "role": claim.role,
        "other_organization": claim.other_organization,
        "counterpart": claim.counterpart,
        "counterpart_id": claim.counterpart_id,
        "gender": claim.gender,
        "date": str(claim.date) if claim.date else None,
        "seat": claim.seat,
        "founding": claim.founding,
        "voice": claim.voice,
        "origin": claim.origin,
        "evidence": {"span": list(claim.evidence.span), "quote": claim.evidence.quote},
        "spans": {slot: list(span) for slot, span in claim.spans.items()},
    }


def read_claim(state: Any) -> Claim:
    """The claim that ``claim_state`` wrote."""
    date = state["date"] and PartialDate.parse(state["date"])
    return _CLAIM.validate_python(state | {"date": date})
