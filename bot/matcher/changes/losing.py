"""Acts of losing: whom an organisation or a boss sees leave."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.changes.pausing import for_a_time, limited
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import Governor
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.lexicon.organizations import PUBLIC_BODIES
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match, lemmas_of
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.matcher.whys import CONDITIONAL


def loss_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y perd X », « une maison qui a vu partir X »."""
    if (bidden := _impersonal(clause)) is not None:
        yield from _done_without(seen, clause, bidden)
        return
    by = any(c.word == "par" for c in clause.complements)
    at = clause.subject
    public = at is not None and seen.pieces[at].word in PUBLIC_BODIES  # « Y : le syndicat perd son chef »
    astray = clause.verb.lemma == "perdre" and clause.verb.tense is Tense.PARTICIPLE and not by
    if astray or public or (clause.verb.lemma in _WITHOUT and not _must(clause)):
        return  # « un homme perdu sans son complice »; « ne peut se passer de X », « … pour la soirée »
    acting = _COLLEAGUES | {"elle", "il"}
    if at is None or not (seen.org(at) or seen.subject(clause) or seen.pieces[at].word in acting):
        at = _org_ahead(seen, clause)
    owner = seen.piece(at)
    if owner is None:
        return
    agent = seen.org(at)
    if agent is not None and agent.identity is None and clause.attachment is Attachment.RELATIVE:
        agent = seen.focus  # « une maison qui a vu partir … »
    if agent is None and owner.word in _COLLEAGUES:  # « les équipes disent au revoir à X »
        agent = seen.focus
    bosses: tuple[Member, ...] = ()
    if agent is None and at is not None and owner.word in ("elle", "il") and not seen.subject(clause):
        agent = _spoken_of(seen, at)
    if agent is None:
        bosses = seen.subject(clause)
        agent = next((o for m in bosses if (o := seen.discourse.mentions.origins.get(m.identity.name))), None)
        if not bosses:
            return
    joined = seen.complement_org(clause, ("pour", "vers", "chez"))
    post = office_after(seen.line, owner.first) if owner.word == "conseil" else None
    act = Act.HIRE if is_ours(joined) else Act.EXIT
    act = Act.PAUSE if for_a_time(seen, clause) else act
    told = partial(change_told, seen, clause=clause, truth=truth, by=next(iter(bosses), None), left=agent)
    apart = {member.identity: (member, goal) for member, goal in _each_toward(seen, clause)}
    behind = _behind_colon(seen, clause)
    lost = behind if behind and _goes(seen, clause) else seen.direct(clause) or behind
    for member in lost or _of_its_own(seen, clause):
        goal = apart.pop(member.identity, (member, joined))[1]
        yield told(member=member, act=act, joined=goal, agent=agent, post=post)
    for member, goal in apart.values():
        there, gained = (Act.HIRE, goal) if goal.watched else (Act.EXIT, agent)
        yield told(member=member, act=there, joined=goal, agent=gained)


def _each_toward(seen: Arguments, clause: Clause) -> Iterator[tuple[Member, Org]]:
    """« a vu filer X vers Z, puis Y et W vers V »: who goes where, told one after the other."""
    for k in range(clause.at + 1, len(seen.pieces) - 2):
        piece, link = seen.pieces[k : k + 2]
        if piece.sign in (Sign.STOP, Sign.REL, Sign.SUB) or (piece.verb is not None and piece.verb.finite):
            return
        goal = seen.org(k + 2) if seen.pieces[k + 2].sign is Sign.ORG and link.word in TOWARD else None
        if goal is not None:
            yield from ((member, goal) for member in piece.people)


_WITHOUT = words("passer faire composer compter")  # « devra se passer de X », « doit faire sans X »


def _must(clause: Clause) -> bool:
    return not clause.verb.negated and any(governor.lemma == "devoir" for governor in clause.verb.governors)


def _impersonal(clause: Clause) -> Governor | None:
    return next((governor for governor in clause.verb.governors if governor.lemma == "falloir"), None)


def _done_without(seen: Arguments, clause: Clause, bidden: Governor) -> Iterator[Change]:
    """« il faudra compter sans X », and no more; not « … sans X pour la soirée »."""
    row = [piece for piece in seen.pieces[clause.at + 1 :] if piece.sign is not Sign.PREP][:2]
    if clause.verb.lemma not in _WITHOUT or clause.verb.negated or not row[1:]:
        return
    truth = FACT.hedged(CONDITIONAL) if bidden.tense is Tense.CONDITIONAL else FACT
    for member in row[0].people if row[1].sign in _ENDS else ():
        yield change_told(seen, member, Act.EXIT, clause, truth, left=seen.focus, agent=seen.focus)


_ENDS = frozenset({Sign.STOP, Sign.COMMA, Sign.REL, Sign.COLON})


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


def _goes(seen: Arguments, clause: Clause) -> bool:
    """« Y perd sa voix : X s'en va »: who is named there goes, whoever has such a post in the article."""
    ahead = range(clause.stops + 1, len(seen.pieces))
    told = next((k for k in ahead if (verb := seen.reader.verb(k)) is not None and verb.finite), None)
    verb = seen.reader.verb(told)
    return verb is not None and verb.lemma in _GOING and not verb.negated


_GOING = lemmas_of([Act.EXIT, Act.OUST])


def _spoken_of(seen: Arguments, at: int) -> Org | None:
    """« L'entreprise a des soucis : elle a perdu X »: the organisation that the sentence began with, or the
    one of which the sentence before speaks."""
    begun = next((seen.org(k) for k in range(at) if seen.pieces[k].sign is Sign.ORG), None)
    before = seen.discourse.lines[max(0, seen.line.index - 1)].pieces
    return begun or (seen.focus if any(piece.sign is Sign.ORG for piece in before) else None)


def _of_its_own(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« perd deux des siens, X et Y », « l'un de ses pères, X »: named behind what they are called."""
    told = {token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 10]}
    comma = next((k for k in range(clause.at, len(seen.pieces)) if seen.pieces[k].sign is Sign.COMMA), 0)
    row = seen.pieces[comma + 1 : comma + 2] if comma else ()
    named = bool(row) and bool(row[0].people)
    return seen.people(comma + 1) if named and not told.isdisjoint(_ITS_OWN) else ()


_ITS_OWN = words("siens siennes peres meres piliers tetes figures cerveaux visages")
_COLLEAGUES = words(
    """
    projet
    equipes equipe salaries collegues troupes employes collaborateurs chercheurs recherche division direction
    etat-major comite robotique securite surete departement conseil domaine pole unite cellule programme
    annee semestre trimestre mois semaine saison periode
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


def bereft(seen: Arguments, at: int, first: int, last: int) -> Iterator[Change]:
    """« la maison orpheline de X »: an organisation without somebody, by the words [first, last)."""
    lost = next((k for k, piece in enumerate(seen.pieces) if piece.first >= last), None)
    left = next((seen.org(k) for k in range(at - 1, -1, -1) if seen.pieces[k].org), None)
    if not first and lost is not None and lost + 2 < len(seen.pieces):  # « Privée de X, Y … »
        left = _bereaved(seen, lost + 2) if seen.pieces[lost + 1].sign is Sign.COMMA else left
    told = " ".join(token.text for token in seen.line.tokens[first:last])
    truth = QUESTION if asks(seen.line) else FACT
    act = Act.OUST if seen.line.tokens[first].fold[:6] in ("debarr", "delest") else Act.EXIT
    act = Act.PAUSE if lost is not None and limited(seen.line, seen.pieces[lost].last) else act
    for member in seen.people(lost) if left is not None else ():
        yield verbless_change(
            seen, member, act, at, told, truth=truth, over=(first, last), left=left, noun=True
        )


def _bereaved(seen: Arguments, at: int) -> Org | None:
    """« Orpheline de X, l'équipe … »: the house itself, or that of a part of it, if the title is about it."""
    if seen.pieces[at].sign is Sign.THING and seen.pieces[at].word in UNITS:
        return seen.focus if title_is_ours(seen.discourse.lines) else None
    return seen.org(at)
