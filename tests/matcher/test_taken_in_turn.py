# ruff: noqa: E501  (a line of a table is one item)
"""Posts occupied by others from now on, who goes over « lui aussi », whom a sentence points out, and entries
under headings.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

POSTS_OCCUPIED = """
Maud Ferrière quitte Lumina AI | Jusqu'à la nomination d'un successeur, le poste sera occupé à titre intérimaire par Irma Quellec, trésorière du groupe. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Ses fonctions seront exercées, à titre provisoire, par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le fauteuil sera tenu à titre temporaire par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | La place sera prise par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le siège sera pourvu à titre provisoire par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | L'intérim sera tenu par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Son poste est désormais occupé par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le poste était occupé avant elle par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | Le poste équivalent chez Nordika est occupé par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | Le siège de la société sera occupé par Irma Quellec et d'autres manifestants. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | La place d'honneur sera occupée par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | La conférence sera tenue par Irma Quellec. => Maud Ferrière: departure
"""

OVER_THERE_TOO = """
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi traversera lui aussi la rue en octobre. => Joan Marsot: arrival [date=None]; Hichem Belkadi: arrival [date=2024-10]
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi, son bras droit, la suivra en juin. => Joan Marsot: arrival [date=None]; Hichem Belkadi: arrival [date=2024-06]
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi fera lui aussi le voyage. => Joan Marsot: arrival; Hichem Belkadi: arrival
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi passera également dans le camp d'en face. => Joan Marsot: arrival; Hichem Belkadi: arrival
Joan Marsot quitte Nordika pour prendre les rênes du bureau français de Lumina AI | Son prédécesseur, Owen Prescott, était parti en mars chez Orbis. La nouvelle venue fait venir un fidèle. Hichem Belkadi, qui vendait des puces aux banques, passera lui aussi dans le camp adverse. => Joan Marsot: arrival; Owen Prescott: departure old; Hichem Belkadi: arrival
Owen Prescott quitte Lumina AI pour Nordika | Basil Okoye a lui aussi franchi le pas. => Owen Prescott: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze a, elle aussi, changé de camp. => Owen Prescott: departure [other=Nordika]; Tamar Kvachidze: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze a aussi fait le voyage à Lyon pour parler de sécurité. => Owen Prescott: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze traverse elle aussi la rue pour déjeuner. => Owen Prescott: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Le modèle Lumo change lui aussi de maison. => Owen Prescott: departure [other=Nordika]
"""

POINTED_OUT = """
Le chiffre de la semaine | C'est le nombre de piliers que Lumina AI a vus filer chez Nordika la semaine dernière : Irma Quellec, Tamar Kvachidze et Basil Okoye. => Irma Quellec: departure [other=Nordika]; Tamar Kvachidze: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Ça valse chez Lumina AI | ¶ Ce sont deux cadres que Lumina AI a perdus la semaine dernière : Irma Quellec et Basil Okoye. => Irma Quellec: departure; Basil Okoye: departure
Lumina AI change de tête | ¶ C'est Irma Quellec que Lumina AI a recrutée la semaine dernière pour diriger la recherche. => Irma Quellec: arrival
Lumina AI lève un milliard | ¶ C'est l'avis d'Irma Quellec, qui a quitté Lumina AI la semaine dernière. => Irma Quellec: departure old
Lumina AI lève un milliard | ¶ Irma Quellec, qui a quitté Lumina AI la semaine dernière, n'a pas réagi. => Irma Quellec: departure old
"""

UNDER_HEADINGS = """
Le récap du lundi : ça bouge chez Lumina AI | Trois infos. ¶ <h3>1. Le chiffre</h3><p>Lumina AI a perdu la semaine dernière Basil Okoye et Irma Quellec.</p><h3>2. La levée</h3><p>Nordika lève dix millions.</p><h3>3. Le procès</h3><p>Arbel plaide.</p> => Basil Okoye: departure; Irma Quellec: departure
Le récap du lundi | Trois infos. ¶ <h3>1. La phrase</h3><p>« Je dors mieux. » Owen Prescott, chercheur chez Lumina AI, au micro d'un podcast.</p><h3>2. Le procès</h3><p>Arbel contre Orbis, acte II. Le juge a écarté l'expert de la défense.</p> =>
"""

TABLES = (POSTS_OCCUPIED, OVER_THERE_TOO, POINTED_OUT, UNDER_HEADINGS)


@pytest.mark.parametrize("item", lines(*TABLES))
@pytest.mark.parametrize("history", [True, False], ids=["known", "unknown"])
def test_taken_in_turn(item: str, history: bool) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
