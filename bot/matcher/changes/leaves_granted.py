"""A leave that others give: « Y accorde un congé à X », « X s'est vu octroyer six mois de repos », « X est
arrêtée pour deux mois », « X a été arrêté par son médecin »."""

import re
from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import giver, recipients
from bot.matcher.changes.pausing import RESTING
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign

GRANTING = words("accorder octroyer consentir concéder offrir allouer")
LEAVES = words("conge conges repos disponibilite sabbatique pause convalescence")


def granted_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y accorde un congé de six mois à X », « un congé a été accordé à X »: of X."""
    if clause.verb.reflexive or not _a_leave(seen, clause):
        return
    passive = clause.verb.passive
    members = recipients(seen, clause) or (seen.subject(clause) if passive else ())
    house = seen.complement_org(clause, ("par",)) if passive else giver(seen, clause)
    for member in members:
        yield change_told(seen, member, Act.PAUSE, clause, truth, left=house)


def _a_leave(seen: Arguments, clause: Clause) -> bool:
    """« un congé », « six mois de repos »; not « une interview pendant son congé », « un jour de congé »."""
    row = seen.pieces
    given = clause.subject if clause.verb.passive else None
    before = given is not None and not row[given].people
    start, stop = (given or 0, clause.at) if before else (clause.at + 1, clause.stops)
    for k in range(start, min(stop, len(row))):
        action = row[k].action
        leave = row[k].word in LEAVES or (action is not None and action.act is Act.PAUSE)
        if row[k].sign is Sign.PREP and row[k].word not in (*OF, "a", "au"):
            return False
        if leave:
            return row[k - 1].word not in OF or row[k - 2].word in _TIMES
    return False


_TIMES = words("mois semaines an ans annee annees trimestre semestre saison ete hiver printemps automne")


def ordered_to_rest(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« est arrêtée pour deux mois », « arrêté pour raisons de santé »; not « … deux mois plus tard »."""
    verb = clause.verb
    rest = " ".join(token.fold for token in seen.line.tokens[verb.last :])
    ordered = verb.passive and (RESTING.match(rest) or _BY_A_DOCTOR.match(rest) or rest.startswith("jusqu' "))
    unwell = (verb.passive or verb.tense is Tense.PARTICIPLE) and _UNWELL.match(rest)
    if ordered or unwell:
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.PAUSE, clause, truth)


_BY_A_DOCTOR = re.compile(
    r"par (?:son|sa|un|une|le|la|les|des|ses) (?:medecins?|generaliste|cardiologue|psychiatre)\b"
)
_UNWELL = re.compile(
    r"(?:\w+'? ){0,4}?pour (?:des )?(?:raisons? (?:de sante|medicales?)"
    r"|motifs? (?:de sante|medic\w+)|soucis? de sante)\b"
)
