# ruff: noqa: E501  (a line of a table is one item)
"""Whom an article lists whose head says that another house takes people of ours, whom it does not name."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HEADS = [
    "Qui sont les recrues d'Orbis venues de Lumina AI ? |",
    "Orbis fait le plein chez Lumina AI |",
    "Orbis arrache trois ingénieurs à Lumina AI |",
    "Trois ingénieurs de Lumina AI filent chez Orbis |",
    "Lumina AI perd trois ingénieurs au profit d'Orbis |",
    "Lumina AI se fait souffler trois ingénieurs par Orbis |",
    "Lumina AI se vide au profit d'Orbis |",
    "Orbis muscle son laboratoire | Trois recrues arrivent de Lumina AI.",
    "Orbis embauche | Le groupe vient d'enrôler trois salariés de Lumina AI.",
]
LISTINGS = [
    "Parmi eux, Irma Quellec, pionnière de la vision ; Basile Trémont, qui codirigeait la robotique ; et Amal Khoury.",
    "Y figurent Irma Quellec, spécialiste des puces ; Basile Trémont ; Amal Khoury, cheffe des produits.",
    "Il s'agit d'Irma Quellec, qui codirigeait la robotique ; Basile Trémont, dont les travaux font autorité ; Amal Khoury.",
    "Dans le lot, on trouve Irma Quellec, Basile Trémont et Amal Khoury.",
    "Ce sont Irma Quellec, Basile Trémont et Amal Khoury.",
    "On peut citer Irma Quellec, Basile Trémont et Amal Khoury.",
    "On y trouve Irma Quellec, Basile Trémont et Amal Khoury.",
    "Les trois transfuges sont Irma Quellec, Basile Trémont et Amal Khoury.",
    "Trois noms circulent dans une note, à savoir Irma Quellec, Basile Trémont et Amal Khoury.",
    "Les recrues (Irma Quellec, Basile Trémont et Amal Khoury) commencent lundi.",
    "Irma Quellec, Basile Trémont et Amal Khoury sont du voyage.",
    "Le groupe a ainsi attiré Irma Quellec, pionnière de la vision ; Basile Trémont, ingénieur ; et Amal Khoury.",
    "Cueillis chez Lumina AI : Irma Quellec, pionnière de la vision ; Basile Trémont, ingénieur ; Amal Khoury.",
    "La liste :<ul><li>Irma Quellec, qui codirigeait la robotique ;</li><li>Basile Trémont : pionnier de la vision ;</li><li>Amal Khoury.</li></ul>",
    "<p><strong>Irma Quellec</strong>, pionnière de la vision.</p><p><strong>Basile Trémont</strong>, ingénieur.</p><p><strong>Amal Khoury</strong>, cheffe des produits.</p>",
    "<h3>Irma Quellec</h3><p>Pionnière de la vision.</p><h3>Basile Trémont</h3><p>Ingénieur.</p><h3>Amal Khoury</h3><p>Cheffe des produits.</p>",
]
ALL = "Irma Quellec: departure{0}; Basile Trémont: departure{0}; Amal Khoury: departure{0}"

NEAR_MISSES = """
Orbis fait le plein chez Lumina AI | ¶ Le reste vient d'autres maisons. Pigés ailleurs : Irma Quellec (Nordika), Amal Khoury (Nuvola) et Basile Trémont. =>
Orbis fait le plein chez Lumina AI | ¶ Le groupe a aussi pioché chez Nordika. Parmi eux, Irma Quellec et Amal Khoury. =>
Orbis débauche quatre ingénieurs de Lumina AI | ¶ Le cours recule. Parmi les investisseurs du groupe, Irma Quellec et Amal Khoury s'inquiètent. =>
Orbis débauche quatre ingénieurs de Lumina AI | ¶ <p>Amal Khoury, patronne d'Orbis.</p><p>Elena Castellanos, PDG de Lumina AI.</p> =>
Orbis débauche quatre ingénieurs de Lumina AI | ¶ Ont refusé l'offre :<ul><li>Irma Quellec, chercheuse.</li><li>Amal Khoury, ingénieure.</li></ul> =>
Orbis fait le plein chez Lumina AI | ¶ Il s'agit d'une stratégie assumée, selon Amal Khoury, analyste chez Nuvola. =>
Orbis fait le plein chez Lumina AI | ¶ Quatre noms ont été démentis, dont Irma Quellec et Amal Khoury. =>
Orbis fait le plein chez Lumina AI | ¶ C'est Amal Khoury qui a prévenu les équipes. =>
Orbis fait le plein chez Lumina AI | ¶ On voit Amal Khoury sourire sur la photo. =>
Orbis fait le plein chez Lumina AI | ¶ Les patrons sont Irma Quellec et Amal Khoury. =>
Orbis fait le plein chez Lumina AI | ¶ Les recrues rejoindront Irma Quellec et Amal Khoury. =>
Après Lumina AI, Orbis débauche chez Nordika | Amal Khoury, qui dirigeait une centaine d'ingénieurs, rejoint Orbis. =>
Orbis, qui a déjà pillé Lumina AI, s'attaque à Meta | Amal Khoury, qui dirigeait une équipe, rejoint Orbis. =>
Nordika attire des ingénieurs de Lumina AI à sa conférence | ¶ Parmi eux, Irma Quellec et Amal Khoury. =>
Des ingénieurs de Lumina AI rejoignent l'appel lancé par Nordika | ¶ Parmi eux, Irma Quellec et Amal Khoury. =>
Les salariés de Lumina AI prennent l'accent de Nordika | ¶ Parmi eux, Irma Quellec et Amal Khoury. =>
Ceux qui nous ont quittés | Artistes et savants : hommage. Parmi eux, la physicienne Irma Quellec, qui avait inspiré Lumina AI. =>
Orbis débauche Irma Quellec, directrice de la recherche de Lumina AI ; Amal Khoury, porte-parole, n'a pas souhaité commenter | => Irma Quellec: departure [other=Orbis]
"""


@pytest.mark.parametrize("listing", LISTINGS)
def test_whoever_is_listed_leaves_for_the_house_of_the_head(listing: str) -> None:
    for head in HEADS:
        told = claims_of(f"{head} ¶ Le montant n'est pas connu. {listing}", history=False)
        assert differences(told, ALL.format(" [other=Orbis]")) == [], head


@pytest.mark.parametrize("line", lines(NEAR_MISSES))
def test_nobody_else_does(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
