"""The house that an office is of: named behind it, or called by what is not ours."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.occasions import VENUES
from bot.matcher.lexicon.organizations import DESCRIPTIONS, INTRODUCERS, PUBLIC_BODIES, RIVALS, TRADES
from bot.matcher.syntax.pieces import Line, Org, Sign

_OTHER_HOUSES = (INTRODUCERS | TRADES) - DESCRIPTIONS - RIVALS  # « le conseil du réseau social »


def org_near(line: Line, i: int) -> Org | None:
    """The organisation that completes the office: « la direction de la recherche d'Y »."""
    for piece in line.pieces:
        if i < piece.first <= i + 8:
            if piece.sign is Sign.ORG:
                if (
                    piece.org is not None
                    and piece.org.identity is not None
                    and line.tokens[piece.first - 1].fold in ("de", "d'", "du", "chez", "la", "l'")
                ):
                    return piece.org
                return None
            if piece.sign in (Sign.VERB, Sign.COMMA, Sign.STOP, Sign.PEOPLE, Sign.COLON):
                return None
    return None


def house_of_a_trade(line: Line, i: int) -> Org | None:
    """« la présidence de l'entreprise de livraison », « la direction de la start-up d'agents »: another's."""
    found = any(_of_a_trade(line, k) for k in range(i + 2, min(i + 8, len(line.tokens))))
    return Org(None, other=True) if found else None


def _of_a_trade(line: Line, k: int) -> bool:
    """A house called by what it makes or sells, where that is not what ours does."""
    behind = line.tokens[k + 1 : k + 3]
    if (
        line.tokens[k].fold not in DESCRIPTIONS
        or len(behind) < 2
        or behind[0].fold not in ("de", "d'", "des")
    ):
        return False
    return behind[1].text.islower() and behind[1].fold not in _OUR_TRADE


_OUR_TRADE = words("la le l' l intelligence ia recherche san tech")


def of_another_house(line: Line, i: int) -> bool:
    """« le conseil du réseau social », « … du concepteur de réacteurs », « … du canadien Z », « … de
    surveillance de l'opéra »: not ours."""
    if line.tokens[i + 1 : i + 2] and line.tokens[i + 1].fold == "des":
        return True  # « le conseil des amis du musée »
    first = k = i + 1 + _kind_of_board(line, i)
    while k < len(line.tokens) and line.tokens[k].fold in ("du", "de", "d'", "la", "l'", "un", "une"):
        k += 1
    if k == first or k >= len(line.tokens) or line.tokens[k - 1].fold == "d'":
        return False
    piece = next((p for p in line.pieces if p.first <= k < p.last), None)
    if piece is None or piece.org is not None:
        return piece is not None and piece.org is not None and piece.word in _OTHER_HOUSES
    ours = any(token.fold in ("ia", "intelligence") for token in line.tokens[k + 1 : k + 6])
    other = line.tokens[k].fold in _OTHER_HOUSES | PUBLIC_BODIES | VENUES or _of_a_trade(line, k)
    return (piece.sign is Sign.POST and not ours) or other or _called_by_a_name(line, k)


def _kind_of_board(line: Line, i: int) -> int:
    """How many words say what kind of board it is: « d'administration », « de surveillance »."""
    behind = [token.fold for token in line.tokens[i + 1 : i + 3]]
    if behind in (["d'", "administration"], ["de", "surveillance"]):
        return len(behind)
    return int(behind[:1] != [] and behind[0] in _KINDS_OF_BOARD)


_KINDS_OF_BOARD = words("scientifique consultatif strategique pedagogique artistique")


def _called_by_a_name(line: Line, k: int) -> bool:
    """« de la Croix-Rouge »: a body that nothing shows to be a house, by its capital."""
    token = line.tokens[k]
    named = any(name.first <= k < name.last for name in line.names)
    own = token.fold in DESCRIPTIONS or token.fold in _PARTS_OF_OURS
    return token.capital and not (named or own) and line.tokens[k - 1].fold in ("la", "l'", "du")


_PARTS_OF_OURS = words("fondation holding")
