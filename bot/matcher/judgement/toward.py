"""Who goes to another organisation: a departure, or a venture of one already gone."""

import itertools
import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.discourse.naming import names_watched, title_is_ours
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import (
    before_arrival,
    went_at_once,
    went_then,
)
from bot.matcher.judgement.no_goings import goes_nowhere
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.tied import group_tied
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.verdicts import made, refuse
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Hang
from bot.matcher.syntax.pieces import Org, Sign
from bot.model import Kind, Move, Status


def _given_by_another(change: Change) -> bool:
    """« La directrice de Z rend les clés à X »: what somebody else gives up there."""
    return change.act is Act.NAME and change.counterpart is not None and change.word in _GIVING_UP


_GIVING_UP = words("rendre remettre laisser céder passer confier transmettre abandonner")


def _poached(change: Change) -> bool:
    """« X, arraché à Y il y a un mois »: that was the leaving, and no later step."""
    return change.act is Act.HIRE and change.left is not None and change.left.watched


def _came_to_found(change: Change) -> bool:
    """« parmi les cofondateurs figure X, venu de Y »."""
    return change.act is Act.FOUND and change.left is not None and change.left.watched


def toward_other(ties: Ties, change: Change, target: Org) -> Judged:
    """Somebody goes to another organisation: a departure, or a venture of one already gone."""
    member = change.member
    watched = ties.watched(change)
    stands = ties.standing(member)
    name = target.identity.name if target.identity is not None else None
    if reason := goes_nowhere(ties, change, name):
        return refuse(change, reason)
    if watched is None or _given_by_another(change):
        return refuse(change, "another organisation")
    if before_arrival(ties.known(member), change):
        return refuse(change, "never was at the watched organisation")
    name_of = member.identity.name
    gone_from_ours = ties.leaving | ties.left_watched | ties.left_before
    out_of_ours = name_of in ties.left_other and name_of not in gone_from_ours
    with_exit = change.with_exit and not out_of_ours  # « quitte Z pour W », of one who has left ours
    told_gone = (ties.former(member) and not ties.belongs(member)) or name_of in ties.left_before
    told_gone = told_gone or _came_to_found(change)
    earlier = change.pluperfect or any(d.past for d in change.dates)
    gone = (
        (stands is Standing.OUT or told_gone)
        and (name_of not in ties.leaving or earlier or name_of in ties.left_days_ago)
        and not with_exit
    )
    gone = gone and not _poached(change)
    dismissed = name_of in ties.dismissed and name is not None and name_of not in ties.returned
    gone = gone or dismissed
    if gone:
        known = ties.known(member)
        then = _then(change, known)
        at_once = (
            (
                name is not None or then
            )  # « passé chez un concurrent en août », when they are known to have left
            and not dismissed
            and not (
                name_of in ties.left_before
                and (_titled(change) or _next_step(ties, change) or _announced_lately(ties, change))
            )
            and not _since(ties, change)
            and change.act in (Act.JOIN, Act.HIRE)
            and (then or (name is not None and went_at_once(known, ties.published, name)))
        )
        kind = Kind.DEPARTURE if at_once else Kind.VENTURE
        return made(
            ties,
            change,
            kind,
            watched,
            other=name,
            why=(f"{change.word}: to {name or 'something new'}, had left",),
        )
    on_board = change.post is not None and change.post.board
    staff = stands is Standing.IN and change.act is Act.NAME and change.line == 0 and not on_board
    if (
        change.act is Act.FOUND
        and change.hang is Hang.RELATIVE
        and not change.with_exit
        and name_of not in ties.leaving
    ):
        return refuse(change, "founded it before")
    elsewhere = change.act in (Act.NAME, Act.TAKE) and target.identity is not None
    post = change.post.org if change.post is not None else None
    headed = [piece.sign for piece in ties.lines[change.line].pieces[1:2]] == [Sign.COLON]
    apart = ties.discourse.focuses[change.line] != ties.discourse.focuses[0] and not headed
    by_topic = apart and change.joined is None and post is None  # « Chez Z, X reprend le projet »
    elsewhere = elsewhere and (by_topic or not ties.belongs(member))
    elsewhere = elsewhere and not (name_of in ties.leaving and change.hang is Hang.MAIN)
    elsewhere = elsewhere and not (staff and change.joined is not None)
    if elsewhere or change.act is Act.SUCCEED or _in_the_house(ties, change, target):
        return refuse(change, "a post elsewhere")
    focus = ties.discourse.focuses[change.line]
    focus_title = focus is not None and focus.watched and title_is_ours(ties.lines)
    if change.left is not None and not change.left.watched and change.left.identity is not None:
        return refuse(change, "moves between two other organisations")
    if (name_of in ties.left_other or name_of in ties.strangers) and not ties.belongs(member):
        return refuse(change, "leaves another organisation")
    if change.with_exit and name_of not in ties.left_other:
        return _leaves_for(ties, change, watched, name)
    near = (
        ties.lines[change.line].sentence.section is not Section.CONTENT
        or names_watched(ties.lines[change.line])
        or group_tied(ties, change)
        or (change.word in _AWAY and _with_a_post(change))
    )
    if (
        focus_title
        and near
        and ties.elsewhere(member) is None
        and change.act in (Act.JOIN, Act.HIRE)
        and member.identity.id is None
        and (change.hang is not Hang.PARTICIPLE or bool(change.dates) or name_of in ties.followed)
    ):
        return _leaves_for(ties, change, watched, name)
    linked = ties.belongs(member) or (change.left is not None and change.left.watched)
    linked = linked or (name_of in ties.joining and _on_from_there(ties, change))
    linked = linked or (name_of in ties.returned and name_of in ties.went_away and change.word == "partir")
    known_in = stands is Standing.IN and (
        ties.discourse.watched_from is None
        or (focus is not None and (focus.watched or focus.identity == target.identity))
        or names_watched(ties.lines[change.line])
    )
    known_in = known_in or _ours_by_the_list(ties, change) or _a_blow(ties, change)
    if not (
        linked or known_in or (member.identity.id is not None and focus is not None and focus.watched)
    ) and not (
        focus is not None
        and focus.watched
        and change.act is not Act.FOUND
        and title_is_ours(ties.lines)
        and names_watched(ties.lines[change.line])
    ):
        return refuse(change, "nothing ties them to the watched organisation")
    return _leaves_for(ties, change, watched, name)


def _a_blow(ties: Ties, change: Change) -> bool:
    """« Mauvaise nouvelle pour Y. X a été débauché par Z. »: the sentence before says who loses."""
    before = ties.lines[max(0, change.line - 1) : change.line + 1]
    return any(names_watched(line) and _BLOW.search(line.text) for line in before)


_BLOW = re.compile(
    r" (?:mauvaise nouvelle|coup dur|dur coup|coup rude|rude coup|revers|camouflet|nouvelle perte) pour "
)


def _ours_by_the_list(ties: Ties, change: Change) -> bool:
    """Somebody of the watch list of whom nothing else is known, in an article that names their house."""
    member = change.member
    listed = member.identity.id is not None and not ties.known(member)
    other, goal = ties.elsewhere(member), change.joined
    elsewhere = other is not None and (goal is None or other.identity != goal.identity)
    told = ties.former(member) or elsewhere or change.act is Act.FOUND
    return listed and not told and ties.discourse.watched_from is not None


def _on_from_there(ties: Ties, change: Change) -> bool:
    """« Recrutée par Y en 2022, elle y a travaillé sur la voix avant de rejoindre Z »."""
    reader = ties.discourse.readers[change.line]
    if change.noun or change.hang is not Hang.INFINITIVE or reader.verb(change.at) is None:
        return False
    above = reader.verb(reader.read(change.at).parent)
    before = change.at > 1 and reader.pieces[change.at - 2].word == "avant"
    return before and above is not None and above.indirect == "y"


def _since(ties: Ties, change: Change) -> bool:
    """« a depuis cofondé Z », « a lancé Z un an plus tard »: told apart from the leaving."""
    span = change.span
    told = [t.fold for t in ties.lines[change.line].tokens if span.start <= t.start < span.end + _CLOSE]
    later = any(pair == ("plus", "tard") for pair in itertools.pairwise(told))
    return later or not _AFTERWARDS.isdisjoint(told)


def _next_step(ties: Ties, change: Change) -> bool:
    """« X avait claqué la porte ; il a rejoint Y », « Parti le 3, X rejoint Y »: a step after it."""
    stated = change.truth.status is Status.ANNOUNCED and not change.pluperfect
    if change.member.identity.name in ties.left_days_ago:
        return stated and change.hang in (Hang.MAIN, Hang.THAT)
    return stated and change.perfect and change.hang is Hang.MAIN


def _announced_lately(ties: Ties, change: Change) -> bool:
    """« X a annoncé mardi son arrivée chez Z. Il avait quitté Y à la mi-mai. »: the later step."""
    days = [d.value for d in change.announced if d.value is not None and d.value.day is not None]
    recent = bool(days) and (ties.published - days[0].last).days < _A_WEEK
    return recent and change.hang in (Hang.MAIN, Hang.THAT) and not change.pluperfect


_A_WEEK = 7
_AFTERWARDS = words("depuis ensuite entre-temps entretemps")
_CLOSE = 40  # letters behind the verb and its idiom


def _then(change: Change, known: Sequence[Move]) -> bool:
    """« X est allé chez Y dès 2018 », the year in which X left."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    return bool(told) and went_then(known, told[0])


def _leaves_for(ties: Ties, change: Change, watched: Org, name: str | None) -> Judged:
    why = f"{change.word}: leaves for {name or 'something new'}"
    return made(ties, change, Kind.DEPARTURE, watched, other=name, why=(why,))


def _titled(change: Change) -> bool:
    """What the title states; a leaving that the article recalls is then set apart from it."""
    stated = change.truth.status is Status.ANNOUNCED and change.hang is Hang.MAIN
    return change.line == 0 and stated and not change.pluperfect


_AWAY = words("partir filer repartir passer")


def _with_a_post(change: Change) -> bool:
    """« la responsable des ventes X est partie chez Z »: a post, of no other house, beside the name."""
    held = [role for role in change.member.roles if role.text and not role.former]
    return bool(held) and all(role.organization is None for role in held)


def _in_the_house(ties: Ties, change: Change, target: Org) -> bool:
    """« prend les rênes d'un laboratoire »: unnamed, of somebody who is in and is not said to leave."""
    staying = ties.standing(change.member) is Standing.IN and change.member.identity.name not in ties.leaving
    named = change.act is Act.NAME and change.joined is not None
    told = named or (change.act is Act.TAKE and names_watched(ties.lines[0]))
    return told and staying and target.identity is None
