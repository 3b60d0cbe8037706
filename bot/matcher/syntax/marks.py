"""Punctuation: quotation marks, commas, brackets, colons and dashes, and what ends a sentence."""

from collections.abc import Sequence

from bot.matcher.language.tokens import QUOTES, Token
from bot.matcher.syntax.pieces import Piece, Sign, piece_of

_STOPS = frozenset(".!?…;")
_DASHES = frozenset("–—-|→➡➜➔⇒>")
_LONGEST_NAME = 6


def mark_at(tokens: Sequence[Token], i: int) -> Piece:
    """What a mark is for."""
    text = tokens[i].text
    if text in QUOTES:
        return piece_of(tokens, Sign.QUOTE, i, i + 1, text)
    if text == ",":
        return piece_of(tokens, Sign.COMMA, i, i + 1, ",")
    if text in "([":
        return piece_of(tokens, Sign.OPEN, i, i + 1, "(")
    if text in ")]":
        return piece_of(tokens, Sign.CLOSE, i, i + 1, ")")
    if text == "?" and _names(tokens, i):  # « X ? En congé depuis août »
        return piece_of(tokens, Sign.COLON, i, i + 1, ":")
    if text == ":" and [token.fold for token in tokens[i + 1 : i + 2]] == ["direction"]:
        return piece_of(tokens, Sign.COMMA, i, i + 1, ",")  # « X s'en va : direction Y »
    if text == ":" or text in _DASHES:
        return piece_of(tokens, Sign.COLON, i, i + 1, text)
    if text == "&":
        return piece_of(tokens, Sign.AND, i, i + 1, "et")
    if (end := _dots(tokens, i)) is not None:  # « X, Y… et Z »
        return piece_of(tokens, Sign.COMMA, i, end, ",")
    return piece_of(tokens, Sign.STOP if text in _STOPS else Sign.WORD, i, i + 1, text)


def _names(tokens: Sequence[Token], i: int) -> bool:
    """A question mark behind a name that opens the sentence, which goes on."""
    goes_on = 0 < i <= _LONGEST_NAME and i + 1 < len(tokens) and tokens[i + 1].capital
    return goes_on and tokens[i - 1].capital and tokens[0].capital


def _dots(tokens: Sequence[Token], i: int) -> int | None:
    """The end of dots at *i* that a list goes on behind."""
    end = i
    while end < len(tokens) and tokens[end].text in (".", "…", "..."):
        end += 1
    dots = end - i > 2 or (end > i and tokens[i].text != ".")
    return end if dots and end < len(tokens) and tokens[end].low == "et" else None
