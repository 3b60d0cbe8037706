"""What is passed over for speed could have told nothing: with and without, the corpus reads the same."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.matcher import Matcher, moves_of
from bot.matcher.language.date_forms import FORMS, find_dates
from bot.matcher.language.dates import Calendar
from bot.matcher.language.text import read
from bot.matcher.language.tokens import tokenize
from bot.matcher.names.finder import Finder
from bot.matcher.names.watched import Lexicon
from bot.matcher.syntax import chunks, groups, verbs
from bot.matcher.syntax.chunks import Chunker
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.watchlist import read_watchlist
from tests.corpus_score import load_items
from tests.matcher.stage import PARIS

CORPUS = Path(__file__).parents[1] / "corpus"


def _pieces() -> Iterator[tuple[Piece, ...]]:
    finder = Finder(Lexicon(read_watchlist(CORPUS / "people.yaml")))
    for item in load_items(CORPUS / "tuned.yaml", zone=PARIS):
        document = read(item.article)
        tokens = [tokenize(document, sentence) for sentence in document.sentences]
        calendar = Calendar(item.article.published.date())
        for sentence, words, names in zip(document.sentences, tokens, finder.find(tokens), strict=True):
            dates = calendar.read(document.quote(sentence.span), sentence.span.start)
            yield Chunker(words, names, dates).cut()


def _everywhere(*_: object) -> bool:
    return True


@pytest.mark.parametrize(
    "ask_all",
    [
        lambda patch: patch.setattr(chunks, "_readers_at", lambda *_: [read for read, _ in Chunker.READERS]),
        lambda patch: patch.setattr(chunks, "_silent_before", lambda *_: frozenset()),
        lambda patch: patch.setattr(verbs, "may_begin_group", _everywhere),
    ],
    ids=["each reader of a piece", "each reader at an article", "the reader of verbs"],
)
def test_who_is_asked_at_fewer_words_finds_no_less(
    ask_all: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list(_pieces())
    ask_all(monkeypatch)
    assert list(_pieces()) == found


def test_no_date_begins_where_none_is_looked_for() -> None:
    for item in load_items(CORPUS / "tuned.yaml", zone=PARIS):
        low = read(item.article).text.lower()
        assert [one.span() for one in find_dates(low)] == [one.span() for one in FORMS.finditer(low)]


def test_what_is_joined_lacks_nothing_where_each_rule_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(_pieces())
    found = [groups.group(row) for row in rows]
    every = [(rule, signs, Sign.PEOPLE) for rule, signs, _ in groups._RULES]
    monkeypatch.setattr(groups, "_RULES", every)
    assert [groups.group(row) for row in rows] == found


def test_who_tells_of_names_tells_nothing_of_a_sentence_without_any(monkeypatch: pytest.MonkeyPatch) -> None:
    watchlist = read_watchlist(CORPUS / "people.yaml")
    matcher, moves = Matcher(watchlist, zone=PARIS), moves_of(watchlist)
    articles = [item.article for item in load_items(CORPUS / "tuned.yaml", zone=PARIS)]
    read = [matcher.explain(article, moves) for article in articles]
    monkeypatch.setattr(Line, "names_people", True)
    assert [matcher.explain(article, moves) for article in articles] == read
