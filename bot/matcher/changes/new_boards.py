"""Who sits on a board made anew: « le nouveau conseil réunit X et Y », « à sa tête, Z »."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import Post, seat_after
from bot.matcher.syntax.pieces import Member, Sign

_COMPOSING = words(
    "composer constituer former réunir compter comprendre rassembler comporter regrouper associer"
)
_NEW = words("nouveau nouvel futur prochain provisoire remanie renouvele reduit elargi resserre recompose")
COMPOSED = "composer un conseil"  # the ``word`` of who is told to be on a board made anew
_CHAIR = "présidence du conseil d'administration"


def board_composed(seen: Arguments) -> Iterator[Change]:
    """« Le futur conseil sera composé de X et Y », « X et Y forment le nouveau conseil »."""
    if seen.line.words.isdisjoint(("conseil", "board")):
        return
    for at, piece in enumerate(seen.pieces):
        named = piece.sign is Sign.THING or piece.word in ("conseil", "board")
        seat = seat_after(seen.line, piece.first) if named else None
        if seat is None:
            continue
        around = seen.line.tokens[max(0, piece.first - 1) : piece.last + 2]
        made = not _NEW.isdisjoint(token.fold for token in around)
        yield from _by_verbs(seen, at, seat, anew=made)
        yield from _headed(seen, at, seat) if made else ()
        yield from _with_them(seen, at, seat) if made else ()
        return


def board_made_anew(seen: Arguments, clause: Clause) -> bool:
    """« Un conseil remanié l'accompagne : X le préside »: the board that « le » stands for."""
    if clause.verb.direct != "le":
        return False
    here = seen.line.index
    for line in (seen.line, *seen.discourse.lines[max(0, here - 1) : here]):
        for piece in line.pieces[: clause.at] if line is seen.line else line.pieces:
            if seat_after(line, piece.first) is not None or piece.word in ("conseil", "board"):
                around = line.tokens[max(0, piece.first - 1) : piece.last + 2]
                return not _NEW.isdisjoint(token.fold for token in around)
    return False


def _by_verbs(seen: Arguments, board: int, seat: Post, *, anew: bool) -> Iterator[Change]:
    """The verb that says of whom it is made, or who makes it up."""
    for at, piece in enumerate(seen.pieces):
        if piece.verb is None or piece.verb.lemma not in _COMPOSING or piece.verb.negated:
            continue
        clause = seen.reader.read(at)
        if clause.attachment not in (Attachment.MAIN, Attachment.RELATIVE) or not (
            anew or _from_now_on(seen, clause)
        ):
            continue
        truth = truth_of(seen.reader, clause)
        if _makes(seen, clause, board):
            members = (*seen.subject(clause), *_behind(seen, at + 1, board))
        elif board < at and clause.subject == board:
            members = _behind(seen, at + 1, len(seen.pieces))
        else:
            continue
        for member in members:
            yield _seated(seen, member, at, truth, seat)


def _makes(seen: Arguments, clause: Clause, board: int) -> bool:
    """« X et Y forment (, avec Z,) le conseil »."""
    if clause.verb.passive or clause.verb.reflexive or board < clause.at:
        return False
    between = seen.pieces[clause.at + 1 : board]
    return clause.object == board or all(p.people or p.sign in (Sign.COMMA, Sign.PREP) for p in between)


def _from_now_on(seen: Arguments, clause: Clause) -> bool:
    """« sera composé », « compte désormais »."""
    around = {token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.last + 1]}
    return clause.verb.tense is Tense.FUTURE or not around.isdisjoint(("desormais", "dorenavant"))


def _behind(seen: Arguments, start: int, end: int) -> tuple[Member, ...]:
    """Those named from *start* on, up to another verb."""
    found: tuple[Member, ...] = ()
    for piece in seen.pieces[start:end]:
        if piece.sign in (Sign.STOP, Sign.COLON) and found:
            break
        if piece.verb is not None and piece.verb.finite:
            break
        found += piece.people
    return found


def _headed(seen: Arguments, board: int, seat: Post) -> Iterator[Change]:
    """« un nouveau conseil ; à sa tête, X », « avec X à sa tête », « avec X pour président »."""
    chair = replace(seat, text=_CHAIR, board=False)
    for at in range(board + 1, len(seen.pieces)):
        piece = seen.pieces[at]
        if not piece.people:
            continue
        first, last = piece.people[0].first, piece.people[-1].last
        before = [token.fold for token in seen.line.tokens[max(0, first - 4) : first] if token.word]
        after = [token.fold for token in seen.line.tokens[last : last + 3]]
        leads = before[-3:] == ["a", "sa", "tete"] or after == ["a", "sa", "tete"]
        leads = leads or (after[:1] == ["pour"] and after[1:2] in (["president"], ["presidente"]))
        for member in piece.people if leads else ():
            yield _seated(seen, member, at, FACT, chair)


def _with_them(seen: Arguments, board: int, seat: Post) -> Iterator[Change]:
    """« un conseil remanié, avec X et Y »: who is on it."""
    for at in range(board + 1, len(seen.pieces) - 1):
        piece, behind = seen.pieces[at : at + 2]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL) or (piece.verb is not None and piece.verb.finite):
            return
        if piece.word == "avec" and behind.people:
            last = behind.people[-1].last
            led = [token.fold for token in seen.line.tokens[last : last + 3]] == ["a", "sa", "tete"]
            for member in () if led else behind.people:
                yield _seated(seen, member, at + 1, FACT, seat)
            return


def _seated(seen: Arguments, member: Member, at: int, truth: Truth, post: Post) -> Change:
    return verbless_change(
        seen,
        member,
        Act.JOIN if post.board else Act.TAKE,
        at,
        COMPOSED,
        truth=truth,
        joined=post.org if post.board else None,
        post=post,
        attachment=Attachment.MAIN,
        tense=Tense.PRESENT,
    )
