"""Who has a post again: « X est à nouveau, officiellement, le patron de Y »."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Sign, org_of

_AGAIN = (("a", "nouveau"), ("de", "nouveau"))


def restored_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« est de nouveau PDG »: as « redevient PDG »."""
    if not clause.verb.finite or clause.verb.negated:
        return
    again = False
    for piece in seen.pieces[clause.at + 1 :]:
        if piece.role is not None and piece.role.text:
            if again:
                for member in seen.subject(clause):
                    told = change_told(seen, member, Act.COME_BACK, clause, truth)
                    post = post_of(seen.line, piece.role)
                    yield replace(told, word="redevenir", joined=org_of(piece.role), post=post)
            return
        if piece.sign not in (Sign.WORD, Sign.COMMA):
            return
        words = tuple(token.fold for token in seen.line.tokens[piece.first : piece.last])
        again = again or words in _AGAIN
