"""A look at one address."""

from datetime import UTC, datetime

import pytest

from bot.feeds.page import is_costly
from bot.feeds.probe import Probe, feeds_of_page, probe
from bot.ports import PermanentError
from tests.feeds.conftest import rss

URL = "https://journal.example/page/"


def test_what_a_feed_holds():
    long = "mot " * 300
    body = rss(
        f"<title>Un</title><content:encoded>{long}</content:encoded><pubDate>23 Nov 2026 08:00 GMT</pubDate>",
        "<title>Deux</title><description>court</description>",
    )
    found = probe(body, url=URL, content_type="")
    assert found == Probe("Journal", 2, datetime(2026, 11, 23, 8, tzinfo=UTC), 1)


@pytest.mark.parametrize(
    ("title", "read"),
    [("<![CDATA[ L&#8217;IA ]]>", "L’IA"), ("R&amp;D", "R&D"), ("", ""), ("x" * 900, "x" * 200)],
)
def test_its_title(title, read):
    body = rss("<title>t</title>").replace(b"<title>Journal", f"<title>{title}".encode())
    assert probe(body, url=URL, content_type="").title == read


def test_no_feed():
    with pytest.raises(PermanentError):
        probe(b"<html></html>", url=URL, content_type="text/html")


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        ("<link rel='alternate' type='application/rss+xml' href='/rss'>", ("https://journal.example/rss",)),
        ("<LINK REL=alternate TYPE='application/atom+xml; charset=utf-8' HREF=atom>", (f"{URL}atom",)),
        ("<link rel='stylesheet' type='application/rss+xml' href='/rss'>", ()),
        ("<link rel='alternate' type='text/html' href='/en'>", ()),
        ("<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>", ()),
        ("<link rel='alternate' type='application/rss+xml'>", ()),
        ("", ()),
    ],
)
def test_the_feeds_that_a_page_names(page, feeds):
    body = f"<html><head>{page}</head></html>".encode()
    assert feeds_of_page(body, url=URL, content_type="") == feeds


@pytest.mark.parametrize("body", [b"", b"\x00", b"<!-- -->", b"\xff\xfe<"])
def test_a_page_without_anything(body):
    assert feeds_of_page(body, url=URL, content_type="") == ()


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f'a{number}="x"' for number in range(100_000)),
        " ".join(f"a{number}=x" for number in range(100_000)),
        " ".join(f"a{number}" for number in range(100_000)),
        "q='>' " + " ".join(f"a{number} = '<'" for number in range(100_000)),
    ],
)
def test_a_page_of_too_many_attributes_is_not_read(attributes):
    assert is_costly(f"<html><body {attributes}><p>x</p></body></html>")


def test_long_attributes_and_prose_are_no_such_page():
    words = "mot = autre " * 5_000
    assert not is_costly(
        f"<p title='{words}'>{words}</p><p>a < b {words}</p><img src=data:{'A' * 50_000}>" * 20
    )
