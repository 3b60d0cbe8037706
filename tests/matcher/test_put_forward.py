# ruff: noqa: E501  (a line of a table is one item)
"""Whom others put forward for a place that has just come free, with a goal named or none."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAYING = [
    "On parle de {} pour lui succéder",
    "Lumina AI songerait à {} pour reprendre la direction financière",
    "La rumeur donne {} à la tête des finances",
    "On cite {} parmi les candidats",
    "Le nom de {} revient avec insistance",
    "{} serait en lice pour le poste",
    "{} aurait été sondé pour le poste",
]
PEOPLE = [
    ("Karim Haddad", "appointment"),
    ("Ruben Kestler, directeur des partenariats de Lumina AI,", "appointment"),
    ("Ruben Kestler, cadre d'Orbis,", "arrival"),
]


@pytest.mark.parametrize("saying", SAYING)
def test_whom_others_put_forward(saying: str) -> None:
    for words, kind in PEOPLE:
        told = saying.format(words).removesuffix(",")
        text = f"Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. {told}."
        name = words.partition(",")[0]
        wanted = f"Hugo Lemarchand: departure; {name}: {kind} rumoured"
        assert differences(claims_of(text, history=False), wanted) == [], words


TOLD = """
Lumina AI retient son souffle | Grace Okonkwo pourrait partir. On avance déjà le nom de Hugo Lemarchand, son adjoint, pour lui succéder. => Grace Okonkwo: departure rumoured [by=Hugo Lemarchand]; Hugo Lemarchand: appointment rumoured [by=Grace Okonkwo]
Lumina AI retient son souffle | Grace Okonkwo pourrait partir. Hugo Lemarchand est pressenti pour sa succession. => Grace Okonkwo: departure rumoured; Hugo Lemarchand: appointment rumoured [by=Grace Okonkwo]
Sanne de Wit bientôt chez Orbis ? | La responsable de la sécurité aurait démissionné jeudi. Lumina AI se tait. => Sanne de Wit: departure rumoured [other=Orbis]
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour le siège laissé vacant, on murmure le nom de Ruben Kestler, un ancien de la Banque mondiale. => Hugo Lemarchand: departure; Ruben Kestler: arrival|appointment rumoured
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour occuper la place vide, le nom de Karim Haddad circulerait en interne. => Hugo Lemarchand: departure; Karim Haddad: appointment rumoured
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour le remplacer, le nom de Karim Haddad est sur toutes les lèvres. => Hugo Lemarchand: departure; Karim Haddad: appointment rumoured
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. En interne, on cite Karim Haddad pour prendre la suite. => Hugo Lemarchand: departure; Karim Haddad: appointment rumoured
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour lui succéder, plusieurs médias avancent le nom de Karim Haddad. => Hugo Lemarchand: departure; Karim Haddad: appointment rumoured
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Ruben Kestler, aujourd'hui chez Orbis, tiendrait la corde pour le poste. => Hugo Lemarchand: departure; Ruben Kestler: arrival rumoured [other=Orbis]
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. On évoque avec insistance la venue de Ruben Kestler, cadre d'Orbis. => Hugo Lemarchand: departure; Ruben Kestler: arrival rumoured
"""
NOT_TOLD = """
Lumina AI retient son souffle | Grace Okonkwo pourrait partir. On n'avance pas le nom de Hugo Lemarchand pour lui succéder. => Grace Okonkwo: departure rumoured
Lumina AI retient son souffle | On avance le nom de Hugo Lemarchand pour sa prochaine conférence. =>
Sanne de Wit va-t-elle quitter Orbis ? | La responsable de la sécurité aurait démissionné jeudi. Lumina AI se tait. =>
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour la suite, on verra avec Victor Hallström, dit-il. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour lui succéder, personne n'a approché Ruben Kestler. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Personne ne parle de Ruben Kestler pour le poste. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. On parle de Ruben Kestler pour un prix. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Lumina AI songerait à Ruben Kestler pour une publicité. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour lui succéder, rien n'est arrêté. Le nom de Ruben Kestler est cité dans une plainte. => Hugo Lemarchand: departure
Lumina AI perd son directeur financier | Hugo Lemarchand a démissionné lundi. Pour lui succéder, rien n'est arrêté. Les analystes citent Ruben Kestler, économiste chez Orbis, pour illustrer leur propos. => Hugo Lemarchand: departure
"""


@pytest.mark.parametrize("line", lines(TOLD, NOT_TOLD))
def test_for_what(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
