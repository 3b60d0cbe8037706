"""The organisation that each sentence of a document is about."""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from bot.matcher.discourse.head import head_lines
from bot.matcher.discourse.headings import headed_focus, stands_over
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.live_entries import by_entry
from bot.matcher.discourse.remarks import line_before
from bot.matcher.discourse.rubrics import rubrics
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, ORDINALS
from bot.matcher.lexicon.organizations import PRODUCTS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours, named, org_of


def first_watched(lines: Sequence[Line]) -> tuple[int, Org] | None:
    for line in lines:
        org = next((org for org in line.houses if org.watched), None) or _within_a_post(line)
        if org is not None:
            return line.index, org
    return None


def _within_a_post(line: Line) -> Org | None:
    """« Un ancien patron de Z chez Y »: Y, named behind the post that names Z."""
    behind = (n for n in line.names if n.sort is Sort.WATCHED and line.tokens[n.first - 1].fold == "chez")
    return next((Org(name.identity, watched=True) for name in behind), None)


def named_as_present(row: Sequence[Piece]) -> list[Org]:
    """The watched organisations that a row of pieces names, but for « parti d'Y », « arraché à Y »."""
    return [piece.org for at, piece in enumerate(row) if is_ours(piece.org) and not _left_there(row, at)]


def _only_left(line: Line) -> bool:
    """The line names the watched organisation as the one that somebody came from, and only so."""
    return not named_as_present(line.pieces) and not any(
        org.watched and not (role.former or role.head in _ONCE_THERE)
        for piece in line.pieces
        for role in (*((piece.role,) if piece.role else ()), *(r for m in piece.people for r in m.roles))
        if (org := org_of(role)) is not None
    )


_ONCE_THERE = words("ancien ancienne anciens anciennes transfuge transfuges")


def _left_there(row: Sequence[Piece], at: int) -> bool:
    verb = row[at - 2].verb if at > 1 and row[at - 1].word in ("de", "d'", "a") else None
    return verb is not None and verb.tense is Tense.PARTICIPLE and verb.lemma in _LEAVING


_LEAVING = words(
    "partir démissionner venir sortir débaucher arracher chiper piquer ravir recruter transfuger"
)


def speaks_of_watched(line: Line) -> bool:
    """The line names a watched organisation, be it as part of a post."""
    return any(org.watched for org in line.houses) or _within_a_post(line) is not None


def focus_by_line(lines: Sequence[Line], labelled: Mapping[int, Org]) -> list[Org | None]:
    """The organisation that each sentence is about: the title's, or that of the heading above it.

    *labelled*: what ``rubrics.labels`` finds in them.
    """
    focus = _focus_of_head(lines)
    head = focus
    block, aside = -1, None  # a paragraph about another organisation
    here: Org | None = None  # the watched one, in a paragraph that comes to it where the head names none
    result: list[Org | None] = []
    houses = rubrics(lines)
    for line in lines:
        focus = houses.get(line.index, focus)
        if houses and focus is not None and focus.identity is None and line.index not in houses:
            focus = comes_to_ours(line) or focus  # « Recrutement. Y engage X. Z … »
        focus = headed_focus(lines, line, head, focus) if stands_over(line) else focus
        apart = _told_apart(lines, line)
        if line.sentence.block != block or (apart is not None and line.pieces[0].word == "chez"):
            block, aside, here = line.sentence.block, apart, None
        if (ours := opens_at_ours(line)) is not None:
            aside = ours
        opening = line.pieces[:2]
        own = opening[0].org if len(opening) == 2 and opening[1].sign is Sign.COLON else None
        headed = own is not None and own.identity is not None and line.sentence.section is not Section.TITLE
        here = here if focus is not None else comes_to_ours(line) or here
        result.append(labelled.get(line.index) or (own if headed else aside or focus or here))
    return by_entry(lines, result)


def comes_to_ours(line: Line) -> Org | None:
    """« Y a engagé X »: the watched organisation, named for itself and not as a means or an owner."""
    free = (p for k, p in enumerate(line.pieces) if not k or line.pieces[k - 1].sign is not Sign.PREP)
    return next((p.org for p in free if is_ours(p.org)), None)


def takes_place_at_ours(line: Line) -> bool:
    """« Y a pris du retard », « Chez Y, le projet a pris du retard »; not « l'exclusivité d'Y expire »."""
    there = (b.org for a, b in itertools.pairwise(line.pieces) if a.word == "chez")
    return comes_to_ours(line) is not None or any(map(is_ours, there))


def opens_at_ours(line: Line) -> Org | None:
    """« Chez Orbis, X part. Chez Lumina, … », « Et du côté de Lumina, … »: back to the watched one."""
    row = line.pieces[:_OPENING]
    at = next((k for k, piece in enumerate(row) if piece.org is not None), 0)
    before = row[:at]
    placed = at and before[-1].word in ("chez", "cote")
    if not placed or at + 1 == len(row) or any(piece.sign not in _LEADING_IN for piece in before):
        return None
    return row[at].org if is_ours(row[at].org) and row[at + 1].sign is Sign.COMMA else None


_OPENING = 8  # pieces
_LEADING_IN = frozenset({Sign.AND, Sign.BUT, Sign.WORD, Sign.THING, Sign.PREP, Sign.COMMA, Sign.DATE})


def _told_apart(lines: Sequence[Line], first: Line) -> Org | None:
    """« Chez Meta, X prend la tête de … »: the other organisation that what follows is about."""
    if not first.pieces:
        return None
    placed = first.pieces[0].word == "chez"
    at = 1 if placed else topic_at(first.pieces)
    org = first.pieces[at].org if at < len(first.pieces) else None
    if placed and org is None:
        org = _one_of_two(lines, first)
    if org is None or org.identity is None or org.watched or first.sentence.section is Section.TITLE:
        return None
    if placed:
        behind = [piece.sign for piece in first.pieces[2:4]]  # « Chez Y France, … »
        closed = behind[:1] == [Sign.COMMA] or behind in ([Sign.WORD, Sign.COMMA], [Sign.THING, Sign.COMMA])
        return org if closed else None
    if first.sentence.section is not Section.CONTENT or first.sentence.shape is not Shape.PLAIN:
        return None
    within = itertools.takewhile(
        lambda line: line.sentence.block == first.sentence.block, lines[first.index :]
    )
    return None if any(line.names_ours for line in within) else org


def topic_at(row: Sequence[Piece]) -> int:
    """« De son côté, Z a … », « Le même jour, Z a … »: the position of what the sentence is about."""
    at = next((k for k, piece in enumerate(row[:_OPENING]) if piece.sign not in _LEADING_IN), 0)
    acts = at + 1 < len(row) and row[at + 1].verb is not None
    return at if acts and row[at - 1].sign is Sign.COMMA else 0


def _one_of_two(lines: Sequence[Line], line: Line) -> Org | None:
    """« Z et W se talonnent. Chez la seconde, … »: of the two houses of the sentence before."""
    which = line.pieces[1].word.rpartition(" ")[2] if len(line.pieces) > 1 else ""
    before = line_before(lines, line)
    named = before.houses if before is not None else ()
    return named[ORDINALS[which]] if which in ORDINALS and len(named) == 2 else None


def _focus_of_head(lines: Sequence[Line]) -> Org | None:
    """The watched organisation if the title names it, else what the title names, else the summary's."""
    head = head_lines(lines)[:6]
    if (ours := left_by_title(lines)) is not None:
        return ours
    for section in (Section.TITLE, Section.SUMMARY):
        told = [
            org
            for line in head
            if line.sentence.section is section and not (section is Section.SUMMARY and by_its_wares(line))
            for piece in _after_careers(line)
            if (org := named(piece) or (piece.org if piece.org is not None and piece.org.owned else None))
            is not None
        ]
        watched = [org for org in told if org.watched]
        if section is Section.TITLE and len(told) > 1 and _beside_the_first(head[0]):
            return told[1]  # « Après Y, Z perd son directeur »
        if section is Section.TITLE and len(told) > 1 and not told[0].watched and _only_left(head[0]):
            return told[0]  # « Z : X, arraché à Y, dirigera la recherche »
        if section is Section.TITLE and watched and not told[0].watched and _loses_its_own(head[0]):
            return told[0]
        if watched or told:
            return (watched or told)[0]
        if section is Section.TITLE and head and (ours := _within_a_post(head[0])) is not None:
            return ours
    brought_up = (line for line in lines[:8] if not by_its_wares(line))
    return next((org for line in brought_up for org in line.houses if org.watched), None)


def left_by_title(lines: Sequence[Line]) -> Org | None:
    """« X rejoint Z | La directrice d'Y … »: Y, of a title that names only where one of the list goes."""
    head = head_lines(lines)[:6]
    if not head or not _names_a_goal(head[0]):
        return None
    told = (line for line in head if line.sentence.section is Section.SUMMARY)
    roles = (
        role
        for line in told
        for piece in line.pieces
        for role in (*((piece.role,) if piece.role else ()), *(r for m in piece.people for r in m.roles))
    )
    held = (org_of(role) for role in roles if not role.former and role.head not in _ONCE_THERE)
    return next((org for org in held if is_ours(org)), None)


def _names_a_goal(title: Line) -> bool:
    """« X rejoint Z », « X dément partir chez Z », « Z débauche X », of the list."""
    row = title.pieces
    houses = [k for k, piece in enumerate(row) if piece.org is not None]
    if len(houses) != 1 or not title.tells or not any(who.id is not None for who in title.named):
        return False
    at = houses[0]
    before, behind = row[at - 1 : at] if at else (), row[at + 1 : at + 2]
    goes = any(piece.word == "chez" or _acts(title, piece, Act.JOIN) for piece in before)
    takes = not at and any(_acts(title, piece, Act.HIRE) for piece in behind)
    return not is_ours(row[at].org) and (goes or takes)


def _acts(title: Line, piece: Piece, act: Act) -> bool:
    verb = piece.verb
    if verb is None or verb.passive:
        return False
    return any(match.act is act for match in match_verb(title.tokens, verb, lambda _: False))


def _beside_the_first(title: Line) -> bool:
    """« Après Y, Z change de patron », « Comme Y, Z … »: a title that is about the second house."""
    opening = title.pieces[:_BESIDE_LEAST]
    first, behind = (opening[0].word, opening[2].sign) if len(opening) == _BESIDE_LEAST else ("", None)
    return first in _BESIDE and behind is Sign.COMMA and opening[1].org is not None and title.tells


_BESIDE = words("apres comme")
_BESIDE_LEAST = 3  # pieces: « après », the house, the comma


def named_for_itself(lines: Sequence[Line]) -> bool:
    """The watched organisation is named, and not for what it makes alone."""
    return any(speaks_of_watched(line) and not by_its_wares(line) for line in lines)


def by_its_wares(line: Line) -> bool:
    """« un guide conçu avec l'outil d'Y », « torpille l'accord d'Y »: the house comes in by what it makes;
    not « L'outil d'Y écrit des textes », which is about that."""
    ours = [at for at, piece in enumerate(line.pieces) if is_ours(piece.org)]
    return (
        bool(ours) and all(_of_a_ware(line.pieces[:at]) for at in ours) and not _about_a_ware(line, ours[0])
    )


def _about_a_ware(line: Line, at: int) -> bool:
    """It opens the text and does what the sentence tells, now."""
    verb = line.pieces[at + 1].verb if at == _OWNER and at + 1 < len(line.pieces) else None
    presented = line.sentence.section is Section.SUMMARY and verb is not None
    return (
        presented and verb is not None and verb.tense is Tense.PRESENT and not (verb.perfect or verb.passive)
    )


_OWNER = 2  # pieces before it: the ware, and « de »


def _of_a_ware(before: Sequence[Piece]) -> bool:
    if not before or before[-1].word not in OF:
        return False
    owned = next((piece for piece in reversed(before[:-1]) if piece.sign is not Sign.WORD), None)
    return owned is not None and owned.sign is Sign.THING and owned.word in PRODUCTS


def _loses_its_own(title: Line) -> bool:
    """« Z échappe à Y et perd son patron »: who takes over does so at Z."""
    row = title.pieces
    lost = next(
        (at for at, piece in enumerate(row) if piece.verb is not None and piece.verb.lemma == "perdre"), None
    )
    if lost is None or lost + 1 == len(row) or row[0].org is None:
        return False
    role = row[lost + 1].role
    return role is not None and role.owned and not any(is_ours(piece.org) for piece in row[lost:])


def _after_careers(line: Line) -> Iterator[Piece]:
    """The pieces but for the houses that somebody has « passé par » or, below the title, « parti chez »."""
    if line.text.startswith(_BESIDES) and any(piece.sign is Sign.COLON for piece in line.pieces[:5]):
        return  # « Et aussi : les prix de Z »: of another story
    passed, titled = False, line.sentence.section is Section.TITLE
    for at, piece in enumerate(line.pieces):
        verb = line.pieces[at - 1].verb if at and piece.word == "par" else None
        passed = passed or (verb is not None and verb.lemma == "passer")
        if not (piece.sign is Sign.ORG and (passed or (not titled and _gone_to(line, at)))):
            yield piece
        passed = passed and (piece.word == "par" or piece.sign in _LISTED)


_BESIDES = (
    " et aussi ",
    " aussi ",
    " egalement ",
    " au menu ",
    " au sommaire ",
    " et encore ",
    " dans cette ",
)


def _gone_to(line: Line, at: int) -> bool:
    verb = line.pieces[at - 2].verb if at > 1 and line.pieces[at - 1].word == "chez" else None
    return verb is not None and verb.tense is Tense.PARTICIPLE


_LISTED = frozenset({Sign.ORG, Sign.COMMA, Sign.AND, Sign.PREP})


def goal(lines: Sequence[Line], line: int) -> Org | None:
    """Where those go of whom a list is told: the last other organisation named before it."""
    for before in reversed(lines[max(0, line - 3) : line]):
        for at, piece in enumerate(before.pieces):
            org = named(piece) or (org_of(piece.role) if piece.role is not None else None)
            if org is None and at and before.pieces[at - 1].word in _OF_A_BOSS:
                org = house_of(piece)  # « les onze recrues de » its boss
            if org is not None and org.identity is not None and not org.watched:
                return org
    return None


_OF_A_BOSS = ("de", "d'", "chez", "par")


def title_giant(lines: Sequence[Line]) -> Org | None:
    """« le géant »: the other organisation that opens the title."""
    first = next(iter(lines[0].houses), None)
    return first if first is not None and not first.watched else None
