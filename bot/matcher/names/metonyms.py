"""A house called by its head: « les effectifs de X », « l'écurie X », « la société de X ».

Whoever joins or leaves these joins or leaves the house that X heads, and X is not told of.
"""

from collections.abc import Mapping, Sequence

from bot.matcher.language.tokens import Token, fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import BOSSES, DESCRIPTIONS, OTHER_HOUSES, PERSONNEL
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.names.watched import Lexicon

_BEARING = words("ecurie maison galaxie clan empire bande equipe team")  # « l'écurie X », with no « de »
_HOUSES = DESCRIPTIONS - words("laboratoire labo geant employeur editeur specialiste pionnier")
_THE = words("la le l' les du au aux des")
_OPENING = 3  # « Les équipes de X apprennent son départ »: at the head of a sentence, X is told of as well


def heads_to_houses(tokens: tuple[Token, ...], names: dict[int, Name], lexicon: Lexicon) -> None:
    """Put into *names* the house in the place of the head whose people, or whose company, are meant."""
    for name in [name for name in names.values() if name.sort is Sort.PERSON]:
        house = _headed_by(name.identity, lexicon)
        if house is None:
            continue
        called = _called(tokens, names, name)
        if called is not None:
            del names[name.first]
            names[called] = house._replace(first=called, last=name.last)


def _headed_by(head: Identity, lexicon: Lexicon) -> Name | None:
    """The house of its head, at no place yet."""
    watched = lexicon.headed.get(head.id or "")
    if watched is not None:
        return Name(0, 0, Sort.WATCHED, Identity(watched.name, watched.id))
    other = BOSSES.get(fold(head.name))
    return Name(0, 0, Sort.COMPANY, Identity(other)) if other and other not in OTHER_HOUSES else None


def _called(tokens: Sequence[Token], names: Mapping[int, Name], head: Name) -> int | None:
    """The first token of what the house is called by, where the name of its *head* ends it."""
    at = head.first
    before = [token.fold for token in tokens[max(0, at - 3) : at]]
    if before[-1:] and before[-1] in _BEARING and before[-2:-1] and before[-2] in _THE:
        return at - 1
    if len(before) < 2 or before[-1] not in (*OF, "a"):
        return None
    noun, belongs = before[-2], before[-1] in OF or before[-2] == "bande"
    if belongs and noun in PERSONNEL and at > _OPENING:
        return at
    definite = len(before) < 3 or before[0] in _THE
    if noun in _HOUSES and before[-1] in OF and definite and not _apposed(tokens, names, at - 3):
        return at - 2
    return None


def _apposed(tokens: Sequence[Token], names: Mapping[int, Name], determiner: int) -> bool:
    """« Orbis, la société de X »: another of theirs, which has a name of its own."""
    comma = determiner - 1
    return comma > 0 and tokens[comma].text in (",", "(") and tokens[comma - 1].capital
