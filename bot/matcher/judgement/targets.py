"""Which organisation somebody comes into, or gets a post in."""

import re

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.naming import set_at
from bot.matcher.judgement.announcements import announced_by
from bot.matcher.judgement.known_moves import entered_then, returned_then, went_to_then
from bot.matcher.judgement.left_behind import heir_at_ours, over_those_left
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import NEW_HOUSES
from bot.matcher.lexicon.roles import FORMER
from bot.matcher.names.name import Identity
from bot.matcher.syntax.bodies import body_of, heads_a_body
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Org, Sign, is_ours, org_of
from bot.model import Kind

_OF_STATE = re.compile(
    r"(?:premiere? )?(?:ministre|prefete?|senat|deput|ambassad|commissaire|maire\b"
    r"|(?:secretaire|conseillere?|ministre) d' ?etat)"
)


_SERVING = re.compile(  # « la stratégie numérique du maire »
    r"\b(?:du|de la|de l'|d'une?|des) ?(?:maire|ministre|gouvernement|senat|depute|candidat|campagne|prefet)"
)


def _comes_home(ties: Ties, change: Change) -> bool:
    """« fait machine arrière », « retrouve son ancien employeur »: one who had left, for where they are."""
    member, joined = change.member, change.joined
    told = ties.told(member)
    had_left = ties.standing(member) is Standing.OUT or told.left_before or told.dismissed
    if change.act is not Act.COME_BACK or not had_left:
        return False
    if joined is None and returned_then(ties.known(member), change):
        return True
    if change.word == "réintégrer" and told.left_before and joined is not None and joined.traced:
        return True  # « Six ans plus tard, elle réintègre la maison »: not the one that they left it for
    if joined is None and told.left_before and change.dates:
        return True  # « En 2017, il troque Y contre Z. Il rentre en 2023. », wherever they are now
    if told.gone_to is not None or ties.elsewhere_told(member) is not None:
        return False
    head = ties.discourse.focuses[change.line]
    if joined is not None and joined.other and joined.identity is None:
        return False  # « retrouve sa chaire à l'École polytechnique »
    if joined is None or joined.identity is None:
        return change.post is None and _about_the_house(ties, change)
    ours = joined.watched or joined.traced
    return ours and head is not None and joined.identity == head.identity and change.post is None


def _back_as_told(ties: Ties, change: Change) -> bool:
    """« X est de retour dans une entreprise qui, … », « Tous trois retrouvent un employeur que … »: of those
    of whom the title, or a sentence, tells that they are back with us."""
    joined, post = change.joined, change.post
    nameless = joined is not None and joined.identity is None and (post is None or not post.text)
    told = ties.told(change.member)
    return change.act is Act.COME_BACK and nameless and (told.titled_back or told.returned_now)


def _about_the_house(ties: Ties, change: Change) -> bool:
    """« reprend du service », of whom a sentence near by names the organisation, or one of its people, and
    not only as what they are « ancien de »; other words say by themselves that it is where they were."""
    if change.word not in _RESUMING:
        return True
    if ties.told(change.member).dismissed or ties.told(change.member).left_ours:
        return True
    near = (ties.lines[0], *ties.lines[max(0, change.line - 2) : change.line + 1])
    return any(
        member.identity != change.member.identity and ties.standing(member) is Standing.IN
        for line in near
        for piece in line.pieces
        for member in piece.people
    )


_RESUMING = words("reprendre rempiler remettre")


def _where_the_others_go(ties: Ties, change: Change) -> Org | None:
    """« Y fonde Z. X, autre ancien de la maison, y devient directeur technique »: Z, unnamed for X."""
    member = change.member
    among = change.word in AMONG  # « figure parmi les cofondateurs »
    takes = change.act in (Act.TAKE, Act.NAME) and change.joined is None
    brought = (  # « X, débauché chez Z, directeur scientifique », of the house that Y has just founded
        change.act is Act.HIRE
        and change.joined is None
        and change.left is not None
        and not change.left.watched
    )
    if not (takes or among or brought) or (change.post is not None and change.post.org is not None):
        return None
    own = ties.told(member).going_to
    passed = passed_through(ties, change)
    gone = ties.standing(member) is Standing.OUT or (ties.former(member) and not ties.belongs(member))
    settled = own is not None and own.identity is not None and not passed
    if not (gone or passed) or (recalls(change) and not brought) or settled or ties.told(member).returned:
        return None
    head = ties.discourse.focuses[0]
    if among and head is not None and not head.watched and head.identity is not None:
        return head  # « Z sort de l'ombre | … X figure parmi les cofondateurs »
    before = own.identity if passed and own is not None else None
    named = (org for org in ties.goals if org.identity is not None and org.identity != before)
    goals = {org.identity: org for org in named}
    return next(iter(goals.values())) if len(goals) == 1 else None


def passed_through(ties: Ties, change: Change) -> bool:
    """« X, passé d'Y à W l'an dernier, sera directeur technique »: W is where they went before, and stands in
    an aside behind the name."""
    house = ties.told(change.member).going_to
    placed = change.act in (Act.NAME, Act.TAKE) and change.attachment is Attachment.MAIN
    if house is None or house.identity is None or not placed:
        return False
    before = ties.lines[change.line].pieces[: change.at]
    return any(piece.org is not None and piece.org.identity == house.identity for piece in before)


AMONG = words("figurer compter")


def target_of(ties: Ties, change: Change) -> Org | None:
    """The organisation joined, or in which the post is."""
    member = change.member
    if (
        _comes_home(ties, change)
        or _back_as_told(ties, change)
        or heir_at_ours(ties, change)
        or over_those_left(ties, change)
    ):
        return ties.watched(change)
    stood_in = _stood_in(ties, change) and change.joined is None
    if (shared := _where_the_others_go(ties, change)) is not None and not stood_in:
        return shared
    if _of_one_who_left(ties, change):
        return Org(None, other=True)
    if change.joined is not None:
        then = went_to_then(ties.known(member), change) if change.joined.traced else None
        return change.joined if then is None else Org(Identity(then))
    if change.act in (Act.JOIN, Act.HIRE) and entered_then(ties.known(change.member), change, ties.published):
        return ties.homes.get(member.identity.id or "")  # « X, recruté chez Z en novembre », as is known
    if change.act is Act.FOUND:
        return None
    worded = fold(change.post.text or "") if change.post is not None else ""
    if _OF_STATE.match(worded) or _SERVING.search(worded):
        return Org(None, other=True)
    gone = ties.standing(member) is Standing.OUT or (ties.former(member) and not ties.belongs(member))
    gone = gone or ties.told(member).left_before
    gone = gone and not is_ours(change.agent)  # « recasé par Y à la tête de sa fondation »
    if gone and change.counterpart is None and (body := body_of(change.post)) is not None:
        return body  # « L'ancien de la maison X prend la tête de l'institut »
    if gone and change.counterpart is None and heads_a_body(change.post):
        return Org(None, other=True)  # « … prend la tête d'un fonds »
    there = set_at(ties.lines[change.line], change.at) or _unsaid(ties, change)
    return ties.watched(change) if _bought_with_them(ties, change, there) else there


def _of_one_who_left(ties: Ties, change: Change) -> bool:
    """« devient directrice de la jeune pousse de X », who had left ours, « … de l'ancien directeur d'Y »."""
    line = ties.lines[change.line]
    row = line.tokens[line.pieces[change.at].first :]
    owned = (k for k, token in enumerate(row[:-3], 1) if token.fold in NEW_HOUSES and row[k].fold in OF)
    at = next(owned, 0) if change.act in (Act.NAME, Act.TAKE) else 0
    if not at:
        return False
    owner = row[at + 1 : at + _OWNER]
    named = (m for p in line.pieces for m in p.people if line.tokens[m.first] is owner[0])
    gone = any(ties.former(m) or ties.standing(m) is Standing.OUT for m in named)
    return gone or any(token.fold in FORMER for token in owner)


_OWNER = 3  # words to « l'ancien », « une ancienne »


def _bought_with_them(ties: Ties, change: Change, there: Org | None) -> bool:
    """« Z tombe dans l'escarcelle d'Y | Sa fondatrice, X, hérite de la robotique »: not Z's any more."""
    mentions, name = ties.discourse.mentions, change.member.identity.name
    house = mentions.origins.get(name) if name in mentions.heads_bought else None
    return house is not None and there is not None and there.identity == house.identity


def _unsaid(ties: Ties, change: Change) -> Org | None:
    """The one that the sentence leaves unsaid."""
    member, focus = change.member, ties.discourse.focuses[change.line] or announced_by(ties, change)
    if (house := _as_told_above(ties, change)) is not None:
        return house
    gone_to = ties.told(member).gone_to
    if (
        gone_to is not None
        and not ties.told(member).returned
        and (change.act in (Act.TAKE, Act.NAME) or _replaces_a_stranger(change))
        and (ties.standing(member) is Standing.OUT or ties.former(member) or not recalls(change))
        and not (_stood_in(ties, change) or _before_they_go(ties, change))
    ):
        return gone_to
    if (
        (focus is None or _told_aside(ties, change, focus))
        and change.act in (Act.TAKE, Act.NAME, Act.SUCCEED)
        and ties.standing(member) is Standing.IN
    ):
        return ties.homes.get(member.identity.id or "")
    if change.act is Act.JOIN and change.post is None and change.left is None and not change.noun:
        return None
    if change.act is Act.COME_BACK and focus is not None and not focus.watched:
        held = (org_of(role) for role in member.roles if not role.former)
        return next((org for org in held if org is not None), focus)  # « Le patron d'Y retrouve son bureau »
    if change.act is Act.COME_BACK and change.post is None and ties.standing(member) is Standing.OUT:
        return focus if change.dates or _about_the_house(ties, change) else None
    if change.act is Act.HIRE:
        return focus if not is_ours(change.left) else Org(None, other=True)
    gone = member.identity.name in ties.discourse.mentions.gone
    if change.act in (Act.NAME, Act.TAKE, Act.SUCCEED) and change.agent is None and not gone:
        own = [
            org
            for role in member.roles
            if (org := org_of(role)) is not None and not role.former and role.head != "transfuge"
        ]
        others = focus is not None and not focus.watched
        if own and others and (not own[0].watched or _titled_otherwise(ties)):
            return own[0]
    return focus


def _replaces_a_stranger(change: Change) -> bool:
    """« X rejoint Z … Il remplacera W, qui s'en va. »: at Z, unless W is of ours."""
    former = change.counterpart
    return change.act is Act.SUCCEED and former is not None and former.id is None


def _as_told_above(ties: Ties, change: Change) -> Org | None:
    """« X rejoint Z | Le chercheur d'Y a annoncé son arrivée »: at Z, which the words above name."""
    told = ties.told(change.member)
    coming = change.noun and change.definite and change.act in (Act.JOIN, Act.HIRE)
    before = any(dated.past for dated in change.dates) or change.pluperfect or change.after
    ours = told.joining or told.returned
    return told.going_to if coming and told.gone_at < change.line and not (before or ours) else None


def _before_they_go(ties: Ties, change: Change) -> bool:
    """« X s'en va. Y assure l'intérim. Elle doit rejoindre Z en mai. »: the interim is not at Z."""
    told = ties.told(change.member)
    return change.line == told.relieves_at and 0 < change.line < told.gone_at


def _told_aside(ties: Ties, change: Change, focus: Org) -> bool:
    """« La bulle inquiète | Orbis perd 9 %. … X prend ses fonctions »: Orbis is not X's house."""
    ours = ties.discourse.watched_from is not None and not focus.watched
    near = (ties.lines[0], *ties.lines[max(0, change.line - 1) : change.line + 1])
    named = any(p.org is not None and p.org.identity == focus.identity for line in near for p in line.pieces)
    return ours and not named and change.counterpart is None


def _titled_otherwise(ties: Ties) -> bool:
    """« Z offre les outils de Y à ses clients »: a title that tells of nobody, and of no hiring."""
    title = ties.lines[0]
    told = {piece.verb.lemma for piece in title.pieces if piece.verb is not None and piece.verb.finite}
    people = any(piece.people or piece.sign is Sign.POST for piece in title.pieces)
    return bool(told) and told.isdisjoint(_STAFFING) and not people


_STAFFING = words(
    """
    recruter nommer débaucher embaucher attirer engager choisir trouver perdre accueillir arracher piquer
    changer remplacer chiper muscler étoffer renforcer prendre confier réorganiser remanier rafler séduire
    """
)


def _stood_in(ties: Ties, change: Change) -> bool:
    """« avait même été nommée directrice générale par intérim »: as is known of the time before they went."""
    post = change.post.text if change.post is not None else None
    known = ties.known(change.member)
    return "interim" in fold(post or "") and any(move.kind is Kind.APPOINTMENT for move in known)
