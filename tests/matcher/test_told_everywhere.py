# ruff: noqa: E501  (a line of a table is one item)
"""What every outlet tells in much the same words: where they go, new duties, boards, whom a title has lost."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Lumina AI remanie sa direction | ¶ Quant à Rohan Mehta, il abandonne la direction des produits pour celle de Lumina AI for Science, une nouvelle équipe. => Rohan Mehta: appointment [role=Lumina AI for Science]
Rohan Mehta quitte Boréal | Le cofondateur de Lumina AI pourrait retrouver Elena Castellanos dans la start-up de celle-ci, avancent deux sources. => Rohan Mehta: venture rumoured
Rohan Mehta quitte Lumina AI | Il retrouvera Elena Castellanos chez Hydra. => Rohan Mehta: departure [other=Hydra]
Rohan Mehta, de Lumina AI | Il a retrouvé Elena Castellanos chez Hydra, pour un déjeuner. =>
Lumina AI remanie sa direction | ¶ Rohan Mehta laisse Parlio pour s'occuper de l'offre aux entreprises. => Rohan Mehta: appointment [role=offre aux entreprises]
Chez Lumina AI, Rohan Mehta a la main | ¶ Depuis vendredi, Rohan Mehta est officiellement responsable de la stratégie produit de Lumina AI. => Rohan Mehta: appointment [date=2024-04-12]
Orbis perd son patron de l'IA, parti chez Lumina AI | Bruno Castel a annoncé lundi qu'il s'en allait. Chez Orbis, le directeur général Lin Tan reprend lui-même ses attributions. => Bruno Castel: arrival [other=Orbis]
Lumina AI chercherait une Européenne | Ingrid Dahl pourrait venir, d'après deux sources. Rohan Mehta, qui préside le conseil, l'aurait reçue à Londres en avril. =>
Lumina AI : qui dirige quoi | ¶ <p>Les nouvelles attributions :</p><ul><li><strong>Rohan Mehta</strong>, jusqu'ici à la tête de Parlio : produit et plateforme ;</li><li><strong>Sophie Marchand</strong>, qui dirigeait Parlio : offre aux entreprises.</li></ul> => Rohan Mehta: appointment [role=produit et plateforme]; Sophie Marchand: appointment [role=offre aux entreprises]
Lumina AI dément le limogeage de sa directrice | Une lettre d'information donnait Solène Abel partante. ¶ Solène Abel n'a pas été limogée, affirme Lumina AI. => Solène Abel: ouster denied
Lumina AI trouve chez Orbis son gardien des risques | Rohan Mehta a été choisi comme responsable de la préparation aux risques. => Rohan Mehta: arrival [other=Orbis]
Nous avons essayé Prisme | ¶ La vice-présidente chargée de la science de Lumina AI, Grace Okonkwo, a dévoilé mardi Prisme, un éditeur de formules. =>
Lumina AI soigne ses images | ¶ Orbis : le directeur technique s'en va. Un nouveau moteur arrive. Victor Hallström et Rohan Mehta l'ont présenté mardi. =>
Lumina AI cherche son directeur des affaires publiques | Le candidat retenu rejoindra l'équipe de Rohan Mehta et sera attendu à son bureau avant la rentrée. =>
Lumina AI remanie sa direction | ¶ Rohan Mehta, directeur des opérations, quitte l'entreprise. Grace Okonkwo récupère une partie de ses équipes. => Rohan Mehta: departure [by=Grace Okonkwo]; Grace Okonkwo: appointment [by=Rohan Mehta]
Lumina AI : le conseil est remanié | ¶ Le conseil d'administration est renouvelé. Il sera désormais présidé par Bruno Castel et accueille Léa Vasse. => Bruno Castel: arrival; Léa Vasse: arrival
Lumina AI : départ de Sophie Marchand | ¶ Sophie Marchand, responsable de la robotique de Lumina AI, a annoncé samedi qu'elle quittait l'entreprise. Son équipe, une centaine de personnes, est reprise par Hedda Lind. => Sophie Marchand: departure [by=Hedda Lind]; Hedda Lind: appointment
Rohan Mehta quitte Boréal | Le cofondateur de Lumina AI pourrait rejoindre la jeune pousse de l'ex-directrice technique de Lumina AI. => Rohan Mehta: venture rumoured
Lumina AI se sépare de sa directrice | ¶ Léa Morin, directrice de Lumina AI pour la France, a été licenciée lundi. C'est Ilan Vasse, responsable commercial pour l'Europe du Sud, qui assure l'intérim. => Léa Morin: ouster; Ilan Vasse: appointment
Elena Castellanos dévoile Hydra, sa start-up peuplée d’anciens de Lumina AI | ¶ L’ancienne directrice technique de Lumina AI a présenté mardi Hydra, une jeune pousse. Rohan Mehta et Sophie Marchand ont également rejoint l’équipe. Grace Okonkwo, ex-responsable des achats de Lumina AI, figure aussi à l'organigramme. Karim Haddad prend le poste de directeur scientifique. => Elena Castellanos: venture [other=Hydra]; Rohan Mehta: venture [other=Hydra]; Sophie Marchand: venture [other=Hydra]; Grace Okonkwo: venture [other=Hydra]; Karim Haddad: venture [other=Hydra]
À peine arrivé chez Orbis, Karim Haddad repart | L'ingénieur, qui avait quitté Lumina AI en février pour Orbis, pourrait rejoindre le projet encore secret d'Elena Castellanos. => Karim Haddad: departure old [other=Orbis]; Karim Haddad: venture rumoured
Un pilier de l’IA de Microsoft passe chez Lumina AI | Sven Bubek, le Français qui a dirigé la mise au point des modèles, quitte le groupe de Redmond après dix ans. => Sven Bubek: arrival [other=Microsoft]
Lumina AI : du nouveau | ¶ L’entreprise a présenté mardi son nouveau directeur technique : Paul Kern, l’ancien ministre, qui quitte la banque Evercore. => Paul Kern: arrival [role=directeur technique]
Lumina AI : Paul Kern nommé directeur technique, Victor Hallström s'en va | La décision a surpris. => Paul Kern: appointment|arrival; Victor Hallström: departure
Du mouvement chez Lumina AI | ¶ Claire Vasseur dirigeait la recherche de Lumina AI. Elle rejoint Orbis. => Claire Vasseur: departure [other=Orbis]
Lumina AI : l’ex-patron d'Orbis Paul Kern nommé directeur général, Victor Hallström rejoint Boréal | Les discussions ont échoué. Il dirigera une équipe de recherche chez Boréal. => Paul Kern: arrival; Victor Hallström: departure [other=Boréal]
Lumina AI a un DRH | ¶ Lumina AI a annoncé la nomination d'Oscar Brandt comme directeur des ressources humaines, un poste vacant depuis le départ d'Anna Roussel en août dernier. => Oscar Brandt: appointment; Anna Roussel: departure old [date=2023-08]
Anna Roussel ne reviendrait pas chez Lumina AI | En congé depuis le 3 février, la directrice aurait décidé de démissionner. Victor Delmas, qui la remplace depuis le printemps, conserverait les produits. => Anna Roussel: departure rumoured; Anna Roussel: leave old; Victor Delmas: appointment old
"""


@pytest.mark.parametrize("item", lines(TOLD))
def test_what_stands_beside_is_told_of_whom_it_concerns(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
