"""Whose charge grows: « Le périmètre de X s'élargit aux ventes », « les attributions de Y sont étendues »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Piece, Sign

WIDENING = words("élargir étendre étoffer agrandir enrichir élever accroître alourdir épaissir arrondir")
CHARGES = words("perimetre portefeuille attributions responsabilites prerogatives fonctions missions champ")


def widened_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Of who is named behind it, or told of before; what is added to it is the post."""
    verb, subject = clause.verb, seen.piece(clause.subject)
    if subject is None or subject.word not in CHARGES or verb.negated or verb.pluperfect:
        return
    if not (verb.reflexive or verb.passive) or verb.tense is Tense.IMPERFECT:
        return
    for member in _owners(seen, clause, subject):
        yield change_told(seen, member, Act.TAKE, clause, truth, post=_added(seen, clause, subject))


def _owners(seen: Arguments, clause: Clause, charge: Piece) -> tuple[Member, ...]:
    """« le périmètre de X », « son périmètre »."""
    at = seen.pieces.index(charge)
    row = seen.pieces[at + 1 : at + 3]
    if len(row) > 1 and row[0].word in OF and row[1].people:
        return seen.people(at + 2)
    return seen.antecedents(clause.starts) if seen.possessive(charge.first) else ()


def _added(seen: Arguments, clause: Clause, charge: Piece) -> Post:
    """« … à la conformité »: what they get besides; else the charge itself, unnamed."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if complement.word in ("a", "au", "aux") and piece.sign is Sign.THING and complement.at > clause.at:
            post = charge_at(seen.line, piece.first) or charge_named(seen.line, piece)
            if post is not None:
                return post
    return Post(None, span_of(seen.line.tokens, charge.first, charge.last), None)
