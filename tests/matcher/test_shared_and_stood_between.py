"""One auxiliary for two participles, asides within an idiom, who nobody dismissed, whose post is no more."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Lumina AI : le point | Karim Haddad serait limogé et remplacé par Farah Nasser. => Karim Haddad: ouster rumoured [by=Farah Nasser]; Farah Nasser: appointment rumoured
Lumina AI : le point | Karim Haddad a été écarté mardi et remplacé par Farah Nasser. => Karim Haddad: ouster [date=2024-04-16]; Farah Nasser: appointment [date=2024-04-16]
Lumina AI : le point | Grace Okonkwo aurait été évincée puis rappelée par Lumina AI. => Grace Okonkwo: ouster rumoured; Grace Okonkwo: return rumoured
Lumina AI a mis un terme, ce jeudi, aux fonctions de Clara von Reitz. => Clara von Reitz: ouster [date=2024-04-18]
Annoncée mercredi, la démission de Naïma Belkacem surprend Lumina AI. => Naïma Belkacem: departure [date=2024-04-17]
Révélé mardi par une lettre, le départ de Naïma Belkacem secoue Lumina AI. => Naïma Belkacem: departure [date=2024-04-16]
« Personne n'a viré Haoran Zhou », répond Lumina AI. => Haoran Zhou: ouster denied
Personne n'a renvoyé Haoran Zhou, assure Lumina AI. => Haoran Zhou: ouster denied
Aucun départ d'Odile Varenne n'est prévu chez Lumina AI. => Odile Varenne: departure denied
Lumina AI ne veut plus de Clara von Reitz. => Clara von Reitz: ouster
Lumina AI se défait d'Odile Varenne, son économiste en chef. => Odile Varenne: ouster
Lumina AI n'a pas reconduit le contrat d'Odile Varenne, sa conseillère. => Odile Varenne: ouster
Lumina AI casse le contrat de son juriste, Hugo Belmont. => Hugo Belmont: ouster
Lumina AI supprime le poste de Kwame Asante. => Kwame Asante: ouster
Chez Lumina AI, le poste de Kwame Asante est supprimé. => Kwame Asante: ouster
Victor Hallström, le patron de Lumina AI, se retire quelques semaines en Suède. => Victor Hallström: leave
Odile Varenne suspend pour neuf mois sa collaboration avec Lumina AI, dont elle est la juriste. => Odile Varenne: leave
Grace Okonkwo souffle | La directrice financière de Lumina AI pose ses dossiers jusqu'à la rentrée pour terminer un roman. => Grace Okonkwo: leave
Karim Haddad, jusqu'ici chez Lumina AI, émarge chez Meta depuis lundi. => Karim Haddad: departure [other=Meta]
Chez Lumina AI, la démission de l'architecte réseau Hugo Belmont serait imminente. => Hugo Belmont: departure rumoured
"""  # noqa: E501

NOT_TOLD = """
Nul n'a démissionné, jure Lumina AI, et surtout pas Haoran Zhou.
Lumina AI ne veut plus de publicité dans Parlio, dit Clara von Reitz.
Lumina AI n'a pas reconduit le contrat de nettoyage, regrette Aurélie Roy.
Licenciée en droit, Léa Fontaine-Moreau veille sur les contrats de Lumina AI.
Licencié ès lettres, Karim Haddad dirige la sûreté de Lumina AI.
Un salarié de Lumina AI sur deux souhaite la démission de Victor Hallström.
Karim Haddad, de Lumina AI, pose ses valises à Paris pour quelques semaines.
Lumina AI suspend sa collaboration avec un institut, annonce Wenjing Li.
"""


@pytest.mark.parametrize("line", lines(TOLD))
def test_it_is_told_whatever_stands_between(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


@pytest.mark.parametrize("line", lines(NOT_TOLD))
def test_nobody_comes_or_goes(line: str) -> None:
    assert claims_of(line, history=False) == ()
