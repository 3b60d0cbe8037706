from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.matcher import moves_of
from bot.matcher.lexicon import words
from bot.matcher.matcher import Matcher
from tests.corpus_score import load_items
from tests.matcher import oneline
from tests.matcher.stage import MATCHER, MOVES, PARIS, WATCHLIST, article

PEOPLE = st.sampled_from(
    ["Inès Vauquelin", "Tibor Szalay", "Maud Esteban", "Camille Roussel", "elle", "le chercheur"]
)
VERBS = st.sampled_from(
    [
        "quitte",
        "a rejoint",
        "aurait été limogée par",
        "succède à",
        "ne quitte pas",
        "de retour chez",
        "pourrait rejoindre",
    ]
)
OBJECTS = st.sampled_from(
    ["Selenea", "Google", "Tibor Szalay", "l'entreprise", "son poste de directrice technique"]
)
TAILS = st.sampled_from(
    ["", " mardi", " en mai 2029", ", selon Reuters", " ?", " pour Nordika", ", et Goran Lipovac aussi"]
)
SENTENCES = st.builds(lambda *parts: "{} {} {}{}.".format(*parts), PEOPLE, VERBS, OBJECTS, TAILS)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
NOISE = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cs",)),
        st.sampled_from("<>&;«»\"'’-.,:()\n SeleneaInès"),
    ),
    max_size=200,
)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_spans_index_the_text_that_they_quote(title, summary):
    explanation = MATCHER.explain(article(title, summary), MOVES)
    for claim in explanation.claims:
        span = claim.evidence.span
        assert claim.evidence.quote == explanation.text[span.start : span.end]
        for part in claim.spans.values():
            assert 0 <= part.start < part.end <= len(explanation.text)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_whatever_makes_a_claim_concerns_somebody(text):
    if MATCHER.match(article(text), MOVES):
        assert MATCHER.concerns(text)


@settings(max_examples=150, deadline=None)
@example("", "rePART")  # a verb alone, with nothing before it
@given(NOISE, NOISE)
def test_no_text_makes_it_fail(title, rest):
    MATCHER.match(article(title, f"Selenea {rest}", rest), MOVES)


WORDS = st.sampled_from(
    sorted(
        words(
            """
            je j' il elle on nous ils elles ce qui que dont où lui l' le la les un une son sa ses leur ne pas
            plus dit écrit annonce explique affirme quitte quittera aurait quitté part parti rejoint nommé
            est a été serait reste revient remplace succède fonde limogé prend congé départ retour arrivée
            directeur directrice générale patron chercheuse président de du des d' à au chez pour vers par
            avec après avant si quand et ou mais donc Selenea Armel Kerdoncuff Mirabo Orbis mardi mai 2031
            trois premier dernier autre tous deux « » : , ; . ? ! ( ) — l'un celui-ci celle-ci
            """
        )
    )
)


@pytest.mark.parametrize(
    "text", ["J'ai annoncé mon départ de Selenea.", "Je vous l'annonce : je pars.", "J'ai dit oui. Je pars."]
)
def test_who_speaks_in_the_first_person_all_along_is_nobody_to_be_asked(text):
    assert MATCHER.match(article("Selenea : entretien", text), MOVES) == ()


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=60).map(" ".join))
@example("", "quitte , ,")
@example("", "quitte , , Selenea")
@example("", "Absent depuis trois mois,")
def test_no_row_of_words_makes_it_fail(title, rest):
    MATCHER.match(article(title, f"Selenea {rest}", rest), MOVES)


TUNED = load_items(oneline.CORPUS / "tuned.yaml", zone=PARIS)
TOLD = [item.article for item in TUNED if item.article.summary or item.article.content]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_text_may_break_off_anywhere_and_lose_a_word(data):
    item = data.draw(st.sampled_from(TOLD))
    told = f"{item.summary} {item.content or ''}".split()
    end = data.draw(st.integers(1, len(told)))
    lost = data.draw(st.integers(0, end - 1))
    oneline.MATCHER.match(replace(item, summary=" ".join(told[:lost] + told[lost + 1 : end])), oneline.MOVES)


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_the_same_article_gives_the_same_claims(text):
    assert MATCHER.match(article(text), MOVES) == Matcher(WATCHLIST, zone=PARIS).match(article(text), MOVES)


def test_the_watch_list_knows_its_moves():
    assert set(moves_of(WATCHLIST)) == {person.id for person in WATCHLIST.people}
