"""Verdicts that tell one claim: a post and the coming in for it, a venture and a post in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.matcher.judgement.judged import Judged, clash, stood_in
from bot.matcher.judgement.known_moves import A_YEAR, begins_duties
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.whereabouts import RISING
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, is_ours
from bot.model import Kind, Seat, Status


def as_told(item: Judged, judged: Sequence[Judged], published: date) -> Judged:
    """One coming in is one claim: who arrives or returns is not appointed as well; so is one venture."""
    goes = item.kind is Kind.DEPARTURE and item.other is not None and item.news and item.change.left is None
    if goes and any(_same_venture(item, other) for other in judged):
        return replace(item, kind=Kind.VENTURE, why=(*item.why, "as the venture told beside"))
    if any(_goes_on_days_later(item, other, published) for other in judged):
        return replace(item, kind=Kind.VENTURE, why=(*item.why, "had left days before"))
    if (left := next((other for other in judged if _the_leaving_itself(item, other)), None)) is not None:
        why = (*item.why, f"as the {Kind.DEPARTURE} told beside")
        return replace(item, kind=Kind.DEPARTURE, news=left.news, date=left.date, why=why)
    if any(_may_as_well_go(item, other) for other in judged):
        return replace(item, kind=Kind.DEPARTURE, why=(*item.why, f"as the {Kind.DEPARTURE} told beside"))
    if item.kind is Kind.DEPARTURE and _was_dismissed(item, judged):
        return replace(item, kind=Kind.OUSTER, why=(*item.why, f"as the {Kind.OUSTER} told beside"))
    if item.kind is Kind.ARRIVAL and any(_same_seat(item, other) for other in judged):
        return replace(item, seat=Seat.BOARD)
    if item.kind is Kind.ARRIVAL and any(_comes_again(item, other) for other in judged):
        return replace(item, kind=Kind.RETURN, why=(*item.why, _AS_RETURN))
    if item.kind is Kind.ARRIVAL and any(_came_before(item, other) for other in judged):
        return replace(item, kind=Kind.APPOINTMENT, other=None, why=(*item.why, _CAME_BEFORE))
    if item.kind is not Kind.APPOINTMENT:
        return item
    for other in sorted(judged, key=lambda told: told.kind is not Kind.RETURN):
        if (
            other.kind in _COMING_IN
            and other.name == item.name
            and (
                other.news == item.news
                or _by_the_same_step(item, other, published)
                or _of_a_newcomer(item, other)
            )
            and other.status is item.status
            and not _apart(other, item)
        ):
            return replace(
                item,
                kind=other.kind,
                seat=other.seat,
                news=other.news,
                why=(*item.why, f"as the {other.kind} told beside"),
            )
    return item


def _goes_on_days_later(item: Judged, other: Judged, published: date) -> bool:
    """« X rejoint Z | Vendredi, X rendait son badge. »: out on one day, and on to Z on another."""
    joins = item.kind is Kind.DEPARTURE and item.news and item.other is not None
    joins = joins and item.change.act in _ENTERING and not item.change.with_exit
    gone = other.kind in (Kind.DEPARTURE, Kind.OUSTER) and other.change.act in (Act.EXIT, Act.OUST)
    gone = gone and other.name == item.name and other.status is item.status is Status.ANNOUNCED
    if not (joins and gone) or other.news or other.other is not None or other.change.line == item.change.line:
        return False
    day = item.date.first if item.date is not None else published
    return other.date is None or (other.date.day is not None and day - other.date.last > _NEXT_DAY)


_NEXT_DAY = timedelta(days=1)


def _may_as_well_go(item: Judged, other: Judged) -> bool:
    """« X serait sur la sellette et pourrait rejoindre Z »: one leaving that is talked of."""
    talked_of = item.kind is Kind.OUSTER and item.status is other.status is Status.RUMOURED
    going = other.kind is Kind.DEPARTURE and other.other is not None and other.name == item.name
    return talked_of and going and item.change.line == other.change.line


def _was_dismissed(item: Judged, judged: Sequence[Judged]) -> bool:
    """« X avait dû partir en mai. Y assure que son licenciement n'avait rien à voir. »: one leaving."""
    own = [j for j in judged if j.name == item.name and j.kind in (Kind.OUSTER, Kind.DEPARTURE)]
    if any(_how_they_were_lost(item, j) for j in own):
        return True
    named = [j for j in own if j.kind is Kind.OUSTER and j.change.noun and j.change.definite]
    behind = [
        j
        for j in named
        if 0 < j.change.line - item.change.line <= _CLOSE and j.status is item.status and not j.change.dates
    ]
    return bool(behind) and not any(j.news for j in own if j not in behind)


def _the_leaving_itself(item: Judged, other: Judged) -> bool:
    return _where_they_left_for(item, other) or _lost_then(item, other)


def _lost_then(item: Judged, other: Judged) -> bool:
    """« Y a perdu X et W, tous deux partis en 2022 »: one leaving, and when it came about."""
    lost, told = item.change, other.change
    beside = told.line == lost.line and told.at > lost.at and told.attachment is Attachment.PARTICIPLE
    same = other.name == item.name and other.kind is item.kind is Kind.DEPARTURE and other.date is not None
    undated = lost.word == "perdre" and lost.perfect and not (lost.dates or lost.announced)
    return same and beside and undated


def _how_they_were_lost(item: Judged, other: Judged) -> bool:
    """« Y a perdu X, licenciée pour des fuites »: one leaving, and how it came about."""
    lost, told = item.change, other.change
    beside = told.line == lost.line and told.at > lost.at and told.attachment is Attachment.PARTICIPLE
    return lost.word == "perdre" and beside and other.kind is Kind.OUSTER and other.status is item.status


_CLOSE = 2  # sentences
_COMING_IN = frozenset({Kind.ARRIVAL, Kind.RETURN})
_AS_RETURN = f"as the {Kind.RETURN} told beside"
_CAME_BEFORE = "is there already"


def _comes_again(item: Judged, other: Judged) -> bool:
    """« X récupéré par Y | X rentre au bercail »: one coming in, and they have been there before."""
    alike = other.kind is Kind.RETURN and other.name == item.name and other.seat is item.seat
    return alike and item.news and other.news and item.status is other.status is Status.ANNOUNCED


def _came_before(item: Judged, other: Judged) -> bool:
    """« X était entré en 2024. En mai dernier, il s'était vu confier la recherche »: who is in by then."""
    placed = item.change.act in _PLACED and other.change.act in _ENTERING and item.seat is other.seat
    came = placed and other.kind is Kind.ARRIVAL and other.name == item.name and not other.news
    if not came or item.date is None or other.date is None or item.seat is Seat.BOARD:
        return False
    if begins_duties(item.change) and item.date.first - other.date.last < A_YEAR:
        return False  # « Recrutée en mai, X prendra ses fonctions le 18 août »
    return other.date.last < item.date.first and clash(item.date, other.date)


_PLACED = frozenset({Act.TAKE, Act.NAME, Act.SUCCEED})
_ENTERING = frozenset({Act.JOIN, Act.HIRE})


def _by_the_same_step(item: Judged, other: Judged, published: date) -> bool:
    """« a rejoint Y en juin comme directeur ; il y a pris la suite de Z », « partie mardi chez Y, où elle est
    chargée des revenus »: undated, in the same sentence."""
    change = item.change
    follows = change.act is Act.SUCCEED and change.perfect
    there = change.attachment is Attachment.RELATIVE and is_ours(change.joined) and not change.perfect
    behind = change.line == other.change.line and other.change.at < change.at
    return behind and item.date is None and (follows or (there and _within(_MONTHS, other, published)))


def _within(time: timedelta, item: Judged, published: date) -> bool:
    """Undated, or of that time: who came before it gets another post by now."""
    return not item.change.dates or (item.date is not None and item.date.first >= published - time)


_WEEKS, _MONTHS = timedelta(days=21), timedelta(days=60)


def _of_a_newcomer(item: Judged, other: Judged) -> bool:
    """« Le pôle passe sous la responsabilité de X, que Y a recruté mardi »: what they have come for."""
    aside = other.change.line == item.change.line and other.change.attachment is not Attachment.MAIN
    days = [d for d in other.change.dates if d.value is not None and d.value.day is not None]
    entering = aside and other.change.act in _ENTERING and item.date is None
    return entering and any(not d.past for d in days)


def told_one_by_one(judged: Sequence[Judged], lines: Sequence[Line]) -> list[Judged]:
    """« Trois dirigeants quittent Y | A prend un congé. B rejoint Z. »: the leave of A, and no departure."""
    resting = {item.name for item in judged if item.kind is Kind.LEAVE and _of_now(item)}
    told = Counter((item.change.line, item.change.at) for item in judged if item.kind is Kind.DEPARTURE)

    def of_a_group(item: Judged) -> bool:
        several = told[item.change.line, item.change.at] > 1
        return item.kind is Kind.DEPARTURE and several and not lines[item.change.line].names_people

    return [
        replace(item, kind=None, why=(*item.why, "as the leave told beside"))
        if item.name in resting and of_a_group(item)
        else item
        for item in judged
    ]


def _of_now(item: Judged) -> bool:
    """News, or told by no date or tense that would make it older: « a indiqué qu'il serait absent »."""
    return item.news or not (item.change.dates or item.change.pluperfect or item.change.noun)


def talked_of(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> Judged:
    """« X pourrait revenir | Son retour supposerait … »: the return talked of before, which nobody vouches
    for since."""
    change = item.change
    echoes = change.noun and change.definite and not (change.after or change.dates)
    if not echoes or item.kind is None or item.status is not Status.ANNOUNCED:
        return item
    if any(verb.lemma in _VOUCHING for _, verb in lines[change.line].verbs):
        return item
    before = [j for j in judged if (j.name, j.kind) == (item.name, item.kind) and j.change.line < change.line]
    told = [j for j in before if not (j.change.noun and j.change.definite)]
    if told and all(j.status is Status.RUMOURED and j.news for j in told):
        return replace(item, status=Status.RUMOURED, news=True, why=(*item.why, "talked of"))
    return item


_VOUCHING = words("annoncer confirmer officialiser acter entériner valider sceller avaliser décréter obtenir")


def _same_seat(item: Judged, other: Judged) -> bool:
    """« X au conseil d'Y | Depuis sa nomination, X … », « X est élu au conseil. Il y deviendra la voix … »:
    to the board, which the noun, or what is told next, leaves unsaid."""
    alike = other.kind is Kind.ARRIVAL and other.name == item.name and other.seat is Seat.BOARD
    noun = item.change.noun and item.change.post is None
    next_told = (
        item.change.act is Act.TAKE and other.news == item.news and other.change.line < item.change.line
    )
    return alike and (noun or next_told) and item.status is other.status and not _apart(other, item)


def _same_venture(item: Judged, other: Judged) -> bool:
    """« Y récupère X, ex-Z | X prend chez Y la tête de … »: both tell where X, gone from Z, goes now."""
    there = item.other == other.other and item.change.act in _JOINING
    told = other.news and item.status is other.status
    return there and told and other.kind is Kind.VENTURE and other.name == item.name


_JOINING = frozenset({Act.JOIN, Act.HIRE, Act.TAKE, Act.NAME})


def _where_they_left_for(item: Judged, other: Judged) -> bool:
    """« X et Y avaient rendu leur badge. Le premier est parti chez Z »: the leaving told just before."""
    change = item.change
    went = item.kind is Kind.VENTURE and change.word in _GOING and change.perfect and not change.pluperfect
    left = other.kind is Kind.DEPARTURE and other.name == item.name and other.other in (None, item.other)
    next_told = change.line == other.change.line + 1 and not (change.dates or other.news)
    return went and left and next_told and item.status is other.status


_GOING = words("partir passer filer")


def _apart(one: Judged, other: Judged) -> bool:
    """Recalled with two dates of which neither says the other, or a rise: a career, not one coming in."""
    if other.change.word in RISING and not (one.news or other.news):
        return True
    if stood_in(other.change) and one.change.dates and one.change.line != other.change.line and not one.news:
        return True  # « recrutée en 2018 … avait été nommée directrice par intérim »
    if one.date is None or other.date is None or one.news:
        return clash(one.date, other.date) or (not one.news and _held_since(other, one))
    return not (one.date.covers(other.date) or other.date.covers(one.date))


def _held_since(item: Judged, entered: Judged) -> bool:
    """« arrivée en 2020, elle tient depuis 2023 la recherche »: since later than they *entered*."""
    since = (dated.value for dated in item.change.dates if dated.started and dated.value is not None)
    return entered.date is not None and any(day.first > entered.date.last for day in since)


def with_newcomers(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """*judged*, a new post of one whom the same sentence, or the title, says to be taken on, undated."""
    hired = {
        (item.name, item.change.line): item
        for item in judged
        if _taken_on_for_it(item, ties.published, ties.lines[item.change.line])
    }
    return [
        replace(
            item,
            kind=Kind.ARRIVAL,
            other=item.other or taken.other,
            date=item.date or taken.date,
            dated=item.dated or taken.dated,
            why=(*item.why, "taken on for it"),
        )
        if _new_post(item)
        and (taken := hired.get((item.name, item.change.line)) or hired.get((item.name, 0))) is not None
        and ties.standing(item.change.member) is not Standing.IN
        and item.name not in ties.discourse.mentions.insiders  # « Entré comme stagiaire, X prend la tête »
        else item
        for item in judged
    ]


def _taken_on_for_it(item: Judged, published: date, line: Line) -> bool:
    """« recruté pour l'occasion », « débauchée chez Z la semaine dernière »: by a participle, and lately; not
    « X, entrée dans la maison en stage, reprend le flambeau »."""
    if not line.words.isdisjoint(_BEGINNING):
        return False
    change = item.change
    here = change.joined is None or change.joined.watched
    plain = change.attachment is Attachment.PARTICIPLE and not change.pluperfect
    plain = plain and _within(_WEEKS, item, published)
    return change.act in (Act.HIRE, Act.JOIN) and plain and here and item.status is Status.ANNOUNCED


_BEGINNING = words("stage stagiaire alternance alternante alternant apprenti apprentie apprentissage")


def _new_post(item: Judged) -> bool:
    """Not « partie mardi chez Y, où elle est chargée des revenus », which is as old as the going."""
    placed = item.kind is Kind.APPOINTMENT and item.status is Status.ANNOUNCED
    return placed and item.news and item.change.attachment is Attachment.MAIN
