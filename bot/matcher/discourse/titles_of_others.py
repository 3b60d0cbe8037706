"""Titles after which the article tells of another house: « Y sponsorise Z, qui change de président »."""

from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line, Sign, is_ours


def backs_another(title: Line) -> bool:
    """« X, de ceux de la liste, entre au capital de Z », « X investit dans Z »: their money, and not ours."""
    theirs = bool(title.pieces) and any(member.identity.id is not None for member in title.pieces[0].people)
    return (
        theirs
        and not title.names_ours
        and not (_BACKING.isdisjoint(title.lemmas) and "capital" not in title.words)
    )


_BACKING = words("investir miser financer soutenir renflouer")


def goes_on_to_another(title: Line) -> bool:
    """« Y sponsorise Z, qui change de président »: what follows is told of Z."""
    row = title.pieces
    at = next((k for k, piece in enumerate(row) if k > 1 and piece.word == "qui"), 0)
    if not at or at + 1 >= len(row) or row[at - 1].sign is not Sign.COMMA:
        return False
    which, verb = row[at - 2], row[at + 1].verb
    other = which.sign in (Sign.ORG, Sign.WORD, Sign.THING) and not is_ours(which.org)
    return other and title.names_ours and verb is not None and verb.finite and verb.lemma in _CHANGING


_CHANGING = words("changer perdre limoger remercier nommer recruter choisir chercher")
