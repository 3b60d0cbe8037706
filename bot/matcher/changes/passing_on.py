"""To whom a post falls, or what somebody leaves: « les clés iront à X », « l'intérim est dévolu à Y »."""

from collections.abc import Iterator
from itertools import pairwise

from bot.matcher.changes.board_seats import seat_among_others
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.charges_worded import charge_passed
from bot.matcher.changes.choices import followed, pointed_at
from bot.matcher.changes.datives import from_hand_to_hand, recipients
from bot.matcher.changes.just_gone import just_gone, only_gone
from bot.matcher.changes.new_units import newly_made, unit_named
from bot.matcher.changes.posts import ad_interim, owner_before
from bot.matcher.changes.predecessors import duties_of, held_before
from bot.matcher.changes.subordinating import head_gone, head_moved
from bot.matcher.changes.succeeding import RELAYS, house_opening
from bot.matcher.changes.taking_up import is_staff
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.raised import meant_in_line
from bot.matcher.discourse.relatives import before_object_link
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.lexicon.roles import DUTIES, SEATS, SHARES, UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Piece, Sign

# what is left or given to somebody, told of it in the passive
PASSING_ON = words(
    """
    confier attribuer réattribuer transférer transmettre remettre promettre léguer céder abandonner laisser
    donner accorder réserver rendre affecter
    """
)


def goes_to(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« les clés iront à X », « l'intérim échoit à Y », « c'est à Z que revient sa succession »."""
    if clause.verb.lemma == "incomber" and clause.verb.tense is Tense.IMPERFECT:
        return  # « X, à qui incombaient les ventes, s'en va »: what they had to do
    # « X, à qui échoit un nouveau poste »
    to_whom = before_object_link(seen.pieces, clause) if clause.link == "qui" else None
    own = clause.subject is not None and to_whom is None
    subject = seen.piece(clause.subject if own else clause.object)
    if subject is None or not (subject.sign in (Sign.THING, Sign.PRONOUN) or is_staff(subject)):
        return
    gone = head_gone(seen, clause, subject)  # « X s'en va. Ses équipes passent à Y »
    meant = post_stood_for(seen, clause)
    if gone is None and meant is None and subject.sign is Sign.PRONOUN:
        return
    post = meant or charge_passed(seen, subject)
    relieved = _to_be_relieved(seen, subject)
    if relieved is None and (subject.word in RELAYS or _the_place(seen, subject, post)):
        # « X s'en va. La relève revient à Y », « Le poste va à Y »
        relieved = just_gone(seen, clause.at) or only_gone(seen)
    if (post is None or post.team) and _given_out(seen, subject):
        post = unit_named(seen.line, subject)
    moved = head_moved(seen, subject)  # « X est promue. Son ancienne équipe échoit à Y »
    if not (post or gone or moved or relieved or _duties(seen, subject)):
        return
    if post is not None and post.team and not (gone or moved):
        return  # « son équipe revient à X »
    told = ad_interim(seen, clause, post if post and (post.text or subject.word in SEATS) else None)
    told = told if told is not None and told.board else seat_among_others(seen, subject) or told
    of_whom = (c.at for c in clause.complements if c.word in OF and c.at > clause.at)
    from_whom = (at for at in of_whom if seen.pieces[at - 2].word != "mains")  # « entre les mains de Y »
    hands = from_hand_to_hand(seen, clause)
    givers = hands[:1] if hands is not None else tuple(from_whom)
    passed_on = next((m.identity for at in givers for m in seen.people(at)), None)  # « passe de X à Y »
    before = passed_on or gone or relieved
    before = before or held_before(seen, post) or duties_of(seen, seen.pieces.index(subject))
    if before is None and (seen.possessive(subject.first) or seen.possessive(subject.last)):
        owners = owner_before(seen, clause)  # « l'essentiel de ses attributions »
        before = owners[0].identity if len(owners) == 1 else None
    house = (told.org if told is not None else None) or house_opening(seen)
    heirs = _heirs(seen, clause, to_whom) if hands is None else seen.people(hands[1])
    for heir in heirs:
        other = before if before != heir.identity else None  # « L'équipe lui avait été confiée »
        yield change_told(seen, heir, Act.SUCCEED, clause, truth, post=told, counterpart=other, joined=house)


def _the_place(seen: Arguments, subject: Piece, post: Post | None) -> bool:
    """« le poste », « le fauteuil »: of nobody, and of no name."""
    unsaid = post is None or not (post.text or post.board or post.holder)
    bare = subject.word in _PLACES and subject.last == subject.first + 2
    return unsaid and bare and seen.line.tokens[subject.first].fold in THE


_PLACES = SEATS | {"poste"}


def post_stood_for(seen: Arguments, clause: Clause) -> Post | None:
    """« Quant au poste de directeur, il échoit à X », « Le poste de directeur est libre. Il revient à X »:
    what the pronoun stands for, which is nobody."""
    subject = seen.piece(clause.subject)
    if clause.subject is None or subject is None or subject.word not in _STANDING_FOR:
        return None
    if (raised := meant_in_line(seen.line, clause.subject)) is not None:
        return charge_passed(seen, seen.pieces[raised])
    if clause.subject or not seen.line.index:
        return None
    before = Arguments(seen.discourse, seen.discourse.lines[seen.line.index - 1])
    named = before.pieces[0]
    agrees = before.line.tokens[named.first].fold in _STANDING_FOR[subject.word]
    return charge_passed(before, named) if agrees and named.sign is Sign.THING else None


_STANDING_FOR = {"il": words("le l' ce son leur"), "elle": words("la l' cette sa leur")}


def _heirs(seen: Arguments, clause: Clause, to_whom: int | None) -> tuple[Member, ...]:
    """« à X », « c'est à X que », « X, à qui », « lui »."""
    opened = range(clause.at - 1, max(clause.at - 4, 0), -1)
    cleft = next((k - 1 for k in opened if seen.pieces[k].word in ("que", "qu'")), 0)
    cleft -= cleft > 1 and seen.pieces[cleft].sign is Sign.COMMA  # « C'est à X, son adjointe, que … »
    heirs: tuple[Member, ...] = seen.people(to_whom) if to_whom is not None else ()
    if cleft > 1 and seen.pieces[cleft].people and seen.pieces[cleft - 1].word in ("a", "au"):
        heirs = seen.people(cleft)
    inverted = clause.subject is None or clause.subject > clause.at  # « À X revient la charge de … »
    for complement in clause.complements:
        if complement.word in ("a", "au") and (complement.at > clause.at or inverted) and not heirs:
            heirs = seen.people(complement.at)  # the first: « …, les produits à Y » is told apart
    heirs = heirs or (recipients(seen, clause) if clause.verb.passive else ())
    if not heirs and clause.verb.indirect == "lui" and seen.line.pieces[0].sign is not Sign.PRONOUN:
        heirs = seen.antecedents(clause.at)[:1]  # « le service client lui revient aussi »
    return heirs


def _given_out(seen: Arguments, subject: Piece) -> bool:
    """« La nouvelle division échoit à X », « La division robotique échoit à X » where posts are given out."""
    made = newly_made(seen, seen.pieces.index(subject))
    return made or (subject.word in UNITS and reshuffled(seen.discourse))


def _to_be_relieved(seen: Arguments, task: Piece) -> Identity | None:
    """« La lourde tâche de lui succéder incombe à X »: whose place is to be filled."""
    if _TASKS.isdisjoint(token.fold for token in seen.line.tokens[task.first : task.first + 3]):
        return None
    row = seen.pieces[seen.pieces.index(task) + 1 :][:3]
    verb = next((after.verb for link, after in pairwise(row) if link.word in OF and after.verb), None)
    return (pointed_at(seen, verb) or followed(seen)) if verb is not None else None


_TASKS = words("tache mission charge soin defi role")


def _duties(seen: Arguments, piece: Piece) -> bool:
    """« ses attributions », « l'essentiel de ses missions », « une partie du portefeuille de X »."""
    told = [token.fold for token in seen.line.tokens[piece.first : piece.last + 4]]
    at = next((k for k, word in enumerate(told) if word in SHARES), len(told))  # « une bonne part de »
    behind = told[at + 1 :]
    part = behind[:1] in (["de"], ["des"], ["du"], ["d'"])
    return piece.word in DUTIES or (part and not DUTIES.isdisjoint(behind))
