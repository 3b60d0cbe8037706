"""The house that somebody is of, told beside the name: « X d'Y », « X, jusqu'ici chez Y »."""

from dataclasses import replace

from bot.matcher.syntax.appositions import UNTIL_NOW, grown
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import Row, sign_at

_SHUT = (Sign.COMMA, Sign.STOP, Sign.COLON, None)


def of_organization(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X d'Y », « X de chez Z », « X, d'Y, »."""
    link = i + 2 if sign_at(row, i + 1) is Sign.COMMA else i + 1
    if sign_at(row, i) is not Sign.PEOPLE or sign_at(row, link) is not Sign.PREP:
        return None
    at = link + 1 if row[link].word in ("de", "d'") else 0
    if at and sign_at(row, at) is Sign.PREP and row[at].word == "chez":
        at += 1
    if not at or sign_at(row, at) is not Sign.ORG or row[i].people[-1].origin is not None:
        return None
    if link > i + 1 and sign_at(row, at + 1) not in _SHUT:
        return None
    member = replace(row[i].people[-1], origin=row[at].org)
    return grown(row[i], (*row[i].people[:-1], member), last=row[at].last), at + 1


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
    if row[i + 2].word not in UNTIL_NOW or row[i + 3].word != "chez" or row[i].people[-1].origin is not None:
        return None
    member = replace(row[i].people[-1], origin=row[i + 4].org)
    end = i + 6 if sign_at(row, i + 5) is Sign.COMMA and sign_at(row, i + 6) is Sign.VERB else i + 5
    return grown(row[i], (*row[i].people[:-1], member), last=row[end - 1].last), end
