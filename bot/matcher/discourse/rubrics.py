"""Columns of several houses: « SNCF. Départ de X. », « 2. Core (IA) – 5 millions. Y arrive de Z. »

A line that only names a house stands over those that follow it, as a heading would.
"""

import itertools
from collections.abc import Mapping, Sequence

from bot.matcher.discourse.head import title_lines
from bot.matcher.language.text import Section, Shape
from bot.matcher.syntax.pieces import Line, Org, is_ours, org_of

_LEAST = 2  # one such line is an accident
_LEAST_UNNAMED = 3  # « Budget. … Recrutement. … Nobel. … »: matters, and no house
_LONGEST = 6  # words of a name
_LEAST_SAID = 3  # words of a name that makes a sentence


def rubrics(lines: Sequence[Line]) -> Mapping[int, Org]:
    """By the index of a line that stands over others: the organisation that they are about."""
    found = {line.index: _house(line) for line in lines if _stands_over(line)}
    named = any(org.identity is not None for org in found.values())
    if not named and any(line.names_ours for line in title_lines(lines)):
        return {}  # « Y remercie X | Sanction. … Périmètre. … Calendrier. … »: one story, and its matters
    if len(found) < (_LEAST if named else _LEAST_UNNAMED):
        return {}
    return {
        at: org if org.identity is not None else _held_under(lines, at) or org for at, org in found.items()
    }


def _held_under(lines: Sequence[Line], label: int) -> Org | None:
    """« Démission. X, samedi, en ligne. La directrice juridique d'Y … »: Y, where it is ours."""
    block = lines[label].sentence.block
    under = itertools.takewhile(lambda line: line.sentence.block == block, lines[label + 1 :])
    posts = (role for line in under for piece in line.pieces if (role := piece.role) is not None)
    houses = (org_of(role) for role in posts if role.definite and not role.former)
    return next((org for org in houses if is_ours(org)), None)


def labels(lines: Sequence[Line]) -> Mapping[int, Org]:
    """By the index of a line whose paragraph opens with a house: that house, where one of them is ours.

    « LE FOURNIL - X nommé directeur. Il … », « LUMINA AI : Y s'en va. », « Fournil & Cie — X est promu. »
    """
    marked = [(line, label) for line in lines if (label := _label(line))]
    named = [org for line, _ in marked if (org := line.pieces[0].org) is not None]
    if len({label for _, label in marked}) < _LEAST or not any(is_ours(org) for org in named):
        return {}
    theirs = {line.sentence.block: line.pieces[0].org or Org(None, other=True) for line, _ in marked}
    return {line.index: theirs[line.sentence.block] for line in lines if line.sentence.block in theirs}


def _label(line: Line) -> str:
    """What stands in capitals before the first dash or colon, or each word with one before a dash; empty if
    neither is so."""
    if line.sentence.section is not Section.CONTENT:
        return ""
    opening = list(itertools.takewhile(lambda token: token.text not in _MARKS, line.tokens))
    words = [token.text for token in opening if token.word]
    ended = len(opening) < len(line.tokens) and 0 < len(words) <= _LONGEST
    nobody = not any(piece.people for piece in line.pieces[:1])
    if not ended or not nobody:
        return ""
    dashed = line.tokens[len(opening)].text in _DASHES and all(word[0].isupper() for word in words)
    return " ".join(words) if dashed or all(map(_shouted, words)) else ""


_DASHES = ("–", "—")
_MARKS = frozenset((":", "-", *_DASHES, "|"))


def _stands_over(line: Line) -> bool:
    if line.sentence.section is Section.TITLE or line.sentence.shape is Shape.HEADING:
        return False
    if _alone(line):
        return True
    if line.sentence.section is not Section.CONTENT:
        return False
    if line.tells or any(piece.people for piece in line.pieces):
        return False
    words = [token.text for token in line.tokens if token.word]
    return 0 < len(words) <= _LONGEST and all(map(_shouted, words)) and len("".join(words)) > 2


def _shouted(word: str) -> bool:
    return word.isupper() or word.isdigit()  # « OPENAI (2). »


def _alone(line: Line) -> bool:
    """« OpenAI. », « La Banque Postale. »: a sentence that is nothing but a name."""
    words = list(itertools.islice((token for token in line.tokens if token.word), _LEAST_SAID + 1))
    ended = line.tokens[-1].text in (".", ":", "–", "—")
    return ended and 0 < len(words) <= _LEAST_SAID and all(w.capital and not w.quoted for w in words)


def _house(line: Line) -> Org:
    named = (piece.org for piece in line.pieces if piece.org is not None)
    return next((org for org in named if org.identity is not None), Org(None, other=True))
