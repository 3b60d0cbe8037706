"""Who goes somewhere, or comes back from there, has left nobody: countries, towns, holidays, every day."""

import pytest

from tests.matcher.oneline import claims_of

GOING = ["part", "repart", "s'en va", "est parti", "retourne", "rentre", "revient", "arrive"]
WHERE = """
au Kenya; au Chili; en Inde; à Tokyo; à Nairobi; aux Etats-Unis; aux Pays-Bas; dans le Lot; en vacances
en mission; au ski; à la pêche; à la montagne; à la plage; au golf; au Sénat; à Davos; au tribunal
"""
PLACES = [place.strip() for line in WHERE.strip().splitlines() for place in line.split(";")]


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("goes", GOING)
def test_a_journey_is_no_change(goes: str, where: str) -> None:
    assert (
        claims_of(f"Lumina AI : le programme | Victor Hallström {goes} {where} demain.", history=False) == ()
    )


def test_who_goes_home_from_a_post_has_left_it() -> None:
    (claim,) = claims_of("Lumina AI supprime un comité | Yuki Tanabe, qui le présidait, retourne à Tokyo.")
    assert (claim.person, claim.kind.value) == ("Yuki Tanabe", "departure")


@pytest.mark.parametrize(
    "heading",
    ["Ça peut vous intéresser", "Ces articles pourraient vous intéresser", "Cela devrait vous intéresser"],
)
def test_links_to_other_articles_are_not_of_this_one(heading: str) -> None:
    links = "<ul><li><a href='https://example.org/1'>Karim Haddad quitte Lumina AI</a></li></ul>"
    text = f"<p>Nous l'avons essayé.</p><h4>{heading}</h4>{links}"
    assert claims_of(f"Lumina AI améliore Parlio | Il répond plus vite. ¶ {text}", history=False) == ()


@pytest.mark.parametrize(
    "told",
    [
        "Parlio, c'est fini : l'appli star de Lumina AI plie bagage | Victor Hallström s'explique.",
        "Karim Haddad de retour en classe le temps d'une matinée | Il est de Lumina AI.",
        "À Londres, Karim Haddad remplace Victor Hallström au pied levé pour la séance de Lumina AI",
        "Victor Hallström me l'a rappelé en riant | Karim Haddad raconte Lumina AI.",
        "Lumina AI : l'essai | Nous l'avons testé. ¶ <p>Dans notre lettre : Karim Haddad part.</p>",
        "Karim Haddad hérite d'un modèle capricieux | Le directeur de la sûreté de Lumina AI le raconte.",
    ],
)
def test_nor_is_what_lasts_a_morning_or_is_told_of_a_thing(told: str) -> None:
    assert claims_of(told, history=False) == ()
