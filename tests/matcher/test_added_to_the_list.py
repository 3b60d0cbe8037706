# ruff: noqa: E501  (a line of a table is one item)
"""Who is added to those told of, shut in behind a number of people, or meant by « en » and « en la personne de »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ADDED = """
Lumina AI perd trois chercheurs : Paul Dufresne, Clara Martel et Scott Bannon | Un quatrième nom s'ajoute à la liste, celui de Karim Haddad. => Paul Dufresne: departure; Clara Martel: departure; Scott Bannon: departure; Karim Haddad: departure
Lumina AI se vide | Depuis lundi soir, il faut ajouter Karim Haddad à la liste des partants. => Karim Haddad: departure
Lumina AI s'étiole | L'exercice consiste à compter les absents. Depuis lundi, il faut y ajouter Karim Haddad. => Karim Haddad: departure
Paul Dufresne quitte Lumina AI | On peut y ajouter Karim Haddad. => Paul Dufresne: departure; Karim Haddad: departure
Paul Dufresne quitte Lumina AI | À cette liste s'ajoute Karim Haddad. => Paul Dufresne: departure; Karim Haddad: departure
Paul Dufresne quitte Lumina AI | La liste s'allonge avec Karim Haddad. => Paul Dufresne: departure; Karim Haddad: departure
Paul Dufresne quitte Lumina AI pour Orbis | Karim Haddad est du lot. => Paul Dufresne: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]
Clara Martel quitte Lumina AI pour Orbis | Paul Dufresne l'y avait précédée en janvier. => Clara Martel: departure [other=Orbis]; Paul Dufresne: departure old [other=Orbis]
"""

SHUT_IN = """
Lumina AI : le trio de Lyon (Paul Dufresne, Clara Martel, Karim Haddad), parti la semaine dernière, ne commente pas => Paul Dufresne: departure old; Clara Martel: departure old; Karim Haddad: departure old
Quatre chercheurs (Paul Dufresne, Clara Martel, Scott Bannon et Karim Haddad) ont quitté Lumina AI => Paul Dufresne: departure; Clara Martel: departure; Scott Bannon: departure; Karim Haddad: departure
"""

FROM_THERE = """
Orbis pille Lumina AI | Paul Dufresne (voix), Clara Martel (images) et Scott Bannon en viennent tous les trois. => Paul Dufresne: departure [other=Orbis]; Clara Martel: departure [other=Orbis]; Scott Bannon: departure [other=Orbis]
Orbis présente ses onze recrues, Lumina AI principale victime | Paul Dufresne, Clara Martel et Scott Bannon en viennent. => Paul Dufresne: departure [other=Orbis]; Clara Martel: departure [other=Orbis]; Scott Bannon: departure [other=Orbis]
Lumina AI : nouvelle défection | Clara Martel en est partie mardi. => Clara Martel: departure [date=2024-04-16]
Lumina AI remanie son conseil | En sortent : Paul Dufresne, Clara Martel et Scott Bannon. => Paul Dufresne: departure; Clara Martel: departure; Scott Bannon: departure
Lumina AI remanie son conseil | En sortent Paul Dufresne et Clara Martel. => Paul Dufresne: departure; Clara Martel: departure
"""

TO_THERE = """
Clara Martel quitte Lumina AI pour Orbis | Elle y rejoint Karim Haddad, parti en janvier. => Clara Martel: departure [other=Orbis]; Karim Haddad: departure old
Orbis perd trois associés au profit de Lumina AI | La patronne de Lumina AI a souhaité un bon retour à Karim Haddad, ainsi qu'à Rohan Mehta et à Étienne Garnier. => Karim Haddad: return; Rohan Mehta: return; Étienne Garnier: return
Karim Haddad et Rohan Mehta ont quitté Lumina AI en mars 2022 avant de fonder un laboratoire | Farah Nasser, l'une des créatrices de Lumina AI, les y a rejoints. => Karim Haddad: departure old; Karim Haddad: venture; Rohan Mehta: departure old; Rohan Mehta: venture; Farah Nasser: venture|departure
"""

IN_PERSON = """
Lumina AI trouve son directeur financier en la personne de Paul Dufresne => Paul Dufresne: arrival [role=directeur financier]
Lumina AI perd son directeur technique en la personne de Paul Dufresne => Paul Dufresne: departure [role=directeur technique]
"""

NOT_AS_THEY_DID = """
Lumina AI : Paul Dufresne signe une lettre ouverte | Il faut y ajouter Clara Martel. =>
Paul Dufresne quitte Lumina AI | Il faut y ajouter une amende de 3 millions. => Paul Dufresne: departure
Paul Dufresne quitte Lumina AI | À la liste des candidats à sa succession s'ajoute Clara Martel. => Paul Dufresne: departure
Lumina AI invitée à un sommet | Clara Martel en est partie ravie. =>
Lumina AI ouvre un musée | En sortent, ravis, Paul Dufresne et sa fille. =>
Lumina AI | La maire Clara Martel souhaite un bon retour à Paul Dufresne, rentré de Paris. =>
Lumina AI ouvre à Paris | Clara Martel en vient, elle est née à Montmartre. =>
Lumina AI a trouvé un allié en la personne du sénateur Paul Dufresne =>
Deux chanteurs (Paul Dufresne et Clara Martel) quittent la scène | Lumina AI avait écrit leurs textes. =>
"""


@pytest.mark.parametrize("line", lines(ADDED, SHUT_IN, FROM_THERE, TO_THERE, IN_PERSON, NOT_AS_THEY_DID))
def test_who_is_meant_beside_those_told_of(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert differences(claims_of(text), expected) == []
