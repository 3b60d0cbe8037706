"""Verbs that tell of a change only by what they are said of: « l'intérim est assuré par X »."""

from collections.abc import Iterator, Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.frames import Match


def acts_by_subject(tokens: Sequence[Token], verb: VerbGroup) -> Iterator[Match]:
    """« l'intérim est assuré par X », « les rênes sont confiées à X », « est allé chercher X chez Y »."""
    if verb.passive and verb.lemma in _OFFICE_VERBS:
        yield Match(Act.NAME if verb.lemma == "confier" else Act.TAKE, 0, idiom=False)
    if verb.tense is Tense.PARTICIPLE and not verb.passive and verb.lemma == "confier":
        yield Match(Act.NAME, 0, idiom=False)  # « Y : la recherche confiée à X »
    if verb.passive and verb.lemma in ("placer", "mettre", "rattacher"):
        yield Match(Act.TAKE, 0, idiom=False)
    opens = verb.finite and not (verb.first and tokens[verb.first - 1].word)  # « Sortent X et Y, entrent Z »
    if verb.lemma == "sortir" and (verb.indirect == "en" or opens):  # « le conseil a changé : X en sort »
        yield Match(Act.EXIT, 0, idiom=False)
    if verb.passive and verb.lemma in ("faire", "appeler"):  # « est fait directeur », « y fut appelé »
        yield Match(Act.NAME, 0, idiom=False)
    if (
        verb.lemma in _PLACING and not verb.passive and tokens[0].fold in ("a", "aux")
    ):  # « À sa tête, Y place X »
        yield Match(Act.NAME, 0, idiom=False)
    if verb.lemma == "chercher" and any(governor.lemma == "aller" for governor in verb.governors):
        yield Match(Act.HIRE, 0, idiom=False)
    if verb.lemma == "être" or (verb.lemma in ("appeler", "nommer") and verb.reflexive):
        yield Match(Act.NO_LONGER if verb.no_longer else Act.TAKE, 0, idiom=False)


_PLACING = words("placer installer propulser parachuter catapulter mettre")
_OFFICE_VERBS = words("assurer assumer exercer reprendre récupérer occuper confier endosser")
