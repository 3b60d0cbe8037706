# ruff: noqa: E501  (a line of a table is one item)
"""What an article on something else recalls of those who came, rose, rested and went: told in passing.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

WHOM_QUE_MEANS = """
Lumina AI perd un juriste | Paul Boucher rejoint Borea. ¶ Il suit de près Karim Haddad, que Lumina AI a congédié en mars, et Sophie Marchand, partie en février. => Paul Boucher: departure [other=Borea]; Karim Haddad: ouster old [date=2024-03]; Sophie Marchand: departure old [date=2024-02]
Lumina AI perd un juriste | Paul Boucher s'en va. ¶ Il imite Karim Haddad, que Borea a embauché en mars, et Sophie Marchand, qui a démissionné en février. => Paul Boucher: departure; Sophie Marchand: departure old [date=2024-02]
Borea accélère | Le groupe investira. ¶ Il peut compter sur Karim Haddad, qu'il a arraché à Lumina AI l'an dernier. => Karim Haddad: departure old [date=2023]
Lumina AI accélère | ¶ Elle pourrait faire équipe avec Sophie Marchand, qu'elle a recrutée en mars. => Sophie Marchand: arrival old [date=2024-03]
"""

AND_WHO = """
Lumina AI courtise les élus | ¶ À la manœuvre, Rohan Mehta, recruté en 2022 après un passage chez Borea, et qui a quitté Lumina AI en mars. => Rohan Mehta: arrival old [date=2022]; Rohan Mehta: departure old [date=2024-03]
Lumina AI courtise les élus | ¶ Le texte est de Naomi Ferrer, ancienne conseillère de Gérard Lefranc recrutée en 2022 et qui a démissionné en mars. => Naomi Ferrer: arrival old [date=2022]; Naomi Ferrer: departure old [date=2024-03]
"""

HELD_BEFORE = """
Lumina AI condamnée | ¶ Paul Boucher, longtemps directeur juridique avant d'être promu directeur de la stratégie, a fait appel. => Paul Boucher: appointment old
Lumina AI lève des fonds | ¶ Sophie Marchand, d'abord analyste avant d'être nommée directrice financière, a mené les discussions. => Sophie Marchand: appointment old
Borea lève des fonds | ¶ Sophie Marchand, longtemps analyste avant d'être promue directrice financière de Borea, a mené les discussions. =>
"""

ONCE_GONE = """
Borea dans le doute | ¶ Karim Haddad, nommé directeur scientifique après avoir quitté Lumina AI, ne convainc pas. => Karim Haddad: departure old
Borea dans le doute | ¶ Promu directeur du laboratoire quelques mois après avoir quitté Lumina AI, Karim Haddad ne convainc pas. => Karim Haddad: departure old
Lumina AI dans le doute | ¶ Karim Haddad, nommé directeur scientifique après avoir quitté Borea, ne convainc pas. => Karim Haddad: arrival|appointment old
"""

OUT_OF_IT = """
Portrait de Karim Haddad | ¶ Il était entré chez Lumina AI en février 2022 ; il en est ressorti dix-sept mois plus tard. => Karim Haddad: arrival old [date=2022-02]; Karim Haddad: departure old [date=2023-07]
Lumina AI retient son souffle | Le directeur général, Gérard Lefranc, a vu le conseil de Lumina AI. ¶ À 22 heures, il en est ressorti directeur général. =>
"""

LANDED_IN_A_POST = """
Lumina AI se vend | ¶ Sophie Marchand, débarquée en décembre au poste de directrice des revenus, a signé. => Sophie Marchand: arrival old [date=2023-12]
Lumina AI se vend | ¶ Sophie Marchand, débarquée comme directrice des ventes en décembre, a signé. => Sophie Marchand: arrival old [date=2023-12]
Lumina AI se vend | ¶ Sophie Marchand, débarquée en décembre du poste de directrice des revenus, a porté plainte. => Sophie Marchand: ouster old [date=2023-12]
Lumina AI se vend | ¶ Sophie Marchand, débarquée en décembre, a porté plainte. => Sophie Marchand: ouster old [date=2023-12]
"""

TWO_STEPS = """
Borea publie | ¶ Karim Haddad a quitté Lumina AI en novembre avant de rejoindre Borea deux mois plus tard. => Karim Haddad: departure old [date=2023-11]; Karim Haddad: venture old [other=Borea] [date=2024-01]
Borea publie | ¶ Karim Haddad a quitté Lumina AI en 2022, avant de rejoindre Borea en mai 2023. => Karim Haddad: departure old [date=2022]; Karim Haddad: venture old [other=Borea] [date=2023-05]
Borea publie | ¶ Karim Haddad a quitté Lumina AI en 2022 avant de rejoindre Borea. => Karim Haddad: departure old [date=2022]
"""

OLD_IN_A_TITLE = """
Karim Haddad, l'homme qui succéda à Paul Boucher | Il dirige la recherche de Lumina AI. ¶ => Karim Haddad: appointment old
Sophie Marchand, la femme qui quitta Lumina AI | Portrait. ¶ => Sophie Marchand: departure old
"""

WHEN_IT_WAS = """
Lumina AI, les visages | ¶ En novembre 2022, Karim Haddad avait été l'un des premiers à remettre sa démission. => Karim Haddad: departure old [date=2022-11]
Lumina AI, les visages | ¶ Karim Haddad fut en 2022 le premier à partir. => Karim Haddad: departure old [date=2022]
Lumina AI prépare sa Bourse | ¶ En poste depuis juin 2022, mois où elle a été recrutée, Sophie Marchand plaide pour la patience. => Sophie Marchand: arrival old [date=2022-06]
"""

IN_ONES_ABSENCE = """
Lumina AI tranche | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis début avril. Rohan Mehta, chargé du produit en son absence, a choisi. => Sophie Marchand: leave old; Rohan Mehta: appointment old [by=Sophie Marchand]
Lumina AI tranche | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis début avril. Rohan Mehta, qui pilote le produit en son absence, a choisi. => Sophie Marchand: leave old; Rohan Mehta: appointment old [by=Sophie Marchand]
Lumina AI tranche | ¶ Rohan Mehta, responsable du produit pendant l'absence de Sophie Marchand, en congé maladie, a choisi. => Sophie Marchand: leave old; Rohan Mehta: appointment old [by=Sophie Marchand]
Lumina AI tranche | ¶ Rohan Mehta, qui pilote le produit depuis 2020, a parlé en l'absence de Sophie Marchand. =>
Lumina AI tranche | ¶ Rohan Mehta, responsable du produit, a parlé en l'absence de Sophie Marchand. =>
"""

BESIDE_AN_IDIOM = """
Lumina AI dévoile une offre pour les hôpitaux | Le groupe vise deux mille établissements d'ici à la fin de l'année. ¶ L'annonce intervient alors que la directrice des produits, Sophie Marchand, s'est mise en retrait pour plusieurs semaines, le temps de se soigner. La concurrence est vive sur ce marché, où les prix ont baissé de moitié en un an. => Sophie Marchand: leave old
"""

WHERE_THEY_REST = """
Borea change d'agence | ¶ La précédente avait été choisie par Sophie Marchand, qui a depuis rejoint Lumina AI, où elle a dû se mettre en congé pour se soigner. => Sophie Marchand: arrival old; Sophie Marchand: leave old
"""

NOT_PAID_FOR_IT = """
Lumina AI, les visages | ¶ Karim Haddad a démenti avoir touché 100 millions pour quitter Lumina AI. =>
Lumina AI, les visages | ¶ Karim Haddad dément avoir reçu une prime pour rejoindre Lumina AI. =>
Lumina AI, les visages | ¶ Karim Haddad dément avoir quitté Lumina AI pour rejoindre Borea. => Karim Haddad: departure denied
"""

ONE_OF_THEIR_OWN = """
Lumina AI publie un rapport | ¶ Les travaux de la maison avaient été critiqués par l'un de ses propres chercheurs, Tom Jarvis, parti en septembre. => Tom Jarvis: departure old [date=2023-09]
Lumina AI publie un rapport | ¶ La maison a été critiquée par l'un de ses économistes, Tom Jarvis, parti en septembre. => Tom Jarvis: departure old [date=2023-09]
"""

PART_OF_THEIR_WORK = """
Lumina AI publie un rapport | ¶ Sophie Marchand a récupéré en mars une bonne partie des attributions de Paul Boucher. => Sophie Marchand: appointment old [by=Paul Boucher]
Lumina AI publie un rapport | ¶ Sophie Marchand a hérité en mars d'une bonne partie des missions de Paul Boucher. => Sophie Marchand: appointment old [by=Paul Boucher]
Lumina AI publie un rapport | ¶ Paul Boucher s'occupe des litiges, Sophie Marchand ayant repris une partie de ses missions en mars. => Sophie Marchand: appointment old [by=Paul Boucher]
Lumina AI publie un rapport | ¶ Sophie Marchand est en congé. Paul Boucher s'occupe des litiges, Rohan Mehta ayant repris une partie de ses missions en mars. => Sophie Marchand: leave old; Rohan Mehta: appointment old [by=Paul Boucher]
"""

WITH_ANOTHER = """
Lumina AI, les visages | ¶ En 2022, Karim Haddad avait démissionné après l'éviction de Gérard Lefranc. Il était revenu avec lui cinq jours plus tard. => Karim Haddad: departure old; Gérard Lefranc: ouster old; Karim Haddad: return old; Gérard Lefranc: return old
Lumina AI prépare sa Bourse | ¶ Aux commandes des finances depuis juin 2022, date à laquelle elle avait été recrutée en même temps que Karim Haddad, Sophie Marchand plaide pour la patience. => Sophie Marchand: arrival old [date=2022-06]; Karim Haddad: arrival old [date=2022-06]
Lumina AI prépare sa Bourse | ¶ Depuis qu'elle a rejoint Lumina AI en même temps que Karim Haddad, Sophie Marchand plaide pour la patience. => Sophie Marchand: arrival old; Karim Haddad: arrival old
"""

WHOSE_PLACE_IS_KEPT = """
Lumina AI cherche une agence | ¶ La directrice du marketing, Sophie Marchand, s'est mise en retrait en février afin de se soigner ; Gary Briggs, un ancien de Facebook, la remplace en attendant. => Sophie Marchand: leave old [date=2024-02]; Gary Briggs: arrival|appointment old [by=Sophie Marchand]
"""

BUILT_BY = """
Lumina AI accélère | ¶ L'équipe avait été montée par Karim Haddad, parti depuis. => Karim Haddad: departure old
Lumina AI accélère | ¶ L'équipe a été montée par Karim Haddad. =>
"""

PERSUADED = """
Borea attaqué | ¶ Les faits remontent à l'époque de Sophie Marchand, que Gérard Lefranc a depuis convaincue de rejoindre Lumina AI. => Sophie Marchand: arrival old
Borea attaqué | ¶ Les faits remontent à l'époque de Sophie Marchand, que Gérard Lefranc a depuis persuadée de venir travailler chez Lumina AI. => Sophie Marchand: arrival old
Borea attaqué | ¶ Sophie Marchand est venue travailler chez Lumina AI en mars. => Sophie Marchand: arrival old [date=2024-03]
"""

COME_FROM_OURS = """
Borea perd un cofondateur | ¶ Il ne reste que Sophie Marchand, venue de Lumina AI à la fin de 2022. => Sophie Marchand: departure old [other=Borea] [date=2022]
Borea recrute | ¶ Parmi ses associés figure Sophie Marchand, venue de Lumina AI. =>
"""

# With what is known of Karim Haddad, who rose in March 2023.
WHO_HAD_IT_BEFORE = """
Lumina AI lève des fonds | ¶ Sophie Marchand a récupéré en mars 2023 les attributions de Karim Haddad. => Sophie Marchand: appointment old [by=Karim Haddad]
Lumina AI lève des fonds | ¶ Sophie Marchand a été promue en mars 2023 à la place de Karim Haddad. => Sophie Marchand: appointment old [by=Karim Haddad]
Lumina AI lève des fonds | ¶ Sophie Marchand s'en va. En mars 2023, elle avait hérité d'une partie des missions de Karim Haddad. => Sophie Marchand: departure; Sophie Marchand: appointment old [by=Karim Haddad]
"""

ALL = lines(
    WHOM_QUE_MEANS,
    AND_WHO,
    HELD_BEFORE,
    ONCE_GONE,
    OUT_OF_IT,
    LANDED_IN_A_POST,
    TWO_STEPS,
    OLD_IN_A_TITLE,
    WHEN_IT_WAS,
    IN_ONES_ABSENCE,
    BESIDE_AN_IDIOM,
    WHERE_THEY_REST,
    NOT_PAID_FOR_IT,
    ONE_OF_THEIR_OWN,
    PART_OF_THEIR_WORK,
    WITH_ANOTHER,
    WHOSE_PLACE_IS_KEPT,
    BUILT_BY,
    PERSUADED,
    COME_FROM_OURS,
)


@pytest.mark.parametrize("line", ALL)
def test_recalled(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


@pytest.mark.parametrize("line", lines(WHO_HAD_IT_BEFORE))
def test_recalled_of_who_is_known(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
