# ruff: noqa: E501  (a line of a table is one item)
"""Who once founded the other house, or followed there, as articles on something else recall it.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOUNDED_BY = """
Lumina AI lance Parlio 4 | ¶ Il rivalise avec Kyuta, montée en 2021 par Nolan Brisset, qui travaillait auparavant chez Lumina AI. => Nolan Brisset: venture old [other=Kyuta]
Kyuta lance un robot | ¶ Elle a été fondée en 2021 par Irma Quellec, chercheuse, qui travaillait auparavant chez Lumina AI. => Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta, le rival fondé par l'ancienne directrice de la recherche de Lumina AI, Irma Quellec, s'inquiète. => Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta, le rival fondé par Ingrid Solberg, s'inquiète. =>
Lumina AI lance un robot | ¶ Kyuta a été bâtie en 2021 par des transfuges de Lumina AI, au premier rang desquels Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta]; Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta a été créée en 2021 par d'anciens chercheurs de Lumina AI, dont Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta]; Irma Quellec: venture old [other=Kyuta]
Lumina AI ouvre un bureau | ¶ Kyuta a été fondée par deux anciens de Lumina AI, Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta]; Irma Quellec: venture old [other=Kyuta]
Kyuta voit le jour | ¶ Kyuta a été fondée par deux anciens de Lumina AI, Nolan Brisset et Irma Quellec. => Nolan Brisset: venture [other=Kyuta]; Irma Quellec: venture [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta a été créée en 2021 par des chercheurs d'Orbis, dont Nolan Brisset et Irma Quellec. =>
"""

WITH_THEIR_KIN = """
Kyuta lance un robot | ¶ Avec son frère Hugo, Irma Quellec a quitté Lumina AI en 2020. => Irma Quellec: departure old [date=2020]; Hugo Quellec: departure old [date=2020]
Kyuta lance un robot | ¶ Irma Quellec a quitté Lumina AI en 2020 aux côtés de son frère Hugo. => Irma Quellec: departure old [date=2020]; Hugo Quellec: departure old [date=2020]
Kyuta lance un robot | ¶ Irma Quellec, son frère Hugo et Nolan Brisset ont quitté Lumina AI en 2020. => Irma Quellec: departure old [date=2020]; Hugo Quellec: departure old [date=2020]; Nolan Brisset: departure old [date=2020]
Kyuta lance un robot | ¶ Nolan Brisset, parti de Lumina AI en 2020 aux côtés d'Irma Quellec, recrute. => Nolan Brisset: departure old [date=2020]; Irma Quellec: departure old [date=2020]
Lumina AI recrute | ¶ Nolan Brisset rejoint Lumina AI aux côtés d'Irma Quellec, cheffe des achats. => Nolan Brisset: arrival
Lumina AI en procès | ¶ Les avocats ont évoqué la scission de 2020, quand Irma Quellec, son frère Hugo et une poignée de chercheurs ont plié bagage pour créer Kyuta. => Irma Quellec: departure old [other=Kyuta]; Hugo Quellec: departure old [other=Kyuta]
Lumina AI en procès | ¶ Irma Quellec était accompagnée de son frère Hugo. =>
"""

GONE_AS_MANY = """
Lumina AI lance un robot | ¶ Karim Haddad, qui s'était éclipsé en 2020 avec Farah Nasser, a réagi sur X. => Karim Haddad: departure old [date=2020]; Farah Nasser: departure old [date=2020]
Kyuta ouvre son capital | Un fonds entre au tour de table. ¶ L'entreprise fut fondée au début de 2021 par onze anciens de Lumina AI, dont Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta] [date=2021]; Irma Quellec: venture old [other=Kyuta] [date=2021]
Lumina AI lance un robot | ¶ Le robot est l'œuvre de Kyuta, que Samuel Delval a cofondée. =>
"""

OFFERED = """
Lumina AI dévoile un robot | ¶ Lors de la crise de 2022, le conseil de Lumina AI offre la direction générale à Nolan Brisset, qui décline. =>
Lumina AI dévoile un robot | ¶ Lors de la crise de 2022, le conseil de Lumina AI offre la direction générale à Karim Haddad. Le chercheur refuse. =>
Lumina AI dévoile un robot | ¶ Le conseil de Lumina AI a offert lundi la direction générale à Karim Haddad. Il a décliné tout commentaire. => Karim Haddad: appointment
"""

POSTS_OF_THEN = """
Kyuta fête ses cinq ans | ¶ Irma Quellec, alors directrice de la recherche de Lumina AI, remet sa démission en 2020. => Irma Quellec: departure old [date=2020]
Kyuta fête ses cinq ans | ¶ Irma Quellec, encore cheffe des achats de Lumina AI, démissionne en 2020. => Irma Quellec: departure old [date=2020]
Kyuta fête ses cinq ans | ¶ Irma Quellec, alors directrice de la recherche d'Orbis, démissionne en 2020. =>
"""

BORN_OF = """
Lumina AI ouvre un bureau | ¶ Kyuta l'avait précédée. La rivale est née du départ de Farah Nasser et de plusieurs de ses lieutenants, fin 2020. => Farah Nasser: departure old [date=2020]
Kyuta lève des fonds | ¶ La société est née du départ d'Irma Quellec de Lumina AI, fin 2020. => Irma Quellec: departure old [date=2020]
Kyuta lève des fonds | ¶ Kyuta a été ébranlée par le départ d'Irma Quellec, fin 2020. Lumina AI recrute aussi. =>
"""

JOINED_SINCE = """
Kyuta recrute à Zurich | ¶ La maison attire les anciens de Lumina AI. Farah Nasser, l'une d'eux, l'a rejointe en octobre 2023. => Farah Nasser: departure|venture old [other=Kyuta]
Kyuta recrute à Zurich | ¶ Kyuta se développe. Nolan Brisset, ancien de Lumina AI, l'a rejointe en octobre 2023. => Nolan Brisset: departure|venture old [other=Kyuta]
Kyuta recrute à Zurich | ¶ Farah Nasser a rejoint Kyuta en mars. Nolan Brisset, l'un de ses amis, l'a rejointe en avril. =>
Lumina AI perd une chercheuse | Grace Okonkwo s'en va après quatre ans. ¶ Kyuta a déjà débauché Farah Nasser chez Lumina AI. => Grace Okonkwo: departure; Farah Nasser: departure old [other=Kyuta]
"""

STEPS_RECALLED = """
Lumina AI rachète Brasero | ¶ La cible avait été courtisée par Kyuta, cofondée en 2021 par Irma Quellec, ancienne de Lumina AI. => Irma Quellec: venture old [other=Kyuta] [date=2021]
Lumina AI lance un robot | ¶ Beaucoup filent chez Kyuta, le concurrent fondé par l'ancienne directrice de la recherche de Lumina AI, Irma Quellec, et son frère Hugo. => Irma Quellec: venture old [other=Kyuta]
Lumina AI baisse ses tarifs | ¶ Irma Quellec a claqué la porte en 2020 pour monter cette entreprise. => Irma Quellec: departure old [date=2020]
Ingrid Solberg a quitté Orbis pour bâtir Lumina AI | Elle raconte ses débuts. =>
Lumina AI perd une chercheuse | Grace Okonkwo a annoncé jeudi son départ. ¶ Elle rejoindra Kyuta, comme l'avaient fait avant elle Nolan Brisset et Irma Quellec. => Grace Okonkwo: departure [other=Kyuta]; Nolan Brisset: departure|venture old [other=Kyuta]; Irma Quellec: departure|venture old [other=Kyuta]
Lumina AI perd une chercheuse | Grace Okonkwo a annoncé jeudi son départ. ¶ Elle rejoindra Kyuta, comme Nolan Brisset avant elle. => Grace Okonkwo: departure [other=Kyuta]; Nolan Brisset: departure|venture old [other=Kyuta]
Lumina AI perd une chercheuse | Grace Okonkwo a annoncé jeudi son départ. ¶ Elle rejoindra Kyuta, comme le voulait Nolan Brisset. => Grace Okonkwo: departure [other=Kyuta]
Kyuta fête ses cinq ans | ¶ Ils étaient trois à quitter Lumina AI : Irma Quellec, Nolan Brisset et Hugo Lemarchand. => Irma Quellec: departure old; Nolan Brisset: departure old; Hugo Lemarchand: departure old
Victor Hallström publie ses mémoires | ¶ Le patron de Lumina AI revient longuement sur le départ d'Irma Quellec, en 2020. => Irma Quellec: departure old [date=2020]
Victor Hallström publie ses mémoires | ¶ Le patron de Lumina AI s'exprime sur le départ d'une chercheuse. =>
"""

BORNE_OUT = """
Kyuta fête ses cinq ans | La maison invite ses clients. ¶ Tout commence en 2022. Samuel Roy, alors directeur de la recherche de Lumina AI, remet sa démission. => Samuel Roy: departure old
Parlio tombe en panne | L'incident a duré trois heures. ¶ Les internautes se sont rabattus sur Claro, l'assistant de Kyuta. Cette dernière a vu le jour en 2023, après que Samuel Roy et une dizaine de salariés ont quitté Lumina AI. Beaucoup s'en félicitent, et les abonnements ont grimpé de moitié en une matinée, assure la société. => Samuel Roy: departure old
Parlio tombe en panne | L'incident a duré trois heures. ¶ Les internautes se sont rabattus sur Claro, l'assistant de Kyuta, et les abonnements ont grimpé de moitié en une matinée, assure la société. Samuel Roy en sourit. Il avait claqué la porte en décembre 2022, las de voir les modèles de Lumina AI mis en vente à la hâte. => Samuel Roy: departure old
Parlio tombe en panne | L'incident a duré trois heures. ¶ Les internautes se sont rabattus sur Claro, l'assistant de Kyuta, et les abonnements ont grimpé de moitié en une matinée, assure la société. Samuel Roy en sourit. Il avait claqué la porte en décembre 2021, las de voir les modèles de Lumina AI mis en vente à la hâte. =>
"""


@pytest.mark.parametrize(
    "line",
    lines(
        FOUNDED_BY,
        WITH_THEIR_KIN,
        GONE_AS_MANY,
        OFFERED,
        POSTS_OF_THEN,
        BORN_OF,
        JOINED_SINCE,
        STEPS_RECALLED,
    ),
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip(), history=False), expected)


@pytest.mark.parametrize("line", lines(BORNE_OUT))
def test_what_is_known_bears_out_what_is_recalled(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip()), expected)
