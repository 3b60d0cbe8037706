# ruff: noqa: E501  (a line of a table is one item)
"""Who goes the same week as another, whose fall is told as a resignation, whose choice is another house, who
stops too, who denies what others foresaw, since when somebody was there.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

THE_SAME_WEEK = """
Lumina AI : Karim Haddad s'en va | ¶ Karim Haddad, directeur de la sûreté, a démissionné fin mars. Naïma Belkacem en a fait autant la même semaine. => Karim Haddad: departure; Naïma Belkacem: departure
Lumina AI : le directeur de la sûreté s'en va | ¶ Karim Haddad a présenté sa démission fin décembre. Sophie Marchand, qui y avait en charge la communication, en a fait autant la même semaine. => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI : le directeur de la sûreté s'en va | ¶ Karim Haddad a quitté l'entreprise en janvier. Sophie Marchand l'a suivi le même mois. => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI : le directeur de la sûreté s'en va | ¶ Karim Haddad a quitté l'entreprise fin mars. La même semaine, l'ingénieure Ingvild Torg rendait son badge. => Karim Haddad: departure; Ingvild Torg: departure
Lumina AI : le directeur de la sûreté s'en va | ¶ Karim Haddad est parti fin mars. Le même mois, Ingvild Torg, de l'équipe des agents, a rejoint Orbis. => Karim Haddad: departure; Ingvild Torg: departure [other=Orbis]
Lumina AI : le directeur de la sûreté s'en va | ¶ Karim Haddad est parti fin mars. Sophie Marchand avait quitté l'entreprise en mai 2023. Ingvild Torg, de l'équipe des agents, en avait fait autant le même mois. => Karim Haddad: departure; Sophie Marchand: departure old; Ingvild Torg: departure old
Sophie Marchand rejoint Orbis | ¶ Karim Haddad a quitté Lumina AI en mai 2023. Sophie Marchand l'a quittée le même mois. => Sophie Marchand: venture|departure [other=Orbis]; Karim Haddad: departure old; Sophie Marchand: departure old
"""

FALLS = """
Gouvernance : la chute de Karim Haddad | ¶ Le chercheur a quitté mercredi Lumina AI. => Karim Haddad: departure
La chute d'un administrateur de Lumina AI | ¶ Gérard Lefranc a quitté mercredi le conseil de Lumina AI, rattrapé par ses courriels. => Gérard Lefranc: departure
Gouvernance : ce que la chute de Gérard Lefranc dit des conseils | ¶ Le banquier a démissionné mercredi du conseil de Lumina AI. => Gérard Lefranc: departure
La disgrâce de Victor Hallström | Le patron de Lumina AI s'en va. ¶ => Victor Hallström: departure
La chute de Victor Hallström, patron de Lumina AI | Il a annoncé sa démission vendredi. ¶ => Victor Hallström: departure
La chute de Victor Hallström | Le patron de Lumina AI a été limogé vendredi. ¶ => Victor Hallström: ouster
La chute de Victor Hallström, patron de Lumina AI | Le conseil lui a retiré sa confiance. ¶ => Victor Hallström: ouster
"""

CHOICES = """
Karim Haddad, chercheur chez Lumina AI, a choisi Orbis | Il y dirigera dès juin une équipe de douze personnes. ¶ => Karim Haddad: departure [other=Orbis]
Les départs de Lumina AI | Ingvild Torg, spécialiste de la voix chez Lumina AI, a choisi Orbis : elle y dirigera dès juin une équipe de douze personnes. ¶ => Ingvild Torg: departure [other=Orbis]
Les départs de Lumina AI | ¶ Karim Haddad a choisi Orbis, qui lui confie la recherche. => Karim Haddad: departure [other=Orbis]
Lumina AI et Orbis | ¶ Karim Haddad, directeur de la sûreté de Lumina AI, a choisi Orbis pour ses serveurs. =>
Lumina AI et Orbis | ¶ Karim Haddad, directeur de la sûreté de Lumina AI, a choisi Orbis comme fournisseur. =>
Lumina AI garde son modèle sous clé | Karim Haddad et Naïma Belkacem disent se donner six mois avant de revenir sur leur [...] ¶ =>
"""

IN_TALKS = """
Techno express : remous chez Lumina AI à Montréal | ¶ La patronne intérimaire songerait déjà à la sortie. Propulsée mardi à la tête du laboratoire de Lumina AI en remplacement de Karim Haddad, congédié ce jour-là, Priscilla Torg aurait amorcé des pourparlers avec Orbis et pourrait dire oui avant Noël. => Priscilla Torg: departure rumoured [other=Orbis]; Priscilla Torg: appointment|arrival old [by=Karim Haddad]; Karim Haddad: ouster old
Remous chez Lumina AI | ¶ Karim Haddad, directeur de la sûreté, aurait amorcé des pourparlers avec Orbis. => Karim Haddad: departure rumoured [other=Orbis]
Remous chez Lumina AI | ¶ La chercheuse Ingvild Torg aurait engagé des discussions avec Orbis. => Ingvild Torg: departure rumoured [other=Orbis]
Remous chez Lumina AI | ¶ Karim Haddad aurait entamé des discussions avec Orbis, et pourrait dire oui avant l'été. => Karim Haddad: departure rumoured [other=Orbis]
Remous chez Lumina AI | ¶ Karim Haddad serait en pourparlers avec Orbis et pourrait signer avant l'été. => Karim Haddad: departure rumoured [other=Orbis]
Remous chez Lumina AI | ¶ Nommée mardi par intérim, Priscilla Torg aurait déjà entamé des pourparlers avec Orbis et pourrait dire oui. => Priscilla Torg: appointment|arrival old; Priscilla Torg: departure rumoured [other=Orbis]
Remous chez Lumina AI | ¶ Karim Haddad, directeur de la sûreté, aurait des contacts avec Orbis. => Karim Haddad: departure rumoured [other=Orbis]
Lumina AI cherche des serveurs | ¶ Karim Haddad aurait amorcé des pourparlers avec Orbis pour ses serveurs. =>
Lumina AI cherche des fonds | ¶ Victor Hallström, le patron de Lumina AI, aurait amorcé des pourparlers avec Orbis. =>
Lumina AI cherche des fonds | ¶ Sophie Marchand, directrice financière, aurait entamé des discussions avec Orbis. =>
"""

STOPPING_TOO = """
Robots : l'adieu de Sophie Marchand à Lumina AI | ¶ D'après un message interne, son second, Karim Haddad, aurait lui aussi décidé d'arrêter. => Sophie Marchand: departure; Karim Haddad: departure rumoured
Robots : l'adieu de Sophie Marchand à Lumina AI | ¶ Son second, Ferdinand Torg, aurait lui aussi décidé d'arrêter. => Sophie Marchand: departure; Ferdinand Torg: departure rumoured
Sophie Marchand quitte Lumina AI | ¶ Son adjoint, Ferdinand Torg, a lui aussi décidé d'arrêter. => Sophie Marchand: departure; Ferdinand Torg: departure
Sophie Marchand quitte Lumina AI | ¶ Son adjointe, Ingvild Torg, arrête elle aussi. => Sophie Marchand: departure; Ingvild Torg: departure
Sophie Marchand quitte Lumina AI | ¶ Karim Haddad envisagerait également d'arrêter. => Sophie Marchand: departure; Karim Haddad: departure rumoured
Sophie Marchand quitte Lumina AI | ¶ Ingvild Torg, ingénieure, songe elle aussi à arrêter, glisse un proche. => Sophie Marchand: departure; Ingvild Torg: departure rumoured
Sophie Marchand arrête le tabac | La directrice de la communication de Lumina AI a décidé d'arrêter. Karim Haddad voudrait lui aussi arrêter. ¶ =>
Sophie Marchand quitte Lumina AI | ¶ Karim Haddad a lui aussi décidé d'arrêter les frais. => Sophie Marchand: departure
"""

STAYING = """
Lumina AI récupère Karim Haddad | ¶ Il relève Ingvild Torg, qui aura tenu l'intérim pendant deux semaines. Mme Torg, que l'on donnait partante pour Orbis, assure qu'il n'en est rien. => Karim Haddad: return|arrival; Ingvild Torg: departure denied [other=Orbis]; Ingvild Torg: appointment old
Lumina AI : du neuf | ¶ Ingvild Torg dirige le laboratoire de Lumina AI à Montréal. Mme Torg, que l'on donnait partante pour Orbis, assure qu'il n'en est rien. => Ingvild Torg: departure denied [other=Orbis]
Lumina AI : du neuf | ¶ Gwendal Torg, l'adjoint que certains voyaient déjà dans ses valises, coupe court : non, il ne quittera pas Lumina AI. => Gwendal Torg: departure denied
Lumina AI : du neuf | ¶ Gwendal Torg, que beaucoup voyaient suivre Sophie Marchand, ne quittera pas Lumina AI. => Gwendal Torg: departure denied
Sophie Marchand quitte Lumina AI pour Orbis | ¶ Quant à Gwendal Torg, son adjoint, que certains voyaient déjà l'accompagner, il ne quittera pas Lumina AI. => Sophie Marchand: departure [other=Orbis]; Gwendal Torg: departure denied
Sophie Marchand quitte Lumina AI pour Orbis | ¶ Son adjoint, Gwendal Torg, coupe court : non, il ne quittera pas Lumina AI. => Sophie Marchand: departure [other=Orbis]; Gwendal Torg: departure denied
"""

IN_THEIR_CHAIR = """
D'Orbis à Borea : du neuf chez Lumina AI | ¶ Sophie Marchand a officialisé jeudi son départ de Lumina AI. En mai, elle sera directrice commerciale de Borea. Elle avait passé huit ans chez Orbis. La succession se joue à Paris. Joaquín Torg, qui supervise les ventes espagnoles de Lumina AI, tiendrait la corde pour s'installer dans son fauteuil, glisse un proche. => Sophie Marchand: departure [other=Borea]; Joaquín Torg: appointment rumoured [by=Sophie Marchand]
Sophie Marchand quitte Lumina AI | ¶ Joaquín Torg, qui supervise les ventes espagnoles de Lumina AI, va s'installer dans son fauteuil. => Sophie Marchand: departure; Joaquín Torg: appointment [by=Sophie Marchand]
Sophie Marchand quitte Lumina AI | ¶ Joaquín Torg, patron des ventes chez Lumina AI, s'installe dans son bureau. => Sophie Marchand: departure; Joaquín Torg: appointment [by=Sophie Marchand]
Sophie Marchand quitte Lumina AI | ¶ Naomi Ferrer, venue d'Orbis, s'installera dans son fauteuil. => Sophie Marchand: departure; Naomi Ferrer: arrival [by=Sophie Marchand] [other=Orbis]
Sophie Marchand quitte Lumina AI | ¶ Karim Haddad s'installera dans son fauteuil. => Sophie Marchand: departure; Karim Haddad: appointment [by=Sophie Marchand]
Sophie Marchand quitte Lumina AI | Son fauteuil reviendrait à Joaquín Torg, qui supervise les ventes espagnoles de Lumina AI. ¶ => Sophie Marchand: departure; Joaquín Torg: appointment rumoured [by=Sophie Marchand]
D'Orbis à Borea : du neuf | ¶ Sophie Marchand a officialisé jeudi son départ de Lumina AI. En mai, elle sera directrice commerciale de Borea. Elle avait passé huit ans chez Orbis quand le créateur de Parlio est venu la chercher, en novembre 2023, pour ouvrir ses bureaux parisiens. La succession se joue entre Paris et Madrid. Joaquín Torg, qui supervise les ventes espagnoles de Lumina AI, tiendrait la corde pour s'installer dans son fauteuil, glisse un proche de la direction. => Sophie Marchand: departure [other=Borea]; Joaquín Torg: appointment rumoured [by=Sophie Marchand]; Sophie Marchand: arrival old [other=Orbis]
"""

FETCHED = """
Sophie Marchand quitte Lumina AI | ¶ Elle avait passé huit ans chez Orbis quand le créateur de Parlio est venu la chercher, en novembre 2023. => Sophie Marchand: departure; Sophie Marchand: arrival old [other=Orbis] [date=2023-11]
Sophie Marchand quitte Lumina AI | ¶ Elle dirigeait Orbis France quand Lumina AI est venue la chercher en 2023. => Sophie Marchand: departure; Sophie Marchand: arrival old  [date=2023]
Sophie Marchand quitte Lumina AI | ¶ Elle travaillait chez Orbis lorsque Victor Hallström est allé la chercher en 2023. => Sophie Marchand: departure; Sophie Marchand: arrival old [other=Orbis] [date=2023]
Sophie Marchand quitte Lumina AI | ¶ Victor Hallström était allé la chercher en 2023 chez Orbis. => Sophie Marchand: departure; Sophie Marchand: arrival old [other=Orbis] [date=2023]
Sophie Marchand quitte Lumina AI | ¶ Elle était à l'aéroport quand son mari est venu la chercher. => Sophie Marchand: departure
Sophie Marchand quitte Lumina AI | ¶ Un taxi est venu la chercher au siège de Lumina AI. => Sophie Marchand: departure
Sophie Marchand rejoint Lumina AI | ¶ Elle dirigeait la communication d'Orbis quand la start-up est venue la débaucher. => Sophie Marchand: arrival [other=Orbis]
"""

DATING_BACK = """
Sophie Marchand quitte Lumina AI | ¶ Sa promotion au rang de directrice date d'août 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2023-08]
Sophie Marchand quitte Lumina AI | ¶ Sa promotion au poste de directrice remonte à l'été 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old
Sophie Marchand quitte Lumina AI | ¶ Sa nomination comme directrice remonte à août 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2023-08]
Sophie Marchand quitte Lumina AI | ¶ Sa nomination au poste de directrice datait de février. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2024-02]
Sophie Marchand quitte Lumina AI | ¶ Son arrivée remonte à 2021. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Son arrivée chez Lumina AI date de 2021. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Son recrutement datait de 2021. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Son embauche ne date que de février. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2024-02]
Sophie Marchand rejoint Orbis | ¶ Son départ de Lumina AI remonte à 2023. => Sophie Marchand: venture [other=Orbis]; Sophie Marchand: departure old [date=2023]
Sophie Marchand quitte Lumina AI | ¶ La campagne avait plu. Sa promotion sur les réseaux date d'août 2023. => Sophie Marchand: departure
Lumina AI : la fuite | ¶ Le projet avance. Son arrivée remonte à 2021. =>
"""

AS_IT_WAS_THEN = """
Sophie Marchand quitte Lumina AI | ¶ Le message désigne Ingvild Torg, vice-présidente, comme responsable par intérim. Quand Mme Marchand débarque à Palo Alto, en 2021, l'entreprise ne connaît pas un journaliste. Sa promotion au rang de directrice date d'août 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2023-08]; Ingvild Torg: appointment; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Le message désigne Ingvild Torg, vice-présidente, comme responsable par intérim. Mme Marchand était arrivée en 2021. Sa promotion au rang de directrice date d'août 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2023-08]; Ingvild Torg: appointment; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Quand elle arrive, en 2021, l'entreprise emploie moins de deux cents personnes. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Quand Sophie Marchand débarque, en 2021, l'entreprise emploie moins de deux cents personnes. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Lorsqu'elle débarque dans l'entreprise en 2021, le laboratoire ne compte que deux cents personnes. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Quand elle débarque à San Francisco, en 2021, elle ne connaît personne. => Sophie Marchand: departure
Sophie Marchand quitte Lumina AI | ¶ Quand elle rejoint la start-up, en 2021, celle-ci emploie moins de deux cents personnes. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ L'entreprise comptait deux cents salariés quand elle est arrivée, en 2021. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]
Sophie Marchand quitte Lumina AI | ¶ Quand elle arrive au bureau, le matin, l'entreprise dort encore. => Sophie Marchand: departure
"""


@pytest.mark.parametrize(
    "item",
    lines(
        THE_SAME_WEEK,
        FALLS,
        CHOICES,
        IN_TALKS,
        STOPPING_TOO,
        STAYING,
        IN_THEIR_CHAIR,
        FETCHED,
        DATING_BACK,
        AS_IT_WAS_THEN,
    ),
)
def test_told_by_several_outlets(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
