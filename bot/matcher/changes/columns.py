"""Entries of an appointments column: « Nominations : », « Carnet », then a house, a name, a post.

« Lumina. X, professeur à Stanford, économiste en chef. », « Lumina | Y (ex-Orbis), directrice juridique »,
« Z, directeur général, Lumina ». No verb says what happens: the heading does, or the form itself.
"""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.list_labels import label_act
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.naming import only_named
from bot.matcher.language.text import Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.asides import UNTIL_NOW
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, org_of
from bot.matcher.syntax.roles import Role

COLUMN = words(
    """
    nomination nominations carnet mouvement mouvements mercato promotions decideurs recrutements nommes
    fonctions chaises
    """
)
_AROUND = words(
    "le la les des de du d' l' a chez et prise prises semaine mois jour jours tech ia musicales cadres"
)
_GONE = (Act.EXIT, Act.OUST, Act.PAUSE)
_LABEL = 6  # words that the heading of a column has at most


def entries(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Who gets a post by an entry of such a column."""
    if told or asks(seen.line) or any(_finite(piece) for piece in seen.pieces):
        return
    start = _label_end(seen.line)
    if not start and not _under_heading(seen) and not _under_house(seen):
        return
    if not start and _of_who_goes(seen):
        return  # « Du mouvement chez Y | Ils s'en vont : • X, directrice »
    mark = next((k for k, piece in enumerate(seen.pieces[:_LABEL]) if piece.sign is Sign.COLON), 0)
    if mark and label_act(seen, mark) in _GONE:
        return  # « Démissionnaire : X, directrice de Y »
    house = _house_of_all(seen, start)
    for first, last in _parts(seen.pieces, start):
        yield from _entry(seen, first, last, house)


def _of_who_goes(seen: Arguments) -> bool:
    """A bullet under a heading whose verb tells that those listed leave."""
    if seen.line.sentence.shape is not Shape.BULLET:
        return False
    lines = reversed(seen.discourse.lines[: seen.line.index])
    above = next((line for line in lines if line.sentence.shape is not Shape.BULLET), None)
    verbs = above.verbs if above is not None and above.index else ()
    return above is not None and any(
        match.act in _GONE for _, verb in verbs for match in match_verb(above.tokens, verb, lambda _: False)
    )


def _finite(piece: Piece) -> bool:
    return piece.verb is not None and piece.verb.finite


def _label_end(line: Line) -> int:
    """The piece behind « Nominations : », « [Carnet] », where the line begins so; else 0."""
    for k, piece in enumerate(line.pieces[:_LABEL]):
        if piece.people or piece.sign is Sign.ORG:
            return 0
        if piece.sign is Sign.COLON or (piece.sign is Sign.CLOSE and k):
            label = {token.fold for token in line.tokens[: piece.first] if token.word}
            return k + 1 if label & COLUMN and label <= COLUMN | _AROUND else 0
    return 0


def _under_heading(seen: Arguments) -> bool:
    """The title is that of a column: « Les nominations de la semaine », « Nominations : Y, Z »."""
    title = seen.discourse.lines[0]
    labelled = _label_end(title) and not any(piece.people for piece in title.pieces)
    return bool(seen.line.index) and bool(labelled or _headed(title))


def _under_house(seen: Arguments) -> bool:
    """« LUMINA. X, …, économiste en chef. »: the sentence before is the name of a house and nothing else."""
    before = seen.before
    if before is None or not seen.pieces or not seen.pieces[0].people:
        return False
    return only_named(before) is not None


def _parts(pieces: Sequence[Piece], start: int) -> Iterator[tuple[int, int]]:
    """The entries of the line, which semicolons part."""
    first = start
    for k in range(start, len(pieces)):
        if pieces[k].word == ";":
            yield first, k
            first = k + 1
    yield first, len(pieces)


def _house_of_all(seen: Arguments, start: int) -> Org | None:
    """« Y : X, directrice ; Z, chercheur », « Nominations chez Y | X, directrice »: that of every entry."""
    row = seen.pieces[start : start + 2]
    if len(row) > 1 and row[0].sign is Sign.ORG and row[1].sign is Sign.COLON:
        return seen.org(start)
    title = seen.discourse.lines[0]
    named = [piece.org for piece in title.pieces if piece.sign is Sign.ORG]
    return named[0] if len(named) == 1 and seen.line.index and _headed(title) else None


def _headed(title: Line) -> bool:
    """A title of the words of a column, and of houses."""
    plain = not any(piece.people or _finite(piece) for piece in title.pieces)
    houses = {k for piece in title.pieces if piece.sign is Sign.ORG for k in range(piece.first, piece.last)}
    told = {token.fold for k, token in enumerate(title.tokens) if token.word and k not in houses}
    return plain and bool(told & COLUMN) and told <= COLUMN | _AROUND


def _entry(seen: Arguments, first: int, last: int, shared: Org | None) -> Iterator[Change]:
    if not all(map(_bare, seen.pieces[first:last])):
        return
    named = [k for k in range(first, last) if seen.pieces[k].people]
    if len(named) != 1 or len(seen.pieces[named[0]].people) != 1:
        return
    at = named[0]
    member = seen.pieces[at].people[0]
    roles = [*member.roles, *(r for p in seen.pieces[at + 1 : last] if (r := p.role) is not None)]
    house = _house(seen, first, at, last) or shared
    role = _post(roles, house)
    if role is None or (len(roles) < 2 and not first and _under_house(seen) and not _under_heading(seen)):
        return
    post = post_of(seen.line, role)
    house = house or post.org
    if house is None:
        return
    left = _left(seen, member, roles, at, last, house)
    yield verbless_change(
        seen, member, Act.NAME, at, "nominations", left=left, joined=house, post=post, noun=True
    )


_ENTRY = frozenset(
    {
        Sign.ORG, Sign.COLON, Sign.COMMA, Sign.PEOPLE, Sign.POST, Sign.OPEN, Sign.CLOSE, Sign.PREP,
        Sign.STOP, Sign.DATE,
    }
)  # fmt: skip


def _bare(piece: Piece) -> bool:
    """Of what an entry consists: a house, a name, an age, posts."""
    return piece.sign in _ENTRY or piece.word.isdigit() or piece.word in _BESIDE


_BESIDE = UNTIL_NOW | {"ans", "comme", "tete"}  # « jusqu'alors à la tête de Z »


def _house(seen: Arguments, first: int, at: int, last: int) -> Org | None:
    """The organisation before the name, or the last thing of the entry, or the sentence before."""
    before = next((k for k in range(at - 1, first - 1, -1) if seen.pieces[k].sign is Sign.ORG), None)
    if before is not None:
        return seen.org(before)
    end = last - 1
    while end > at and seen.pieces[end].sign in (Sign.STOP, Sign.CLOSE):
        end -= 1
    behind = seen.pieces[end].sign is Sign.ORG and seen.pieces[end - 1].sign in (
        Sign.COMMA,
        Sign.OPEN,
        Sign.COLON,
    )
    if behind:
        return seen.org(end)
    if _under_house(seen):
        return only_named(seen.discourse.lines[seen.line.index - 1])
    return None


def _post(roles: Sequence[Role], house: Org | None) -> Role | None:
    """The last post that is not that of another house, nor a former one."""
    for role in reversed(roles):
        org = org_of(role)
        if role.text and not role.former and (org is None or org.watched or org == house):
            return role
    return None


def _left(
    seen: Arguments, member: Member, roles: Sequence[Role], at: int, last: int, house: Org
) -> Org | None:
    """« (ex-Orbis) », « professeur à Stanford »: where they come from."""
    orgs = [member.origin, *map(org_of, roles)]
    orgs += [seen.org(k) for k in range(at + 1, last) if seen.pieces[k].sign is Sign.ORG]
    return next(
        (
            org
            for org in orgs
            if org is not None and org.identity is not None and org.identity != house.identity
        ),
        None,
    )
