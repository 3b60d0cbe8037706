from dataclasses import replace
from datetime import timedelta

import pytest

from bot.feeds.normalise import normalise
from bot.model import Entry
from tests.feeds.conftest import NOW, feed

FEED = feed("https://j.example/rss?limit=20")
ENTRY = Entry(
    id="ia-1",
    url="https://J.example/a?id=1&utm_source=rss#xtor=1",
    title="Titre",
    summary="Chapô",
    content="<p>Texte</p>",
    published=NOW - timedelta(hours=1),
)


def test_an_article():
    article = normalise(ENTRY, FEED, NOW)
    assert (article.feed_url, article.entry_id) == (FEED.url, "ia-1")
    assert (article.publisher, article.outlet, article.language) == ("Journal SA", "Journal", "fr")
    assert article.url == "https://j.example/a?id=1"
    assert article.published == ENTRY.published
    assert (article.title, article.summary, article.content) == ("Titre", "Chapô", "<p>Texte</p>")
    assert len(article.id) == 16


def test_its_id_never_changes():
    assert normalise(ENTRY, FEED, NOW).id == "2373163926d84557"


@pytest.mark.parametrize("published", [None, NOW + timedelta(seconds=1), NOW + timedelta(days=400)])
def test_undated_and_future_items_are_of_now(published):
    assert normalise(replace(ENTRY, published=published), FEED, NOW).published == NOW


def test_an_item_without_link_leads_to_its_feed():
    assert normalise(replace(ENTRY, url=None), FEED, NOW).url == FEED.url


def test_the_same_entry_of_two_feeds_is_two_articles():
    other = replace(FEED, url="https://j.example/autre")
    assert normalise(ENTRY, FEED, NOW).id != normalise(ENTRY, other, NOW).id


@pytest.mark.parametrize(
    ("change", "edited"),
    [
        ({"published": NOW}, False),
        ({"url": "https://j.example/deplace"}, False),
        ({"title": " Titre\n"}, False),
        ({"content": "<p>Texte</p>  "}, False),
        ({"title": "Titre corrigé"}, True),
        ({"summary": "Autre chapô"}, True),
        ({"content": None}, True),
        ({"title": "Titre Chapô", "summary": ""}, True),
    ],
)
def test_an_edit_is_a_change_of_words(change, edited):
    before, after = normalise(ENTRY, FEED, NOW), normalise(replace(ENTRY, **change), FEED, NOW)
    assert before.id == after.id
    assert (before.content_hash != after.content_hash) is edited
