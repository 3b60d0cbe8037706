"""Lists exchanged with feed readers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.opml import read_opml, write_opml
from bot.model import Feed
from bot.ports import ConfigError

OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0">
  <head><title>Mes flux</title></head>
  <body>
    <outline text="Presse" title="Presse">
      <outline type="rss" text="Le Monde &amp; Cie" xmlUrl="https://www.lemonde.fr/rss" htmlUrl="https://www.lemonde.fr"/>
      <outline text="Dossier"><outline xmlUrl="https://next.ink/feed/" title="Next"/></outline>
    </outline>
    <outline type="rss" xmlUrl=" https://www.actuia.com/feed/ " language="unknown"/>
    <outline type="rss" xmlUrl="https://www.lemonde.fr/rss" text="encore"/>
    <outline type="link" text="un lien" url="https://example.org/"/>
  </body>
</opml>
"""


EXTERNAL = "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"


def read(tmp_path, text, topic="general"):
    path = tmp_path / "liste.opml"
    path.write_text(text, encoding="utf-8")
    return read_opml(path, topic=topic)


def test_what_feed_readers_write(tmp_path):
    assert read(tmp_path, OTHERS) == (
        Feed("Le Monde & Cie", "https://www.lemonde.fr/rss", "lemonde", "Presse"),
        Feed("Next", "https://next.ink/feed/", "next", "Dossier"),
        Feed("actuia", "https://www.actuia.com/feed/", "actuia", "general"),
    )


def test_every_bad_address_is_told_with_its_line(tmp_path):
    with pytest.raises(ConfigError) as raised:
        read(
            tmp_path,
            OTHERS.replace("https://next", "https;//next").replace("https://www.actuia", "ftp://www.actuia"),
        )
    assert [(each.file, each.line, each.message) for each in raised.value.problems] == [
        ("liste.opml", 7, "problem-not-an-address"),
        ("liste.opml", 9, "problem-not-an-address"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("<opml>\n<body>\n</opml>", 3, "problem-not-opml"),
        ("<rss/>", 1, "problem-not-opml"),
        ("", 1, "problem-not-opml"),
        ("<opml version='2.0'><body/></opml>", None, "problem-no-outlines"),
        (
            f"{EXTERNAL}\n<opml><outline xmlUrl='&a;'/></opml>",
            None,
            None,
        ),
    ],
)
def test_what_is_no_list(tmp_path, text, line, message):
    with pytest.raises(ConfigError) as raised:
        read(tmp_path, text)
    if message:
        assert (raised.value.problems[0].line, raised.value.problems[0].message) == (line, message)


def test_no_file(tmp_path):
    with pytest.raises(ConfigError) as raised:
        read_opml(tmp_path / "absent.opml", topic="ia")
    assert raised.value.problems[0].message == "problem-unreadable"


WORDS = st.from_regex(r"[A-Za-zÀ-ÿ&<>\"'0-9][A-Za-zÀ-ÿ&<>\"' 0-9]{0,20}[A-Za-z]", fullmatch=True)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS, st.booleans()), min_size=1, max_size=8))
def test_what_is_written_is_read_again(tmp_path_factory, made):
    feeds = [
        Feed(" ".join(name.split()), f"https://{n}.example/?a=1&b={n}", " ".join(publisher.split()),
             " ".join(topic.split()), full_text=full)
        for n, (name, publisher, topic, full) in enumerate(made)
    ]  # fmt: skip
    path = tmp_path_factory.mktemp("opml") / "liste.opml"
    path.write_text(write_opml(feeds), encoding="utf-8")
    assert set(read_opml(path, topic="x")) == set(feeds)


def test_languages_travel(tmp_path):
    feed = replace(Feed("Next", "https://next.ink/feed/", "next", "tech"), language="en")
    assert read(tmp_path, write_opml([feed])) == (feed,)
