"""Who is shown at a place without a verb: « le voilà chez Y », « la voici désormais chez Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Org, Piece, Sign

_PRONOUNS = {"le": "il", "la": "elle", "les": "ils"}


_PRESENTED = frozenset(("voila", "voici"))
_AGAIN = (["de", "nouveau"], ["a", "nouveau"])


def presented(seen: Arguments) -> Iterator[Change]:
    """« Le voilà chez Y »: has gone there."""
    tokens = seen.line.tokens
    if seen.line.words.isdisjoint(_PRESENTED):
        return
    for at, token in enumerate(tokens[1:], 1):
        pronoun = _PRONOUNS.get(tokens[at - 1].fold, "")
        if token.fold not in _PRESENTED or not pronoun:
            continue
        joined, post = _place(seen, at), _post(seen, at)
        again = [token.fold for token in tokens[at + 1 : at + 3]] in _AGAIN  # « … de nouveau directeur »
        if joined is None and post is None:
            continue
        behind = next((k for k, piece in enumerate(seen.pieces) if piece.last > at), 0)
        people = seen.discourse.people(Piece(Sign.PRONOUN, at - 1, at, pronoun), seen.line.index, behind)
        truth = QUESTION if asks(seen.line) else FACT
        for member in people:
            yield verbless_change(
                seen,
                member,
                Act.JOIN if post is None else Act.COME_BACK if again else Act.TAKE,
                behind,
                token.text,
                truth=truth,
                over=(at - 1, len(tokens)),
                joined=joined or (post.org if post is not None else None),
                post=post,
                dates=tuple(d for p in seen.pieces[:behind] if (d := p.dated) is not None and d.started),
            )


def _post(seen: Arguments, at: int) -> Post | None:
    """« le voici directeur des produits », « la voilà désormais responsable de la sûreté »."""
    for piece in seen.pieces:
        if piece.first <= at or piece.sign in (Sign.WORD, Sign.DATE):
            continue
        role = piece.role
        given = role is not None and role.text and not (role.determined or role.former or role.plural)
        return post_of(seen.line, role) if role is not None and given else None
    return None


def _place(seen: Arguments, at: int) -> Org | None:
    """The organisation behind « chez », with nothing but adverbs and dates before it."""
    for k, piece in enumerate(seen.pieces):
        if piece.first <= at:
            continue
        if piece.word == "chez":
            return seen.org(k + 1) if k + 1 < len(seen.pieces) else None
        if piece.sign not in (Sign.WORD, Sign.DATE, Sign.COMMA):
            return None
    return None
