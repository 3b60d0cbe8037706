"""What is background because the text recalls it in the same words, or in one breath with what it recalls."""

from collections.abc import Collection, Sequence

from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.head import head_lines, names, title_lines
from bot.matcher.judgement.judged import Judged
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Kind, Status

_ASIDE = frozenset({Attachment.RELATIVE, Attachment.PARTICIPLE, Attachment.TIME, Attachment.INFINITIVE})
_COMING = frozenset({Kind.APPOINTMENT, Kind.ARRIVAL})
_AWAY = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})


def in_recap(
    item: Judged, judged: Sequence[Judged], lines: Sequence[Line], headlined: Collection[str]
) -> Judged:
    """*item*, background where its sentence recalls what others did, or what the same person did before.

    *headlined*: those of whom something is news above the text.
    """
    if not item.news or item.kind is None or item.status is not Status.ANNOUNCED:
        return item
    if lines[item.change.line].sentence.section is not Section.CONTENT:
        return item
    if any(_recent(dated) for dated in (*item.change.dates, *item.change.announced)):
        return item
    beside = [j for j in judged if j.change.line == item.change.line and j.kind is not None and not j.news]
    if item.change.perfect and any(_when(j, item) for j in beside):
        return item.as_background("as those told beside")
    if item.name in headlined:
        return item
    last_week = any(_of_last_week(j) for j in judged if _beside(j, item) and j.name == item.name)
    if last_week and not any(map(speaks_of_watched, head_lines(lines))):
        return item.as_background("told as known")
    if _heir_of_who_left_before(item, judged, lines):
        return item.as_background("as those told beside")
    if any(_recalled(j) and j.name != item.name for j in beside):
        return item.as_background("as those told beside")
    if any(_came_of(item, j) for j in beside) and not _of_the_head(item, lines):
        return item.as_background("as what it came of")
    return item


def _of_last_week(item: Judged) -> bool:
    """« X a plié bagage la semaine dernière », in a letter or a round-up of other things."""
    return not item.change.noun and any(d.week for d in (*item.change.dates, *item.change.announced))


def _beside(one: Judged, other: Judged) -> bool:
    return one.kind is other.kind and one.change.line == other.change.line


def _heir_of_who_left_before(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« Le départ de X, en août, … Son fauteuil a été confié à Y. »: as long ago, where no day is told.

    Not so « X s'explique | X, parti mardi, … C'est Y qui prend sa suite », of one whom the title names.
    """
    former = item.change.counterpart
    if item.kind not in _COMING or former is None or item.change.dates or item.change.announced:
        return False
    now = not item.change.perfect and item.change.tense is Tense.PRESENT
    if now and names(title_lines(lines), former):
        return False
    if any(j.name == former.name and j.news and j.kind is Kind.APPOINTMENT for j in judged):
        return False  # « X pilotera le raisonnement. Y le remplace. X avait démissionné en 2023. »
    gone = [j for j in judged if j.name == former.name and j.kind in _AWAY]
    if now and any(_recent(dated) for j in gone for dated in j.change.dates):
        return False  # « Y succède à X, limogé lundi »
    if now and not any(j.change.pluperfect or j.date is not None for j in gone):
        return False  # « Les missions de X, parti lui aussi, vont à Y »
    return bool(gone) and not any(j.news for j in gone) and item.change.tense is not Tense.FUTURE


def _when(earlier: Judged, item: Judged) -> bool:
    """« Quand X a été renvoyé, c'est Y qui a été choisie »: then."""
    before = earlier.change.at < item.change.at and earlier.name != item.name
    return before and earlier.change.attachment is Attachment.TIME


def _recalled(item: Judged) -> bool:
    """« X et Y sont partis en avril, Z leur a emboîté le pas »: the sentence is about the past.

    Not so « Après X en avril, Z quitte Y »: set against what is told.
    """
    past = item.date is not None or item.change.pluperfect
    return (
        past
        and item.status is Status.ANNOUNCED
        and item.change.attachment not in _ASIDE
        and not (item.change.noun or item.change.after)
    )


def _came_of(item: Judged, earlier: Judged) -> bool:
    """« avait été congédié le même jour ; il a trouvé refuge chez Z »."""
    past = item.change.perfect or item.change.tense is Tense.PAST
    then = earlier.name == item.name and earlier.kind in _AWAY and earlier.change.line == item.change.line
    return item.kind is Kind.VENTURE and past and then


def _of_the_head(item: Judged, lines: Sequence[Line]) -> bool:
    """The article is about the house that they go to: « Z | X, qui a quitté Y, a rejoint Z »."""
    joined = item.change.joined
    heads = (org.identity for line in title_lines(lines) for org in line.houses)
    return joined is not None and joined.identity is not None and joined.identity in heads


def _recent(dated: Dated) -> bool:
    return dated.value is not None and dated.value.day is not None and not dated.past


def as_the_leave(item: Judged, judged: Sequence[Judged]) -> Judged:
    """« X est en congé depuis mars. Y la remplace. »: as known as the leave, where no day is told."""
    former, change = item.change.counterpart, item.change
    if not item.news or item.kind not in _COMING or former is None or change.dates or change.announced:
        return item
    rests = [j for j in judged if j.name == former.name and j.kind is Kind.LEAVE]
    since = any(dated.started for j in rests for dated in j.change.dates)
    known = since and change.tense is not Tense.FUTURE and not any(j.news for j in rests)
    return item.as_background("as the leave told beside") if known else item


def as_most(item: Judged, judged: Sequence[Judged]) -> Judged:
    """Background where most of those told with the same words are."""
    if not item.news or item.kind is None:
        return item
    mates = [
        j
        for j in judged
        if j.kind is item.kind
        and j.change.line == item.change.line
        and j.change.at == item.change.at
        and (item.change.after or not j.change.after)
    ]
    if sum(not j.news for j in mates) > len(mates) / 2:
        return item.as_background("as those told beside")
    return item


def _told_once_more(item: Judged, judged: Sequence[Judged]) -> bool:
    """« Y l'avait précédée de quelques jours. Il est allé chez Z. »: in a sentence close behind."""
    return item.change.perfect and any(
        j.change.pluperfect and not j.news and j.date is None and j.kind is item.kind
        for j in judged
        if j.name == item.name and 0 < item.change.line - j.change.line <= _CLOSE
    )


_CLOSE = 3  # sentences


def _last_day(item: Judged, same: Sequence[Judged]) -> bool:
    """« X a annoncé vendredi qu'elle partait ; son dernier jour est fixé au 15 mai »: of that leaving."""
    told = [j for j in same if j.change.line == item.change.line and not j.change.noun]
    return item.change.word == "dernier" and bool(told) and not any(j.news for j in told)


def as_recalled(item: Judged, judged: Sequence[Judged]) -> Judged:
    """« Le départ de X fait des vagues. Il avait démissionné en mars. »: the noun recalls it too."""
    by_noun = (item.change.noun and item.change.definite) or item.change.word == "être"
    if not item.news or not (by_noun or _told_once_more(item, judged)):
        return item  # « X n'est plus là : il est parti en mars »
    same = [j for j in judged if j.kind is item.kind and j.name == item.name and j is not item]
    known = any(j.change.after and not j.change.line for j in same)  # « Après le départ de X, Y … », a title
    if item.date is not None and not (known or _last_day(item, same)):
        return item
    told = any(j.news and not j.change.noun for j in same)
    recalled = known or any(
        not j.news
        and j.status is Status.ANNOUNCED
        and (j.change.pluperfect or j.date is not None)
        and not _came_back_since(j, judged)
        for j in same
    )
    if recalled and not told:
        return item.as_background("as it is recalled elsewhere")
    return item


def _came_back_since(item: Judged, judged: Sequence[Judged]) -> bool:
    """« X confirme son départ | Elle avait quitté Y en 2017 avant d'y revenir en 2023. »"""
    back = (j.date for j in judged if j.kind is Kind.RETURN and j.name == item.name)
    return item.date is not None and any(day is not None and day.first > item.date.last for day in back)
