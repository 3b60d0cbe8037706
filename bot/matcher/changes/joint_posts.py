"""One post for several: « X et Y se partagent la recherche », « est partagée entre X et Y »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.offices import Post, charge_at
from bot.matcher.syntax.pieces import Member, Sign

SHARING = ("partager", "répartir")
_AMONG = ("entre", "avec")


def shared_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Each of those who share a post has it."""
    verb = clause.verb
    members: tuple[Member, ...] = ()
    post: Post | None = None
    if verb.reflexive and not verb.negated:
        members, post = seen.subject(clause), _post_at(seen, clause.object)
    elif verb.passive and not verb.negated:
        post = _post_at(seen, clause.subject)
        among = next((k for k in range(clause.at, len(seen.pieces)) if seen.pieces[k].word in _AMONG), None)
        members = listed(seen.pieces, among + 1, colon=False) if among is not None else ()
    if post is None or not post.text or len(members) < 2:
        return
    for member in members:
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org)


def _post_at(seen: Arguments, at: int | None) -> Post | None:
    """The office or the department that the noun at a position names."""
    if at is None or seen.pieces[at].sign is not Sign.THING:
        return None
    first = seen.pieces[at].first
    if seen.line.tokens[first].fold not in ("le", "la", "l'"):
        return None  # « se partagent un bureau »
    post = charge_at(seen.line, first)
    return post if post is None or not post.team else None
