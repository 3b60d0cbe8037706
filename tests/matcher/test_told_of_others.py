# ruff: noqa: E501  (a line of a table is one item)
"""What a sentence tells of somebody by another's case, by who saw them go, or on the day after.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAME_CASE = """
Lumina AI perd Grace Okonkwo | Elle serait sur le départ. Ce serait aussi le cas de Karim Haddad. => Grace Okonkwo: departure; Karim Haddad: departure rumoured
Lumina AI perd Grace Okonkwo | Elle a claqué la porte mardi. C'est également le cas de Karim Haddad, directeur de la sûreté. => Grace Okonkwo: departure [date=2024-04-16]; Karim Haddad: departure
Lumina AI perd Grace Okonkwo | Elle a claqué la porte. Il en va de même de Karim Haddad et de Yuki Tanabe. => Grace Okonkwo: departure; Karim Haddad: departure; Yuki Tanabe: departure
Lumina AI perd Grace Okonkwo | Elle a claqué la porte. Ce n'est pas le cas de Karim Haddad. => Grace Okonkwo: departure
"""

LOSERS = """
Lumina AI perd Grace Okonkwo | L'équipe qu'elle cosupervisait avait déjà perdu Karim Haddad en mars. => Grace Okonkwo: departure; Karim Haddad: departure old [date=2024-03]
Lumina AI perd Grace Okonkwo | Le même domaine a déjà vu s'éloigner Karim Haddad, en février, puis Yuki Tanabe le mois dernier. => Grace Okonkwo: departure; Karim Haddad: departure old [date=2024-02]; Yuki Tanabe: departure old [date=2024-03]
Lumina AI perd Grace Okonkwo | L'année avait déjà vu disparaître de l'organigramme Karim Haddad et Yuki Tanabe. => Grace Okonkwo: departure; Karim Haddad: departure old; Yuki Tanabe: departure old
Lumina AI : valse des dirigeants | Pendant ce temps, Grace Okonkwo, la directrice financière, a quitté [...] => Grace Okonkwo: departure
Lumina AI rassure | Au lendemain du départ de Grace Okonkwo, le patron s'est exprimé mercredi. => Grace Okonkwo: departure old [date=2024-04-16]
Lumina AI rassure | Le patron a réagi mardi soir, quelques heures après l'annonce du départ de Grace Okonkwo. => Grace Okonkwo: departure old [date=2024-04-16]
"""

ONE_DAY = """
Grace Okonkwo, patronne de la recherche de Lumina AI | Depuis mardi, elle dirige les laboratoires. Elle a été nommée directrice scientifique, en remplacement de Karim Haddad, parti le jour même. => Grace Okonkwo: appointment [date=2024-04-16]; Karim Haddad: departure old [date=2024-04-16]
"""

SAID_BEFORE = """
Lumina AI : Grace Okonkwo s'en va | La veille, Karim Haddad avait annoncé qu'il passait chez Orbis. => Grace Okonkwo: departure; Karim Haddad: departure [date=2024-04-17] [other=Orbis]
Lumina AI : Grace Okonkwo s'en va | Karim Haddad avait indiqué lundi qu'il quittait la maison. => Grace Okonkwo: departure; Karim Haddad: departure old [date=2024-04-15]
Lumina AI : l'année des valises | La semaine dernière, Karim Haddad, à qui l'on doit les premiers modèles, a fait savoir qu'il s'en irait. => Karim Haddad: departure [date=2024-04]
"""

WHO_IT_IS = """
Lumina AI : Grace Okonkwo monte | Elle succède à Sophie Marchand. Cette dernière, qui accompagnait Victor Hallström en tournée, hérite des ventes. => Grace Okonkwo: appointment; Sophie Marchand: appointment
Karim Haddad quitte Lumina AI | Il relevait auparavant de Grace Okonkwo. => Karim Haddad: departure
Lumina AI conseille une ville | La future maire, Odile Brasseur, prépare son arrivée à l'hôtel de ville avec Victor Hallström, patron de Lumina AI. =>
Lumina AI : le conseil s'agrandit | C'est le premier chercheur à s'asseoir autour de la table depuis que Karim Haddad en a été écarté, en mars. => Karim Haddad: ouster old [date=2024-03] [role=membre du conseil d'administration]
"""

SINCE_WHEN = """
Maud Ferrière rejoint Lumina AI | Elle y travaille depuis mars. => Maud Ferrière: arrival [date=2024-03]
Maud Ferrière recrutée par Lumina AI | La chercheuse est en poste depuis lundi. => Maud Ferrière: arrival [date=2024-04-15]
Maud Ferrière, cheffe de la sécurité de Lumina AI depuis mars, se raconte | Débauchée d'Orbis, elle a trouvé une équipe jeune. => Maud Ferrière: arrival old [date=2024-03] [other=Orbis] [role=cheffe de la sécurité]
Lumina AI remanie | Grace Okonkwo, promue le mois dernier responsable de la mission, récupère les dossiers. => Grace Okonkwo: appointment old [date=2024-03] [role=responsable de la mission]
Lumina AI remanie | Grace Okonkwo avait été nommée, en mars, vice-présidente de la recherche. => Grace Okonkwo: appointment old [date=2024-03] [role=vice-présidente de la recherche]
Grace Okonkwo s'en va de Lumina AI | « Je veux du temps », a justifié mardi celle qui fut brièvement directrice générale. => Grace Okonkwo: departure [date=2024-04-16]
"""

FROM_OUTSIDE = """
Lumina AI nomme Maud Ferrière économiste en chef | Cette professeure de l'université de Zurich étudiera l'emploi. => Maud Ferrière: arrival
Kofi Boadu nommé directeur juridique de Lumina AI | L'ex-procureur fédéral arrive en pleine bataille. => Kofi Boadu: arrival
Lumina AI nomme Kofi Boadu | Passé par un ministère sous Odile Brasseur, ce professeur devient chef économiste. => Kofi Boadu: arrival [role=chef économiste]
"""

ASIDES = """
Lumina AI : Karim Haddad passe chez Orbis | Grace Okonkwo, la directrice financière, s'accorde de son côté un repos jusqu'à Noël. => Karim Haddad: departure [other=Orbis]; Grace Okonkwo: leave
Lumina AI : Grace Okonkwo monte | Elle hérite d'un poste créé mardi, le jour où Karim Haddad claquait la porte. => Grace Okonkwo: appointment; Karim Haddad: departure [date=2024-04-16]
La nouvelle directrice artistique de Lumina AI s'explique | Arrivée d'Orbis début mars, Maud Ferrière veut des couleurs. => Maud Ferrière: arrival old [date=2024-03] [other=Orbis] [role=directrice artistique]
"""

SAID_OF_THEM = """
Lumina AI rassure | C'est Grace Okonkwo, la directrice financière, que l'on disait sur le point de s'en aller. L'intéressée a coupé court hier : « Je suis là pour longtemps. » => Grace Okonkwo: departure denied
Lumina AI rassure | Grace Okonkwo reste. On la disait sur le départ, elle a démenti mardi. => Grace Okonkwo: departure denied
Lumina AI rassure | Grace Okonkwo, que certains donnaient partante, assure qu'elle est là pour longtemps. => Grace Okonkwo: departure denied
Lumina AI inquiet | Grace Okonkwo, que l'on disait prête à partir, n'a pas répondu. => Grace Okonkwo: departure rumoured
"""


@pytest.mark.parametrize(
    "item",
    lines(SAME_CASE, LOSERS, ONE_DAY, SAID_BEFORE, WHO_IT_IS, SINCE_WHEN, FROM_OUTSIDE, ASIDES, SAID_OF_THEM),
)
def test_what_others_show_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
