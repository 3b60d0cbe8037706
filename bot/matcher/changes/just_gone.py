"""Who has just gone, as told right before: « X s'arrête. Y prend le relais », « X partie, Y s'en charge »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Member

_GOING = (Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER)
_PLACING = (Act.NAME, Act.TAKE)
_NEAR = 2  # sentences


def just_gone(seen: Arguments, at: int, near: int = _NEAR, *, but: Sequence[Member] = ()) -> Identity | None:
    """The one who goes as told before the position *at* of this sentence, or else in those right before; not
    who only leaves another house for the post (*but*)."""
    here = {m.identity for k in _told_here(seen, at) for m in _of_whom(seen, k)}
    here -= {m.identity for m in but}
    return next(iter(here)) if len(here) == 1 else None if here else _gone_before(seen, near)


def only_gone(seen: Arguments, *, but: Sequence[Member] = ()) -> Identity | None:
    """The only one (*but* those) of whom the article has told that they go, wherever it has told so."""
    told = (member for act in _GOING for member, _, _ in seen.discourse.history.of(act))
    names = {member.identity for member in (*told, *(member for member, _ in joining_elsewhere(seen)))}
    names -= {member.identity for member in but}
    return next(iter(names)) if len(names) == 1 else None


def only_moved(seen: Arguments) -> Identity | None:
    """The only one of whom the article has told so far that they get another post, where nobody goes:
    « X devient présidente. … Son fauteuil ne restera pas vide »."""
    history, here = seen.discourse.history, seen.line.index
    if any(history.of(act) for act in _GOING) or joining_elsewhere(seen):
        return None
    names = {member.identity for act in _PLACING for member, line, _ in history.of(act) if line < here}
    return next(iter(names)) if len(names) == 1 else None


def just_moved(seen: Arguments, at: int) -> Identity | None:
    """The one who gets another post, or goes to another house, as told before that position or right before
    this sentence: « X devient présidente. Ses troupes … »."""
    here = {member.identity for k, member in seen.goings.items() if k < at}
    before = seen.line.index - 1
    placed = ((member, line) for act in _PLACING for member, line, _ in seen.discourse.history.of(act))
    told = (*placed, *joining_elsewhere(seen))
    names = here or {member.identity for member, line in told if line == before}
    return next(iter(names)) if len(names) == 1 else None


def joining_elsewhere(seen: Arguments) -> list[tuple[Member, int]]:
    """Who is told to join a house that is not watched, and has not come back from it, with the sentence."""
    told = seen.discourse.history
    back = {member.identity for member, _, _ in told.of(Act.COME_BACK)}
    joining = told.of(Act.JOIN)
    return [
        (m, k) for m, k, goal in joining if goal is not None and goal.id is None and m.identity not in back
    ]


def somebody_gone_here(seen: Arguments, at: int) -> bool:
    """Before the position *at* of this sentence."""
    return bool(_told_here(seen, at))


def somebody_gone(seen: Arguments, at: int) -> bool:
    """Before the position *at* of this sentence, or in one of those right before."""
    return somebody_gone_here(seen, at) or bool(_lately(seen, _NEAR))


def somebody_off(seen: Arguments, at: int) -> bool:
    """The same, and « X travaillera pour Z », of who goes to another house."""
    near = seen.line.index - _NEAR
    return somebody_gone(seen, at) or any(line >= near for _, line in joining_elsewhere(seen))


def _gone_before(seen: Arguments, near: int) -> Identity | None:
    told = _lately(seen, near)
    nearest = max((line for _, line in told), default=0)
    names = {member.identity for member, line in told if line == nearest}
    return next(iter(names)) if len(names) == 1 else None


def _lately(seen: Arguments, near: int) -> list[tuple[Member, int]]:
    first, lines = seen.line.index - near, seen.discourse.lines
    told = (told for act in _GOING for told in seen.discourse.history.of(act))
    late = [(member, line) for member, line, _ in told if line >= first]
    return [(m, line) for m, line in late if not any(verb.pluperfect for _, verb in lines[line].verbs)]


def _told_here(seen: Arguments, at: int) -> list[int]:
    verbs = seen.exits | seen.ousts | seen.pauses
    nouns = (k for k, piece in enumerate(seen.pieces) if piece.action and piece.action.act in _GOING)
    return sorted(k for k in {*verbs, *nouns} if k < at)


def _of_whom(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Whom the verb at *at* tells to go, or the noun: « après le départ de X »."""
    if seen.pieces[at].verb is None:
        behind = seen.pieces[at + 1 : at + 3]
        return behind[1].people if len(behind) > 1 and behind[0].word in OF else ()
    clause = seen.reader.read(at)
    return seen.direct(clause) if at in seen.ousts and not clause.verb.passive else seen.subject(clause)
