"""Every reason that the matcher gives has words of its own."""

import ast
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.chat.locale import Speech
from bot.matcher import Matcher, whys
from bot.reasons import reason_in_words
from bot.watchlist import read_watchlist
from tests.corpus_score import load_items

CORPUS = Path(__file__).parent / "corpus"
MATCHER = Path(__file__).parents[1] / "bot" / "matcher"
ZONE = ZoneInfo("Europe/Paris")


@pytest.fixture
def reasons() -> set[str]:
    matcher = Matcher(read_watchlist(CORPUS / "people.yaml"), zone=ZONE)
    return {
        why
        for path in (CORPUS / "tuned.yaml", *sorted(CORPUS.glob("read_*.yaml")))
        for item in load_items(path, zone=ZONE)
        for sentence in matcher.explain(item.article).sentences
        for candidate in sentence.candidates
        for why in candidate.why
    }


def test_every_reason_met_in_the_corpus_is_worded(reasons):
    speech = Speech("fr")
    assert len(reasons) > 100
    assert {why for why in reasons if reason_in_words(why, speech) == why} == set()


def test_every_refusal_written_in_the_matcher_is_worded():
    speech = Speech("fr")
    calls = (
        node
        for path in MATCHER.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("refuse", "refused")
    )
    arguments = [argument for call in calls for argument in call.args]
    written = {a.value for a in arguments if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    written |= {getattr(whys, a.id) for a in arguments if isinstance(a, ast.Name) and hasattr(whys, a.id)}
    assert len(written) > 40
    assert {why for why in written if reason_in_words(why, speech) == why} == set()


def test_a_reason_without_words_stays_as_it_is():
    assert reason_in_words("something new", Speech("fr")) == "something new"
