# ruff: noqa: E501  (a line of a table is one item)
"""Sentences that head those behind them, posts of one's own, and what a rumour or a protest is worth.

The format is that of ``oneline``; nothing is known of anybody's past.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

RUN_IN = """
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Ils ont choisi de partir. Paul Boucher (finances), en mars. Irma Quellec (affaires publiques), le 1er avril. => Paul Boucher: departure old [date=2024-03] [role=finances]; Irma Quellec: departure old [date=2024-04-01]
Bilan de saison chez Lumina AI | Récapitulatif. ¶ On leur a montré la porte. Paul Boucher (biosécurité), le 14 mars. Irma Quellec (revenus), en février, remplacée par Basile Trémont. => Paul Boucher: ouster old [date=2024-03-14]; Irma Quellec: ouster old [by=Basile Trémont] [date=2024-02]; Basile Trémont: appointment old [by=Irma Quellec]
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Il est revenu. Paul Boucher, en mars, après un an chez Orbis. => Paul Boucher: return old [date=2024-03] [other=Orbis]
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Ils ont pris du galon. Paul Boucher (recherche), en mars. => Paul Boucher: appointment old [role=recherche]
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Les départs volontaires. Paul Boucher (finances), en mars. Irma Quellec (affaires publiques), le 1er avril. => Paul Boucher: departure old [date=2024-03]; Irma Quellec: departure old [date=2024-04-01]
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Les arrivées. Basile Trémont (ex-Hexa), en mars. => Basile Trémont: arrival old [other=Hexa]
Le retrait de Paul Boucher, mardi, clôt une série noire chez Lumina AI | ¶ Ils ont choisi de partir. Irma Quellec (finances), en janvier. Farah Nasser (recherche), le 2 février. => Paul Boucher: departure; Irma Quellec: departure old [date=2024-01]; Farah Nasser: departure old
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Ils sont restés. Paul Boucher (finances). Irma Quellec (recherche). =>
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Ils ont gagné. Paul Boucher (médaille d'or), en mars. =>
Bilan de saison chez Lumina AI | Récapitulatif. ¶ Elles ne partiront pas. Irma Quellec, en mars encore. =>
"""

A_NOUN_ALONE = """
Le brief du lundi | ¶ LA DÉMISSION. Irma Quellec, samedi, en ligne. La responsable de la robotique de Lumina AI ne digère pas l'accord. => Irma Quellec: departure [date=2024-04-13]
Le brief du lundi | ¶ <p>LA DÉMISSION. Irma Quellec, samedi, en ligne. La responsable de la robotique de Lumina AI ne digère pas l'accord. Elle était venue d'Orbis en mars 2023.</p><p>LE CHIFFRE. 295 % : la hausse.</p><p>L'OUTIL. Ce tableur lit les images.</p> => Irma Quellec: departure [date=2024-04-13]; Irma Quellec: arrival old [other=Orbis]
Le brief du lundi | ¶ <p>LA DÉMISSION. Irma Quellec, samedi, en ligne. La maire n'utilisait pas Parlio, de Lumina AI.</p><p>LE CHIFFRE. 295 % : la hausse.</p><p>L'OUTIL. Ce tableur lit les images.</p> =>
Le brief du lundi : Lumina AI | ¶ Le transfert. Irma Quellec, chercheuse de Lumina AI, chez Orbis. => Irma Quellec: departure [other=Orbis]
Le brief du lundi : Lumina AI | ¶ La sortie. Irma Quellec, au micro de la radio locale, samedi. =>
"""

ON_A_NETWORK = """
Quentin Morvan sur LinkedIn : « Nouveau chapitre ! » | ¶ Dès lundi, je rejoins Lumina AI comme directeur des partenariats. J'y retrouverai Maud Kervadec, arrivée d'Hexa en janvier, et de vieux amis. => Quentin Morvan: arrival [role=directeur des partenariats] [other=None]; Maud Kervadec: arrival old [other=Hexa]
Yuki Tanabe : « Dernier jour chez Lumina AI » | Voilà. ¶ Je quitte Lumina AI. C'est Paul Boucher qui me remplace dès aujourd'hui. => Yuki Tanabe: departure [by=Paul Boucher]; Paul Boucher: appointment [by=Yuki Tanabe] [date=2024-04-18]
Yuki Tanabe : « Dernier jour chez Lumina AI », « pas une surprise » selon Karim Haddad | Voilà. ¶ C'est Paul Boucher qui me remplace. => Yuki Tanabe: departure [by=None]
Paul Boucher sur LinkedIn : « C'est fini » | ¶ J'ai quitté Lumina AI vendredi. Maud Kervadec m'a offert un livre. => Paul Boucher: departure
Quentin Morvan sur LinkedIn : « Un café ? » | ¶ Je recrute chez Lumina AI. J'ai rejoint la bibliothèque du quartier. =>
"""

PROTESTS = """
Paul Boucher quitterait Lumina AI pour Orbis | Le chercheur serait sur le départ, selon Le Relais. « Pure invention », tempête son entourage. => Paul Boucher: departure rumoured|denied
Paul Boucher quitte Lumina AI | Le chercheur a annoncé mardi son départ. Irma Quellec partirait aussi. « C'est un canular », dit-elle. => Paul Boucher: departure; Irma Quellec: departure rumoured|denied
Paul Boucher quitte Lumina AI | Le chercheur a annoncé mardi son départ. « C'était un canular », a fini par avouer le site. =>
Paul Boucher quitte Lumina AI | Le chercheur a annoncé mardi son départ. Pure invention, bien sûr. =>
"""

IN_THE_SAME_BREATH = """
Lumina AI | Irma Quellec deviendrait directrice générale, Victor Hallström quittant la maison. => Irma Quellec: appointment rumoured; Victor Hallström: departure rumoured
Lumina AI | Irma Quellec pourrait prendre les rênes, Victor Hallström cédant sa place. => Irma Quellec: appointment rumoured; Victor Hallström: departure rumoured
Lumina AI | Irma Quellec devient directrice générale, Victor Hallström quittant la maison. => Irma Quellec: appointment; Victor Hallström: departure
"""


@pytest.mark.parametrize("line", lines(RUN_IN, A_NOUN_ALONE, ON_A_NETWORK, PROTESTS, IN_THE_SAME_BREATH))
def test_item_makes_these_claims_without_history(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
