"""Who is said to be in talks with another house: « serait en discussions avec Z », « négocierait avec Z ».

Told of one of the house who deals with no other for it: heads, lawyers and those who sell are at work.
"""

import re
from collections.abc import Iterator, Sequence, Set

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.post_holders import CHIEFS, is_chief
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO
from bot.matcher.lexicon.organizations import SEATS_OF_HOUSES
from bot.matcher.lexicon.roles import FOUNDERS
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Status

_TALKS = words(
    "discussion discussions pourparlers negociation negociations tractations contact contacts nego negos"
)
_TALKING = words("négocier discuter")
# What houses talk about with each other, and who does so for theirs.
_MATTERS = words(
    """
    accord accords licence licences rachat vente achat partenariat contrat contrats financement investissement
    levee fonds proces litige plainte puces serveurs centre centres entreprise groupe societe son sa ses leur
    """
)
_DEALING = words(
    """
    financier financiere finances juridique partenariats ventes commercial commerciale affaires strategie
    communication achats developpement relations porte-parole avocat avocate operations investissements
    """
)


def in_talks(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of whom the sentence tells nothing else, or no more than that they might go: not where."""
    if not seen.line.names_people or (
        _TALKS.isdisjoint(seen.line.words) and _TALKING.isdisjoint(seen.line.lemmas)
    ):
        return
    told = {change.member.identity for change in found if not (_might_go(change) or _told_aside(change))}
    for at, verb in seen.line.verbs:
        behind = {token.fold for token in seen.line.tokens[verb.last :]}
        if not _talks(seen, at, verb, behind) or not verb.finite or verb.negated:
            continue
        clause = seen.reader.read(at)
        partner = _partner(seen, clause)
        if not _MATTERS.isdisjoint(behind - ({seen.pieces[partner].word} if partner else set())):
            continue
        house, truth = _goal(seen, clause) or _goal_before(seen, partner), truth_of(seen.reader, clause)
        people = seen.subject(clause)
        if house is None or truth.status is not Status.RUMOURED or len(people) != 1:
            continue
        theirs = _for_themselves(people[0]) or _as_others(seen, house) or _SAYING_YES.search(seen.line.text)
        if people[0].identity not in told and theirs:
            gone = any(role.former for role in people[0].roles)  # « X, ancienne d'Y, serait en … »
            act = Act.JOIN if gone else Act.EXIT
            yield change_told(seen, people[0], act, clause, truth, joined=house)


def _talks(seen: Arguments, at: int, verb: VerbGroup, behind: Set[str]) -> bool:
    """« serait en discussions », « négocierait », « aurait entamé des pourparlers »."""
    if verb.lemma in _TALKING or (verb.lemma == "être" and not _TALKS.isdisjoint(behind)):
        return True
    begun = seen.pieces[at + 1 : at + 4] if verb.lemma in _ENTERING_INTO else ()
    return any(piece.word in _TALKS for piece in begun)


_ENTERING_INTO = words("entamer amorcer engager ouvrir nouer mener entretenir avoir avancer poursuivre")
# « …, et pourrait dire oui avant l'été »: an offer to them, and none to their house
_SAYING_YES = re.compile(
    r" (?:pourrai[ts]|devrait|serait prete? a) (?:bientot )?(?:dire oui|signer|accepter) "
)


def _might_go(change: Change) -> bool:
    """« X serait en discussions avec Z et pourrait partir en mai »."""
    rumoured = change.truth.status is Status.RUMOURED
    return rumoured and change.act is Act.EXIT and change.joined is None and not change.noun


def _told_aside(change: Change) -> bool:
    """« Nommée mardi, X aurait entamé des pourparlers avec Z »: how they came by their post."""
    return change.act in (Act.NAME, Act.TAKE, Act.SUCCEED) and change.attachment is Attachment.PARTICIPLE


def _partner(seen: Arguments, clause: Clause) -> int | None:
    """Where it stands with whom they talk."""
    return next((c.at for c in clause.complements if c.word == "avec" and c.at > clause.at), None)


def _goal(seen: Arguments, clause: Clause) -> Org | None:
    """The other house: by its name, by its head or by where it sits."""
    at = _partner(seen, clause)
    if at is None:
        return None
    piece = seen.pieces[at]
    if (
        piece.org is not None
        and piece.org.identity is None
        and at + 2 < len(seen.pieces)
        and seen.pieces[at + 1].word == "de"
    ):
        piece = seen.pieces[at + 2]  # « avec le groupe de Menlo Park »
    seat = SEATS_OF_HOUSES.get(fold(seen.line.tokens[piece.first].text), "")
    org = house_of(piece) or (Org(Identity(seat)) if seat else seen.org(at))
    return org if org is not None and org.identity is not None and not org.watched else None


def _goal_before(seen: Arguments, partner: int | None) -> Org | None:
    """« X rejoint Z. Y serait en pourparlers (avec le groupe) »: where those told of before have gone."""
    org = seen.pieces[partner].org if partner is not None else None
    if partner is not None and (org is None or org.identity is not None):
        return None
    gone = any(line < seen.line.index for _, line, _ in seen.discourse.history.of(Act.EXIT))
    gone = gone or seen.discourse.surge is not None  # « Quatre chercheurs passent chez Z »
    return goal(seen.discourse.lines, seen.line.index) if gone else None


def _for_themselves(member: Member) -> bool:
    """They have a post here, and not one that has them talk to other houses."""
    roles = [role for role in member.roles if role.text and not role.former]
    elsewhere = any((org := org_of(role)) is not None and not is_ours(org) for role in roles)
    here = bool(roles) or is_ours(member.origin)
    return here and not elsewhere and not any(map(_deals, roles))


def _as_others(seen: Arguments, house: Org) -> bool:
    """« Quatre chercheurs passent chez Z | X serait lui aussi en discussion avec Z »."""
    there = goal(seen.discourse.lines, seen.line.index)
    same = there is not None and there.identity == house.identity
    return same and not ALSO.isdisjoint(seen.line.words)


def _deals(role: Role) -> bool:
    told = fold(role.text or "")
    return role.head in CHIEFS | FOUNDERS or is_chief(told) or not _DEALING.isdisjoint(told.split())
