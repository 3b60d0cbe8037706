"""Who comes and of whom no verb says so: from another house as told beside, or with what is bought."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# « Maëlle Quellec », whom no list knows, in an article about an office of ours.
COMING = lines("""
Sa première recrue, Maëlle Quellec, a quitté Zalando début avril.
Sa future patronne, Maëlle Quellec, vient de quitter Zalando.
La directrice du site, Maëlle Quellec, a quitté Zalando le 1er avril.
L'équipe est dirigée par Maëlle Quellec, qui a quitté Zalando lundi.
L'équipe est menée par Maëlle Quellec, jusqu'ici directrice juridique de Zalando.
L'antenne est présidée par Maëlle Quellec, qui dirigeait jusqu'ici les ventes de Zalando.
À la tête de l'équipe, Maëlle Quellec, jusqu'à mardi numéro deux de Zalando, a reçu carte blanche.
Maëlle Quellec abandonne à cet effet la direction juridique de Zalando.
Maëlle Quellec troque Zalando pour la direction de l'antenne.
""")
NOT_COMING = lines("""
L'équipe est dirigée par Maëlle Quellec, passée par Zalando.
L'équipe est dirigée par Maëlle Quellec, qui a quitté Zalando en 2019.
Son premier client, Maëlle Quellec, a quitté Zalando lundi.
La plus vive de ses critiques, Maëlle Quellec, a quitté Zalando vendredi.
Chez Criteo, l'équipe est dirigée par Maëlle Quellec, qui a quitté Zalando lundi.
Criteo loue l'étage du dessous. Sa future patronne, Maëlle Quellec, vient de quitter Zalando.
Maëlle Quellec, jusqu'à mardi numéro deux de Zalando, a critiqué le loyer.
""")
OFFICE = (
    "Lumina AI ouvre un bureau à Paris | Le créateur de Parlio s'installe rue de Rivoli. {} Rien d'autre."
)
BOUGHT = lines("""
Ses deux fondateurs, Maëlle Quellec et Tristan Morvan, suivent leur code.
Maëlle Quellec et Tristan Morvan, qui l'avaient fondée, émargent depuis mercredi chez Lumina AI.
Ses fondateurs, Maëlle Quellec et Tristan Morvan, intégreront l'équipe chargée de la santé.
""")
BUYING = (
    "Lumina AI se renforce dans la santé | L'entreprise l'a annoncé mercredi. Lumina AI rachète Kyuta. {}"
)


@pytest.mark.parametrize("told", COMING)
def test_who_comes_over_from_another_house(told: str) -> None:
    found = claims_of(OFFICE.format(told), history=False)
    assert differences(found, "Maëlle Quellec: arrival [other=Zalando]") == []


@pytest.mark.parametrize("told", NOT_COMING)
def test_who_has_another_house_behind_them_and_does_not_come(told: str) -> None:
    assert claims_of(OFFICE.format(told), history=False) == ()


@pytest.mark.parametrize("told", BOUGHT)
def test_who_goes_along_with_what_is_bought(told: str) -> None:
    expected = "Maëlle Quellec: arrival [other=Kyuta]; Tristan Morvan: arrival [other=Kyuta]"
    assert differences(claims_of(BUYING.format(told), history=False), expected) == []


def test_what_is_bought_with_those_who_head_it() -> None:
    bought = "Lumina AI rachète Kyuta et ses fondateurs, Maëlle Quellec et Tristan Morvan."
    told = f"Lumina AI se renforce dans la santé | L'entreprise l'a annoncé mercredi. {bought}"
    expected = "Maëlle Quellec: arrival; Tristan Morvan: arrival"
    assert differences(claims_of(told, history=False), expected) == []


@pytest.mark.parametrize(
    "told",
    [
        "Sa fondatrice, Maëlle Quellec, suit des cours à Lyon.",
        "Sa fondatrice, Maëlle Quellec, ne suivra pas son code.",
        "Sa comptable, Maëlle Quellec, liquide les comptes et retourne enseigner.",
        "Sa fondatrice, Maëlle Quellec, travaille avec l'équipe depuis deux ans.",
    ],
)
def test_who_heads_what_is_bought_and_does_not_come(told: str) -> None:
    assert claims_of(BUYING.format(told), history=False) == ()


def test_what_comes_with_a_house_does_not_go_to_it() -> None:
    told = (
        "Lumina AI se renforce dans la santé | ¶ Avec Kyuta arrivent douze ingénieurs, dont Maëlle Quellec."
    )
    assert all(claim.kind.value != "departure" for claim in claims_of(told, history=False))


# Where posts are given out: what goes on to « Maëlle Quellec », and what does not.
GIVEN_ON = lines("""
Karim Haddad délègue les affaires courantes à Maëlle Quellec.
Karim Haddad délègue les ventes à Maëlle Quellec.
Maëlle Quellec prend la stratégie produit.
Karim Haddad devient directeur technique et Maëlle Quellec, jusqu'ici aux produits, directrice des ventes.
""")
NOT_GIVEN_ON = lines("""
Karim Haddad délègue la lecture de ses messages à Maëlle Quellec.
Maëlle Quellec délègue la gestion de ses rendez-vous à Parlio.
Maëlle Quellec prend une stratégie prudente.
Maëlle Quellec, graphiste, bascule vers l'offre payante.
Le modèle devient public, et Maëlle Quellec, jusqu'ici aux produits, directrice de rien, applaudit.
""")
SHARED_OUT = "Lumina AI redistribue les rôles | L'entreprise l'a fait savoir mercredi. {}"


@pytest.mark.parametrize("told", GIVEN_ON)
def test_what_is_given_on(told: str) -> None:
    found = [c for c in claims_of(SHARED_OUT.format(told), history=False) if c.person == "Maëlle Quellec"]
    assert differences(found, "Maëlle Quellec: appointment") == []


@pytest.mark.parametrize("told", NOT_GIVEN_ON)
def test_what_is_no_charge(told: str) -> None:
    assert claims_of(SHARED_OUT.format(told), history=False) == ()


@pytest.mark.parametrize("told", ["laisse l'intérim à Maëlle Quellec", "s'en va, suppléé par Maëlle Quellec"])
def test_who_stands_in_for_who_goes(told: str) -> None:
    expected = "Karim Haddad: departure; Maëlle Quellec: appointment"
    assert differences(claims_of(SHARED_OUT.format(f"Karim Haddad {told}."), history=False), expected) == []
