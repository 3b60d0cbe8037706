"""Words that are a pronoun before a verb, or the article of a noun: « la quitte », « la maison »,
« l'une part, l'autre arrive »."""

import itertools
from collections.abc import Callable

from bot.matcher.language.conjugation import FINITE, Reading, Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import NOUNS_RATHER, read_form
from bot.matcher.language.verbgroup import AUXILIARIES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import STRESSED

CLITICS = words("se s' me m' te t' le la l' les lui leur y en nous vous")
REFLEXIVE = frozenset(("se", "s'"))
DETERMINERS = words(
    """
    le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos
    aucun aucune chaque au aux de d'
    """
)
_HEADING = FINITE | {Tense.INFINITIVE, Tense.GERUND}  # what pronouns stand before
_SUBJECTS = words("qui il elle ils elles on je")
_BEFORE_NOUNS = words(
    """
    sur dans vers chez avec contre sous par pour sans de d' a en apres avant depuis malgre selon pendant
    durant devant derriere parmi hors envers
    """
)


def is_clitic(
    tokens: tuple[Token, ...],
    readings: Callable[[int], tuple[Reading, ...]],
    i: int,
    start: int,
    *,
    negated: bool,
) -> bool:
    """A pronoun before a verb, rather than the article of a noun."""
    word = tokens[i].fold
    if word in REFLEXIVE or word in ("m'", "me", "y", "t'", "te"):
        return True
    if i + 1 >= len(tokens):
        return False
    nxt = tokens[i + 1]
    if word in ("nous", "vous"):
        return i > start or (i > 0 and tokens[i - 1].fold == word) or _of_a_third(tokens, readings, i)
    if (
        nxt.fold in CLITICS
        and nxt.fold not in ("les", "le", "la", "l'")
        and word in ("le", "la", "l'", "les")
    ):
        return bool(readings(i + 2))
    if word in ("le", "la", "les") and i == start > 0 and tokens[i - 1].fold in _ARE:
        return False  # « qui est la juge X »
    following = readings(i + 1)
    if _HEADING.isdisjoint([r.tense for r in following]) or (
        word == "leur" and i == start and _set_apart(tokens, i - 1)
    ):
        return False
    if word == "lui" and i == start and _stressed(tokens, readings, i):
        return False
    auxiliary = any(r.lemma in AUXILIARIES and r.tense in FINITE for r in following)
    if word in ("l'", "lui", "leur") and auxiliary:
        return True
    if nxt.low in NOUNS_RATHER and not negated:
        return start > 0 and tokens[start - 1].fold in _SUBJECTS  # « Y, qui le préside, … »
    if word in ("le", "la", "l'", "les", "leur", "en"):
        previous = tokens[start - 1].fold if start and not one_of_two(tokens, start) else ""
        headed = (Tense.INFINITIVE, Tense.GERUND) if previous == "en" else (Tense.INFINITIVE,)
        if previous in _BEFORE_NOUNS and not any(r.tense in headed for r in following):
            return False  # « mis sur la touche »; not « en s'en allant », « en la quittant »
        return (
            not (previous in DETERMINERS and previous not in ("de", "d'"))
            and bool(read_form(nxt))
            and (start > 0 or i > start or (word == "en" and _go(following)))  # « S'en vont », « En sortent »
        )
    return True


def _stressed(tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]], i: int) -> bool:
    """« Avec lui entrent X et Y », « Lui avait claqué la porte »: no pronoun of the verb behind it."""
    if not i:
        return _tells_of_him(tokens, readings)
    doing = any(r.tense is Tense.INFINITIVE for r in readings(i + 1))
    return tokens[i - 1].fold in _BEFORE_NOUNS and not doing


def _tells_of_him(tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]]) -> bool:
    """« Lui part en mai »: of the subject; not « Lui succède X », « Lui ont été confiées les ventes »."""
    if tokens[1].fold in CLITICS or not any(r.tense in FINITE and r.person == 3 for r in readings(1)):
        return tokens[1].fold in REFLEXIVE
    told = [reading for k in range(1, _FEW) for reading in readings(k)]
    given = any(token.fold == "ete" for token in tokens[2:_FEW])
    return not given and _TO_SOMEBODY.isdisjoint(reading.lemma for reading in told)


_FEW = 5  # words: « n'avait pas encore quitté »
_TO_SOMEBODY = words(  # whose subject may well stand behind them
    """
    succéder revenir échoir incomber rester manquer emboîter répondre arriver plaire appartenir suffire
    falloir ressembler confier attribuer reprocher remettre être venir sembler importer coûter valoir
    """
)


def _go(following: tuple[Reading, ...]) -> bool:
    """Third persons of verbs of going, whose subject stands behind them."""
    return any(r.lemma in ("sortir", "partir") and r.tense in FINITE for r in following)


def _of_a_third(tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]], i: int) -> bool:
    """« X nous rejoindra », « X nous a rejoints »: of a verb that has somebody else for subject."""
    if i == 0:
        return False
    following = readings(i + 1)
    if any(reading.tense is Tense.INFINITIVE for reading in following):
        return True  # « va nous rejoindre »
    finite = any(reading.tense in FINITE for reading in following) and tokens[i - 1].fold not in _BEFORE_NOUNS
    return finite and not tokens[i + 1].fold.endswith(_OF_US if tokens[i].fold == "nous" else _OF_YOU)


_OF_US, _OF_YOU = ("ons", "mes"), ("ez", "tes")


def _set_apart(tokens: tuple[Token, ...], i: int) -> bool:
    """« quittent quant à elles leur siège »: no subject of what follows."""
    return i > 0 and tokens[i].fold in STRESSED and tokens[i - 1].fold == "a"


_ARE = words("est etait sera serait sont seront devient fut voici voila")


def one_of_two(tokens: tuple[Token, ...], i: int) -> bool:
    """« l'une part, l'autre arrive »: a subject, and no article."""
    if i < 2 or tokens[i - 1].fold not in ("un", "une") or tokens[i - 2].fold != "l'":
        return False
    ahead = [token.fold for token in tokens[i : i + _FAR]]
    return any(pair == ("l'", "autre") for pair in itertools.pairwise(ahead))


_FAR = 16
