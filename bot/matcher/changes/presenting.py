"""Who is shown at a place without a verb: « le voilà chez Y », « la voici désormais chez Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CHARGES, DEPARTMENTS
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Org, Piece, Sign

_PRONOUNS = {"le": "il", "la": "elle", "les": "ils"}


_BACK = frozenset(("revoila", "revoici"))
_PRESENTED = frozenset(("voila", "voici")) | _BACK
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
        back = token.fold in _BACK  # « la revoici chez Y »
        if joined is None and post is None:
            continue
        behind = next((k for k, piece in enumerate(seen.pieces) if piece.last > at), 0)
        people = seen.discourse.people(Piece(Sign.PRONOUN, at - 1, at, pronoun), seen.line.index, behind)
        truth = QUESTION if asks(seen.line) else FACT
        for member in people:
            yield verbless_change(
                seen,
                member,
                Act.COME_BACK if back or (again and post) else Act.JOIN if post is None else Act.TAKE,
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
    for k, piece in enumerate(seen.pieces):
        raised = piece.verb is not None and piece.verb.lemma in _RAISED  # « le voici promu directeur »
        if piece.first <= at or piece.sign in _SKIPPED or raised:
            continue
        if piece.word == "a" and k + 1 < len(seen.pieces):
            post = office_after(seen.line, seen.pieces[k + 1].first)  # « la voici à la tête des ventes »
            led = post is not None and not _LED.isdisjoint(fold(post.text or "").split())
            return post if led else None
        role = piece.role
        given = role is not None and role.text and not (role.determined or role.former or role.plural)
        leads = given and not ((role and role.text) or "").startswith(_NO_POSTS)
        return post_of(seen.line, role) if role is not None and leads else None
    return None


_SKIPPED = (Sign.WORD, Sign.DATE, Sign.QUOTE)  # « le voilà « stagiaire » »
_LED = DEPARTMENTS | CHARGES
_RAISED = words("promouvoir nommer bombarder propulser hisser ériger sacrer")
_NO_POSTS = ("chef de file", "chef de famille", "cheffe de file")


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
