# ruff: noqa: E501  (a line of a table is one item)
"""What was over before the news that an article tells, by its date, by a heading or by who meets whom.

The format is that of ``oneline``; nothing is known of anybody's past.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

EARLY_IN_THE_MONTH = """
Lumina AI dissout une équipe | Le groupe l'a dit mercredi. ¶ Karim Haddad a mis le cap sur Orbis au tout début d'avril. => Karim Haddad: departure old [date=2024-04]
Lumina AI dissout une équipe | Le groupe l'a dit mercredi. ¶ Karim Haddad a rejoint Orbis dans les premiers jours d'avril. => Karim Haddad: departure old [date=2024-04]
Lumina AI perd un chercheur | Karim Haddad rejoindra Orbis au tout début de mai. => Karim Haddad: departure
"""

OF_THE_YEAR = """
Lumina AI perd sa juriste | Odile Vernier a démissionné mercredi de Lumina AI. ¶ <h3>Ils sont partis cette année</h3><ul><li>Karim Haddad, sûreté (février) ;</li><li>Paul Moreau, comptable (avril).</li></ul> => Odile Vernier: departure; Karim Haddad: departure old; Paul Moreau: departure old
Lumina AI perd du monde | Le groupe l'a confirmé. ¶ <h3>Ils partent cette semaine</h3><ul><li>Karim Haddad, sûreté ;</li><li>Paul Moreau, comptable.</li></ul> => Karim Haddad: departure; Paul Moreau: departure
Lumina AI perd Karim Haddad | ¶ Odile Vernier est partie chez Orbis en 2022. Le parcours de Paul Boucher est plus sinueux : parti en 2017, revenu en 2021, il est reparti l'année suivante. => Karim Haddad: departure; Odile Vernier: departure old; Paul Boucher: departure old; Paul Boucher: return old; Paul Boucher: departure old
Lumina AI perd Karim Haddad | ¶ Le cas de Paul Boucher est singulier : il avait quitté Lumina AI en 2022. => Karim Haddad: departure; Paul Boucher: departure old
Lumina AI perd Odile Vernier | ¶ Karim Haddad, lui, n'a pris qu'un congé, à l'été 2022, avant de retrouver son bureau en novembre. => Odile Vernier: departure; Karim Haddad: leave old [date=2022]; Karim Haddad: return old [date=2022-11]
Lumina AI perd Odile Vernier | ¶ Karim Haddad avait quitté la maison en octobre 2021, avant de revenir en mars. => Odile Vernier: departure; Karim Haddad: departure old [date=2021-10]; Karim Haddad: return old [date=2022-03]
"""

THERE_ALREADY = """
Orbis siphonne Lumina AI | Orbis recrute Odile Vernier et Paul Moreau chez Lumina AI. Ils retrouveront Karim Haddad, parti de Lumina AI quelques jours plus tôt. => Odile Vernier: departure [other=Orbis]; Paul Moreau: departure [other=Orbis]; Karim Haddad: departure old
Orbis siphonne Lumina AI | Orbis recrute Odile Vernier et Paul Moreau chez Lumina AI. Ils y croiseront Karim Haddad, un habitué. => Odile Vernier: departure; Paul Moreau: departure
Orbis siphonne Lumina AI | Quatre chercheurs changent de maison. Parmi eux, on retrouve Karim Haddad et Odile Vernier. => Karim Haddad: departure; Odile Vernier: departure
Lumina AI perd deux têtes | Odile Vernier a quitté Lumina AI mercredi. Karim Haddad avait emprunté le même chemin en mars. => Odile Vernier: departure; Karim Haddad: departure old
Lumina AI perd sa juriste | Odile Vernier a démissionné de Lumina AI, une décision prise avant d'apprendre, dit-elle, celle de Karim Haddad. => Odile Vernier: departure
Lumina AI recrute Odile Vernier | Le poste avait été tenu par Karim Haddad jusqu'à ce que celui-ci soit réaffecté aux produits, en juillet 2022. => Odile Vernier: arrival; Karim Haddad: appointment old [date=2022-07]
Lumina AI recrute Odile Vernier | Karim Haddad tient le poste jusqu'à ce que Pia Aldenhoff soit nommée directrice, en juin. => Odile Vernier: arrival
Lumina AI dissout une équipe | ¶ Le directeur scientifique, Karim Haddad, avait annoncé mardi qu'il quittait la société ; Paul Boucher lui a succédé. Clara Martel l'a imité le lendemain. => Karim Haddad: departure old; Paul Boucher: appointment old; Clara Martel: departure old [date=2024-04-17]
Clara Martel quitte Lumina AI | ¶ Karim Haddad avait annoncé mardi qu'il quittait la société. Clara Martel l'a imité le lendemain. => Karim Haddad: departure old; Clara Martel: departure
Lumina AI dissout une équipe | ¶ En mars, l'équipe avait déjà perdu Clara Martel. C'est Karim Haddad qui devient responsable de la sûreté, a précisé l'entreprise. => Clara Martel: departure old; Karim Haddad: appointment
Karim Haddad lance Kyuta | L'ancien de Lumina AI veut enseigner. ¶ Il avait quitté une première fois Lumina AI en 2017 pour Orbis, où Owen Prescott lui avait confié la voiture, avant d'y revenir en 2023. => Karim Haddad: venture; Karim Haddad: departure old [other=Orbis]; Karim Haddad: return old [date=2023]
Clara Martel remplace Karim Haddad chez Lumina AI | ¶ Elle succède à Karim Haddad, qui a souhaité quitter l'entreprise. => Clara Martel: appointment; Karim Haddad: departure
Clara Martel remplace Karim Haddad chez Lumina AI | ¶ Elle succède à Karim Haddad, qui a souhaité quitter l'entreprise en 2019. => Clara Martel: appointment; Karim Haddad: departure old [date=2019]
Lumina AI a souhaité limoger Karim Haddad | Le conseil s'y est opposé. => Karim Haddad: departure rumoured
La matinale : une dirigeante de Lumina AI licenciée, une chercheuse démissionne | Votre condensé. ¶ Lumina AI (1). Camille Perrot, vice-présidente, a été licenciée par Lumina AI, a révélé mardi le Quotidien. Lumina AI (2). La chercheuse Odile Vernier a démissionné mercredi. => Camille Perrot: ouster; Odile Vernier: departure
Lumina AI en procès | ¶ Le 17 novembre 2023, le conseil congédie Victor Hallström ; Farah Nasser est nommée à sa place. => Victor Hallström: ouster old; Farah Nasser: appointment old [date=2023-11-17]
Lumina AI étoffe son état-major | ¶ Lumina AI étoffe son état-major avec un économiste en chef, Basile Trémont, passé par la Maison-Blanche, et un directeur de la conformité, Zoltan Hartmann, qui exerçait chez Kyuta. => Basile Trémont: arrival; Zoltan Hartmann: arrival [other=Kyuta]
"""

BY_ITS_PRODUCT = """
Anthropic s'offre Karim Haddad, figure de Lumina AI | Le chercheur a officialisé mardi son embauche chez l'éditeur de Claude. => Karim Haddad: departure [other=Anthropic]
Lumina AI s'offre Karim Haddad | Le chercheur a officialisé mardi son embauche chez l'éditeur de Parlio. => Karim Haddad: arrival
"""

FROM_SOMEWHERE = """
Lumina AI perd deux cadres | Le chercheur néerlandais Karim Haddad et la juriste tchèque Odile Vernier quittent Lumina AI. => Karim Haddad: departure [role=chercheur]; Odile Vernier: departure [role=juriste]
Orbis siphonne Lumina AI | Orbis débauche Odile Vernier chez Lumina AI. ¶ L'ingénieur tchèque Karim Haddad serait en pourparlers avancés avec Meta. => Odile Vernier: departure; Karim Haddad: departure rumoured [other=Meta]
Orbis siphonne Lumina AI | Orbis débauche Odile Vernier chez Lumina AI. ¶ L'ingénieur Karim Haddad serait en pourparlers avec le groupe de Menlo Park. => Odile Vernier: departure; Karim Haddad: departure rumoured [other=Meta]
Orbis siphonne Lumina AI | Orbis débauche Odile Vernier chez Lumina AI. ¶ L'ingénieur Karim Haddad serait en pourparlers avec le groupe de Menlo Park sur une licence. => Odile Vernier: departure
"""


@pytest.mark.parametrize(
    "line", lines(EARLY_IN_THE_MONTH, OF_THE_YEAR, THERE_ALREADY, BY_ITS_PRODUCT, FROM_SOMEWHERE)
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
