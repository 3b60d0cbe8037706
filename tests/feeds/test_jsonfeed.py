"""JSON Feed 1.0 and 1.1, and JSON that is none."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.jsonfeed import LONGEST
from bot.feeds.parse import MOST_ENTRIES, parse
from bot.feeds.probe import probe
from bot.ports import PermanentError

URL = "https://j.example/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def feed(*items, **said):
    return json.dumps({"version": VERSION, "title": "J", "items": items} | said).encode()


def test_an_item():
    (entry,) = parse(
        feed(
            {
                "id": "1",
                "url": "/1",
                "title": "L’IA nomme",
                "summary": "1 < 2",
                "content_html": "<p>long</p>",
                "date_published": "2026-11-23T10:00:00+01:00",
                "date_modified": "2026-11-24T10:00:00Z",
            }
        ),
        url=URL,
    )
    assert (entry.id, entry.url, entry.title) == ("1", "https://j.example/1", "L’IA nomme")
    assert (entry.summary, entry.content) == ("1 &lt; 2", "<p>long</p>")
    assert entry.published == datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("item", "url", "content"),
    [
        ({"id": 12, "url": "https://j.example/12"}, "https://j.example/12", None),
        ({"id": "1", "external_url": "https://k.example/"}, "https://k.example/", None),
        ({"id": "1", "url": "/1", "external_url": "https://k.example/"}, "https://j.example/1", None),
        ({"id": "1", "url": "javascript:alert(1)"}, None, None),
        ({"id": "1", "content_text": "1 < 2 & 3"}, None, "1 &lt; 2 &amp; 3"),
        ({"id": "1", "content_text": "brut", "content_html": "<p>net</p>"}, None, "<p>net</p>"),
        ({"id": "1", "title": None, "url": [], "tags": {}, "content_html": False}, None, None),
    ],
)
def test_links_and_contents(item, url, content):
    (entry,) = parse(feed(item), url=URL)
    assert (entry.id, entry.url, entry.content) == (str(item["id"]), url, content)


def test_items_without_an_id_go_by_their_links():
    entries = parse(feed({"url": "/1"}, {"url": "/2"}, "what is this", {"url": "/2"}), url=URL)
    assert [entry.id for entry in entries] == ["https://j.example/1", "https://j.example/2"]


def test_items_by_the_hundred_thousand():
    body = feed(*({"id": number} for number in range(100_000)))
    assert len(parse(body, url=URL)) == MOST_ENTRIES


def test_half_characters_and_controls_go():
    (entry,) = parse(feed({"id": "1", "title": "Un\ud800\0 deux"}), url=URL)
    assert entry.title == "Un deux"


@pytest.mark.parametrize("body", [feed(), b"\xef\xbb\xbf " + feed(), feed(version=VERSION[:-2])])
def test_an_empty_feed_is_a_feed(body):
    assert parse(body, url=URL) == ()


def test_its_title_is_shown():
    assert probe(feed(title=" Le  Journal <title>x</title>"), url=URL, content_type="").title == (
        "Le Journal <title>x</title>"
    )


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"{}", "not a feed: JSON"),
        (b'{"items": [{"rss": "<rss>"}]}', "not a feed: JSON"),
        (feed(version="1", home=VERSION), "not a feed: JSON"),
        (feed(items={}), "broken JSON Feed: it has no list of items"),
        (feed({"id": "1"})[:-3], "broken JSON"),
        (feed()[:-1] + b', "x": ' + b"9" * 5_000 + b"}", "broken JSON"),
        (feed()[:-1] + b', "x": ' + b"[" * 100_000, "broken JSON"),
        (feed() + b" " * LONGEST, "too large: more than 5 MiB of JSON"),
    ],
)
def test_what_is_none(body, problem):
    with pytest.raises(PermanentError) as raised:
        parse(body, url=URL)
    assert str(raised.value) == problem


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(
    ["id", "url", "external_url", "title", "summary", "content_html", "content_text", "date_published"]
)


@given(st.lists(st.dictionaries(NAMES, VALUES), max_size=4))
def test_whatever_an_item_says(items):
    entries = parse(feed(*items), url=URL)
    assert len({entry.id for entry in entries}) == len(entries) <= len(items)
    for entry in entries:
        "".join([entry.id, entry.title, entry.summary, entry.content or "", entry.url or ""]).encode()
