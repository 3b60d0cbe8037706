"""Houses bid farewell and welcome: « Adieu Y, bonjour Z : X s'en va », « X quitte Y, place à Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Org, Sign, is_ours

FAREWELLS = (
    ("au", "revoir"),
    ("adieu",),
    ("ciao",),
    ("bye", "bye"),
    ("goodbye",),
    ("bye",),
    ("exit",),
    ("bon", "vent"),
)
WELCOMES = (("bonjour",), ("bienvenue",), ("hello",), ("welcome",))
NEXT = (("place", "a"), ("place", "au"))
_LINKS = ("a", "l'", "la", "le")
_BEFORE_THEM = frozenset({Sign.COLON, Sign.COMMA, Sign.STOP})


def houses_greeted(seen: Arguments) -> Iterator[Change]:
    """« Adieu Y, bonjour Z : X s'en va », « Adieu Y, bonjour Z pour X », « X : adieu Y, bonjour Z »."""
    left, joined = _greeted(seen, FAREWELLS, 0), _greeted(seen, (*WELCOMES, *NEXT), 0)
    if left is None or joined is None or left == joined:
        return
    first, last = min(left, joined), max(left, joined)
    if any(piece.verb is not None or piece.people for piece in seen.pieces[first:last]):
        return
    at = _whom(seen, first, last)
    gone, come = seen.org(left), seen.org(joined)
    if at is None or is_ours(gone) is is_ours(come):
        return
    act = Act.EXIT if is_ours(gone) else Act.JOIN
    for member in seen.people(at):
        yield verbless_change(seen, member, act, at, "greeting", left=gone, joined=come, noun=True)


def house_welcomed(seen: Arguments, after: int) -> Org | None:
    """« dit adieu à Y, bonjour à Z », « quitte Y ; place à Z »: Z, where somebody goes who leaves."""
    at = _greeted(seen, (*WELCOMES, *NEXT), after)
    row = seen.pieces[after + 1 : at] if at is not None else ()
    if at is None or any(piece.verb is not None or piece.people for piece in row):
        return None
    org = seen.org(at)
    return org if org is not None and not org.watched else None


def _greeted(seen: Arguments, greetings: tuple[tuple[str, ...], ...], after: int) -> int | None:
    """Where the house stands right behind such a greeting, in what is said from piece *after* on."""
    tokens = seen.line.tokens
    for at in range(after, len(seen.pieces)):
        piece = seen.pieces[at]
        if piece.sign is not Sign.ORG or piece.org is None:
            continue
        before = [token.fold for token in tokens[max(0, piece.first - 4) : piece.first]]
        if len(before) > 1 and before[-1] in _LINKS and tuple(before[-2:]) not in NEXT:
            before.pop()
        greeting = next((g for g in greetings if tuple(before[-len(g) :]) == g), None)
        if greeting is None:
            continue
        opens = before[: -len(greeting)][-1:]
        if not opens or opens == ["et"] or not opens[0].isalnum():
            return at
    return None


def _whom(seen: Arguments, first: int, last: int) -> int | None:
    """Whose farewell it is: right behind the greetings, or right before them and a colon."""
    row = seen.pieces
    behind = row[last + 1 : last + 3]
    if len(behind) > 1 and behind[1].people and (behind[0].sign in _BEFORE_THEM or behind[0].word == "pour"):
        return last + 2
    colon = next((k for k in range(first - 1, 0, -1) if row[k].sign is Sign.COLON), None)
    return colon - 1 if colon is not None and row[colon - 1].people else None
