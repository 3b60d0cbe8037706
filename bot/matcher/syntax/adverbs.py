"""The adverbs within a verb group, and the negation that they complete."""

from collections.abc import Callable

from bot.matcher.language.adverbials import ADVERBIAL_STARTS, adverbial_length
from bot.matcher.language.conjugation import Reading, Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import STRESSED

_NEGATIONS = words("pas jamais aucun aucune nullement aucunement guere rien") | {"en rien"}
_ADVERBS = words(
    """
    pas plus jamais deja aussi egalement enfin bien donc alors encore toujours tout juste ainsi meme
    soudain vite guere nullement bientot desormais ensuite depuis hier aujourd'hui rien a son leur tour
    elle lui eux elles notamment pourtant plutot tot tard peu discretement trop aussitot surtout pour
    quasi certes toutefois cependant neanmoins tous toutes chacun chacune respectivement dorenavant
    longtemps souvent parfois jadis naguere autrefois
    ici finalement fort mal mieux lui-meme elle-meme eux-memes elles-memes
    peut-etre helas illico presto sur-le-champ
    """
) - words("a son leur tour elle lui eux elles depuis pour rien hier aujourd'hui")


_EACH = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("tous deux", "toutes deux", "tous les deux", "toutes les deux", "tous quatre", "l' un et l' autre"),
        *("tous trois", "toutes trois", "tous les trois", "lui aussi", "elle aussi", "eux aussi"),
        *("elles aussi", "lui egalement", "elle egalement"),
    )
)
_PHRASE_STARTS = frozenset(phrase[0] for phrase in _EACH) | ADVERBIAL_STARTS


def skip_adverbs(
    tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]], i: int
) -> tuple[int, frozenset[str]]:
    """Skip adverbs from *i*: (next position, what was skipped)."""
    skipped: list[str] = []
    while i < len(tokens):
        word = tokens[i].fold
        length = _phrase(tokens, i) if word in _PHRASE_STARTS else 0
        if word in _ADVERBS or (word.endswith("ment") and len(word) > 6 and not readings(i)):
            length = length or 1
        if not length and word == ",":
            length = _aside(tokens, i)
        if not length and word == "«" and _quotes_the_rest(tokens, readings, i):
            length = 1
        if not length:
            break
        skipped.append(" ".join([token.fold for token in tokens[i : i + length]]))
        i += length
    return i, frozenset(skipped)


def _quotes_the_rest(
    tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]], i: int
) -> bool:
    """« n'a « jamais songé à partir » », « a été « remercié » »: a quotation that opens within the group."""
    if i + 1 >= len(tokens):
        return False
    participle = any(reading.tense is Tense.PARTICIPLE for reading in readings(i + 1))
    return participle or tokens[i + 1].fold in _NEGATIONS


def _phrase(tokens: tuple[Token, ...], i: int) -> int:
    """How many tokens « à son tour », « en effet », « tous deux » take at *i*; 0 if there is none."""
    if tokens[i].fold not in _PHRASE_STARTS:
        return 0
    told = tuple(token.fold for token in tokens[i : i + 5])
    each = next((n for n in range(len(told), 1, -1) if told[:n] in _EACH), 0)
    return each or adverbial_length(told)


def _aside(tokens: tuple[Token, ...], i: int) -> int:
    """« …, lui, … », « …, à son tour, … », « …, et contre toute attente, … »: with both commas."""
    start = i + 2 if tokens[i + 1 : i + 2] and tokens[i + 1].fold == "et" else i + 1
    length = _phrase(tokens, start) if start < len(tokens) else 0
    if not length and start < len(tokens) and tokens[start].fold in STRESSED | _ADVERBS:
        length = 1
    end = start + length
    return end + 1 - i if length and end < len(tokens) and tokens[end].fold == "," else 0


def only_how(skipped: frozenset[str]) -> bool:
    """« récupère officiellement la recherche », « reprend enfin son poste »: neither when nor again."""
    return all(
        phrase in _HOW or (phrase.endswith("ment") and phrase not in _WHEN) or _of_manner(phrase)
        for phrase in (told.strip(", ") for told in skipped)
    )


_HOW = words("donc ainsi enfin toutefois cependant pourtant neanmoins")
_WHEN = words(
    """
    egalement temporairement provisoirement definitivement actuellement recemment prochainement
    immediatement ulterieurement anciennement precedemment prealablement seulement notamment probablement
    vraisemblablement eventuellement apparemment respectivement
    """
)
_AGAIN = words("fois nouveau tour reprises seconde titre")
_TIMED = words(
    """
    temps moment coup jour suite heure foulee minute instant intervalle prochains prochaines venir urgence
    """
)


def _of_manner(phrase: str) -> bool:
    told = tuple(phrase.split())
    whole = len(told) > 1 and adverbial_length(told) == len(told)
    return whole and (_AGAIN | _TIMED).isdisjoint(told)


def negate(group: VerbGroup, skipped: frozenset[str]) -> VerbGroup:
    if "plus" in skipped and not skipped & (_NEGATIONS - {"guere"}):
        return group._replace(no_longer=True)
    return group._replace(negated=True) if skipped & _NEGATIONS else group
