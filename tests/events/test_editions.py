"""An article taken again, edited, or taking its word back."""

from bot.model import Reason, Status
from tests.events.stories import Story, article, claim, instant


def test_an_article_taken_again_changes_nothing() -> None:
    story = Story()
    said = [claim(), claim("venture", other_organization="TML")]
    story.tell(article("b-1", "2024-09-26"), *said)
    before = dict(story.events)
    again = story.tell(article("b-1", "2024-09-26"), *said, now=instant("2024-10-01"))
    assert [decision.alert for decision in again] == [None, None]
    assert story.events == before
    assert "déjà compté" in again[0].explanation


def test_an_edited_article_replaces_its_own_word() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim(status="rumoured", date="2024-09-20", role="CTO"))
    assert story.alerts(article("b-1", "2024-09-26"), claim(date="2024-09-25")) == [Reason.CONFIRMED]
    event = story.only
    assert (event.status, str(event.date), event.role, len(event.sources)) == (
        Status.ANNOUNCED,
        "2024-09-25",
        None,
        1,
    )
    assert story.alerts(article("b-1", "2024-09-26"), claim(date="2024-06-02")) == [Reason.CORRECTED]


def test_an_edit_that_takes_the_only_word_back_retracts() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    assert story.alerts(article("b-1", "2024-09-26")) == [Reason.RETRACTED]
    assert story.only.retracted
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.alerts(article("c-1", "2024-09-27"), claim()) == [Reason.CORRECTED]
    assert not story.only.retracted


def test_an_edit_that_takes_one_of_several_words_back_leaves_the_event() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    story.tell(article("c-1", "2024-09-27"), claim())
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.only.publishers == ("c",)


def test_an_edit_that_names_somebody_else_moves_the_news() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    alerts = story.alerts(article("b-1", "2024-09-26"), claim(person="Bob McGrew"))
    assert sorted(alerts) == ["new", "retracted"]


def test_what_was_never_told_is_withdrawn_in_silence() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim(news=False))
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.only.retracted
