"""An article's HTML -> clean sentences with offsets.

``read(article)`` gives a ``Document``: one plain text (title, summary and content, a line
per block) and its sentences, each knowing its section and its shape. Related links,
newsletter promos, captions and « est apparu en premier sur » are left out here, so that
no later stage has to know of them.
"""

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.matcher.lexicon.promos import CAPTION, COMMENTS, PROMO, PROMO_WORDS, RELATED, RELATED_WORDS
from bot.model import Article, Span

LONGEST = 60_000  # characters of a section that are read; a leadership change is told before


class Section(StrEnum):
    """The part of the article in which a sentence stands."""

    TITLE = "title"
    SUMMARY = "summary"
    CONTENT = "content"


class Shape(StrEnum):
    """How a sentence stands on the page."""

    PLAIN = "plain"
    HEADING = "heading"  # a heading, or a short line that ends without a full stop
    BULLET = "bullet"  # an entry of a list


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of ``Document.text``; ``block`` numbers the paragraphs of the whole document."""

    span: Span
    section: Section
    shape: Shape
    block: int


@dataclass(frozen=True, slots=True)
class Document:
    """The plain text of an article; every span of the matcher indexes ``text``."""

    text: str
    sentences: tuple[Sentence, ...]

    def quote(self, span: Span) -> str:
        """The words that *span* stands for."""
        return self.text[span.start : span.end]


_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|div|br|a|img|h\d|ul|li|strong|em|span|figure)\b", re.IGNORECASE)
_DROPPED = re.compile(
    r"<!--.*?-->|<(script|style|figure|figcaption|aside|iframe|noscript|form)\b.*?</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
_HEADING_TAG = re.compile(r"<h[1-6]\b[^>]*>", re.IGNORECASE)
_LIST_TAG = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|hr|ul|ol|table|tr|td|blockquote|section|article|h[1-6]|li)\b[^>]*>", re.IGNORECASE
)
_LINK_BELOW = re.compile(  # « > Y : Z s'en va »: a paragraph that is an arrow and a link to another article
    r"<p\b[^>]*>\s*(?:<[a-z]+\b[^>]*>\s*)*(?:&gt;|[>→➜»›])\s*<a\b[^>]*>[^<]*</a>\s*(?:</[a-z]+>\s*)*?</p>",
    re.IGNORECASE,
)
_ROW = re.compile(r"<tr\b[^>]*>(.*?)</tr>", re.DOTALL | re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^>]*>(.*?)(?=</?t[dhr]\b|$)", re.DOTALL | re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_BLANKS = re.compile(r"[^\S\n ][^\S\n]*| [^\S\n]+")  # all but a lone space
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff\ufe0f\u20e3]")
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")  # « **Gouvernance.** X s'en va », of Markdown
_KEYCAP = re.compile(r"[0-9]\ufe0f?\u20e3\s*")
_CUT = re.compile(r"\s*\[\s*(?:…|\.\.\.|&hellip;)\s*\]|…?\s*voir plus$|\bLire la suite\b.*$", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-–—*•‣▪►▶→➡✔✅❌👉🔹🔸🔴🟢📌☑✨◆◦·📅📆🗓]|\d{1,2}[.)°](?=\s))\s*")
_SIGNED = re.compile(r"^\s*[+−➕➖📥📤🚪]\s*(?=\w)")  # an entry whose sign says what it tells
_ADDED = re.compile(r"^\s*(?:\ue001)?\s*\+\s*(?=\w)", re.MULTILINE)
_TAKEN_OFF = re.compile(r"^(\s*(?:\ue001)?\s*)[-–—](?=\s*[A-ZÀ-Þ])", re.MULTILINE)  # where others have « + »
# « 🔵 X – vision », « 🧠 Y – données »: a sign that opens line after line is a bullet, whatever it is
_SIGN = re.compile(
    r"^\ue001?[^\S\n]*([\u2300-\u2794\u2798-\u2bff\U0001f300-\U0001faff])(?= ?\w)", re.MULTILINE
)
_INLINE_BULLETS = "👉🔹🔸•▪📌✅❌➕➖"
_INLINE_BULLET = re.compile(rf"(?<=\S)\s+(?=[{_INLINE_BULLETS}]\s*\S)")
_ONLY_LINK = re.compile(  # a line that is a link to another page, and nothing else
    r"^(?=\ue001?[^\S\n]*(?:<(?!a\b)[^<>]*>[^\S\n]*)*<a\b[^<>]*>[^<\n]*</a>"
    r"[^\S\n]*(?:</[a-z0-9]+>[^\S\n]*)*$)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADING_MARK, _LIST_MARK, _LINK_MARK = "\ue000", "\ue001", "\ue002"
_ABBREVIATED = re.compile(
    r"(?:\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|Mgr|vs|cf|env|av|art|No|n|Inc|Ltd|Co|Corp|Jr|Sr|etc"
    r"|janv|févr|avr|juil|sept|oct|nov|déc|p\.-?d\.-?g)|\b[A-ZÀ-Þ](?:\.[A-ZÀ-Þ])*)\.$"
)
_END = re.compile(r"[.!?…]+(?:\s*[»”\"])?(?=\s+(?:[«“\"(—–A-ZÀ-Þ0-9#\U0001f300-\U0001faff]|[a-z][A-Z]))")
_NAME_ASKED = re.compile(  # « X ? En congé depuis août », « 🏖 Et X ? En congé »: the next words tell of X
    r"[^\w\s]?\s*(?:Et |Quid d['’e] ?|Quant à )?"
    r"[A-ZÀ-Þ][\w’'-]+(?: (?:[dD]e |v[ao]n )?[A-ZÀ-Þ][\w’'-]+){0,3} ?\?"
)
_FULL_ANSWER = re.compile(
    r"(?:[LCDJNSQ]['’]|(?:Le|La|Les|Une?|Des|Ils?|Elles?|On|Je|Nous|Ce|Cela|Son|Sa|Ses|Leurs?|Oui|Non|Pas|Mais|Et"
    r"|Si|Qui|Que|Quoi|Personne|Rien|Pour|Comme|Avec|Puis|Voilà)\b)"
)


_CLOSED_BY = {"(": ")", "[": "]"}
_LONGEST_HEADLINE = 120
_LONGEST_CELL = 60  # characters
_LONGEST_ABBREVIATION = 8  # characters before its full stop, at most
# « elle rejoint... Orbis. »: a name that is held back, and no sentence of its own
_HELD_BACK = re.compile(
    r"(?<=[a-zà-ÿ])\s?(?:…|\.\.\.)\s?(?=[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2}\s?(?:[.!]|$))"
)
_ON_A_NETWORK = ("sur X", "réseau X", "social X")  # « …, a-t-elle écrit sur X. »


def read(article: Article) -> Document:
    """Clean the article's texts and cut them into sentences."""
    lines: list[str] = []
    sentences: list[Sentence] = []
    offset = 0
    for section, source in (
        (Section.TITLE, article.title),
        (Section.SUMMARY, article.summary),
        (Section.CONTENT, article.content or ""),
    ):
        for line, shape in _lines(source, title=section is Section.TITLE):
            block = len(lines)
            sentences += [
                Sentence(Span(offset + start, offset + end), section, shape, block)
                for start, end in _sentences(line, title=section is Section.TITLE)
            ]
            lines.append(line)
            offset += len(line) + 1
    return Document("\n".join(lines), tuple(sentences))


def _plain(source: str) -> str:
    """Text of *source* with a line per block; headings and list entries are marked."""
    text = _CDATA.sub("", source[:LONGEST])
    for _ in range(2):  # feeds escape once too often
        if _ESCAPED_TAG.search(text) or "&amp;" in text:
            text = html.unescape(text) if _ESCAPED_TAG.search(text) else text.replace("&amp;", "&")
    if "<" in text:
        text = _DROPPED.sub("\n", text)
        text = _LINK_BELOW.sub("\n", text)
        text = _ROW.sub(_row, text) if "<t" in text else text
        text = _HEADING_TAG.sub("\n" + _HEADING_MARK, text)
        text = _LIST_TAG.sub("\n" + _LIST_MARK, text)
        text = _BLOCK_TAG.sub("\n", text)
        text = _ONLY_LINK.sub(_LINK_MARK, text)
        text = _TAG.sub("", text)
    text = _BOLD.sub(r"\1", text) if "**" in text else text
    text = _KEYCAP.sub("• ", text)
    text = unicodedata.normalize("NFC", html.unescape(text).replace("\r", "\n"))
    return _BLANKS.sub(" ", _INVISIBLE.sub("", text))


def _row(row: re.Match[str]) -> str:
    """A row of a table as an entry of a list: « X, directrice, mars ». Cells that hold text stay blocks."""
    cells = [" ".join(_TAG.sub(" ", cell).split()) for cell in _CELL.findall(row.group(1))]
    if len(cells) < 2 or any(len(cell) > _LONGEST_CELL or cell.endswith((".", "!")) for cell in cells):
        return row.group()
    return f"\n{_LIST_MARK}{', '.join(cell for cell in cells if cell)}\n"


def _lines(source: str, *, title: bool) -> list[tuple[str, Shape]]:
    """The blocks worth reading, each with its shape."""
    kept: list[tuple[str, Shape]] = []
    related = False  # inside the list that follows « À lire aussi : »
    for line in _blocks(_plain(source)):
        shape = Shape.PLAIN
        if _HEADING_MARK in line:
            shape = Shape.HEADING
        elif _LIST_MARK in line or _BULLET.match(line) or _SIGNED.match(line):
            shape = Shape.BULLET
        text = line.replace(_HEADING_MARK, "").replace(_LIST_MARK, "").replace(_LINK_MARK, "")
        low = text.lower()
        if not title and ("[" in low or "voir plus" in low or "lire la suite" in low):
            text = _CUT.sub("…", text)
        text = _HELD_BACK.sub(" ", text) if "…" in text or "..." in text else text
        bullet = _BULLET.match(text)
        text = text[bullet.end() if bullet else 0 :].strip()
        if COMMENTS.match(text) and not title:
            break
        promo = None
        if _holds(RELATED_WORDS, low):
            text = _without_link_asides(text)
            promo = _related(text)
        if promo:
            related = promo.end() >= len(text) - 1
            text = text[: promo.start()].strip()
        elif related and (shape is Shape.BULLET or _LINK_MARK in line or not text or _headline(text)):
            continue
        elif _LIST_MARK in line and _LINK_MARK in line:
            continue  # « <li><a>Y perd son directeur</a></li> »: an entry that is a link to another page
        else:
            related = False
        if not text or CAPTION.match(text) or (_holds(PROMO_WORDS, low) and PROMO.search(text)):
            continue
        head = (
            text[: text.rfind(" (")] if text.endswith(")") and " (" in text else text
        )  # « Ils partent (mai) »
        if shape is Shape.PLAIN and not title and len(head) < 90 and head[-1:] not in tuple('.!?…»",;)'):
            shape = Shape.HEADING
        kept.append((text, shape))
    return kept


def _headline(text: str) -> bool:
    """« OpenX : Y lance son école », a line under « À lire aussi »: no sentence that ends."""
    return len(text) < _LONGEST_HEADLINE and not text.endswith((".", "…", "!", "»", ":"))


def _blocks(plain: str) -> list[str]:
    """The lines of a text; a bullet within a line begins another."""
    if "+" in plain and _ADDED.search(plain):
        plain = _TAKEN_OFF.sub(r"\1−", plain)
    for sign, count in Counter(_SIGN.findall(plain)).items():
        if count > 1 and sign not in "📥📤🚪":
            plain = re.sub(rf"^(\ue001?\s*){sign}", r"\1•", plain, flags=re.MULTILINE)
    lines = plain.split("\n")
    if not _holds(_INLINE_BULLETS, plain):
        return lines
    return [part for line in lines for part in _INLINE_BULLET.split(line)]


def _related(text: str) -> re.Match[str] | None:
    """Where links to other articles begin; not « l'un des blogs les plus lus », within a sentence."""
    for match in RELATED.finditer(text):
        before, first = text[: match.start()].rstrip(), match.group()[0]
        within = before[-1:].isalnum() or before[-1:] in (",", ";", "'", "’")
        if not within or first.isupper() or first in "[(":
            return match
    return None


def _without_link_asides(text: str) -> str:
    """« X s'en va (lire notre article). Y reste. »: a link in brackets ends with them, not with the block."""
    kept, at = "", 0
    for match in RELATED.finditer(text):
        closing = _CLOSED_BY.get(match.group()[0])
        end = text.find(closing, match.end()) + 1 if closing and match.start() >= at else 0
        apart = text[match.end() : end - 1].strip() or not text[end:].lstrip()[:1].isupper()
        if end and apart:  # else « [Lire aussi] Z démissionne »
            kept, at = kept + text[at : match.start()].rstrip(), end
    return kept + text[at:]


def _holds(words: Iterable[str], text: str) -> bool:
    """Far quicker than to search for what can only be where one of *words* is."""
    for word in words:  # noqa: SIM110  # a generator costs more than the search
        if word in text:
            return True
    return False


def _sentences(line: str, *, title: bool) -> list[tuple[int, int]]:
    """Cut one block into sentences, as offsets within it; the rubric of a *title* stays with the rest."""
    cuts: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(line):
        stop, at = end.end(), end.start()
        head = line[start:at]
        if (
            line[at] == "."
            and _ABBREVIATED.search(line, max(start, at - _LONGEST_ABBREVIATION), at + 1)
            and not head.endswith(_ON_A_NETWORK)
        ):
            continue
        if end.group() == "?" and _answered(line, start, stop):
            continue
        if title and not start and end.group() == "." and _RUBRIC.fullmatch(head):
            continue
        cuts.append((start, stop))
        start = stop + len(line[stop:]) - len(line[stop:].lstrip())
    if start < len(line):
        cuts.append((start, len(line)))
    return cuts


# « Toulouse. Il quitte … », « Intelligence artificielle. X … », « OpenLab. Trois départs … », « IA. X … »;
# not « DÉMISSION. X … »
_RUBRIC = re.compile(r"[A-ZÀ-Ý]{2,4}|[A-ZÀ-Ý](?![A-ZÀ-Ý]+\b)[\w'’-]*(?: [\w'’-]+){0,2}")


def _answered(line: str, start: int, stop: int) -> bool:
    """« X ? En congé depuis août »: what is asked is a name, and the answer needs it to be whole."""
    if _NAME_ASKED.fullmatch(line[start:stop]) is None:
        return False
    answer = line[stop:].lstrip()
    return answer[:1].isalpha() and _FULL_ANSWER.match(answer) is None
