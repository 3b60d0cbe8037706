"""What is told once, in passing, in an article about something else is weighed before it is believed."""

from datetime import UTC, datetime

import pytest

from bot.model import Article
from tests.matcher.oneline import MATCHER, MOVES, claims_of, differences

PROTEST = (
    "Des manifestants réclamaient samedi la tête de Victor Hallström. Le directeur général de Lumina AI a "
    "promis des garde-fous, puis reconnu une annonce précipitée. Pas de quoi faire revenir {who}. "
    "« {words} »"
)
CUSTOMER = PROTEST.format(who="une libraire de Tulle", words="Quand je pars, je pars.")


def article(title: str, content: str) -> Article:
    published = datetime(2024, 4, 18, 8, 0, tzinfo=UTC)
    return Article("a", "f", "e", "p", "o", "https://example.org/a", published, title, "", content)


def test_a_customer_who_leaves_is_not_the_head_of_the_house():
    read = MATCHER.explain(article("Les abonnés s'en vont, et le disent", CUSTOMER), MOVES)
    assert read.claims == ()
    doubted = [
        one for sentence in read.sentences for one in sentence.candidates if "too little" in one.why[-1]
    ]
    assert [one.person for one in doubted] == ["Victor Hallström"]


@pytest.mark.parametrize(
    "words", ["« Je quitte Lumina AI ce soir, je pars. »", "« Je pars », a écrit samedi Victor Hallström."]
)
def test_it_is_believed_where_more_speaks_for_it(words):
    content = PROTEST.replace("« {words} »", words).format(who="Victor Hallström")
    told = claims_of(f"Les abonnés s'en vont, et le disent | ¶ {content}")
    assert differences(told, "Victor Hallström: departure") == []
