"""Stage 4: who works in the watched organisation, as a clause or an aside beside the name tells.

« X, qui codirigeait le générateur de vidéos de Y, … », « X, jusqu'ici chargée des ventes chez Y, … ».
"""

from collections.abc import Iterator

from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line, Member, Sign

_WORKING = words(
    """
    diriger piloter travailler officier occuper superviser codiriger œuvrer encadrer chapeauter conduire gérer
    plancher développer coordonner animer mener
    """
)
_AT = ("de", "d'", "du", "chez", "pour")
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL, Sign.QUOTE})


def insiders(line: Line) -> Iterator[Member]:
    """Each person of *line* of whom it tells that they worked there until now."""
    if not any(piece.org is not None and piece.org.watched for piece in line.pieces):
        return
    for at in range(len(line.pieces) - 3):
        people = line.pieces[at].people
        if len(people) == 1 and line.pieces[at + 1].sign in (Sign.COMMA, Sign.REL) and _works(line, at + 1):
            yield people[0]


def _works(line: Line, at: int) -> bool:
    """What stands behind the name places them, up to the end of that clause or aside."""
    at += line.pieces[at].sign is Sign.COMMA
    relative = line.pieces[at].sign is Sign.REL and line.pieces[at].word == "qui"
    verb = line.pieces[at + 1].verb if relative and at + 1 < len(line.pieces) else None
    told = verb is not None and verb.tense is Tense.IMPERFECT and not verb.perfect and not verb.negated
    if relative and not (told and verb is not None and verb.lemma in _WORKING):
        return False
    said: set[str] = set()
    for k in range(at + 2 * relative, len(line.pieces)):
        piece = line.pieces[k]
        if piece.sign in _ENDS or (piece.verb is not None and piece.verb.finite):
            return False
        said.update(token.fold for token in line.tokens[piece.first : piece.last])
        ours = piece.org is not None and piece.org.watched and line.pieces[k - 1].word in _AT
        if ours and (relative or said & UNTIL_NOW):
            return True
    return False
