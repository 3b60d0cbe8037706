"""Lives told from early on: « À 16 ans, elle quitte la ville. Elle est embauchée par Z, rejoint W … »."""

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.matcher.changes.change import Change
from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line, is_ours

_AGE = re.compile(r"^(?: \W)* (?:a|des|vers|avant) (?:1\d|2[0-4]) ans ")


def told_of_a_youth(lines: Sequence[Line], change: Change) -> bool:
    """The paragraph opened with how old they were, and what is told is of no day and no house of ours."""
    if change.dates or change.announced or is_ours(change.joined) or is_ours(change.left):
        return False
    if lines[change.line].sentence.section is not Section.CONTENT:
        return False  # « Viré d'Y, il lève des fonds | À 22 ans, X crée sa société »
    block = lines[change.line].sentence.block
    above = takewhile(lambda line: line.sentence.block == block, reversed(lines[: change.line + 1]))
    return any(_AGE.search(line.text) for line in above)
