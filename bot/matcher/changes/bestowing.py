"""Who is given a post by verbs of giving, moving, making and charging with something."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.charges_worded import charge_given
from bot.matcher.changes.datives import giver, recipients
from bot.matcher.changes.new_units import unit_meant
from bot.matcher.changes.posts import office_within, post_taken
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, SEEING
from bot.matcher.lexicon.roles import DEPARTMENTS, INTERIM
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, department_at
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.offices import Post, office_after, phrase, post_of, programme_at
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.model import Gender

Bestowed = tuple[tuple[Member, ...], Post | None, Org | None]

_MOVING = words("muter affecter réaffecter déplacer recaser reverser redéployer transférer")
ALONE = _MOVING | words("confier attribuer octroyer charger")  # no idiom is needed
_ENTRUSTING = words(
    "confier déléguer tailler concocter inventer imaginer dessiner bricoler"
)  # « lui taille un poste »
GIVING = ALONE | _ENTRUSTING | words("remettre donner laisser offrir")


def bestowed(seen: Arguments, match: Match, clause: Clause) -> Bestowed:
    """(who is given it, which post, by which organisation)."""
    verb, agent = clause.verb, seen.org(clause.subject)
    if verb.lemma in _MOVING:  # « est muté à l'offre pour les entreprises », « X : muté aux ventes »
        moved = verb.passive or verb.tense is Tense.PARTICIPLE
        return (
            seen.subject(clause) if moved else seen.direct(clause),
            (_moved_to(seen, clause) if match.idiom else post_taken(seen, clause)) or _headed(seen, clause),
            agent if not verb.passive else seen.complement_org(clause, ("par",)),
        )
    if verb.lemma == "charger":
        return _charged(seen, clause)
    if verb.lemma == "offrir" and _turned_down(seen, clause):
        return (), None, agent
    if verb.lemma in _ENTRUSTING or (verb.passive and not match.idiom and recipients(seen, clause)):
        return _entrusted(seen, match, clause)
    if match.idiom:
        given = seen.subject(clause) if verb.passive and clause.subject is not None else ()
        return (  # « X s'est vu remettre les clés »
            given or (() if agent is None else recipients(seen, clause)),
            charge_at(seen.line, idiom_begins(seen.line, verb)),
            agent,
        )
    members = seen.subject(clause) if verb.passive else recipients(seen, clause)
    return members, charge_given(seen, clause), agent  # « se voit attribuer les opérations »


def _turned_down(seen: Arguments, clause: Clause) -> bool:
    """« offre la direction à X, qui décline », « … Le chercheur refuse. »: nothing came of it."""
    behind = [verb for at, verb in seen.line.verbs if at > clause.at]
    for line in seen.discourse.lines[seen.line.index + 1 : seen.line.index + 2]:
        behind += [verb for _, verb in line.verbs if _COMMENT.isdisjoint(line.words)]
    return any(verb.lemma in _DECLINING and verb.finite and not verb.negated for verb in behind)


_DECLINING = words("décliner refuser")
_COMMENT = words("commentaire commentaires commenter repondre")


def _entrusted(seen: Arguments, match: Match, clause: Clause) -> Bestowed:
    """« confie les rênes à X », « X se voit confier la recherche », « crée un poste, confié à X »."""
    verb, agent = clause.verb, giver(seen, clause)
    members = recipients(seen, clause)
    if not match.idiom:
        house = seen.piece(clause.object)
        programme = programme_at(seen.line, house) if house is not None else None
        given = programme or _confided(seen, clause) or _asked_for(seen, clause) or unit_meant(seen, clause)
        if given is None and clause.subject is not None:
            given = charge_given(seen, clause)
            if given is None and verb.tense is Tense.PARTICIPLE:
                given = charge_at(seen.line, _head_of(seen, clause.subject))
        return members or (seen.subject(clause) if verb.passive else ()), given, agent
    if verb.reflexive or (verb.passive and not members):
        members = seen.subject(clause)
    post = charge_at(seen.line, idiom_begins(seen.line, verb))
    post = post or _within_idiom(seen, clause)
    if (post is None or not post.text) and (unit := unit_meant(seen, clause)) is not None:
        post = unit  # « une antenne, dont Y confie les clés à X »
    return members, post, agent


def _asked_for(seen: Arguments, clause: Clause) -> Post | None:
    """« L'intérim ? Confié à X. »: what the sentence before names, and asks for."""
    before = seen.before
    if clause.at or before is None or clause.verb.tense is not Tense.PARTICIPLE or not asks(before):
        return None
    return None if before.tells else _provisional(before, charge_at(before, before.pieces[0].first))


def _provisional(line: Line, post: Post | None) -> Post | None:
    """« intérim confié à X »: that is what the post is."""
    if post is None or post.text:
        return post
    within = range(post.span.start, post.span.end)
    told = any(token.low == INTERIM and token.start in within for token in line.tokens)
    return replace(post, text=INTERIM) if told else post


_CREATING = words("créer ouvrir lancer instaurer inaugurer monter former annoncer dévoiler instituer")


def new_charge(seen: Arguments, clause: Clause) -> bool:
    """« crée un poste de directeur, confié à X »: as new as the post; « X se voit chargé de Y »."""
    verb = clause.verb
    if seen_so(seen, clause) is not None:
        return True
    if verb.lemma != "confier" or verb.tense is not Tense.PARTICIPLE or clause.parent is None:
        return False
    above = seen.reader.verb(clause.parent)
    return above is not None and above.finite and above.lemma in _CREATING and not above.pluperfect


def _within_idiom(seen: Arguments, clause: Clause) -> Post | None:
    """« se voit confier l'“alignement de la mission” »: a department, quoted or not."""
    at = clause.end - 1
    told, text = seen.line.tokens[at].fold, phrase(seen.line, at)
    if told not in DEPARTMENTS and not (told in ("relations", "strategie") and " " in text):
        return None  # « ses relations publiques », not « ses relations »
    return Post(text, span_of(seen.line.tokens, at, at + 1), None)


def _head_of(seen: Arguments, at: int) -> int:
    """« l'alignement de la mission, confié à X »: the token at which the charge begins."""
    while at > 1 and seen.pieces[at - 1].word in OF and seen.pieces[at - 2].sign is Sign.THING:
        at -= 2
    return seen.pieces[at].first


def _charged(seen: Arguments, clause: Clause) -> Bestowed:
    """« charge X de la recherche », « sera chargé des relations avec les gouvernements »."""
    verb = clause.verb
    apposed = not clause.at or seen.pieces[clause.at - 1].sign in (Sign.COMMA, Sign.STOP)
    if verb.tense is Tense.PARTICIPLE and apposed and not clause.dates:
        return (), None, None  # « X, chargée de la sécurité », « Chargée de la sécurité, X … »: what she is
    if verb.passive and verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.governors):
        return (), None, None  # « X, qui était chargée de la sécurité »: what she was
    post = post_taken(seen, clause) or department_at(seen.line, verb.last)
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        members, agent = bestowed_on(seen, clause), seen.complement_org(clause, ("par",))
        return members, post or _charged_with(seen, clause), agent
    behind = (c.at for c in clause.complements if c.word in OF and c.at > clause.at)
    charged = (charge_at(seen.line, seen.pieces[at].first) for at in behind)
    return seen.direct(clause), post or next(filter(None, charged), None), seen.org(clause.subject)


def seen_so(seen: Arguments, clause: Clause) -> int | None:
    """« X se voit chargé de », « se retrouve propulsé directeur »: the verb before, of whom it is told."""
    above = seen.reader.verb(clause.at - 1) if clause.at and clause.verb.tense is Tense.PARTICIPLE else None
    if above is None or not (above.reflexive and above.finite):
        return None
    return clause.at - 1 if above.lemma in SEEING else None


def bestowed_on(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X est chargé de », « X se voit chargé de »."""
    above = seen_so(seen, clause)
    return seen.subject(clause if above is None else seen.reader.read(above))


def _charged_with(seen: Arguments, clause: Clause) -> Post | None:
    """« sera chargé des relations avec les gouvernements »."""
    for at in (clause.object, *(c.at for c in clause.complements if c.word in ("de", "du", "des"))):
        piece = seen.piece(at)
        if piece is not None and piece.sign is Sign.THING and piece.first >= clause.verb.last:
            span = span_of(seen.line.tokens, piece.first, piece.last)
            return Post(phrase(seen.line, piece.last - 1), span, None, loose=True)
    return None


def _moved_to(seen: Arguments, clause: Clause) -> Post | None:
    """Where within the house somebody is moved to: what stands behind the idiom."""
    piece = next((p for p in seen.pieces if p.first <= clause.end < p.last), None)
    if piece is not None and piece.word == "des":  # « affecté à des recherches »
        piece = next((p for p in seen.pieces if p.first == clause.end + 1), None)
    if piece is None or piece.sign is not Sign.THING:
        return None
    span = span_of(seen.line.tokens, piece.first, piece.last)
    if clause.verb.lemma == "affecter":
        return Post(None, span, None, loose=True)  # « affecté à un projet secondaire »: work, and no post
    return Post(phrase(seen.line, piece.last - 1), span, None, loose=True)


def _headed(seen: Arguments, clause: Clause) -> Post | None:
    """« est recasé à la tête des partenariats »."""
    return office_within(seen.line, clause.verb.last, clause.end)


def _confided(seen: Arguments, clause: Clause) -> Post | None:
    """« les rênes sont confiées à X », « crée une filiale et la confie à Y »."""
    subject = seen.piece(clause.subject)
    first = (
        subject.first
        if subject is not None and subject.sign is Sign.THING
        else idiom_begins(seen.line, clause.verb)
    )
    obj = seen.piece(clause.object)
    if subject is not None and subject.role is not None and clause.verb.tense is Tense.PARTICIPLE:
        return post_of(seen.line, subject.role)  # « crée un poste de directeur, confié à X »
    if subject is None:
        first = _opening(seen, clause)
    elif subject.sign is not Sign.THING and obj is not None and obj.sign is Sign.THING:
        first = obj.first  # « confie à X la direction de … »
    post = charge_at(seen.line, first)
    if post is None and (clause.verb.direct or clause.verb.tense is Tense.PARTICIPLE):
        things = (piece for piece in seen.pieces[: clause.at] if piece.sign is Sign.THING)
        before = (office_after(seen.line, piece.first) for piece in things)
        post = next((office for office in before if office is not None), None)
    return _provisional(seen.line, post) if subject is None else post


def _opening(seen: Arguments, clause: Clause) -> int:
    """The token at which the part of the sentence begins: « Lumina : intérim confié à X »."""
    walls = [p.last for p in seen.pieces[: clause.at] if p.sign in (Sign.COLON, Sign.STOP)]
    return walls[-1] if walls else 0


def _made_so(seen: Arguments, clause: Clause, role: Role) -> tuple[Member, ...]:
    """« X monte en grade : Y en a fait sa directrice »: X, of the gender that the post has."""
    word = {Gender.FEMININE: "elle", Gender.MASCULINE: "il"}.get(role.gender, "l'")
    acting = {member.identity for member in seen.subject(clause)}
    meant = seen.discourse.people(Piece(Sign.PRONOUN, 0, 0, word), seen.line.index, clause.at)
    return tuple(member for member in meant if member.identity not in acting)


def making_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y fait de X son directeur », « Y en a fait sa directrice »: the post has a determiner of its own."""
    obj = seen.piece(clause.object)
    role = obj.role if obj is not None else None
    if role is None or not role.text or role.former or not (role.owned or role.definite):
        return
    whom = next((c.at for c in clause.complements if c.word in ("de", "d'") and c.at > clause.at), None)
    agent = seen.org(clause.subject)
    named = whom is not None and clause.object == whom + 1
    if not (named or clause.verb.indirect == "en") or not (agent or seen.subject(clause)):
        return
    post = post_of(seen.line, role)
    for member in seen.people(whom) if named else _made_so(seen, clause, role):
        yield change_told(
            seen, member, Act.NAME, clause, truth, post=post, agent=agent, joined=post.org or agent
        )
