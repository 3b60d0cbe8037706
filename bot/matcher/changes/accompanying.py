"""Who goes along with somebody just told to move: « Y l'accompagne chez Z », « il est suivi de W »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import trailing
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, TOWARD
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause, Complement
from bot.matcher.syntax.pieces import Member, Sign

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


def followed_by(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, remercié vendredi, a été suivi dans l'heure par Y », « Elle est accompagnée de Y et de Z »."""
    leaders = seen.subject(clause)
    behind = [c for c in clause.complements if c.at > clause.at]
    by = next((c for c in behind if c.word == "par"), None)
    if by is None and len(behind) == 1 and _has_moved(seen, clause, leaders):
        by = behind[0] if behind[0].word in OF else None
    for at in _in_a_row(seen, by) if by is not None and leaders else ():
        for member in seen.people(at):
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity)


def _has_moved(seen: Arguments, clause: Clause, leaders: Sequence[Member]) -> bool:
    """« X rejoint Y. Elle est suivie de Z »: told right before; not « X était accompagnée de son avocat »."""
    told = (known for act in _MOVES for known in seen.discourse.history.of(act))
    moved = {member.identity for member, line, _ in told if seen.tells_before(line)}
    now = clause.verb.tense in (Tense.PRESENT, Tense.FUTURE) and clause.attachment is Attachment.MAIN
    return now and any(member.identity in moved for member in leaders)


_MOVES = (Act.EXIT, Act.JOIN, Act.HIRE)


def _in_a_row(seen: Arguments, by: Complement) -> Iterator[int]:
    """« par Y, qui dirige les ventes, et par Z »: Y and Z."""
    yield by.at
    for at in range(by.at + 3, len(seen.pieces)):
        joint, link = seen.pieces[at - 2 : at]
        if joint.sign is Sign.AND and link.word in (by.word, *(OF if by.word in OF else ())):
            yield at
