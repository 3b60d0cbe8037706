# ruff: noqa: E501  (a line of a table is one item)
"""What is said of somebody in passing, before the name or behind it, changes nothing of what is told.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PRAISED = """
Wenjing Li et le très respecté Mateus Carvalho quittent Lumina AI => Wenjing Li: departure; Mateus Carvalho: departure
Lumina AI: du neuf | La direction de la recherche revient à la très discrète et très écoutée Wenjing Li, annonce Lumina AI. => Wenjing Li: appointment
Lumina AI: du neuf | L'intérim échoit au pourtant réservé Haoran Zhou, le directeur de la stratégie, a fait savoir Lumina AI. => Haoran Zhou: appointment
Lumina AI perd l'inamovible Rohan Mehta => Rohan Mehta: departure
Karim Haddad, le déjà célèbre Thomas Berlin et Farah Nasser quittent Lumina AI pour Orbis => Karim Haddad: departure [other=Orbis]; Thomas Berlin: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]
Lumina AI recrute un certain Anselme Tavernier, ancien d'Orbis => Anselme Tavernier: arrival [other=Orbis]
"""

SAID = """
Lumina AI: du neuf | Farah Nasser, qu'on disait fatiguée, et Thomas Berlin quittent Lumina AI. => Farah Nasser: departure; Thomas Berlin: departure
Lumina AI: du neuf | Rohan Mehta, à qui l'on doit l'assistant vocal, directeur des produits, quitte Lumina AI. => Rohan Mehta: departure [role=directeur des produits]
Lumina AI: du neuf | Rohan Mehta, que Meta courtisait depuis un an, a démissionné de Lumina AI. => Rohan Mehta: departure
Lumina AI: du neuf | Karim Haddad, en qui la presse voyait un futur patron, quitte Lumina AI pour Orbis. => Karim Haddad: departure [other=Orbis]
Lumina AI: du neuf | Wenjing Li, avec qui Sam Rivière avait étudié à Genève, quitte Lumina AI. => Wenjing Li: departure
Lumina AI: du neuf | Thomas Berlin, dont l'équipe a été dissoute en mai, quitte Lumina AI. => Thomas Berlin: departure
Lumina AI: du neuf | Thomas Berlin, pour qui ce fut un crève-cœur, quitte Lumina AI. => Thomas Berlin: departure
Lumina AI: du neuf | Yuki Tanabe, qui n'a jamais travaillé ailleurs, quitte Lumina AI. => Yuki Tanabe: departure
Lumina AI: du neuf | Wenjing Li prend la suite de Rohan Mehta, que l'on croyait intouchable, limogé par Lumina AI. => Rohan Mehta: ouster old; Wenjing Li: appointment
Lumina AI: du neuf | Owen Prescott, jamais avare d'un bon mot, parti lundi de Lumina AI, n'a pas répondu. => Owen Prescott: departure old
Lumina AI: du neuf | Karim Haddad, connu pour ses colères, directeur de la sûreté, quitte Lumina AI. => Karim Haddad: departure [role=directeur de la sûreté]
Lumina AI: du neuf | Lumina AI a confirmé le départ d'Owen Prescott (onze ans chez Orbis), vendredi. => Owen Prescott: departure
Lumina AI: du neuf | Rohan Mehta (il a 41 ans) et Yuki Tanabe alias « Doc » quittent Lumina AI. => Rohan Mehta: departure; Yuki Tanabe: departure
Lumina AI: du neuf | Rohan Mehta, dit « le moine », quitte Lumina AI. => Rohan Mehta: departure
Lumina AI: du neuf | Rohan Mehta, lui que l'on disait si fidèle, prend un congé de six mois. => Rohan Mehta: leave
Lumina AI: du neuf | Rohan Mehta prend sans autre forme de procès le relais de Yuki Tanabe. => Rohan Mehta: appointment [by=Yuki Tanabe]
Lumina AI: du neuf | Rohan Mehta prend au terme de longs débats la tête de la recherche. => Rohan Mehta: appointment
Lumina AI: du neuf | Rohan Mehta reprend malgré les critiques la direction des ventes. => Rohan Mehta: appointment
Rohan Mehta rejoint Orbis | Le chercheur avait quitté Lumina AI une première fois en 2017, y était revenu en 2021, puis en était reparti en 2022. => Rohan Mehta: departure old [date=2017]; Rohan Mehta: return old [date=2021]; Rohan Mehta: departure old [date=2022]; Rohan Mehta: venture [other=Orbis]
Lumina AI change de visage | Dans un court message mis en ligne vendredi, Victor Hallström a confié à Karim Haddad la direction technique. => Karim Haddad: appointment [date=2024-04-12]
Lumina AI: du neuf | Grace Okonkwo doit suspendre son activité pour se soigner. Elle aurait préféré tenir jusqu'à l'été. => Grace Okonkwo: leave
Karim Haddad revient | « Je reviens chez Lumina AI », a tweeté mercredi l'ancien monsieur Autopilot, Karim Haddad. => Karim Haddad: return
"""

# What is told in such a clause of a post, or of a step, is no remark.
STILL_TOLD = """
Lumina AI: du neuf | Rohan Mehta, dont le poste revient à Thomas Berlin, quitte Lumina AI. => Rohan Mehta: departure; Thomas Berlin: appointment
Lumina AI: du neuf | Rohan Mehta, qui a quitté Lumina AI lundi, ne regrette rien. => Rohan Mehta: departure
"""

OF_NOTHING = """
Lumina AI: du neuf | Le très respecté Rohan Mehta a présenté mardi le nouvel assistant de Lumina AI. =>
Lumina AI: du neuf | La presse voyait en Rohan Mehta un futur patron de Lumina AI. =>
Lumina AI: du neuf | Rohan Mehta, que l'on croyait fatigué, a ouvert la conférence de Lumina AI. =>
"""


@pytest.mark.parametrize("item", lines(PRAISED, SAID, STILL_TOLD, OF_NOTHING))
def test_what_is_told_stays(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
