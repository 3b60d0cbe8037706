"""Where somebody who leaves is going, told beside the sentence that tells it: « Direction Z. »,
« …, cap sur Z », « Point de chute : Z. », « …, pour l'un de ses concurrents, Z »."""

import re
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.known_days import own_lines
from bot.matcher.language.tokens import span_of
from bot.matcher.names.name import Name, Sort
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, Seat, Status

_WHITHER = re.compile(
    r" (?:(?:direction|destination|cap sur|en l' occurrence|au benefice d[eu']"
    r"|(?:debauche|recrute|embauche|happe|seduit|engage)e?s? par)"
    r"|(?:etape|chute|destination|adresse|employeur|maison|attache) :"
    r"|pour (?:l' une? de ses |une? |la |son |sa )(?:concurren|rival)\w*(?: directe?s?)? [,:(])"
    r" (?:l' |le |la )?$"
)
_SHUT = frozenset(".,;:)!»")
_BEFORE = 8  # tokens


def with_goal(claim: Claim, discourse: Discourse) -> Claim:
    """*claim* of a departure, with the one house that its sentence or the next one says they go to."""
    leaves = claim.kind is Kind.DEPARTURE and claim.news and claim.seat is not Seat.BOARD
    if not leaves or claim.other_organization is not None or claim.status is Status.DENIED:
        return claim
    told = {name.identity.name: (line, name) for line, name in _told_of(claim, discourse)}
    if len(told) != 1:
        return claim
    (house, (line, name)), *_ = told.items()
    spans = {**claim.spans, "other_organization": span_of(line.tokens, name.first, name.last)}
    return replace(claim, other_organization=house, spans=MappingProxyType(spans))


def _told_of(claim: Claim, discourse: Discourse) -> Iterator[tuple[Line, Name]]:
    for own in own_lines(claim, discourse):
        for line in discourse.lines[own.index : own.index + 2]:
            beside = line is not own
            if beside and (line.names_people or line.tells or line.sentence.block != own.sentence.block):
                continue  # what another sentence says of somebody or by a verb, it says of itself
            people = {member.identity.name for piece in line.pieces for member in piece.people}
            if people - {claim.person}:
                continue
            yield from ((line, name) for name in line.names if _goes_there(line, name))


def _goes_there(line: Line, name: Name) -> bool:
    if name.sort is not Sort.COMPANY:
        return False
    following = line.tokens[name.last].text if name.last < len(line.tokens) else "."
    before = " ".join(token.fold for token in line.tokens[max(0, name.first - _BEFORE) : name.first])
    return following in _SHUT and _WHITHER.search(f" {before} ") is not None
