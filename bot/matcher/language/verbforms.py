"""A word as a form of a verb: of the lexicon by its conjugation, else by lemma and ending."""

import re
from functools import lru_cache

from bot.matcher.language import dictionary
from bot.matcher.language.conjugation import FINITE, Conjugator, Reading, Tense
from bot.matcher.language.tokens import WORD_FORMS, Token, token_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import CONTROLS
from bot.matcher.lexicon.endings import ENDINGS
from bot.matcher.lexicon.frames import VERBS

# Forms that are nouns far more often than verbs when nothing says otherwise.
NOUNS_RATHER = words(
    """
    poste postes place places relève porte portes lance pause pauses garde montre reste signe charge
    marche demande demandes coupe barre vise offre offres annonce annonces force part cause fait faits
    cadre prise sortie fin vue vie suite arrivée venue voix chute commande bourse retraite tour page
    équipe équipes nouvelle conseil travail projet groupe note mesure doute monde juste rend aide
    souffle figure mois lettre lutte compte comptes mot dite direction intérim presse texte être avoir soir
    pouvoir devoir savoir dire retour visage risque peine forme ligne série course sources source nomme
    recherche produit produits contrat sens suivi suis monté appel découverte voit-on entreprise veille
    siège règle taille somme titre rôle mission écart rang montant accueil avance retard trouble
    concurrence marque envie idée espoir pousse vote critique critiques charges base mandat jeune
    solde soldes ménage revenant finance finances
    inquiète satisfaite prête éclair reproche reproches attaque attaques blâme blâmes alerte alertes
    réplique répliques rencontre rencontres épaule épaules lourde élève élèves
    """
) - words(
    """
    nomme reste annonce fait rend suis avance risque lance signe compte être avoir pouvoir devoir savoir
    dire
    """
)


# Verbs that tell no change, but show who a sentence is about; by lemma alone most would be nouns.
_PLAIN = (
    *("reprocher", "critiquer", "attaquer", "blâmer", "alerter", "répliquer", "rencontrer", "épauler"),
    *("gérer", "peser", "plonger", "traîner", "dissoudre", "composer", "constituer"),
    *("léguer", "refiler", "répartir", "bouger", "rire", "seconder"),
)


def _changing() -> dict[str, None]:
    """Every verb by which a change is told, alone or in an idiom, in the order of the tables."""
    verbs: dict[str, None] = {}
    for table in VERBS.values():
        for line in table.strip().splitlines():
            idiom = line.replace("se ", "", 1).split() if line.strip().startswith("se ") else line.split()
            if idiom and "~" not in idiom[0]:
                verbs |= dict.fromkeys(map(lemma_of, idiom[0].split("|")))
    return verbs


def _lemmas() -> dict[str, None]:
    """Every verb of the tables, in their order."""
    verbs = dict.fromkeys(("être", "avoir", "faire", "laisser", "voir", "aller", *_PLAIN)) | _changing()
    for lemma, _ in ENDINGS:
        verbs[lemma] = None
    for governing in CONTROLS.values():
        for word in governing.split():
            verbs[word.split("~")[0]] = None
    return verbs


def lemma_of(word: str) -> str:
    """The infinitive of an idiom's first word, without its reflexive pronoun (« s'offrir »)."""
    return word.removeprefix("s'").replace("’", "'")


CHANGING = frozenset(_changing())
_CONJUGATOR = Conjugator(_lemmas())
_GENERIC_ENDINGS = re.compile(r"(?:er|ir|re|oir)$")


def read_form(token: Token) -> tuple[Reading, ...]:
    """The readings of a token as a form of a verb of the lexicon."""
    exact = _CONJUGATOR.read(token.low)
    if not exact and token.capital and token.low[0] == "e":  # « Ecarté »: a bare capital
        exact = _CONJUGATOR.read("é" + token.low[1:])
    if exact or not token.capital:
        return exact
    shouted = len(token.text) > 3 and token.text.isupper() and token.low.isascii()
    return _CONJUGATOR.read(token.low, capitals=True) if shouted else ()


@lru_cache(maxsize=WORD_FORMS)
def forms_of(text: str) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """The readings of a word as a form of a verb of the lexicon, and as one of a verb outside it."""
    token = token_of(text)
    if not token.word or token.fold.isdigit():
        return (), ()
    known = read_form(token)
    return known, () if known else _read_generic(token.low)


def _read_generic(low: str) -> tuple[Reading, ...]:
    """A verb outside the lexicon, by lemma and ending: enough to see where a clause has its verb."""
    if len(low) < 4 or low in NOUNS_RATHER or low.endswith(("ière", "ières", "iers")):
        return ()
    if low.startswith("co") and (alone := _CONJUGATOR.read(low.removeprefix("co"))):
        return tuple(reading._replace(lemma="co" + reading.lemma) for reading in alone)  # « cosupervisait »
    if not low.endswith(_VERBAL):  # nothing that the dictionary could say would make a verb of it
        return ()
    lemma = dictionary.lemma(low)
    if not _GENERIC_ENDINGS.search(lemma) or (lemma == low and not low.endswith(("er", "ir"))):
        return ()
    if lemma == low:
        return () if low.endswith(("ier", "isir", "enir")) else (Reading(lemma, Tense.INFINITIVE),)
    if not lemma.endswith(("er", "ir", "re", "oir")) or not low.startswith(lemma[:2]):
        return ()
    plural = low.endswith(("ent", "ont", "és", "ées", "is", "us"))
    for ending, tense in _ENDINGS:
        if low.endswith(ending) and not _of_the_stem(low, lemma, ending):
            return (Reading(lemma, tense, 3 if tense in FINITE else 0, plural),)
    return ()


def _of_the_stem(low: str, lemma: str, ending: str) -> bool:
    """« ignorait », « ignora »: the « r » is of « ignorer » itself, and no future's."""
    return ending[0] == "r" and lemma.endswith("rer") and not low.endswith("e" + ending)


def behind_reflexive(low: str) -> tuple[Reading, ...]:
    """« s'excuse », « s'alarment »: a noun elsewhere, behind « se » a form of a verb in « -er »."""
    for ending, plural in (("ent", True), ("e", False)):
        stem = low.removesuffix(ending)
        if low.endswith(ending) and len(stem) > 1 and dictionary.is_known(stem + "er"):
            return (Reading(stem + "er", Tense.PRESENT, 3, plural),)
    return ()


def behind_have(low: str) -> tuple[Reading, ...]:
    """« a choqué », « avait étonné »: an adjective elsewhere, behind « avoir » a participle."""
    for ending in ("é", "ée", "és", "ées"):
        stem = low.removesuffix(ending)
        if low.endswith(ending) and len(stem) > 1 and dictionary.is_known(stem + "er"):
            return (Reading(stem + "er", Tense.PARTICIPLE, 0, ending.endswith("s")),)
    return ()


def behind_be(low: str) -> tuple[Reading, ...]:
    """« est prévue », « sont fixés »: of verbs whose participle the dictionary has in the singular only."""
    stem = low.removesuffix("s").removesuffix("e")
    lemma = _SCHEDULED.get(stem)
    plural = low.endswith("s")
    gender = "f" if low.removesuffix("s").endswith("e") else "m"
    return (Reading(lemma, Tense.PARTICIPLE, 0, plural, gender),) if lemma and low != stem else ()


_SCHEDULED = {"fixé": "fixer", "programmé": "programmer", "prévu": "prévoir"}
_ENDINGS = (
    ("rait", Tense.CONDITIONAL),
    ("raient", Tense.CONDITIONAL),
    ("ait", Tense.IMPERFECT),
    ("aient", Tense.IMPERFECT),
    ("ra", Tense.FUTURE),
    ("ront", Tense.FUTURE),
    ("ant", Tense.GERUND),
    ("é", Tense.PARTICIPLE),
    ("ée", Tense.PARTICIPLE),
    ("és", Tense.PARTICIPLE),
    ("ées", Tense.PARTICIPLE),
    ("èrent", Tense.PAST),
    ("ent", Tense.PRESENT),
    ("a", Tense.PAST),
    ("e", Tense.PRESENT),
    ("it", Tense.PRESENT),
    ("t", Tense.PRESENT),
    ("i", Tense.PARTICIPLE),
    ("u", Tense.PARTICIPLE),
    ("d", Tense.PRESENT),
    ("is", Tense.PARTICIPLE),
    ("ie", Tense.PARTICIPLE),
    ("ue", Tense.PARTICIPLE),
)
_VERBAL = ("er", "ir", *(ending for ending, _ in _ENDINGS))
