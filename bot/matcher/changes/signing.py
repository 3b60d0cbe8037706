"""Whom a house signs: « Z a signé X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change
from bot.matcher.changes.hiring import hire_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match


def signed_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Z a signé X »: a house, and somebody right behind the verb."""
    house, whom = seen.piece(clause.subject), seen.piece(clause.object)
    of_a_house = house is not None and house.org is not None and not clause.verb.passive
    if of_a_house and whom is not None and whom.people and not clause.verb.negated:
        yield from hire_told(seen, Match(Act.HIRE, 0, idiom=False), clause, truth)
