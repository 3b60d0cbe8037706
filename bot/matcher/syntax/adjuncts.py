"""Any word set behind a post: « un ingénieur réseau », « la chercheuse émérite », « son juriste star »."""

from collections.abc import Callable, Mapping

from bot.matcher.language.conjugation import FINITE, Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import read_form
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import MONTHS, SEASONS, WEEKDAYS
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
_CLOSING = words(
    """
    qui que dont ou chez depuis mais puis apres avant dans sur par avec sans vers contre sous entre lors afin
    des pendant selon parmi comme jusqu'
    """
)
_TODAY = words(
    "hier avant-hier aujourd'hui demain desormais bientot ce cet cette debut fin courant voila voici il pas"
    " dorenavant"
)
FROM_THEN_ON = "dès"  # no « des »
_MOST = 2  # « grands comptes », « relations publiques »
_AT = words("d' de du chez")
_HOUSES = (Sort.WATCHED, Sort.COMPANY)
_UNSAID = words("aussi donc encore ensuite enfin seul seule meme memes bien mieux ailleurs ici la non oui")


def closes_a_role(token: Token) -> bool:
    """« nommé directeur des ventes il y a trois jours », « voilà une semaine », « mi-mai », « dès lundi »."""
    told = token.fold in _CLOSING or token.low in WEEKDAYS or token.low == FROM_THEN_ON
    return told or token.fold in _TODAY or token.fold.startswith("mi-")


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


def says_no_field(token: Token) -> bool:
    """« roumain », « brillante », « émérite »: where somebody is from, how good they are."""
    quality = (
        token.fold in _QUALITIES or token.fold.endswith(_OF_QUALITY) or token.low.endswith(("ée", "ées"))
    )
    return quality or token.fold in role_words.DESIGNATIONS or token.fold.endswith(role_words.NATIVE_WOMEN)


_QUALITIES = words("emerite historique veteran veterane chevronne prometteur prometteuse superstar fetiche")
_OF_QUALITY = ("eux", "euse", "ard", "arde", "ant", "ante", "able", "ible")


def _may_be_one(token: Token) -> bool:
    if not (token.word and token.text.islower() and token.fold.isalpha()) or closes_a_role(token):
        return False
    if token.fold in _UNSAID or token.fold in MONTHS or token.fold in SEASONS:
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
