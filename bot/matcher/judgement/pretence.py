"""Stage 5: articles that make up what they tell, and say so."""

import re
from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.controls import HOAXES
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.pieces import Line, Sign

_NO_HOAX = re.compile(r"\b(?:pas|rien) (?:d' |un |une |le |la )?(?:poisson d' avril|canular)")

_UNMASKED = re.compile(
    r"\b(?:est|etait|sont|etaient|n' etait qu'|n' est qu') (?:en (?:fait|realite) )?(?:un|une|des|de) "
    r"(?:\w+ )?"
    r"(?:infox|intox|montages?|trucages?|faux|contrefacons?|deepfakes?|hypertrucages?|blagues?|farces?)\b"
)


def pretended(lines: Sequence[Line]) -> str:
    """A hoax that unmasks itself, or an exercise in « what if »."""
    text = _NO_HOAX.sub(" ", "\n".join([line.text for line in lines]))
    if any(phrase in text for phrase in HOAXES) or _UNMASKED.search(text):
        return "a hoax or a fiction"
    title = [token.fold for token in lines[0].tokens[:3]] if lines else []
    return "a supposition" if ("si" in title and asks(lines[0])) or (lines and _supposes(lines[0])) else ""


def _supposes(title: Line) -> bool:
    """« Ce que gagnerait X s'il quittait Y »: a conditional that answers a « si »."""
    conditional = any(p.verb is not None and p.verb.tense is Tense.CONDITIONAL for p in title.pieces)
    return conditional and any(p.sign is Sign.SUB and p.word in ("si", "s'", "s'il") for p in title.pieces)
