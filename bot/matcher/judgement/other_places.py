"""Who leaves something other than the watched organisation, by what the title says."""

from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import TRADES
from bot.matcher.syntax.bodies import heads_a_body
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.matcher.whys import GOES, LEAVES, LEAVES_A_THING, OTHER_TOPIC


def leaving_elsewhere(changes: Sequence[Change], lines: Sequence[Line]) -> frozenset[str]:
    """« X quitte la présidence de Z », « X quitte le gouvernement »: and goes nowhere that is told."""
    if not lines or "pour" in lines[0].words:
        return frozenset()
    leaving = [change for change in changes if change.act in (Act.EXIT, Act.HAND_OVER)]
    titled = {c.member.identity.name for c in leaving if not c.line and _something_else(c)}
    bare = {c.member.identity.name for c in leaving if not c.line and _bare(c)}
    next_to_it = {c.member.identity.name for c in leaving if c.line == 1 and _stray(c)}
    return frozenset(titled | (bare & next_to_it))


def _bare(change: Change) -> bool:
    return not (change.noun or change.left or change.joined or change.post or change.dates)


# « quitte le Grand Palais », « part en tournée », of which « son départ » is told next
_NO_LEAVING = (LEAVES_A_THING, GOES)


def _stray(change: Change) -> bool:
    """« X plie bagage | Il quitte Washington sans accord »: what the idiom of the title is about."""
    aside = change.attachment is Attachment.PARTICIPLE  # « Parti de rien, X … »
    return not aside and any(why.startswith(_NO_LEAVING) for why in change.truth.why)


def _something_else(change: Change) -> bool:
    if _stray(change) or heads_a_body(change.post):
        return True
    left = change.left or (change.post.org if change.post is not None else None)
    return left is not None and not left.watched and left.identity is not None


def once_elsewhere(changes: Sequence[Change]) -> frozenset[str]:
    """Who left another organisation, be it long ago."""
    gone = (c for c in changes if c.act is Act.EXIT and c.left is not None and not c.left.watched)
    return frozenset(change.member.identity.name for change in gone)


def of_another(why: Sequence[str]) -> bool:
    """A leaving was refused as that of something else."""
    return any(reason.startswith((LEAVES, OTHER_TOPIC)) for reason in why)


def of_something_else(change: Change) -> bool:
    """« quitte la faculté »; not « abandonne ses travaux », which people of any house have, nor « quitte le
    constructeur », which says where a recruit comes from."""
    told = (why for why in change.truth.why if why.startswith(LEAVES_A_THING))
    return any(_OF_ANYBODY.isdisjoint(why.split()) for why in told)


_OF_ANYBODY = TRADES | words(
    """
    travaux recherches recherche projets projet dossiers
    constructeur operateur fabricant fondeur hebergeur plateforme
    """
)
