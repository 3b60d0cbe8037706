"""What the known moves of a person say of a change that an article tells."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.matcher.changes.change import Change
from bot.matcher.changes.taking import ENTERING
from bot.matcher.judgement.standing import WAVE
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, Move, Moves, PartialDate, Status

_THESE_DAYS = timedelta(days=7)  # from a move to the articles that tell it without a date

# Departures and ousters are one step, and so are arrivals and returns.
_STEPS = {Kind.OUSTER: Kind.DEPARTURE, Kind.RETURN: Kind.ARRIVAL}


def step_of(kind: Kind) -> Kind:
    """The kind that stands for all those which take somebody the same way."""
    return _STEPS.get(kind, kind)


def same_step(one: Kind, other: Kind) -> bool:
    return step_of(one) is step_of(other)


def of_these_days(move: Move, published: date) -> bool:
    """The move is as new as what an article of that day tells as news."""
    if move.date is None or move.date.day is None:
        return False
    return timedelta(0) <= published - move.date.first <= _THESE_DAYS


def of_this_month(move: Move, published: date) -> bool:
    """As new, for all that is known: nobody has told the day."""
    if move.date is None or move.date.month is None or move.date.day is not None:
        return False
    return move.date.first <= published <= move.date.last + _THESE_DAYS


def known_for_a_week(move: Move, published: date) -> bool:
    """By then everybody knows."""
    return move.date is not None and published - move.date.last > _THESE_DAYS


def agree(told: PartialDate | None, known: PartialDate | None) -> bool:
    return told is not None and known is not None and (told.covers(known) or known.covers(told))


def moves_left(claims: Sequence[Claim], at: int, moves: Moves) -> Sequence[Move]:
    """The known moves of who the claim *at* is of, without those that another claim of theirs tells.

    « X, qui avait quitté Y en mai avant d'y revenir, démissionne »: in May they left, and now they do again.
    """
    claim = claims[at]
    known = moves.get(claim.person_id or "", ())
    if not known:
        return known
    beside = [c for c in claims if c.person_id == claim.person_id and c is not claim and c.date is not None]
    return [
        move
        for move in known
        if agree(claim.date, move.date)
        or not any(
            same_step(move.kind, other.kind) and move.seat is other.seat and agree(other.date, move.date)
            for other in beside
        )
    ]


def own_words(house: str) -> list[str]:
    """The words of a name, folded, but those that many houses have."""
    return [word for word in fold(house).split() if word not in _ANY_HOUSE]


def names_house(lines: Iterable[Line], move: Move) -> bool:
    """They name the house that the person went to, founded or came from, by a word that is its own."""
    own = own_words(move.other_organization or "")
    return any(word in line.words for word in own for line in lines)


_ANY_HOUSE = words("labs lab ai the machines of university universite groupe")


def last_leaving(moves: Sequence[Move], published: date) -> Move | None:
    """The latest known departure before *published*."""
    told = [
        m
        for m in moves
        if m.kind in (Kind.DEPARTURE, Kind.OUSTER) and m.date is not None and m.date.first <= published
    ]
    return told[-1] if told else None


def went_then(moves: Sequence[Move], when: PartialDate) -> bool:
    """A departure of theirs is known of that very time."""
    leaving = [m.date for m in moves if m.kind in (Kind.DEPARTURE, Kind.OUSTER) and m.date is not None]
    return any(when.covers(known) or known.covers(when) for known in leaving)


def went_at_once(moves: Sequence[Move], published: date, name: str) -> bool:
    """The organisation *name* is where the last departure led, by what is known of it."""
    leaving = last_leaving(moves, published)
    if leaving is None or leaving.date is None:
        return False
    if leaving.other_organization and alike(leaving.other_organization, name):
        return True
    return any(
        m.kind is Kind.VENTURE
        and m.date is not None
        and m.other_organization is not None
        and alike(m.other_organization, name)
        and abs((m.date.last - leaving.date.first).days) <= 45
        for m in moves
    )


def alike(one: str, other: str) -> bool:
    """Two names of one organisation: they begin with the same word."""
    return one.lower().split()[:1] == other.lower().split()[:1]


def on_leave(moves: Sequence[Move], published: date) -> bool:
    """The last that is known of them is a leave."""
    told = [m for m in moves if m.date is not None and m.date.first <= published]
    return bool(told) and told[-1].kind is Kind.LEAVE


def leaves_now(moves: Sequence[Move], published: date) -> bool:
    """They left in the days before the article."""
    known = last_leaving(moves, published)
    return known is not None and known.date is not None and published - known.date.last < WAVE


def went_to_then(moves: Sequence[Move], change: Change) -> str | None:
    """« X avait fondé l'entreprise en mai »: where they are known to have gone at that very time."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    left = [m for m in moves if m.kind in (Kind.DEPARTURE, Kind.VENTURE) and m.date is not None]
    then = (m for m in left if m.other_organization and any(d.covers(m.date) for d in told if m.date))
    return next((m.other_organization for m in then), None)


def entered_then(moves: Sequence[Move], change: Change, published: date) -> bool:
    """They came in when this change took place."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    came = [m.date for m in moves if m.kind is Kind.ARRIVAL and m.date is not None]
    if begins_duties(change) and _to_begin(moves, told[0].first if told else published):
        return True
    lately = [other for other in came if (published - other.first) < _BEFORE_THE_DAY]
    if change.pluperfect and any(one.covers(other) for one in told for other in lately):
        return True  # « avait été choisie au printemps »
    return any(abs((one.first - other.first).days) <= 45 for one in told for other in came)


def came_for_it(moves: Sequence[Move], change: Change, published: date) -> bool:
    """« Le poste de directrice financière est revenu à X, venue de Z »: the post that they are known to have
    come in for, and the last that is known of them."""
    known = [m for m in moves if m.date is not None and m.date.first <= published]
    given = change.post.text if change.post is not None else None
    came = known[-1] if known and known[-1].kind is Kind.ARRIVAL else None
    if given is None or came is None or came.role is None or not change.perfect:
        return False
    return fold(given) == fold(came.role)


def begins_duties(change: Change) -> bool:
    """« prendra ses fonctions le 2 mai », « son entrée en fonction »."""
    return change.word == ENTERING or (change.act is Act.NAME and change.word in _ENTRIES)


_ENTRIES = ("entree", "prise")


def _to_begin(moves: Sequence[Move], day: date) -> bool:
    """« prend ses fonctions » some months after it was announced that they would come."""
    known = [m for m in moves if m.date is not None and m.date.first <= day]
    if not known or known[-1].kind is not Kind.ARRIVAL or known[-1].date is None:
        return False
    return day - known[-1].date.first < _BEFORE_THE_DAY


_BEFORE_THE_DAY = timedelta(days=200)


def returned_then(moves: Sequence[Move], change: Change) -> bool:
    """They came back on a date that the change is told with."""
    told = [dated.value for dated in change.dates if dated.value is not None and dated.past]
    back = [m.date for m in moves if m.kind is Kind.RETURN and m.date is not None]
    return any(one.covers(other) or other.covers(one) for one in told for other in back)


def before_arrival(moves: Sequence[Move], change: Change) -> bool:
    """« En 2016, elle avait rejoint Z »: dated before the first known coming in."""
    came = [m.date.first for m in moves if m.kind is Kind.ARRIVAL and m.date is not None]
    told = [dated.value.last for dated in change.dates if dated.value is not None]
    return bool(came and told) and max(told) < min(came)


def gone_by_then(moves: Sequence[Move], change: Change) -> bool:
    """« X, parti en août 2024, avait rejoint l'aventure en 2025 »: of one known to have left before that."""
    told = [dated.value for dated in change.dates if dated.value is not None and dated.past]
    if change.act not in _COMING_IN or not told:
        return False
    before = [m for m in moves if m.date is not None and m.date.last < told[0].first]
    steps = [m.kind for m in before if m.kind is not Kind.VENTURE]
    return bool(steps) and steps[-1] in (Kind.DEPARTURE, Kind.OUSTER)


_COMING_IN = frozenset({Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED})


def gone_long_before(moves: Sequence[Move], change: Change, published: date) -> bool:
    """« Le témoin est parti en mai 2024 », of one known to have left years before, and never to come back."""
    told = [dated.value for dated in change.dates if dated.value is not None]
    steps = [m for m in moves if m.kind is not Kind.VENTURE and m.date is not None]
    if (
        not told
        or told[0].first > published
        or not steps
        or steps[-1].kind not in (Kind.DEPARTURE, Kind.OUSTER)
    ):
        return False
    left = steps[-1].date
    return left is not None and left.last < told[0].first - A_YEAR


A_YEAR = timedelta(days=330)


def gone_for_days(change: Change, published: date) -> bool:
    """« X, qui a claqué la porte il y a deux semaines, … »: what it does now, it does afterwards."""
    poached = change.act is Act.HIRE and change.left is not None
    if not poached and change.act not in (Act.EXIT, Act.OUST):
        return False
    if change.truth.status is not Status.ANNOUNCED:
        return False
    if change.left is not None and not change.left.watched:
        return False
    return change.attachment in _ASIDE and any(
        dated.past or (dated.value is not None and dated.value.last < published - _DAYS)
        for dated in change.dates
        if not dated.soon  # « X, dont le départ est fixé à juin, rejoindra Z »
    )


_ASIDE = (Attachment.RELATIVE, Attachment.PARTICIPLE)
_DAYS = timedelta(days=7)
