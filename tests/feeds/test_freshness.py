from datetime import timedelta as td

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.freshness import LONGEST, fresh_for, pace, retry_after
from tests.feeds.conftest import NOW

AT_8 = "Tue, 24 Nov 2026 08:00:00 GMT"
AT_9 = "Tue, 24 Nov 2026 09:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"Retry-After": "30"}, td(seconds=30)),
        ({"Retry-After": " 0 "}, td(0)),
        ({"Retry-After": "9" * 5000}, LONGEST),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "²"}, None),
        ({"Retry-After": AT_9}, td(hours=1)),
        ({"Retry-After": AT_8}, td(0)),
        ({"Retry-After": AT_9, "Date": "Tue, 24 Nov 2026 08:30:00 GMT"}, td(minutes=30)),
        ({"Retry-After": AT_8, "Date": AT_9}, td(0)),
    ],
)
def test_retry_after(headers, wait):
    assert retry_after(headers, NOW) == wait


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, td(0)),
        ({"Cache-Control": "public, max-age=600"}, td(minutes=10)),
        ({"Cache-Control": 'Max-Age="600"', "Age": "100"}, td(seconds=500)),
        ({"Cache-Control": "max-age=600", "Age": "700"}, td(0)),
        ({"Cache-Control": "no-cache, max-age=600"}, td(0)),
        ({"Cache-Control": "max-age=600", "Expires": AT_9}, td(minutes=10)),
        ({"Cache-Control": "max-age=soon", "Expires": AT_9}, td(hours=1)),
        ({"Expires": AT_9, "Date": AT_9}, td(0)),
        ({"Expires": "0"}, td(0)),
        ({"Expires": "-1"}, td(0)),
    ],
)
def test_fresh_for(headers, wait):
    assert fresh_for(headers, NOW) == wait


HEADERS = st.dictionaries(
    st.sampled_from(["Retry-After", "Cache-Control", "Expires", "Date", "Age"]),
    st.one_of(st.text(max_size=40), st.integers().map(str), st.integers().map("max-age={}".format)),
)


@given(HEADERS)
def test_no_header_breaks_it(headers):
    assert td(0) <= fresh_for(headers, NOW) <= LONGEST
    assert td(0) <= (retry_after(headers, NOW) or td(0)) <= LONGEST


SY = "<sy:updatePeriod>{}</sy:updatePeriod>"


@pytest.mark.parametrize(
    ("head", "wait"),
    [
        ("", td(0)),
        ("<ttl>60</ttl>", td(hours=1)),
        ("<ttl> 0 </ttl>", td(0)),
        ("<ttl>999999999</ttl>", LONGEST),
        ("<ttl>bientôt</ttl>", td(0)),
        (SY.format("hourly"), td(hours=1)),
        (SY.format("\n\thourly\t") + "<sy:updateFrequency>\n4 </sy:updateFrequency>", td(minutes=15)),
        (SY.format("daily") + "<sy:updateFrequency>0</sy:updateFrequency>", td(days=1)),
        ("<ttl>5</ttl>" + SY.format("weekly"), td(days=7)),
        (SY.format("parfois"), td(0)),
    ],
)
def test_how_often_a_feed_changes(head, wait):
    assert pace(f"<rss><channel>{head}<item><ttl>7</ttl></item></channel></rss>") == wait
