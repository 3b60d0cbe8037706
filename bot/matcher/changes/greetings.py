"""« Au revoir X, bonjour Y », « Adieu X, place à Y »: who goes and who comes, by a greeting."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.board_seats import seat_of_line
from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.headings import counts_movements
from bot.matcher.changes.houses_greeted import FAREWELLS, NEXT, WELCOMES, houses_greeted
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.names.name import Identity
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Sign, is_ours, org_of

_OPENING = ("bonjour", "hello")  # « Bonjour Odile. Ce matin, vous nous parlez … », on the radio
_FIRSTS = frozenset(words[0] for words in (*FAREWELLS, *WELCOMES, *NEXT))
_GREETINGS = frozenset(max(words, key=len) for words in (*FAREWELLS, *WELCOMES, *NEXT))
_BESIDE = frozenset({Sign.PREP, Sign.COMMA, Sign.COLON, Sign.WORD, Sign.ORG})


def greeted(seen: Arguments) -> Iterator[Change]:
    """Those who are bid farewell, and those who are bid welcome beside."""
    if _GREETINGS.isdisjoint(seen.line.words) or asks(seen.line):
        return
    if greeted_houses := list(houses_greeted(seen)):
        yield from greeted_houses
        return
    gone: list[Identity] = []
    seat = seat_of_line(seen.line)  # « Au conseil, exit X, bienvenue à Y »
    for first, token in enumerate(seen.line.tokens):
        if token.fold not in _FIRSTS:
            continue
        for act, greetings in ((Act.EXIT, FAREWELLS), (Act.JOIN, WELCOMES), (Act.SUCCEED, NEXT)):
            at = _named_after(seen, first, greetings)
            if at is None:
                continue
            told = bool(gone) or seat is not None or _to_a_house(seen, at) or _some_just_left(seen)
            listed = token.fold not in _OPENING and counts_movements(seen.discourse.lines[0])
            told = told or listed or _from_elsewhere(seen, at)
            if act is not Act.EXIT and not told:
                continue
            people = seen.people(at)
            yield from _bid(seen, people, act, (first, at), seat, gone)
            if act is Act.EXIT:
                gone += (member.identity for member in people)


def _bid(
    seen: Arguments,
    people: Sequence[Member],
    act: Act,
    over: tuple[int, int],
    seat: Post | None,
    gone: Sequence[Identity],
) -> Iterator[Change]:
    """The change of each of *people*; *over*: the token of the greeting, the piece that names them."""
    before = None
    if act is Act.SUCCEED:
        before = gone[0] if seat is None and len(gone) == len(people) == 1 else None
        unpaired = len(gone) > 1 or (gone and len(people) > 1)  # « exit A et B, place à C »: whose?
        act = Act.JOIN if seat is not None else Act.NAME if unpaired else act
    first, at = over
    for member in people:
        yield verbless_change(
            seen,
            member,
            act,
            at,
            "greeting",
            over=(first, seen.pieces[at].last),
            post=seat,
            counterpart=before,
            noun=True,
        )


def _some_just_left(seen: Arguments) -> bool:
    """« Exit X. Bienvenue à Y. »: the sentence before has told of somebody who goes."""
    return any(seen.tells_before(line) for _, line, _ in seen.discourse.history.of(Act.EXIT))


def _from_elsewhere(seen: Arguments, at: int) -> bool:
    """« Bienvenue à X (ex-Z) », in an article about the watched organisation; not « à X (Z) », a guest."""
    former = [role for who in seen.pieces[at].people for role in who.roles if role.former]
    left = [org for role in former if (org := org_of(role)) is not None]
    return is_ours(seen.focus) and any(not org.watched for org in left)


def _to_a_house(seen: Arguments, at: int) -> bool:
    """« Bienvenue chez Y, X »: the house is named before the comma."""
    row = seen.pieces[max(0, at - 3) : at]
    return [piece.sign for piece in row] == [Sign.PREP, Sign.ORG, Sign.COMMA]


def _named_after(seen: Arguments, first: int, greetings: tuple[tuple[str, ...], ...]) -> int | None:
    """Where the person stands whom a greeting at token *first* names."""
    words = tuple(token.fold for token in seen.line.tokens[first : first + 2])
    greeting = next((g for g in greetings if words[: len(g)] == g), None)
    if greeting is None or (
        first and seen.line.tokens[first - 1].word and seen.line.tokens[first - 1].fold != "et"
    ):
        return None
    last = first + len(greeting)
    at = next((k for k, piece in enumerate(seen.pieces) if piece.first >= last), len(seen.pieces))
    while at < len(seen.pieces) and seen.pieces[at].sign in _BESIDE:
        at += 1
    return at if at < len(seen.pieces) and seen.pieces[at].people else None
