"""Where somebody stayed before they came: « arrivée en 2018 après un détour par Z »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Org, Sign
from bot.matcher.syntax.rows import Row

_STAYS = words("detour crochet stage sejour escale etape intermede parenthese passage incursion")


def at_a_stay(row: Row, link: int) -> bool:
    """The preposition at *link* completes such a noun: « un détour par », « une étape chez »."""
    noun = row[link - 1] if link else None
    if noun is None or noun.sign not in (Sign.THING, Sign.ACTION):
        return False
    return noun.word in _STAYS or (noun.action is not None and noun.action.head in _STAYS)


def after_a_stay(seen: Arguments, clause: Clause) -> Org | None:
    """The other organisation where they stayed right before."""
    for k in range(clause.at + 1, len(seen.pieces) - 3):
        if seen.pieces[k].sign in (Sign.STOP, Sign.COLON, Sign.COMMA):
            return None
        link = k + 2
        if seen.pieces[k].word == "apres" and seen.pieces[link].word in ("par", "chez", "a"):
            org = seen.pieces[link + 1].org if at_a_stay(seen.pieces, link) else None
            return org if org is not None and org.identity is not None and not org.watched else None
    return None
