"""Alerts and follow-ups, word for word, and within every limit whatever they are given."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.context import Context
from bot.chat.greetings import example_alert, welcome
from bot.chat.markup import PlainMarkup
from bot.chat.render import alert, follow_up, one_line
from bot.chat.shorten import shorten, shorten_at_word
from bot.model import Confidence, Kind, Origin, PartialDate, Pause, Reason, Seat, Status, Voice, Watchlist
from bot.ports import Overview
from tests.chat.stage import NOW, WATCHLIST, ZONE, event, source

R, A, D = Status.RUMOURED, Status.ANNOUNCED, Status.DENIED
S = "\u00a0"


def alert_of(*events, language="fr", markup=None, **changes):
    options = {"markup": markup or PlainMarkup(), "zone": ZONE, "now": NOW, "watchlist": WATCHLIST, **changes}
    return alert(events, language=language, **options)


def reply_to(told, reason, language="fr"):
    return follow_up(
        told, reason, language=language, markup=PlainMarkup(), zone=ZONE, now=NOW, watchlist=WATCHLIST
    )


def test_an_announced_departure():
    later = source("L'Écho", published=datetime(2024, 9, 25, 7, 40, tzinfo=UTC))
    told = event(role="CTO", counterpart="Bob Grant", sources=(source(voice=Voice.PERSON), later))
    message = alert_of(told)
    assert message.title == "Anna Lestrade quitte Lumina AI"
    assert message.body.split("\n") == [
        "● Annonce, par Anna Lestrade · mercredi 25 septembre 2024",
        "La CTO quitte l’entreprise. Bob Grant prend la suite.",
        f"«{S}Après mûre réflexion, j’ai choisi de quitter Lumina AI{S}» (Le Relais)",
        "à jour il y a 3 minutes",
    ]
    assert [(field.name, field.value) for field in message.fields] == [
        ("Poste", "CTO"),
        ("Sources", f"2 médias{S}: Le Relais (8{S}h{S}12), L'Écho (9{S}h{S}40)"),
    ]
    assert [(button.label, button.action) for button in message.buttons] == [
        ("Suivre Anna Lestrade", "follow:anna-lestrade"),
        ("Chronologie", "timeline:anna-lestrade"),
        ("Pourquoi\u202f?", "why:k7q2abc"),
        ("Signaler une erreur", "report:k7q2abc"),
    ]
    assert "k7q2abc" in message.footer
    assert message.kind is Kind.DEPARTURE


def test_a_rumour_names_its_origin():
    told = event(
        status=R,
        sources=(
            source("WIRED", status=R),
            source("Le Relais", status=R, voice=Voice.HEARSAY, origin="WIRED"),
            source("L’Écho", status=R, voice=Voice.HEARSAY, origin="WIRED"),
        ),
    )
    message = alert_of(told)
    assert message.body.startswith("○ Rumeur, selon WIRED, repris par 2 médias · mercredi")
    assert message.fields[-1].value.startswith(f"3 médias, origine{S}: WIRED\nWIRED (")
    assert alert_of(told, language="en").body.startswith(
        "○ Rumour, according to WIRED, repeated by 2 outlets · Wednesday 25 September 2024"
    )


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, "● Presse, selon Le Relais · mercredi 25 septembre 2024"),
        ({"date": None}, "● Presse, selon Le Relais · publié le mercredi 25 septembre 2024"),
        (
            {"date": None, "sources": (source(voice=Voice.PERSON),)},
            "● Annonce, par Anna Lestrade · annoncé le mercredi 25 septembre 2024",
        ),
        (
            {"date": PartialDate(2024, 10, 1)},
            "● Presse, selon Le Relais · effectif le mardi 1ᵉʳ octobre 2024",
        ),
        (
            {"date": PartialDate(2024, 9, 3)},  # it came out later
            "● Presse, selon Le Relais · mardi 3 septembre 2024, publié le 25 septembre 2024",
        ),
        ({"date": PartialDate(2024, 9, 24)}, "● Presse, selon Le Relais · mardi 24 septembre 2024"),
        (
            {"date": PartialDate(2024, 6)},
            "● Presse, selon Le Relais · juin 2024, publié le 25 septembre 2024",
        ),
        ({"date": PartialDate(2024, 9)}, "● Presse, selon Le Relais · septembre 2024"),
        ({"date": PartialDate(2024, 12)}, "● Presse, selon Le Relais · effectif en décembre 2024"),
        ({"reverses": "abc"}, "↺ Revirement, selon Le Relais · mercredi 25 septembre 2024"),
        ({"reversed_by": "abc"}, "↺ Revirement, selon Le Relais · mercredi 25 septembre 2024"),
        (
            {"status": D, "sources": (source(status=D, voice=Voice.ORGANIZATION),)},
            "✕ Démenti, par Lumina AI · mercredi 25 septembre 2024",
        ),
    ],
)
def test_certainty_and_date(changes, line):
    assert alert_of(event(**changes)).body.split("\n")[0] == line


def test_nothing_is_stated_from_silence():
    message = alert_of(event(role=None))
    assert [field.name for field in message.fields] == ["Sources"]
    assert "Nom hors" not in message.body
    assert "retard" not in message.body
    stranger = alert_of(event(person="Zoé Inconnue", person_id=None))
    assert "Nom hors de la liste de Vigie." in stranger.body
    assert [button.action for button in stranger.buttons] == ["why:k7q2abc", "report:k7q2abc"]


def test_what_was_undone_says_so():
    undone = alert_of(event(reversed_by="abc"))
    assert undone.title == "Anna Lestrade quitte Lumina AI"
    assert "Annulé depuis\u00a0: Anna Lestrade est de retour chez Lumina AI." in undone.body
    english = alert_of(event(reversed_by="abc"), language="en").body
    assert "Undone since: Anna Lestrade is back at Lumina AI." in english


def test_lateness_is_admitted():
    late = alert_of(event(), seen=NOW)
    assert f"Vu avec 4{S}heures de retard · à jour il y a 3 minutes" in late.body


def test_lateness_has_its_reason_where_vigie_was_stopped():
    told = event()
    hour = timedelta(hours=1)
    stopped = Pause(told.founded - hour, told.founded + hour)
    late = alert_of(told, seen=NOW, pause=stopped)
    assert f"Vu avec 4{S}heures de retard{S}: Vigie était arrêtée · à jour il y a 3 minutes" in late.body
    assert "Vigie was stopped" in alert_of(told, seen=NOW, pause=stopped, language="en").body
    before = Pause(told.founded - 3 * hour, told.founded - hour)
    assert "arrêtée" not in alert_of(told, seen=NOW, pause=before).body
    assert "arrêtée" not in alert_of(told, pause=stopped).body  # an edit, not the first word


def test_context_counts_other_departures_of_the_window():
    context = [
        event(id="a", person="A", date=PartialDate(2024, 9, 1)),
        event(id="b", person="B", date=PartialDate(2024, 9, 25), kind=Kind.OUSTER),
        event(id="c", person="C", date=PartialDate(2024, 9, 10), status=R),
        event(id="d", person="D", date=PartialDate(2024, 7, 1)),
        event(),
    ]
    assert "3ᵉ départ en 30 jours chez Lumina AI" in alert_of(event(), context=Context(tuple(context))).body
    assert "ᵉ départ" not in alert_of(event(), context=Context((event(),))).body


def test_context_counts_who_left_the_leadership_apart():
    (lumina,) = WATCHLIST.organizations
    leading = {person.id: replace(person, sector="executive") for person in lumina.people[:3]}
    people = tuple(leading.get(person.id, person) for person in lumina.people)
    watchlist = Watchlist((replace(lumina, people=people),))
    context = Context(
        tuple(
            event(id=person.id, person=person.name, person_id=person.id, date=PartialDate(2024, 9, 10))
            for person in people[1:6]
        )
    )
    words = {"language": "fr", "markup": PlainMarkup(), "zone": ZONE, "now": NOW, "watchlist": watchlist}
    assert "3ᵉ départ à la direction en 30 jours" in alert([event()], **words, context=context).body
    elsewhere = event(person=people[6].name, person_id=people[6].id)
    assert "6ᵉ départ en 30 jours chez Lumina AI" in alert([elsewhere], **words, context=context).body


@pytest.mark.parametrize(
    ("came", "left", "french", "english"),
    [
        ((2018, 6), (2024, 9, 25), "après six ans et demi", "after six and a half years"),
        ((2018, 8, 20), (2024, 9, 25), "après six ans", "after six years"),
        ((2018, 1), (2024, 12), "après presque sept ans", "after nearly seven years"),
        ((2024, 4, 2), (2024, 9, 25), "après cinq mois", "after five months"),
        ((2023, 9), (2024, 9), "après un an", "after a year"),
        ((2023, 3), (2024, 9), "après un an et demi", "after a year and a half"),
    ],
)
def test_a_departure_says_after_how_long(came, left, french, english):
    told = event(role="CTO", date=PartialDate(*left))
    context = Context(arrival=event(id="came", kind=Kind.ARRIVAL, date=PartialDate(*came)))
    said = alert_of(told, context=context).body
    assert f"La CTO quitte l’entreprise {french}." in said
    assert f"leaves the company {english}." in alert_of(told, context=context, language="en").body
    ouster = alert_of(replace(told, kind=Kind.OUSTER), context=context).body
    assert f"La CTO perd son poste {french} dans l’entreprise." in ouster
    bare = alert_of(replace(told, role=None), context=context).body
    assert f"{french[0].upper()}{french[1:]} chez Lumina AI." in bare
    denied = alert_of(replace(told, status=D), context=context).body
    assert french not in denied


def test_of_a_stay_only_what_is_known_is_said():
    told = event(role="CTO")
    since = Context(arrival=event(id="came", kind=Kind.ARRIVAL, date=PartialDate(2016)))
    said = "La CTO quitte l’entreprise. Chez Lumina AI depuis 2016."
    assert said in alert_of(told, context=since).body
    assert "At Lumina AI since 2016." in alert_of(told, context=since, language="en").body
    month = Context(arrival=event(id="came", kind=Kind.ARRIVAL, date=PartialDate(2024, 9)))
    assert "La CTO quitte l’entreprise.\n" in alert_of(told, context=month).body
    year = Context(arrival=event(id="came", kind=Kind.ARRIVAL, date=PartialDate(2024)))
    assert "La CTO quitte l’entreprise.\n" in alert_of(told, context=year).body


def test_several_people_in_one_message():
    message = alert_of(event(role="CTO"), event(id="x2", person="Théo Marchetti", person_id="theo-marchetti"))
    assert message.title == "Deux départs annoncés chez Lumina AI"
    assert message.body.split("\n")[:2] == [
        "● Anna Lestrade quitte Lumina AI, CTO",
        "● Théo Marchetti quitte Lumina AI",
    ]
    assert message.footer == "Vigie · k7q2abc x2"
    assert [button.action for button in message.buttons][2:] == ["why:k7q2abc,x2", "report:k7q2abc,x2"]


def test_retracted():
    message = alert_of(event(retracted=True, role="CTO", sources=()))
    assert message.title == "Alerte retirée (Anna Lestrade)"
    assert message.fields == ()


@pytest.mark.parametrize(
    ("reason", "changes", "text"),
    [
        (
            Reason.CONFIRMED,
            {"sources": (source("WIRED", status=R), source())},
            f"Confirmé{S}: Anna Lestrade quitte bien Lumina AI (rumeur du 25 septembre, 2 médias).",
        ),
        (
            Reason.DENIED,
            {"status": D, "sources": (source(), source(status=D, voice=Voice.ORGANIZATION))},
            f"Démenti{S}: Lumina AI assure qu’Anna Lestrade reste. L’alerte il y a 4 heures est corrigée.",
        ),
        (
            Reason.CORRECTED,
            {"kind": Kind.LEAVE},
            f"Correction{S}: il s’agit d’un congé, pas d’un départ.",
        ),
        (Reason.REVERSED, {}, f"Revirement{S}: Anna Lestrade revient chez Lumina AI."),
    ],
)
def test_follow_ups(reason, changes, text):
    assert reply_to(event(**changes), reason).body == text


def test_one_line_and_recalled_changes():
    told = event(role="CTO")
    assert one_line(told, language="fr", zone=ZONE) == (
        "25 sept. 2024 ● Anna Lestrade quitte Lumina AI, CTO · 1 média"
    )
    recalled = event(confidence=Confidence.RECALLED, origin=Origin.HISTORY, sources=())
    assert one_line(recalled, language="fr", zone=ZONE) == (
        "25 sept. 2024 Anna Lestrade quitte Lumina AI (à vérifier)"
    )


def test_example_is_marked():
    message = example_alert(language="fr", markup=PlainMarkup(), zone=ZONE, now=NOW)
    assert message.title == "Exemple · Camille Exemple quitte Lumina AI"
    assert message.body.startswith(f"Ceci est un exemple{S}: rien de tel n’est arrivé.")
    assert message.buttons == ()


def test_welcome_states_silence_only_of_watched_hours():
    options = {"markup": PlainMarkup(), "zone": ZONE, "now": NOW, "watchlist": WATCHLIST}
    watched = Overview(43, 0, NOW - timedelta(minutes=3), None, NOW - timedelta(days=3))
    old = event(founded=NOW - timedelta(days=9), date=PartialDate(2024, 9, 16))
    body = welcome(watched, [old], language="fr", **options).body
    assert body.startswith("Vigie veille ici. 43 flux, dernière lecture il y a 3 minutes.")
    assert "rien chez Lumina AI" in body
    fresh = Overview(43, 0, None, None, NOW)
    body = welcome(fresh, [], language="fr", **options).body
    assert body == "Vigie veille ici. 43 flux, première lecture en cours."


# -- limits ---------------------------------------------------------------------------------------


class StrictMarkup(PlainMarkup):
    """Escapes every character that is no letter, and counts what it opened and closed."""

    def text(self, text):
        return "".join(c if c.isalnum() or c == " " else f"\\{c}" for c in text)

    def bold(self, text):
        return f"⟦{self.text(text)}⟧"

    def link(self, text, url):
        return f"⟦{self.text(text)}⟧⟪{url}⟫"

    def time(self, epoch, plain):
        return f"⟪{epoch}⟫"


HOSTILE = st.one_of(
    st.text(min_size=1, max_size=600),
    st.sampled_from(
        [
            "👨‍👩‍👧‍👦" * 60,
            "\u202eمرحبا" * 80,
            "@everyone [a](http://b)" * 40,
            "e" + "\u0301" * 500,
            "*_`|" * 200,
        ]
    ),
)


@st.composite
def hostile_events(draw):
    outlets = draw(st.lists(HOSTILE, min_size=1, max_size=4))
    number = draw(st.sampled_from([0, 1, 3, 200]))
    quotes = draw(HOSTILE)
    sources = tuple(
        source(
            f"{outlets[n % len(outlets)]}{n}",
            quote=quotes,
            url="https://x.example/" + "a" * 150,
            status=status,
        )
        for n, status in zip(range(number), list(Status) * 70, strict=False)
    )
    maybe = st.none() | HOSTILE
    return event(
        person=draw(HOSTILE),
        person_id=draw(st.sampled_from([None, "anna-lestrade", "x" * 200])),
        organization=draw(HOSTILE),
        role=draw(maybe),
        other_organization=draw(maybe),
        counterpart=draw(maybe),
        kind=draw(st.sampled_from(Kind)),
        status=draw(st.sampled_from(Status)),
        seat=draw(st.sampled_from(Seat)),
        retracted=draw(st.booleans()),
        sources=sources,
    )


def check_limits(message):
    assert 0 < len(message.title or "x") <= 256
    assert len(message.body) <= 4096
    assert len(message.fields) <= 25
    assert all(field.value and len(field.value) <= 1024 for field in message.fields)
    assert all(len(b.label) <= 80 and len(b.action) <= 90 for b in message.buttons)
    texts = [message.title or "", message.body, message.footer or ""]
    texts += [part for field in message.fields for part in (field.name, field.value)]
    assert sum(map(len, texts)) <= 6000
    for text in texts:
        own = re.sub(r"\\.", "", text, flags=re.DOTALL)  # without what was escaped
        assert own.count("⟦") == own.count("⟧")
        assert own.count("⟪") == own.count("⟫")


@settings(max_examples=40, deadline=None)
@given(told=hostile_events(), other=hostile_events(), language=st.sampled_from(["fr", "en"]))
def test_limits_hold_whatever_it_is_given(told, other, language):
    markup = StrictMarkup()
    check_limits(alert_of(told, language=language, markup=markup, seen=NOW))
    check_limits(alert_of(*[told, other] * 15, language=language, markup=markup))
    for reason in Reason:
        check_limits(reply_to(told, reason, language))


@given(text=st.text(), limit=st.integers(1, 50))
def test_shortened_texts_fit(text, limit):
    assert len(shorten(text, limit)) <= limit
    assert len(shorten_at_word(text, limit)) <= limit


def test_a_grapheme_is_never_cut():
    assert shorten("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 10) == "👨‍👩‍👧‍👦…"
    assert shorten_at_word("Un deux trois quatre", 16) == "Un deux trois…"
