"""The buttons and menus of alerts, subscriptions and the panel after a restart: none is kept in memory."""

import copy
from collections import Counter

import pytest

from bot.model import Certainty, Digest, Period, Platform, Quiet
from tests.discord.stage import NOW, connected, delivery, event
from tests.loopback import discord_rules as rules

SHOWN = [
    ("suivre", {"mouvements": "out"}),
    ("abonnements", {}),
    ("recap", {}),
    ("alertes définir", {"salon": "alertes"}),
    ("alertes voir", {}),
]
ALIKE = 2  # of buttons that differ in their person or page alone
PRESSED = ["Récap, heures calmes…", "Personnes…"]  # what leads to more of the panel


async def everything_shown(fake, memory, guild):
    """Every message with something to press, for somebody who manages the server."""
    zoe = guild.members["Zoé"]
    told = event("Mira Murati")
    await memory.tell(told)
    channel = await memory.registry.set_channel(
        Platform.DISCORD, guild.channels["alertes"], guild.id, role="5", quiet=Quiet(22, 6),
        people=frozenset({"mira-murati"}),
    )  # fmt: skip
    way = await memory.registry.subscribe(Platform.DISCORD, zoe, "mira-murati")
    await memory.registry.subscribe(Platform.DISCORD, zoe, "*")
    await memory.digests.set(way.id, Digest(Period.DAILY, 8, Certainty.ALL, NOW, NOW))
    async with connected(fake, memory) as chat:
        await chat.deliver(delivery(channel, told))
        await chat.deliver(delivery(way, told))
        for command, options in SHOWN:
            await fake.interact(command, options, user="Zoé", locale="fr", settle=0)
        listed = await fake.interact("abonnements", user="Zoé", locale="fr")
        menu = listed.message["components"][0]["components"][0]
        await fake.press(menu["custom_id"], values=["choices:mira-murati"], user="Zoé", locale="fr")
        for label in PRESSED:
            await fake.interact("alertes définir", {"salon": "alertes"}, user="Zoé", locale="fr")
            await fake.press(label, user="Zoé", locale="fr")
    return copy.deepcopy([m for room in fake._store.values() for m in room.values() if m["components"]])


async def test_each_works_after_a_restart(fake, guild, memory):
    shown = await everything_shown(fake, memory, guild)
    verbs: Counter[str] = Counter()
    async with connected(fake, memory):
        for message in shown:
            here = fake._store[message["channel_id"]]
            for _, component in rules.walk(message["components"]):
                custom_id = component.get("custom_id")
                if not custom_id:
                    continue
                values = [component["options"][-1]["value"]] if component["type"] == 3 else None
                verb = ":".join((values[0] if values else custom_id.removeprefix("vigie:")).split(":")[::2])
                verbs[verb] += 1
                if verbs[verb] > ALIKE:
                    continue
                here[message["id"]] = copy.deepcopy(message)  # an answer in place changes what is there
                answer = await fake.press(
                    custom_id, message=message["id"], values=values, user="Zoé", locale="fr", settle=0
                )
                what = f"{custom_id} {values}: {answer.error or answer.text}"
                assert answer.callback, what
                assert answer.modal or answer.text.strip(), what
                assert not any(
                    wrong in answer.text for wrong in ("la référence", "ne sert plus", "plus pris en charge")
                ), what
    assert {verb.split(":")[0] for verb in verbs} >= {
        "follow", "unfollow", "announced", "timeline", "find", "people", "pick", "panel",
        "choices", "certainty", "subscriptions", "digest-stop", "why", "report",
    }, verbs  # fmt: skip


@pytest.fixture(autouse=True)
def patient(fake):
    """A busy machine is no reason to say that the application did not respond."""
    fake.deadline = 10.0
