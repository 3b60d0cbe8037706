"""Who takes over at the watched organisation from somebody whom another one takes from it."""

from bot.matcher.changes.change import Change, recalls
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import is_ours


def heir_at_ours(ties: Ties, change: Change) -> bool:
    """« Z recrute la directrice d'Y | X, chef des ventes, la remplacera »: at Y, be the article Z's."""
    former = change.counterpart
    if change.act is not Act.SUCCEED or former is None or change.joined is not None or recalls(change):
        return False
    houses = ties.lines[change.line].houses
    elsewhere = ties.elsewhere(change.member) is not None or not all(map(is_ours, houses))
    return ties.told_of(former).going_to is not None and _of_ours(ties, former) and not elsewhere


def _of_ours(ties: Ties, former: Identity) -> bool:
    """The article gives them a post at it, or has them leave it."""
    named = (m.member for m in ties.discourse.mentions.all if m.member.identity == former)
    return ties.told_of(former).leaving or any(ties.belongs(member) for member in named)
