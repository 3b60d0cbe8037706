"""The panel under /alerts: one press, one setting; for those who may manage this very server."""

import pytest

from bot.model import Certainty, Kind, Period, Platform, Quiet, Status
from tests.discord.stage import connected, delivery, event
from tests.loopback.discord_world import BITS

D = Platform.DISCORD


@pytest.fixture
def alertes(guild):
    return guild.channels["alertes"]


@pytest.fixture
async def channel(memory, guild, alertes):
    return await memory.set_channel(alertes, guild.id)


async def now_set(memory, guild, address):
    return await memory.registry.channel(D, guild.id, address)


def menus_of(answer):
    return {
        c["placeholder"]: c
        for row in answer.message["components"]
        for c in row["components"]
        if c["type"] == 3
    }


async def test_setting_a_channel_opens_its_panel(fake, guild, memory, alertes):
    async with connected(fake, memory):
        answer = await fake.interact("alertes définir", {"salon": "alertes"}, user="Zoé", locale="fr")
        assert list(menus_of(answer)) == ["Mouvements", "Certitude"]
        assert f"arrivent dans <#{alertes}>" in answer.text
        kinds = menus_of(answer)["Mouvements"]
        assert not [each for each in kinds["options"] if each["value"] == "venture" and each.get("default")]
        said = await fake.press(kinds["custom_id"], values=["departure", "venture"], user="Zoé", locale="fr")
        assert said.message["id"] == answer.message["id"], "in place"
        assert "départ, projet" in said.text
        certainty = menus_of(said)["Certitude"]
        await fake.press(
            certainty["custom_id"], values=[f"panel:{alertes}:certainty:all"], user="Zoé", locale="fr"
        )
        await fake.press("Noms hors liste*", user="Zoé", locale="fr")
    channel = await now_set(memory, guild, alertes)
    assert channel.kinds == {Kind.DEPARTURE, Kind.VENTURE}
    assert (channel.certainty, channel.unknown_people) == (Certainty.ALL, True)


async def test_running_it_again_changes_only_what_is_given(fake, guild, memory, alertes):
    await memory.registry.set_channel(
        D, alertes, guild.id, quiet=Quiet(22, 6), publish=True, kinds=frozenset({Kind.OUSTER}), role="5"
    )
    before = await now_set(memory, guild, alertes)
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes", "language": "en"}, user="Zoé")
    after = await now_set(memory, guild, alertes)
    assert after.language == "en"
    assert (after.quiet, after.publish, after.kinds, after.role) == (
        before.quiet, True, before.kinds, "5"
    )  # fmt: skip


async def test_when_a_channel_is_told(fake, guild, memory, alertes, channel):
    general = await memory.set_channel(guild.channels["general"], guild.id)
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé", locale="fr")
        panel = await fake.press("Récap, heures calmes…", user="Zoé", locale="fr")
        menus = menus_of(panel)
        assert list(menus) == ["Récap", "Heures calmes", "Fuseau horaire du serveur"]
        for name, value in (
            ("Récap", "digest:weekly-8"), ("Heures calmes", "quiet:22-6"),
            ("Fuseau horaire du serveur", "zone:America/Montreal"),
        ):  # fmt: skip
            picked = [f"panel:{alertes}:{value}"]
            said = await fake.press(menus[name]["custom_id"], values=picked, user="Zoé", locale="fr")
        assert "Heures calmes de 22\u00a0h à 6\u00a0h (Montréal)" in said.text
        assert "récap chaque lundi à 8\u00a0h" in said.text
        said = await fake.press("Départs pendant*", user="Zoé", locale="fr")
        assert "les départs annoncés passent quand même" in said.text
    set_ = await now_set(memory, guild, alertes)
    assert (set_.quiet, set_.zone) == (Quiet(22, 6, broken=True), "America/Montreal")
    digest = (await memory.digests.of([channel.id]))[channel.id]
    assert (digest.period, digest.hour) == (Period.WEEKLY, 8)
    assert digest.due.astimezone().utctimetuple().tm_hour in (12, 13), "eight in Montréal"
    assert (await now_set(memory, guild, general.address)).zone == "America/Montreal", "the server's zone"


async def test_people_of_a_channel_are_picked_and_removed(fake, guild, memory, alertes, channel):
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé", locale="fr")
        picker = await fake.press("Personnes…", user="Zoé", locale="fr")
        menu = menus_of(picker)["Choisir des personnes (page 1 sur 2)"]
        await fake.press(menu["custom_id"], values=["mira-murati", "mark-chen"], user="Zoé", locale="fr")
        form = await fake.press("Chercher un nom", user="Zoé", locale="fr")
        found = await fake.submit(form, {"name": "Person 7"}, locale="fr")
        menu = menus_of(found)["Choisir des personnes"]
        picked = await fake.press(menu["custom_id"], values=["person-7"], user="Zoé", locale="fr")
        assert "3 personnes choisies" in picked.text
        remove = menus_of(picked)["Retirer des personnes"]
        await fake.press(remove["custom_id"], values=["mark-chen"], user="Zoé", locale="fr")
        assert (await now_set(memory, guild, alertes)).people == {"mira-murati", "person-7"}
        shown = await fake.press("Contenu…", user="Zoé", locale="fr")
        assert "Sur\u00a0: Mira Murati, Person 7." in shown.text
        await fake.press("Personnes…", user="Zoé", locale="fr")
        await fake.press("Tout le monde", user="Zoé", locale="fr")
    assert (await now_set(memory, guild, alertes)).people == frozenset()


async def test_a_role_is_mentioned_for_what_is_announced_and_can_be_let_go(fake, guild, memory, alertes):
    role = fake.add_role(guild, "Veille")
    async with connected(fake, memory) as chat:
        asked = {"salon": "alertes", "rôle": "Veille"}
        answer = await fake.interact("alertes définir", asked, user="Zoé", locale="fr")
        assert "ne peut pas être mentionné" in answer.text
        role["mentionable"] = True
        (to,) = await memory.destinations()
        assert to.role == role["id"]
        living = await chat.deliver(delivery(to, event()))
        rumour = await chat.deliver(delivery(to, event(status=Status.RUMOURED)))
        messages = {each["id"]: each for each in fake.messages(alertes)}
        assert messages[living]["mention_roles"] == [role["id"]]
        assert messages[rumour]["mention_roles"] == []
        await fake.press("Récap, heures calmes…", user="Zoé", locale="fr")
        await fake.press("Ne plus mentionner le rôle", user="Zoé", locale="fr")
        everyone = {"salon": "alertes", "rôle": "@everyone"}
        refused = await fake.interact("alertes définir", everyone, user="Zoé", locale="fr")
        assert "ne mentionne jamais tout le monde" in refused.text
    (to,) = await memory.destinations()
    assert to.role is None


async def test_publishing_is_for_announcement_channels(fake, guild, memory, alertes, channel):
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé", locale="fr")
        await fake.press("Récap, heures calmes…", user="Zoé", locale="fr")
        refused = await fake.press("Publier*", user="Zoé", locale="fr")
        assert "n’est pas un salon d’annonces" in refused.text
        assert not (await now_set(memory, guild, alertes)).publish
    room, _ = fake._room(alertes)
    room["type"] = 5
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé", locale="fr")
        await fake.press("Récap, heures calmes…", user="Zoé", locale="fr")
        await fake.press("Publier*", user="Zoé", locale="fr")
    assert (await now_set(memory, guild, alertes)).publish


async def test_several_channels_are_set_each_on_its_own(fake, guild, memory, alertes, channel):
    general = guild.channels["general"]
    await memory.set_channel(general, guild.id)
    async with connected(fake, memory):
        listed = await fake.interact("alertes voir", user="Zoé", locale="fr")
        assert listed.text.count("annonces seulement") == 2
        assert f"2. <#{general}>" in listed.text
        await fake.press("Régler le nᵒ 2", user="Zoé", locale="fr")
        await fake.press("Noms hors liste*", user="Zoé", locale="fr")
    assert (await now_set(memory, guild, general)).unknown_people
    assert not (await now_set(memory, guild, alertes)).unknown_people


async def test_a_channel_has_a_digest_by_command_too(fake, guild, memory, alertes, channel):
    fake.add_member(guild, "Léa", BITS["manage_guild"])
    asked = {"fréquence": "daily", "heure": 18, "salon": "alertes", "certitude": "all"}
    async with connected(fake, memory):
        refused = await fake.interact("recap", asked, user="Ann", locale="fr")
        assert "Gérer le serveur" in refused.text
        assert not await memory.digests.of([channel.id])
        said = await fake.interact("recap", asked, user="Léa", locale="fr")
        assert f"<#{alertes}>" in said.text
        elsewhere = await fake.interact("recap", {**asked, "salon": "general"}, user="Léa", locale="fr")
        assert "ne reçoit pas d’alertes" in elsewhere.text
    digest = (await memory.digests.of([channel.id]))[channel.id]
    assert (digest.period, digest.hour, digest.certainty) == (Period.DAILY, 18, Certainty.ALL)


async def test_moderators_have_a_channel(fake, guild, memory, alertes):
    general = guild.channels["general"]
    async with connected(fake, memory):
        for command in fake.commands:
            command["default_member_permissions"] = None
        asked = ("alertes modération", {"salon": "general"})
        assert "Gérer le serveur" in (await fake.interact(*asked, user="Ann", locale="fr")).text
        assert await memory.servers.moderators(D, guild.id) is None
        assert f"<#{general}>" in (await fake.interact(*asked, user="Zoé", locale="fr")).text
        assert await memory.servers.moderators(D, guild.id) == general
        assert len(fake.messages(general)) == 1
        await fake.interact("alertes modération", user="Zoé", locale="fr")
        fake.set_permissions(alertes, deny=["send"])
        refused = await fake.interact("alertes modération", {"salon": "alertes"}, user="Zoé", locale="fr")
        assert "il me manque" in refused.text
    assert await memory.servers.moderators(D, guild.id) is None


FIELDS = [
    "kinds:venture", "certainty:all", "sectors:safety", "people:1", "without:mira-murati", "unknown:yes",
    "digest:daily-8", "digest:off", "quiet:22-6", "broken:yes", "zone:Etc/UTC", "publish:yes", "role:none",
    "page:when", "nonsense:1", "quiet:99-1", "quiet:24-6", "zone:../../etc", "digest:hourly-1",
    "certainty:nonsense", "kinds:nonsense",
]  # fmt: skip


async def press_invented(fake, action, user, locale="fr"):
    """A button that only a forged client could press, on an answer of one's own."""
    answer = await fake.interact("aide", user=user, locale=locale)
    button = {"type": 2, "style": 2, "label": "x", "custom_id": f"vigie:{action}", "id": 1}
    fake._store[answer.channel_id][answer.message["id"]]["components"] = [
        {"type": 1, "id": 2, "components": [button]}
    ]
    return await fake.press(f"vigie:{action}", user=user, locale=locale)


@pytest.mark.parametrize("who", ["a member", "a manager of another server"])
async def test_nobody_changes_a_server_s_settings_who_may_not(fake, guild, memory, alertes, channel, who):
    if who == "a member":
        presser = "Ann"
    else:
        fake.add_guild("Ailleurs", ["salon"], ["Max"])  # Max owns it
        presser = "Max"
    before = await memory.destinations()
    async with connected(fake, memory):
        for action in (
            *(f"panel:{alertes}:{field}" for field in FIELDS),
            f"pick:ch.{alertes}:mira-murati",
            f"people:ch.{alertes}:1",
        ):
            answer = await press_invented(fake, action, presser)
            assert "la référence" not in answer.text, action
            assert "Heures calmes" not in answer.text, action
            assert "3 personnes" not in answer.text
    assert await memory.destinations() == before
    assert not await memory.digests.of([channel.id])


async def test_nonsense_changes_nothing(fake, guild, memory, alertes, channel):
    async with connected(fake, memory):
        for field in FIELDS[FIELDS.index("nonsense:1") :]:
            answer = await press_invented(fake, f"panel:{alertes}:{field}", "Zoé")
            assert "la référence" not in answer.text, field
    assert await memory.destinations() == (channel,)
