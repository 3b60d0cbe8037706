"""Words with offsets, as every later stage sees them.

Elisions (« l' », « qu' »), the prefix « ex- » and the pronoun of an inversion
(« a-t-il ») are tokens of their own.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.matcher.language.text import Document, Sentence
from bot.matcher.lexicon import words
from bot.matcher.lexicon.proper import COMPANIES, GIVEN
from bot.model import Span


def _fold_table() -> dict[int, str]:
    table = {ord("’"): "'", ord("ʼ"): "'", ord("‘"): "'", ord("‑"): "-", ord("‐"): "-"}
    table |= {ord("ø"): "o", ord("đ"): "d", ord("ł"): "l", ord("ı"): "i", ord("œ"): "oe", ord("æ"): "ae"}
    for code in (*range(0xE0, 0x250), *range(0x1E00, 0x1F00)):
        base = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        if base != chr(code) and base.isascii():
            table[code] = base.lower()
    return table


_FOLDED = _fold_table()


WORD_FORMS = 20_000  # of which what was made of them is kept: the same words come again and again


@lru_cache(maxsize=WORD_FORMS)
def fold(text: str) -> str:
    """A word or a name in lower case without accents; apostrophes and hyphens in their plain form."""
    return text.lower().translate(_FOLDED)


class Token(NamedTuple):
    """A word or a mark of punctuation. ``low`` keeps accents, ``fold`` does not; ``quoted``: in « … ».

    ``capital``: a capital first, or right behind a small letter (« xAI », « eBay »).
    """

    text: str
    low: str
    fold: str
    start: int
    end: int
    quoted: bool
    capital: bool
    word: bool


_BOTH = r"(?:(?:e|ne|ve|le|te|se|ère|ive|euse|rice|trice|ienne)s?|s)"  # the feminine ending, the plural
_INCLUSIVE = re.compile(rf"(?:[·‧⸱]{_BOTH})+$|\({_BOTH}\)s?$|(?<=é)\.es?$")
_CHIEF = re.compile(
    r"p\.[-‑]?d\.[-‑]?g(?:\.|\b)", re.IGNORECASE
)  # « le p.-d.g. », as it is written in Quebec
_WORD = re.compile(
    rf"(?i:\b{_CHIEF.pattern})"
    rf"|\w+(?:[-'’‑]\w+|(?<=\d)[.,]\d+\b|\.(?:ai|AI|io)\b)*(?:['’]|(?:[·‧⸱]{_BOTH}\b)+|\({_BOTH}\)s?|(?<=é)\.es?\b)?|\S"
)
# « N'Diaye », « M'Barek » are names: nothing is elided before a consonant.
_AFRICAN = r"(?![NM]['’][B-DF-HJ-NP-TV-XZ])"
_ELISION = re.compile(
    rf"(?-i:{_AFRICAN})(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu|quoiqu|presqu)['’]", re.IGNORECASE
)
_PREFIX = re.compile(r"ex-(?=\w)", re.IGNORECASE)
_INVERTED = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on|ce|je|nous|vous)$", re.IGNORECASE)
# Two names set together, the second with a capital within or a house that is known.
_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*")
_PAIR = re.compile(r"([A-Z]\w*)[-‑]([A-Z]\w*)")
QUOTES = frozenset('«“»”"')
_NO_PREFIX = frozenset({"ex-aequo", "ex-voto"})


def tokenize(document: Document, sentence: Sentence, *, quoted: bool = False) -> tuple[Token, ...]:
    """The tokens of a sentence; *quoted* says that it begins inside a quotation."""
    tokens: list[Token] = []
    marked = False
    base = sentence.span.start
    for found in _WORD.finditer(document.quote(sentence.span)):
        start = base + found.start()
        for at, (text, low, plain, _, length, _, capital, word) in _pieces(found.group()):
            mark = not word and text in QUOTES
            if mark:
                quoted = text in "«“" or (text == '"' and not quoted)
            first = start + at
            marked = marked or mark
            tokens.append(Token(text, low, plain, first, first + length, quoted and not mark, capital, word))
    return tuple(_without_word_marks(tokens) if marked else tokens)


def _without_word_marks(tokens: Sequence[Token]) -> Iterator[Token]:
    """*tokens* without the marks around a noun that somebody uses: « chargé des « projets spéciaux » »."""
    closing = -1
    for at, token in enumerate(tokens):
        if at <= closing:
            if at < closing:
                yield token._replace(quoted=False)
            continue
        if token.text in QUOTES and (end := _end_of_words(tokens, at)):
            closing = end
            continue
        yield token


def _end_of_words(tokens: Sequence[Token], at: int) -> int:
    """The mark that closes a noun in quotation marks behind « des », « aux »; 0 if no noun is so marked."""
    if not at or tokens[at - 1].fold not in _LINKS:
        return 0
    for end in range(at + 1, min(at + _FEW, len(tokens))):
        if tokens[end].text in QUOTES:
            return end if end > at + 1 else 0
        if not (tokens[end].word and tokens[end].text.islower()):
            return 0
    return 0


_FEW = 6
_LINKS = words("des aux du au ses leurs de d'")


def span_of(tokens: tuple[Token, ...], first: int, last: int) -> Span:
    """The text from token *first* up to, not including, token *last*."""
    return Span(tokens[first].start, tokens[last - 1].end)


def wording(tokens: Sequence[Token], kept: Iterable[int]) -> str:
    """The text of the *kept* tokens, with a space where the article has one or where some are left out."""
    text, previous = "", -1
    for at in kept:
        if text and (at != previous + 1 or tokens[at].start > tokens[previous].end):
            text += " "
        text += tokens[at].text
        previous = at
    return text


@lru_cache(maxsize=WORD_FORMS)
def token_of(text: str) -> Token:
    """The token that *text* is, wherever it stands."""
    capital = text[0].isupper() or text[1:2].isupper()
    form = text
    if form[-1] in ")es" and (both := _INCLUSIVE.search(form)) is not None:
        form = form[: both.start()]  # « nommé·e », « directeur(rice) »: read as the masculine
    if "." in form and _CHIEF.fullmatch(form) is not None:
        form = "PDG"
    low = form.lower().replace("’", "'")
    return Token(text, low, fold(form), 0, len(text), False, capital, form[0].isalnum())


@lru_cache(maxsize=WORD_FORMS)
def _pieces(word: str) -> tuple[tuple[int, Token], ...]:
    """The tokens of a word, each with where it begins in it."""
    return tuple([(start, token_of(text)) for text, start in _cut(word, 0)])


def _cut(text: str, start: int) -> list[tuple[str, int]]:
    """Split elisions, « ex- » and inverted pronouns off a word."""
    pieces: list[tuple[str, int]] = []
    while elision := _ELISION.match(text):
        if elision.end() == len(text):
            return [*pieces, (text, start)]
        pieces.append((elision.group(), start))
        text, start = text[elision.end() :], start + elision.end()
    if text[-1] in "'’" and len(text) > 1:
        return [*pieces, (text[:-1], start), (text[-1], start + len(text) - 1)]
    prefix = _PREFIX.match(text)
    if prefix and fold(text) not in _NO_PREFIX:
        pieces.append((prefix.group(), start))
        text, start = text[prefix.end() :], start + prefix.end()
    if (pair := _PAIR.fullmatch(text)) is not None and _two_names(*pair.groups()):
        mark, second = start + pair.end(1), start + pair.start(2)
        return [*pieces, (pair[1], start), (text[pair.end(1)], mark), *_cut(pair[2], second)]
    inverted = _INVERTED.search(text)
    if inverted and inverted.start():
        pieces.append((text[: inverted.start()], start))
        return [*pieces, (inverted.group(), start + inverted.start())]
    return [*pieces, (text, start)]


_OPENING = words("un une le la les des deux trois quatre cinq")


def _two_names(first: str, second: str) -> bool:
    """« le procès Melun-OpenLab », « l'accord OpenLab-Orbis », « OpenLab-Un cofondateur s'en va » as agencies
    have it; not « Jean-Pierre », « Open-Bretagne »."""
    if _CAMEL.fullmatch(second):
        return True
    return _CAMEL.fullmatch(first) is not None and fold(second) in COMPANIES | GIVEN | _OPENING
