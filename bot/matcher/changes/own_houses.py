"""The house of somebody who has left, told by « sa »: « Sa jeune pousse, Z, vient de lever … »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import NEW_HOUSES
from bot.matcher.syntax.pieces import Member, Org, Sign

_OWN = words("son sa")


def own_houses(seen: Arguments) -> Iterator[Change]:
    """Whoever was told to leave, and now has a house of their own, named beside « sa start-up »."""
    if Sign.ORG not in seen.line.signs or _OWN.isdisjoint(seen.line.words):
        return
    for at, piece in enumerate(seen.pieces):
        if piece.verb is not None and piece.verb.finite:
            return  # « il a monté sa société, Z »: told by the verb
        if piece.word not in NEW_HOUSES or seen.line.tokens[piece.first].fold not in _OWN:
            continue
        house = _named(seen, at)
        owner = _owner(seen, at) if house is not None else None
        if house is not None and owner is not None:
            yield verbless_change(seen, owner, Act.FOUND, at, piece.word, joined=house, noun=True)


def _named(seen: Arguments, at: int) -> Org | None:
    """« sa jeune pousse, Z, », « Z, sa jeune pousse, »: Z."""
    for mark, name in ((at + 1, at + 2), (at - 1, at - 2)):
        if 0 <= name < len(seen.pieces) and seen.pieces[mark].sign is Sign.COMMA:
            org = seen.pieces[name].org
            if org is not None and org.identity is not None and not org.watched:
                return org
    return None


def _owner(seen: Arguments, at: int) -> Member | None:
    found = seen.antecedents(at)
    gone = {m.identity for act in (Act.EXIT, Act.OUST) for m, _, _ in seen.discourse.history.of(act)}
    return found[0] if len(found) == 1 and found[0].identity in gone else None
