"""What is told of the second of two without a verb: « La première sera directrice, le second directeur »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.changes.elided import PLACING, verbless
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Piece, Sign


def latter(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« La première sera directrice financière, le second directeur des produits »."""
    if not told or Sign.PRONOUN not in seen.line.signs:
        return
    if not any(p.sign is Sign.PRONOUN and p.word.startswith("ordinal 1 ") for p in seen.pieces):
        return
    yield from _second_apart(seen, told)
    model = next((c for c in told if c.act in PLACING and c.post is not None), None)
    if model is None:
        return
    for at, piece in enumerate(seen.pieces):
        opens = [token.fold for token in seen.line.tokens[piece.first : piece.first + 2]]
        if piece.sign is not Sign.POST or piece.role is None or not piece.role.text or at <= model.at:
            continue
        if len(opens) == 2 and opens[1] in _LATTER and verbless(seen, at + 1):
            whom = Piece(Sign.PRONOUN, piece.first, piece.last, f"ordinal 1 {opens[1]}")
            for member in seen.discourse.people(whom, seen.line.index, at):
                yield replace(
                    model,
                    member=member,
                    at=at,
                    post=post_of(seen.line, piece.role),
                    counterpart=None,
                    left=None,
                )


def _second_apart(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« La première y était arrivée en 2018, le second en 2016 », « … part chez Z, le second chez W »."""
    model = max(told, key=lambda change: change.at)
    for at, piece in enumerate(seen.pieces):
        opens = [token.fold for token in seen.line.tokens[piece.first : piece.first + 2]]
        if at <= model.at or opens[1:] == [] or opens[1] not in _LATTER or not verbless(seen, at + 1):
            continue
        after = seen.line.tokens[piece.first + 2 : piece.first + 4]
        dates = tuple(d for d in seen.line.dates if any(d.span.start == token.start for token in after[:2]))
        k = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].first >= piece.first + 2), at)
        toward = seen.pieces[k].word in TOWARD
        k += toward
        named = k < len(seen.pieces) and seen.pieces[k].sign is Sign.ORG
        goal = seen.org(k) if named and (toward or model.joined is not None) else None  # « le second W »
        whom = Piece(Sign.PRONOUN, piece.first, piece.last, f"ordinal 1 {opens[1]}")
        for member in seen.discourse.people(whom, seen.line.index, at) if dates or goal else ():
            joined = goal if goal is not None or model.act is Act.EXIT else model.joined
            yield replace(
                model,
                member=member,
                at=at,
                dates=dates,
                joined=joined,
                left=None,
                post=None,
                counterpart=None,
            )


_LATTER = words("second seconde deuxieme")
