"""How much speaks against a claim once everything that is told of it is weighed.

Each rule before this one looks at one sentence. What is told once, in passing, without a day or a post, in
an article that tells nothing else of the kind, is seldom a change, whatever the verb. The points are those of
a logistic regression over the claims made of 1,800 articles when they were read for the first time, rounded
(``docs/decisions.md``); they refuse one claim in fifty, of which five in six are wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.matcher.changes.change import Change
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.naming import headed_by_ours
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import of_these_days, same_step
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.whys import LEAVES, NO_LONGER_SO, TAKES_ANOTHER
from bot.model import Claim, Moves, Status

_TOO_MANY = 6  # points
_OPENING = 3  # sentences: the title and what follows it
_NEAR = 2  # sentences before the one that tells it
_CROWDED = 3  # things in a sentence that are neither people nor houses, posts or days
_BEARING_OUT = frozenset({TAKES_ANOTHER, NO_LONGER_SO})
_UNREAD = frozenset({Sign.THING, Sign.QUOTE, Sign.WORD})


def believed(
    claims: Sequence[Claim], judged: Sequence[Judged], discourse: Discourse, moves: Moves, published: date
) -> tuple[tuple[Claim, ...], list[Judged]]:
    """The claims that enough speaks for, and the verdicts, those of the other claims turned into refusals.

    What is known to have come about in these days needs no more than that the house is named.
    """
    ours = any(line.names_ours for line in discourse.lines)
    doubted = {
        (claim.person, claim.kind)
        for claim in claims
        if not (ours and _known(claim, judged, moves, published))
        and _doubts(_Told(claim, claims, judged, discourse)) >= _TOO_MANY
    }
    kept = tuple(claim for claim in claims if (claim.person, claim.kind) not in doubted)
    return kept, [
        refuse(one.change, *one.why, "too little speaks for it") if (one.name, one.kind) in doubted else one
        for one in judged
    ]


def _known(claim: Claim, judged: Sequence[Judged], moves: Moves, published: date) -> bool:
    """A rule reads it, and a move of these days bears it out."""
    told = (one for one in judged if one.kind is claim.kind and one.name == claim.person)
    if all(one.attested for one in told):
        return False
    theirs = moves.get(claim.person_id or "", ())
    return any(same_step(move.kind, claim.kind) and of_these_days(move, published) for move in theirs)


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim among what else the article tells."""

    claim: Claim
    claims: Sequence[Claim]
    judged: Sequence[Judged]
    discourse: Discourse

    @property
    def changes(self) -> list[Change]:
        """Those that make the claim, in reading order."""
        claim = self.claim
        return [one.change for one in self.judged if one.kind is claim.kind and one.name == claim.person]

    @property
    def refused(self) -> list[Judged]:
        """What is told and comes to nothing; « change de poste », the old post of who takes another (« …,
        jusqu'ici chargé des ventes »), or that they have left the house they come from, bears that out."""
        came_from = f"{LEAVES}{self.claim.other_organization}"
        none = (one for one in self.judged if one.kind is None and _BEARING_OUT.isdisjoint(one.why))
        none = (one for one in none if one.name != self.claim.person or came_from not in one.why)
        return [one for one in none if not (one.change.act is Act.STAY and one.change.word == "changer")]


def _doubts(told: _Told) -> int:
    """The points against a claim, less those for it."""
    claim, changes = told.claim, told.changes
    if not changes:
        return 0
    lines = [told.discourse.lines[change.line] for change in changes]
    first = changes[0]
    column = headed_by_ours(told.discourse.lines, first.line)  # what else it tells is of other houses
    alone = len(told.claims) == 1 and not column
    refused = () if column else told.refused
    opening = any(one not in told.refused and one.change.line < _OPENING for one in told.judged)
    slots = (claim.role, claim.other_organization, claim.counterpart, claim.date)
    title = told.discourse.lines[0]
    headed = _names(title, first)
    named_in = [first.member.identity in line.named for line in told.discourse.lines].count(True)
    among = any(claim.person == one.counterpart or claim.counterpart == one.person for one in told.claims)
    against = (
        alone
        + 2 * (alone and not opening)
        + 3 * (len(told.claims) <= 2 and len(refused) >= 2)  # an article about moves that are none
        + any(one.name == claim.person for one in refused)
        + (len(changes) == 1)
        + 2 * (sum(slot is not None for slot in slots) <= 1)
        + all(change.quoted for change in changes)
        + _of_a_thing(told.discourse, first)
        + (sum(piece.sign is Sign.THING for piece in lines[0].pieces) >= _CROWDED)
        + (not any(near.names_ours for line in lines for near in _near(told.discourse, line)))
    )
    in_favour = (
        2 * any(line.names_ours for line in lines)
        + any(change.dates or change.announced for change in changes)
        + any(_names(line, change) for line, change in zip(lines, changes, strict=True))
        + (first.act is Act.EXIT)
        + 2 * (first.act is Act.OUST)
        + 2 * (claim.status is not Status.ANNOUNCED)  # hedged already
        + any(_goes_between(change) for change in changes)
        + among
        + headed
        + (headed and title.names_ours)
        + (named_in <= 1)  # for this, and not otherwise
    )
    return against - in_favour


def _goes_between(change: Change) -> bool:
    """The house left, or the one joined, is named or can be traced."""
    return any(org is not None and org.identity is not None for org in (change.left, change.joined))


def _near(discourse: Discourse, line: Line) -> Sequence[Line]:
    """The sentence, and those right before it."""
    return discourse.lines[max(0, line.index - _NEAR) : line.index + 1]


def _names(line: Line, change: Change) -> bool:
    """The sentence names them, and does not only stand for them by a pronoun or a post."""
    return change.member.identity in line.named


def _of_a_thing(discourse: Discourse, change: Change) -> bool:
    """« décroche cette distinction », « prend les commandes des internautes »: what the verb has beside it is
    no house, post or person."""
    line = discourse.lines[change.line]
    if line.pieces[change.at].verb is None:
        return False
    clause = discourse.readers[change.line].read(change.at)
    beside = (clause.object, *(complement.at for complement in clause.complements))
    return any(at is not None and line.pieces[at].sign in _UNREAD for at in beside)
