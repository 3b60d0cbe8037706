"""Who leaves: the watched organisation, or another one."""

from datetime import timedelta

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.civic import handed_to_an_office, is_civic, titled_civic
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.naming import (
    headed_by_ours,
    headed_elsewhere,
    title_is_ours,
    told_elsewhere,
)
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import gone_long_before
from bot.matcher.judgement.own_story import denied_in_a_raid, joins_a_raid, of_its_story
from bot.matcher.judgement.places_left import elsewhere_now, goes_onward, place_left, put_out_by_their_own
from bot.matcher.judgement.seats import may_be_a_seat, on_a_labelled_board, seat_of
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.tied import in_story, tied
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_as_known import since_then
from bot.matcher.judgement.toward import toward_other
from bot.matcher.judgement.verdicts import made, refuse
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.syntax.bodies import heads_a_body
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, is_ours, org_of
from bot.matcher.whys import GIVEN_UP, LEAVES_ANOTHER, NO_TIE, OTHER_TRADE
from bot.model import Kind, Seat, Status

_PLAIN_KINDS = {
    Act.EXIT: Kind.DEPARTURE,
    Act.OUST: Kind.OUSTER,
    Act.PAUSE: Kind.LEAVE,
    Act.HAND_OVER: Kind.DEPARTURE,
}


def _goes_on(ties: Ties, change: Change) -> bool:
    """« X passe à l'ennemi | L'ingénieur, qui avait quitté Y en 2024, … »: a step after that leaving."""
    again = ties.told(change.member).left_days_ago and change.act is Act.EXIT
    return again and not (change.noun or change.left or change.post or change.dates)


def _something_else(ties: Ties, change: Change, how: str) -> str:
    """Why it is not this organisation, or not the whole of it, that they leave."""
    known = ties.known(change.member)
    away = change.word == "absence" and ties.standing(change.member) is Standing.OUT  # « un an d'absence »
    before = not ties.former(change.member) and gone_long_before(known, change, ties.published)
    before = before or (how != "named" and _long_gone(ties, change))
    if _goes_on(ties, change) or away or before:
        return "had left already"
    if change.left is None and heads_a_body(change.post):
        return LEAVES_ANOTHER  # « quitte la direction du conservatoire »
    director = change.member.identity.id in ties.directors and (how != "named" or change.act is Act.PAUSE)
    if _by_those_they_left(ties, change) or (director and not may_be_a_seat(change)):
        return LEAVES_ANOTHER  # all that a director has here is a seat
    sells = change.word == "désengager" and not _SHARES.isdisjoint(ties.lines[0].words)  # « vend ses parts »
    if (sells or change.word == "affranchir") and change.left is None:
        return LEAVES_ANOTHER  # « renonce à s'affranchir de son conseil »
    breaking = change.act is Act.EXIT and how == "named" and change.word in _BREAKING_FREE
    if breaking and not ties.belongs_now(change.member):
        return LEAVES_ANOTHER  # « X veut s'affranchir d'Y », of a partner
    if (how != "named" and _put_out_lately(ties, change)) or _leaves_to_come(ties, change):
        return LEAVES_ANOTHER
    if _stood_in_only(ties, change):
        return "stays within the organisation"
    if is_ours(change.joined):
        return "stays within the organisation"
    goal = change.joined.identity if change.joined is not None else None
    team = change.post is not None and change.post.team and goal is None  # but « l'équipe de Y pour Z »
    if team and change.word != "saluer":  # « salue ses équipes une dernière fois »
        return "leaves a team or a committee only"
    return ""


_SHARES = words("parts actions titres participation participations capital")
_BREAKING_FREE = words("affranchir émanciper détacher libérer défaire délier")


def _leaves_to_come(ties: Ties, change: Change) -> bool:
    """« Y recrute X. La chercheuse quitte la maison où elle avait débuté. »: the one she comes from."""
    told, described = ties.told(change.member), change.left is not None and change.left.traced
    comes = told.joining and not (told.inside or told.titled_back)
    heads = ties.discourse.mentions.heads_another(change.member.identity)  # the one that is bought
    if heads and (described or change.left is None):
        return change.member.identity.id is None
    return described and comes and ties.standing(change.member) in (Standing.UNKNOWN, Standing.NEVER)


def _put_out_lately(ties: Ties, change: Change) -> bool:
    """« X, renvoyé mercredi, est rentré chez Y », of one who had left Y long before: by those in between."""
    recent = any(d.value is not None and d.value.day is not None and not d.past for d in change.dates)
    return change.act is Act.OUST and recent and ties.standing(change.member) is Standing.OUT


def _stood_in_only(ties: Ties, change: Change) -> bool:
    """« X, qui assurait l'intérim, cède la place à Y »: X, who was in before, has a post to go back to."""
    hands_over = change.act is Act.HAND_OVER
    framed = change.left is not None and not (hands_over and change.left.watched)  # not « Chez Y, X cède … »
    if framed or change.joined is not None or change.act not in (Act.HAND_OVER, Act.EXIT):
        return False
    plain = hands_over or change.word == "effacer"
    line = ties.lines[change.line]
    before = line.tokens[: line.pieces[change.at].first]
    told = any(token.fold in _FOR_NOW for token in before) or ties.stands_in(change.member)
    told = told or _for_days(ties, line, change)
    return plain and told and (ties.standing(change.member) is Standing.IN or _posted(ties, change.member))


def _posted(ties: Ties, member: Member) -> bool:
    """The list has a post of theirs, though no move."""
    posts = ties.discourse.designations.posts.get(member.identity.id or "", ())
    return any("interim" not in post for post in posts) and ties.standing(member) is Standing.UNKNOWN


def _for_days(ties: Ties, line: Line, change: Change) -> bool:
    """« X, qui tenait la barre depuis vendredi, cède la place à Y »: too short for a post of one's own."""
    first = line.pieces[change.at].first
    opening = [token.fold for token in line.tokens[:first]]
    if any(one == "depuis" and unit in _DAYS for one, unit in zip(opening, opening[2:], strict=False)):
        return True  # « depuis deux jours »
    at = line.tokens[first].start
    since = (d.value for d in line.dates if d.started and d.span.start < at and d.value is not None)
    return any(value.day is not None and ties.published - value.first < _A_WHILE for value in since)


_DAYS = words("jours heures")
_A_WHILE = timedelta(days=15)
_FOR_NOW = words("interim interimaire provisoire provisoirement temporaire")


def _by_those_they_left(ties: Ties, change: Change) -> bool:
    """« Z revient. Il aurait été congédié par la start-up »: by where they were in the meantime."""
    told = change.left or change.agent
    described = told is not None and (told.identity is None or told.traced)
    if described and put_out_by_their_own(ties, change):
        return True
    return described and not recalls(change) and ties.told(change.member).returned_now


def _of_another_trade(ties: Ties, member: Member) -> bool:
    """« L'entraîneur X limogé », « X a remis sa démission au maire », in an article that names the
    organisation for something else."""
    if member.identity.id is not None or ties.belongs(member):
        return False
    named = any(is_civic(role) and not role.former for role in member.roles)
    named = named or any(handed_to_an_office(line, member.identity) for line in ties.lines)
    return named or titled_civic(ties.discourse.mentions, member)


def _known_to_be_put_out(ties: Ties, member: Member) -> bool:
    return any(move.kind is Kind.OUSTER for move in ties.known(member))


def _only_given_up(ties: Ties, change: Change) -> bool:
    """« X, qui songeait à Nice, a renoncé à partir »: out of what, nothing else in the article tells."""
    bare = change.word in _SETTING_OUT and not (change.noun or change.left or change.joined or change.post)
    given_up = any(GIVEN_UP in why for why in change.truth.why)
    if not (bare and given_up) or speaks_of_watched(ties.lines[change.line]):
        return False
    return change.line > 0 and ties.told(change.member).goings < 2


_SETTING_OUT = frozenset({"partir", "en aller", "bouger", "repartir"})


def _retold(ties: Ties, change: Change) -> bool:
    """« Quelques mois plus tard, il était mis à la porte »: what the list knows, told over again."""
    past = change.perfect or change.tense in (Tense.IMPERFECT, Tense.PAST)
    return change.act is Act.OUST and past and _known_to_be_put_out(ties, change.member)


def _in_office(change: Change) -> bool:
    """« X, alors directrice d'Y, remet sa démission »: told of that time, of one who has left since."""
    held = (role for role in change.member.roles if not role.former and role.head not in FOUNDERS)
    return change.act is Act.EXIT and any(is_ours(org_of(role)) for role in held)


def _not_of_ours(ties: Ties, change: Change, stands: Standing) -> str:
    """Why it is not the organisation that the article is about; empty if it may be."""
    member = change.member
    if _denied_of_who_stood_in(ties, change):
        return ""
    stranger = member.identity.id is None and not ties.belongs(member)
    aside = change.attachment is Attachment.INFINITIVE and headed_elsewhere(ties.lines)  # « avant de partir »
    apart = told_elsewhere(ties.lines, change.line) and not headed_by_ours(ties.lines, change.line)
    if stranger and (aside or apart):
        return NO_TIE
    if _only_given_up(ties, change):
        return NO_TIE
    if recalls(change):
        return "" if _recalled_of_ours(ties, change) or of_its_story(ties, change) else NO_TIE
    entry = change.tense is Tense.PARTICIPLE  # « X : parti fonder Y »
    again = change.act is Act.OUST or elsewhere_now(ties, change)
    told = entry or _retold(ties, change) or since_then(ties.lines[change.line], change)
    if stands is Standing.OUT and again and not told:
        return "had left already"
    if member.identity.id is None:
        if ties.discourse.mentions.heads_another(member.identity):
            return LEAVES_ANOTHER
        if change.act is Act.OUST and ties.former(member) and not ties.belongs(member):
            return "had left already"  # « X, ancien de Y, a été éliminé »
        placed = tied(ties, change) or headed_by_ours(ties.lines, change.line)
        placed = placed or ties.told(member).came_in  # « X, qui avait été recrutée en 2020, s'en va »
        placed = placed or denied_in_a_raid(ties, change) or joins_a_raid(ties, change)
        return "" if placed or of_its_story(ties, change) else NO_TIE
    known = stands is Standing.NEVER and ties.elsewhere(member) is not None
    return LEAVES_ANOTHER if known else ""


def _denied_of_who_stood_in(ties: Ties, change: Change) -> bool:
    """« Il relève X, qui a tenu l'intérim. X, que l'on donnait partante, assure qu'il n'en est rien. »"""
    at = ties.told(change.member).relieves_at
    return change.truth.status is Status.DENIED and at is not None and at < change.line


def _recalled_of_ours(ties: Ties, change: Change) -> bool:
    """Whether what is recalled of somebody, with no organisation named for it, is of the watched one."""
    if _told_plainly(change):
        return (in_story(ties, change) and _introduced_as_somebody(ties, change)) or ties.belongs(
            change.member
        )
    if change.member.identity.id is not None or ties.belongs(change.member) or tied(ties, change):
        return True
    told_of = change.act is Act.OUST or change.attachment is Attachment.RELATIVE
    told_of = told_of or (change.line == 1 and _of_a_former_member(ties.lines[0]))
    told = ties.told(change.member)
    back = change.act is Act.OUST and told.returned  # « X, congédié en mars, y a repris son poste »
    return back or told.heir_joins or ((told_of or told.followed) and title_is_ours(ties.lines))


def _introduced_as_somebody(ties: Ties, change: Change) -> bool:
    """More than a name that others are tied to: « les parents de X accusent Y. X est parti en avril. »"""
    mentions, who = ties.discourse.mentions, change.member.identity
    held = bool(mentions.held(who) or change.member.roles)
    before = [m.governed for m in mentions.all if m.member.identity == who and m.line < change.line]
    return held or not before or not all(before)


def _of_a_former_member(title: Line) -> bool:
    """« Une ex de Y raconte | X, partie fin 2022, … »: the one whom the title does not name."""
    roles = (piece.role for piece in title.pieces if piece.role is not None)
    return any(role.former and (org := org_of(role)) is not None and org.watched for role in roles)


def _told_plainly(change: Change) -> bool:
    """Somebody unknown, of whom a clause of its own tells a leaving of some time ago."""
    return change.member.identity.id is None and change.attachment is Attachment.MAIN and not change.noun


def _of_no_house(ties: Ties, change: Change) -> str:
    """Why it is not the organisation, in an article that names none: « X part à la rencontre des élus »."""
    if ties.namesake(change.member):
        return "somebody of that name"
    behind = [token for token in ties.lines[change.line].tokens if token.start >= change.span.end]
    told = change.noun or change.dates or change.act is Act.PAUSE
    goes_on = bool(behind) and behind[0].fold in _COMPLETING and not told
    return NO_TIE if goes_on and change.word in _MANY_SENSES else ""


_COMPLETING = words("a au aux de d' du des en le la les l' un une")
_MANY_SENSES = words(
    "partir aller sortir passer laisser lâcher décrocher tourner filer céder repartir éclipser raccrocher"
) | {"en aller"}


def _long_gone(ties: Ties, change: Change) -> bool:
    """« X, ancien d'Y, s'engage chez Z | Il retourne à la recherche »: of one who has left Y before."""
    unsaid = change.act is Act.EXIT and change.left is None and not (change.dates or recalls(change))
    gone = ties.former(change.member) and not ties.belongs(change.member)
    return unsaid and gone and ties.told(change.member).going_to is not None


def outward(ties: Ties, change: Change) -> Judged:
    place, how = place_left(ties, change)
    target = change.joined
    if target is not None and goes_onward(ties, change, place, how):
        return toward_other(ties, change, target)
    if not is_ours(place) or place.identity is None:
        where = (
            place.identity.name
            if place is not None and place.identity
            else "an organisation that is not watched"
        )
        return refuse(change, f"leaves {where}" if place is not None else how)
    seat = seat_of(ties, change)
    labelled = on_a_labelled_board(ties, change)
    if reason := LEAVES_ANOTHER if labelled else _something_else(ties, change, how):
        return refuse(change, reason)
    if how == "by the watch list" and (reason := _of_no_house(ties, change)):
        return refuse(change, reason)
    if how == "the article is about it" and _of_another_trade(ties, change.member):
        return refuse(change, OTHER_TRADE)
    if change.by is not None and not change.noun and ties.standing(change.by) is Standing.OUT:
        return refuse(change, "dismissed by somebody who had left")
    stands = ties.standing(change.member, seat)
    dated = any(d.value is not None for d in change.dates)
    if stands is Standing.OUT and not (dated or recalls(change)):
        if change.act is Act.HAND_OVER:
            return refuse(change, "hands over what they have elsewhere")
        told = _retold(ties, change) or _in_office(change)
        if how == "by the post" and not told:  # « X s'en va », of one who is a founder still
            return refuse(change, "had left already")
    never = change.act is Act.OUST and not (dated or _known_to_be_put_out(ties, change.member))
    if never and stands is Standing.OUT and how in ("by the post", "the article is about it"):
        return refuse(change, "had left already")  # « X, banni depuis sa brouille avec le président »
    by_topic = how == "the article is about it" and seat is Seat.STAFF
    if by_topic and (reason := _not_of_ours(ties, change, stands)):
        return refuse(change, reason)
    kind = _PLAIN_KINDS[change.act]
    other = (
        change.joined.identity.name
        if change.joined is not None and change.joined.identity is not None
        else None
    )
    return made(
        ties,
        change,
        kind,
        place,
        other=other,
        seat=seat,
        why=(f"{change.word}: leaves {place.identity.name} ({how})",),
    )
