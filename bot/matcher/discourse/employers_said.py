"""The house whose word is given behind what is told: « X n'a pas été licencié, affirme l'entreprise »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.grammar import REPORTING
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Org, Sign, is_ours


def employer_said(seen: Arguments, clause: Clause) -> Org | None:
    """Whoever speaks of a dismissal as a house is the one that X worked for, if it is ours."""
    row = seen.pieces
    for at, verb in seen.line.verbs:
        behind = at > clause.at and row[at - 1].sign is Sign.COMMA and verb.finite
        if behind and verb.lemma in REPORTING and at + 1 < len(row) and row[at + 1].sign is Sign.ORG:
            house = seen.org(at + 1)
            return house if is_ours(house) else None
    return None
