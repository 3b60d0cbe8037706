"""What a change that nobody tells would mean: « Son départ ferait mal »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line


def would_weigh(line: Line, clause: Clause) -> bool:
    """« Son départ ferait mal », « … serait un coup dur »; not « serait imminent », « aurait été décidé »."""
    verb = clause.verb
    if verb.tense is not Tense.CONDITIONAL or verb.perfect or verb.passive:
        return False
    behind = {token.fold for token in line.tokens[verb.last : verb.last + 4]}
    return verb.lemma in _WEIGHING or (verb.lemma in _LIGHT and not _WEIGHTS.isdisjoint(behind))


_WEIGHING = words(
    """
    coûter fragiliser affaiblir peser pénaliser compliquer priver inquiéter déstabiliser menacer ralentir
    handicaper manquer surprendre étonner changer signifier arranger poser profiter laisser
    """
)
_LIGHT = words("faire être porter créer constituer représenter")
_WEIGHTS = words(
    """
    mal tache tort coup perte catastrophe drame choc risque defaite aveu probleme seisme desastre danger
    revers rude dommage vide inquietude
    """
)
