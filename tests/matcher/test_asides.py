"""What is inserted into a sentence changes nothing of what it tells: each change, with each insertion."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What is told, with its verb in the present and in the imperfect of what is reported.
CHANGES = [
    ("departure", "quitte Lumina AI", "quittait Lumina AI"),
    ("departure", "a démissionné", "démissionnait"),
    ("ouster", "a été licencié", "était licencié"),
    ("leave", "prend un congé", "prenait un congé"),
    ("return", "revient chez Lumina AI", "revenait chez Lumina AI"),
    ("appointment", "prend la tête des opérations", "prenait la tête des opérations"),
]
PHRASES = [
    "dans une longue lettre mise en ligne",
    "dans un message que l'agence Fil a pu lire",
    "lors d'une réunion convoquée en urgence",
    "sans en préciser les raisons",
    "après avoir longtemps hésité",
    "malgré les efforts déployés pour le retenir",
    "alors que les rumeurs allaient bon train",
    "comme l'avait révélé Le Fil du Soir",
    "quelques heures avant la publication des comptes",
]
REPORTS = [
    "révèle Le Fil du Soir",
    "a annoncé mercredi Lumina AI",
    "a confirmé Lumina AI à la presse",
    "indique l'entreprise dans un communiqué",
    "a fait savoir Rohan Mehta",
    "ainsi que l'a confirmé un porte-parole à la presse",
    "et c'est une surprise",
    "ce que personne n'avait vu venir",
]
REPORTED = [
    "Karim Haddad a annoncé mercredi, {}, qu'il {}.",
    "Lumina AI a indiqué, {}, que Karim Haddad {}.",
    "Le constat est signé Karim Haddad, qui a annoncé, {}, qu'il {}.",
]
NOUNS = [("departure", "son départ"), ("departure", "sa démission"), ("return", "son retour")]


def _told(sentence: str, kind: str) -> list[str]:
    return differences(claims_of(f"Lumina AI : une page se tourne | {sentence}"), f"Karim Haddad: {kind}")


@pytest.mark.parametrize("phrase", PHRASES)
def test_whatever_stands_before_what_is_reported(phrase: str) -> None:
    for (kind, _, reported), frame in product(CHANGES, REPORTED):
        assert _told(frame.format(phrase, reported), kind) == [], (frame, reported)


@pytest.mark.parametrize("report", REPORTS)
def test_whoever_reports_it_between_the_subject_and_its_verb(report: str) -> None:
    for kind, told, _ in CHANGES:
        assert _told(f"Karim Haddad, {report}, {told}.", kind) == [], told


@pytest.mark.parametrize("phrase", PHRASES)
def test_whatever_stands_before_the_noun_that_is_announced(phrase: str) -> None:
    for kind, noun in NOUNS:
        assert _told(f"Karim Haddad a annoncé mercredi, {phrase}, {noun}.", kind) == [], noun


def test_two_commas_with_nothing_between() -> None:
    assert _told("Mardi soir, Karim Haddad, , quitte Lumina AI.", "departure") == []


NEAR_MISSES = """
Lumina AI mise tout sur la recherche | Karim Haddad mise beaucoup sur elle. =>
Lumina AI dévoile un modèle | Karim Haddad, raconte un proche, quitte rarement son bureau. =>
Un modèle de Lumina AI | Karim Haddad a expliqué, après avoir salué les partants, qu'il aimait son travail. =>
"""


@pytest.mark.parametrize("line", lines(NEAR_MISSES))
def test_nothing_is_told(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
