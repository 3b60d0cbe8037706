"""How much of what is told of a claim is told as news, once every rule has had its say.

Each rule asks for one thing: a date, a tense, the head of the article. Many small signs together say more:
what is told far down, of a month that is over, in a perfect tense, of somebody whom the list knows, is
seldom what an article was written for. The points are those of a logistic regression over the news read in
1,500 articles when they were read for the first time, rounded (``docs/decisions.md``).
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date as day

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.doubts import BRIEF, length, making
from bot.matcher.judgement.judged import Judged
from bot.matcher.syntax.clauses import Attachment
from bot.model import Claim, Kind, PartialDate, Status

_FAR_DOWN = 8  # sentences
_OPENING = (0, 1)  # the title, and what follows it
_TOO_LITTLE = -1  # points


def told_as_news(
    claims: Sequence[Claim], judged: Sequence[Judged], discourse: Discourse, published: day
) -> tuple[tuple[Claim, ...], list[Judged]]:
    """The claims, and the verdicts, those that are hardly told as news made background.

    Of two claims of one kind, an old one and a new, none is weighed: they tell each other apart. Nor is what
    a brief tells, which is short.
    """
    if not claims or length(discourse) < BRIEF:
        return tuple(claims), list(judged)
    twice = Counter((claim.person, claim.kind) for claim in claims)
    old = {
        (claim.person, claim.kind)
        for claim in claims
        if claim.news
        and twice[claim.person, claim.kind] == 1
        and _points(claim, judged, discourse, published, _days_of_the_head(claim, claims, judged))
        < _TOO_LITTLE
    }
    kept = tuple(replace(c, news=False) if (c.person, c.kind) in old else c for c in claims)
    return kept, [
        one.as_background("little of it is told as news")
        if one.news and one.kind is not None and (one.name, one.kind) in old
        else one
        for one in judged
    ]


def _days_of_the_head(
    claim: Claim, claims: Sequence[Claim], judged: Sequence[Judged]
) -> frozenset[PartialDate | None]:
    """« X prend le large | … X a démissionné fin mars. Y en a fait autant la même semaine. »: the days of
    others of whom the article opens with the same."""
    return frozenset(
        other.date
        for other in claims
        if other.news and other.kind is claim.kind and other.person != claim.person and other.date is not None
        if any(one.change.line in _OPENING for one in making(other, judged))
    )


def _points(
    claim: Claim,
    judged: Sequence[Judged],
    discourse: Discourse,
    published: day,
    shared: Set[PartialDate | None],
) -> int:
    """For news, less those against it; a date of *shared* is none."""
    changes = [one.change for one in making(claim, judged)]
    if not changes:
        return 0
    first, date = changes[0], claim.date
    dated = date not in shared
    month_over = dated and date is not None and date.day is None and date.last < published
    in_favour = (
        3
        + 3 * (first.member.identity.id is None)  # nobody would recall them
        + 3 * any(change.line in _OPENING for change in changes)
        + 3 * (claim.status is not Status.ANNOUNCED)  # rumours and denials are of the day
        + 2 * (date is not None and date.day is not None)
        + (first.attachment is Attachment.MAIN)
    )
    against = (
        2 * month_over
        + 2 * (first.line >= _FAR_DOWN)
        + 2 * (dated and any(change.dates or change.announced for change in changes))
        + 2 * first.perfect
        + (dated and bool(discourse.lines[first.line].dates))
        + (claim.kind is Kind.DEPARTURE)
    )
    return in_favour - against
