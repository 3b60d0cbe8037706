"""Who is among those who come: « X et Y figurent parmi les arrivants », « X fait partie des recrues »."""

import re
from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Org, Sign

COUNTED = words("figurer compter faire")
COMERS = words("arrivants arrivantes entrants entrantes recrues renforts venus venues")
_AMONG = re.compile(
    r"(?:(?:aussi|egalement|notamment) )?(?:parmi|partie|au nombre) (?:les|des|ces) (?:\w+ ){0,2}"
    rf"(?:{'|'.join(sorted(COMERS))}) (?!de \d)"
)


def listed_as_come_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Those named before the verb; at the house that the sentence is about, or that is named there."""
    behind = " ".join(token.fold for token in seen.line.tokens[clause.verb.last :])
    joined = _taker(seen, clause) if _AMONG.match(f"{behind} ") and not clause.verb.negated else None
    if joined is None or (clause.subject is not None and clause.subject > clause.at):
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def _taker(seen: Arguments, clause: Clause) -> Org | None:
    """« les recrues de l'entreprise »; of « les recrues de Z », it may be Z that they leave."""
    named = next(
        (seen.org(k) for k in range(clause.at, clause.stops) if seen.pieces[k].sign is Sign.ORG), None
    )
    return seen.focus if named is None else named if named.watched else None
