import codecs
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feeds.parse import parse
from bot.ports import PermanentError
from tests.feeds.conftest import rss

URL = "https://journal.example/rss/ia.xml"


def read(body, content_type=""):
    return parse(body, url=URL, content_type=content_type)


def one(inside, **wrapped):
    """The only entry of an RSS feed whose item holds *inside*."""
    (entry,) = read(rss(inside), **wrapped)
    return entry


# -- the plain case, in each family ----------------------------------------------------------------


def test_rss():
    entry = one(
        "<title>Mira Murati quitte OpenAI</title><link>https://journal.example/a?id=1</link>"
        "<guid isPermaLink='false'>ia-1</guid><pubDate>Wed, 25 Sep 2024 21:35:00 +0200</pubDate>"
        "<description>&lt;p&gt;L’essentiel.&lt;/p&gt;</description>"
        "<content:encoded><![CDATA[<p>L’essentiel, <b>et le reste</b>.</p>]]></content:encoded>"
    )
    assert (entry.id, entry.url) == ("ia-1", "https://journal.example/a?id=1")
    assert entry.title == "Mira Murati quitte OpenAI"
    assert entry.summary == "<p>L’essentiel.</p>"
    assert entry.content == "<p>L’essentiel, <b>et le reste</b>.</p>"
    assert entry.published == datetime(2024, 9, 25, 19, 35, tzinfo=UTC)


def test_atom():
    body = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://j.example/x/">
      <entry><id>tag:j.example,2026:1</id><title type="html">L&amp;#8217;IA</title>
      <link rel="enclosure" href="son.mp3"/><link href="a.html"/><updated>2026-11-23T10:00:00+01:00</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le texte.</p></div></content>
      </entry></feed>"""
    (entry,) = read(body.encode())
    assert (entry.id, entry.url) == ("tag:j.example,2026:1", "https://j.example/x/a.html")
    assert (entry.title, entry.summary, entry.content) == ("L’IA", "", "<p>Le texte.</p>")
    assert entry.published == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_rdf():
    body = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://j.example/"><title>J</title></channel>
      <item rdf:about="https://j.example/1"><title>Un</title><link>https://j.example/1</link>
      <dc:date>2026-11-23T10:00:00Z</dc:date></item></rdf:RDF>"""
    (entry,) = read(body.encode())
    assert (entry.url, entry.title) == ("https://j.example/1", "Un")
    assert entry.published == datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def test_an_empty_feed_is_a_feed():
    assert read(rss()) == ()


def test_captions_are_not_the_article():
    body = rss(
        "<title>Titre</title><description>Le chapô</description><guid>1</guid>"
        "<media:content url='p.jpg'><media:title>Photo</media:title>"
        "<media:description>Sam Altman, en 2023.</media:description></media:content>"
    ).replace(b"<rss ", b'<rss xmlns:media="http://search.yahoo.com/mrss/" ')
    (entry,) = read(body)
    assert (entry.title, entry.summary, entry.content) == ("Titre", "Le chapô", None)


def test_an_endless_author_stops_nothing():
    names = "".join(f"<{tag}>{'a' * 200_000}</{tag}>" for tag in ("author", "dc:creator", "managingEditor"))
    assert one(f"<title>t</title>{names}<guid>1</guid>").title == "t"


# -- what is no feed -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "empty body"),
        (b" \r\n\t\0 ", "empty body"),
        (b"\xef\xbb\xbf", "empty body"),
        (b"<!DOCTYPE html><html><body>Bonjour</body></html>", "not a feed: an HTML page"),
        (b"\n<!-- cache -->\n<html><title>rss</title></html>", "not a feed: an HTML page"),
        (b'<?xml version="1.0"?><!doctype HTML PUBLIC "-//W3C//DTD XHTML 1.0"><html/>',
         "not a feed: an HTML page"),
        (b"<?xml version='1.0'?><opml version='2.0'><body/></opml>", "not a feed: an XML document <opml>"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "broken JSON Feed: it has no list of items"),
        (b"/etc/hostname", "not a feed: plain text"),
        (b"http://127.0.0.1:1/feed", "not a feed: plain text"),
        (b"Bonjour le monde. " * 300_000, "not a feed: plain text"),
        (b"Erreur <b>fatale</b>", "not a feed: text with some markup"),
        (b"<rss version='2.0'><channel><item>", "broken XML: it breaks off before the end of its first item"),
        (b"<feed><p>", "broken XML: it breaks off before the end of its first item"),
        (b"<rss><item " + b" ".join(b"a%d='>'" % n for n in range(200_000)) + b"/></rss>",
         "broken XML: hundreds of attributes in one element"),
        (b"<RDF/>", "not a feed: no known version of RSS or Atom"),
        (b"<rdf><p></rdf>", "broken XML: mismatched tag, line 1"),
        (b"<rss>" + b"<a" * 2_000_000 + b"</rss>", "broken XML: not well-formed (invalid token), line 1"),
    ],
)  # fmt: skip
def test_says_what_it_is_instead(body, problem):
    with pytest.raises(PermanentError) as raised:
        read(body)
    assert str(raised.value) == problem


def test_a_body_that_is_a_path_is_not_opened(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_bytes(rss("<title>secret</title>"))
    with pytest.raises(PermanentError, match="plain text"):
        read(str(path).encode())


# -- encodings -------------------------------------------------------------------------------------

FRENCH = "L’été où le cœur d’Œdipe coûta 3 €"


def labelled(encoding, text=FRENCH):
    return (
        f"<?xml version='1.0' encoding='{encoding}'?>"
        f"<rss version='2.0'><channel><item><title>{text}</title></item></channel></rss>"
    )


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (labelled("utf-8").encode(), "application/rss+xml"),
        (labelled("utf-8").encode("utf-8-sig"), ""),
        (labelled("iso-8859-1").encode(), "text/xml; charset=iso-8859-1"),  # UTF-8 with two wrong labels
        (labelled("nonsense").encode(), "text/xml; charset=rot13"),
        (labelled("windows-1252").encode("cp1252"), ""),
        (labelled("iso-8859-1").encode("cp1252"), "text/xml; charset=ISO-8859-1"),  # developpez.com
        (labelled("utf-8").encode("cp1252"), "application/xml; charset=utf-8"),
        (labelled("utf-8").replace("<?xml", "xml").encode("cp1252"), ""),  # no label that can be read
        (labelled("utf-16").encode("utf-16"), ""),
        (codecs.BOM_UTF16_BE + labelled("utf-16").encode("utf-16-be"), "text/xml; charset=utf-8"),
        (labelled("utf-16").encode("utf-16-le"), ""),
        (labelled("utf-16").encode("utf-16-be"), ""),
        (labelled("utf-32").encode("utf-32"), ""),
        (b"\n\n  " + labelled("utf-8").encode(), ""),
        (b"Warning: mysql_connect() in <b>/srv/x.php</b> " + labelled("utf-8").encode(), ""),
        (labelled("utf-8").encode() + b"\n<!-- 0.2 s --><br /> Notice: end", ""),
        (labelled("utf-8' standalone='maybe").replace("1.0", "9.9").encode(), ""),
    ],
)
def test_french_survives(body, content_type):
    (entry,) = read(body, content_type)
    assert entry.title == FRENCH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16", "utf-32"])
def test_wide_characters_with_or_without_a_mark(encoding):
    (entry,) = read(rss("<title>Été</title>").decode().encode(encoding))
    assert entry.title == "Été"


def test_labels_are_believed_where_the_bytes_are_silent():
    (entry,) = read(labelled("iso-8859-15").encode("iso-8859-15", "ignore"))
    assert entry.title == FRENCH.replace("’", "")
    (entry,) = read(labelled("koi8-r", "Привет").encode("koi8-r"), "text/xml; charset=koi8-r")
    assert entry.title == "Привет"


def test_two_encodings_in_one_body():
    body = rss("<title>Été</title><guid>1</guid>", "<title>@</title><guid>2</guid>")
    first, second = read(body.replace(b"@", "Œuvre d’été".encode("cp1252")))
    assert (first.title, second.title) == ("Été", "Œuvre d’été")


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("L&amp;#8217;IA", "L’IA"),
        ("L&amp;rsquo;IA", "L’IA"),
        ("L&#146;IA", "L’IA"),
        ("L&rsquo;IA d&eacute;&ccedil;ue", "L’IA déçue"),
        ("R&D et Q & R", "R&D et Q & R"),
        ("R&amp;D", "R&D"),
        ("<![CDATA[R&D l&#8217;&eacute;t&eacute; 1 < 2]]>", "R&D l’été 1 < 2"),
        ("Trop &inconnue; &#0; &#xD800; ici", "Trop &inconnue; ici"),
        ("  sur\n  deux lignes ", "sur deux lignes"),
        ("un\x00 deux\x0b trois\ufffe", "un deux trois"),
        ("a &amp;lt; b", "a < b"),
    ],
)
def test_titles_are_unescaped(raw, title):
    assert one(f"<title>{raw}</title>").title == title


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("&amp;lt;p&amp;gt;L&amp;#8217;IA&amp;lt;/p&amp;gt;", "<p>L’IA</p>"),
        ("&lt;p&gt;L&amp;amp;rsquo;IA&lt;/p&gt;", "<p>L&rsquo;IA</p>"),
        ("<p>Pas &eacute;chapp&eacute;</p>", "<p>Pas échappé</p>"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
    ],
)
def test_summaries_are_unescaped_once_more(raw, text):
    assert one(f"<title>t</title><description>{raw}</description>").summary == text


# -- broken, but readable --------------------------------------------------------------------------


def test_a_body_that_breaks_off_keeps_its_whole_items():
    whole = rss("<title>Un</title><guid>1</guid>", "<title>Sam Altman quitte</title><guid>2</guid>")
    for end in range(whole.index(b"</item>") + len("</item>"), whole.index(b"</rss>")):
        entries = read(whole[:end])
        assert entries[0].title == "Un"
        assert [entry.title for entry in entries[1:]] in ([], ["Sam Altman quitte"])


def test_an_unknown_prefix_and_an_open_tag():
    first, second = read(
        rss(
            "<title>Un</title><x:y>z</x:y><guid>1</guid>",
            "<title>Deux</title><description>ouvert<br>fini</description><guid>2</guid>",
        )
    )
    assert (first.title, second.title) == ("Un", "Deux")


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE rss [<!ENTITY a0 "ha">{BOMB}]>',
        '<!DOCTYPE rss [<!ENTITY a9 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">',
    ],
    ids=["bomb", "external", "dtd"],
)
def test_entities_are_harmless(doctype):
    body = rss("<title>&a9;</title>").replace(b"<rss", doctype.encode() + b"<rss", 1)
    assert [entry.title for entry in read(body)] == ["&a9;"]


# -- links and identity ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://j.example/a?id=1&amp;x=2", "https://j.example/a?id=1&x=2"),
        ("/2026/a.html", "https://journal.example/2026/a.html"),
        ("a.html", "https://journal.example/rss/a.html"),
        ("//cdn.example/a", "https://cdn.example/a"),
        ("\n https://j.example/\na ", "https://j.example/a"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("http://[oops/", None),
        ("https://j.example/" + "a" * 3000, None),
        ("", None),
    ],
)
def test_links(link, url):
    assert one(f"<title>t</title><link>{link}</link>").url == url


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("<guid>https://j.example/1</guid>", "https://j.example/1"),
        ("<guid isPermaLink='true'>https://j.example/1</guid>", "https://j.example/1"),
        ("<guid isPermaLink='false'>https://j.example/1</guid>", None),
        ("<guid>12345</guid>", None),
    ],
)
def test_a_guid_is_a_link_only_if_it_looks_like_one(guid, url):
    assert one(f"<title>t</title>{guid}").url == url


@pytest.mark.parametrize(
    "again",
    [
        "https://j.example/1#xtor=RSS-3-[lestitres]",
        "https://J.example/1?utm_source=rss&amp;utm_medium=feed",
        "https://j.example/1?xtor=CS1",
        "http://j.example/1",
    ],
)
def test_tracking_does_not_make_another_item(again):
    first = one("<title>t</title><guid>https://j.example/1</guid>")
    assert one(f"<title>t</title><guid>{again}</guid>").id == first.id
    assert one(f"<title>t</title><link>{again}</link>").id == first.id


def ids(*items):
    return [entry.id for entry in read(rss(*items))]


def test_one_guid_for_all_identifies_nothing():
    same = "<guid isPermaLink='false'>0</guid>"
    found = ids(
        f"<title>Un</title><link>/1</link>{same}",
        f"<title>Deux</title><link>/2</link>{same}",
        f"<title>Trois</title>{same}",
        "<title>Quatre</title><guid isPermaLink='false'>4</guid>",
    )
    assert found[:2] == ["https://journal.example/1", "https://journal.example/2"]
    assert len(set(found)) == 4


def test_one_link_for_all_identifies_nothing():
    found = ids("<title>Un</title><link>/</link>", "<title>Deux</title><link>/</link>")
    assert len(set(found)) == 2
    assert "https://journal.example/" not in found
    assert ids("<title>Deux</title><link>/</link><description>retouché</description>",
               "<title>Un</title><link>/</link>") == found[::-1]  # fmt: skip


def test_items_with_nothing_but_text():
    assert len(set(ids("<title>Brève</title><description>a</description>",
                       "<title>Brève</title><description>b</description>",
                       "<description>b</description>"))) == 3  # fmt: skip


def test_an_item_listed_twice_counts_once():
    item = "<title>Un</title><guid isPermaLink='false'>1</guid>"
    assert ids(item, item, item + "<description>retouché</description>") == ["1"]
    assert len(ids("<title>Un</title>", "<title>Un</title>")) == 1


def test_fragments_tell_the_posts_of_a_live_page_apart():
    first, second = ids(
        "<title>Un</title><link>/direct#1</link>", "<title>Deux</title><link>/direct#2</link>"
    )
    assert (first, second) == ("https://journal.example/direct#1", "https://journal.example/direct#2")


def test_a_huge_guid_is_shortened():
    assert len(one(f"<title>t</title><guid isPermaLink='false'>{'x' * 10_000}</guid>").id) == 32


# -- dates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "published"),
    [
        ("<pubDate>Vendredi, 13 Mars, 2020 - 12:22</pubDate>", datetime(2020, 3, 13, 11, 22, tzinfo=UTC)),
        ("<pubDate>non daté</pubDate><updated>2020-03-13T12:22Z</updated>",
         datetime(2020, 3, 13, 12, 22, tzinfo=UTC)),
        ("<pubDate>2004년 05월 28일  오후 11:31:15</pubDate>", None),  # feedparser: 1 November 2004
        ("<pubDate></pubDate>", None),
        ("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>", None),
        ("", None),
    ],
)  # fmt: skip
def test_dates(tags, published):
    assert one(f"<title>t</title>{tags}").published == published


# -- anything at all -------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(b"<%s>" % name for name in b"rss channel item title link guid pubDate html source image".split()),
        *(b"<%s>" % name for name in b"entry author textInput description svg georss:polygon".split()),
        *(b"</%s>" % name for name in b"rss channel item title link pubDate entry content".split()),
        b"<rss version='2.0'>", b"<feed xmlns='http://www.w3.org/2005/Atom'>", b"<!DOCTYPE x [", b"]>",
        b"<?xml version='1.0' encoding='utf-16'?>", b"<!ENTITY a '&a;'>", b"<![CDATA[", b"]]>", b"<!--",
        b"<content type='xhtml' mode='base64'>", b"<link href='//['/>", b"<x:y z='", b"<", b">", b"/", b"'",
        b"&", b"&#", b"&#x110000;", b"&#99999999999;", b"&amp;amp;#8217;", b"&eacute;", b"\xff\xfe", b"\xe9",
        b"32 mars 99 25:61", b"http://[::1/", b"a@b", b"-->", b'"', b"\0", b"<itunes:image/>", b"<category>",
    ]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=40).map(b"".join),
        st.lists(PIECES, max_size=40).map(lambda pieces: rss(b"".join(pieces).decode("latin-1"))),
    ),
    st.sampled_from(["", "text/xml", "text/xml; charset=utf-16", "text/xml; charset=base64", "charset=\x00"]),
)
def test_nothing_but_the_documented_error(body, content_type):
    try:
        entries = read(body, content_type)
    except PermanentError:
        return
    assert len({entry.id for entry in entries}) == len(entries)
    assert all(entry.id for entry in entries)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_feed_with_a_hole(data):
    body = rss("<title>Été &amp; C<sup>ie</sup></title><link>/1</link>", "<title>Deux</title><guid>2</guid>")
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, min(len(body), start + 40)))
    try:
        entries = read(body[:start] + data.draw(st.binary(max_size=6)) + body[end:])
    except PermanentError:
        return
    assert len({entry.id for entry in entries}) == len(entries)
