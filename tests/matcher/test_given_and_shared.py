# ruff: noqa: E501  (a line of a table is one item)
"""Who is named behind what they are, in brackets or in a row; to whom a board gives what another leaves.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

IN_BRACKETS = """
Lumina AI : deux départs | Une chercheuse (Farah Nasser) et un ingénieur (Hyun-woo Baek) ont démissionné lundi. => Farah Nasser: departure [date=2024-04-15]; Hyun-woo Baek: departure [date=2024-04-15]
Lumina AI perd deux cadres : la financière (Grace Okonkwo) et le patron des produits (Rohan Mehta) => Grace Okonkwo: departure; Rohan Mehta: departure
Lumina AI : trois renforts au conseil | Une chimiste (Sonia Maurel), un avocat (Bertil Norling) et une Lyonnaise (Amara Diop) ont été cooptés mardi au board de la boîte. => Sonia Maurel: arrival; Bertil Norling: arrival; Amara Diop: arrival
Lumina AI : trois renforts au conseil | Deux voix (Farah Nasser et Paul Boucher) se sont élevées contre la hausse. =>
Lumina AI : une démission | Le compte (Farah Nasser en tête) n'y est pas, selon les élus. =>
"""

BEHIND_ASIDES = """
Le conseil d'administration de Lumina AI s'élargit à Line Maurois, ex-patronne d'Hexa, à l'avocat Bertil Norling et à Amara Diop, la patronne de Novalys => Line Maurois: arrival; Bertil Norling: arrival; Amara Diop: arrival
Le conseil d'administration de Lumina AI change | L'instance, longtemps réduite à quatre hommes, s'ouvre du même souffle à Line Maurois, autrefois à la tête d'Hexa, à l'avocat Bertil Norling, qui a fait carrière chez Orbis, et à Amara Diop, la p.-d.g. de Novalys. => Line Maurois: arrival; Bertil Norling: arrival; Amara Diop: arrival
Le p.-d.g. Victor Hallström quitte Lumina AI => Victor Hallström: departure [role=p.-d.g.]
Lumina AI | L'instance, que préside Ingrid Solberg, s'élargit aux questions de sûreté, a dit Farah Nasser. =>
"""

GIVEN = """
Tomasz Wiśniewski quitte Lumina AI | Wenjing Li reprend sa charge. => Tomasz Wiśniewski: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Tomasz Wiśniewski] [role=None]
Tomasz Wiśniewski quitte Lumina AI | Wenjing Li reprend ses missions. => Tomasz Wiśniewski: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Tomasz Wiśniewski]
Tomasz Wiśniewski quitte Lumina AI | Wenjing Li enfile ses habits. => Tomasz Wiśniewski: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Tomasz Wiśniewski]
Tomasz Wiśniewski quitte Lumina AI | Wenjing Li se glisse dans ses souliers. => Tomasz Wiśniewski: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Tomasz Wiśniewski]
Tomasz Wiśniewski quitte Lumina AI | Le flambeau revient à Wenjing Li. => Tomasz Wiśniewski: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Tomasz Wiśniewski]
Victor Hallström congédié par Lumina AI | Les rênes sont confiées à Naïma Belkacem. => Victor Hallström: ouster [by=Naïma Belkacem]; Naïma Belkacem: appointment [by=Victor Hallström]
Victor Hallström congédié par Lumina AI | Le conseil a confié les clés à Naïma Belkacem. => Victor Hallström: ouster [by=Naïma Belkacem]; Naïma Belkacem: appointment [by=Victor Hallström]
Victor Hallström congédié par Lumina AI | Le conseil d'administration confie les commandes à Naïma Belkacem. => Victor Hallström: ouster [by=Naïma Belkacem]; Naïma Belkacem: appointment [by=Victor Hallström]
Victor Hallström revient à la tête de Lumina AI | Naïma Belkacem, à qui l'intérim avait été confié vendredi, s'efface. => Victor Hallström: return; Naïma Belkacem: appointment old [date=2024-04-12]
Lumina AI | Karim Haddad, auquel la start-up a confié la robotique, n'a pas commenté. => Karim Haddad: appointment
Lumina AI | Karim Haddad, à qui la nouvelle a été confiée, n'a pas commenté. =>
Lumina AI | Victor Hallström, à qui l'on confie volontiers ses doutes, reçoit. =>
"""

POINTED_AT = """
Lumina AI retient son souffle | Depuis le limogeage de Victor Hallström, en mars, on guette le moindre mouvement, à commencer par ceux de Tomasz Wiśniewski. => Victor Hallström: ouster old
Lumina AI | Après le départ de Rohan Mehta, les regards, et d'abord ceux de Farah Nasser, se tournent vers le conseil. => Rohan Mehta: departure old
Lumina AI | Après la démission de Rohan Mehta, les critiques, dont celles de Farah Nasser, se multiplient. => Rohan Mehta: departure old
Lumina AI | Après le départ de Rohan Mehta et ceux de Farah Nasser et de Karim Haddad, le conseil se tait. => Rohan Mehta: departure old; Farah Nasser: departure old; Karim Haddad: departure old
"""


@pytest.mark.parametrize("line", lines(IN_BRACKETS, BEHIND_ASIDES, GIVEN, POINTED_AT))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected.strip()) == []
