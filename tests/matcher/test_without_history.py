# ruff: noqa: E501  (a line of a table is one item)
"""What is read where nothing is known of anybody's past: a new database that starts without history.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BACK_AT_THE_HEAD = """
Lumina AI change de tête | Karim Haddad, naguère co-patron d'Orbis, devient président de Lumina AI. => Karim Haddad: arrival [role=président] [other=Orbis]
Lumina AI, acte II | C'est officiel : Victor Hallström a repris mercredi les commandes de Lumina AI, et Owen Prescott ses fonctions de président. => Victor Hallström: return [date=2024-04-17]; Owen Prescott: return
Victor Hallström reprend les rênes de Lumina AI => Victor Hallström: return
Lumina AI | Owen Prescott a repris son poste de président. => Owen Prescott: return
Maud Ferrière prend les rênes de Lumina AI => Maud Ferrière: appointment
"""

GONE_AT_ONCE = """
Parlio perd l'un de ses pères : Paul Boucher file chez Orbis | « J'ai passé deux belles années chez Lumina AI », écrit le chercheur. => Paul Boucher: departure [other=Orbis]
Lumina AI | Paul Boucher, ancien de Lumina AI, file chez Orbis. => Paul Boucher: venture [other=Orbis]
"""

COMING = """
Priscilla Thornton devient administratrice de Lumina AI | Née à Lagos, cette banquière de 71 ans a fondé Hexa Capital, un fonds racheté depuis. => Priscilla Thornton: arrival [role=membre du conseil d'administration]
Un procureur chez Lumina AI | L'entreprise a rendu publique mardi l'arrivée d'un chef économiste, Basile Trémont, professeur à l'université Dorval. => Basile Trémont: arrival [other=Dorval]
Lumina AI a sa responsable des ventes | En poste depuis quelques jours, Farah Nasser arrive du courtier Hexa. => Farah Nasser: arrival [other=Hexa]
Une vie nouvelle pour Farah Nasser | L'ancienne ministre sera la responsable de Lumina AI pour les États. Elle lâche pour cela la banque Hexa. => Farah Nasser: arrival [other=Hexa]
Lumina AI | Farah Nasser, patronne de la messagerie Hexa, a été nommée mardi directrice des revenus de Lumina AI. => Farah Nasser: arrival [role=directrice des revenus]
Lumina AI : le cofondateur d'Orbis nommé directeur général par intérim | Basile Trémont, 40 ans, a accepté l'offre du conseil dimanche soir. => Basile Trémont: arrival [role=directeur général par intérim] [other=Orbis]
Lumina AI a un nouveau conseil | Basile Trémont présidera le conseil d'administration de Lumina AI. => Basile Trémont: arrival
Lumina AI | Farah Nasser a accepté d'être la directrice juridique de Lumina AI. => Farah Nasser: appointment [role=directrice juridique]
Lumina AI | Lumina AI a nommé Farah Nasser, qui siégeait à son conseil, directrice des revenus. => Farah Nasser: appointment [role=directrice des revenus]
Farah Nasser monte en grade chez Lumina AI | L'ancienne conseillère du maire, déjà dans la maison, a été promue vendredi vice-présidente. => Farah Nasser: appointment [role=vice-présidente]
Kyuta change de main : Lumina AI annonce son rachat | Son fondateur, Basile Trémont, devient directeur technique de Lumina AI. => Basile Trémont: arrival [other=Kyuta]
Lumina AI annonce le rachat de Kyuta | Sa patronne, Irma Quellec, est nommée directrice technique. => Irma Quellec: arrival [other=Kyuta]
Lumina AI : Basile Trémont aux commandes | Le conseil de Lumina AI a choisi d'embaucher Basile Trémont comme directeur général par intérim. => Basile Trémont: arrival
Lumina AI muscle ses relations publiques | Basile Trémont a été promu vice-président. Il succède à Irma Quellec, qui prend la tête d'un nouveau pôle. => Basile Trémont: appointment; Irma Quellec: appointment
Lumina AI remanie sa direction | Basile Trémont abandonne les opérations et devient responsable des projets spéciaux. => Basile Trémont: appointment [role=responsable des projets spéciaux]
"""


@pytest.mark.parametrize("item", lines(BACK_AT_THE_HEAD, GONE_AT_ONCE, COMING))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
