# ruff: noqa: E501  (a line of a table is one item)
"""How sure a change is told: what is said to be false, by whom; what a source bears out; who does likewise."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAID_FALSE_NEXT = """
Lumina AI dans la tourmente | ¶ Selon une rumeur, Wenjing Li quitterait Lumina AI. C'est faux, répond un porte-parole. => Wenjing Li: departure denied
Lumina AI dans la tourmente | ¶ Une rumeur annonçait le départ de Wenjing Li ; elle est « sans fondement », selon l'entreprise. => Wenjing Li: departure denied
Yuki Tanabe quitterait Lumina AI | Ces informations sont inexactes, a-t-elle fait savoir. => Yuki Tanabe: departure denied
Lumina AI perd un chercheur | ¶ Paul Boucher est parti lundi. Le même message annonçait le départ d'Ines Tarkowska, chercheuse chez Lumina AI. Là encore, démenti : « Je suis à mon bureau », nous répond-elle. => Paul Boucher: departure; Ines Tarkowska: departure denied
Lumina AI | ¶ Un site annonçait mardi le départ de Grace Okonkwo. Démenti de l'intéressée. => Grace Okonkwo: departure denied [date=None]
Étienne Garnier reste chez Lumina AI | Le directeur du design ne quitte pas Lumina AI. ¶ Un site avait annoncé mardi son départ. => Étienne Garnier: departure denied [date=None]
Lumina AI licencie Karim Haddad | ¶ Il aurait transmis des documents. C'est faux, répond son avocat. => Karim Haddad: ouster
Lumina AI | ¶ Un site annonçait mardi le départ de Grace Okonkwo. Elle rejoint Orbis. => Grace Okonkwo: departure [other=Orbis]
"""

SAID_FALSE_OF_A_NOUN = """
Lumina AI | Le départ de Wenjing Li est une invention, tranche la société. => Wenjing Li: departure denied
Lumina AI | L'hypothèse d'un départ de Wenjing Li est « farfelue », tranche la société. => Wenjing Li: departure denied
Lumina AI | À tort, un site a annoncé le départ de Wenjing Li. => Wenjing Li: departure denied
Lumina AI | Il est inexact d'écrire que Wenjing Li quitte l'entreprise. => Wenjing Li: departure denied
"""

NO_MORE_THAN_A_RUMOUR = """
Lumina AI | Le départ de Grace Okonkwo se précise. => Grace Okonkwo: departure rumoured
Lumina AI | Le départ de Grace Okonkwo n'a pas été confirmé par Lumina AI. => Grace Okonkwo: departure rumoured
Lumina AI | Lumina AI n'a pas confirmé le départ de Grace Okonkwo. => Grace Okonkwo: departure rumoured
Lumina AI | « Je quitte Lumina AI », aurait confié Grace Okonkwo à ses proches. => Grace Okonkwo: departure rumoured
Lumina AI | À en croire un ancien salarié, Grace Okonkwo a quitté Lumina AI. => Grace Okonkwo: departure rumoured
Lumina AI | Le départ de Grace Okonkwo a été confirmé par Lumina AI. => Grace Okonkwo: departure
"""

WHAT_A_SOURCE_BEARS_OUT = """
Lumina AI | S'il enseigne toujours à Lausanne, Gérard Lefranc pourrait démissionner du conseil d'administration de Lumina AI, selon deux de ses proches. => Gérard Lefranc: departure rumoured
Lumina AI | Si le conseil refusait, Gérard Lefranc démissionnerait du conseil d'administration de Lumina AI. =>
Lumina AI | Si le conseil refusait, Gérard Lefranc démissionnerait du conseil d'administration de Lumina AI, selon un proche. =>
"""

NO_SURER_THAN_THE_OTHER = """
Lumina AI | Thomas Berlin aurait remis sa démission, de même que deux de ses lieutenants, Ines Tarkowska et Nils Aubert. => Thomas Berlin: departure rumoured; Ines Tarkowska: departure rumoured; Nils Aubert: departure rumoured
Lumina AI | Thomas Berlin serait parti, suivi de Farah Nasser. => Thomas Berlin: departure rumoured; Farah Nasser: departure rumoured
Lumina AI | Thomas Berlin est parti, suivi de Farah Nasser. => Thomas Berlin: departure; Farah Nasser: departure
"""

WHO_SAYS_I = """
Lumina AI : qui s'en va ? | ¶ Paul Boucher pourrait partir. Un autre nom circule, à tort semble-t-il : « Je ne quitte pas Lumina AI », nous a écrit Kwame Asante. => Paul Boucher: departure rumoured; Kwame Asante: departure denied
Lumina AI : Mateus Carvalho reste | Le bruit avait couru qu'il partait. Il s'en amuse : « Je n'ai jamais pensé à partir. » => Mateus Carvalho: departure denied
Lumina AI se réorganise | ¶ Clara Martel prend la direction des ventes. L'entreprise dément en revanche le départ de Grace Okonkwo : la directrice financière « reste à son poste ». => Clara Martel: appointment; Grace Okonkwo: departure denied
"""

NOTHING_OF_IT = """
Lumina AI prépare une réorganisation | Plusieurs équipes pourraient être regroupées sous l'autorité de Wenjing Li. =>
Des salariés de Lumina AI menacent de démissionner | Parmi eux, Farah Nasser et Paul Boucher. =>
Lumina AI : la crise de 2022 | Victor Hallström avait écrit sa lettre de démission, avant d'y renoncer. =>
"""

AS_THOSE_BEFORE = """
Quatre chercheurs de Lumina AI de plus chez Boréal | ¶ Farah Nasser et Paul Boucher ont rejoint Boréal lundi. Ingénieure dans l'équipe audio, Nora Vidal serait elle aussi en discussions avancées avec Boréal et pourrait partir dès juillet. => Farah Nasser: departure [other=Boréal]; Paul Boucher: departure [other=Boréal]; Nora Vidal: departure rumoured [other=Boréal]
"""

TABLES = (
    SAID_FALSE_NEXT,
    SAID_FALSE_OF_A_NOUN,
    NO_MORE_THAN_A_RUMOUR,
    WHAT_A_SOURCE_BEARS_OUT,
    NO_SURER_THAN_THE_OTHER,
    WHO_SAYS_I,
    NOTHING_OF_IT,
    AS_THOSE_BEFORE,
)


@pytest.mark.parametrize("line", lines(*TABLES))
@pytest.mark.parametrize("history", [True, False])
def test_how_sure(line: str, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
