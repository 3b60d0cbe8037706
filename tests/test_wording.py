"""Failures in the operator's words: those of the feed engine and of the database, in both languages."""

import pytest

from bot.chat.locale import Speech
from bot.wording import _FAILURES, worded


@pytest.mark.parametrize(
    ("failure", "french"),
    [
        ("403 Forbidden", "403"),
        ("timed out after 30 s", "délai dépassé"),
        ("DNS knows no example.org", "adresse introuvable"),
        ("not a feed: an HTML page", "une page HTML au lieu d’un flux"),
        ("broken XML: mismatched tag", "XML abîmé"),
        ("something never seen", "something never seen"),
    ],
)
def test_a_feed_s_failure(failure, french):
    assert worded(failure, Speech("fr")) == french


def test_the_database_s_failures_keep_their_remedy():
    said = worded(
        "var/vigie.db: the disk is full. Free some space and start again; nothing was lost.", Speech("fr")
    )
    assert said.replace("\u00a0", " ").startswith("var/vigie.db : le disque est plein. Faites de la place")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_there_are_words_for_every_failure(language):
    speech = Speech(language)
    for _, message in _FAILURES:
        assert speech.say(message, where="w", why="y", pid="1", code="403", guard="g", size="15", host="h")
