"""Who works in the watched organisation, as a clause or an aside beside the name tells.

« X, qui codirigeait le générateur de vidéos de Y, … », « X, jusqu'ici chargée des ventes chez Y, … »,
« X, qui dirige les ventes de l'entreprise, … ».
"""

from collections.abc import Iterator

from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import LEADING
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign

_WORKING = words(
    """
    diriger piloter travailler officier occuper superviser codiriger œuvrer encadrer chapeauter conduire gérer
    plancher développer coordonner animer mener
    """
)
_HEADING = LEADING | {"occuper"}
_AT = ("de", "d'", "du", "chez", "pour")
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.REL, Sign.QUOTE})


def insiders(line: Line, focus: Org | None) -> Iterator[Member]:
    """Each person of *line*, which is about *focus*, of whom it tells that they work there."""
    ours = any(_ours(piece, focus) for piece in line.pieces) or not line.words.isdisjoint(UNTIL_NOW)
    if not line.names_people or not ours:
        return
    for at in range(len(line.pieces) - 3):
        people, behind = line.pieces[at].people, line.pieces[at + 1].sign
        if len(people) != 1:
            continue
        if behind is Sign.VERB:
            here = _led_until_now(line, at + 1, focus)
        else:
            here = behind in (Sign.COMMA, Sign.REL) and _works(line, at + 1, focus)
        if here:
            yield people[0]


def _led_until_now(line: Line, at: int, focus: Org | None) -> bool:
    """« X supervisait jusqu'ici les ventes », where no house is named but the one that the line is about."""
    verb = line.pieces[at].verb
    if focus is None or not focus.watched or verb is None or not _told_of_work(verb):
        return False
    told = {token.fold for token in line.tokens[verb.last : verb.last + 3]}
    named = any(p.org is not None and not _ours(p, focus) for p in line.pieces[at:])
    return verb.tense is Tense.IMPERFECT and not named and not told.isdisjoint(UNTIL_NOW)


def _ours(piece: Piece, focus: Org | None) -> bool:
    """The watched organisation, by its name or as « l'entreprise »."""
    org = piece.org
    if org is None or org.watched:
        return org is not None
    meant = org.identity is None and not (org.other or org.owned or org.giant)
    return meant and focus is not None and focus.watched


def _works(line: Line, at: int, focus: Org | None) -> bool:
    """What stands behind the name places them, up to the end of that clause or aside."""
    at += line.pieces[at].sign is Sign.COMMA
    relative = line.pieces[at].sign is Sign.REL and line.pieces[at].word == "qui"
    verb = line.pieces[at + 1].verb if relative and at + 1 < len(line.pieces) else None
    if relative and (verb is None or not _told_of_work(verb)):
        return False
    said: set[str] = set()
    for k in range(at + 2 * relative, len(line.pieces)):
        piece = line.pieces[k]
        if piece.sign in _ENDS or (piece.verb is not None and piece.verb.finite):
            return False
        said.update(token.fold for token in line.tokens[piece.first : piece.last])
        ours = _ours(piece, focus) and line.pieces[k - 1].word in _AT
        if ours and (relative or said & UNTIL_NOW):
            return True
    return False


def _told_of_work(verb: VerbGroup) -> bool:
    """« codirigeait », « dirige »."""
    if verb.negated or verb.perfect or verb.passive:
        return False
    if verb.tense is Tense.PRESENT:
        return verb.lemma in _HEADING
    return verb.tense is Tense.IMPERFECT and verb.lemma in _WORKING
