"""Full text: read where it may be read, once, within limits; else the summary stands and it is counted."""

import asyncio
import re
from collections.abc import Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feeds.fetch import PAGES, Fetcher, Limits
from bot.feeds.fulltext import MOST_PAGES, RECENT, FullText
from bot.feeds.hosts import Hosts
from bot.feeds.normalise import content_hash
from bot.feeds.page import PageError, page_text
from bot.model import Article
from tests.feeds.conftest import NOW, Engine, rss

TITLE = "Mira Murati quitte OpenAI"
SUMMARY = "La directrice technique part après six ans."
BODY = (
    "La directrice technique Mira Murati quitte OpenAI, a-t-elle annoncé mercredi dans un message.",
    "Elle occupait ce poste depuis 2022, et dirigeait la recherche et les produits de l’entreprise.",
    "Bob McGrew et Barret Zoph partent eux aussi, a confirmé Sam Altman dans la soirée.",
)


def page(*paragraphs: str, head: str = "") -> bytes:
    inside = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>{TITLE}</title>{head}</head><body><nav><a href='/'>Accueil</a>"
        f"</nav><article><h1>{TITLE}</h1>{inside}</article><footer>Mentions légales</footer></body></html>"
    ).encode()


PAYWALL = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'
CONSENT = "Nous respectons votre vie privée. Acceptez les cookies pour continuer la lecture."
HTML = {"Content-Type": "text/html; charset=utf-8"}


class Shelf:
    """Contents by article, as stored."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def contents(self, article_ids: Collection[str]) -> Mapping[str, str]:
        return {each: self.kept[each] for each in article_ids if each in self.kept}


def article(url: str, number: int = 1, **changed) -> Article:
    made = Article(
        id=f"a{number}",
        feed_url="http://127.0.0.1/feed",
        entry_id=str(number),
        publisher="journal",
        outlet="Journal",
        url=url,
        published=NOW - timedelta(minutes=number),
        title=TITLE,
        summary=SUMMARY,
    )
    made = replace(made, **changed)
    return replace(made, content_hash=content_hash(made.title, made.summary, made.content))


@asynccontextmanager
async def reading(shelf: Shelf | None = None, **limits):
    limited = Limits(total=timedelta(seconds=1.5), read=timedelta(seconds=0.75), **{"body": 200_000} | limits)
    async with Fetcher(contact="", allow_private=True, limits=limited, wants=PAGES) as fetcher:
        yield FullText(fetcher, Hosts(fetcher.gap), shelf or Shelf())


async def completed(full_text: FullText, *articles: Article, read: bool = True):
    return await full_text.complete(articles, read=read, now=NOW)


async def test_the_page_completes_the_summary(site):
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with reading() as full_text:
        found = await completed(full_text, article(url))
    assert (found.read, found.refused) == (1, 0)
    (whole,) = found.articles
    assert whole.content == "".join(f"<p>{each}</p>" for each in BODY)
    assert (whole.title, whole.summary, whole.id) == (TITLE, SUMMARY, "a1")
    assert whole.content_hash != article(url).content_hash
    asked = site.asked[-1].headers
    assert asked["Accept"].startswith("text/html")
    assert "A-IM" not in asked


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (403, b"", HTML),
        (404, b"", HTML),
        (500, b"", HTML),
        (200, page(*BODY, head=PAYWALL), HTML),
        (200, page(CONSENT, "OK"), HTML),
        (200, page("La suite est réservée."), HTML),
        (200, b"", HTML),
        (200, b"%PDF-1.7", {"Content-Type": "application/pdf"}),
        (200, page(*BODY) * 1000, HTML),
        (200, b"<html><body>" + b"<div>" * 30_000, HTML),
        (200, b"<html><body>" + b"<p>a</p>" * 30_000, HTML),
    ],
    ids=[
        *("refused", "gone", "broken", "paywall", "consent", "teaser"),
        *("empty", "pdf", "large", "deep", "wide"),
    ],
)
async def test_what_cannot_be_read_leaves_the_summary_and_is_counted(site, status, body, headers):
    url = site.serve("/1", body, status=status, headers=headers)
    async with reading(body=400_000) as full_text:
        found = await completed(full_text, article(url))
    assert found.articles == (article(url),)
    assert (found.read, found.refused) == (0, 1)


async def test_a_consent_wall_elsewhere_is_no_article(site):
    site.serve("/consent", page("Acceptez nos cookies et ceux de nos 812 partenaires."), headers=HTML)
    url = site.redirect("/1", "/consent")
    async with reading() as full_text:
        assert (await completed(full_text, article(url))).refused == 1


async def test_a_page_that_never_ends_costs_its_time_and_no_more(site):
    async def trickle(request):
        response = web.StreamResponse(headers=HTML)
        await response.prepare(request)
        while True:
            await response.write(b"<p>")
            await asyncio.sleep(0.05)

    async with reading() as full_text:
        found = await completed(full_text, article(site.page("/1", trickle)))
    assert found.refused == 1


async def test_robots_may_be_kept_out(site):
    site.serve("/robots.txt", b"User-agent: Vigie\nDisallow: /prive/\n")
    private, public = (site.serve(path, page(*BODY), headers=HTML) for path in ("/prive/1", "/2"))
    async with reading() as full_text:
        found = await completed(full_text, article(private, 1), article(public, 2))
    assert (found.read, found.refused) == (1, 1)
    assert [request.path for request in site.asked] == ["/robots.txt", "/2"]


@pytest.mark.parametrize(("status", "read"), [(404, 1), (500, 0), (403, 0)])
async def test_without_a_robots_txt_all_may_be_read_but_not_where_it_fails(site, status, read):
    site.serve("/robots.txt", b"", status=status)
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with reading() as full_text:
        assert (await completed(full_text, article(url))).read == read


async def test_robots_txt_is_asked_once_a_day(site):
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with reading() as full_text:
        for now in (NOW, NOW + timedelta(hours=23), NOW + timedelta(hours=25)):
            await full_text.complete([article(url, published=now)], read=True, now=now)
    assert [request.path for request in site.asked].count("/robots.txt") == 2


async def test_a_site_that_wants_to_rest_too_long_is_left(site):
    site.serve("/robots.txt", b"User-agent: *\nCrawl-delay: 60\n")
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with reading() as full_text:
        assert (await completed(full_text, article(url))).refused == 1


async def test_a_host_that_refuses_is_left_alone_for_a_while(site):
    urls = [site.serve(f"/{number}", b"", status=403) for number in (1, 2)]
    async with reading() as full_text:
        found = await completed(full_text, *(article(url, number) for number, url in enumerate(urls)))
        assert found.refused == 2
        assert len([request for request in site.asked if request.path != "/robots.txt"]) == 1
        later = NOW + timedelta(hours=2)
        site.serve("/1", page(*BODY), headers=HTML)
        assert (await full_text.complete([article(urls[0])], read=True, now=later)).read == 1


async def test_what_was_read_before_stands_in_for_a_page_that_is_refused(site):
    shelf = Shelf()
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with reading(shelf) as full_text:
        (whole,) = (await completed(full_text, article(url))).articles
        shelf.kept["a1"] = whole.content
        site.serve("/1", b"", status=403)
        (again,) = (await completed(full_text, article(url))).articles
        assert again == whole
        (unasked,) = (await completed(full_text, article(url), read=False)).articles
        assert unasked == whole


@pytest.mark.parametrize(
    "changed",
    [
        {"content": "<p>" + "mot " * 300 + "</p>"},
        {"published": NOW - RECENT - timedelta(minutes=1)},
        {"feed_url": "/1"},
    ],
    ids=["full text already", "an old article", "no address of its own"],
)
async def test_not_every_page_is_asked_for(site, changed):
    made = article(site.serve("/1", page(*BODY), headers=HTML), **changed)
    if made.feed_url == "/1":
        made = replace(made, feed_url=made.url)
    async with reading() as full_text:
        found = await completed(full_text, made)
    assert found.articles == (made,)
    assert (found.read, found.refused, site.asked) == (0, 0, [])


async def test_only_the_newest_of_many_are_read(site):
    articles = [
        article(site.serve(f"/{n}", page(*BODY), headers=HTML), n) for n in range(MOST_PAGES + 3, 0, -1)
    ]
    async with reading() as full_text:
        found = await completed(full_text, *articles)
    assert found.read == MOST_PAGES
    assert [each.id for each in found.articles] == [each.id for each in articles]
    assert [each.content is None for each in found.articles] == [True] * 3 + [False] * MOST_PAGES


async def test_pages_live_at_public_addresses_too(site):
    url = site.serve("/1", page(*BODY), headers=HTML)
    async with Fetcher(contact="", wants=PAGES) as careful:
        found = await completed(FullText(careful, Hosts(careful.gap), Shelf()), article(url))
    assert (found.refused, site.asked) == (1, [])


def test_a_page_in_another_encoding():
    body = page(*BODY).decode().encode("cp1252")
    text = page_text(body, content_type="text/html; charset=iso-8859-1", title=TITLE, summary=SUMMARY)
    assert "l’entreprise" in text


def test_markup_in_the_text_of_a_page_stays_text():
    text = page_text(
        page(*BODY, "Le code &lt;script&gt; est cité."), content_type="", title=TITLE, summary=""
    )
    assert "&lt;script&gt;" in text


def test_a_page_about_something_else():
    with pytest.raises(PageError, match="another page"):
        page_text(page(*BODY), content_type="", title="Le prix du café monte encore cet automne", summary="")


# -- within a poll -----------------------------------------------------------------------------------


def entry(site, number: int) -> str:
    return (
        f"<title>{TITLE} {number}</title><link>{site.url}/{number}</link><description>{SUMMARY}</description>"
    )


async def polled(engine: Engine, url: str, **changed):
    pages = FullText(engine.fetcher, Hosts(engine.fetcher.gap), Shelf())
    poller = engine.poller(url, pages=pages, **changed)
    return (await poller.poll_all())[0]


async def test_pages_are_read_after_first_contact_for_what_concerns_somebody(site, engine):
    engine.concerns = lambda text: "Murati 1" not in text and "OpenAI 2" in text
    for number in (1, 2, 3):
        site.serve(f"/{number}", page(*BODY), headers=HTML)
    url = site.serve("/feed", rss(entry(site, 2)))
    await polled(engine, url)
    assert [request.path for request in site.asked] == ["/feed"]
    site.serve("/feed", rss(entry(site, 2).replace("six ans", "sept ans"), entry(site, 3)))
    await polled(engine, url)
    assert [request.path for request in site.asked][1:] == ["/feed", "/robots.txt", "/2"]
    (taken,) = engine.taker.articles.values()
    assert "Bob McGrew" in taken.content
    state = engine.book.kept[url]
    assert (state.pages_read, state.pages_refused) == (1, 0)
    await polled(engine, url)
    assert len(engine.taker.calls) == 2


async def test_a_feed_may_do_without(site, engine):
    url = site.serve("/feed", rss(entry(site, 1)))
    await polled(engine, url, full_text=False)
    site.serve("/feed", rss(entry(site, 1), entry(site, 2)))
    await polled(engine, url, full_text=False)
    assert [request.path for request in site.asked] == ["/feed", "/feed"]
    assert engine.book.kept[url].pages_refused == 0


TAGS = ("html", "body", "article", "p", "div", "table", "ul", "li", "a", "script", "style", "h1", "iframe")
PIECES = st.sampled_from(
    [
        *(f"<{tag}>" for tag in TAGS),
        *(f"</{tag}>" for tag in TAGS),
        *("<!--", "-->", "<![CDATA[", "&#0;", "&lt;", "\x00", "\ufffe", "mot " * 50),
        "Mira Murati quitte OpenAI. ",
    ]
)


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode()),
    )
)
def test_nothing_but_the_documented_error(body):
    try:
        text = page_text(body, content_type="text/html", title=TITLE, summary="")
    except PageError:
        return
    assert text.startswith("<p>")
    assert not re.search(r"<(?!/?p>)", text)
