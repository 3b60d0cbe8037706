"""feeds.yaml changed by the program: what its owner wrote stays, to the letter."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feeds.catalogue import publisher_of, read_feeds, same_feed
from bot.feeds.editing import add_feeds, remove_feed
from bot.model import Feed
from bot.ports import ConfigError

LISTED = """\
# Les flux de la maison.

feeds:
  # Intelligence artificielle
  - name: "ActuIA"   # celui-ci d'abord
    url: https://www.actuia.com/feed/
    publisher: actuia
    topic: ia

  # Pas en UTF-8.
  - {name: Developpez, url: 'https://developpez.com/rss', publisher: developpez, topic: tech}
  - name: >-
      Le
      Monde
    url: https://www.lemonde.fr/rss
    publisher: le-monde
    topic: general   # le dernier
# La fin.
"""
NEW = Feed("Next : l'info", "https://next.ink/feed/?a=1&b=#x", "next", "tech")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "feeds.yaml"
    path.write_text(LISTED, encoding="utf-8")
    return path


def test_a_feed_is_added_after_the_last(path):
    before = read_feeds(path)
    add_feeds(path, [NEW, replace(NEW, url="https://next.ink/tout", full_text=False)])
    assert read_feeds(path) == (*before, NEW, replace(NEW, url="https://next.ink/tout", full_text=False))
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = LISTED.splitlines(keepends=True)
    assert lines[: len(kept) - 1] == kept[:-1]
    assert lines[-1] == kept[-1]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_feed_is_removed_and_no_comment_with_it(path, place):
    before = read_feeds(path)
    remove_feed(path, before[place])
    assert read_feeds(path) == (*before[:place], *before[place + 1 :])
    text = path.read_text(encoding="utf-8")
    for comment in (
        "# Les flux de la maison.",
        "# Intelligence artificielle",
        "# Pas en UTF-8.",
        "# La fin.",
    ):
        assert comment in text


def test_added_and_removed_is_as_before(path):
    add_feeds(path, [NEW])
    remove_feed(path, NEW)
    assert path.read_text(encoding="utf-8") == LISTED


def test_windows_line_ends_stay(path):
    path.write_bytes(LISTED.replace("\n", "\r\n").encode())
    add_feeds(path, [NEW])
    remove_feed(path, NEW)
    assert path.read_bytes() == LISTED.replace("\n", "\r\n").encode()


def test_the_last_feed_is_not_removed(path):
    first, second, third = read_feeds(path)
    remove_feed(path, second)
    remove_feed(path, third)
    with pytest.raises(ConfigError) as raised:
        remove_feed(path, first)
    assert raised.value.problems[0].file == "feeds.yaml"
    assert read_feeds(path) == (first,)


@pytest.mark.parametrize(
    "text",
    [
        "feeds: [{name: A, url: 'https://a.example/', publisher: a, topic: ia}]\n",
        "feeds: [\n  {name: A, url: 'https://a.example/', publisher: a, topic: ia},\n]\n",
        "feeds:\n-\n  name: A\n  url: https://a.example/\n  publisher: a\n  topic: ia\n",
    ],
)
def test_a_list_in_another_style_is_left_to_its_owner(path, text):
    path.write_text(text, encoding="utf-8")
    for change in (lambda: add_feeds(path, [NEW]), lambda: remove_feed(path, read_feeds(path)[0])):
        with pytest.raises(ConfigError):
            change()
        assert path.read_text(encoding="utf-8") == text


def test_a_feed_that_the_list_refuses_is_not_written(path):
    with pytest.raises(ConfigError) as raised:
        add_feeds(path, [replace(NEW, language="français")])
    assert raised.value.problems[0].message == "problem-not-a-language"
    assert raised.value.problems[0].line == 22
    assert path.read_text(encoding="utf-8") == LISTED


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff"),
    min_size=1,
    max_size=20,
).filter(lambda text: text.strip() and text == text.strip())


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(WORDS, st.sampled_from(["", "  ", "    "])), min_size=1, max_size=6), WORDS, st.data()
)
def test_whatever_it_is_called(tmp_path_factory, named, name, data):
    path = tmp_path_factory.mktemp("list") / "feeds.yaml"
    dash = named[0][1]
    listed = [
        {"name": each, "url": f"https://{number}.example/", "publisher": each, "topic": "ia"}
        for number, (each, _) in enumerate(named)
    ]
    text = "# début\nfeeds:\n" + "".join(
        f"{dash}# {number}\n{dash}- "
        + yaml.safe_dump(each, allow_unicode=True, width=10**6).replace("\n", f"\n{dash}  ").rstrip(" ")
        for number, each in enumerate(listed)
    )
    path.write_text(text, encoding="utf-8")
    before = read_feeds(path)
    new = Feed(name, "https://new.example/", name, name)
    add_feeds(path, [new])
    assert read_feeds(path) == (*before, new)
    gone = data.draw(st.sampled_from(before))
    remove_feed(path, gone)
    assert read_feeds(path) == (*(each for each in before if each != gone), new)
    assert path.read_text(encoding="utf-8").count("# ") >= text.count("# ")


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://www.lemonde.fr/rss", "lemonde"),
        ("https://feeds.feedburner.com/x", "feedburner"),
        ("https://services.lesechos.fr/rss", "lesechos"),
        ("https://next.ink/feed/", "next"),
        ("http://127.0.0.1:80/x", "127.0.0.1"),
        ("http://localhost/x", "localhost"),
    ],
)
def test_a_word_for_a_newsroom(url, publisher):
    assert publisher_of(url) == publisher


def test_two_spellings_of_one_address():
    assert same_feed("https://A.example:443/x", "https://a.example/x#y")
    assert not same_feed("https://a.example/x", "https://a.example/y")
