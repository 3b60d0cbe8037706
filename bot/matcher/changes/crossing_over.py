"""Who goes over to a house that is described by its name: « passe au concurrent lyonnais Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign


def crossed_over_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« passe au concurrent lyonnais Z », « est passé à la jeune pousse Z »; « passe à Z » may be what they
    use or buy from now on."""
    if clause.verb.reflexive or clause.object is not None:
        return
    links = [c for c in clause.complements if c.word in ("a", "au") and c.at > clause.at]
    piece = seen.piece(links[0].at) if links else None
    if piece is None or piece.sign is not Sign.ORG or not piece.word:
        return
    goal = seen.org(links[0].at)
    if goal is None or goal.identity is None or goal.watched:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=goal)
