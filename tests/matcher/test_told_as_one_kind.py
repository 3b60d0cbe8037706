# ruff: noqa: E501  (a line of a table is one item)
"""One change told in several words is one claim, of the kind that they amount to together.

The format is that of ``oneline``; nothing is known of anybody's past.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DISMISSED_THEN = """
Lumina AI : une affaire de plus | La société se défend. ¶ Deux mois plus tôt, Owen Prescott, directeur des ventes, avait dû partir. Lumina AI assure que son licenciement n'avait rien à voir. => Owen Prescott: ouster old
Lumina AI limoge Owen Prescott | ¶ Il était parti une première fois en 2020. Son licenciement surprend. => Owen Prescott: ouster; Owen Prescott: departure old
Lumina AI fait le ménage | ¶ En mars, l'équipe avait perdu Clara Martel, renvoyée pour des fuites. => Clara Martel: ouster old [date=2024-03]
Lumina AI | Lumina AI perd Clara Martel et Karim Haddad, licencié en mars. => Clara Martel: departure; Karim Haddad: ouster
Lumina AI | Lumina AI perd Clara Martel, partie chez Orbis. => Clara Martel: departure [other=Orbis]
"""

BACK_FROM_TIME_OFF = """
Owen Prescott referme la parenthèse et réintègre Lumina AI => Owen Prescott: return
Owen Prescott clôt sa parenthèse et retrouve Lumina AI => Owen Prescott: return
Le revenant de Lumina AI | Trois mois après avoir pris le large, Owen Prescott met fin à la plus longue parenthèse de sa carrière et retrouve son bureau chez Lumina AI. => Owen Prescott: return; Owen Prescott: leave old
Owen Prescott est rentré chez Lumina AI | ¶ Le président avait quitté Lumina AI en janvier, sans parler de pause. => Owen Prescott: return; Owen Prescott: departure old
Owen Prescott referme la parenthèse Lumina AI => Owen Prescott: departure
Farah Nasser revient chez Lumina AI | ¶ La chercheuse a été récupérée mardi par Lumina AI. => Farah Nasser: return
Lumina AI retrouve Owen Prescott | Le cofondateur a repris le travail mardi chez Lumina AI. ¶ Le même jour, Paul Boucher, cofondateur lui aussi, passait chez Orbis. => Owen Prescott: return; Paul Boucher: departure
"""

AWAY_FOR_A_TIME = """
Farah Nasser, directrice marketing de Lumina AI, s'efface le temps de se soigner | ¶ Elle a expliqué mardi qu'elle cédait son poste, avant de réintégrer l'équipe plus tard. => Farah Nasser: leave
Trois têtes de Lumina AI s'éloignent | Paul Boucher file chez Orbis. ¶ Owen Prescott, le président, a indiqué qu'il serait absent jusqu'en décembre. => Paul Boucher: departure; Owen Prescott: leave old
Lumina AI | Goran Petrov, en disponibilité de l'université Dorval, est arrivé chez Lumina AI en mars. => Goran Petrov: arrival old
Farah Nasser préfère s'occuper de sa famille | ¶ La responsable de la sécurité de Lumina AI a indiqué mardi qu'elle quittait Lumina AI. => Farah Nasser: departure
Farah Nasser prend un congé pour s'occuper de son bébé | La directrice de Lumina AI sera de retour à l'automne. => Farah Nasser: leave
"""

GONE_FOR_GOOD = """
Paul Boucher file chez Orbis | Le vice-président de Lumina AI a indiqué mardi qu'il allait reprendre un travail de chercheur chez le rival Orbis. => Paul Boucher: departure [other=Orbis]
Paul Boucher quitte Lumina AI pour Orbis | Il y redeviendra simple chercheur. => Paul Boucher: departure [other=Orbis]
Chez Lumina AI, Paul Boucher rejoint la (longue) liste des partants => Paul Boucher: departure
Paul Boucher vient gonfler la cohorte des démissionnaires de Lumina AI => Paul Boucher: departure
Paul Boucher rejoint le contingent des transfuges de Lumina AI => Paul Boucher: departure
Paul Boucher rejoint la liste des invités de Lumina AI =>
Lumina AI | Lundi, Owen Prescott prenait un congé jusqu'à la fin de l'année. Non, il n'a pas démissionné. « La mission est loin d'être terminée », écrit-il, et il promet de revenir. => Owen Prescott: leave; Owen Prescott: departure denied
"""

WITHIN_THE_HOUSE = """
Lumina AI | Farah Nasser change d'horizon sans changer d'employeur. =>
Lumina AI | Farah Nasser prend le large sans quitter Lumina AI. =>
Farah Nasser quitte Lumina AI sans changer de ville => Farah Nasser: departure
Lumina AI a un nouveau directeur : Basile Trémont | ¶ Karim Haddad, qui jouait les pompiers, retourne à plein temps à la stratégie. => Basile Trémont: arrival|appointment
Lumina AI | Goran Petrov accède au rang de directeur des produits de Lumina AI. ¶ Il était entré chez Lumina AI en 2021, en provenance d'Orbis. En février dernier, il s'était vu confier la direction de la robotique. => Goran Petrov: appointment [date=None]; Goran Petrov: arrival old [other=Orbis]; Goran Petrov: appointment old [date=2024-02]
Lumina AI : Karim Haddad, l'un des derniers cofondateurs, nommé directeur technique | => Karim Haddad: appointment
Lumina AI : Karim Haddad, l'un des onze cofondateurs, nommé à la fondation | Il a été nommé mercredi responsable de la résilience. Il abandonne ses travaux de recherche. => Karim Haddad: appointment
Lumina AI | Karim Haddad, l'un des derniers cofondateurs d'Orbis, est nommé directeur technique de Lumina AI. => Karim Haddad: arrival [other=Orbis]
"""

NOT_OURS = """
Karim Haddad remet le couvert contre Lumina AI | Il avait lâché l'affaire en février, il y revient. ¶ Il a déposé lundi une nouvelle plainte. =>
Lumina AI recrute | Dana Colbert, ancienne conseillère au ministère de la Justice, a rejoint l'équipe de Lumina AI lundi. => Dana Colbert: arrival
"""

UNTOLD = """
Lumina AI secoue le cinéma | ¶ Dana Colbert a renoncé à ses studios. « Plus besoin de partir tourner à l'étranger. » =>
Victor Hallström reviendra-t-il chez Lumina AI ? | Alors, parti ou pas parti, Victor Hallström ? =>
Dix paris pour 2026 | Victor Hallström démissionne de Lumina AI pour élever des lamas. Lumina AI réembauche Paul Boucher. =>
Paris | Victor Hallström démissionne de Lumina AI pour élever des lamas. => Victor Hallström: departure
Ana Brito quitte Lumina AI | Deux instituts ont fait savoir qu'elle ne comptait plus parmi leurs conseillers. => Ana Brito: departure
Paul Boucher quitte Lumina AI | ¶ Goran Petrov, aux manettes de Mirabo jusqu'à sa fermeture, n'a rien dit. => Paul Boucher: departure
"""

FOR_ANOTHER_POST = """
Lumina AI | Basile Trémont abandonne la direction des opérations, qu'il occupait depuis 2022, pour des « projets spéciaux » aux contours flous. => Basile Trémont: appointment
Lumina AI | Basile Trémont abandonne la direction des opérations de Lumina AI, qu'il occupait depuis 2022. => Basile Trémont: departure
"""


@pytest.mark.parametrize(
    "row",
    lines(
        DISMISSED_THEN,
        BACK_FROM_TIME_OFF,
        AWAY_FOR_A_TIME,
        GONE_FOR_GOOD,
        WITHIN_THE_HOUSE,
        NOT_OURS,
        UNTOLD,
        FOR_ANOTHER_POST,
    ),
)
def test_told_as_one_kind(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
