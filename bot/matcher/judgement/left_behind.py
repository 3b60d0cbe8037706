"""Who takes over at the watched organisation from somebody whom another one takes from it."""

from bot.matcher.changes.change import Change, recalls
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CHARGES_LEFT, UNITS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Org, is_ours


def heir_at_ours(ties: Ties, change: Change) -> bool:
    """« Z recrute la directrice d'Y | X, chef des ventes, la remplacera »: at Y, be the article Z's."""
    former = change.counterpart
    if former is None or not _takes_over(change) or change.joined is not None or _recalled(change):
        return False
    goal = ties.told_of(former).going_to
    heir = ties.told(change.member)
    stays = not (heir.leaving or heir.gone_to) and ties.belongs(change.member)
    if goal is None and ties.told_of(former).leaving and stays:
        return True  # « X, qui dirige les ventes d'Y, s'installerait dans son fauteuil »
    if goal is None or _of_the_goal(ties, change, goal):
        return False
    named = [house for house in ties.lines[change.line].houses if not is_ours(house)]
    beside = (
        not change.line or change.attachment is Attachment.PARTICIPLE
    )  # « Remplacée par X, elle rejoint Z »
    there = beside and all(house.identity == goal.identity for house in named)
    return _of_ours(ties, former) and (not named or there)


def _recalled(change: Change) -> bool:
    """Not « Remplacée par X, elle rejoint Z », a participle of the news itself."""
    with_it = change.attachment is Attachment.PARTICIPLE and not (change.dates or change.after)
    return recalls(change) and not with_it


def _of_the_goal(ties: Ties, change: Change, goal: Org) -> bool:
    """They have to do with the house that is gone to, or with one in the place of which they are not told."""
    house = ties.elsewhere(change.member)
    return house is not None and (house.identity == goal.identity or change.act is not Act.TAKE)


def _takes_over(change: Change) -> bool:
    """« la remplacera », « reprend le poste de X », « récupère l'équipe de X »."""
    bare = change.post is None or change.post.team or not change.post.text
    return change.act is Act.SUCCEED or (change.act is Act.TAKE and bare)


def _of_ours(ties: Ties, former: Identity) -> bool:
    """The article gives them a post at it, or has them leave it, or they are known to be there."""
    named = (m.member for m in ties.discourse.mentions.all if m.member.identity == former)
    return ties.told_of(former).leaving or any(ties.belongs_now(member) for member in named)


def over_those_left(ties: Ties, change: Change) -> bool:
    """« X file chez Z. Ses équipes rendront compte à Y, débauché chez W »: Y is where X leaves."""
    line = ties.lines[change.line]
    aside = change.attachment is Attachment.PARTICIPLE and change.act in (Act.HIRE, Act.JOIN)
    teams = line.tokens[0].fold in _THEIR and line.pieces[0].word in UNITS | CHARGES_LEFT
    gone = ties.anybody_leaves or bool(ties.goals)
    return aside and teams and change.joined is None and gone


_THEIR = words("son sa ses leur leurs")
