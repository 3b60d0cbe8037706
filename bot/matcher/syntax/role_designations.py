"""Nouns that call somebody without naming a post: « l'ancienne plume de X », « la Vénitienne »,
« un des cerveaux de Y ». Each gives the gender that the noun says, None where nobody is called so."""

from collections.abc import Mapping

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, THIS
from bot.matcher.lexicon.proper import GIVEN
from bot.matcher.names.name import Name, Sort


def once_with(tokens: tuple[Token, ...], j: int, names: Mapping[int, Name]) -> str | None:
    """« l'ancien communicant de X », « l'ancienne plume de Y »: somebody, by a noun that is no post."""
    told = names.get(j + 2)
    if told is None or told.sort is not Sort.PERSON or tokens[j + 1].fold not in ("de", "d'"):
        return None
    noun = tokens[j].fold
    if noun in _THINGS or not (noun in _INTIMATES or noun.endswith(_DOERS)):
        return None
    return {"ancien": "m", "ancienne": "f"}.get(tokens[j - 1].fold, "u")


_DOERS = ("ant", "ante", "iste", "eur", "euse", "rice", "ier", "iere", "ien", "ienne")
_INTIMATES = words(
    """
    plume eleve protege protegee complice compagnon compagne disciple mentor associe associee ami amie
    camarade allie alliee rival rivale binome
    """
)
_THINGS = words(
    """
    employeur chantier dossier quartier soutien ordinateur serveur moteur secteur cahier entretien restaurant
    palier courrier matrice
    """
)


def new_head(tokens: tuple[Token, ...], j: int) -> bool:
    """« nouvelle tête de la recherche », « la future tête des ventes »: who leads it."""
    row = [token.fold for token in tokens[j : j + 3]]
    return len(row) > 2 and row[0] == "tete" and row[1] in (*OF, "des") and row[2] not in _HEADS_OF_THINGS


_HEADS_OF_THINGS = words("gondole liste serie file lecture turc pont proue groupe classement")


def demonym(tokens: tuple[Token, ...], j: int, determiner: str) -> str | None:
    """« la Vénitienne », « le Rennais »: somebody called by where they come from."""
    token = tokens[j]
    if (
        determiner not in ("le", "la", "l'", "un", "une", *THIS)
        or not token.capital
        or len(token.fold) < 6
        or token.text.isupper()
        or token.fold in role_words.NO_NATIVES
    ):
        return None
    capitals = [token.capital and token.fold for token in tokens[j + 1 : j + 3]]
    if capitals and capitals[0] and capitals[0] not in GIVEN and not all(capitals[1:2] or [False]):
        return None  # « la Toscane Unie », but « la Rennaise Anne Morvan », « la Gantoise Liesbet Vermeer »
    if token.fold.endswith(role_words.NATIVE_WOMEN):
        return "f" if determiner not in ("le", "un") else None
    men = token.fold.endswith(role_words.NATIVE_MEN) and determiner not in ("la", "une")
    return "m" if men else None


def one_of_them(tokens: tuple[Token, ...], i: int, j: int) -> str | None:
    """« Un des cerveaux de Y s'en va »; « X, l'un des cerveaux de Y, » stands beside a name."""
    if j - i < 2 or tokens[j - 1].fold not in ("des", "ses") or (i and not tokens[i - 1].word):
        return None
    one = _singular(tokens[j].fold)
    return role_words.DESIGNATIONS.get(one) if one is not None else None


def one_of_a_post(tokens: tuple[Token, ...], i: int, j: int, determiner: str) -> str | None:
    """« l'une de ses juristes », « un des premiers salariés de Y »: the post of one, told in the plural."""
    among = determiner in ("un", "une") and not {"des", "de"}.isdisjoint(t.fold for t in tokens[i:j])
    one = _singular(tokens[j].fold) if among else None
    return role_words.POSTS.get(one) if one is not None else None


def _singular(word: str) -> str | None:
    """« juriste » of « juristes », « cerveau » of « cerveaux »; None of what is no plural."""
    one = word.removesuffix("x") if word.endswith("eaux") else word.removesuffix("s")
    return one if one != word else None
