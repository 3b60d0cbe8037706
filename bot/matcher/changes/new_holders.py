"""Who has a post from now on, or is at a house: « X est le nouveau PDG d'Y », « est désormais chez Z »."""

from collections.abc import Iterator

from bot.matcher.changes.board_seats import CIVIC_BOARDS, seat_before, seat_named
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.hirers import taken_from
from bot.matcher.changes.posts import post_said
from bot.matcher.changes.professors import professor_since
from bot.matcher.changes.starting import now_so, since_lately, to_come
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.post_holders import is_chief
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import FOUNDERS, HEIRS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.offices import office_after, post_of
from bot.matcher.syntax.pieces import Piece, Sign, org_of
from bot.matcher.syntax.roles import Role


def new_holder_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X est le nouveau directeur d'Y », « le nouveau patron s'appelle X »."""
    subject = seen.piece(clause.subject)
    at = clause.predicative
    told = seen.piece(at)
    if subject is None or told is None or clause.attachment is Attachment.IF:
        return
    if subject.role is not None and subject.role.head in HEIRS and told.people:
        yield from _heirs(seen, clause, subject.role, told, truth)
        return
    if told.people and subject.action is not None and subject.action.act is Act.HIRE:
        yield from _prizes(seen, clause, clause.subject, at, truth)
        return
    if subject.people and told.action is not None and told.action.act is Act.HIRE:
        yield from _prizes(seen, clause, at, clause.subject, truth)
        return
    holder, held = (at, subject) if told.people else (clause.subject, told)
    role = held.role
    if role is not None and role.head in FOUNDERS:
        yield from _one_of_the_founders(seen, clause, holder, role, truth)
        return
    members = seen.people(holder, subject=holder == clause.subject)
    taught = professor_since(seen, clause, members)
    if role is None or not (role.text or taught) or _in_effect(seen, clause):
        return
    if not (role.incoming or _from_now_on(seen, clause) or _one_more(seen, clause, role)):
        return
    post = taught or post_said(seen, clause, role)
    for member in members:
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org)


def _in_effect(seen: Arguments, clause: Clause) -> bool:
    """« X est désormais le numéro deux de fait »: by no title."""
    told = " ".join(token.fold for token in seen.line.tokens[clause.verb.last :])
    return any(f" {phrase} " in f" {told} " for phrase in ("de fait", "de facto", "officieux", "officieuse"))


def _prizes(
    seen: Arguments, clause: Clause, noun: int | None, who: int | None, truth: Truth
) -> Iterator[Change]:
    """« La dernière prise de Z chez Y se nomme X », « X est la dernière prise d'Y »."""
    left, joined = taken_from(seen, noun) if noun is not None else (None, None)
    joined = joined or seen.complement_org(clause, ("de", "d'"), after=True)
    if who is None or (noun != clause.subject and joined is None):
        return  # « X est une recrue de choix »
    for member in seen.people(who):
        yield change_told(seen, member, Act.HIRE, clause, truth, left=left, joined=joined)


def _one_more(seen: Arguments, clause: Clause, role: Role) -> bool:
    """« le troisième patron d'Y en trois jours s'appelle X »."""
    called = clause.verb.lemma in ("appeler", "nommer") and clause.verb.tense is Tense.PRESENT
    before = {token.fold for token in seen.line.tokens[role.start - 2 : role.start + 1]}
    chief = is_chief(role.text) or role.head in ("patron", "patronne")
    return called and chief and not before.isdisjoint(_ORDINALS)


_ORDINALS = words("deuxieme troisieme quatrieme cinquieme")


def _one_of_the_founders(
    seen: Arguments, clause: Clause, holder: int | None, role: Role, truth: Truth
) -> Iterator[Change]:
    """« X, ancienne de la maison, (en) est cofondatrice »: of the other organisation that is told of."""
    focus = seen.focus
    if clause.verb.tense is not Tense.PRESENT or clause.verb.perfect or holder is None or clause.verb.negated:
        return
    if focus is None or focus.watched or focus.identity is None:
        return
    own = org_of(role)
    if own is not None and own.identity != focus.identity:
        return  # « X est cofondatrice de W », in an article about Z
    if clause.verb.lemma != "être":
        return  # « Z : le créateur du filtre s'appelle X »: of no house
    for member in seen.people(holder, subject=True):
        yield change_told(seen, member, Act.FOUND, clause, truth, joined=focus, post=post_of(seen.line, role))


def _heirs(seen: Arguments, clause: Clause, role: Role, told: Piece, truth: Truth) -> Iterator[Change]:
    """« Son successeur sera X », « sa remplaçante se nomme Y »."""
    former = seen.antecedents(clause.subject or 0) if role.owned else ()
    for heir in told.people:
        counterpart = next((m.identity for m in former if m.identity != heir.identity), None)
        yield change_told(seen, heir, Act.SUCCEED, clause, truth, counterpart=counterpart)


def _from_now_on(seen: Arguments, clause: Clause) -> bool:
    """« X sera directeur », « X est désormais directrice »."""
    verb = clause.verb
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    accepts = any(governor.lemma == "accepter" for governor in verb.governors)
    if verb.lemma == "être" and above is not None and above.lemma == "accepter":
        return not above.negated  # « a accepté lundi d'être la directrice »
    if verb.lemma != "être" or (verb.perfect and not accepts):
        return False  # but « a accepté d'être la directrice »
    around = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
    lately = verb.tense is Tense.PRESENT and not verb.negated and since_lately(seen, clause)
    return verb.tense is Tense.FUTURE or to_come(clause) or lately or not _SO_NOW.isdisjoint(around)


_SO_NOW = words("desormais dorenavant officiellement")


SERVING = words("travailler œuvrer opérer officier exercer intervenir agir servir épauler seconder assister")
_OUTSIDE = words("consultant consultante independant independante benevole professeur professeure enseignant")


def serving_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X officiera comme directeur », « travaillera désormais aux côtés de Y comme chef de cabinet »."""
    at = _in_the_title(seen, clause) if clause.attribute is None else clause.attribute
    held = seen.piece(at)
    role = held.role if held is not None and held.sign is Sign.POST else None
    if role is None or not role.text or role.former or role.determined or role.head in _OUTSIDE:
        return
    verb = clause.verb
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    comes = above is not None and above.lemma == "venir" and above.ahead  # « viendra la seconder »
    now = verb.tense is Tense.PRESENT and now_so(seen, clause)
    if verb.negated or not (verb.ahead or comes or now):
        return
    post, gone = post_of(seen.line, role), seen.discourse.history
    left = {member.identity for act in (Act.EXIT, Act.OUST) for member, _, _ in gone.of(act)}
    for member in seen.subject(clause):
        if member.identity not in left:  # who has left serves elsewhere
            yield change_told(seen, member, Act.TAKE, clause, truth, post=post, joined=post.org)


def _in_the_title(seen: Arguments, clause: Clause) -> int | None:
    """« la secondera à titre de directeur adjoint »: the position of the post."""
    titled = (c.at for c in clause.complements if seen.pieces[c.at].word == "titre" and c.at > clause.at)
    at = next(titled, len(seen.pieces))
    return at + 2 if at + 2 < len(seen.pieces) and seen.pieces[at + 1].word in OF else None


FINDING = words("trouver retrouver voir")


def found_there_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« À la sûreté, on trouve désormais X », « On retrouvera Y à la tête des produits », « On y verra Z »,
    of a board."""
    verb = clause.verb
    now = verb.ahead or now_so(seen, clause)
    if verb.negated or verb.no_longer or verb.reflexive or not (now or reshuffled(seen.discourse)):
        return
    told = (
        charge_at if now else office_after
    )  # « au poste de directeur, on trouve X »; « à la recherche »: not
    places = (seen.pieces[c.at] for c in clause.complements if c.word in ("a", "au", "aux"))
    post = next((charge for p in places if (charge := told(seen.line, p.first)) is not None), None)
    at = next((k for k in range(clause.at + 1, len(seen.pieces)) if seen.pieces[k].people), None)
    seat = seat_named(seen, clause) or (seat_before(seen, clause.at) if verb.indirect == "y" else None)
    if seat is not None:
        ours = now and seen.line.words.isdisjoint(CIVIC_BOARDS)
        for member in seen.people(at) if ours else ():
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=seat.org, post=seat)
        return
    if post is None or not (post.text or post.team):
        return
    for member in seen.people(at):
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org)


NOW = words("desormais maintenant dorenavant")
_OF_NOW = (Tense.PRESENT, Tense.CONDITIONAL)


def settled_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« est désormais chez Z », « serait maintenant au service de Z »: « être », a word for « from now on »
    right behind it, then the house."""
    verb = clause.verb
    behind = {token.fold for token in seen.line.tokens[verb.last : verb.last + 2]}
    if verb.tense not in _OF_NOW or verb.perfect or verb.negated or behind.isdisjoint(NOW):
        return
    joined = seen.complement_org(clause, ("chez",), after=True)
    if joined is None or joined.other:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def one_of_the_new_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X fait partie des trois nouvelles administratrices », « parmi les nouveaux directeurs figure Y »."""
    places = (*(c.at for c in clause.complements), *(() if clause.object is None else (clause.object,)))
    told = next((seen.pieces[at] for at in places if seen.pieces[at].sign is Sign.POST), None)
    role = told.role if told is not None else None
    if role is None or not (role.incoming and role.plural and role.text):
        return
    post = post_of(seen.line, role)
    for member in (*seen.subject(clause), *company_of(seen, clause)):
        yield change_told(seen, member, Act.NAME, clause, truth, post=post, joined=post.org)
