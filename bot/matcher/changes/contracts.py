"""Contracts that are ended, suspended or not renewed: with whom, and whose."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign

_CONTRACTS = words("contrat contrats collaboration partenariat accord engagement")


def bound_to(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« met fin à son contrat avec Z »: Z, where the idiom of the verb ends with a word for a contract."""
    within = (token.fold for token in seen.line.tokens[clause.verb.last : clause.end])
    if _CONTRACTS.isdisjoint(within):
        return None
    named = seen.complement_org(clause, ("avec",), members, after=True)
    return named or (Org(None, other=True) if _with_a_stranger(seen, clause) else None)


def _with_a_stranger(seen: Arguments, clause: Clause) -> bool:
    """« son contrat avec Z », a house that is not known as one; not « avec effet immédiat »."""
    row = seen.line.tokens[clause.end : clause.end + 2]
    return len(row) > 1 and row[0].fold == "avec" and row[1].capital


def ended_by_house(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """« X déçoit Z, qui a mis fin à son contrat »: X, whose it is; not Z's own contract with Y."""
    subject = seen.piece(clause.subject)
    theirs = match.idiom and clause.verb.lemma in _ENDING and seen.possessive(clause.verb.last)
    if not theirs or subject is None or subject.sign is not Sign.ORG or bound_to(seen, clause, ()):
        return ()
    return seen.antecedents(clause.starts)


_ENDING = words("mettre rompre interrompre casser dénoncer résilier annuler")
