# ruff: noqa: E501  (documents are easier to read on one line)
"""lxml against feedparser, on the same documents."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feeds.parse import _reference
from bot.feeds.quick import ORIGINAL, read_items
from bot.ports import PermanentError

KEYS = ("id", "link", "title", "summary", "published", "updated", "created", ORIGINAL)

NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:wfw="http://wellformedweb.org/CommentAPI/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:own="https://journal.example/ns" '
    'xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:georss="http://www.georss.org/georss"'
)


def rss(inside, head="<title>Journal</title>", attributes=NAMESPACES):
    return f'<rss version="2.0" {attributes}><channel>{head}{inside}</channel></rss>'


def atom(inside, attributes='xmlns="http://www.w3.org/2005/Atom"'):
    return f"<feed {attributes}><title>Journal</title>{inside}</feed>"


def found(items):
    return [
        {
            **{key: item[key] for key in KEYS if key in item},
            "guidislink": bool(item.get("guidislink")),
            "content": [part["value"] for part in item.get("content", ())],
        }
        for item in items
    ]


WORDPRESS = """<item><title>L&#8217;IA s&amp;#8217;invite</title><link>https://j.example/?p=1&amp;x=2</link>
  <comments>https://j.example/?p=1#c</comments><dc:creator><![CDATA[Ada]]></dc:creator>
  <pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate><category><![CDATA[IA]]></category>
  <category domain="x">b</category><guid isPermaLink="false">https://j.example/?p=1</guid>
  <description><![CDATA[Un <b>début</b> [&#8230;]]]></description>
  <content:encoded><![CDATA[<p>Le texte ]]]]><![CDATA[> coupé</p><!-- non -->]]></content:encoded>
  <wfw:commentRss>https://j.example/feed/1</wfw:commentRss><slash:comments>3</slash:comments>
  <post-id xmlns="com-wordpress:feed-additions:1">12</post-id>
  <media:content url="a.jpg"><media:title>Photo</media:title></media:content>
  <own:premium>oui</own:premium><own:x y="z"/><enclosure url="a.mp3" type="audio/mpeg" length="1"/>
  <atom:link rel="related" href="https://j.example/autre"/></item>"""
ENTRY = """<entry><id>tag:j.example,2026:1</id><title type="html">A &amp;amp; B</title>
  <link rel="alternate" type="text/html" href="https://j.example/1"/>
  <link rel="self" href="https://j.example/1.atom"/>
  <published>2026-11-23T08:00:00Z</published><updated>2026-11-23T09:00:00Z</updated>
  <author><name>Ada</name><uri>https://j.example/ada</uri><email>a@b</email></author><category term="IA"/>
  <summary>Court</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content></entry>"""

PLAIN = {
    "wordpress": rss(WORDPRESS * 2, "<ttl>5</ttl><image><title>i</title><url>u</url></image>"),
    "atom": atom(ENTRY),
    "atom declared in place": rss(WORDPRESS, '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="x"/>'),
    "content before description": rss(
        "<item><content:encoded>long</content:encoded><description>court</description></item>"
    ),
    "content alone": rss("<item><content:encoded>long</content:encoded></item>"),
    "empty description": rss(
        "<item><description/><content:encoded>long</content:encoded><title> </title></item>"
    ),
    "guid as link": rss("<item><guid>https://j.example/1</guid><title>t</title></item>"),
    "guid after link": rss("<item><link>/1</link><guid isPermaLink='true'>/2</guid></item>"),
    "guid before link": rss("<item><guid isPermaLink='True'>/2</guid><link>/1</link></item>"),
    "atom link after link": rss("<item><link>/1</link><atom:link href='/2'/></item>"),
    "typed links": atom(
        "<entry><link href='/1' type='application/pdf'/><link href='/2' rel='ALTERNATE'/></entry>"
    ),
    "no item": rss(""),
    "source": rss("<item><source url='x'>Agence</source><title>t</title></item>"),
    "windows-1252 by number": rss("<item><title>l&#146;IA &#x85;</title><guid>&#129;&#150;</guid></item>"),
    "utf-8 twice": rss("<item><title>dÃ©jÃ  vu</title><description>dÃ©jÃ  vu’</description></item>"),
    "entities": rss("<item><title>&lt;b&gt; &#38;eacute; &amp;amp;</title><link>/?a&amp;amp;b&amp;x;</link></item>"),
    "comments inside": rss("<item><title>un<!-- x --> deux<?y z?> trois</title></item>"),
    "slashes": rss("<item><link>https:///j.example//a</link><guid>http:////x/</guid></item>"),
    "dates": rss(
        "<item><dc:date>2026-11-23</dc:date></item><item><dcterms:modified>1</dcterms:modified>"
        "<dcterms:created>2</dcterms:created><dcterms:issued>3</dcterms:issued></item>"
    ),
    "capitals": rss("<ITEM><Title>t</Title><PUBDATE>d</PUBDATE></ITEM>"),
}  # fmt: skip


@pytest.mark.parametrize("document", PLAIN.values(), ids=PLAIN)
def test_plain_documents_are_read_the_same(document):
    items = read_items(document.encode())
    assert items is not None
    assert found(items) == found(_reference(document))


@pytest.mark.parametrize(
    "document",
    [
        "<rss><channel><item><title>a</title></channel></rss>",  # not well-formed
        rss("<item><title>&eacute;</title></item>"),  # mended first
        rss("<item><x:y/></item>"),
        "<rss><channel/><item/></rss>",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
        rss("<item><title>a</title><title>b</title></item>"),
        rss("<item><description>a</description><summary>b</summary></item>"),
        rss("<item><title>a<b>b</b></title></item>"),
        rss("<item><image><title>a</title></image></item>"),
        rss("<item><itunes:summary>a</itunes:summary></item>"),
        rss("<item><dc:title>a</dc:title></item>"),
        rss("<item><own:a><title>b</title></own:a></item>"),
        rss("<item><title mode='base64'>YQ==</title></item>"),
        rss("<item xml:base='https://x.example/'><link>a</link></item>"),
        rss("<item lastmod='x'/>"),
        rss("<own:a><item/></own:a>"),
        rss("<item><dc:x xmlns:dc='urn:other'/></item>"),
        rss("<item><content:a xmlns:content='http://purl.org/dc/elements/1.1/'/></item>"),
        rss("<item/>", attributes='xmlns:dc="urn:other"'),
        rss("<item><title>a</title></item>", attributes='xmlns="http://backend.userland.com/rss2"'),
        rss("<item><m:title xmlns:m='http://search.yahoo.com/mrss/'>a</m:title></item>"),
        rss("<item><body xmlns='http://www.w3.org/1999/xhtml'>a</body></item>"),
        atom("<entry><content type='xhtml'><p xmlns='http://www.w3.org/1999/xhtml'>a</p></content></entry>"),
        atom("<entry><content type='application/octet-stream'>YQ==</content></entry>"),
        atom("<entry><source><title>a</title></source></entry>"),
        atom("<entry><author><title>a</title></author></entry>"),
        atom("<entry><link><b/></link></entry>"),
        atom("<entry/>", 'xmlns="http://www.w3.org/2005/Atom" xml:base="https://x.example/"'),
    ],
)  # fmt: skip
def test_the_rest_is_left_to_feedparser(document):
    assert read_items(document.encode()) is None


TEXTS = st.sampled_from(
    ["", " ", "a", "l’été", "&amp;eacute;", "&#146;", "<![CDATA[<p>x</p>]]>", "<!-- c -->b", "dÃ©jÃ ", "/1",
     "https://j.example/1", "https:///j.example/?a=1&amp;b=2", "Mon, 23 Nov 2026 08:00:00 GMT", "&lt;b&gt;", "\u0085x"]
)  # fmt: skip
NAMES = st.sampled_from(
    ["title", "link", "guid", "id", "description", "summary", "content", "content:encoded", "pubDate", "published",
     "updated", "modified", "issued", "created", "dc:date", "dc:creator", "dc:title", "dc:subject", "category",
     "dcterms:modified", "dcterms:created", "author", "comments", "source", "image", "own:a", "own:title",
     "media:title", "media:thumbnail", "itunes:summary", "itunes:duration", "atom:link", "atom:title", "atom:id",
     "slash:comments", "enclosure", "georss:point", "thr:total", "item", "entry"]
)  # fmt: skip
ATTRIBUTES = st.sampled_from(
    ["", "", "", "", " isPermaLink='false'", " isPermaLink='true'", " href='https://j.example/2'", " type='html'",
     " rel='self' href='/3'", " type='xhtml'", " rel='Alternate' type='TEXT/HTML' href='/4'", " mode='base64'",
     " src='/5'", " xml:base='https://b.example/'", " url='/6'", " xml:lang='fr'", " lang='fr'"]
)  # fmt: skip
ELEMENTS = st.recursive(
    TEXTS,
    lambda inside: st.builds(
        lambda name, attributes, text: f"<{name}{attributes}>{text}</{name}>", NAMES, ATTRIBUTES, inside
    ),
    max_leaves=2,
)
ITEMS = st.lists(
    st.lists(ELEMENTS.filter(lambda piece: piece.startswith("<")), max_size=6).map("".join), max_size=3
)


@settings(max_examples=300, deadline=None)
@given(ITEMS, st.lists(ELEMENTS, max_size=2).map("".join), st.booleans())
def test_whatever_is_read_is_read_the_same(items, head, in_atom):
    tag = "entry" if in_atom else "item"
    inside = "".join(f"<{tag}>{item}</{tag}>" for item in items)
    document = (
        atom(head + inside, f'xmlns="http://www.w3.org/2005/Atom" {NAMESPACES}')
        if in_atom
        else rss(inside, head)
    )
    read = read_items(document.encode())
    if read is None:
        return
    try:
        expected = _reference(document)
    except PermanentError:
        expected = []
    assert found(read) == found(expected)
