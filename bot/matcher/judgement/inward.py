"""Stage 5: who comes in, or gets a post: at the watched organisation, or at another one."""

import re

from bot.matcher.changes.change import LISTED, Change, recalls
from bot.matcher.changes.new_boards import COMPOSED
from bot.matcher.changes.passages import PASSAGE
from bot.matcher.discourse.focus import named, speaks_of_watched
from bot.matcher.discourse.naming import names_watched, near_watched, told_elsewhere
from bot.matcher.discourse.origins import titled_civic
from bot.matcher.judgement.inward_kinds import kind_of
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import gone_by_then, leaves_now, on_leave
from bot.matcher.judgement.seats import seat_of
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.targets import target_of
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.toward import toward_other
from bot.matcher.judgement.verdicts import made, refuse
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Hang
from bot.matcher.syntax.pieces import Line, Org, Sign, org_of
from bot.model import Kind, Seat, Status

_OF_THE_YEAR = re.compile(r"\b(?:de l' ?annee|du mois|de la semaine|du siecle|d'honneur)\b")
_COSTS = words("a tout quel bas hauts au")  # « à prix d'or », « à tout prix »
_COMING_BACK = words("revenir rentrer")
_CONTESTS = words("prix trophee trophees palmares laureat laureate laureats jury medaille concours")


def inward(ties: Ties, change: Change) -> Judged:
    seat = seat_of(ties, change)
    if change.post is not None and _OF_THE_YEAR.search(fold(change.post.text or "")):
        return refuse(change, "a prize or a contest")
    target = target_of(ties, change)
    if target is None:
        return refuse(change, "joins an organisation that is not named")
    taker = _taker(ties, change, target)
    if taker is not None:
        return toward_other(ties, change, taker)
    if not target.watched:
        return toward_other(ties, change, target)
    if reason := _unfounded(ties, change, target, seat):
        return refuse(change, reason)
    kind = kind_of(ties, change, seat)
    placing = change.act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
    sourced = (
        seat is not Seat.BOARD
        and not _chairs(change)
        and not (change.truth.status is Status.DENIED and placing)
    )
    source = _source(ties, change) if sourced and kind in (Kind.ARRIVAL, Kind.RETURN) else None
    name = target.identity.name if target.identity is not None else ""
    return made(ties, change, kind, target, other=source, seat=seat, why=(f"{change.word}: at {name}",))


def _chairs(change: Change) -> bool:
    """« président du conseil »: nobody leaves another house for that."""
    return change.post is not None and " conseil" in fold(change.post.text or "")


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
    unknown, line = member.identity.id is None, ties.lines[change.line]
    if unknown and change.joined is target:
        if ties.namesake(member) and not speaks_of_watched(line):
            return "somebody of another trade"
        if not near_watched(ties.lines, change.line):
            return "nothing ties them to the watched organisation"
    unplaced = unknown and change.left is None and target is not change.joined
    if (
        unknown
        and target is not change.joined
        and not ties.belongs(member)
        and told_elsewhere(ties.lines, change.line)
    ):
        return "nothing ties them to the watched organisation"
    unsaid = unknown and change.left is not None and target is not change.joined
    if unsaid and _title_is_of_another(ties, but=change.left) and not _labelled(ties.lines[0]):
        return "nothing ties them to the watched organisation"
    by_trade = unplaced and act is Act.SUCCEED and not speaks_of_watched(line)
    if by_trade and titled_civic(ties.discourse.mentions, member):
        return "somebody of another trade"
    if unplaced and not _tied_in(ties, change):
        return "nothing ties them to the watched organisation"
    return ""


def _at_odds(ties: Ties, change: Change, seat: Seat) -> str:
    """How it goes against where the person is known to stand."""
    member, stands = change.member, ties.standing(change.member)
    led = change.act in (Act.TAKE, Act.NAME, Act.SUCCEED) and change.joined is None
    if (
        change.word == "rempiler"
        and stands is Standing.IN
        and not on_leave(ties.known(member), ties.published)
    ):
        return "stays for another term"
    if change.word == PASSAGE and change.act is not Act.NAME and stands is Standing.IN:
        return "is there already"
    goes_on = change.act is Act.JOIN and change.word in ("poursuivre", "continuer") and stands is Standing.IN
    if goes_on or _there_already(ties, change) or _sat_there(ties, change, seat):
        return "is there already"
    if gone_by_then(ties.known(member), change) and not names_watched(ties.lines[change.line]):
        return "had left, and comes back by no word of it"
    if change.noun and change.after and change.act is Act.HIRE and not (change.dates or change.member.last):
        return "dates something else"  # « sept ans après son embauche »
    bare = change.joined is None and change.post is None and not change.dates
    if change.noun and change.after and change.definite and change.act is Act.JOIN and bare:
        return "dates something else"  # « depuis son arrivée »
    if led and member.identity.id is None and ties.former(member) and not ties.belongs(member):
        return "had left"
    if change.quoted and change.act is Act.HIRE and stands is Standing.OUT:
        return "had left, and comes back by no word of it"  # « J'ai recruté X »: long ago
    away = change.act is Act.COME_BACK and change.noun and change.joined is None
    if away and stands in (Standing.UNKNOWN, Standing.NEVER) and member.identity.name in ties.joining:
        return "another organisation"  # « s'engage chez Y, deux ans après son retour au bercail »
    if away_still := _not_back(ties, change):
        return away_still
    told = recalls(change) or member.identity.name in ties.returned
    titled = change.line == 0 and names_watched(ties.lines[0])
    if led and stands is Standing.OUT and seat is Seat.STAFF and not (told or titled):
        return "had left, and comes back by no word of it"
    return ""


def _not_back(ties: Ties, change: Change) -> str:
    """Why nobody comes back, for all that the words say."""
    name = change.member.identity.name
    rests = name in ties.resting and name not in ties.left_before and change.joined is None
    ahead = change.tense is Tense.FUTURE and change.truth.status is Status.ANNOUNCED
    if change.act is Act.COME_BACK and ahead and rests:
        return "is to come back from a leave"
    if _never_gone(ties, change):
        return "never left, and turns back on something else"
    return "nobody said that they were away" if _back_from_nowhere(ties, change) else ""


def _never_gone(ties: Ties, change: Change) -> bool:
    """« a fait machine arrière », told of one who is in, and whom nothing says to leave."""
    if change.act is not Act.COME_BACK or change.word != "faire" or change.joined is not None:
        return False
    return ties.standing(change.member) is Standing.IN and not _away(ties, change)


def _back_from_nowhere(ties: Ties, change: Change) -> bool:
    """« pourrait revenir », and nothing else: of one whom neither the article nor the list has away."""
    plain = change.word in _COMING_BACK and change.act is Act.COME_BACK and not change.noun
    where = change.joined or change.left or change.post
    told = change.tense in (Tense.PRESENT, Tense.PARTICIPLE) and change.truth.status is Status.ANNOUNCED
    told = told or change.truth.status is Status.DENIED
    if not plain or told or where is not None or change.dates:
        return False
    gone = ties.former(change.member) or ties.standing(change.member) is Standing.OUT
    return not (gone or _away(ties, change))


def _away(ties: Ties, change: Change) -> bool:
    """The article has them leave or rest, or the list has them on leave or leaving in these days."""
    name, known = change.member.identity.name, ties.known(change.member)
    told = name in ties.leaving or name in ties.left_before or name in ties.resting
    return told or on_leave(known, ties.published) or leaves_now(known, ties.published)


def _taker(ties: Ties, change: Change, target: Org) -> Org | None:
    """« Orbis accueille X et Y. Ils rejoignent le laboratoire londonien. »: the title's other one."""
    plain = change.act in (Act.JOIN, Act.HIRE) and not change.pluperfect and not change.after
    if not (plain and target.watched) or ties.standing(change.member) is not Standing.IN:
        return None
    described = change.joined is not None and change.joined.traced
    if names_watched(ties.lines[change.line]) and not described:
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
    plainly = change.word in ("arriver", "débarquer", "siéger", "pousser", "franchir") and change.post is None
    return not (change.dates or told_before) and (change.noun or change.left is not None or plainly)


def _sat_there(ties: Ties, change: Change, seat: Seat) -> bool:
    """« Le nouveau conseil réunit X et Y », « X et Y y siégeront », of Y who sat on the one before."""
    if change.word not in (COMPOSED, "siéger") or seat is not Seat.BOARD or change.member.identity.id is None:
        return False
    sat, works = ties.standing(change.member, Seat.BOARD), ties.standing(change.member)
    chairs = sat is Standing.UNKNOWN and works is Standing.NEVER  # comes as its chair
    return (sat is Standing.IN or (sat is Standing.UNKNOWN and change.word == COMPOSED)) and not chairs


def _contest(ties: Ties, change: Change) -> bool:
    if change.act not in (Act.NAME, Act.SUCCEED, Act.TAKE):
        return False
    if change.post is not None and change.post.text and _OF_THE_YEAR.search(fold(change.post.text)):
        return True
    return any(
        token.fold in _CONTESTS and not (token.fold == "prix" and line.tokens[max(at - 1, 0)].fold in _COSTS)
        for line in (ties.lines[change.line], ties.lines[0])
        for at, token in enumerate(line.tokens)
    )


def _labelled(title: Line) -> bool:
    """« Atlas : Y dévoile son navigateur »: what opens the title may be a product."""
    return any(piece.sign is Sign.COLON for piece in title.pieces[1:2])


def _title_is_of_another(ties: Ties, *, but: Org | None = None) -> bool:
    """« Walmart, Y et l'achat sans panier »: the title begins with another one than *but*."""
    first = next((org for p in ties.lines[0].pieces if (org := named(p)) is not None), None)
    if first is None or first.watched or first.identity is None:
        return False
    return but is None or first.identity != but.identity


def _tied_in(ties: Ties, change: Change) -> bool:
    """Somebody unknown who takes a post, in an article whose title begins with no other organisation."""
    other_first = _title_is_of_another(ties)
    recent = any(d.value is not None and not d.past for d in change.dates)
    finite = ties.lines[change.line].tells
    former = change.counterpart.name if change.counterpart is not None else ""
    follows = former in ties.left_watched | ties.leaving  # « X quitte Y, remplacé par Z »
    follows = follows or (change.line == 0 and change.at == 1)  # « X promu, Z écartée : Y change de tête »
    aside = change.hang is Hang.PARTICIPLE and not recent and finite and not follows
    if (
        change.member.identity.name
        in ties.left_watched | ties.leaving | ties.inside | ties.joining | ties.followed
    ):
        return True
    if (
        change.counterpart is not None
        and change.counterpart.id is not None
        and any(map(names_watched, ties.lines[:2]))
    ):
        return True  # takes over from somebody of the watch list
    return (
        not other_first
        and (not aside or ties.belongs(change.member))
        and not (
            ties.elsewhere(change.member) is not None
            and change.act is Act.SUCCEED
            and change.counterpart is None
            and not (
                change.post is not None and change.post.text
            )  # « la présidence de la filiale revient à X »
        )
    )


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
