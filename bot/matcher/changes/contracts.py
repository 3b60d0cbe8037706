"""With whom a contract is ended, suspended or not renewed: « met fin à son contrat avec Z »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org

_CONTRACTS = words("contrat contrats collaboration partenariat accord engagement")


def bound_to(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """Z, where the idiom of the verb ends with a word for a contract."""
    within = (token.fold for token in seen.line.tokens[clause.verb.last : clause.end])
    if _CONTRACTS.isdisjoint(within):
        return None
    return seen.complement_org(clause, ("avec",), members, after=True)
