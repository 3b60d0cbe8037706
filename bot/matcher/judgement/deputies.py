"""Who is told to be somebody's deputy: « Y, son adjoint, … », « Son bras droit, Y, … »."""

from bot.matcher.judgement.judged import Cluster
from bot.matcher.lexicon.roles import AIDES

_DEPUTIES = AIDES | {"bras", "numero"}


def is_deputy(group: Cluster) -> bool:
    """Whether the changes that make one claim are told of somebody's deputy."""
    roles = (role for item in group.items for role in item.change.member.roles)
    return any(role.owned and role.head in _DEPUTIES for role in roles)
