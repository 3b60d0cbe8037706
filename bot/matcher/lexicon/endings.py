# ruff: noqa: E501  (a line of a table is one entry)
"""Nouns that end, with the verbs of their ending: « l'aventure s'arrête », « les têtes tombent ».

A line is ``noun|noun : verb words, verb words``: folded nouns, then infinitives with what must
follow them; ``not`` before one that must be negated, ``maybe`` before one that is a guess.
"""

from dataclasses import dataclass

from bot.matcher.lexicon.frames import Act


@dataclass(frozen=True, slots=True)
class Ending:
    """One verb with the nouns whose end it tells."""

    act: Act
    nouns: frozenset[str]
    follows: str
    negated: bool = False
    guessed: bool = False


_TABLE = {
    Act.EXIT: """
        aventure|collaboration|bail|contrat|mandat|regne|ere|chapitre|idylle|carriere|histoire|parcours|passage|mission|experience|chemin|route : s'arrêter, s'achever, se terminer, s'interrompre, prendre fin, toucher a sa fin, toucher a son terme, arriver a son terme, arriver a echeance, arriver a sa fin, finir, tourner court, se conclure, se clore, se refermer, cesser, expirer, avoir vecu, terminer
        mandat|contrat : not renouveler, not reconduire, not prolonger
        page : se tourner, tourner
        chemins|routes|trajectoires : se séparer, diverger
        nom : disparaître de l' organigramme, disparaître du site, disparaître de l' annuaire, disparaître des effectifs
        rideau : tomber, se baisser
        glas : sonner
        heure : sonner
        divorce : prononcer, consommer, acter, entériner
        jours|heures : maybe compter
    """,
    Act.COME_BACK: """
        conge|conges|pause|arret|convalescence|disponibilite : s'achever, se terminer, prendre fin, toucher a sa fin, toucher a son terme, arriver a son terme, arriver a sa fin
    """,
    Act.OUST: """
        tete|tetes : tomber, rouler, sauter
        couperet|guillotine|sanction : tomber
        contrat : rompre, résilier
    """,
}  # fmt: skip


def _load() -> dict[tuple[str, bool], tuple[Ending, ...]]:
    """The endings by (verb, whether reflexive)."""
    found: dict[tuple[str, bool], tuple[Ending, ...]] = {}
    for act, table in _TABLE.items():
        for line in table.strip().splitlines():
            nouns, _, verbs = line.strip().partition(" : ")
            for verb in verbs.split(", "):
                words = verb.split()
                mark = words[0] if words[0] in ("not", "maybe") else ""
                words = words[1:] if mark else words
                reflexive = words[0] == "se" or words[0].startswith("s'")
                words = words[1:] if words[0] == "se" else [words[0].removeprefix("s'"), *words[1:]]
                ending = Ending(
                    act,
                    frozenset(nouns.split("|")),
                    " ".join(words[1:]),
                    negated=mark == "not",
                    guessed=mark == "maybe",
                )
                key = (words[0], reflexive)
                found[key] = (*found.get(key, ()), ending)
    return found


ENDINGS = _load()
ENDED = frozenset(noun for endings in ENDINGS.values() for ending in endings for noun in ending.nouns)
