"""A row of pieces, read by position: what stands there, and under which preposition."""

from collections.abc import Sequence

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import THE
from bot.matcher.syntax.pieces import Piece, Sign

Row = Sequence[Piece]

NOMINAL = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN, Sign.THING, Sign.OUTLET, Sign.ACTION})
WALLS = frozenset({Sign.STOP, Sign.COLON})
# Asked of nearly every piece: a set is asked faster than the members of an enum are named one by one.
OPENERS = frozenset({Sign.REL, Sign.SUB})  # what opens a clause
JOINTS = frozenset({Sign.AND, Sign.BUT, Sign.COMMA})
BOUNDS = WALLS | OPENERS | {Sign.BUT}  # where what belongs to a verb ends
_MEASURES = words("jours mois ans annees semaines heures fois jour soir minutes")


def sign_at(row: Row, i: int) -> Sign | None:
    """The sign of the piece at *i*, None past either end."""
    return row[i].sign if 0 <= i < len(row) else None


def verb_at(row: Row, at: int | None) -> VerbGroup | None:
    """The verb group of the piece at *at*."""
    return row[at].verb if at is not None and 0 <= at < len(row) else None


def governed(row: Row, i: int) -> bool:
    """The piece at *i* is the object of a preposition, or what somebody is taken as."""
    apart = i > 1 and row[i - 1].word in THE and row[i - 2].sign is Sign.PREP  # « sur l'AGI »
    return i > 0 and (row[i - 1].sign is Sign.PREP or apart or as_post(row, i - 1))


def as_post(row: Row, i: int) -> bool:
    """« comme directeur » at *i*: it opens no clause."""
    return row[i].word == "comme" and row[i].sign is Sign.SUB and sign_at(row, i + 1) is Sign.POST


def open_before(row: Row, i: int) -> int:
    """The opening bracket before *i*, or the start of the row."""
    while i > 0 and row[i].sign is not Sign.OPEN:
        i -= 1
    return i


def is_measure(row: Row, i: int) -> bool:
    """« cinq mois », « le même jour », « le temps d'un week-end »: a measure, not a subject."""
    while_it_lasts = row[i].word == "temps" and i + 1 < len(row) and row[i + 1].word in ("de", "d'")
    return row[i].word in _MEASURES or while_it_lasts


def names_follow(row: Row, i: int) -> bool:
    """« Sont partis : X, Y et Z », « débauche trois chercheurs : X, Y »."""
    return i + 1 < len(row) and row[i + 1].sign is Sign.PEOPLE


def somebody_s_action(row: Row) -> bool:
    """« au lendemain du départ de X »: an action noun, and behind it whose it is."""
    noun = next((k for k, piece in enumerate(row) if piece.action is not None), len(row))
    return any(piece.people for piece in row[noun:])


def behind_verb(row: Row, at: int) -> bool:
    """« X a intronisé vendredi le chercheur »: what a verb has behind it is not its subject."""
    for piece in reversed(row[:at]):
        if piece.verb is not None:
            return piece.verb.finite and not piece.verb.passive and piece.verb.lemma not in ("être", "rester")
        if piece.sign not in (Sign.DATE, Sign.WORD):
            return False
    return False


def behind_opening(row: Row, at: int) -> bool:
    """A comma before *at*, and before it a phrase without a finite verb that names people as its objects."""
    row = row[:at]
    if not row or row[-1].sign is not Sign.COMMA or any(p.verb is not None and p.verb.finite for p in row):
        return False
    named = [k for k, piece in enumerate(row) if piece.people]
    phrase = row[0].sign is Sign.PREP or (row[0].verb is not None and not row[0].verb.finite)
    return phrase and bool(named) and all(k and row[k - 1].sign is Sign.PREP for k in named)
