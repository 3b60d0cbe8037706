"""Whom our house is said to court: « Y serait en pourparlers avec X, directrice de Z, pour diriger la
recherche », « X, directeur chez Z, serait attendu chez Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import OCCASIONS
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org, is_ours, org_of
from bot.model import Status

_TALKS = words("discussion discussions pourparlers negociation negociations tractations contact contacts")
_TALKING = words("négocier discuter parlementer")
_EXPECTING = words("attendre annoncer pressentir espérer")
_TAKING = words(
    "diriger prendre piloter rejoindre mener superviser remplacer occuper présider encadrer chapeauter"
)
_MARKS = _TALKS | words("attendu attendue annonce annoncee pressenti pressentie espere esperee")


def courted(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of another house of whom the sentence tells nothing else."""
    if _MARKS.isdisjoint(seen.line.words) and _TALKING.isdisjoint(seen.line.lemmas):
        return
    told = {change.member.identity for change in found}
    for at, verb in seen.line.verbs:
        if not verb.finite or verb.negated:
            continue
        clause = seen.reader.read(at)
        truth = truth_of(seen.reader, clause)
        if truth.status is not Status.RUMOURED:
            continue
        for member, house in _sought(seen, clause) or _expected(seen, clause):
            if member.identity not in told and _from_elsewhere(member):
                yield change_told(seen, member, Act.JOIN, clause, truth, joined=house)


def _sought(seen: Arguments, clause: Clause) -> list[tuple[Member, Org]]:
    """« Y serait en discussions avec X pour diriger la recherche »."""
    house = seen.org(clause.subject) if clause.subject is not None else None
    behind = seen.line.tokens[clause.verb.last :]
    talks = clause.verb.lemma in _TALKING or not _TALKS.isdisjoint(token.fold for token in behind)
    whom = next((c.at for c in clause.complements if c.word == "avec" and c.at > clause.at), None)
    if not (talks and is_ours(house) and whom is not None and _for_a_post(seen, whom)):
        return []
    return [(member, house) for member in seen.people(whom)]


def _for_a_post(seen: Arguments, at: int) -> bool:
    """Behind the one they talk with: « pour prendre la tête de la recherche », « pour le poste »."""
    for before, piece in zip(seen.pieces[at + 1 :], seen.pieces[at + 2 :], strict=False):
        if before.word == "pour":
            return piece.word in ("poste", "recrutement") or (
                piece.verb is not None and piece.verb.lemma in _TAKING
            )
    return False


def _expected(seen: Arguments, clause: Clause) -> list[tuple[Member, Org]]:
    """« serait attendu chez Y »; not « … chez Y pour un séminaire »."""
    if not (clause.verb.passive and clause.verb.lemma in _EXPECTING):
        return []
    house = seen.complement_org(clause, ("chez", "a"), after=True)
    if not is_ours(house) or not OCCASIONS.isdisjoint(seen.line.words):
        return []
    return [(member, house) for member in seen.subject(clause)]


def _from_elsewhere(member: Member) -> bool:
    """They have a post in another house, or come of one."""
    houses = [member.origin, *(org_of(role) for role in member.roles)]
    return any(org is not None and org.identity is not None and not org.watched for org in houses)
