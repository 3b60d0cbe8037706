"""Who takes over at the watched organisation from somebody whom another one takes from it."""

from bot.matcher.changes.change import Change, recalls
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import is_ours


def heir_at_ours(ties: Ties, change: Change) -> bool:
    """« Z recrute la directrice d'Y | X, chef des ventes, la remplacera »: at Y, be the article Z's."""
    former = change.counterpart
    if former is None or not _takes_over(change) or change.joined is not None or recalls(change):
        return False
    goal = ties.told_of(former).going_to
    if goal is None or ties.elsewhere(change.member) is not None:
        return False
    named = [house for house in ties.lines[change.line].houses if not is_ours(house)]
    there = not change.line and all(house.identity == goal.identity for house in named)
    return _of_ours(ties, former) and (not named or there)


def _takes_over(change: Change) -> bool:
    """« la remplacera », « reprend le poste de X », « récupère l'équipe de X »."""
    bare = change.post is None or change.post.team or not change.post.text
    return change.act is Act.SUCCEED or (change.act is Act.TAKE and bare)


def _of_ours(ties: Ties, former: Identity) -> bool:
    """The article gives them a post at it, or has them leave it, or they are known to be there."""
    named = (m.member for m in ties.discourse.mentions.all if m.member.identity == former)
    return ties.told_of(former).leaving or any(ties.belongs_now(member) for member in named)
