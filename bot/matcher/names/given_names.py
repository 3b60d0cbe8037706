"""Given names: another one set within (« Jeanne « Jo » Durand »), or alone (« Sophie, 34 ans, … »)."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper, words
from bot.matcher.names.capitals import begins, is_french
from bot.matcher.names.courtesy import gender_of
from bot.matcher.names.name import Identity

_CLOSED_BY = {"(": ")", "«": "»", "“": "”", '"': '"'}


def has_nickname(tokens: Sequence[Token], i: int) -> bool:
    """A given name at *i*, another one in brackets or quotation marks, and the last name."""
    if i + 4 >= len(tokens) or _CLOSED_BY.get(tokens[i + 1].text) != tokens[i + 3].text:
        return False
    return all(tokens[k].capital and tokens[k].word for k in (i, i + 2, i + 4))


def may_be_given(tokens: Sequence[Token], i: int) -> bool:
    """A given name by the tables, or a capital that nothing but a name would have."""
    token = tokens[i]
    strange = not (begins(tokens, i) or is_french(token.low) or token.fold in proper.COMPANIES)
    return token.fold in proper.GIVEN or strange


def witness(tokens: Sequence[Token], at: int) -> Identity | None:
    """Somebody by a first name: « Sophie, 34 ans, », « Hugo a reçu l'appel », « Noam, ingénieur à Lyon »."""
    row = [token.fold for token in tokens[at : at + 4]]
    if len(row) < 4 or row[0] not in proper.GIVEN:
        return None
    aged = row[1] == "," and row[3] == "ans"
    trade = row[1] == "," and row[2] in _TRADES and tokens[at + 2].text.islower()
    told = tokens[at + 1].low in _HAVING or (row[1] == "," and row[2] in ("lui", "elle"))
    if not (aged or trade) and not (told and begins(tokens, at)):
        return None
    return Identity(tokens[at].text, None, gender_of(tokens, at, row[0]))


_TRADES = words(
    """
    ingenieur ingenieure etudiant etudiante enseignant enseignante professeur professeure libraire infirmier
    infirmiere developpeur developpeuse graphiste retraite retraitee lyceen lyceenne agriculteur agricultrice
    """
)
_HAVING = ("a", "avait", "aura", "est", "était")  # and not « à »


def by_first_name(identity: Identity) -> bool:
    """Whether a first name is all that is told of who they are."""
    return identity.id is None and " " not in identity.name and identity.name.lower() in proper.GIVEN
