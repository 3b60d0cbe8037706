"""Who goes along with somebody just told to leave, and where to: « X s'en va. Y l'accompagne chez Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import trailing
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member

_GOING_ALONG = words("accompagner suivre")


def gone_along(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Both leave for there; the one who is followed (« l'a suivi chez Z ») may have been there for long."""
    joined = seen.complement_org(clause, (*TOWARD, "a"), after=True)
    leader = _just_left(seen, clause)
    if leader is None or joined is None or joined.watched:
        return
    if clause.verb.lemma == "accompagner":
        yield change_told(seen, leader, Act.EXIT, clause, truth, joined=joined)
    for member in (*seen.subject(clause), *trailing(seen, clause)):
        if member.identity != leader.identity:
            before = leader.identity
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=before, joined=joined)


def _just_left(seen: Arguments, clause: Clause) -> Member | None:
    """« X s'en va. Son adjointe l'accompagne chez Z »: X, whom the sentence before has go."""
    leaders = seen.antecedents(clause.starts)
    if clause.verb.lemma not in _GOING_ALONG or not clause.verb.direct or len(leaders) != 1:
        return None
    near = range(seen.line.index - 2, seen.line.index)
    gone = {member.identity for member, line, _ in seen.discourse.history.of(Act.EXIT) if line in near}
    return leaders[0] if leaders[0].identity in gone else None
