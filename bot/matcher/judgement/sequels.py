"""What goes on from something recalled is recalled with it.

« X avait été limogé. Il est revenu quelques jours plus tard. »: both are old.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import LIKEWISE
from bot.matcher.discourse.head import head_lines, names
from bot.matcher.discourse.time_frames import gone_back, in_a_span
from bot.matcher.judgement.disclosures import by_own_wish
from bot.matcher.judgement.followed import IMITATING
from bot.matcher.judgement.judged import Judged
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Kind, Status

_NEAR = 3  # sentences
_ENDED = frozenset({Kind.OUSTER, Kind.DEPARTURE, Kind.LEAVE})


def with_sequels(judged: Sequence[Judged], lines: Sequence[Line]) -> list[Judged]:
    """*judged*, what is told as news taken for background where it only goes on from background."""
    done: list[Judged] = []
    for item in judged:
        stated = item.kind is not None and item.news and item.status is Status.ANNOUNCED
        reason = _reason(item, done, [*done, *judged[len(done) :]], lines) if stated else ""
        if reason:
            item = item.as_background(reason)
        if item.kind is not None and item.change.attachment is Attachment.INFINITIVE and not item.news:
            came = next((j for j in done if _came_for_it(item, j)), None)
            item = item if came is None else replace(item, status=came.status)  # « Arrivé pour diriger … »
        done.append(item)
    return done


def _reason(item: Judged, before: Sequence[Judged], judged: Sequence[Judged], lines: Sequence[Line]) -> str:
    change, line = item.change, lines[item.change.line]
    if _before_the_next_step(item, judged, lines):
        return "told as what came before"
    if change.attachment is Attachment.INFINITIVE and any(_came_for_it(item, j) for j in before):
        return "as the arrival told beside"
    if item.kind is Kind.LEAVE and _rests_still(item, judged):
        return "as it is recalled elsewhere"
    told = [j for j in before if j.kind is not None and change.line - j.change.line < _NEAR]
    if _in_step(item, told, lines):
        return "as those told beside"
    if line.sentence.section is not Section.CONTENT or any(_recent(item)) or change.tense is Tense.FUTURE:
        return ""
    if item.kind is Kind.OUSTER and change.noun and change.definite and _told_of(item, told):
        return "as it is recalled elsewhere"
    if item.kind is Kind.RETURN and change.attachment is not Attachment.THAT and _undoes(item, told):
        return "undoes what is recalled"
    if _beside_news(item, judged) and not by_own_wish(line, change):
        return "told aside"
    if _in_the_same_vein(item, told, judged, lines):
        return "as those told beside"
    spanned = (
        change.perfect
        and in_a_span(lines, change.line)
        and not names(head_lines(lines), change.member.identity)
    )
    return "goes on from an old date" if spanned or gone_back(lines, change.line) else ""


def _told_of(item: Judged, told: Sequence[Judged]) -> bool:
    """« X avait dû partir en mai. Y assure que son licenciement n'avait rien à voir. »: that of May."""
    own = [j for j in told if j.name == item.name and j.kind in (Kind.DEPARTURE, Kind.OUSTER)]
    return bool(own) and not any(j.news for j in own)


def _in_step(item: Judged, told: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« X avait annoncé mardi qu'il partait. Y l'a imité le lendemain. »: counted from what is recalled, of
    one whom the head does not name; « X, parti en 2023, a fondé Z. Même chemin pour Y. »."""
    line = lines[item.change.line]
    likewise = item.change.word == LIKEWISE and not item.change.counterpart and not any(_recent(item))
    counted = item.change.word in IMITATING and _SOON_AFTER.search(line.text) is not None
    if not (counted or likewise) or names(head_lines(lines), item.change.member.identity):
        return False
    steps = (item.kind,) if likewise else _ENDED
    others = [j for j in told if j.kind in steps and (j.name != item.name or not likewise)]
    led = [j for j in others if lines[j.change.line].sentence.block == line.sentence.block]
    return bool(led) and not any(j.news for j in led)


_SOON_AFTER = re.compile(r" (?:le lendemain|le surlendemain|(?:jours?|heures) (?:plus tard|apres)) ")


def _came_for_it(item: Judged, came: Judged) -> bool:
    """« X, venue de Z l'été dernier pour diriger les applications »: one arrival, and an old one."""
    beside = came.name == item.name and came.change.line == item.change.line and not came.news
    return beside and came.kind is Kind.ARRIVAL and came.change.attachment is Attachment.PARTICIPLE


def _recent(item: Judged) -> list[bool]:
    return [d.value is not None and not d.past for d in (*item.change.dates, *item.change.announced)]


def _in_the_same_vein(
    item: Judged, told: Sequence[Judged], judged: Sequence[Judged], lines: Sequence[Line]
) -> bool:
    """« X était parti en avril. Y a été recruté par Z. »: one after the other, and none of today."""
    change = item.change
    dated = any(d.value is not None for d in change.dates) or bool(change.announced)
    narrated = change.tense is Tense.IMPERFECT and not change.noun
    over = change.perfect or narrated or _since_then(item, lines[change.line])
    if change.attachment is not Attachment.MAIN or not over or dated:
        return False  # « quinze jours plus tard » is no day
    block = lines[change.line].sentence.block
    beside = [j for j in told if lines[j.change.line].sentence.block == block]
    nearest = max((j.change.line for j in beside), default=0)
    before = [j for j in beside if j.change.line == nearest or change.line - j.change.line <= 1]
    new = {(j.name, j.kind) for j in judged if j.news}  # not « Son dernier jour est vendredi. »
    others = [
        j
        for j in before
        if j.name != item.name
        and not (_of_these_days(j) and j.change.line == change.line)
        and not _who_does_it_too(j, item, judged)
    ]
    likened = [j for j in others if j.change.after and j.change.line == change.line]  # « Après X, Y … »
    recalled = any(_over(j) and (j.name, j.kind) not in new for j in others if j not in likened)
    return recalled and not any(j.news for j in others)


def _since_then(item: Judged, line: Line) -> bool:
    """« X avait cédé sa place. Y assure depuis l'intérim. », « Depuis, c'est Y qui … »: since that."""
    if [token.fold for token in line.tokens[:2]] == ["depuis", ","]:
        return item.change.tense is Tense.PRESENT
    verb = line.pieces[item.change.at].verb
    behind = [token.fold for token in line.tokens[verb.last : verb.last + 1]] if verb is not None else []
    return item.change.tense is Tense.PRESENT and behind == ["depuis"]


def _of_these_days(told: Judged) -> bool:
    """« Par solidarité avec X, congédié jeudi, Y a démissionné »: set beside, and of these days."""
    return told.change.attachment in _WHO and any(_recent(told))


def _who_does_it_too(told: Judged, item: Judged, judged: Sequence[Judged]) -> bool:
    """« X et Y, arrivé en 2021, ont démissionné »: how Y came, said of one of those who go with X."""
    place = item.change.line, item.change.at
    aside = told.change.attachment in _WHO and told.change.line == item.change.line
    return aside and any(j.name == told.name and (j.change.line, j.change.at) == place for j in judged)


def _over(told: Judged) -> bool:
    """Dated, or stated and recalled like what was told before it."""
    plain = told.change.attachment is Attachment.MAIN and not told.change.noun
    return bool(told.date) or told.change.pluperfect or (plain and not told.news)


def _undoes(item: Judged, told: Sequence[Judged]) -> bool:
    """Comes back from what is only recalled of the same person."""
    ends = [j for j in told if j.name == item.name and j.kind in _ENDED and not _aside(j, item)]
    return bool(ends) and not any(j.news for j in ends)


def _before_the_next_step(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« Absent depuis trois mois, X est rentré mardi », « Vendredi, X apprend qu'il est licencié », of who
    is back by the title, or goes on to another house."""
    change = item.change
    again = item.kind is Kind.DEPARTURE and (item.other is not None or not (change.noun or change.perfect))
    lately = item.kind is Kind.LEAVE and any(_recent(item))
    if item.kind not in _ENDED or lately or again or change.tense is Tense.FUTURE:
        return False
    rests = item.kind is Kind.LEAVE
    steps = {Kind.RETURN} if rests else {Kind.RETURN, Kind.VENTURE}
    told = [j for j in judged if j.kind in steps and j.name == item.name and j.seat is item.seat]
    below = not _in_the_head(item, lines) and any(_in_the_head(j, lines) for j in told)
    return (rests or below) and any(j.news and j.status is Status.ANNOUNCED for j in told)


def _in_the_head(item: Judged, lines: Sequence[Line]) -> bool:
    return lines[item.change.line].sentence.section is not Section.CONTENT


def _rests_still(item: Judged, judged: Sequence[Judged]) -> bool:
    """« En congé depuis le 3 avril, X se soigne »: the leave recalled, which goes on."""
    still = item.change.word == _RESTING and not (item.change.perfect or item.change.dates)
    return still and any(j.name == item.name and j.kind is item.kind and not j.news for j in judged)


_RESTING = "soigner"


def _aside(end: Judged, back: Judged) -> bool:
    """« Y, qui avait démissionné, revient lui aussi »: who it is, and then the news."""
    one, other = end.change, back.change
    main = other.attachment is Attachment.MAIN and other.tense is Tense.PRESENT and not other.perfect
    return one.line == other.line and one.attachment in _WHO and main


_WHO = (Attachment.RELATIVE, Attachment.PARTICIPLE)


def _beside_news(item: Judged, judged: Sequence[Judged]) -> bool:
    """« Z, qui a remplacé X, … », in an article that told something else as its news before."""
    change = item.change
    if change.attachment is not Attachment.RELATIVE or not change.perfect:
        return False
    return any(
        j.news
        and j.kind is not None
        and j.change.line < change.line
        and (j.name, j.kind) != (item.name, item.kind)
        for j in judged
    )
