"""Somebody met in the news comes onto the watch list, and what was known of them becomes theirs."""

from dataclasses import replace
from difflib import ndiff
from pathlib import Path

import pytest

from bot.additions import add_person
from bot.events import adopt
from bot.model import Event, Gender, Watchlist
from bot.ports import ConfigError
from bot.watchlist import read_watchlist
from tests.events.stories import Story, article, claim, instant

ROOT = Path(__file__).parents[1]
LISTS = [ROOT / "people.yaml", ROOT / "tests" / "corpus" / "people.yaml"]


@pytest.fixture(params=LISTS, ids=["own", "corpus"])
def path(request, tmp_path) -> Path:
    copy = tmp_path / "people.yaml"
    copy.write_text(request.param.read_text(encoding="utf-8"), encoding="utf-8")
    return copy


def unknown(watchlist: Watchlist, **changed) -> Event:
    story = Story()
    name = watchlist.organizations[0].name
    told = claim(
        person="Zoé Nguyên-Mba",
        id=None,
        organization=name,
        gender=Gender.FEMININE,
        role="directrice technique",
    )
    story.tell(article("b-1", "2026-03-01"), told)
    return replace(story.only, **changed)


def test_an_entry_is_added_and_every_other_line_stays(path):
    before, watchlist = path.read_text(encoding="utf-8"), read_watchlist(path)
    person = add_person(path, unknown(watchlist), watchlist)
    after = path.read_text(encoding="utf-8")
    changed = [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    assert all(line.startswith("+ ") for line in changed)
    assert [line[2:].strip(" -") for line in changed] == [
        "id: zoe-nguyen-mba",
        "name: Zoé Nguyên-Mba",
        "gender: f",
        "role: {fr: directrice technique, en: chief technology officer}",
    ]
    assert read_watchlist(path).person(person.id) == person


def test_a_slug_that_is_taken_is_numbered(path):
    watchlist = read_watchlist(path)
    add_person(path, unknown(watchlist), watchlist)
    watchlist = read_watchlist(path)
    assert (
        add_person(path, unknown(watchlist, person="Zoe Nguyen Mba II"), watchlist).id == "zoe-nguyen-mba-ii"
    )
    with pytest.raises(ConfigError, match="problem-name-twice"):
        add_person(path, unknown(watchlist), watchlist)


@pytest.mark.parametrize(
    ("changed", "message"),
    [({"person": "Mba"}, "people-half-name"), ({"person_id": "somebody"}, "people-known")],
)
def test_what_cannot_be_added_leaves_the_file_alone(path, changed, message):
    before, watchlist = path.read_text(encoding="utf-8"), read_watchlist(path)
    with pytest.raises(ConfigError, match=message):
        add_person(path, unknown(watchlist, **changed), watchlist)
    assert path.read_text(encoding="utf-8") == before


def test_comments_quotes_and_absent_values_stay_as_they_are(tmp_path):
    path = tmp_path / "people.yaml"
    text = """\
# mine
organizations:
- id: lumina  # the one
  name: "Lumina AI"

  people:
  # the founders
  - id: a-b
    name: 'A B'
    role: null   # not known
    changes: []

- id: other
  name: Other
"""
    path.write_text(text)
    watchlist = read_watchlist(path)
    add_person(path, unknown(watchlist), watchlist)
    kept = [line for line in path.read_text().splitlines() if "mba" not in line.lower()]
    gone = {"    gender: f", "    role: {fr: directrice technique, en: chief technology officer}"}
    assert [line for line in kept if line not in gone] == text.splitlines()


def test_the_events_of_somebody_added_become_theirs(path):
    watchlist = read_watchlist(path)
    event = unknown(watchlist, gender=Gender.UNKNOWN)
    person = add_person(path, unknown(watchlist), watchlist)
    known = read_watchlist(path)
    (decision,) = adopt([event], known, now=instant("2026-03-02"))
    adopted = decision.event
    assert (adopted.person_id, adopted.gender, adopted.revision) == (person.id, Gender.FEMININE, 2)
    assert decision.alert is None
    assert adopt([adopted], known, now=instant("2026-03-02")) == ()
    assert adopt([replace(event, person="Mba")], known, now=instant("2026-03-02")) == ()
    assert adopt([replace(event, organization="Meta")], known, now=instant("2026-03-02")) == ()
