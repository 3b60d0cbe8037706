"""Who is at another house from now on, told of it rather than of them.

« Parmi les fondateurs de Z figure X », « Z compte désormais X parmi ses conseillers », « Z a été rejointe
par X », « Z, une jeune pousse née mardi et emmenée par X, … ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import LEADING
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org, Sign, org_of
from bot.matcher.syntax.roles import Role

COUNTED = words("figurer compter trouver retrouver ranger siéger citer")
AMONG = words("parmi rangs equipe equipes effectifs troupes")
LED = LEADING | words("rejoindre rallier emmener présider")
_FOUNDERS = words("fondateurs fondatrices cofondateurs cofondatrices createurs creatrices")


def among_theirs_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Parmi les fondateurs de Z figure X »; with a word for « from now on », any others of Z."""
    if clause.verb.negated or clause.verb.passive:
        return
    role = _named_among(seen)
    house = _theirs(seen, clause, role)
    founded = role is not None and role.head in _FOUNDERS
    now = now_so(seen, clause) or clause.verb.ahead
    if house is None or not (founded or now):
        return
    for member in _counted(seen, clause):
        act = Act.FOUND if founded else Act.JOIN
        yield change_told(seen, member, act, clause, truth, joined=house)


def _named_among(seen: Arguments) -> Role | None:
    """« parmi les conseillers de Z »: the post of several."""
    row = seen.pieces
    behind = (k for k in range(len(row)) if row[k].word == "parmi")
    roles = (piece.role for k in behind for piece in row[k + 1 : k + 3] if piece.sign is Sign.POST)
    return next((role for role in roles if role is not None and role.plural), None)


def _theirs(seen: Arguments, clause: Clause, role: Role | None) -> Org | None:
    """The house of that post, or the one that counts somebody among its own, « dans ses rangs »."""
    within = role is not None and role.owned
    if role is None:
        places = (seen.pieces[c.at] for c in clause.complements if c.word == "dans")
        within = any(piece.word in AMONG and seen.possessive(piece.first) for piece in places)
    house = seen.org(clause.subject) if within else org_of(role) if role is not None else None
    return None if house is None or house.watched or house.identity is None else house


def _counted(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Whom the verb counts: its subject, or its object where a house is the subject."""
    subject = seen.piece(clause.subject)
    return seen.subject(clause) if subject is not None and subject.people else seen.direct(clause)


def joined_by_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Z a été rejointe par X », « Z, dirigée par X »: of a house that is no part of ours."""
    house = _of_whom(seen, clause) if clause.verb.passive or clause.verb.tense is Tense.PARTICIPLE else None
    if house is None or house.watched or house.identity is None or clause.verb.negated:
        return
    leads = clause.verb.lemma not in _JOINING
    if leads and not (clause.verb.ahead or now_so(seen, clause) or _just_born(seen, clause)):
        return
    for complement in clause.complements:
        if complement.word == "par" and complement.at > clause.at:
            for member in seen.people(complement.at):
                yield change_told(seen, member, Act.TAKE if leads else Act.JOIN, clause, truth, joined=house)


_JOINING = ("rejoindre", "rallier")


def _of_whom(seen: Arguments, clause: Clause) -> Org | None:
    """The house that is the subject, or stands before the participle, with what is said of it between."""
    if clause.subject is not None:
        return seen.org(clause.subject) or _of_its_house(seen, clause.subject)
    before = (p.org for p in reversed(seen.pieces[: clause.at]) if p.sign is Sign.ORG)
    return next((org for org in before if org is not None and org.identity is not None), None)


def _of_its_house(seen: Arguments, at: int) -> Org | None:
    """« le nouveau laboratoire de Z »: Z."""
    row = seen.pieces[at + 1 : at + 3]
    return seen.org(at + 2) if len(row) > 1 and row[0].word in OF and row[1].sign is Sign.ORG else None


def _just_born(seen: Arguments, clause: Clause) -> bool:
    """« une start-up née mardi et emmenée par X », « le nouveau laboratoire de Z, conduit par X »."""
    before = {token.fold for token in seen.line.tokens[: clause.verb.first]}
    return not before.isdisjoint(_BORN)


_BORN = words("nouveau nouvel nouvelle nee ne creee cree lancee lance fondee fonde inaugure inauguree")
