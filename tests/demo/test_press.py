"""The invented press: its feeds are real feeds, and tell the fortnight in order."""

import io
from datetime import UTC, datetime, timedelta

import feedparser
import pytest

from bot.demo.dresses import DRESSES
from bot.demo.press import PEOPLE, Fortnight
from bot.watchlist import read_watchlist

LENGTH = timedelta(days=14)
OUTLETS = [outlet.id for outlet in Fortnight().outlets]


@pytest.fixture
def whole():
    fortnight = Fortnight()
    fortnight.publish_until(fortnight.begins + LENGTH)
    return fortnight


def outlet_of(fortnight, outlet_id):
    return next(outlet for outlet in fortnight.outlets if outlet.id == outlet_id)


@pytest.mark.parametrize("outlet_id", OUTLETS)
def test_each_feed_is_well_formed_and_says_what_was_published(whole, outlet_id):
    outlet = outlet_of(whole, outlet_id)
    stories = whole.published(outlet)
    feed = feedparser.parse(io.BytesIO(whole.body(outlet)))
    assert not feed.bozo, feed.get("bozo_exception")
    assert len(feed.entries) == len(stories) > 1
    for entry, story in zip(feed.entries, stories, strict=True):
        parsed = entry.get("published_parsed") or entry.updated_parsed
        assert datetime(*parsed[:6], tzinfo=UTC) == story.published
        assert entry.link.startswith(story.link)
        if outlet.dress != "escaped":  # its readers see the second layer of escapes
            assert entry.title == story.title


def test_the_feeds_differ_as_real_ones_do(whole):
    assert {outlet.dress for outlet in whole.outlets} == set(DRESSES)
    bodies = {outlet.dress: whole.body(outlet) for outlet in whole.outlets}
    assert b"<![CDATA[<img" in bodies["cdata"]
    assert b"est apparu en premier sur" in bodies["blog"]
    assert b"<content:encoded>" in bodies["blog"]
    assert b"&amp;#8217;" in bodies["escaped"]
    assert b"<guid" not in bodies["escaped"]
    assert b"utm_source" in bodies["tracked"]
    assert b"#xtor=RSS-3" in bodies["fragment"]
    assert b" Mar 26 " in bodies["fragment"]
    assert b"\x92" in bodies["latin"]  # the curly apostrophe of windows-1252
    assert b"<published>" not in bodies["bare"]


def test_stories_are_in_order_and_inside_the_fortnight(whole):
    dates = [story.published for story in whole.stories]
    assert dates == sorted(dates)
    assert dates[-1] < whole.begins + LENGTH
    news = [story for story in whole.stories if story.published > whole.begins]
    assert 28 <= len(news) <= 36
    assert {story.published.date() for story in news} == {
        (whole.begins + timedelta(days=day)).date() for day in range(14)
    }


def test_links_are_unique_and_at_invented_addresses(whole):
    links = [story.link for story in whole.stories]
    assert len(set(links)) == len(links)
    assert all(link.split("/")[2].endswith(".example") for link in links)


def test_every_step_brings_a_story_and_the_last_brings_the_end():
    fortnight = Fortnight()
    seen = 0
    for step in fortnight.steps:
        fortnight.publish_until(step)
        told = sum(story.published <= step for story in fortnight.stories)
        assert told > seen
        seen = told
    assert seen == len(fortnight.stories)
    assert fortnight.steps[0] == fortnight.begins
    assert list(fortnight.steps) == sorted(set(fortnight.steps))


def test_every_feed_holds_something_at_the_first_contact():
    fortnight = Fortnight()
    assert all(fortnight.published(outlet) for outlet in fortnight.outlets)


def test_the_fortnight_never_goes_back(whole):
    before = [whole.body(outlet) for outlet in whole.outlets]
    whole.publish_until(whole.begins)
    assert [whole.body(outlet) for outlet in whole.outlets] == before


def test_french_typography(whole):
    for story in whole.stories:
        for text in (story.title, story.summary, story.content or ""):
            for wrong in ("« ", " »", " :", " ;", " ?", " !", "'", "..."):
                assert wrong not in text, text


def test_the_watch_list_is_valid_and_its_history_ends_before_the_fortnight(whole):
    (organization,) = read_watchlist(PEOPLE).organizations
    assert len(organization.people) == 15
    assert organization.history_until < whole.begins.date()
    assert all(
        change.date.last <= organization.history_until
        for person in organization.people
        for change in person.changes
        if change.date.day
    )
    told = "\n".join(f"{s.title} {s.summary} {s.content}" for s in whole.stories)
    assert [person.name for person in organization.people if person.name not in told] == []
