"""Stage 5: acts of losing: whom an organisation or a boss sees leave."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause, Hang
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Member, Sign


def loss_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y perd X », « une maison qui a vu partir X »."""
    at = clause.subject
    if at is None or not (seen.org(at) or seen.subject(clause) or seen.pieces[at].word in _COLLEAGUES):
        at = _org_ahead(seen, clause)
    owner = seen.piece(at)
    if owner is None:
        return
    agent = seen.org(at)
    if agent is not None and agent.identity is None and clause.hang is Hang.RELATIVE:
        agent = seen.discourse.focuses[seen.line.index]  # « une maison qui a vu partir … »
    if agent is None and owner.word in _COLLEAGUES:  # « les équipes disent au revoir à X »
        agent = seen.discourse.focuses[seen.line.index]
    if agent is None:
        bosses = seen.subject(clause)
        agent = next((o for m in bosses if (o := seen.discourse.mentions.origins.get(m.identity.name))), None)
        if not bosses:
            return
    joined = seen.complement_org(clause, ("pour", "vers", "chez"))
    post = office_after(seen.line, owner.first) if owner.word == "conseil" else None
    act = Act.HIRE if joined is not None and joined.watched else Act.EXIT
    for member in seen.direct(clause) or _behind_colon(seen, clause):
        yield change_told(seen, member, act, clause, truth, left=agent, joined=joined, agent=agent, post=post)


def _behind_colon(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« Y perd sa patronne : X s'en va »: the one behind the colon, by that post."""
    obj = seen.piece(clause.object)
    row = seen.pieces[clause.stops : clause.stops + 2]
    if obj is None or obj.sign is not Sign.POST or obj.role is None or obj.role.plural or len(row) < 2:
        return ()
    if row[0].sign is not Sign.COLON or len(row[1].people) != 1:
        return ()
    member = row[1].people[0]
    return (replace(member, roles=(*member.roles, obj.role)),)


_COLLEAGUES = words(
    """
    equipes equipe salaries collegues troupes employes collaborateurs chercheurs recherche division direction
    etat-major comite robotique securite surete departement conseil
    """
)


def _org_ahead(seen: Arguments, clause: Clause) -> int | None:
    """« la start-up la plus en vue du monde a laissé filer X »: an organisation that opens the clause."""
    for k in range(clause.at - 1, -1, -1):
        piece = seen.pieces[k]
        if piece.verb is not None or piece.sign in (Sign.COMMA, Sign.STOP, Sign.PEOPLE):
            return None
        if piece.sign is Sign.ORG and (not k or seen.pieces[k - 1].sign is not Sign.PREP):
            return k
    return None
