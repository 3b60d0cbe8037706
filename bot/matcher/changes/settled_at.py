"""Where somebody is from now on: « X est désormais chez Z », « ils sont chez Z : X et Y »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Member, Sign

_NOW = words("desormais maintenant dorenavant")


def settled_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« être » in the present, a word for « from now on » right behind it, then « chez »."""
    verb = clause.verb
    behind = {token.fold for token in seen.line.tokens[verb.last : verb.last + 2]}
    if verb.tense is not Tense.PRESENT or verb.perfect or verb.negated or behind.isdisjoint(_NOW):
        return
    joined = seen.complement_org(clause, ("chez",), after=True)
    if joined is None or joined.other:
        return
    for member in _behind_colon(seen, clause) or seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def _behind_colon(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """The names that a plural subject only announces."""
    colon = next((k for k in range(clause.at, len(seen.pieces) - 1) if seen.pieces[k].sign is Sign.COLON), 0)
    named = clause.subject is not None and bool(seen.pieces[clause.subject].people)
    if not colon or named or not clause.verb.plural or not seen.pieces[colon + 1].people:
        return ()
    return listed(seen.pieces, colon + 1, colon=True) or seen.people(colon + 1)
