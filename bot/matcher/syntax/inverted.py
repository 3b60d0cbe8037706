"""Stage 4: the subject that stands behind its verb."""

from bot.matcher.language.verbgroup import VerbGroup
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
