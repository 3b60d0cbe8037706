"""Any word set behind a post: « un ingénieur réseau », « la chercheuse émérite », « son juriste star »."""

from collections.abc import Callable, Mapping

from bot.matcher.language.conjugation import FINITE, Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import read_form
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.names.courtesy import past_titles
from bot.matcher.names.name import Name, Sort

# What happens to the holder of a post, told by a participle right behind it.
HAPPENS = words(
    """
    limoger licencier virer évincer remercier débarquer congédier écarter destituer révoquer renvoyer
    éjecter suspendre pousser partir nommer promouvoir recruter embaucher débaucher réembaucher
    mettre démettre relever chasser prier contraindre forcer lâcher sacrifier rappeler réintégrer rétablir
    priver revenir sortir arriver venir entrer rejoindre coopter enrôler dénicher transférer démissionner
    """
)
_MOST = 2  # « grands comptes », « relations publiques »
_AT = words("d' de du chez")
_HOUSES = (Sort.WATCHED, Sort.COMPANY)
_UNSAID = words(
    "hier demain aussi donc encore ensuite enfin seul seule meme memes bien mieux ailleurs ici la non oui"
)


def past_adjuncts(
    tokens: tuple[Token, ...], k: int, names: Mapping[int, Name], is_verb: Callable[[int], bool]
) -> int:
    """The position behind such words at *k*, where a name, house or mark follows; *k* if there are none."""
    for end in range(k + 1, min(k + _MOST, len(tokens)) + 1):
        if not _may_be_one(tokens[end - 1]) or is_verb(end - 1):
            return k
        if _closes(tokens, end, names):
            return end
    return k


def of_a_place(token: Token) -> bool:
    """« roumain », « bretonne »: where somebody is from, and not what they do."""
    return token.fold in role_words.DESIGNATIONS or token.fold.endswith(role_words.NATIVE_WOMEN)


def _may_be_one(token: Token) -> bool:
    if not (token.word and token.text.islower() and token.fold.isalpha()) or token.fold in _UNSAID:
        return False
    return not any(
        reading.tense in FINITE
        or reading.tense is Tense.GERUND
        or (reading.tense is Tense.PARTICIPLE and reading.lemma in HAPPENS)
        for reading in read_form(token)
    )


def _closes(tokens: tuple[Token, ...], end: int, names: Mapping[int, Name]) -> bool:
    """The name of whoever has the post, a comma, a bracket, the house."""
    if end >= len(tokens) or tokens[end].text in ",():":
        return True
    named = names.get(past_titles(tokens, end))
    if named is not None and named.sort is Sort.PERSON:
        return True
    at = end + 1 + (tokens[end + 1].fold in ("l'", "la", "le") if end + 1 < len(tokens) else 0)
    house = names.get(at)
    return tokens[end].fold in _AT and house is not None and house.sort in _HOUSES
