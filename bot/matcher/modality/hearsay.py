"""Stage 5: the phrases that make a sentence hearsay: « selon des proches », « le bruit court »."""

import re
from functools import lru_cache

from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import HEARSAY
from bot.matcher.syntax.pieces import Line


def hearsay_in(line: Line, at: int | None = None) -> str:
    """The phrase that makes the sentence hearsay, if one does; « peut-être » only on the side of *at*."""
    phrase = "" if _HEARSAY_WORDS.isdisjoint(line.words) else _hearsay_in(line.text)
    return "" if phrase in _ADVERBS and at is not None and not _same_side(line, at, phrase) else phrase


_ADVERBS = words("peut-etre probablement vraisemblablement possible")


def _same_side(line: Line, at: int, phrase: str) -> bool:
    """No colon parts the adverb from the token at *at*."""
    told = next((k for k, token in enumerate(line.tokens) if token.fold == phrase), at)
    return not any(token.text == ":" for token in line.tokens[min(told, at) : max(told, at)])


@lru_cache(maxsize=64)  # every verb of a sentence asks for the same one
def _hearsay_in(text: str) -> str:
    text = text.replace("' ", "'").replace(" -t-on", "-t-on").replace(" -on", "-on")
    text = _STIRRED.sub(" ", text)
    if " a en croire " in text and not _VAGUE_BEARERS.isdisjoint(
        text.partition(" a en croire ")[2].split()[:5]
    ):
        return "a en croire"
    return next((phrase for phrase, spaced in _STRONG if spaced in text), "")


# « a démissionné, suscitant des spéculations sur la suite »: what it stirs up says nothing of itself.
_STIRRED = re.compile(
    r"\b(?:suscit|aliment|nourri|provoqu|declench|entrain)\w* (?:\w+ )?(?:\w+ )?(?:rumeur|speculation)s?\b"
    r"(?! (?:de|d'|du|sur (?:un|une|son|sa|le|la|l')(?: \w+)?) ?"
    r"(?:depart|demission|arrivee|retour|eviction|sortie))"
)
_VAGUE_BEARERS = words(
    """
    source sources proche proches salaries employes collegues rumeur rumeurs bruit bruits observateurs
    certains indiscretions couloirs temoins anciens initiés connaisseurs
    """
)
_STRONG = tuple(
    (phrase, f" {phrase} ")
    for phrase in HEARSAY
    if phrase not in ("serait", "possible", "eventuel", "eventuelle", "conditionnel", "le nom de")
)
# The last word of each phrase, whole and without its elision or its inverted pronoun: a sentence that has
# none of them holds no phrase.
_HEARSAY_WORDS = {"croire"} | {
    form
    for phrase, _ in _STRONG
    for word in phrase.split()[-1:]
    for form in (word, word.rpartition("'")[2], word.removesuffix("-t-on"), word.removesuffix("-on"))
}
