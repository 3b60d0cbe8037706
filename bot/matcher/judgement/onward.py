"""Who goes from one other house to the next, of those who had left the watched one before."""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Org


def goes_onward(ties: Ties, change: Change, place: Org | None, how: str) -> bool:
    """Whether a leaving with a goal is no leaving of ours; *place*: what is left, and *how* that is known."""
    target = change.joined
    if change.act is not Act.EXIT or target is None or target.identity is None or target.watched:
        return False
    put_out = change.member.identity.name in ties.dismissed and not change.noun
    out = ties.standing(change.member) is Standing.OUT or put_out
    if place is not None and not place.watched:
        return out or ties.former(change.member)
    # « Le cofondateur X, parti depuis longtemps, s'en va enseigner chez Z »: nothing says what he leaves
    unsaid = change.left is None and change.post is None and how in _GUESSED
    return out and unsaid and not change.dates


_GUESSED = ("by the post", "the article is about it")
