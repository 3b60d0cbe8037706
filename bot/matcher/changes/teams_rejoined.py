"""Who is with their own team again after a leave: « X était en congé. Elle a rejoint son équipe. »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.pausing import after_time_away
from bot.matcher.changes.plainly_back import TEAMS
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause


def team_rejoined(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Absente depuis janvier, X a rejoint son équipe », « Elle a rejoint … », of whom a leave was told."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    own = len(behind) > 1 and behind[0] in _OWN and behind[1] in TEAMS | _PLACES
    if clause.verb.lemma != "rejoindre" or not own or clause.verb.negated or clause.verb.pluperfect:
        return
    rested = {member.identity for member, _, _ in seen.discourse.history.of(Act.PAUSE)}
    for member in seen.subject(clause):
        if member.identity in rested or after_time_away(seen.line) or _on_leave_before(seen, clause):
            yield change_told(seen, member, Act.COME_BACK, clause, truth)


def _on_leave_before(seen: Arguments, clause: Clause) -> bool:
    """« X, partie en congé en février, a rejoint ses collègues »."""
    before = seen.line.tokens[: clause.verb.first]
    return len(seen.line.named) == 1 and any(token.fold in ("conge", "conges") for token in before)


_OWN = words("son sa ses leur leurs")
_PLACES = words("bureau poste labo laboratoire collegues")
