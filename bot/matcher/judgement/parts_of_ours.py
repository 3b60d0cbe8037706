"""Who says that they stay with us, and what they take up there: a part of the house by a name of its own."""

import re
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.tokens import wording
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import is_ours


def with_part_of_ours(ties: Ties, change: Change) -> Change:
    """« passe à autre chose sans changer d'employeur : elle dirigera Iris Labs »: a post of our house, which
    is worded with that name."""
    line = ties.lines[change.line]
    placed = change.act in (Act.TAKE, Act.NAME) and is_ours(ties.discourse.focuses[change.line])
    if not placed or change.joined is None or _SAME_HOUSE.search(line.text) is None:
        return change
    if any(not org.watched and org != change.joined for org in line.houses):
        return change
    post = change.post
    start = post.span.start if post is not None else -1
    roles = (piece.role for piece in line.pieces if piece.role is not None)
    role = next((role for role in roles if line.tokens[role.start].start == start), None)
    if post is not None and role is not None:
        text = wording(line.tokens, range(role.start, role.last))
        post = replace(post, text=text, org=None)
    return replace(change, post=post, joined=ties.watched(change))


_SAME_HOUSE = re.compile(  # not « sans quitter la maison »: a seat on the board of another may go with that
    r" (?:sans changer d' employeur|sans changer de maison|(?:mais )?pas d' employeur|(?:mais )?pas de maison"
    r"|rest(?:e|era) dans (?:la maison|l' entreprise)) "
)
