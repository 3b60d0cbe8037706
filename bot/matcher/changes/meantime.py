"""Who minds the shop for the time being: « en son absence », « dans l'intervalle »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.plans import awaited


def in_the_meantime(seen: Arguments) -> bool:
    """« X s'en va. Y gérera l'équipe en attendant »: for the time being, where somebody has gone, or posts
    are given out; « jusqu'à la nomination d'un remplaçant » says so itself."""
    if not (seen.line.words.isdisjoint(_HEIRS) or seen.line.words.isdisjoint(_UNTIL)):
        return True
    then = awaiting(seen) or any(phrase in seen.line.text for phrase in _UNTIL_THEN)
    gone = then and any(seen.discourse.history.of(act) for act in (Act.EXIT, Act.OUST, Act.PAUSE))
    return gone or (then and reshuffled(seen.discourse))


_HEIRS = words("remplacant remplacante successeur successeure titulaire")
_UNTIL = words("jusqu' jusque attendant attente temps")
_UNTIL_THEN = (" d' ici la ", " entre-temps ", " nouvel ordre ")


def awaiting(seen: Arguments) -> bool:
    """« en attendant un successeur », « pendant la transition »."""
    return not seen.line.words.isdisjoint(_FOR_NOW)


_FOR_NOW = words("interim attendant provisoirement temporairement transition intervalle")


def while_away(seen: Arguments) -> bool:
    """« Pendant son absence, X pilotera les équipes », « X tient la barre jusqu'à son retour »."""
    return any(
        piece.action is not None and piece.action.act is Act.COME_BACK and awaited(seen.line, piece)
        for piece in seen.pieces
    ) or _during_their_rest(seen)


def _during_their_rest(seen: Arguments) -> bool:
    told = [token.fold for token in seen.line.tokens] if not seen.line.words.isdisjoint(_REST) else []
    away = (k for k in range(2, len(told)) if told[k] in _REST)
    return any(told[k - 1] in ("son", "sa") and told[k - 2] in ("pendant", "durant", "en") for k in away)


_REST = words("absence conge convalescence arret pause retrait")
