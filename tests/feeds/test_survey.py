"""What a body brings, from poll to poll: nothing that concerns somebody is missed, nothing is new twice."""

import codecs
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from bot.feeds.memory import LEAST_KEPT, PACKED
from bot.feeds.normalise import normalise
from bot.feeds.parse import parse
from bot.feeds.survey import Survey, survey
from bot.model import FeedState, Identity
from tests.feeds.conftest import NOW, feed, rss

FEED = feed("https://journal.example/rss")


def concerns(text: str) -> bool:
    return "murati" in text.lower() or "œdipe" in text.lower()


class Reader:
    """Polls one feed by hand."""

    def __init__(self) -> None:
        self.state = FeedState(FEED.url)

    def read(self, body: bytes) -> Survey:
        found = survey(body, FEED, self.state, url=FEED.url, content_type="", concerns=concerns, now=NOW)
        self.state = found.state
        return found

    def poll(self, *items: str) -> Survey:
        return self.read(rss(*items))


@pytest.fixture
def reader() -> Reader:
    return Reader()


def one(
    number: int, text: str = "", *, guid: str | None = None, link: str | None = None, day: int = 23
) -> str:
    return (
        f"<title>Titre {number}</title><guid isPermaLink='false'>{guid or f'g-{number}'}</guid>"
        f"<link>{link or f'https://journal.example/{number}'}</link>"
        f"<pubDate>{day} Nov 2026 07:00:00 GMT</pubDate><description>{text}</description>"
    )


# -- who is concerned --------------------------------------------------------------------------------


def test_what_concerns_nobody_stops_here(reader):
    found = reader.poll(one(1), one(2))
    assert (found.articles, found.entries, found.new) == ((), 2, 2)
    assert found.state.seeded
    assert len(found.state.seen) == 2 * PACKED.size


def test_what_concerns_somebody_is_handed_on_once(reader):
    found = reader.poll(one(1), one(2, "Mira Murati s’en va"))
    (article,) = found.articles
    (_, entry) = parse(rss(one(1), one(2, "Mira Murati s’en va")), url=FEED.url)
    assert article == normalise(entry, FEED, NOW)
    assert reader.poll(one(2, "Mira Murati s’en va"), one(1), one(3)).articles == ()


def test_an_edit_that_comes_to_concern_somebody(reader):
    reader.poll(one(1), one(2))
    found = reader.poll(one(1, "Mira Murati"), one(2))
    assert [article.summary for article in found.articles] == ["Mira Murati"]
    assert found.new == 0


def test_what_was_handed_on_can_take_it_back(reader):
    (first,) = reader.poll(one(1, "Mira Murati part")).articles
    (second,) = reader.poll(one(1, "Rectificatif")).articles
    assert second.id == first.id
    (third,) = reader.poll(one(1, "Rectificatif du rectificatif")).articles
    assert third.id == first.id
    assert reader.poll(one(1, "Rectificatif du rectificatif"), one(2)).articles == ()


def test_a_new_date_is_no_edit(reader):
    reader.poll(one(1, "Mira Murati"))
    assert reader.poll(one(1, "Mira Murati", day=24)).articles == ()


PLAIN = (
    "<?xml version='1.0' encoding='{label}'?><rss version='2.0'><channel><item><title>{name}</title>"
    "<guid>1</guid></item></channel></rss>"
)


def labelled(encoding: str, name: str = "Mira Murati") -> bytes:
    return PLAIN.format(label=encoding, name=name).encode(encoding)


@pytest.mark.parametrize(
    "body",
    [
        labelled("utf-8"),
        labelled("utf-16"),
        codecs.BOM_UTF16_BE + labelled("utf-16-be"),
        labelled("utf-32"),
        labelled("windows-1252", "Œdipe"),
        PLAIN.format(label="iso-8859-1", name="Œdipe").encode("windows-1252"),
        labelled("utf-8", "Mira M&#117;r&#x61;ti"),
        labelled("utf-8", "Mira M&amp;#117;rati"),
        labelled("utf-8", "&OElig;dipe"),
        labelled("utf-8", "&#140;dipe"),
        labelled("utf-8", "&amp;OElig;dipe"),
        labelled("utf-8", "<![CDATA[Mira Mur]]><![CDATA[ati]]>"),
        labelled("utf-8", "Mira Mur<!-- ici -->ati"),
        labelled("utf-8", "Mira Mur\x00ati"),
        labelled("utf-8", "Q & R : Mira Murati"),
        labelled("utf-8", "<b>Mira Murati</b>"),
        labelled("utf-8", "Mira Murati <br>"),
        b"Warning <b>x</b>" + labelled("utf-8"),
    ],
)
def test_no_encoding_hides_a_name(reader, body):
    assert len(reader.read(body).articles) == 1


# -- who is new --------------------------------------------------------------------------------------


def test_items_that_leave_and_come_back_are_not_new(reader):
    reader.poll(one(1), one(2))
    reader.poll(one(3))
    assert reader.poll(one(1), one(2), one(3)).new == 0


def test_the_memory_is_bounded(reader):
    for number in range(0, 3 * LEAST_KEPT, 20):
        reader.poll(*(one(each) for each in range(number, number + 20)))
    assert len(reader.state.seen) == LEAST_KEPT * PACKED.size
    long = [one(number) for number in range(LEAST_KEPT)]
    reader.poll(*long)
    assert reader.poll(*long).new == 0


def test_a_guid_may_change(reader):
    (first,) = reader.poll(one(1, "Murati"), one(2), one(3)).articles
    found = reader.poll(one(1, "Murati, encore", guid="autre"), one(2), one(3))
    assert found.new == 0
    assert [article.id for article in found.articles] == [first.id]
    assert reader.state.identity is Identity.GUID


def test_guid_and_link_may_change_under_one_title_and_day(reader):
    reader.poll(one(1), one(2))
    assert reader.poll(one(1, guid="a", link="https://journal.example/une"), one(2)).new == 0
    assert reader.poll(one(1, guid="b", link="https://journal.example/deux", day=24), one(2)).new == 1


def test_a_home_page_is_no_identity(reader):
    home = "https://journal.example/"
    reader.poll(one(1, link=home))
    assert reader.poll(one(2, link=home)).new == 1


def test_two_entries_never_share_an_article(reader):
    link = "https://journal.example/direct"
    reader.poll(one(1, "Murati 1", link=link))
    found = reader.poll(one(1, "Murati 1", link=link), one(2, "Murati 2", link=link))
    assert (found.new, len(found.articles)) == (1, 1)
    assert len({article.id for article in found.articles}) == 1


@pytest.mark.parametrize("links", ["same", "other"])
def test_guids_that_change_on_every_poll(reader, links):
    """The feed is known by its links from the second poll on; by its titles where these change too."""

    def item(poll: int, number: int) -> str:
        session = "" if links == "same" else f"?session={poll}"
        return one(
            number, "Murati", guid=f"{poll}-{number}", link=f"https://journal.example/{number}{session}"
        )

    first = reader.poll(*(item(0, number) for number in range(5)))
    for poll in range(1, 5):
        found = reader.poll(*(item(poll, number) for number in range(5)))
        assert (found.new, found.articles) == (0, ())
    assert reader.state.identity is (Identity.LINK if links == "same" else Identity.TITLE)
    found = reader.poll(*(item(9, number) for number in range(6)))
    assert found.new == 1
    assert found.articles[0].id not in {article.id for article in first.articles}


def test_one_guid_for_all_leaves_the_guids_for_good(reader):
    same = [one(number, guid="0") for number in range(4)]
    reader.poll(*same)
    assert reader.state.identity is Identity.LINK
    assert reader.poll(*same[1:], one(9, guid="9")).new == 1
    assert reader.state.identity is Identity.LINK


def test_one_bad_guid_is_an_accident(reader):
    reader.poll(one(1), one(2), "<title>sans rien</title>")
    assert reader.state.identity is Identity.GUID


def test_a_torn_memory_is_a_shorter_one(reader):
    reader.poll(one(1), one(2))
    reader.state = replace(reader.state, seen=reader.state.seen[:-1])
    assert reader.poll(one(1), one(2)).new == 1


# -- what the feed says of itself ------------------------------------------------------------------


def test_the_pace_is_remembered(reader):
    body = rss(one(1)).replace(b"<title>Journal", b"<ttl>60</ttl><title>Journal")
    assert reader.read(body).state.pace == 3600


# -- how often it publishes ------------------------------------------------------------------------


def dated(*hours: int) -> list[str]:
    return [
        f"<title>{hour}</title><guid isPermaLink='false'>{hour}</guid>"
        f"<pubDate>{format_datetime(NOW - timedelta(hours=hour))}</pubDate>"
        for hour in hours
    ]


def test_a_first_contact_knows_since_when_a_feed_is_still(reader):
    reader.poll(*dated(200, 203, 206, 212))
    state = reader.state
    assert state.last_new == NOW - timedelta(hours=200)
    assert (state.gap, state.lull) == (4 * 3600, 6 * 3600)


def test_what_is_new_later_is_new_now(reader):
    reader.poll(*dated(200, 203, 206, 212))
    reader.poll(*dated(50, 200, 203, 206, 212))
    assert reader.state.last_new == NOW
    reader.poll(*dated(50, 200, 203, 206, 212))
    assert reader.state.last_new == NOW


def test_dates_to_come_show_no_habit(reader):
    reader.poll(*dated(-1000, 1, 2, 3, 4))
    assert (reader.state.last_new, reader.state.lull) == (NOW - timedelta(hours=1), 3600)


def test_an_emptied_feed_keeps_its_habit(reader):
    reader.poll(*dated(1, 2, 3, 4))
    reader.poll()
    assert (reader.state.last_new, reader.state.lull) == (NOW - timedelta(hours=1), 3600)


def test_without_dates_the_habit_is_learnt_from_what_is_seen(reader):
    reader.poll("<title>a</title>")
    reader.state = replace(reader.state, last_new=NOW - timedelta(hours=6))
    reader.poll("<title>a</title>", "<title>b</title>", "<title>c</title>")
    assert (reader.state.gap, reader.state.lull) == (3 * 3600, 6 * 3600)
