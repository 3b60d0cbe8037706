"""Slash commands and buttons: registered once, answered privately, in time, in the reader's language."""

import asyncio
import re
from pathlib import Path

import pytest

from bot.chat.message import Button, Message
from bot.ports import StorageError, TransientError
from tests.discord.stage import Scripted, channel, connected, delivery, event

# English name, French name, options by their English and by their French names, what is asked for.
COMMANDS = [
    ("who", "qui", {}, {}, {}),
    ("who", "qui", {"person": "Mira"}, {"personne": "Mira"}, {"person": "Mira"}),
    (
        "who",
        "qui",
        {"on": "May 2024", "post": "CTO"},
        {"le": "May 2024", "poste": "CTO"},
        {"on": "May 2024", "post": "CTO"},
    ),
    (
        "timeline",
        "chronologie",
        {"person": "Mira", "kind": "ouster", "since": "2024", "until": "2024-05", "certainty": "rumoured"},
        {
            "personne": "Mira",
            "genre": "ouster",
            "depuis": "2024",
            "jusque": "2024-05",
            "certitude": "rumoured",
        },
        {"person": "Mira", "kind": "ouster", "since": "2024", "until": "2024-05", "certainty": "rumoured"},
    ),
    ("subscribe", "suivre", {"person": "Mira"}, {"personne": "Mira"}, {"person": "Mira"}),
    (
        "subscribe",
        "suivre",
        {"person": "Mira", "certainty": "announced"},
        {"personne": "Mira", "certitude": "announced"},
        {"person": "Mira", "certainty": "announced"},
    ),
    ("unsubscribe", "ne-plus-suivre", {"person": "Mira"}, {"personne": "Mira"}, {"person": "Mira"}),
    (
        "subscribe",
        "suivre",
        {"kinds": "out", "certainty": "all", "how": "dm"},
        {"mouvements": "out", "certitude": "all", "comment": "dm"},
        {"kinds": "out", "certainty": "all", "how": "dm"},
    ),
    ("subscriptions", "abonnements", {}, {}, {}),
    ("forget", "oublier", {}, {}, {}),
    ("digest", "recap", {}, {}, {}),
    (
        "digest",
        "recap",
        {"period": "weekly", "hour": 7, "certainty": "all"},
        {"fréquence": "weekly", "heure": 7, "certitude": "all"},
        {"period": "weekly", "hour": "7", "certainty": "all"},
    ),
    ("alerts show", "alertes voir", {}, {}, {}),
    ("sources", "sources", {}, {}, {}),
    ("help", "aide", {}, {}, {}),
]


@pytest.mark.parametrize(("english", "french", "options", "in_french", "asked"), COMMANDS)
async def test_every_command_in_both_languages(
    fake, guild, memory, english, french, options, in_french, asked
):
    answers = Scripted()
    async with connected(fake, memory, answers):
        told = [
            await fake.interact(english, options, user="Zoé", locale="en-GB"),
            await fake.interact(french, in_french, user="Zoé", locale="fr"),
        ]
    for answer, language in zip(told, ("en", "fr"), strict=True):
        assert answer.ephemeral
        assert "Voici." in answer.text
        request = answers.asked.pop(0)
        assert (request.name, request.language, dict(request.options)) == (english, language, asked)
        assert (request.user, request.guild) == (guild.members["Zoé"], guild.id)
        assert request.channel == answer.channel_id


async def test_commands_answer_in_direct_messages_too(fake, memory):
    answers = Scripted()
    async with connected(fake, memory, answers):
        answer = await fake.interact("who", user="Ann", dm=True)
    assert "Voici." in answer.text
    assert answers.asked[0].guild is None
    assert not answers.asked[0].may_manage


async def test_autocomplete_offers_at_most_25_people(fake, memory):
    async with connected(fake, memory, Scripted()):
        assert [c["value"] for c in await fake.autocomplete("who", "person", "mira")] == ["mira-murati"]
        assert len(await fake.autocomplete("suivre", "personne", "person", locale="fr")) == 25


async def test_posts_are_offered_in_the_readers_language(fake, memory):
    async with connected(fake, memory):
        offered = await fake.autocomplete("qui", "poste", "directrice tech", locale="fr")
        assert [choice["value"] for choice in offered] == ["directeur technique"]
        offered = await fake.autocomplete("who", "post", "technology", locale="en-US")
        assert [choice["value"] for choice in offered] == ["chief technology officer"]


async def test_users_can_install_what_is_not_a_servers(fake, memory):
    async with connected(fake, memory):
        places = {c["name"]: (c["integration_types"], c["contexts"]) for c in fake.commands}
    assert places.pop("alerts") == ([0], [0])
    assert set(map(repr, places.values())) == {repr(([0, 1], [0, 1, 2]))}


async def test_commands_are_registered_once(fake, memory):
    async with connected(fake, memory):
        pass
    async with connected(fake, memory):
        pass
    assert fake.stats["command_syncs"] == 1
    fake.commands.pop()
    async with connected(fake, memory):
        assert len(fake.commands) == 12
    assert fake.stats["command_syncs"] == 2


async def test_alerts_are_hidden_from_those_who_may_not_manage(fake, memory):
    async with connected(fake, memory):
        alerts = next(command for command in fake.commands if command["name"] == "alerts")
        assert alerts["default_member_permissions"] == str(1 << 5)
        assert alerts["contexts"] == [0] or alerts["dm_permission"] is False
        with pytest.raises(PermissionError):
            await fake.interact("alerts show", user="Ann")


async def test_a_slow_answer_is_announced_first(fake, memory, monkeypatch):
    monkeypatch.setattr("bot.chat.discord.replies.PATIENCE", 0.05)
    ready = asyncio.Event()

    async def slowly() -> Message:
        await ready.wait()
        return Message(body="Enfin.", private=True)

    async with connected(fake, memory, Scripted(slowly)):
        asking = asyncio.create_task(fake.interact("who", user="Ann"))
        await fake.until(lambda: any(each.deferred for each in fake._answers.values()))
        ready.set()
        answer = await asking
    assert answer.deferred
    assert answer.ephemeral
    assert answer.text == "Enfin."


async def test_an_answer_that_never_comes_is_given_up_in_words(fake, memory, monkeypatch):
    monkeypatch.setattr("bot.chat.discord.replies.PATIENCE", 0.02)
    monkeypatch.setattr("bot.chat.discord.replies.DEADLINE", 0.1)
    async with connected(fake, memory, Scripted(asyncio.Event().wait)):
        answer = await fake.interact("who", user="Ann", locale="fr")
    assert "Réessayez dans une minute" in answer.text


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StorageError("disk I/O error"), "base de Vigie ne répond pas"),
        (TransientError("trop tôt"), "trop tôt"),
        (KeyError("secret"), "signalez la référence"),
    ],
)
async def test_errors_are_answered_in_words(fake, memory, error, words):
    async with connected(fake, memory, Scripted(error)):
        answer = await fake.interact("who", user="Ann", locale="fr")
    assert answer.ephemeral
    assert words in answer.text
    assert "secret" not in answer.text


async def test_a_command_of_an_older_version_is_answered_in_words(fake, memory):
    async with connected(fake, memory):
        fake.commands.append({**fake.commands[0], "id": "1", "name": "veille", "options": []})
        answer = await fake.interact("veille", user="Ann", locale="fr")
    assert "Relancez Discord" in answer.text


async def test_a_button_works_after_a_restart(fake, guild, memory):
    answers = Scripted(Message(body="Liste.", buttons=(Button("Fiche", "who:mira-murati"),), private=True))
    async with connected(fake, memory, answers):
        await fake.interact("who", user="Ann")
    async with connected(fake, memory, answers):
        answer = await fake.press("vigie:who:mira-murati", user="Ann", locale="fr")
    action, request = answers.pressed[0]
    assert (action, request.user, request.language) == ("who:mira-murati", guild.members["Ann"], "fr")
    assert answer.ephemeral
    assert "Liste." in answer.text


async def test_an_interaction_that_discord_forgot_harms_nothing(fake, memory):
    async with connected(fake, memory, Scripted()):
        fake.deadline = 0.2
        fake.fault(404, "POST /interactions/*", code=10062)
        assert (await fake.interact("who", user="Ann")).error
        fake.deadline = 3.0
        assert "Voici." in (await fake.interact("who", user="Ann")).text
    fake.violations.clear()  # the answer that the fake was told to refuse


async def test_a_message_that_discord_cannot_take_is_replaced_by_words(fake, memory):
    async with connected(fake, memory, Scripted(Message(title=" ", private=True))):
        answer = await fake.interact("who", user="Ann", locale="fr")
    assert "Discord refuse" in answer.text
    fake.violations.clear()


async def test_alerts_go_on_where_commands_cannot_be_registered(fake, memory):
    fake.fault(403, "PUT /applications/*", code=50001)
    async with connected(fake, memory) as chat:
        await chat.deliver(delivery(channel(next(iter(fake.guilds.values())).channels["alertes"])))
    assert await memory.heartbeat.remembered() is None


async def test_commands_that_could_not_be_registered_for_now_are_tried_again(fake, memory):
    fake.fault(503, "PUT /applications/*")
    async with connected(fake, memory):
        assert fake.commands


async def test_a_private_answer_turns_its_pages_in_place(fake, guild, memory):
    for number in range(40):
        await memory.tell(event(f"Person {number % 30}"))
    async with connected(fake, memory):
        answer = await fake.interact("chronologie", user="Ann", locale="fr")
        first = answer.text
        turned = await fake.press("vigie:page:timeline:2:*", user="Ann", locale="fr")
        assert turned.type == 7
        assert turned.message["id"] == answer.message["id"]
        assert turned.text != first
        card = await fake.interact("qui", {"personne": "person-1"}, user="Ann", locale="fr")
        apart = await fake.press("vigie:timeline:person-1", user="Ann", locale="fr")
    assert apart.message["id"] != card.message["id"]
    assert apart.ephemeral


async def test_help_checks_the_permissions_where_it_is_asked(fake, guild, memory):
    await memory.set_channel(guild.channels["alertes"], guild.id)
    async with connected(fake, memory):
        here = await fake.interact("aide", user="Ann", channel="alertes", locale="fr")
        assert "Ce salon reçoit les alertes.\nReçoit\u00a0: annonces seulement, " in here.text
        assert "Permissions vérifiées dans ce salon\u00a0: rien ne manque." in here.text
        fake.set_permissions(guild.channels["general"], deny=["send", "embed"])
        there = await fake.interact("aide", user="Ann", channel="general", locale="fr")
        assert (
            "il me manque «\u00a0Envoyer des messages\u00a0» et «\u00a0Intégrer des liens\u00a0»."
            in there.text
        )
        assert "Ce salon ne reçoit pas d’alertes" in there.text
        alone = await fake.interact("help", user="Ann", dm=True, locale="en-US")
        assert "channel" not in alone.text.split("feeds")[-1]
        fake.by_user = True
        own = await fake.interact("help", user="Ann", locale="en-US")
        assert "you use Vigie from your own account" in own.text
        assert "This channel" not in own.text


async def test_the_timeline_comes_with_its_picture_and_keeps_it(fake, guild, memory):
    for number in range(20):
        await memory.tell(event(f"Person {number}"))
    async with connected(fake, memory):
        answer = await fake.interact("chronologie", user="Ann", locale="fr")
        (file,) = answer.message["attachments"]
        assert file["filename"] == "timeline.png"
        assert fake.blobs[file["id"]].startswith(b"\x89PNG")
        assert file["description"].startswith("Frise de 20 mouvements")
        assert answer.message["embeds"][0]["image"]["url"] == "attachment://timeline.png"
        opened = await fake.press("Filtrer", user="Ann", locale="fr")
        assert opened.message["id"] == answer.message["id"]
        narrowed = await fake.press(
            "vigie:menu:0", values=["filter:timeline:1::departure"], user="Ann", locale="fr"
        )
        assert [each["filename"] for each in narrowed.message["attachments"]] == ["timeline.png"]
        none = await fake.press("vigie:menu:0", values=["filter:timeline:1::leave"], user="Ann", locale="fr")
    assert "Rien de connu" in none.text
    assert none.message["attachments"] == []


@pytest.mark.parametrize("locale", ["fr", "en-US"])
async def test_the_real_answers_of_every_command(fake, guild, memory, locale):
    await memory.tell(event("Mira Murati", role="directrice technique"))
    await memory.tell(event("Somebody Else"))
    asked = [
        ("who", {}),
        ("who", {"person": "mira-murati"}),
        ("who", {"person": "Somebody Else"}),
        ("who", {"person": "Murrati"}),
        ("who", {"person": "<@1> *nobody*"}),
        ("who", {"on": "2024"}),
        ("who", {"post": "directeur technique"}),
        ("who", {"post": "@everyone"}),
        ("timeline", {}),
        ("timeline", {"person": "Mira", "kind": "departure", "since": "2024", "until": "mai 2030"}),
        ("timeline", {"since": "n'importe quand"}),
        ("subscribe", {"person": "Mark Chen"}),
        ("subscribe", {"person": "Personne"}),
        ("subscriptions", {}),
        ("unsubscribe", {"person": "Mark Chen"}),
        ("unsubscribe", {"person": "Mark Chen"}),
        ("subscriptions", {}),
        ("alerts off", {}),
        ("alerts show", {}),
        ("alerts set", {"channel": "general", "certainty": "all", "language": "en"}),
        ("alerts show", {}),
        ("alerts test", {}),
        ("alerts off", {"channel": "general"}),
        ("help", {}),
    ]
    async with connected(fake, memory):
        for name, options in asked:
            answer = await fake.interact(name, options, user="Zoé", locale=locale, settle=0)
            assert answer.ephemeral, name
            assert answer.text.strip(), name
            assert not answer.message["mentions"], name
            assert not any(word in answer.text for word in ("la référence", "the reference")), name


async def test_a_menu_narrows_a_private_answer_in_place_even_after_a_restart(fake, guild, memory):
    for number in range(20):
        await memory.tell(event(f"Person {number}"))
    async with connected(fake, memory):
        answer = await fake.interact("qui", user="Ann", locale="fr")
    async with connected(fake, memory):
        narrowed = await fake.press(
            "vigie:menu:0", message=answer.message, values=["page:who:1:out"], user="Ann", locale="fr"
        )
    assert narrowed.type == 7
    assert narrowed.message["id"] == answer.message["id"]
    assert "Partis (20)" in narrowed.text
    assert "Mira Murati" not in narrowed.text


def test_the_guide_names_every_command_and_option():
    project = Path(__file__).parents[2]
    guide = (project / "docs" / "guide.fr.md").read_text()
    french = project / "bot" / "chat" / "locales" / "fr"
    words = re.findall(
        r"^discord-(command|option)-[a-z-]+ = (\S+)$",
        "\n".join(path.read_text() for path in sorted(french.glob("*.ftl"))),
        re.MULTILINE,
    )
    assert ("command", "qui") in words
    named = {"command": r"[/ ]{}\b", "option": r"\b{}\b"}
    assert [word for sort, word in words if not re.search(named[sort].format(re.escape(word)), guide)] == []
