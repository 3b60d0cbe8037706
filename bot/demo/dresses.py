"""How the outlets of the demo write their feeds: each as some real newsroom does."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from bot.demo.stories import Outlet, Story, paragraphs


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
        summary = f'<summary type="html">{escape(paragraphs(story.summary))}</summary>\n'
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
