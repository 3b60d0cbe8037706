"""How fast Discord may be asked, and when not at all. Pure: instants are seconds of any steady clock."""

from collections import deque

RATE = 48.0  # requests a second; Discord takes 50, interactions not counted
# Discord shuts out an address with 10,000 answers of 401, 403 or 429 in ten minutes.
REFUSALS, WINDOW = 5_000, 600.0
REFUSED = frozenset({401, 403, 429})


class Pace:
    """Spaces requests evenly, so that no second ever holds too many, and stops short of being shut out."""

    def __init__(self, rate: float = RATE) -> None:
        self._gap = 1 / rate
        self._next = 0.0
        self._refusals: deque[float] = deque()

    def turn(self, now: float) -> float:
        """Take the next free moment; how long to wait for it."""
        moment = max(self._next, now)
        self._next = moment + self._gap
        return moment - now

    def refused(self, now: float) -> None:
        """Discord refused a request."""
        self._refusals.append(now)

    def closed(self, now: float) -> float:
        """How long nothing may be asked at all: so many requests were refused that it looks like a loop."""
        while self._refusals and self._refusals[0] <= now - WINDOW:
            self._refusals.popleft()
        return self._refusals[-REFUSALS] + WINDOW - now if len(self._refusals) >= REFUSALS else 0.0
