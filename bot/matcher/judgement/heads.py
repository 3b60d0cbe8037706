"""Who is at the head of the watched organisation, by the watch list."""

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.roles import CHIEF_POSTS
from bot.matcher.syntax.pieces import Member


def heads_ours(ties: Ties, member: Member) -> bool:
    """The list gives them the post of its chief, and the article does not call them a former member."""
    return not ties.former(member) and listed_as_head(ties.discourse, member)


def listed_as_head(discourse: Discourse, member: Member) -> bool:
    """The list gives them the post of its chief, whatever the article says."""
    posts = discourse.designations.posts.get(member.identity.id or "", ())
    return any(post in CHIEF_POSTS for post in posts)


def stands_within(ties: Ties, member: Member) -> bool:
    """In by the known moves or, where none is known, at the head of it."""
    stands = ties.standing(member)
    return stands is Standing.IN or (stands is Standing.UNKNOWN and heads_ours(ties, member))
