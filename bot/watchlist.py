"""``people.yaml``: the organisations watched, their people, and the past changes known of them."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from bot.documents import Document
from bot.model import (
    Confidence,
    Gender,
    Kind,
    Organization,
    PartialDate,
    PastChange,
    Person,
    Watchlist,
    Wording,
    fold,
)
from bot.ports import Problem

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _as_text(value: Any) -> Any:
    """YAML reads an unquoted 2024 as a number; it is meant as text here."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _slug(value: str) -> str:
    if not _SLUG.fullmatch(value):
        raise ValueError("problem-not-a-slug")
    return value


def _filled(value: str) -> str:
    if not value.strip():
        raise ValueError("problem-blank")
    return value.strip()


Text = Annotated[str, BeforeValidator(_as_text), Field(max_length=200)]
Name = Annotated[str, Field(max_length=200)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Wording(_Strict):
    fr: Name
    en: Name


class _Change(_Strict):
    date: Text
    kind: Kind
    role: _Wording | None = None
    other_organization: Name | None = None
    counterpart: Name | None = None
    source: str | None = None
    confidence: Confidence = Confidence.RECALLED

    @field_validator("date")
    @classmethod
    def _partial(cls, value: str) -> str:
        try:
            PartialDate.parse(value)
        except ValueError as error:
            raise ValueError("problem-not-a-date") from error
        return value

    @field_validator("source")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https?://[^\s/]+", value):
            raise ValueError("problem-not-an-address")
        return value


class _Person(_Strict):
    id: str
    name: Name
    aliases: tuple[Text, ...] = ()
    last_name_unambiguous: bool = False
    gender: Gender = Gender.UNKNOWN
    role: _Wording | None = None
    sector: str | None = None
    changes: tuple[_Change, ...] = ()

    _check_id = field_validator("id")(_slug)
    _check_name = field_validator("name")(_filled)


class _Organization(_Strict):
    id: str
    name: Name
    aliases: tuple[Text, ...] = ()
    history_until: date | None = None
    people: tuple[_Person, ...] = ()

    _check_id = field_validator("id")(_slug)
    _check_name = field_validator("name")(_filled)


class _People(_Strict):
    organizations: tuple[_Organization, ...]
    elsewhere: tuple[Annotated[Name, AfterValidator(_filled)], ...] = ()


def read_watchlist(path: Path) -> Watchlist:
    """Read ``people.yaml``. Raises ConfigError listing every problem with its line."""
    checked = Document(path).check(_People, _nobody_watched, _double_ids, _double_names, _seen_without_source)
    return Watchlist(tuple(_organization(each) for each in checked.organizations), checked.elsewhere)


def without_history(watchlist: Watchlist) -> Watchlist:
    """The same people, with nothing known of their past."""
    return replace(
        watchlist,
        organizations=tuple(
            replace(
                organization,
                history_until=None,
                people=tuple(replace(person, changes=()) for person in organization.people),
            )
            for organization in watchlist.organizations
        ),
    )


def _nobody_watched(document: Document) -> list[Problem]:
    empty = isinstance(document.value, dict) and document.value.get("organizations") == []
    return [document.problem(["organizations"], "problem-no-organizations")] if empty else []


def _double_ids(document: Document) -> list[Problem]:
    """Ids are what subscriptions and events refer to: one each, over all organisations."""
    first: dict[str, int | None] = {}
    problems = []
    for place, person in document.items("organizations", "people"):
        identity, where = str(person.get("id")), [*place, "id"]
        if identity in first:
            problems.append(
                document.problem(where, "problem-id-twice", key=identity, first=first[identity] or 0)
            )
        first.setdefault(identity, document.line(where))
    return problems


def _double_names(document: Document) -> list[Problem]:
    """A name or alias that belongs to two would make every article about one tell of the other."""
    owner: dict[str, str] = {}
    problems = []
    everybody = [*document.items("organizations"), *document.items("organizations", "people")]
    for place, each in everybody:
        aliases = each.get("aliases")
        names = [(each.get("name"), [*place, "name"])]
        names += [
            (alias, [*place, "aliases", n])
            for n, alias in enumerate(aliases if isinstance(aliases, list) else [])
        ]
        for name, where in names:
            mine = str(each.get("id"))
            other = owner.setdefault(fold(str(name)), mine) if name else mine
            if other != mine:
                problems.append(
                    document.problem(where, "problem-name-twice", value=name, one=other, two=mine)
                )
    outside = document.value.get("elsewhere") if isinstance(document.value, dict) else None
    problems += [
        document.problem(
            ["elsewhere", n], "problem-watched-elsewhere", value=name, one=owner[fold(str(name))]
        )
        for n, name in enumerate(outside if isinstance(outside, list) else [])
        if fold(str(name)) in owner
    ]
    return problems


def _seen_without_source(document: Document) -> list[Problem]:
    return [
        document.problem([*place, "confidence"], "problem-seen-without-source")
        for place, change in document.items("organizations", "people", "changes")
        if change.get("confidence") == Confidence.SEEN and not change.get("source")
    ]


def _wording(given: _Wording | None) -> Wording | None:
    return Wording(given.fr, given.en) if given else None


def _organization(given: _Organization) -> Organization:
    return Organization(
        id=given.id,
        name=given.name,
        aliases=given.aliases,
        people=tuple(_person(each) for each in given.people),
        history_until=given.history_until,
    )


def _person(given: _Person) -> Person:
    return Person(
        id=given.id,
        name=given.name,
        aliases=given.aliases,
        last_name_unambiguous=given.last_name_unambiguous,
        gender=given.gender,
        role=_wording(given.role),
        sector=given.sector,
        changes=tuple(
            PastChange(
                date=PartialDate.parse(change.date),
                kind=change.kind,
                role=_wording(change.role),
                other_organization=change.other_organization,
                counterpart=change.counterpart,
                source=change.source,
                confidence=change.confidence,
            )
            for change in given.changes
        ),
    )
