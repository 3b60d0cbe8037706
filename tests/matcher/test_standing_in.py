# ruff: noqa: E501  (a line of a table is one item)
"""Who stands in for somebody who goes, and whose place it is, told by everyday words.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SHOPS_KEPT = """
Lumina AI rebat ses cartes | Ce mardi. ¶ Paul Boucher pilotera désormais le raisonnement. Irma Quellec le remplace à la direction de l'équipe. En novembre dernier, Paul Boucher avait démissionné, avant de revenir. => Paul Boucher: appointment; Irma Quellec: appointment [by=Paul Boucher]; Paul Boucher: departure old; Paul Boucher: return old
Irma Quellec de retour de congé chez Lumina AI | Basile Trémont, qui la suppléait, a été prié de quitter l'entreprise. => Irma Quellec: return; Basile Trémont: appointment old [by=Irma Quellec]; Basile Trémont: ouster
Maud Ferrière quitte Lumina AI | En attendant un successeur, Owen Prescott gardera la boutique. => Maud Ferrière: departure [by=Owen Prescott]; Owen Prescott: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Irma Quellec, son adjointe, fera tourner la maison jusqu'à l'été. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Irma Quellec s'y colle, le temps de trouver mieux. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | D'ici là, c'est Irma Quellec qui tient la baraque. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Irma Quellec jouera les intérimaires. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Irma Quellec expédiera les affaires courantes. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière prend six mois pour ses enfants : Owen Prescott garde le labo de Lumina AI => Maud Ferrière: leave [by=Owen Prescott]; Owen Prescott: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | L'intérim est confié à Irma Quellec, sa numéro deux. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
"""

NOT_KEPT = """
Irma Quellec arrive chez Lumina AI | Elle comble un vide : Maud Ferrière s'était retirée en avril, et Basile Trémont gardait la boutique. => Irma Quellec: arrival; Maud Ferrière: departure old
Maud Ferrière est de retour chez Lumina AI | Owen Prescott, qui fait tourner la maison en son absence, souffle. => Maud Ferrière: return
Lumina AI : Owen Prescott garde la maison de ses parents =>
Lumina AI : Owen Prescott gardera la boutique en ligne =>
Maud Ferrière quitte Lumina AI | Owen Prescott se colle une étiquette sur le front. => Maud Ferrière: departure
"""

LEFT_WITH_IT = """
Maud Ferrière quitte Lumina AI | Elle laisse le dossier à Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière plie bagage et laisse le dossier le plus chaud de Lumina AI à Irma Quellec => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI et refile le bébé à Irma Quellec => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | La directrice financière lègue un chantier colossal à Irma Quellec, son adjointe. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI, laissant les comptes à Irma Quellec => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Ses équipes sont confiées à Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | L'intérim ? Confié à Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière] [role=intérim]
Maud Ferrière quitte Lumina AI | L'intérim à la tête de la science de Lumina AI ? Confié à Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Elle laisse un mot d'adieu à Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | Elle a transmis son dossier à son avocate, Irma Quellec. => Maud Ferrière: departure
Lumina AI : Owen Prescott laisse le dossier à Irma Quellec =>
Maud Ferrière quitte Lumina AI | Le dossier des puces ? Confié à Irma Quellec. => Maud Ferrière: departure
"""

DESCRIBED_FIRST = """
Lumina AI : Maud Ferrière s'en va | Elle sera remplacée par une novice, l'économiste Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Elle sera remplacée par un fidèle de la maison, Basile Trémont. => Maud Ferrière: departure [by=Basile Trémont]; Basile Trémont: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Elle cède la place à un pur produit de la maison, Basile Trémont. => Maud Ferrière: departure [by=Basile Trémont]; Basile Trémont: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | La directrice financière cède sa place à un quasi-inconnu, Basile Trémont. => Maud Ferrière: departure [by=Basile Trémont]; Basile Trémont: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Elle confie les clés à une novice, l'économiste Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Elle laisse le dossier à un quasi-inconnu, le Franco-Ivoirien Yaofé Kouamé. => Maud Ferrière: departure [by=Yaofé Kouamé]; Yaofé Kouamé: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Elle est remplacée par une machine, Irma Quellec en rit encore. => Maud Ferrière: departure
Lumina AI : Maud Ferrière s'en va | Elle laisse la place à une machine, Irma Quellec s'en amuse. => Maud Ferrière: departure
Lumina AI : Owen Prescott passe la parole à une invitée, Irma Quellec =>
"""

WHOSE_LEAVE = """
Lumina AI réorganise ses équipes | Owen Prescott remplace Irma Quellec depuis son départ, début avril. => Owen Prescott: appointment [by=Irma Quellec]; Irma Quellec: departure old [date=2024-04]
Lumina AI réorganise ses équipes | Owen Prescott, qui assurait l'intérim de Maud Ferrière depuis son éviction en mars, est nommé directeur général de Lumina AI. => Owen Prescott: appointment [by=None]; Owen Prescott: appointment old [by=Maud Ferrière]; Maud Ferrière: ouster old [date=2024-03]
Lumina AI réorganise ses équipes | Owen Prescott a remplacé Irma Quellec après son départ de Google. => Owen Prescott: arrival [other=Google] [by=Irma Quellec]
"""

AT_HER_FORMER_HOUSE = """
Google perd sa patronne | Maud Ferrière, directrice générale de Google, devient directrice des ventes de Lumina AI. Chez Google, Basile Trémont la remplace. => Maud Ferrière: arrival [other=Google]
Google perd sa patronne | Maud Ferrière, directrice générale de Google, devient directrice des ventes de Lumina AI. Chez Google, c'est Basile Trémont qui lui succède. => Maud Ferrière: arrival [other=Google]
Lumina AI perd sa patronne | Maud Ferrière, directrice des ventes de Lumina AI, rejoint Google. Chez Lumina AI, Basile Trémont la remplace. => Maud Ferrière: departure [other=Google]; Basile Trémont: appointment [by=Maud Ferrière]
"""

TABLES = (SHOPS_KEPT, NOT_KEPT, LEFT_WITH_IT, DESCRIBED_FIRST, WHOSE_LEAVE, AT_HER_FORMER_HOUSE)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
