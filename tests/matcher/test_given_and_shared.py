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
Karim Haddad change de poste chez Lumina AI | Son équipe, baptisée Rempart, est confiée à Farah Nasser, épaulée par Paul Boucher. => Farah Nasser: appointment
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

LEFT_OUT = """
Une directrice financière pour Lumina AI | La start-up confie ses comptes à l'ex-patronne de Novalys, Line Maurois. Et ses produits à un transfuge d'Hexa, Bertil Norling. => Line Maurois: arrival [other=Novalys]; Bertil Norling: arrival [other=Hexa] [role=produits]
Lumina AI confie ses finances à Line Maurois, venue de Novalys, et ses produits à Bertil Norling, un transfuge d'Hexa => Line Maurois: arrival [other=Novalys]; Bertil Norling: arrival [other=Hexa] [role=produits]
La recherche de Lumina AI revient à Farah Nasser | Et les produits à Wenjing Li. => Farah Nasser: appointment; Wenjing Li: appointment [role=produits]
Une recrue pour Lumina AI | À la veille d'une levée géante, la start-up confie ses comptes à l'ex-patronne de Novalys, Line Maurois. => Line Maurois: arrival [other=Novalys] [date=None]
Lumina AI confie sa publicité à une agence | Et ses secrets à Wenjing Li, plaisante un salarié. =>
Lumina AI nomme Farah Nasser directrice de la recherche | Et la parole à Wenjing Li ! => Farah Nasser: appointment
"""

NEXT = """
Deux départs en un mois chez Lumina AI | Rohan Mehta et Karim Haddad ont démissionné. On raconte que Farah Nasser pourrait être la prochaine. => Rohan Mehta: departure; Karim Haddad: departure; Farah Nasser: departure rumoured
Orbis débauche Rohan Mehta chez Lumina AI | Farah Nasser serait la prochaine sur la liste. => Rohan Mehta: departure [other=Orbis]; Farah Nasser: departure rumoured [other=None]
Rohan Mehta quitte Lumina AI | Karim Haddad est le suivant. => Rohan Mehta: departure; Karim Haddad: departure
Rohan Mehta quitte Lumina AI | Karim Haddad sera-t-il le prochain ? => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | Karim Haddad sera le prochain invité du podcast. => Rohan Mehta: departure
Lumina AI | Victor Hallström a présenté un modèle. Karim Haddad sera le prochain. =>
"""

ASIDE = """
Lumina AI | Rohan Mehta, chef de produit arrivé l'an dernier, ne travaille plus pour la société. => Rohan Mehta: departure [date=None] [role=chef de produit]; Rohan Mehta: arrival old [date=2023]
Lumina AI | Bertil Norling, responsable du calcul entré en 2021, s'en va. => Bertil Norling: departure [date=None]; Bertil Norling: arrival old [date=2021]
Victor Hallström est de retour chez Lumina AI | L'autre fondateur parti vendredi, Owen Prescott, n'a rien dit. => Victor Hallström: return; Owen Prescott: departure old [date=2024-04-12]
Victor Hallström réintégré par Lumina AI | L'autre dirigeant évincé ce jour-là, Owen Prescott, n'a rien dit. => Victor Hallström: return; Owen Prescott: ouster old
Lumina AI | Le cofondateur parti en mai, Owen Prescott prend les rênes. => Owen Prescott: appointment
"""

RESPITE = """
Lumina AI | Le président, Owen Prescott, s'accorde pour sa part un répit jusqu'en décembre. => Owen Prescott: leave
Owen Prescott, président de Lumina AI, s'octroie une respiration => Owen Prescott: leave
Lumina AI : Owen Prescott ne s'accorde aucun répit =>
Lumina AI : la justice s'accorde un répit dans l'affaire Owen Prescott =>
"""


@pytest.mark.parametrize(
    "line", lines(IN_BRACKETS, BEHIND_ASIDES, GIVEN, POINTED_AT, LEFT_OUT, NEXT, ASIDE, RESPITE)
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected.strip()) == []
