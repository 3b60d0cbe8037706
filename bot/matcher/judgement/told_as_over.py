"""What is over and done with when the text comes to it: in the imperfect of a tale, or of no day of late.

« Y nomme X | … Mardi, on apprenait le départ de Z. », « … W est parti la semaine dernière. »
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.matcher.discourse.digests import of_the_week
from bot.matcher.discourse.head import head_lines, names
from bot.matcher.judgement.disclosures import revealed
from bot.matcher.judgement.judged import Judged
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line


def told_as_over(item: Judged, before: Sequence[Judged], lines: Sequence[Line], published: date) -> bool:
    """« La semaine dernière, X est parti », « X a rejoint Y ce mois-ci », « Mardi, on apprenait le départ de
    X »: below what opens the text, of whom the head says nothing; not « …, révèle le Fil »."""
    dates = (*item.change.dates, *item.change.announced)
    if any(d.stale for d in dates):
        return True
    line = lines[item.change.line]
    if of_the_week(lines):
        return False
    if names(head_lines(lines), item.change.member.identity) or revealed(line, item.change):
        return False
    if narrated(item, line):
        ago = item.date is not None and published - item.date.last >= _SOME_DAYS
        return (ago and not _opens(line, lines)) or _before_what_is_told(item, before, lines)
    over = item.change.perfect and item.change.attachment is Attachment.MAIN and not _opens(line, lines)
    return over and any(d.week or (d.value is not None and d.value.day is None) for d in dates)


_SOME_DAYS = timedelta(days=2)


def _before_what_is_told(item: Judged, before: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« Mardi, on apprenait le départ de X. Le lendemain, Y rendait son badge. »: in a row, and the first of
    them before the day of those of whom something was told above it."""
    others = [j for j in before if j.name != item.name and j.kind is not None and j.date is not None]
    block = lines[item.change.line].sentence.block
    row = [j for j in others if lines[j.change.line].sentence.block == block]
    tale = (j for j in row if narrated(j, lines[j.change.line]))
    return _before_any(item, others) or any(
        _before_any(j, [o for o in others if o.change.line < j.change.line and o.name != j.name])
        for j in tale
    )


def _before_any(item: Judged, others: Sequence[Judged]) -> bool:
    return item.date is not None and any(j.date and item.date.last < j.date.first for j in others)


def _opens(line: Line, lines: Sequence[Line]) -> bool:
    """In the first paragraph of the text, if there is one."""
    blocks = (one.sentence.block for one in lines if one.sentence.section is Section.CONTENT)
    return line.sentence.block == next(blocks, line.sentence.block)


def narrated(item: Judged, line: Line) -> bool:
    """« Lundi, X annonçait qu'il filait chez Z »: in the imperfect of what went before."""
    change = item.change
    said = [verb for at, verb in line.verbs if at < change.at and verb.finite]
    if change.pluperfect or not _WHY.isdisjoint(line.words):
        return False  # « expliquait pourquoi elle démissionnait »
    if change.noun:  # « on apprenait le départ de X »
        return said[-1:] != [] and _imperfect(said[-1])
    if change.tense is not Tense.IMPERFECT:
        return False
    alone = change.attachment is Attachment.MAIN
    return alone or (change.attachment is Attachment.THAT and said[-1:] != [] and _imperfect(said[-1]))


_WHY = words("pourquoi comment")


def _imperfect(verb: VerbGroup) -> bool:
    return verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.pluperfect)
