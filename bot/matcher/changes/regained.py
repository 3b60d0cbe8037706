"""The post, or the seat, that somebody gets again: « retrouve son fauteuil », « est de nouveau PDG »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.board_seats import seat_named
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import office_within, post_taken
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, office_after, post_of, seat_after
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign, org_of

WHEREABOUTS = words("bureau equipe equipes laboratoire labo departement locaux")
_TO_A_SEAT = words("réintégrer regagner retrouver")


def post_regained(seen: Arguments, match: Match, clause: Clause) -> Post | None:
    """The post; « retrouve son bureau » names none."""
    if (seat := _place_regained(seen, clause)) is not None:
        return seat
    within = office_within(seen.line, clause.verb.last, clause.end) if match.idiom else None
    post = within or post_taken(seen, clause)  # « reprend lundi ses fonctions de … »
    post = post or _seat_regained(seen, clause)
    if post is not None and post.text and fold(post.text).split()[0] in WHEREABOUTS:
        return replace(post, text=None)
    return post


def another_s(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Identity | None:
    """« X s'en va. Y récupère son bureau »: whose it was, where only they are told to go; « Z, l'adjointe de
    ce dernier, reprend ses fonctions »."""
    if clause.verb.lemma not in ("récupérer", "reprendre") or not seen.theirs(clause):
        return None
    if len(members) != 1 or not seen.line.words.isdisjoint(_ABSENCES):
        return None
    history, near = seen.discourse.history, range(seen.line.index - _REACH, seen.line.index + 1)
    gone = [told for act in (Act.OUST, Act.EXIT) for told in history.of(act)]
    elsewhere = [told for act in (Act.JOIN, Act.HIRE, Act.TAKE) for told in history.of(act)]
    gone += [told for told in elsewhere if told[2] is not None and told[2].id is None]  # « … chez Z »
    gone.sort(key=lambda told: told[1])
    away = [*gone, *history.of(Act.PAUSE)]
    if any(member.identity == members[0].identity for member, _, _ in away):
        return None
    back = {member.identity for member, _, _ in history.of(Act.COME_BACK)}
    left = [*_gone_here(seen, clause), *(m.identity for m, line, _ in reversed(gone) if line in near)]
    out = {member.identity for member, _, _ in gone}
    left += [m.identity for k in range(clause.at) for m in seen.people(k) if m.identity in out]
    return next((former for former in left if former not in {*back, members[0].identity}), None)


_REACH = 2  # sentences back to who has gone


def _gone_here(seen: Arguments, clause: Clause) -> Iterator[Identity]:
    """« Y remercie X, Z récupère son poste », « X devient … et Z reprend son poste »: who just gave it up."""
    for at in sorted((*seen.exits, *seen.ousts), reverse=True):
        told = seen.reader.read(at)
        acted_on = at in seen.ousts and not (told.verb.passive or told.verb.tense is Tense.PARTICIPLE)
        if at < clause.at:
            yield from (m.identity for m in (seen.direct(told) if acted_on else seen.subject(told)))
    yield from (member.identity for at, member in seen.goings.items() if at < clause.at)


_ABSENCES = words(
    """
    conge conges vacances pause absence absent absente maladie sabbatique retour
    remplacait remplacant remplacante suppleait interim interimaire
    """
)


def _place_regained(seen: Arguments, clause: Clause) -> Post | None:
    """« reprend place parmi les administrateurs », « retrouve son siège au conseil »."""
    told = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    return seat_named(seen, clause) if not _PLACES.isdisjoint(told) else None


_PLACES = words("place siege fauteuil")


def _seat_regained(seen: Arguments, clause: Clause) -> Post | None:
    """« réintègre le conseil d'administration », « réintègre la direction juridique »."""
    obj = seen.piece(clause.object)
    if clause.verb.lemma not in _TO_A_SEAT or obj is None or obj.sign is not Sign.THING:
        return None
    return (office_after if clause.verb.lemma == "réintégrer" else seat_after)(seen.line, obj.first)


_AGAIN = (("a", "nouveau"), ("de", "nouveau"))
AGAIN = frozenset(words[-1] for words in _AGAIN)


def restored_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« est de nouveau PDG »: as « redevient PDG »; « est de nouveau chez Y »."""
    if not clause.verb.finite or clause.verb.negated:
        return
    again = False
    for at, piece in enumerate(seen.pieces[clause.at + 1 :], clause.at + 1):
        if again and piece.word == "chez" and seen.org(at + 1) is not None:
            for member in seen.subject(clause):
                yield change_told(seen, member, Act.COME_BACK, clause, truth, joined=seen.org(at + 1))
            return
        if piece.role is not None and piece.role.text:
            if again:
                for member in seen.subject(clause):
                    told = change_told(seen, member, Act.COME_BACK, clause, truth)
                    post = post_of(seen.line, piece.role)
                    yield replace(told, word="redevenir", joined=org_of(piece.role), post=post)
            return
        if piece.sign not in (Sign.WORD, Sign.COMMA):
            return
        again = again or is_again(seen.line, piece)


def is_again(line: Line, piece: Piece) -> bool:
    """« de nouveau », « à nouveau »."""
    return tuple(token.fold for token in line.tokens[piece.first : piece.last]) in _AGAIN
