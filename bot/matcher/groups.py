"""Stage 3: what belongs together: a name and its apposition, the members of a list.

« Jakub Pachocki, directeur de la recherche, et Szymon Sidor (ex-Meta) » becomes one piece of
two members, each with posts and origin.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.matcher.pieces import Member, Piece, Sign
from bot.matcher.roles import Role
from bot.model import Gender

_ENDS = frozenset(
    {
        Sign.COMMA,
        Sign.STOP,
        Sign.CLOSE,
        Sign.VERB,
        Sign.COLON,
        Sign.OPEN,
        Sign.REL,
        Sign.AND,
        Sign.BUT,
        Sign.SUB,
        Sign.PREP,
        Sign.DATE,
        Sign.QUOTE,
    }
)
_UNTIL_NOW = frozenset(
    (
        "jusqu'ici",
        "auparavant",
        "actuellement",
        "anciennement",
        "precedemment",
        "jusque-la",
        "hier",
        "egalement",
        "aussi",
    )
)
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "plusieurs": 0, "certains": 0}
Pieces = list[Piece]


def group(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Attach posts and origins to names, then join the names that stand in one list."""
    if not any(piece.people for piece in pieces):
        return tuple(pieces)
    row = list(pieces)
    for rule, signs in _RULES:
        row = _apply(rule, signs, row)
    return tuple(row)


def _apply(
    rule: Callable[[Pieces, int], tuple[Piece, int] | None], signs: frozenset[Sign], row: Pieces
) -> Pieces:
    """Rewrite *row* left to right where a piece of one of *signs* stands; a rule that fires is tried again
    on its own result."""
    i = 0
    while i < len(row):
        found = rule(row, i) if row[i].sign in signs else None
        if found is None:
            i += 1
        else:
            piece, end = found
            row = [*row[:i], piece, *row[end:]]
    return row


def _sign(row: Pieces, i: int) -> Sign | None:
    return row[i].sign if 0 <= i < len(row) else None


def _with_role(member: Member, role: Role) -> Member:
    gender = member.gender if member.gender is not Gender.UNKNOWN else role.gender
    return replace(member, roles=(*member.roles, role), sure=True, gender=gender)


def _grown(
    people: Piece, members: tuple[Member, ...], *, first: int | None = None, last: int | None = None
) -> Piece:
    return people._replace(
        people=members,
        first=people.first if first is None else first,
        last=people.last if last is None else last,
    )


def _agrees(member: Member, role: Role) -> bool:
    clash = {member.gender, role.gender} == {Gender.FEMININE, Gender.MASCULINE}
    return not clash


def _some_of(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« deux de ses lieutenants », « plusieurs des cadres »: a number before the plural noun."""
    if _sign(row, i) not in (Sign.WORD, Sign.THING) or _sign(row, i + 1) is not Sign.PREP:
        return None
    role = row[i + 2].role if _sign(row, i + 2) is Sign.POST else None
    if row[i].word not in _NUMBERS or row[i + 1].word not in ("de", "d'", "des") or role is None:
        return None
    if not role.plural:
        return None
    counted = replace(role, count=_NUMBERS[row[i].word], definite=False)
    return row[i + 2]._replace(first=row[i].first, role=counted), i + 3


def _post_before(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« le patron d'OpenAI Sam Altman », « sa CTO Mira Murati »."""
    at = i + 2 if _sign(row, i + 1) is Sign.WORD and row[i + 1].word == "a la retraite" else i + 1
    if _sign(row, i) is not Sign.POST or _sign(row, at) is not Sign.PEOPLE:
        return None
    role, people = row[i].role, row[at]
    if role is None or not (
        role.determined
        or i == 0
        or role.former
        or _sign(row, i - 1) in (Sign.COLON, Sign.COMMA, Sign.QUOTE, Sign.PREP)
    ):
        return None
    if not role.plural and not _agrees(people.people[0], role):
        return None
    return _grown(
        people, (_with_role(people.people[0], role), *people.people[1:]), first=row[i].first
    ), at + 1


def _bracket(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X (sa CTO) », « Y (Meta) », « Z (ex-Coinbase, 38 ans) »."""
    if _sign(row, i) is not Sign.PEOPLE or _sign(row, i + 1) is not Sign.OPEN:
        return None
    end = i + 2
    while end < len(row) and end - i < 9 and row[end].sign is not Sign.CLOSE:
        if row[end].sign == Sign.PEOPLE:
            return None
        end += 1
    if _sign(row, end) is not Sign.CLOSE:
        return None
    member = row[i].people[-1]
    for piece in row[i + 2 : end]:
        if piece.sign is Sign.POST and piece.role is not None:
            member = _with_role(member, piece.role)
        elif piece.sign is Sign.ORG and piece.org is not None and member.origin is None:
            member = replace(member, origin=piece.org)
        elif piece.verb is not None and piece.verb.finite:
            return None
    return _grown(row[i], (*row[i].people[:-1], member), last=row[end].last), end + 1


def _apposition(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X, directrice technique d'OpenAI, … »; also after a dash or a colon that ends the line."""
    if _sign(row, i) is not Sign.PEOPLE or len(row[i].people) != 1:
        return None
    mark, at = _sign(row, i + 1), i + 2
    if mark is Sign.POST:  # « Mira Murati CTO d'OpenAI »
        at = i + 1
        bare = row[at].role
        if bare is None or bare.determined or bare.text is None:
            return None
    else:
        if mark is Sign.COMMA and _sign(row, at) is Sign.WORD and row[at].word in _UNTIL_NOW:
            at += 1
        if mark not in (Sign.COMMA, Sign.COLON) or _sign(row, at) is not Sign.POST:
            return None
    role = row[at].role
    if role is None or role.plural or not _agrees(row[i].people[0], role):
        return None
    after = _sign(row, at + 1)
    if mark is Sign.COLON and (after is not None and after is not Sign.STOP and after is not Sign.OPEN):
        return None
    if after is Sign.PEOPLE or (after is not None and after not in _ENDS):
        return None
    if mark is Sign.COMMA and role.determined and after is Sign.VERB:
        return None  # « …, le chercheur s'en va »: the post is the subject
    if (
        after is Sign.COMMA
        and _sign(row, at + 2) is Sign.PEOPLE
        and role.definite
        and not _closes_list(row, at + 2)
    ):
        return None  # « X, le patron, Y »: the post is Y's
    end = at + 1
    last = row[at].last
    if (
        mark is Sign.COMMA
        and after is Sign.COMMA
        and _sign(row, at + 2) in (Sign.VERB, Sign.AND, Sign.DATE, Sign.PREP, Sign.REL)
    ) and _sign(row, at + 2) is Sign.VERB:
        end, last = at + 2, row[at + 1].last
    return _grown(row[i], (_with_role(row[i].people[0], role),), last=last), end


def _tie_beside(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X, un proche de Y, et Z »: what stands beside X names somebody who is not told of."""
    if [_sign(row, k) for k in range(i, i + 6)] != _BESIDE or row[i].people[-1] is None:
        return None
    after = _sign(row, i + 6)
    if row[i + 3].word not in ("de", "d'", "du") or after not in (Sign.AND, Sign.VERB, Sign.PEOPLE):
        return None
    end = i + 5 if after is Sign.AND else i + 6
    return _grown(row[i], row[i].people, last=row[end - 1].last), end


_BESIDE = [Sign.PEOPLE, Sign.COMMA, Sign.THING, Sign.PREP, Sign.PEOPLE, Sign.COMMA]


def _closes_list(row: Pieces, i: int) -> bool:
    """A list of names goes on at *i*: « …, Y, sa fonction, et Z »."""
    return any(
        piece.sign is Sign.AND and _sign(row, k + 1) is Sign.PEOPLE
        for k, piece in enumerate(row[i : i + 6], i)
    )


def _post_apart(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« le directeur des opérations, Brad Lightcap, … »."""
    if i == 0 and _sign(row, 1) is Sign.DATE and _sign(row, 0) is Sign.POST and _sign(row, 2) is Sign.COMMA:
        since = _post_apart([row[0], *row[2:]], 0)  # « Directeur de Z depuis 2016, X … »
        return (since[0], since[1] + 1) if since is not None else None
    if _sign(row, i) is not Sign.POST or _sign(row, i + 2) is not Sign.PEOPLE:
        return None
    role, people = row[i].role, row[i + 2]
    if _sign(row, i + 1) is not Sign.COMMA and not (
        _sign(row, i + 1) is Sign.COLON and role is not None and (role.owned or role.incoming)
    ):
        return None
    opening = i == 0 or _sign(row, i - 1) in (Sign.COLON, Sign.QUOTE)
    if role is None or role.plural or not (role.determined or opening) or len(people.people) != 1:
        return None
    if any(known.text for known in people.people[0].roles):
        return None
    if not _agrees(people.people[0], role) or _sign(row, i + 3) is Sign.POST:
        return None
    after = _sign(row, i + 3)
    if after not in (
        Sign.COMMA,
        None,
        Sign.STOP,
        Sign.OPEN,
        Sign.CLOSE,
        Sign.AND,
        Sign.PREP,
        Sign.REL,
        Sign.DATE,
        Sign.QUOTE,
        Sign.COLON,
    ) and not (opening and not role.determined and after is Sign.VERB):
        return None
    if after in (Sign.AND, Sign.PREP) and row[i - 1].sign is Sign.COMMA if i else False:
        return None
    end = i + 4 if after is Sign.COMMA and _sign(row, i + 4) is Sign.VERB else i + 3
    return _grown(
        people, (_with_role(people.people[0], role),), first=row[i].first, last=row[end - 1].last
    ), end


def _of_organization(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« Mark Chen d'OpenAI », « X de chez Google »."""
    if _sign(row, i) is not Sign.PEOPLE or _sign(row, i + 1) is not Sign.PREP:
        return None
    at = i + 2 if row[i + 1].word in ("de", "d'") else 0
    if at and _sign(row, at) is Sign.PREP and row[at].word == "chez":
        at += 1
    if not at or _sign(row, at) is not Sign.ORG or row[i].people[-1].origin is not None:
        return None
    member = replace(row[i].people[-1], origin=row[at].org)
    return _grown(row[i], (*row[i].people[:-1], member), last=row[at].last), at + 1


def _until_now_at(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X, jusqu'ici chez Y, rejoint … »: where they were."""
    if [_sign(row, k) for k in range(i, i + 5)] != [Sign.PEOPLE, Sign.COMMA, Sign.WORD, Sign.PREP, Sign.ORG]:
        return None
    if row[i + 2].word not in _UNTIL_NOW or row[i + 3].word != "chez" or row[i].people[-1].origin is not None:
        return None
    member = replace(row[i].people[-1], origin=row[i + 4].org)
    end = i + 6 if _sign(row, i + 5) is Sign.COMMA and _sign(row, i + 6) is Sign.VERB else i + 5
    return _grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end


def _coordinate(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X, Y et Z »; after « de », « de X, de Y et de Z » too."""
    if _sign(row, i) is not Sign.PEOPLE:
        return None
    members, at, closed = list(row[i].people), i + 1, False
    nor = i > 0 and row[i - 1].word == "ni"
    last = row[i].last
    end = at
    while True:
        alone = len(members) == 1 and not members[0].roles
        step = _next_member(row, at, alone=alone and not nor, nor=nor)
        if step is None:
            break
        position, linked = step
        members += row[position].people
        last, at, end = row[position].last, position + 1, position + 1
        closed = closed or linked
        if linked and not nor and not _more(row, at):
            break
    if end == i + 1 or not (closed or len(members) > 2):
        return None
    return _grown(row[i], tuple(members), last=last), end


def _more(row: Pieces, at: int) -> bool:
    step = _next_member(row, at)
    return step is not None and step[1]


def _plural_verb(row: Pieces, at: int) -> bool:
    if _sign(row, at) is Sign.COMMA:
        at += 1
    verb = row[at].verb if at < len(row) else None
    return verb is not None and verb.plural


def _next_member(row: Pieces, at: int, *, alone: bool = False, nor: bool = False) -> tuple[int, bool] | None:
    """(position of the next name of the list, whether « et » led to it); *alone*: only one name yet.

    *nor*: « ni » goes before each name.
    """
    linked = False
    start = at
    if _sign(row, at) is Sign.COMMA:
        at += 1
    if _sign(row, at) is Sign.AND and (row[at].word != "ni" or nor):
        linked = True
        at += 1
    if at == start:
        return None
    if (
        _sign(row, at) is Sign.PREP
        and row[at].word in ("de", "d'", "a")
        and _sign(row, at + 1) is Sign.PEOPLE
    ) or (
        _sign(row, at) is Sign.WORD
        and row[at].word
        in (
            "surtout",
            "enfin",
            "notamment",
            "meme",
            "egalement",
            "aussi",
        )
    ):
        at += 1
    if linked and _sign(row, at) is Sign.COMMA and _sign(row, at + 1) is Sign.DATE:
        at += 3 if _sign(row, at + 2) is Sign.COMMA else 2  # « X, Y et, lundi, Z »
    if _sign(row, at) is not Sign.PEOPLE:
        return None
    if linked and alone and _sign(row, start) is Sign.COMMA and not _plural_verb(row, at + 1):
        return None  # « …, et Y, qui …, est passé chez Z »: no list has a comma there
    verb = row[at + 1].verb if at + 1 < len(row) else None
    own_verb = verb is not None and verb.finite and not verb.plural
    if own_verb and (not linked or _sign(row, start) is Sign.COMMA):
        return None  # « …, et Y prend sa place »: a clause of its own
    return at, linked


def _shared_past(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X et Y, ex-Z, montent … »: the past of all who share the verb."""
    people = row[i].people
    if len(people) < 2 or not people[-1].roles or any(member.roles for member in people[:-1]):
        return None
    past = people[-1].roles[-1]
    if past.head != "ancien" or past.determined or not _plural_verb(row, i + 1):
        return None
    return _grown(row[i], (*(_with_role(m, past) for m in people[:-1]), people[-1])), i + 1


def _apposition_to_all(row: Pieces, i: int) -> tuple[Piece, int] | None:
    """« X, Y et Z, trois des cofondateurs de l'entreprise »; « deux chercheurs, X et Y »."""
    if _sign(row, i) is Sign.PEOPLE and len(row[i].people) > 1 and _sign(row, i + 1) is Sign.COMMA:
        k = i + 3 if i + 2 < len(row) and row[i + 2].word.startswith("tous") else i + 2
        piece = row[k] if k < len(row) else None
        if piece is not None and piece.sign is Sign.POST and piece.role is not None and piece.role.plural:
            members = tuple(_with_role(member, piece.role) for member in row[i].people)
            return _grown(row[i], members, last=piece.last), k + 1
    role = row[i].role
    if _sign(row, i) is Sign.POST and role is not None and role.plural:
        at = i + 2 if _sign(row, i + 1) in (Sign.COMMA, Sign.COLON) else i + 1
        people = row[at] if at < len(row) else None
        if people is not None and people.sign is Sign.PEOPLE and role is not None:
            fits = role.count in (0, len(people.people))
            if fits and len(people.people) > 1:
                members = tuple(_with_role(member, role) for member in people.people)
                return _grown(people, members, first=row[i].first), at + 1
    return None


_NAMED = frozenset({Sign.PEOPLE})
_POST = frozenset({Sign.POST})
# The rules in their order, each with the signs of the piece that it may begin at.
_RULES = (
    (_some_of, frozenset({Sign.WORD, Sign.THING})),
    (_until_now_at, _NAMED),
    (_post_before, _POST),
    (_bracket, _NAMED),
    (_apposition, _NAMED),
    (_post_apart, _POST),
    (_of_organization, _NAMED),
    (_bracket, _NAMED),
    (_apposition, _NAMED),
    (_tie_beside, _NAMED),
    (_coordinate, _NAMED),
    (_shared_past, _NAMED),
    (_apposition_to_all, _NAMED | _POST),
    (_coordinate, _NAMED),  # « X et deux de ses adjoints, Y et Z »
)
