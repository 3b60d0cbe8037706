"""Who says that they stay: « il reste », « je suis toujours là », « elle jure le contraire »."""

import re

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words


def here_to_stay(seen: Arguments, verb: VerbGroup) -> bool:
    """« Je suis là pour longtemps », « je suis toujours là », « elle jure le contraire », « elle reste »."""
    if verb.lemma in _SWEARING:
        return _two_behind(seen, verb) == ["le", "contraire"]
    if verb.lemma in STAYING:
        return _stays_on(seen, verb)
    if verb.lemma != "être" or verb.negated or verb.no_longer:
        return False  # « ne serait plus là pour l'entrée en Bourse »
    behind = _two_behind(seen, verb)
    return behind in (["la", "pour"], ["ici", "pour"]) or (
        behind == ["toujours", "la"] and verb.tense is Tense.PRESENT
    )


STAYING = words("rester demeurer bouger")
_SWEARING = words("jurer assurer affirmer soutenir dire")


def _stays_on(seen: Arguments, verb: VerbGroup) -> bool:
    """« elle assure qu'elle reste », « je ne bouge pas »; not « pour l'instant, elle reste en poste »."""
    meant = verb.tense in (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL) and not verb.governors
    if not (meant and remains(seen, verb)) or _FOR_NOW.search(seen.line.text):
        return False
    return all(v.first != verb.last + 1 for _, v in seen.line.verbs)  # « reste à savoir si X partira »


_FOR_NOW = re.compile(
    r" (?:pour (?:l'|le) (?:heure|instant|moment)|jusqu'|encore|provisoirement|d'ici|le temps de) "
)


def remains(seen: Arguments, verb: VerbGroup) -> bool:
    """« il reste », « demeure en poste », « ne bouge pas », « a signé pour durer »; not « reste prudent »."""
    behind = _two_behind(seen, verb)
    if verb.lemma == "bouger":
        return verb.negated
    if verb.lemma in ("signer", "rempiler"):
        return behind[:1] == ["pour"]
    if verb.lemma not in ("rester", "demeurer") or verb.negated or verb.perfect or verb.no_longer:
        return False
    word = seen.line.tokens[verb.last : verb.last + 1]
    return not word or not word[0].word or behind[0] in _AT_HOME


_AT_HOME = words("en a au chez dans ici la fidele bien donc pour et")


def _two_behind(seen: Arguments, verb: VerbGroup) -> list[str]:
    return [token.fold for token in seen.line.tokens[verb.last : verb.last + 2]]
