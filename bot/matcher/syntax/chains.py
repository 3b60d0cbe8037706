"""Participles told one after the other of the same person.

« X, arrivé en 2015, parti chez Z en 2017, revenu en 2023, … »: a career in a row.
"""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import WITH_ETRE
from bot.matcher.syntax.pieces import Piece, Sign

_CARRIED = frozenset({Sign.DATE, Sign.WORD, Sign.PREP, Sign.THING, Sign.QUOTE})
_NOUNS = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN, Sign.OUTLET, Sign.ACTION})
_OPENING = frozenset({Sign.COMMA, Sign.AND, Sign.COLON, Sign.STOP, Sign.QUOTE, Sign.WORD, Sign.DATE})


def participle_before(pieces: Sequence[Piece], mark: int) -> int | None:
    """The participle, or passive verb, to which the comma or « et » at *mark* joins another one."""
    comma = pieces[mark].sign is Sign.COMMA
    behind_comma = mark > 1 and not comma and pieces[mark - 1].sign is Sign.COMMA
    if behind_comma and (pieces[mark - 2].verb is not None or pieces[mark].word == "puis"):
        mark -= 1  # « limogé, puis réintégré », « partie en 2021 pour Z, puis recrutée par Y »
    if comma and mark and pieces[mark - 1].people:
        return None  # « promu à la place de X, parti en mai »: X
    for k in range(mark - 1, -1, -1):
        piece = pieces[k]
        if piece.verb is not None:
            if piece.verb.tense is Tense.PARTICIPLE:
                return k if not comma or _opens(pieces, k) or _goes_on(pieces, k, mark) else None
            if piece.verb.tense is Tense.INFINITIVE and k and pieces[k - 1].sign is Sign.PREP:
                continue  # « parti fin 2020 pour fonder Y, … »
            if comma:  # « X est parti, revenu, reparti »
                alike = piece.verb.lemma in WITH_ETRE or piece.verb.passive
                return k if piece.verb.perfect and alike else None
            return k if piece.verb.passive else None
        if piece.sign in _CARRIED or piece.word == "comme":
            continue
        beside = piece.role is not None and not piece.role.determined and comma and k > 0
        if beside and pieces[k - 1].sign is Sign.COMMA:
            return participle_before(pieces, k - 1)  # « recruté en 2022, démissionnaire en mai, limogé … »
        if piece.sign not in _NOUNS or not _depends(pieces, k):
            return None
    return None


def _goes_on(pieces: Sequence[Piece], at: int, mark: int) -> bool:
    """« X remercié par Z, aussitôt réembauché par Y »: a headline, and an adverb behind its comma."""
    behind = pieces[mark + 1 : mark + 2]
    return at == 1 and bool(pieces[0].people) and bool(behind) and behind[0].sign is Sign.WORD


def _opens(pieces: Sequence[Piece], k: int) -> bool:
    """The participle at *k* stands beside a name, not right behind a noun that it qualifies."""
    return not k or pieces[k - 1].sign in _OPENING


def _depends(pieces: Sequence[Piece], k: int) -> bool:
    """A noun behind a preposition, or the post that a participle gives: « promue directrice »."""
    if not k:
        return False
    before = pieces[k - 1]
    given = pieces[k].sign in (Sign.POST, Sign.ORG) and before.verb is not None and not before.verb.finite
    return before.sign is Sign.PREP or before.word == "comme" or given
