"""``people.yaml`` with somebody added, every comment and line of its owner as it was."""

import io
import re
import tempfile
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from bot.chat.locale import Speech
from bot.chat.roles import role_in
from bot.documents import write_whole
from bot.model import Event, Gender, Person, Watchlist, Wording, fold
from bot.ports import ConfigError, Problem
from bot.watchlist import read_watchlist


def add_person(path: Path, event: Event, watchlist: Watchlist) -> Person:
    """Add the unknown person of *event* to the list at *path*, with what the event tells of them.

    Raises ConfigError, with the file untouched: somebody known, half a name, a file that cannot be written.
    """
    person = _person(path, event, watchlist)
    changed = _with(path.read_text(encoding="utf-8"), event.organization, _entry(person))
    with tempfile.TemporaryDirectory(prefix="vigie-") as folder:
        draft = Path(folder) / path.name
        draft.write_text(changed, encoding="utf-8")
        read_watchlist(draft)
    write_whole(path, changed)
    return person


def _person(path: Path, event: Event, watchlist: Watchlist) -> Person:
    if event.person_id is not None:
        raise ConfigError([Problem(path.name, None, "people-known", {"name": event.person})])
    words = [word for word in fold(event.person).split() if re.fullmatch("[a-z0-9]+", word)]
    if len(words) < 2:  # a first name and a last name
        raise ConfigError(
            [Problem(path.name, None, "people-half-name", {"name": event.person, "id": event.id})]
        )
    return Person(
        id=_free("-".join(words), {person.id for person in watchlist.people}),
        name=event.person,
        gender=event.gender,
        role=_role(event, watchlist),
    )


def _free(slug: str, taken: set[str]) -> str:
    return next(
        each for each in (slug, *(f"{slug}-{n}" for n in range(2, len(taken) + 3))) if each not in taken
    )


def _role(event: Event, watchlist: Watchlist) -> Wording | None:
    """The role in both languages, as far as English has a word for it."""
    french, english = (role_in(event.role, event.gender, watchlist, language) for language in ("fr", "en"))
    if french is None or english is None:
        return None
    untranslated = english == Speech("en").say("role-foreign", role=french)
    return Wording(french, french if untranslated else english)


def _entry(person: Person) -> CommentedMap:
    entry = CommentedMap(id=person.id, name=person.name)
    if person.gender is not Gender.UNKNOWN:
        entry["gender"] = str(person.gender)
    if person.role is not None:
        entry["role"] = CommentedMap(fr=person.role.fr, en=person.role.en)
        entry["role"].fa.set_flow_style()
    return entry


def _with(text: str, organization: str, entry: CommentedMap) -> str:
    """The YAML *text* with *entry* as the last of the organisation's people, written like its neighbours."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 10_000  # leave long lines alone
    indent = re.search(r"^( *)people:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*( *)- ", text, re.MULTILINE)
    offset = len(indent[2]) - len(indent[1]) if indent else 0
    yaml.indent(mapping=2, sequence=2 + offset, offset=offset)
    yaml.representer.add_representer(type(None), _null)
    document = yaml.load(text)
    theirs = next(each for each in document["organizations"] if each["name"] == organization)
    theirs.setdefault("people", []).append(entry)
    out = io.StringIO()
    yaml.dump(document, out)
    return out.getvalue()


def _null(representer: Any, _: None) -> Any:
    """An absent value as it is usually written, rather than as nothing."""
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")
