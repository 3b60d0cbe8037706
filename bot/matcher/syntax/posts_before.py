"""Posts that stand before a name: « le patron de Z X », « le directeur des opérations, X, … »."""

import re

from bot.matcher.lexicon.roles import DEMONYM_ENDINGS, DESIGNATIONS, NO_NATIVES
from bot.matcher.syntax.appositions import agrees, closes_list, grown, with_role
from bot.matcher.syntax.leads import led_to
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import Row, sign_at

_ACCORDING = ("selon", "d'apres", "a en croire")
PERSONS = re.compile(r"(?:ien|ienne|iste|logue|eur|euse|iere|trice|crate|phe|naute|atre)$")


def calling_before(row: Row, i: int) -> tuple[Piece, int] | None:
    """« la roboticienne X »: what somebody does, where no table has the word, right before the name."""
    piece = row[i]
    named = row[i + 1] if i + 1 < len(row) else None
    if named is None or not named.people or named.first != piece.last or piece.last - piece.first != 2:
        return None
    return (named._replace(first=piece.first), i + 2) if PERSONS.search(piece.word) else None


def post_before(row: Row, i: int) -> tuple[Piece, int] | None:
    """« le patron d'OpenAI Sam Altman », « sa CTO Mira Murati », « l'ingénieur tchèque X »."""
    at = i + 2 if sign_at(row, i + 1) is Sign.WORD and _says_more(row[i + 1].word) else i + 1
    if sign_at(row, i) is not Sign.POST or sign_at(row, at) is not Sign.PEOPLE:
        return None
    role, people = row[i].role, row[at]
    if role is None or not (
        role.determined
        or i == 0
        or role.former
        or sign_at(row, i - 1) in (Sign.COLON, Sign.COMMA, Sign.QUOTE, Sign.PREP)
    ):
        return None
    if not role.plural and not agrees(people.people[0], role):
        return None
    return grown(people, (with_role(people.people[0], role), *people.people[1:]), first=row[i].first), at + 1


def _says_more(word: str) -> bool:
    """« à la retraite », or where somebody is from."""
    native = word in DESIGNATIONS or word.endswith(DEMONYM_ENDINGS)
    return word == "a la retraite" or (native and word not in NO_NATIVES)


def two_posts(row: Row, i: int) -> tuple[Piece, int] | None:
    """« le cofondateur et président de Z, X, … »: both are X's."""
    if [sign_at(row, k) for k in range(i, i + 3)] != [Sign.POST, Sign.AND, Sign.POST]:
        return None
    first, second = row[i].role, row[i + 2].role
    if first is None or second is None or second.determined or second.plural or first.plural:
        return None
    rest = [row[i], *row[i + 3 :]]
    found = post_before(rest, 0) or post_apart(rest, 0)
    if found is None:
        return None
    people, end = found
    return grown(people, (with_role(people.people[0], second), *people.people[1:])), i + end + 2


def post_apart(row: Row, i: int) -> tuple[Piece, int] | None:
    """« le directeur des opérations, Brad Lightcap, … »."""
    opening = i == 0 or sign_at(row, i - 1) in (Sign.COLON, Sign.QUOTE) or led_to(row, i)
    told = _time_told(row[i:]) if opening and sign_at(row, i) is Sign.POST else 0
    if told and sign_at(row, i + told + 1) is Sign.COMMA:
        since = post_apart([*row[: i + 1], *row[i + told + 1 :]], i)
        return (since[0], since[1] + told) if since is not None else None
    if sign_at(row, i) is not Sign.POST or sign_at(row, i + 2) is not Sign.PEOPLE:
        return None
    linking = row[i - 1].verb if i > 1 else None
    if linking is not None and linking.lemma in ("être", "devenir") and row[i - 2].people:
        return None  # « X en sera le président, Y y siégera »
    role, people = row[i].role, row[i + 2]
    if sign_at(row, i + 1) is not Sign.COMMA and not (
        sign_at(row, i + 1) is Sign.COLON and role is not None and (role.owned or role.incoming)
    ):
        return None
    if role is None or role.plural or not (role.determined or opening) or len(people.people) != 1:
        return None
    if any(known.text for known in people.people[0].roles) and not (
        role.incoming or _who_it_is(role, people)
    ):
        return None  # but « un nouveau directeur, X, jusqu'ici chercheur »
    if not agrees(people.people[0], role) or sign_at(row, i + 3) is Sign.POST:
        return None
    after = sign_at(row, i + 3)
    if i and row[i - 1].word in _ACCORDING and not role.definite and after is not Sign.COMMA:
        return None  # « Selon un porte-parole, X « ne va nulle part » »
    if sign_at(row, i - 1) is Sign.PREP and after is Sign.COMMA and closes_list(row, i + 4):
        return None  # « après l'éviction de leur patron, X, Y et Z reviennent »
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
    end = i + 4 if after is Sign.COMMA and sign_at(row, i + 4) is Sign.VERB else i + 3
    return grown(
        people, (with_role(people.people[0], role),), first=row[i].first, last=row[end - 1].last
    ), end


def _who_it_is(role: Role, people: Piece) -> bool:
    """« par l'un de ses adjoints, l'ingénieur X », « une autre responsable, la juriste X »: one of several,
    and then who that is, by a post that stands before the name."""
    own = people.people[0].roles[0]
    return not role.definite and own.definite and own.first == people.first


def _time_told(row: Row) -> int:
    """« Directeur de Z depuis 2016, X … », « Directrice depuis deux ans, Y … »: how many pieces tell it."""
    if sign_at(row, 1) is Sign.DATE:
        return 1
    since = sign_at(row, 2) is not None and row[1].word == "depuis"
    return 2 if since and row[2].word in _SPANS and row[2].last - row[2].first > 1 else 0


_SPANS = frozenset({"ans", "annees", "mois", "semaines", "an"})
