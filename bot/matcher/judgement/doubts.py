"""How much speaks against a claim once everything that is told of it is weighed.

Each rule before this one looks at one sentence. What is told once, in passing, without a day or a post, in
an article that tells nothing else of the kind, is seldom a change, whatever the verb; and of who heads the
house more is told than of anybody else. The points are those of a logistic regression over the claims made
of 2,400 articles, 856 of them when they were read for the first time, rounded (``docs/decisions.md``); what
is hedged or denied has had one more since, and what goes on in the house with somebody unknown two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.matcher.changes.change import Change
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.naming import headed_by_ours
from bot.matcher.judgement.heads import listed_as_head
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import agree, of_these_days, same_step
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Sign, is_ours, org_of
from bot.matcher.syntax.rows import is_measure
from bot.matcher.whys import (
    AS_THE_ARRIVAL,
    AS_THE_DISMISSAL,
    LEAVES,
    LEAVES_A_THING,
    LEAVES_ANOTHER,
    LEAVES_AS_TITLED,
    NO_LONGER_SO,
    POST_ELSEWHERE,
    POST_OF_GOAL,
    TAKES_ANOTHER,
    TO_COME_BACK,
)
from bot.model import Claim, Kind, Moves, Status

_ENOUGH, _CERTAIN = 2, 100  # points
_SHORT, BRIEF, _LONG = 200, 300, 800  # characters
_HEAD = 2  # sentences: the title and what follows it
_OPENING = 3  # sentences: the title and what follows it
_SERIES = 3  # claims of one kind
_FIGURES = frozenset({Kind.DEPARTURE, Kind.ARRIVAL, Kind.APPOINTMENT})
_BEARING_OUT = frozenset(
    {TAKES_ANOTHER, NO_LONGER_SO, AS_THE_ARRIVAL, AS_THE_DISMISSAL, POST_OF_GOAL, TO_COME_BACK}
)
_UNREAD = frozenset({Sign.THING, Sign.QUOTE, Sign.WORD})


def believed(
    claims: Sequence[Claim], judged: Sequence[Judged], discourse: Discourse, moves: Moves, published: date
) -> tuple[tuple[Claim, ...], list[Judged]]:
    """The claims that enough speaks for, and the verdicts, those of the other claims turned into refusals.

    What is known to have come about in these days needs no more than that the house is named. Where more
    than enough speaks for none of the claims, an article that is no brief may well tell of no change at all:
    enough is too little.
    """
    if not claims:
        return (), list(judged)
    ours = any(line.names_ours for line in discourse.lines)
    weighed = (_Told(claim, claims, judged, discourse) for claim in claims)
    points = [_CERTAIN if ours and _known(told, moves, published) else _weight(told) for told in weighed]
    sure = max(points) > _ENOUGH or length(discourse) < BRIEF
    enough = _ENOUGH if sure else _ENOUGH + 1
    doubted = {
        (claim.person, claim.kind) for claim, told in zip(claims, points, strict=True) if told < enough
    }
    kept = tuple(claim for claim in claims if (claim.person, claim.kind) not in doubted)
    return kept, [
        refuse(one.change, *one.why, "too little speaks for it") if (one.name, one.kind) in doubted else one
        for one in judged
    ]


def making(claim: Claim, judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts that make *claim*, in reading order."""
    return [one for one in judged if one.kind is claim.kind and one.name == claim.person]


@dataclass(frozen=True)
class _Told:
    """A claim among what else the article tells."""

    claim: Claim
    claims: Sequence[Claim]
    judged: Sequence[Judged]
    discourse: Discourse

    @cached_property
    def changes(self) -> list[Change]:
        """Those that make the claim, in reading order."""
        return [one.change for one in making(self.claim, self.judged)]

    @cached_property
    def refused(self) -> list[Judged]:
        """What is told and comes to nothing; the old post of who takes another (« …, jusqu'ici chargé des
        ventes »), that « son départ » is the dismissal told beside, that who takes a leave is to come back,
        what somebody who goes will do there, or that they leave the house they come from (« quittera
        l'entreprise de livraison »), or had a post there (« chez Z, où il était chargé des ventes »), bears
        that out; who stays (« X, qui faisait l'intérim, reste dans la maison ») speaks against nothing."""
        none = (one for one in self.judged if one.kind is None and _BEARING_OUT.isdisjoint(one.why))
        none = (one for one in none if one.name != self.claim.person or not self._came_from(one))
        return [one for one in none if one.change.act is not Act.STAY]

    def _came_from(self, refused: Judged) -> bool:
        """The house is named, or none of ours and they come to us; or they leave it for the next one."""
        if self.claim.kind is Kind.VENTURE and self.claim.news:
            return any(why.startswith(LEAVES) for why in refused.why)
        house = self.claim.other_organization
        comes = house is not None and self.claim.kind is Kind.ARRIVAL
        unnamed = (LEAVES_A_THING, LEAVES_ANOTHER, LEAVES_AS_TITLED, POST_ELSEWHERE) if comes else ()
        return any(why == f"{LEAVES}{house}" or why.startswith(unnamed) for why in refused.why)


def _known(told: _Told, moves: Moves, published: date) -> bool:
    """A rule reads it, and a move of these days bears it out; or one of the day that is recalled, which
    nobody need tell where the sentence names them and the house."""
    claim = told.claim
    if all(one.attested for one in making(claim, told.judged)):
        return False
    theirs = [move for move in moves.get(claim.person_id or "", ()) if same_step(move.kind, claim.kind)]
    same = [move for move in theirs if move.kind is claim.kind]
    undated = claim.date is None and _told_outright(told)
    recalled = not claim.news and any(undated or agree(claim.date, move.date) for move in same)
    return recalled or any(of_these_days(move, published) for move in theirs)


def _weight(told: _Told) -> int:
    """The points for a claim; what a message or an entry tells, or no change of theirs, is not weighed. « X a
    quitté Y » in so many words is worth one more, save in a long article."""
    if not told.changes or _is_short(told):
        return _CERTAIN
    plain = _told_outright(told) and length(told.discourse) < _LONG
    return _speaks_for(told) + plain


def _speaks_for(told: _Told) -> int:
    """The points for a claim, less those against it."""
    claim, changes, lines = told.claim, told.changes, told.discourse.lines
    telling = [lines[change.line] for change in changes]
    slots = (claim.role, claim.other_organization, claim.counterpart, claim.date)
    in_favour = (
        2 * (min(len(told.claims), 3) - 1)
        + 2 * (sum(one.kind is claim.kind for one in told.claims) >= _SERIES)
        + 2 * (len(changes) > 1)
        + 3 * (claim.status is not Status.ANNOUNCED)  # hedged already
        + min(sum(slot is not None for slot in slots), 2)
        + (claim.date is not None)
        + any(_names_ours(told, line) for line in telling)
        + any(_names(line, change) for line, change in zip(telling, changes, strict=True))
        + (telling[0] is lines[0] and lines[0].names_ours and _names(lines[0], changes[0]))
        + _of_their_life(told)
        + 2 * _placed_there(told)
    )
    against = (
        5 * _of_the_head(told)
        + 2 * (length(told.discourse) >= _LONG)  # and told once all the same
        + 2 * (len(told.claims) <= 2 and len(told.refused) >= 2)  # an article about moves that are none
        + (not any(_names_ours(told, line) for line in lines[:_OPENING]))
        + _of_a_thing(told.discourse, changes[0])
    )
    return in_favour - against


def _of_their_life(told: _Told) -> bool:
    """« X, une plume qui compte | … Elle a remis sa démission en mars 2022. »: recalled, with its time, of
    whom the article portrays."""
    recalled = not told.claim.news and told.claim.date is not None
    return recalled and any(_names(line, told.changes[0]) for line in told.discourse.lines[:_HEAD])


def _placed_there(told: _Told) -> bool:
    """« X dirige la recherche du laboratoire. Elle s'en va. »: of somebody unknown, whom the text places in
    the house in so many words."""
    claim, mentions = told.claim, told.discourse.mentions
    inside = claim.person in mentions.insiders - mentions.aides
    return inside and claim.person_id is None and claim.kind in _PARTING


_PARTING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})


def _names_ours(told: _Told, line: Line) -> bool:
    """Be it as what somebody was, of who goes from house to house: « le cofondateur d'Y quitte Z »; or as
    that of the post by which they are told of: « Le directeur général d'Y Canada a remis sa démission »."""
    if line.names_ours or (told.claim.kind is Kind.VENTURE and speaks_of_watched(line)):
        return True
    here = (change.member for change in told.changes if change.line == line.index)
    return any(is_ours(org_of(role)) and not role.former for member in here for role in member.roles)


def length(discourse: Discourse) -> int:
    """In characters."""
    return discourse.lines[-1].sentence.span.end


def _is_short(told: _Told) -> bool:
    """A message, or an entry among others: what it tells is told once because it is short."""
    short = length(told.discourse) < _SHORT
    return short or _is_entry(told.discourse, told.changes[0].line) or _opens_a_story(told)


def _opens_a_story(told: _Told) -> bool:
    """« <h3>La pub divise</h3> X a démissionné lundi d'Y. »: a digest tells it of them and of the house by
    name, first thing under a heading."""
    lines, change = told.discourse.lines, told.changes[0]
    headings = [line.index for line in lines if _is_heading(line)]
    line = lines[change.line]
    by_name = any(map(is_ours, line.houses)) and _names(line, change)
    return len(headings) >= _DIGEST and line.index - 1 in headings and by_name


def _is_heading(line: Line) -> bool:
    return line.sentence.shape is Shape.HEADING and line.sentence.section is Section.CONTENT


_DIGEST = 2  # headings


def _is_entry(discourse: Discourse, at: int) -> bool:
    lines = discourse.lines
    listed = lines[at].sentence.shape is Shape.BULLET and lines[at].names_ours
    labelled = is_ours(discourse.labelled.get(at))
    return listed or labelled or discourse.live or headed_by_ours(lines, at)


def _of_the_head(told: _Told) -> bool:
    """Of who heads the house everything is told: what they would do, whom they take along, whom they follow.
    That they are made to go is no figure of speech, nor is what is told outright."""
    claim, changes = told.claim, told.changes
    if claim.kind not in _FIGURES or changes[0].act is Act.OUST or claim.status is Status.DENIED:
        return False
    return listed_as_head(told.discourse, changes[0].member) and not _told_outright(told)


def _told_outright(told: _Told) -> bool:
    """Of them by name: and of the house, or first thing in the article and then again."""
    changes, lines = told.changes, told.discourse.lines
    line = lines[changes[0].line]
    first = line.index <= 1
    ours = line.names_ours or (first and lines[0].names_ours)
    named = [_names(lines[change.line], change) for change in changes]
    return (ours and named[0]) or (first and len(changes) > 1 and any(named))


def _names(line: Line, change: Change) -> bool:
    """The sentence names them, and does not only stand for them by a pronoun or a post."""
    return change.member.identity in line.named


def _of_a_thing(discourse: Discourse, change: Change) -> bool:
    """« décroche cette distinction », « prend les commandes des internautes »: what the verb has beside it is
    no house, post or person; not « n'a démissionné de rien », nor what belongs to an idiom, nor for how
    long (« s'est mise en retrait pour quelques semaines »)."""
    line = discourse.lines[change.line]
    if line.pieces[change.at].verb is None:
        return False
    clause = discourse.readers[change.line].read(change.at)
    beside = (clause.object, *(complement.at for complement in clause.complements))
    pieces = (line.pieces[at] for at in beside if at is not None and not is_measure(line.pieces, at))
    apart = (p for p in pieces if not change.span.start < line.tokens[p.first].start < change.span.end)
    things = (piece for piece in apart if piece.sign in _UNREAD)
    return any(piece.word != "rien" for piece in things)
