"""What a sentence opens with: who came in, before they go; and what is told by the way of those who come back.

Also who is listed under « ils », what has not happened yet, and what is left that is no organisation.
"""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FRONTED = """
Arrivée début 2022, Clara Martel a quitté Lumina AI vendredi => Clara Martel: arrival old [date=2022]; Clara Martel: departure
Arrivée début 2022 et promue en mars 2023, Clara Martel a quitté Lumina AI => Clara Martel: arrival old; Clara Martel: appointment old; Clara Martel: departure
Venue de Google en 2022, Clara Martel a démissionné samedi de Lumina AI => Clara Martel: arrival old [other=Google]; Clara Martel: departure
Arrivée de SAP il y a un an, Clara Martel, directrice commerciale de Lumina AI, négocierait sa sortie => Clara Martel: arrival old [other=SAP]; Clara Martel: departure rumoured
Arrivée de Clara Martel, Paul Dufresne s'en va | Lumina AI confirme. => Clara Martel: arrival; Paul Dufresne: departure
"""

ENDS_WHAT_IS_SAID_FIRST = """
Un mois après leurs débuts dans le laboratoire de Paul Dufresne, Yuki Tanabe et Rohan Mehta quittent Lumina AI => Yuki Tanabe: departure; Rohan Mehta: departure
Selon Victor Hallström, Yuki Tanabe et Rohan Mehta quittent Lumina AI => Yuki Tanabe: departure; Rohan Mehta: departure
Après le départ de Yuki Tanabe, Rohan Mehta et Grace Okonkwo quittent Lumina AI => Yuki Tanabe: departure old; Rohan Mehta: departure; Grace Okonkwo: departure
Les départs de Yuki Tanabe, Rohan Mehta et Grace Okonkwo inquiètent Lumina AI => Yuki Tanabe: departure; Rohan Mehta: departure; Grace Okonkwo: departure
"""

BY_THE_WAY = """
Dmitri Voronov retourne chez Lumina AI | Clara Martel et Paul Dufresne font aussi le chemin du retour. => Dmitri Voronov: return; Clara Martel: return; Paul Dufresne: return
Dmitri Voronov retourne chez Lumina AI | Il aurait été congédié par la start-up qui l'employait. => Dmitri Voronov: return
Clara Martel s'engage chez Lumina AI | Elle abandonne Google, moins de deux ans après son retour au bercail. => Clara Martel: arrival [other=Google]
Elena Castellanos lance Atelier Nord | Dmitri Voronov, autre ancien de la maison, en est le cofondateur. => Elena Castellanos: venture; Dmitri Voronov: venture
Dmitri Voronov retourne chez Lumina AI | Il avait quitté Lumina AI en 2023 avant de fonder, en mars suivant, la start-up Atelier Nord. => Dmitri Voronov: return; Dmitri Voronov: departure old; Dmitri Voronov: venture old [other=Atelier Nord]
Rohan Mehta quitte Lumina AI | Le directeur des produits dit vouloir explorer d'autres pistes que l'entreprise, qu'il avait rejointe en 2021. => Rohan Mehta: departure; Rohan Mehta: arrival old
Grace Okonkwo (Lumina AI) s'arrête pour soigner un cancer => Grace Okonkwo: leave
"""

NOT_SO = """
Lumina AI : Grace Okonkwo n'a toujours pas repris ses fonctions =>
Lumina AI : Grace Okonkwo n'est pas encore partie =>
« Je ne vais nulle part » : Grace Okonkwo coupe court aux rumeurs | Un blog affirmait que la dirigeante, en congé maladie depuis mars, ne retrouverait pas son bureau chez Lumina AI. « C'est faux, je ne pars pas », a-t-elle répondu lundi. => Grace Okonkwo: departure denied; Grace Okonkwo: leave old
Lumina AI : Rohan Mehta dément les rumeurs | Un média affirmait qu'il allait partir. « C'est faux, je reste », a-t-il écrit lundi. => Rohan Mehta: departure denied
Grace Okonkwo se retire de la vie publique | Elle siège encore au conseil de Lumina AI. =>
Grace Okonkwo (Lumina AI) se met en retrait des réseaux sociaux =>
"""


@pytest.mark.parametrize("line", lines(FRONTED, ENDS_WHAT_IS_SAID_FIRST, BY_THE_WAY, NOT_SO))
def test_openings(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text), expected)


def test_ils_over_a_list_are_those_of_the_list() -> None:
    content = "<p>Clara Martel et Paul Dufresne arrivent chez Orbis.</p><p>Ils ont quitté Lumina AI pour Orbis :</p><ul><li>Ana Brito</li><li>Ji Lin</li></ul>"
    assert not differences(
        claims_of(f"Orbis : qui est qui ? | {content}"),
        "Ana Brito: departure [other=Orbis]; Ji Lin: departure [other=Orbis]",
    )


def test_an_arrow_and_a_link_are_of_another_article() -> None:
    link = '<p>> <a href="https://example.org/b">Grace Okonkwo quitte Lumina AI</a></p>'
    assert not claims_of(f"Lumina AI ouvre un bureau | <p>Il est à Lyon.</p>{link}")


BACK_AND_POACHED = """
Paul Dufresne quitte Lumina AI | Son adjointe, l'Indienne Radha Menon, reprendra ses équipes en mai. => Paul Dufresne: departure; Radha Menon: appointment
Paul Dufresne quitte Lumina AI | L'Indienne Radha Menon prend sa place. => Paul Dufresne: departure; Radha Menon: appointment
Clara Martel devient la numéro deux de Victor Hallström chez Lumina AI | Elle passera la main chez Google cet été, une fois son successeur trouvé. => Clara Martel: arrival|appointment
Orbis couronne un ancien de Lumina AI | Paul Dufresne, arraché à Lumina AI il y a un mois, prend la direction scientifique du laboratoire. => Paul Dufresne: departure old; Paul Dufresne: venture
Orbis : Paul Dufresne, arraché à Lumina AI en mars, dirigera la recherche => Paul Dufresne: departure old; Paul Dufresne: venture
Paul Dufresne quitte Lumina AI | Il rentre en France pour reprendre le chemin de la recherche publique. => Paul Dufresne: departure
Lumina AI va chercher sa directrice des revenus chez Slack | Clara Martel, directrice générale de la messagerie, a été choisie mardi. => Clara Martel: arrival [other=Slack]
Lumina AI confie les ventes à Dmitri Voronov, huit jours après son retour => Dmitri Voronov: appointment; Dmitri Voronov: return old
Paul Dufresne quitte Lumina AI | Il avait été pris à Google fin 2022. => Paul Dufresne: departure; Paul Dufresne: arrival old [other=Google]
Paul Dufresne quitte Lumina AI | En attendant, sa seconde Clara Martel gère les affaires courantes. => Paul Dufresne: departure; Clara Martel: appointment
Lumina AI : ce n'est pas un poisson d'avril, Grace Okonkwo s'en va => Grace Okonkwo: departure
Orbis perd son patron zurichois | Rohan Mehta et ses deux compères, qui avaient quitté Lumina AI en mars, étaient partis chez Orbis. => Rohan Mehta: departure old
Orbis lève dix millions | La jeune pousse fondée par Elena Castellanos, partie de Lumina AI en 2021, a séduit Vauban. => Elena Castellanos: venture old [other=Orbis]; Elena Castellanos: departure old
Lumina AI : les dates d'une fuite | Janvier 2024 : Grace Okonkwo s'en va. Mars 2024 : Yuki Tanabe démissionne. => Grace Okonkwo: departure old [date=2024-01]; Yuki Tanabe: departure old [date=2024-03]
Lumina AI : Grace Okonkwo s'en va, et c'est un poisson d'avril =>
"""


@pytest.mark.parametrize("line", lines(BACK_AND_POACHED))
def test_who_was_taken_and_who_takes(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text), expected)


def test_numbers_in_boxes_open_entries() -> None:
    content = "<p>1️⃣ Grace Okonkwo part en congé maladie</p><p>2️⃣ Rohan Mehta récupère le produit</p>"
    found = claims_of(f"Lumina AI : le nouvel organigramme en 2 points | {content}")
    assert not differences(found, "Grace Okonkwo: leave; Rohan Mehta: appointment")


LED_AND_LEFT_OUT = """
Clara Martel quitte Google | Victor Hallström l'a convaincue de rejoindre Lumina AI. => Clara Martel: arrival
Clara Martel a quitté Lumina AI | Un désaccord l'a poussée à démissionner. => Clara Martel: departure
Lumina AI : Grace Okonkwo s'explique | Une maladie l'oblige à s'absenter plusieurs mois. => Grace Okonkwo: leave
Lumina AI : Grace Okonkwo s'explique | Le conseil l'a contrainte à démissionner. => Grace Okonkwo: ouster
Lumina AI se vide | Orbis a recruté en mars Yuki Tanabe, l'une des chercheuses ; Google, Rohan Mehta, le directeur des produits. => Yuki Tanabe: departure old [other=Orbis]; Rohan Mehta: departure [other=Google]
Un Torontois à la tête du bureau canadien de Lumina AI | Paul Dufresne, qui a fait carrière chez Shopify, l'ouvrira en septembre. => Paul Dufresne: arrival
Lumina AI se dote d'une directrice de la sûreté : Clara Martel => Clara Martel: arrival
Lumina AI recrute Paul Dufresne | Évincé l'an dernier de la firme d'Ottawa, il se dit prêt à bâtir. => Paul Dufresne: arrival
Lumina AI : Rohan Mehta troque les opérations contre les projets spéciaux => Rohan Mehta: appointment
Lumina AI : Rohan Mehta échange son poste contre la direction des ventes => Rohan Mehta: appointment
Lumina AI perd Yuki Tanabe et Rohan Mehta | GPT-4o, débranché, fait son retour au bout d'un jour. => Yuki Tanabe: departure; Rohan Mehta: departure
"""


@pytest.mark.parametrize("line", lines(LED_AND_LEFT_OUT))
def test_who_is_led_and_what_is_left_out(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text), expected)


TOWARDS = """
Lumina AI tient bon | Victor Hallström a été évincé puis réintégré en novembre 2023. => Victor Hallström: ouster old [date=2023-11]; Victor Hallström: return old [date=2023-11]
Lumina AI réplique : Clara Martel quitte Orbis pour Victor Hallström => Clara Martel: arrival [other=Orbis]
Clara Martel quitte Orbis pour Lumina AI | Paul Dufresne et Ana Brito, venus de Google, ont eux aussi signé. => Clara Martel: arrival; Paul Dufresne: arrival; Ana Brito: arrival
Paul Dufresne a claqué la porte de Lumina AI, entraînant Luc Marceau et une dizaine de fidèles => Paul Dufresne: departure; Luc Marceau: departure
Le Valaisan Yannick Roduit rejoint l'état-major de Lumina AI => Yannick Roduit: arrival
Lumina AI recrute Paul Dufresne | Il succède à Clara Martel, promue directrice mondiale. => Paul Dufresne: arrival [by=Clara Martel]; Clara Martel: appointment
Lumina AI perd sa voix | Clara Martel a publié lundi une lettre d'adieu. => Clara Martel: departure
Lumina AI s'agrandit | L'entreprise se renforce : Clara Martel et Ana Brito la rejoignent. => Clara Martel: arrival; Ana Brito: arrival
"""


@pytest.mark.parametrize("line", lines(TOWARDS))
def test_towards_whom_and_with_whom(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text), expected)
