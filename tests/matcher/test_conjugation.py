"""Forms of the verbs of the tables, whichever letters they begin with."""

import pytest

from bot.matcher.language.conjugation import Conjugator, Tense, conjugate
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbforms import CHANGING

VERBS = ("être", "avoir", "aller", "quitter", "écarter", "céder", "devenir", "s'éteindre")
CONJUGATOR = Conjugator(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_each_form_is_read_as_it_was_made(verb):
    for form, reading in conjugate(verb):
        assert reading in CONJUGATOR.read(form), form
        assert reading in CONJUGATOR.read(fold(form), capitals=True), form


def test_a_form_of_several_verbs_has_all_their_readings():
    read = Conjugator(("être", "suivre")).read("suis")
    assert {reading.lemma for reading in read} == {"être", "suivre"}
    assert all(reading.tense is Tense.PRESENT for reading in read)


def test_what_is_no_form_is_not_read():
    for word in ("", "q", "quitt", "directrice", "ECARTE"):
        assert CONJUGATOR.read(word) == ()


def test_the_tables_begin_with_infinitives():
    assert [verb for verb in CHANGING if not verb.endswith(("er", "ir", "re"))] == []
