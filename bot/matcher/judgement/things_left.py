"""What is told on of a thing that somebody gave up: « X dit adieu à ses abonnés. « Je pars », écrit-il. »"""

from collections.abc import Sequence

from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.unplaced import PARTING
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.whys import LEAVES_A_THING, OF_A_THING
from bot.model import Kind


def without_echoes_of_things(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts, without a bare leaving in the sentence behind one that was of a thing."""
    given_up: dict[str, int] = {}  # who, in which sentence last
    settled = []
    for item in judged:
        change = item.change
        told = given_up.get(item.name)
        if item.kind is None and change.act in PARTING and item.why[-1].startswith(OF_A_THING):
            given_up[item.name] = change.line
        if item.kind is Kind.DEPARTURE and told is not None and _goes_on(ties, item, told):
            item = refuse(change, LEAVES_A_THING)
        elif item.kind is not None:
            given_up.pop(item.name, None)
        settled.append(item)
    return settled


def _goes_on(ties: Ties, item: Judged, told: int) -> bool:
    change, line = item.change, ties.lines[item.change.line]
    bare = not (change.left or change.joined or change.post or change.dates or change.noun)
    return bare and change.line == told + 1 and not (line.names_ours or line.names_people)
