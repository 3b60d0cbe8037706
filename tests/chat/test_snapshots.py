"""Whole alerts, follow-ups and explanations as readers see them, in both languages, read for their tone.

A missing file is written by the test, which then fails so that somebody reads it.
"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Button
from bot.chat.render import alert, follow_up
from bot.chat.reports import case, outcome
from bot.chat.why import explanation
from bot.model import Kind, PartialDate, Platform, Reason, Status, Voice
from bot.moderation import Report, Verdict
from bot.ports import Revision
from tests.chat.stage import NOW, WATCHLIST, ZONE, event, source

FOLDER = Path(__file__).parent / "snapshots"
R, A, D = Status.RUMOURED, Status.ANNOUNCED, Status.DENIED
PERSON = source(voice=Voice.PERSON)
RUMOUR = tuple(
    source(outlet, status=R, voice=Voice.HEARSAY, origin=origin)
    for outlet, origin in (("WIRED", None), ("Le Relais", "WIRED"), ("L’Écho", "WIRED"))
)
ALERTS = {
    "announced departure": [event(role="CTO", counterpart="Bob Grant", sources=(PERSON, source("L’Écho")))],
    "rumour with its origin": [event(status=R, other_organization="Meta", sources=RUMOUR)],
    "announced, no other day known": [event(date=None, sources=(PERSON,))],
    "effective later": [event(date=PartialDate(2024, 10, 1))],
    "outside the list": [event(person="Zoé Inconnue", person_id=None)],
    "several at once": [
        event(role="CTO"),
        event(id="x2", person="Théo Marchetti", person_id="theo-marchetti"),
    ],
    "denied": [event(status=D, sources=(source(), source(status=D, voice=Voice.ORGANIZATION)))],
    "ouster": [event(kind=Kind.OUSTER)],
    "arrival": [event(kind=Kind.ARRIVAL, role="directrice produit")],
    "retracted": [event(retracted=True, sources=(), withdrawn="l’article parlait de Microsoft")],
}
REPORT = Report(7, "k7q2abc", Platform.DISCORD, "42", "fr", "C’est un congé, pas un départ.", NOW)


def written(message):
    """Everything a reader sees, one thing a line."""
    lines = [message.title, message.body, *(f"{field.name} | {field.value}" for field in message.fields)]
    lines += [" ".join(f"[{button.label}]" for button in message.buttons), message.footer]
    return "\n".join(line for line in lines if line)


def all_of_them(language):
    manner = Manner(Speech(language), PlainMarkup(), ZONE, NOW, WATCHLIST)
    options = {
        "language": language,
        "markup": PlainMarkup(),
        "zone": ZONE,
        "now": NOW,
        "watchlist": WATCHLIST,
    }
    for name, events in ALERTS.items():
        yield name, written(alert(events, **options))
    yield "contested", written(alert(ALERTS["announced departure"], contested=True, **options))
    told = ALERTS["announced departure"][0]
    for reason in (Reason.CONFIRMED, Reason.REVERSED):
        yield f"reply: {reason}", written(follow_up(told, reason, **options))
    yield "reply: denied", written(follow_up(ALERTS["denied"][0], Reason.DENIED, **options))
    revisions = [
        Revision(
            1,
            NOW - timedelta(hours=4),
            "Première annonce (départ d’Anna Lestrade) par Le Relais.",
            Reason.NEW,
        ),
        Revision(2, NOW - timedelta(hours=3), "L’Écho rapporte aussi ce mouvement.", Reason.MORE_SOURCES),
    ]
    yield "why", written(explanation(told, revisions, manner, because=None))
    decline = Button(manner.say("button-decline"), "op:close:7")
    yield "report, to an operator", written(case(REPORT, told, manner, decline))
    for verdict in Verdict:
        closed = replace(REPORT, verdict=verdict, answer="deux médias le confirment")
        yield f"report, {verdict}", outcome(closed, told, manner)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_messages_read_as_they_were_last_reviewed(language):
    text = "\n\n".join(f"-- {name}\n{message}" for name, message in all_of_them(language)) + "\n"
    path = FOLDER / f"messages.{language}.txt"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        pytest.fail(f"{path} was written: read it")
    assert text == path.read_text(encoding="utf-8")
