"""Articles on the changes of the watched organisation, whose side movers are of it without a word of it.

« Y : trois dirigeants s'en vont | … Fin mai, X avait fait ses cartons »: whose X is, the title has told.
"""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.naming import shaken_up, told_elsewhere
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.judgement.headlined import in_front
from bot.matcher.judgement.tied import tied
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import KIN
from bot.matcher.names.name import Identity, Sort
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Status


def of_its_story(ties: Ties, change: Change) -> bool:
    """Somebody unknown, in an article whose title is about the watched organisation and its changes; if it is
    no more than a rumour, somebody with a post in an article about it."""
    if change.member.identity.id is not None:
        return False
    if change.act is Act.HIRE and not (change.member.roles or ties.belongs(change.member)):
        return False  # « Un assureur recrute X », of whom nothing else is told
    placed = _tells_of_ours(ties) or (_is_rumour(change) and tied(ties, change)) or _beside_ours(ties, change)
    return placed and plainly_of_ours(ties, change)


def plainly_of_ours(ties: Ties, change: Change) -> bool:
    """Told by a verb of its own, in a sentence that names no house but their goal, of nobody tied to one."""
    member = change.member
    if change.noun or change.attachment not in (_RUMOURED if _is_rumour(change) else _PLAIN):
        return False
    if not _is_about_ours(ties, change) or told_elsewhere(ties.lines, change.line):
        return False
    if ties.elsewhere(member) or ties.told(member).left_other or ties.namesake(member):
        return False
    line = ties.lines[change.line]
    if not line.words.isdisjoint(_APART):
        return False
    goal = change.joined.identity if change.joined is not None else None
    goals = {goal, *(org.identity for org in ties.goals)} if _beside_ours(ties, change) else {goal}
    return not any(name.sort is Sort.COMPANY and name.identity not in goals for name in line.names)


def _beside_ours(ties: Ties, change: Change) -> bool:
    """« Y : ce qui change | X part chez Z et W chez V »: W, of the verb of one of ours."""
    if ties.lines[change.line].pieces[change.at].verb is not None:
        return False
    title, line = title_lines(ties.lines), ties.lines[change.line]
    going = {org.identity for org in ties.goals}
    beside = any(who.id is not None and ties.told_of(who).going_to is not None for who in line.named)
    elsewhere = change.joined is None or change.joined.identity not in going
    return beside and not elsewhere and any(map(in_front, title)) and not any(map(_names_another, title))


def _is_about_ours(ties: Ties, change: Change) -> bool:
    """The sentence is about ours, or about where they go in a text that is."""
    focuses, goal = ties.discourse.focuses, change.joined
    focus = focuses[change.line]
    there = focus is not None and goal is not None and focus.identity == goal.identity is not None
    return is_ours(focuses[0] if there else focus)


def _is_rumour(change: Change) -> bool:
    return change.truth.status is Status.RUMOURED


_PLAIN = (Attachment.MAIN,)
_RUMOURED = (Attachment.MAIN, Attachment.THAT, Attachment.INFINITIVE)  # « on lui prête l'envie de partir »
_APART = KIN | {"la-bas"}


def _tells_of_ours(ties: Ties) -> bool:
    """The title is about the watched organisation, names no other, and tells a change."""
    title = title_lines(ties.lines)
    if not any(map(in_front, title)) or any(map(_names_another, title)):
        return False
    told = ties.titled_change or shaken_up(ties.lines) or ties.anybody_leaves
    return told or (any(map(_within_ours, title)) and reshuffled(ties.discourse))


def _within_ours(title: Line) -> bool:
    """« Y se réorganise », « Remue-ménage chez Y »: not « Après Y, Z se réorganise »."""
    row = title.pieces
    ours = (k for k, piece in enumerate(row) if is_ours(piece.org))
    return any(not k or row[k - 1].word in ("chez", "a") for k in ours)


def _names_another(line: Line, *, but: Identity | None = None) -> bool:
    return any(name.sort is Sort.COMPANY and name.identity != but for name in line.names)


def of_a_raid(ties: Ties, change: Change) -> bool:
    """They go from ours to the house that takes people of ours, as the head of the article tells."""
    surge = ties.discourse.surge
    if surge is None or surge.left is None or surge.joined is None:
        return False
    return is_ours(change.left) and change.joined is not None and change.joined == surge.joined


def joins_a_raid(ties: Ties, change: Change) -> bool:
    """« Z puise chez Y | X, responsable de la voix, a signé à son tour avec le groupe »: as those before.

    Also « W et V sont partis chez Z. X serait elle aussi en discussions avec Z », whatever the head says.
    """
    surge, line = ties.discourse.surge, ties.lines[change.line]
    if change.joined is None or line.words.isdisjoint(_IN_TURN):
        return False
    goals = {surge.joined} if surge is not None and is_ours(surge.left) else set(ties.goals)
    there = change.joined.identity in {goal.identity for goal in goals if goal is not None and goal.identity}
    return there and change.attachment is Attachment.MAIN and _roles_here(ties, change) is not None


def denied_in_a_raid(ties: Ties, change: Change) -> bool:
    """« Z puise chez Y | Approchée, X, la spécialiste de la voix, assure qu'elle ne bougera pas »."""
    denied = change.truth.status is Status.DENIED and not change.noun and change.left is None
    return denied and change.attachment in _RUMOURED and _posted_in_a_raid(ties, change)


def _posted_in_a_raid(ties: Ties, change: Change) -> bool:
    """Somebody with a post that is of no other house, in an article on a raid on ours."""
    surge = ties.discourse.surge
    raided = surge is not None and surge.joined is not None and is_ours(surge.left)
    return raided and bool(_roles_here(ties, change))


def _roles_here(ties: Ties, change: Change) -> list[Role] | None:
    """The posts that they have; None where they, or one of those, are of another house."""
    who = change.member
    if ties.elsewhere(who) is not None:
        return None
    held = [*who.roles, *(h.role for h in ties.discourse.mentions.held(who.identity))]
    roles = [role for role in held if not role.former]
    return None if any(map(org_of, roles)) or any(map(is_civic, roles)) else roles


_IN_TURN = frozenset(("tour", "aussi", "egalement"))
