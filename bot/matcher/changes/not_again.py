"""What is not to go on, which is a leaving: « ne renouvellera pas son contrat », « n'est pas reconduite »."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.contracts import bound_to
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.hearsay import hearsay_in
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Member, is_ours
from bot.matcher.whys import CONDITIONAL
from bot.model import Status


def not_again_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« ne renouvellera pas son contrat », « n'ira pas au bout de son mandat », « n'est pas reconduite »."""
    negated = clause.verb.negated or any(g.negated for g in clause.verb.governors)  # « n'a pas souhaité … »
    if not negated or not (truth.status is Status.DENIED or decided(seen, clause)):
        return
    doubted = clause.verb.tense is Tense.CONDITIONAL and CONDITIONAL in truth.why
    wishing = any(g.tense is Tense.CONDITIONAL for g in clause.verb.governors)  # « ne souhaiterait pas … »
    hedged = any(g.effect is Effect.HEDGE and not g.negated for g in clause.verb.governors)
    doubted = doubted or wishing or hedged
    rumour = hearsay_in(seen.line)  # « on murmure que X ne finira pas l'année »
    told = FACT.hedged(f"hearsay: « {rumour} »" if rumour else CONDITIONAL) if doubted or rumour else FACT
    kept_on = not match.idiom and clause.verb.lemma in _KEEPING_ON
    no_more = clause.verb.lemma == "prolonger" and clause.object is None and not clause.verb.direct
    acting = not kept_on or clause.verb.passive or no_more
    whose = _whose_contract(seen, match, clause)
    for member in whose or (seen.subject(clause) if acting else seen.direct(clause)):
        left = seen.complement_org(clause, ("de", "d'", "du", "chez", "a", "dans"), (member,))
        left = left or bound_to(seen, clause, (member,))
        post = office_after(seen.line, clause.verb.last)
        act = Act.OUST if whose else Act.EXIT
        leaving = change_told(seen, member, act, clause, told, left=left, post=post)
        yield replace(leaving, pluperfect=False)  # « n'avait pas sollicité de mandat »: and goes by now


def _whose_contract(seen: Arguments, match: Match, clause: Clause) -> tuple[Member, ...]:
    """« Y n'a pas reconduit le contrat de X »: by the house."""
    house = seen.org(clause.subject) if match.idiom and not clause.verb.passive else None
    row = [k for k, piece in enumerate(seen.pieces) if piece.first >= clause.end][:2]
    behind = len(row) > 1 and seen.pieces[row[0]].word in OF
    return seen.people(row[1]) if is_ours(house) and behind else ()


_KEEPING_ON = words("reconduire renouveler prolonger")  # somebody, on a board: « Y ne l'a pas reconduite »


def decided(seen: Arguments, clause: Clause) -> bool:
    """« a choisi de ne pas rester », « sa décision de ne pas y rester »."""
    verb = clause.verb
    opening = {token.fold for token in seen.line.tokens[max(0, verb.main - _CHOICE_BEFORE) : verb.main]}
    return verb.negated and (
        not _CHOICES.isdisjoint(opening)
        or any(g.lemma in _CHOOSING and not g.negated for g in verb.governors)
    )


_CHOICE_BEFORE = 5  # « décision de ne pas y rester »
_CHOOSING = words("choisir décider préférer")
_CHOICES = words("decision choix volonte intention souhait")
