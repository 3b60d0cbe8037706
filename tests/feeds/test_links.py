import pytest
from hypothesis import given
from hypothesis import strategies as st
from w3lib.url import canonicalize_url

from bot.feeds.links import PLAIN, absolute, canonical


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://www.francetvinfo.fr/a/b_1.html#xtor=RSS-3-[lestitres]", "https://www.francetvinfo.fr/a/b_1.html"),
        ("https://J.Example/a?utm_source=rss&utm_campaign=x&id=3", "https://j.example/a?id=3"),
        ("https://j.example/a?at_medium=RSS&at_campaign=y", "https://j.example/a"),
        ("https://j.example/a?xtor=CS2-1&fbclid=a&gclid=b", "https://j.example/a"),
        ("https://j.example/a?UTM_Source=rss", "https://j.example/a"),
        ("https://j.example/a?b=2&a=1", "https://j.example/a?a=1&b=2"),
        ("https://j.example/a?p=1&p=2", "https://j.example/a?p=1&p=2"),
        ("https://j.example/?p=123", "https://j.example/?p=123"),
        ("https://j.example/a?outputType=xml&limit=20", "https://j.example/a?limit=20&outputType=xml"),
        ("https://j.example", "https://j.example/"),
        ("https://j.example/été?q=a b", "https://j.example/%C3%A9t%C3%A9?q=a+b"),
        ("https://j.example/a#post-5", "https://j.example/a"),
        ("http://[oops/a", "http://[oops/a"),
    ],
)  # fmt: skip
def test_canonical(url, form):
    assert canonical(url) == form
    assert canonical(form) == form


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://j.example/a?utm_source=rss#post-5", "https://j.example/a#post-5"),
        ("https://j.example/a#xtor=RSS-3", "https://j.example/a"),
        ("https://j.example/a#utm_source=rss", "https://j.example/a"),
    ],
)
def test_canonical_with_fragment(url, form):
    assert canonical(url, keep_fragment=True) == form


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_absolute_stays_so(link, base):
    found = absolute(link, "https://j.example/" + base)
    if found is not None:
        assert found.startswith(("http://", "https://"))
        assert canonical(found)


@given(st.from_regex(PLAIN, fullmatch=True))
def test_the_short_way_is_the_long_one(url):
    assert canonicalize_url(url, keep_fragments=False) == url
