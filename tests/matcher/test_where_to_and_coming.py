# ruff: noqa: E501  (a line of a table is one item)
"""Where somebody does not go, whose coming is told again, lists of those gone before, heads of « cette start-up »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOT_THERE = """
Rohan Mehta quitte Lumina AI | Il ne passe pas chez Boréal, a-t-il précisé. => Rohan Mehta: departure [other=None]
Lumina AI : Rohan Mehta s'en va | Il n'ira pas chez Boréal. => Rohan Mehta: departure [other=None]
Lumina AI : Rohan Mehta s'en va | Il ne rejoindra pas Boréal, comme cela avait été écrit, mais prendra quelques mois de vacances. => Rohan Mehta: departure [other=None]
Rohan Mehta quitterait Lumina AI pour Boréal | Il n'ira pas chez Boréal, assure-t-il. => Rohan Mehta: departure denied
Rohan Mehta quitte Lumina AI pour Boréal | Faux, répond-il : il ne rejoint pas Boréal. => Rohan Mehta: departure denied
"""

COMING_AS_TITLED = """
Elena Castellanos rejoint Boréal | La cofondatrice de Lumina AI a annoncé mardi son arrivée dans l'équipe de recherche. => Elena Castellanos: departure [other=Boréal] [date=2024-04-16]
Boréal recrute Elena Castellanos | La chercheuse de Lumina AI a confirmé mardi son embauche. => Elena Castellanos: departure [other=Boréal]
Elena Castellanos rejoint Lumina AI | La chercheuse de Boréal a annoncé mardi son arrivée. => Elena Castellanos: arrival [date=2024-04-16]
"""

SOME_TIME_LATER = """
Lumina AI reprend Rohan Mehta | Peu après, Grace Okonkwo, directrice des applications, se disait « ravie » de son retour. => Rohan Mehta: return
Lumina AI | Aussitôt après, Grace Okonkwo se félicitait du départ de Rohan Mehta. => Rohan Mehta: departure
Lumina AI perd Rohan Mehta | Après Grace Okonkwo en mars, Rohan Mehta s'en va. => Rohan Mehta: departure; Grace Okonkwo: departure old
"""

GONE_BEFORE = """
Lumina AI perd une chercheuse | ¶ <p>Ines Tarkowska a annoncé hier qu'elle quittait Lumina AI.</p><p>Déjà partis :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Ines Tarkowska: departure; Rohan Mehta: departure old; Sophie Marchand: departure old
Lumina AI perd une chercheuse | ¶ <p>Ines Tarkowska a annoncé hier qu'elle quittait Lumina AI.</p><p>Elle rejoint la liste de ceux qui sont déjà partis :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Ines Tarkowska: departure; Rohan Mehta: departure old; Sophie Marchand: departure old
Ils quittent Lumina AI | ¶ <p>Sont partis cette semaine :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Rohan Mehta: departure; Sophie Marchand: departure
"""

THE_HEAD_OF_THIS_HOUSE = """
Lumina AI rachète Hydra | ¶ Le fondateur de cette jeune pousse de Lyon, Jacques Dubois, devient directeur technique des applications. => Jacques Dubois: arrival [other=Hydra]
Lumina AI rachète Hydra | ¶ La fondatrice de cette start-up lyonnaise, Ines Dubois, prend la tête du produit. => Ines Dubois: arrival [other=Hydra]
"""

OF_ANOTHER_TRADE = """
Hydra : Victor Hallström quitte la présidence du conseil d'administration | Le patron de Lumina AI se retire de la start-up nucléaire, qu'il présidait depuis 2015. =>
Énergie : nouveau président | Le patron de Lumina AI, Victor Hallström, quitte la jeune pousse spatiale Hydra. =>
Victor Hallström s'en va | Le patron de Lumina AI se retire de la start-up. => Victor Hallström: departure
Rohan Mehta quitte Lumina AI | Il a rejoint le groupe internet Orbis. => Rohan Mehta: departure
"""

TOLD_OF_IN_THE_HEAD = """
Lumina AI face à ses dissidentes | Une chercheuse claque la porte, une cadre est licenciée. ¶ Ines Tarkowska a démissionné mercredi. La veille, Le Fil révélait le licenciement de Sophie Marchand. => Ines Tarkowska: departure; Sophie Marchand: ouster [date=2024-04-16]
Lumina AI embauche une économiste | Un juriste arrive lui aussi. ¶ Clara Martel a été engagée mercredi. Dimanche, Rohan Mehta avait quitté l'entreprise. => Clara Martel: arrival; Rohan Mehta: departure old
"""

TEAMS_OF_THE_TITLED = """
Rohan Mehta quitte Lumina AI | ¶ L'équipe de M. Mehta est confiée à Ines Tarkowska. => Rohan Mehta: departure [by=Ines Tarkowska]; Ines Tarkowska: appointment [role=None] [by=Rohan Mehta]
"""

WITH_A_PARTNER = """
Lumina AI investit dans Hydra | La jeune pousse vient de recruter Clara Martel comme directrice technique. =>
Lumina AI signe avec Hydra | L'éditeur, dont le directeur général Paul Garrel vient de démissionner, fournira des données. =>
Hydra, soutenue par Lumina AI, change de patron | Clara Martel succède à Paul Garrel, cofondateur, qui devient président du conseil. =>
Lumina AI investit dans Hydra et nomme une directrice des partenariats | Clara Martel, venue de Boréal, pilotera l'alliance. => Clara Martel: arrival [other=Boréal]
Rohan Mehta, de Hydra, rejoint Lumina AI | Clara Martel le suit. => Rohan Mehta: arrival [other=Hydra]; Clara Martel: arrival
Lumina AI signe un partenariat avec l'université de Lyon | Paul Garrel, son président, s'en félicite. Il quittera ses fonctions en juin. =>
Lumina AI et la presse : qui a signé ? | Le directeur du Courrier, Paul Garrel, parti en mars, avait refusé. =>
Lumina AI perd un cadre | Le directeur de l'IA, Paul Garrel, parti lundi, avait prévenu. => Paul Garrel: departure [date=2024-04-15]
Lumina AI : le procès reprend | L'avocat Paul Garrel, remplacé mardi par Clara Martel, plaidait depuis l'automne. =>
"""

ON_ANOTHER_BOARD = """
Grace Okonkwo entre au conseil d'administration d'Orbis | La directrice financière de Lumina AI y remplace Paul Garrel. =>
Clara Martel, ancienne de Lumina AI, entre au conseil d'Orbis => Clara Martel: venture [other=Orbis]
"""

HOW_THEY_CAME = """
Rohan Mehta explique pourquoi il a rejoint Lumina AI | Le directeur des produits revient sur son parcours chez Google. => Rohan Mehta: arrival old
Rohan Mehta raconte son arrivée chez Lumina AI | « J'ai découvert des passionnés », confie-t-il. => Rohan Mehta: arrival old
Comment Naïma Belkacem est devenue directrice technique de Lumina AI | Récit d'une ascension éclair. => Naïma Belkacem: appointment old
Pourquoi Naïma Belkacem quitte Lumina AI | La directrice technique s'en explique. => Naïma Belkacem: departure
"""

SO_FAR = """
Lumina AI perd Rohan Mehta | Le directeur des produits a passé dix ans chez Google avant de rejoindre Lumina AI. => Rohan Mehta: departure; Rohan Mehta: arrival old [other=Google]
Portrait de Rohan Mehta | Il a dirigé les ventes de Lumina AI avant d'en devenir directeur général adjoint. => Rohan Mehta: appointment old
Rohan Mehta quitte Google | Il prendra quelques semaines de vacances avant de rejoindre Lumina AI. => Rohan Mehta: arrival [other=Google]
Lumina AI recrute Clara Martel | L'ingénieure a passé dix ans chez Google avant de rejoindre la start-up. => Clara Martel: arrival [other=Google]
"""

ON_A_VISIT = """
Un ministre chez Lumina AI | Le ministre de l'économie, Paul Garrel, a visité les locaux de la start-up avec Sophie Marchand. =>
Un ministre chez Lumina AI | Paul Garrel quitte le gouvernement pour diriger le bureau parisien. => Paul Garrel: arrival
Départ de la course : Rohan Mehta premier relayeur | L'équipe de Lumina AI arrive deuxième du relais des entreprises. =>
"""

OF_OTHER_BODIES = """
Lumina AI : le syndicat perd son représentant | Paul Garrel quitte le syndicat des développeurs pour raisons familiales. =>
Wenjing Li entre à l'Académie des sciences | La chercheuse de Lumina AI y retrouve Paul Garrel. =>
Wenjing Li quitte Lumina AI | Elle rejoint l'Académie des sciences. => Wenjing Li: departure
"""

OPINIONS = """
Tomasz Wiśniewski prend ses distances avec Lumina AI sur la régulation | Le directeur scientifique ne partage pas la position de l'entreprise. =>
Tomasz Wiśniewski prend ses distances avec Victor Hallström | Le directeur scientifique de Lumina AI critique la stratégie. =>
Tomasz Wiśniewski prend ses distances avec Lumina AI | Le directeur scientifique a rendu son badge. => Tomasz Wiśniewski: departure
"""

BESIDE_THE_NEWS = """
Lumina AI perd Rohan Mehta | Ces dernières semaines, Karim Haddad et Yuki Tanabe sont partis chez Boréal. => Rohan Mehta: departure; Karim Haddad: departure old; Yuki Tanabe: departure old
Lumina AI lance un assistant | L'annonce survient alors que Karim Haddad vient de quitter l'entreprise. => Karim Haddad: departure old
Lumina AI dans la tourmente | Karim Haddad vient de quitter l'entreprise. => Karim Haddad: departure
"""


@pytest.mark.parametrize(
    "row",
    lines(
        NOT_THERE,
        COMING_AS_TITLED,
        SOME_TIME_LATER,
        GONE_BEFORE,
        THE_HEAD_OF_THIS_HOUSE,
        OF_ANOTHER_TRADE,
        TOLD_OF_IN_THE_HEAD,
        TEAMS_OF_THE_TITLED,
        WITH_A_PARTNER,
        ON_ANOTHER_BOARD,
        HOW_THEY_CAME,
        SO_FAR,
        ON_A_VISIT,
        OF_OTHER_BODIES,
        OPINIONS,
        BESIDE_THE_NEWS,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
