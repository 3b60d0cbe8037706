"""Which post somebody is named to: told behind the verb, around it, or the seat that the article is about."""

from bot.matcher.changes.board_seats import seat_before, seat_filled, seat_in_title
from bot.matcher.changes.choices import post_between_two
from bot.matcher.changes.new_units import unit_meant
from bot.matcher.changes.posts import department_taken, post_behind_aside, post_opening
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import BOARD_ROLE
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.offices import Post, office_after, post_beside
from bot.matcher.syntax.pieces import Member, is_ours

CHOOSING = words("choisir nommer propulser désigner élire parachuter installer")
PLACING = words(
    """
    appeler porter placer mettre installer élever propulser hisser nommer promouvoir asseoir confirmer
    parachuter catapulter bombarder introniser
    """
)


def post_given(
    seen: Arguments, clause: Clause, members: tuple[Member, ...], post: Post | None
) -> Post | None:
    """The *post* behind the verb, else the one around it; a seat on the board that is told of before all."""
    placed = clause.verb.lemma in PLACING and not clause.verb.passive
    post = (
        post
        or _co_opted(seen, clause)
        or (post_opening(seen, clause) if placed else None)
        or post_behind_aside(seen, clause)
        or _beside(seen, clause, members[-1])
        or department_taken(seen, clause)
        or (unit_meant(seen, clause, there=True) if clause.verb.indirect == "y" else None)
    )
    told = seat_filled(seen, clause, post) or post or _to_the_seat_told(seen, clause, members)
    return told or post_between_two(seen, clause)


def _beside(seen: Arguments, clause: Clause, member: Member) -> Post | None:
    """« choisit X, directrice des ventes »; what « l'entreprise a choisi X, directrice d'Orbis » tells beside
    the name is the post that X leaves."""
    post = None if _told_before(seen, clause) else post_beside(seen.line, member)
    agent = seen.org(clause.subject) if clause.verb.lemma in CHOOSING and not clause.verb.passive else None
    house = post.org if post is not None else None
    theirs = house is not None and house.identity is not None and not house.watched
    return None if theirs and is_ours(agent) else post


def _told_before(seen: Arguments, clause: Clause) -> bool:
    """« X, chercheuse chez Y, a été nommée aux Oscars »: the post beside the name is the one that X has."""
    return clause.verb.finite and clause.verb.passive and clause.subject == clause.at - 1


def _co_opted(seen: Arguments, clause: Clause) -> Post | None:
    """« Y coopte X »: boards do so."""
    if clause.verb.lemma != "coopter":
        return None
    if clause.verb.indirect == "y" and (seat := seat_before(seen, clause.at)) is not None:
        return seat
    at = seen.pieces[clause.at]
    return Post(BOARD_ROLE, span_of(seen.line.tokens, at.first, at.last), None, board=True)


def _to_the_seat_told(seen: Arguments, clause: Clause, members: tuple[Member, ...]) -> Post | None:
    """« X se retire du conseil | Il avait été appelé en 2023 », « …, nommé en 2023, »: to that seat."""
    verb = clause.verb
    bare = verb.finite and verb.passive and verb.lemma in _ELECTING and clause.attribute is None
    if bare and len(members) > 1 and 0 < seen.line.index <= _LEAD:
        return seat_in_title(seen)  # « Trois femmes au conseil | X, Y et Z ont été nommées vendredi »
    recalled = verb.pluperfect or verb.tense is Tense.PARTICIPLE
    if not recalled or not clause.dates or verb.lemma not in CHOOSING | {"appeler"} or not seen.line.index:
        return None
    if any(c.word == "par" and seen.org(c.at) is None for c in clause.complements):
        return None  # « appelé par un journaliste »
    title = seen.discourse.lines[0]
    told = next((seen.discourse.readers[0].read(at) for at, verb in title.verbs if verb.finite), None)
    acting = title.pieces[told.subject].people if told is not None and told.subject is not None else ()
    theirs = bool(acting) and {m.identity for m in acting}.issuperset(m.identity for m in members)
    return seat_in_title(seen) if theirs else None


_ELECTING = words("nommer élire désigner coopter")
_LEAD = 3  # sentences


def office_given(seen: Arguments, clause: Clause) -> Post | None:
    """« a été nommé mardi à la tête de la recherche »: behind the day. What is told in passing, « nommée en
    2021 à la tête de la filiale », may be of another house."""
    office = office_after(seen.line, idiom_begins(seen.line, clause.verb))
    if clause.verb.finite and not clause.verb.pluperfect:
        return office
    of_a_house = office is None or not _UNITS.isdisjoint(fold(office.text or "filiale").split())
    return office_after(seen.line, clause.verb.last) if of_a_house else office


_UNITS = words(
    "filiale entreprise societe maison groupe agence start-up startup division antenne bureau banque"
)
