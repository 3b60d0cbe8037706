"""A feed cuts its summaries where it likes: what is left is read, and never makes the matcher fail."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus_score import load_items
from tests.matcher.oneline import CORPUS, FRESH, claims_of

CUT = """
Lumina AI perd sept chercheurs (
Des cadres de Lumina AI, sept chercheurs (
Karim Haddad, directeur de Lumina AI, serait en discussions avec le groupe de
Karim Haddad, directeur de Lumina AI, serait en pourparlers avec le groupe
Odile Varenne, directrice financière de Lumina AI, serait l'une des
Odile Varenne, directrice financière de Lumina AI, serait l'une des trois finalistes pour prendre la
Odile Varenne, directrice financière de Lumina AI, serait :
Karim Haddad quitte Lumina AI. Celle
Karim Haddad quitte Lumina AI. Celui que
Lumina AI : repart
Karim Haddad quitte Lumina AI, comme
Karim Haddad quitte Lumina AI sans
Karim Haddad quitte Lumina AI lundi
"""
ENDINGS = ("", " …", "…", " (", " «", " de", ",", " :", " et", " qui", " dont", " que", " à", " l'", " en")


@pytest.mark.parametrize("text", CUT.strip().splitlines())
def test_whatever_is_left_is_read(text: str) -> None:
    for ending in ENDINGS:
        for title in ("Lumina AI : le point", "Qui pour lui succéder ?"):
            names = {claim.person for claim in claims_of(f"{title} | {text}{ending}")}
            assert names <= {"Karim Haddad", "Odile Varenne"}


TOLD = """
Karim Haddad, qui dirigeait la recherche, quitte Lumina AI pour Meta, où il retrouvera (en mai) celle que le
conseil avait nommée : Odile Varenne, l'une des trois finalistes pour prendre la tête de l'équipe.
"""


def test_and_so_is_a_text_cut_behind_each_of_its_words() -> None:
    words = TOLD.split()
    for end in range(1, len(words) + 1):
        told = claims_of(f"Lumina AI : le point | {' '.join(words[:end])}")
        assert not told or told[0].person == "Karim Haddad"


ARTICLES = [item.article for item in load_items(CORPUS / "tuned.yaml", zone=ZoneInfo("Europe/Paris"))]


@given(st.sampled_from(ARTICLES), st.floats(0, 1), st.sampled_from(["", "…", ",", " («", " et", " sans"]))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_and_any_article_cut_anywhere(article, share, ending) -> None:
    title, summary, content = article.title, article.summary, article.content or ""
    for cut in (
        {"title": title[: int(share * len(title))] + ending},
        {"summary": summary[: int(share * len(summary))] + ending},
        {"content": content[int(share * len(content)) :] + ending},
    ):
        found = FRESH.match(replace(article, **cut), {})
        assert all(claim.evidence.quote for claim in found)
