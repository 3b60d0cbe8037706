"""Dates that stand alone over what follows them: « Mai 2024. X s'en va. »."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.changes.years_told import in_the_year_told
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section, Sentence, Shape
from bot.matcher.syntax.pieces import Line, Sign

_ENTRIES = 2  # so many dates that stand alone make a chronicle


def dated_by_entry(changes: Sequence[Change], lines: Sequence[Line]) -> list[Change]:
    """*changes*, those without a date of their own dated by the entry that they stand in."""
    labels = {line.index: dated for line in lines if (dated := _labelled(line)) is not None}
    changes = [_under(labels[c.line], c) if c.line in labels else in_the_year_told(c, lines) for c in changes]
    entries = {line.index: dated for line in lines if (dated := _alone(line)) is not None}
    if not entries:
        return changes
    rough = [d for d in entries.values() if d.value is not None and d.value.day is None]
    chronicle = len(rough) >= _ENTRIES and len(rough) == len(entries)  # no line « Paris, le 6 août 2024 »
    over: dict[int, Dated] = {}
    current: tuple[Line, Dated] | None = None  # the label, and its date
    for line in lines:
        if line.index in entries:
            current = (line, entries[line.index])
        elif current is not None and _past_the_list(current[0].sentence, line):
            current = None
        elif current is not None and (chronicle or _within(*current, line.sentence)):
            over[line.index] = current[1]
    return [
        replace(change, dates=(over[change.line],)) if change.line in over and not change.dates else change
        for change in changes
    ]


def _within(label: Line, dated: Dated, sentence: Sentence) -> bool:
    """In the paragraph of the label, or a bullet under it: « Hier | • X ➡️ Z ». A day with its year over
    bullets is when the article was written."""
    to_the_day = dated.value is not None and dated.value.day is not None
    dateline = to_the_day and any(len(t.text) == _YEAR and t.text.isdigit() for t in label.tokens)
    shape = label.sentence.shape
    listed = shape is not Shape.PLAIN and sentence.shape is Shape.BULLET and not dateline
    return listed or sentence.block == label.sentence.block


_YEAR = 4  # digits


def _past_the_list(label: Sentence, line: Line) -> bool:
    """« • Mai », over bullets: what follows them is of no month that is said."""
    return label.shape is Shape.BULLET and line.sentence.shape is not Shape.BULLET


def _under(label: Dated, change: Change) -> Change:
    """*change* with the date of the label, where it has none within it (« le même jour »)."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    within = label.value is not None and any(label.value.covers(value) for value in told)
    return change if within else replace(change, dates=(label,))


def _labelled(line: Line) -> Dated | None:
    """« Septembre 2024 : X s'en va. »: the date that opens the sentence, before a colon."""
    opening = line.pieces[:2]
    if line.sentence.section is Section.TITLE or len(opening) < 2 or opening[1].sign is not Sign.COLON:
        return None
    dated = opening[0].dated
    return dated if dated is not None and dated.value is not None else None


def _alone(line: Line) -> Dated | None:
    """The date of a sentence that holds nothing else: « Mai 2024. », « Mardi 21, tard dans la soirée. »"""
    if line.sentence.section is Section.TITLE or any(p.sign not in _BARE for p in line.pieces):
        return None
    told = [piece.dated for piece in line.pieces if piece.dated is not None]
    one = len({dated.value for dated in told}) == 1
    return told[0] if one and told[0].value is not None else None


_BARE = frozenset({Sign.DATE, Sign.STOP, Sign.COLON, Sign.COMMA, Sign.WORD})
