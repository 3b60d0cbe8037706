# ruff: noqa: E501  (a line of a table is one item)
"""What a review of the year, a title or the sentence before has as known; and what is news beside it."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

YEARS = """
2023 chez Lumina AI : qui est parti, qui est arrivé | ¶ Mars : Karim Haddad s'en va. Farah Nasser, la DRH, tire sa révérence. => Karim Haddad: departure old; Farah Nasser: departure old
L'année 2023 de Lumina AI | ¶ Karim Haddad s'en va. => Karim Haddad: departure old
L'année 2023 de Lumina AI | ¶ Karim Haddad a annoncé mercredi son départ. => Karim Haddad: departure
2023, l'année des adieux chez Lumina AI | La démission de Karim Haddad clôt une année de départs. ¶ Karim Haddad a démissionné la semaine dernière. Avant lui, Farah Nasser a quitté Lumina AI en février. => Karim Haddad: departure; Farah Nasser: departure old
L'année 2023 de Lumina AI | ¶ Karim Haddad prendra la tête de la recherche. => Karim Haddad: appointment
2024 chez Lumina AI : qui part, qui arrive | ¶ Karim Haddad s'en va. => Karim Haddad: departure
"""
AFTER_IT = """
Lumina AI : trois jours après le départ de Grace Okonkwo, Victor Hallström écrit | La démission de la directrice de la sûreté, lundi dernier, n'y est pour rien, assure-t-il. => Grace Okonkwo: departure old [date=2024-04-15]
Lumina AI s'interroge | La démission de Grace Okonkwo, mercredi, surprend. => Grace Okonkwo: departure
"""
SINCE = """
Parlio attendra la rentrée | Grace Okonkwo, la directrice de la sûreté de Lumina AI, est en congé depuis le début du mois. Odile Varenne la remplace et a tout repoussé. => Grace Okonkwo: leave old; Odile Varenne: appointment old [by=Grace Okonkwo]
Grace Okonkwo, de Lumina AI, prend un congé | Odile Varenne la remplace. => Grace Okonkwo: leave; Odile Varenne: appointment
Parlio apprend à chanter | ¶ Début mars, Grace Okonkwo, de Lumina AI, s'était mise en congé. C'est Odile Varenne qui assure depuis l'intérim. => Grace Okonkwo: leave old; Odile Varenne: appointment old
Lumina AI : Grace Okonkwo part | ¶ Elle l'a dit mercredi. Odile Varenne assure depuis l'intérim. => Grace Okonkwo: departure; Odile Varenne: appointment
Ce qu'il faut retenir de mars | ¶ Chez Lumina AI, en mars, Karim Haddad devenait directeur de la voix. Odile Varenne, elle, voyait son périmètre s'élargir. => Karim Haddad: appointment old; Odile Varenne: appointment old
"""
ALREADY = """
Lumina AI abandonne Parlio | Sa fermeture a déjà provoqué plusieurs départs. ¶ Karim Haddad et Grace Okonkwo ont annoncé lundi qu'ils quittaient la société. => Karim Haddad: departure old; Grace Okonkwo: departure old
Lumina AI abandonne Parlio | Sa fermeture provoque plusieurs départs. ¶ Karim Haddad a annoncé lundi qu'il quittait la société. => Karim Haddad: departure
Vague de départs chez Lumina AI | La fermeture de Parlio en a déjà provoqué plusieurs. ¶ Karim Haddad a annoncé lundi qu'il quittait la société. => Karim Haddad: departure
"""
ONE_STEP = """
Lumina AI se recentre | ¶ En mars, Karim Haddad avait abandonné la direction des ventes pour devenir responsable des projets spéciaux. => Karim Haddad: appointment old [role=responsable des projets spéciaux]
Lumina AI se recentre | ¶ En mars, Karim Haddad avait abandonné la direction des ventes. => Karim Haddad: departure old
Le mois de Lumina AI | ¶ Le 17 mars, Karim Haddad a annoncé qu'il partait créer son entreprise. => Karim Haddad: departure old [date=2024-03-17]
Le mois de Lumina AI | ¶ Le 17 mars, Karim Haddad partait créer Orbis. => Karim Haddad: departure old [other=Orbis]
Orbis lève 50 millions | ¶ Le cofondateur de Lumina AI Karim Haddad était passé chez Novalys en mai 2023 et n'y est resté que six mois. => Karim Haddad: departure old [other=Novalys]
"""


@pytest.mark.parametrize("line", lines(YEARS, AFTER_IT, SINCE, ALREADY, ONE_STEP))
def test_what_is_known_is_no_news(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
