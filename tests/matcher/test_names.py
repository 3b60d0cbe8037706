import pytest

from bot.matcher.names.finder import Finder
from bot.matcher.names.name import Sort
from bot.matcher.names.watched import Lexicon
from tests.matcher.stage import WATCHLIST, tokens

FINDER = Finder(Lexicon(WATCHLIST))


def names(*sentences: str) -> list[tuple[str, str]]:
    found = FINDER.find([tokens(sentence) for sentence in sentences])
    return [(name.sort.value, name.identity.name) for sentence in found for name in sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inès Vauquelin quitte Selenea", [("person", "Inès Vauquelin"), ("watched", "Selenea")]),
        ("INES VAUQUELIN QUITTE SELENEA", [("person", "Inès Vauquelin"), ("watched", "Selenea")]),
        ("Inès Vauquellin s'en va", [("person", "Inès Vauquelin")]),
        ("Tibor Szalai s'en va", [("person", "Tibor Szalay")]),
        ("le créateur de Mirabo perd Szalay", [("watched", "Selenea"), ("person", "Tibor Szalay")]),
        ("la maison d'Armel Kerdoncuff recrute", [("watched", "Selenea")]),
        ("Luc Szalay marque un but", [("person", "Luc Szalay")]),
        ("Camille Roussel arrive de chez Nordika", [("person", "Camille Roussel"), ("company", "Nordika")]),
        ("la start-up Brumaire recrute", [("company", "Brumaire")]),
        ("Selon Reuters, rien", [("outlet", "Reuters")]),
        ("Orion Labs a fermé", [("company", "Orion Labs")]),
        ("Selenea perd Malik N'Dour", [("watched", "Selenea"), ("person", "Malik N'Dour")]),
        ("Moussa M’Barek s'en va", [("person", "Moussa M’Barek")]),
        ("Jan van der Meulen s'en va", [("person", "Jan van der Meulen")]),
        ("Milan Kerbrat s'en va", [("person", "Milan Kerbrat")]),
        ("Sofia Kerbrat arrive de Milan", [("person", "Sofia Kerbrat"), ("place", "Milan")]),
        (
            "Sofia Martin et José María Ruiz s'en vont",
            [("person", "Sofia Martin"), ("person", "José María Ruiz")],
        ),
        ("Anselm BRÜCKNER s'en va", [("person", "Anselm Brückner")]),
        ("Ravi KC s'en va", [("person", "Ravi KC")]),
        ("Selenea ouvre un bureau à San Francisco", [("watched", "Selenea"), ("place", "San Francisco")]),
        ("Juan Carlos de la Vega s'en va", [("person", "Juan Carlos de la Vega")]),
        ("Les équipes d'Inès Vauquelin de la Côte s'en vont", [("person", "Inès Vauquelin")]),
        ("Anne-Sophie de La Boissonnade s'en va", [("person", "Anne-Sophie de La Boissonnade")]),
        ("Hassan al-Masri s'en va", [("person", "Hassan al-Masri")]),
        ("John T. Harwood s'en va", [("person", "John T. Harwood")]),
        ("Inès R. Vauquelin s'en va", [("person", "Inès Vauquelin")]),
        ("Le plan B. Camille Roussel arrive", [("person", "Camille Roussel")]),
    ],
)
def test_names_are_found_and_sorted(text, expected):
    assert names(text) == expected


def test_a_bare_last_name_is_traced_to_the_full_one():
    assert names("Camille Roussel arrive.", "M. Roussel a signé.")[-1] == ("person", "Camille Roussel")


@pytest.mark.parametrize("text", ["San Francisco", "Mirabo 3", "Silicon Valley", "La Direction"])
def test_places_and_products_are_nobody(text):
    assert all(sort != Sort.PERSON.value for sort, _ in names(f"On parle de {text} ici"))


def test_a_name_that_goes_on_is_no_slip_of_a_shorter_one():
    assert names("Tibor Szalayberg s'en va") == [("person", "Tibor Szalayberg")]
