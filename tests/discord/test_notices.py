"""What the operator is told in a channel of theirs."""

import pytest

from bot.chat.message import Message
from bot.ports import PermanentError, TransientError
from tests.discord.stage import chat_over, connected


@pytest.fixture
def salon(guild):
    return guild.channels["alertes"]


async def test_a_notice_is_posted_once_however_often_it_is_tried(fake, salon, memory):
    notice = Message(body="Next refuse la lecture (403) depuis 14 heures.")
    async with connected(fake, memory) as chat:
        for _ in range(2):
            await chat.notify(salon, notice, nonce="n-1")
    (posted,) = fake.messages(salon)
    assert notice.body in str(posted)
    assert posted["mentions"] == []


async def test_a_channel_where_vigie_may_not_write(fake, salon, memory):
    async with connected(fake, memory) as chat:
        fake.set_permissions(salon, deny=["send"])
        with pytest.raises(PermanentError):
            await chat.notify(salon, Message(body="Next est de nouveau lu."), nonce="n-1")


async def test_before_the_connection_a_notice_waits(fake, salon, memory):
    with pytest.raises(TransientError):
        await chat_over(fake, memory).notify(salon, Message(body="…"), nonce="n-1")
