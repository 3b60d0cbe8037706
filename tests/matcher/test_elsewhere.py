"""People known to be of other houses are not taken for somebody unknown of the watched organisation."""

from dataclasses import replace

import pytest

from bot.matcher import Matcher
from tests.matcher.stage import MATCHER, MOVES, PARIS, WATCHLIST, article, brief

AWARE = Matcher(replace(WATCHLIST, elsewhere=("Octave Delorme",)), zone=PARIS)


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("Selenea perd un juriste", "Nordika est dirigé par Octave Delorme. Il a quitté Selenea hier."),
        (
            "Selenea se renforce",
            "Octave Delorme a promis un procès. Il vient d'être nommé directeur juridique.",
        ),
        ("Selenea perd deux cadres", "Camille Roussel part. Octave Delorme démissionne."),
    ],
)
def test_who_is_elsewhere_is_passed_over_where_others_are_meant(title, summary):
    told = {name for name, _, _ in brief(MATCHER.match(article(title, summary), MOVES))}
    assert "Delorme" in told
    assert {name for name, _, _ in brief(AWARE.match(article(title, summary), MOVES))} == told - {"Delorme"}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Octave Delorme rejoint Selenea", "arrival"),
        ("Selenea recrute Octave Delorme, le patron de Nordika", "arrival"),
        ("OCTAVE DELORME QUITTE SELENEA", "departure"),
    ],
)
def test_a_sentence_that_says_it_of_them_by_name_is_believed(title, kind):
    assert brief(AWARE.match(article(title), MOVES)) == {("Delorme", kind, "announced")}
