"""The watch list: who is watched, and what is known of them from before."""

from dataclasses import dataclass
from datetime import date

from bot.model.terms import Confidence, Gender, Kind
from bot.model.times import PartialDate


@dataclass(frozen=True, slots=True)
class Wording:
    """The same thing in the languages Vigie speaks."""

    fr: str
    en: str

    def in_(self, language: str) -> str:
        """The text in *language* ("fr" or "en"); French is the reference."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change that happened before Vigie watched. ``counterpart`` is a person's id, or a name."""

    date: PartialDate
    kind: Kind
    role: Wording | None = None
    other_organization: str | None = None
    counterpart: str | None = None
    source: str | None = None
    confidence: Confidence = Confidence.RECALLED


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody watched. ``id`` is a slug, unique in the watch list."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    last_name_unambiguous: bool = False
    gender: Gender = Gender.UNKNOWN
    role: Wording | None = None
    sector: str | None = None
    changes: tuple[PastChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation watched, with its people and the day on which their known history ends."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    history_until: date | None = None


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Everything watched. ``elsewhere``: names of people who are well known, and of other houses."""

    organizations: tuple[Organization, ...]
    elsewhere: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(person for organization in self.organizations for person in organization.people)

    def person(self, person_id: str | None) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def organization(self, name_or_id: str) -> Organization | None:
        return next((o for o in self.organizations if name_or_id in (o.id, o.name)), None)
