"""By what the entries of a feed are told apart. Pure.

A guid is meant for this, but some feeds give none, one for all, or another at each request. Such a
feed is known by its links from then on, and by its titles where the links are no better; what was
decided for a feed is kept, so that its entries keep their names from poll to poll.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.feeds.links import canonical
from bot.model import Entry, Identity

LONGEST = 500  # characters; a longer name is replaced by its hash
BAD_SHARE = 0.05  # of the entries; FreshRSS's bound (app/Models/Feed.php, loadGuids)
ONE_OFF = 1  # so many bad names are an accident, however short the feed
LADDER = (Identity.GUID, Identity.LINK, Identity.TITLE)

Names = tuple[str, str, str, str]  # guid, link, title, all that is said; the first three possibly ""


def identify(entries: Sequence[Entry], identity: Identity) -> tuple[tuple[Entry, ...], Identity]:
    """Name each entry (``Entry.id``), and return by what: *identity*, or a lower rung of the ladder.

    On each rung an entry without such a name, or with one that it shares, goes by the next that is its
    own, in the end by a hash of all it says. An item listed twice, with the same guid, link and title,
    is kept once.
    """
    listed: dict[tuple[str, ...], tuple[Entry, Names]] = {}
    for entry in entries:
        names = _names(entry)
        listed.setdefault(names[:3] if any(names[:2]) else names, (entry, names))
    seen = Counter(name for _, names in listed.values() for name in set(names))
    good = [[bool(name) and seen[name] == 1 for name in names] for _, names in listed.values()]
    rung = _rung(good, LADDER.index(identity))
    named: dict[str, Entry] = {}
    for (entry, names), own in zip(listed.values(), good, strict=True):
        name = next((name for name, fine in list(zip(names, own, strict=True))[rung:] if fine), names[-1])
        named.setdefault(name, replace(entry, id=name))
    return tuple(named.values()), LADDER[rung]


def is_often(bad: int, total: int) -> bool:
    """Tell whether *bad* among *total* entries is more than an accident."""
    return bad > max(ONE_OFF, total * BAD_SHARE)


def lower(identity: Identity) -> Identity:
    """The next rung down, the last one if there is none."""
    return LADDER[min(LADDER.index(identity) + 1, len(LADDER) - 1)]


def _rung(good: Sequence[Sequence[bool]], rung: int) -> int:
    """Leave the guids when they are bad and the links better.

    Links that are bad send nobody to the titles: an entry without a link of its own gets there by itself.
    """
    guids, links = (sum(not own[each] for own in good) for each in (0, 1))
    return 1 if rung == 0 and is_often(guids, len(good)) and links < guids else rung


def _names(entry: Entry) -> Names:
    said = "\n".join((entry.title, entry.summary, entry.content or ""))
    return (
        _guid(entry.id),
        link_name(entry.url or ""),
        _digest(entry.title) if entry.title else "",
        _digest(said),
    )


def _guid(guid: str) -> str:
    """One form per guid: some are addresses that carry tracking, or turn from http to https one day."""
    if guid.lower().startswith(("http://", "https://")):
        return link_name(guid)
    return guid if len(guid) <= LONGEST else _digest(guid)


def link_name(url: str) -> str:
    """One form per address, whatever tracks in it and whether it is http or https; "" for none."""
    form = canonical(url, keep_fragment=True) if url else ""
    return re.sub(r"^http:", "https:", form) if len(form) <= LONGEST else _digest(form)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
