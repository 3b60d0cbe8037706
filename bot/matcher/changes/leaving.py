"""Acts of leaving: who goes, from where, where to."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.board_seats import seat_before, seat_left, seat_lost, seat_pointed_at, seat_relative
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.contracts import bound_to
from bot.matcher.changes.houses_left import behind_idiom, house_left, left_as_well
from bot.matcher.changes.leaving_for import at_whom, goal_told, house_to_join, is_a_place, now_at
from bot.matcher.changes.made_to_go import made_to_go
from bot.matcher.changes.no_exits import no_exit
from bot.matcher.changes.objects_meant import part_given
from bot.matcher.changes.pausing import for_a_time, for_care
from bot.matcher.changes.posts import post_left
from bot.matcher.changes.routes import opening_route
from bot.matcher.changes.shifting import next_duties, post_traded
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.houses_there import entered_before, org_of_there
from bot.matcher.discourse.manners import only_how
from bot.matcher.discourse.org_pronouns import house_just_named, house_that_tells, org_fronted
from bot.matcher.discourse.strays import TRANSITIVE_EXITS, no_leaving, thing_left
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import ERRANDS, OCCASIONS
from bot.matcher.lexicon.organizations import OF_STATE
from bot.matcher.lexicon.roles import DEPARTMENTS
from bot.matcher.modality.truth import FACT, Truth, refused
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.departments import department_at
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours
from bot.model import Status


def exit_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« quitte Y », « démissionne », « claque la porte »."""
    if no_exit(seen, match, clause, truth) or opening_route(seen) is not None or part_given(seen, clause):
        return  # « De Z à Y, X prend le large »: the route tells it
    if next_duties(seen, clause) is not None:
        yield from post_traded(seen, clause, truth)
        return
    members = seen.subject(clause)
    verb, obj = clause.verb, seen.piece(clause.object)
    if truth.status is Status.DENIED and verb.negated and only_how(seen, clause):
        truth = FACT  # « n'est pas parti sur la pointe des pieds »
    act = Act.OUST if made_to_go(seen, clause, truth) else Act.EXIT
    left: Org | None = None
    post: Post | None = None
    if verb.lemma in TRANSITIVE_EXITS and not match.idiom:
        left, post, why = _left(seen, clause, members)
        if why and not clause.verb.reflexive:
            truth = refused(why)
    elif obj is not None and obj.org is not None and not match.idiom and verb.lemma != "renoncer":
        left = seen.org(clause.object, members)
    left = left or behind_idiom(seen, clause, match) or _place_left(seen, clause, members)
    left = left or _of_it(seen, clause, match, members, post or post_left(seen, clause, match))
    left = left or bound_to(seen, clause, members)
    left = left or (house_that_tells(seen, clause) if post is None and clause.object is None else None)
    toward: tuple[str, ...] = ("pour", "vers", "chez") if _moves_to(seen, clause) else ("pour", "vers")
    joined = seen.complement_org(clause, toward, members, after=True)
    joined = joined or at_whom(seen, clause, match) or goal_told(seen, clause, left)
    post = seat_lost(seen, clause, post or post_left(seen, clause, match) or seat_left(seen, clause))
    strange = "" if for_care(seen, clause) else no_leaving(seen, clause, match, left or joined, post)
    if strange and truth.status is not None:
        truth = refused(strange)
    errand = left is None and verb.lemma in _MAKING_FOR
    if _comes_in(left, joined, errand=errand):
        act = Act.JOIN  # « quitte Y pour la maison », « part y diriger la recherche »
    elif (
        act is Act.EXIT
        and truth.status is not Status.DENIED  # « Non, il n'a pas démissionné. … et promet de revenir. »
        and for_a_time(seen, clause, of_post=post is not None and left is None)
    ):
        act = Act.PAUSE
    last = len(members) > 1 and _the_last_alone(seen, clause)
    for member in members:
        there = joined if member is members[-1] or not last else None
        there = there or (now_at(member, left) if len(members) > 1 and act is Act.EXIT else None)
        yield change_told(seen, member, act, clause, truth, left=left, joined=there, post=post)
    yield from _along(seen, clause, truth, members, joined)
    before, dates = _forerunners(seen, clause) if clause.subject is not None else ((), ())
    told = act is Act.EXIT and truth.status is not None and truth.status is not Status.DENIED
    for member in before if told else ():
        yield change_told(seen, member, act, clause, FACT, left=left, after=True, dates=dates)


def _the_last_alone(seen: Arguments, clause: Clause) -> bool:
    """« X, Y et W ont pris le large, ce dernier pour Z »: W."""
    row = seen.pieces[clause.at :]
    pairs = itertools.pairwise(row)
    return any(one.word in _LATTER and two.sign is Sign.PREP for one, two in pairs)


_LATTER = ("ce dernier", "cette derniere", "celui-ci", "celle-ci")
_MAKING_FOR = words("partir voguer naviguer cingler") | {"en aller"}  # « vogue vers Y »


def _on_an_errand(seen: Arguments, clause: Clause) -> bool:
    """« repart à l'assaut d'Y »: Y is what the errand is about, and is left by nobody."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    return len(row) > 1 and row[0].sign is Sign.PREP and row[1].word in ERRANDS


def _comes_in(left: Org | None, joined: Org | None, *, errand: bool) -> bool:
    return is_ours(joined) and (errand or (left is not None and not left.watched))


def _office_left(seen: Arguments, obj: Piece) -> Post | None:
    """The office; « quitte son costume pour un tablier » leaves none."""
    post = office_after(seen.line, obj.first)
    return None if obj.word in _CLOTHES and post is not None and not post.text else post


def _left_by_que(seen: Arguments, clause: Clause) -> tuple[Org | None, Post | None, str]:
    """« l'entreprise qu'il a quittée », « au conseil, que quittent X et Y »: what stands before « que »."""
    if (seat := seat_relative(seen, clause)) is not None:
        return None, seat, ""
    place = seen.relative_org(clause)
    unsaid = place is None and clause.attachment is not Attachment.RELATIVE
    return place, None, "leaves nothing named" if unsaid else ""


def _for_ours(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    joined = seen.complement_org(clause, ("pour",), members, after=True)
    return is_ours(joined)


_CLOTHES = words("costume habits casquette")


def _of_it(
    seen: Arguments, clause: Clause, match: Match, members: Sequence[Member], post: Post | None
) -> Org | None:
    """« a décidé d'en claquer la porte », « Y, le patron de Z, en a quitté la présidence »: not of Z."""
    if clause.verb.indirect != "en":
        return None
    if (entered := entered_before(seen, clause, members)) is not None:
        return entered
    if not (match.idiom or post is not None):
        return _gone_from_there(seen, clause)
    named = org_of_there(seen, clause, "en")
    return named or (seen.focus if post is not None else None)


def _gone_from_there(seen: Arguments, clause: Clause) -> Org | None:
    """« Une défection de plus chez Y : X en est partie »; not from a dinner, or a town, told of beside Y."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    elsewhere = any(not OCCASIONS.isdisjoint(line.words) or _names_a_place(line) for line in near)
    there = None if elsewhere or clause.verb.lemma not in _FROM else org_of_there(seen, clause, "en")
    return there if is_ours(there) else None


def _names_a_place(line: Line) -> bool:
    return any(name.sort is Sort.PLACE for name in line.names)


_FROM = words("partir sortir démissionner")


def _along(
    seen: Arguments, clause: Clause, truth: Truth, members: Sequence[Member], joined: Org | None
) -> Iterator[Change]:
    """« part avec Y », « quitte Z, tout comme Y »: who does as they do."""
    together: tuple[Member, ...] = ()
    aside = (
        clause.attachment is Attachment.INFINITIVE and clause.link == "apres"
    )  # « fonde Y, après avoir quitté Z, avec X »
    if members and not aside and clause.verb.lemma in _GOING_TOGETHER:
        together = company_of(seen, clause)
    for member in together:
        yield change_told(
            seen, member, Act.FOLLOW, clause, truth, counterpart=members[0].identity, joined=joined
        )


_GOING_TOGETHER = words("partir repartir quitter démissionner éclipser") | {"en aller"}


def _place_left(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """The organisation left, by « dont » or a preposition; after « partir » « chez » names where to."""
    if clause.link == "dont" and (place := seen.before_dont(clause)) is not None:
        return place
    if _on_an_errand(seen, clause):
        return None
    behind = (seen.pieces[c.at].word for c in clause.complements if c.at > clause.at and c.word in _OF_A_BODY)
    if clause.verb.lemma in _GIVING_UP and any(word in OF_STATE for word in behind):
        return Org(None, other=True)  # « a démissionné de son poste au gouvernement »
    links = ("de", "d'", "du") + (() if _moves_to(seen, clause) else ("chez", "a", "au", "dans", "source"))
    breaking = clause.verb.lemma in _BREAKING or "collaboration" in seen.line.words
    # not « s'en va, accord avec Y en vue »
    return seen.complement_org(clause, (*links, "avec") if breaking else links, members)


_OF_A_BODY = ("a", "au", "de", "du")
_GIVING_UP = words("démissionner quitter abandonner")
_BREAKING = words("rompre couper divorcer finir cesser arrêter prendre trancher")


def _forerunners(seen: Arguments, clause: Clause) -> tuple[tuple[Member, ...], tuple[Dated, ...]]:
    """« Après X en mai, Z quitte … », « Z s'en va, quelques jours après X »: who went before, and when."""
    at = next((c.at for c in clause.complements if c.word == "apres" and seen.pieces[c.at].people), None)
    verbs = [k for k, piece in enumerate(seen.pieces) if piece.verb is not None]
    if at is None and clause.at in verbs[:2]:
        front = seen.pieces[: clause.at - 1]
        at = next((k + 1 for k, piece in enumerate(front) if piece.word == "apres"), None)
    if at is None or not seen.pieces[at].people or at == clause.subject or _on_account_of(seen, at):
        return (), ()
    dated = seen.pieces[at + 1].dated if at + 1 < len(seen.pieces) else None
    return seen.people(at), (() if dated is None else (dated,))


def _on_account_of(seen: Arguments, at: int) -> bool:
    """« part à cause de X »: who need not have gone."""
    linked = seen.pieces[at - 1]
    return any(token.fold == "cause" for token in seen.line.tokens[linked.first : linked.last])


def _moves_to(seen: Arguments, clause: Clause) -> bool:
    """« partir chez X », « filer chez X »: « chez » names where they go."""
    return clause.verb.lemma in _MOVING_TO


_MOVING_TO = words(
    """
    partir repartir filer passer voguer voler exiler expatrier émigrer déménager évader replier envoler
    """
) | {"en aller"}


def _cut_off(seen: Arguments, clause: Clause) -> bool:
    """« Entre-temps, X a quitté… »: the feed has cut what was left, and only a house or a post is left so."""
    behind = "".join(token.text for token in seen.line.tokens[clause.verb.last :])
    named = clause.subject is not None and bool(seen.pieces[clause.subject].people)
    focus = seen.focus
    ours = named and is_ours(focus)
    return ours and clause.attachment is Attachment.MAIN and behind in ("…", "...", "[…]", "[...]")


def _no_house_meant(seen: Arguments, clause: Clause) -> str:
    """« Il m'a quittée », « anime une réunion ; il la quitte le premier »: why the pronoun is no house."""
    if clause.verb.direct in ("m'", "me"):
        return "leaves somebody"
    return thing_left("la") if _just_named(seen, clause) else ""


def _just_named(seen: Arguments, clause: Clause) -> bool:
    """« anime une réunion ; il la quitte le premier »: the thing that the sentence has brought up."""
    if clause.verb.direct not in ("le", "la"):
        return False
    if _of_a_product(seen, clause):
        return True
    article = "une" if clause.verb.direct == "la" else "un"
    things = (piece for piece in seen.pieces[: clause.at] if piece.sign is Sign.THING)
    return any(seen.line.tokens[piece.first].fold == article for piece in things)


def _of_a_product(seen: Arguments, clause: Clause) -> bool:
    """« X, qui s'occupait de l'outil depuis 2020, le quitte »: what Z makes."""
    before = [name for name in seen.line.names if name.last <= clause.verb.first]
    named = [name for name in before if name.sort in (Sort.THING, Sort.COMPANY, Sort.WATCHED)]
    return bool(named) and named[-1].sort is Sort.THING


def _left(seen: Arguments, clause: Clause, members: Sequence[Member]) -> tuple[Org | None, Post | None, str]:
    """The same; « quitte l'UCLA pour la maison »: for ours, whatever it is that is left."""
    if seen.line.tokens[clause.verb.first].fold == "nous":  # « nous quitte pour Z »; « nous a quittés »
        goal = seen.complement_org(clause, ("pour", "vers"), members, after=True)
        return (None, None, "leaves somebody") if goal is None else (seen.focus, None, "")
    left, post, why = _left_as_told(seen, clause, members)
    if why and left is None and _for_ours(seen, clause, members):
        return Org(None, other=True), None, ""
    obj = seen.piece(clause.object)
    thing = why and obj is not None and obj.sign is Sign.THING
    if thing and obj is not None and (department_at(seen.line, obj.first) or is_a_place(seen.line, obj)):
        # « quitte la recherche pour fonder Z », « quitte la Californie pour Z »: it, and the house
        goal = seen.complement_org(clause, ("pour", "vers"), members, after=True)
        goal = goal or goal_told(seen, clause, None) or house_to_join(seen, clause)
        why = "" if goal is not None and not goal.watched else why
    return left, post, why


def _left_as_told(
    seen: Arguments, clause: Clause, members: Sequence[Member]
) -> tuple[Org | None, Post | None, str]:
    """What « quitter » has for object: (organisation, post, why it is neither)."""
    obj = seen.piece(clause.object)
    if clause.verb.direct:
        return org_fronted(seen, clause), None, _no_house_meant(seen, clause)
    if obj is None and clause.link == "dont":
        return seen.before_dont(clause), None, ""
    if [t.fold for t in seen.line.tokens[clause.verb.last : clause.verb.last + 1]] in (["celui"], ["celle"]):
        place = seen.complement_org(clause, ("de", "d'", "du"), members, after=True)
        return place, seat_before(seen), ""  # « avait quitté celui de Y », after « le conseil de Z »
    if (seat := seat_pointed_at(seen, clause)) is not None:
        return None, seat, ""
    if obj is None and seen.line.tokens[clause.verb.main - 1].fold == "tout":
        return None, None, ""  # « songe à tout plaquer »
    if obj is None and _cut_off(seen, clause):
        return None, None, ""
    if obj is None:
        return _left_by_que(seen, clause)
    if obj.org is not None:
        return left_as_well(seen, clause, members) or seen.org(clause.object, members), None, ""
    if (house := house_just_named(seen, obj) or house_left(seen, clause, members)) is not None:
        return house, None, ""
    post = _office_left(seen, obj)
    if obj.role is not None:
        return None, None, "leaves somebody"
    if post is not None:
        goal = seen.complement_org(clause, ("pour", "vers"), members, after=True)  # « l'équipe … pour Z »
        return post.org, post, "" if not post.team or goal else "leaves a team or a committee only"
    part = obj.word in DEPARTMENTS  # « abandonne les opérations et devient … »
    other = thing_left(obj.word or "somebody")
    return None, None, "leaves a team or a committee only" if part else other
