"""What is told in the imperfect, of a time that is over or of the day that the news is of."""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment


def told_as_a_tale(ties: Ties, change: Change) -> bool:
    """Told in the imperfect of what went before, of a week or a month and of no day."""
    if change.tense is not Tense.IMPERFECT or change.noun:
        return False
    line, reader = ties.lines[change.line], ties.discourse.readers[change.line]
    within = change.attachment is Attachment.THAT and reader.verb(change.at) is not None
    said = reader.verb(reader.read(change.at).parent) if within else None
    main = change.attachment is Attachment.MAIN or (said is not None and said.tense is Tense.IMPERFECT)
    told = [d for d in (*change.dates, *change.announced) if d.value is not None]
    vague = bool(told) and all(d.value is not None and d.value.day is None for d in told)
    vague = vague or any(d.week for d in told)
    hours = not _HOURS.isdisjoint(line.words) and line.sentence.block == _first_block(ties)
    vague = vague or (bool(change.dates) and not told and not hours)  # « Le lendemain, X pliait bagage »
    vague = vague or any(phrase in line.text for phrase in _IN_BETWEEN)
    return main and vague


def _first_block(ties: Ties) -> int:
    """The paragraph with which the text begins, where what an imperfect tells of an evening is the news."""
    return next((one.sentence.block for one in ties.lines if one.sentence.section is Section.CONTENT), 0)


_HOURS = words("midi soir soiree apres-midi matinee nuit heures heure minutes")
_IN_BETWEEN = (" dans l' intervalle ", " entre-temps ")
