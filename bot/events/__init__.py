"""PURE. What happened: claims + known events -> decisions; corrections; routing; profiles."""

from bot.events import corrections
from bot.events.adoption import adopt
from bot.events.crisis import calm
from bot.events.history import from_history
from bot.events.hours import digest_due, quiet_until
from bot.events.merge import decide, withdraw
from bot.events.posts import Succession, Vacancy, succession
from bot.events.profiles import Profile, Standing, moves, profile, roster
from bot.events.routing import route, wants
from bot.events.tenures import Tenure, arrival_before

__all__ = [
    "Profile",
    "Standing",
    "Succession",
    "Tenure",
    "Vacancy",
    "adopt",
    "arrival_before",
    "calm",
    "corrections",
    "decide",
    "digest_due",
    "from_history",
    "moves",
    "profile",
    "quiet_until",
    "roster",
    "route",
    "succession",
    "wants",
    "withdraw",
]
