"""The year of what came before what is told of a year: « Le 17 mai 2022, Y dispersait l'équipe. X était parti
en février. », « Il fut question de la crise de 2022. X avait été limogé le 17 novembre. »"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import MONTHS
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.pieces import Line
from bot.model import PartialDate


def in_the_year_told(change: Change, lines: Sequence[Line]) -> Change:
    """*change*, if it is told in the pluperfect, dated in the year that the sentences before it are of."""
    line = lines[change.line]
    if not change.pluperfect or line.sentence.section is not Section.CONTENT or _LATELY & line.words:
        return change
    told = _told_last(line, lines)
    if told is None or told.value is None:
        return change
    if not change.dates and _had_just(change, line) and told.value.month is not None:
        return replace(change, dates=(replace(told, value=PartialDate(told.value.year, told.value.month)),))
    bare = next((dated for dated in line.dates if _bare(dated, line)), None)
    ahead = bare.value.year - told.value.year if bare is not None and bare.value is not None else 0
    if bare is None or ahead <= 0:
        return change
    return replace(change, dates=tuple(_earlier(dated, bare, ahead) for dated in change.dates))


_LATELY = words("recemment dernierement")  # « Plus récemment, en février, … »


def _told_last(line: Line, lines: Sequence[Line]) -> Dated | None:
    """The last date before *line*, close by, if it is long over and the time of what is told there."""
    for other in reversed(lines[max(0, line.index - _REACH) : line.index]):
        if other.sentence.section is not Section.CONTENT:
            return None
        dates = [dated for dated in other.dates if dated.value is not None and not dated.started]
        if dates:
            return dates[-1] if dates[-1].past and _of_the_story(dates[-1], other) else None
    return None


_REACH = 4  # sentences


def _of_the_story(dated: Dated, line: Line) -> bool:
    """« En mai 2022, … », « la crise de l'automne 2022 »; not « X est entré chez Y en 2016 »."""
    first = next((k for k, token in enumerate(line.tokens) if token.start >= dated.span.start), 0)
    governed = any(token.fold in OF for token in line.tokens[max(0, first - 1) : first + 1])
    return (line.pieces[0].dated is dated or governed) and _has_its_year(dated, line)


def _has_its_year(dated: Dated, line: Line) -> bool:
    return dated.value is not None and str(dated.value.year) in _words_of(dated, line)


def _bare(dated: Dated, line: Line) -> bool:
    """« le 17 novembre », « en février »: a month, and no word of its year."""
    told = _words_of(dated, line)
    return not (MONTHS.keys().isdisjoint(told) or _has_its_year(dated, line)) and _WHICH.isdisjoint(told)


def _words_of(dated: Dated, line: Line) -> set[str]:
    return {t.low for t in line.tokens if dated.span.start <= t.start and t.end <= dated.span.end}


_WHICH = words("dernier prochain passé année an")


def _earlier(dated: Dated, bare: Dated, years: int) -> Dated:
    """*dated*, so many years before: one without its year, or counted on from there, « le lendemain »."""
    value = dated.value
    if value is None or bare.value is None or abs(value.year - bare.value.year) > 1 or dated.elapsed:
        return dated
    return replace(
        dated, value=PartialDate(value.year - years, value.month, value.day), ahead=None, past=True
    )


def _had_just(change: Change, line: Line) -> bool:
    """« X venait de démissionner »."""
    verb = line.pieces[change.at].verb
    above = verb.governors if verb is not None else ()
    return any(one.lemma == "venir" and one.tense is Tense.IMPERFECT for one in above)
