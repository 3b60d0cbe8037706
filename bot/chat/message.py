"""What Vigie says and is asked, before a platform gives it its dress.

Texts are already in the reader's language and in the platform's markup (see ``markup``);
whatever came from a feed or a user was escaped on the way in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from bot.model import Kind, Platform


class Style(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """``action`` says what a press means, at most 90 characters: "follow:mira-murati", "why:7kq2"."""

    label: str
    action: str
    style: Style = Style.SECONDARY


@dataclass(frozen=True, slots=True)
class Menu:
    """Buttons of which one is picked from a list; ``current`` is the action of the one now in force.

    With an ``action``, which ends with a colon, any number is picked at once: the press is that action
    followed by those of the choices picked, with commas between. ``picked`` are those now in force;
    ``emptied`` says that none may be left.
    """

    label: str
    choices: tuple[Button, ...]
    current: str | None = None
    action: str | None = None
    picked: frozenset[str] = frozenset()
    emptied: bool = False

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The choices for a platform without menus, one at a time."""
        if self.action is None:
            return self.choices
        return tuple(replace(each, action=f"{self.action}{each.action}") for each in self.choices)


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, with what it shows in words for those who cannot see it."""

    name: str
    data: bytes = field(repr=False)
    description: str


@dataclass(frozen=True, slots=True)
class Field:
    """A short labelled value."""

    name: str
    value: str
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message or answer. ``kind`` gives the colour. ``private`` is for the asker's eyes only.

    ``mentions`` are the only user ids that may be notified, ``roles`` the only roles; ``content`` is the
    line before the card.
    """

    title: str | None = None
    body: str = ""
    fields: tuple[Field, ...] = ()
    buttons: tuple[Button, ...] = ()
    menus: tuple[Menu, ...] = ()
    picture: Picture | None = None
    footer: str | None = None
    url: str | None = None
    kind: Kind | None = None
    content: str | None = None
    mentions: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    private: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A command as typed on any platform: ``name`` is "who", "timeline", "alerts set", …

    ``options`` holds what was given, as text. ``may_manage`` is the platform's word that the user
    may manage the server; it was checked by the adapter, never taken from the client.
    """

    name: str
    user: str
    platform: Platform
    language: str = "fr"
    options: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    guild: str | None = None
    channel: str | None = None
    may_manage: bool = False


class Markup(Protocol):
    """How a platform writes emphasis, links and times. Every method escapes what it is given."""

    def text(self, text: str) -> str:
        """Plain text made harmless: no markup, mention, link or invisible trick survives."""

    def bold(self, text: str) -> str: ...

    def code(self, text: str) -> str:
        """Letters of one width, so that what stands in a column lines up."""

    def link(self, text: str, url: str) -> str:
        """*text* leading to *url*; plain text where the address is not http(s)."""

    def time(self, epoch: int, plain: str) -> str:
        """An instant in each reader's own zone (seconds since 1970); *plain* where that is not possible."""

    def relative(self, epoch: int, plain: str) -> str:
        """The same as « il y a 3 minutes »."""

    def command(self, name: str) -> str:
        """A mention of a command, "/subscriptions" where the platform has none."""

    def mention(self, user: str) -> str:
        """A mention of a user by id."""

    def role(self, role: str) -> str:
        """A mention of everybody who has a role, by its id."""

    def channel(self, address: str) -> str:
        """A channel, by the id that the platform knows it by."""

    def block(self, text: str) -> str:
        """Lines to be copied as they are, set apart."""
