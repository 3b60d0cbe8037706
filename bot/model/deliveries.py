"""Telling it: what goes to which destination."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.destinations import Destination
from bot.model.events import Event, Reason


class Act(StrEnum):
    """What a delivery does at its destination."""

    POST = "post"  # the living message of one event, or of several told together
    EDIT = "edit"  # bring the living message up to date
    REPLY = "reply"  # a short follow-up to the living message
    PUBLISH = "publish"  # pass the living message on to the channels that follow this one
    DIGEST = "digest"  # what happened since the last digest; nobody's living message


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One alert routed to one destination, not yet stored. ``event_ids`` are told in one message.

    Of a POST in a crisis ``rolling`` makes a message that others may join, and ``joins`` is the id of the
    delivery that made the one to join.
    ``pause`` is how long an edit leaves its message alone after the edit before; none where it cannot wait.
    """

    destination_id: int
    act: Act
    reason: Reason
    event_ids: tuple[str, ...]
    revision: int  # of the first event
    rolling: bool = False
    joins: int | None = None
    pause: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Telling:
    """That a destination was told of an event: when, and by which POST."""

    destination_id: int
    event_id: str
    delivery_id: int
    at: datetime
    rolling: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """A stored dispatch, pending until the platform has it.

    ``nonce`` (at most 25 characters) is unique and never changes, so that a repeated attempt is
    recognised by the platform. ``events`` are in their present state. ``message_id`` is that of
    the living message, set for EDIT and REPLY. ``since`` is where a digest begins. ``rolling`` is the
    message of a crisis, which gathers event after event. ``contested`` marks the living message of
    a server whose moderators doubt it.
    """

    id: int
    nonce: str
    destination: Destination
    act: Act
    reason: Reason
    events: tuple[Event, ...]
    created: datetime
    attempts: int = 0
    message_id: str | None = None
    since: datetime | None = None
    rolling: bool = False
    contested: bool = False
