"""The invented press of the demo: its outlets, what they publish and when, and their feeds as bytes.

Each outlet writes its feed as some real newsroom does (``DRESSES``): the same story has to come out
of every one of them.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import yaml

from bot.model import Feed

PEOPLE = Path(__file__).with_name("people.yaml")  # the watch list that goes with this press
_PRESS = Path(__file__).with_name("press.yaml")
_LONGEST = 10  # items that a feed holds; older ones fall off its end
_DELAY = timedelta(minutes=4)  # from a story to the poll that finds it


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newsroom with one feed. ``dress`` names the way it writes it."""

    id: str
    name: str
    publisher: str
    topic: str
    site: str
    dress: str


@dataclass(frozen=True, slots=True)
class Story:
    """One published piece. ``number`` is unique in the press."""

    number: int
    outlet: Outlet
    published: datetime
    title: str
    summary: str
    content: str | None = None

    @property
    def link(self) -> str:
        """Its address at the outlet's site."""
        plain = unicodedata.normalize("NFKD", self.title.casefold()).encode("ascii", "ignore").decode()
        return (
            f"{self.outlet.site}/{'-'.join(re.findall(r'[a-z0-9]+', plain))[:60].rstrip('-')}-{self.number}"
        )

    @property
    def html(self) -> str | None:
        """The full text in paragraphs, where the outlet gives it."""
        return _paragraphs(self.content) if self.content else None


class Fortnight:
    """The fortnight, and how far it has been told: feeds hold what was published until then."""

    def __init__(self) -> None:
        told = yaml.safe_load(_PRESS.read_text(encoding="utf-8"))
        self.outlets: Sequence[Outlet] = tuple(Outlet(**given) for given in told["outlets"])
        self.stories: Sequence[Story] = _stories(told["items"], self.outlets)
        self.begins: datetime = told["begins"]
        self._until = self.begins

    @property
    def steps(self) -> Sequence[datetime]:
        """The instants to stop at: the beginning, then a few minutes after each story."""
        return (
            self.begins,
            *(story.published + _DELAY for story in self.stories if story.published > self.begins),
        )

    def feeds(self, base_url: str) -> tuple[Feed, ...]:
        """The feeds as Vigie polls them, each at *base_url*/<outlet>."""
        return tuple(
            Feed(name=each.name, url=f"{base_url}/{each.id}", publisher=each.publisher, topic=each.topic)
            for each in self.outlets
        )

    def publish_until(self, instant: datetime) -> None:
        """Move on to *instant* (timezone-aware); the fortnight never goes back."""
        self._until = max(self._until, instant)

    def published(self, outlet: Outlet) -> Sequence[Story]:
        """What *outlet* has published so far and its feed still holds, newest first."""
        return tuple(
            story
            for story in reversed(self.stories)
            if story.outlet == outlet and story.published <= self._until
        )[:_LONGEST]

    def body(self, outlet: Outlet) -> bytes:
        """The feed of *outlet* as it stands."""
        return DRESSES[outlet.dress](outlet, self.published(outlet))


def _stories(given: Sequence[Mapping[str, Any]], outlets: Sequence[Outlet]) -> Sequence[Story]:
    by_id = {outlet.id: outlet for outlet in outlets}
    return tuple(
        Story(number=1000 + n, **{**each, "outlet": by_id[each["outlet"]]}) for n, each in enumerate(given)
    )


# -- how outlets write their feeds -----------------------------------------------------------------


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(each.strip())}</p>" for each in text.split("\n\n"))


def _cdata(html: str) -> str:
    return f"<![CDATA[{html}]]>"


def _rss(outlet: Outlet, items: Sequence[str], *, encoding: str = "utf-8") -> bytes:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?>\n'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n'
        f"<title>{escape(outlet.name)}</title>\n<link>{outlet.site}/</link>\n"
        f"<description>{escape(outlet.name)}</description>\n<language>fr-FR</language>\n"
        + "\n".join(items)
        + "\n</channel>\n</rss>\n"
    )
    return text.encode(encoding, "xmlcharrefreplace")


def _item(story: Story, *, guid: str = "", **changed: str) -> str:
    parts = {
        "title": escape(story.title),
        "link": escape(story.link),
        "description": escape(story.summary),
        "pubDate": format_datetime(story.published),
        **changed,
    }
    written = "".join(f"<{name}>{text}</{name}>\n" for name, text in parts.items())
    return f"<item>\n{written}{guid}</item>"


def _guid(text: str, *, permalink: bool) -> str:
    return f'<guid isPermaLink="{str(permalink).lower()}">{escape(text)}</guid>\n'


def _dress_cdata(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS with titles and HTML summaries in CDATA, and a picture."""
    return _rss(
        outlet,
        [
            _item(
                story,
                title=_cdata(story.title),
                description=_cdata(
                    f'<img src="{outlet.site}/images/{story.number}.jpg" alt="" />'
                    f"<p>{escape(story.summary)}</p>"
                ),
                guid=_guid(story.link, permalink=True),
            )
            for story in stories
        ],
    )


def _dress_blog(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """A blog engine's RSS: a cut summary, the full text beside it, and a promotional last line."""

    def promotion(story: Story) -> str:
        link = f"<a href={quoteattr(story.link)}>{escape(story.title)}</a>"
        home = f'<a href="{outlet.site}">{escape(outlet.name)}</a>'
        return f"<p>L’article {link} est apparu en premier sur {home}.</p>"

    return _rss(
        outlet,
        [
            _item(
                story,
                description=_cdata(f"<p>{escape(story.summary)} [&#8230;]</p>{promotion(story)}"),
                **{"content:encoded": _cdata((story.html or "") + promotion(story))},
                guid=_guid(f"{outlet.site}/?p={story.number}", permalink=False),
            )
            for story in stories
        ],
    )


def _dress_escaped(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS escaped twice over, without any guid."""

    def twice(text: str) -> str:
        return escape(text.encode("ascii", "xmlcharrefreplace").decode())

    return _rss(
        outlet,
        [
            _item(story, title=twice(story.title), description=twice(f"<p>{escape(story.summary)}</p>"))
            for story in stories
        ],
    )


def _dress_tracked(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS whose links carry campaign parameters, and whose guids are bare numbers."""
    return _rss(
        outlet,
        [
            _item(
                story,
                link=escape(f"{story.link}?utm_source=rss&utm_medium=feed&utm_campaign=actualites"),
                guid=_guid(str(story.number), permalink=False),
            )
            for story in stories
        ],
    )


def _dress_fragment(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS with a tracking fragment on links and guids, and years of two digits."""

    def short(instant: datetime) -> str:
        return format_datetime(instant).replace(f" {instant.year} ", f" {instant.year % 100:02} ")

    return _rss(
        outlet,
        [
            _item(
                story,
                link=escape(f"{story.link}#xtor=RSS-3-[lestitres]"),
                pubDate=short(story.published),
                guid=_guid(f"{story.link}#xtor=RSS-3-[lestitres]", permalink=True),
            )
            for story in stories
        ],
    )


def _dress_latin(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS in windows-1252."""
    return _rss(
        outlet,
        [_item(story, guid=_guid(story.link, permalink=True)) for story in stories],
        encoding="windows-1252",
    )


def _atom(outlet: Outlet, entries: Sequence[str], updated: datetime | None) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n'
        f"<title>{escape(outlet.name)}</title>\n<id>{outlet.site}/</id>\n"
        + (f"<updated>{updated.isoformat()}</updated>\n" if updated else "")
        + "\n".join(entries)
        + "\n</feed>\n"
    ).encode()


def _entry(story: Story, text: str) -> str:
    host = story.outlet.site.removeprefix("https://")
    return (
        f"<entry>\n<title>{escape(story.title)}</title>\n<link href={quoteattr(story.link)}/>\n"
        f"<id>tag:{host},2026:{story.number}</id>\n<updated>{story.published.isoformat()}</updated>\n{text}</entry>"
    )


def _dress_atom(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """Atom with an HTML summary and, for some stories, the full text."""

    def text(story: Story) -> str:
        full = f'<content type="html">{escape(story.html)}</content>\n' if story.html else ""
        summary = f'<summary type="html">{escape(_paragraphs(story.summary))}</summary>\n'
        return f"<published>{story.published.isoformat()}</published>\n{summary}{full}"

    return _atom(outlet, [_entry(each, text(each)) for each in stories], _newest(stories))


def _dress_bare(outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """The barest Atom: plain text, and no date but that of the last edit."""
    return _atom(
        outlet,
        [_entry(each, f"<summary>{escape(each.summary)}</summary>\n") for each in stories],
        _newest(stories),
    )


def _newest(stories: Sequence[Story]) -> datetime | None:
    return stories[0].published if stories else None


DRESSES: Mapping[str, Callable[[Outlet, Sequence[Story]], bytes]] = MappingProxyType(
    {
        "atom": _dress_atom,
        "bare": _dress_bare,
        "blog": _dress_blog,
        "cdata": _dress_cdata,
        "escaped": _dress_escaped,
        "fragment": _dress_fragment,
        "latin": _dress_latin,
        "tracked": _dress_tracked,
    }
)
