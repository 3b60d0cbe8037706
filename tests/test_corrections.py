"""Corrections by operators over a real database: what is stored, what is logged, what readers see."""

from collections.abc import Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.chat.markup import PlainMarkup
from bot.chat.render import message_of
from bot.corrections import CorrectionDesk
from bot.model import Act, Certainty, Event, Kind, Platform, Reason, Remedy, Slot, Status
from bot.ports import CorrectionError
from storage.database import open_database
from storage.docket import SqlDocket
from tests.test_pipeline import NOW, WATCHLIST, World, article

LATER = NOW + timedelta(hours=2)
WHO = {"by": "operator", "why": "l’article parlait de Microsoft"}


class Newsroom(World):
    """The pipeline's world, a channel that takes everything, and the operators' desk."""

    def __init__(self, database) -> None:
        super().__init__(database)
        self.docket = SqlDocket(database)
        self.desk = CorrectionDesk(
            self.docket, WATCHLIST, zone=ZoneInfo("Europe/Paris"), now=lambda: LATER, enqueued=self.wake
        )

    async def open(self, address: str = "all", **filters) -> None:
        taking = {"certainty": Certainty.ALL, "kinds": frozenset(Kind), "unknown_people": True} | filters
        await self.registry.set_channel(Platform.CONSOLE, address, None, **taking)

    async def deliver(self) -> list[tuple[str, Act, str | None, str]]:
        """Everything due, worded and sent: (channel, act, title, body)."""
        made = []
        while due := await self.queue.due([Platform.CONSOLE], LATER + timedelta(days=1)):
            for delivery in due:
                message = message_of(
                    delivery,
                    markup=PlainMarkup(),
                    zone=ZoneInfo("Europe/Paris"),
                    now=LATER,
                    watchlist=WATCHLIST,
                )
                body = message.body.replace("\u00a0", " ")
                made.append((delivery.destination.address, delivery.act, message.title, body))
                await self.queue.sent(delivery, delivery.message_id or delivery.nonce, now=LATER)
        return made

    async def only(self) -> Event:
        (event,) = await self.archive.events()
        return event

    async def by_person(self) -> Mapping[str, Event]:
        return {event.person: event for event in await self.archive.events()}


@pytest.fixture
async def newsroom(database_file):
    async with open_database(f"sqlite:///{database_file}", exclusive=True) as database:
        made = Newsroom(database)
        await made.open()
        yield made


async def test_a_retracted_alert_is_edited_answered_and_logged(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    await newsroom.deliver()
    event = await newsroom.only()
    done = await newsroom.desk.retract(event.id, **WHO)
    (_, edit, title, body), (_, reply, _, answer) = await newsroom.deliver()
    assert (edit, reply) == (Act.EDIT, Act.REPLY)
    assert title == "Alerte retirée (Naïma Belkacem)"
    assert body.startswith("L’article parlait de Microsoft. Erreur de lecture de Vigie.")
    assert answer == "Alerte retirée : l’article parlait de Microsoft. Erreur de lecture de Vigie."
    assert await newsroom.docket.corrections(event.id) == (done,)
    assert (done.remedy, done.by, done.at) == (Remedy.RETRACT, "operator", LATER)
    last = (await newsroom.docket.revisions(event.id))[-1]
    assert (last.alert, last.article_id) == (Reason.RETRACTED, None)
    assert await newsroom.archive.events() == ()
    await newsroom.take(article(2, "Naïma Belkacem quitte Lumina AI", "la-puce"))
    assert await newsroom.deliver() == []


async def test_an_alert_retracted_by_mistake_is_itself_again(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    await newsroom.deliver()
    event = await newsroom.only()
    await newsroom.desk.retract(event.id, **WHO)
    await newsroom.deliver()
    done = await newsroom.desk.restore(event.id, **WHO)
    (_, edit, title, body), (_, reply, _, answer) = await newsroom.deliver()
    assert (edit, reply) == (Act.EDIT, Act.REPLY)
    assert title == "Naïma Belkacem quitte Lumina AI"
    assert "Erreur de lecture" not in body
    assert answer.startswith("Correction : Naïma Belkacem quitte Lumina AI. L’alerte")
    assert (await newsroom.docket.corrections(event.id))[0] == done
    assert (await newsroom.only()).id == event.id


async def test_a_duplicate_becomes_one_living_message_per_channel(newsroom):
    await newsroom.open("announced", certainty=Certainty.ANNOUNCED)
    await newsroom.take(article(1, "Naïma Belcasem quitterait Lumina AI"))
    await newsroom.take(article(2, "Naïma Belkacem quitte Lumina AI", "la-puce"))
    events = await newsroom.by_person()
    assert len(events) == 2
    await newsroom.deliver()
    kept, duplicate = events["Naïma Belkacem"], events["Naïma Belcasem"]
    await newsroom.desk.merge(kept.id, duplicate.id, **WHO)
    told = await newsroom.deliver()
    assert sorted((where, act, title) for where, act, title, _ in told) == [
        ("all", Act.EDIT, "Alerte retirée (Naïma Belcasem)"),
        ("all", Act.EDIT, "Naïma Belkacem quitte Lumina AI"),
        ("announced", Act.EDIT, "Naïma Belkacem quitte Lumina AI"),
    ]
    assert (await newsroom.only()).publishers == ("le-fil", "la-puce")
    await newsroom.take(article(3, "Naïma Belcasem quitte Lumina AI", "le-soir"))
    assert (await newsroom.only()).publishers == ("le-fil", "la-puce", "le-soir")


async def test_where_only_the_duplicate_was_told_its_message_goes_on(newsroom):
    await newsroom.take(article(1, "Naïma Belcasem quitte Lumina AI"))
    await newsroom.deliver()
    await newsroom.registry.drop_channel(Platform.CONSOLE, "nobody")
    await newsroom.take(article(2, "Naïma Belkacem quitte Lumina AI", "la-puce"), silent=True)
    events = await newsroom.by_person()
    await newsroom.desk.merge(events["Naïma Belkacem"].id, events["Naïma Belcasem"].id, **WHO)
    assert [(act, title) for _, act, title, _ in await newsroom.deliver()] == [
        (Act.EDIT, "Naïma Belkacem quitte Lumina AI")
    ]
    await newsroom.desk.correct(events["Naïma Belkacem"].id, {Slot.KIND: "leave"}, **WHO)
    (_, edit, title, _), (_, reply, _, answer) = await newsroom.deliver()
    assert (edit, title) == (Act.EDIT, "Naïma Belkacem (Lumina AI) prend un congé")
    assert (reply, answer) == (Act.REPLY, "Correction : il s’agit d’un congé, pas d’un départ.")


async def test_a_split_tells_the_news_that_was_hidden(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    second = article(2, "Naïma Belkacem quitte Lumina AI pour Meta", "la-puce")
    await newsroom.take(second)
    await newsroom.deliver()
    event = await newsroom.only()
    assert event.other_organization == "Meta"
    done = await newsroom.desk.split(event.id, [second.url], **WHO)
    told = await newsroom.deliver()
    assert sorted((act, title) for _, act, title, _ in told) == [
        (Act.EDIT, "Naïma Belkacem quitte Lumina AI"),
        (Act.POST, "Naïma Belkacem quitte Lumina AI pour Meta"),
    ]
    assert done.articles == ("a2",)
    left = await newsroom.archive.event(event.id)
    apart = await newsroom.archive.event(done.other_id)
    assert (left.publishers, apart.publishers) == (("le-fil",), ("la-puce",))
    await newsroom.take(article(2, "Naïma Belkacem quitte Lumina AI pour Google", "la-puce"))
    assert (await newsroom.archive.event(event.id)).publishers == ("le-fil",)
    assert (await newsroom.archive.event(done.other_id)).other_organization == "Google"
    with pytest.raises(CorrectionError, match="correction-no-such-article"):
        await newsroom.desk.split(event.id, ["https://elsewhere.example/9"], **WHO)


async def test_somebody_else_takes_the_message_over(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    await newsroom.deliver()
    old = await newsroom.only()
    await newsroom.registry.subscribe(Platform.CONSOLE, "reader", "victor-hallstrom")
    done = await newsroom.desk.correct(old.id, {Slot.PERSON: "victor hallstrom"}, **WHO)
    told = await newsroom.deliver()
    assert [(act, title) for where, act, title, _ in told if where == "reader"] == [
        (Act.POST, "Victor Hallström quitte Lumina AI")
    ]
    (_, _, title, _), (_, reply, _, answer) = [each for each in told if each[0] == "all"]
    assert title == "Victor Hallström quitte Lumina AI"
    assert (reply, answer.split(".")[0]) == (Act.REPLY, "Correction : Victor Hallström quitte Lumina AI")
    new = await newsroom.only()
    assert (new.id, new.person_id) == (done.other_id, "victor-hallstrom")
    assert (done.before, done.after) == ({"person": "Naïma Belkacem"}, {"person": "Victor Hallström"})
    assert {each.event_id for each in await newsroom.docket.corrections(new.id)} == {old.id}
    await newsroom.take(article(2, "Naïma Belkacem quitte Lumina AI", "la-puce"))
    assert (await newsroom.only()).publishers == ("le-fil", "la-puce")


async def test_corrections_before_the_first_message_is_sent(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    await newsroom.desk.correct((await newsroom.only()).id, {Slot.PERSON: "victor-hallstrom"}, **WHO)
    (_, act, title, _), *_ = await newsroom.deliver()
    assert (act, title) == (Act.POST, "Victor Hallström quitte Lumina AI")


@pytest.mark.parametrize(
    ("slots", "why", "message"),
    [
        ({Slot.KIND: "gone"}, "faux", "correction-not-one-of"),
        ({Slot.STATUS: "sure"}, "faux", "correction-not-one-of"),
        ({Slot.DATE: "hier"}, "faux", "no-such-day"),
        ({Slot.PERSON: " "}, "faux", "correction-nobody"),
        ({Slot.ROLE: "x" * 301}, "faux", "correction-too-long"),
        ({Slot.ROLE: "PDG"}, " ", "correction-why"),
        ({Slot.ROLE: "PDG"}, "x" * 301, "correction-too-long"),
    ],
)
async def test_what_cannot_be_leaves_no_trace(newsroom, slots, why, message):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI"))
    event = await newsroom.only()
    with pytest.raises(CorrectionError, match=message):
        await newsroom.desk.correct(event.id, slots, by="operator", why=why)
    assert await newsroom.only() == event
    assert await newsroom.docket.corrections() == ()


async def test_slots_are_read_as_they_are_typed(newsroom):
    await newsroom.take(article(1, "Naïma Belkacem quitte Lumina AI pour Meta"))
    event = await newsroom.only()
    slots = {
        Slot.STATUS: "rumoured",
        Slot.DATE: "2026-03",
        Slot.ROLE: " directrice   technique ",
        Slot.OTHER_ORGANIZATION: "",
        Slot.COUNTERPART: "Victor Hallström",
    }
    await newsroom.desk.correct(event.id, slots, **WHO)
    after = await newsroom.only()
    assert (after.status, str(after.date), after.role) == (Status.RUMOURED, "2026-03", "directrice technique")
    assert (after.other_organization, after.counterpart_id) == (None, "victor-hallstrom")
    with pytest.raises(CorrectionError, match="correction-no-such-event"):
        await newsroom.desk.retract("zzzzzzz", **WHO)
