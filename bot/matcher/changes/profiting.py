"""For whom somebody makes room: « X cède la recherche au profit de Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Sign

_GOING = frozenset({Act.EXIT, Act.OUST, Act.HAND_OVER})
_PROFIT = words("profit benefice faveur")


def profiting(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« X cède sa place, au profit de Y »: Y, after the last who is told to go before."""
    if _PROFIT.isdisjoint(seen.line.words):
        return
    for at in range(2, len(seen.pieces)):
        link = seen.pieces[at - 1]
        # « se retire au profit de »: within the idiom of leaving
        said = {token.fold for token in seen.line.tokens[max(0, link.first - 2) : link.last]}
        if link.sign is not Sign.PREP or said.isdisjoint(_PROFIT) or len(seen.pieces[at].people) != 1:
            continue
        gone = [c for c in told if c.act in _GOING and c.at < at and c.truth.status is not None]
        heir = seen.pieces[at].people[0]
        if not gone or gone[-1].member.identity == heir.identity:
            continue
        left = gone[-1]
        yield verbless_change(
            seen,
            heir,
            Act.SUCCEED,
            at,
            "profit",
            truth=left.truth,
            over=(link.first, seen.pieces[at].last),
            post=left.post if left.post is not None and not left.post.board else None,
            counterpart=left.member.identity,
            hang=left.hang,
            tense=left.tense,
            pluperfect=left.pluperfect,
            dates=left.dates,
        )
