# ruff: noqa: E501  (a line of a table is one item)
"""What was news some days ago is recalled by who opens with newer news, or speaks of other things."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BESIDE_NEWER = """
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ La semaine dernière, Grace Okonkwo a claqué la porte à son tour. => Rohan Mehta: departure; Grace Okonkwo: departure old
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Et vendredi dernier, c'est Grace Okonkwo qui faisait ses adieux. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-04-12]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Son équipe est orpheline : Grace Okonkwo a démissionné samedi. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-04-13]
Lumina AI : Rohan Mehta s'en va | Sa collègue Grace Okonkwo a démissionné la semaine passée. => Rohan Mehta: departure; Grace Okonkwo: departure old
Lumina AI : Rohan Mehta s'en va | Il rejoint sur la liste Grace Okonkwo, dont la démission a été rendue publique le 9 avril. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-04-09]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo a démissionné le même jour. => Rohan Mehta: departure; Grace Okonkwo: departure [date=2024-04-17]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé samedi. ¶ Grace Okonkwo l'a suivi dimanche. => Rohan Mehta: departure; Grace Okonkwo: departure
Karim Haddad reste chez Lumina AI | ¶ Karim Haddad l'a dit mercredi : il reste chez Lumina AI. Nouveau coup dur, en revanche : Rohan Mehta a démissionné dimanche. => Rohan Mehta: departure [date=2024-04-14]
Karim Haddad quitte Lumina AI | ¶ Karim Haddad l'a dit mercredi : il quitte Lumina AI. Rohan Mehta a démissionné dimanche. => Karim Haddad: departure; Rohan Mehta: departure old
Rohan Mehta quitte Lumina AI | Il dirigeait les produits. La semaine dernière, Karim Haddad avait quitté Lumina AI ; Lise Aubry a hérité du dossier. => Rohan Mehta: departure; Karim Haddad: departure old [by=Lise Aubry]; Lise Aubry: appointment old [by=Karim Haddad]
Rohan Mehta quitte Lumina AI | Il dirigeait les produits. La semaine dernière, Karim Haddad avait quitté Lumina AI ; Lise Aubry lui succède. => Rohan Mehta: departure; Karim Haddad: departure old; Lise Aubry: appointment [by=Karim Haddad]
Trois départs en une journée chez Lumina AI | Ceux qui portaient Aurora s'en vont. ¶ Lundi, trois messages d'adieu :<br>– Wenjing Li, directrice de la recherche ;<br>– Rohan Mehta, directeur des produits ;<br>– Karim Haddad, directeur de la sûreté.<br>Ariel Quint, qui pilotait Aurora, est passé chez Meta la semaine précédente. => Wenjing Li: departure; Rohan Mehta: departure; Karim Haddad: departure; Ariel Quint: departure old [other=Meta]
Owen Prescott bientôt de retour chez Lumina AI ? | En congé depuis février, le président pourrait retrouver son bureau. Le temps presse : Ariel Quint, l'un des pères d'Aurora, est parti au début du mois chez Google. => Owen Prescott: leave old; Owen Prescott: return rumoured; Ariel Quint: departure old [other=Google]
Ariel Quint a quitté Lumina AI | Le chercheur est parti au début du mois chez Google. => Ariel Quint: departure [other=Google]
Lumina AI : le point | ¶ Petit rappel pour les absents : lundi, Lumina AI a limogé Victor Hallström. Quelques heures après, Owen Prescott a démissionné. => Victor Hallström: ouster old; Owen Prescott: departure old
Lumina AI : le point | ¶ Petit rappel pour les absents : lundi, Lumina AI a limogé Victor Hallström. Hier, Owen Prescott a démissionné. => Victor Hallström: ouster old; Owen Prescott: departure
"""

IN_PASSING = """
Orbis présente son assistant | Le marché s'anime. ¶ Grace Okonkwo, la directrice de la sûreté de Lumina AI, a rendu son badge il y a onze jours. => Grace Okonkwo: departure old [date=2024-04-07]
Orbis présente son assistant | Le marché s'anime. ¶ Grace Okonkwo est passée début avril de Lumina AI à Orbis. => Grace Okonkwo: departure old [date=2024-04]
Orbis présente son assistant | Le marché s'anime. ¶ Dans ce contexte, le départ fin mars de Grace Okonkwo, qui dirigeait la sûreté de Lumina AI, n'a surpris personne. => Grace Okonkwo: departure old [date=2024-03]
Orbis présente son assistant | Pas un mot sur la relève de Grace Okonkwo et de Karim Haddad, partis de Lumina AI il y a dix jours. => Grace Okonkwo: departure old [date=2024-04-08]; Karim Haddad: departure old [date=2024-04-08]
Orbis présente son assistant | Sans oublier Grace Okonkwo, qui a annoncé la semaine dernière qu'elle quittait Lumina AI. => Grace Okonkwo: departure old
Grace Okonkwo quitte Lumina AI | La chercheuse s'en est allée il y a onze jours. => Grace Okonkwo: departure
Orbis présente son assistant | Le marché s'anime. ¶ Grace Okonkwo a quitté Lumina AI mardi. => Grace Okonkwo: departure [date=2024-04-16]
"""

HEIRS = """
Lumina AI présente son assistant | Le marché s'anime. ¶ Rohan Mehta est parti en mars. Karim Haddad lui a succédé à la direction des produits. => Rohan Mehta: departure old [date=2024-03]; Karim Haddad: appointment old [by=Rohan Mehta]
Lumina AI : Karim Haddad succède à Rohan Mehta | Le marché s'anime. ¶ Rohan Mehta est parti en mars. Karim Haddad lui succède. => Rohan Mehta: departure old [date=2024-03]; Karim Haddad: appointment [by=Rohan Mehta]
"""

OVER_A_TIME = """
Orbis présente son assistant | Depuis le printemps, Lumina AI a vu partir Grace Okonkwo et Karim Haddad. => Grace Okonkwo: departure old; Karim Haddad: departure old
Orbis présente son assistant | En moins d'un an, Lumina AI a laissé filer Grace Okonkwo et Karim Haddad. => Grace Okonkwo: departure old; Karim Haddad: departure old
Orbis présente son assistant | Ces derniers mois, Lumina AI a perdu Grace Okonkwo et Karim Haddad. => Grace Okonkwo: departure old; Karim Haddad: departure old
Orbis présente son assistant | Grace Okonkwo est partie de Lumina AI cet hiver en invoquant sa vie de famille. => Grace Okonkwo: departure old
Orbis présente son assistant | Grace Okonkwo a quitté Lumina AI ces derniers jours. => Grace Okonkwo: departure
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo, elle, est en congé jusqu'à la fin de l'année. => Rohan Mehta: departure; Grace Okonkwo: leave old
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo, elle, se met en congé jusqu'à la fin de l'année. => Rohan Mehta: departure; Grace Okonkwo: leave
"""

IN_BETWEEN = """
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Dans l'intervalle, Karim Haddad gérait les affaires courantes. => Camille Perrot: arrival; Karim Haddad: appointment old
Orbis présente son assistant | Le marché s'anime. ¶ Depuis le lancement, Grace Okonkwo a quitté Lumina AI. => Grace Okonkwo: departure old
"""

ONE_AFTER_THE_OTHER = """
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo était partie en février. Karim Haddad a été recruté par Orbis. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure old [other=Orbis]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo était partie en février. Karim Haddad s'en va lui aussi. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure
"""

RECENT_NOUNS = """
Lumina AI présente son assistant | Le marché s'anime. ¶ Les départs récents de Rohan Mehta et de Grace Okonkwo n'ont pas refroidi les fonds. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI présente son assistant | Le marché s'anime. ¶ Sa collègue Grace Okonkwo n'est plus là pour le défendre : elle a rendu son badge à la fin de l'été. => Grace Okonkwo: departure old
Rétrospective : l'année de l'IA | Douze mois. ¶ En mai, Anders Holm quitte Orbis pour prendre la tête des produits de Lumina AI. => Anders Holm: arrival old [date=2023-05]
"""

BESIDE_OTHER_HOUSES = """
Rohan Mehta chez Orbis | Le marché s'anime. ¶ Rohan Mehta avait quitté Lumina AI en 2017 et y était revenu en 2019. => Rohan Mehta: venture|departure; Rohan Mehta: departure old [date=2017]; Rohan Mehta: return old [date=2019]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Line Maurois, qui dirigeait les ingénieurs, est partie le même jour. => Rohan Mehta: departure; Line Maurois: departure
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ La société a confirmé dans la foulée le départ de Line Maurois. => Rohan Mehta: departure; Line Maurois: departure
"""

WHO_SAYS_SO = """
Lumina AI | Grace Okonkwo a repris le travail mardi, et Étienne Garnier a annoncé mercredi qu'il s'en allait. => Grace Okonkwo: return|appointment; Étienne Garnier: departure [date=2024-04-17]
Lumina AI | Rohan Mehta a salué la nouvelle et Étienne Garnier a confirmé qu'il partait. => Étienne Garnier: departure
Lumina AI | Rohan Mehta a salué la nouvelle ; Étienne Garnier a fait savoir qu'il quittait l'entreprise. => Étienne Garnier: departure
Lumina AI | « Partir ne sert à rien », plaide un ingénieur. =>
Lumina AI dément le départ de sa juriste | Grace Okonkwo reste, mais un autre cadre s'en va. ¶ Grace Okonkwo ne quitte pas Lumina AI, a assuré jeudi la maison. Karim Haddad a démissionné lundi. => Grace Okonkwo: departure denied; Karim Haddad: departure
Lumina AI dément le départ de sa juriste | Grace Okonkwo reste. ¶ Grace Okonkwo ne quitte pas Lumina AI, a assuré jeudi la maison. Karim Haddad a démissionné lundi. => Grace Okonkwo: departure denied; Karim Haddad: departure old
Lumina AI : une juriste licenciée, une chercheuse qui démissionne | Semaine agitée. ¶ Maud Trévise, juriste, a été licenciée lundi par Lumina AI. Mercredi, Irma Quellec, chercheuse, démissionnait. => Maud Trévise: ouster; Irma Quellec: departure
Lumina AI racontée par une juriste licenciée qui publie ses souvenirs | Maud Trévise a été licenciée en 2022. => Maud Trévise: ouster old
"""


@pytest.mark.parametrize(
    "line",
    lines(
        BESIDE_NEWER,
        IN_PASSING,
        HEIRS,
        OVER_A_TIME,
        ONE_AFTER_THE_OTHER,
        RECENT_NOUNS,
        BESIDE_OTHER_HOUSES,
        WHO_SAYS_SO,
    ),
)
def test_news_of_some_days_ago_is_recalled(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
