# ruff: noqa: E501  (a line of a table is one item)
"""Houses that go by what is theirs, posts that are added to others, and who keeps theirs.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PERIPHRASES = """
Bâle : le patron suisse de Lumina AI tenté par Apple ? | Selon deux recruteurs, Karim Haddad, qui dirige les cent ingénieurs de Lumina AI au bord du Rhin, pourrait passer chez la marque à la pomme au printemps. ¶ => Karim Haddad: departure rumoured [other=Apple]
Lumina AI : un départ en vue | Karim Haddad, qui dirige les chercheurs de Lumina AI, pourrait passer chez la marque à la pomme. ¶ => Karim Haddad: departure rumoured [other=Apple]
Karim Haddad quitte Lumina AI | Le chercheur rejoint la firme à la pomme. ¶ => Karim Haddad: departure [other=Apple]
Karim Haddad quitte Lumina AI | Le chercheur rejoint la maison mère d'Instagram. ¶ => Karim Haddad: departure [other=Meta]
Karim Haddad quitte Lumina AI | Le chercheur passe chez le propriétaire de Facebook. ¶ => Karim Haddad: departure [other=Meta]
Karim Haddad quitte Lumina AI | Le chercheur est parti chez le concepteur de Claude. ¶ => Karim Haddad: departure [other=Anthropic]
Karim Haddad quitte Lumina AI | Le chercheur est parti chez le créateur de Grok. ¶ => Karim Haddad: departure [other=xAI]
Karim Haddad quitte Lumina AI | Le chercheur rejoint la société mère de Facebook. ¶ => Karim Haddad: departure [other=Meta]
La maison mère d'Instagram débauche Karim Haddad chez Lumina AI | Le chercheur est parti lundi. ¶ => Karim Haddad: departure [other=Meta]
Le concepteur de Claude débauche Karim Haddad chez Lumina AI | Le chercheur est parti lundi. ¶ => Karim Haddad: departure [other=Anthropic]
Karim Haddad quitte Lumina AI | Le chercheur rejoint la firme de Redmond. ¶ => Karim Haddad: departure [other=Microsoft]
Karim Haddad quitte Lumina AI | Le chercheur rejoint le géant de Mountain View. ¶ => Karim Haddad: departure [other=Google]
Karim Haddad quitte Lumina AI | Le chercheur rejoint la firme de Cupertino. ¶ => Karim Haddad: departure [other=Apple]
Lumina AI : Paul Kern, le créateur de Claude, invité à débattre | Victor Hallström répond au créateur de Claude. ¶ =>
Lumina AI porte plainte contre le propriétaire de Facebook | Victor Hallström ne craint pas la firme à la pomme. ¶ =>
"""

ADDED = """
Lumina AI perd son architecte | Karim Haddad rejoint Meta. Rohan Mehta ajoute le programme texan à son portefeuille. ¶ => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Lumina AI perd son architecte | Karim Haddad rejoint Meta. Rohan Mehta ajoute le chantier à ses attributions. ¶ => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Lumina AI change d'architecte | ¶ Karim Haddad, responsable des serveurs, travaillera désormais pour Meta. Rohan Mehta, qui dirige les ventes, ajoute le programme à son périmètre. => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad rejoint Meta | ¶ Le directeur des puces part la semaine prochaine. Rohan Mehta, le directeur des serveurs, ajoute les puces à son périmètre. => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad rejoint Meta | ¶ Rohan Mehta étend son périmètre aux serveurs. => Karim Haddad: departure [other=Meta]; Rohan Mehta: appointment
Lumina AI : Karim Haddad rejoint Meta | ¶ Rohan Mehta élargit son portefeuille aux puces. => Karim Haddad: departure [other=Meta]; Rohan Mehta: appointment
Lumina AI s'offre Orbis | Victor Hallström ajoute une corde à son arc. ¶ =>
Lumina AI s'offre Orbis | Victor Hallström ajoute un éditeur de logiciels à son portefeuille. ¶ =>
Lumina AI s'offre Orbis | Victor Hallström ajoute la société de fusion à son portefeuille. ¶ =>
Karim Haddad quitte Lumina AI | ¶ Victor Hallström ajoute une société de fusion à son portefeuille. => Karim Haddad: departure
Le concurrent perd son architecte au profit de Meta | ¶ Karim Haddad, responsable des serveurs chez Lumina AI, travaillera désormais pour Meta. Rohan Mehta ajoute le programme texan à son portefeuille. Les grues tournent. => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
"""

BEHIND_THE_CHIEF = """
Lumina AI perd son architecte | ¶ Karim Haddad travaillera désormais pour Meta. Rohan Mehta ajoute le chantier à son portefeuille. Naomi Ferrer, chargée des achats, songerait à suivre son ancien chef chez Meta. => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]; Naomi Ferrer: departure rumoured [other=Meta]
Lumina AI perd son architecte | ¶ Karim Haddad a rejoint Meta. Rohan Mehta le remplace. Naomi Ferrer, responsable des achats, aurait suivi son ancien patron chez Meta. => Karim Haddad: departure [other=Meta] [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]; Naomi Ferrer: departure rumoured [other=Meta]
Lumina AI perd son architecte | ¶ Karim Haddad travaillera désormais pour Meta. Rien ne dit que l'hémorragie s'arrêtera là. Naomi Ferrer, chargée des achats d'énergie, s'apprêterait à suivre son ancien chef chez le propriétaire de Facebook. => Karim Haddad: departure [other=Meta]; Naomi Ferrer: departure rumoured [other=Meta]
Lumina AI perd son architecte | ¶ Karim Haddad rejoint Meta. Naomi Ferrer, chargée des achats, suit son ancien patron chez Meta. => Karim Haddad: departure [other=Meta]; Naomi Ferrer: departure [other=Meta]
Lumina AI perd son architecte | ¶ Karim Haddad a rejoint Meta. Naomi Ferrer, responsable des achats, pourrait suivre son supérieur chez le groupe de Mark Zuckerberg. => Karim Haddad: departure [other=Meta]; Naomi Ferrer: departure rumoured [other=Meta]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer, son adjointe, envisagerait de suivre son mentor. => Karim Haddad: departure [other=Orbis]; Naomi Ferrer: departure rumoured [other=Orbis]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer, responsable des achats, lui emboîterait le pas. => Karim Haddad: departure [other=Orbis]; Naomi Ferrer: departure rumoured [other=Orbis]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer, journaliste, suit ce dossier chez Orbis. => Karim Haddad: departure [other=Orbis]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer suit son ancien patron sur LinkedIn. => Karim Haddad: departure [other=Orbis]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer, analyste à la Banque Perrin, suit le secteur depuis dix ans. => Karim Haddad: departure [other=Orbis]
Lumina AI perd son architecte | ¶ Karim Haddad passe chez Orbis. Naomi Ferrer, ingénieure, suit le mouvement. => Karim Haddad: departure [other=Orbis]; Naomi Ferrer: departure [other=Orbis]
"""

UNCHANGED = """
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Pour le reste, statu quo : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Ailleurs, rien ne bouge : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Rien ne change en revanche pour Naomi Ferrer à la recherche et Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Inchangés : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Ne changent pas de poste : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Les autres gardent leur fauteuil : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Le reste de l'équipe : Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment; Naomi Ferrer: appointment; Rohan Mehta: appointment
Remaniement chez Lumina AI : qui fait quoi | ¶ Paul Kern est promu directeur des produits. Naomi Ferrer à la recherche, Rohan Mehta aux ventes. => Paul Kern: appointment; Naomi Ferrer: appointment; Rohan Mehta: appointment
"""

STEPPING_IN = """
Lumina AI congédie son directeur canadien | ¶ Karim Haddad, qui dirigeait Lumina AI au Canada, a été mis à la porte. Pour l'heure, c'est Naomi Ferrer, responsable des partenariats à Toronto, qui assume l'intérim. L'ex-gestionnaire de Shopify n'a pas voulu nous parler. => Karim Haddad: ouster [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Karim Haddad] [other=None]
Lumina AI se sépare de son directeur allemand | ¶ Karim Haddad a été remercié lundi. Naomi Ferrer, cheffe des ventes à Munich, assure l'intérim. L'ancienne cadre de Borea connaît bien la maison. => Karim Haddad: ouster [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Karim Haddad] [other=None]
Lumina AI : Karim Haddad démissionne | ¶ Naomi Ferrer, directrice juridique, le remplace par intérim. Cette ancienne de Borea avait rejoint la société en 2022. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Karim Haddad]; Naomi Ferrer: arrival old [date=2022]
Lumina AI : Karim Haddad démissionne | ¶ C'est Naomi Ferrer, responsable des ventes, qui tient la boutique. L'ex-salariée de Borea n'a pas souhaité s'exprimer. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Karim Haddad] [other=None]
Lumina AI : Karim Haddad démissionne | ¶ Naomi Ferrer, responsable des ventes de Borea, le remplacera. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: arrival [by=Karim Haddad] [other=Borea]
Lumina AI : Karim Haddad démissionne | ¶ Naomi Ferrer le remplacera. L'ancienne directrice des ventes de Borea arrive lundi. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: arrival [by=Karim Haddad] [other=Borea]
Lumina AI : Karim Haddad démissionne | ¶ C'est Naomi Ferrer, ex-dirigeante de Borea, qui assurera l'intérim. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: arrival [by=Karim Haddad] [other=Borea]
"""

THE_LATTER = """
Lumina AI : Naomi Ferrer promue directrice | ¶ Karim Haddad avait assuré l'intérim. Celui-ci, que l'on disait partant, ne quitte pas la société. => Naomi Ferrer: appointment; Karim Haddad: appointment old; Karim Haddad: departure denied
Lumina AI : Naomi Ferrer promue directrice | ¶ Karim Haddad avait assuré l'intérim. Celui-ci, que l'on disait partant à son tour, ne quitte pas la société, assure une porte-parole. => Naomi Ferrer: appointment; Karim Haddad: appointment old; Karim Haddad: departure denied
Lumina AI : Naomi Ferrer promue directrice | ¶ Karim Haddad avait assuré l'intérim. Ce dernier, que la rumeur disait partant, reste en place, selon une porte-parole. => Naomi Ferrer: appointment; Karim Haddad: appointment old; Karim Haddad: departure denied
Lumina AI : Naomi Ferrer promue directrice | ¶ Karim Haddad avait assuré l'intérim. Donné partant, celui-ci ne quitte pas la maison. => Naomi Ferrer: appointment; Karim Haddad: appointment old; Karim Haddad: departure denied
"""


@pytest.mark.parametrize(
    "item", lines(PERIPHRASES, ADDED, BEHIND_THE_CHIEF, UNCHANGED, STEPPING_IN, THE_LATTER)
)
def test_who_has_which_post(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
