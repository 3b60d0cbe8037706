"""Houses called by what is theirs: « l'éditeur de Claude », « la firme de Redmond »."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import DESCRIPTIONS, MADE_BY, MAKERS, SEATS_OF_HOUSES
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Org

_OF = ("de", "d'")
_MAKERS = (DESCRIPTIONS | MAKERS) - words("pere papa inventeur")
_SOMEBODY = words("createur concepteur developpeur proprietaire fabricant")  # as well as a house
_BIG = words("firme geant groupe mastodonte marque compagnie")  # « la start-up de Mountain View » is another
_BRANDS = _BIG | words("societe entreprise maison")
PERIPHRASES = _MAKERS | _BRANDS


def house_meant(tokens: Sequence[Token], i: int, at: int) -> tuple[Org, int] | None:
    """The house that the noun at *at* and what is behind it call, and its end; *i* is where it begins."""
    found = _of_product(tokens, i, at) or _of_seat(tokens, at) or _of_emblem(tokens, at)
    return (Org(Identity(found[0])), found[1]) if found is not None else None


def _of_product(tokens: Sequence[Token], i: int, at: int) -> tuple[str, int] | None:
    """« l'éditeur de Claude », « la maison mère d'Instagram »: the house that makes or has it; not
    « l'éditeur de Claude Monet », « X, le créateur de Claude »."""
    if tokens[at].fold not in _MAKERS:
        return None
    somebody = tokens[at].fold in _SOMEBODY
    if somebody and i and tokens[i - 1].text == ",":
        return None
    at += at + 1 < len(tokens) and tokens[at + 1].fold == "mere"
    row = [token.fold for token in tokens[at + 1 : at + 3]]
    house = MADE_BY.get(row[1]) if len(row) > 1 and row[0] in _OF else None
    behind = tokens[at + 3 : at + 5]
    named = behind and (
        behind[0].capital or (somebody and behind[0].text == "," and len(behind) > 1 and behind[1].capital)
    )
    return (house, at + 3) if house is not None and not named else None


def _of_seat(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """« la firme de Cupertino », « le géant de Mountain View »: by where it sits."""
    row = tokens[at + 1 : at + 3]
    if tokens[at].fold not in _BIG or len(row) < 2 or row[0].fold not in _OF or not row[1].capital:
        return None
    house = SEATS_OF_HOUSES.get(row[1].fold)
    end = at + 3
    while house is not None and end < len(tokens) and tokens[end].fold in ("park", "view"):
        end += 1
    return (house, end) if house is not None else None


def _of_emblem(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """« la marque à la pomme »: by what is on its wares."""
    row = [token.fold for token in tokens[at + 1 : at + 4]]
    return ("Apple", at + 4) if tokens[at].fold in _BRANDS and row == ["a", "la", "pomme"] else None
