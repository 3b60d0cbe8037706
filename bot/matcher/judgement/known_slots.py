"""What is known of a change besides its day, where the article names it: the other house, the post, the heir.

Which house or post of an article belongs to whom is a guess where the telling sentence names none. Where the
move is known, the one that says the same is no guess (``docs/decisions.md``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.known_days import own_lines
from bot.matcher.judgement.known_moves import moves_left, of_these_days, own_words, same_step
from bot.matcher.language.tokens import fold, span_of
from bot.model import Claim, Kind, Move, Moves, PartialDate, Span

_WAVE = timedelta(days=14)  # from a change to the last articles that tell it as news, without its day
_APART = timedelta(days=183)  # of a change, from what one article has for its day to what another has
_TAKEN_UP = (Kind.ARRIVAL, Kind.APPOINTMENT)  # whose post is what the article tells, and not what was held
_WORD = re.compile(r"[a-z0-9]+")


def with_known_slots(
    claims: Iterable[Claim], discourse: Discourse, moves: Moves, published: date
) -> list[Claim]:
    """*claims*, with what the article names of the move that is known to be theirs."""
    words, told = _Words(discourse, published), list(claims)
    return [
        claim if move is None else words.with_heir(words.with_post(words.with_house(claim, move), move), move)
        for at, claim in enumerate(told)
        for move in [_known(claim, moves_left(told, at, moves), published)]
    ]


def _known(claim: Claim, moves: Sequence[Move], published: date) -> Move | None:
    """The last move that is of the claim's time, or where it has none, of the news."""
    past = [m for m in moves if same_step(m.kind, claim.kind) and m.date and m.date.first <= published]
    told = claim.date
    if told is not None:
        fit = [m for m in past if m.date and (m.date.covers(told) or told.covers(m.date))]
        past = fit or [m for m in past if m.date and _near(m.date, told)]
    elif claim.news:
        past = [m for m in past if m.date and published - m.date.last <= _WAVE]
    return past[-1] if past else None


def _near(known: PartialDate, told: PartialDate) -> bool:
    """Days that may be of one change; « X, qui a fondé Z en 2024, rejoint mardi W » is another."""
    return known.first - _APART <= told.last and told.first <= known.last + _APART


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of the article, to look names and posts up."""

    discourse: Discourse
    published: date

    def with_house(self, claim: Claim, move: Move) -> Claim:
        """The article's own name of that house stands: « Duke », of « Duke University »."""
        house = move.other_organization
        if house is None or not set(own_words(claim.other_organization or "")).isdisjoint(own_words(house)):
            return claim
        for word in own_words(house):
            span = self._first([word], named=True)  # « la superintelligence » is no house
            if span is not None:
                return _filled(claim, span, other_organization=house)
        return claim

    def with_post(self, claim: Claim, move: Move) -> Claim:
        """A post of several words, as the list or another article words it; one word may be anybody's."""
        wanted = _WORD.findall(fold(move.role or ""))
        taken_up = claim.kind in _TAKEN_UP and of_these_days(move, self.published)
        open_to_it = claim.role is None or taken_up
        if len(wanted) < 2 or not claim.news or not open_to_it:
            return claim
        span = self._first(wanted)
        return claim if span is None or move.role is None else _filled(claim, span, role=move.role)

    def with_heir(self, claim: Claim, move: Move) -> Claim:
        """Who succeeds them, or whom they replace, where it is news: what is recalled of a change is less,
        and a row of a list says who goes, not for whom."""
        if claim.counterpart is not None or move.counterpart is None or not claim.news or self._listed(claim):
            return claim
        for mention in self.discourse.mentions.all:
            identity = mention.member.identity
            if identity.name == move.counterpart:
                line = self.discourse.lines[mention.line]
                piece = line.pieces[mention.at]
                span = span_of(line.tokens, piece.first, piece.last)
                return replace(_filled(claim, span, counterpart=identity.name), counterpart_id=identity.id)
        return claim

    def _listed(self, claim: Claim) -> bool:
        """« • X, directrice technique »"""
        return any(not line.tells for line in own_lines(claim, self.discourse) if line.index)

    def _first(self, wanted: Sequence[str], *, named: bool = False) -> Span | None:
        """Where the article first has those words in a row; with a capital, if they are to be a name."""
        for line in self.discourse.lines:
            if wanted[0] not in line.text:
                continue
            told = [
                (word, token.start, token.end)
                for token in line.tokens
                if token.capital or not named
                for word in _WORD.findall(token.fold)
            ]
            for at in range(len(told) - len(wanted) + 1):
                row = told[at : at + len(wanted)]
                if [word for word, _, _ in row] == list(wanted):
                    return Span(row[0][1], row[-1][2])
        return None


def _filled(claim: Claim, span: Span, **slot: str) -> Claim:
    spans = {**claim.spans, **dict.fromkeys(slot, span)}
    return replace(claim, **slot, spans=MappingProxyType(spans))  # type: ignore[arg-type]
