"""Where somebody was for a while who is back: « revient chez Y après un détour par Z »."""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.come_from import PASSAGES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign

_STAYS = PASSAGES | words(
    "escapade intermede pige incursion excursion infidelite infidelites experience pause"
)
_SPANS = words("an ans annee annees mois semaines saison saisons")
_OVER = words("apres terme issue sortie suite")
_COMING_BACK = (Act.COME_BACK, Act.TAKE_BACK, Act.HIRE)
_LINKS = ("par", "chez", "a", "au", "avec", "dans")
_NEAR = 4  # pieces


def stayed_between(line: Line, change: Change) -> Org | None:
    """« revient au terme d'un intermède de six mois chez Z », « Après une pige chez Z, X rentre »: Z, if the
    sentence tells of no other stay, and of nobody else in between."""
    if (
        change.act not in _COMING_BACK
        or (_STAYS | _SPANS).isdisjoint(line.words)
        or _OVER.isdisjoint(line.words)
    ):
        return None
    stays = [k for k, piece in enumerate(line.pieces) if _is_stay(line, k, piece)]
    if len(stays) != 1:
        return None
    first, last = sorted((stays[0], change.at))
    others = (m.identity for piece in line.pieces[first:last] for m in piece.people)
    if any(identity != change.member.identity for identity in others):
        return None
    return _house_of_stay(line, stays[0])


def _is_stay(line: Line, k: int, piece: Piece) -> bool:
    """« (après) un crochet », « (au terme d')une parenthèse », « (après) deux ans chez Z »."""
    told = {token.fold for token in line.tokens[piece.first : piece.last]}
    before = {token.fold for token in line.tokens[max(0, piece.first - 4) : piece.first]}
    if piece.sign not in (Sign.THING, Sign.ACTION) or before.isdisjoint(_OVER):
        return False
    chez = any(token.fold == "chez" for token in line.tokens[piece.last : piece.last + 1])
    return not told.isdisjoint(_STAYS) or (chez and not told.isdisjoint(_SPANS))


def _house_of_stay(line: Line, at: int) -> Org | None:
    for k in range(at + 1, min(at + 1 + _NEAR, len(line.pieces))):
        piece = line.pieces[k]
        if piece.sign in (Sign.COMMA, Sign.STOP, Sign.COLON) or piece.verb is not None or piece.people:
            return None
        if piece.org is not None and line.pieces[k - 1].word in _LINKS:
            other = piece.org.identity is not None and not piece.org.watched
            return piece.org if other else None
    return None
