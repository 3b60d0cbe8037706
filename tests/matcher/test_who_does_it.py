# ruff: noqa: E501  (a line of a table is one item)
"""Who does what is told: past a relative clause, by « on », by « celui que », in a title, at somebody's place.

The format is that of ``oneline``; nothing is known of anybody's past.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ACCUSED_OF = """
Grace Okonkwo attaque Lumina AI | Elle accuse l'entreprise qu'elle a contribué à bâtir d'avoir troqué ses idéaux contre les millions d'Orbis. =>
Lumina AI | Grace Okonkwo accuse la société qu'elle a aidé à fonder d'avoir rejoint Orbis. =>
Lumina AI | Grace Okonkwo soupçonne ceux avec qui elle travaille d'être partis chez Orbis. =>
Lumina AI | Grace Okonkwo a troqué ses principes contre l'argent d'Orbis. =>
Lumina AI | Grace Okonkwo a échangé son badge contre celui d'Orbis. => Grace Okonkwo: departure [other=Orbis]
"""

PAST_A_RELATIVE = """
Lumina AI perd deux cadres | Karim Haddad, expert de Dorval qui enseigne aussi, et la juriste Odile Vernier quittent Lumina AI. => Karim Haddad: departure; Odile Vernier: departure
Lumina AI perd deux cadres | Karim Haddad, à qui l'on devait Parlio, et Odile Vernier quittent Lumina AI. => Karim Haddad: departure; Odile Vernier: departure
Lumina AI perd trois cadres | Karim Haddad, ingénieur dont les travaux ont compté, Paul Moreau et Odile Vernier quittent Lumina AI. => Karim Haddad: departure; Paul Moreau: departure; Odile Vernier: departure
Lumina AI perd deux cadres | Avec Karim Haddad, qui dirigeait Parlio, Paul Moreau et Odile Vernier ont longtemps veillé tard : ils quittent Lumina AI. => Paul Moreau: departure; Odile Vernier: departure
Lumina AI renvoie deux chercheurs | Karim Haddad, jeune protégé de la chercheuse Grace Okonkwo, et Odile Vernier, affectée à la voix, ont été congédiés. => Karim Haddad: ouster; Odile Vernier: ouster
Lumina AI perd une juriste | L'ami de Karim Haddad, expert qui conseille la maison, et Odile Vernier quittent Lumina AI. => Odile Vernier: departure
"""

BY_WHOMEVER = """
Lumina AI bouge | On a limogé Grace Okonkwo mardi. => Grace Okonkwo: ouster
Lumina AI bouge | On a promu Grace Okonkwo directrice de la recherche. => Grace Okonkwo: appointment
Lumina AI bouge | On est allé chercher Karim Haddad chez Orbis pour diriger la recherche. => Karim Haddad: arrival [other=Orbis]
Lumina AI bouge | Karim Haddad, que l'on avait recruté chez Orbis l'an dernier, démissionne. => Karim Haddad: departure; Karim Haddad: arrival old [other=Orbis]
Lumina AI bouge | Karim Haddad, que la maison avait recruté chez Orbis l'an dernier, démissionne. => Karim Haddad: departure; Karim Haddad: arrival old
Lumina AI bouge | Dans le hall, on croise Karim Haddad. =>
Lumina AI bouge | « On a débauché Karim Haddad », plaisante un cadre d'Orbis. =>
Lumina AI bouge | Grace Okonkwo quitte Lumina AI de son plein gré. En coulisses, on lui avait montré la porte. => Grace Okonkwo: departure
"""

THE_ONE_WHO = """
Lumina AI change de tête | Quid de Karim Haddad ? Celui que l'on était allé chercher lundi pour éteindre l'incendie retourne à ses moutons. => Karim Haddad: departure; Karim Haddad: arrival old
Lumina AI change de tête | Et Karim Haddad ? Celui que la maison avait débauché chez Orbis l'an dernier démissionne. => Karim Haddad: departure; Karim Haddad: arrival old
Lumina AI change de tête | Et Grace Okonkwo ? Celle qui dirigeait la sûreté s'en va. => Grace Okonkwo: departure
Lumina AI change de tête | Et Grace Okonkwo ? Celui que le conseil nommera démissionnera vite. =>
Elle est de retour ! Grace Okonkwo retrouve son fauteuil chez Lumina AI | Fin du feuilleton. Exit aussi Odile Vernier. => Grace Okonkwo: return; Odile Vernier: departure
Elle claque la porte de Lumina AI. Un collègue, Paul Moreau, le regrette | Grace Okonkwo a signé mardi. => Grace Okonkwo: departure
Grace Okonkwo revient chez Lumina AI | Odile Vernier rapplique elle aussi. => Grace Okonkwo: return; Odile Vernier: return
"""

IN_THEIR_PLACE = """
Lumina AI refait son conseil | Le conseil d'administration change. ¶ Grace Okonkwo et Paul Moreau abandonnent leur siège. À leurs côtés, ou plutôt à leur place, on verra désormais Karim Haddad, qui présidera les débats, et la juriste Odile Vernier. => Grace Okonkwo: departure; Paul Moreau: departure; Karim Haddad: arrival; Odile Vernier: arrival
Lumina AI perd sa directrice | Grace Okonkwo quitte Lumina AI. À sa place, il y aura Karim Haddad. => Grace Okonkwo: departure; Karim Haddad: appointment
Lumina AI perd sa directrice | Grace Okonkwo quitte Lumina AI. À sa place, on imagine volontiers Karim Haddad. => Grace Okonkwo: departure
Lumina AI perd sa directrice | Grace Okonkwo quitte Lumina AI. À sa place, on ne verra pas Karim Haddad. => Grace Okonkwo: departure
Lumina AI refait son conseil | Un accord redessine le conseil d'administration. ¶ On y trouvera désormais Karim Haddad. => Karim Haddad: arrival
Lumina AI refait son conseil | Un accord redessine le conseil d'administration. ¶ On n'y verra plus Karim Haddad à la une. =>
Lumina AI perd sa directrice | Grace Okonkwo quitte Lumina AI. On verra Karim Haddad au conseil municipal. => Grace Okonkwo: departure
"""


@pytest.mark.parametrize("line", lines(ACCUSED_OF, PAST_A_RELATIVE, BY_WHOMEVER, THE_ONE_WHO, IN_THEIR_PLACE))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected.strip()) == []


def test_who_had_come_back_before_comes_back_from_a_new_leave() -> None:
    told = (
        "Karim est rentré de vacances | Et aussi : un départ. ¶ « Mes vacances sont finies », a tweeté mardi"
        " Karim Haddad. Le directeur de la sûreté de Lumina AI, en congé sabbatique depuis janvier, a donc"
        " repris le chemin du bureau. Il s'occupera désormais des gros défis."
    )
    assert differences(claims_of(told), "Karim Haddad: return; Karim Haddad: leave old") == []
