"""Who comes back: from where they were for a while, from a leave, to a post that another had meanwhile."""

import pytest

from tests.matcher.oneline import claims_of, differences


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


BACK = """
revient chez Lumina AI; a remis les pieds chez Lumina AI; est de retour chez Lumina AI; réintègre Lumina AI
"""
STAYS = """
après un détour par Slack; après un crochet par Slack; après une infidélité avec Slack
au terme d'un intermède de six mois chez Slack; après une brève escapade chez Slack; après une pige chez Slack
"""


@pytest.mark.parametrize("back", parts(BACK))
@pytest.mark.parametrize("stay", parts(STAYS))
def test_where_they_were_meanwhile(stay: str, back: str) -> None:
    for text in (f"Samuel Roy {back} {stay}", f"{stay[0].upper()}{stay[1:]}, Samuel Roy {back}"):
        assert differences(claims_of(text, history=False), "Samuel Roy: return [other=Slack]") == []


@pytest.mark.parametrize(
    "text",
    [
        "Samuel Roy revient chez Lumina AI après un détour par la politique => Samuel Roy: return",
        (
            "Samuel Roy revient chez Lumina AI, et Odile Varenne y arrive après un détour par Slack"
            " => Samuel Roy: return; Odile Varenne: arrival"
        ),
        "Lumina AI récupère Samuel Roy après un crochet par Slack => Samuel Roy: return [other=Slack]",
        "Samuel Roy, de retour chez Lumina AI, retravaillera avec Haoran Zhou => Samuel Roy: return",
        (
            "Partie en congé en novembre, Aurélie Roy redevient directrice juridique de Lumina AI"
            " => Aurélie Roy: return; Aurélie Roy: leave old [date=2023-11]"
        ),
        "Aurélie Roy redevient directrice juridique de Lumina AI => Aurélie Roy: appointment",
        (
            "Elle avait été licenciée en mars, la revoici : Sophie Marchand redevient directrice de Lumina AI"
            " => Sophie Marchand: return; Sophie Marchand: ouster old [date=2024-03]"
        ),
        (
            "Il avait quitté Lumina AI en mai : Haoran Zhou retrouve son poste"
            " => Haoran Zhou: return; Haoran Zhou: departure old [date=2023-05]"
        ),
        "Il avait quitté Lumina AI en mai : Sophie Marchand raconte la crise =>",
        "Il avait quitté Lumina AI en mai : Haoran Zhou l'a remplacé =>",
    ],
)
def test_who_is_back(text: str) -> None:
    told, _, expected = text.partition("=>")
    assert differences(claims_of(told, history=False), expected) == []


TAKEN = """
la direction de la recherche; la tête de la recherche; les rênes de la recherche; le pilotage de la recherche
"""


@pytest.mark.parametrize("taken", parts(TAKEN))
def test_a_house_between_verb_and_post(taken: str) -> None:
    text = f"Priya Raman prend chez Lumina AI {taken}"
    assert differences(claims_of(text, history=False), "Priya Raman: appointment") == []
    text = f"En congé depuis janvier, Haoran Zhou a repris mardi chez Lumina AI {taken}"
    expected = "Haoran Zhou: return [date=2024-04-16]; Haoran Zhou: leave old [date=2024-01]"
    assert differences(claims_of(text, history=False), expected) == []
    text = f"Priya Raman, directrice des produits de Lumina AI, prend chez Google {taken}"
    assert differences(claims_of(text, history=False), "Priya Raman: departure [other=Google]") == []


@pytest.mark.parametrize(
    "text",
    [
        "Priya Raman fait chez Lumina AI la promotion de son livre",
        "Priya Raman prend chez Lumina AI la mesure du problème",
        "Priya Raman a laissé chez Lumina AI un souvenir impérissable",
        "Priya Raman a trouvé chez Lumina AI la liberté qu'elle n'avait pas ailleurs",
        "Priya Raman quitte chez Google la direction des ventes",
    ],
)
def test_a_house_between_verb_and_something_else(text: str) -> None:
    assert claims_of(text, history=False) == ()


MEANWHILE = "que Priya Raman assurait par intérim; que Priya Raman tenait par intérim"


@pytest.mark.parametrize("meanwhile", parts(MEANWHILE))
@pytest.mark.parametrize(
    "back",
    parts("""
    retrouve la direction de la recherche de Lumina AI; reprend la direction de la recherche de Lumina AI
    reprend chez Lumina AI la direction de la recherche
    """),
)
def test_who_had_the_post_meanwhile(back: str, meanwhile: str) -> None:
    told = claims_of(f"En congé depuis janvier, Haoran Zhou {back}, {meanwhile}.", history=False)
    assert [c.counterpart for c in told if c.kind.value == "return"] == ["Priya Raman"]
    assert not any(c.news for c in told if c.person == "Priya Raman")
