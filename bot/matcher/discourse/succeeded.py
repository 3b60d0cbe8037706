"""What a relative clause adds of somebody whom another replaces: « remplace X, qui se retire »."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader

_PLACES = words("siege place fauteuil suite releve poste relais")
_WALLS = frozenset({Sign.STOP, Sign.COLON})


def succeeded(reader: ClauseReader, at: int) -> bool:
    """Whether whom the clause at *at* is about has just been named as the one to be replaced."""
    name = next((k for k in range(at - 1, -1, -1) if reader.pieces[k].people), None)
    if name is None or any(piece.sign in _WALLS for piece in reader.pieces[name:at]):
        return False
    return replaced(reader, name)


def replaced(reader: ClauseReader, name: int) -> bool:
    """« remplace X », « succède à X », « en remplacement de X », « la place de X »: the one named."""
    if name and reader.pieces[name - 1].word == "remplacement":
        return True
    for k in range(name - 1, max(name - 7, -1), -1):
        piece = reader.pieces[k]
        if piece.sign in _WALLS:
            return False
        if piece.verb is not None:
            return piece.verb.lemma in SUCCEEDING and not (piece.verb.passive or piece.verb.negated)
        if piece.word in _PLACES and reader.pieces[k + 1].word in ("de", "d'"):
            return k + 2 == name
    return False
