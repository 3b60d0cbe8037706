"""Seats beside one's work: « X entre au conseil du musée. Il y remplace Y. »: Y was there too."""

from collections.abc import Sequence

from bot.matcher.changes.change import Change, recalls
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.unplaced import PARTING, PLACING, placed_by_name
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.lexicon.frames import Act
from bot.matcher.whys import (
    BESIDE_THEIR_POST,
    CONTEST,
    LEAVES,
    LEAVES_ANOTHER,
    NOTHING_PARTICULAR,
    OF_A_THING,
    POST_ELSEWHERE,
)
from bot.model import Kind


def without_side_seats(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts, without what the next sentences tell of such a seat: who takes it, and from whom."""
    taken: dict[str, int] = {}  # who got a seat elsewhere, in which sentence last
    freed: dict[str, int] = {}  # the same of who gave one up
    ours: set[str] = set()  # of whom a change at ours was told by then
    taken |= _elected_by_title(ties, judged)
    settled = list(judged)
    for at in sorted(range(len(judged)), key=lambda k: (judged[k].change.line, judged[k].change.at)):
        item, change = judged[at], judged[at].change
        former = change.counterpart.name if change.counterpart is not None else ""
        if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL) and _bare(change):
            own = item.name not in ours and _near(ties, change, taken.get(item.name))
            theirs = former not in ours and _near(ties, change, freed.get(former))
            if own or theirs:
                settled[at] = refuse(change, POST_ELSEWHERE)
                taken[item.name] = change.line
                continue
        handing = item.kind is Kind.DEPARTURE and change.act is Act.HAND_OVER and change.post is None
        if handing and item.name not in ours and _near(ties, change, freed.get(item.name)):
            settled[at] = refuse(change, LEAVES_ANOTHER)  # « X cède la présidence. Il passe le relais à Z »
            continue
        if item.kind is not None:
            ours.add(item.name)
        elif change.line and recalls(change):
            continue  # « Elle avait été élue à l'Académie. Elle succède à Y »
        elif change.act in PLACING and item.why[-1].startswith(_BESIDE):
            taken[item.name] = change.line
        elif change.act in PARTING and item.why[-1].startswith(_ANOTHER_S):
            freed[item.name] = change.line
    return settled


def _elected_by_title(ties: Ties, judged: Sequence[Judged]) -> dict[str, int]:
    """« Parents d'élèves : X élu délégué | Il remplace Z »: as that, where ours is not named."""
    if not judged:
        return {}
    title = ties.lines[0]
    told = {item.name for item in judged if item.kind is not None and not item.change.line}
    if title.names_ours or not any(verb.lemma == "élire" and not verb.negated for _, verb in title.verbs):
        return {}
    return {who.name: 0 for who in title.named if who.name not in told}


_ANOTHER_S = (f"{LEAVES}an organisation", LEAVES_ANOTHER)  # and no work or product: « lâche ChatGPT »
_BESIDE = (BESIDE_THEIR_POST, CONTEST, NOTHING_PARTICULAR, OF_A_THING, POST_ELSEWHERE)


def _bare(change: Change) -> bool:
    """No post and no house is named: « y siégera », « succède à Y », « occupera le fauteuil de Y »."""
    worded = change.post is not None and bool(change.post.text) and not change.post.board
    return not worded and change.act in _GOING_ON and not placed_by_name(change)


_GOING_ON = frozenset({Act.TAKE, Act.NAME, Act.SUCCEED, Act.JOIN})


def _near(ties: Ties, change: Change, told: int | None) -> bool:
    """In the next two sentences; further on behind « y »."""
    if told is None or change.line == told:
        return False
    verb = ties.lines[change.line].pieces[change.at].verb
    there = verb is not None and verb.indirect == "y"
    return change.line - told <= (_THERE if there else _SEQUEL)


_SEQUEL = 2  # sentences
_THERE = 4
