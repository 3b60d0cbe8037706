"""Posts told as something that is held: « occupait le poste de directeur », « Son poste de … »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role

_HOLDING = words("occuper exercer tenir assumer remplir")
_SHELLS = words("poste fonctions fonction titre rang")


def post_occupied(reader: ClauseReader, at: int) -> Role | None:
    """« occupait le poste de directrice », « exerçait les fonctions de directeur »: that of the subject."""
    verb = reader.verb(at)
    if verb is None or verb.lemma not in _HOLDING or verb.negated or verb.passive or not verb.finite:
        return None
    obj = reader.read(at).object if verb.tense is Tense.IMPERFECT else None
    return _named_at(reader.line, obj) if obj is not None else None


def post_opening(line: Line) -> Role | None:
    """« Son poste de directeur ne sera pas pourvu », « Le poste de directrice, qu'elle laisse, … »."""
    opening = line.tokens[0].fold
    left = any(piece.word in ("que", "qu'") for piece in line.pieces[3:5])
    if opening not in ("son", "sa", "ses") and not (opening in ("le", "les") and left):
        return None
    return _named_at(line, 0)


def _named_at(line: Line, at: int) -> Role | None:
    """« le poste de directrice » at *at*."""
    row = line.pieces[at : at + 3]
    if len(row) < 3 or row[0].word not in _SHELLS or row[1].word not in OF or row[2].sign is not Sign.POST:
        return None
    role = row[2].role
    return role if role is not None and role.text and not (role.determined or role.plural) else None
