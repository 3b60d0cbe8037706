"""Time away and what ends it: illness as what acts, posts taken up again, seats that do not stay empty."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NO_DATE_YET = """
Lumina AI : le point | Farah Nasser est en congé maladie depuis mars. La date de son retour n'est pas fixée. => Farah Nasser: leave old
Lumina AI : le point | Farah Nasser est en congé maladie depuis mars. On ignore la date de son retour. => Farah Nasser: leave old
Lumina AI : le point | Farah Nasser est en congé maladie depuis mars. La date de son retour est fixée au 5 mai. => Farah Nasser: leave old; Farah Nasser: return [date=2024-05-05]
Lumina AI : le point | Farah Nasser, en congé depuis mars, retrouvera son poste chez Lumina AI en mai. => Farah Nasser: leave old; Farah Nasser: return [date=2024-05]
Lumina AI : le point | Farah Nasser est en congé de Lumina AI depuis lundi. Elle reviendra en juin. => Farah Nasser: leave
Lumina AI : le point | Farah Nasser, en congé depuis mars, ne reviendra pas chez Lumina AI avant juin. => Farah Nasser: leave
Lumina AI : le point | Farah Nasser, en congé depuis mars et dont on ignore quand elle reviendra, a donné son accord. => Farah Nasser: leave old
Lumina AI : le point | Farah Nasser est en congé depuis mars. La maison ne dit pas quand elle reviendra. => Farah Nasser: leave old
Lumina AI : le point | On ignore quand Farah Nasser quittera Lumina AI. => Farah Nasser: departure
"""

KEPT_AWAY = """
Hélène Porter de retour chez Lumina AI en juin ? | En congé depuis mars, la numéro deux préparerait sa rentrée. ¶ On guette son retour. Hélène Porter pourrait reprendre ses fonctions à la mi-mai, indiquent deux personnes. Un autre bruit, celui d'un départ définitif de la dirigeante, a été démenti lundi par Victor Hallström. => Hélène Porter: return rumoured; Hélène Porter: leave old; Hélène Porter: departure denied
Lumina AI remanie sa direction | Sophie Marchand quitte la direction du marketing pour se consacrer à sa santé. Elle reviendra, espère-t-elle, dans un rôle plus restreint. => Sophie Marchand: leave
Lumina AI remanie sa direction | Sophie Marchand quitte la direction du marketing pour se consacrer à sa famille. => Sophie Marchand: departure
Lumina AI remanie sa direction | Sophie Marchand quitte la direction du marketing pour se consacrer à la recherche. => Sophie Marchand: appointment [role=recherche]
Lumina AI : Sophie Marchand | ¶ Un cancer l'avait déjà contrainte, en juin dernier, à s'arrêter trois mois. => Sophie Marchand: leave old [date=2023-06]
Lumina AI : Sophie Marchand | ¶ Un cancer l'avait contrainte, en juin dernier, à annuler un voyage. =>
Lumina AI : Sophie Marchand reprend les commandes après cinq mois d'absence | ¶ La directrice de la communication, que la maladie avait tenue éloignée de Lumina AI depuis novembre, a repris l'intégralité de son périmètre. => Sophie Marchand: return; Sophie Marchand: leave old [date=2023-11]
Lumina AI : Sophie Marchand est de retour | ¶ Un cancer l'avait tenue loin du bureau depuis novembre. => Sophie Marchand: return; Sophie Marchand: leave old [date=2023-11]
Lumina AI : Sophie Marchand est de retour | ¶ La maladie l'avait contrainte à s'arrêter en novembre. => Sophie Marchand: return; Sophie Marchand: leave old [date=2023-11]
Lumina AI : Sophie Marchand est de retour | ¶ Des ennuis de santé l'avaient éloignée du bureau en novembre. => Sophie Marchand: return; Sophie Marchand: leave old [date=2023-11]
Un accident de ski éloigne Karim Haddad de Lumina AI pour trois mois => Karim Haddad: leave
La maladie a forcé Karim Haddad à quitter Lumina AI => Karim Haddad: departure
Lumina AI : Sophie Marchand s'en va | ¶ Arrêtée en mars pour raisons de santé, la directrice de la communication a fait savoir qu'elle mettait fin à son aventure chez Lumina AI. => Sophie Marchand: departure; Sophie Marchand: leave old [date=2024-03]
Une opération oblige Karim Haddad, de Lumina AI, à revoir ses comptes =>
Des problèmes de calendrier contraignent Karim Haddad, de Lumina AI, à s'absenter du colloque =>
"""

SO_MANY_WEEKS = """
Lumina AI bouge | Farah Nasser annonce qu'elle s'accorde « plusieurs semaines » d'arrêt pour soigner une maladie. => Farah Nasser: leave
Lumina AI bouge | Farah Nasser, de Lumina AI, prend « six mois » de congé. => Farah Nasser: leave
Lumina AI bouge | Farah Nasser, de Lumina AI, va prendre quelques semaines d'arrêt. => Farah Nasser: leave
Lumina AI bouge | Farah Nasser, de Lumina AI, prend « le pari qu'il faut » de loin. =>
"""

ON_THE_LEAVE_OF_THE_TITLE = """
Sophie Marchand (Lumina AI) s'octroie une année sabbatique | La directrice des ventes part en mai marcher jusqu'à Compostelle. => Sophie Marchand: leave
Lumina AI : Sophie Marchand en congé | Elle s'en va mardi faire le tour de l'Atlantique. => Sophie Marchand: leave
Lumina AI : Sophie Marchand en congé | Elle s'en va mardi chez Google. => Sophie Marchand: leave; Sophie Marchand: departure [other=Google]
Lumina AI : Sophie Marchand en congé | Elle démissionne mardi. => Sophie Marchand: leave; Sophie Marchand: departure
"""

TAKEN_UP_AGAIN = """
Après une année sabbatique, Sophie Marchand est de retour chez Lumina AI => Sophie Marchand: return; Sophie Marchand: leave old
Lumina AI : Sophie Marchand de retour | Après six mois sabbatiques, elle a repris lundi ses fonctions. => Sophie Marchand: return; Sophie Marchand: leave old
Lumina AI : Inès Carrel reprend les rênes après un congé de six mois | La directrice générale adjointe était souffrante. => Inès Carrel: return; Inès Carrel: leave old
Sophie Marchand reprend la communication de Lumina AI après six mois de congé => Sophie Marchand: return; Sophie Marchand: leave old
Après trois mois d'arrêt, Sophie Marchand reprend les commandes de la communication chez Lumina AI => Sophie Marchand: return; Sophie Marchand: leave old
Lumina AI : Yuki Tanabe reprend les ventes après six mois de congé d'Hélène Porter => Yuki Tanabe: appointment; Hélène Porter: leave
Lumina AI : Yuki Tanabe reprend les commandes de la recherche => Yuki Tanabe: appointment
Lumina AI reprend les commandes de processeurs après six mois d'arrêt, dit Karim Haddad =>
"""

NOT_LEFT_EMPTY = """
Lumina AI : Karim Haddad s'en va | Victor Hallström n'a pas laissé le siège refroidir. => Karim Haddad: departure
Lumina AI : Karim Haddad s'en va | Victor Hallström n'a pas laissé le poste vacant. => Karim Haddad: departure
Lumina AI : Karim Haddad laisse son poste vacant => Karim Haddad: departure
Karim Haddad dément toute fuite | Le directeur de la sûreté de Lumina AI n'a parlé à personne. =>
Peter Steiner quitte Lumina AI | ¶ Son enrôlement, en février, avait fait grand bruit. => Peter Steiner: departure; Peter Steiner: arrival old [date=2024-02]
"""


@pytest.mark.parametrize(
    "row",
    lines(NO_DATE_YET, KEPT_AWAY, SO_MANY_WEEKS, ON_THE_LEAVE_OF_THE_TITLE, TAKEN_UP_AGAIN, NOT_LEFT_EMPTY),
)
@pytest.mark.parametrize("history", [True, False])
def test_time_away(row: str, *, history: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
