"""Who is back at work, told by a word that says it only of somebody who was on leave: « X était en congé
depuis mai. Elle a fait sa rentrée lundi. ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause

_POLITICS = words("politique litteraire mediatique televisuelle scolaire universitaire theatrale sportive")


def resumed_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« a fait sa rentrée », of one whose leave was told before, here or in a sentence before."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    if behind[:2] != ["sa", "rentree"] or not _POLITICS.isdisjoint(behind[2:]):
        return
    away = {member.identity for member, *_ in seen.discourse.history.of(Act.PAUSE)}
    for member in seen.subject(clause):
        if member.identity in away or _just_now(seen, clause):
            yield change_told(seen, member, Act.COME_BACK, clause, truth)


def _just_now(seen: Arguments, clause: Clause) -> bool:
    """« Après six mois de congé, X fera sa rentrée », « X, en arrêt depuis mai, a fait sa rentrée »."""
    first = clause.verb.first
    return not _LEAVES.isdisjoint(token.fold for token in seen.line.tokens[:first])


_LEAVES = words("conge conges arret convalescence maternite paternite sabbatique disponibilite")
