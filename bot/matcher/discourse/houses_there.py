"""The house that « y » and « en » stand for: the last one named, or where those of whom it is told have gone.

« X quitte Y pour Z. Il y dirigera les ventes », « Elle est entrée chez Z. Elle en a pris la tête »: Z.
"""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Member, Org, Piece, is_ours, org_of


def gone_before(seen: Arguments, members: Sequence[Member]) -> bool:
    """The sentence before has told that they left."""
    gone = {
        m.identity
        for act in (Act.EXIT, Act.OUST)
        for m, line, _ in seen.discourse.history.of(act)
        if seen.tells_before(line)
    }
    return bool(members) and all(m.identity in gone for m in members)


def org_of_there(seen: Arguments, clause: Clause, pronoun: str = "y") -> Org | None:
    """« arrive de Z. Elle y sera remplacée par X », « d'en claquer la porte »: what was named last.

    For « y » not « a quitté Y en mai. Il y prend … »: where they are now.
    """
    if clause.verb.indirect != pronoun:
        return None
    line = seen.line
    before = seen.before.pieces if seen.before is not None else ()
    own = clause.subject if clause.subject is not None and clause.subject < clause.at else clause.at
    # not « X, venu de Z, y a pris ses quartiers »
    told: tuple[Sequence[Piece], ...] = (line.pieces[:own], before)
    if pronoun == "y" and not any(piece.org is not None for piece in told[0]):
        home = _come_to_before(seen, before, seen.subject(clause))
        told = told if home is None else (*told[:1], (home,))
    then = pronoun == "y" and before and clause.verb.tense is not Tense.IMPERFECT
    if then and gone_before(seen, seen.subject(clause)):
        told = told[:1]
    for row in told:
        for piece in reversed(row):
            if piece.org is not None and piece.org.identity is not None:
                return piece.org
    return None


def _come_to_before(seen: Arguments, before: Sequence[Piece], members: Sequence[Member]) -> Piece | None:
    """« Y débauche X chez Z. Il y remplacera … »: Y, to which the sentence *before* has them come."""
    who = {member.identity for member in members}
    goals = {
        goal
        for act in (Act.JOIN, Act.HIRE)
        for member, line, goal in seen.discourse.history.of(act)
        if seen.tells_before(line) and member.identity in who
    }
    ours = (piece for piece in before if is_ours(piece.org))
    return next((piece for piece in ours if piece.org is not None and piece.org.identity in goals), None)


def entered_before(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« Elle est entrée chez Z. Elle y a été nommée directrice », « Elle en est partie en mai »: Z; not
    « Revenue chez Y, elle en est repartie »."""
    if clause.verb.indirect not in ("y", "en") or clause.verb.lemma == "en aller":
        return None
    named = any(piece.org is not None for piece in seen.pieces[: clause.at])
    return None if named else gone_to_before(seen, clause, members)


def left_for_good(seen: Arguments, clause: Clause, former: Sequence[Member]) -> Org | None:
    """« X revient. Elle a quitté Z. Elle y sera remplacée par Y », « Y l'y remplace »: Z."""
    if clause.verb.indirect != "y" or not former or not gone_before(seen, former):
        return None
    named = (piece.org for piece in reversed(seen.before.pieces if seen.before is not None else ()))
    there = next((org for org in named if org is not None and org.identity is not None), None)
    return there if there is not None and not there.watched else None


def gone_to_before(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X quitte Y pour Z. Il y dirigera … »: Z, the last house that the sentence before names, or whichever
    it names where what they do there is still to come (« file chez Z, un client d'Y. Il y dirigera … »).

    Sentences between that name no house are passed over: « Il arrive lundi. Il y dirigera … ».
    """
    near = seen.discourse.lines[max(0, seen.line.index - _REACH) : seen.line.index]
    before = next((line for line in reversed(near) if line.houses), near[-1] if near else None)
    if before is None:
        return None
    who = {m.identity for m in members}
    told = [
        (act, goal)
        for act in (Act.EXIT, Act.JOIN, Act.HIRE, Act.COME_BACK, Act.NAME, Act.TAKE, Act.FOUND)
        for m, line, goal in seen.discourse.history.of(act)
        if line == before.index and m.identity in who
    ]
    goals = {goal for _, goal in told if goal is not None}
    founded = {goal for act, goal in told if act is Act.FOUND and goal is not None and goal.id is None}
    back = any(act is Act.COME_BACK and (goal is None or goal.id is not None) for act, goal in told)
    # « X, qui l'avait quittée pour Z, revient chez Y »
    houses = (p.org or (org_of(p.role) if p.role is not None else None) for p in before.pieces)
    named = [org for org in houses if org is not None and org.identity is not None]
    if back or not named or len(goals) != 1:
        return None
    if founded:  # « X a fondé Z après avoir quitté Y. Elle en a été évincée »
        return next((org for org in named if org.identity in founded), None)
    ahead = clause.verb.indirect == "y" and clause.verb.tense in _AHEAD
    there = next((org for org in reversed(named) if org.identity in goals), None) if ahead else named[-1]
    return there if there is not None and not there.watched and there.identity in goals else None


def gone_to_now(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X file chez Z : la directrice financière d'Y y tiendra les comptes »: Z, and not where X is now."""
    there = org_of_there(seen, clause)
    if there is None or there.watched or clause.verb.tense not in _AHEAD:
        return None
    who = {member.identity for member in members}
    for at in (at for at, _ in seen.line.verbs if at < clause.at):
        told = seen.reader.read(at)
        goal = seen.complement_org(told, ("chez", "pour", "vers"), after=True) or seen.org(told.object)
        if goal == there and any(member.identity in who for member in seen.subject(told)):
            return there
    return None


def left_for_there(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X a fondé Z. Y, ingénieure de la maison, va l'y rejoindre »: Z, and not the house where Y is now."""
    if clause.verb.indirect != "y" or not members or not all(map(_here_now, members)):
        return None
    near = seen.discourse.lines[max(0, seen.line.index - _NEAR) : seen.line.index]
    named = [piece.org for line in near for piece in line.pieces if piece.org is not None]
    others = [org for org in named if org.identity is not None and not org.watched]
    return others[-1] if others else Org(None, other=True)


def _here_now(member: Member) -> bool:
    orgs = (org_of(role) for role in member.roles if not (role.former or role.incoming))
    return any(is_ours(org) for org in orgs)


_AHEAD = frozenset({Tense.FUTURE, Tense.CONDITIONAL})
_NEAR = 2  # sentences
_REACH = 3  # the same, to the house that « y » means


def entered_elsewhere(seen: Arguments, clause: Clause) -> Org | None:
    """« lorgnent le labo de Z. X y a pris ses quartiers »: Z, if the line before takes nobody from it."""
    there = org_of_there(seen, clause) if clause.verb.perfect and not clause.verb.pluperfect else None
    if there is None or there.watched:
        return None
    before = seen.before or seen.line
    told = (match_verb(before.tokens, verb, lambda _: False) for _, verb in before.verbs)
    return None if any(match.act is Act.HIRE for matches in told for match in matches) else there
