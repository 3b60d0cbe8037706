"""Who is set over a part of the house: « la recherche passe sous la houlette de X », « ses équipes … »."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.new_units import newly_made, unit_led, unit_meant, unit_named
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import Post, charge_at
from bot.matcher.syntax.pieces import Piece, Sign


def led_by_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« la recherche passe sous la houlette de X », « une division, placée sous la direction de Y »."""
    at = unit_led(seen, clause)
    subject = seen.piece(at)
    if subject is None or subject.sign not in (Sign.THING, Sign.PRONOUN):
        return
    anew = newly_made(seen, at)
    if subject.sign is Sign.PRONOUN:
        post = unit_meant(seen, clause, subject.word)
    else:
        post = charge_at(seen.line, subject.first)
        post = None if subject.word in ("equipe", "equipes") and not anew else post
        post = post or (unit_named(seen.line, subject) if anew else None)
    before = _head_gone(seen, clause, subject)
    if post is None and before is not None:
        post = Post(None, span_of(seen.line.tokens, subject.first, subject.last), None)
    for complement in clause.complements:
        if post is not None and complement.word == "sous":
            for member in seen.people(complement.at):
                told = change_told(
                    seen, member, Act.TAKE, clause, truth, post=post, joined=post.org, counterpart=before
                )
                yield replace(told, attachment=Attachment.MAIN) if anew else told


def _head_gone(seen: Arguments, clause: Clause, subject: Piece) -> Identity | None:
    """« X s'en va. Ses équipes passent sous la houlette de Y », « celles de X … »: X, told to have gone."""
    if subject.word not in _STAFF or _never_replaced(seen):
        return None
    behind = seen.pieces[clause.subject + 1 : clause.subject + 3] if clause.subject is not None else ()
    named = behind[1].people if len(behind) > 1 and behind[0].word in OF else ()
    heads = named or (seen.antecedents(0) if _theirs(seen, subject) else ())
    gone = {m.identity for act in _GONE for m, _, _ in seen.discourse.history.of(act)}
    return next((member.identity for member in heads if member.identity in gone), None)


def _theirs(seen: Arguments, subject: Piece) -> bool:
    return seen.line.tokens[subject.first].fold in ("ses", "son", "sa")


def _never_replaced(seen: Arguments) -> bool:
    """« X ne sera pas remplacée | Ses équipes passent sous la coupe de Y »: no post is handed on."""
    told = (verb for line in seen.discourse.lines[: seen.line.index] for _, verb in line.verbs)
    return any(verb.lemma == "remplacer" and verb.negated for verb in told)


_STAFF = words(
    "equipe equipes collaborateurs troupes subordonnes effectifs salaries services ingenieurs chercheurs"
)
_GONE = (Act.EXIT, Act.OUST, Act.HAND_OVER)
