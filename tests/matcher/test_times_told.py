"""Each change told with each time: what the time is decides its date and whether it is news, no more.

All items are of Thursday 18 April 2024.
"""

from itertools import product

import pytest

from bot.model import Claim
from tests.matcher.oneline import FRESH, article_of

TOLD = [
    ("departure", "Karim Haddad", "a quitté", "Lumina AI"),
    ("departure", "Karim Haddad", "a annoncé", "son départ de Lumina AI"),
    ("ouster", "Karim Haddad", "a été limogé", "par Lumina AI"),
    ("appointment", "Lumina AI", "a nommé", "Karim Haddad directeur des opérations"),
]
TO_COME = [
    ("departure", "Karim Haddad", "quittera", "Lumina AI"),
    ("ouster", "Karim Haddad", "sera limogé", "par Lumina AI"),
    ("appointment", "Lumina AI", "nommera", "Karim Haddad directeur des opérations"),
]
PLACES = ["{time}, {who} {does} {what}.", "{who} {does} {what} {time}.", "{who}, {time}, {does} {what}."]
OF_THE_HOUSE = "Lumina AI : une page se tourne | {}"
OF_SOMETHING_ELSE = (
    "Lumina AI lance Parlio 4 | Le modèle est ouvert à tous les abonnés. ¶ Il coûte vingt dollars par mois. "
    "Il est plus rapide que le précédent. {} Les développeurs y ont accès depuis leur console."
)
OF_LATE = [
    ("dans la soirée de mardi", "2024-04-16"),
    ("il y a 48 heures", "2024-04-16"),
    ("voici deux jours", "2024-04-16"),
    ("pas plus tard que mardi", "2024-04-16"),
    ("en fin de semaine dernière", "2024-04"),
    ("à la fin de la semaine dernière", "2024-04"),
    ("en début de semaine", None),
]
LONG_OVER = [
    ("au mois d'août dernier", "2023-08"),
    ("en mai de l'an dernier", "2023-05"),
    ("en janvier de cette année", "2024-01"),
    ("le 15 du mois dernier", "2024-03-15"),
    ("il y a quelques mois", None),
    ("le 12 octobre", "2023-10-12"),
    ("l'été dernier", "2023"),
    ("dès 2022", "2022"),
]
AHEAD = [
    ("à l'automne", "2024"),
    ("le 12 octobre", "2024-10-12"),
    ("à l'été prochain", "2024"),
    ("au printemps", "2025"),
    ("au premier trimestre 2025", "2025"),
    ("en début d'année prochaine", "2025"),
    ("dans les semaines à venir", None),
    ("dès janvier", "2025-01"),
]
OF_NO_DATE = [
    "un an après la restructuration de 2023",
    "trois ans après la crise de novembre 2021",
    "deux ans après le scandale de mars 2022",
    "après le lancement raté de février",
    "sans attendre l'assemblée du 15 mai",
    "pour la deuxième fois en un an",
    "au lendemain d'une réunion tendue",
]


def _read(item: str, sentence: tuple[str, str, str, str], place: str, time: str) -> Claim | None:
    kind, who, does, what = sentence
    told = place.format(time=time, who=who, does=does, what=what)
    claims = FRESH.match(article_of(item.format(told[0].upper() + told[1:])), {})
    return next((c for c in claims if (c.person, c.kind.value) == ("Karim Haddad", kind)), None)


def _slots(claim: Claim | None) -> tuple[bool, str | None] | None:
    return claim and (claim.news, str(claim.date) if claim.date else None)


@pytest.mark.parametrize(("time", "date"), OF_LATE)
def test_a_time_of_late(time: str, date: str | None) -> None:
    for sentence, place in product(TOLD, PLACES):
        assert _slots(_read(OF_THE_HOUSE, sentence, place, time)) == (True, date), (sentence, place)


@pytest.mark.parametrize(("time", "date"), LONG_OVER)
@pytest.mark.parametrize("does", ["perfect", "past"])
def test_a_time_long_over_beside_other_matters(time: str, date: str | None, does: str) -> None:
    past = {"a quitté": "quitta", "a annoncé": "annonça", "a été limogé": "fut limogé", "a nommé": "nomma"}
    for (kind, who, verb, what), place in product(TOLD, PLACES):
        sentence = (kind, who, past[verb] if does == "past" else verb, what)
        assert _slots(_read(OF_SOMETHING_ELSE, sentence, place, time)) == (False, date), (sentence, place)


@pytest.mark.parametrize(("time", "date"), AHEAD)
def test_a_time_ahead(time: str, date: str | None) -> None:
    for sentence, place in product(TO_COME, PLACES):
        assert _slots(_read(OF_THE_HOUSE, sentence, place, time)) == (True, date), (sentence, place)


@pytest.mark.parametrize("time", OF_NO_DATE)
def test_a_time_of_something_else(time: str) -> None:
    for sentence, place in product(TOLD, PLACES):
        assert _slots(_read(OF_THE_HOUSE, sentence, place, time)) == (True, None), (sentence, place)


def test_an_apposition_with_a_year_dates_nothing() -> None:
    aside = "présent depuis les débuts de l'entreprise, en 2015"
    for sentence in TOLD[:3]:
        assert _slots(_read(OF_THE_HOUSE, sentence, PLACES[2], aside)) == (True, None), sentence


def test_what_happens_meanwhile_makes_no_leaving_old() -> None:
    told = _read(OF_SOMETHING_ELSE, TOLD[1], PLACES[1], "alors que Parlio 4 est sorti mardi")
    assert told is not None
    assert told.news
