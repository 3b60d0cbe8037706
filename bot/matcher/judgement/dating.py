"""When a change happened, or was announced: its own dates, or those of the sentences around."""

from dataclasses import replace
from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.judgement.announcements import announced_beside
from bot.matcher.judgement.at_work import there_since
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.syntax.clauses import Attachment
from bot.model import PartialDate, Status


def date_of(
    ties: Ties, change: Change, status: Status, *, news: bool
) -> tuple[PartialDate | None, Dated | None, bool]:
    """(date, where it stands, whether it is that of an announcement)."""
    if status is not Status.ANNOUNCED:
        day = _said_of_that_day(change) if status is Status.RUMOURED else None
        return (day.value, day, False) if day is not None else (None, None, False)
    ahead = change.tense is Tense.FUTURE
    if news:
        for dated in change.announced:
            if dated.value is not None and not (dated.past and not ahead) and not dated.started:
                return dated.value if ahead else _told_by_now(ties, dated.value), dated, True
    near = announced_beside(ties, change) if news else None
    if ahead and near is not None and not change.quoted:
        return near.value, near, True  # announced on Tuesday, to take effect in May
    then = (None, None, False) if news else _announced_then(change)
    if then[0] is not None:
        return _told_by_now(ties, then[0]), *then[1:]
    own = _of_its_own(ties, change)
    if own[0] is not None:
        return own
    if (then_told := _made_known_then(ties, change)) is not None:
        return then_told.value, then_told, True
    if near is not None:
        return near.value, near, True
    if (there := there_since(ties, change)) is not None:
        return there.value, there, False
    return _told_elsewhere(ties, change) if news else _recalled(change)


def _said_of_that_day(change: Change) -> Dated | None:
    """« aurait été congédiée jeudi », « a quitté Y lundi, croit-on »; not « pourrait partir en mai »."""
    days = (d for d in change.dates if d.value is not None and d.value.day is not None)
    recent = next((d for d in days if not (d.past or d.started or d.ending)), None)
    return recent if change.perfect and change.tense is not Tense.FUTURE else None


def _announced_then(change: Change) -> tuple[PartialDate | None, Dated | None, bool]:
    """« X avait annoncé lundi qu'elle partirait en mai », « avait annoncé lundi son départ en mai »."""
    if change.tense is Tense.FUTURE:
        return _recalled(replace(change, dates=()))
    if change.noun and not any(dated.past and not dated.soon for dated in change.dates):
        saying = tuple(dated for dated in change.announced if dated not in change.dates)
        return _recalled(replace(change, dates=(), announced=saying))
    return None, None, False


def _made_known_then(ties: Ties, change: Change) -> Dated | None:
    """« En octobre, X a annoncé son départ », « Il y a un mois, X annonçait … », « Le départ de X fut annoncé
    l'an dernier »: as old as that."""
    if not change.noun or change.dates or not change.announced:
        return None
    saying = (verb for _, verb in ties.lines[change.line].verbs if verb.lemma in ANNOUNCING)
    if not any(verb.finite and (verb.perfect or verb.tense in _NARRATING) for verb in saying):
        return None
    some_time = (d for d in change.announced if d.value is not None and not d.started)
    return next((d for d in some_time if d.past or (d.value is not None and d.value.month is None)), None)


_NARRATING = (Tense.PAST, Tense.IMPERFECT)


def _of_its_own(ties: Ties, change: Change) -> tuple[PartialDate | None, Dated | None, bool]:
    ahead = change.tense is Tense.FUTURE
    for dated in change.dates:
        since = dated.started and (
            dated.value is None or dated.value.month is None or _over_a_time(ties, change)
        )
        if dated.value is None or (since and change.act is not Act.PAUSE):
            continue  # « la maison a vu partir depuis l'été … »: at no day that is told
        decided = (
            change.perfect and dated.span.end <= change.span.start
        )  # « Lundi, X avait choisi de partir »
        over = dated.season is not None or dated.value.last < ties.published
        to_come = ahead and dated.ahead is not None and over
        if to_come and not (dated.started or decided or _of_what_was_done(ties, change, dated)):
            return dated.ahead, dated, False
        return _by_tense(ties, change, dated.value), dated, not ahead
    return None, None, False


def _of_what_was_done(ties: Ties, change: Change, dated: Dated) -> bool:
    """« Samedi, X a repoussé la porte : il sera conseiller »: the day of the verb right behind it."""
    line = ties.lines[change.line]
    behind = (verb for at, verb in line.verbs if at < change.at and verb.finite)
    first = next((verb for verb in behind if line.tokens[verb.first].start >= dated.span.end), None)
    return first is not None and (first.perfect or first.tense is Tense.PAST)


def _over_a_time(ties: Ties, change: Change) -> bool:
    """« Depuis janvier, la maison a perdu X, Y et Z »: at no day that is told."""
    verb = ties.discourse.readers[change.line].verb(change.at)
    return verb is not None and verb.lemma in ("voir", "perdre")


def _told_by_now(ties: Ties, told: PartialDate) -> PartialDate:
    """« avait annoncé dès mardi son départ »: what is told has been announced."""
    ahead = told.day is not None and 0 < (told.first - ties.published).days < 7
    return PartialDate.of(told.first - _WEEK) if ahead else told


def _by_tense(ties: Ties, change: Change, told: PartialDate) -> PartialDate:
    """« Il a repris le travail dès mardi »: the Tuesday that has been."""
    done = change.perfect or change.pluperfect or change.tense is Tense.PAST
    return _told_by_now(ties, told) if done else told


_WEEK = timedelta(days=7)


def _told_elsewhere(ties: Ties, change: Change) -> tuple[PartialDate | None, Dated | None, bool]:
    """The day from which it holds, or the one that the article's news are of."""
    last = _last_day(ties, change)
    if last is not None:
        return (last.value if change.perfect else last.ahead or last.value), last, False
    day = ties.day_of_news
    if day is not None and day.dates(change):
        return day.dated.value, day.dated, False
    own = ties.day_of_each.get(change.member.identity.name)
    if own is not None:
        return own.value, own, False
    whole = ties.day_of_all
    told = whole is not None and whole.dates(change, ties.lines[change.line])
    return (whole.dated.value, whole.dated, False) if whole is not None and told else (None, None, False)


def _recalled(change: Change) -> tuple[PartialDate | None, Dated | None, bool]:
    """« En mai, l'équipe n'avait pas survécu à la démission de X »: the noun is as old as its clause.

    « X avait annoncé lundi qu'il partait »: what was announced then.
    """
    made_known = change.announced if change.noun and not change.dates else ()
    for dated in made_known:
        if dated.value is not None and (dated.stale or dated.week):
            return dated.value, dated, True  # « X, dont le départ a été rendu public la semaine dernière »
    decided = change.perfect and change.tense is Tense.FUTURE
    narrated = (
        change.attachment is Attachment.THAT and change.tense is Tense.IMPERFECT
    )  # « on apprenait que X partait »
    said = (
        (change.attachment is Attachment.THAT or decided)
        and (change.pluperfect or narrated)
        and not change.noun
    )
    then = (change.pluperfect or narrated) or (
        change.noun and change.attachment is Attachment.RELATIVE
    )  # « dont l'arrivée … la veille »
    told = change.announced if (change.noun or said) and then and not change.dates else ()
    for dated in told:
        if dated.value is None or dated.started:
            continue
        lately = dated.value.day is not None and not dated.past and not change.after
        if said or lately or (dated.value.day is None and dated.past):
            return dated.value, dated, said
    return None, None, False


def _last_day(ties: Ties, change: Change) -> Dated | None:
    """« Son dernier jour est fixé au 15 novembre. »: the day from which a leaving holds."""
    if change.act not in (Act.EXIT, Act.OUST):
        return None
    for line in ties.lines[change.line : change.line + 4]:
        if not line.dates or not any(phrase in line.text for phrase in _LAST_DAYS) or _AT_ONCE in line.text:
            continue
        for dated in line.dates:
            if dated.value is not None and not (dated.past or dated.started or dated.elapsed):
                return dated
    return None


_AT_ONCE = " effet immediat"
_LAST_DAYS = (" dernier jour ", " derniere journee ", " prendra effet ", " prend effet ")
