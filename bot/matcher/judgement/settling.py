"""The verdicts of one article beside one another: what one change makes of another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.matcher.changes.change import Change
from bot.matcher.changes.lasting import STAYING
from bot.matcher.judgement.all_told import Told, all_told, chair_lost, in_passing
from bot.matcher.judgement.denied_aloud import denied_as_told
from bot.matcher.judgement.falls import as_they_went
from bot.matcher.judgement.headcounts import counted
from bot.matcher.judgement.judged import (
    Judged,
    before_that,
    by_the_way,
    gone_beside,
    missed,
    not_to_return,
    of_a_post,
    post_exchanged,
    still_away,
    unplaced,
)
from bot.matcher.judgement.just_then import as_new_as_beside
from bot.matcher.judgement.not_whether import only_how
from bot.matcher.judgement.one_claim import as_told, talked_of, told_one_by_one
from bot.matcher.judgement.overtaken import overtaken
from bot.matcher.judgement.pretence import as_in_a_story
from bot.matcher.judgement.recaps import as_most, as_recalled, as_the_leave, in_recap
from bot.matcher.judgement.seats import with_fellows
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import INTERIM
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.matcher.whys import (
    AS_THE_ARRIVAL,
    AS_THE_DISMISSAL,
    LEAVES_ANOTHER,
    POST_ELSEWHERE,
    POST_OF_GOAL,
    TAKES_ANOTHER,
)
from bot.model import Kind, Seat, Status


def settle(judged: list[Judged], lines: Sequence[Line], published: date) -> list[Judged]:
    """What depends on the other changes of the article."""
    judged = counted([overtaken(item, judged, lines, published) for item in judged], lines)
    judged = [as_new_as_beside(as_they_went(item, judged), judged, lines) for item in judged]
    judged = [_as_its_text(item, judged) for item in with_fellows(told_one_by_one(judged, lines), lines)]
    judged = [as_the_leave(talked_of(item, judged, lines), judged) for item in judged]
    told = all_told(judged, lines)
    settled = []
    for first in judged:
        item = in_recap(as_recalled(as_most(first, judged), judged), judged, lines, told.headlined)
        if item.kind is Kind.OUSTER and (item.name, item.change.line) in told.left and in_passing(item):
            item = replace(item, news=True)  # « poussée dehors, X quitte Y »: one change
        if _announces_what_is_news(item, told):
            item = replace(item, news=True)
        own = AS_THE_ARRIVAL if first.news else ""  # it was itself the arrival told as news
        reason = next((why for why in _reasons(item, told) if why not in ("", own)), "") if item.kind else ""
        if reason:
            item = replace(item, kind=None, why=(*item.why, reason))
        if told.takes_a_seat(item):
            item = replace(item, seat=Seat.BOARD)
        of_the_board = (item.name, item.news) in told.off_the_board and item.change.post is None
        if item.kind is Kind.DEPARTURE and of_the_board:
            item = replace(item, seat=Seat.BOARD)
        heir = item.kind is Kind.APPOINTMENT and item.change.post is None and item.change.counterpart
        if heir and (heir.name, item.news) in told.off_the_board:
            item = replace(item, kind=Kind.ARRIVAL, seat=Seat.BOARD)
        away = item.name in told.on_leave or not _RESTS.isdisjoint(lines[item.change.line].words)
        if item.kind is Kind.RETURN and item.status is Status.DENIED and away and not still_away(item):
            item = replace(item, kind=Kind.DEPARTURE, status=not_to_return(item, judged), news=True)
        if item.kind is Kind.DEPARTURE and item.status is Status.DENIED and only_how(item, judged, lines):
            item = replace(item, kind=None, why=(*item.why, "how, not whether"))
        settled.append(as_told(_for_a_while(item, judged, told, lines), judged, published))
    return settled


def _for_a_while(item: Judged, judged: Sequence[Judged], told: Told, lines: Sequence[Line]) -> Judged:
    """« X avait pris le large en août ; il met fin à trois mois d'absence »: to come back, as X does now."""
    if (
        item.kind is not Kind.DEPARTURE
        or item.change.act is Act.COME_BACK  # « songerait à ne pas reprendre son poste »
        or item.name not in told.returning
        or item.name in told.dismissed_before
    ):
        return item
    if not all(_weak(j) for j in judged if j.name == item.name and j.kind is Kind.DEPARTURE):
        return item
    near = {0} | {j.change.line for j in judged if j.name == item.name and j.kind is not None}
    rests = any(not _TIME_OFF.isdisjoint(lines[at].words) for at in near)
    return replace(item, kind=Kind.LEAVE, why=(*item.why, "as the leave told beside")) if rests else item


def _weak(item: Judged) -> bool:
    """Recalled by an idiom that names no house and may be of a while: « prendre le large »."""
    change = item.change
    bare = not (change.left or change.joined or change.noun or item.other) and change.act is Act.EXIT
    return bare and not item.news and change.word not in _FOR_GOOD


_FOR_GOOD = words("quitter démissionner rendre claquer remettre déposer")
_TIME_OFF = words("vacances parenthese absence break sabbatique")


def _as_its_text(item: Judged, judged: Sequence[Judged]) -> Judged:
    """« X, de Z à Y | X a rejoint Y à l'automne »: a portrait, of which the text says that it is not new."""
    route = item.change.word == "passage" and item.change.line == 0 and item.kind is Kind.ARRIVAL
    if not (route and item.news) or item.change.dates:
        return item
    told = [j for j in judged if j.name == item.name and j.kind is item.kind and j.change.line]
    stated = [j for j in told if j.change.perfect and j.change.attachment is Attachment.MAIN]
    known = bool(stated) and all(not j.news for j in told)
    return replace(item, news=False, why=(*item.why, "background: told as known")) if known else item


_RESTS = words("conge conges arret")


def _announces_what_is_news(item: Judged, told: Told) -> bool:
    """« X vient d'être recrutée | La veille, elle avait révélé son embauche », « la recherche passe sous la
    houlette de X, embauché mardi »: the day of what is news."""
    again = item.kind is Kind.ARRIVAL and (item.name, item.seat) in told.arriving and not item.news
    lately = item.dated is not None and not item.dated.past
    to_the_day = item.date is not None and item.date.day is not None
    return (
        again
        and lately
        and to_the_day
        and (item.change.noun or item.change.attachment is Attachment.PARTICIPLE)
    )


def _house_denies(change: Change) -> bool:
    """« X n'a jamais été licencié, affirme l'entreprise »: nobody would say so of whom nothing was said."""
    return change.act is Act.OUST and change.perfect and change.left is not None


def _reasons(item: Judged, told: Told) -> Iterator[str]:
    """Why the rest of the article takes the claim back; empty where a rule does not apply."""
    denied, name = item.status is Status.DENIED, item.name
    if (name, item.kind) in told.denied and not denied and item.date is None:
        yield "the article denies it"
    yield _in_pretence(item, told)
    unsaid = item.change.line and not told.may_be_asked(item) and not denied_as_told(item.change)
    if denied and unsaid and item.change.member.identity.id is None and not _house_denies(item.change):
        yield "nobody said that somebody unknown leaves"
    stays = told.stays_on(item)
    if not denied and (post_exchanged(item, told.placed) or (item.news and stays and of_a_post(item))):
        yield "loses a post only: stays otherwise"
    away = name in told.newly_on_leave
    hoped = item.status is Status.RUMOURED and (away or name in {gone for gone, _ in told.left} & told.gone)
    if item.kind is Kind.RETURN and (hoped or (away and _still_to_come(item))):
        yield "the end of the leave told beside"
    going = name in told.hired_away or (item.change.with_exit and item.status is Status.RUMOURED)
    labelled = item.kind is Kind.ARRIVAL and item.change.noun  # « Débauchage : X passe de Y à Z »
    for_now = item.change.post is not None and INTERIM in (item.change.post.text or "")  # until they go
    if (item.kind is Kind.APPOINTMENT or labelled) and item.news and going and unplaced(item) and not for_now:
        yield POST_OF_GOAL
    over_there = unplaced(item) or item.change.word == "redevenir"
    goes = item.news and not denied and name in told.gone_elsewhere
    if item.kind is Kind.RETURN and goes and over_there:
        yield POST_OF_GOAL  # « file chez Z. Il y redeviendra chercheur »
    if not denied and (_leaves_elsewhere(item, told) or _risen_before_they_came(item, told)):
        yield POST_ELSEWHERE
    seats = {seat for who, seat in told.arriving if who == name}
    again = item.seat in seats or (bool(seats) and item.change.attachment is Attachment.INFINITIVE)
    # « Z embauche X. Il y était entré en mai. »
    long_since = name in told.hired_away and item.change.pluperfect
    if item.kind is Kind.ARRIVAL and not (item.news or long_since) and again:
        yield AS_THE_ARRIVAL
    if item.kind is Kind.RETURN and denied and gone_beside(item, told.left, told.parted):
        yield "as the departure told beside"
    if (
        item.kind is Kind.OUSTER
        and (item.change.attachment is Attachment.PARTICIPLE or chair_lost(item))
        and item.change.post is not None
    ):
        parting = told.left if item.news else told.left | told.left_then
        yield "loses a post, and leaves" if (name, item.change.line) in parting else ""
    yield "as the departure told beside" if _how_they_left(item, told) else ""
    yield "leaves of their own accord" if _not_pushed(item, told) else ""
    if item.kind in _BY_KIND:
        yield _BY_KIND[item.kind](item, told)


def _no_arrival(item: Judged, told: Told) -> str:
    """« X et Y passent chez Z. W arrive de V. »: at Z, no house being named."""
    change = item.change
    comes = change.act is Act.JOIN and change.joined is None and item.news
    stranger = change.member.identity.id is None and item.other is not None and change.post is None
    if not (comes and stranger) or change.dates:
        return ""
    near = {goal for _, at, goal in told.went if goal is not None and 0 < change.line - at <= _NEAR}
    return "moves between two other organisations" if near and item.other not in near else ""


_NEAR = 2  # sentences


def _risen_before_they_came(item: Judged, told: Told) -> bool:
    """« X, qui avait pris la suite de Z au dessin, rejoint Y »: where X worked until now."""
    recalled = item.kind is Kind.APPOINTMENT and not item.news and item.change.pluperfect
    aside = item.change.attachment is Attachment.RELATIVE and recalled
    unknown = item.change.member.identity.id is None
    return aside and unknown and (item.name, Seat.STAFF) in told.arriving


def _how_they_left(item: Judged, told: Told) -> bool:
    """« X s'en va de son plein gré. En coulisses, on lui avait montré la porte. »: one leaving, as news."""
    change = item.change
    before = change.pluperfect and change.attachment is Attachment.MAIN and not (item.news or change.dates)
    return item.kind is Kind.OUSTER and before and (item.name, change.line - 1) in told.left


def _not_pushed(item: Judged, told: Told) -> bool:
    """« X démissionne de Y | « Je n'ai pas été poussé dehors », assure X »: how they leave, by the title."""
    leaves = (item.name, 0) in told.left
    return item.kind is Kind.OUSTER and item.status is Status.DENIED and leaves


def _in_pretence(item: Judged, told: Told) -> str:
    whole = item.change.attachment is Attachment.MAIN or item.change.noun
    before = not item.news and item.change.pluperfect and whole  # told of the time before the hoax
    undated = item.date is None and not before
    as_news = item.news or undated or item.change.attachment is Attachment.THAT  # « a annoncé que X … »
    if told.pretended and as_news and (item.status is not Status.DENIED or told.in_jest):
        return f"the article is {told.pretended}"
    return "the article is a hoax or a fiction" if told.fictional and as_in_a_story(item) else ""


def _no_venture(item: Judged, told: Told) -> str:
    """« X était parti chez Z, où on lui a confié la recherche », « Z l'avait débauché et lui a confié … »."""
    there = item.change.attachment is Attachment.RELATIVE and item.other is not None
    if there and (item.name, item.change.line, item.other) in told.went:
        return "as the departure told beside"
    # « X retournerait chez Z ? | On le disait sur le point de quitter Y pour Z »: the one move
    if item.news and item.status is not Status.ANNOUNCED and (item.name, item.other) in told.talked_away:
        return "as the departure told beside"
    unsaid = item.change.joined is None or item.change.joined.traced  # « quatre mois après son arrivée »
    if item.change.noun and not item.news and unsaid and item.name in told.came:
        return AS_THE_ARRIVAL
    given = item.change.act is Act.NAME and item.dated is None
    return POST_OF_GOAL if given and (item.name, item.change.line) in told.poached else ""


def _no_leave(item: Judged, told: Told) -> str:
    """« X rejoint Y | Le professeur prend un congé de deux ans »: from where X was."""
    if (item.name, Seat.STAFF) in told.arriving:
        return LEAVES_ANOTHER
    if item.news and item.change.word in _REASONS and any(who == item.name for who, _ in told.left):
        return "as the departure told beside"  # « se consacre à sa famille », of who leaves for good
    return "rests after leaving" if item.news and _has_left(item, told) else ""


_REASONS = words("consacrer occuper soigner reposer")


def _has_left(item: Judged, told: Told) -> bool:
    """« X quitte Y. La chercheuse s'accorde une pause. »: from nothing that she is to come back to."""
    line = item.change.line
    return item.change.left is None and any(who == item.name and at < line for who, at in told.parted)


def _still_to_come(item: Judged) -> bool:
    """« sera de retour en mai », « s'efface, avant de réintégrer l'équipe plus tard »."""
    change = item.change
    in_time = change.attachment is Attachment.INFINITIVE and not (change.perfect or change.dates)
    return change.tense is Tense.FUTURE or in_time


def _leaves_elsewhere(item: Judged, told: Told) -> bool:
    """« La maison recrute X chez Z. Y lui succède. »: at Z, which X leaves."""
    former = item.change.counterpart
    alone = item.change.left is None and item.other is None
    if item.change.act is not Act.SUCCEED or former is None or not alone:
        return False
    return former.id is None and (former.name, Seat.STAFF) in told.arriving and former.name not in told.gone


def _comes_from_elsewhere(item: Judged, told: Told, *, arriving: bool) -> bool:
    """Whether what somebody leaves is where they come from."""
    name, left = item.name, item.change.left
    if (left is None or left.traced) and (name, item.change.line) in told.coming:
        return True  # « quitte l'entreprise, ou la tête de Z, pour rejoindre Y »
    if arriving and left is not None and left.traced and item.change.tense is Tense.FUTURE:
        return True  # « X va rejoindre Y | Il quittera l'entreprise en mai »
    back = name in told.returning and not (item.change.dates or item.status is Status.DENIED)
    if left is None and item.change.noun and (arriving or back):
        return True  # « le départ de X », of one who comes in
    if left is None and item.change.act is Act.EXIT and arriving and item.change.joined is None and item.news:
        return True  # « Y passe chez nous | Y tourne la page »
    return (arriving or (name, Seat.BOARD) in told.arriving) and before_that(item)


_ENDING = words("mettre refermer fermer clore clôturer tourner achever terminer conclure boucler")
_TURNING = words("changer tourner effacer passer")  # to something else, which may be in the house


def _no_departure(item: Judged, told: Told) -> str:
    act, name, left = item.change.act, item.name, item.change.left
    arriving = (name, Seat.STAFF) in told.arriving
    if _comes_from_elsewhere(item, told, arriving=arriving):
        return LEAVES_ANOTHER
    if (name in told.newly_on_leave and (missed(item) or by_the_way(item))) or told.sets_out(item):
        return "as the leave told beside"
    if act is Act.HAND_OVER and name in told.on_leave:
        return "hands over while on leave"
    post_only = act is Act.HAND_OVER or (item.change.post is not None and item.change.left is None)
    # « Le directeur des ventes change de vie | Il hérite des partenariats »: it is the post that they leave
    post_only = post_only or (item.change.word in _TURNING and left is None and item.other is None)
    if post_only and item.seat is Seat.STAFF and told.gets_a_post(item):
        return TAKES_ANOTHER
    over = item.change.word in _ENDING | STAYING and left is None and item.other is None
    if over and name in told.returning:  # « referme la parenthèse », « n'aura tenu que deux mois »
        return "as the return told beside"
    if item.news and (name, item.change.line) in told.forced:
        return "as the dismissal told in the same breath"
    if item.news and told.dismissed & {(name, item.status), (name, Status.ANNOUNCED)} and item.other is None:
        return AS_THE_DISMISSAL
    if told.out_by_dismissal(item):
        return "as the dismissal recalled beside"
    within_another = item.change.attachment is Attachment.INFINITIVE and item.status is not Status.RUMOURED
    aside = within_another or not item.news
    aside = aside or ((arriving or (name, Seat.BOARD) in told.arriving) and not item.change.with_exit)
    within = name in told.staying or (aside and name not in told.gone)  # « change de rôle : elle lance … »
    return "founds something" if act is Act.FOUND and within else ""


_BY_KIND = {
    Kind.ARRIVAL: _no_arrival,
    Kind.LEAVE: _no_leave,
    Kind.DEPARTURE: _no_departure,
    Kind.VENTURE: _no_venture,
}
