"""What an arrow tells of somebody: « X → Z, Y → W », « X ➡️ départ », « X ➡️ ventes », and « désormais », that
stands for one: « X, directrice d'Y, désormais chez Z »."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.bulleted import tells
from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.entry_slots import field_behind_mark
from bot.matcher.changes.heading_idioms import unchanged
from bot.matcher.changes.list_labels import before_the_news
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.discourse.reshuffles import RESHUFFLES, reshuffled
from bot.matcher.language.text import Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ARROWS
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of


def arrow_changes(seen: Arguments) -> Iterator[Change]:
    """In an article about the watched organisation: what comes of those whom an arrow follows."""
    if seen.focus is None or asks(seen.line) or tells(seen):
        return
    for at, piece in enumerate(seen.pieces[:-2]):
        opens = not at or seen.pieces[at - 1].sign in _PARTING
        if opens and len(piece.people) == 1 and (mark := _arrow_behind(seen.pieces, at)):
            yield from _by_arrow(seen, at, mark, seen.focus)


def without_listed(told: Sequence[Change], listed: Sequence[Change]) -> list[Change]:
    """*told* but for what arrows say of those of whom the heading of a list has said it."""
    there = {(change.line, change.member.identity) for change in listed}
    return [c for c in told if c.word not in POINTERS or (c.line, c.member.identity) not in there]


def _arrow_behind(row: Sequence[Piece], at: int) -> int:
    """Where the arrow of the name at *at* stands, or what stands for one; else 0."""
    mark = at + 2 if row[at + 1].sign is Sign.COMMA else at + 1
    if row[at + 1].word == ":":  # « X : ventes ➡️ recherche »
        behind = itertools.takewhile(
            lambda k: row[k].sign in _FIELD or row[k].word in ARROWS, range(at + 2, len(row))
        )
        mark = next((k for k in behind if row[k].word in ARROWS), mark)
    pointed = row[mark].word in (ARROWS if mark == at + 1 or row[at + 1].word == ":" else _NOW)
    return mark if pointed and mark + 1 < len(row) else 0


_FIELD = frozenset({Sign.THING, Sign.WORD, Sign.POST, Sign.PREP, Sign.AND})
_NOW = words("desormais dorenavant maintenant")
POINTERS = ARROWS | _NOW
_PARTING = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.AND, Sign.WORD})


def _by_arrow(seen: Arguments, at: int, mark: int, left: Org) -> Iterator[Change]:
    arrow, to = seen.pieces[mark].word, mark + 1
    if seen.pieces[to].word == "chez" or seen.pieces[to].sign is Sign.QUOTE:
        to = min(to + 1, len(seen.pieces) - 1)
    told = seen.pieces[to]
    goal = seen.org(to) if told.sign is Sign.ORG else None
    away = told.action.act if told.action is not None else None
    dates = tuple(d for d in seen.line.dates if not (d.ending or d.elapsed))
    dates = dates if len(dates) == 1 and arrow in ARROWS else ()  # « X → Z (mars) »
    known = (above := _above(seen)) is not None and before_the_news(above)
    for member in seen.people(at):
        if is_ours(goal):
            yield verbless_change(
                seen, member, Act.JOIN, at, arrow, joined=goal, dates=dates, after=known, noun=True
            )
        elif goal is not None and _of_ours(member):
            yield verbless_change(
                seen,
                member,
                Act.EXIT,
                at,
                arrow,
                left=_left_for(seen, left, goal),
                joined=goal,
                dates=dates,
                after=known,
                noun=True,
            )
        elif away in (Act.EXIT, Act.OUST, Act.PAUSE):
            yield verbless_change(seen, member, away, at, arrow, left=left, noun=True)
        elif told.word in _FAREWELLS:
            yield verbless_change(seen, member, Act.EXIT, at, arrow, left=left, noun=True)
        elif (post := _given(seen, mark, to)) is not None:
            yield verbless_change(seen, member, Act.NAME, at, arrow, post=post, noun=True)
        elif told.people and at and is_ours(seen.focus):  # « Ventes : X ➡️ Y »
            for heir in seen.people(to):
                former = member.identity
                yield verbless_change(seen, heir, Act.SUCCEED, to, arrow, counterpart=former, noun=True)


_FAREWELLS = words("bye bye-bye ciao tchao adieu adios dehors out")


def _left_for(seen: Arguments, focus: Org, goal: Org) -> Org | None:
    """The watched organisation of the title; else what the article is about, unless they go there."""
    title = title_lines(seen.discourse.lines)
    ours = next((org for line in title for org in line.houses if org.watched), None)
    return ours or (None if focus == goal else focus)


def _of_ours(member: Member) -> bool:
    """Somebody of the watch list, or whose post is said to be at the watched organisation."""
    held = (member.origin, *(org_of(role) for role in member.roles if not role.former))
    return member.identity.id is not None or any(map(is_ours, held))


def _given(seen: Arguments, mark: int, to: int) -> Post | None:
    """« X ➡️ directrice des ventes », « X ➡️ ventes »."""
    role = seen.pieces[to].role
    if role is not None:
        house = org_of(role)
        ours = _given_out(seen) or (is_ours(seen.focus) and title_is_ours(seen.discourse.lines))
        ours = ours and not role.former and (house is None or house.watched)
        return post_of(seen.line, role) if role.text and ours else None
    return field_behind_mark(seen, mark) if _given_out(seen) else None


def _given_out(seen: Arguments) -> bool:
    """Posts of the watched organisation are given out anew."""
    return is_ours(seen.focus) and (reshuffled(seen.discourse) or _under_a_reshuffle(seen))


def _under_a_reshuffle(seen: Arguments) -> bool:
    """« Les chaises musicales », « Ça bouge chez Y »: the heading over the entry, or the title."""
    over = [line for line in (_above(seen), seen.discourse.lines[0]) if line is not None]
    anew = any(not line.words.isdisjoint(_ANEW) for line in over)
    return anew and not any(map(unchanged, over))  # « Ceux qui ne bougent pas »


def _above(seen: Arguments) -> Line | None:
    """The line before, or the one over the bullets."""
    before = reversed(seen.discourse.lines[: seen.line.index])
    return next((line for line in before if line.sentence.shape is not Shape.BULLET), None)


_ANEW = RESHUFFLES | words("bouge bougent valse mouvement chaises perimetre perimetres nommes nommees roles")
