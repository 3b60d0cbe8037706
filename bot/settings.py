"""Settings: ``VIGIE_*`` in the environment, then ``vigie.toml``, then the defaults -> one frozen value.

Every problem is reported at once. A token is a ``SecretStr``: it hides in every repr and log line.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr

from bot.ports import ConfigError, Problem

PREFIX = "VIGIE_"
FILE = "vigie.toml"
LEAST_POLL = timedelta(seconds=30)  # politeness; loopback and intranets may go below
_PACKAGE = Path(__file__).parent
_BUNDLED = (_PACKAGE / "data", _PACKAGE.parent)  # the last is a checkout's
_YES, _NO = ("1", "true", "yes", "on", "oui"), ("0", "false", "no", "off", "non")


@dataclass(frozen=True, slots=True)
class Settings:
    """How this Vigie runs. Paths are absolute or relative to the working directory."""

    feeds: Path
    people: Path
    database_url: str = "sqlite+aiosqlite:///var/vigie.db"
    poll: timedelta = timedelta(seconds=300)
    allow_private_addresses: bool = False
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    history: bool = True
    crisis: int = 6  # alerts an hour beyond which a destination gets the next ones in one message
    full_text: bool = True
    language: str = "fr"
    contact: str | None = None
    discord_token: SecretStr | None = None
    discord_api_url: str | None = None
    discord_gateway_url: str | None = None
    operator_channel: str | None = None  # of Discord, by id
    operators: tuple[str, ...] = ()  # users of Discord, by id
    unknown: tuple[str, ...] = ()


def read_settings(environ: Mapping[str, str], directory: Path) -> Settings:
    """Settings from *environ* and from ``vigie.toml`` in *directory*. Raises ConfigError."""
    return _Reader(environ, directory).read()


@dataclass(frozen=True, slots=True)
class _Given:
    """A value as written, and where."""

    value: Any
    place: str
    line: int | None = None


class _Reader:
    """Takes each setting from where it is given and collects what is wrong."""

    def __init__(self, environ: Mapping[str, str], directory: Path) -> None:
        self.directory = directory
        self.problems: list[Problem] = []
        self.given: dict[str, _Given] = {**self._from_file(directory / FILE)}
        for name, value in environ.items():
            if name.startswith(PREFIX) and value.strip():
                self.given[name.removeprefix(PREFIX).lower()] = _Given(value.strip(), name)

    def read(self) -> Settings:
        private = self._switch("allow_private_addresses", default=False)
        settings: dict[str, Any] = {
            "feeds": self._list("feeds"),
            "people": self._list("people"),
            "allow_private_addresses": private,
            "poll": self._poll(least=timedelta(seconds=1) if private else LEAST_POLL),
            "zone": self._zone(),
            "history": self._switch("history", default=True),
            "crisis": self._count("crisis_alerts", 6),
            "full_text": self._switch("full_text", default=True),
            "language": self._choice("language", ("fr", "en")),
            "database_url": self._matching(
                "database_url", r"sqlite(\+aiosqlite)?:///.+", "problem-not-a-database"
            )
            or "sqlite+aiosqlite:///var/vigie.db",
            "contact": self._matching("contact", r"[ -~]+", "problem-not-printable"),
            "discord_token": self._token(),
            "discord_api_url": self._matching("discord_api_url", r"https?://\S+", "problem-not-an-address"),
            "discord_gateway_url": self._matching(
                "discord_gateway_url", r"wss?://\S+", "problem-not-an-address"
            ),
            "operators": self._users("operators"),
            "operator_channel": self._matching("operator_channel", r"\d{15,21}", "problem-not-a-channel"),
            # another program's variable may share the prefix: told by `vigie check`, not refused
            "unknown": tuple(given.place for name, given in self.given.items() if name not in KNOWN),
        }
        for name, given in self.given.items():
            if name not in KNOWN and given.place == FILE:
                self._problem(name, "problem-unknown-setting", key=name)
        if self.problems:
            raise ConfigError(self.problems)
        return Settings(**settings)

    def _from_file(self, path: Path) -> Mapping[str, _Given]:
        try:
            text = path.read_text(encoding="utf-8")
            values = tomllib.loads(text)
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(FILE, None, "problem-unreadable", {"why": str(error)}))
            return {}
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"line (\d+)", str(error))
            self.problems.append(
                Problem(FILE, int(found[1]) if found else None, "problem-not-toml", {"why": str(error)})
            )
            return {}
        return {key: _Given(value, FILE, _line_of(key, text)) for key, value in values.items()}

    def _problem(self, name: str, message: str, **args: object) -> None:
        given = self.given[name]
        self.problems.append(Problem(given.place, given.line, message, args))

    def _text(self, name: str, default: str | None) -> Any:
        if name not in self.given:
            return default
        value = self.given[name].value
        if not isinstance(value, str):
            self._problem(name, "problem-not-text", key=name)
            return default
        return value

    def _matching(self, name: str, pattern: str, message: str) -> str | None:
        """A text of the given form. What is refused is shown only where it cannot hold a password."""
        value: str | None = self._text(name, None)
        if value is not None and not re.fullmatch(pattern, value):
            self._problem(name, message, value="" if "@" in value else value)
        return value

    def _switch(self, name: str, *, default: bool) -> bool:
        if name not in self.given:
            return default
        value = str(self.given[name].value).lower()
        if value not in _YES + _NO:
            self._problem(name, "problem-not-yes-no", value=value)
        return value in _YES

    def _choice(self, name: str, choices: tuple[str, ...]) -> str:
        value = str(self._text(name, choices[0]))
        if value not in choices:
            self._problem(name, "problem-not-one-of", value=value, expected=", ".join(choices))
        return value

    def _poll(self, *, least: timedelta) -> timedelta:
        name = "poll_seconds"
        if name not in self.given:
            return timedelta(seconds=300)
        try:
            poll = timedelta(seconds=float(self.given[name].value))
        except (ValueError, TypeError, OverflowError):
            self._problem(name, "problem-not-seconds", value=str(self.given[name].value))
            return timedelta(seconds=300)
        if not least <= poll <= timedelta(days=1):
            self._problem(name, "problem-poll-range", least=int(least.total_seconds()))
        return poll

    def _count(self, name: str, default: int) -> int:
        """A whole number, at least 1."""
        if name not in self.given:
            return default
        value = str(self.given[name].value)
        if not value.isdecimal() or not 1 <= int(value) <= 1000:
            self._problem(name, "problem-not-a-count", value=value)
            return default
        return int(value)

    def _zone(self) -> ZoneInfo:
        value = self._text("timezone", "Europe/Paris")
        try:
            return ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._problem("timezone", "problem-no-such-zone", value=value)
            return ZoneInfo("Europe/Paris")

    def _token(self) -> SecretStr | None:
        """The token itself, or the content of the file that holds it (container secrets)."""
        value = self._text("discord_token", None)
        if value is None and (path := self._text("discord_token_file", None)):
            try:
                value = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                why = error.strerror if isinstance(error, OSError) else "UTF-8"
                self._problem("discord_token_file", "problem-unreadable", why=why or "")
                return None
            if not value:
                self._problem("discord_token_file", "problem-empty")
        if value and re.search(r"\s", value):
            self._problem(
                "discord_token" if "discord_token" in self.given else "discord_token_file",
                "problem-token-blanks",
            )
        return SecretStr(value) if value else None

    def _users(self, name: str) -> tuple[str, ...]:
        """Ids of users of Discord, with commas or spaces between them."""
        value = self._matching(name, r"\d{15,21}([,\s]+\d{15,21})*", "problem-not-users")
        return tuple(re.findall(r"\d+", value or ""))

    def _list(self, name: str) -> Path:
        """``feeds.yaml`` or ``people.yaml``: as set, in the working directory, or the bundled one."""
        set_to: str | None = self._text(name, None)
        if set_to is not None:
            path: Path = self.directory / set_to
            if path.is_dir():
                self._problem(name, "problem-a-folder", value=set_to)
            elif not path.is_file():
                self._problem(name, "problem-no-such-file", value=set_to)
            return path
        places = (self.directory, *_BUNDLED)
        return next(
            (place / f"{name}.yaml" for place in places if (place / f"{name}.yaml").is_file()),
            places[0] / f"{name}.yaml",
        )


def is_bundled(path: Path, directory: Path) -> bool:
    """True for a list that comes with Vigie, which its next version replaces; not for one in *directory*."""
    return path.parent in _BUNDLED and path.parent != directory


KNOWN = (
    "feeds",
    "people",
    "database_url",
    "poll_seconds",
    "allow_private_addresses",
    "timezone",
    "history",
    "crisis_alerts",
    "full_text",
    "language",
    "contact",
    "discord_token",
    "discord_token_file",
    "discord_api_url",
    "discord_gateway_url",
    "operator_channel",
    "operators",
)


def preferred_language(environ: Mapping[str, str], directory: Path) -> str:
    """The language to speak before the settings are read, which may be what goes wrong."""
    language: object = environ.get(f"{PREFIX}LANGUAGE")
    if not language:
        try:
            language = tomllib.loads((directory / FILE).read_text(encoding="utf-8")).get("language")
        except (OSError, ValueError):
            language = None
    return "en" if language == "en" else "fr"


def _line_of(key: str, text: str) -> int | None:
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|\s*\[{re.escape(key)}\]", line):
            return number
    return None
