"""Who is chosen over somebody: « on lui préfère X », « Y lui est préférée »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import recipients
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Member, Sign


def preference_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Told of a post, or of somebody who has just been put aside."""
    if clause.verb.passive or clause.object is None:
        chosen = seen.subject(clause) if clause.verb.passive else ()
    else:
        chosen = seen.people(clause.object) if seen.pieces[clause.object].people else ()
    post = _at_stake(seen)
    counterpart = _passed_over(seen, clause, chosen)
    if counterpart is None or (post is None and not seen.ousts):
        return
    held = counterpart if seen.ousts else None
    for member in chosen:
        yield change_told(seen, member, Act.SUCCEED, clause, truth, post=post, counterpart=held)


def _passed_over(seen: Arguments, clause: Clause, chosen: tuple[Member, ...]) -> Identity | None:
    people = recipients(seen, clause)
    if not people and clause.verb.indirect == "lui":  # « on lui préfère X »
        people = seen.antecedents(clause.at)
    own = {member.identity for member in chosen}
    return next((member.identity for member in people if member.identity not in own), None)


def _at_stake(seen: Arguments) -> Post | None:
    """The post that the sentence is about: « voulait la direction des ventes »."""
    for piece in seen.pieces:
        if piece.sign is Sign.THING and (post := office_after(seen.line, piece.first)) is not None:
            return None if post.team else post
    return None
