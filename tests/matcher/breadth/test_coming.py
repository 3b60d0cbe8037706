"""Who comes back, arrives, is appointed."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

COMING_BACK = """
Elena Castellanos revient chez Lumina AI => Elena Castellanos: return
Elena Castellanos de retour chez Lumina AI => Elena Castellanos: return
Elena Castellanos est de retour | Lumina AI a réembauché sa cofondatrice. => Elena Castellanos: return
Le retour d'Elena Castellanos chez Lumina AI => Elena Castellanos: return
Lumina AI rappelle Elena Castellanos => Elena Castellanos: return
Lumina AI réembauche Elena Castellanos => Elena Castellanos: return
Lumina AI réintègre Elena Castellanos => Elena Castellanos: return
Elena Castellanos réintégrée par Lumina AI => Elena Castellanos: return
Elena Castellanos réintègre Lumina AI => Elena Castellanos: return
Elena Castellanos retrouve Lumina AI => Elena Castellanos: return
Elena Castellanos retrouve son fauteuil chez Lumina AI => Elena Castellanos: return
Elena Castellanos reprend du service chez Lumina AI => Elena Castellanos: return
Elena Castellanos rempile chez Lumina AI => Elena Castellanos: return
Elena Castellanos fait son come-back chez Lumina AI => Elena Castellanos: return
Elena Castellanos fait son grand retour chez Lumina AI => Elena Castellanos: return
Elena Castellanos regagne Lumina AI => Elena Castellanos: return
Elena Castellanos retourne chez Lumina AI => Elena Castellanos: return
Elena Castellanos rejoint à nouveau Lumina AI => Elena Castellanos: return
Elena Castellanos signe son retour chez Lumina AI => Elena Castellanos: return
Retour au bercail pour Elena Castellanos chez Lumina AI => Elena Castellanos: return
Lumina AI récupère Elena Castellanos => Elena Castellanos: return
Lumina AI fait revenir Elena Castellanos => Elena Castellanos: return
Lumina AI rapatrie Dmitri Voronov => Dmitri Voronov: return
Dmitri Voronov quitte Orbis pour revenir chez Lumina AI => Dmitri Voronov: return [other=Orbis]
Dmitri Voronov fait le chemin inverse et retrouve Lumina AI => Dmitri Voronov: return
Dmitri Voronov, l'enfant prodigue, revient chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov va revenir chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov reviendra chez Lumina AI en mai => Dmitri Voronov: return
Victor Hallström rétabli dans ses fonctions | Lumina AI revient en arrière. => Victor Hallström: return
Victor Hallström retrouve son poste de directeur général de Lumina AI => Victor Hallström: return
Victor Hallström reprend les commandes de Lumina AI => Victor Hallström: return|appointment
Karim Haddad reprend son poste de directeur de la sûreté de Lumina AI => Karim Haddad: return
Karim Haddad de retour de congé chez Lumina AI => Karim Haddad: return
Karim Haddad a repris le travail chez Lumina AI => Karim Haddad: return
Parti en 2022, Marc-Antoine Delcourt revient chez Lumina AI => Marc-Antoine Delcourt: return; Marc-Antoine Delcourt: departure old
Réintégration de Marc-Antoine Delcourt chez Lumina AI => Marc-Antoine Delcourt: return
Lumina AI : le come-back de Marc-Antoine Delcourt => Marc-Antoine Delcourt: return
Lumina AI réengage Marc-Antoine Delcourt => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt a été réembauché par Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt refait surface chez Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt est revenu chez Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt opère son retour au sein de Lumina AI => Marc-Antoine Delcourt: return
"""

ARRIVING = """
Nadia Perrault rejoint Lumina AI => Nadia Perrault: arrival
Nadia Perrault arrive chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault intègre Lumina AI => Nadia Perrault: arrival
Nadia Perrault débarque chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault atterrit chez Lumina AI => Nadia Perrault: arrival
Lumina AI recrute Nadia Perrault => Nadia Perrault: arrival
Lumina AI embauche Nadia Perrault comme directrice marketing => Nadia Perrault: arrival [role=directrice marketing]
Lumina AI engage Nadia Perrault => Nadia Perrault: arrival
Lumina AI débauche Nadia Perrault chez Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI attire Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'attache les services de Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'offre Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'adjoint les services de Nadia Perrault => Nadia Perrault: arrival
Lumina AI met la main sur Nadia Perrault => Nadia Perrault: arrival
Lumina AI chipe Nadia Perrault à Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI rafle Nadia Perrault à Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI enrôle Nadia Perrault => Nadia Perrault: arrival
Nadia Perrault signe chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault entre au conseil d'administration de Lumina AI => Nadia Perrault: arrival [role=membre du conseil d'administration]
Nadia Perrault siégera au conseil d'administration de Lumina AI => Nadia Perrault: arrival
Nadia Perrault fait son entrée au conseil de Lumina AI => Nadia Perrault: arrival
Nadia Perrault rejoint le board de Lumina AI => Nadia Perrault: arrival
Nadia Perrault se fait débaucher par Lumina AI => Nadia Perrault: arrival
Nadia Perrault s'est fait débaucher par Lumina AI => Nadia Perrault: arrival
Nadia Perrault débauchée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault a été recrutée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault vient d'être recrutée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault va rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault rejoindra Lumina AI le 2 mai => Nadia Perrault: arrival [date=2024-05-02]
Nadia Perrault vient de rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault s'apprête à rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault a choisi Lumina AI | L'ancienne d'Orbis y dirigera le marketing. => Nadia Perrault: arrival
Nadia Perrault quitte Orbis pour Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault quitte Orbis et rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault passe d'Orbis à Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault passe chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault nouvelle directrice marketing de Lumina AI => Nadia Perrault: arrival|appointment [role=directrice marketing]
Nadia Perrault, transfuge d'Orbis, rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault (ex-Orbis) rejoint Lumina AI comme directrice marketing => Nadia Perrault: arrival [other=Orbis] [role=directrice marketing]
L'ex-Orbis Nadia Perrault rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
L'ancienne directrice marketing d'Orbis, Nadia Perrault, rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Arrivée de Nadia Perrault chez Lumina AI => Nadia Perrault: arrival
Lumina AI : arrivée de Nadia Perrault => Nadia Perrault: arrival
L'arrivée de Nadia Perrault chez Lumina AI confirmée => Nadia Perrault: arrival
Recrutement de Nadia Perrault par Lumina AI => Nadia Perrault: arrival
Lumina AI annonce le recrutement de Nadia Perrault => Nadia Perrault: arrival
Lumina AI officialise l'arrivée de Nadia Perrault => Nadia Perrault: arrival
Lumina AI se renforce avec Nadia Perrault => Nadia Perrault: arrival
Lumina AI étoffe son équipe avec l'arrivée de Nadia Perrault => Nadia Perrault: arrival
Nouveau directeur financier chez Lumina AI : Hugo Lestrade => Hugo Lestrade: arrival|appointment
Lumina AI a trouvé son directeur financier : Hugo Lestrade => Hugo Lestrade: arrival|appointment
Lumina AI a un nouveau directeur financier, Hugo Lestrade => Hugo Lestrade: arrival|appointment
Hugo Lestrade, nouvelle recrue de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade pose ses valises chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade pose ses cartons chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade prend ses quartiers chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade rallie Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade vient grossir les rangs de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade renforce les équipes de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade succombe aux sirènes de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade met le cap sur Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade dit oui à Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade fait ses débuts chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade prend la direction financière de Lumina AI | Il vient de DataForge. => Hugo Lestrade: arrival [other=DataForge]
Venu de DataForge, Hugo Lestrade prend la direction financière de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade, venu de DataForge, devient directeur financier de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade, ancien de DataForge, nommé directeur financier de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Lumina AI arrache Hugo Lestrade à DataForge => Hugo Lestrade: arrival [other=DataForge]
DataForge perd Hugo Lestrade au profit de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade quitte DataForge, direction Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade lâche DataForge pour Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade embauché chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade coopté au conseil d'administration de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade élu au conseil d'administration de Lumina AI => Hugo Lestrade: arrival
Lumina AI mise sur Hugo Lestrade pour diriger ses ventes | L'ex-patron de DataForge arrive en mai. => Hugo Lestrade: arrival
Lumina AI confie ses finances à Hugo Lestrade, débauché chez DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI est allée chercher Hugo Lestrade chez DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI fait venir Hugo Lestrade de DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI s'assure les services d'Hugo Lestrade => Hugo Lestrade: arrival
Lumina AI fait entrer Hugo Lestrade à son conseil d'administration => Hugo Lestrade: arrival
Lumina AI accueille dans ses rangs Hugo Lestrade et Nadia Perrault => Hugo Lestrade: arrival; Nadia Perrault: arrival
Lumina AI recrute trois chercheurs d'Orbis : Hugo Lestrade, Nadia Perrault et Ines Corbel => Hugo Lestrade: arrival [other=Orbis]; Nadia Perrault: arrival [other=Orbis]; Ines Corbel: arrival [other=Orbis]
Hugo Lestrade remplace Grace Okonkwo à la direction financière de Lumina AI | Il arrive de DataForge. => Hugo Lestrade: arrival [by=Grace Okonkwo] [other=DataForge]
Lumina AI décroche Hugo Lestrade | L'ancien directeur financier de DataForge prendra son poste en mai. => Hugo Lestrade: arrival
Hugo Lestrade a accepté de rejoindre Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade annonce son arrivée chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade s'engage avec Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade s'installe chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade travaillera désormais pour Lumina AI => Hugo Lestrade: arrival
"""

APPOINTED = """
Lumina AI nomme Anjali Mehta directrice de la sûreté => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta nommée directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta a été promue directrice de la sûreté chez Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Lumina AI promeut Anjali Mehta | La chercheuse devient directrice de la sûreté. => Anjali Mehta: appointment [role=directrice de la sûreté]
Lumina AI désigne Anjali Mehta directrice de la sûreté => Anjali Mehta: appointment
Anjali Mehta intronisée directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta propulsée à la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta bombardée directrice technique de Lumina AI => Anjali Mehta: appointment
Anjali Mehta élevée au rang de vice-présidente de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend les rênes de la recherche chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend les commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend le relais de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta prend du galon chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta monte en grade chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta succède à Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta remplace Karim Haddad à la tête de la sûreté de Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta hérite de la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta reprend le poste de Karim Haddad chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta assure l'intérim à la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta assurera l'intérim de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta chapeautera la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta dirigera la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta devient directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta, nouvelle directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Nomination d'Anjali Mehta à la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
La nomination d'Anjali Mehta comme directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Promotion pour Anjali Mehta chez Lumina AI | La chercheuse est promue directrice de la sûreté. => Anjali Mehta: appointment
Lumina AI place Anjali Mehta à la tête de la sûreté => Anjali Mehta: appointment
Lumina AI confie les rênes à Anjali Mehta => Anjali Mehta: appointment
Lumina AI confie la direction de la sûreté à Anjali Mehta => Anjali Mehta: appointment
Lumina AI installe Anjali Mehta à la direction de la sûreté => Anjali Mehta: appointment
Lumina AI choisit Anjali Mehta comme directrice générale => Anjali Mehta: appointment
Anjali Mehta s'empare des rênes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta accède à la direction générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta endosse le costume de directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta s'assoit dans le fauteuil de directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta enfile le costume de patronne de Lumina AI => Anjali Mehta: appointment
Anjali Mehta aux commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta se voit confier la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta s'est vu confier la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta va piloter la division robotique de Lumina AI => Anjali Mehta: appointment
Anjali Mehta supervisera désormais la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta récupère le portefeuille de Karim Haddad chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta cumulera les fonctions de directrice de la recherche et de directrice de la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend la suite de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta prend la succession de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta reprend le flambeau chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta chausse les bottes de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta s'installe aux commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta hissée à la tête de la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta est appelée à diriger la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta chargée de la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta adoubée directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta remplacera Karim Haddad à la direction de la sûreté de Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad est remplacé par Anjali Mehta => Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad passe le relais à Anjali Mehta => Karim Haddad: departure ; Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad laisse sa place à Anjali Mehta => Karim Haddad: departure ; Anjali Mehta: appointment [by=Karim Haddad]
Gérard Lefranc élu président du conseil d'administration de Lumina AI => Gérard Lefranc: appointment
Naïma Belkacem nommée PDG par intérim | Lumina AI a tranché dimanche. => Naïma Belkacem: appointment [role=PDG par intérim]
Naïma Belkacem tiendra la barre de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem garde la boutique chez Lumina AI en attendant un successeur => Naïma Belkacem: appointment
Naïma Belkacem change de casquette chez Lumina AI et devient directrice scientifique => Naïma Belkacem: appointment
Lumina AI : Naïma Belkacem remplace Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Lumina AI : à Naïma Belkacem les clés de la maison | Elle devient directrice générale. => Naïma Belkacem: appointment
Lumina AI bouscule son état-major : Rohan Mehta devient directeur des opérations => Rohan Mehta: appointment
Rohan Mehta gagne ses galons de directeur des opérations chez Lumina AI => Rohan Mehta: appointment
Rohan Mehta se hisse à la direction générale de Lumina AI => Rohan Mehta: appointment
Rohan Mehta titularisé à la tête des produits de Lumina AI => Rohan Mehta: appointment
Rohan Mehta passe directeur des opérations de Lumina AI => Rohan Mehta: appointment
Rohan Mehta occupera le poste de directeur des opérations chez Lumina AI => Rohan Mehta: appointment
Rohan Mehta est le nouveau directeur des opérations de Lumina AI => Rohan Mehta: appointment
Le nouveau patron de Lumina AI s'appelle Rohan Mehta => Rohan Mehta: appointment
C'est Rohan Mehta qui remplacera Victor Hallström chez Lumina AI => Rohan Mehta: appointment [by=Victor Hallström]
C'est Rohan Mehta qui prend la tête de Lumina AI => Rohan Mehta: appointment
Rohan Mehta, promu directeur des opérations, succède à Julien de Courval chez Lumina AI => Rohan Mehta: appointment [by=Julien de Courval]
"""


@pytest.mark.parametrize("line", lines(COMING_BACK, ARRIVING, APPOINTED))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
