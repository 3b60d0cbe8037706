"""What a house makes of somebody: « Y fait de X son numéro deux »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import post_of


def making_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """The post stands behind the name, with an article or a possessive of its own."""
    obj = seen.piece(clause.object)
    role = obj.role if obj is not None else None
    if role is None or not role.text or role.former or not (role.owned or role.definite):
        return
    whom = next((c.at for c in clause.complements if c.word in ("de", "d'") and c.at > clause.at), None)
    agent = seen.org(clause.subject)
    if whom is None or clause.object != whom + 1 or not (agent or seen.subject(clause)):
        return
    post = post_of(seen.line, role)
    for member in seen.people(whom):
        yield change_told(
            seen, member, Act.NAME, clause, truth, post=post, agent=agent, joined=post.org or agent
        )
