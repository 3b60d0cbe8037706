"""Addresses of articles, brought to one form.

Tracking goes, function stays: a query such as ``?id=12`` says which article it is. Addresses of
*feeds* are never touched (``?outputType=xml`` is what makes some of them a feed).
"""

import re
from urllib.parse import urljoin, urlsplit

from w3lib.url import canonicalize_url, url_query_cleaner

# What audience meters (AT Internet: xtor, at_*), campaigns (utm_*, mtm_*) and networks (*clid) add.
TRACKING = re.compile(
    r"^(?:utm_.+|mtm_.+|pk_(?:campaign|kwd|source|medium)|xtor|xtref|xts"
    r"|at_(?:medium|campaign|creation|variant|format|link_.+|ptr_.+|send_date|custom\d+)"
    r"|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|wt_mc|ocid|cmpid)$",
    re.IGNORECASE,
)
# Nothing to change in such a one: no query, no fragment, no « . » or « .. » among the segments of its path.
PLAIN = re.compile(r"(?!.*/\.\.?(?:/|$))https?://[a-z0-9.-]*[a-z0-9]/[A-Za-z0-9/._-]*")
LONGEST = 2_000  # characters; what browsers and SQLite indexes are happy with


def absolute(link: str | None, base: str) -> str | None:
    """Return *link* as an absolute http(s) address, relative ones taken from *base*. None if it is none."""
    link = re.sub(r"[\t\r\n]", "", link or "").strip()
    if not link:
        return None
    try:
        joined = urljoin(base, link)
        parts = urlsplit(joined)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and len(joined) <= LONGEST
    except ValueError:  # "http://[oops": brackets that hold no IPv6 address
        return None
    return joined if usable else None


def canonical(url: str, *, keep_fragment: bool = False) -> str:
    """Return the one form of an absolute http(s) *url*: no tracking, arguments sorted, host in lower case.

    The fragment goes unless *keep_fragment* asks for it (``#post-5`` tells the posts of a live page
    apart); a fragment that tracks (``#xtor=RSS-3``) goes always. An address that cannot be parsed is
    returned as it is.
    """
    if PLAIN.fullmatch(url):
        return url
    fragment = keep_fragment and not TRACKING.match(url.partition("#")[2].partition("=")[0])
    try:
        names = {pair.partition("=")[0] for pair in urlsplit(url).query.split("&")}
        cleaned = url_query_cleaner(
            url,
            [name for name in names if TRACKING.match(name)],
            remove=True,
            unique=False,
            keep_fragments=fragment,
        )
        return str(canonicalize_url(cleaned, keep_fragments=fragment))
    except ValueError:
        return url
