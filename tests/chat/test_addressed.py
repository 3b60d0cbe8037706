"""What a message owes to its destination."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.addressed import addressed
from bot.chat.message import Button, Message
from bot.model import Act, Delivery, Destination, Platform, Quiet, Reason, Status
from tests.chat.stage import ANNA, NOW, THEO, event, manner
from tests.chat.test_typography import french_mistakes

BUTTONS = (Button("Suivre", f"follow:{ANNA.id}"), Button("Chronologie", f"timeline:{ANNA.id}"))
ALERT = Message(title="Titre", body="Texte", buttons=BUTTONS)


def delivery(*events, act=Act.POST, **changes):
    to = Destination(1, Platform.DISCORD, "5", **changes)
    return Delivery(7, "n", to, act, Reason.NEW, events or (event(),), NOW)


def labels(message):
    return [button.label for button in message.buttons]


@pytest.mark.parametrize(
    ("waited", "changes", "said"),
    [
        (timedelta(minutes=59), {}, None),
        (timedelta(hours=8), {"quiet": Quiet(22, 6)}, "Gardé 8\u00a0heures, le temps des heures calmes."),
        (timedelta(hours=8), {}, "Publié ici avec 8\u00a0heures de retard."),
    ],
)
def test_what_waited_says_how_long(waited, changes, said):
    told = replace(delivery(**changes), created=NOW - waited)
    body = addressed(ALERT, told, manner()).body
    assert body == "\n".join(filter(None, ("Texte", said)))
    assert not french_mistakes(body)
    assert addressed(ALERT, replace(told, act=Act.EDIT), manner()).body == "Texte"


def test_a_rolling_message_says_that_it_is_one():
    body = addressed(ALERT, replace(delivery(), rolling=True), manner()).body
    assert "Vigie les réunit" in body
    assert not french_mistakes(body)


@pytest.mark.parametrize(
    ("changes", "act", "mentioned"),
    [
        ({}, Act.POST, True),
        ({}, Act.REPLY, True),
        ({}, Act.EDIT, True),
        ({"status": Status.RUMOURED}, Act.POST, False),
        ({"status": Status.DENIED}, Act.REPLY, False),
        ({"retracted": True}, Act.REPLY, False),
        ({}, Act.DIGEST, False),
    ],
)
def test_a_role_is_mentioned_for_what_is_announced(changes, act, mentioned):
    message = addressed(ALERT, delivery(event(**changes), act=act, role="42"), manner())
    assert message.roles == (("42",) if mentioned else ())
    assert message.content == ("42" if mentioned else None)


def test_a_subscriber_is_mentioned_once():
    once = addressed(ALERT, delivery(mention="9"), manner())
    assert (once.mentions, once.content, once.buttons) == (("9",), "9", BUTTONS)
    assert addressed(once, delivery(mention="9"), manner()) == once


@pytest.mark.parametrize(
    ("people", "shown"),
    [
        ({ANNA.id}, ["Ne plus suivre Anna Lestrade", "Annonces seulement", "Chronologie"]),
        ({ANNA.id, "*"}, ["Ne plus suivre Anna Lestrade", "Annonces seulement", "Chronologie"]),
        ({"*"}, ["Ne plus tout suivre", "Annonces seulement", "Chronologie"]),
        ({THEO.id}, ["Chronologie"]),
    ],
)
def test_a_reader_s_own_message_has_a_reader_s_own_buttons(people, shown):
    mine = delivery(direct=True, people=frozenset(people))
    assert labels(addressed(ALERT, mine, manner())) == shown
    assert labels(addressed(ALERT, replace(mine, act=Act.REPLY), manner())) == labels(ALERT)


def test_of_several_people_those_followed_can_each_be_stopped():
    both = delivery(
        event(), event(person=THEO.name, person_id=THEO.id), direct=True, people=frozenset({ANNA.id, THEO.id})
    )
    assert labels(addressed(ALERT, both, manner()))[:2] == [
        "Ne plus suivre Anna Lestrade",
        "Ne plus suivre Théo Marchetti",
    ]
