"""Who minds the shop for the time being: « en son absence », « dans l'intervalle »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.just_gone import somebody_gone
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, POSSESSIVES, THE
from bot.matcher.modality.plans import awaited
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import post_of
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


def fills_in(seen: Arguments, clause: Clause) -> bool:
    """« X, qui pilote le produit en son absence »: told of the verb itself."""
    behind = (c for c in clause.complements if c.at > clause.at and c.word in _DURING)
    return any(seen.pieces[c.at].word in _REST for c in behind)


def posts_in_the_meantime(seen: Arguments) -> Iterator[Change]:
    """« X, chargé du produit en son absence », « X, responsable du produit pendant le congé de Y »."""
    if seen.line.words.isdisjoint(_REST):
        return
    for at, piece in enumerate(seen.pieces[:-2]):
        link, rest = seen.pieces[at + 1 : at + 3]
        if not (piece.people and link.word in _DURING and rest.word in _REST):
            continue
        member = piece.people[-1]
        role = next((role for role in reversed(member.roles) if role.text and not role.former), None)
        away = who_rests(seen) or next((m.identity for m in seen.antecedents(0)), None)
        if role is not None and away not in (None, member.identity):
            post = post_of(seen.line, role)
            yield verbless_change(
                seen, member, Act.TAKE, at, "assurer", post=post, counterpart=away, noun=True, after=True
            )


_DURING = ("en", "pendant", "durant")


def _rests(seen: Arguments) -> Iterator[int]:
    """The tokens « absence », « congé » behind « pendant son », « en l' »."""
    told = [token.fold for token in seen.line.tokens] if not seen.line.words.isdisjoint(_REST) else []
    for k in range(2, len(told)):
        if told[k] in _REST and told[k - 2] in _DURING and told[k - 1] in THE | POSSESSIVES:
            yield k


def _rests_at(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Who is named behind it."""
    row = [piece for piece in seen.pieces if piece.first > at][:2]
    return row[1].people if len(row) > 1 and row[0].word in OF else ()


_REST = words("absence conge convalescence arret pause retrait")
