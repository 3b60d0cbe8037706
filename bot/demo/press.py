"""The invented press of the demo: its outlets, what they publish and when, and their feeds as bytes.

Each outlet writes its feed as some real newsroom does (``dresses``): the same story has to come out
of every one of them.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.demo.dresses import DRESSES
from bot.demo.stories import Outlet, Story
from bot.model import Feed

PEOPLE = Path(__file__).with_name("people.yaml")  # the watch list that goes with this press
_PRESS = Path(__file__).with_name("press.yaml")
_LONGEST = 10  # items that a feed holds; older ones fall off its end
_DELAY = timedelta(minutes=4)  # from a story to the poll that finds it


class Fortnight:
    """The fortnight, and how far it has been told: feeds hold what was published until then."""

    def __init__(self) -> None:
        told = yaml.safe_load(_PRESS.read_text(encoding="utf-8"))
        self.outlets: Sequence[Outlet] = tuple(Outlet(**given) for given in told["outlets"])
        self.stories: Sequence[Story] = _stories(told["items"], self.outlets)
        self.begins: datetime = told["begins"]
        self._until = self.begins

    @property
    def steps(self) -> Sequence[datetime]:
        """The instants to stop at: the beginning, then a few minutes after each story."""
        return (
            self.begins,
            *(story.published + _DELAY for story in self.stories if story.published > self.begins),
        )

    def feeds(self, base_url: str) -> tuple[Feed, ...]:
        """The feeds as Vigie polls them, each at *base_url*/<outlet>."""
        return tuple(
            Feed(name=each.name, url=f"{base_url}/{each.id}", publisher=each.publisher, topic=each.topic)
            for each in self.outlets
        )

    def publish_until(self, instant: datetime) -> None:
        """Move on to *instant* (timezone-aware); the fortnight never goes back."""
        self._until = max(self._until, instant)

    def published(self, outlet: Outlet) -> Sequence[Story]:
        """What *outlet* has published so far and its feed still holds, newest first."""
        return tuple(
            story
            for story in reversed(self.stories)
            if story.outlet == outlet and story.published <= self._until
        )[:_LONGEST]

    def body(self, outlet: Outlet) -> bytes:
        """The feed of *outlet* as it stands."""
        return DRESSES[outlet.dress](outlet, self.published(outlet))


def _stories(given: Sequence[Mapping[str, Any]], outlets: Sequence[Outlet]) -> Sequence[Story]:
    by_id = {outlet.id: outlet for outlet in outlets}
    return tuple(
        Story(number=1000 + n, **{**each, "outlet": by_id[each["outlet"]]}) for n, each in enumerate(given)
    )
