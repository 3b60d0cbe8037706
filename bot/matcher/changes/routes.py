"""Stage 5: who goes where by an arrow: « Lumina → Orbis : X, Y », « X (Lumina → Orbis) »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import FACT
from bot.matcher.syntax.pieces import Sign

ARROWS = frozenset("→➡➜➔⇒>")


def route_changes(seen: Arguments) -> Iterator[Change]:
    """« Lumina → Orbis : X, Y », « X (Lumina → Orbis) »: where from and where to, without a verb."""
    if ARROWS.isdisjoint(seen.line.words):
        return
    for at in range(len(seen.pieces) - 2):
        source, arrow, goal = seen.pieces[at : at + 3]
        if source.sign is not Sign.ORG or arrow.word not in ARROWS or goal.sign is not Sign.ORG:
            continue
        left, joined = seen.org(at), seen.org(at + 2)
        if left is None or joined is None or left.watched == joined.watched:
            continue
        for position, piece in enumerate(seen.pieces):
            for member in piece.people:
                yield Change(
                    member,
                    Act.EXIT if left.watched else Act.JOIN,
                    FACT,
                    seen.line.index,
                    position,
                    arrow.word,
                    left=left,
                    joined=joined,
                    noun=True,
                    span=span_of(seen.line.tokens, source.first, goal.last),
                )
        return
