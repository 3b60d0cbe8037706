"""Stage 5: acts of leaving: who goes, is dismissed, pauses, hands over."""

import re
from collections.abc import Iterator, Sequence

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change, change_told
from bot.matcher.clauses import Clause, Hang
from bot.matcher.companions import company_of
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.frames import Match
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import Post, department_at, office_after
from bot.matcher.pieces import Member, Org, Sign
from bot.matcher.posts import post_left
from bot.matcher.strays import TRANSITIVE_EXITS, former_place, no_leaving
from bot.matcher.truth import FACT, Truth, refused
from bot.model import Status

_BY_SUBJECT = words("faire perdre recevoir passer")


def exit_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« quitte Y », « démissionne », « claque la porte »."""
    if _no_exit(seen, match, clause, truth):
        return
    members = seen.subject(clause)
    verb, obj = clause.verb, seen.piece(clause.object)
    act = Act.OUST if truth.forced else Act.EXIT
    left: Org | None = None
    post: Post | None = None
    if verb.lemma in TRANSITIVE_EXITS and not match.idiom:
        left, post, why = _left(seen, clause, members)
        if why:
            truth = refused(why)
    elif obj is not None and obj.org is not None and not match.idiom and verb.lemma != "renoncer":
        left = seen.org(clause.object, members)
    left = left or _place_left(seen, clause, members)
    toward = ("pour", "vers", "contre") if not _moves_to(seen, clause) else ("pour", "vers", "chez")
    joined = seen.complement_org(clause, toward, members, after=True)
    joined = joined or _errand(seen, clause) or _passage(seen)
    post = post or post_left(seen, clause, match)
    strange = no_leaving(seen, clause, match, left or joined, post)
    if strange and truth.status is not None:
        truth = refused(strange)
    errand = left is None and verb.lemma in ("partir", "en aller")
    if joined is not None and joined.watched and (errand or (left is not None and not left.watched)):
        act = Act.JOIN  # « quitte Y pour la maison », « part y diriger la recherche »
    elif act is Act.EXIT and _for_a_time(seen, clause):
        act = Act.PAUSE
    for member in members:
        yield change_told(seen, member, act, clause, truth, left=left, joined=joined, post=post)
    if members and verb.lemma in ("partir", "quitter", "démissionner", "en aller"):
        for member in company_of(seen, clause):
            yield change_told(
                seen, member, Act.FOLLOW, clause, truth, counterpart=members[0].identity, joined=joined
            )
    before, dates = _forerunners(seen, clause) if clause.subject is not None else ((), ())
    told = act is Act.EXIT and truth.status is not None and truth.status is not Status.DENIED
    for member in before if told else ():
        yield change_told(seen, member, act, clause, FACT, left=left, after=True, dates=dates)


def _no_exit(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> bool:
    lemma = clause.verb.lemma
    if lemma == "lâcher" and _says(seen, clause):
        return True  # « X va bien, a fini par lâcher la société »
    if lemma == "chercher" and truth.status is Status.ANNOUNCED:
        return True  # « il cherchait la sortie »
    given_back = clause.verb.indirect == "lui" and match.idiom  # « il lui rend les clés »
    return given_back or (lemma == "séparer" and not _beside_org(seen, clause))


def _says(seen: Arguments, clause: Clause) -> bool:
    """A verb of saying set behind what is said: a comma before it, and a clause before that."""
    before = seen.pieces[clause.at - 1] if clause.at else None
    told = any(piece.verb is not None and piece.verb.finite for piece in seen.pieces[: clause.at])
    return told and before is not None and before.sign in (Sign.COMMA, Sign.QUOTE)


def _place_left(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """The organisation left, by « dont » or a preposition; after « partir » « chez » names where to."""
    if clause.link == "dont" and (place := seen.before_dont(clause)) is not None:
        return place
    links = ("de", "d'", "du", "avec") + (() if _moves_to(seen, clause) else ("chez", "a", "dans", "source"))
    return seen.complement_org(clause, links, members)


def _errand(seen: Arguments, clause: Clause) -> Org | None:
    """« part diriger la recherche d'Y »: the organisation of what they leave to do."""
    k = clause.at + 1
    verb = seen.pieces[k].verb if k < len(seen.pieces) else None
    if clause.verb.lemma not in ("partir", "en aller") or verb is None or verb.tense is not Tense.INFINITIVE:
        return None
    for at in range(k + 1, len(seen.pieces)):
        piece = seen.pieces[at]
        if piece.sign is Sign.ORG:
            return seen.org(at)
        if piece.sign in (Sign.STOP, Sign.COMMA, Sign.REL, Sign.SUB) or piece.verb is not None:
            return None
    return None


def _passage(seen: Arguments) -> Org | None:
    """« De Y à Z : X change de camp »: where to, said beside."""
    pieces = seen.pieces
    for k in range(1, len(pieces) - 2):
        here = pieces[k].org
        if here is None or not here.watched or pieces[k - 1].word not in ("de", "d'"):
            continue
        if pieces[k + 1].word in ("a", "vers", "chez") and pieces[k + 2].org is not None:
            return seen.org(k + 2)
    return None


def _forerunners(seen: Arguments, clause: Clause) -> tuple[tuple[Member, ...], tuple[Dated, ...]]:
    """« Après X en mai, Z quitte … », « Z s'en va, quelques jours après X »: who went before, and when."""
    at = next((c.at for c in clause.complements if c.word == "apres" and seen.pieces[c.at].people), None)
    verbs = [k for k, piece in enumerate(seen.pieces) if piece.verb is not None]
    if at is None and clause.at in verbs[:2]:
        front = seen.pieces[: clause.at - 1]
        at = next((k + 1 for k, piece in enumerate(front) if piece.word == "apres"), None)
    if at is None or not seen.pieces[at].people or at == clause.subject:
        return (), ()
    dated = seen.pieces[at + 1].dated if at + 1 < len(seen.pieces) else None
    return seen.people(at), (() if dated is None else (dated,))


def _for_a_time(seen: Arguments, clause: Clause) -> bool:
    """« se retire temporairement », « s'éloigne jusqu'en mai »: a leave."""
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    told = {token.fold for token in seen.line.tokens[clause.verb.first : last]}
    weak = clause.verb.lemma in ("éloigner", "retirer", "éclipser", "absenter", "décrocher")
    span = _LIMITED.search(" ".join(t.fold for t in seen.line.tokens[clause.verb.last : last]))
    return bool(told & _FOR_A_TIME) or (weak and "jusqu'" in told) or span is not None


_LIMITED = re.compile(
    r"\bpour (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dix-huit|quelques)"
    r" (?:mois|semaines|ans?|annees?)\b"
)
_FOR_A_TIME = words("temporairement provisoirement momentanement")


def oust_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« limoge X », « X est évincé », « X perd son poste »."""
    verb = clause.verb
    passive = verb.passive or verb.tense is Tense.PARTICIPLE
    caused = verb.lemma == "faire" and seen.line.tokens[verb.last].low.endswith("er")  # « fait sauter X »
    if (verb.lemma in _BY_SUBJECT and not caused) or passive:
        members = seen.subject(clause)
        agent = seen.complement_org(clause, ("par",))
    else:
        members = seen.direct(clause)
        agent = seen.org(clause.subject)
        subject = seen.piece(clause.subject)
        if subject is None and clause.hang is not Hang.INFINITIVE:
            members = ()
        if (
            verb.lemma == "pousser"
            and subject is not None
            and subject.word in ("raison", "raisons", "motifs")
        ):
            members = ()  # « les raisons qui l'ont poussée vers la porte »
        if verb.lemma == "remercier" and (subject is None or subject.sign is not Sign.ORG):
            members = ()
    bosses = _bosses(seen, clause, passive=passive)
    if verb.lemma == "lâcher" and passive and agent is None and _by(clause) is not None:
        return  # « lâchée par ses associés »
    lost = {token.fold for token in seen.line.tokens[verb.last : clause.end]}
    if verb.lemma == "perdre" and "place" in lost and not seen.possessive(verb.last):
        members = ()  # « perd la première place »
    if not members:
        return
    if verb.lemma == "remercier" and any(
        c.word in ("pour", "de", "d'")
        and c.at > clause.at
        and seen.pieces[c.at].word != "services"
        and seen.pieces[c.at].sign is not Sign.DATE
        for c in clause.complements
    ):
        truth = refused("thanks")
    if any(
        seen.pieces[c.at].sign is Sign.THING
        and seen.pieces[c.at].word in ("tour", "course", "competition", "jury", "scene")
        for c in clause.complements
    ):
        truth = refused("not from a post")
    if stray := former_place(seen, clause) or _by_a_thing(seen, clause) or _from_a_place(seen, clause):
        truth = refused(stray)
    post = post_left(seen, clause, match)
    left = seen.complement_org(clause, ("de", "d'", "du"), members) or (post.org if post else None) or agent
    for member in members:
        by = next((boss for boss in bosses if boss.identity != member.identity), None)
        act = Act.PAUSE if verb.lemma == "suspendre" else Act.OUST
        yield change_told(seen, member, act, clause, truth, left=left, post=post, agent=agent, by=by)


def _by(clause: Clause) -> int | None:
    """Where « par … » names who does it."""
    return next((c.at for c in clause.complements if c.word == "par"), None)


def _bosses(seen: Arguments, clause: Clause, *, passive: bool) -> tuple[Member, ...]:
    """The people who dismiss somebody."""
    at = _by(clause) if passive else clause.subject
    return seen.people(at) if at is not None and seen.pieces[at].people else ()


def _from_a_place(seen: Arguments, clause: Clause) -> str:
    """« débarquée de Berlin »: come from there."""
    for complement in clause.complements if clause.verb.lemma == "débarquer" else ():
        piece = seen.pieces[complement.at]
        capital = piece.sign is Sign.THING and seen.line.tokens[piece.last - 1].capital
        if complement.word in ("de", "d'", "du") and complement.at > clause.at and capital:
            return f"comes from « {piece.word} »"
    return ""


def _by_a_thing(seen: Arguments, clause: Clause) -> str:
    """« chassé par les moustiques »: no employer."""
    for complement in clause.complements if clause.verb.lemma in _CHASING else ():
        piece = seen.pieces[complement.at]
        if complement.word == "par" and piece.sign is Sign.THING and piece.word not in _EMPLOYERS:
            return f"by « {piece.word} »"
    return ""


_CHASING = words("chasser expulser bannir éjecter balayer renverser")
_EMPLOYERS = words(
    """
    conseil administrateurs administration actionnaires direction board investisseurs pairs employeur
    majorite comite associes fondateurs dirigeants collegues hierarchie siens
    """
)


def parting_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, dont Y s'est séparée »: who stands before « dont »."""
    agent = seen.org(clause.subject)
    at = next((k for k in range(clause.at - 1, 0, -1) if seen.pieces[k].word == "dont"), 0) - 1
    if at > 0 and seen.pieces[at].sign is Sign.COMMA:
        at -= 1
    for member in seen.people(at) if at >= 0 and agent is not None else ():
        yield change_told(seen, member, Act.OUST, clause, truth, agent=agent)


def _not_meant(seen: Arguments, clause: Clause) -> bool:
    """« n'a pas prévu de lever le pied », « ne compte pas s'arrêter »: no denial of anything said."""
    above = seen.reader.verb(clause.parent) if clause.hang is Hang.INFINITIVE else None
    return (above is not None and above.negated) or any(g.negated for g in clause.verb.governors)


def pause_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« prend un congé », « se met en retrait »."""
    verb = clause.verb
    if clause.hang is Hang.INFINITIVE and clause.parent in seen.exits:
        return  # « quitte Y pour se consacrer à sa famille »: no leave
    told = {token.fold for token in seen.line.tokens[verb.last : verb.last + 4]}
    if verb.lemma in ("déconnecter", "couper", "souffler") and told & {"jours", "semaines", "semaine"}:
        return  # a holiday
    if not match.idiom and verb.lemma in ("arrêter", "interrompre", "souffler", "débrayer"):
        return
    if seen.line.index and truth.status is Status.DENIED and _not_meant(seen, clause):
        truth = refused("not so, and nobody said it was")
    on = clause.end < len(seen.line.tokens) and seen.line.tokens[clause.end].fold == "sur"
    if match.idiom and on:
        return  # « lève le pied sur l'opérationnel »
    if verb.lemma == "prendre" and "temps" in [t.fold for t in seen.line.tokens[verb.last : clause.end]]:
        return
    for member in seen.subject(clause):
        left = seen.complement_org(clause, ("de", "d'", "chez"))
        yield change_told(seen, member, Act.PAUSE, clause, truth, left=left)


def loss_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y perd X », « une maison qui a vu partir X »."""
    at = clause.subject
    if at is None or not (seen.org(at) or seen.subject(clause)):
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
    act = Act.HIRE if joined is not None and joined.watched else Act.EXIT
    for member in seen.direct(clause):
        yield change_told(seen, member, act, clause, truth, left=agent, joined=joined, agent=agent)


_COLLEAGUES = words("equipes equipe salaries collegues troupes employes collaborateurs chercheurs")


def taking_along_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« emmène avec elle X et Y », « trois chercheurs, dont X et Y »: they do as she does."""
    leaders = seen.subject(clause)
    taken = seen.people(clause.object) or next(
        (
            seen.people(k + 1)
            for k in range(clause.at, len(seen.pieces) - 1)
            if seen.pieces[k].word in ("dont", "avec") and seen.pieces[k + 1].people
        ),
        (),
    )
    for member in taken if len(leaders) == 1 else ():
        if member.identity != leaders[0].identity:
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity)


def _org_ahead(seen: Arguments, clause: Clause) -> int | None:
    """« la start-up la plus en vue du monde a laissé filer X »: an organisation that opens the clause."""
    for k in range(clause.at - 1, -1, -1):
        piece = seen.pieces[k]
        if piece.verb is not None or piece.sign in (Sign.COMMA, Sign.STOP, Sign.PEOPLE):
            return None
        if piece.sign is Sign.ORG and (not k or seen.pieces[k - 1].sign is not Sign.PREP):
            return k
    return None


_SECTIONS = words(
    "recherche ingenierie finances produits operations ventes securite surete communication marketing"
)


def hand_over_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« cède sa place à Y »: one who leaves, one who takes over."""
    members = seen.subject(clause)
    heirs: tuple[Member, ...] = ()
    for complement in clause.complements:
        told = complement.word in ("a", "au") and complement.at > clause.at
        if told and seen.pieces[complement.at].sign in (Sign.PEOPLE, Sign.POST):
            heirs = seen.people(complement.at)
            break
    given = seen.piece(clause.object)
    if not heirs and given is not None and given.sign in (Sign.PEOPLE, Sign.POST):
        heirs = seen.people(clause.object)
    if not members and heirs and seen.org(clause.subject) is not None:  # « la maison confie les rênes à X »
        post = _handed(seen, match, clause)
        yield change_told(seen, heirs[0], Act.NAME, clause, truth, post=post, agent=seen.org(clause.subject))
    if len(members) != 1:
        return
    words = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end + 2]}
    post = _handed(seen, match, clause)
    if not heirs and "main" not in words and post is None:
        return
    heir = heirs[0] if heirs else None
    if heir is not None and words & _SECTIONS:  # « laisse les ventes à Y »: may stay
        yield change_told(seen, heir, Act.NAME, clause, truth, post=post, counterpart=members[0].identity)
        return
    yield change_told(
        seen, members[0], Act.HAND_OVER, clause, truth, post=post, counterpart=heir.identity if heir else None
    )
    if heir is not None:
        yield change_told(seen, heir, Act.NAME, clause, truth, post=post, counterpart=members[0].identity)


def _handed(seen: Arguments, match: Match, clause: Clause) -> Post | None:
    """The post, or the department, that is handed over."""
    first = clause.verb.last
    return (office_after(seen.line, first) or department_at(seen.line, first)) if match.idiom else None


def _beside_org(seen: Arguments, clause: Clause) -> bool:
    """« OpenLab et X se séparent »."""
    at = clause.subject or 0
    return at > 1 and seen.pieces[at - 1].sign is Sign.AND and seen.pieces[at - 2].sign is Sign.ORG


def _moves_to(seen: Arguments, clause: Clause) -> bool:
    """« partir chez X », « filer chez X »: « chez » names where they go."""
    return clause.verb.lemma in ("partir", "filer", "passer", "en aller", "voguer", "voler")


def _left(seen: Arguments, clause: Clause, members: Sequence[Member]) -> tuple[Org | None, Post | None, str]:
    """What « quitter » has for object: (organisation, post, why it is neither)."""
    obj = seen.piece(clause.object)
    if clause.verb.direct:
        return None, None, ""
    if obj is None and clause.link == "dont":
        return seen.before_dont(clause), None, ""
    if obj is None:
        place = seen.relative_org(clause)
        return (
            place,
            None,
            "" if place is not None or clause.hang is Hang.RELATIVE else "leaves nothing named",
        )
    if obj.org is not None:
        return seen.org(clause.object, members), None, ""
    post = office_after(seen.line, obj.first)
    if obj.sign is Sign.POST and obj.role is not None:
        return None, None, "leaves somebody"
    if post is not None:
        return post.org, post, "" if not post.team else "leaves a team or a committee only"
    return None, None, f"leaves something else: « {obj.word or 'somebody'} »"
