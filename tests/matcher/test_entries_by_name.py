# ruff: noqa: E501  (a line of a table is one item)
"""Entries that a name alone opens, in an article on who does what: who leaves another house comes to ours."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ROUND_UP = "Lumina AI : qui fait quoi après les mouvements de mars | Le mercato du printemps. ¶ <p>Récapitulatif.</p>"
FORMS = ["<p><strong>{}.</strong> {}</p>", "<p><strong>{}</strong> — {}</p>"]
LEAVES = [
    "La patronne de Slack a dit adieu à Salesforce.",
    "L'ancienne patronne de Slack a quitté Salesforce. Les revenus du groupe lui reviennent.",
    "Elle a quitté Salesforce pour diriger les ventes.",
    "Elle a tourné le dos à Salesforce, où elle dirigeait Slack.",
    "La directrice des ventes a démissionné de Salesforce. Elle dirigera la recherche.",
]


@pytest.mark.parametrize("told", LEAVES)
@pytest.mark.parametrize("form", FORMS)
def test_who_leaves_another_house_comes_to_ours(form: str, told: str) -> None:
    for history in (True, False):
        claims = claims_of(ROUND_UP + form.format("Jeanne Quellec", told), history=history)
        assert differences(claims, "Jeanne Quellec: arrival") == []
        assert claims[0].other_organization in ("Slack", "Salesforce")


ONE_BY_ONE = """
<strong>Paul Astier.</strong> L'ancien ministre s'offre une énième vie dans le privé. Il travaillera depuis Bruxelles en qualité de directeur des affaires publiques. => Paul Astier: arrival [role=directeur des affaires publiques]
<strong>Paul Astier.</strong> Il a troqué lundi la direction technique d'Intel contre l'infrastructure de calcul de Lumina AI. => Paul Astier: arrival [other=Intel]
<strong>Paul Astier.</strong> Le directeur technique d'Orbis a fait ses adieux à ses équipes. Il dirigera la recherche. => Paul Astier: arrival [other=Orbis]
<strong>Karim Haddad.</strong> Il a quitté Lumina AI vendredi. => Karim Haddad: departure
<strong>Jeanne Quellec.</strong> Elle a quitté Salesforce pour Google. =>
"""


@pytest.mark.parametrize("line", lines(ONE_BY_ONE))
def test_each_entry_is_read_by_itself(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(f"{ROUND_UP}<p>{text.strip()}</p>"), expected) == []


NOBODY = """
Les livres de la semaine sur Lumina AI | Nos choix. ¶ <p><strong>Jeanne Quellec.</strong> L'ancienne patronne de Slack a quitté Salesforce pour écrire.</p>
Lumina AI accueille six start-up dans son incubateur | Qui sont-elles ? ¶ <p><strong>Jeanne Quellec.</strong> La fondatrice d'Agoria a quitté Orbis en 2021 pour créer sa société.</p>
Lumina AI : ils défendent Parlio | Nos portraits. ¶ <p><strong>Paul Astier.</strong> L'avocat a quitté le cabinet Brun l'an dernier.</p>
"""


@pytest.mark.parametrize("line", lines(NOBODY))
def test_nobody_comes(line: str) -> None:
    assert claims_of(line) == ()
