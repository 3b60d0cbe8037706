"""Every button and every choice of a menu still does its work when the process that posted it is gone."""

import copy

import pytest

from bot.chat.locale import Speech
from tests.discord.stage import connected, event
from tests.loopback import discord_rules as rules

# What is asked before the restart, by whom: each answer's buttons and menus are pressed after it.
ASKED = [
    ("who", {}, "Ann"),
    ("who", {"person": "mira-murati"}, "Ann"),
    ("who", {"person": "Somebody Else"}, "Ann"),
    ("who", {"person": "Person"}, "Ann"),
    ("who", {"on": "2024"}, "Ann"),
    ("who", {"post": "CTO"}, "Ann"),
    ("who", {"post": "directeur tecnique"}, "Ann"),
    ("timeline", {}, "Ann"),
    ("timeline", {"person": "mira-murati"}, "Ann"),
    ("subscriptions", {}, "Ann"),
    ("help", {}, "Ann"),
    ("alerts show", {}, "Zoé"),
]


@pytest.mark.parametrize("locale", ["fr", "en-US"])
async def test_every_button_and_menu_works_after_a_restart(fake, guild, memory, locale):
    for number in range(20):
        await memory.tell(event(f"Person {number}"))
    await memory.tell(event("Mira Murati", role="directrice technique"))
    await memory.tell(event("Somebody Else"))
    await memory.set_channel(guild.channels["alertes"], guild.id)
    async with connected(fake, memory):
        answers = [
            (
                copy.deepcopy(
                    (await fake.interact(name, options, user=user, locale=locale, settle=0)).message
                ),
                user,
            )
            for name, options, user in ASKED
        ]
    shown = [
        (message, component, user)
        for message, user in answers
        for _, component in rules.walk(message["components"])
        if component.get("custom_id")
    ]
    assert len(shown) > len(ASKED)
    stale = {
        Speech(language).say("button-stale", help="|").split("|")[0].split(".")[0]
        for language in ("fr", "en")
    }
    async with connected(fake, memory):
        for message, component, user in shown:
            for values in [[each["value"]] for each in component.get("options", ())] or [None]:
                # As it was shown: an earlier press may have turned its page.
                fake._store[message["channel_id"]][message["id"]] = copy.deepcopy(message)
                pressed = await fake.press(
                    component["custom_id"],
                    message=message,
                    values=values,
                    user=user,
                    locale=locale,
                    settle=0,
                )
                assert not pressed.error, component
                assert pressed.modal or pressed.text.strip(), component
                assert not any(words in pressed.text for words in stale), component
