"""Who had gone the way before: « La route est balisée : X l'avait empruntée en 2024 », « C'est le chemin
qu'avait pris X », « Cette voie, X l'a suivie avant lui »."""

from collections.abc import Iterator

from bot.matcher.changes.change import ALONGSIDE, Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Piece, Sign

GOING = ("emprunter", "prendre", "suivre", "faire", "parcourir", "accomplir")
_WAYS = words("route chemin voie trajet parcours trajectoire itineraire sentier")


def way_gone_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """As whoever was told of before: where they went, and in what way."""
    verb, subject = clause.verb, seen.piece(clause.subject)
    over = (verb.perfect or verb.pluperfect) and not (verb.negated or verb.passive)
    if not over or subject is None or not subject.people or not _way_meant(seen, clause):
        return
    before = seen.antecedents(min(clause.starts, clause.at))
    members = subject.people
    if len(before) != 1 or before[0].identity in [member.identity for member in members]:
        return
    for member in members:
        told = before[0].identity
        yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=told, word=ALONGSIDE)


def _way_meant(seen: Arguments, clause: Clause) -> bool:
    """« l'avait empruntée », « le chemin qu'avait pris X »: of a way that the words before it name."""
    own = seen.pieces[: min(clause.at, clause.starts)]
    if clause.link in ("que", "qu'"):
        return _names_a_way(own[-3:])
    if not clause.verb.direct or clause.object is not None:
        return False
    lines = seen.discourse.lines
    earlier = lines[seen.line.index - 1].pieces if seen.line.index > 1 else ()
    return _names_a_way(own) or (not _names_people(own) and _names_a_way(earlier[:2]))


def _names_a_way(row: tuple[Piece, ...]) -> bool:
    """« la route », and not « la route de Nice »."""
    at = next((k for k, piece in enumerate(row) if piece.word in _WAYS), None)
    return at is not None and not any(piece.sign is Sign.PREP for piece in row[at + 1 : at + 2])


def _names_people(row: tuple[Piece, ...]) -> bool:
    return any(piece.people for piece in row)
