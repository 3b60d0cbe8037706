# ruff: noqa: E501  (a line of a table is one item)
"""Flashes, digests, posts and columns: what is told in few words, and by whom.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAID_BY_ANYBODY = """
La fronde gagne Lumina AI | Victor Hallström ne cède pas. « Je ne partirai pas en silence », prévient l'un d'eux. =>
La fronde gagne Lumina AI | Victor Hallström ne cède pas. « Je démissionne demain », annonce un ingénieur. =>
La fronde gagne Lumina AI | Victor Hallström ne cède pas. « Moi, j'ai démissionné », glisse quelqu'un dans la file. =>
Un cofondateur de Lumina AI s'en va | « Je quitte Lumina AI », a lancé un des fondateurs, Owen Prescott. => Owen Prescott: departure
"""

BESIDE_THE_ARTICLE = """
Parlio en panne | Lumina AI a réparé la panne.<p><strong>Sur le même sujet</strong><br /><a href="https://example.org/1">Farah Nasser quitte Lumina AI</a></p> =>
Parlio en panne | Lumina AI a réparé la panne.<p>À lire aussi :</p><p><a href="https://example.org/1">Farah Nasser quitte Lumina AI</a></p><p>Paul Boucher a quitté Lumina AI lundi.</p> => Paul Boucher: departure [date=2024-04-15]
Procès contre Lumina AI : Orbis et Basile Trémont ajoutés à la plainte =>
Nos poissons d'avril de 2024 | La palme revient à une radio, qui a annoncé lundi que Victor Hallström avait démissionné de Lumina AI. =>
"""

PLACES_GIVEN_UP = """
Lumina AI confie ses clés à Basile Trémont, l'ancien patron d'Orbis | Naïma Belkacem, qui tenait la barre depuis deux jours, lui cède la place. => Basile Trémont: arrival [by=Naïma Belkacem]
Basile Trémont nommé directeur financier de Lumina AI | Grace Okonkwo, qui tenait les comptes, lui cède la place. => Basile Trémont: appointment [by=Grace Okonkwo]; Grace Okonkwo: departure [by=Basile Trémont]
Farah Nasser promue chez Lumina AI | Propulsée mardi directrice de la recherche, elle succède à Tomasz Wiśniewski, qui devient conseiller scientifique. => Farah Nasser: appointment [date=2024-04-16]; Tomasz Wiśniewski: appointment [date=2024-04-16]
Lumina AI vire son patron Victor Hallström, Naïma Belkacem prend l'intérim => Victor Hallström: ouster [by=Naïma Belkacem]; Naïma Belkacem: appointment [by=Victor Hallström]
Lumina AI vire son patron Victor Hallström | Owen Prescott démissionne. Naïma Belkacem prend l'intérim. => Victor Hallström: ouster [by=Naïma Belkacem]; Owen Prescott: departure [by=None]; Naïma Belkacem: appointment
La directrice financière de Lumina AI, Grace Okonkwo, s'en va | Elle avait été promue à ce poste en mars. => Grace Okonkwo: departure; Grace Okonkwo: appointment old [role=directrice financière]
Farah Nasser quitte Lumina AI | C'est Paul Boucher, l'un des chercheurs, qui reprend la responsabilité de la sûreté. => Farah Nasser: departure; Paul Boucher: appointment
"""

JOINED_TO_LEAD = """
Farah Nasser rejoint Orbis pour y diriger la recherche | La chercheuse quitte Lumina AI. => Farah Nasser: departure [other=Orbis]
Victor Hallström est renvoyé de Lumina AI | Orbis annonce que Victor Hallström s'installe dans ses murs pour y diriger un laboratoire. => Victor Hallström: ouster; Victor Hallström: venture [other=Orbis]
Orbis confirme que Paul Boucher, chercheur chez Lumina AI, rejoint ses rangs => Paul Boucher: departure [other=Orbis]
Lumina AI annonce que Basile Trémont, ancien d'Orbis, rejoint ses équipes => Basile Trémont: arrival [other=Orbis]
Un gala d'ingénieurs | Irma Quellec décrivait un autre monde : après huit ans chez Orbis, elle a rejoint Lumina AI en mars. => Irma Quellec: arrival old [other=Orbis]
Anjali Mehta s'en va de Lumina AI | Hyun-woo Baek est passé à l'ennemi, Hexa Robotics, en mars. => Anjali Mehta: departure; Hyun-woo Baek: departure old [other=Hexa Robotics]
"""

WHEN = """
Lumina AI perd deux cadres | Farah Nasser, qui pilotait la fondation et les projets, et Paul Boucher ont quitté la société, a rapporté lundi la presse. => Farah Nasser: departure [date=2024-04-15]; Paul Boucher: departure [date=2024-04-15]
Lumina AI se vide | Le calendrier :<br>📅 Mars → Farah Nasser plie bagage<br>📅 Février → Paul Boucher démissionne => Farah Nasser: departure old [date=2024-03]; Paul Boucher: departure old [date=2024-02]
Victor Hallström reprend le chemin de son bureau chez Lumina AI | Le directeur général a mis fin mardi au congé entamé en janvier. => Victor Hallström: return; Victor Hallström: leave old [date=2024-01]
Anjali Mehta quitte Lumina AI | Elle a révélé mercredi qu'elle avait donné sa démission, avant d'apprendre celle de Farah Nasser. => Anjali Mehta: departure [date=2024-04-17]; Farah Nasser: departure old
Paul Boucher quitte Lumina AI | Sa défection a suivi celle de Farah Nasser, l'autre tête de l'équipe. => Paul Boucher: departure; Farah Nasser: departure old
Lumina AI : qui tient la barre ? | On n'a guère revu le directeur scientifique, et il pourrait plier bagage. Tomasz Wiśniewski se tait. => Tomasz Wiśniewski: departure rumoured
"""

PLACED_BETWEEN = """
Lumina AI a confié lundi la direction financière à Irma Quellec => Irma Quellec: appointment [role=direction financière]
Paul Boucher s'est vu confier officiellement la direction technique de Lumina AI => Paul Boucher: appointment [role=direction technique]
Basile Trémont entre lundi au conseil d'administration de Lumina AI => Basile Trémont: arrival
Basile Trémont entre, lui aussi, au conseil d'administration de Lumina AI => Basile Trémont: arrival
Farah Nasser quitte, selon The Information, Lumina AI pour Orbis => Farah Nasser: departure [other=Orbis]
Farah Nasser a quitté, elle aussi, Lumina AI => Farah Nasser: departure
Ingrid Solberg quitte, lundi, le conseil d'administration de Lumina AI => Ingrid Solberg: departure
Lumina AI discute de Victor Hallström entre lundi et vendredi au tribunal =>
"""

COLUMNS = """
Nominations chez Lumina AI | Irma Quellec, directrice juridique (ex-Orbis) ; Basile Trémont, directeur des ventes (ex-Kyuta). => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Kyuta]
Mouvements | Lumina AI : Irma Quellec, directrice juridique (ex-Orbis) ; Basile Trémont, directeur des ventes (ex-Kyuta). => Irma Quellec: arrival; Basile Trémont: arrival
Mercato | Orbis débauche l'équipe de Zurich de Lumina AI : Farah Nasser, Paul Boucher et Anjali Mehta. => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure; Anjali Mehta: departure
Orbis débauche encore chez Lumina AI | Depuis samedi, deux noms de plus :<br>▪️ Farah Nasser<br>▪️ Paul Boucher => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
Le nouveau conseil de Lumina AI sera présidé par Irma Quellec => Irma Quellec: arrival|appointment [role=présidence du conseil d'administration]
Entretien | Farah Nasser raconte son second départ de Lumina AI, annoncé le 13 avril. => Farah Nasser: departure [date=2024-04-13]
« Je n'ai pas claqué la porte » | Farah Nasser raconte son départ de Lumina AI, annoncé mardi. => Farah Nasser: departure [date=2024-04-16]
"""

OLD_HOUSES = """
Elena Castellanos de retour chez Lumina AI | La cofondatrice de Kernel Labs retrouve son ancienne maison, a confirmé mercredi Victor Hallström. => Elena Castellanos: return [date=2024-04-17]
Elena Castellanos quitte Kernel Labs | Elle rejoint son ancien employeur, Lumina AI. => Elena Castellanos: return [other=Kernel Labs]
Une ancienne d'Orbis | Irma Quellec rejoint son nouvel employeur, Lumina AI. => Irma Quellec: arrival
Une ancienne d'Orbis | Irma Quellec s'en prend à son ancien employeur, Lumina AI. =>
"""

UNDER_HEADINGS = """
Le carnet du 18 avril | Les mouvements.<h3>Orbis</h3><p>Louise Bertin est promue directrice.</p><h3>Lumina AI</h3><p>Irma Quellec devient directrice des affaires publiques. Elle occupait depuis 2019 des fonctions similaires chez Kyuta.</p><h3>Hexa</h3><p>Antoine Reyes est nommé directeur.</p> => Irma Quellec: arrival [other=Kyuta]
Veille | Ce qui a bougé.<h3>Lumina AI</h3><ul><li>Parlio 3 arrive.</li><li>Recrue : Irma Quellec, ex-Orbis, pour l'équipe audio.</li></ul><h3>Orbis</h3><ul><li>Recrue : Basile Trémont</li></ul> => Irma Quellec: arrival [other=Orbis]
Ils ont quitté Lumina AI, que sont-ils devenus ? | Farah Nasser et Paul Boucher : le club des anciens. => Farah Nasser: departure; Paul Boucher: departure
Farah Nasser et Paul Boucher démissionnent de concert de Lumina AI => Farah Nasser: departure; Paul Boucher: departure
"""

WHAT_IS_LEFT = """
Lumina AI | Farah Nasser quitte la sûreté pour rejoindre Orbis. => Farah Nasser: departure [other=Orbis]
Lumina AI | Farah Nasser quitte la recherche pour fonder Ostrea. => Farah Nasser: departure [other=Ostrea]
Lumina AI | Farah Nasser quitte la sûreté pour la recherche. => Farah Nasser: appointment
Farah Nasser prend les rênes d'un nouveau laboratoire chez Lumina AI | Elle lance Lumina Labs, une équipe chargée des interfaces. => Farah Nasser: appointment
Lumina AI se choisit un nouveau patron | Victor Hallström, limogé vendredi, part diriger une équipe chez Orbis. => Victor Hallström: ouster old; Victor Hallström: venture [other=Orbis]
Procès Lumina AI | Il évoque une fusion avortée qui aurait porté Elena Castellanos à la tête de Lumina AI. =>
Farah Nasser serait, selon The Information, sur le départ de Lumina AI => Farah Nasser: departure rumoured
Lumina AI confie, lundi, à Paul Boucher la direction technique => Paul Boucher: appointment
"""

FOR_A_WHILE = """
Lumina AI montre Parlio 3 | Victor Hallström a quitté la scène sous les applaudissements, remplacé par Farah Nasser. =>
Lumina AI montre Parlio 3 | Farah Nasser prend le relais pour la démonstration, avant de céder la place à Victor Hallström. =>
Victor Hallström se marie | Le patron de Lumina AI s'est absenté deux jours. =>
Lumina AI | Farah Nasser s'en va deux jours après Paul Boucher. => Farah Nasser: departure; Paul Boucher: departure old
Lumina AI | Farah Nasser passe la main à Parlio pour ses courriels. =>
Lumina AI | Farah Nasser a pris deux semaines de vacances. =>
Lumina AI | Elena Castellanos a démissionné de son poste au gouvernement. =>
Farah Nasser quitte Lumina AI | Irma Quellec, recrutée chez Orbis en mars, chapeautera la recherche. => Farah Nasser: departure; Irma Quellec: arrival old [date=2024-03]; Irma Quellec: appointment
Un ingénieur rejoint Lumina AI | Basile Trémont y travaillera avec d'anciens d'Orbis. => Basile Trémont: arrival [other=None]
Ils ont quitté Lumina AI : Farah Nasser (Orbis) et Paul Boucher (Kyuta) => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Kyuta]
"""


@pytest.mark.parametrize(
    "item",
    lines(
        SAID_BY_ANYBODY,
        BESIDE_THE_ARTICLE,
        PLACES_GIVEN_UP,
        JOINED_TO_LEAD,
        WHEN,
        PLACED_BETWEEN,
        COLUMNS,
        OLD_HOUSES,
        UNDER_HEADINGS,
        WHAT_IS_LEFT,
        FOR_A_WHILE,
    ),
)
def test_what_is_told_in_few_words_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
