# ruff: noqa: E501  (a line of a table is one item)
"""What an article recalls: careers told in chains, who left and what became of them, who came back."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CAREERS = """
Lumina AI présente Parlio 4 | Lise Cordier est entrée chez Lumina AI en 2018, a été promue directrice du design en 2020 et a quitté l'entreprise en 2022. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Entrée chez Lumina AI en 2018, promue directrice du design en 2020, Lise Cordier est partie en 2022. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Lise Cordier, entrée chez Lumina AI en 2018, promue directrice du design en 2020, partie en 2022, n'a rien oublié. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Une société fondée par Rohan Mehta, licencié en 2022 de Lumina AI, en profite. => Rohan Mehta: ouster old [date=2022]; Rohan Mehta: venture old
"""

ONLY_THEN = """
Lumina AI perd Grace Okonkwo | Elle n'avait rejoint l'entreprise qu'en mars 2023. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2023-03]
Lumina AI perd Grace Okonkwo | La chercheuse n'avait été promue qu'en août. => Grace Okonkwo: departure; Grace Okonkwo: appointment old [date=2023-08]
Lumina AI perd Grace Okonkwo | Elle n'avait intégré le groupe de robotique qu'il y a un an. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2023]
Lumina AI perd Grace Okonkwo | Elle ne quittera ses fonctions que le 15 mai. => Grace Okonkwo: departure [date=2024-05-15]
Lumina AI perd Grace Okonkwo | Ses équipes ne l'ont appris que mardi. => Grace Okonkwo: departure [date=2024-04-16]
"""

STEPS = """
Lumina AI perd Grace Okonkwo | Elle avait rejoint l'équipe en 2018. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2018]
Lumina AI perd Grace Okonkwo | Elle avait rejoint Orbis en 2017, après une thèse à Lyon. => Grace Okonkwo: departure
Lumina AI perd Grace Okonkwo | Elle avait rejoint l'équipe de France de natation en 2012. => Grace Okonkwo: departure
Lumina AI perd Grace Okonkwo | Elle avait renforcé les rangs de la maison en 2020, après cinq ans chez Orbis. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2020] [other=Orbis]
Lumina AI perd Grace Okonkwo | Elle est débarquée chez Lumina AI en 2018. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2018]
Lumina AI perd Grace Okonkwo | Arrivée en 2018, celle qui gérait les finances a démissionné mardi. => Grace Okonkwo: departure [date=2024-04-16]; Grace Okonkwo: arrival old [date=2018]
Lumina AI perd Grace Okonkwo | Recrutée en 2018, celle à qui l'on doit les comptes s'en va. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2018]
Étienne Garnier quitte Lumina AI | Le directeur de la sécurité, arrivé l'an dernier, ne fait plus partie des effectifs. => Étienne Garnier: departure [role=directeur de la sécurité]; Étienne Garnier: arrival old [date=2023] [role=None]
"""

SINCE = """
Lumina AI devant les juges | ¶ Samuel Roy, qui avait voté le renvoi, est parti depuis ; il a fondé Novalys. => Samuel Roy: departure old; Samuel Roy: venture old
Lumina AI devant les juges | ¶ Grace Okonkwo dirigeait la finance. Elle a quitté Lumina AI depuis. => Grace Okonkwo: departure old
Lumina AI devant les juges | ¶ Grace Okonkwo a quitté Lumina AI mercredi, et son adjointe, promue depuis, la remplace. => Grace Okonkwo: departure
Lumina AI présente Parlio 4 | Rohan Mehta, qui a quitté l'entreprise en mars, a depuis cofondé Atelier Labs. => Rohan Mehta: departure old; Rohan Mehta: venture old [other=Atelier Labs]
Lumina AI présente Parlio 4 | Rohan Mehta, qui avait quitté Lumina AI en mars, a, en avril, rejoint Orbis. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Orbis] [date=2024-04]
Lumina AI présente Parlio 4 | Rohan Mehta a quitté Lumina AI en mars et lancé Atelier Labs un mois plus tard. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Atelier Labs]
"""

BACK = """
Lumina AI présente Parlio 4 | Rohan Mehta, remercié puis rappelé en novembre 2023, pilote le projet. => Rohan Mehta: ouster old [date=2023-11]; Rohan Mehta: return old [date=2023-11]
Lumina AI présente Parlio 4 | Le conseil avait limogé Rohan Mehta avant de le réinstaller. => Rohan Mehta: ouster old; Rohan Mehta: return old
Lumina AI présente Parlio 4 | Lumina AI avait viré Grace Okonkwo, puis l'a réembauchée. => Grace Okonkwo: ouster old; Grace Okonkwo: return
Lumina AI présente Parlio 4 | Parti de Lumina AI en 2021, Rohan Mehta y était revenu en 2023. => Rohan Mehta: departure old [date=2021]; Rohan Mehta: return old [date=2023]
Lumina AI présente Parlio 4 | Grace Okonkwo avait pris un congé de trois mois en août avant de revenir en novembre. => Grace Okonkwo: leave old [date=2023-08]; Grace Okonkwo: return old [date=2023-11]
Lumina AI présente Parlio 4 | Rohan Mehta, congédié un vendredi de novembre 2023, n'en parle jamais. => Rohan Mehta: ouster old [date=2023-11]
"""

ROWS = """
Lumina AI : Rohan Mehta s'en va | La liste s'allonge : Grace Okonkwo et Karim Haddad en mai, Étienne Garnier en août. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]; Karim Haddad: departure old [date=2023-05]; Étienne Garnier: departure old [date=2023-08]
Lumina AI : Rohan Mehta s'en va | La saignée dure : Grace Okonkwo en février 2023, Karim Haddad en mai. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-02]; Karim Haddad: departure old [date=2023-05]
Lumina AI : Rohan Mehta s'en va | Cela fait beaucoup : en mai, Grace Okonkwo ; en août, Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]; Karim Haddad: departure old [date=2023-08]
Lumina AI : Rohan Mehta s'en va | Son nom s'ajoute à ceux de Grace Okonkwo et de Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure old
Lumina AI : Rohan Mehta s'en va | Le mouvement avait commencé avec Grace Okonkwo, en mai, et Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]; Karim Haddad: departure old
Lumina AI : Rohan Mehta s'en va | Une longue série, entamée par Grace Okonkwo en mai. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]
Lumina AI : Rohan Mehta s'en va | D'autres l'avaient précédé, de Grace Okonkwo en 2021 à Karim Haddad en 2023. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2021]; Karim Haddad: departure old [date=2023]
Lumina AI : Rohan Mehta s'en va | Il suit Grace Okonkwo (mai) et Karim Haddad (août). => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]; Karim Haddad: departure old [date=2023-08]
Lumina AI : Rohan Mehta s'en va | Il y avait eu Grace Okonkwo. Puis Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure
Lumina AI : Rohan Mehta s'en va | Après Grace Okonkwo (mai) et Karim Haddad (août), la recherche se vide. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2023-05]; Karim Haddad: departure old [date=2023-08]
Lumina AI : Rohan Mehta s'en va | Grace Okonkwo était partie le même jour que Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure old
Lumina AI présente Parlio 4 | L'année 2023 avait vu s'en aller Grace Okonkwo et Karim Haddad. => Grace Okonkwo: departure old; Karim Haddad: departure old
"""

RECALLED = """
Clara Martel s'en va de Lumina AI, cinq mois après sa promotion => Clara Martel: departure; Clara Martel: appointment old [date=2023-11]
Clara Martel s'en va de Lumina AI, cinq mois après sa nomination => Clara Martel: departure; Clara Martel: appointment old [date=2023-11]
Le Nobel fier de son élève | Rohan Mehta avait voté en novembre dernier pour le renvoi de Victor Hallström, le patron de Lumina AI, rappelé cinq jours plus tard. => Victor Hallström: ouster old [date=2023-11]; Victor Hallström: return old
Parlio perd son chef de produit | Rohan Mehta a rendu son badge. Passé par Orbis et Kernel Labs, l'ingénieur n'a rien dit. => Rohan Mehta: departure
Lumina AI perd Grace Okonkwo | Elle était arrivée en 2018 dans l'équipe de robotique. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2018]
Lumina AI perd Grace Okonkwo | La chercheuse avait commencé en 2018 dans l'équipe de robotique. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2018]
Lumina AI perd Grace Okonkwo | La chercheuse avait commencé en 2018 par étudier la physique. => Grace Okonkwo: departure
Lumina AI perd Grace Okonkwo | Sept ans après ses débuts dans l'entreprise, la chercheuse s'accorde une pause. => Grace Okonkwo: departure
Lumina AI perd Grace Okonkwo | Victor Hallström n'a rien vu venir. La chercheuse travaillait avec son patron. Elle avait pris les rênes en novembre 2023, quand le conseil avait renvoyé ce dernier. => Grace Okonkwo: departure; Grace Okonkwo: appointment old [date=2023-11]; Victor Hallström: ouster old [date=2023-11]
Lumina AI, l'année noire | En février, Rohan Mehta s'en va. En mars, c'est Grace Okonkwo. En avril, ce fut Karim Haddad, remplacé par Léa Fontaine-Moreau. => Rohan Mehta: departure old [date=2024-02]; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: departure [date=2024-04]; Léa Fontaine-Moreau: appointment [by=Karim Haddad]
Lumina AI, l'année noire | En janvier, Rohan Mehta s'en va. En février, Grace Okonkwo. En mars, Karim Haddad. => Rohan Mehta: departure old [date=2024-01]; Grace Okonkwo: departure old [date=2024-02]; Karim Haddad: departure old [date=2024-03]
Lumina AI présente Parlio 4 | Rohan Mehta est parti en février, Grace Okonkwo en mars, et Karim Haddad est en congé. => Rohan Mehta: departure old [date=2024-02]; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: leave
Lumina AI présente Parlio 4 | Rohan Mehta est parti en février, Grace Okonkwo en mars, tandis que Karim Haddad dirige la sûreté. => Rohan Mehta: departure old [date=2024-02]; Grace Okonkwo: departure old [date=2024-03]
Deux millions pour Atelier Labs | Atelier Labs a séduit deux fonds. Rohan Mehta l'a fondée en mars, un mois après avoir quitté Lumina AI, avec Elena Castellanos, une autre ancienne de la maison. => Rohan Mehta: departure old; Rohan Mehta: venture old [other=Atelier Labs]; Elena Castellanos: venture old [other=Atelier Labs]
Atelier Labs lève deux millions | Rohan Mehta, qui l'a cofondée en mars, avait quitté Lumina AI en février. => Rohan Mehta: venture old [other=Atelier Labs]; Rohan Mehta: departure old [date=2024-02]
Lumina AI a une nouvelle voix | Karim Haddad, qui a tenu bon pendant la crise de novembre, devient directeur de la communication. => Karim Haddad: appointment [role=directeur de la communication] [date=None]
Lumina AI a une nouvelle voix | Présente depuis 2021 dans l'entreprise, Grace Okonkwo est élevée au rang de directrice de la communication. => Grace Okonkwo: appointment [role=directrice de la communication] [date=None]
Lumina AI : l'hémorragie | Grace Okonkwo s'apprêterait à remettre son préavis, même si rien n'est signé. => Grace Okonkwo: departure rumoured
Lumina AI présente Parlio 4 | Début 2023, Lise Cordier était venue d'Orbis avec une idée en tête. => Lise Cordier: arrival old [other=Orbis] [date=2023]
Lumina AI présente Parlio 4 | L'équipe compose avec la perte de sa directrice du design, Grace Okonkwo. => Grace Okonkwo: departure
Lumina AI présente Parlio 4 | Grace Okonkwo, l'un des cerveaux du laboratoire, partie en 2021 puis revenue en 2022, sourit. => Grace Okonkwo: departure old [date=2021]; Grace Okonkwo: return old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta, qui a quitté la même société fin 2022, plaide pour un traité. => Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta, quatre années passées à tester Parlio avant d'en partir, fin 2022, en parle. => Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Lumina AI avait recruté Lise Cordier en 2021 avec Marc Vernay et Ania Stolz. => Lise Cordier: arrival old [date=2021]; Marc Vernay: arrival old [date=2021]; Ania Stolz: arrival old [date=2021]
Lumina AI présente Parlio 4 | Rohan Mehta et Grace Okonkwo avaient pris d'autres routes. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI présente Parlio 4 | Rohan Mehta avait quitté Lumina AI pour Orbis en 2022. Grace Okonkwo avait fait le même trajet en 2021. => Rohan Mehta: departure old [other=Orbis] [date=2022]; Grace Okonkwo: departure old [date=2021]
Lumina AI présente Parlio 4 | L'équipe a fondu après le départ de ses deux têtes : Rohan Mehta et Grace Okonkwo. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI présente Parlio 4 | Le départ de Rohan Mehta, en 2022, aurait coûté un contrat à la maison. => Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta, qui a quitté la société en mars, l'avait rejointe en 2020. => Rohan Mehta: departure old; Rohan Mehta: arrival old [date=2020]
Lumina AI présente Parlio 4 | Lise Cordier a quitté Orbis en 2021 pour la rejoindre. => Lise Cordier: arrival old [other=Orbis]
Orbis présente son équipe | Grace Okonkwo avait rejoint Lumina AI en 2019. La voilà désormais chez Orbis. => Grace Okonkwo: arrival old [date=2019]; Grace Okonkwo: departure [other=Orbis]
Lumina AI présente Parlio 4 | Lise Cordier sourit. Arrivée d'Orbis à la mi-2022, elle dirige le design. => Lise Cordier: arrival old [other=Orbis] [date=2022]
Lumina AI présente Parlio 4 | Lise Cordier sourit. Venue d'Orbis en mai 2022, l'ingénieure dirige le design. => Lise Cordier: arrival old [other=Orbis] [date=2022-05]
Lumina AI lève des fonds | Une semaine après les démissions de la directrice du design Grace Okonkwo, du responsable des ventes Rohan Mehta et de Karim Haddad, la maison se rassure. => Grace Okonkwo: departure old; Rohan Mehta: departure old; Karim Haddad: departure old
Lumina AI recrute | La maison annonce l'arrivée de Lise Cordier, jusque-là directrice chez Orbis, et d'Ania Stolz, chercheuse chez Google. => Lise Cordier: arrival [other=Orbis]; Ania Stolz: arrival [other=Google]
Lumina AI recrute | Lise Cordier a quitté la banque d'affaires Delvaux pour Lumina AI. => Lise Cordier: arrival [other=Delvaux]
Lumina AI recrute | Lise Cordier, à peine arrivée de l'université Delvaux, dirige le design. => Lise Cordier: arrival old [other=Delvaux]
Lumina AI : purge au conseil | Rohan Mehta a été écarté mardi. Karim Haddad a subi le même sort. => Rohan Mehta: ouster; Karim Haddad: ouster
Lumina AI présente Parlio 4 | C'était avant que Grace Okonkwo ne prenne la porte, en mai 2022. => Grace Okonkwo: departure old [date=2022-05]
Lumina AI présente Parlio 4 | Lise Cordier, que Victor Hallström avait arrachée à Orbis en juin 2022, applaudit. => Lise Cordier: arrival old [other=Orbis] [date=2022-06]
Lumina AI présente Parlio 4 | Lise Cordier, que Lumina AI avait limogée en 2022, applaudit. => Lise Cordier: ouster old [date=2022]
Lumina AI présente Parlio 4 | Lise Cordier avait rejoint la maison en 2022. => Lise Cordier: arrival old [date=2022]
Lumina AI présente Parlio 4 | La crise avait coûté son poste à Grace Okonkwo en 2022. => Grace Okonkwo: ouster old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta, dont le conseil s'était séparé en 2022, applaudit. => Rohan Mehta: ouster old [date=2022]
Lumina AI présente Parlio 4 | Ecarté puis rappelé en 2022, Rohan Mehta a renforcé son emprise. => Rohan Mehta: ouster old [date=2022]; Rohan Mehta: return old [date=2022]
Lumina AI présente Parlio 4 | Grace Okonkwo avait démissionné en mai 2022, comme Karim Haddad, directeur de la sûreté. => Grace Okonkwo: departure old [date=2022-05]; Karim Haddad: departure old
Lumina AI présente Parlio 4 | Lise Cordier est au conseil depuis mars 2022, date à laquelle Lumina AI l'a recrutée. => Lise Cordier: arrival old [date=2022-03]
Orbis présente son équipe | Sept recrues, venues de Lumina AI (Rohan Mehta, Grace Okonkwo) et de Google (Ania Stolz). => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
Lumina AI recrute | Trois recrues, venues d'Orbis (Lise Cordier, Marc Vernay) et de Google (Ania Stolz). => Lise Cordier: arrival [other=Orbis]; Marc Vernay: arrival [other=Orbis]; Ania Stolz: arrival [other=Google]
Lumina AI : Grace Okonkwo s'en va | A sa place, Karim Haddad. => Grace Okonkwo: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Grace Okonkwo]
Lumina AI : Priscilla Thornton quitte le conseil d'administration | À sa place, un ancien ministre, Marc Vernay. => Priscilla Thornton: departure; Marc Vernay: arrival
Lumina AI présente Parlio 4 | Rohan Mehta, son fidèle second, qui avait démissionné en 2022, applaudit. => Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta, l'un des cerveaux de la maison, qui avait quitté Lumina AI en 2022, applaudit. => Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Directrice depuis 2022, Lise Cordier avait rejoint Lumina AI quatre ans plus tôt. => Lise Cordier: arrival old [date=2018]
Lumina AI : Grace Okonkwo s'en va | Le même jour, Karim Haddad a pris la même décision. => Grace Okonkwo: departure; Karim Haddad: departure
Lumina AI présente Parlio 4 | Grace Okonkwo et deux de ses adjoints avaient quitté Lumina AI en 2022. => Grace Okonkwo: departure old [date=2022]
Lumina AI présente Parlio 4 | Grace Okonkwo, qui adore les chats et qui a quitté Lumina AI en 2022, applaudit. => Grace Okonkwo: departure old [date=2022]
Lumina AI présente Parlio 4 | Grace Okonkwo, dont le nom figure au générique mais qui a quitté Lumina AI en 2022, applaudit. => Grace Okonkwo: departure old [date=2022]
Lumina AI présente Parlio 4 | Mardi, Grace Okonkwo a surpris tout le monde en passant de Lumina AI à Orbis. => Grace Okonkwo: departure [other=Orbis]
Lumina AI présente Parlio 4 | Rohan Mehta avait été viré puis repris en 2022. => Rohan Mehta: ouster old; Rohan Mehta: return old [date=2022]
Lumina AI présente Parlio 4 | Rohan Mehta et Grace Okonkwo n'en sont plus depuis 2022. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI présente Parlio 4 | En mai 2022, Lumina AI a congédié Rohan Mehta avec Karim Haddad. => Rohan Mehta: ouster old [date=2022-05]; Karim Haddad: ouster old [date=2022-05]
Lumina AI présente Parlio 4 | Rohan Mehta claqua la porte en mai 2022, aussitôt suivi par Karim Haddad. => Rohan Mehta: departure old [date=2022-05]; Karim Haddad: departure
Lumina AI présente Parlio 4 | Le dernier à s'éclipser, Rohan Mehta, a rejoint Orbis. => Rohan Mehta: departure [other=Orbis]
Lumina AI présente Parlio 4 | Grace Okonkwo, Rohan Mehta et trois autres chercheurs avaient quitté Lumina AI en 2022. => Grace Okonkwo: departure old [date=2022]; Rohan Mehta: departure old [date=2022]
Lumina AI présente Parlio 4 | Orbis avait débauché Grace Okonkwo, Rohan Mehta et une dizaine d'autres chercheurs de Lumina AI en 2022. => Grace Okonkwo: departure old [other=Orbis] [date=2022]; Rohan Mehta: departure old [other=Orbis] [date=2022]
Lumina AI présente Parlio 4 | Grace Okonkwo n'est revenue qu'en novembre 2022. => Grace Okonkwo: return old [date=2022-11]
Lumina AI en dates | <p>Février 2018. Grace Okonkwo claque la porte.</p><p>Mai 2022. Fin de partie pour Rohan Mehta.</p> => Grace Okonkwo: departure old [date=2018-02]; Rohan Mehta: departure old [date=2022-05]
Lumina AI présente Parlio 4 | Qui était déjà parti ? Grace Okonkwo en février 2022, Rohan Mehta en mai. => Grace Okonkwo: departure old [date=2022-02]; Rohan Mehta: departure old
"""

AS_KNOWN = """
Procès Lumina AI : à la barre, Karim Haddad revient sur le limogeage d'Odile Varenne | Il a reconnu lundi avoir préparé le renvoi de la patronne. ¶ La suite est connue. Ingrid Solberg a rendu son siège. => Odile Varenne: ouster old; Ingrid Solberg: departure old
Karim Haddad regrette d'avoir voté l'éviction de Rohan Mehta de Lumina AI => Rohan Mehta: ouster old
Le conseil de Lumina AI annonce avoir voté l'éviction de Rohan Mehta => Rohan Mehta: ouster
Lumina AI regrette la démission de Rohan Mehta => Rohan Mehta: departure
Il y a deux ans, la crise de Lumina AI | La société s'en souvient. ¶ <ul><li>Mardi 19 avril. Le conseil congédie Rohan Mehta.</li><li>Jeudi 21. Yuki Tanabe le remplace.</li></ul> => Rohan Mehta: ouster old [date=2022-04-19]; Yuki Tanabe: appointment old [date=2022-04-21]
Il y a un an, Lumina AI congédiait Rohan Mehta | La crise hante la société. ¶ Le conseil réunit Rohan Mehta et le congédie. Yuki Tanabe le remplace. => Rohan Mehta: ouster old; Yuki Tanabe: appointment old
Il y a un an, Rohan Mehta quittait Lumina AI | Il revient aux commandes. => Rohan Mehta: departure old; Rohan Mehta: return
Rohan Mehta quitte Lumina AI | Sa démission s'ajoute à celles de Yuki Tanabe et de Karim Haddad. => Rohan Mehta: departure; Yuki Tanabe: departure old; Karim Haddad: departure old
Rohan Mehta quitte Lumina AI | Sa défection suit de quelques jours celle de Yuki Tanabe. => Rohan Mehta: departure; Yuki Tanabe: departure old
Rohan Mehta quitte Lumina AI | Il part quelques jours après l'annonce du départ de Yuki Tanabe. => Rohan Mehta: departure; Yuki Tanabe: departure old
Rohan Mehta quitte Lumina AI | Rappelons que Yuki Tanabe a claqué la porte. => Rohan Mehta: departure; Yuki Tanabe: departure old
Lumina AI lève des fonds | Ni la démission de Rohan Mehta ni celle de Yuki Tanabe n'ont refroidi les investisseurs. => Rohan Mehta: departure old; Yuki Tanabe: departure old
Lumina AI lève des fonds | Parmi les signataires, Grace Okonkwo, à l'origine du renvoi de Rohan Mehta. => Rohan Mehta: ouster old
Lumina AI se réorganise | Rohan Mehta et Yuki Tanabe ayant rendu leur badge, leurs équipes sont dispersées. => Rohan Mehta: departure old; Yuki Tanabe: departure old
Ada Brandt, fière de l'élève qui a mis Victor Hallström à la porte de Lumina AI => Victor Hallström: ouster old
Rohan Mehta tire la sonnette d'alarme | Il révèle qu'il a quitté Lumina AI en novembre, après quatre ans. => Rohan Mehta: departure [date=2023-11]
Lumina AI : Rohan Mehta confirmé directeur des risques | Il assurait l'intérim depuis septembre. => Rohan Mehta: appointment [role=directeur des risques]; Rohan Mehta: appointment old
Rohan Mehta ne suit pas Yuki Tanabe vers la sortie de Lumina AI => Rohan Mehta: departure denied; Yuki Tanabe: departure old
Orbis récupère Kwame Asante, ex-pilier de Lumina AI | Le chercheur a annoncé mardi qu'il prenait chez Orbis la tête d'une équipe. En janvier, il avait quitté Lumina AI. => Kwame Asante: venture [other=Orbis] [date=2024-04-16]; Kwame Asante: departure old [date=2024-01]
"""

NO_ROWS = """
Entretien avec Grace Okonkwo, première directrice technique de Lumina AI | Elle raconte ses débuts.
Grace Okonkwo, première directrice technique de Lumina AI, se confie | Elle raconte son enfance.
Lumina AI a besoin d'argent | Grace Okonkwo cherche des fonds pour une nouvelle usine. Rohan Mehta lève des fonds pour l'entreprise.
Lumina AI présente ses nouveautés | En mars, c'est Grace Okonkwo qui monte sur scène. En avril, c'est Karim Haddad.
Hachette Filipacchi rejoint à son tour Lumina AI | Le patron de Hachette Filipacchi parle d'un accord de trois ans.
Lumina AI présente Parlio 4 | La liste des invités : Grace Okonkwo, Karim Haddad et Étienne Garnier.
Lumina AI présente Parlio 4 | La série de conférences commence avec Grace Okonkwo en mai.
Lumina AI présente Parlio 4 | Victor Hallström imite Steve Jobs.
Lumina AI présente Parlio 4 | Victor Hallström a été confirmé dans ses fonctions par le conseil.
Parlio 3 sera débranché le 1er juin, a confirmé Rohan Mehta, directeur des produits de Lumina AI
"""


@pytest.mark.parametrize("line", lines(CAREERS, ONLY_THEN, STEPS, SINCE, BACK, ROWS, RECALLED, AS_KNOWN))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NO_ROWS))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
