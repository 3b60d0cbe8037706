"""What the body of an article tells more closely than its title, and whom the title calls by their post."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CLOSER = """
Lumina AI : Karim Haddad part en mai | ¶ Il quittera l'entreprise le 12 mai. => Karim Haddad: departure [date=2024-05-12]
Lumina AI : Tomasz Wiśniewski part en congé à la fin du mois | ¶ Le directeur scientifique sera absent du 28 avril au 29 octobre. => Tomasz Wiśniewski: leave [date=2024-04-28]
Yuki Tanabe change de bureau | ¶ Depuis lundi, la voici directrice des produits de Lumina AI. => Yuki Tanabe: appointment [date=2024-04-15]
"""

BY_THEIR_POST = """
Lumina AI assure que sa directrice financière reste à bord | « Grace Okonkwo n'a aucun projet de départ », a déclaré mardi une porte-parole. => Grace Okonkwo: departure denied [role=directrice financière]
Lumina AI assure que sa directrice des achats reste | « Jeanne Dulac n'a aucun projet de départ », a déclaré mardi une porte-parole. => Jeanne Dulac: departure denied [role=directrice des achats]
Lumina AI rassure ses clients | « Jeanne Dulac n'a aucun projet de départ », a déclaré mardi une porte-parole. =>
"""

UNDER_A_HEADING = """
Les anciens de Lumina AI | ¶ <p>Luc Ferrand a présenté lundi Delta, une jeune pousse dont il est le directeur général.</p><h3>Les molécules de Goran Petrov</h3><p>Lui n'a pas couru. Depuis son départ en mars, l'ancien patron de Lumina Science s'était fait discret.</p> => Goran Petrov: departure old [date=2024-03]; Luc Ferrand: venture [other=Delta] [role=directeur général]
Lumina AI : deux départs | ¶ <p>Karim Haddad a démissionné lundi.</p><h3>La surprise Yuki Tanabe</h3><p>Elle s'en va aussi. Le mystère reste entier.</p> => Karim Haddad: departure; Yuki Tanabe: departure
Lumina AI : deux départs | ¶ <p>Sophie Marchand a démissionné lundi.</p><h3>Le cas Yuki Tanabe</h3><p>Elle a été renvoyée. Le mystère reste entier.</p> => Sophie Marchand: departure; Yuki Tanabe: ouster
Lumina AI : deux départs | ¶ <p>Sophie Marchand a démissionné lundi.</p><h3>La réaction de Yuki Tanabe</h3><p>« Sophie nous manquera », dit-elle.</p> => Sophie Marchand: departure
Karim Haddad, qui s'était retiré de Lumina AI le mois dernier, a présenté mercredi Nocturne, une jeune pousse dont il est le directeur général => Karim Haddad: departure old [date=2024-03] [role=None]; Karim Haddad: venture [other=Nocturne] [role=directeur général]
"""


@pytest.mark.parametrize("row", lines(CLOSER, BY_THEIR_POST, UNDER_A_HEADING))
def test_the_title_and_what_follows(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []


ASKED_OF_A_RIVAL = """
Ariel Quint chez Lumina AI ? La rumeur enfle | Le chercheur de Google s'apprêterait à rejoindre le rival. Il y prendrait la tête d'une équipe. => Ariel Quint: arrival rumoured [other=Google]
Ariel Quint bientôt chez Lumina AI ? | Le chercheur de Google rejoindrait le concurrent en juin. => Ariel Quint: arrival rumoured [other=Google]
Wenjing Li toujours chez Lumina AI ? | La directrice de la recherche rejoindrait le rival en juin. => Wenjing Li: departure rumoured
"""

SAID_BY_THE_TITLE = """
Lumina AI : Haoran Zhou n'a pas été limogé, assure Victor Hallström | Victor Hallström a démenti hier. Le chercheur n'a pas été écarté, écrit-il. => Haoran Zhou: ouster denied
Lumina AI : Ariel Quint n'a pas été limogé, assure Victor Hallström | ¶ Ariel Quint, professeur au MIT, reste dans la maison. => Ariel Quint: ouster denied
Lumina AI : Ariel Quint, professeur au MIT, démissionne | L'université perd un chercheur. =>
"""

TAKEN_UP_BEHIND = """
Ariel Quint de retour chez Lumina AI | ¶ Nils Okafor et lui avaient cofondé Kernel Labs. L'annonce est tombée une heure après son renvoi par la start-up. MM. Quint et Okafor avaient quitté Lumina AI en 2022. => Ariel Quint: return; Ariel Quint: venture old [other=Kernel Labs]; Nils Okafor: venture old; Ariel Quint: departure old; Nils Okafor: departure old
Elena Castellanos lève 400 millions de dollars pour Clairvoix | La cofondatrice de Lumina AI, qui avait été évincée par l'entreprise en avril 2021, double la mise. => Elena Castellanos: venture [other=Clairvoix]; Elena Castellanos: ouster old
Ariel Quint de retour chez Lumina AI | ¶ Mercredi, Kernel Labs s'est séparée d'Ariel Quint. Lumina AI l'a aussitôt réembauché. Il aurait été licencié pour avoir parlé à des concurrents. => Ariel Quint: return
Rohan Mehta quitte Lumina AI | Karim Haddad et lui rejoignent Orbis. => Rohan Mehta: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]
Rohan Mehta quitte Lumina AI | Victor Hallström et Karim Haddad lui rendent hommage. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | <p>Le chercheur s'en va.</p><p>Vos commentaires : « Haddad va finir par revenir chez Lumina AI. »</p> => Rohan Mehta: departure
Grace Okonkwo quitte Lumina AI pour Orbis | Pour la remplacer, la société est allée chercher Ariel Quint chez Google. Il arrivera le 3 mai à Paris. => Grace Okonkwo: departure; Ariel Quint: arrival [other=Google] [date=2024-05-03]
Lumina AI recrute Ariel Quint chez Google | La société a débauché Ariel Quint. Rohan Mehta arrivera le 3 mai à Paris. => Ariel Quint: arrival [date=None]
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("row", lines(ASKED_OF_A_RIVAL, SAID_BY_THE_TITLE, TAKEN_UP_BEHIND))
def test_the_title_says_which_house_and_of_whom_and_what_follows_takes_it_up(
    row: str, *, history: bool
) -> None:
    text, _, expected = row.partition(" =>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
