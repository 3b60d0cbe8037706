from datetime import date

import pytest

from bot.matcher.language.date_forms import FORMS, find_dates
from bot.matcher.language.dates import Calendar

THURSDAY = date(2031, 5, 15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("la semaine dernière", "2031-05"),
        ("le week-end dernier", "2031-05"),
        ("la semaine d'avant", "2031-05"),
        ("la semaine précédente", "2031-05"),
        ("au lendemain du départ", "2031-05-14"),
        ("vingt-quatre heures après le départ", "2031-05-14"),
        ("quelques heures après le départ", "None"),
        ("il y a deux semaines", "None"),
        ("il y a trois semaines", "2031-04"),
        ("mercredi", "2031-05-14"),
        ("ce jeudi", "2031-05-15"),
        ("vendredi soir", "2031-05-09"),
        ("le 12 mai", "2031-05-12"),
        ("le 1er mars 2030", "2030-03-01"),
        ("en avril", "2031-04"),
        ("en décembre", "2030-12"),
        ("en septembre 2029", "2029-09"),
        ("en mars dernier", "2031-03"),
        ("le mois dernier", "2031-04"),
        ("l'an dernier", "2030"),
        ("l'année dernière", "2030"),
        ("à l'automne", "2030"),
        ("à l'été 2029", "2029"),
        ("hier", "2031-05-14"),
        ("avant-hier", "2031-05-13"),
        ("aujourd'hui", "2031-05-15"),
        ("en 2027", "2027"),
        ("il y a deux ans", "2029"),
        ("il y a trois jours", "2031-05-12"),
        ("voilà trois mois", "2031-02"),
        ("cela fait deux ans", "2029"),
        ("le 15 du mois dernier", "2031-04-15"),
        ("le 2 de ce mois", "2031-05-02"),
        ("dans six mois", "2031-11"),
        ("avant Noël", "2030-12"),
        ("le jour de Noël", "2030-12-25"),
        ("fin d'année dernière", "2030"),
    ],
)
def test_a_date_is_resolved_against_the_day_of_publication(text, value):
    found = Calendar(THURSDAY).read(text, 0)
    assert [str(dated.value) for dated in found] == [value]


@pytest.mark.parametrize(
    "text", ["il y a quelques jours", "récemment", "la semaine prochaine", "le 31 février"]
)
def test_what_is_too_vague_or_impossible_has_no_value(text):
    assert all(dated.value is None for dated in Calendar(THURSDAY).read(text, 0))


@pytest.mark.parametrize(
    ("text", "day", "stale"),
    [
        ("début mai", 15, True),
        ("au début du mois", 15, True),
        ("en début de mois", 9, False),
        ("plus tôt dans le mois", 15, True),
        ("à la mi-mai", 15, False),
        ("à la mi-mai", 28, True),
        ("au milieu du mois", 28, True),
        ("en mai", 28, False),
        ("le 12 mai", 28, True),
        ("le 12 mai", 15, False),
    ],
)
def test_what_is_of_this_month_may_be_no_news_of_today(text, day, stale):
    assert [dated.stale for dated in Calendar(THURSDAY.replace(day=day)).read(text, 0)] == [stale]


def test_a_date_leans_on_the_one_told_before():
    calendar = Calendar(THURSDAY)
    calendar.read("Il est parti en 2024.", 0)
    assert [str(d.value) for d in calendar.read("Deux ans plus tard, elle part.", 0)] == ["2026"]
    calendar.read("Le produit est sorti mardi.", 0)
    assert [str(d.value) for d in calendar.read("La veille, elle partait.", 0)] == ["2031-05-12"]


@pytest.mark.parametrize(
    ("told", "then", "value"),
    [
        ("À l'automne 2028, tout vacille.", "Vendredi 17 novembre, il part.", "2028-11-17"),
        ("À l'automne 2029, tout vacille.", "Vendredi 17 novembre, il part.", "2030-11-17"),
        ("Le vendredi 17 novembre 2028, il part.", "Dimanche 19, elle suit.", "2028-11-19"),
        ("Il est parti en mai 2028.", "Il revient avant la fin du mois.", "2028-05"),
        ("Il est parti en avril.", "Il revient avant la fin du mois.", "2031-05"),
        ("Il est parti en mai 2028.", "Mercredi 7 mai, elle part.", "2031-05-07"),
    ],
)
def test_a_day_of_the_week_or_a_month_is_of_what_is_narrated(told, then, value):
    calendar = Calendar(THURSDAY)
    calendar.read(told, 0)
    assert [str(dated.value) for dated in calendar.read(then, 100)] == [value]


@pytest.mark.parametrize(
    ("told", "then", "value"),
    [
        ("Mercredi, elle a dit que vendredi, elle partait.", "Il est arrivé la veille.", "2031-05-13"),
        ("Lundi, elle a écrit que mardi, elle partait.", "Il est arrivé la veille.", "2031-05-12"),
    ],
)
def test_the_eve_is_not_that_of_a_day_to_come(told, then, value):
    calendar = Calendar(THURSDAY)
    calendar.read(told, 0)
    assert str(calendar.read(then, 100)[-1].value) == value


def test_the_same_day_is_of_the_month_told_later():
    calendar = Calendar(THURSDAY)
    calendar.read("Le 5 mars, il est parti.", 0)
    dates = calendar.read("Fin avril, elle s'en allait, imitée le jour même.", 100)
    assert [str(dated.value) for dated in dates] == ["2031-04", "2031-04"]


def test_nowadays_is_no_day_to_lean_on():
    calendar = Calendar(THURSDAY)
    calendar.read("Aujourd'hui, il cherche des fonds.", 0)
    calendar.read("En avril, il est parti.", 100)
    (dated,) = calendar.read("Elle s'en est allée le même mois.", 200)
    assert str(dated.value) == "2031-04"


def test_that_day_is_the_one_since_which_something_lasts():
    calendar = Calendar(THURSDAY)
    calendar.read("Lundi, il a écrit. Ils sont sans chef depuis mardi.", 0)
    (dated,) = calendar.read("Ce jour-là, il est parti.", 100)
    assert str(dated.value) == "2031-05-13"


def test_an_end_dates_no_change():
    assert Calendar(THURSDAY).read("jusqu'en septembre", 0)[0].ending


def test_a_date_is_looked_for_wherever_one_may_begin():
    """Where sentences are passed over, and most places in them, no form of date may be lost."""
    forms = [
        *(
            "nuit de lundi à mardi",
            "le 3",
            "2031-05-02",
            "12/05/31",
            "mi-mars",
            "mois d'août",
            "jusqu'en mai",
        ),
        *(
            "à partir de juin",
            "juin prochain",
            "dès lundi",
            "il y a à peine un peu moins de trois mois",
            "six mois après",
        ),
        *(
            "quelques jours plus tard",
            "l'été dernier",
            "au printemps",
            "de l'hiver 2029",
            "l'année passée",
            "ce mois-ci",
        ),
        *(
            "le mois dernier",
            "au début du mois",
            "fin de l'année",
            "cette année",
            "la semaine prochaine",
            "la veille",
        ),
        *(
            "le lendemain",
            "le même jour",
            "ce même vendredi",
            "le week-end passé",
            "la semaine d'avant",
            "ce mardi-là",
            "le 3 mai de cette année-là",
            "dans la soirée",
            "l'année d'après",
            "un an avant",
            "avant-hier",
            "cette nuit",
        ),
        *(
            "ces derniers mois",
            "récemment",
            "dernièrement",
            "trimestre 2030",
            "(2019)",
            "mot(2019)",
            "entre 2019 et 2021",
        ),
    ]
    for form in forms:
        for text in (form, f"on l'a su {form}, dit-on", f"x : {form}."):
            whole = [match.span() for match in FORMS.finditer(text)]
            assert [match.span() for match in find_dates(text)] == whole
            found = [(dated.span.start, dated.span.end) for dated in Calendar(THURSDAY).read(text, 0)]
            assert found == whole


@pytest.mark.parametrize(
    ("step", "value"),
    [
        ("Le même jour", "2031-05-13"),
        ("La veille", "2031-05-12"),
        ("Dès le lendemain", "2031-05-14"),
        ("Le surlendemain", "2031-05-15"),
        ("L'avant-veille", "2031-05-11"),
        ("Trois jours plus tôt", "2031-05-10"),
        ("Trois jours avant.", "2031-05-10"),
        ("Quelques heures plus tôt", "2031-05-13"),
        ("Dans l'après-midi", "2031-05-13"),
        ("Le matin même", "2031-05-13"),
        ("Ce jour-là", "2031-05-13"),
        ("Ce mardi-là", "2031-05-13"),
        ("Ce vendredi-là", "None"),
    ],
)
def test_a_step_leans_on_the_last_day_whatever_month_came_since(step, value):
    calendar = Calendar(THURSDAY)
    calendar.read("Elle est partie mardi, dix ans après sa venue en mars 2021.", 0)
    assert [str(dated.value) for dated in calendar.read(step, 0)] == [value]
