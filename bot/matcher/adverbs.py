"""Stage 3: the adverbs within a verb group, and the negation that they complete."""

from collections.abc import Callable
from dataclasses import replace

from bot.matcher.conjugation import Reading
from bot.matcher.lexicon import words
from bot.matcher.tokens import Token
from bot.matcher.verbgroup import VerbGroup

_NEGATIONS = words("pas jamais aucun aucune nullement guere rien")
_ADVERBS = words(
    """
    pas plus jamais deja aussi egalement enfin bien donc alors encore toujours tout juste ainsi meme
    soudain vite guere nullement bientot desormais ensuite depuis hier aujourd'hui rien a son leur tour
    elle lui eux elles notamment pourtant plutot tot tard peu discretement trop aussitot surtout pour
    quasi certes ici finalement fort mal mieux lui-meme elle-meme eux-memes elles-memes
    """
) - words("a son leur tour elle lui eux elles depuis pour rien hier aujourd'hui")
_THEM = words("lui elle eux elles")


def skip_adverbs(
    tokens: tuple[Token, ...], readings: Callable[[int], tuple[Reading, ...]], i: int
) -> tuple[int, frozenset[str]]:
    """Skip adverbs from *i*: (next position, what was skipped)."""
    skipped: set[str] = set()
    tokens = tokens
    while i < len(tokens):
        word = tokens[i].fold
        if word in _ADVERBS or (word.endswith("ment") and len(word) > 6 and not readings(i)):
            skipped.add(word)
            i += 1
        elif (
            word in ("a", "de")
            and i + 1 < len(tokens)
            and tokens[i + 1].fold in (("son", "leur") if word == "a" else ("nouveau",))
        ):
            tail = i + 2 if word == "de" else i + 3
            if tail > len(tokens) or (word == "a" and tokens[i + 2 : i + 3] and tokens[i + 2].fold != "tour"):
                break
            skipped.add("de nouveau" if word == "de" else "a son tour")
            i = tail
        elif word in _THEM and tokens[i + 1 : i + 2] and tokens[i + 1].fold in ("aussi", "egalement"):
            i += 2  # « a lui aussi démissionné »
        elif (
            word == ","
            and i + 3 < len(tokens)
            and tokens[i + 1].fold in ("lui", "elle", "eux")
            and tokens[i + 2].fold == ","
        ):
            i += 3
        else:
            break
    return i, frozenset(skipped)


def negate(group: VerbGroup, skipped: frozenset[str]) -> VerbGroup:
    if "plus" in skipped and not skipped & (_NEGATIONS - {"guere"}):
        return replace(group, no_longer=True)
    return replace(group, negated=True) if skipped & _NEGATIONS else group
