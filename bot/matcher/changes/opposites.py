"""Who goes the other way: « Y, ingénieur de la maison, fait le chemin inverse »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org, org_of


def other_way_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Somebody of the watched organisation leaves it for where the one before came from."""
    for member in seen.subject(clause):
        left = _house_of(seen, member)
        if left is not None:
            joined = goal(seen.discourse.lines, seen.line.index)
            yield change_told(seen, member, Act.EXIT, clause, truth, left=left, joined=joined)


def goes_the_other_way(seen: Arguments, clause: Clause) -> bool:
    """« fait le trajet inverse »."""
    told = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    return "inverse" in told and any(_house_of(seen, member) is not None for member in seen.subject(clause))


def _house_of(seen: Arguments, member: Member) -> Org | None:
    """The watched organisation in which the article has them."""
    held = [
        h.org for h in seen.discourse.mentions.holdings if h.identity == member.identity and not h.role.former
    ]
    own = [org_of(role) for role in member.roles if not role.former]
    return next((org for org in (member.origin, *own, *held) if org is not None and org.watched), None)
