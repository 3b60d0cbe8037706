"""A house, or a part of it, made stronger: « muscle ses équipes avec X », « étoffe sa sécurité »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.surges import STAFFS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import THE
from bot.matcher.lexicon.organizations import PERSONNEL
from bot.matcher.lexicon.roles import DEPARTMENTS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import going_on
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

_STRENGTHENED = STAFFS | {"conseil"}


def reinforced_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« se renforce dans les puces avec X », « muscle ses équipes avec X »."""
    if clause.verb.passive:
        yield from _reinforced_by(seen, clause, truth)
        return
    joined, obj = seen.org(clause.subject) or house_of_staff(seen, clause), seen.piece(clause.object)
    own = obj is not None and obj.word in DEPARTMENTS and seen.possessive(obj.first)
    whole = clause.verb.reflexive or (obj is not None and obj.word in _STRENGTHENED)
    if joined is None or not (whole or own):
        return  # « renforce ses liens avec X »
    for complement in clause.complements:
        if complement.word in ("avec", "grace a") and complement.at > clause.at:
            members = (*seen.people(complement.at), *going_on(seen.pieces, complement.at))
            for member in members if whole else filter(_of_elsewhere, members):
                yield change_told(seen, member, Act.HIRE, clause, truth, joined=joined, agent=joined)


def house_of_staff(seen: Arguments, clause: Clause) -> Org | None:
    """« L'équipe s'est étoffée de X », « Les troupes … »: the house that the sentence is about."""
    subject = seen.piece(clause.subject)
    if subject is None or subject.sign is not Sign.THING or subject.word not in _STAFFED:
        return None
    definite = seen.line.tokens[subject.first].fold in THE or seen.possessive(subject.first)
    return seen.focus if definite and is_ours(seen.focus) else None


_STAFFED = STAFFS | PERSONNEL


def _reinforced_by(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« L'équipe est renforcée par X »."""
    joined = house_of_staff(seen, clause)
    by = next((c.at for c in clause.complements if c.word == "par" and c.at > clause.at), None)
    for member in seen.people(by) if joined is not None and by is not None else ():
        yield change_told(seen, member, Act.HIRE, clause, truth, joined=joined, agent=joined)


def _of_elsewhere(member: Member) -> bool:
    """« muscle sa sécurité avec l'ancien directeur de Z »: not with somebody of the house."""
    houses = (member.origin, *(org_of(role) for role in member.roles))
    return any(org is not None and not org.watched for org in houses)
