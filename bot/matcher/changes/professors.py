"""Who teaches at a school: « nommée professeure à l'université de Z », « devient professeur à l'EPFL »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.framed_alumni import formerly_ours
from bot.matcher.language.tokens import span_of, wording
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import SCHOOLS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.bodies import body_at
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, phrase
from bot.matcher.syntax.pieces import Member, Org, Sign


def professorship(seen: Arguments, clause: Clause) -> Post | None:
    """« professeure associée à l'université de Z » right behind the verb: the post, in that school."""
    row = [piece for piece in seen.pieces[clause.at + 1 : clause.at + 5] if piece.dated is None]
    if len(row) < _WORDED or row[0].role is None or row[0].role.head not in TEACHERS:
        return None
    school = school_at(seen, seen.pieces.index(row[2])) if row[1].word in ("a", "au") else None
    told = row[0].role
    text = wording(seen.line.tokens, range(told.first, told.last))
    return (
        Post(text, span_of(seen.line.tokens, told.first, told.last), school) if school is not None else None
    )


_WORDED = 3  # pieces: « professeure », « à », « l'université »
TEACHERS = words("professeur professeure enseignant enseignante")


def professor_since(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Post | None:
    """« X, ancien d'Y, est nommé professeur à Z », « quitte Y : il sera professeur à Z »; who is still at Y
    may well teach beside it."""
    gone = {member.identity for member, *_ in seen.discourse.history.of(Act.EXIT)}
    left = any(at < clause.at for at in seen.exits) or all(
        m.identity in gone or formerly_ours(seen.discourse.mentions, m) for m in members
    )
    return professorship(seen, clause) if left else None


def school_at(seen: Arguments, at: int) -> Org | None:
    """« Stanford », « l'université de Z », « l'École polytechnique »."""
    piece = seen.pieces[at]
    if piece.org is not None:
        return seen.org(at)
    if piece.sign is not Sign.THING or piece.word not in SCHOOLS:
        return None
    named = seen.line.tokens[piece.last - 1].capital
    return Org(Identity(phrase(seen.line, piece.last - 1))) if named else body_at(seen.line, piece)
