"""The loopback proves itself: a small real discord.py bot is driven through every path of it."""
import asyncio
import io
import json
import time

import aiohttp
import discord
import pytest
from discord import app_commands
from discord.backoff import ExponentialBackoff
from discord.ext import commands

from tests.loopback import point
from tests.loopback.discord_rest import LIMITS
from tests.loopback.discord_rules import SPEC
from tests.loopback.fake_discord import FakeDiscord

TOKEN = "selftest-token"
# Discord's own windows are of several seconds; a test need not wait for them.
QUICK = {route: (most, min(seconds, 1.0)) for route, (most, seconds) in LIMITS.items()}


# -- the bot under test ------------------------------------------------------------------------------------------

PEOPLE = ["Mira Murati", "John Schulman", "Ilya Sutskever"] + [f"Person {n}" for n in range(40)]


class French(app_commands.Translator):
    async def translate(self, string, locale, context):
        return {"who": "qui", "person": "personne"}.get(string.message) if locale is discord.Locale.french else None


class Note(discord.ui.Modal, title="Note"):
    text = discord.ui.TextInput(label="Text", custom_id="text", max_length=100)

    async def on_submit(self, interaction):
        await interaction.response.send_message(f"noted: {self.text.value}", ephemeral=True)


class Buttons(discord.ui.View):
    def __init__(self):
        super().__init__(timeout=None)

    @discord.ui.button(label="Read", custom_id="alert:read")
    async def read(self, interaction, button):
        await interaction.response.edit_message(content=f"read by {interaction.user.display_name}")

    @discord.ui.button(label="Note", custom_id="alert:note")
    async def note(self, interaction, button):
        await interaction.response.send_modal(Note())

    @discord.ui.select(custom_id="alert:level", options=[discord.SelectOption(label=x) for x in ("low", "high")])
    async def level(self, interaction, select):
        await interaction.response.defer()
        await interaction.followup.send(f"level {select.values[0]}", ephemeral=True)


class Bot(commands.Bot):
    def __init__(self, **options):
        super().__init__("!", intents=discord.Intents.default(), guild_ready_timeout=0.1, **options)
        self.seen = []

    async def setup_hook(self):
        self.add_view(Buttons())
        await self.tree.set_translator(French())
        self.tree.add_command(who)
        self.tree.add_command(slow)
        self.tree.add_command(hang)
        self.tree.add_command(watch)
        await self.tree.sync()

    async def on_guild_join(self, guild):
        self.seen.append(("join", guild.name))

    async def on_resumed(self):
        self.seen.append(("resumed", None))

    async def post(self, channel_id, key, **kwargs):
        embed = discord.Embed(title="Departure", description=key, url="https://example.org/a", timestamp=discord.utils.utcnow())
        embed.add_field(name="Who", value="Mira Murati").set_footer(text="source")
        return await self.get_partial_messageable(channel_id).send(embed=embed, view=Buttons(), nonce=key, **kwargs)


@app_commands.command(name="who", description="Who is it?")
@app_commands.describe(person="Name")
async def who(interaction: discord.Interaction, person: str):
    await interaction.response.send_message(embed=discord.Embed(title=person, description=f"CTO ({interaction.locale})"), view=Buttons())


@who.autocomplete("person")
async def complete(interaction, current):
    return [app_commands.Choice(name=p, value=p) for p in PEOPLE if current.lower() in p.lower()][:26 if current == "Person" else 25]


@app_commands.command(name="slow", description="Takes its time")
async def slow(interaction: discord.Interaction):
    await interaction.response.defer(ephemeral=True, thinking=True)
    await asyncio.sleep(0.2)
    await interaction.edit_original_response(content="done")
    await interaction.followup.send("and one more", ephemeral=True)


@app_commands.command(name="hang", description="Never answers")
async def hang(interaction: discord.Interaction):
    await asyncio.sleep(30)


watch = app_commands.Group(name="watch", description="Watching", default_permissions=discord.Permissions(manage_guild=True), guild_only=True)


@watch.command(name="add", description="Adds a channel")
async def add(interaction: discord.Interaction, channel: discord.TextChannel, member: discord.Member, level: app_commands.Range[int, 1, 5] = 1):
    await interaction.response.send_message(f"{channel.name} {member.display_name} {level}", ephemeral=True)


# -- the checks --------------------------------------------------------------------------------------------------

async def raises(kind, awaitable, code=None):
    try:
        await awaitable
    except kind as error:
        assert code is None or error.code == code, error
        return error
    raise AssertionError(f"{kind} was not raised")


async def registered(fake, bot, guild):
    assert [c["name"] for c in fake.commands] == ["who", "slow", "hang", "watch"]
    option = fake.commands[0]["options"][0]
    assert fake.commands[0]["name_localizations"] == {"fr": "qui"} and option["autocomplete"] and option["required"]
    await bot.tree.sync(guild=discord.Object(guild.id))
    assert fake.guild_commands[guild.id] == []


async def commands_answer(fake, bot, guild):
    answer = await fake.interact("qui", {"personne": "Mira Murati"}, user="Zoé", locale="fr")
    assert answer.type == 4 and not answer.error and "CTO (fr)" in answer.text and not answer.ephemeral and answer.latency < 1
    assert answer.message["interaction_metadata"]["user"]["global_name"] == "Zoé"
    await raises(ValueError, fake.interact("who", {}))
    await raises(LookupError, fake.interact("nobody"))
    in_dm = await fake.interact("who", {"person": "X"}, user="Zoé", dm=True)
    assert "CTO" in in_dm.text and fake.messages(fake.dm("Zoé"))


async def autocompletion(fake, bot, guild):
    assert [c["value"] for c in await fake.autocomplete("who", "person", "mira", locale="fr")] == ["Mira Murati"]
    assert len(await fake.autocomplete("who", "person", "person")) == 25
    fake.deadline = 0.5
    assert await fake.autocomplete("who", "person", "Person") == []       # 26 choices: refused
    fake.deadline = 3.0
    assert [v["code"] for v in fake.violations] == ["BASE_TYPE_MAX_LENGTH", "NO_RESPONSE"], fake.violations
    fake.violations.clear()


async def deferred(fake, bot, guild):
    answer = await fake.interact("slow", user="Ann")
    assert answer.type == 5 and answer.ephemeral and answer.message["content"] == "done" and len(answer.followups) == 1
    assert not [m for m in fake.messages(guild.channels["alertes"]) if m["content"] == "done"]


async def no_answer(fake, bot, guild):
    fake.deadline = 0.3
    answer = await fake.interact("hang")
    fake.deadline = 3.0
    assert answer.error and fake.violations.pop()["code"] == "NO_RESPONSE"


async def groups_and_permissions(fake, bot, guild):
    options = {"channel": "alertes", "member": "Ann", "level": 3}
    await raises(PermissionError, fake.interact("watch add", options, user="Ann"))
    await raises(PermissionError, fake.interact("watch add", options, user="Zoé", dm=True))
    await raises(ValueError, fake.interact("watch add", {**options, "level": 6}, user="Zoé"))
    assert (await fake.interact("watch add", options, user="Zoé")).text == "alertes Ann 3"


async def posting(fake, bot, guild):
    channel = int(guild.channels["alertes"])
    first, again = await bot.post(channel, "key-1"), await bot.post(channel, "key-1")
    assert first.id == again.id and fake.stats["deduplicated"] == 1
    await first.edit(content="edited", attachments=[discord.File(io.BytesIO(b"a,b"), "a.csv", description="table")])
    assert fake.edits[-1]["after"]["content"] == "edited" and (await first.channel.fetch_message(first.id)).attachments[0].filename == "a.csv"
    sent = await bot.get_channel(channel).send("@everyone <@1>", file=discord.File(io.BytesIO(b"x"), "x.txt"), allowed_mentions=discord.AllowedMentions.none())
    assert await sent.attachments[0].read() == b"x" and not sent.mention_everyone
    assert (await sent.reply("yes")).reference.message_id == sent.id
    assert [m.content async for m in sent.channel.history(limit=2)] == ["yes", "@everyone <@1>"] and len([g async for g in bot.fetch_guilds()]) == 1
    thread = await sent.create_thread(name="details")
    await thread.send("in the thread")
    assert fake.messages(thread.id)[0]["content"] == "in the thread"
    await sent.delete()
    await raises(discord.NotFound, sent.edit(content="x"), 10008)
    await first.delete()
    await raises(discord.NotFound, bot.post(channel, "key-1"), 10008)     # made, deleted: the nonce still holds
    person = await bot.fetch_user(int(guild.members["Ann"]))
    await person.send("hello")
    fake.blocked.add(guild.members["Ann"])
    await raises(discord.Forbidden, person.send("again"), 50007)


async def components(fake, bot, guild):
    message = await bot.post(int(guild.channels["general"]), "key-2")
    assert (await fake.press("alert:read", message=message.id, user="Ann")).message["content"] == "read by Ann"
    answer = await fake.press("Note", user="Zoé")
    assert answer.type == 9 and (await fake.submit(answer, {"text": "hm"})).text == "noted: hm"
    chosen = await fake.press("alert:level", values=["high"], user="Ann")
    assert chosen.type == 6 and chosen.followups[0]["content"] == "level high" and chosen.followups[0]["flags"] & 64
    await raises(LookupError, fake.press("alert:gone"))


async def limits(fake, bot, guild):
    channel = bot.get_channel(int(guild.channels["general"]))
    bad = [dict(embed=discord.Embed(title="x" * 257)), dict(embed=discord.Embed(description="x" * 4097)), dict(content="x" * 2001),
           dict(embeds=[discord.Embed(description="x" * 3001)] * 2), dict(embed=discord.Embed(title="t").add_field(name="", value="v")),
           dict(content="x", nonce="n" * 26), dict(embed=discord.Embed(url="nonsense", title="x"))]
    many = discord.Embed(title="t")
    for n in range(26):
        many.add_field(name=n, value=n)
    for kwargs in [*bad, dict(embed=many)]:
        await raises(discord.HTTPException, channel.send(**kwargs), 50035)
        assert fake.violations, kwargs
        fake.violations.clear()
    await raises(discord.HTTPException, channel.send(" "), 50006)
    assert fake.violations[-1]["code"] == "50006"
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {TOKEN}"}) as session:
        row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "a", "custom_id": "same"}]}
        for body in ({"components": [row] * 6, "content": "x"}, {"components": [row, row], "content": "x"}, {"content": 5}):
            async with session.post(f"{fake.api_url}/channels/{channel.id}/messages", json=body) as r:
                assert r.status == 400 and (await r.json())["errors"], body
        names = [{"name": n, "description": "d"} for n in ("Upper", "two words")] + [{"name": "x", "description": ""}]
        async with session.put(f"{fake.api_url}/applications/{fake.application_id}/commands", json=names) as r:
            assert sorted((await r.json())["errors"]) == ["0", "1", "2"]
        async with session.get(f"{fake.api_url}/users/@me", headers={"Authorization": "Bot wrong"}) as r:
            assert r.status == 401
    fake.violations.clear()


async def rate_limits(fake, bot, guild):
    channel = int(fake.add_guild("Busy", ["one"], ["Ann"]).channels["one"])
    before, start = fake.stats[429], time.monotonic()
    await asyncio.gather(*(bot.post(channel, f"many-{n}") for n in range(6)))
    assert time.monotonic() - start > 0.7 and len(fake.messages(channel)) == 6 and fake.stats[429] == before  # discord.py holds back
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {TOKEN}"}) as session:
        async def hit(path):
            async with session.get(fake.api_url + path) as r:
                return r.status, dict(r.headers), json.loads(await r.read())
        replies = await asyncio.gather(*(hit(f"/channels/{c}") for c in guild.channels.values() for _ in range(40)))
    over = [(h, b) for s, h, b in replies if s == 429]
    assert over and all(b["retry_after"] > 0 and h["Retry-After"] and h["Via"] for h, b in over)
    assert any(b["global"] for h, b in over) and any(not b["global"] and h["X-RateLimit-Remaining"] == "0" for h, b in over)
    await asyncio.sleep(1.1)


async def faults(fake, bot, guild):
    channel = int(fake.add_guild("Faulty", ["one", "two"], ["Ann"]).channels["one"])
    on = f"POST /channels/{channel}/messages"
    fake.fault(502, on)
    fake.fault(429, on, retry_after=0.2)
    await bot.post(channel, "f-1")                                       # discord.py tries again
    for status, code, kind in ((403, 50001, discord.Forbidden), (403, 50013, discord.Forbidden), (404, 10003, discord.NotFound), (503, 0, discord.DiscordServerError)):
        fake.fault(status, on, code=code)
        await raises(kind, bot.post(channel, f"f-{code}"), code)
    fake.fault("drop", on)
    await raises(aiohttp.ClientError, bot.post(channel, "f-2"))          # not tried again: errno 104 is not among its own
    fake.fault("lost", on)
    await raises(aiohttp.ClientError, bot.post(channel, "f-3"))
    assert len([m for m in fake.messages(channel) if m.get("nonce") == "f-3"]) == 1
    await asyncio.sleep(1)                                               # the bucket
    await bot.post(channel, "f-3")
    assert len([m for m in fake.messages(channel) if m.get("nonce") == "f-3"]) == 1
    fake.fault("delay", on, seconds=0.3)
    fake.fault("late", on, seconds=0.3)
    start = time.monotonic()
    await bot.post(channel, "f-4")
    await bot.post(channel, "f-5")
    assert time.monotonic() - start > 0.6
    fake.set_permissions(channel, deny=["send"])
    await raises(discord.Forbidden, bot.post(channel, "f-6"), 50013)
    await fake.until(lambda: not bot.get_channel(channel).permissions_for(bot.get_channel(channel).guild.me).send_messages)
    fake.set_permissions(channel, deny=["view"])
    await raises(discord.Forbidden, bot.post(channel, "f-7"), 50001)
    fake.delete_channel(channel)
    await raises(discord.NotFound, bot.post(channel, "f-8"), 10003)


async def gateway(fake, bot, guild):
    assert fake.stats["gateway_compress_zlib-stream"] or fake.stats["gateway_compress_zstd-stream"]
    for number, breaking in enumerate((fake.reconnect, fake.disconnect, fake.abort), 1):
        fake.gateway_down = True
        if (going := breaking()) is not None:
            await going
        await fake.until(lambda: not any(s.link for s in fake._sessions.values()), what="the disconnection")
        await fake.until(lambda: fake.stats["gateway_turned_away"] >= number, what="a try to come back")
        fake.add_guild(f"Joined {number}", ["c"], ["Ann"])               # missed, so replayed
        fake.gateway_down = False
        await fake.until(lambda: ("join", f"Joined {number}") in bot.seen, 20, f"resuming after {breaking.__name__}")
        assert bot.seen.count(("resumed", None)) == number and fake.stats["identify"] == 1
    assert fake.stats["replayed"] >= 3 and not fake.stats["resume_at_wrong_url"]
    fake.invalidate()
    await fake.until(lambda: fake.stats["identify"] == 2, 20, "identifying anew")
    await fake.ready()
    assert "CTO" in (await fake.interact("who", {"person": "X"}, user="Zoé")).text
    fake.remove_guild(next(g for g in fake.guilds.values() if g.name == "Joined 1"))
    await fake.until(lambda: all(g.name != "Joined 1" for g in bot.guilds))


async def test_zombie_connection():
    """No heartbeat ACKs: discord.py must drop the connection and resume."""
    async with FakeDiscord(TOKEN, heartbeat_interval=1.0) as fake:
        fake.add_guild()
        async with running(fake, heartbeat_timeout=2.0):                 # 60 s by default
            fake.mute_acks = True
            await fake.until(lambda: fake.stats["resume"], 20, "resuming a zombie connection")


async def test_sharded_client():
    """An AutoShardedBot takes the gateway's address from gateway/bot."""
    async with FakeDiscord(TOKEN) as fake:
        fake.add_guild()
        with point.discord_pointed(fake):
            bot = commands.AutoShardedBot("!", intents=discord.Intents.default(), guild_ready_timeout=0.1)
            task = asyncio.create_task(bot.start(TOKEN))
            await fake.ready()
            await bot.wait_until_ready()
            assert len(bot.guilds) == 1 and any(r["line"] == "GET /gateway/bot" for r in fake.requests)
            await bot.close()
            await asyncio.wait({task}, timeout=5)


async def test_refusals():
    async with FakeDiscord(TOKEN) as fake:
        with point.discord_pointed(fake):
            stranger, greedy = Bot(), commands.Bot("!", intents=discord.Intents.all())
            await raises(discord.LoginFailure, stranger.start("wrong"))
            await raises(discord.PrivilegedIntentsRequired, greedy.start(TOKEN))
            await asyncio.gather(stranger.close(), greedy.close())
        assert fake.gateway_refusals[-1][0] == 4014


class running:
    def __init__(self, fake, **options):
        self.fake, self.bot = fake, Bot(**options)

    async def __aenter__(self):
        self.pointed = point.discord_pointed(self.fake)
        self.pointed.__enter__()
        self.task = asyncio.create_task(self.bot.start(TOKEN))
        waiting = asyncio.create_task(self.fake.ready())
        await asyncio.wait({self.task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if self.task.done():
            self.task.result()
        await self.bot.wait_until_ready()
        return self.bot

    async def __aexit__(self, *exc):
        await self.bot.close()
        await asyncio.wait({self.task}, timeout=5)
        self.pointed.__exit__(None, None, None)


CHECKS = (registered, commands_answer, autocompletion, deferred, no_answer, groups_and_permissions, posting, components, limits,
          rate_limits, faults, gateway)


@pytest.mark.parametrize("described", [True, False], ids=["with the description", "limits only"])
async def test_every_path(described, monkeypatch):
    if described and not SPEC.exists():
        pytest.skip("Discord's own description is not beside the project")
    monkeypatch.setattr("discord.client.ExponentialBackoff", lambda: ExponentialBackoff(base=0.1))  # by the second otherwise
    async with asyncio.timeout(60), FakeDiscord(TOKEN, limits=QUICK, spec=SPEC if described else None) as fake:
        guild = fake.add_guild("Rédaction", ["alertes", "general"], ["Zoé", "Ann"], locale="fr")
        async with running(fake) as bot:
            for check in CHECKS if described else CHECKS[:8]:
                await check(fake, bot, guild)
                assert not fake.violations, (check.__name__, fake.violations)
                assert not fake.own_faults, (check.__name__, fake.own_faults[:3])
        await fake.until(lambda: not fake._links, what="the end of the connection")
