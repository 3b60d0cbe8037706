import pytest

from bot.matcher.language.tokens import fold
from tests.matcher.stage import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l’arrivée d'Inès", ["l’", "arrivée", "d'", "Inès"]),
        ("lorsqu'il part", ["lorsqu'", "il", "part"]),
        ("l'ex-directrice", ["l'", "ex-", "directrice"]),
        ("quittera-t-il Selenea ?", ["quittera", "-t-il", "Selenea", "?"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("Desmond-Royer", ["Desmond-Royer"]),
        ("le procès Melun-OpenLab", ["le", "procès", "Melun", "-", "OpenLab"]),
        ("OpenLab-Un cofondateur part", ["OpenLab", "-", "Un", "cofondateur", "part"]),
        ("le trimaran OpenLab-Bretagne", ["le", "trimaran", "OpenLab-Bretagne"]),
        ("chargé des « grands comptes »", ["chargé", "des", "grands", "comptes"]),
        ("la « voix » de Selenea", ["la", "«", "voix", "»", "de", "Selenea"]),
        ("parle de « Un départ »", ["parle", "de", "«", "Un", "départ", "»"]),
    ],
)
def test_elisions_prefixes_and_inversions_are_split(text, expected):
    assert [token.text for token in tokens(text)] == expected


def test_what_stands_in_guillemets_is_quoted():
    quoted = [token.text for token in tokens("Elle dit : « je pars » et sort") if token.quoted]
    assert quoted == ["je", "pars"]


@pytest.mark.parametrize(
    ("text", "plain"), [("Économie", "economie"), ("cœur", "coeur"), ("Wiśniewski", "wisniewski")]
)
def test_folding(text, plain):
    assert fold(text) == plain
