"""Every button that a message can carry works in a process that did not post it."""

import pytest

from tests.discord.stage import connected, event
from tests.loopback import discord_rules as rules

# What opens each message, typed by Zoé, who owns the server and operates Vigie.
MESSAGES = {
    "alert": None,
    "why": ("why", {"event": "EVENT"}),
    "who": ("who", {"person": "mira-murati"}),
    "everybody": ("who", {}),
    "nobody": ("who", {"person": "Mira Muratti Chen"}),
    "timeline": ("timeline", {}),
    "subscribe": ("subscribe", {}),
    "subscriptions": ("subscriptions", {}),
    "alerts set": ("alerts set", {"channel": "alertes"}),
}
SORRY = ("plus pris en charge", "ne sert plus", "référence")


@pytest.fixture
async def told(fake, guild, memory):
    """An alert in a channel, and somebody followed."""
    made = event()
    async with connected(fake, memory) as chat:
        await memory.post(chat, await memory.set_channel(guild.channels["alertes"], guild.id), made)
        await fake.interact("subscribe", {"person": "mark-chen"}, user="Zoé", locale="fr")
    return made


@pytest.mark.parametrize("opened", MESSAGES)
async def test_every_button_works_after_a_restart(fake, guild, memory, told, opened):
    operators = (guild.members["Zoé"],)
    async with connected(fake, memory, operators=operators):
        message = await shown(fake, guild, told, MESSAGES[opened])
    pressed = 0
    for action in pressable(message):
        if action not in pressable(message):  # an earlier press turned it into another
            continue
        pressed += 1
        async with connected(fake, memory, operators=operators):
            answer = await fake.press(action[0], message=message, values=action[1], user="Zoé", locale="fr")
        assert answer.modal or answer.messages, action
        assert not answer.error, (action, answer.error)
        assert not any(words in answer.text for words in SORRY), (action, answer.text)
        message = fake._store[message["channel_id"]].get(message["id"])
        if message is None:  # a press took it away
            break
    assert pressed


async def shown(fake, guild, told, command):
    """The message whose buttons are pressed."""
    if command is None:
        return fake.messages(guild.channels["alertes"])[0]
    name, options = command
    options = {key: value.replace("EVENT", told.id) for key, value in options.items()}
    answer = await fake.interact(name, options, user="Zoé", locale="fr", channel="alertes")
    return answer.message


def pressable(message):
    """The custom id of each button, and of each menu with its first choice."""
    found = []
    for _, part in rules.walk(message["components"]):
        if part["type"] == 2 and part.get("custom_id"):
            found.append((part["custom_id"], None))
        if part["type"] == 3:
            found.append((part["custom_id"], [part["options"][0]["value"]]))
    return sorted(found, key=lambda each: "hide" in each[0])
