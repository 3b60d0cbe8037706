# ruff: noqa: E501  (a line of a table is one item)
"""Of which house somebody is, or what they leave: by who acknowledges it, by a relative, by who chooses."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ACKNOWLEDGED_BY_THE_OTHER = """
Karim Haddad quitte Orbis et rejoindrait la start-up d'Elena Castellanos | ¶ Orbis a confirmé jeudi le départ du chercheur, l'un des cofondateurs de Lumina AI. M. Haddad avait quitté Lumina AI en août pour Orbis. => Karim Haddad: venture rumoured; Karim Haddad: departure old [other=Orbis] [date=2023-08]
Karim Haddad quitte Lumina AI | ¶ Lumina AI a confirmé jeudi le départ du chercheur, ancien d'Orbis. => Karim Haddad: departure [date=2024-04-18]
"""

WHO_HEADS_ANOTHER = """
Trois recrues pour Lumina AI | Maëlle Corvin, qui dirige les ventes de Doctoline, est nommée directrice générale pour la France. => Maëlle Corvin: arrival [other=Doctoline]
Du neuf chez Lumina AI | Maëlle Corvin, qui dirige les ventes de Lumina AI, est nommée directrice générale pour la France. => Maëlle Corvin: appointment
"""

CHOSEN_BY_THE_BOARD = """
Lumina AI : Jacques Dubois nommé directeur général par intérim | Victor Hallström ne reviendra pas. Le conseil d'administration lui a préféré Jacques Dubois, qui remplace Naïma Belkacem. => Jacques Dubois: appointment [role=directeur général par intérim] [by=Naïma Belkacem]; Victor Hallström: return denied
"""

LEFT_BEHIND = """
Deux anciens de Lumina AI reviennent | Karim Haddad et Yuki Tanabe ont laissé derrière eux Hydra, la start-up d'Elena Castellanos. => Karim Haddad: return [other=Hydra]; Yuki Tanabe: return [other=Hydra]
Karim Haddad laisse derrière lui Lumina AI | Il part voyager. => Karim Haddad: departure
"""

ANNOUNCED_BY_THEIR_HOSTS = """
Orbis perd Clara Martel | Clara Martel quitte Orbis. Victor Hallström a annoncé lundi son arrivée chez Lumina AI, où elle sera responsable du calcul. => Clara Martel: arrival [role=responsable du calcul] [other=Orbis] [date=2024-04-15]
Lumina AI recrute | Clara Martel a annoncé son arrivée chez Lumina AI. => Clara Martel: arrival
"""

AT_THE_HOUSE_JUST_FOUNDED = """
Elena Castellanos lance Hydra | ¶ Elena Castellanos, qui a quitté Lumina AI en septembre, a présenté mardi Hydra, la société qu'elle a fondée. Karim Haddad en devient le directeur technique. Farah Nasser et Yuki Tanabe se sont joints à eux. => Elena Castellanos: venture [other=Hydra]; Elena Castellanos: departure old [date=2023-09]; Karim Haddad: venture [role=directeur technique] [other=Hydra]; Farah Nasser: venture [other=Hydra]; Yuki Tanabe: venture [other=Hydra]
"""

OUT_OF_THE_BOARD_TOLD_ABOVE = """
Lumina AI remanie son conseil | Le conseil d'administration change en profondeur. Basile Trémont y fait son entrée. Ines Tarkowska conserve son siège. La séance a duré deux heures. Rohan Mehta et Léa Martel, qui avaient voté la sanction, en sortent. => Basile Trémont: arrival [role=membre du conseil d'administration]; Rohan Mehta: departure [role=membre du conseil d'administration]; Léa Martel: departure [role=membre du conseil d'administration]
"""

WHO_STAYS_SPEAKS_AGAINST_NOTHING = """
Lumina AI va chercher chez Orbis sa responsable des risques | Clara Martel, qui travaillait à la sûreté chez le concurrent, occupe désormais un poste à pourvoir depuis des mois. Victor Hallström l'a présentée mercredi. Elle remplace Tobias Wennberg, qui faisait office d'intérimaire et reste dans la maison. => Clara Martel: arrival [other=Orbis]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        ACKNOWLEDGED_BY_THE_OTHER,
        WHO_HEADS_ANOTHER,
        CHOSEN_BY_THE_BOARD,
        LEFT_BEHIND,
        ANNOUNCED_BY_THEIR_HOSTS,
        AT_THE_HOUSE_JUST_FOUNDED,
        OUT_OF_THE_BOARD_TOLD_ABOVE,
        WHO_STAYS_SPEAKS_AGAINST_NOTHING,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
