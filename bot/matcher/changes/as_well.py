"""Who shares, in the same sentence, in what is told of somebody: « …, et Y avec lui », « Outre Y, … »."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import STRESSED
from bot.matcher.names.name import Identity
from bot.matcher.syntax.besides import set_beside
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.enumerations import told_behind
from bot.matcher.syntax.pieces import Sign
from bot.model import Status

Found = tuple[int, Identity | None, tuple[Dated, ...], bool]  # position, leader, dates, whether before them
JOINED = frozenset({Sign.COMMA, Sign.AND})
_SHARED = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE, Act.PAUSE, Act.COME_BACK, Act.FOLLOW})


def as_well(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """Those who do as well what the line tells of another."""
    yield from _with_them(seen, told)
    yield from _besides(seen, told)
    yield from _at_the_end(seen, told)
    yield from _as_before(seen, told)


def _with_them(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """« X quitte Y, et avec lui Z », « …, et Z avec lui »."""
    for at in range(2, len(seen.pieces)):
        beside = seen.pieces[at - 1].word == "avec" and seen.pieces[at].word in STRESSED
        leader = leader_of(told, at) if beside else None
        if leader is None:
            continue
        before = seen.pieces[at - 2]
        if before.sign in (Sign.COMMA, Sign.AND):
            k = at + 1 + (at + 1 < len(seen.pieces) and seen.pieces[at + 1].sign is Sign.COMMA)
        else:
            closed = at + 1 == len(seen.pieces) or seen.pieces[at + 1].sign in (Sign.STOP, Sign.COMMA)
            k = at - 2 if at > 2 and closed and seen.pieces[at - 3].sign in JOINED else len(seen.pieces)
        if k < len(seen.pieces) and seen.pieces[k].people and not tells_after(seen, k):
            yield k, leader, (), False


def _besides(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """« Outre X, Y quitte Z », « En plus de X, ont démissionné Y et Z »: X too."""
    one = set_beside(seen.line)
    if one is None:
        return
    leader = next((c for c in told if _told_beside(seen, c, one)), None)
    if leader is not None and leader.truth.status is not Status.DENIED:
        yield one, leader.member.identity, (), False


def _told_beside(seen: Arguments, change: Change, one: int) -> bool:
    """What the sentence tells behind « outre X », of who is its subject."""
    if change.at < one or change.noun or not _shared(change) or change.attachment is not Attachment.MAIN:
        return False
    return all(change.member.identity != member.identity for member in seen.people(one))


def _at_the_end(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """« X prend un congé, tout comme Y. »: named at the end, and nothing said of Y alone."""
    for k, piece in enumerate(seen.pieces[2:], 2):
        link = seen.pieces[k - 1]
        long = link.sign is Sign.AND and link.last - link.first > 1
        leader = leader_of(told, k) if long and piece.people else None
        if leader is not None and seen.pieces[k - 2].sign is Sign.COMMA and not tells_after(seen, k):
            yield k, leader, (), False


def _as_before(seen: Arguments, told: Sequence[Change]) -> Iterator[Found]:
    """« X ira chez Z, comme l'avaient fait avant elle Y et W », « …, comme Y et W avant elle »: Y and W."""
    row = seen.pieces
    for at, piece in enumerate(row[:-3]):
        verb = row[at + 1].verb
        did = verb is not None and verb.lemma == "faire" and verb.direct in ("l'", "le")
        k = at + 1 + 3 * did  # behind « avant elle », or before it
        earlier = piece.word == "comme" and row[at + 2].word == "avant"
        leader = leader_of(told, at) if earlier else None
        if leader is not None and k < len(row) and row[k].people and not tells_after(seen, k):
            yield k, leader, (), True


def leader_of(told: Sequence[Change], at: int) -> Identity | None:
    """Of whom the line tells a change before a position."""
    models = [c for c in told if c.at < at and _shared(c) and c.truth.status is not None]
    return models[-1].member.identity if models else None


def _shared(change: Change) -> bool:
    """« X est promue, et Y avec elle », not « X est promue directrice, … », a post for one."""
    return change.act in _SHARED or (change.act in (Act.NAME, Act.TAKE) and change.post is None)


def tells_after(seen: Arguments, k: int) -> bool:
    """Before the sentence ends, or the semicolon."""
    behind = takewhile(lambda at: seen.pieces[at].sign is not Sign.STOP, range(k + 1, len(seen.pieces)))
    return any(
        (verb := seen.pieces[at].verb) is not None
        and verb.finite
        and not told_behind(seen.pieces, at)
        and seen.reader.read(at).attachment is not Attachment.RELATIVE
        for at in behind
    )
