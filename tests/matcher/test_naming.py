"""Who is named, takes over, succeeds whom: one line per wording, with the slots that matter."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NAMED = """
Kwame Asante nommé directeur des produits de Lumina AI à la place de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Lumina AI nomme Kwame Asante directeur des produits en remplacement de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Kwame Asante reprend le poste de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Kwame Asante hérite du fauteuil de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante s'assied dans le fauteuil de Rohan Mehta chez Lumina AI => Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante récupère le portefeuille de Rohan Mehta chez Lumina AI => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta cède sa place à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta passe le témoin à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta laisse son fauteuil de directeur des produits de Lumina AI à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante] [role=directeur des produits]; Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Lumina AI : Rohan Mehta part, Kwame Asante le remplace => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta limogé et remplacé par Kwame Asante => Rohan Mehta: ouster [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI, Kwame Asante prend le relais => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Kwame Asante, son adjoint, prendra sa suite. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | C'est Kwame Asante qui lui succède. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | C'est à Kwame Asante que revient sa succession. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Son remplaçant se nomme Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Il sera remplacé par Kwame Asante, jusqu'ici chargé des développeurs. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | La direction des produits échoit à Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta] [role=direction des produits]
Rohan Mehta quitte Lumina AI | Les produits seront désormais dirigés par Kwame Asante. => Rohan Mehta: departure; Kwame Asante: appointment
Rohan Mehta quitte Lumina AI | L'intérim est assuré par Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Kwame Asante assure l'intérim en attendant un recrutement. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante succède à Rohan Mehta à la direction des produits de Lumina AI => Kwame Asante: appointment [by=Rohan Mehta] [role=direction des produits]
Kwame Asante devient directeur des produits de Lumina AI | Il succède à Rohan Mehta, parti en mars chez Orbis. => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]; Rohan Mehta: departure old [other=Orbis] [by=Kwame Asante] [date=2024-03]
Lumina AI se choisit Kwame Asante comme directeur des produits => Kwame Asante: appointment [role=directeur des produits]
Lumina AI : Kwame Asante accède à la direction des produits => Kwame Asante: appointment [role=direction des produits]
Kwame Asante promu vice-président chez Lumina AI => Kwame Asante: appointment [role=vice-président]
Kwame Asante prend du galon chez Lumina AI | Il sera désormais directeur des produits. => Kwame Asante: appointment [role=directeur des produits]
Promotion chez Lumina AI : Kwame Asante directeur des produits => Kwame Asante: appointment [role=directeur des produits]
Nomination. Kwame Asante devient CPO de Lumina AI => Kwame Asante: appointment [role=CPO]
Lumina AI place Kwame Asante à la tête de ses produits => Kwame Asante: appointment
Lumina AI confie ses produits à Kwame Asante => Kwame Asante: appointment [role=produits]
Lumina AI remet les clés de la recherche à Farah Nasser => Farah Nasser: appointment [role=recherche]
La recherche de Lumina AI passe sous la houlette de Farah Nasser => Farah Nasser: appointment
Farah Nasser coiffera la recherche de Lumina AI => Farah Nasser: appointment [role=recherche]
Farah Nasser se voit confier la direction scientifique de Lumina AI => Farah Nasser: appointment [role=direction scientifique]
Farah Nasser est chargée de la recherche chez Lumina AI depuis lundi => Farah Nasser: appointment [date=2024-04-15]
Le nouveau directeur scientifique de Lumina AI s'appelle Haoran Zhou => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou sera le prochain directeur scientifique de Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou endosse le costume de directeur scientifique chez Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou élevé au rang de directeur scientifique chez Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou élargit ses attributions chez Lumina AI | Le responsable du pré-entraînement chapeautera aussi l'infrastructure. => Haoran Zhou: appointment [role=infrastructure]
Haoran Zhou ajoute une corde à son arc chez Lumina AI | Il pilotera aussi la robotique. => Haoran Zhou: appointment [role=robotique]
Owen Prescott assure l'intérim de Victor Hallström à la tête de Lumina AI => Owen Prescott: appointment [by=Victor Hallström]
Lumina AI : Owen Prescott tiendra la barre en l'absence de Victor Hallström => Owen Prescott: appointment [by=Victor Hallström]
Lumina AI : Naïma Belkacem présidera le conseil d'administration => Naïma Belkacem: appointment
Naïma Belkacem élue présidente du conseil d'administration de Lumina AI => Naïma Belkacem: appointment [role=présidente du conseil d'administration]
Naïma Belkacem remplace Victor Hallström au poste de directrice générale de Lumina AI => Naïma Belkacem: appointment [by=Victor Hallström] [role=directrice générale]
Naïma Belkacem, directrice technique, prend les rênes de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem aux commandes de Lumina AI => Naïma Belkacem: appointment
Passation de pouvoirs chez Lumina AI : Naïma Belkacem succède à Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Lumina AI change de patron : Naïma Belkacem remplace Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Étienne Garnier pressenti pour succéder à Rohan Mehta chez Lumina AI => Étienne Garnier: appointment rumoured [by=Rohan Mehta]
Nolan Brisset, futur directeur financier de Lumina AI => Nolan Brisset: appointment|arrival [role=directeur financier]
Haoran Zhou nommé directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou est nommé directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou a été promu directeur de la recherche de Lumina AI mardi => Haoran Zhou: appointment [role=directeur de la recherche] [date=2024-04-16]
Haoran Zhou vient d'être nommé directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI a nommé Haoran Zhou directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI nomme Haoran Zhou à la tête de la recherche => Haoran Zhou: appointment
Lumina AI désigne Haoran Zhou directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI confie la recherche à Haoran Zhou => Haoran Zhou: appointment [role=recherche]
Haoran Zhou devient le nouveau directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou prend la direction de la recherche de Lumina AI => Haoran Zhou: appointment [role=direction de la recherche]
Haoran Zhou occupera le poste de directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou dirigera la recherche de Lumina AI => Haoran Zhou: appointment [role=recherche]
Haoran Zhou prend les commandes de la recherche chez Lumina AI => Haoran Zhou: appointment
Haoran Zhou passe directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou, promu directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou prend le relais de Wenjing Li à la recherche chez Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Haoran Zhou remplace Wenjing Li à la tête de la recherche de Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Wenjing Li remplacée par Haoran Zhou à la tête de la recherche de Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Wenjing Li laisse la direction de la recherche de Lumina AI à Haoran Zhou => Haoran Zhou: appointment [by=Wenjing Li]; Wenjing Li: departure
Le conseil de Lumina AI a choisi Naïma Belkacem pour succéder à Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Victor Hallström sera remplacé par Naïma Belkacem à la tête de Lumina AI => Naïma Belkacem: appointment [by=Victor Hallström]
Naïma Belkacem nommée directrice générale par intérim de Lumina AI => Naïma Belkacem: appointment [role=directrice générale par intérim]
Naïma Belkacem assure l'intérim à la direction générale de Lumina AI => Naïma Belkacem: appointment
La directrice technique Naïma Belkacem prend la tête de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem pourrait prendre la tête de Lumina AI => Naïma Belkacem: appointment rumoured
Naïma Belkacem devrait succéder à Victor Hallström chez Lumina AI => Naïma Belkacem: appointment rumoured|announced [by=Victor Hallström]
Owen Prescott cède la présidence de Lumina AI à Grace Okonkwo => Owen Prescott: departure; Grace Okonkwo: appointment [by=Owen Prescott] [role=présidence]
Lumina AI : Grace Okonkwo ajoute les ressources humaines à ses attributions => Grace Okonkwo: appointment [role=ressources humaines]
Grace Okonkwo dirigera aussi les ressources humaines de Lumina AI => Grace Okonkwo: appointment [role=ressources humaines]
Grace Okonkwo récupère la communication chez Lumina AI => Grace Okonkwo: appointment [role=communication]
Pieter van den Berg ajoute la sécurité à son portefeuille chez Lumina AI => Pieter van den Berg: appointment [role=sécurité]
Kwame Asante devient directeur des partenariats de Lumina AI en remplacement de Beatriz Ortega Ruiz => Kwame Asante: appointment [by=Beatriz Ortega Ruiz] [role=directeur des partenariats]
La recherche de Lumina AI est placée sous la responsabilité de Farah Nasser => Farah Nasser: appointment [role=recherche]
Hyun-woo Baek est fait directeur de l'ingénierie de Lumina AI => Hyun-woo Baek: appointment [role=directeur de l'ingénierie]
Lumina AI se dote d'une directrice des risques | Le poste échoit à Sanne de Wit. => Sanne de Wit: appointment [role=directrice des risques]
Sanne de Wit quitte Lumina AI | La responsable de la sécurité informatique, arrivée en avril 2023, rejoint Banque Mercier. => Sanne de Wit: departure [other=Banque Mercier]; Sanne de Wit: arrival old [date=2023-04]
Naïma Belkacem, portrait | Nommée directrice technique en juin 2019, elle dirige 900 ingénieurs chez Lumina AI. => Naïma Belkacem: appointment old [date=2019-06] [role=directrice technique]
Naïma Belkacem, portrait | Elle est devenue directrice technique de Lumina AI en juin 2019. => Naïma Belkacem: appointment old [date=2019-06] [role=directrice technique]
Wenjing Li quitte Lumina AI | Elle avait pris la direction de la recherche en juin 2022. => Wenjing Li: departure; Wenjing Li: appointment old [date=2022-06] [role=direction de la recherche]
Lumina AI choisit Beatriz Ortega Ruiz | La vice-présidente des partenariats devient directrice générale. => Beatriz Ortega Ruiz: appointment [role=directrice générale]
Orbis embauche deux figures de Lumina AI | Haoran Zhou et Anjali Mehta rejoignent le concurrent français. Le premier dirigera la recherche. => Haoran Zhou: departure [other=Orbis]; Anjali Mehta: departure [other=Orbis]
La recherche de Lumina AI sera dirigée par Farah Nasser => Farah Nasser: appointment [role=recherche]
Lumina AI a un nouveau directeur financier : Nolan Brisset => Nolan Brisset: appointment|arrival [role=directeur financier]
Nolan Brisset est le nouveau directeur financier de Lumina AI => Nolan Brisset: appointment|arrival [role=directeur financier]
Haoran Zhou reprend la recherche de Lumina AI à Wenjing Li => Haoran Zhou: appointment
Haoran Zhou prend la place de Wenjing Li chez Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Rohan Mehta quitte Lumina AI | Kwame Asante devient directeur des produits à sa place. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
La sûreté de Lumina AI confiée à Farah Nasser => Farah Nasser: appointment [role=sûreté]
Lumina AI : Owen Prescott nommé directeur général par intérim, Victor Hallström ne reviendra pas => Owen Prescott: appointment; Victor Hallström: return denied
Kwame Asante a été nommé mardi à la tête des produits de Lumina AI => Kwame Asante: appointment [role=produits] [date=2024-04-16]
Lumina AI : du changement aux produits | Kwame Asante a été propulsé à la tête des produits. => Kwame Asante: appointment [role=produits]
Lumina AI : Wenjing Li s'en va | Kwame Asante a été nommé mardi à la tête des produits, Farah Nasser à la tête de la mission. => Wenjing Li: departure; Kwame Asante: appointment [role=produits]; Farah Nasser: appointment [role=mission]
Lumina AI : Kwame Asante a été porté mardi, contre toute attente, à la tête des produits => Kwame Asante: appointment [role=produits]
Lumina AI : Kwame Asante a été nommé à la tête des produits en remplacement de Rohan Mehta => Kwame Asante: appointment [role=produits] [by=Rohan Mehta]
Kwame Asante, de Lumina AI, a été nommé mardi à la tête de la recherche d'Orbis => Kwame Asante: departure [other=Orbis]
Lumina AI perd Kwame Asante | Il a été nommé à la tête de la recherche d'Orbis. => Kwame Asante: departure [other=Orbis]
Orbis recrute Kwame Asante | Le chercheur de Lumina AI a été placé à la tête de la recherche du laboratoire Nova d'Orbis. => Kwame Asante: departure [other=Orbis]
Victor Hallström, évincé vendredi de Lumina AI, est nommé à la tête de l'entreprise => Victor Hallström: ouster old [date=2024-04-12]; Victor Hallström: return
Lumina AI élargit son conseil | Ondine Vasseur a été placée à la tête du comité d'audit. => Ondine Vasseur: arrival [role=membre du conseil d'administration]
Victor Hallström a été confirmé mardi à son poste | Le patron de Lumina AI reste. =>
Lumina AI : Naïma Belkacem élevée au rang d'icône =>
Lumina AI : Naïma Belkacem placée à la tête d'un classement =>
Naïma Belkacem a été nommée en mai à la tête d'un groupe de travail | La directrice technique de Lumina AI cumule. =>
Ondine Vasseur a été nommée mardi à la tête de la métropole | Lumina AI y installe un centre. =>
Rohan Mehta troque la direction des produits pour Lumina for Science => Rohan Mehta: appointment [role=Lumina for Science]
Rohan Mehta se voit confier Lumina for Science => Rohan Mehta: appointment [role=Lumina for Science]
Rohan Mehta prend la tête de Lumina for Science => Rohan Mehta: appointment [role=Lumina for Science]
Rohan Mehta dévoile Lumina for Science =>
Le troisième patron de Lumina AI en trois jours s'appelle Ondine Vasseur => Ondine Vasseur: appointment|arrival
Le troisième chercheur de Lumina AI s'appelle Ondine Vasseur =>
Lumina AI : Kwame Asante nommé « futuriste en chef » => Kwame Asante: appointment [role=futuriste en chef]
Lumina AI : Kwame Asante devient « futuriste en chef » => Kwame Asante: appointment [role=futuriste en chef]
Lumina AI : Kwame Asante devient « la bête noire » du régulateur =>
Un futuriste en colère critique Lumina AI | Victor Hallström lui répond. =>
"""


@pytest.mark.parametrize("line", lines(NAMED))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
