import pytest

from bot.matcher.names.finder import Finder
from bot.matcher.names.watched import Lexicon
from bot.matcher.syntax.roles import find_role
from bot.matcher.syntax.verbs import VerbReader
from tests.matcher.stage import WATCHLIST, tokens

FINDER = Finder(Lexicon(WATCHLIST))


def role_at_start(text: str):
    words = tokens(text)
    names = {name.first: name for name in FINDER.find([words])[0]}
    return find_role(words, 0, names, VerbReader(words, names).is_verb)


@pytest.mark.parametrize(
    ("text", "wording", "former", "organization"),
    [
        ("directrice technique", "directrice technique", False, None),
        ("la directrice technique de Selenea", "directrice technique", False, "Selenea"),
        ("l'ex-directeur de la recherche", "directeur de la recherche", True, None),
        (
            "le vice-président de Selenea en charge des ventes",
            "vice-président en charge des ventes",
            False,
            "Selenea",
        ),
        ("Chief Research Officer", "Chief Research Officer", False, None),
        ("le cofondateur et directeur scientifique", "cofondateur et directeur scientifique", False, None),
        ("l'un des chefs de produit", "chefs de produit", False, None),
        ("PDG par intérim", "PDG par intérim", False, None),
        ("son patron quitte la salle", "patron", False, None),
    ],
)
def test_a_post_is_worded_as_in_the_article(text, wording, former, organization):
    role = role_at_start(text)
    assert role.text == wording
    assert role.former is former
    assert (role.organization.identity.name if role.organization else None) == organization


def test_a_designation_is_no_post():
    assert role_at_start("l'intéressé se tait").text is None


@pytest.mark.parametrize("text", ["la maison", "un départ"])
def test_other_nouns_are_none(text):
    assert role_at_start(text) is None
