"""« il avait été limogé », « il a été réintégré »: of the one of whom that was told.

The nearest person that a pronoun fits is not always the one meant: what the sentence recalls,
or undoes, was told of somebody.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.changes.given_as_gone import said_to_go
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.participles import whose_course
from bot.matcher.syntax.pieces import Member, Sign

_ENDED = frozenset({Act.OUST, Act.EXIT, Act.PAUSE})
_RECALLED = frozenset({Act.OUST, Act.EXIT})
_GOING = frozenset({Act.JOIN, Act.EXIT})
_OPENING = 1  # the title and the line behind it
_NEAR = 2  # sentences back to what is undone


def meant(seen: Arguments, changes: Iterable[Change]) -> Iterator[Change]:
    """*changes*, those of a pronoun told of the person of whom the article told the like."""
    told = list(changes)
    for change in told:
        pointing = _of_pronoun(seen, change) and not (
            _goes_on_about(seen, change) or _goes_as_well(change, told)
        )
        one = _other(seen, change) if pointing else None
        yield change if one is None else replace(change, member=seen.discourse.mentions.bare(one))


def _of_pronoun(seen: Arguments, change: Change) -> bool:
    clause = seen.reader.read(change.at)
    if clause.subject is None:
        return clause.verb.subject in ("il", "elle")
    piece = seen.pieces[clause.subject]
    return piece.sign is Sign.PRONOUN and piece.word in ("il", "elle")


def _goes_as_well(change: Change, told: Iterable[Change]) -> bool:
    """« Z l'a rejoint ; il avait pris la porte en mai »: of Z, who is told to go the same way."""
    own = (c for c in told if c.member.identity == change.member.identity and c.at < change.at)
    return any(c.act is Act.FOLLOW for c in own)


def _goes_on_about(seen: Arguments, change: Change) -> bool:
    """« Z avait été plus dur lorsqu'il avait pris la porte »: of Z, who acts on nobody in the main clause;
    « Le parcours de Z étonne : il avait pris la porte »; « Z, que l'on disait parti, dit qu'il reste ».
    """
    if said_to_go(seen.line) and change.member.identity in seen.line.named:
        return True
    whose = whose_course(seen.pieces)
    if whose and any(member.identity == change.member.identity for member in seen.pieces[whose].people):
        return True
    clause = seen.reader.read(change.at)
    if clause.parent is None or clause.attachment not in (Attachment.TIME, Attachment.THAT):
        return False
    main = seen.reader.read(clause.parent)
    if clause.attachment is Attachment.THAT:  # « Z, qui était parti, a fait savoir qu'il revenait »
        gone = any(at < clause.parent for at in seen.exits | seen.ousts)
        told = seen.subject(main) if gone else ()
        return any(member.identity == change.member.identity for member in told)
    named = seen.pieces[main.subject].people if main.subject is not None and main.subject < clause.at else ()
    other = main.verb.direct or main.verb.indirect or (main.object is not None and seen.direct(main))
    return bool(named) and not other and named[-1].identity == change.member.identity


def _other(seen: Arguments, change: Change) -> Member | None:
    history = seen.discourse.history
    own = change.member.identity
    if change.act in _RECALLED and change.pluperfect and change.attachment is not Attachment.THAT:
        told = [(m, line) for m, line, _ in history.of(change.act)]
    elif change.act is Act.COME_BACK:
        told = [(m, line) for act in _ENDED for m, line, _ in history.of(act)]
        told = [] if any(m.identity == own for m, _ in told) else told
        told = [(m, line) for m, line in told if change.line - line <= _NEAR]
    elif change.act in _GOING and change.joined is not None and change.joined.identity is not None:
        goal, dated = change.joined.identity, change.pluperfect or bool(change.dates)
        same = [(m, line) for act in _GOING for m, line, other in history.of(act) if other == goal]
        told = [] if dated else [(m, line) for m, line in same if line <= _OPENING]
    else:
        return None
    told = [(m, line) for m, line in told if seen.discourse.mentions.fits(m, change.member.gender)]
    if not told or any(m.identity == own for m, _ in told):
        return None
    return max(told, key=lambda one: one[1])[0]
