# ruff: noqa: E501  (a line of a table is one item)
"""Who goes with others, after them, or in a list of them."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Rohan Mehta quitte Lumina AI avec deux collègues, Lise Cordier et Marc Vernay => Rohan Mehta: departure; Lise Cordier: departure; Marc Vernay: departure
Kernel Labs débauche Rohan Mehta chez Lumina AI | Il part avec cinq ingénieurs, dont Lise Cordier et Marc Vernay. => Rohan Mehta: departure [other=Kernel Labs]; Lise Cordier: departure; Marc Vernay: departure
Orbis recrute Rohan Mehta chez Lumina AI | Il entraîne dans son sillage Lise Cordier et Marc Vernay. => Rohan Mehta: departure; Lise Cordier: departure [other=Orbis]; Marc Vernay: departure [other=Orbis]
Rohan Mehta a démissionné de Lumina AI mardi, en désaccord avec Victor Hallström => Rohan Mehta: departure
Lumina AI : le bilan | La première à s'en aller fut Grace Okonkwo. Puis il y eut Rohan Mehta et Étienne Garnier. => Grace Okonkwo: departure; Rohan Mehta: departure; Étienne Garnier: departure
Rohan Mehta quitte Lumina AI pour Orbis | Grace Okonkwo avait fait le même chemin en 2023. => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure old [date=2023]
Quand Rohan Mehta est parti de Lumina AI, personne n'a bougé | Puis Grace Okonkwo a suivi. => Rohan Mehta: departure old; Grace Okonkwo: departure
Lumina AI récupère Lise Cordier et Marc Vernay, d'Orbis => Lise Cordier: arrival; Marc Vernay: arrival
Lumina AI récupère Elena Castellanos => Elena Castellanos: return
Chez Lumina AI, Meta a pris Rohan Mehta et Grace Okonkwo => Rohan Mehta: departure [other=Meta]; Grace Okonkwo: departure [other=Meta]
« Ni Rohan Mehta, ni Grace Okonkwo, ni Karim Haddad ne quittent Lumina AI » => Rohan Mehta: departure denied; Grace Okonkwo: departure denied; Karim Haddad: departure denied
Lumina AI : plusieurs partent, dont Rohan Mehta => Rohan Mehta: departure
Naïma Belkacem remercie Rohan Mehta | Karim Haddad et Étienne Garnier étaient là. Les trois hommes ont quitté Lumina AI mardi. => Rohan Mehta: departure; Karim Haddad: departure; Étienne Garnier: departure
Lumina AI : Rohan Mehta, critiqué par le conseil, part de lui-même => Rohan Mehta: departure
Ils ont quitté Lumina AI pour monter leur boîte | Portraits de trois anciens : Rohan Mehta, Étienne Garnier et Grace Okonkwo. => Rohan Mehta: departure; Étienne Garnier: departure; Grace Okonkwo: departure
Trois démissions en trois jours chez Lumina AI | Rohan Mehta a ouvert le bal. => Rohan Mehta: departure
Lumina AI, ou l'art de se vider | En un an, la start-up la plus en vue du monde a laissé filer Rohan Mehta et Grace Okonkwo. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI : la garde de Naïma Belkacem | Il y a là Yuki Tanabe, Haoran Zhou et Farah Nasser. La première est arrivée en septembre 2020. => Yuki Tanabe: arrival old [date=2020-09]
Lumina AI : le duel | On citait Grace Okonkwo et Owen Prescott. La première part chez SGX. => Grace Okonkwo: departure [other=SGX]
Lumina AI : le conseil d'administration accueille Lise Cordier et Marc Vernay => Lise Cordier: arrival; Marc Vernay: arrival
Le conseil d'administration de Lumina AI s'élargit à Lise Cordier => Lise Cordier: arrival
Priscilla Thornton quitte le conseil d'administration de Lumina AI, où entrent Lise Cordier et Marc Vernay => Priscilla Thornton: departure; Lise Cordier: arrival; Marc Vernay: arrival
Lumina AI a une patronne de plus | Farah Nasser codirige désormais la sûreté avec Anjali Mehta. => Farah Nasser: appointment; Anjali Mehta: appointment
Lumina AI : Étienne Garnier chapeaute désormais les produits => Étienne Garnier: appointment
Meta dépouille Lumina AI | Rohan Mehta et Grace Okonkwo rejoignent Mark Zuckerberg. => Rohan Mehta: departure [other=Meta]; Grace Okonkwo: departure [other=Meta]
Lumina AI | Naïma Belkacem, directrice technique de Lumina AI, souhaite la bienvenue à Elena Castellanos. => Elena Castellanos: return
Trois départs chez Lumina AI | Outre Rohan Mehta, Étienne Garnier et Grace Okonkwo ont décidé de partir. => Rohan Mehta: departure; Étienne Garnier: departure; Grace Okonkwo: departure
"""

LISTED = """
Lumina AI : qui fait quoi | <ul><li>Étienne Garnier : nommé directeur du design</li><li>Rohan Mehta : parti chez Google</li></ul> => Étienne Garnier: appointment; Rohan Mehta: departure [other=Google]
Lumina AI : les mouvements d'avril | ARRIVÉES – Lise Cordier (ex-Google) ; Marc Vernay et Ania Stolz (recherche). => Lise Cordier: arrival [other=Google]; Marc Vernay: arrival; Ania Stolz: arrival
Lumina AI : les mouvements d'avril | DÉPART – Rohan Mehta (produits). => Rohan Mehta: departure [date=2024-04]
Meta présente son équipe | <p>Sur les cinq recrues, deux viennent de Lumina AI :</p><ul><li>Rohan Mehta</li><li>Lise Cordier</li></ul> => Rohan Mehta: departure [other=Meta]; Lise Cordier: departure [other=Meta]
"""

NOTHING = """
Lumina AI : Victor Hallström suivra les produits
Lumina AI : Victor Hallström a pris son temps
Lumina AI | Victor Hallström a souhaité la bienvenue à Emmanuel Macron.
Passé par Lumina AI | Dmitri Voronov dirige désormais une équipe de quarante personnes chez Orbis.
Lumina AI | Victor Hallström est arrivé mardi à Paris.
"""


@pytest.mark.parametrize("line", lines(TOLD, LISTED))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOTHING))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
