"""Which organisation a leaving is of, and how that is known."""

import re

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.naming import label, set_at
from bot.matcher.judgement.announcements import announced_by
from bot.matcher.judgement.known_moves import alike, leaves_now, went_then
from bot.matcher.judgement.seats import may_be_a_seat, seat_of
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.lexicon.roles import FOUNDERS, OUTSIDE
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours, org_of
from bot.matcher.whys import LEAVES_AS_TITLED, OTHER_TOPIC
from bot.model import Seat


def place_left(ties: Ties, change: Change) -> tuple[Org | None, str]:
    """The organisation left, and how it is known."""
    if (told := _told_place(ties, change)) is not None:
        return told
    member = change.member
    if _makes_way_for_one_back(ties, change):
        return ties.watched(change), "by who is back in their place"
    if _sat_with_us(ties, change) or (change.act in (Act.EXIT, Act.OUST) and _gone_then(ties, change)):
        return ties.watched(change), "by what is known"
    focus = ties.discourse.focuses[change.line]
    if is_ours(focus) and _gives_up_a_seat(ties, change):
        return focus, "the article is about it"
    if own := _own_houses(ties, member):
        return own[0], "by the post"
    goal = change.joined or _asked_to(ties, member)
    if focus is not None and goal is not None and focus.identity == goal.identity:
        focus = ties.watched(change)  # the title names where they go
    if ties.former(member) and recalls(change):
        return ties.watched(change), "by the former post"
    if _is_known_to_be_ours(ties, change, focus):
        return ties.watched(change), "by what is known"
    aide = member.identity.name in ties.discourse.mentions.aides  # of one of ours, whatever was told since
    if aide or (ties.belongs(member) and (focus is None or focus.watched)):
        return ties.watched(change), "by the post"
    outer = change.act is Act.OUST and focus is not None and not focus.watched
    if ties.told(member).left_watched and not outer:
        return ties.watched(change), "named elsewhere in the article"
    other = ties.elsewhere(member, formerly=False)  # « X, ancien de Z, s'en va »: hardly from Z
    if (
        other is not None
        and not (ties.told(member).inside or (ties.stands_in(member) and not recalls(change)))
        and ties.standing(member) in (Standing.UNKNOWN, Standing.NEVER)
        and not (ties.former(member) or leaves_now(ties.known(member), ties.published))
        and not _teaches_beside(ties, member)
    ):
        return other, "by the person's own organisation"
    return _by_the_topic(ties, change, focus)


def _own_houses(ties: Ties, member: Member) -> list[Org]:
    """Those of their posts, or ours by « le départ de X d'Y »."""
    made = FOUNDERS if ties.told(member).entered else frozenset[str]()  # « Arrivé en mai, le créateur de Z »
    roles = [role for role in member.roles if not role.former and role.head not in made]
    named = [*map(org_of, roles), member.origin if is_ours(member.origin) else None]
    return [org for org in named if org is not None]


def _began_with(line: Line, change: Change) -> bool:
    """« Z est née, en 2021, du départ de X »: not of Z, which was not there before."""
    row = line.pieces[: change.at]
    before = next((piece.word for piece in reversed(row) if piece.sign not in _BETWEEN), "")
    return change.noun and before in _BORN


_BETWEEN = frozenset({Sign.DATE, Sign.COMMA, Sign.PREP})
_BORN = words("ne nee nes nees issu issue issus issues")


def _teaches_beside(ties: Ties, member: Member) -> bool:
    """« Y : X n'a pas été limogé | … X, professeur à Z, … »: what else X does than the work at Y."""
    title = ties.lines[0]
    named = is_ours(label(title)) and any(member.identity == who for who in title.named)
    held = ties.discourse.mentions.held(member.identity)
    return named and any(h.role.head in OUTSIDE and not h.role.former for h in held)


def _makes_way_for_one_back(ties: Ties, change: Change) -> bool:
    """« X de retour chez Y | L'ancien patron de Z, W, lui cède la place »: W was at Y by then."""
    return change.act is Act.HAND_OVER and ties.told_of(change.counterpart).titled_back


def _asked_to(ties: Ties, member: Member) -> Org | None:
    """« X bientôt chez Z ? | Elle aurait démissionné jeudi. », of somebody of the watch list: Z."""
    return ties.told(member).asked_to if member.identity.id is not None else None


def _by_the_topic(ties: Ties, change: Change, focus: Org | None) -> tuple[Org | None, str]:
    member = change.member
    if focus is not None and not focus.watched and _began_with(ties.lines[change.line], change):
        focus = ties.watched(change)
    if focus is None and ties.discourse.watched_from is not None:
        return None, OTHER_TOPIC
    if focus is None and member.identity.id is not None and ties.standing(member) is not Standing.OUT:
        return ties.homes.get(member.identity.id), "by the watch list"
    return focus, "the article is about it"


def _gone_then(ties: Ties, change: Change) -> bool:
    """« X, aujourd'hui chez Z, avait démissionné en mai »: when they are known to have left."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    return any(went_then(ties.known(change.member), value) for value in told)


def _told_place(ties: Ties, change: Change) -> tuple[Org | None, str] | None:
    """What the sentence names as left, or the title: (organisation, how it is known)."""
    member = change.member
    post = change.post.org if change.post is not None else None  # « les commandes de Y »
    worded = change.post is not None and bool(change.post.text)  # not « les clés de son laboratoire »
    placed = post is not None and (post.identity is not None or (post.other and worded))
    told = change.left or (post if placed else None) or change.agent or announced_by(ties, change)
    told = told or set_at(ties.lines[change.line], change.at)
    recalled = change.dates or change.after or change.pluperfect
    if told is None and ties.standing(member) is Standing.OUT and not recalled:
        told = label(ties.lines[change.line])  # « Z : X, ancien d'Y, s'en va »
    if told is not None and told.traced and not told.watched and _gone_then(ties, change):
        return ties.watched(
            change
        ), "by what is known"  # « deux anciens d'Y, dont X, qui a quitté l'entreprise »
    goal = ties.told(member).going_to
    if told is not None and told.traced and goal and told.identity == goal.identity and recalls(change):
        return ties.watched(change), "by where they go"  # « Z recrute X, qui avait quitté le laboratoire »
    if told is not None and told.traced and told.watched and _titled_elsewhere(ties, change):
        return None, LEAVES_AS_TITLED
    if told is not None and _left_before_the_return(ties, change, told):
        return ties.watched(change), "where they are back"
    if told is not None:
        home = _home(ties, member, told)
        return (told, "named") if home is None else (home, "by the watch list")
    other = ties.told(member).left_other
    if other is not None and change.quoted and not ties.told(member).left_watched:
        return other, "named elsewhere in the article"  # « X a quitté Z. « Je suis parti à temps », dit-il »
    if other is not None and change.noun and _acknowledged_by(ties, change, other):
        return other, "named elsewhere in the article"  # « X quitte Z | Z a confirmé le départ de X, ex-Y »
    put_out_of = ties.told(member).put_out_of
    if put_out_of is not None and change.act is Act.OUST and ties.told(member).returned_now:
        return put_out_of, "named elsewhere in the article"  # « Z s'est séparée de X, que Y réembauche »
    if _titled_elsewhere(ties, change):
        return None, LEAVES_AS_TITLED
    if _told_before(ties, change):
        return None, "leaves what was told before"
    here = _worked_here(ties, change) and not any(org_of(role) for role in member.roles)
    return (ties.watched(change), "by the post") if here else None


def _acknowledged_by(ties: Ties, change: Change, house: Org) -> bool:
    """The subject of the verb before is *house*, which they leave."""
    line = ties.lines[change.line]
    before = [at for at, verb in line.verbs if at < change.at and verb.finite]
    subject = ties.discourse.readers[change.line].read(before[-1]).subject if before else None
    org = line.pieces[subject].org if subject is not None else None
    return org is not None and org.identity is not None and org.identity == house.identity


def _left_before_the_return(ties: Ties, change: Change, told: Org) -> bool:
    """« X et Y reviennent. Ils retrouvent un employeur que X avait quitté en mai », « … une maison que Z a
    quittée »: where those are who come back."""
    line = ties.lines[change.line]
    if told.identity is not None or change.attachment not in _BY_A_RELATIVE or "retrouver" not in line.lemmas:
        return False
    before = (m.member for m in ties.discourse.mentions.all if m.line <= change.line)
    return any(ties.told(member).returned_now for member in before)


_BY_A_RELATIVE = (Attachment.RELATIVE, Attachment.THAT)


def _titled_elsewhere(ties: Ties, change: Change) -> bool:
    """« X quitte la présidence de Z | Le patron d'Y se retire du conseil de la start-up »: of Z, which a
    description or nothing at all stands for."""
    told = ties.told(change.member)
    aside = change.attachment is Attachment.PARTICIPLE and change.dates  # « partie en 2021, … »
    return told.titled_elsewhere and not (aside or told.left_watched)


def _told_before(ties: Ties, change: Change) -> bool:
    """« X quitte la mairie. Son départ avait été précédé de … »: that leaving, of something else."""
    told = ties.told(change.member)
    bare = change.noun and change.definite and not (change.dates or change.post or change.joined)
    return bare and told.left_another and not told.left_ours


def _worked_here(ties: Ties, change: Change) -> bool:
    """« Elle était ingénieure chez Y. Elle a donné sa démission en mai. », whatever the article is about."""
    employed = ties.discourse.mentions.employed
    return any((change.member.identity.name, line) in employed for line in (change.line, change.line - 1))


def _sat_with_us(ties: Ties, change: Change) -> bool:
    """« Elle avait quitté le conseil », of one who is known to have sat on ours."""
    seat = change.post is not None and change.post.board and change.post.org is None
    return seat and recalls(change) and ties.standing(change.member, Seat.BOARD) is Standing.OUT


def _gives_up_a_seat(ties: Ties, change: Change) -> bool:
    """« Y : X, patronne de Z, abandonne son siège d'administratrice », « La patronne de Z se retire »: who
    sits on a board works elsewhere."""
    told = change.post is not None and seat_of(ties, change) is Seat.BOARD
    return told or (ties.told(change.member).unseated and may_be_a_seat(change))


def _is_known_to_be_ours(ties: Ties, change: Change, focus: Org | None) -> bool:
    """Of one who is known to have left, or « X file chez Orbis | Y aurait aussi fait ses cartons »."""
    stands = ties.standing(change.member)
    now = leaves_now(ties.known(change.member), ties.published) and not elsewhere_now(ties, change)
    if focus is None and now and change.act is Act.EXIT and ties.discourse.watched_from is not None:
        return True  # « Depuis, X et Y ont fait leurs cartons », of who are known to go in these days
    if not is_ours(focus) and recalls(change) and stands is Standing.OUT:
        return True
    if focus is None or focus.watched or focus.identity is None:
        return False
    if leaves_now(ties.known(change.member), ties.published) and not elsewhere_now(ties, change):
        return ties.elsewhere(change.member) is None  # whatever house the article is about
    listed = change.member.identity.id is not None
    if listed and stands is not Standing.OUT and _goal_behind(ties, change, focus):
        return True
    of_ours = listed or ties.former(change.member)
    if recalls(change) and of_ours and ties.told(change.member).going_to == focus:
        return True  # « Z recrute X, un ancien d'Y. Il avait démissionné vendredi. »
    beside = change.noun and listed and ties.elsewhere(change.member) is None
    here = stands in (Standing.IN, Standing.UNKNOWN)
    if beside and here and ties.lines[change.line].names_ours:
        return True  # « Z, qui utilise les modèles d'Y, a tremblé lors du limogeage de X »
    if not (
        stands is Standing.IN or (here and listed and recalls(change) and not ties.elsewhere(change.member))
    ):
        return False
    return any(org.identity == focus.identity for org in ties.goals)


def _goal_behind(ties: Ties, change: Change, focus: Org) -> bool:
    """« X s'en va, Y file chez Z »: Z, which nothing has named before, is where Y goes."""
    row = ties.lines[change.line].pieces
    named = [k for k, p in enumerate(row) if p.org is not None and p.org.identity == focus.identity]
    behind = bool(named) and all(k > change.at and row[k - 1].word in TOWARD for k in named)
    goal = any(org.identity == focus.identity for org in ties.goals)
    return goal and behind and change.joined is None and ties.elsewhere(change.member) is None


def _home(ties: Ties, member: Member, told: Org) -> Org | None:
    """« Elle a quitté l'entreprise », where no watched organisation is named at all: her own."""
    untraced = told.identity is None and not told.other and not told.owned
    if not untraced or ties.discourse.watched_from is not None or ties.standing(member) is not Standing.IN:
        return None
    return ties.homes.get(member.identity.id or "")


def elsewhere_now(ties: Ties, change: Change) -> bool:
    """The sentence names the organisation to which the person is known to have gone."""
    member, line = change.member, ties.lines[change.line]
    known = {m.other_organization for m in ties.known(member) if m.other_organization}
    named = {
        p.org.identity.name
        for p in line.pieces
        if p.org is not None
        and p.org.identity is not None
        and not p.org.watched
        and line.tokens[p.first - 1].fold not in ("pour", "vers")  # « X en août pour Z, … : tous … »
    }
    return ties.elsewhere(member) is not None or any(alike(one, other) for one in known for other in named)


def goes_onward(ties: Ties, change: Change, place: Org | None, how: str) -> bool:
    """Whether a leaving with a goal is no leaving of ours; *place*: what is left, and *how* that is known."""
    target = change.joined
    if change.act is not Act.EXIT or target is None or target.identity is None or target.watched:
        return False
    put_out = ties.told(change.member).dismissed and not change.noun
    out = ties.standing(change.member) is Standing.OUT or put_out
    if place is not None and not place.watched:
        # « X avait quitté Y en 2022. Elle a laissé Z pour W »
        told = change.left is not None and ties.told(change.member).left_before
        return out or told or ties.former(change.member)
    # « Le cofondateur X, parti depuis longtemps, s'en va enseigner chez Z »: nothing says what he leaves
    unsaid = change.left is None and change.post is None and how in _GUESSED
    return out and unsaid and not change.dates


_GUESSED = ("by the post", "the article is about it")


def put_out_by_their_own(ties: Ties, change: Change) -> bool:
    """« X avait fondé Z. … une heure après son renvoi par la start-up »: Z, and not ours."""
    if change.act is not Act.OUST or not _BY_THE_NEW_ONE.search(ties.lines[change.line].text):
        return False
    founded = ties.discourse.history.of(Act.FOUND)
    lately = (told for told in founded if 0 < change.line - told[1] <= _NEAR)
    return any(m.identity == change.member.identity and goal and goal.id is None for m, _, goal in lately)


_BY_THE_NEW_ONE = re.compile(r" par (?:la|sa|leur|cette) (?:start-up|startup|jeune[ -]pousse|pepite) ")
_NEAR = 2  # sentences


def works_for_ours(ties: Ties, change: Change) -> bool:
    """Whom the article, or the list, has in the organisation: no other is described as where they go."""
    described = change.joined is not None and change.joined.traced
    here = ties.belongs(change.member) or ties.standing(change.member) is Standing.IN
    return described and here
