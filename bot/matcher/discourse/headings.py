"""The organisation that the sentences under a heading are about.

« <h3>Z</h3> X est nommée directrice. », « <h3>Z rattrape Y</h3> L'entreprise nomme X. »: Z.
"""

from collections.abc import Sequence

from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours


def stands_over(line: Line) -> bool:
    """A heading within the article, but for « Arrivées : X (Z) »."""
    headed = line.sentence.shape is Shape.HEADING or _only_a_house(line)
    return headed and line.sentence.section is Section.CONTENT and not _lists_people(line)


def headed_focus(lines: Sequence[Line], heading: Line, head: Org | None, before: Org | None) -> Org | None:
    """What stands under *heading* is about; *head*: what the article is about, *before* the last heading."""
    if (apart := _opens_apart(lines, heading)) is not None:
        return apart
    told = heading.houses
    if told:
        return next((org for org in told if org.watched), told[0])
    if _continued(heading):
        return before
    return None if _digest(lines) else head


def _continued(heading: Line) -> bool:
    """« … et perd un cadre »: a heading that goes on with the one before it."""
    opening = heading.pieces[:1]
    return heading.text.startswith((" … ", " ... ")) or any(p.sign in (Sign.AND, Sign.BUT) for p in opening)


def _opens_apart(lines: Sequence[Line], heading: Line) -> Org | None:
    """« Z rattrape Y », « Y répond »: Z, of the first of two headings that each open with a house."""
    opening = heading.pieces[0].org if heading.pieces else None
    if opening is None or opening.identity is None or opening.watched or len(heading.pieces) < _TELLING:
        return None
    if heading.pieces[1].sign not in (Sign.VERB, Sign.WORD, Sign.THING):
        return None  # « Z et Y », « Z, Y : … »
    others = (line for line in lines if line.sentence.shape is Shape.HEADING and line is not heading)
    return opening if any(is_ours(line.pieces[0].org) for line in others if line.pieces) else None


_TELLING = 2  # pieces


def _only_a_house(line: Line) -> bool:
    """« 🔴 Z », a bullet that stands over those below it."""
    return line.sentence.shape is Shape.BULLET and [piece.sign for piece in line.pieces] == [Sign.ORG]


def _lists_people(line: Line) -> bool:
    """« Arrivées : X (Z), Y (W) »: an entry under a heading, without a full stop as that is."""
    row = line.pieces
    mark = next((k for k, piece in enumerate(row) if piece.sign is Sign.COLON), 0)
    named = any(piece.people for piece in row[mark + 1 : mark + 2])
    return mark > 0 and named and not line.tells and all(piece.org is None for piece in row[:mark])


def _digest(lines: Sequence[Line]) -> bool:
    """Several headings that each name an organisation: several stories in one item."""
    heads = [
        line
        for line in lines
        if line.sentence.shape is Shape.HEADING and line.sentence.section is Section.CONTENT
    ]
    named = {name.identity.name for line in heads for name in line.names if name.sort is Sort.COMPANY}
    return len(heads) > 2 and (len(named) > 1 or _by_house(heads) or _in_short(lines[0], heads))


def _in_short(title: Line, heads: Sequence[Line]) -> bool:
    """« La tech en bref : … », with headings of which some are about the watched one, and others not."""
    ours = [any(is_ours(org) for org in head.houses) for head in heads]
    return any(ours) and not all(ours) and not _SUMMARIES.isdisjoint(title.words)


_SUMMARIES = words("bref breve breves revue recap hebdo matinale newsletter infolettre carnet")


def _by_house(heads: Sequence[Line]) -> bool:
    """« Le Fournil », « Lumina AI », « La Poste »: one of them is the watched one's name and no more."""
    short = all(len(head.pieces) <= _NAME and not (head.tells or head.names_people) for head in heads)
    return short and any(len(head.pieces) == 1 and is_ours(head.pieces[0].org) for head in heads)


_NAME = 3  # pieces
