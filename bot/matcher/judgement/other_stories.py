"""Strangers in a passage about another house: « Z perd X. Son adjoint, Y, assure l'intérim. »"""

from collections.abc import Sequence, Set
from itertools import pairwise, takewhile

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.focus import speaks_of_watched, topic_at
from bot.matcher.discourse.in_whose_voice import in_posts_of_another
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.unplaced import PARTING, placed_elsewhere
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import CIVIC
from bot.matcher.names.name import Identity
from bot.matcher.syntax.bodies import NEVER_OURS, heads_a_body
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.matcher.whys import LEAVES, LEAVES_A_THING, LEAVES_ANOTHER, LEAVES_AS_TITLED, POST_ELSEWHERE
from bot.model import Kind


def without_other_stories(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """What goes on behind a step that another house has seen is told of that house, until ours is named."""
    named = {j.name for j in judged if j.kind is not None and speaks_of_watched(ties.lines[j.change.line])}
    story = _Story(ties, named)
    settled = list(judged)
    for at in sorted(range(len(judged)), key=lambda k: (judged[k].change.line, judged[k].change.at)):
        settled[at] = story.settle(judged[at])
    return settled


class _Story:
    """Whose passage each sentence is, as far as the verdicts have been settled; *placed* are those of whom a
    sentence that names ours has told."""

    def __init__(self, ties: Ties, placed: Set[str]) -> None:
        self._ties, self._placed = ties, placed
        # of another house: who, in which sentence, whether they go from there
        self._elsewhere: set[tuple[str, int, bool]] = set()
        self._ours: dict[int, set[str]] = {}  # who comes to ours or goes, by sentence

    def settle(self, item: Judged) -> Judged:
        goes_on = item.kind not in (None, Kind.VENTURE) and self._goes_on(item)
        if goes_on or (item.kind is None and _told_elsewhere(item)):
            self._elsewhere.add((item.name, item.change.line, item.change.act in PARTING))
        elif item.kind is not None:
            self._ours.setdefault(item.change.line, set()).add(item.name)
        return refuse(item.change, _reason(item)) if goes_on else item

    def _goes_on(self, item: Judged) -> bool:
        change, line = item.change, self._ties.lines[item.change.line]
        if change.member.identity.id is not None:
            return False
        if change.act in PARTING and in_posts_of_another(line, change.member.identity):
            return True
        if item.name in self._placed:
            return False
        if self._ties.belongs(change.member) or speaks_of_watched(line) or self._follows_ours(change):
            return False
        going = change.act in PARTING
        if any((item.name, change.line - k, going) in self._elsewhere for k in _SEQUEL):
            return True  # « Z recrute X. Il prendra ses fonctions en mai. »
        if _given_elsewhere(line, change):
            return True
        if line.sentence.section is not Section.CONTENT:
            return False
        if directs_another(line, change) or _in_office(line, change):
            return True
        before = self._ties.lines[change.line - 1]
        goes_on = before.sentence.block == line.sentence.block and not self._in_a_passage_of_ours(line)
        about = {_about(line), _about(before) if goes_on else None} - {None}
        goal = change.joined.identity if change.joined is not None else None
        told = any(at == before.index for _, at, _ in self._elsewhere)
        return bool(about and goal not in about) or (goes_on and told)

    def _in_a_passage_of_ours(self, line: Line) -> bool:
        block = line.sentence.block
        return any(at < line.index and self._ties.lines[at].sentence.block == block for at in self._ours)

    def _follows_ours(self, change: Change) -> bool:
        """« Z recrute X, la patronne d'Y. W lui succède. »: at Y, which X leaves."""
        former = change.counterpart
        return former is not None and any(former.name in names for names in self._ours.values())


def _about(line: Line) -> Identity | None:
    """The other house, or public body, that a sentence is about by its subject or its opening."""
    row = line.pieces
    at = topic_at(row)
    subject, behind = row[at : at + 1], row[at + 1 : at + 2]
    acts = any(piece.verb is not None and piece.verb.finite for piece in behind)
    if acts and (other := _other(subject[0].org)) is not None:
        return other  # « Z annonce le départ de X », « De son côté, Z … »
    placed = len(row) > 1 and row[0].word in _AT
    body = row[1] if placed else subject[0] if subject else None
    if body is not None and body.sign is Sign.THING and body.word in NEVER_OURS:
        return Identity(body.word)  # « À l'université, X … », « La mairie de Brest a choisi X »
    return _opened_with(row)


def _in_office(line: Line, change: Change) -> bool:
    """« La ministre du Numérique, X, a démissionné »."""
    who = next(
        (k for k, p in enumerate(line.pieces) if change.member.identity in {m.identity for m in p.people}), 0
    )
    before = takewhile(lambda piece: piece.verb is None and not piece.people, reversed(line.pieces[:who]))
    return any(piece.sign is Sign.THING and piece.word in CIVIC for piece in before)


def _given_elsewhere(line: Line, change: Change) -> bool:
    """« La présidente du syndicat, Y, cède la place à X »: what Y had there."""
    givers = (m for piece in line.pieces for m in piece.people if m.identity == change.counterpart)
    held = (role for member in givers for role in member.roles if role.text and not role.former)
    return any(heads_a_body(post_of(line, role)) for role in held)


def _opened_with(row: Sequence[Piece]) -> Identity | None:
    """« Nouveau départ chez Z, où X … », « Autre mouvement, à Z cette fois : X … »."""
    ends = (k for k, (a, b) in enumerate(pairwise(row)) if a.sign is Sign.COLON or b.word == "ou")
    opening = row[: next(ends, 0)]
    if any(piece.people or piece.verb is not None for piece in opening):
        return None
    return next((_other(b.org) for a, b in pairwise(opening) if a.word in _AT and b.org is not None), None)


def _other(org: Org | None) -> Identity | None:
    return org.identity if org is not None and not org.watched else None


_AT = words("chez a au")
_SEQUEL = (1, 2)  # sentences on


def _told_elsewhere(item: Judged) -> bool:
    """Refused as another house's, and nothing of the past that only leads up to what follows."""
    change = item.change
    left = item.why[-1].startswith(LEAVES) and item.why[-1] not in _OF_NO_HOUSE
    return (placed_elsewhere(change) or (change.act in PARTING and left)) and not recalls(change)


_OF_NO_HOUSE = (LEAVES_A_THING, LEAVES_AS_TITLED)


def _reason(item: Judged) -> str:
    return POST_ELSEWHERE if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL) else LEAVES_ANOTHER


def directs_another(line: Line, change: Change) -> bool:
    """« Le directeur du Courrier, X, parti en mars »: by a name that nothing shows to be one of a house."""
    if line.names_ours or change.left is not None or change.joined is not None:
        return False
    told = (m for piece in line.pieces for m in piece.people if m.identity == change.member.identity)
    return any(_of_a_name(line, role) for member in told for role in member.roles if not role.former)


def _of_a_name(line: Line, role: Role) -> bool:
    """« directeur du Courrier »; not « directeur de l'IA », « directrice France »."""
    named = {name.first for name in line.names}
    return any(
        before.fold in _THE
        and after.capital
        and not after.text.isupper()
        and after.fold not in _QUARTERS
        and k not in named
        for k, (before, after) in enumerate(pairwise(line.tokens[role.first : role.last]), role.first + 1)
    )


_THE = words("du la l'")
_QUARTERS = words("nord sud est ouest")  # « responsable de l'Europe du Sud »
