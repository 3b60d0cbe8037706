"""The names that stand in one list, and what is said of all of them: « X, Y et Z »."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.appositions import grown, with_role
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import WALLS, Row, governed, sign_at


def coordinate(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, Y et Z »; after « de », « de X, de Y et de Z » too."""
    if sign_at(row, i) is not Sign.PEOPLE or _shut_in(row, i):
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
        if linked and not nor and _begins_clause(row, i, position):
            break
        members += row[position].people
        last, at, end = row[position].last, position + 1, position + 1
        closed = closed or linked
        if linked and not nor and not _more(row, at, then=row[position - 1].word == "puis"):
            break
    if not nor and members[len(row[i].people) :] and _fronted(row, i, end):
        return None
    more = len(members) > 2 and len(row[i].people) == 1  # « Après X et Y, Z, … »: a list that has ended
    if end == i + 1 or not (closed or more or _and_others(row, end)):
        return None
    return grown(row[i], tuple(members), last=last), end


def _shut_in(row: Row, i: int) -> bool:
    """« X, jeune protégé de Y, et Z quittent … »: Y, in what X is called, and the comma that closes it."""
    if i < _CALLED or row[i - 1].word not in OF or [sign_at(row, i + k) for k in (1, 2)] != _SHUT:
        return False
    k = i - 2
    while k > i - _FAR and row[k].sign in (Sign.WORD, Sign.THING, Sign.POST):
        k -= 1
    return k > 0 and k < i - 2 and row[k].sign is Sign.COMMA and len(row[k - 1].people) == 1


_CALLED, _FAR = 4, 7  # pieces: « X, protégé de », and no more than that
_SHUT = [Sign.COMMA, Sign.AND]


def _begins_clause(row: Row, i: int, at: int) -> bool:
    """« Z limoge X et Y reprend la recherche »: the last name is the subject of a verb of its own."""
    verb = row[at + 1].verb if at + 1 < len(row) else None
    if verb is None or not verb.finite or verb.plural:
        return False
    start = next((k + 1 for k in range(i - 1, -1, -1) if row[k].sign in WALLS), 0)
    return any(piece.verb is not None and piece.verb.finite for piece in row[start:i])


def _fronted(row: Row, i: int, end: int) -> bool:
    """« Dans le sillage de X, Y et Z quittent … »: X ends what is said first, and Y and Z are the subject."""
    if sign_at(row, i + 1) is not Sign.COMMA or not governed(row, i) or not _verb_of_several(row, end):
        return False
    start = next((k + 1 for k in range(i - 1, -1, -1) if row[k].sign in WALLS), 0)
    opening = row[start:i]
    if any(piece.verb is not None and piece.verb.finite for piece in opening) or opening[0].word in _THEM_TOO:
        return False
    return opening[0].sign is Sign.PREP or any(piece.word in _SINCE for piece in opening)


_SINCE = words("apres avant depuis selon")
_THEM_TOO = words("outre comme avec")  # « Outre X, Y et Z quittent … »: all three


def _verb_of_several(row: Row, at: int) -> bool:
    verb = row[at].verb if at < len(row) else None
    return verb is not None and verb.plural and verb.finite


def _and_others(row: Row, at: int) -> bool:
    """« X, Y et une dizaine d'autres »: those who end the list are not named."""
    if sign_at(row, at) is not Sign.AND or at + 1 >= len(row):
        return False
    counted = row[at + 1].sign in (Sign.THING, Sign.WORD) and row[at + 1].word in _COUNTED
    role = row[at + 1].role
    several = role is not None and row[at + 1].sign is Sign.POST and (role.plural or role.count > 1)
    return counted or several


_COUNTED = words(
    """
    dizaine douzaine demi-douzaine vingtaine trentaine quinzaine poignee autres plusieurs quelques deux trois
    quatre cinq six sept huit dix
    """
)


def with_theirs(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X et ses deux seconds, Y et Z, ont … »: a plural noun that belongs to the first, and who they are."""
    if [piece.sign for piece in row[i : i + 5]] != _THEIRS or len(row[i].people) != 1:
        return None
    noun = row[i + 2]
    if noun.last - noun.first < 2 or not _plural_verb(row, i + 5):
        return None
    return grown(row[i], (*row[i].people, *row[i + 4].people), last=row[i + 4].last), i + 5


_THEIRS = [Sign.PEOPLE, Sign.AND, Sign.THING, Sign.COMMA, Sign.PEOPLE]


def _more(row: Row, at: int, *, then: bool) -> bool:
    """« et » again; behind « X puis Y », a comma will do: « X puis Y, Z et W »."""
    step = _next_member(row, at)
    return step is not None and (step[1] or then)


def _plural_verb(row: Row, at: int) -> bool:
    if sign_at(row, at) is Sign.COMMA:
        at += 1
    verb = row[at].verb if at < len(row) else None
    return verb is not None and verb.plural


def _next_member(row: Row, at: int, *, alone: bool = False, nor: bool = False) -> tuple[int, bool] | None:
    """(position of the next name of the list, whether « et » led to it); *alone*: only one name yet.

    *nor*: « ni » goes before each name.
    """
    linked = False
    start = at
    if sign_at(row, at) is Sign.COMMA:
        at += 1
    if sign_at(row, at) is Sign.AND and (row[at].word != "ni" or nor):
        linked = True
        at += 1
    if at == start:
        together = sign_at(row, at + 1) is Sign.PEOPLE and _verb_of_several(row, at + 2)
        return (at + 1, True) if together and row[at].word == "comme" else None  # « X comme Y sont écartés »
    if (
        sign_at(row, at) is Sign.PREP
        and row[at].word in ("de", "d'", "du", "a")
        and sign_at(row, at + 1) is Sign.PEOPLE
    ) or (
        sign_at(row, at) is Sign.WORD
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
    if linked and sign_at(row, at) is Sign.COMMA and sign_at(row, at + 1) is Sign.DATE:
        at += 3 if sign_at(row, at + 2) is Sign.COMMA else 2  # « X, Y et, lundi, Z »
    elif linked and sign_at(row, at) is Sign.COMMA:
        at = _past_aside(row, at)
    if (
        sign_at(row, at) is Sign.THING
        and sign_at(row, at + 1) is Sign.PEOPLE
        and row[at].last - row[at].first == 2
    ):
        at += 1  # « X, l'avocate Y et la climatologue Z »: of any trade
    if sign_at(row, at) is not Sign.PEOPLE:
        return None
    if linked and alone and sign_at(row, start) is Sign.COMMA and _ends_aside(row, start - 1, at):
        return None
    if linked and alone and sign_at(row, start) is Sign.COMMA and not _plural_verb(row, at + 1):
        return None  # « …, et Y, qui …, est passé chez Z »: no list has a comma there
    verb = row[at + 1].verb if at + 1 < len(row) else None
    own_verb = verb is not None and verb.finite and not verb.plural
    apart = sign_at(row, at - 1) is Sign.COMMA  # « …, et, dans la foulée, Y s'en va »
    if own_verb and (not linked or apart or sign_at(row, start) is Sign.COMMA):
        return None  # « …, et Y prend sa place »: a clause of its own
    return at, linked


def _past_aside(row: Row, at: int) -> int:
    """« X et, deux heures après elle, Y »: behind the comma that closes the aside, if a name follows."""
    for k in range(at + 1, min(at + _ASIDE, len(row) - 1)):
        if row[k].people or row[k].verb is not None or row[k].sign in WALLS:
            break
        if row[k].sign is Sign.COMMA:
            return k + 1 if row[k + 1].people else at
    return at


_ASIDE = 7  # pieces


def _ends_aside(row: Row, i: int, at: int) -> bool:
    """« X, proche de Y, et Z, … »: Y only says who X is."""
    repeated = row[at - 1].sign is Sign.PREP
    behind = row[i - 1].word in ("de", "d'", "par") if i > 2 else False
    return behind and not repeated and any(piece.people for piece in row[max(0, i - 5) : i - 2])


def ordinal_named(row: Row, i: int) -> tuple[Piece, int] | None:
    """« La dernière, X, s'en va »: one of those spoken of, with a name."""
    if not row[i].word.startswith("ordinal 1 ") or sign_at(row, i + 1) is not Sign.COMMA:
        return None
    if sign_at(row, i + 2) is not Sign.PEOPLE or len(row[i + 2].people) != 1:
        return None
    closed = sign_at(row, i + 3) is Sign.COMMA
    return (grown(row[i + 2], row[i + 2].people, first=row[i].first), i + 3 + closed) if closed else None


def shared_past(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X et Y, ex-Z, montent … »: the past of all who share the verb."""
    people = row[i].people
    if len(people) < 2 or not people[-1].roles or any(member.roles for member in people[:-1]):
        return None
    past = people[-1].roles[-1]
    if past.head != "ancien" or past.determined or not _plural_verb(row, i + 1):
        return None
    return grown(row[i], (*(with_role(m, past) for m in people[:-1]), people[-1])), i + 1


def apposition_to_all(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, Y et Z, trois des cofondateurs de l'entreprise »; « deux chercheurs, X et Y »."""
    if sign_at(row, i) is Sign.PEOPLE and len(row[i].people) > 1 and sign_at(row, i + 1) is Sign.COMMA:
        k = i + 3 if i + 2 < len(row) and row[i + 2].word.startswith("tous") else i + 2
        piece = row[k] if k < len(row) else None
        if piece is not None and piece.role is not None and piece.role.plural:
            members = tuple(with_role(member, piece.role) for member in row[i].people)
            return grown(row[i], members, last=piece.last), k + 1
    role = row[i].role
    if sign_at(row, i) is Sign.POST and role is not None and role.plural:
        at = i + 2 if sign_at(row, i + 1) in (Sign.COMMA, Sign.COLON) else i + 1
        people = row[at] if at < len(row) else None
        if people is not None and people.sign is Sign.PEOPLE and role is not None:
            fits = role.count in (0, len(people.people))
            if fits and len(people.people) > 1:
                members = tuple(with_role(member, role) for member in people.people)
                return grown(people, members, first=row[i].first), at + 1
    return None
