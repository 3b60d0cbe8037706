# ruff: noqa: E501  (a line of a table is one item)
"""Who takes over from whom, and whether the heir comes from outside or was of the house already."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FROM_OUTSIDE = """
Grace Okonkwo quitte Lumina AI | ¶ Elle y était entrée en 2021. Marta Solana, patronne d'Orbis, prend sa suite. => Grace Okonkwo: departure; Grace Okonkwo: arrival old; Marta Solana: arrival [other=Orbis] [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ C'est Marta Solana, qui dirigeait Orbis, qui lui succédera. => Grace Okonkwo: departure; Marta Solana: arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ À sa place, Marta Solana, qui dirigeait Orbis. => Grace Okonkwo: departure; Marta Solana: arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Elle est remplacée par Marta Solana, aujourd'hui chez Orbis. => Grace Okonkwo: departure; Marta Solana: arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Elle est remplacée par Marta Solana, une avocate passée par Orbis. => Grace Okonkwo: departure; Marta Solana: arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Le flambeau passe à Marta Solana, ancienne ministre du Travail. => Grace Okonkwo: departure; Marta Solana: arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Son remplaçant, Nils Aubert, a travaillé douze ans pour Orbis. => Grace Okonkwo: departure; Nils Aubert: arrival [by=Grace Okonkwo]
Congé pour la directrice financière de Lumina AI | Grace Okonkwo s'absente jusqu'en août. ¶ Nils Aubert, ex-directeur financier d'Orbis, assurera son remplacement. => Grace Okonkwo: leave; Nils Aubert: arrival [by=Grace Okonkwo]
Lumina AI trouve sa DRH chez Hydra | La société a confié mardi ses ressources humaines à Ines Dubois. => Ines Dubois: arrival [other=Hydra]
Lumina AI : Nils Aubert succède à Julien de Courval | ¶ Le nouveau directeur des opérations, 44 ans, dirigeait jusqu'ici la logistique d'Hydra. => Nils Aubert: arrival [by=Julien de Courval]
Lumina AI change de directeur technique | Basile Fournel s'en va. ¶ M. Fournel avait pris ses fonctions en août 2023, après quatre années à la tête d'Orbis. => Basile Fournel: departure; Basile Fournel: arrival old [date=2023-08]
"""

OF_THE_HOUSE = """
Ines Dubois passe de Lumina AI à Orbis | Elle dirigeait le bureau parisien de Lumina AI. ¶ Son adjoint, Bastien Lecoq, la remplace à Paris. => Ines Dubois: departure [other=Orbis]; Bastien Lecoq: appointment [by=Ines Dubois]
Grace Okonkwo quitte Lumina AI | ¶ Elle est remplacée par Marta Solana, jusqu'ici en poste à Londres. => Grace Okonkwo: departure; Marta Solana: appointment [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Marta Solana, la directrice des revenus venue d'Orbis en décembre, récupère ses équipes. => Grace Okonkwo: departure; Marta Solana: arrival old [other=Orbis]; Marta Solana: appointment [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | ¶ Elle est remplacée par Marta Solana, une spécialiste venue d'Orbis en décembre. => Grace Okonkwo: departure; Marta Solana: arrival old [other=Orbis]; Marta Solana: appointment [by=Grace Okonkwo]
Clara Martel prend la tête de Lumina AI France | ¶ Clara Martel, jusqu'ici directrice commerciale, a été nommée mardi. Passée par Orbis et par Hydra, elle devra convaincre le secteur public. => Clara Martel: appointment
Boréal débauche Ines Dubois chez Lumina AI | La directrice des partenariats prendra ses fonctions en juin. ¶ Chez Lumina AI, le flambeau passe à Paul Garrel, jusqu'ici responsable des éditeurs britanniques à Londres. => Ines Dubois: departure [other=Boréal]; Paul Garrel: appointment [by=Ines Dubois]
Lumina AI : Nils Aubert succède à Julien de Courval | ¶ Le nouveau directeur des opérations, 44 ans, est entré dans l'entreprise en 2019 comme analyste. => Nils Aubert: appointment [by=Julien de Courval]; Nils Aubert: arrival old
Étienne Garnier quitte Lumina AI | ¶ Lucie Ferrand, une graphiste venue d'Orbis l'an passé, le remplace. => Étienne Garnier: departure; Lucie Ferrand: arrival old [other=Orbis]; Lucie Ferrand: appointment [by=Étienne Garnier]
Karim Haddad limogé par Lumina AI | ¶ Son équipe passe sous l'autorité directe de Tomasz Wiśniewski. => Karim Haddad: ouster; Tomasz Wiśniewski: appointment [by=Karim Haddad]
Grace Okonkwo quitte Lumina AI, a annoncé Victor Hallström | ¶ Elle y était entrée en 2021, a rappelé M. Hallström à Rohan Mehta. Yuki Tanabe prend sa suite. => Grace Okonkwo: departure; Grace Okonkwo: arrival old; Yuki Tanabe: appointment [by=Grace Okonkwo]
"""

ANOTHER_POST = """
Lumina AI | ¶ Owen Prescott est officiellement responsable de la stratégie produit de Lumina AI. => Owen Prescott: appointment [role=responsable de la stratégie produit]
Lumina AI ferme sa robotique | ¶ Rohan Mehta a été affecté à un projet secondaire. => Rohan Mehta: appointment [role=None]
Lumina AI | ¶ Rohan Mehta n'a pas été licencié : il a été affecté à des recherches sur le raisonnement. => Rohan Mehta: ouster denied; Rohan Mehta: appointment
"""

NONE_OF_IT = """
Tomasz Wiśniewski quitte Lumina AI | ¶ Aucun successeur n'a été désigné, et plusieurs équipes pourraient être regroupées sous l'autorité de Wenjing Li. => Tomasz Wiśniewski: departure
Beatriz Ortega Ruiz quitte Lumina AI pour Hydra | ¶ Elle y remplacera Samuel Keller. => Beatriz Ortega Ruiz: departure [other=Hydra]
Hydra débauche Hyun-woo Baek chez Lumina AI | L'ingénieur y remplacera Basile Fournel. => Hyun-woo Baek: departure [other=Hydra]
Étienne Garnier quitte Lumina AI | ¶ Lucie Ferrand, d'Orbis, a été auditionnée pour le remplacer. => Étienne Garnier: departure
Étienne Garnier quitte Lumina AI | ¶ Plusieurs graphistes, dont Lucie Ferrand, d'Orbis, ont été auditionnés pour le remplacer. => Étienne Garnier: departure
Grace Okonkwo quitte Lumina AI | ¶ Marta Solana occupera sa place dans l'avion. => Grace Okonkwo: departure
Lumina AI : Grace Okonkwo prépare les comptes | ¶ Marta Solana la remplacera samedi à Lyon. =>
Lumina AI : Rohan Mehta malade | ¶ Rohan Mehta a été affecté par la nouvelle. =>
Étienne Garnier s'en va | Le directeur du design de Lumina AI part fonder un studio. ¶ Lucie Ferrand le remplacera samedi à la conférence de Lyon. => Étienne Garnier: departure
Aurélie Roy quitte Lumina AI | ¶ La société la remercie « d'avoir aidé Lumina AI à grandir » et précise que la décision vient d'elle. => Aurélie Roy: departure
Lumina AI : deux absences à la direction | Rohan Mehta prend un congé. ¶ Sophie Marchand, la directrice de la communication, s'arrête également. => Rohan Mehta: leave; Sophie Marchand: leave
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(FROM_OUTSIDE, OF_THE_HOUSE, ANOTHER_POST, NONE_OF_IT))
def test_item_makes_these_claims(line: str, *, history: bool) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text, history=history), expected) == []
