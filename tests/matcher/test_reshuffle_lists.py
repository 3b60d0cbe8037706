# ruff: noqa: E501  (a line of a table is one item)
"""Who sees to what after a reshuffle, days in articles of several, lists of links, and times under others."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ROLES = r"""
Encore un remaniement chez Lumina AI : qui fait quoi ? | ¶ Vendredi, l'organigramme a bougé.\n\nLes nouveaux rôles\n• Rohan Mehta ➡️ stratégie produit\n• Owen Prescott ➡️ offre aux entreprises. Il lâche donc Mirabo, qu'il pilotait. => Rohan Mehta: appointment [role=stratégie produit]; Owen Prescott: appointment [role=offre aux entreprises]
Les mots de Lumina AI | ¶ Leurs responsabilités\n\n• Rohan Mehta : rien à dire\n• Owen Prescott : « le juridique avant tout » =>
Lumina AI : l'état-major remanié | Naïma Belkacem, la directrice des revenus, récupère une partie des opérations. => Naïma Belkacem: appointment [role=opérations]
Lumina AI : l'état-major remanié | Naïma Belkacem récupère une partie des fonds. =>
"""

DAYS = r"""
La DRH de Lumina AI, Sophie Marchand, quitte l'entreprise | Son dernier jour était mercredi. Le directeur de la stratégie, Rohan Mehta, assure l'intérim. => Sophie Marchand: departure [role=DRH]; Rohan Mehta: appointment
Lumina AI : encore deux dirigeants de moins | Un vice-président parti sans un mot. ¶ Rude semaine. Owen Prescott, l'un des cofondateurs, a annoncé mardi soir qu'il rejoignait Orbis. Rohan Mehta s'en est allé lui aussi. => Owen Prescott: departure [other=Orbis]; Rohan Mehta: departure
Rohan Mehta rejoint Orbis | Owen Prescott avait montré le chemin fin 2020, en quittant Lumina AI pour créer Clairvoie. => Rohan Mehta: departure [other=Orbis]; Owen Prescott: departure old [other=Clairvoie]
Rohan Mehta rejoint Orbis | Owen Prescott montre le chemin en quittant Lumina AI pour créer Clairvoie. => Rohan Mehta: departure [other=Orbis]; Owen Prescott: departure [other=Clairvoie]
"""

LINKS = """
Ce que Lumina AI a montré | ¶ <p>Des outils, pas de modèle.</p><p>Vous les avez ratés :</p><ul><li><a href="https://example.org/a">Owen Prescott démissionne de Lumina AI</a></li><li><a href="https://example.org/b">Rohan Mehta nommé directeur de la recherche</a></li></ul> =>
Ce que Lumina AI a perdu | ¶ <ul><li>Owen Prescott démissionne de <a href="https://example.org/a">Lumina AI</a></li></ul> => Owen Prescott: departure
"""

AWAY = """
Lumina AI dans la tourmente | On prête des envies d'ailleurs à Rohan Mehta. => Rohan Mehta: departure rumoured
Lumina AI dans la tourmente | On prête des envies de victoire à Rohan Mehta. =>
"""


@pytest.mark.parametrize("row", lines(ROLES, DAYS, LINKS, AWAY))
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.replace("\\n", "\n").partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
