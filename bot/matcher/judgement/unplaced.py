"""Changes of people whom the list does not hold, without those that other verdicts place elsewhere."""

from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.judgement.whereabouts import headed_before
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Org, is_ours
from bot.matcher.whys import LEAVES, LEAVES_A_THING, LEAVES_AS_TITLED, NO_TIE, OTHER_TRADE, POST_ELSEWHERE
from bot.model import Kind


def placed_by_name(change: Change) -> bool:
    """The watched organisation is named as the one that they leave or join."""
    return any(is_ours(org) for org in houses_told(change))


def houses_told(change: Change) -> tuple[Org | None, ...]:
    post = change.post.org if change.post is not None else None
    return (change.left, change.joined, change.agent, post)


def without_posts_elsewhere(judged: Sequence[Judged]) -> list[Judged]:
    """« X succède à Z | Il prend la tête de la Nasa »: what a title leaves unsaid is told below."""
    elsewhere = {
        item.name
        for item in judged
        if item.kind is None and placed_elsewhere(item.change) and not headed_before(item.change)
    }
    return [
        refuse(item.change, POST_ELSEWHERE)
        if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL)
        and item.change.member.identity.id is None
        and item.name in elsewhere
        and item.change.line == 0
        and not placed_by_name(item.change)
        else item
        for item in judged
    ]


def without_forerunners_elsewhere(judged: Sequence[Judged]) -> list[Judged]:
    """« X, nommé par le ministre, remplace Z, démissionnaire »: Z leaves the post that X gets elsewhere."""
    before = {
        (item.change.line, item.change.counterpart)
        for item in judged
        if item.kind is None and item.change.act is Act.SUCCEED and POST_ELSEWHERE in item.why
    }
    return [
        refuse(item.change, POST_ELSEWHERE)
        if item.kind in (Kind.DEPARTURE, Kind.OUSTER)
        and (item.change.line, item.change.member.identity) in before
        and item.change.member.identity.id is None
        and not placed_by_name(item.change)
        else item
        for item in judged
    ]


def without_heirs_elsewhere(judged: Sequence[Judged]) -> list[Judged]:
    """« Le directeur financier d'Orbis, X, passe la main à Y »: Y gets it at Orbis, where X had it."""
    gone = {
        (item.change.line, item.change.member.identity)
        for item in judged
        if item.kind is None and item.change.act in PARTING and _left_a_house(item)
    }
    return [
        refuse(item.change, POST_ELSEWHERE)
        if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL)
        and (item.change.line, item.change.counterpart) in gone
        and item.change.member.identity.id is None
        and not placed_by_name(item.change)
        else item
        for item in judged
    ]


def _left_a_house(item: Judged) -> bool:
    return item.why[-1].startswith(LEAVES) and item.why[-1] not in (LEAVES_A_THING, LEAVES_AS_TITLED)


def without_heirs_of_strangers(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """« Le proviseur s'en va. Son adjointe, X, assure l'intérim »: X is of no other house than he is."""
    parted = [item for item in judged if item.change.act in PARTING]
    strangers = [item for item in parted if item.kind is None and set(item.why) & _UNTIED]
    if not strangers or any(item.kind is not None for item in parted):
        return list(judged)
    return [
        refuse(item.change, NO_TIE)
        if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL)
        and item.change.act in (Act.TAKE, Act.NAME, Act.SUCCEED)
        and item.change.member.identity.id is None
        and not ties.belongs(item.change.member)
        else item
        for item in judged
    ]


def without_echoes_elsewhere(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """« Le ministre X démissionne | Le patron d'Y regrette son départ »: what was told before, and is none
    of ours."""
    refused: dict[str, int] = {}
    for item in judged:
        if item.kind is None and _UNTIED & set(item.why) and item.change.act in PARTING | PLACING:
            refused.setdefault(item.name, item.change.line)
    placed = {item.name for item in judged if item.kind is not None and not _echoes(item.change)}
    return [
        refuse(item.change, NO_TIE)
        if item.kind is not None
        and _echoes(item.change)
        and item.change.member.identity.id is None
        and item.name not in placed
        and refused.get(item.name, item.change.line) < item.change.line
        and not ties.belongs(item.change.member)
        else item
        for item in judged
    ]


def _echoes(change: Change) -> bool:
    return change.noun and change.definite and not placed_by_name(change)


PARTING = frozenset({Act.EXIT, Act.OUST, Act.HAND_OVER, Act.PAUSE})
_UNTIED = frozenset({NO_TIE, OTHER_TRADE})


def placed_elsewhere(change: Change) -> bool:
    """Another organisation is named as the one that they get a post in, or come to."""
    post = change.post.org if change.post is not None else None
    where = change.joined or post
    return change.act in PLACING and where is not None and where.identity is not None and not where.watched


PLACING = frozenset({Act.TAKE, Act.NAME, Act.JOIN, Act.HIRE, Act.SUCCEED})


def without_its_makers(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """« Lumière », le film sur Y. X, le monteur, a remplacé Z: nothing says that X was ever at Y."""
    placed = {item.name for item in judged if item.kind is not None and placed_by_name(item.change)}
    return [
        refuse(item.change, OTHER_TRADE)
        if item.kind is not None
        and item.change.member.identity.id is None
        and not (item.name in placed or ties.belongs(item.change.member))
        else item
        for item in judged
    ]
