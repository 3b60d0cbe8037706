"""Whom somebody will find again: « X retrouvera Y chez Z », « … dans la start-up de celle-ci »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import STARTUP_NOUNS, Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Org, is_ours

_GOING_TO = words("pouvoir aller devoir apprêter partir")
_AHEAD = frozenset({Tense.FUTURE, Tense.CONDITIONAL})


def met_again(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """They go to the house where the other is; not « X a retrouvé Y chez Z », where they met."""
    verb, met = clause.verb, seen.piece(clause.object)
    to_come = verb.tense in _AHEAD or any(g.lemma in _GOING_TO and not g.negated for g in verb.governors)
    if met is None or not met.people or not to_come or verb.perfect or verb.reflexive:
        return
    house = _where(seen, clause)
    if house is None or is_ours(house):
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=house)


def _where(seen: Arguments, clause: Clause) -> Org | None:
    if (named := seen.complement_org(clause, ("chez",), after=True)) is not None:
        return named if named.identity is not None else None
    places = (seen.pieces[c.at] for c in clause.complements if c.word == "dans" and c.at > clause.at)
    place = next(places, None)
    unnamed = place is not None and (place.org is None or place.org.identity is None)
    if unnamed and place is not None and place.word in STARTUP_NOUNS - {"aventure"}:
        return Org(None, other=True)
    return None if unnamed or place is None else place.org
