"""Several changes told by one plural noun: « deux départs ont été annoncés : X et Y »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.syntax.enumerations import exemplified, listed
from bot.matcher.syntax.pieces import Member, Sign

_HOLDING = words("inclure comprendre concerner toucher viser compter recenser englober")


def named_for(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Whom the rest of the sentence names for the plural noun at *at*."""
    return _behind_colon(seen, at) or _held(seen, at) or exemplified(seen.line, at)


def _behind_colon(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Trois autres départs ont été confirmés mardi : X, Y et Z. »"""
    colon = next((k for k in range(at + 1, len(seen.pieces)) if seen.pieces[k].word == ":"), None)
    if colon is None:
        return ()
    verbs = [k for k in range(at + 1, colon) if seen.pieces[k].verb is not None]
    whose = seen.reader.read(verbs[0]).subject == at if verbs else _bare(seen, at, colon)
    if not whose:
        return ()
    return listed(seen.pieces, colon + 1, colon=True)


def _bare(seen: Arguments, at: int, colon: int) -> bool:
    """« Deux nouveaux venus au conseil : … »: complements only."""
    signs = (Sign.PREP, Sign.THING, Sign.ORG, Sign.DATE, Sign.WORD, Sign.COMMA)
    return all(piece.sign in signs for piece in seen.pieces[at + 1 : colon])


def _held(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« Les autres départs incluent X, cofondateur, et Y »."""
    for k in range(at + 1, len(seen.pieces)):
        verb = seen.pieces[k].verb
        if verb is not None:
            clause = seen.reader.read(k)
            held = verb.lemma in _HOLDING and clause.subject == at and not verb.negated
            return seen.people(clause.object) if held else ()
    return ()
