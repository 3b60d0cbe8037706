"""A leaving that is no choice of theirs: « poussée à démissionner », « a dû prendre la porte », « part contre
son gré », « a dû quitter Y sur-le-champ »."""

import re

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import GOVERNING
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign


def made_to_go(seen: Arguments, clause: Clause, truth: Truth) -> bool:
    """Whether others have them go, and no illness or quarrel."""
    made_to = truth.forced or _shown_the_door(seen, clause) or _notified(clause)
    made_to = made_to or _unwilling(seen, clause) or _at_once(seen, clause)
    return made_to and not _by_no_one(seen, clause)


def _unwilling(seen: Arguments, clause: Clause) -> bool:
    """« quitte Y sous la contrainte », « sort malgré elle du conseil »; not « …, et non contre son gré »."""
    return not clause.verb.negated and _AGAINST_THEIR_WILL.search(_told(seen, clause)) is not None


_AGAINST_THEIR_WILL = re.compile(
    r"(?<!\bni )(?<!\bpas )(?<!\bnon )(?<!\bsans )\b(?:sous la contrainte|contre (?:son gre|sa volonte)"
    r"|malgre (?:lui|elle)|contrainte? et forcee?)\b"
)


def _at_once(seen: Arguments, clause: Clause) -> bool:
    """« a dû quitter Y sur-le-champ, sans indemnités »: who goes so is sent away."""
    return _obliged(clause) and clause.verb.perfect and _SENT_AWAY.search(_told(seen, clause)) is not None


_SENT_AWAY = re.compile(
    r"\b(?:sur-le-champ|sur le champ|sans indemnites?|sans preavis|procedure disciplinaire"
    r"|faute (?:grave|lourde)|dans l' heure)\b"
)


def _told(seen: Arguments, clause: Clause) -> str:
    """The clause from what opens it, and what its sentence adds behind."""
    return " ".join(token.fold for token in seen.line.tokens[_start(seen, clause) :])


def _start(seen: Arguments, clause: Clause) -> int:
    before = [piece.last for piece in seen.pieces[: clause.at] if piece.sign in (Sign.STOP, Sign.COLON)]
    return before[-1] if before else 0


def _notified(clause: Clause) -> bool:
    """« s'est vu signifier la fin de son contrat »."""
    return clause.verb.lemma == "signifier" and clause.verb.passive


def _shown_the_door(seen: Arguments, clause: Clause) -> bool:
    """« a dû prendre la porte »."""
    at_door = clause.verb.lemma == "prendre" and seen.line.tokens[clause.end - 1].fold == "porte"
    return at_door and _obliged(clause)


def _obliged(clause: Clause) -> bool:
    return any(governor.lemma == "devoir" for governor in clause.verb.governors)


def _by_no_one(seen: Arguments, clause: Clause) -> bool:
    """« Une maladie l'a forcée à partir », « un désaccord l'a poussée à démissionner »: no dismissal."""
    under = clause.attachment is Attachment.INFINITIVE and clause.parent is not None
    above = seen.reader.read(clause.parent) if under and clause.parent is not None else clause
    subject = seen.piece(above.subject)
    thing = subject is not None and subject.sign is Sign.THING and subject.word not in GOVERNING
    return (bool(clause.verb.led) or under) and thing
