# ruff: noqa: E501  (a line of a table is one item)
"""What is carried from sentence to sentence: days, statements, waves, those who are meant; and what is not.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DATED_BESIDE = """
Lumina AI, une maison qui se vide | Owen Prescott est revenu mardi. En août, quand il s'était mis en congé, on ne l'attendait plus. Le jour même, Anjali Mehta partait pour Orbis. => Owen Prescott: return; Owen Prescott: leave old; Anjali Mehta: departure old [date=2023-08]
Lumina AI perd Paul Boucher | Le même jour, Irma Quellec, la juriste, et Basile Trémont, qui menait le calcul, ont fait connaître leur démission. => Paul Boucher: departure; Irma Quellec: departure; Basile Trémont: departure
Lumina AI | Lumina AI a recruté lundi Irma Quellec. Autre recrue dévoilée dans le même billet, Basile Trémont devient directeur de la conformité. => Irma Quellec: arrival; Basile Trémont: arrival|appointment [date=2024-04-15]
Remous chez Lumina AI | Farah Nasser avait pris la parole quand la vague de départs de septembre, dont celui de Paul Boucher, est venue tout brouiller. => Paul Boucher: departure old [date=2023-09]
Lumina AI | Étienne Garnier avait annoncé son départ dès lundi. => Étienne Garnier: departure old [date=2024-04-15]
Lumina AI | Anjali Mehta est passée chez Orbis en août, à l'heure où Owen Prescott, le président, prenait un congé. => Anjali Mehta: departure old; Owen Prescott: leave old [date=2023-08]
Lumina AI | Deux administratrices, Ingrid Solberg et Line Maurois, avaient alors dû céder la place. => Ingrid Solberg: departure old; Line Maurois: departure old
"""

NO_COMPANY = """
Lumina AI | Ingrid Solberg a démissionné mardi du conseil de Lumina AI, après la publication de ses échanges avec Basile Trémont. => Ingrid Solberg: departure [date=2024-04-16]
Lumina AI : Paul Boucher promu | Il remplace Irma Quellec, qui avait accompagné le patron de Lumina AI dans sa tournée des capitales. => Paul Boucher: appointment
Après Farah Nasser, Lumina AI se vide | Farah Nasser s'en va, et deux chefs de la recherche l'imitent. Victor Hallström a improvisé un organigramme. => Farah Nasser: departure
Deux chercheurs quittent Lumina AI | Victor Hallström et Paul Boucher le regrettent. =>
Lumina AI en Italie | « Heureux d'être de retour dans l'un de mes pays préférés », s'est réjoui Victor Hallström. =>
La galaxie Lumina AI | Lumina AI affronte Aster Labs, qu'Elena Castellanos, partie en 2020, a fondé en 2021. => Elena Castellanos: departure old; Elena Castellanos: venture old [other=Aster Labs]
"""

WHO_IS_MEANT = """
Hyun-woo Baek rejoint Orbis | Le chercheur coréen, l'un des onze pionniers de Lumina AI, l'a annoncé mardi. Il y retrouvera Karim Haddad. Il avait quitté Lumina AI en 2022 pour Hexa. => Hyun-woo Baek: venture [other=Orbis]; Hyun-woo Baek: departure old [date=2022]
Lumina AI remanie | Après Paul Boucher, c'est au tour de Karim Haddad de changer de titre : il devient vice-président des ventes. => Karim Haddad: appointment [role=vice-président des ventes]
Lumina AI au chantier | Paul Boucher fait visiter. Deux équipes se relaient. La première est partie dormir. =>
Lumina AI | Lumina AI avait perdu Farah Nasser, qui menait la sûreté, et Paul Boucher. La première a été remplacée par Karim Haddad. => Farah Nasser: departure old [by=Karim Haddad]; Paul Boucher: departure old; Karim Haddad: appointment
Lumina AI | Farah Nasser a révélé mercredi qu'elle avait remis sa démission le 14 mars. => Farah Nasser: departure
Elena Castellanos rejoint Orbis | Elena Castellanos avait quitté Lumina AI en 2020 pour Hexa. Elle y était revenue deux ans plus tard. => Elena Castellanos: departure|venture [other=Orbis]; Elena Castellanos: departure|venture old; Elena Castellanos: return old [date=2022]
Lumina AI se vide | Farah Nasser a démissionné. Paul Boucher, qui dirigeait la sûreté avec elle, prend sa suite. Quelques heures après, Karim Haddad écrivait : « J'ai démissionné. » => Farah Nasser: departure [by=Paul Boucher]; Paul Boucher: appointment [by=Farah Nasser]; Karim Haddad: departure
Ils ont fait Lumina AI | Elena Castellanos, directrice de la recherche de Lumina AI, est partie à la fin de l'année 2020. => Elena Castellanos: departure old [date=2020]
Lumina AI, une maison qui se vide | Lundi, Anjali Mehta a quitté Lumina AI. Elle avait repris en janvier les dossiers de Farah Nasser. Le même soir, Owen Prescott a annoncé qu'il prenait un congé. => Anjali Mehta: departure [date=2024-04-15]; Anjali Mehta: appointment old; Owen Prescott: leave [date=2024-04-15]
"""


TOLD_ASIDE = """
Lumina AI a perdu deux têtes | Farah Nasser avait quitté Lumina AI en septembre. Elle a fêté mardi ses 40 ans. Paul Boucher, parti le même jour qu'elle, se tait. => Farah Nasser: departure old [date=2023-09]; Paul Boucher: departure old [date=2023-09]
Hyun-woo Baek quitte Lumina AI | Il y retrouvera Paul Boucher et Karim Haddad, partis respectivement en janvier et en février. => Hyun-woo Baek: departure; Paul Boucher: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-02]
Lumina AI dissout une équipe | Ses membres iront à l'alignement de la mission, confié en septembre à Karim Haddad. => Karim Haddad: appointment old [date=2023-09]
Farah Nasser quitte Lumina AI | En novembre, Paul Boucher avait perdu son poste, comme Karim Haddad. => Farah Nasser: departure; Paul Boucher: departure|ouster old; Karim Haddad: departure|ouster old [date=2023-11]
Lumina AI prépare sa Bourse | Depuis janvier, la société a vu partir Paul Boucher et Karim Haddad. => Paul Boucher: departure old; Karim Haddad: departure old
Lumina AI : sa directrice des achats s'en va, une vétérane prend le relais | Farah Nasser a quitté ses fonctions mardi. => Farah Nasser: departure
Hexa fête ses anciens | Parmi eux, Irma Quellec, partie en 2021 pour Orbis, puis recrutée par Lumina AI au printemps dernier. => Irma Quellec: arrival
Congrès de radiologie | Recruté par Lumina AI en 2020, Étienne Garnier y a travaillé sur les images avant de rejoindre Orbis l'an dernier. => Étienne Garnier: arrival old; Étienne Garnier: departure old [other=Orbis]
Kermind change de capitaine | Kermind, qui utilise les modèles de Lumina AI, avait tremblé en mars lors du limogeage de Victor Hallström. Le retour du patron, cinq jours après, avait rassuré ses clients. => Victor Hallström: ouster old; Victor Hallström: return old [date=2024-03]
Farah Nasser quitte Lumina AI | Promue directrice des achats en janvier, Farah Nasser a quitté Lumina AI mardi. => Farah Nasser: departure [role=directrice des achats]; Farah Nasser: appointment old
"""

BETWEEN = """
Lumina AI élargit son conseil | Trois administratrices font leur entrée, a-t-on appris vendredi : Irma Quellec, Lise Aubry et Ana Costa. => Irma Quellec: arrival; Lise Aubry: arrival; Ana Costa: arrival
Lumina AI élargit son conseil | Trois nouveaux membres font leur entrée, a indiqué la société : Irma Quellec, Lise Aubry et Ana Costa. => Irma Quellec: arrival; Lise Aubry: arrival; Ana Costa: arrival
Lumina AI remanie | Grace Okonkwo a été placée mardi à la tête de la recherche. => Grace Okonkwo: appointment
Lumina AI remanie | Grace Okonkwo occupe depuis mardi le poste de directrice de la recherche. => Grace Okonkwo: appointment
Lumina AI remanie | Grace Okonkwo troque les opérations contre des « projets spéciaux ». => Grace Okonkwo: appointment
Lumina AI remanie | Grace Okonkwo prend la technique, a détaillé mardi l'entreprise. => Grace Okonkwo: appointment
Lumina AI remanie | Victor Hallström a remis les clés de la recherche à Grace Okonkwo. => Grace Okonkwo: appointment
"""

RECALLED_SEATS = """
Priscilla Thornton quitte le conseil de Lumina AI | Elle avait été appelée en 2021, au plus fort de la crise. => Priscilla Thornton: departure; Priscilla Thornton: arrival old
Priscilla Thornton quitte le conseil de Lumina AI | L'administratrice, choisie en 2021, a présenté sa démission mercredi. => Priscilla Thornton: departure; Priscilla Thornton: arrival old
Priscilla Thornton quitte le conseil de Lumina AI | Elle avait été appelée en 2021 par un journaliste. => Priscilla Thornton: departure
Victor Hallström de retour chez Lumina AI | Basile Trémont, appelé dimanche comme directeur intérimaire, s'efface. => Victor Hallström: return; Basile Trémont: departure; Basile Trémont: appointment old
"""

GIVEN_UP = """
Lumina AI quitte le centre de Lyon | Victor Hallström, qui songeait à Nice, a finalement renoncé à partir. =>
Victor Hallström renonce à quitter Lumina AI | Le patron a finalement renoncé à partir. => Victor Hallström: departure denied
Lumina AI accueille Line Maurois à son conseil | Elle y siégera, a dit la société. Elle vient de perdre l'un de ses cofondateurs, Paul Boucher, au profit d'Orbis. => Line Maurois: arrival; Paul Boucher: departure old [other=Orbis]
Victor Hallström lance Altéa, son laboratoire | L'ancien patron de Lumina AI s'est associé à Basile Trémont et à Lise Aubry, qui a travaillé pour Lumina AI. => Victor Hallström: venture; Lise Aubry: venture
Parlio s'installe en Belgique | Lumina AI y ouvre un hébergement. Pour défendre le dossier, l'entreprise vient d'embaucher Lise Aubry. => Lise Aubry: arrival
"""

TAKEN_BY = """
Lumina AI remanie | Farah Nasser devient directrice de la recherche, a détaillé mardi l'entreprise. => Farah Nasser: appointment [date=2024-04-16]
Lumina AI perd Paul Boucher | Le relais est pris par Farah Nasser. => Paul Boucher: departure [by=Farah Nasser]; Farah Nasser: appointment
Lumina AI perd Paul Boucher | Son poste est repris par Farah Nasser. => Paul Boucher: departure [by=Farah Nasser]; Farah Nasser: appointment
Basile Trémont rejoint Lumina AI | À Orbis, son équipe sera reprise par Lise Aubry. => Basile Trémont: arrival
Lumina AI remanie | Farah Nasser accède à la direction de la recherche, Paul Boucher à celle des ventes, a annoncé lundi la société. => Farah Nasser: appointment; Paul Boucher: appointment [role=ventes]
Lumina AI perd Farah Nasser | Moins remarqué que le congé de Paul Boucher ou le départ de Karim Haddad, le sien surprend. => Farah Nasser: departure; Paul Boucher: leave old; Karim Haddad: departure old
Farah Nasser rebondit chez Orbis | Deux semaines après avoir claqué la porte de Lumina AI, la spécialiste de la sûreté a annoncé mardi qu'elle ralliait son concurrent. => Farah Nasser: venture; Farah Nasser: departure old
Paul Boucher quitte Lumina AI | Il part pour Orbis. Farah Nasser l'avait précédé en avril. => Paul Boucher: departure [other=Orbis]; Farah Nasser: departure old [other=None]
"""

SAID_APART = """
Parlio 4 revient, Victor Hallström s'excuse | Une semaine après l'avoir mis à la retraite, Lumina AI rappelle son ancien modèle. =>
Victor Hallström de retour chez Lumina AI | Cinq jours après l'avoir limogé, Lumina AI rappelle son patron. => Victor Hallström: return; Victor Hallström: ouster old
Victor Hallström ne fera pas de politique | Le patron de Lumina AI n'a « jamais songé à quitter » l'entreprise. => Victor Hallström: departure denied
Que reste-t-il des pionniers de Lumina AI ? | Paul Boucher a tenu jusqu'en mars. => Paul Boucher: departure old
Lumina AI au tribunal | Victor Hallström est resté jusqu'à la fin de l'audience. =>
Victor Hallström revient chez Lumina AI | Un nouveau conseil est formé. Gérard Lefranc, Priscilla Thornton et Paul Boucher le quittent. => Victor Hallström: return; Gérard Lefranc: departure; Priscilla Thornton: departure; Paul Boucher: departure [role=membre du conseil d'administration]
Orbis licencie, son directeur financier passe à l'ennemi | Basile Trémont, parti fin mars d'Orbis, a posé ses valises chez Lumina AI. => Basile Trémont: arrival [role=None]
"""


@pytest.mark.parametrize(
    "item",
    lines(
        DATED_BESIDE,
        NO_COMPANY,
        WHO_IS_MEANT,
        TOLD_ASIDE,
        BETWEEN,
        RECALLED_SEATS,
        GIVEN_UP,
        TAKEN_BY,
        SAID_APART,
    ),
)
def test_what_is_carried_on_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
