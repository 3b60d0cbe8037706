"""Places that are given up, told by what stands for them: « X garde son siège, Y et Z rendent le leur », « X
annonce son départ, et Y le sien »; or told of the place: « le siège abandonné par X en mars ».
"""

from collections.abc import Iterator

from bot.matcher.changes.board_seats import seat_before, seat_in_title
from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import BOARD_ROLE, BOARDS, SEATS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Line, Piece, Sign

GIVING_BACK = words("rendre restituer céder libérer abandonner laisser remettre perdre")
THEIRS = words("sien sienne siens siennes leur leurs")
_ARTICLES = words("le la les")
_PLACES = SEATS | words("place poste mandat fonctions")
_OWN = words("son sa ses leur leurs")


def own_place_left(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X garde son siège, Y rend le sien »: the place that was told of, which Y has no more."""
    said = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    if len(said) < 2 or said[0] not in _ARTICLES or said[1] not in THEIRS:
        return
    place = _place_before(seen, clause)
    if place is None:
        return
    post = _seat(seen, *place)
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.EXIT, clause, truth, post=post, left=post.org if post else None)


def _place_before(seen: Arguments, clause: Clause) -> tuple[Line, Piece] | None:
    """« son siège »: of somebody else, in the same sentence or the one before."""
    here = seen.line.index
    for line in reversed(seen.discourse.lines[max(0, here - 1) : here + 1]):
        row = line.pieces[: clause.at] if line.index == here else line.pieces
        for piece in reversed(row):
            if piece.sign is Sign.THING and piece.word in _PLACES:
                return (line, piece) if line.tokens[piece.first].fold in _OWN else None
    return None


def _seat(seen: Arguments, line: Line, place: Piece) -> Post | None:
    """The seat on the board, where one is meant; « son fauteuil » may be of any post."""
    told = office_after(line, place.first)
    if told is not None and (told.board or not place.word.startswith("siege")):
        return told if told.board or told.text else None
    if not place.word.startswith("siege"):
        return None
    if (seat := seat_before(seen) or seat_in_title(seen)) is not None:
        return seat
    of_a_board = any(not BOARDS.isdisjoint(other.words) for other in seen.discourse.lines)
    span = span_of(line.tokens, place.first, place.last)
    return Post(BOARD_ROLE, span, None, board=True) if of_a_board else None


def own_as_well(seen: Arguments, told: int, at: int) -> bool:
    """« A annonce son départ, et B le sien », « A a fait ses valises, B les siennes »."""
    parted = seen.pieces[at - 1].sign in (Sign.AND, Sign.COMMA, Sign.STOP)
    behind = seen.pieces[at].last
    said = " ".join(token.fold for token in seen.line.tokens[behind : behind + 2])
    owned = seen.line.tokens[seen.pieces[told].first : seen.pieces[at].first]
    own = next((token.fold for token in reversed(owned) if token.fold in _OWN_AS), "")
    return parted and said in _OWN_AS.get(own, ())


_THE_SAME_ONE = ("le sien", "la sienne", "le leur", "la leur")
_OWN_AS = {  # by the possessive before it
    "son": _THE_SAME_ONE,
    "leur": _THE_SAME_ONE,
    "sa": ("la sienne", "la leur"),
    "ses": ("les siens", "les siennes", "les leurs"),
    "leurs": ("les siens", "les siennes", "les leurs"),
}


GIVING_UP = words("abandonner libérer laisser quitter céder rendre déserter délaisser")


def _place_told_of(seen: Arguments, clause: Clause) -> Piece | None:
    """« le fauteuil de directeur des ventes, abandonné par X »: the chair, by its noun."""
    at = clause.subject
    if at is not None and at > 1 and seen.pieces[at].sign is Sign.POST and seen.pieces[at - 1].word in OF:
        at -= 2
    place = seen.piece(at)
    return place if place is not None and place.sign is Sign.THING and place.word in _VACANT else None


_VACANT = words("poste fonction fonctions direction presidence mandat strapontin") | SEATS


def place_given_up(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« le siège abandonné par X en mars », « la direction des ventes, laissée vacante par Y »."""
    place = _place_told_of(seen, clause)
    office = office_after(seen.line, place.first) if place is not None else None
    if place is None or office is None or office.vague or office.team:
        return
    by = (c.at for c in clause.complements if c.word == "par" and c.at > clause.at)
    post = _seat(seen, seen.line, place)
    act = Act.EXIT if post is not None and post.board else Act.HAND_OVER
    for member in next((seen.people(at) for at in by), ()):
        yield change_told(seen, member, act, clause, truth, post=post, left=office.org, after=True)
