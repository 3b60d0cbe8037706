"""Who goes to another organisation: a departure, or a venture of one already gone."""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.focus import named_for_itself
from bot.matcher.discourse.naming import headed_by_ours, title_is_ours
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import (
    before_arrival,
    went_at_once,
    went_then,
)
from bot.matcher.judgement.no_goings import goes_nowhere
from bot.matcher.judgement.own_story import joins_a_raid, of_its_story
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.targets import AMONG, passed_through
from bot.matcher.judgement.tied import beside_ours, group_tied, ours_by_the_list
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_as_known import since_then
from bot.matcher.judgement.verdicts import made, refuse
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import NETWORKS
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import lemmas_of
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours, org_of
from bot.matcher.whys import LEAVES_ANOTHER, NO_TIE, POST_ELSEWHERE
from bot.model import Kind, Move, Status


def _given_by_another(change: Change) -> bool:
    """« La directrice de Z rend les clés à X »: what somebody else gives up there."""
    return change.act is Act.NAME and change.counterpart is not None and change.word in _GIVING_UP


_GIVING_UP = words("rendre remettre laisser céder passer confier transmettre abandonner")


def _at_theirs(ties: Ties, change: Change) -> bool:
    """« Z, client d'Y, a un nouveau directeur : X »: of X, whom nothing else ties to Y."""
    theirs = change.act is Act.HIRE and change.word in ("avoir", "tenir") and change.left is None
    tied = ties.belongs(change.member) or ties.former(change.member)
    return theirs and change.member.identity.id is None and not tied


def _poached(ties: Ties, change: Change) -> bool:
    """« X, arraché à Y il y a un mois »: that was the leaving, and no later step; but « Z recrute une experte
    venue de Y | X, qui a quitté Y en janvier, … »."""
    member = change.member
    apart = ties.told(member).left_before and _titled(change) and not ties.belongs(member)
    return change.act is Act.HIRE and is_ours(change.left) and not apart


def _chairs_the_board(ties: Ties, change: Change) -> bool:
    """« X, président du conseil d'Y, lance Z »: who sits there besides, and does not leave for it."""
    held = (h for h in ties.discourse.mentions.held(change.member.identity) if not h.role.former)
    texts = (fold(h.role.text or "") for h in held if h.org is None or h.org.watched)
    leaves = change.with_exit or ties.told(change.member).leaving
    return not leaves and any(text.partition(" ")[2].startswith("du conseil") for text in texts)


def _came_to_found(ties: Ties, change: Change) -> bool:
    """« parmi les cofondateurs figure X, venu de Y », « Z, fondée par X, transfuge d'Y », « … par X, qui
    travaillait chez Y »."""
    if change.act is not Act.FOUND:
        return False
    once = (change.member.identity.name, change.line) in ties.discourse.mentions.employed
    once = once or any(role.head in _DEFECTORS and is_ours(org_of(role)) for role in change.member.roles)
    founded = change.perfect or change.tense is Tense.PARTICIPLE
    return is_ours(change.left) or (once and founded)


_DEFECTORS = words("transfuge transfuges")


def _once_of_the_house(ties: Ties, change: Change) -> bool:
    """« Z, lancée par l'ex-directrice technique X », in an article on Y: that of Y."""
    held = [(role, org_of(role)) for role in change.member.roles]
    held += [(h.role, h.org) for h in ties.discourse.mentions.held(change.member.identity)]
    nameless = any(role.former and org is None and not is_civic(role) for role, org in held)
    return change.act is Act.FOUND and nameless and title_is_ours(ties.lines)


def toward_other(ties: Ties, change: Change, target: Org) -> Judged:
    """Somebody goes to another organisation: a departure, or a venture of one already gone."""
    name = target.identity.name if target.identity is not None else None
    watched = ties.watched(change)
    if reason := goes_nowhere(ties, change, name):
        return refuse(change, reason)
    if change.act is Act.FOUND and _chairs_the_board(ties, change):
        return refuse(change, "sits on the board all the same")
    if watched is None or _given_by_another(change) or _with_an_account(ties, name):
        return refuse(change, "another organisation")
    if before_arrival(ties.known(change.member), change):
        return refuse(change, "never was at the watched organisation")
    goal = name or "something new"
    if _had_left(ties, change, name):
        kind = Kind.DEPARTURE if _left_for_it(ties, change, name) else Kind.VENTURE
        return made(ties, change, kind, watched, other=name, why=(f"{change.word}: to {goal}, had left",))
    if _at_theirs(ties, change):
        return refuse(change, "another organisation")
    if reason := _not_from_ours(ties, change, target):
        return refuse(change, reason)
    leaves = change.with_exit and not ties.told(change.member).left_other
    ours = leaves or _a_stranger_named_here(ties, change) or _tied(ties, change, target)
    aside = change.act in (Act.JOIN, Act.HIRE) or _may_start(change)
    if not (
        ours
        or (aside and (of_its_story(ties, change) or beside_ours(ties, change) or joins_a_raid(ties, change)))
    ):
        return refuse(change, NO_TIE)
    kind = Kind.VENTURE if _goes_on_from_there(ties, change, name) else Kind.DEPARTURE
    return made(ties, change, kind, watched, other=name, why=(f"{change.word}: leaves for {goal}",))


def _with_an_account(ties: Ties, name: str | None) -> bool:
    """« X quitte un réseau et rejoint Bluesky | Son compte … »: to post there."""
    network = name is not None and fold(name) in NETWORKS
    return network and any(not line.words.isdisjoint(_ACCOUNTS) for line in ties.lines)


_ACCOUNTS = words("compte comptes abonne abonnes followers profil")


def _goes_on_from_there(ties: Ties, change: Change, name: str | None) -> bool:
    """« X avait rejoint Z en mai, avant de passer chez W », « …, puis W »: the second of two steps."""
    told, row = ties.told(change.member), ties.lines[change.line].pieces
    first = _house_of(told.gone_to)
    then = not _THEN.isdisjoint(piece.word for piece in row[max(0, change.at - _NEAR) : change.at])
    return then and first not in (None, name) and told.gone_at == change.line


_THEN = words("avant puis ensuite")
_NEAR = 3  # pieces


def _may_start(change: Change) -> bool:
    """« songerait à monter sa propre affaire », « … à retrouver sa chaire »: who has done so already would be
    somebody from outside."""
    rumoured = change.truth.status is Status.RUMOURED and not change.perfect
    return (rumoured and change.act in (Act.FOUND, Act.COME_BACK)) or _sets_up_for_themselves(change)


def _sets_up_for_themselves(change: Change) -> bool:
    """« X, responsable des ventes, monte sa propre entreprise »: who has a post, of no other house."""
    unnamed = change.joined is not None and change.joined.identity is None
    plain = change.act is Act.FOUND and change.attachment is Attachment.MAIN and not change.pluperfect
    held = [role for role in change.member.roles if role.text and not role.former]
    return plain and unnamed and bool(held) and not any(map(org_of, held))


def _had_left(ties: Ties, change: Change, name: str | None) -> bool:
    """They were gone before this step, as the watch list or the article has it."""
    member, told = change.member, ties.told(change.member)
    if _put_out(ties, change, name):
        return True
    if change.act is Act.JOIN and is_ours(change.left) and not change.left.traced:
        return False  # « En 2017, il troque Y contre Z », of who has left twice
    back = member.identity.id is None and change.word in _TAKING_BACK  # « Z rappelle X, parti en 2020 »
    earlier = change.pluperfect or any(d.past for d in change.dates)
    since = ties.founder_since_elsewhere(member) and not earlier  # « cofondateur d'Y, il quitte Z pour W »
    left = since or (ties.former(member) and not ties.belongs(member)) or (told.left_before and not back)
    left = left or (passed_through(ties, change) and _house_of(told.going_to) != name)
    founds = _came_to_found(ties, change) or _once_of_the_house(ties, change)
    if not (left or founds or ties.standing(member) is Standing.OUT):
        return False
    later = earlier or told.left_days_ago or since_then(ties.lines[change.line], change)
    if told.leaving and not later:
        return False
    out_of_ours = told.left_other is not None and not told.left_ours
    with_exit = change.with_exit and not out_of_ours  # « quitte Z pour W », of one who has left ours
    return not (with_exit or _poached(ties, change))


def _house_of(org: Org | None) -> str | None:
    return org.identity.name if org is not None and org.identity is not None else None


_TAKING_BACK = lemmas_of((Act.TAKE_BACK,))


def _put_out(ties: Ties, change: Change, name: str | None) -> bool:
    told = ties.told(change.member)
    return told.dismissed and name is not None and not told.returned


def _left_for_it(ties: Ties, change: Change, name: str | None) -> bool:
    """This step is the leaving itself, of one who is gone: taken when they left, or at once."""
    member, told = change.member, ties.told(change.member)
    if change.act not in (Act.JOIN, Act.HIRE) or _put_out(ties, change, name):
        return False
    aside = change.attachment is Attachment.PARTICIPLE and not change.dates
    if aside and change.line in told.left_in:
        return True  # « X, passé chez Z, avait quitté la maison en mai »
    if (told.left_before or told.left_days_ago) and (
        _titled(change) or _next_step(ties, change) or _announced_lately(ties, change)
    ):
        return False
    known = ties.known(member)
    return _then(change, known) or (name is not None and went_at_once(known, ties.published, name))


def _not_from_ours(ties: Ties, change: Change, target: Org) -> str:
    """Why it is no leaving of the watched organisation, of one who is not said to have left it before."""
    told = ties.told(change.member)
    founder = change.act is Act.FOUND and change.attachment is Attachment.RELATIVE
    among = (
        change.word in AMONG and target.identity is None
    )  # « Y a dix ans | X figure parmi les fondateurs »
    if (founder or among) and not change.with_exit and not told.leaving:
        return "founded it before"
    if _a_post_elsewhere(ties, change, target):
        return POST_ELSEWHERE
    if change.left is not None and not change.left.watched and change.left.identity is not None:
        return "moves between two other organisations"
    if (told.left_other or told.stranger) and not ties.belongs(change.member):
        return LEAVES_ANOTHER
    return "moves between two other organisations" if _before_they_came(ties, change) else ""


def _before_they_came(ties: Ties, change: Change) -> bool:
    """« X a signé chez Y. Z l'avait rapatrié en 2024. »: of one who comes to ours from there."""
    told, stands = ties.told(change.member), ties.standing(change.member)
    comes = told.joining and not (told.inside or told.returned or told.left_before)
    return comes and change.pluperfect and stands in (Standing.UNKNOWN, Standing.NEVER)


def _a_post_elsewhere(ties: Ties, change: Change, target: Org) -> bool:
    """« X nommé chez Z », « Chez Z, X reprend le projet »: no word of a leaving."""
    if change.act is Act.SUCCEED:
        return True
    if change.act not in (Act.NAME, Act.TAKE) or target.identity is None:
        return False
    if ties.told(change.member).leaving and change.attachment is Attachment.MAIN:
        return False
    titled = change.act is Act.NAME and change.line == 0 and change.joined is not None
    on_board = change.post is not None and change.post.board
    if titled and not on_board and ties.standing(change.member) is Standing.IN:
        return False
    post = change.post.org if change.post is not None else None
    headed = [piece.sign for piece in ties.lines[change.line].pieces[1:2]] == [Sign.COLON]
    apart = ties.discourse.focuses[change.line] != ties.discourse.focuses[0] and not headed
    if apart and change.joined is None and post is None:
        return True
    named = target in (post, change.joined) and change.attachment is Attachment.MAIN and not change.noun
    listed = named and not on_board and change.member.identity.id not in ties.directors
    listed = listed and named_for_itself(ties.lines)  # not « Z, qui vend les modèles d'Y, nomme X »
    return not (ties.belongs(change.member) or (listed and ours_by_the_list(ties, change)))


def _a_stranger_named_here(ties: Ties, change: Change) -> bool:
    """« Y | La responsable des ventes X est partie chez Z »: nobody of the list, near the name of ours."""
    line, member = ties.lines[change.line], change.member
    if change.act not in (Act.JOIN, Act.HIRE) or member.identity.id is not None:
        return False
    if not _ours_all_along(ties, change) or _founder_of_another(ties, change):
        return False
    if change.attachment is Attachment.PARTICIPLE and not (change.dates or ties.told(member).followed):
        return False
    near = line.sentence.section is not Section.CONTENT or line.names_ours or group_tied(ties, change)
    near = near or headed_by_ours(ties.lines, change.line)
    return (near or (change.word in _AWAY and _with_a_post(change))) and ties.elsewhere(member) is None


def _ours_all_along(ties: Ties, change: Change) -> bool:
    """The title is about the watched organisation, and so is the sentence."""
    focus = ties.discourse.focuses[change.line]
    return is_ours(focus) and title_is_ours(ties.lines)


def _tied(ties: Ties, change: Change, target: Org) -> bool:
    """Something says that it is the watched organisation that they leave."""
    member, told = change.member, ties.told(change.member)
    stood_in = told.relieves_at is not None and told.relieves_at < change.line and not change.pluperfect
    if ties.belongs(member) or is_ours(change.left) or stood_in:
        return True
    aside = change.pluperfect and change.attachment in (Attachment.RELATIVE, Attachment.MAIN)
    if told.returned and (aside or (told.went_away and change.word == "partir")):
        return True  # « X, qui avait rejoint Z, revient chez Y »
    goes = change.act is Act.JOIN or (change.act in (Act.NAME, Act.TAKE) and target.identity is not None)
    if told.leaving and not told.left_other and goes:
        return True  # « X est passé à l'ennemi : il travaille depuis mardi pour Z », « … : il dirigera Z »
    focus, named = ties.discourse.focuses[change.line], ties.lines[change.line].names_ours
    ours = is_ours(focus)
    if ties.standing(member) is Standing.IN and (
        ties.discourse.watched_from is None
        or ours
        or named
        or (focus is not None and focus.identity == target.identity)
    ):
        return True
    if ours_by_the_list(ties, change) or _a_blow(ties, change) or (member.identity.id is not None and ours):
        return True
    if named and change.act is not Act.FOUND and _ours_all_along(ties, change):
        return True
    return ours and member.identity.id is None and _placed_before(ties, change)


def _placed_before(ties: Ties, change: Change) -> bool:
    """« X dirigeait la recherche d'Y. Elle rejoint Z », « Le patron d'Y salue X, directrice des ventes. Elle
    rejoint Z »: the sentences before have X at ours, and nowhere else."""
    who, mentions = change.member.identity, ties.discourse.mentions
    if ties.elsewhere(change.member) is not None or who.name in mentions.gone:
        return False
    if any(who.name == name and at < change.line for name, at in mentions.employed):
        return True
    return any(
        m.member.identity == who and _presented(ties.lines[m.line], m.member)
        for m in mentions.all
        if m.line < change.line
    )


def _presented(line: Line, member: Member) -> bool:
    """With a post, in a sentence that names no house but ours."""
    held = [role for role in member.roles if role.text and not (role.former or role.plural or is_civic(role))]
    ours = bool(line.houses) and all(org.watched for org in line.houses)
    return ours and bool(held) and all(role.organization is None for role in held)


def _a_blow(ties: Ties, change: Change) -> bool:
    """« Mauvaise nouvelle pour Y. X a été débauché par Z. »: the sentence before says who loses."""
    before = ties.lines[max(0, change.line - 1) : change.line + 1]
    return any(line.names_ours and _BLOW.search(line.text) for line in before)


_BLOW = re.compile(
    r" (?:mauvaise nouvelle|coup dur|dur coup|coup rude|rude coup|revers|camouflet|nouvelle perte) pour "
)


def _next_step(ties: Ties, change: Change) -> bool:
    """« X avait claqué la porte ; il a rejoint Y », « Parti le 3, X rejoint Y »: a step after it."""
    stated = change.truth.status is Status.ANNOUNCED and not change.pluperfect
    if ties.told(change.member).left_days_ago:
        return stated and change.attachment in (Attachment.MAIN, Attachment.THAT)
    return stated and change.perfect and change.attachment is Attachment.MAIN


def _announced_lately(ties: Ties, change: Change) -> bool:
    """« X a annoncé mardi son arrivée chez Z. Il avait quitté Y à la mi-mai. »: the later step."""
    days = [d.value for d in change.announced if d.value is not None and d.value.day is not None]
    recent = bool(days) and (ties.published - days[0].last).days < _A_WEEK
    return recent and change.attachment in (Attachment.MAIN, Attachment.THAT) and not change.pluperfect


_A_WEEK = 7


def _then(change: Change, known: Sequence[Move]) -> bool:
    """« X est allé chez Y dès 2018 », the year in which X left."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    return bool(told) and went_then(known, told[0])


def _titled(change: Change) -> bool:
    """What the title states; a leaving that the article recalls is then set apart from it."""
    stated = change.truth.status is Status.ANNOUNCED and change.attachment is Attachment.MAIN
    return change.line == 0 and stated and not change.pluperfect


_AWAY = words("partir filer repartir passer")


def _with_a_post(change: Change) -> bool:
    """« la responsable des ventes X est partie chez Z »: a post, of no other house, beside the name."""
    held = [role for role in change.member.roles if role.text and not role.former]
    return bool(held) and all(role.organization is None for role in held)


def _founder_of_another(ties: Ties, change: Change) -> bool:
    """« Trois cofondateurs de W reviennent | X, autre fondateur, avait filé chez Z »: of W."""
    if not any(role.head in FOUNDERS and role.organization is None for role in change.member.roles):
        return False
    told = (p.role for p in ties.lines[0].pieces if p.role is not None)
    return any(
        role.head.rstrip("s") in FOUNDERS and (org := org_of(role)) and not org.watched for role in told
    )
