"""The houses and places told beside a name: « X d'Y », « X, jusqu'ici chez Y », « X, diplômé de Z »."""

from dataclasses import replace

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import SCHOOLS
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.syntax.appositions import ONCE, UNTIL_NOW, grown, with_role
from bot.matcher.syntax.pieces import Piece, Sign, is_ours
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import Row, sign_at
from bot.model import Gender

_ONCE = words("longtemps naguere jadis autrefois hier anciennement")  # of other houses: « longtemps chez Z »
_SHUT = (Sign.COMMA, Sign.STOP, Sign.COLON, None)


def of_organization(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X d'Y », « X de chez Z », « X, d'Y, », « X, d'Y France, », « X, de Z justement, »."""
    link = i + 2 if sign_at(row, i + 1) is Sign.COMMA else i + 1
    if sign_at(row, i) is not Sign.PEOPLE or sign_at(row, link) is not Sign.PREP:
        return None
    at = link + 1 if row[link].word in ("de", "d'") else 0
    if at and sign_at(row, at) is Sign.PREP and row[at].word == "chez":
        at += 1
    if not at or sign_at(row, at) is not Sign.ORG or row[i].people[-1].origin is not None:
        return None
    branch = sign_at(row, at + 1) is Sign.THING and row[at + 1].word[:1].isupper()
    said = sign_at(row, at + 1) is Sign.WORD and row[at + 1].word in _PRECISELY
    end = at + 2 if branch or said else at + 1
    if link > i + 1 and sign_at(row, end) not in _SHUT:
        return None
    member = replace(row[i].people[-1], origin=row[at].org)
    return grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end


_PRECISELY = words("justement precisement aussi egalement encore toujours")


def until_now_at(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, jusqu'ici chez Y, rejoint … »: where they were."""
    if [sign_at(row, k) for k in range(i, i + 5)] != [
        Sign.PEOPLE,
        Sign.COMMA,
        Sign.WORD,
        Sign.PREP,
        Sign.ORG,
    ]:
        return None
    house = row[i + 4].org
    once = row[i + 2].word in _ONCE and house is not None and not house.watched
    if (
        not (once or row[i + 2].word in UNTIL_NOW)
        or row[i + 3].word != "chez"
        or row[i].people[-1].origin is not None
    ):
        return None
    if row[i + 2].word in ONCE and house is not None and house.watched and house.identity is not None:
        member = with_role(row[i].people[-1], _once_of(row[i + 4], house.identity, Sort.WATCHED))
    else:
        member = replace(row[i].people[-1], origin=house)
    end = i + 6 if sign_at(row, i + 5) is Sign.COMMA and sign_at(row, i + 6) is Sign.VERB else i + 5
    return grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end


def passed_by(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, passé par Z, rejoint … », « X, passée par Z et W, … »: where they were, long before."""
    verb = row[i + 2].verb if sign_at(row, i + 1) is Sign.COMMA and i + 4 < len(row) else None
    if verb is None or (verb.lemma, verb.tense) != ("passer", Tense.PARTICIPLE) or row[i + 3].word != "par":
        return None
    house = row[i + 4].org
    end = i + 7 if sign_at(row, i + 5) is Sign.AND and sign_at(row, i + 6) is Sign.ORG else i + 5
    if house is None or house.identity is None or any(is_ours(piece.org) for piece in row[i + 4 : end]):
        return None
    if sign_at(row, end) not in _SHUT:
        return None
    member = row[i].people[-1]
    if SCHOOLS.isdisjoint(fold(house.identity.name).split()):  # which tells of no work before
        member = with_role(member, _once_of(row[i + 4], house.identity, Sort.COMPANY))
    end += sign_at(row, end) is Sign.COMMA and sign_at(row, end + 1) is Sign.VERB
    return grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end


def _once_of(piece: Piece, house: Identity, sort: Sort) -> Role:
    """« X, naguère chez Y, », « X, passée par Y, »: as « X, ancienne de Y, »."""
    name = Name(piece.first, piece.last, sort, house, sure=True)
    return Role(
        piece.first - 1,
        piece.last,
        "ancien",
        None,
        Gender.UNKNOWN,
        former=True,
        organization=name,
        start=piece.first - 1,
    )


def second_house(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, ancien de Z et de W, … »: W too is where they were, and nothing that is left or joined now."""
    roles = row[i].people[-1].roles if row[i].people else ()
    if not roles or not roles[-1].former or sign_at(row, i + 1) is not Sign.AND:
        return None
    if sign_at(row, i + 3) is not Sign.ORG or row[i + 2].word not in OF:
        return None
    return grown(row[i], row[i].people, last=row[i + 3].last), i + 4


def of_a_life(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, diplômé de Z, … », « X, né à W en 1985, … »: where somebody comes from, and no change."""
    if sign_at(row, i + 1) is not Sign.COMMA or i + 3 >= len(row):
        return None
    word, verb = row[i + 2].word, row[i + 2].verb
    placed = i + 4 < len(row) and row[i + 3].word in _AT and row[i + 4].word[:1].isupper()
    formed = verb is not None and not verb.finite and verb.lemma in (_SETTLED if placed else _TAUGHT)
    told = word in _LIVED or formed
    if not told or sign_at(row, i + 3) not in (Sign.PREP, Sign.DATE):
        return None
    end = i + 3
    while end < len(row) and row[end].sign in _OF_PLACES:
        org = row[end].org
        if org is not None and org.watched:
            return None
        end += 1
    if sign_at(row, end) not in _SHUT:
        return None
    end += sign_at(row, end) is Sign.COMMA and sign_at(row, end + 1) is Sign.VERB
    return grown(row[i], row[i].people, last=row[end - 1].last), end


_LIVED = words(
    """
    diplome diplomee diplomes diplomees ne nee nes nees natif native natifs natives originaire originaires
    titulaire docteur docteure
    """
)
_TAUGHT = words("former diplômer élever grandir naître")
_SETTLED = _TAUGHT | words("installer baser établir")  # « installée à Londres », not « installée à la tête »
_AT = words("a en dans")
_OF_PLACES = frozenset({Sign.PREP, Sign.ORG, Sign.THING, Sign.WORD, Sign.DATE, Sign.AND})


def shut_in(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, 41 ans, s'en va », « X, figure du milieu, part »: what is said of X in passing, between commas."""
    if sign_at(row, i + 1) is not Sign.COMMA:
        return None
    end = i + 2
    while end < len(row) and row[end].sign in _IN_PASSING and row[end].word not in _IN_CHARGE:
        end += 1
    following = row[end + 1].verb if end + 1 < len(row) else None
    if end == i + 2 or sign_at(row, end) is not Sign.COMMA or following is None or not following.finite:
        return None
    return grown(row[i], row[i].people, last=row[end].last), end + 1


_IN_PASSING = frozenset({Sign.WORD, Sign.PREP, Sign.THING})
_IN_CHARGE = words("tete commandes manettes renes charge poste direction")
