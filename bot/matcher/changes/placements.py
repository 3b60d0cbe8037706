"""Who is set at a place in the house: « X aux finances », « un Breton au marketing d'Y »."""

from collections.abc import Iterator
from itertools import pairwise

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.syntax.departments import charge_named, department_at
from bot.matcher.syntax.offices import Post, office_after, post_beside
from bot.matcher.syntax.pieces import Piece, Sign, is_ours, org_of

PLACEMENT = "passage"


def placements(seen: Arguments) -> Iterator[Change]:
    """« Y : X aux finances, Z au marketing »: at the head of a department."""
    named = (p.org or (org_of(p.role) if p.role is not None else None) for p in seen.pieces)
    ours = any(is_ours(org) for org in named)
    focus = seen.focus
    topic = is_ours(focus)  # of those whom the watch list holds, that is enough
    for at, piece in enumerate(seen.pieces[:-2] if ours or topic else ()):
        link, place = seen.pieces[at + 1 : at + 3]
        somebody = bool(piece.people) or _to_be_named(piece)
        if not (ours or any(member.identity.id for member in piece.people)):
            continue
        if not somebody or link.word not in ("a", "au", "aux") or place.sign is not Sign.THING:
            continue
        if at and seen.pieces[at - 1].sign not in _OPENING:
            continue
        sought = seen.line.tokens[place.last].fold if place.last < len(seen.line.tokens) else ""
        post = None if place.word == "recherche" and sought in OF else _led_there(seen, place)
        if place.word in _HEADING:
            post = office_after(seen.line, place.first)
        if post is None or post.text in (None, "affaires"):
            continue
        house = None if piece.people else post.org or seen.focus
        for member in seen.people(at):
            yield verbless_change(
                seen,
                member,
                Act.NAME if piece.people else Act.JOIN,
                at,
                PLACEMENT,
                truth=QUESTION if asks(seen.line) else FACT,
                joined=house,
                post=post,
                noun=True,
            )


def posted_anew(seen: Arguments) -> Iterator[Change]:
    """« X vice-président, Y directrice : Z dévoile son organigramme »: names with a bare post right behind,
    without a verb, where posts are given out."""
    marks = [-1, *(k for k, piece in enumerate(seen.pieces) if piece.sign is Sign.COLON), len(seen.pieces)]
    if len(marks) == 2 or not reshuffled(seen.discourse) or asks(seen.line):
        return
    for start, end in pairwise(marks):
        part = seen.pieces[start + 1 : end]
        if not all(_posted(piece) or piece.sign in _BESIDE for piece in part):
            continue
        for at, piece in enumerate(part, start + 1):
            for member in seen.people(at) if piece.people else ():
                post = post_beside(seen.line, member)
                yield verbless_change(seen, member, Act.NAME, at, PLACEMENT, post=post, noun=True)


_BESIDE = frozenset({Sign.COMMA, Sign.AND, Sign.STOP})


def _posted(piece: Piece) -> bool:
    """« X vice-président »; not « X, vice-président »: what X is already."""
    if len(piece.people) != 1:
        return False
    member = piece.people[0]
    bare = (role for role in member.roles if role.text and not (role.former or role.determined))
    return any(role.first == member.last for role in bare)


def _led_there(seen: Arguments, place: Piece) -> Post | None:
    """« à la recherche », « aux projets spéciaux »."""
    return department_at(seen.line, place.first) or charge_named(seen.line, place)


def department_beside(seen: Arguments, at: int) -> Post | None:
    """« X, ex-Z, aux finances »: what the name is followed by."""
    k = at + 2 if at + 1 < len(seen.pieces) and seen.pieces[at + 1].sign is Sign.COMMA else at + 1
    if k + 1 >= len(seen.pieces) or seen.pieces[k].word not in ("a", "au", "aux"):
        return None
    return department_at(seen.line, seen.pieces[k + 1].first)


_OPENING = frozenset({Sign.COLON, Sign.COMMA, Sign.AND, Sign.STOP, Sign.WORD})


def _to_be_named(piece: Piece) -> bool:
    """« Une ancienne de Z », « un Français »: whom the text names."""
    role = piece.role
    return role is not None and not (role.definite or role.plural or role.owned)


_HEADING = words("direction presidence vice-presidence codirection pilotage poste fauteuil")
