"""A verb group: a verb with its tense, voice, negation, pronouns and the verbs that govern it."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.matcher.language.conjugation import FINITE, Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import Effect

AUXILIARIES = ("être", "avoir")
# Verbs whose compound tenses take « être », so that « est parti » is no passive.
WITH_ETRE = words(
    """
    aller venir partir repartir arriver entrer rentrer sortir rester tomber monter descendre passer
    retourner revenir devenir redevenir parvenir démissionner naître mourir apparaître
    réapparaître reparaître remonter ressortir retomber redescendre
    """
)
_OWN_STEPS = words("quitter partir démissionner retirer céder mettre tourner prendre")


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb or idiom that governs the verb of a group."""

    lemma: str
    effect: Effect
    negated: bool
    tense: Tense


class VerbGroup(NamedTuple):
    """A verb at tokens ``[first, last)``; ``main`` is the token of the verb that says what happens.

    ``tense`` is that of the finite verb of the group (``INFINITIVE``, ``PARTICIPLE`` or
    ``GERUND`` when there is none). ``subject`` is the inverted pronoun, ``direct`` and
    ``indirect`` the pronouns before the verb. A tuple, as ``Piece`` is.
    """

    first: int
    last: int
    main: int
    lemma: str
    tense: Tense
    person: int = 3
    plural: bool = False
    gender: str = ""
    reflexive: bool = False
    passive: bool = False
    perfect: bool = False
    negated: bool = False
    no_longer: bool = False
    subject: str = ""
    direct: str = ""
    indirect: str = ""
    governors: tuple[Governor, ...] = ()
    led: str = ""  # « l'a convaincue de rejoindre Y »: the pronoun before the verb that governs this one
    planned: bool = False  # « va quitter », « a décidé de partir »: yet to come

    @property
    def open_governors(self) -> tuple[Governor, ...]:
        """The governors, but for « avait dû céder la place »: who had to did so; « a souhaité quitter ses
        fonctions », as houses put it."""
        wished = self.perfect and not self.pluperfect and self.lemma in _OWN_STEPS
        return tuple(
            g
            for g in self.governors
            if not (g.lemma == "devoir" and self.pluperfect)
            and not (g.lemma == "souhaiter" and wished and not g.negated)
        )

    @property
    def finite(self) -> bool:
        return self.tense in FINITE

    @property
    def ahead(self) -> bool:
        """Told as yet to come, by tense or by a governing verb."""
        return self.tense is Tense.FUTURE or self.planned

    @property
    def pluperfect(self) -> bool:
        """« avait quitté », « eut quitté », « venait de quitter »."""
        just_then = self.tense is Tense.IMPERFECT and any(g.lemma == "venir" for g in self.governors)
        return just_then or (self.perfect and self.tense in (Tense.IMPERFECT, Tense.PAST))
