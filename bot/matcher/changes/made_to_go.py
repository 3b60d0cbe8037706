"""A leaving that is no choice of theirs: « poussée à démissionner », « a dû prendre la porte »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import GOVERNING
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign


def made_to_go(seen: Arguments, clause: Clause, truth: Truth) -> bool:
    """Whether others have them go, and no illness or quarrel."""
    made_to = truth.forced or _shown_the_door(seen, clause) or _notified(clause)
    return made_to and not _by_no_one(seen, clause)


def _notified(clause: Clause) -> bool:
    """« s'est vu signifier la fin de son contrat »."""
    return clause.verb.lemma == "signifier" and clause.verb.passive


def _shown_the_door(seen: Arguments, clause: Clause) -> bool:
    """« a dû prendre la porte »."""
    obliged = any(governor.lemma == "devoir" for governor in clause.verb.governors)
    return obliged and clause.verb.lemma == "prendre" and seen.line.tokens[clause.end - 1].fold == "porte"


def _by_no_one(seen: Arguments, clause: Clause) -> bool:
    """« Une maladie l'a forcée à partir », « un désaccord l'a poussée à démissionner »: no dismissal."""
    under = clause.attachment is Attachment.INFINITIVE and clause.parent is not None
    above = seen.reader.read(clause.parent) if under and clause.parent is not None else clause
    subject = seen.piece(above.subject)
    thing = subject is not None and subject.sign is Sign.THING and subject.word not in GOVERNING
    return (bool(clause.verb.led) or under) and thing
