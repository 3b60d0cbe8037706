"""Which seat a change is about: a place on the staff, or one on the board of directors."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.naming import headed_elsewhere
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.post_wording import is_chair, presides
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import BOARD_NOUNS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Line, Sign, org_of
from bot.model import Kind, Seat

_MOVING = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE, Act.NAME, Act.HAND_OVER})
_FAR = 4  # sentences
_BOARDS = (" conseil ", " board ", " administrateurs ")


def seat_of(ties: Ties, change: Change) -> Seat:
    """By the post told; where none is, by who they are and by what the sentence opens with."""
    post = change.post
    if change.word == "coopter":
        return Seat.BOARD
    if post is not None and (post.board or post.text or post.team):
        return Seat.BOARD if post.board else Seat.STAFF
    if post is not None and _is_seat(ties, change):
        return Seat.BOARD
    if change.act not in _MOVING:
        return Seat.STAFF
    director = change.member.identity.id in ties.directors or _called_so(change)
    among = _counted_there(ties, change)
    return Seat.BOARD if director or among or _under_the_board(ties, change) else Seat.STAFF


def chairs(ties: Ties, change: Change) -> bool:
    """« président du conseil », « au conseil, X prend la présidence »: a place on the board above all."""
    if change.post is None:
        return False
    bare = presides(change.post.text) and change.post.org is None
    of_the_board = bare and any(board in ties.lines[change.line].text for board in _BOARDS)
    return of_the_board or is_chair(change.post.text)


def may_be_a_seat(change: Change) -> bool:
    """What is left may be a place on the board: no leave, and no post but one of the board."""
    told = fold(change.post.text or "") if change.post is not None else ""
    return change.act is not Act.PAUSE and (not told or any(word in told for word in _OF_A_BOARD))


_OF_A_BOARD = ("conseil", "administrat", "board", "fauteuil", "siege", "mandat", "president")


def _is_seat(ties: Ties, change: Change) -> bool:
    """« y retrouve un siège », « rend son mandat », where the article speaks of the board."""
    line, post = ties.lines[change.line], change.post
    at = next((k for k, t in enumerate(line.tokens) if post is not None and t.start == post.span.start), 0)
    shell = line.tokens[at].fold
    one_of_many = shell == "fauteuil" and line.tokens[at - 1].fold.endswith("ieme")  # « un dixième fauteuil »
    next_one = [token.fold for token in line.tokens[at + 1 : at + 2]]
    vacant = shell == "fauteuil" and next_one != [] and next_one[0] in _OPEN
    open_one = vacant and any(board in ties.lines[0].text for board in _BOARDS)  # the title is about it
    if shell not in ("siege", "mandat") and not (one_of_many or open_one):
        return False
    before = max(0, change.line - (_FAR if shell == "siege" else 1))
    behind = change.line + (1 if change.line else 2)  # what a title leaves unsaid, the next sentence tells
    near = (*ties.lines[before:behind], ties.lines[0])
    return any(board in one.text for one in near for board in _BOARDS)


_OPEN = ("libre", "vacant", "devenu", "laisse", "reste")


def _called_so(change: Change) -> bool:
    """« l'administrateur X »."""
    own = [role for role in change.member.roles if (org := org_of(role)) is None or org.watched]
    return any(role.head in BOARD_NOUNS and not role.former for role in own)


def with_fellows(judged: Sequence[Judged], lines: Sequence[Line]) -> list[Judged]:
    """« X, Y et Z le quittent », « X et Y s'en vont, de même que Z »: Z's seat as well, where X and Y have
    nothing but a seat and the sentences near speak of the board."""
    told = [j for j in judged if j.kind is Kind.DEPARTURE and j.news]
    seated = Counter(j.change.line for j in told if j.seat is Seat.BOARD)

    def of_the_board(item: Judged) -> bool:
        line, change = item.change.line, item.change
        bare = change.post is None and change.joined is None and change.left is None
        plain = item.kind is Kind.DEPARTURE and item.news and bare and seated[line] > 1
        near = lines[max(0, line - _FAR) : line + 1]
        return plain and any(board in one.text for one in near for board in _BOARDS)

    return [replace(item, seat=Seat.BOARD) if of_the_board(item) else item for item in judged]


def _counted_there(ties: Ties, change: Change) -> bool:
    """« Le conseil compte trois femmes, arrivées en mars : X, Y et Z »: they came to the board."""
    line = ties.lines[change.line]
    told = change.act is Act.JOIN and change.attachment is Attachment.PARTICIPLE
    counting = next((k for k, verb in line.verbs if verb.lemma in _COUNTING and k < change.at), None)
    if not told or counting is None:
        return False
    before = f" {' '.join(token.fold for token in line.tokens[: line.pieces[counting].first])} "
    return any(board in before for board in _BOARDS)


_COUNTING = ("compter", "réunir", "accueillir", "comprendre")


def on_a_labelled_board(ties: Ties, change: Change) -> bool:
    """« Hôpital Bichat : X entre au conseil », « Alumni de l'École : X cède la présidence »: that of the
    label; not of who presides over ours."""
    post = change.post
    known = ties.discourse.designations.posts.get(change.member.identity.id or "", ())
    heads = ("president", "directeur general", "directrice generale")
    presides_here = any(held.startswith(heads) for held in known)
    houses = (change.left, change.joined, change.agent, post.org if post is not None else None)
    seat = post is not None and (post.board or (bool(known) and not presides_here and _is_presidency(post)))
    bare = seat and not any(org is not None and not org.traced for org in houses)
    return bare and not change.line and headed_elsewhere(ties.lines)


def _is_presidency(post: Post) -> bool:
    return fold(post.text or "") in ("presidence", "president", "presidente", "tresorerie")


def _under_the_board(ties: Ties, change: Change) -> bool:
    """« Lumina fait le ménage dans son conseil : exit X et Y »: behind the colon, those of the board."""
    if change.left is not None or change.joined is not None:
        return False
    line = ties.lines[change.line]
    colon = next((k for k in range(change.at, 0, -1) if line.pieces[k].sign is Sign.COLON), None)
    if colon is None:
        return False
    before = f" {' '.join(token.fold for token in line.tokens[: line.pieces[colon].first])} "
    opening = before.split()[:1]
    return any(board in before for board in _BOARDS) and opening not in (["le"], ["conseil"])
