"""Stage 4: the subject that stands behind its verb."""

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING
from bot.matcher.syntax.hanging import opener_of
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import Row


def may_follow(row: Row, verb: VerbGroup, obj: int | None, at: int) -> bool:
    """« rapporte Reuters », « sont partis : X et Y »: the subject after the verb."""
    there = at > 0 and row[at - 1].word == "ou"  # « le conseil, où le rejoignent X et Y »
    if obj is None or verb.passive or (verb.direct and not there):
        return False
    piece = row[obj]
    if verb.lemma in _MOTION and verb.plural and piece.sign is Sign.PEOPLE:
        return True  # « Avec ce rachat arrivent chez Y X et Z »
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


_SAYING = words(
    """
    indiquer préciser affirmer assurer déclarer écrire expliquer rapporter révéler ajouter conclure raconter
    souligner glisser observer noter poursuivre
    """
)


def reports(row: Row, verb: VerbGroup, obj: int | None, at: int) -> bool:
    """« X devient directrice, a indiqué mardi l'entreprise »: who says so stands behind, and nothing else."""
    if obj is None or at < 2 or verb.lemma not in _REPORTING or verb.negated or verb.direct or verb.passive:
        return False
    if not verb.finite or row[at - 1].sign is not Sign.COMMA or row[obj].sign not in _SAYERS:
        return False
    ended = obj + 1 == len(row) or row[obj + 1].sign in (Sign.STOP, Sign.COMMA, Sign.QUOTE, Sign.COLON)
    before = next((k for k in range(at - 2, -1, -1) if (v := row[k].verb) is not None and v.finite), None)
    return ended and before is not None and opener_of(row, before) is None


_MOTION = words("arriver entrer débarquer partir venir")  # of which nobody is the object
_REPORTING = REPORTING | {"faire savoir"}
_SAYERS = frozenset({Sign.ORG, Sign.OUTLET, Sign.POST, Sign.PEOPLE})
