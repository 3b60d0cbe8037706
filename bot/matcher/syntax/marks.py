"""Punctuation: quotation marks, commas, brackets, colons and dashes, and what ends a sentence."""

from collections.abc import Sequence

from bot.matcher.language.tokens import QUOTES, Token
from bot.matcher.syntax.pieces import Piece, Sign, piece_of

_STOPS = frozenset(".!?…;")
_DASHES = frozenset("–—-|→➡➜➔⇒>")
_PAIR = 2
_PAIRED = frozenset("–—")
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
    if text in _PAIRED and (sign := _bracketing(tokens, i)) is not None:
        return piece_of(tokens, sign, i, i + 1, text)
    if text == ":" or text in _DASHES:
        return piece_of(tokens, Sign.COLON, i, i + 1, text)
    if text == "&":
        return piece_of(tokens, Sign.AND, i, i + 1, "et")
    if (end := _dots(tokens, i)) is not None:  # « X, Y… et Z »
        return piece_of(tokens, Sign.COMMA, i, end, ",")
    return piece_of(tokens, Sign.STOP if text in _STOPS else Sign.WORD, i, i + 1, text)


def _bracketing(tokens: Sequence[Token], i: int) -> Sign | None:
    """« X – que l'on disait intouchable – s'en va »: which bracket the dash at *i* is, where two stand so."""
    pair = [k for k, token in enumerate(tokens) if token.text == tokens[i].text]
    if len(pair) != _PAIR or not pair[0] or pair[1] + 1 >= len(tokens):
        return None
    goes_on = tokens[pair[1] + 1].text
    between = tokens[pair[0] + 1 : pair[1]]
    apart = not between or any(token.text in _STOPS or token.text == ":" for token in between)
    if apart or not (goes_on == "," or goes_on.islower()):
        return None
    return Sign.OPEN if i == pair[0] else Sign.CLOSE


def _names(tokens: Sequence[Token], i: int) -> bool:
    """A question mark behind a name that opens the sentence, which goes on; « 🏖 Et X ? En congé »."""
    goes_on = 0 < i <= _LONGEST_NAME and i + 1 < len(tokens) and tokens[i + 1].capital
    if not goes_on or not tokens[i - 1].capital:
        return False
    return (tokens[0] if tokens[0].word or tokens[0].text in QUOTES else tokens[1]).capital


def _dots(tokens: Sequence[Token], i: int) -> int | None:
    """The end of dots at *i* that a list goes on behind."""
    end = i
    while end < len(tokens) and tokens[end].text in (".", "…", "..."):
        end += 1
    dots = end - i > 2 or (end > i and tokens[i].text != ".")
    return end if dots and end < len(tokens) and tokens[end].low == "et" else None
