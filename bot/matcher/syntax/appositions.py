"""The posts and organisations that stand beside a name: « X, directrice de Z », « Y (ex-Z) »."""

from dataclasses import replace

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ARROWS, OF
from bot.matcher.syntax.pieces import Member, Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import Row, sign_at
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
UNTIL_NOW = frozenset(
    (
        "jusqu'ici",
        "auparavant",
        "actuellement",
        "anciennement",
        "precedemment",
        "jusque-la",
        "naguere",
        "jadis",
        "autrefois",
        "longtemps",
        "hier",
        "alors",
        "encore",
        "toujours",
        "egalement",
        "aussi",
    )
)
ONCE = words(
    "naguere jadis autrefois longtemps anciennement"
)  # « X, naguère directrice de Z, »: as « ex-directrice »
_ADDING = frozenset(
    (
        "lui aussi",
        "elle aussi",
        "lui",
        "elle",
        "aussi",
        "egalement",
        "desormais",
        "dorenavant",
        "surtout",
        "a present",
    )
)
_ASIDES = UNTIL_NOW | {"enfin", "adverbial", "lui", "elle"}
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "plusieurs": 0, "certains": 0}


def with_role(member: Member, role: Role) -> Member:
    gender = member.gender if member.gender is not Gender.UNKNOWN else role.gender
    return replace(member, roles=(*member.roles, role), sure=True, gender=gender)


def agrees(member: Member, role: Role) -> bool:
    clash = {member.gender, role.gender} == {Gender.FEMININE, Gender.MASCULINE}
    return not clash


def grown(
    people: Piece, members: tuple[Member, ...], *, first: int | None = None, last: int | None = None
) -> Piece:
    return people._replace(
        people=members,
        first=people.first if first is None else first,
        last=people.last if last is None else last,
    )


def some_of(row: Row, i: int) -> tuple[Piece, int] | None:
    """« deux de ses lieutenants », « plusieurs des cadres »: a number before the plural noun."""
    if row[i].word not in _NUMBERS or sign_at(row, i + 1) is not Sign.PREP:
        return None
    role = row[i + 2].role if sign_at(row, i + 2) is Sign.POST else None
    if row[i + 1].word not in ("de", "d'", "des") or role is None:
        return None
    if not role.plural:
        return None
    counted = replace(role, count=_NUMBERS[row[i].word], definite=False)
    return row[i + 2]._replace(first=row[i].first, role=counted), i + 3


def apposition(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, directrice technique d'OpenAI, … »; also after a dash or a colon that ends the line."""
    if sign_at(row, i) is not Sign.PEOPLE or len(row[i].people) != 1:
        return None
    mark, at = sign_at(row, i + 1), i + 2
    if mark is Sign.POST:  # « Mira Murati CTO d'OpenAI »
        at = i + 1
        bare = row[at].role
        if bare is None or bare.determined or bare.text is None:
            return None
    else:
        if mark is Sign.COMMA:
            at = _past_aside(row, at)
        apart = mark in (Sign.COMMA, Sign.COLON) and row[i + 1].word not in ARROWS  # « X ➡ directrice »
        if not apart or sign_at(row, at) is not Sign.POST:
            return None
    role = row[at].role
    if role is None or role.plural or not agrees(row[i].people[0], role):
        return None
    behind = _past_adding(row, at + 1)
    after = sign_at(row, behind)
    if mark is Sign.COLON and (after is not None and after is not Sign.STOP and after is not Sign.OPEN):
        return None
    if after is Sign.PEOPLE or (after is not None and after not in _ENDS):
        return None
    if mark is Sign.COMMA and role.determined and after is Sign.VERB:
        return None  # « …, le chercheur s'en va »: the post is the subject
    if (
        after is Sign.COMMA
        and sign_at(row, behind + 1) is Sign.PEOPLE
        and role.definite
        and not closes_list(row, behind + 1)
    ):
        return None  # « X, le patron, Y »: the post is Y's
    end = behind
    last = row[behind - 1].last
    if (
        mark is Sign.COMMA
        and after is Sign.COMMA
        and sign_at(row, behind + 1) in (Sign.VERB, Sign.AND, Sign.DATE, Sign.PREP, Sign.REL)
    ) and sign_at(row, behind + 1) is Sign.VERB:
        end, last = behind + 1, row[behind].last
    member = with_role(row[i].people[0], _once(role) if row[at - 1].word in ONCE else role)
    return grown(row[i], (member,), last=last), end


def _once(role: Role) -> Role:
    """« X, naguère directrice de Z, »: over, where it is told of which house."""
    return replace(role, former=role.former or role.organization is not None)


def _past_adding(row: Row, at: int) -> int:
    """« X, ancien de Y lui aussi, … »: behind the adverb; « X, figure respectée de la maison, … »: behind
    what sort of figure."""
    if sign_at(row, at) is Sign.WORD and row[at].word in ("aussi", "egalement"):
        return at + 1
    behind = range(at, len(row))
    k = next((k for k in behind if row[k].sign is not Sign.WORD or row[k].word in _NO_QUALITY), at)
    if k > at and row[k].word in OF and k + 1 < len(row) and _no_house_of_its_own(row[k + 1]):
        k += 2
    return k if sign_at(row, k) is Sign.COMMA else at


_NO_QUALITY = UNTIL_NOW | words("adverbial la-bas ici")


def _no_house_of_its_own(piece: Piece) -> bool:
    return piece.sign is Sign.THING or (piece.org is not None and piece.org.identity is None)


def _past_aside(row: Row, at: int) -> int:
    """« X, jusqu'ici directrice », « X, enfin, directeur », « X, quant à lui patron »: behind the adverb."""
    if sign_at(row, at) is not Sign.WORD or row[at].word not in _ASIDES:
        return at
    return at + 2 if sign_at(row, at + 1) is Sign.COMMA and row[at].word not in UNTIL_NOW else at + 1


def second_post(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, président de Z et lui aussi cofondateur, … », « … et l'un des cofondateurs »: a further post."""
    if (
        sign_at(row, i) is not Sign.PEOPLE
        or not row[i].people[-1].roles
        or sign_at(row, i + 1) is not Sign.AND
    ):
        return None
    at = i + 2
    while at < len(row) and row[at].word in _ADDING:
        at += 1
    role = row[at].role if sign_at(row, at) is Sign.POST else None
    one_of = role is not None and role.head.endswith("s") and not (role.plural or role.definite)
    if role is None or (role.determined and not one_of):
        return None
    if not agrees(row[i].people[-1], role):
        return None
    after = sign_at(row, at + 1)
    if after not in (Sign.COMMA, Sign.VERB, Sign.CLOSE, Sign.STOP, None):
        return None
    end = at + 2 if after is Sign.COMMA and sign_at(row, at + 2) is Sign.VERB else at + 1
    member = with_role(row[i].people[-1], role)
    return grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end


def closes_list(row: Row, i: int) -> bool:
    """A list of names goes on at *i*: « …, Y, sa fonction, et Z »."""
    return any(
        piece.sign is Sign.AND and sign_at(row, k + 1) is Sign.PEOPLE
        for k, piece in enumerate(row[i : i + 6], i)
    )
