"""Where somebody comes from, told elsewhere in the article."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.known_moves import alike
from bot.matcher.judgement.post_wording import is_chair
from bot.matcher.judgement.whither import with_goal
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import IN_POWER, PARTNERS, RIVALS
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.names.name import Name, Sort
from bot.matcher.syntax.pieces import Line, Org
from bot.model import Claim, Kind, Move, Moves, Seat, Span

_AWAY = frozenset({Kind.OUSTER, Kind.LEAVE})  # after which nobody comes back from elsewhere
_GONE = frozenset({Kind.DEPARTURE, Kind.VENTURE})
_OPENING = 4  # lines that tell what the article is about


def with_others(claims: Sequence[Claim], discourse: Discourse, moves: Moves) -> tuple[Claim, ...]:
    """Claims with the one other organisation that it can be, where the telling sentence names none."""
    named = _companies(discourse.lines)
    filled = (
        claim
        if claim.other_organization is not None or claim.seat is Seat.BOARD or is_chair(claim.role)
        else _with_other(claim, claims, named, discourse, moves.get(claim.person_id or "", ()))
        for claim in claims
    )
    return tuple(with_goal(_from_a_house(claim), discourse) for claim in filled)


def _from_a_house(claim: Claim) -> Claim:
    """« recrute l'ancien économiste de la Maison-Blanche »: that is no organisation that somebody leaves."""
    served = claim.kind is Kind.ARRIVAL and fold(claim.other_organization or "") in IN_POWER
    return replace(claim, other_organization=None) if served else claim


def _with_other(
    claim: Claim,
    claims: Sequence[Claim],
    named: Mapping[str, Span],
    discourse: Discourse,
    told: Sequence[Move],
) -> Claim:
    if claim.kind is Kind.RETURN:
        gone = [move.other_organization for move in told if move.other_organization]
        known = [name for name in named if any(alike(name, other) for other in gone)]
        if len(known) == 1:
            return _beside(claim, known[0], named[known[0]])
    if len(named) != 1 or not claim.news:
        return claim
    (name, span), *_ = named.items()
    if _of_another(name, claim, claims, discourse) or _beside_another(span, claim, claims, discourse):
        return claim
    if only_founded(discourse, claim.person, name):
        return claim
    left_for_a_time = any(move.kind in _AWAY for move in told) or any(
        c.person == claim.person and c.kind in _AWAY for c in claims
    )
    # who takes a post back that they had not left, comes from nowhere
    away = claim.person_id is None or any(_had_gone(move, claim) for move in told)
    fits = claim.kind is Kind.ARRIVAL or (
        claim.kind is Kind.RETURN and away and not (left_for_a_time or claim.counterpart)
    )
    return _beside(claim, name, span) if fits else claim


def only_founded(discourse: Discourse, person: str, house: str) -> bool:
    """« X, cofondateur de Z, prend les rênes »: Z may lie long behind, unless it is bought with X."""
    held = [
        holding.role
        for holding in discourse.mentions.holdings
        if holding.identity.name == person
        and holding.org is not None
        and holding.org.identity is not None
        and holding.org.identity.name == house
    ]
    bought = person in discourse.mentions.heads_bought
    return bool(held) and not bought and all(role.head in FOUNDERS for role in held)


def _had_gone(move: Move, claim: Claim) -> bool:
    then = move.date is None or claim.date is None or move.date.first <= claim.date.last
    return move.kind in _GONE and then


def _tied(name: str, discourse: Discourse) -> set[str]:
    """Whom the article gives a post at the organisation, or an origin in it."""
    mentions = discourse.mentions

    def meant(org: Org | None) -> bool:
        return org is not None and org.identity is not None and org.identity.name == name

    holders = {holding.identity.name for holding in mentions.holdings if meant(holding.org)}
    return holders | {person for person, org in mentions.origins.items() if meant(org)}


def _of_another(name: str, claim: Claim, claims: Sequence[Claim], discourse: Discourse) -> bool:
    """The article ties the organisation to somebody else."""
    others = (c.other_organization for c in claims if c.person != claim.person)
    if any(other is not None and alike(name, other) for other in others):
        return True
    return bool(_tied(name, discourse) - {claim.person})


def _beside_another(span: Span, claim: Claim, claims: Sequence[Claim], discourse: Discourse) -> bool:
    """« X devient directrice, et Y, passé par Z, … »: the sentence says Z of Y."""
    line = next((line for line in discourse.lines if span.end <= line.tokens[-1].end), None)
    before = [piece for piece in line.pieces if line.tokens[piece.first].start < span.start] if line else []
    named = next((piece.people for piece in reversed(before) if piece.people), ())
    whose = {member.identity.name for member in named}
    return claim.person not in whose and any(other.person in whose for other in claims)


def _beside(claim: Claim, name: str, span: Span) -> Claim:
    spans = MappingProxyType({**claim.spans, "other_organization": span})
    return replace(claim, other_organization=name, spans=spans)


def _of_others(line: Line, name: Name) -> bool:
    """« avec d'anciens de Z », « rival de Z », « Z l'avait courtisé »: nobody's house but others'."""
    before = [token.fold for token in line.tokens[max(0, name.first - 3) : name.first]]
    if not _OTHERS.isdisjoint(before) or _acts_itself(line, name):
        return True
    behind = [token.fold for token in line.tokens[name.last : name.last + 2]]
    wooing = behind[:1] == ["lui"]  # « Z lui faisait les yeux doux »
    return wooing or (behind[:1] in (["l'"], ["le"], ["la"], ["les"]) and behind[1:2] in _HAD)


_HAD = (["avait"], ["a"], ["avaient"])


_OTHERS = (RIVALS | PARTNERS) - {"concurrence"} | words(
    """
    anciens anciennes que qu' contre face rivaux rivales concurrents concurrentes concurrencer rattraper
    distancer devancer depasser talonner contrer defier affronter negocier partenaires partenariat actionnaire
    """
)


def _acts_itself(line: Line, name: Name) -> bool:
    """« alors que Z licencie », « Z recrute aussi »; not « Z perd X », « un ancien de Z reprend »."""
    before = [token.fold for token in line.tokens[max(0, name.first - 2) : name.first]]
    return _LINKS.isdisjoint(before) and any(
        verb.finite and verb.first == name.last and not verb.passive and verb.lemma not in _LOSING
        for _, verb in line.verbs
    )


_LINKS = words("de d' du des chez a au par pour")
_LOSING = words(
    """
    perdre voir laisser céder payer confirmer annoncer regretter remercier rafler débaucher attirer fermer
    """
)


def _companies(lines: Sequence[Line]) -> dict[str, Span]:
    """The other companies that title and summary name, in their longest form, each with its first place."""
    found: dict[str, Span] = {}
    for line in lines:
        if line.sentence.section is Section.CONTENT and line.index >= _OPENING:
            break
        for name in line.names:
            if name.sort is Sort.COMPANY and not _of_others(line, name):
                found.setdefault(name.identity.name, span_of(line.tokens, name.first, name.last))
    return {n: s for n, s in found.items() if not any(n != other and other.startswith(n) for other in found)}
