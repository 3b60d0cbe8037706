"""The values that travel through Vigie, one type per stage, all frozen.

    Feed -> Entry -> Article -> Claim* -> Decision* -> Event (revision) -> Dispatch -> Delivery -> Message

Instants are timezone-aware ``datetime`` in UTC; the days on which things happened
are ``PartialDate`` (a year, a month or a day) in the configured zone. What is
unknown is ``None`` and stays so.
"""

from bot.model.articles import Article, Entry, Feed
from bot.model.claims import Claim, Evidence, Move, Moves, Span
from bot.model.corrections import Correction, Remedy
from bot.model.deliveries import Act, Delivery, Dispatch, Telling
from bot.model.destinations import (
    DEFAULT_KINDS,
    EVERYBODY,
    Certainty,
    Choice,
    Destination,
    Digest,
    Period,
    Platform,
    Quiet,
)
from bot.model.events import PAGE, Day, Decision, Event, Origin, Pin, Reason, Slot, Source
from bot.model.feeds import Condition, FeedState, Health, Identity, Outcome, PollReport
from bot.model.names import fold
from bot.model.terms import Confidence, Gender, Kind, Seat, Status, Voice
from bot.model.times import PartialDate, Pause
from bot.model.watchlist import Organization, PastChange, Person, Watchlist, Wording

__all__ = [
    "DEFAULT_KINDS",
    "EVERYBODY",
    "PAGE",
    "Act",
    "Article",
    "Certainty",
    "Choice",
    "Claim",
    "Condition",
    "Confidence",
    "Correction",
    "Day",
    "Decision",
    "Delivery",
    "Destination",
    "Digest",
    "Dispatch",
    "Entry",
    "Event",
    "Evidence",
    "Feed",
    "FeedState",
    "Gender",
    "Health",
    "Identity",
    "Kind",
    "Move",
    "Moves",
    "Organization",
    "Origin",
    "Outcome",
    "PartialDate",
    "PastChange",
    "Pause",
    "Period",
    "Person",
    "Pin",
    "Platform",
    "PollReport",
    "Quiet",
    "Reason",
    "Remedy",
    "Seat",
    "Slot",
    "Source",
    "Span",
    "Status",
    "Telling",
    "Voice",
    "Watchlist",
    "Wording",
    "fold",
]
