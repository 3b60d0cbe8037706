"""What an alert says beside its event, as it is known when the alert is sent."""

from datetime import timedelta

from bot.model import Kind, PartialDate
from tests.discord.stage import NOW, channel, connected, delivery, event


def described(fake, address):
    (message,) = fake.messages(address)
    return message["embeds"][0]["description"]


async def test_a_departure_says_after_how_long_from_what_is_known(fake, guild, memory):
    came = (NOW - timedelta(days=365 * 3)).date()
    await memory.tell(event(kind=Kind.ARRIVAL, date=PartialDate(came.year, came.month)))
    left = event()
    await memory.tell(left)
    to = channel(guild.channels["alertes"])
    async with connected(fake, memory) as chat:
        await chat.deliver(delivery(to, left))
    assert "Après trois ans chez OpenAI." in described(fake, to.address)


async def test_nothing_is_said_of_a_stay_that_nobody_told_the_beginning_of(fake, guild, memory):
    left = event()
    await memory.tell(left)
    to = channel(guild.channels["alertes"])
    async with connected(fake, memory) as chat:
        await chat.deliver(delivery(to, left))
    assert "chez OpenAI." not in described(fake, to.address)
