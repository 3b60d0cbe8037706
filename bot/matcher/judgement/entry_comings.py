"""Entries of an article on who does what at the watched organisation, told by the house that somebody leaves:
« Y : qui fait quoi | X. La patronne de Slack a dit adieu à Salesforce. »: X comes to Y."""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.name_labels import labelled_with
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Org
from bot.model import Status


def left_by_entry(ties: Ties, change: Change) -> Org | None:
    """The other house that somebody of no known past here leaves, for none that is told."""
    if change.act is not Act.EXIT or change.joined is not None or change.noun or change.pluperfect:
        return None
    if change.truth.status is not Status.ANNOUNCED or ties.told(change.member).gone_to is not None:
        return None
    if ties.standing(change.member) not in (Standing.UNKNOWN, Standing.NEVER):
        return None
    left = change.left or ties.elsewhere(change.member)
    named = left is not None and left.identity is not None and not left.watched
    return left if named and in_an_entry(ties, change) else None


def in_an_entry(ties: Ties, change: Change) -> bool:
    """Told under their name alone, in an article on who does what at the watched organisation."""
    label = labelled_with(ties.lines, change.line)
    own = label is not None and label.identity == change.member.identity
    return own and title_is_ours(ties.lines) and reshuffled(ties.discourse)
