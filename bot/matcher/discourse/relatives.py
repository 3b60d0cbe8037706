"""What stands right before the word that opens a relative clause."""

from collections.abc import Sequence

from bot.matcher.lexicon.grammar import REPORTING, SAYING, SUBJECT_RELATIVES
from bot.matcher.lexicon.organizations import DESCRIPTIONS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Piece, Sign

_THAT = ("que", "qu'")


def before_que(pieces: Sequence[Piece], clause: Clause) -> int | None:
    """« l'entreprise qu'il quitte », « X, que Y a recruté »: the position of what « que » stands for."""
    for i in range(clause.at - 1, 0, -1):
        if pieces[i].sign is Sign.SUB and pieces[i].word in _THAT:
            return _before(pieces, i)
        if pieces[i].sign is Sign.STOP or (pieces[i].verb is not None and not pieces[i].people):
            return None
    return None


def of_the_house(line: Line, at: int) -> bool:
    """« un pilier de la maison, qu'il avait rejointe en 2016 »: a post that ends in a house unnamed."""
    piece = line.pieces[at]
    return piece.sign is Sign.POST and line.tokens[piece.last - 1].fold in DESCRIPTIONS


def before_link(pieces: Sequence[Piece], clause: Clause, link: str) -> int | None:
    """« une prise pour Y, qui s'attache X », « Y, où Z l'a prise »: the position of Y."""
    if clause.link != link:
        return None
    at = next(k for k in range(clause.at - 1, -1, -1) if pieces[k].word == link)
    return _before(pieces, at)


def before_object_link(pieces: Sequence[Piece], clause: Clause) -> int | None:
    """« X, à qui il succède », « X, qu'elle remplace », « X, à qui l'intérim revient »: the position of X."""
    for i in range(clause.at - 1, max(clause.at - 4, 0), -1):
        word = pieces[i].word
        if word in _THAT or word in _TO_WHICH:
            return _before(pieces, i)
        if word in SUBJECT_RELATIVES:
            return _before(pieces, i - 1) if i > 1 and pieces[i - 1].word in ("a", "au") else None
        if pieces[i].sign not in _WITHIN:
            return None
    return None


_WITHIN = frozenset({Sign.PRONOUN, Sign.PEOPLE, Sign.WORD, Sign.DATE, Sign.THING, Sign.ORG, Sign.POST})
_TO_WHICH = frozenset({"auquel", "auxquels", "a qui", "a laquelle"})


def _before(pieces: Sequence[Piece], at: int) -> int | None:
    back = at - 1 - (at > 1 and pieces[at - 1].sign is Sign.COMMA)
    if back > 0 and pieces[back].sign is Sign.AND:  # « X, qui menait la recherche et que Y a recruté »
        first = next((k for k in range(back - 1, 0, -1) if pieces[k].sign in _OPENING), 0)
        return _before(pieces, first) if first and pieces[first].sign is Sign.REL else None
    return back if back >= 0 else None


_OPENING = (Sign.REL, Sign.STOP, Sign.COLON)


def of_what_is_named(line: Line, at: int) -> bool:
    """« la direction, que X assurait »: of the direction; not « a annoncé, mardi, que X assurait … »."""
    apart = any(piece.sign is Sign.COMMA for piece in line.pieces[max(0, at - 4) : at])
    return apart and (SAYING | REPORTING).isdisjoint(verb.lemma for k, verb in line.verbs if k < at)
