# ruff: noqa: E501  (a line of a table is one item)
"""What leads into a sentence and tells of nobody changes nothing of what is told behind it.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BEFORE_A_PARTICIPLE = """
Karim Haddad quitte Lumina AI | ¶ Signe des temps, arrivé en 2021, Karim Haddad rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Ironie du sort, recruté en 2021 chez Borea, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021] [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Toujours au rayon des mutations, embauché en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Selon son profil LinkedIn, arrivé en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ On apprend que, recruté en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ L'entreprise confirme qu'arrivé en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Avec son équipe, arrivée en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]
"""

BEFORE_WHAT_CAME_BEFORE = """
L'ancien de Lumina AI se lance | ¶ Démissionnaire de Lumina AI en janvier, Karim Haddad a levé le voile sur Clairvoie. => Karim Haddad: departure old [date=2024-01]
Lumina AI perd une directrice | ¶ Ironie du sort, directrice juridique depuis 2021, Farah Nasser quitte Lumina AI. => Farah Nasser: departure [role=directrice juridique]
L'ancien de Lumina AI se lance | ¶ Signe des temps, démissionnaire de Lumina AI en janvier, Karim Haddad a levé le voile sur Clairvoie. => Karim Haddad: departure old [date=2024-01]
L'ancien de Lumina AI se lance | ¶ La presse confirme que Karim Haddad, démissionnaire de Lumina AI en mars, a monté Clairvoie. => Karim Haddad: departure old [date=2024-03]; Karim Haddad: venture old [other=Clairvoie]
Retour à la recherche | ¶ On apprend que, de retour chez Lumina AI, Karim Haddad dirige la recherche. => Karim Haddad: return
L'ancienne de Lumina AI se lance | ¶ L'entreprise confirme que six mois après avoir quitté Lumina AI, Farah Nasser rejoint Meta. => Farah Nasser: departure old [date=2023-10]; Farah Nasser: venture [other=Meta]
L'ancienne de Lumina AI se lance | ¶ Reste que, six mois après avoir quitté Lumina AI, Farah Nasser rejoint Meta. => Farah Nasser: departure old [date=2023-10]; Farah Nasser: venture [other=Meta]
"""

TOLD_IN_THE_HOUSE = """
Lumina AI se renforce | ¶ En interne, le courriel est parti lundi : Karim Haddad a été recruté comme responsable de la sûreté de Lumina AI. => Karim Haddad: arrival
Lumina AI se renforce | ¶ Le choix a été annoncé en interne lundi : Karim Haddad a été recruté comme responsable de la sûreté de Lumina AI. => Karim Haddad: arrival
Lumina AI se renforce | ¶ Karim Haddad a été choisi en interne comme responsable de la sûreté de Lumina AI. => Karim Haddad: appointment
"""

BEFORE_A_DATE = """
Lumina AI perd deux des siens | ¶ À en croire le communiqué, en mars, Karim Haddad et Rohan Mehta, deux chercheurs, sont passés chez Meta. => Karim Haddad: departure [other=Meta] [date=2024-03]; Rohan Mehta: departure [other=Meta] [date=2024-03]
Lumina AI perd deux des siens | ¶ Dans la foulée, mercredi, Lumina AI a congédié Karim Haddad et dit adieu à Rohan Mehta, parti chez Meta. => Karim Haddad: ouster [date=2024-04-17]; Rohan Mehta: departure [date=2024-04-17] [other=Meta]
"""

BEHIND_A_COLON = """
Lumina AI : Farah Nasser s'en va | ¶ Farah Nasser quitte Lumina AI. Le fait est connu : elle-même avait remplacé Karim Haddad en 2021. => Farah Nasser: departure; Farah Nasser: appointment old [date=2021]
"""

BEHIND_A_REMARK = """
Lumina AI recrute | ¶ Karim Haddad a rejoint Lumina AI lundi. Le secteur bouge vite. Il est accompagné de Rohan Mehta, venu de Meta. => Karim Haddad: arrival; Rohan Mehta: arrival [other=Meta]
Lumina AI se vide | ¶ Karim Haddad a troqué Lumina AI contre Meta en mars. La ronde continue. Farah Nasser y est arrivée en janvier. => Karim Haddad: departure old [other=Meta]; Farah Nasser: departure old [other=Meta]
Lumina AI perd sa directrice juridique | ¶ Farah Nasser quitte Lumina AI pour Borea. Les adieux ont été brefs. Elle y dirigera une équipe de dix juristes. => Farah Nasser: departure [other=Borea]
"""


@pytest.mark.parametrize(
    "line",
    lines(
        BEFORE_A_PARTICIPLE,
        BEFORE_WHAT_CAME_BEFORE,
        TOLD_IN_THE_HOUSE,
        BEFORE_A_DATE,
        BEHIND_A_COLON,
        BEHIND_A_REMARK,
    ),
)
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
