"""Who gets a place of which the sentence before says whether it is empty.

« Son fauteuil ne restera pas vide. X en hérite. », « Son poste est déjà pourvu. X le reprend. »
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.just_gone import just_gone, only_gone
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import POSSESSIVES, THE
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.pieces import Line

_PLACES = words("fauteuil siege poste place bureau chaise dossiers equipe equipes attributions fonctions")
_EMPTY = words(
    "vide vides vacant vacante vacants libre libres orphelin orpheline orphelins orphelines pourvu"
)
_GETTING = words("reprendre récupérer occuper recueillir")


def seats_refilled(seen: Arguments) -> Iterator[Change]:
    """« Son poste est déjà pourvu. X le reprend », « … X, son adjoint, en hérite »: after who has gone."""
    at_first = not seen.line.index
    if at_first or not _speaks_of_a_place(seen.discourse.lines[seen.line.index - 1]):
        return
    for at, verb in seen.line.verbs:
        clause = seen.reader.read(at)
        heirs = seen.subject(clause) if _gets_it(verb) else ()
        former = (just_gone(seen, at, but=heirs) or only_gone(seen)) if heirs else None
        if former is not None and clause.object is None:
            for heir in heirs:
                truth = truth_of(seen.reader, clause)
                yield change_told(seen, heir, Act.SUCCEED, clause, truth, counterpart=former)
            return


def _speaks_of_a_place(line: Line) -> bool:
    """« Son fauteuil ne restera pas vide », « Le poste est pourvu »: what opens it is theirs, who go."""
    opening = [token.fold for token in line.tokens[:2]]
    theirs = opening[:1] != [] and opening[0] in THE | POSSESSIVES and opening[-1] in _PLACES
    return theirs and not _EMPTY.isdisjoint(line.words)


def _gets_it(verb: VerbGroup) -> bool:
    """« en hérite », « le reprend », each of what was spoken of right before."""
    if not verb.finite or verb.negated or verb.passive or verb.tense is Tense.IMPERFECT:
        return False
    if verb.lemma == "hériter":
        return verb.indirect == "en"
    return verb.lemma in _GETTING and verb.direct in ("le", "la", "l'", "les")
