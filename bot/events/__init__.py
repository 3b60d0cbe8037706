"""PURE. What happened: claims + known events -> decisions; routing; profiles."""

from bot.events.history import from_history
from bot.events.merge import decide, withdraw
from bot.events.profiles import Profile, Standing, moves, profile, roster
from bot.events.routing import route

__all__ = ["Profile", "Standing", "decide", "from_history", "moves", "profile", "roster", "route", "withdraw"]
