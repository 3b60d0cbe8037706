"""Who minds the shop for the time being: « en son absence », « dans l'intervalle »."""

from collections.abc import Iterator

from bot.matcher.changes.just_gone import somebody_gone
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, POSSESSIVES, THE
from bot.matcher.modality.plans import awaited
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Member


def in_the_meantime(seen: Arguments) -> bool:
    """« X s'en va. Y gérera l'équipe en attendant »: for the time being, where somebody has gone, or posts
    are given out; « jusqu'à la nomination d'un remplaçant » says so itself."""
    if heir_awaited(seen):
        return True
    then = awaiting(seen) or any(phrase in seen.line.text for phrase in _UNTIL_THEN)
    gone = then and (
        somebody_gone(seen, len(seen.pieces))
        or any(seen.discourse.history.of(act) for act in (Act.EXIT, Act.OUST, Act.PAUSE))
    )
    return gone or (then and reshuffled(seen.discourse))


def heir_awaited(seen: Arguments) -> bool:
    """« en attendant un remplaçant », « jusqu'à la nomination d'un successeur »."""
    return not (seen.line.words.isdisjoint(_HEIRS) or seen.line.words.isdisjoint(_UNTIL))


_HEIRS = words("remplacant remplacante successeur successeure titulaire")
_UNTIL = words("jusqu' jusque attendant attente temps ici")
_UNTIL_THEN = (" d' ici la ", " pendant ce temps ", " a sa place ", " entre-temps ", " nouvel ordre ")


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
    return any(seen.line.tokens[k - 1].fold in ("son", "sa") or _rests_at(seen, k) for k in _rests(seen))


def who_rests(seen: Arguments) -> Identity | None:
    """« pilotera les équipes pendant l'absence de X »: X."""
    return next((member.identity for k in _rests(seen) for member in _rests_at(seen, k)), None)


def _rests(seen: Arguments) -> Iterator[int]:
    """The tokens « absence », « congé » behind « pendant son », « en l' »."""
    told = [token.fold for token in seen.line.tokens] if not seen.line.words.isdisjoint(_REST) else []
    for k in range(2, len(told)):
        if (
            told[k] in _REST
            and told[k - 2] in ("pendant", "durant", "en")
            and told[k - 1] in THE | POSSESSIVES
        ):
            yield k


def _rests_at(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Who is named behind it."""
    row = [piece for piece in seen.pieces if piece.first > at][:2]
    return row[1].people if len(row) > 1 and row[0].word in OF else ()


_REST = words("absence conge convalescence arret pause retrait")
