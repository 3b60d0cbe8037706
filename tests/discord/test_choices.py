"""What somebody receives, chosen and changed by option, from a list, by a search, in place; and forgotten."""

import re

import pytest

from bot.model import EVERYBODY, Act, Certainty, Choice, Digest, Kind, Period, Platform
from tests.discord.stage import NOW, WATCHLIST, connected, delivery, event
from tests.loopback.discord_world import BITS

D = Platform.DISCORD
OUT = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
MIRA, MARK = "mira-murati", "mark-chen"


@pytest.fixture
def ann(guild):
    return guild.members["Ann"]


async def way_of(memory, user):
    (way,) = await memory.registry.subscriptions(D, user)
    return way


async def test_each_person_is_followed_as_asked(fake, memory, ann):
    async with connected(fake, memory):
        asked = {"personne": MIRA, "mouvements": "out", "certitude": "announced"}
        await fake.interact("suivre", asked, user="Ann", locale="fr")
        await fake.interact("subscribe", {"person": MARK}, user="Ann", locale="fr")
        listed = await fake.interact("abonnements", user="Ann", locale="fr")
    way = await way_of(memory, ann)
    assert way.choices == {MIRA: Choice(Certainty.ANNOUNCED, OUT), MARK: Choice()}
    assert "**Mira Murati**\u00a0: annonces seulement, départs, en message privé" in listed.text
    assert "**Mark Chen**\u00a0: annonces et rumeurs, en message privé" in listed.text
    assert "Ne plus suivre Mark Chen" in listed.text


async def test_everybody_is_followed_by_name_and_by_button(fake, memory, ann):
    async with connected(fake, memory):
        offered = await fake.autocomplete("suivre", "personne", "to", locale="fr", user="Ann")
        assert offered[0] == {"name": "toutes les personnes de la liste", "value": "tout"}
        await fake.interact("suivre", {"personne": "tout"}, user="Ann", locale="fr")
        assert (await way_of(memory, ann)).people == {EVERYBODY}
        stopped = await fake.interact("ne-plus-suivre", {"personne": "tout"}, user="Ann", locale="fr")
        assert "plus aucun abonnement" in stopped.text
        await fake.interact("suivre", {"certitude": "announced"}, user="Ann", locale="fr")
        await fake.press("Tout le monde", user="Ann", locale="fr")
    assert (await way_of(memory, ann)).choices == {EVERYBODY: Choice(Certainty.ANNOUNCED)}
    assert "toutes les personnes de la liste" in str(fake.messages(fake.dm("Ann")))


async def test_several_people_are_picked_from_a_list_of_pages(fake, memory, ann):
    async with connected(fake, memory):
        asked = {"mouvements": "out", "certitude": "announced"}
        shown = await fake.interact("suivre", asked, user="Ann", locale="fr")
        assert "(annonces seulement, départs)" in shown.text
        turned = await fake.press("Suivant", user="Ann", locale="fr")
        assert turned.message["id"] == shown.message["id"], "in place"
        menu = turned.message["components"][0]["components"][0]
        assert [each["value"] for each in menu["options"]] == [each.id for each in WATCHLIST.people[25:]]
        await fake.press(menu["custom_id"], values=["person-27", "person-28"], user="Ann", locale="fr")
    way = await way_of(memory, ann)
    assert way.choices == dict.fromkeys(("person-27", "person-28"), Choice(Certainty.ANNOUNCED, OUT))
    (confirmation,) = fake.messages(fake.dm("Ann"))
    assert "**Person 27**, **Person 28** (annonces seulement, départs)" in str(confirmation)


async def test_a_name_is_searched_for_in_a_form(fake, memory, ann):
    async with connected(fake, memory):
        await fake.interact("suivre", {"certitude": "announced"}, user="Ann", locale="fr")
        form = await fake.press("Chercher un nom", user="Ann", locale="fr")
        assert form.modal["title"] == "Chercher une personne"
        found = await fake.submit(form, {"name": "Murrati"}, locale="fr")
        menu = found.message["components"][0]["components"][0]
        assert [each["label"] for each in menu["options"]] == ["Mira Murati"]
        await fake.press(menu["custom_id"], values=[MIRA], user="Ann", locale="fr")
        form = await fake.press("Chercher un nom", message=found.message, user="Ann", locale="fr")
        nobody = await fake.submit(form, {"name": "xyzzy:<@1>"}, locale="fr")
    assert "Je ne connais personne" in nobody.text
    assert not nobody.message["mentions"]
    assert (await way_of(memory, ann)).choices == {MIRA: Choice(Certainty.ANNOUNCED)}


async def test_a_mention_is_promised_where_it_may_be(fake, guild, memory, ann):
    address = guild.channels["general"]
    async with connected(fake, memory):
        asked = ("suivre", {"personne": MIRA, "comment": "mention"})
        taken = await fake.interact(*asked, user="Ann", channel="general", locale="fr")
        assert f"Vigie vous mentionnera dans <#{address}>" in taken.text
        alone = await fake.interact(*asked, user="Ann", dm=True, locale="fr")
        assert "dans le salon où elle viendra" in alone.text
        room, _ = fake._room(guild.channels["alertes"])
        room["permission_overwrites"] = [{"id": ann, "type": 1, "allow": "0", "deny": str(BITS["send"])}]
        refused = await fake.interact(*asked, user="Ann", channel="alertes", locale="fr")
        assert "Vous ne pouvez pas écrire" in refused.text
        listed = await fake.interact("abonnements", user="Ann", locale="fr")
    assert f"par mention dans <#{address}>" in listed.text
    way = await way_of(memory, ann)
    assert (way.address, way.mention, way.guild) == (address, ann, guild.id)
    assert not fake.messages(fake.dm("Ann"))


async def test_closed_direct_messages_offer_a_mention_for_all_that_was_picked(fake, guild, memory, ann):
    fake.blocked.add(ann)
    async with connected(fake, memory):
        shown = await fake.interact("suivre", {"mouvements": "out"}, user="Ann", locale="fr")
        menu = shown.message["components"][0]["components"][0]
        refused = await fake.press(menu["custom_id"], values=[MIRA, MARK], user="Ann", locale="fr")
        assert "n’est pas enregistré" in refused.text
        assert not await memory.destinations()
        await fake.press("Me mentionner ici", user="Ann", locale="fr")
        way = await way_of(memory, ann)
        assert (way.mention, way.choices) == (ann, dict.fromkeys((MIRA, MARK), Choice(Certainty.ALL, OUT)))
        shown = await fake.interact("suivre", user="Ann", locale="fr")
        menu = shown.message["components"][0]["components"][0]
        many = [each["value"] for each in menu["options"]]
        await fake.press(menu["custom_id"], values=many, user="Ann", locale="fr")
        again = await fake.press("Me mentionner ici", user="Ann", locale="fr")
    assert "Qui voulez-vous suivre" in again.text, "too many for a button: they are picked once more"


async def test_what_comes_is_changed_in_place(fake, memory, ann):
    await memory.registry.subscribe(D, ann, MIRA)
    await memory.registry.subscribe(D, ann, MIRA, channel="5", guild="6")
    async with connected(fake, memory):
        listed = await fake.interact("abonnements", user="Ann", locale="fr")
        change = listed.message["components"][0]["components"][0]["custom_id"]
        card = await fake.press(change, values=[f"choices:{MIRA}"], user="Ann", locale="fr")
        assert card.message["id"] == listed.message["id"]
        kinds, certainty = (row["components"][0] for row in card.message["components"][:2])
        await fake.press(kinds["custom_id"], values=["departure", "ouster"], user="Ann", locale="fr")
        said = await fake.press(
            certainty["custom_id"], values=[f"certainty:{MIRA}:announced"], user="Ann", locale="fr"
        )
        assert "annonces seulement, départ, limogeage" in said.text
        removed = await fake.press("Ne plus suivre Mira Murati", user="Ann", locale="fr")
    assert "plus rien sur **Mira Murati**" in removed.text
    assert not await memory.destinations()


async def test_a_direct_alert_can_be_stopped_or_calmed_where_it_stands(fake, memory, ann):
    for person in (MIRA, EVERYBODY):
        way = await memory.registry.subscribe(D, ann, person)
    told = event("Mira Murati")
    async with connected(fake, memory) as chat:
        living = await chat.deliver(delivery(way, told))
        labels = labels_of(fake.messages(fake.dm("Ann"))[0])
        assert {"Ne plus suivre Mira Murati", "Annonces seulement"} <= set(labels)
        assert not [label for label in labels if label.startswith("Suivre")]
        calmed = await fake.press("Annonces seulement", message=living, user="Ann", locale="fr")
        assert "annonces seulement" in calmed.text
        assert (await way_of(memory, ann)).choice(MIRA).certainty is Certainty.ANNOUNCED
        await fake.press("Ne plus suivre Mira Murati", message=living, user="Ann", locale="fr")
        way = await way_of(memory, ann)
        assert way.people == {EVERYBODY}
        await chat.deliver(delivery(way, told, act=Act.EDIT, message_id=living))
        assert "Ne plus tout suivre" in labels_of(fake.messages(fake.dm("Ann"))[0])
        await fake.press("Ne plus tout suivre", message=living, user="Ann", locale="fr")
    assert not await memory.destinations()


def labels_of(message):
    return [each["label"] for row in message["components"] for each in row["components"]]


async def test_everything_is_forgotten_and_told(fake, memory, ann):
    await memory.registry.subscribe(D, ann, MARK)
    way = await memory.registry.subscribe(D, ann, MIRA)
    await memory.registry.subscribe(D, ann, MIRA, channel="5", guild="6")
    other = await memory.registry.subscribe(D, "99", MIRA)
    await memory.digests.set(way.id, Digest(Period.DAILY, 8, Certainty.ALL, NOW, NOW))
    async with connected(fake, memory):
        told = await fake.interact("oublier", user="Ann", locale="fr")
        for words in ("2 personnes suivies", "dans 1 salon", "le récap", "la langue"):
            assert words in told.text
        assert "rien à effacer" in (await fake.interact("oublier", user="Ann", locale="fr")).text
    assert await memory.destinations() == (other,)


HOSTILE = [
    "unfollow:{mark}", "announced:{mira}", "choices:{mira}", "kinds:{mira}:departure",
    "certainty:{mira}:announced", "subscriptions:{other}", "page:subscriptions:2:{other}",
    "digest-stop:{other}", "pick:dm.all.all:{mira},../x,<@1>",
    "pick:ch.5:{mira}", "pick:dm.nonsense.all:{mira}", "kinds:{mira}:x",
    "certainty:{mira}:x", "people:dm.-.-:99999999:<@1>", "people:::", "choices:", "find", "pick:", "pick",
    "unfollow:*", "announced:*:{other}", "mention:{mira}:all", "kinds:::::",
]  # fmt: skip


@pytest.mark.parametrize("action", HOSTILE)
async def test_nobody_reads_or_changes_another_s_choices_by_an_invented_button(fake, guild, memory, action):
    zoe, ann = guild.members["Zoé"], guild.members["Ann"]
    for person in (MIRA, MARK, EVERYBODY):
        mine = await memory.registry.subscribe(D, zoe, person, certainty=Certainty.ALL)
    await memory.digests.set(mine.id, Digest(Period.DAILY, 8, Certainty.ALL, NOW, NOW))
    before = await memory.registry.subscriptions(D, zoe)
    custom_id = "vigie:" + action.format(mira=MIRA, mark=MARK, other=zoe)
    async with connected(fake, memory):
        answer = await fake.interact("qui", user="Ann", locale="fr")
        button = {"type": 2, "style": 2, "label": "x", "custom_id": custom_id, "id": 1}
        fake._store[answer.channel_id][answer.message["id"]]["components"] = [
            {"type": 1, "id": 2, "components": [button]}
        ]
        pressed = await fake.press(custom_id, user="Ann", locale="fr")
    assert pressed.ephemeral
    assert not re.search(rf"{zoe}|la référence", pressed.text)
    assert "récap chaque jour" not in pressed.text
    assert await memory.registry.subscriptions(D, zoe) == before
    assert await memory.digests.of([mine.id])
    assert all(way.address == ann for way in await memory.destinations() if way.id != mine.id)
