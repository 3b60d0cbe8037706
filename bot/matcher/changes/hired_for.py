"""What somebody is hired for: « embauche un directeur financier », « recrute X pour sa prospective ».

Read of the verb of hiring and what belongs to it; « le conseil accueille X » gives a seat on the board.
"""

from collections.abc import Sequence

from bot.matcher.changes.board_seats import seat_before
from bot.matcher.changes.boards_meant import board_meant
from bot.matcher.changes.choices import followed
from bot.matcher.changes.former_houses import come_with
from bot.matcher.changes.just_gone import only_gone
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import first_watched
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import VAGUE
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import department_at
from bot.matcher.syntax.offices import Post, phrase, post_of, seat_after
from bot.matcher.syntax.pieces import Member, Org, Sign, org_of

_NEW = words("premier premiere premiers premieres nouveau nouvel nouvelle nouveaux nouvelles futur future")
_RECRUITING = words("recruter embaucher débaucher engager")
_NO_ERRANDS = words(
    "talent talents expertise experience connaissance carnet vision savoir-faire reputation conseil compte"
)


def post_opened(seen: Arguments, clause: Clause) -> Post | None:
    """« embauche un directeur financier »: named in the next sentence."""
    obj = seen.piece(clause.object)
    if obj is None and clause.verb.lemma == "doter":
        obj = next((piece for piece in seen.pieces if piece.first == clause.end), None)
    role = obj.role if obj is not None and obj.sign is Sign.POST else None
    if role is None or not role.text or role.former or role.plural or (role.definite and not role.owned):
        return None
    return post_of(seen.line, role) if role.organization is None else None


def post_introduced(seen: Arguments, clause: Clause, members: tuple[Member, ...]) -> Post | None:
    """« s'offre un directeur technique, X »: the post, before the name."""
    obj = seen.piece(clause.object)
    if obj is None or len(members) != 1 or not obj.people:
        return None
    opens = seen.line.tokens[obj.first].fold in ("un", "une") or brings_a_new_one(seen, clause)
    role = next((r for r in members[0].roles if r.text and r.first <= members[0].first), None)
    fits = opens and role is not None and not (role.former or role.definite or role.organization)
    return post_of(seen.line, role) if role is not None and fits and role.head not in VAGUE else None


def bereft_house(seen: Arguments, clause: Clause) -> Org | None:
    """« X passe chez Z. Pour lui succéder, l'entreprise a recruté Y »: the house that X leaves, and not Z."""
    subject, opening = seen.piece(clause.subject), seen.pieces[:2]
    described = subject is not None and subject.org is not None and subject.org.identity is None
    if not described or len(opening) < _OPENED or opening[0].word != "pour" or opening[1].verb is None:
        return None
    told = {token.fold for token in seen.line.tokens[: seen.pieces[clause.at].first]}
    filled = opening[1].verb.lemma in _FILLING or not told.isdisjoint(_PLACES)
    ours = first_watched(seen.discourse.lines) if filled and only_gone(seen) is not None else None
    return ours[1] if ours is not None else None


_OPENED = 2  # pieces: « pour » and its verb
_FILLING = words("succéder remplacer relayer suppléer")
_PLACES = words("suite releve relais succession place fauteuil")  # « Pour prendre sa suite, … »


def brings_a_new_one(seen: Arguments, clause: Clause) -> bool:
    """« Y présente son premier directeur financier, X », « son directeur, X, transfuge de Z »: new there."""
    obj, subject = seen.piece(clause.object), seen.org(clause.subject)
    if obj is None or not obj.people or subject is None:
        return False
    opening = [token.fold for token in seen.line.tokens[obj.first : obj.first + 4]]
    own = opening[0] in ("son", "sa", "ses")
    return own and (
        not _NEW.isdisjoint(opening) or _from_another(obj.people) or come_with(seen, clause) is not None
    )


def _from_another(people: Sequence[Member]) -> bool:
    """« X (Z) », « X, transfuge de Z »: come from there, as the article introduces them."""
    told = [role for member in people for role in member.roles if role.head == "transfuge"]
    houses = [*(member.origin for member in people), *(org_of(role) for role in told)]
    return any(house is not None and not house.watched for house in houses)


def errand(seen: Arguments, clause: Clause) -> Post | None:
    """« recrute X pour sa prospective stratégique », « engage Y pour la robotique »: what they are to do."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if complement.word != "pour" or complement.at < clause.at or piece.sign is not Sign.THING:
            continue
        own = seen.line.tokens[piece.first].fold in ("son", "sa", "ses", "leur", "leurs")
        named = department_at(seen.line, piece.first)
        if named is not None or (own and piece.word not in _NO_ERRANDS):
            span = span_of(seen.line.tokens, piece.first, piece.last)
            return named or Post(phrase(seen.line, piece.last - 1), span, None, loose=True)
    return None


def seat_filled(seen: Arguments, clause: Clause) -> Post | None:
    """« le conseil accueille X », « l'instance s'élargit à Y »: the seat that they get."""
    subject = seen.piece(clause.subject)
    if subject is None:
        return None
    if subject.sign is not Sign.THING:
        return board_meant(seen, subject)
    if subject.word == "instance":
        return seat_before(seen)
    return seat_after(seen.line, subject.first)


def for_the_house(seen: Arguments, clause: Clause) -> bool:
    """« Pour lui succéder, le conseil a recruté X »: for the house, and no seat on the board."""
    return clause.verb.lemma in _RECRUITING and followed(seen) is not None
