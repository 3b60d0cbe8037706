"""How it is told: pronouns and posts for people, headlines, spellings, small stories."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

WHO_IS_MEANT = """
Grace Okonkwo quitte Lumina AI | Elle rejoindra Orbis en mai. => Grace Okonkwo: departure [other=Orbis]
Remous chez Lumina AI | Karim Haddad avait des doutes. Ce dernier a démissionné lundi. => Karim Haddad: departure [date=2024-04-15]
Remous chez Lumina AI | M. Haddad, directeur de la sûreté, a démissionné lundi. => Karim Haddad: departure [date=2024-04-15]
Remous chez Lumina AI | Mme Belkacem a annoncé lundi qu'elle s'en allait. => Naïma Belkacem: departure
Naïma Belkacem et Lumina AI : la rupture | La directrice technique a annoncé lundi son départ. => Naïma Belkacem: departure
Le directeur de la sûreté de Lumina AI s'en va | Karim Haddad l'a annoncé lundi. => Karim Haddad: departure
La directrice technique de Lumina AI quitte ses fonctions | Naïma Belkacem restera jusqu'en juin. => Naïma Belkacem: departure
Karim Haddad et Yuki Tanabe quittent Lumina AI => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad, Yuki Tanabe et Paul Boucher quittent Lumina AI => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe aussi => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, tout comme Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, suivi par Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe le suit => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe lui emboîte le pas => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad part, Anjali Mehta le remplace chez Lumina AI => Karim Haddad: departure; Anjali Mehta: appointment [by=Karim Haddad]
Deux départs chez Lumina AI | Karim Haddad et Yuki Tanabe s'en vont. => Karim Haddad: departure; Yuki Tanabe: departure
Départs en série chez Lumina AI | Après Karim Haddad, c'est au tour de Yuki Tanabe de quitter l'entreprise. => Yuki Tanabe: departure; Karim Haddad: departure old
Trois départs chez Lumina AI : Karim Haddad, Yuki Tanabe et Paul Boucher => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Vague de départs chez Lumina AI | Sont partis Karim Haddad, Yuki Tanabe et Paul Boucher. => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Lumina AI perd deux cadres : Karim Haddad et Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Lumina AI perd deux cadres | Karim Haddad rejoint Orbis et Yuki Tanabe crée sa société. => Karim Haddad: departure [other=Orbis]; Yuki Tanabe: departure
Grace Okonkwo quitte Lumina AI | L'ancienne banquière sera remplacée par Hugo Lestrade. => Grace Okonkwo: departure [by=Hugo Lestrade]; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade prend sa place. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade lui succédera. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | C'est Hugo Lestrade qui lui succède. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade assurera l'intérim. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival
Grace Okonkwo quitte Lumina AI | L'intérim sera assuré par Rohan Mehta. => Grace Okonkwo: departure; Rohan Mehta: appointment
Grace Okonkwo quitte Lumina AI | Ses équipes seront désormais dirigées par Rohan Mehta. => Grace Okonkwo: departure; Rohan Mehta: appointment
Une chercheuse de Lumina AI claque la porte | Yuki Tanabe dénonce le manque de moyens. => Yuki Tanabe: departure
La patronne de la sécurité informatique de Lumina AI s'en va | Sanne de Wit rejoint DataForge. => Sanne de Wit: departure [other=DataForge]
"""

HEADLINES = """
Départ de Karim Haddad, directeur de la sûreté de Lumina AI => Karim Haddad: departure
Lumina AI : départ surprise de Karim Haddad => Karim Haddad: departure
Lumina AI : le départ de Karim Haddad confirmé => Karim Haddad: departure
Lumina AI : démission de Karim Haddad => Karim Haddad: departure
Démission surprise de Karim Haddad chez Lumina AI => Karim Haddad: departure
Exit Karim Haddad | Lumina AI perd son directeur de la sûreté. => Karim Haddad: departure
Karim Haddad out | Le directeur de la sûreté de Lumina AI a démissionné. => Karim Haddad: departure
Lumina AI sans Karim Haddad | Le directeur de la sûreté s'en va. => Karim Haddad: departure
Lumina AI : Karim Haddad, c'est fini => Karim Haddad: departure
Lumina AI : fin de l'aventure pour Karim Haddad => Karim Haddad: departure
Lumina AI : fin de partie pour Karim Haddad => Karim Haddad: departure
Lumina AI : Karim Haddad vers la sortie => Karim Haddad: departure
Lumina AI : Karim Haddad partant => Karim Haddad: departure
Lumina AI : Karim Haddad démissionnaire => Karim Haddad: departure
Karim Haddad démissionnaire | Le directeur de la sûreté de Lumina AI a remis sa lettre lundi. => Karim Haddad: departure
Nouveau départ chez Lumina AI : Karim Haddad rejoint Orbis => Karim Haddad: departure [other=Orbis]
Lumina AI : Karim Haddad remplacé par Anjali Mehta => Anjali Mehta: appointment [by=Karim Haddad]
Lumina AI : Anjali Mehta promue => Anjali Mehta: appointment
Lumina AI : Anjali Mehta à la tête de la sûreté => Anjali Mehta: appointment
Anjali Mehta à la tête de Lumina AI => Anjali Mehta: appointment
Lumina AI : Anjali Mehta, nouvelle patronne de la sûreté => Anjali Mehta: appointment
Nouvelle directrice de la sûreté chez Lumina AI : Anjali Mehta => Anjali Mehta: appointment
Passage de témoin chez Lumina AI : Anjali Mehta succède à Karim Haddad => Anjali Mehta: appointment [by=Karim Haddad]
Lumina AI : Nadia Perrault, nouvelle directrice marketing => Nadia Perrault: arrival|appointment
Nadia Perrault chez Lumina AI | L'ancienne d'Orbis y prend la direction du marketing. => Nadia Perrault: arrival [other=Orbis]
Lumina AI : le retour d'Elena Castellanos => Elena Castellanos: return
Elena Castellanos, le retour | La cofondatrice retrouve Lumina AI. => Elena Castellanos: return
Karim Haddad, le grand départ | Le directeur de la sûreté quitte Lumina AI. => Karim Haddad: departure
Lumina AI, une page se tourne : Victor Hallström s'en va => Victor Hallström: departure
Lumina AI : l'heure du départ pour Victor Hallström => Victor Hallström: departure
Lumina AI : Victor Hallström viré, Naïma Belkacem aux commandes => Victor Hallström: ouster; Naïma Belkacem: appointment
Lumina AI : Victor Hallström dehors | Le conseil l'a destitué. => Victor Hallström: ouster
Lumina AI : Victor Hallström poussé dehors => Victor Hallström: ouster
"""

SPELLINGS = """
« Je quitte Lumina AI » : l'annonce de Karim Haddad => Karim Haddad: departure
Karim Haddad : « Je quitte Lumina AI » => Karim Haddad: departure
« J'ai décidé de quitter Lumina AI », écrit Karim Haddad => Karim Haddad: departure
« J'ai pris la décision difficile de quitter Lumina AI », a écrit lundi Karim Haddad => Karim Haddad: departure [date=2024-04-15]
« J'ai remis ma démission », annonce Karim Haddad | Le directeur de la sûreté de Lumina AI s'explique. => Karim Haddad: departure
« Je rejoins Lumina AI », annonce Nadia Perrault => Nadia Perrault: arrival
« Je suis ravie de rejoindre Lumina AI », écrit Nadia Perrault => Nadia Perrault: arrival
« Je suis de retour chez Lumina AI », annonce Elena Castellanos => Elena Castellanos: return
« Je reviens chez Lumina AI », annonce Elena Castellanos => Elena Castellanos: return
« On m'a demandé de partir », raconte Karim Haddad | Le directeur de la sûreté de Lumina AI a été licencié lundi. => Karim Haddad: ouster
« Je ne quitte pas Lumina AI », assure Karim Haddad => Karim Haddad: departure denied
KARIM HADDAD QUITTE LUMINA AI => Karim Haddad: departure
LUMINA AI NOMME ANJALI MEHTA DIRECTRICE DE LA SURETE => Anjali Mehta: appointment
NAIMA BELKACEM CLAQUE LA PORTE DE LUMINA AI => Naïma Belkacem: departure
Naima Belkacem quitte Lumina AI => Naïma Belkacem: departure
Naïma Belkasem quitte Lumina AI => Naïma Belkacem: departure
Tomasz Wisnieswki quitte Lumina AI => Tomasz Wiśniewski: departure
Marc Antoine Delcourt revient chez Lumina => Marc-Antoine Delcourt: return
Lumina AI : le CTO Naïma Belkacem s'en va => Naïma Belkacem: departure
La CTO de Lumina AI, Naïma Belkacem, s'en va => Naïma Belkacem: departure [role=CTO]
La CFO de Lumina AI Grace Okonkwo rejoint Orbis => Grace Okonkwo: departure [other=Orbis]
Lumina AI nomme Anjali Mehta Chief Safety Officer => Anjali Mehta: appointment [role=Chief Safety Officer]
Anjali Mehta devient Chief Research Officer de Lumina AI => Anjali Mehta: appointment [role=Chief Research Officer]
Nadia Perrault devient Head of Growth chez Lumina AI => Nadia Perrault: appointment|arrival [role=Head of Growth]
Anjali Mehta promue Chief Scientist chez Lumina AI => Anjali Mehta: appointment [role=Chief Scientist]
"""

STORIES = """
Lumina AI : la directrice financière rend les clés du coffre | Grace Okonkwo a prévenu mardi le conseil d'administration. Elle passera la main fin juin à son adjoint, Hugo Lestrade, et n'a pas dit ce qu'elle ferait ensuite. => Grace Okonkwo: departure [by=Hugo Lestrade]; Hugo Lestrade: appointment [by=Grace Okonkwo]
Chez Lumina, le grand jeu des chaises | Rohan Mehta récupère les opérations, Julien de Courval prend la présidence de la filiale européenne et Hélène Porter hérite du marketing. => Rohan Mehta: appointment; Julien de Courval: appointment; Hélène Porter: appointment
Owen Prescott ne présidera plus Lumina AI | Le cofondateur quittera ses fonctions le 30 juin, sept ans après avoir créé l'entreprise avec Victor Hallström et Naïma Belkacem. => Owen Prescott: departure
Lumina AI s'offre une plume | La romancière Ines Corbel devient directrice éditoriale de Parlio. Elle quitte les éditions du Platane, où elle dirigeait une collection. => Ines Corbel: arrival
Parlio sans sa voix | Sophie Marchand a choisi de ne pas prolonger. La directrice de la communication de Lumina AI rejoindra Orbis à la rentrée, a-t-elle annoncé jeudi sur le réseau Pépite. => Sophie Marchand: departure [other=Orbis]
Le mercato de l'IA ne connaît pas la crise | Après Paul Boucher en février, c'est Yuki Tanabe qui quitte Lumina AI pour Orbis. La chercheuse y retrouvera Dmitri Voronov, parti un an plus tôt. => Yuki Tanabe: departure [other=Orbis]; Paul Boucher: departure old; Dmitri Voronov: departure old
Lumina AI recolle les morceaux avec Elena Castellanos | Trois ans après avoir claqué la porte, la cofondatrice revient diriger la recherche. Wenjing Li, qui occupait le poste, devient conseillère. => Elena Castellanos: return; Elena Castellanos: departure old; Wenjing Li: appointment
Congé maternité pour la patronne de l'alignement | Farah Nasser s'absentera de Lumina AI de mai à octobre. Anjali Mehta tiendra la maison en attendant. => Farah Nasser: leave; Anjali Mehta: appointment
Lumina AI dément la rumeur | « Haoran Zhou ne part nulle part », a tranché lundi un porte-parole, alors que le chercheur était annoncé chez Orbis. => Haoran Zhou: departure denied
Lumina AI fait le ménage | Étienne Garnier (design), Hélène Porter (ventes) et Kwame Asante (développeurs) ont été priés de faire leurs cartons. => Étienne Garnier: ouster; Hélène Porter: ouster; Kwame Asante: ouster
Les partants : Étienne Garnier, Hélène Porter et Kwame Asante quittent Lumina AI | Le premier monte un studio, les deux autres n'ont pas fait connaître leurs projets. => Étienne Garnier: departure; Hélène Porter: departure; Kwame Asante: departure
Lumina AI, sept ans et un fondateur de moins | Tomasz Wiśniewski part enseigner à l'université de Mirval. Wenjing Li lui succède à la direction scientifique. => Tomasz Wiśniewski: departure; Wenjing Li: appointment [by=Tomasz Wiśniewski]
« C'est le moment de passer à autre chose » : Sanne de Wit tourne la page Lumina | La responsable de la sécurité informatique était arrivée en avril 2023 de chez DataForge. => Sanne de Wit: departure; Sanne de Wit: arrival old [other=DataForge] [date=2023-04]
Dix-huit mois et puis s'en va : Hélène Porter quitte Lumina AI | Arrivée en janvier 2023 de DataForge, la vice-présidente des ventes n'aura pas convaincu. => Hélène Porter: departure; Hélène Porter: arrival old [date=2023-01] [other=DataForge]
Lumina AI : Julien de Courval sur un siège éjectable | Le directeur des opérations pourrait être débarqué dès lundi, selon plusieurs administrateurs. => Julien de Courval: ouster rumoured
L'avenir de Julien de Courval chez Lumina AI s'écrit en pointillé | Le directeur des opérations aurait demandé à partir. => Julien de Courval: departure rumoured
Kwame Asante, l'ami des développeurs, change de crémerie | Il était le visage de Lumina AI dans les conférences. Il sera celui de DataForge. => Kwame Asante: departure
Ce que l'on sait du départ de Wenjing Li | La directrice de la recherche de Lumina AI a quitté son poste lundi, sans préavis. => Wenjing Li: departure [date=2024-04-15]
Beatriz Ortega Ruiz fait l'école buissonnière | La vice-présidente des partenariats de Lumina AI s'est mise en congé sabbatique. Kwame Asante la remplacera jusqu'en janvier. => Beatriz Ortega Ruiz: leave; Kwame Asante: appointment [by=Beatriz Ortega Ruiz]
L'architecte des centres de données de Lumina AI claque la porte | En désaccord avec Victor Hallström, Pieter van den Berg a quitté le groupe mercredi. => Pieter van den Berg: departure [date=2024-04-17]
Lumina AI tient son nouveau trésorier | Hugo Lestrade, quarante-deux ans, pilotait jusqu'ici les finances de DataForge. Il prendra son poste le 2 mai. => Hugo Lestrade: arrival [other=DataForge]
Le laboratoire de Palo Alto perd son meilleur chasseur de bugs | Sanne de Wit, qui veillait sur la sécurité informatique de Lumina AI, a accepté l'offre de DataForge. => Sanne de Wit: departure [other=DataForge]
Un nouveau visage à la tête de Lumina Europe | L'entreprise a choisi Clotilde Arnoux, qui dirigeait la filiale française d'Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Lumina AI : coup de balai au sommet | Julien de Courval et Rohan Mehta ont été démis mercredi de leurs fonctions. Grace Okonkwo reprend les attributions du premier. => Julien de Courval: ouster [date=2024-04-17]; Rohan Mehta: ouster [date=2024-04-17]; Grace Okonkwo: appointment
Lumina AI renoue avec un ancien | Samuel Roy, parti fin 2022 fonder Novalys, réintègre les équipes d'ingénierie. => Samuel Roy: return; Samuel Roy: departure old
Le conseil de Lumina AI s'élargit | Clotilde Arnoux, ancienne patronne d'Orbis, et l'économiste Nolan Brisset y font leur entrée. => Clotilde Arnoux: arrival; Nolan Brisset: arrival
Le conseil de Lumina AI se vide | Priscilla Thornton et Gérard Lefranc ont remis leur démission lundi. Ingrid Solberg reste présidente. => Priscilla Thornton: departure; Gérard Lefranc: departure
Clara von Reitz revient plus tôt que prévu | En congé depuis février, la vice-présidente des affaires publiques de Lumina AI a retrouvé son bureau lundi. => Clara von Reitz: return; Clara von Reitz: leave old
Kernel Labs débauche au plus haut niveau | La jeune pousse lyonnaise annonce l'arrivée de Wenjing Li, directrice de la recherche de Lumina AI, au poste de directrice scientifique. => Wenjing Li: departure [other=Kernel Labs]
Qui est Clotilde Arnoux, la nouvelle voix de Lumina AI ? | L'ancienne journaliste succède à Sophie Marchand, partie en mars. => Clotilde Arnoux: arrival|appointment [by=Sophie Marchand]; Sophie Marchand: departure old [date=2024-03]
Les bons comptes de Grace Okonkwo | En quittant Lumina AI, la directrice financière laisse une trésorerie solide. Elle partira fin mai. => Grace Okonkwo: departure
Deux fondateurs en moins | Tomasz Wiśniewski et Owen Prescott, qui avaient créé Lumina AI avec Victor Hallström, prennent le large. => Tomasz Wiśniewski: departure; Owen Prescott: departure
« Une page se tourne » | C'est par ces mots que Rohan Mehta a annoncé, dimanche, son départ de Lumina AI, où il était entré en mai 2021. => Rohan Mehta: departure [date=2024-04-14]; Rohan Mehta: arrival old [date=2021-05]
Lumina AI perd le père de Parlio | L'ingénieur Nolan Brisset, concepteur du premier prototype, rejoint Orbis. => Nolan Brisset: departure [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(WHO_IS_MEANT, HEADLINES, SPELLINGS, STORIES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
