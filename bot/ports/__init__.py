"""The narrow doors between Vigie's parts, each owned by its caller, and the errors that pass through them."""

from bot.ports.archive import Archive, Overview
from bot.ports.corrections import Corrections, Docket, DocketPage, Revision
from bot.ports.errors import (
    ConfigError,
    CorrectionError,
    DestinationError,
    MessageGoneError,
    PermanentError,
    Problem,
    StorageError,
    TransientError,
    VigieError,
)
from bot.ports.feeds import Conditions, FeedBook, Notices
from bot.ports.ledger import Ledger, Page
from bot.ports.outbox import QUIET, Chat, Queue
from bot.ports.registry import Digests, Forgotten, Registry, Servers

__all__ = [
    "QUIET",
    "Archive",
    "Chat",
    "Conditions",
    "ConfigError",
    "CorrectionError",
    "Corrections",
    "DestinationError",
    "Digests",
    "Docket",
    "DocketPage",
    "FeedBook",
    "Forgotten",
    "Ledger",
    "MessageGoneError",
    "Notices",
    "Overview",
    "Page",
    "PermanentError",
    "Problem",
    "Queue",
    "Registry",
    "Revision",
    "Servers",
    "StorageError",
    "TransientError",
    "VigieError",
]
