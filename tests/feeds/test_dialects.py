# ruff: noqa: E501  (documents are easier to read on one line)
"""Every family of feeds there is, and what publishers make of each: what Vigie reads in them.

Each document stands with the entries that it holds: address, title, summary, content, date.
"""

import gzip

import pytest

from bot.feeds.parse import parse
from bot.ports import PermanentError

URL = "https://j.example/rss/ia.xml"
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'
FEEDBURNER = 'xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"'
ONE = "https://j.example/1"


def rss(inside, attributes="", head="<title>J</title>"):
    return f'<?xml version="1.0"?><rss version="2.0" {attributes}><channel>{head}{inside}</channel></rss>'


def item(inside, attributes=""):
    return rss(f"<item>{inside}</item>", attributes)


def atom(inside, attributes=ATOM):
    return f'<?xml version="1.0"?><feed {attributes}><title>J</title><entry>{inside}</entry></feed>'


def read(document):
    found = parse(document if isinstance(document, bytes) else document.encode(), url=URL)
    return [
        {
            "url": entry.url,
            "title": entry.title,
            "summary": entry.summary,
            "content": entry.content,
            "date": entry.published and f"{entry.published:%Y-%m-%dT%H:%MZ}",
        }
        for entry in found
    ]


FAMILIES = {
    "RSS 0.90": (
        f'<rdf:RDF {RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>J</title></channel><item><title>Un</title><link>{ONE}</link></item></rdf:RDF>',
        {"url": ONE, "title": "Un"},
    ),
    "RSS 0.91 with its document type": (
        f'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>J</title><item><title>Un &eacute;t&eacute;</title><link>{ONE}</link><description>d</description></item></channel></rss>',
        {"url": ONE, "title": "Un été", "summary": "d"},
    ),
    "RSS 0.92, an item without title": (
        '<rss version="0.92"><channel><item><description>Une br&#232;ve &lt;b&gt;sans&lt;/b&gt; titre</description></item></channel></rss>',
        {"title": "", "summary": "Une brève <b>sans</b> titre"},
    ),
    "RSS 1.0": (
        f'<rdf:RDF {RDF} {DC} {CONTENT} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://j.example/"><title>J</title><items><rdf:Seq><rdf:li rdf:resource="{ONE}"/></rdf:Seq></items></channel><image rdf:about="i"><title>Logo</title></image><item rdf:about="{ONE}"><title>Un</title><link>{ONE}</link><dc:date>2026-11-23T10:00+01:00</dc:date><description>d</description><content:encoded>&lt;p&gt;long&lt;/p&gt;</content:encoded></item></rdf:RDF>',
        {"url": ONE, "title": "Un", "summary": "d", "content": "<p>long</p>", "date": "2026-11-23T09:00Z"},
    ),
    "RSS 2.0 in a namespace": (
        f'<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>Un</title><link>{ONE}</link></item></channel></rss>',
        {"url": ONE, "title": "Un"},
    ),
    "RSS with a prefix": (
        f'<rss:rss xmlns:rss="http://purl.org/rss/1.0/" version="2.0"><rss:channel><rss:item><rss:title>Un</rss:title><rss:link>{ONE}</rss:link></rss:item></rss:channel></rss:rss>',
        {"url": ONE, "title": "Un"},
    ),
    "RSS in capitals": (
        f'<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Un</TITLE><LINK>{ONE}</LINK></ITEM></CHANNEL></RSS>',
        {"url": ONE, "title": "Un"},
    ),
    "RSS without a version": (f"<rss><channel><item><title>Un</title><link>{ONE}</link></item></channel></rss>", {"url": ONE, "title": "Un"}),
    "items outside the channel": (f'<rss version="2.0"><channel/><item><title>Un</title><link>{ONE}</link></item></rss>', {"url": ONE, "title": "Un"}),
    "Atom 0.3": (
        f'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>J</title><entry><title mode="escaped" type="text/html">Un &amp;eacute;t&amp;eacute;</title><link rel="alternate" type="text/html" href="{ONE}"/><id>tag:1</id><issued>2026-11-23T10:00:00Z</issued><modified>2026-11-23T11:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;long&lt;/p&gt;</content></entry></feed>',
        {"url": ONE, "title": "Un été", "content": "<p>long</p>", "date": "2026-11-23T10:00Z"},
    ),
    "Atom 0.3 in base64": (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Un</title><id>1</id><content type="text/html" mode="base64">PHA+bG9uZzwvcD4=</content></entry></feed>',
        {"title": "Un", "content": "<p>long</p>"},
    ),
    "Atom with a prefix": (
        f'<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Un</a:title><a:id>tag:1</a:id><a:link href="{ONE}"/><a:updated>2026-11-23T10:00:00Z</a:updated></a:entry></a:feed>',
        {"url": ONE, "title": "Un", "date": "2026-11-23T10:00Z"},
    ),
    "Atom in XHTML": (
        atom("<id>tag:1</id><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>L’<em>été</em></div></title><summary type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Un &amp; deux</p></div></summary>"),
        {"title": "L’été", "summary": "<p>Un &amp; deux</p>"},
    ),
    "Atom as plain text": (
        atom("<id>1</id><title>1 &lt; 2</title><content>brut &lt;b&gt;</content>"),
        {"title": "1 < 2", "content": "brut <b>"},
    ),
    "Atom with a source": (
        atom(f"<id>1</id><title>Un</title><link href='{ONE}'/><source><id>tag:autre</id><title>Autre</title><link href='https://k.example/'/><updated>2000-01-01T00:00:00Z</updated></source><updated>2026-11-23T10:00:00Z</updated>"),
        {"url": ONE, "title": "Un", "date": "2026-11-23T10:00Z"},
    ),
    "Atom whose content is elsewhere": (
        atom(f"<id>1</id><title>Un</title><link href='{ONE}'/><content type='text/html' src='{ONE}.html'/>"),
        {"url": ONE, "title": "Un"},
    ),
    "a podcast": (
        item("<title>Un</title><itunes:title>Un, en long</itunes:title><itunes:summary>Résumé</itunes:summary><enclosure url='https://j.example/1.mp3' length='1' type='audio/mpeg'/><guid isPermaLink='false'>x</guid>", 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
        {"title": "Un", "summary": "Résumé"},
    ),
    "an enclosure and nothing else": (item("<enclosure url='https://j.example/1.mp3' length='1' type='audio/mpeg'/>"), {"title": ""}),
    "Dublin Core in place of RSS": (
        item(f"<dc:title>Un</dc:title><dc:description>d</dc:description><dc:date>2026-11-23</dc:date><link>{ONE}</link>", DC),
        {"url": ONE, "title": "Un", "summary": "d", "date": "2026-11-23T00:00Z"},
    ),
    "two texts in full": (
        item("<title>Un</title><content:encoded>court</content:encoded><content:encoded>le plus long</content:encoded>", CONTENT),
        {"title": "Un", "summary": "court", "content": "le plus long"},
    ),
    "an XHTML body": (
        item("<title>Un</title><body xmlns='http://www.w3.org/1999/xhtml'><p>long</p></body>"),
        {"title": "Un", "content": "<p>long</p>"},
    ),
}  # fmt: skip

LINKS = {
    "the alternate one": (atom(f"<id>1</id><link rel='edit' href='/edit'/><link rel='alternate' href='{ONE}'/>"), ONE),
    "without a relation": (atom(f"<id>1</id><link rel='self' href='/1.atom'/><link href='{ONE}'/>"), ONE),
    "the relation in full": (atom(f"<id>1</id><link rel='http://www.iana.org/assignments/relation/alternate' href='{ONE}'/>"), ONE),
    "HTML before PDF": (atom(f"<id>1</id><link type='application/pdf' href='/1.pdf'/><link type='text/html' href='{ONE}'/>"), ONE),
    "FeedBurner's count of clicks": (item(f"<link>https://feeds.example/~r/j/1</link><fb:origLink>{ONE}</fb:origLink>", FEEDBURNER), ONE),
    "FeedBurner's, in Atom": (atom(f"<id>1</id><link href='https://feeds.example/~r/j/1'/><fb:origLink>{ONE}</fb:origLink>", f"{ATOM} {FEEDBURNER}"), ONE),
    "FeedBurner's, empty": (item(f"<link>{ONE}</link><fb:origLink/>", FEEDBURNER), ONE),
    "FeedBurner's, of an enclosure": (item(f"<link>{ONE}</link><fb:origEnclosureLink>https://j.example/1.mp3</fb:origEnclosureLink>", FEEDBURNER), ONE),
    "FeedBurner's, hostile": (item(f"<link>{ONE}</link><fb:origLink>javascript:alert(1)</fb:origLink>", FEEDBURNER), ONE),
    "an id that is an address": (atom(f"<id>{ONE}</id>"), ONE),
    "self is no article": (atom("<id>tag:1</id><link rel='self' href='/1.atom'/>"), None),
    "bases within bases": (atom("<id>1</id><link href='1.html'/>", f'{ATOM} xml:base="https://k.example/x/"'), "https://k.example/x/1.html"),
    "relative to the feed": (item("<link>../1</link>"), ONE),
    "without a scheme": (item("<link>//j.example/1</link>"), ONE),
    "in CDATA": (item(f"<link><![CDATA[{ONE}?a=1&b=2]]></link>"), f"{ONE}?a=1&b=2"),
    "bare ampersands": (item(f"<link>{ONE}?a=1&b=2</link>"), f"{ONE}?a=1&b=2"),
    "blanks around": (item(f"<link>\n   {ONE}\n </link>"), ONE),
    "as an attribute": (item(f"<link href='{ONE}'/>"), ONE),
    "RSS before Atom": (item(f"<atom:link rel='self' href='/2'/><link>{ONE}</link>", 'xmlns:atom="http://www.w3.org/2005/Atom"'), ONE),
    "a guid that is a link": (item(f"<guid>{ONE}</guid>"), ONE),
    "a guid in capitals": (item("<guid>HTTPS://j.example/1</guid>"), ONE),
    "a guid that is a relative link": (item("<guid isPermaLink='true'>/1</guid>"), ONE),
    "comments are no article": (item("<comments>/1#c</comments>"), None),
}  # fmt: skip

SIGHTS = {
    "an image of the item": item("<image><title>Photo</title><link>/photo</link></image><title>Un</title>"),
    "an image of the channel": rss("<item><title>Un</title></item>", head="<image><title>Logo</title></image><title>J</title>"),
    "a search box": rss("<item><title>Un</title></item><textInput><title>Chercher</title></textInput>"),
    "an agency": item("<source url='https://k.example/rss'>Agence</source><title>Un</title>"),
    "a caption before the title": item("<media:group><media:title>Photo</media:title></media:group><title>Un</title>", MEDIA),
    "a caption without its namespace": item("<title>Un</title><media:title>Photo</media:title>"),
    "a caption without its namespace, first": item("<media:group><media:title>Photo</media:title></media:group><title>Un</title>"),
    "HTML's document type": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><!-- x -->' + item("<title>Un</title>")[21:],
    "a namespace that begins with a blank": item("<title>Un</title>", 'xmlns:own=" https://j.example/ns"'),
    "two titles": item("<title>Un</title><title>Deux</title>"),
    "emphasis": item("<title>&lt;b&gt;U&lt;/b&gt;n</title>"),
    "emphasis in CDATA": item("<title><![CDATA[<em class='x'>Un</em>]]></title>"),
    "a control character by number": item("<title>Un&#x1;</title>"),
    "XML 1.1": item("<title>Un</title>").replace('"1.0"', '"1.1"'),
    "a style sheet": '<?xml-stylesheet type="text/xsl" href="/x.xsl"?><!-- rss -->' + item("<title>Un</title>"),
    "blank lines first": "\n\n\n" + item("<title>Un</title>"),
    "a mark and blank lines": "\ufeff\n" + item("<title>Un</title>"),
    "two marks": "\ufeff\ufeff" + item("<title>Un</title>"),
    "scripts after the end": item("<title>Un</title>") + "<script>alert(1)</script><!-- 0.1 s -->",
    "a warning first": "<br />\n<b>Warning</b>: x in <b>/srv/x.php</b> on line <b>3</b><br />" + item("<title>Un</title>"),
    "a language": item("<title>Un</title>").replace("<item>", "<item xml:lang='fr'>"),
    "a gzip file as it is": gzip.compress(item("<title>Un</title>").encode()),
}  # fmt: skip


@pytest.mark.parametrize(("document", "entry"), FAMILIES.values(), ids=FAMILIES)
def test_families(document, entry):
    assert read(document) == [{"url": None, "summary": "", "content": None, "date": None} | entry]


@pytest.mark.parametrize(("document", "url"), LINKS.values(), ids=LINKS)
def test_links(document, url):
    assert [entry["url"] for entry in read(document)] == [url]


@pytest.mark.parametrize("document", SIGHTS.values(), ids=SIGHTS)
def test_the_title_is_the_item_s_own(document):
    assert [entry["title"] for entry in read(document)] == ["Un"]


@pytest.mark.parametrize(
    ("broken", "titles"),
    [
        ("<item><title>Un</titel><guid>1</guid></item><item><title>Deux</title></item>", ["", "Deux"]),
        ("<item><title>Un</title><description>a<br>b</description></item><item><title>Deux</title></item>", ["Un", "Deux"]),
        ("<item><title>Un</title><description><p>a</description></item><item><title>Deux</title></item>", ["Un", "Deux"]),
        ("<item><title>A &nbsp B</title></item><item><title>Deux</title></item>", ["A &nbsp B", "Deux"]),
        ("<item><title>Un</title><guid>1</item><item><title>Deux</title></item>", ["Un", "Deux"]),
        ("<item><title>Un</title></item><item><title>Deux", ["Un"]),
    ],
)  # fmt: skip
def test_one_broken_item_costs_no_other(broken, titles):
    assert [entry["title"] for entry in read(rss(broken).partition("</channel>")[0])] == titles


NAMELESS = (
    "<title>Un</title><content:encoded>long</content:encoded><dc:date>2026-11-23T10:00:00Z</dc:date>"
    "<atom:link rel='self' href='/x'/><own:note own:kind='1' xlink:href='/y'>z</own:note>"
)


@pytest.mark.parametrize(
    "rest", ["", "<category>R&D</category>", "<body xmlns='http://www.w3.org/1999/xhtml'>x</body>"]
)
def test_prefixes_that_nobody_declared(rest):
    (entry,) = read(item(f"{NAMELESS}<link>{ONE}</link>{rest}"))
    assert entry == {"url": ONE, "title": "Un", "summary": "", "content": "long", "date": "2026-11-23T10:00Z"}


@pytest.mark.parametrize("empty", [rss("<itunes:subtitle>x</itunes:subtitle>"), rss("", 'xmlns:x=" y"')])
def test_a_feed_of_such_prefixes_may_be_empty(empty):
    assert read(empty) == []


def test_an_escaped_page_has_no_attributes():
    page = "&lt;p class=\"x\" id='y'&gt;" * 500
    assert read(item(f"<title>Un</title><description>{page}</description>"))[0]["summary"].startswith(
        "<p class"
    )


def test_namespaces_within_namespaces():
    declared = " ".join(f"xmlns:n{number}='urn:{number}'" for number in range(300))
    own = f"<own:a xmlns:own='urn:own' {declared}>" * 100 + "<own:b/>" * 20_000 + "</own:a>" * 100
    assert [entry["title"] for entry in read(rss(f"{own}<item><title>Un</title></item>"))] == ["Un"]


def test_prefixes_by_the_thousand():
    assert [
        entry["title"]
        for entry in read(item("<title>Un</title>" + "".join(f"<p{n}:x/>" for n in range(3_000))))
    ] == ["Un"]


def test_two_documents_in_one():
    assert [
        entry["title"] for entry in read(item("<title>Un</title>") + item("<title>Deux</title>")[21:])
    ] == ["Un", "Deux"]


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', "not a feed: an XML document <urlset>"),
        (f"<entry {ATOM}><title>Un</title></entry>", "not a feed: an XML document <entry>"),
        ("<CHANNEL HREF='https://j.example/'><ITEM/></CHANNEL>", "not a feed: an XML document <CHANNEL>"),
        ('[{"title": "rss"}]', "not a feed: JSON"),
        ("<!DOCTYPE html><p>rss</p><rss><item/></rss>", "not a feed: an HTML page"),
        (b"\x1f\x8b gzip, so it says", "not a feed: plain text"),
    ],
)  # fmt: skip
def test_what_is_none(document, problem):
    with pytest.raises(PermanentError) as raised:
        read(document)
    assert str(raised.value) == problem


def test_broken_items_by_the_thousand_are_not_read_one_by_one():
    inside = "<item><title>a</titel></item>" * 4_000
    assert len(read(rss(inside, head="<title>" + "t" * 20_000 + "</title>"))) <= 1


LABELS = (
    'text/xml; charset="windows-1252"',
    "text/xml; charset='WINDOWS-1252'",
    "text/xml;charset=cp1252;boundary=x",
    "application/rss+xml; Charset=Windows-1252",
    "text/xml; charset=utf-8",
    "text/xml; charset=",
    "text/xml; charset=x-user-defined",
    "\xff\xfe",
)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(
    "prolog",
    [
        "<?xml version='1.0' encoding=\"%s\"?>",
        "<?xml encoding='%s' version='1.0' ?>",
        "<?xml version=1.0 encoding=%s?>",
    ],
)
@pytest.mark.parametrize("said", ["utf-8", "ISO-8859-1", "windows-1252", "us-ascii", "utf-16"])
def test_windows_1252_whatever_the_labels(label, prolog, said):
    document = prolog % said + item("<title>L’été coûte 3 €, cœur</title>")[21:]
    (entry,) = parse(document.encode("cp1252"), url=URL, content_type=label)
    assert entry.title == "L’été coûte 3 €, cœur"
