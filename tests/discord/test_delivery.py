"""Alerts on Discord: posted, edited and followed up, each exactly once."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.discord.chat import PATIENCE
from bot.chat.discord.client import LONGEST_RATE_LIMIT
from bot.events import route
from bot.model import Act, Certainty, Decision, Platform, Reason, Status
from bot.ports import DestinationError, MessageGoneError, PermanentError, TransientError
from storage.ledger import SqlLedger
from tests.discord.stage import NOW, channel, chat_over, connected, delivery, event
from tests.loopback.fake_discord import text_of


@pytest.fixture
def alertes(guild):
    return guild.channels["alertes"]


async def test_an_alert_is_posted_then_edited_then_followed_up(fake, alertes, memory):
    told = event()
    async with connected(fake, memory) as chat:
        posted = delivery(channel(alertes), told)
        living = await chat.deliver(posted)
        assert await chat.deliver(replace(posted, act=Act.EDIT, message_id=living)) == living
        reply = delivery(channel(alertes), told, act=Act.REPLY, message_id=living)
        assert await chat.deliver(reply) == living
    first, second = fake.messages(alertes)
    assert first["id"] == living
    assert "Mira Murati" in first["embeds"][0]["title"]
    assert told.id in first["embeds"][0]["footer"]["text"]
    assert first["edited_timestamp"]
    assert second["message_reference"]["message_id"] == living


async def test_each_post_has_the_nonce_of_its_delivery_and_asks_for_it_to_be_enforced(fake, alertes, memory):
    post = delivery(channel(alertes))
    async with connected(fake, memory) as chat:
        await chat.deliver(post)
    sent = next(r["body"] for r in fake.requests if r["line"] == f"POST /channels/{alertes}/messages")
    assert (sent["nonce"], sent["enforce_nonce"]) == (post.nonce, True)


async def test_an_answer_that_never_comes_is_not_waited_for(fake, alertes, memory, monkeypatch):
    monkeypatch.setattr("bot.chat.discord.chat.PATIENCE", 0.2)
    post = delivery(channel(alertes))
    async with connected(fake, memory) as chat:
        fake.fault("late", f"POST /channels/{alertes}/messages", seconds=0.5)
        with pytest.raises(TransientError, match="TimeoutError"):
            await chat.deliver(post)
        monkeypatch.setattr("bot.chat.discord.chat.PATIENCE", 5.0)
        await chat.deliver(replace(post, attempts=1))
    assert len(fake.messages(alertes)) == 1


async def test_a_message_deleted_by_a_moderator_stays_deleted(fake, alertes, memory):
    post = delivery(channel(alertes))
    async with connected(fake, memory) as chat:
        living = await chat.deliver(post)
        del fake._store[alertes][living]
        with pytest.raises(MessageGoneError):
            await chat.deliver(replace(post, act=Act.EDIT, message_id=living))
        with pytest.raises(MessageGoneError):
            await chat.deliver(replace(post, attempts=1))
    assert not fake.messages(alertes)


async def test_a_reply_to_a_deleted_message_is_still_told(fake, alertes, memory):
    reply = delivery(channel(alertes), act=Act.REPLY, message_id="1")
    async with connected(fake, memory) as chat:
        await chat.deliver(reply)
    assert len(fake.messages(alertes)) == 1


async def test_a_subscriber_is_told_by_direct_message(fake, guild, memory):
    async with connected(fake, memory) as chat:
        living = await chat.deliver(delivery(channel(guild.members["Ann"], direct=True)))
    assert [message["id"] for message in fake.messages(fake.dm("Ann"))] == [living]


async def test_closed_direct_messages_suspend_the_destination(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    async with connected(fake, memory) as chat:
        with pytest.raises(DestinationError, match="messages privés sont fermés"):
            await chat.deliver(delivery(channel(guild.members["Ann"], direct=True)))


@pytest.mark.parametrize("denied", ["view", "send", "embed"])
async def test_a_channel_without_permission_suspends_the_destination(fake, alertes, memory, denied):
    async with connected(fake, memory) as chat:
        fake.set_permissions(alertes, deny=[denied])
        with pytest.raises(DestinationError, match=r"il manque|erreur 5001|erreur 50013"):
            await chat.deliver(delivery(channel(alertes)))
        fake.set_permissions(alertes)
        await chat.deliver(delivery(channel(alertes)))
    assert len(fake.messages(alertes)) == 1


async def test_what_is_missing_is_named(fake, alertes, guild, memory):
    async with connected(fake, memory) as chat:
        fake.set_permissions(alertes, deny=["embed"])
        await fake.until(lambda: chat._lacks(alertes))
        with pytest.raises(DestinationError, match="Intégrer des liens"):
            await chat.deliver(delivery(channel(alertes, guild=guild.id)))


async def test_a_deleted_channel_suspends_the_destination_and_drops_its_alerts(fake, alertes, guild, memory):
    destination = await memory.set_channel(alertes, guild.id)
    async with connected(fake, memory) as chat:
        fake.delete_channel(alertes)
        with pytest.raises(DestinationError, match="n’existe plus"):
            await chat.deliver(delivery(destination))
        await until_dropped(memory)


async def test_a_deleted_channel_takes_the_mentions_asked_for_there_with_it(fake, alertes, guild, memory):
    ann = guild.members["Ann"]
    await memory.registry.subscribe(Platform.DISCORD, ann, "mira-murati", channel=alertes, guild=guild.id)
    async with connected(fake, memory):
        fake.delete_channel(alertes)
        await until_dropped(memory)


async def until_dropped(memory):
    async with asyncio.timeout(5):
        while await memory.destinations():  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # the database has no way to tell


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (400, 30046, TransientError),
        (400, 160002, DestinationError),
        (403, 40003, TransientError),
        (401, 0, TransientError),
        (403, 50278, DestinationError),
        (404, 10013, DestinationError),
    ],
)
async def test_each_refusal_is_understood(fake, alertes, memory, status, code, error):
    async with connected(fake, memory) as chat:
        fake.fault(status, f"POST /channels/{alertes}/messages", code=code)
        with pytest.raises(error) as raised:
            await chat.deliver(delivery(channel(alertes)))
    assert raised.type is error
    fake.violations.clear()  # the fake takes a 400 that it was told to give for a rule broken


async def test_what_discord_cannot_take_is_sent_as_plain_text_once(fake, alertes, memory):
    told = event()
    post = delivery(channel(alertes), told, created=NOW - timedelta(hours=1))
    async with connected(fake, memory) as chat:
        fake.fault(400, f"POST /channels/{alertes}/messages", code=50035)
        living = await chat.deliver(post)
        assert await chat.deliver(replace(post, attempts=1)) == living
        (message,) = fake.messages(alertes)
        assert not message["embeds"]
        assert "Mira Murati" in message["content"]
        assert message["content"].endswith(f"Vigie · {told.id}")
        edit = replace(post, act=Act.EDIT, message_id=living)
        fake.fault(400, "PATCH *", code=50035)
        await chat.deliver(edit)
        await chat.deliver(edit)
        assert fake.messages(alertes)[0]["embeds"]
        fake.fault(400, f"POST /channels/{alertes}/messages", code=50035, times=2)
        with pytest.raises(PermanentError):
            await chat.deliver(delivery(channel(alertes)))
    fake.violations.clear()  # the fake takes a 400 that it was told to give for a rule broken


async def test_a_flood_of_refusals_stops_everything_for_a_while(fake, alertes, memory, monkeypatch):
    monkeypatch.setattr("bot.chat.discord.pace.REFUSALS", 3)
    async with connected(fake, memory) as chat:
        fake.fault(403, f"POST /channels/{alertes}/messages", code=50013, times=None)
        for _ in range(3):
            with pytest.raises(DestinationError):
                await chat.deliver(delivery(channel(alertes)))
        before = fake.stats["requests"]
        with pytest.raises(TransientError) as raised:
            await chat.deliver(delivery(channel(alertes)))
    assert raised.value.retry_after > timedelta(minutes=9)
    assert fake.stats["requests"] == before


async def test_a_long_rate_limit_is_handed_back_with_its_wait(fake, alertes, memory):
    async with connected(fake, memory) as chat:
        fake.fault(429, f"POST /channels/{alertes}/messages", retry_after=45.0)
        with pytest.raises(TransientError) as raised:
            await chat.deliver(delivery(channel(alertes)))
    assert raised.value.retry_after == timedelta(seconds=45)


async def test_a_short_rate_limit_is_sat_out(fake, alertes, memory):
    async with connected(fake, memory) as chat:
        fake.fault(429, f"POST /channels/{alertes}/messages", retry_after=0.1)
        await chat.deliver(delivery(channel(alertes)))
    assert len(fake.messages(alertes)) == 1


async def test_before_the_connection_deliveries_are_put_off(fake, alertes, memory):
    with pytest.raises(TransientError, match="pas encore connectée") as raised:
        await chat_over(fake, memory).deliver(delivery(channel(alertes)))
    assert raised.value.retry_after


async def test_a_connection_that_breaks_says_when_to_try_again(fake, alertes, memory):
    async with connected(fake, memory) as chat:
        fake.fault("drop", f"POST /channels/{alertes}/messages")
        with pytest.raises(TransientError) as raised:
            await chat.deliver(delivery(channel(alertes)))
    assert raised.value.retry_after


def test_a_rate_limit_that_is_sat_out_is_not_taken_for_silence():
    assert PATIENCE > LONGEST_RATE_LIMIT


async def test_nobody_is_notified_but_those_who_asked(fake, alertes, guild, memory):
    ann, told = guild.members["Ann"], event("Zoé <@1> @everyone")
    async with connected(fake, memory) as chat:
        living = await chat.deliver(delivery(channel(alertes), told))
        asked = await chat.deliver(delivery(channel(alertes, mention=ann, people=frozenset({"x"})), told))
        await chat.deliver(delivery(channel(alertes), told, act=Act.EDIT, message_id=living))
    for message in fake.messages(alertes):
        wanted = [ann] if message["id"] == asked else []
        assert [user["id"] for user in message["mentions"]] == wanted
        assert not message["mention_everyone"]
    edit = next(r["body"] for r in fake.requests if r["line"].startswith("PATCH"))
    assert edit["allowed_mentions"] == {"parse": []}


async def test_an_edit_of_nothing_is_given_up(fake, alertes, memory):
    async with connected(fake, memory) as chat:
        with pytest.raises(PermanentError, match="no living message"):
            await chat.deliver(delivery(channel(alertes), act=Act.EDIT))


async def test_a_client_closed_under_a_delivery_puts_it_off(fake, alertes, memory):
    async with connected(fake, memory) as chat:
        await chat._presence.client.http.close()
        with pytest.raises(TransientError):
            await chat.deliver(delivery(channel(alertes)))


HOSTILE = "\u202e[Le Monde](https://piege.example) <@1> @everyone **x** `y` \u200b<#2> https://z.example/"


async def test_hostile_text_from_feeds_is_inert(fake, alertes, memory):
    (source,) = event().sources
    source = replace(source, title=HOSTILE, quote=HOSTILE, outlet=HOSTILE, url="javascript:alert(1)")
    told = event(HOSTILE, role=HOSTILE, other_organization=HOSTILE, counterpart=HOSTILE, sources=(source,))
    async with connected(fake, memory) as chat:
        living = await chat.deliver(delivery(channel(alertes), told))
        for reason in Reason:
            reply = delivery(channel(alertes), told, act=Act.REPLY, message_id=living, reason=reason)
            await chat.deliver(reply)
        await chat.deliver(delivery(channel(alertes), told, event()))
    messages = fake.messages(alertes)
    assert len(messages) == len(Reason) + 2
    for message in messages:
        shown = text_of({**message, "components": []})
        assert not message["mentions"]
        assert not re.search(r"(?<!\\)<[@#]|@everyone|[\u202e\u200b]|(?<!\\)\]\(|https://[pz]", shown)
        assert "url" not in message["embeds"][0]


async def test_an_announcement_is_passed_on_to_those_who_follow_the_channel(fake, guild, alertes, memory):
    guild.rooms[alertes]["type"] = 5  # an announcement channel
    destination = replace(await memory.set_channel(alertes, guild.id), publish=True)
    told, rumour = event(), event("Mark Chen", status=Status.RUMOURED)
    for each in (told, rumour):
        await memory.tell(each)
    async with connected(fake, memory) as chat:
        decisions = [Decision(each, "", alert=Reason.NEW) for each in (told, rumour)]
        wanted = replace(destination, certainty=Certainty.ALL)
        for each in decisions:
            async with SqlLedger(memory.database).transaction() as page:
                await page.enqueue(route([each], [wanted], ()), now=NOW)
        await memory.drain(chat)
        assert [message["flags"] & 1 for message in fake.messages(alertes)] == [1, 0]
        confirmed = replace(rumour, status=Status.ANNOUNCED, revision=2)
        await memory.tell(confirmed)
        async with SqlLedger(memory.database).transaction() as page:
            decision = Decision(confirmed, "", alert=Reason.CONFIRMED)
            await page.enqueue(route([decision], [wanted], {(wanted.id, rumour.id)}), now=NOW)
        await memory.drain(chat)
        assert [message["flags"] & 1 for message in fake.messages(alertes)] == [1, 1, 0]


@pytest.mark.parametrize(("status", "code", "error"), [(400, 40033, None), (403, 50013, PermanentError)])
async def test_what_cannot_be_passed_on_harms_nothing(fake, alertes, memory, status, code, error):
    publish = delivery(channel(alertes), act=Act.PUBLISH, message_id="1")
    async with connected(fake, memory) as chat:
        fake.fault(status, f"POST /channels/{alertes}/messages/1/crosspost", code=code)
        if error is None:
            assert await chat.deliver(publish) == "1"
        else:
            with pytest.raises(error) as raised:
                await chat.deliver(publish)
            assert raised.type is error
    fake.violations.clear()  # the fake takes a 400 that it was told to give for a rule broken
