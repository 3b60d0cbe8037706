"""The message of a crisis on Discord: one message, however much it gathers, within every limit."""

from dataclasses import replace

from bot.model import Act, Kind, Status
from tests.discord.stage import channel, connected, delivery, event


async def test_what_joins_a_message_is_shown_in_it(fake, guild, memory):
    to = channel(guild.channels["alertes"])
    kinds = [Kind.DEPARTURE, Kind.ARRIVAL, Kind.OUSTER, Kind.APPOINTMENT]
    events = [event(f"Person {number}", kind=kinds[number % 4]) for number in range(20)]
    post = delivery(to, events[0], rolling=True)
    async with connected(fake, memory) as chat:
        living = await chat.deliver(post)
        (before,) = fake.messages(to.address)
        assert "Vigie les réunit dans ce message" in before["embeds"][0]["description"]
        events[3] = replace(events[3], status=Status.DENIED)
        edit = delivery(to, *events, act=Act.EDIT, message_id=living, rolling=True)
        assert await chat.deliver(edit) == living
    (after,) = fake.messages(to.address)
    (card,) = after["embeds"]
    assert card["title"] == "20 mouvements chez OpenAI"
    assert all(f"Person {number}" in card["description"] for number in range(20))
    assert "Vigie les réunit dans ce message" in card["description"]
