"""Stage 5: bosses who stand for their house: « chez Mark Zuckerberg », « Nadella débauche X »."""

from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.organizations import BOSSES
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Org, Piece


def house_of(piece: Piece) -> Org | None:
    """The organisation that the one person, or the name, of a piece stands for."""
    called = [member.identity.name for member in piece.people]
    if piece.org is not None and piece.org.identity is not None and not piece.org.watched:
        called.append(piece.org.identity.name)
    house = BOSSES.get(fold(called[0])) if len(called) == 1 else None
    return Org(Identity(house)) if house is not None else None
