"""What a noun tells and the verb above it rules out, or leaves open: « exclut un départ », « n'exclut pas le
départ de X », « ferme la porte à un retour »."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, Effect
from bot.matcher.modality.asserting import wrongly
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Status


def ruled_out(reader: ClauseReader, clause: Clause, at: int, truth: Truth) -> Truth | None:
    """What the verb of *clause* makes of the noun at *at*, its object; None where it denies nothing."""
    verb = clause.verb
    if (door := _at_the_door(reader, clause, at)) is not None:
        return (
            truth.hedged("not ruled out") if door else Truth(Status.DENIED, (f"denied by « {verb.lemma} »",))
        )
    denying = EFFECT_OF.get(verb.lemma) is Effect.DENY or verb.lemma in _BRUSHING_OFF
    if verb.negated or verb.no_longer:
        left_open = denying and verb.lemma in _EXCLUDING
        return truth.hedged(f"not denied by « {verb.lemma} »") if left_open else None
    within = any(governor.effect is Effect.DENY for governor in verb.open_governors)
    if denying or within or wrongly(reader, clause):
        return Truth(Status.DENIED, (f"denied by « {verb.lemma} »",))
    return None


_BRUSHING_OFF = words("écarter repousser rejeter")
_EXCLUDING = words("exclure écarter démentir")  # « ne conteste pas son éviction », « ne nie pas »: it is so


def _at_the_door(reader: ClauseReader, clause: Clause, at: int) -> bool | None:
    """« ouvre la porte à un départ », « ferme la porte au retour de X »: whether it is left open."""
    row, verb = reader.pieces, clause.verb
    if verb.lemma not in _DOORS or at < 2 or row[at - 1].sign is not Sign.PREP or row[at - 1].word not in _TO:
        return None
    if "porte" not in [token.fold for token in reader.line.tokens[verb.last : row[at].first]]:
        return None
    return (verb.lemma not in _SHUTTING) is not (verb.negated or verb.no_longer)


_SHUTTING = words("fermer claquer refermer")
_DOORS = _SHUTTING | words("ouvrir entrouvrir rouvrir laisser")
_TO = words("a au aux")
