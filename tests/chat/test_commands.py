"""What each command answers, and the buttons that lead on."""

from dataclasses import replace

import pytest

from bot.chat.message import Request
from bot.chat.people import People
from bot.model import Certainty, Person, Platform, Watchlist
from tests.chat.stage import WATCHLIST, Memory, commands, event

S = "\u00a0"


def request(name="", speaks="fr", may_manage=True, **options):
    return Request(
        name=name,
        user="42",
        platform=Platform.DISCORD,
        language=speaks,
        options=options,
        guild="7",
        channel="9",
        may_manage=may_manage,
    )


async def ask(name, memory=None, **options):
    message = await commands(memory or Memory()).answer(request(name, **options))
    assert message.private
    return message


async def test_card():
    message = await ask("who", Memory(event()), person="anna lestrade")
    assert message.title == "Anna Lestrade · directrice technique"
    assert message.body.split("\n") == [
        "N’est plus chez Lumina AI depuis le 25 sept. 2024",
        "mars 2018 · rejoint Lumina AI (à vérifier)",
        "9 mai 2022 · devient directrice technique de Lumina AI ●",
        "25 sept. 2024 · quitte Lumina AI ●",
        "Historique connu jusqu’au 18 juin 2024, puis flux suivis depuis le 22 sept. 2024",
    ]
    assert [button.action for button in message.buttons] == [
        "follow:anna-lestrade",
        "timeline:anna-lestrade",
        "cite:anna-lestrade",
    ]


async def test_card_in_english():
    message = await ask("who", person="Annie Lestrade", speaks="en")
    assert message.title == "Anna Lestrade · chief technology officer"
    assert "9 May 2022 · becomes chief technology officer of Lumina AI ●" in message.body


async def test_somebody_outside_the_list():
    told = event(person="Zoé Inconnue", person_id=None)
    message = await ask("who", Memory(told), person="zoé inconnue")
    assert message.title == "Zoé Inconnue"
    assert [button.action for button in message.buttons] == ["timeline:Zoé Inconnue", "cite:Zoé Inconnue"]


async def test_roster_is_paged():
    memory = Memory(event())
    first = await ask("who", memory)
    assert first.title == "Lumina AI (page 1 sur 3)"
    assert first.body.startswith("Partis (1) · Inconnu (31)")
    (button,) = first.buttons
    second = await commands(memory).press(button.action, request())
    assert second.title == "Lumina AI (page 2 sur 3)"
    assert [button.label for button in second.buttons] == ["Précédent", "Suivant"]


@pytest.mark.parametrize(
    ("name", "text", "buttons"),
    [
        (
            "who",
            f"Je ne connais personne du nom de «{S}Lestrate{S}». Vouliez-vous dire Anna Lestrade\u202f?",
            ["who:anna-lestrade"],
        ),
        (
            "subscribe",
            f"Je ne connais personne du nom de «{S}Lestrate{S}». Vouliez-vous dire Anna Lestrade\u202f?",
            ["follow:anna-lestrade"],
        ),
    ],
)
async def test_close_spellings_are_asked_back(name, text, buttons):
    message = await ask(name, person="Lestrate")
    assert message.body == text
    assert [button.action for button in message.buttons] == buttons


async def test_nobody():
    assert (
        await ask("timeline", person="Zorglub")
    ).body == f"Je ne connais personne du nom de «{S}Zorglub{S}»."


async def test_following_and_not():
    memory = Memory()
    assert "Vous ne suivez personne" in (await ask("subscriptions", memory)).body
    followed = await ask("subscribe", memory, person="Théo Marchetti")
    assert followed.body == (
        "C’est noté"
        + S
        + ": Vigie vous écrira dès qu’il y a du nouveau sur Théo Marchetti (annonces et rumeurs)."
    )
    assert (await ask("subscriptions", memory)).body == (
        "Théo Marchetti" + S + ": annonces et rumeurs, en message privé"
    )
    undone = await commands(memory).press(followed.buttons[0].action, request())
    assert "plus rien sur Théo Marchetti" in undone.body
    assert "ne suiviez pas" in (await ask("unsubscribe", memory, person="theo-marchetti")).body
    assert "Exemple" in (await ask("unsubscribe", memory)).body
    stranger = Memory(event(person="Zoé Inconnue", person_id=None))
    assert "n’est pas dans la liste" in (await ask("subscribe", stranger, person="Zoé Inconnue")).body


async def test_following_without_the_rumours():
    memory = Memory()
    followed = await ask("subscribe", memory, person="Théo Marchetti", certainty="announced")
    assert followed.body.endswith("sur Théo Marchetti (annonces seulement).")
    assert [each.certainty for each in memory.destinations] == [Certainty.ANNOUNCED]
    refused = await ask("subscribe", memory, person="Anna Lestrade", certainty="zzz")
    assert "n’est pas une certitude" in refused.body
    assert len(memory.destinations) == 1


async def test_alerts_of_a_channel():
    memory = Memory()
    assert "Aucun salon" in (await ask("alerts show", memory)).body
    done = await ask("alerts set", memory, channel="55")
    assert done.body.startswith(
        f"C’est réglé{S}: les alertes arrivent dans 55 (annonces seulement, en français)."
    )
    await ask("alerts set", memory, channel="55", certainty="all", language="en")
    await ask("alerts set", memory, channel="55")
    (kept,) = memory.destinations
    assert (kept.certainty, kept.language) == (Certainty.ALL, "en")
    memory.destinations = [replace(kept, suspended="salon fermé")]
    assert "suspendu, salon fermé" in (await ask("alerts show", memory)).body
    assert "ne recevait pas" in (await ask("alerts off", memory, channel="56")).body
    assert "plus d’alertes dans 55" in (await ask("alerts off", memory)).body
    await ask("alerts set", memory, channel="1")
    await ask("alerts set", memory, channel="2")
    assert "Dites lequel" in (await ask("alerts off", memory)).body


@pytest.mark.parametrize("name", ["alerts set", "alerts show", "alerts off"])
async def test_alerts_are_refused_to_others(name):
    memory = Memory()
    message = await commands(memory).answer(request(name, may_manage=False, channel="55"))
    assert "Gérer le serveur" in message.body
    assert memory.destinations == []


@pytest.mark.parametrize("options", [{"certainty": "zzz"}, {"language": "de"}])
async def test_alerts_take_no_nonsense(options):
    memory = Memory()
    (nonsense,) = options.values()
    body = (await ask("alerts set", memory, channel="5", **options)).body
    assert f"«{S}{nonsense}{S}»" in body
    assert memory.destinations == []


async def test_help():
    memory = Memory(event())
    body = (await ask("help", memory)).body
    assert "41 flux sur 43 vont bien, dernière lecture il y a 3 minutes." in body
    assert "Dernier mouvement" in body
    assert f"Ce salon ne reçoit pas d’alertes. Pour l’y mettre{S}: /alerts set" in body
    assert "/digest" in body
    assert "/quit" not in body
    await ask("alerts set", memory, channel="9", certainty="all")
    await ask("subscribe", memory, person="Théo Marchetti")
    body = (await ask("help", memory)).body
    assert f"Ce salon reçoit les alertes.\nReçoit{S}: annonces et rumeurs, " in body
    assert f"\nSur{S}: toute la liste." in body
    assert f"Vous suivez 1 personne{S}: /subscriptions" in body
    memory.destinations = [replace(each, suspended="salon fermé") for each in memory.destinations]
    assert f"rien n’y arrive{S}: salon fermé." in (await ask("help", memory)).body
    alone = await commands(memory).answer(replace(request("help"), platform=Platform.CONSOLE, guild=None))
    assert "/quit" in alone.body
    assert "Ce salon" not in alone.body


async def test_the_unknown():
    assert "/nope" in (await ask("nope")).body
    for action in ("", "follow:", "page:help:1", "page:who:x", "report:abc"):
        assert "Ce bouton ne sert plus" in (await commands(Memory()).press(action, request())).body


def test_completion():
    people = People(WATCHLIST)
    assert people.complete("theo") == (("Théo Marchetti", "theo-marchetti"),)
    assert people.complete("annie")[0] == ("Anna Lestrade", "anna-lestrade")
    assert people.complete("lestrate")[0] == ("Anna Lestrade", "anna-lestrade")
    assert len(people.complete("")) == len(people.complete("personne")) == 25


def test_a_last_name_that_two_bear_is_asked_back():
    two = (Person("a-martin", "Ada Martin"), Person("b-martin", "Basile Martin"))
    people = People(Watchlist((replace(WATCHLIST.organizations[0], people=two),)))
    assert people.find("Martin").near == two
    assert people.find("ada martin").person == two[0]
    assert people.find("!!").person is None
