"""The day of those who found, join or come back from one house together, or leave the same day.

« X a présenté mardi Z, qu'elle a fondée. Y en est le directeur technique. »: one launch, one day.
« X avait quitté Y en mai. Z, partie le même jour que lui, … »: in May, whatever day was told since.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import TOGETHER, Change
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.judged import Cluster
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING, REPORTING
from bot.matcher.syntax.pieces import Line, Sign
from bot.model import Claim, Kind, PartialDate, Status

_TOGETHER = frozenset({Kind.VENTURE, Kind.RETURN, Kind.ARRIVAL})


def on_one_day(claims: Sequence[Claim], clusters: Sequence[Cluster]) -> list[Claim]:
    """*claims*, those without a date given the only one told of others who do the same thing.

    « X arrive de Z. Y la suivra en juin »: a month to come is Y's alone.
    """
    shared = [
        claim
        for claim, group in zip(claims, clusters, strict=True)
        if group.lead.change.tense is not Tense.FUTURE
        or (claim.date is not None and claim.date.day is not None)
    ]
    since = [claim for claim, group in zip(claims, clusters, strict=True) if _came_about(claim, group)]
    return [
        claim
        if claim.date is not None
        else replace(claim, date=_day(claim, since if claim.kind in _STANDING_IN else shared))
        for claim in claims
    ]


def _came_about(claim: Claim, group: Cluster) -> bool:
    """The day of *claim* is the one on which it came about, not that of « a annoncé lundi un congé »."""
    told = (item for item in group.items if item.change.word not in ANNOUNCING)
    return any(item.dated in item.change.dates and item.date == claim.date for item in told)


def _day(claim: Claim, claims: Sequence[Claim]) -> PartialDate | None:
    if claim.kind in _STANDING_IN:
        return _day_of_absence(claim, claims)
    if claim.kind not in _TOGETHER or not _told_now(claim):
        return None
    days = {
        other.date
        for other in claims
        if other.kind is claim.kind
        and other.other_organization == claim.other_organization
        and other.date is not None
        and _told_now(other)
    }
    return days.pop() if len(days) == 1 else None


def as_announced_beside(claims: Sequence[Claim], clusters: Sequence[Cluster]) -> list[Claim]:
    """*claims*, those of whom a sentence has them hand over to somebody, on no day, given the one on which
    that was announced of the other: « X cède sa place à Y. Y prendra ses fonctions en mai, a-t-on annoncé
    lundi. »"""
    days = {
        claim.person: claim.date
        for claim, group in zip(claims, clusters, strict=True)
        if claim.news and any(item.announced and item.date == claim.date for item in group.items)
    }
    return [
        replace(claim, date=days[other])
        if (other := claim.counterpart) in days and claim.date is None and _hands_over(claim, group)
        else claim
        for claim, group in zip(claims, clusters, strict=True)
    ]


def _hands_over(claim: Claim, group: Cluster) -> bool:
    told = claim.news and claim.status is Status.ANNOUNCED and claim.kind in _LEAVING
    return told and any(i.change.act is Act.HAND_OVER and i.change.counterpart for i in group.items)


_STANDING_IN = frozenset({Kind.APPOINTMENT})


def _day_of_absence(claim: Claim, claims: Sequence[Claim]) -> PartialDate | None:
    """« X, en arrêt depuis vendredi, … ¶ Pendant son absence, Y pilote les équipes. »: since then; not « X a
    annoncé vendredi un congé. Y pilote les équipes. »"""
    if not claim.news or claim.status is not Status.ANNOUNCED or claim.counterpart is None:
        return None
    away = (c for c in claims if c.person == claim.counterpart and c.kind in _AWAY and c.news)
    return next((c.date for c in away if c.date is not None and c.date.day is not None), None)


_AWAY = frozenset({Kind.LEAVE})


def _told_now(claim: Claim) -> bool:
    return claim.news and claim.status is Status.ANNOUNCED and claim.other_organization is not None


def not_to_come(claims: Sequence[Claim], clusters: Sequence[Cluster], discourse: Discourse) -> list[Claim]:
    """*claims*, without the day of whom they stand in for where that is told as what will be.

    « X a prévenu lundi ses équipes. Y fera tourner la maison »: on no day that is told.
    """
    return [
        replace(claim, date=None) if _will_stand_in(claim, group, claims, discourse) else claim
        for claim, group in zip(claims, clusters, strict=True)
    ]


def _will_stand_in(claim: Claim, group: Cluster, claims: Sequence[Claim], discourse: Discourse) -> bool:
    change = group.lead.change
    line = discourse.lines[change.line]
    if claim.kind not in _STANDING_IN or claim.date is None or change.tense is not Tense.FUTURE:
        return False
    if line.dates or any(verb.lemma in REPORTING and verb.perfect for _, verb in line.verbs):
        return False  # « sera remplacé par Y, a précisé le groupe »: as announced
    return any(
        c.person == claim.counterpart and c.kind in _LEAVING and c.news and c.date in (claim.date, None)
        for c in claims
    )


def at_once(line: Line, change: Change, led: Change) -> tuple[Dated, ...]:
    """« …, aussitôt imitée par X », « …, suivie dans la soirée par Y »: the day of whom they do it after."""
    if any(d.value is not None for d in change.dates):
        return ()
    if change.word in _IN_COMPANY:  # « Lundi, X a rejoint la maison. Elle est accompagnée de Y. »
        return led.announced or led.dates
    if change.line != led.line:
        return ()
    behind = range(change.at, led.at, -1)
    verb = line.pieces[next((k for k in behind if line.pieces[k].verb is not None), change.at)]
    start, last = line.pieces[min(led.at, change.at)].first, line.pieces[change.at].last
    near = {token.fold for token in line.tokens[max(start, verb.first - 2) : last + 4]}
    together = change.word in TOGETHER and "avec" in near  # « X est partie mardi, et avec elle Y »
    return led.dates or led.announced if together or not near.isdisjoint(_AT_ONCE) else ()


_IN_COMPANY = words("accompagner compléter")
_AT_ONCE = words("aussitot immediatement foulee soiree")


def on_the_day_of(claims: Sequence[Claim], clusters: Sequence[Cluster], discourse: Discourse) -> list[Claim]:
    """*claims*, those who left « le même jour que X », and of those without a date, those who left
    « quelques heures avant X », given the day on which the article has X leave."""
    return [
        replace(claim, date=day) if (day := _day_of_another(claim, group, claims, discourse)) else claim
        for claim, group in zip(claims, clusters, strict=True)
    ]


def _day_of_another(
    claim: Claim, group: Cluster, claims: Sequence[Claim], discourse: Discourse
) -> PartialDate | None:
    if claim.kind not in _LEAVING:
        return None
    lines = {
        discourse.lines[item.change.line].index: discourse.lines[item.change.line] for item in group.items
    }
    names = {name for line in lines.values() for name in _same_day_as(line, discourse)}
    if not names and claim.date is None:
        names = {name for line in lines.values() for name in _hours_from(line, discourse)}
    days = {c.date for c in claims if c.person in names - {claim.person} and c.kind in _LEAVING}
    return days.pop() if len(days) == 1 else None


_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})


def _same_day_as(line: Line, discourse: Discourse) -> set[str]:
    """« le même jour que X », « en même temps qu'elle »: X."""
    if not any(phrase in line.text for phrase in _SAME_DAY):
        return set()
    meant: set[str] = set()
    for k, piece in enumerate(line.pieces):
        last = line.tokens[piece.last - 1].fold
        before = [token.fold for token in line.tokens[max(0, piece.first - 3) : piece.first]]
        told = before[:2] in _AT_THAT_TIME and before[2] in ("que", "qu'")
        if piece.sign is Sign.DATE and last in ("elle", "lui"):
            whom = piece._replace(sign=Sign.PRONOUN, word=last)
        elif told:
            whom = piece
        else:
            continue
        meant |= {member.identity.name for member in discourse.people(whom, line.index, k)}
    return meant


_SAME_DAY = (" meme jour qu", " meme temps qu", " meme moment qu")
_AT_THAT_TIME = (["meme", "jour"], ["meme", "temps"], ["meme", "moment"])


def _hours_from(line: Line, discourse: Discourse) -> set[str]:
    """« quelques heures après X », « avant le sien », « … plus tard »: X, or those told of before."""
    if _HOURS.isdisjoint(line.words):
        return set()
    opening = tuple(token.fold for token in line.tokens[:4])
    if opening[0] in _FEW and opening[1:2] and opening[1] in _HOURS and opening[2:] in _LATER:
        return {n for one in discourse.lines[max(0, line.index - _BEFORE) : line.index] for n in _named(one)}
    for k, token in enumerate(line.tokens):
        behind = tuple(t.fold for t in line.tokens[k + 1 : k + 4])
        if k and token.fold in _HOURS and line.tokens[k - 1].fold in _FEW and behind:
            named = any(piece.first == k + 2 and piece.people for piece in line.pieces)
            theirs = not _THEIRS.isdisjoint(behind[1:2]) or behind[1:] in _OWN
            if behind[0] in _FROM and (named or theirs):
                return _named(line) if named else _named(line) | _named(discourse.lines[line.index - 1])
    return set()


def _named(line: Line) -> set[str]:
    return {identity.name for identity in line.named}


_HOURS = words("heure heures minutes")
_LATER = (("plus", "tard"), ("plus", "tot"))
_BEFORE = 3  # sentences
_FEW = words("quelques une deux trois quatre cinq six")
_FROM = words("avant apres")
_THEIRS = words("lui elle eux elles celui celle ceux")
_OWN = (("le", "sien"), ("la", "sienne"), ("le", "leur"))
