"""Where the title says once for everybody that they go, or come from.

« Meta rafle quatre chercheurs d'Orbis », « Lumina fait son marché chez Meta », « trois cofondateurs
de Z rentrent »: the article then names them one by one, without the other organisation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.matcher.changes.change import TOGETHER
from bot.matcher.changes.teams_joined import BUYING
from bot.matcher.discourse.head import title_lines
from bot.matcher.judgement.agreement import agreeing, singular
from bot.matcher.judgement.judged import Cluster
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import PARTNERS, RIVALS
from bot.matcher.lexicon.roles import RANKS
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, org_of
from bot.model import Claim, Kind, Seat, Span, Status

_TO = words("chez pour vers direction rejoindre rallier rejoignent rallient")
_CAMPS = words(
    "bras rangs giron profit benefice camp cote filets griffes escarcelle orbite sirenes"
)  # « dans les bras d'Y »
_OF = words("de d' du a au sur chez ex ex- contre")
_MANY = 9  # « et son équipe »
_TAKING = frozenset({Act.HIRE, Act.TAKE_BACK})
_LOSING = frozenset({Act.LOSE, Act.EXIT, Act.OUST, Act.HAND_OVER})
_GOING = frozenset({Kind.DEPARTURE, Kind.VENTURE})
_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER})
_COMING = frozenset({Kind.ARRIVAL, Kind.RETURN})


@dataclass(frozen=True, slots=True)
class _Frame:
    """The one other organisation of the title, its place, and of how many people it tells there."""

    org: str
    span: Span
    to: bool  # they may go there
    source: bool  # they may come from there
    house: bool  # it may be what they found
    count: int  # 0: unsaid


def framed(made: Sequence[Claim], clusters: Sequence[Cluster], lines: Sequence[Line]) -> list[Claim]:
    """The claims that are news, with what the title gives all of them: another organisation, a post."""
    return _with_post(_with_org(made, clusters, lines), lines)


def _with_post(made: Sequence[Claim], lines: Sequence[Line]) -> list[Claim]:
    """« Lumina : deux vice-présidents sur le départ », where the article tells of two who leave."""
    title = title_lines(lines)
    told = [
        (line, piece.role)
        for line in title
        for piece in line.pieces
        if piece.role is not None and piece.role.plural and piece.role.count > 1
    ]
    leaving = [claim for claim in made if claim.kind in _LEAVING and claim.news]
    if len(told) != 1 or len(leaving) != told[0][1].count or len({claim.kind for claim in leaving}) != 1:
        return list(made)
    line, role = told[0]
    text = singular(role)
    if text is None or role.former or fold(text).split()[0] in RANKS:
        return list(made)
    span = span_of(line.tokens, role.start, role.last)
    return [
        replace(
            claim, role=agreeing(text, claim.gender), spans=MappingProxyType({**claim.spans, "role": span})
        )
        if claim in leaving and claim.role is None and claim.seat is Seat.STAFF
        else claim
        for claim in made
    ]


def _with_org(made: Sequence[Claim], clusters: Sequence[Cluster], lines: Sequence[Line]) -> list[Claim]:
    frame = _frame(lines)
    if frame is None:
        return list(made)
    given = sum(_placed(claim, frame) for claim in made)
    claims = []
    for claim, group in zip(made, clusters, strict=True):
        along = any(item.change.word in TOGETHER for item in group.items)  # « X, suivi de Y »: as X
        goal = claim.kind in _COMING and any(_goes_there(other, claim, frame) for other in made)
        goal = goal or any(_was_there(other, claim, frame) for other in made)
        if _fits(claim, frame) and not goal and (along or not given or given < frame.count):
            spans = MappingProxyType({**claim.spans, "other_organization": frame.span})
            claims.append(replace(claim, other_organization=frame.org, spans=spans))
            given += bool(frame.count)
        else:
            claims.append(claim)
    return claims


def _goes_there(other: Claim, claim: Claim, frame: _Frame) -> bool:
    """« X remplace Z, qui atterrit chez Y »: Y is where Z goes, and not where X comes from."""
    return other.person != claim.person and other.kind not in _COMING and _placed(other, frame)


def _was_there(other: Claim, claim: Claim, frame: _Frame) -> bool:
    """« À peine arrivé chez Z, X repart | Il pourrait rejoindre … »: Z is where X was before."""
    there = fold(other.other_organization or "") == fold(frame.org) and not other.news
    return there and other.person == claim.person and claim.kind is Kind.VENTURE


def _placed(claim: Claim, frame: _Frame) -> bool:
    told = claim.other_organization
    return claim.news and told is not None and fold(told) == fold(frame.org)


def _fits(claim: Claim, frame: _Frame) -> bool:
    if claim.other_organization is not None or not claim.news or claim.seat is Seat.BOARD:
        return False
    if claim.status is Status.DENIED:
        return False
    if claim.kind is Kind.VENTURE and frame.house:
        return True
    return (claim.kind in _GOING and frame.to) or (claim.kind in _COMING and frame.source)


def _frame(lines: Sequence[Line]) -> _Frame | None:
    """What the title tells, where it names one other organisation and no more."""
    title = title_lines(lines)
    told = [(line, at, org) for line in title for at, org in _others(line)]
    if len({org.identity.name for _, _, org in told if org.identity is not None}) != 1:
        return None
    for line, at, org in told:
        piece = line.pieces[at]
        if piece.people or org.identity is None:
            continue
        to, source, house = _leads_to(line, at), _comes_from(line, at), _names_house(line, at)
        if to or source or house:
            span = span_of(line.tokens, piece.first, piece.last)
            return _Frame(org.identity.name, span, to, source, house, _count(line, at))
    return None


def _others(line: Line) -> Iterator[tuple[int, Org]]:
    for at, piece in enumerate(line.pieces):
        roles = (piece.role, *(role for member in piece.people for role in member.roles))
        named = [piece.org, *(org_of(role) for role in roles if role is not None)]
        named += [member.origin for member in piece.people]
        for org in named:
            if org is not None and org.identity is not None and not org.watched:
                yield at, org


def _leads_to(line: Line, at: int) -> bool:
    """« chez Y », « dans les bras d'Y », « Y rafle … », « Y : … »."""
    piece = line.pieces[at]
    if piece.sign is not Sign.ORG:
        return False
    before = [token.fold for token in line.tokens[max(0, piece.first - 2) : piece.first]]
    if _taken_by(line, at):
        return True
    if _matter_of_theirs(line, at):
        return False
    if before and (before[-1] in _TO or (len(before) > 1 and before[-1] in _OF and before[0] in _CAMPS)):
        return True
    after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    if after is None or (at and line.pieces[at - 1].sign is not Sign.COLON):
        return False
    return after.sign is Sign.COLON or (after.verb is not None and not _acts(line, after).isdisjoint(_TAKING))


def _matter_of_theirs(line: Line, at: int) -> bool:
    """« remous chez Lumina, gel des embauches chez Meta »: what happens there, and to nobody of ours."""
    apart = (k for k in range(at - 1, -1, -1) if line.pieces[k].sign in (Sign.COMMA, Sign.COLON, Sign.STOP))
    first = next(apart, -1) + 1
    told = {token.fold for token in line.tokens[line.pieces[first].first : line.pieces[at].first]}
    return not told.isdisjoint(_MATTERS)


_MATTERS = words("moins gel licenciements greve tensions remous coupes perquisition")


def _taken_by(line: Line, at: int) -> bool:
    """« deux chercheurs séduits par Y »."""
    first = line.pieces[at].first
    if first < 2 or line.tokens[first - 1].fold != "par":
        return False
    return line.tokens[first - 2].fold.startswith(_TAKEN)


_TAKEN = (
    "debauch",
    "recrut",
    "embauch",
    "sedui",
    "attir",
    "rafl",
    "chip",
    "happ",
    "aspir",
    "siphonn",
    "enrol",
)


def _names_house(line: Line, at: int) -> bool:
    """« X se lance : voici Y », « Y, le laboratoire de X »: nobody does anything with it."""
    piece = line.pieces[at]
    if piece.sign is not Sign.ORG or (piece.first and line.tokens[piece.first - 1].fold in _GOVERNING):
        return False
    after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    return (after is None or after.verb is None) and not _left_there(line, at)


def _left_there(line: Line, at: int) -> bool:
    """« X quitte Y », « X tourne la page Y »."""
    for piece in reversed(line.pieces[:at]):
        if piece.verb is not None:
            return not _acts(line, piece).isdisjoint(_LOSING)
        if piece.people or piece.sign in (Sign.COLON, Sign.COMMA, Sign.STOP, Sign.AND):
            return False
    return False


_GOVERNING = _OF | words("avec par aupres entre et face")


def _comes_from(line: Line, at: int) -> bool:
    """« chez Y », « un ancien d'Y », « Y perd … », « rachète Y », « Y : … »."""
    piece = line.pieces[at]
    if piece.role is not None and piece.sign is Sign.POST:  # « l'ancien d'Y » is whom the title names
        return piece.role.plural or not any(other.people for other in line.pieces)
    if piece.sign is not Sign.ORG:
        return False
    if piece.first and line.tokens[piece.first - 1].fold in _OF - {"contre"}:
        return line.tokens[max(0, piece.first - 2)].fold not in _BESIDE  # « rejoint Y, rival de Z »
    before = line.pieces[at - 1] if at else None
    if before is not None and before.verb is not None and before.verb.lemma in BUYING:
        return True
    after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    if after is None or (before is not None and at > 1):
        return False
    return after.sign is Sign.COLON or (
        before is None and after.verb is not None and not _acts(line, after).isdisjoint(_LOSING)
    )


_BESIDE = RIVALS | PARTNERS


def _acts(line: Line, piece: Piece) -> set[Act]:
    if piece.verb is None:
        return set()
    return {match.act for match in match_verb(line.tokens, piece.verb, lambda _: False)}


def _count(line: Line, at: int) -> int:
    """How many people are told with the organisation at *at*: named and counted; 0 where it is unsaid."""
    if _of_one(line, at):
        return 1
    pieces = list(_clause(line, at))
    named = sum(len(piece.people) for piece in pieces)
    roles = [piece.role for piece in pieces if piece.role is not None and piece.sign is Sign.POST]
    if any(role.plural and not role.count for role in roles):
        return 0
    teams = _MANY * any(piece.word in ("equipe", "bande") for piece in pieces)
    others = sum(role.count for role in roles if role.count > 1)
    return named + teams + others or sum(not role.plural for role in roles)  # « un cofondateur … : X » is one


def _of_one(line: Line, at: int) -> bool:
    """« X, venue de Z, et Y rejoignent W », « X et Y, débauché chez Z »: one participle in the singular."""
    verb = line.pieces[at - 2].verb if at > 1 and line.pieces[at - 1].sign is Sign.PREP else None
    return verb is not None and verb.tense is Tense.PARTICIPLE and not verb.plural


def _clause(line: Line, at: int) -> Iterator[Piece]:
    """Up to the second finite verb: « débauche deux chercheurs et cède son directeur »; « X part chez Y, Z
    prend un congé » up to the comma."""
    finite, start, end = 0, _own_start(line.pieces, at), len(line.pieces)
    for k, piece in enumerate(line.pieces[start:], start):
        finite += piece.verb is not None and piece.verb.finite
        if finite > 1 and k > at:
            commas = [n for n in range(at + 1, k) if line.pieces[n].sign is Sign.COMMA]
            end = commas[-1] if commas else k
            break
    yield from line.pieces[start:end]


def _own_start(row: Sequence[Piece], at: int) -> int:
    """« X se met en congé, Z passe chez Y »: where the clause of Z begins."""

    def acts(start: int, end: int) -> bool:
        return any(piece.verb is not None and piece.verb.finite for piece in row[start:end])

    joints = (k for k in range(at - 1, 0, -1) if row[k].sign in (Sign.COMMA, Sign.AND) and row[k + 1].people)
    return next((k + 1 for k in joints if acts(0, k) and acts(k, at)), 0)
