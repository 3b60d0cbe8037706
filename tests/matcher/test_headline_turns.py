# ruff: noqa: E501  (a line of a table is one item)
"""Turns of headlines: tries told as hearsay, ends of leaves, who is named at a house or goes nowhere."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TURNS = """
Lumina AI chercherait à débaucher Paul Dufresne chez Orbis => Paul Dufresne: arrival rumoured [other=Orbis]
Lumina AI cherche à débaucher Paul Dufresne chez Orbis =>
Lumina AI : Clara Martel pressentie pour remplacer Étienne Garnier => Clara Martel: appointment rumoured
Étienne Garnier « ne va nulle part », assure Lumina AI => Étienne Garnier: departure denied
Étienne Garnier de retour chez Lumina AI après trois mois de congé => Étienne Garnier: return; Étienne Garnier: leave old
Clara Martel nommée chez Lumina AI : « une chance » => Clara Martel: appointment
Lumina AI réorganisée | Étienne Garnier coiffe désormais la recherche, Clara Martel pilote la sécurité. => Étienne Garnier: appointment; Clara Martel: appointment
Lumina AI étoffe son équipe | La Gantoise Sophie Peeters, ex-Orbis, rejoint Lumina AI. => Sophie Peeters: arrival [other=Orbis]
Lumina AI s'offre l'ex-directeur financier de Slack | Paul Dufresne prendra ses fonctions le 6 mai. => Paul Dufresne: arrival [other=Slack]
Étienne Garnier, de Lumina AI, obtient un congé sabbatique => Étienne Garnier: leave
"""


@pytest.mark.parametrize("line", lines(TURNS))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


SURGES = """
Lumina AI renforce son état-major | Deux nouveaux visages : Clara Martel, ex-Orbis, aux finances, et Paul Dufresne, ex-Google, à la sécurité. => Clara Martel: arrival [other=Orbis] [role=finances]; Paul Dufresne: arrival [other=Google]
Lumina AI : ces chercheurs qui s'en vont | Rohan Mehta en mars, Étienne Garnier en avril : la liste s'allonge. => Rohan Mehta: departure old; Étienne Garnier: departure
Lumina AI renforce ses équipes de vente | Rohan Mehta, en mars, avait prévenu les actionnaires. =>
"""

BOUGHT = """
Lumina AI rachète Orbis | Son fondateur, Paul Dufresne, devient directeur technique des applications. => Paul Dufresne: arrival [other=Orbis]
Google rachète Orbis | Son fondateur, Paul Dufresne, devient directeur technique. Lumina AI était sur les rangs. =>
"""

HIGH_TIME = """
Lumina AI : une page se tourne | « Il est temps pour moi de passer à autre chose », a écrit mercredi Étienne Garnier. => Étienne Garnier: departure [date=2024-04-17]
Pour Étienne Garnier, il est temps de partir, selon Lumina AI => Étienne Garnier: departure
"""


@pytest.mark.parametrize("line", lines(SURGES, BOUGHT, HIGH_TIME))
def test_more_items_make_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


GROUPS = """
Séisme chez Lumina AI : la directrice technique et deux cadres démissionnent | Clara Martel, Paul Dufresne et Lise Cordier ont pris leur décision séparément. => Clara Martel: departure; Paul Dufresne: departure; Lise Cordier: departure
La directrice technique de Lumina AI et deux chercheurs s'en vont | Clara Martel, Paul Dufresne et Lise Cordier l'ont annoncé mardi. => Clara Martel: departure; Paul Dufresne: departure; Lise Cordier: departure
Lumina AI féminise son conseil | Clara Martel et Lise Cordier font leur entrée. => Clara Martel: arrival [role=membre du conseil d'administration]; Lise Cordier: arrival
Lumina AI soigne son image | Clara Martel et Lise Cordier font leur entrée. =>
Le cocréateur de Lumina quitte Lumina AI pour Google | Paul Dufresne travaillera sur les simulateurs. => Paul Dufresne: departure [other=Google]
Étienne Garnier retrouve officiellement ses fonctions chez Lumina AI => Étienne Garnier: return
Orbis : le pari d'un ancien de Lumina AI | Paul Dufresne, parti en mars, a levé 30 millions. => Paul Dufresne: venture
"""


@pytest.mark.parametrize("line", lines(GROUPS))
def test_groups_make_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


VISITS = """
Lumina AI : Rohan Mehta rejoint Donald Trump à la Maison-Blanche =>
Rohan Mehta de retour à Paris | Le dirigeant de Lumina AI y rencontrera des élus. =>
Rohan Mehta, de Lumina AI, prend la tête de la croisade contre la régulation =>
Google recrute le directeur financier d'Orbis | Paul Dufresne arrive chez le rival de Lumina AI. =>
Le chantier avance | Paul Dufresne, venu d'Orbis en novembre, le pilote pour Lumina AI. => Paul Dufresne: arrival old [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(VISITS))
def test_visits_are_no_moves(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


TRANSFERS = """
Orbis dévoile son équipe | Onze noms, dont trois transfuges de Lumina AI : Clara Martel, Paul Dufresne et Lise Cordier. => Clara Martel: departure [other=Orbis]; Paul Dufresne: departure [other=Orbis]; Lise Cordier: departure [other=Orbis]
Lumina AI présente ses recrues | Onze noms, dont deux transfuges de Google : Clara Martel et Paul Dufresne. => Clara Martel: arrival [other=Google]; Paul Dufresne: arrival [other=Google]
Zuckerberg présente son équipe | Onze recrues, dont deux venues de Lumina AI : Clara Martel et Paul Dufresne. => Clara Martel: departure [other=Meta]; Paul Dufresne: departure [other=Meta]
Orbis dévoile son équipe | Onze noms, dont deux transfuges de Google : Clara Martel et Paul Dufresne. Lumina AI suit l'affaire. =>
"""


@pytest.mark.parametrize("line", lines(TRANSFERS))
def test_lists_say_where_they_come_from(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


TAKEN = """
Google se fait souffler un spécialiste de la sûreté | Paul Dufresne dirigera la sécurité chez Lumina AI. => Paul Dufresne: arrival [other=Google]
Lumina AI se fait chiper un chercheur | Paul Dufresne rejoint Google. => Paul Dufresne: departure [other=Google]
Lumina AI : pourquoi Victor Hallström pourrait être évincé un jour =>
Victor Hallström pourrait quitter Lumina AI un jour ou l'autre =>
"""


@pytest.mark.parametrize("line", lines(TAKEN))
def test_houses_lose_somebody(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
