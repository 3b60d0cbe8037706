"""What is some days older than the news of the article, and only told beside it.

« Y revient | … Vendredi dernier, c'est Z qui faisait ses adieux. »: that Z left was news then.
"""

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date, timedelta
from itertools import pairwise

from bot.matcher.changes.change import LISTED
from bot.matcher.discourse.digests import THE_WEEK, of_appointments, of_the_day, of_the_week
from bot.matcher.discourse.head import head_lines, names
from bot.matcher.discourse.time_frames import recap_above
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.told_as_over import narrated, told_as_over
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Line, Piece
from bot.model import Kind, Status

_APART = timedelta(days=3)
_SINCE = timedelta(days=2)
_A_DAY = timedelta(days=1)
_A_MONTH = timedelta(days=31)
_A_WEEK = timedelta(days=6)


def overtaken(item: Judged, judged: Sequence[Judged], lines: Sequence[Line], published: date) -> Judged:
    """*item*, background where its day was over when the news came that the article opens with."""
    section = lines[item.change.line].sentence.section
    if (
        not item.news
        or item.kind is None
        or section is Section.TITLE
        or not _done(item, lines[item.change.line])
    ):
        return item
    if _under_a_recap(item, judged, lines):
        return item.as_background("told as known")
    if _undone_since(item, judged, published):
        return _recalled(item)
    if _of_the_week_told(item, lines, published):
        return item
    before = [j for j in judged if j.change.line < item.change.line and j.news]
    above = [j for j in before if j.kind is not None and _in_the_head(j, lines)]
    if any(j.name == item.name for j in above) or _of_whom_the_head_tells(item, lines, published):
        return item
    if _unnamed_in_the_head(item, judged, lines, published) or _one_blow_more(item, lines, published):
        return item
    if (before or section is Section.CONTENT) and _after_one_known(item, judged):
        return _recalled(item)
    dates = (*item.change.dates, *item.change.announced)
    ahead = item.date is not None and item.date.first > published  # « partira début décembre »
    if section is Section.CONTENT and not ahead and told_as_over(item, before, lines, published):
        return _recalled(item)
    days_ago = item.date is not None and item.date.day is not None and published - item.date.last >= _SINCE
    if section is Section.CONTENT and days_ago and not above and _gone_already(head_lines(lines)):
        return _recalled(item)
    others_before = {j.change.line for j in before if j.name != item.name}
    newer = [day for at in others_before for day in _days_told(lines[at], published)]
    newer += _days_listed(before, item, lines, published)
    if newer and (any(d.week for d in dates) or _before(item, max(newer), lines)):
        return _recalled(item)
    former = item.change.counterpart
    heirs = {c.name for j in above if (c := j.change.counterpart) is not None}
    others = {(j.name, j.kind) for j in above if former is None or j.name != former.name}
    if not others or item.name in heirs:
        return item
    told = [j for j in judged if j.news and (j.name, j.kind) in others]
    old = (
        any(d.week or d.stale for d in dates)
        or _missed_already(item, lines[item.change.line])
        or _older(item, told, lines, published)
    )
    return _recalled(item) if old else item


def _of_the_week_told(item: Judged, lines: Sequence[Line], published: date) -> bool:
    """« L'actu de la semaine | … X a démissionné le 11 avril. »: each day is its news; « Nominations :
    les mouvements de la semaine | X est parti début avril »."""
    if item.date is not None and published - item.date.last <= _A_MONTH and of_appointments(lines):
        return True
    day = item.date if item.date is not None and item.date.day is not None else None
    return day is not None and published - day.last <= THE_WEEK and of_the_week(lines)


def _done(item: Judged, line: Line) -> bool:
    """« X est parti », « X se serait envolé au début du mois »: over, and not to come; not « X aurait signé à
    son tour », the next of those of whom the news is."""
    rumoured = item.status is Status.RUMOURED and item.change.perfect and " a son tour " not in line.text
    return item.status is Status.ANNOUNCED or rumoured


def _under_a_recap(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« Y pourrait revenir … ¶ Rappel des faits. Vendredi, Y a été révoqué. »: beside the news above it."""
    heading = recap_above(lines, item.change.line)
    return heading is not None and any(j.news and j.kind and j.change.line < heading for j in judged)


def _undone_since(item: Judged, judged: Sequence[Judged], published: date) -> bool:
    """« Y a limogé X vendredi. Cinq jours plus tard, X revient. »; not the days of a chronicle, « Vendredi :
    X est limogé. Mercredi : X revient. », which it tells all alike."""
    gone = item.kind in (Kind.OUSTER, Kind.DEPARTURE) and item.date is not None and item.date.day is not None
    if not gone or not item.change.perfect or item.date is None or published - item.date.last < _APART:
        return False
    later = (j for j in judged if j.name == item.name and j.change.line > item.change.line)
    return any(j.kind is Kind.RETURN and j.news and j.status is Status.ANNOUNCED for j in later)


def _in_the_head(told: Judged, lines: Sequence[Line]) -> bool:
    """In the title or the summary."""
    return lines[told.change.line].sentence.section is not Section.CONTENT


def _days_told(line: Line, published: date) -> Iterator[date]:
    """The days of this week on which a sentence of the text has news."""
    for dated in line.dates if line.sentence.section is Section.CONTENT else ():
        day = dated.value
        if day is not None and day.day is not None and timedelta(0) <= published - day.last <= _A_WEEK:
            yield day.first


def _days_listed(
    before: Sequence[Judged], item: Judged, lines: Sequence[Line], published: date
) -> Iterator[date]:
    """« Vendredi, trois messages d'adieu : », over a list: the day that its entries take from there."""
    rows = (j for j in before if j.change.word == LISTED and not _in_the_head(j, lines))
    for day in (row.date for row in rows if row.name != item.name):
        if day is not None and day.day is not None and timedelta(0) <= published - day.last <= _A_WEEK:
            yield day.first


def _of_whom_the_head_tells(item: Judged, lines: Sequence[Line], published: date) -> bool:
    """« X parti, Y au repos, Z envolé »: by name, of something of this week."""
    lately = item.date is not None and published - item.date.last < _A_WEEK
    if lately and item.date is not None and item.date.day is None:
        lately = not any(d.stale for d in item.change.dates)  # « début mars », at its end
    return lately and names(head_lines(lines)[: item.change.line], item.change.member.identity)


def _unnamed_in_the_head(
    item: Judged, judged: Sequence[Judged], lines: Sequence[Line], published: date
) -> bool:
    """« X reste, mais un autre cadre s'en va. ¶ … Y a démissionné vendredi. », « Une chercheuse claque la
    porte, une cadre est licenciée. ¶ … Le journal révélait mardi le licenciement de Y. »: Y, the first of
    whom that is told; not where a reader knows already of whom the head says it."""
    lately = item.date is not None and published - item.date.last < _A_WEEK
    if not lately or item.change.attachment is not Attachment.MAIN:
        return False
    head = head_lines(lines)
    if item.kind is Kind.ARRIVAL:  # « Un chercheur s'en va, un économiste et un juriste arrivent »
        return any(_goes(line, _SOMEBODY, (Act.JOIN,)) for line in head)
    if item.kind not in _GOING:
        return False
    told = [j for j in judged if j.kind in _GOING and j.status is Status.ANNOUNCED]
    if item.name == next((j.name for j in told), None) and any(
        _goes(line, _OTHER, _WAYS_OUT) for line in head
    ):
        return True
    same = (Act.OUST,) if item.kind is Kind.OUSTER else (Act.EXIT,)
    first = next((j.name for j in told if j.kind is item.kind), None)
    return item.name == first and any(_goes(line, _SOMEBODY, same) for line in head)


def _after_one_known(item: Judged, judged: Sequence[Judged]) -> bool:
    """« X s'en va … La semaine dernière, Z nous avait pris Y ; W a hérité du dossier »: as old as that."""
    heir = item.change
    if not (heir.act in (Act.TAKE, Act.SUCCEED) and heir.perfect and heir.attachment is Attachment.MAIN):
        return False
    gone = (j for j in judged if j.change.line == heir.line and j.change.at < heir.at and j.kind in _GOING)
    known = [j for j in gone if not j.news and j.name != item.name]
    former = heir.counterpart
    return bool(known) and not heir.dates and (former is None or former.name in {j.name for j in known})


def _one_blow_more(item: Judged, lines: Sequence[Line], published: date) -> bool:
    """« Autre mauvaise nouvelle, son adjoint est loin. X a démissionné lundi », « Vendredi, X s'en est allé
    pour le suivre »: told with the news."""
    lately = item.date is not None and item.date.day is not None and published - item.date.last < _A_WEEK
    if not lately or item.kind not in _GOING:
        return False
    near = lines[max(0, item.change.line - 1) : item.change.line + 1]
    own = (verb for at, verb in lines[item.change.line].verbs if at > item.change.at)
    after_them = any(verb.lemma in _FOLLOWING and verb.direct in ("le", "la", "l'", "les") for verb in own)
    return after_them or any(_BLOW_MORE.match(line.text) for line in near)


_FOLLOWING = words("suivre rejoindre accompagner")


_BLOW_MORE = re.compile(
    r" ?(?:autre|nouveau|nouvelle|seconde?|deuxieme) (?:mauvaise nouvelle|coup dur|dur coup|revers|camouflet"
    r"|tuile|perte|defection|depart)\b"
)


def _gone_already(head: Sequence[Line]) -> bool:
    """« Y ferme son studio | L'affaire a déjà provoqué plusieurs départs »: by then, and beside the news."""
    if any(piece.action is not None and piece.action.act in _WAYS_OUT for piece in head[0].pieces):
        return False
    told = [line for line in head[1:] if "deja" in line.words and any(verb.perfect for _, verb in line.verbs)]
    several = (p.action for line in told for p in line.pieces if p.action is not None and p.action.plural)
    return any(action.act in _WAYS_OUT for action in several)


_WAYS_OUT = (Act.EXIT, Act.OUST)


def _goes(line: Line, which: Set[str], acts: Sequence[Act]) -> bool:
    """« un autre cadre s'en va », « une cadre est licenciée »: somebody unnamed."""
    for piece, after in pairwise(line.pieces):
        unnamed = piece.role is not None and not piece.people and not which.isdisjoint(_words_of(line, piece))
        if not unnamed or after.verb is None or after.verb.negated:
            continue
        if any(match.act in acts for match in match_verb(line.tokens, after.verb, lambda _: False)):
            return True
    return False


def _words_of(line: Line, piece: Piece) -> set[str]:
    return {token.fold for token in line.tokens[piece.first : piece.last]}


_GOING = frozenset({Kind.DEPARTURE, Kind.OUSTER})
_OTHER = words("autre autres second seconde deuxieme")
_SOMEBODY = words("un une")


def _older(item: Judged, told: Sequence[Judged], lines: Sequence[Line], published: date) -> bool:
    """Before any of those told."""
    dates = (j.date for j in told if j.date is not None and j.date.day is not None)
    days = [day.first for day in dates if day.first <= published]
    if lines[item.change.line].sentence.section is not Section.CONTENT:
        return _before(item, max(days, default=published), lines)
    apart = _APART if of_the_day(lines) else _A_DAY
    return _before(item, max(days), lines, apart) if days else _before(item, published, lines, _APART)


def _before(item: Judged, day: date, lines: Sequence[Line], apart: timedelta = _APART) -> bool:
    """Some days before *day*, or the day before, where it is narrated."""
    listed = item.change.word == LISTED and item.change.noun
    if item.date is None or not (item.date.day is not None or item.change.perfect or listed):
        return False
    as_a_tale = narrated(item, lines[item.change.line]) and not of_the_day(lines)
    return day - item.date.last >= (_A_DAY if as_a_tale else apart)


def _missed_already(item: Judged, line: Line) -> bool:
    """« Z devient administrateur. La société vient de perdre X. »: without a day of its own."""
    change = item.change
    if change.word != "perdre" or change.dates or change.announced:
        return False
    verb = next((verb for at, verb in line.verbs if at == change.at), None)
    return change.perfect or (verb is not None and any(g.lemma == "venir" for g in verb.governors))


def _recalled(item: Judged) -> Judged:
    return item.as_background("older than the news")
