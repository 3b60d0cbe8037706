"""Stage 5: who comes in, or gets a post: at the watched organisation, or at another one."""

import re

from bot.matcher.change import LISTED, Change, recalls
from bot.matcher.clauses import Hang
from bot.matcher.focus import named, speaks_of_watched
from bot.matcher.judged import Judged
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.passages import PASSAGE
from bot.matcher.pieces import Org, org_of
from bot.matcher.seats import seat_of
from bot.matcher.standing import Standing
from bot.matcher.ties import Ties
from bot.matcher.tokens import fold
from bot.matcher.toward import toward_other
from bot.matcher.verdicts import made, refuse
from bot.model import Kind, Seat, Status

_OF_THE_YEAR = re.compile(r"\b(?:de l' ?annee|du mois|de la semaine|du siecle|d'honneur)\b")
_OF_STATE = re.compile(
    r"(?:premiere? )?(?:ministre|prefete?|senat|deput|ambassad|commissaire|maire\b"
    r"|(?:secretaire|conseillere?|ministre) d' ?etat)"
)
_FOUNDERS = words("fondateur fondatrice cofondateur cofondatrice createur creatrice")
_CONTESTS = words("prix trophee trophees palmares laureat laureate laureats jury medaille concours")


def inward(ties: Ties, change: Change) -> Judged:
    seat = seat_of(ties, change)
    target = _target(ties, change)
    if target is None:
        return refuse(change, "joins an organisation that is not named")
    taker = _taker(ties, change, target)
    if taker is not None:
        return toward_other(ties, change, taker)
    if not target.watched:
        return toward_other(ties, change, target)
    if reason := _unfounded(ties, change, target, seat):
        return refuse(change, reason)
    kind = _inward_kind(ties, change, seat)
    placing = change.act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
    sourced = seat is not Seat.BOARD and not (change.truth.status is Status.DENIED and placing)
    source = _source(ties, change) if sourced and kind in (Kind.ARRIVAL, Kind.RETURN) else None
    name = target.identity.name if target.identity is not None else ""
    return made(ties, change, kind, target, other=source, seat=seat, why=(f"{change.word}: at {name}",))


def _unfounded(ties: Ties, change: Change, target: Org, seat: Seat) -> str:
    """Why nobody comes in, or gets a post, for all that the words say; empty if somebody does."""
    member, act = change.member, change.act
    if target.identity is None or act is Act.FOUND:
        return "the organisation is not known, or founded long ago"
    if reason := _at_odds(ties, change, seat):
        return reason
    placing = act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
    if change.truth.status is Status.DENIED and (placing or seat is Seat.BOARD):
        return "not so, and nobody said it was"
    if _contest(ties, change):
        return "a prize or a contest"
    unknown = member.identity.id is None
    if unknown and change.joined is target:
        if ties.namesake(member) and not speaks_of_watched(ties.lines[change.line]):
            return "somebody of another trade"
        if not ties.near_ours(change.line):
            return "nothing ties them to the watched organisation"
    if unknown and change.left is None and target is not change.joined and not _tied_in(ties, change):
        return "nothing ties them to the watched organisation"
    return ""


def _at_odds(ties: Ties, change: Change, seat: Seat) -> str:
    """How it goes against where the person is known to stand."""
    member, stands = change.member, ties.standing(change.member)
    led = change.act in (Act.TAKE, Act.NAME, Act.SUCCEED) and change.joined is None
    if change.word == "rempiler" and stands is Standing.IN and not ties.on_leave(member):
        return "stays for another term"
    if change.word == PASSAGE and change.act is not Act.NAME and stands is Standing.IN:
        return "is there already"
    if _there_already(ties, change):
        return "is there already"
    if change.noun and change.after and change.act is Act.HIRE and not (change.dates or change.member.last):
        return "dates something else"  # « sept ans après son embauche »
    if led and member.identity.id is None and ties.former(member) and not ties.belongs(member):
        return "had left"
    if change.quoted and change.act is Act.HIRE and stands is Standing.OUT:
        return "had left, and comes back by no word of it"  # « J'ai recruté X »: long ago
    told = recalls(change) or member.identity.name in ties.returned
    titled = change.line == 0 and ties.names_watched(0)
    if led and stands is Standing.OUT and seat is Seat.STAFF and not (told or titled):
        return "had left, and comes back by no word of it"
    return ""


def _taker(ties: Ties, change: Change, target: Org) -> Org | None:
    """« Orbis accueille X et Y. Ils rejoignent le laboratoire londonien. »: the title's other one."""
    plain = change.act in (Act.JOIN, Act.HIRE) and not change.pluperfect and not change.after
    if not (plain and target.watched) or ties.standing(change.member) is not Standing.IN:
        return None
    described = change.joined is not None and change.joined.traced
    if ties.names_watched(change.line) and not described:
        return None
    if any(d.past for d in change.dates) or change.post is not None:
        return None
    first = next((org for p in ties.lines[0].pieces if (org := named(p)) is not None), None)
    return first if first is not None and not first.watched else None


def _there_already(ties: Ties, change: Change) -> bool:
    """« l'embauche de X », « X quitte Z pour la maison », undated, of one known to be in: misread."""
    if change.act not in (Act.JOIN, Act.HIRE) or ties.standing(change.member) is not Standing.IN:
        return False
    told_before = change.pluperfect or change.hang in (Hang.RELATIVE, Hang.PARTICIPLE, Hang.TIME)
    told_before = told_before or change.word == LISTED
    return not (change.dates or told_before) and (change.noun or change.left is not None)


def _contest(ties: Ties, change: Change) -> bool:
    if change.act not in (Act.NAME, Act.SUCCEED, Act.TAKE):
        return False
    if change.post is not None and change.post.text and _OF_THE_YEAR.search(fold(change.post.text)):
        return True
    return any(
        token.fold in _CONTESTS for line in (ties.lines[change.line], ties.lines[0]) for token in line.tokens
    )


def _tied_in(ties: Ties, change: Change) -> bool:
    """Somebody unknown who takes a post, in an article whose title begins with no other organisation."""
    first = next((org for p in ties.lines[0].pieces if (org := named(p)) is not None), None)
    other_first = first is not None and not first.watched and first.identity is not None
    recent = any(d.value is not None and not d.past for d in change.dates)
    finite = any(p.verb is not None and p.verb.finite for p in ties.lines[change.line].pieces)
    aside = change.hang is Hang.PARTICIPLE and not recent and finite
    if change.member.identity.name in ties.left_watched | ties.leaving | ties.inside:
        return True
    if change.counterpart is not None and change.counterpart.id is not None and ties.names_ours():
        return True  # takes over from somebody of the watch list
    return (
        not other_first
        and (not aside or ties.belongs(change.member))
        and not (
            ties.elsewhere(change.member) is not None
            and change.act is Act.SUCCEED
            and change.counterpart is None
        )
    )


def _comes_home(ties: Ties, change: Change) -> bool:
    """« fait machine arrière », « retrouve son ancien employeur »: one who had left, for where they are."""
    member, joined = change.member, change.joined
    had_left = ties.standing(member) is Standing.OUT or member.identity.name in ties.left_before
    if change.act is not Act.COME_BACK or not had_left:
        return False
    if joined is None and ties.moved_then(change, Kind.RETURN):
        return True
    if member.identity.name in ties.gone_to or ties.elsewhere_told(member) is not None:
        return False
    head = ties.discourse.focuses[change.line]
    if joined is None or joined.identity is None:
        return change.post is None
    return head is not None and joined.identity == head.identity and change.post is None


def _where_the_others_go(ties: Ties, change: Change) -> Org | None:
    """« Y fonde Z. X, autre ancien de la maison, y devient directeur technique »: Z, unnamed for X."""
    member = change.member
    among = change.word in _AMONG  # « figure parmi les cofondateurs »
    takes = change.act in (Act.TAKE, Act.NAME) and change.joined is None
    if not (takes or among) or (change.post is not None and change.post.org is not None):
        return None
    gone = ties.standing(member) is Standing.OUT or (ties.former(member) and not ties.belongs(member))
    own = ties.gone_to.get(member.identity.name)
    settled = own is not None and own.identity is not None
    if not gone or recalls(change) or settled or member.identity.name in ties.returned:
        return None
    goals = {org.identity.name: org for org in ties.gone_to.values() if org.identity is not None}
    return next(iter(goals.values())) if len(goals) == 1 else None


_AMONG = words("figurer compter")


def _target(ties: Ties, change: Change) -> Org | None:
    """The organisation joined, or in which the post is."""
    member = change.member
    if _comes_home(ties, change):
        return ties.watched(change)
    if (shared := _where_the_others_go(ties, change)) is not None:
        return shared
    if change.joined is not None:
        return change.joined
    if change.act is Act.FOUND:
        return None
    if change.post is not None and change.post.text and _OF_STATE.match(fold(change.post.text)):
        return Org(None, other=True)
    focus = ties.discourse.focuses[change.line]
    gone_to = ties.gone_to.get(member.identity.name)
    if (
        gone_to is not None
        and member.identity.name not in ties.returned
        and change.act in (Act.TAKE, Act.NAME)
        and (ties.standing(member) is Standing.OUT or ties.former(member) or not recalls(change))
    ):
        return gone_to
    if (
        focus is None
        and change.act in (Act.TAKE, Act.NAME, Act.SUCCEED)
        and ties.standing(member) is Standing.IN
    ):
        return ties.homes.get(member.identity.id or "")
    if change.act is Act.JOIN and change.post is None and change.left is None and not change.noun:
        return None
    if change.act is Act.HIRE:
        return focus if change.left is None or not change.left.watched else Org(None, other=True)
    if change.act in (Act.NAME, Act.TAKE, Act.SUCCEED) and change.agent is None:
        own = [
            org
            for role in member.roles
            if (org := org_of(role)) is not None and not role.former and role.head != "transfuge"
        ]
        if own and not own[0].watched and focus is not None and not focus.watched:
            return own[0]
    return focus


def _inward_kind(ties: Ties, change: Change, seat: Seat) -> Kind:
    member, act = change.member, change.act
    unknown = ties.standing(member) in (Standing.UNKNOWN, Standing.NEVER)
    if change.word == "récupérer" and act is not Act.TAKE and unknown:
        return Kind.ARRIVAL  # « en rachetant Y, récupère aussi X »
    if act is Act.COME_BACK and (change.word != "redevenir" or _had_gone(ties, change)):
        return Kind.RETURN
    if seat is Seat.BOARD:
        return Kind.ARRIVAL
    stands = ties.standing(member)
    stranger = (
        ties.elsewhere(member) is not None
        or member.identity.name in ties.strangers | ties.discourse.mentions.outsiders
        or (change.left is not None and not change.left.watched)
    )
    outsider = stranger and not ties.belongs(member)
    given = change.post is not None and change.post.text is not None
    inside = stands is Standing.IN and (given or change.counterpart is not None)
    if act in (Act.JOIN, Act.HIRE) and inside and not recalls(change) and change.left is None:
        return Kind.APPOINTMENT  # « se choisit X comme directeur »
    if act in (Act.JOIN, Act.HIRE):
        return (
            Kind.RETURN
            if stands is Standing.OUT and member.identity.id is not None and not recalls(change)
            else Kind.ARRIVAL
        )
    if member.identity.name in ties.inside and not recalls(change):
        return Kind.APPOINTMENT
    if stands is Standing.NEVER or ties.entered_then(change):
        return Kind.ARRIVAL
    before = change.pluperfect or change.after
    if change.word == "succéder" and before and stands is Standing.UNKNOWN and not ties.belongs(member):
        return Kind.ARRIVAL  # « deux ans après avoir succédé à Y, X part »
    if stands is Standing.UNKNOWN and (
        outsider or _was_elsewhere(ties, change) or _of_recruits(ties, change)
    ):
        return Kind.ARRIVAL
    if stands is Standing.OUT and not recalls(change):
        return Kind.RETURN
    return Kind.APPOINTMENT


def _had_gone(ties: Ties, change: Change) -> bool:
    """« redevient PDG »: of one who had left, or been dismissed, and not of one who led in the meantime."""
    member = change.member
    gone = member.identity.name in ties.left_before | ties.leaving or ties.standing(member) is Standing.OUT
    known = ties.moves.get(member.identity.id or "", ())
    told = [move for move in known if move.date is not None and move.date.last <= ties.published]
    return gone or (bool(told) and told[-1].kind in (Kind.OUSTER, Kind.DEPARTURE))


def _of_recruits(ties: Ties, change: Change) -> bool:
    """« La maison va puiser chez Z », « La maison étoffe son équipe »: the title, which names nobody."""
    title = ties.lines[0]
    if not change.line or any(piece.people for piece in title.pieces) or ties.belongs(change.member):
        return False
    verbs = {piece.verb.lemma for piece in title.pieces if piece.verb is not None and not piece.verb.negated}
    return bool(verbs & _RECRUITING) and ties.title_is_ours()


_RECRUITING = words("recruter embaucher débaucher puiser piocher étoffer muscler enrôler engager")


def _was_elsewhere(ties: Ties, change: Change) -> bool:
    """« l'ancien ministre de l'Industrie »: somebody unknown with a past that is not of the organisation."""
    identity = change.member.identity
    held = [h for h in ties.discourse.mentions.holdings if h.identity == identity]
    past = any(h.role.former and (h.org is None or not h.org.watched) for h in held)
    founded = any(h.role.head in _FOUNDERS and h.org is not None and not h.org.watched for h in held)
    past = past or founded  # « fondateur de la jeune pousse rachetée »
    return identity.id is None and past and not ties.belongs(change.member) and not ties.former(change.member)


def _source(ties: Ties, change: Change) -> str | None:
    """Where somebody who comes in comes from."""
    for org in (change.left, change.member.origin, *ties.sources(change.member)):
        if org is not None and not org.watched and org.identity is not None:
            return org.identity.name
    if change.act is Act.COME_BACK:
        held = (org_of(role) for role in change.member.roles if not role.former)
        return next((o.identity.name for o in held if o and o.identity and not o.watched), None)
    other = ties.elsewhere(change.member)
    return other.identity.name if other is not None and other.identity is not None else None
