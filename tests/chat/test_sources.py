"""How the feeds are, in words: /sources, and what the operator is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.sources import notice, sources_answer, trouble
from bot.feeds.health import health
from bot.model import Condition, Feed, FeedState, Health
from tests.chat.stage import NOW, Feeds, Memory, commands, manner
from tests.chat.test_commands import request
from tests.chat.test_typography import french_mistakes

S, T = "\u00a0", "\u202f"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
READ = FeedState("u", seeded=True, polled=NOW, succeeded=NOW, last_new=NOW, gap=3 * 3600, lull=12 * 3600)
FAILING = replace(
    READ,
    failures=9,
    failing_since=NOW - 14 * HOUR,
    next_poll=NOW + timedelta(hours=6, minutes=40),
    problem="403 Forbidden",
)


def condition(state: FeedState = READ, name: str = "Next") -> Condition:
    return Condition(Feed(name, "https://next.example/rss", "next", "tech"), state, health(state))


GOOD = tuple(condition(name=f"Journal {n}") for n in range(43))


def test_a_feed_that_refuses():
    body = sources_answer([*GOOD, condition(FAILING)], manner()).body
    assert body == (
        "44 flux suivis, dernière lecture à l’instant.\n"
        "Next refuse la lecture (403) depuis 14 heures. Prochain essai à 18 h 40.\n"
        "Les 43 autres flux vont bien."
    ).replace("14 heures", f"14{S}heures").replace("18 h 40", f"18{S}h{S}40")


def test_all_is_well():
    answer = sources_answer(GOOD[:3], manner())
    assert answer.body == "3 flux suivis, dernière lecture à l’instant.\nTous vont bien."
    assert [(field.name, field.value) for field in answer.fields] == [
        ("Lus", "Journal 0, Journal 1, Journal 2")
    ]
    assert answer.private


def test_nothing_was_read_yet():
    assert sources_answer([condition(FeedState("u"))], manner()).body == (
        "Un flux suivi, aucun lu pour l’instant.\nUn flux n’a pas encore été lu."
    )


def test_our_own_network_is_down():
    offline = replace(READ, problem="network unreachable")
    body = sources_answer([condition(offline), condition(offline)], manner()).body
    assert "Le réseau de cette machine ne répond pas" in body
    assert "Next" not in body


@pytest.mark.parametrize(
    ("problem", "french", "english"),
    [
        ("429 Too Many Requests", "Next refuse la lecture (429)", "Next has refused to be read (429)"),
        (
            "403 Forbidden: Cloudflare challenge",
            "Next écarte les robots (403, protection Cloudflare)",
            "Next has kept robots out (403, Cloudflare guard)",
        ),
        (
            "DataDome challenge instead of a feed",
            "Next écarte les robots (protection DataDome)",
            "Next has kept robots out (DataDome guard)",
        ),
        ("404 Not Found", "Next n’est plus à cette adresse (404)", "Next has not been at this address (404)"),
        (
            "503 Service Unavailable",
            "Le serveur de Next est en panne (503)",
            "The server of Next has been failing (503)",
        ),
        (
            "timed out after 30 s",
            "Next est injoignable (délai dépassé)",
            "Next has been out of reach (timed out)",
        ),
        (
            "DNS knows no next.example",
            "Next est injoignable (adresse introuvable)",
            "Next has been out of reach (address not found)",
        ),
        (
            "not a feed: an HTML page",
            "Next n’est plus lisible (une page HTML au lieu d’un flux)",
            "Next has been unreadable (an HTML page instead of a feed)",
        ),
        (
            "internal error: KeyError: 'x'",
            "Next n’est plus lisible (erreur de Vigie, décrite dans le journal)",
            "Next has been unreadable (an error of Vigie’s own, described in the log)",
        ),
    ],
)
def test_each_failure_in_words(problem, french, english):
    failing = condition(replace(FAILING, problem=problem))
    assert trouble(failing, manner()).replace(S, " ").startswith(f"{french} depuis 14 heures.")
    assert trouble(failing, manner("en")).replace(S, " ").startswith(f"{english} for 14 hours.")


def test_what_has_just_begun():
    just = replace(FAILING, failing_since=NOW, succeeded=None)
    assert trouble(condition(just), manner()).startswith(
        "Next refuse la lecture (403) depuis moins d’une minute."
    )
    assert sources_answer([condition(just)], manner()).body.startswith(
        "Un flux suivi, aucun lu pour l’instant."
    )


def test_the_next_try_may_be_another_day():
    muted = replace(FAILING, problem="410 Gone", next_poll=NOW + 7 * DAY)
    assert trouble(condition(muted), manner()).replace(S, " ") == (
        "Next a été fermé par son éditeur (410). Prochain essai le 2 oct. 2024 à 12 h 00."
    )


def test_a_silent_feed_answers_all_the_same():
    silent = replace(READ, last_new=NOW - 12 * DAY)
    assert trouble(condition(silent), manner()).replace(S, " ") == (
        f"Next répond, mais sans rien de neuf depuis 12 jours{T}; d’habitude, 3 heures entre deux articles."
    ).replace("12 jours", "2 semaines")


def test_a_feed_that_moved_is_well():
    moved = replace(READ, moved_to="https://next.example/nouveau")
    assert "Tous vont bien" in sources_answer([condition(moved), GOOD[0]], manner()).body


def test_many_troubles_fit():
    names = [f"Journal *{n}* " + "très long " * 9 for n in range(300)]
    answer = sources_answer([condition(FAILING, name) for name in names], manner())
    assert len(answer.body) <= 3000
    assert "290 autres flux sont en difficulté" in answer.body.replace(S, " ")


async def test_the_command():
    asked = commands(Memory(), Feeds(*GOOD, condition(FAILING)))
    answer = await asked.answer(request("sources"))
    assert "Next refuse la lecture (403)" in answer.body


# -- what the operator is told -----------------------------------------------------------------------


REFUSED = (
    "Next refuse la lecture (403) depuis 14 heures. Prochain essai à 18 h 40. "
    "Certains journaux refusent les hébergeurs : donnez une adresse de contact dans VIGIE_CONTACT."
)


def told(*changes: Condition, language: str = "fr") -> str:
    return notice(changes, manner(language)).replace(S, " ")


def test_a_notice_says_what_to_do():
    gone = replace(FAILING, problem="410 Gone", next_poll=None)
    moved = replace(READ, moved_to="https://next.example/nouveau")
    text = told(condition(FAILING), condition(gone, "Le Fil"), condition(moved, "La Puce"))
    assert text.splitlines() == [
        REFUSED,
        "Le Fil a été fermé par son éditeur (410). Retirez-le de feeds.yaml, ou donnez sa nouvelle adresse.",
        "La Puce a changé d’adresse pour de bon. Dans feeds.yaml, mettez https://next.example/nouveau",
    ]


def test_a_notice_of_recovery():
    assert told(replace(condition(), health=Health.GOOD)) == "Next est de nouveau lu."
    assert told(replace(condition(), health=Health.GOOD), language="en") == "Next is being read again."


@pytest.mark.parametrize("found", [Health.GOOD, Health.MOVED, Health.SILENT, Health.GONE, Health.FAILING])
def test_notices_are_set_as_french(found):
    state = replace(FAILING, moved_to="https://next.example/", last_new=NOW - 9 * DAY)
    assert french_mistakes(notice([replace(condition(state), health=found)], manner())) == []
