"""Why, reports, what moderators and operators do, from the buttons of an alert older than the process."""

import pytest

from bot.model import Platform
from bot.moderation import Report, Verdict
from storage.reports import SqlReports
from tests.discord.stage import NOW, connected, event
from tests.loopback.discord_world import BITS
from tests.loopback.fake_discord import text_of


@pytest.fixture
def alertes(guild):
    return guild.channels["alertes"]


@pytest.fixture
def zoe(guild):
    """The owner of the server, who operates Vigie too."""
    return guild.members["Zoé"]


@pytest.fixture
def reports(memory):
    return SqlReports(memory.database)


@pytest.fixture
async def there(fake, guild, alertes, memory):
    """An alert that was posted before the present process began."""
    told = event()
    async with connected(fake, memory) as chat:
        await memory.post(chat, await memory.set_channel(alertes, guild.id), told)
    return told


def alert_in(fake, channel):
    return fake.messages(channel)[0]


def forged(fake, message, custom_id):
    """The message with another action under its first button, as a hostile client could send it."""
    kept = fake._store[message["channel_id"]][message["id"]]
    kept["components"][0]["components"][0]["custom_id"] = custom_id
    return kept


async def test_why_an_alert_is_there(fake, alertes, memory, there):
    async with connected(fake, memory):
        french = await fake.press("Pourquoi\u202f?", message=alert_in(fake, alertes), user="Ann", locale="fr")
        english = await fake.interact("why", {"event": there.id}, user="Ann", channel="alertes")
        menu = await fake.menu("Pourquoi cette alerte", alert_in(fake, alertes), user="Ann", locale="fr")
    assert french.ephemeral
    assert "Numerama" in french.text
    assert "Ce salon la reçoit d’après ses réglages\u00a0: annonces seulement" in french.text
    assert "on its own word" in english.text
    assert menu.text == french.text
    assert "Masquer" not in french.text


async def test_events_are_offered_while_somebody_types(fake, memory, there):
    async with connected(fake, memory):
        found = await fake.autocomplete("pourquoi", "mouvement", "murati", user="Ann", locale="fr")
        none = await fake.autocomplete("why", "event", "nobody", user="Ann")
        unknown = await fake.interact("why", {"event": "zzz"}, user="Ann")
    assert [choice["value"] for choice in found] == [there.id]
    assert "Mira Murati quitte OpenAI" in found[0]["name"]
    assert none == []
    assert "“zzz”" in unknown.text


async def test_of_several_events_one_is_asked_for(fake, guild, alertes, memory):
    both = event(), event("Mark Chen")
    async with connected(fake, memory) as chat:
        await memory.post(chat, await memory.set_channel(alertes, guild.id), *both)
        which = await fake.press("vigie:why:*", user="Ann", locale="fr")
        assert "Lequel" in which.text
        one = await fake.press(f"vigie:why:{both[1].id}", message=which.message, user="Ann", locale="fr")
        asked = await fake.press("vigie:report:*,*", user="Ann", locale="fr")
    assert "Mark Chen" in one.text
    assert "Lequel" in asked.text


async def test_a_menu_on_another_message_says_so(fake, alertes, memory, there):
    said = fake.say(alertes, "Bonjour", "Ann")
    async with connected(fake, memory):
        answer = await fake.menu("Why this alert", said, user="Ann")
    assert "I find no move" in answer.text


async def report(fake, alertes, user="Ann", text="C’est un congé, pas un départ.", locale="fr"):
    form = await fake.press("vigie:report:*", message=alert_in(fake, alertes), user=user, locale=locale)
    assert form.modal, form.text
    return await fake.submit(form, {"text": text}, locale=locale)


async def test_a_report_reaches_the_operators_and_its_outcome_the_reader(
    fake, alertes, memory, there, zoe, reports
):
    async with connected(fake, memory, operators=(zoe,)) as chat:
        assert "signalement transmis" in (await report(fake, alertes)).text
        again = await fake.press("vigie:report:*", message=alert_in(fake, alertes), user="Ann", locale="fr")
        twice = await fake.submit(again, {"text": "Encore"}, locale="fr")
        assert "déjà entre les mains" in twice.text
        (case,) = fake.messages(fake.dm("Zoé"))
        assert "Signalement 1" in text_of(case)
        assert "pas un départ" in text_of(case)
        pick = await fake.press("Rectifier", message=case, user="Zoé", locale="fr")
        menu = pick.message["components"][0]["components"][0]
        slot = next(o["value"] for o in menu["options"] if ":kind:" in o["value"])
        form = await fake.press(
            menu["custom_id"], message=pick.message, values=[slot], user="Zoé", locale="fr"
        )
        done = await fake.submit(form, {"value": "leave", "why": "un congé"}, locale="fr")
        assert "1 signalement classé" in done.text
        await memory.drain(chat)
    assert "prend un congé" in text_of(alert_in(fake, alertes))
    assert "Correction" in text_of(fake.messages(alertes)[1])
    (heard,) = fake.messages(fake.dm("Ann"))
    assert "c’est corrigé, merci. Motif\u00a0: un congé" in text_of(heard)
    (kept,) = await reports.all()
    assert (kept.verdict, kept.user, kept.closed) == (Verdict.CORRECTED, "", NOW)


async def test_a_declined_report_is_answered_at_the_next_press_where_messages_are_closed(
    fake, guild, alertes, memory, there, zoe
):
    async with connected(fake, memory, operators=(zoe,)):
        await report(fake, alertes)
        fake.blocked.add(guild.members["Ann"])
        (case,) = fake.messages(fake.dm("Zoé"))
        form = await fake.press("Classer sans suite", message=case, user="Zoé", locale="fr")
        closed = await fake.submit(form, {"why": "Deux médias le confirment."}, locale="fr")
        assert "classé" in closed.text
        late = await fake.submit(
            await fake.press("Classer sans suite", message=case, user="Zoé", locale="fr"), {}, locale="fr"
        )
        assert "déjà classé" in late.text
        heard = await fake.press("vigie:report:*", message=alert_in(fake, alertes), user="Ann", locale="fr")
        assert "reste telle quelle. Motif\u00a0: Deux médias le confirment." in heard.text
        assert (await fake.press("Signaler une erreur", message=heard.message, user="Ann", locale="fr")).modal


async def test_reports_that_reached_nobody_are_passed_on_later(fake, alertes, memory, there, zoe, reports):
    async with connected(fake, memory):  # nobody operates it yet
        await report(fake, alertes)
    assert await reports.unpassed()
    async with connected(fake, memory, operators=(zoe,)):
        await fake.until(lambda: fake.messages(fake.dm("Zoé")))
    assert not await reports.unpassed()


@pytest.mark.parametrize(
    ("label", "given", "then"),
    [
        ("Retirer l’alerte", {"why": "l’article parlait de Microsoft"}, "Erreur de lecture de Vigie"),
        ("Réunir à un autre", {"other": "OTHER", "why": "doublon"}, "Mira Murati quitte OpenAI"),
        (
            "Séparer des articles",
            {"articles": "https://nowhere.example/", "why": "x"},
            "n’est pas un article",
        ),
    ],
)
async def test_operators_correct_from_the_explanation(fake, alertes, memory, there, zoe, label, given, then):
    other = event(founded=there.founded, date=None)
    await memory.tell(other)
    given = {name: value.replace("OTHER", other.id) for name, value in given.items()}
    async with connected(fake, memory, operators=(zoe,)) as chat:
        why = await fake.press("vigie:why:*", message=alert_in(fake, alertes), user="Zoé", locale="fr")
        form = await fake.press(label, message=why.message, user="Zoé", locale="fr")
        done = await fake.submit(form, given, locale="fr")
        await memory.drain(chat)
    said = [done.text, *map(text_of, fake.messages(alertes))]
    assert any(then in text for text in said), said


async def test_an_operator_restores_what_was_taken_back_by_mistake(fake, alertes, memory, there, zoe):
    async with connected(fake, memory, operators=(zoe,)) as chat:
        for label in ("Retirer l’alerte", "Rétablir l’alerte"):
            why = await fake.press("vigie:why:*", message=alert_in(fake, alertes), user="Zoé", locale="fr")
            form = await fake.press(label, message=why.message, user="Zoé", locale="fr")
            await fake.submit(form, {"why": "c’était juste"}, locale="fr")
            await memory.drain(chat)
    assert "Alerte retirée" not in text_of(alert_in(fake, alertes))
    assert not (await memory.archive.event(there.id)).retracted


@pytest.mark.parametrize("action", ["retract", "restore", "correct", "set:kind", "merge", "split", "close"])
async def test_nobody_else_corrects_anything(fake, alertes, memory, there, zoe, reports, action):
    alert = forged(fake, alert_in(fake, alertes), f"vigie:op:{action}:{there.id}")
    async with connected(fake, memory, operators=(zoe,)):
        asked = await fake.press(f"vigie:op:{action}:*", message=alert, user="Ann", locale="fr")
        assert "réservé à l’équipe" in asked.text
        asked.callback = {"type": 9, "data": {"custom_id": f"vigie:op:{action}:{there.id}", "components": []}}
        done = await fake.submit(asked, {}, locale="fr")
    assert "réservé à l’équipe" in done.text
    assert await memory.archive.event(there.id) == there


async def test_moderators_hide_and_contest_their_own_copy_only(fake, guild, alertes, memory, there):
    other = fake.add_guild("Ailleurs", ["infos"], ["Max"])
    fake.add_member(guild, "Léa", BITS["manage_messages"])
    async with connected(fake, memory) as chat:
        infos = await memory.set_channel(other.channels["infos"], other.id)
        await memory.post(chat, infos, there)
        why = await fake.press("vigie:why:*", message=alert_in(fake, alertes), user="Léa", locale="fr")
        noted = await fake.press("Marquer comme contestée", message=why.message, user="Léa", locale="fr")
        assert "contestée" in noted.text or "Contesté" in noted.text
        await memory.drain(chat)
        assert "Contesté par la modération" in text_of(alert_in(fake, alertes))
        assert "Contesté" not in text_of(alert_in(fake, infos.address))
        why = await fake.press("vigie:why:*", message=alert_in(fake, alertes), user="Léa", locale="fr")
        await fake.press("Ne plus contester", message=why.message, user="Léa", locale="fr")
        await memory.drain(chat)
        assert "Contesté" not in text_of(alert_in(fake, alertes))
        hidden = await fake.press("Masquer ici", message=why.message, user="Léa", locale="fr")
        assert "masquée ici" in hidden.text
        assert not fake.messages(alertes)
        assert len(fake.messages(infos.address)) == 1
        gone = await fake.press("Masquer ici", message=why.message, user="Léa", locale="fr")
        assert "Aucune copie" in gone.text


@pytest.mark.parametrize("verb", ["hide", "contest", "uphold"])
async def test_one_server_cannot_alter_another_s_news(fake, guild, alertes, memory, there, verb):
    """Max manages a server of his own, and forges the press of a button that is not his."""
    fake.add_guild("Ailleurs", ["infos"], ["Max"])
    async with connected(fake, memory) as chat:
        answer = await fake.interact("why", {"event": there.id}, user="Max", locale="fr")
        assert "Masquer" not in answer.text
        message = forged(fake, answer.message, f"vigie:{verb}:{there.id}")
        answer = await fake.press(f"vigie:{verb}:*", message=message, user="Max", locale="fr")
        assert "Aucune copie" in answer.text
        await memory.drain(chat)
    assert len(fake.messages(alertes)) == 1
    assert "Contesté" not in text_of(alert_in(fake, alertes))
    assert not fake.edits


async def test_a_member_who_moderates_nothing_cannot_either(fake, alertes, memory, there):
    async with connected(fake, memory):
        answer = await fake.press("vigie:why:*", message=alert_in(fake, alertes), user="Ann", locale="fr")
        message = forged(fake, answer.message, f"vigie:hide:{there.id}")
        answer = await fake.press("vigie:hide:*", message=message, user="Ann", locale="fr")
    assert "Aucune copie" in answer.text
    assert fake.messages(alertes)


async def test_what_was_reported_is_forgotten_with_the_rest(memory, there, reports):
    mine = Report(0, there.id, Platform.DISCORD, "7", "fr", "Faux", NOW)
    assert await reports.open(mine)
    await memory.registry.forget(Platform.DISCORD, "7")
    (kept,) = await reports.all()
    assert (kept.user, kept.text) == ("", "Faux")
