"""Stage 4: the subject that stands behind its verb."""

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import Row


def may_follow(row: Row, verb: VerbGroup, obj: int | None, at: int) -> bool:
    """« rapporte Reuters », « sont partis : X et Y »: the subject after the verb."""
    there = at > 0 and row[at - 1].word == "ou"  # « le conseil, où le rejoignent X et Y »
    if obj is None or verb.passive or (verb.direct and not there):
        return False
    piece = row[obj]
    return piece.sign in (Sign.PEOPLE, Sign.ORG, Sign.OUTLET, Sign.POST) and (
        at == 0
        or row[at - 1].sign
        in (Sign.COMMA, Sign.QUOTE, Sign.REL, Sign.SUB, Sign.DATE, Sign.COLON, Sign.STOP, Sign.WORD)
    )


def says_behind(row: Row, verb: VerbGroup, obj: int | None, at: int) -> bool:
    """« Le cabinet conclut que …, a indiqué l'entreprise vendredi »: whatever stands before."""
    if obj != at + 1 or not at or verb.lemma not in _SAYING or not verb.finite or verb.direct:
        return False
    return row[obj].sign in _SAYERS and row[at - 1].sign in (Sign.COMMA, Sign.QUOTE)


_SAYERS = frozenset({Sign.PEOPLE, Sign.ORG, Sign.OUTLET, Sign.POST})
_SAYING = words(
    """
    indiquer préciser affirmer assurer déclarer écrire expliquer rapporter révéler ajouter conclure raconter
    souligner glisser observer noter poursuivre
    """
)
