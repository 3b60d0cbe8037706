"""The post that a clause gives somebody, or that somebody leaves, and whose it was."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.board_seats import seat_before
from bot.matcher.changes.just_gone import only_gone, only_moved
from bot.matcher.changes.predecessors import held_before
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, ONE_OF_TWO
from bot.matcher.lexicon.roles import INTERIM
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause, Complement
from bot.matcher.syntax.departments import charge_at, charge_named, department_at
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import WALLS


def post_taken(seen: Arguments, clause: Clause) -> Post | None:
    """The post that somebody gets: « comme directeur », « au poste de … », an attribute."""
    if clause.attribute is not None:
        piece = seen.pieces[clause.attribute]
        if piece.role is not None and piece.role.text and not piece.role.former:
            return post_said(seen, clause, piece.role)
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        # « rejoint Y avec le titre de directeur »
        titled = complement.word == "avec" and piece.word in _TITLES
        if (titled or complement.word in _AS) and complement.at > clause.at:
            if piece.role is not None and piece.role.text and complement.word in ("comme", "en"):
                return post_of(seen.line, piece.role)
            if piece.sign is Sign.THING and (post := office_after(seen.line, piece.first)) is not None:
                if post.board and complement.word == "pour" and clause.verb.lemma == "arriver":
                    continue  # « arrive mardi à Lyon pour le conseil »
                return (
                    post if piece.word != "bureau" or post.text != "bureau" else None
                )  # « arrive au bureau »
    return None


_AS = ("a", "au", "comme", "en", "pour", "aux", "dans")
_TITLES = words("titre rang statut casquette")


def post_said(seen: Arguments, clause: Clause, role: Role) -> Post:
    """« X est directeur »: the post that a verb says; « Y en est membre »: of the board told of before."""
    of_it = clause.verb.indirect == "en" and role.head in ("membre", "membres")
    return (seat_before(seen, clause.at) if of_it else None) or post_of(seen.line, role)


def post_opening(seen: Arguments, clause: Clause) -> Post | None:
    """« À la tête des finances, X succède à Y », « Comme directrice juridique, Z … »: before the subject."""
    for complement in clause.complements:
        before = complement.at < clause.at if clause.subject is None else complement.at < clause.subject
        piece = seen.pieces[complement.at]
        if not before or complement.at > 2 or complement.word not in ("a", "au", "aux", "comme", "en"):
            continue
        if any(seen.pieces[k].dated for k in clause.dates if k < clause.at):
            return None  # « À la tête de Z depuis dix ans, X … »
        if piece.sign is Sign.THING:
            return charge_at(seen.line, piece.first)
    return None


def post_behind_aside(seen: Arguments, clause: Clause) -> Post | None:
    """« nomme X, une ancienne de Z, directrice financière »: behind what is said of X in passing."""
    if clause.object is None or not seen.pieces[clause.object].people:
        return None
    relative = told = False  # « nomme X, qui siégeait au conseil, directrice »
    for k in range(clause.object + 2, len(seen.pieces)):
        piece, verb = seen.pieces[k], seen.reader.verb(k)
        told = told or (relative and piece.sign is Sign.COMMA)
        shut = seen.pieces[k - 1].sign is Sign.COMMA
        aside = shut and verb is not None and verb.tense is Tense.PARTICIPLE
        opens = aside or piece.sign is Sign.REL or (piece.sign is Sign.SUB and piece.word in ("que", "qu'"))
        relative = opens or (relative and piece.sign is not Sign.COMMA)
        if verb is not None and verb.finite and not relative:
            return None
        if shut and told and piece.word in ("a", "au", "comme", "aux") and k + 1 < len(seen.pieces):
            return office_after(seen.line, seen.pieces[k + 1].first)
        role = piece.role if shut and not piece.people else None
        if role is not None and role.text and not (role.former or role.determined):
            return post_of(seen.line, role)
    return None


def title_given(seen: Arguments, clause: Clause, *, in_full: bool = False) -> Post | None:
    """« hérite d'un portefeuille créé pour elle, comme directrice », « …, avec le titre de directrice »;
    *in_full*: the latter alone."""
    row = seen.pieces
    for k in range(clause.at + 1, len(row) - 1):
        verb = row[k].verb
        if row[k].sign in (Sign.STOP, Sign.REL, Sign.COLON) or (verb is not None and verb.finite):
            return None
        titled = row[k].word in OF and row[k - 1].word in _TITLES
        # not « vue comme directrice »
        as_such = not in_full and row[k].word == "comme" and row[k - 1].verb is None
        role = row[k + 1].role if titled or as_such else None
        if role is not None and role.text and not (role.former or role.determined or role.plural):
            return post_of(seen.line, role)
    return None


_TITLES = words("titre rang qualite casquette")


def ad_interim(seen: Arguments, clause: Clause, post: Post | None) -> Post | None:
    """« assure l'intérim », « l'intérim de la direction échoit à X »: the post, for the time being."""
    subject = seen.piece(clause.subject)
    obj = seen.piece(clause.object)
    around = [
        *range(clause.verb.last, clause.end),
        *(
            k
            for piece in (subject, obj)
            if piece is not None and piece.sign is Sign.THING
            for k in range(piece.first, piece.last)
        ),
    ]
    at = next((k for k in around if seen.line.tokens[k].fold == "interim"), None)
    if at is None or (post is not None and (post.board or post.team)):
        return post
    if post is None or not post.text:
        post = _office_of(seen, clause) or post
    if post is None or not post.text:
        holder = post.holder if post is not None else None
        org = post.org if post is not None else None
        return Post(INTERIM, span_of(seen.line.tokens, at, at + 1), org, holder=holder)
    return post if INTERIM in post.text else replace(post, text=f"{post.text} par {INTERIM}")


def _office_of(seen: Arguments, clause: Clause) -> Post | None:
    """« l'intérim à la direction des ventes », « l'intérim des finances »."""
    for complement in clause.complements:
        behind = complement.at > clause.at and complement.word in ("a", "au", "aux", "de", "du", "des")
        piece = seen.pieces[complement.at]
        if behind and piece.sign is Sign.THING:
            return charge_at(seen.line, piece.first)
    return None


def department_taken(seen: Arguments, clause: Clause) -> Post | None:
    """« remplace Y à la recherche », « arrive aux finances »: the department named for the post."""
    for complement in clause.complements:
        if complement.word in ("a", "au", "aux") and complement.at > clause.at:
            place = seen.pieces[complement.at]
            after = seen.line.tokens[place.last].fold if place.last < len(seen.line.tokens) else ""
            sought = place.word == "recherche" and after in ("de", "d'")  # « à la recherche d'un poste »
            post = None if sought else department_at(seen.line, place.first) or charge_named(seen.line, place)
            if post is not None:
                return post
    return None


def replaced(seen: Arguments, clause: Clause, post: Post | None) -> Identity | None:
    """« à la place de Y », « le poste de Y », « à sa place »."""
    for complement in clause.complements:
        if complement.word == "remplacement":
            people = seen.people(complement.at)
            if people:
                return people[0].identity
        place = seen.pieces[complement.at]
        if complement.word in OF and place.word in ONE_OF_TWO and place.last == place.first + 1:
            whom = Piece(Sign.PRONOUN, place.first, place.last, f"ordinal 1 {place.word}")
            told = seen.discourse.people(whom, seen.line.index, complement.at)
            return told[0].identity if told else None  # « hérite du poste du premier »
        if complement.word == "a" and place.word == "place" and seen.possessive(place.first):
            # « X s'en va. … À sa place, la maison a choisi Y »
            opens = complement.at < clause.at
            return _just_told(seen, clause) or (only_gone(seen) or only_moved(seen) if opens else None)
    if post is None:
        return None
    return post.holder or held_before(seen, post)


def owner_before(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X change de poste. Y reprend son équipe », « X s'en va, Y reprend ses équipes », « X pilote Z, Y
    ayant repris ses missions »: whose it was."""
    own = {member.identity for member in seen.subject(clause)}
    gone = (seen.reader.read(at) for at in seen.exits | seen.ousts if at < clause.at)
    left = [member for leaving in gone for member in seen.subject(leaving) if member.identity not in own]
    if not left and clause.attachment is Attachment.GERUND and clause.parent is not None:
        beside = seen.subject(seen.reader.read(clause.parent))
        left = [member for member in beside if member.identity not in own]
    if left or not seen.line.index:
        return tuple(left)
    before = seen.antecedents(0)
    return tuple(member for member in before if member.identity not in own)


def _apart_before(seen: Arguments, clause: Clause) -> Iterator[Member]:
    """« X est en arrêt ; Y assure la direction à sa place »: X, of the clause before in the same sentence."""
    walls = [k for k in range(clause.at) if seen.pieces[k].sign in WALLS]
    for at, verb in seen.line.verbs:
        if walls and verb.finite and at < walls[-1]:
            subject = seen.reader.read(at).subject
            yield from seen.people(subject) if subject is not None and seen.pieces[subject].people else ()


def _just_told(seen: Arguments, clause: Clause) -> Identity | None:
    """Whose place « à sa place » is: somebody else, named in this sentence or the one before, or whom it
    tells to go: « Y l'a révoqué. Z est nommée à sa place. »"""
    own = {member.identity for member in seen.subject(clause)}
    last = seen.before.index if seen.before is not None else -1
    near = {m.member.identity for m in seen.discourse.mentions.all if last <= m.line <= seen.line.index}
    gone = (told for act in (Act.EXIT, Act.OUST) for told in seen.discourse.history.of(act))
    near |= {member.identity for member, line, _ in gone if line >= last}
    dismissals = (seen.reader.read(at) for at in sorted(seen.ousts, reverse=True) if at < clause.at)
    put_out = [member for dismissal in dismissals for member in seen.direct(dismissal)]
    # « Y congédie X ; Z est nommée à sa place »
    told = (*put_out, *_apart_before(seen, clause), *seen.antecedents(0))
    return next((m.identity for m in told if m.identity in near - own), None)


_KEPT_THINGS = words("bureau bureaux cles clefs")  # « vide son bureau », « rend les clés »: no post


def _within_another(seen: Arguments, complement: Complement) -> bool:
    """« parti après l'éviction de leur patron », « chassé à l'unanimité du conseil »: of a noun that a
    preposition governs."""
    if complement.word in OF and seen.pieces[complement.at - 2].word in _DECISIONS:
        return True
    action, link = seen.pieces[complement.at - 2 : complement.at] if complement.at > 2 else (None, None)
    governed = seen.pieces[complement.at - 3].sign is Sign.PREP
    return action is not None and link is not None and action.action is not None and governed


_DECISIONS = words(
    """
    unanimite majorite vote votes voix decision decisions deliberation aval accord approbation assentiment
    benediction demande requete insistance instigation initiative injonction ordre recommandation reunion
    seance session pression ultimatum sommation volonte avis colere soutien appui issue lendemain faveur
    """
)


def _of_somebody_else(seen: Arguments, clause: Clause, complement: Complement) -> bool:
    """« quitte Y avec X, une ancienne du laboratoire »: said of X, not of what is left."""
    between = seen.pieces[clause.at : complement.at]
    named = next((k for k, piece in enumerate(between) if piece.people), None)
    return named is not None and any(piece.sign is Sign.COMMA for piece in between[named:])


def office_within(line: Line, first: int, end: int) -> Post | None:
    """« a cédé (en mai, officiellement) la direction »: the office told at *first*, or behind a date, an
    adverb, a house or an aside there."""
    aside = (
        p.last
        for p in line.pieces
        if first <= p.first < p.last < end
        and (
            p.sign in (Sign.DATE, Sign.COMMA, Sign.ORG)
            or (p.sign is Sign.WORD and (p.word.endswith("ment") or p.word in ("aussi", "adverbial")))
        )
    )
    told = (office_after(line, at) for at in (first, *aside))
    return next((post for post in told if post is not None), None)


def post_left(seen: Arguments, clause: Clause, match: Match) -> Post | None:
    """« démissionne de son poste de directeur », « abandonne la présidence »."""
    start = seen.line.tokens[clause.verb.last : clause.end]
    if match.idiom and start:
        post = office_within(seen.line, clause.verb.last, clause.end)
        if post is not None and not _KEPT_THINGS & {token.fold for token in start}:
            return post
    for complement in clause.complements:
        nested = _within_another(seen, complement) or _of_somebody_else(seen, clause, complement)
        house = seen.pieces[complement.at].sign is Sign.ORG  # « claque la porte du laboratoire de Z »
        linked = complement.word in ("de", "d'", "du", "a") and complement.at > clause.at
        if linked and not (nested or house):
            post = office_after(seen.line, seen.pieces[complement.at].first)
            if post is not None:  # not « après l'éviction de leur patron »
                return post
    return None
