"""feeds.yaml and people.yaml: every mistake named with its line, all at once."""

from pathlib import Path

import pytest

from bot.feeds.catalogue import read_feeds
from bot.model import Confidence, Gender, Kind, PartialDate
from bot.ports import ConfigError
from bot.watchlist import read_watchlist, without_history

ROOT = Path(__file__).parents[1]

PEOPLE = """\
organizations:
  - id: lumina
    name: Lumina AI
    aliases: [Lumina]
    history_until: 2026-06-01
    people:
      - id: jeanne-martin
        name: Jeanne Martin
        aliases: [J. Martin]
        gender: f
        role: {fr: directrice technique, en: chief technology officer}
        changes:
          - date: 2024-05
            kind: arrival
            source: https://example.org/a
            confidence: seen
          - date: 2020
            kind: departure
      - id: paul-roy
        name: Paul Roy
"""

FEEDS = """\
feeds:
  - name: Le Fil
    url: https://example.org/rss
    publisher: le-fil
    topic: tech
    language: fr
  - name: La Puce
    url: https://example.net/rss
    publisher: la-puce
    topic: ia
"""


def problems_of(read, path: Path) -> list[tuple[int | None, str]]:
    with pytest.raises(ConfigError) as raised:
        read(path)
    assert {problem.file for problem in raised.value.problems} == {path.name}
    return [(problem.line, problem.message) for problem in raised.value.problems]


def written(tmp_path: Path, text: str | bytes, name: str = "people.yaml") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_the_bundled_lists_are_good():
    feeds, watchlist = read_feeds(ROOT / "feeds.yaml"), read_watchlist(ROOT / "people.yaml")
    assert len(feeds) >= 40
    assert all(feed.language == "fr" for feed in feeds)
    assert len(watchlist.people) == 100
    assert watchlist.organizations[0].history_until


def test_people_are_read_whole(tmp_path):
    (organization,) = read_watchlist(written(tmp_path, PEOPLE)).organizations
    jeanne, paul = organization.people
    assert (jeanne.gender, jeanne.role.en, jeanne.aliases) == (
        Gender.FEMININE,
        "chief technology officer",
        ("J. Martin",),
    )
    first, second = jeanne.changes
    assert (first.date, first.kind, first.confidence) == (PartialDate(2024, 5), Kind.ARRIVAL, Confidence.SEEN)
    assert (second.date, second.confidence) == (PartialDate(2020), Confidence.RECALLED)
    assert paul.gender is Gender.UNKNOWN


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("gender: f", "gender: x", [(10, "problem-not-one-of")]),
        ("gender: f", "gendre: f", [(10, "problem-unknown-key")]),
        ("name: Paul Roy", "nom: Paul Roy", [(19, "problem-missing"), (20, "problem-unknown-key")]),
        ("name: Paul Roy", "name: ' '", [(20, "problem-blank")]),
        ("id: paul-roy", "id: jeanne-martin", [(19, "problem-id-twice")]),
        ("id: paul-roy", "id: Paul Roy", [(19, "problem-not-a-slug")]),
        ("name: Paul Roy", "name: Jeanne MARTIN", [(20, "problem-name-twice")]),
        ("name: Paul Roy", "name: Paul Roy\n        aliases: ['j. martin']", [(21, "problem-name-twice")]),
        ("date: 2020", "date: mai 2020", [(17, "problem-not-a-date")]),
        ("date: 2020", "date: 2020-02-30", [(17, "problem-not-a-date")]),
        ("kind: departure", "kind: left", [(18, "problem-not-one-of")]),
        ("            source: https://example.org/a\n", "", [(15, "problem-seen-without-source")]),
        ("source: https://", "source: https;//", [(15, "problem-not-an-address")]),
        ("aliases: [Lumina]", "aliases: [Lumina", [(5, "problem-not-yaml")]),
        ("name: Lumina AI", "name: Lumina AI\n    name: Nox", [(4, "problem-key-twice")]),
        (PEOPLE, "organizations: []", [(1, "problem-no-organizations")]),
        (PEOPLE, PEOPLE + "elsewhere:\n  - Ada Roy\n  - ' '\n", [(23, "problem-blank")]),
        (PEOPLE, PEOPLE + "elsewhere:\n  - Ada Roy\n  - J. MARTIN\n", [(23, "problem-watched-elsewhere")]),
        ("organizations:", "organisations:", [(1, "problem-missing"), (1, "problem-unknown-key")]),
    ],
)
def test_a_mistake_in_people_is_named_with_its_line(tmp_path, old, new, expected):
    assert old in PEOPLE
    assert problems_of(read_watchlist, written(tmp_path, PEOPLE.replace(old, new, 1))) == expected


def test_those_who_are_elsewhere_are_read(tmp_path):
    watchlist = read_watchlist(written(tmp_path, PEOPLE + "elsewhere: [Ada Roy, Inès Lévy]\n"))
    assert watchlist.elsewhere == ("Ada Roy", "Inès Lévy")
    assert without_history(watchlist).elsewhere == watchlist.elsewhere


def test_all_mistakes_come_at_once(tmp_path):
    text = (
        PEOPLE.replace("gender: f", "gender: x")
        .replace("date: 2020", "date: hier")
        .replace("paul-roy", "jeanne-martin")
        .replace("Paul Roy", "Lumina")
    )
    assert [line for line, _ in problems_of(read_watchlist, written(tmp_path, text))] == [10, 17, 19, 20]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("https://example.net/rss", "https;//example.net/rss", [(8, "problem-not-an-address")]),
        ("https://example.net/rss", "file:///etc/passwd", [(8, "problem-not-an-address")]),
        ("https://example.net/rss", "https://example.org/rss", [(8, "problem-url-twice")]),
        ("https://example.net/rss", "https://EXAMPLE.org:443/rss#top", [(8, "problem-url-twice")]),
        ("    topic: ia\n", "", [(7, "problem-missing")]),
        ("topic: ia", "topic: ia\n    tpoic: tech", [(11, "problem-unknown-key")]),
        ("language: fr", "language: français", [(6, "problem-not-a-language")]),
    ],
)
def test_a_mistake_in_feeds_is_named_with_its_line(tmp_path, old, new, expected):
    assert old in FEEDS
    assert problems_of(read_feeds, written(tmp_path, FEEDS.replace(old, new, 1), "feeds.yaml")) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", [(1, "problem-empty")]),
        (b"# nothing\n", [(1, "problem-empty")]),
        (b"feeds: []\n", [(1, "problem-no-feeds")]),
        (b"feeds: 3\n", [(1, "problem-not-a-list")]),
        (b"- a\n", [(1, "problem-not-a-mapping")]),
        (b"feeds:\n  - name: \xe9\n", [(2, "problem-not-utf8")]),
        (b"\x00", [(None, "problem-not-yaml")]),
        (b"feeds:\n\t- a\n", [(2, "problem-not-yaml")]),
        (b"feeds: &a [*a]\n", [(None, "problem-too-deep")]),
        (b"feeds: !!python/object:os.system {}\n", [(1, "problem-not-yaml")]),
    ],
)
def test_a_file_that_is_no_list_at_all(tmp_path, content, expected):
    assert problems_of(read_feeds, written(tmp_path, content, "feeds.yaml")) == expected


def test_a_file_that_is_not_there(tmp_path):
    assert problems_of(read_feeds, tmp_path / "feeds.yaml") == [(None, "problem-unreadable")]
