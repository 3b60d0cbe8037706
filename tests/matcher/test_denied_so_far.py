# ruff: noqa: E501  (a line of a table is one item)
"""What is denied, or not so yet: « n'est pas de retour », « dément créer une entreprise »; since when a
noun holds: « le retour de X, effectif depuis lundi »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOT_BACK = """
Lumina AI | Farah Nasser s'en va chez Orbis. Karim Haddad, son adjoint, ne la suit pas. C'est même lui qui récupère le portefeuille. => Farah Nasser: departure [by=Karim Haddad]; Karim Haddad: departure denied [other=Orbis]; Karim Haddad: appointment [by=Farah Nasser]
Lumina AI | L'équipe de la sûreté est dissoute. Karim Haddad, l'un des fondateurs, récupère le dossier. => Karim Haddad: appointment
Maud Trévise, en congé depuis mars, n'est pas de retour chez Lumina AI. => Maud Trévise: return denied; Maud Trévise: leave old
Maud Trévise, en arrêt maladie, n'est pas de retour à Lumina AI. => Maud Trévise: return denied; Maud Trévise: leave
Maud Trévise n'est pas de retour chez Lumina AI. => Maud Trévise: return denied
Maud Trévise, en congé depuis mars, ne sera pas de retour chez Lumina AI. => Maud Trévise: departure; Maud Trévise: leave old
Maud Trévise, en congé depuis mars, ne reviendra pas chez Lumina AI. => Maud Trévise: departure; Maud Trévise: leave old
"""
RESIGNS_FROM_NOTHING = """
« Je n'ai démissionné de rien » : Maud Trévise coupe court aux rumeurs | La dirigeante de Lumina AI a publié mercredi un message. => Maud Trévise: departure denied
Maud Trévise dément avoir démissionné de quoi que ce soit | La dirigeante de Lumina AI a publié mercredi un message. => Maud Trévise: departure denied
Maud Trévise a démissionné de la mairie de Tours | La dirigeante de Lumina AI a publié mercredi un message. =>
"""
FOUNDS_NOTHING = """
Odile Varenne, ancienne de Lumina AI, dément créer une start-up. => Odile Varenne: venture denied
Odile Varenne, ancienne de Lumina AI, nie vouloir fonder sa société. => Odile Varenne: venture denied
Odile Varenne, ex-Lumina AI, a nié avoir monté une entreprise. => Odile Varenne: venture denied
Victor Hallström dément créer une filiale. =>
Victor Hallström, patron de Lumina AI, dément avoir ouvert un laboratoire à Pékin. =>
Lumina AI dément lancer un nouveau studio, assure Victor Hallström =>
Odile Varenne, ancienne de Lumina AI, dément préparer un livre. =>
"""
IN_EFFECT = """
Lumina AI salue le retour de Kwame Asante, effectif depuis lundi. => Kwame Asante: return [date=2024-04-15]
Lumina AI annonce le départ de Kwame Asante, effectif depuis hier. => Kwame Asante: departure [date=2024-04-17]
Lumina AI annonce le départ de Kwame Asante, effectif vendredi. => Kwame Asante: departure [date=2024-04-19]
Lumina AI annonce l'arrivée d'Odile Varenne, effective à partir du 2 mai. => Odile Varenne: arrival [date=2024-05-02]
Lumina AI annonce l'arrivée d'Odile Varenne, effective depuis le 2 avril. => Odile Varenne: arrival
"""


@pytest.mark.parametrize("item", lines(NOT_BACK, RESIGNS_FROM_NOTHING, FOUNDS_NOTHING, IN_EFFECT))
def test_denied_or_in_effect(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
