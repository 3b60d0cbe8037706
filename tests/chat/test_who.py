"""``/who``: as of a day, a post, one group of the list; and the sentence to cite."""

from dataclasses import replace

import pytest

from bot.chat.message import Request
from bot.chat.posts import Posts
from bot.model import Confidence, Kind, PartialDate, Platform, Status
from tests.chat.stage import ANNA, THEO, WATCHLIST, Memory, commands, event, source

S = "\u00a0"


def request(name="", speaks="fr", **options):
    return Request(name=name, user="42", platform=Platform.DISCORD, language=speaks, options=options)


async def ask(memory=None, speaks="fr", **options):
    return await commands(memory or Memory()).answer(request("who", speaks, **options))


async def press(action, memory=None, speaks="fr"):
    return await commands(memory or Memory()).press(action, request(speaks=speaks))


async def test_the_card_of_a_day():
    message = await ask(Memory(event()), person="Anna", on="mai 2022")
    assert message.title == "Anna Lestrade · directrice technique"
    assert message.body.split("\n")[:3] == [
        "État au 31 mai 2022",
        "En poste chez Lumina AI",
        "mars 2018 · rejoint Lumina AI (à vérifier)",
    ]
    assert "quitte" not in message.body
    before = await ask(person="Anna", on="2015", speaks="en")
    assert before.body.split("\n")[:2] == ["As of 31 Dec 2015", "Not at Lumina AI yet (to be verified)"]
    today = await ask(person="Anna", on="25 septembre 2024")
    assert today.body == (await ask(person="Anna")).body


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"person": "Anna", "on": "demain"}, f"à venir{S}: 26 sept. 2024"),
        ({"on": "2031"}, "Choisissez une date passée"),
        ({"on": "zzz"}, "comme une date"),
        ({"person": "Anna", "post": "CTO"}, "pas les deux"),
    ],
)
async def test_what_cannot_be_answered_is_said(options, words):
    assert words in (await ask(**options)).body


async def test_the_list_of_a_day_and_one_group_of_it():
    memory = Memory(event())
    message = await ask(memory, on="2023")
    assert message.title == "Lumina AI, état au 31 déc. 2023 (page 1 sur 3)"
    assert message.body.startswith("En poste (1) · Inconnu (31)\n\nEn poste (1)\nAnna Lestrade")
    (menu,) = message.menus
    assert [choice.label for choice in menu.choices] == [
        "Tout le monde (32)",
        "En poste (1)",
        "Inconnu (31)",
    ]
    assert menu.current == menu.choices[0].action
    one = await press(menu.choices[1].action, memory)
    assert one.title == "Lumina AI, état au 31 déc. 2023"
    assert "Anna Lestrade" in one.body
    assert "Théo" not in one.body
    assert one.menus[0].current == menu.choices[1].action
    assert (await press(message.buttons[0].action, memory)).title.endswith("2023 (page 2 sur 3)")
    assert (await press("page:who:1:nonsense:zzz", memory)).body.startswith("Je ne lis pas")


async def test_a_close_spelling_keeps_the_day():
    (button,) = (await ask(Memory(event()), person="Lestrate", on="2023")).buttons
    assert (await press(button.action, Memory(event()))).body.startswith("État au 31 déc. 2023")


async def test_who_holds_a_post():
    theo = event(
        id="e2",
        person=THEO.name,
        person_id=THEO.id,
        gender=THEO.gender,
        kind=Kind.APPOINTMENT,
        role="directeur technique par intérim",
        date=PartialDate(2024, 9, 25),
    )
    message = await ask(Memory(event(), theo), post="CTO")
    assert message.title == f"Poste{S}: directeur technique (Lumina AI)"
    assert message.body.split("\n")[:2] == [
        f"Par intérim{S}: Théo Marchetti depuis le 25 sept. 2024 ●",
        "9 mai 2022 – 25 sept. 2024 · Anna Lestrade ●",
    ]
    assert [button.action for button in message.buttons] == ["who:theo-marchetti", "who:anna-lestrade"]
    gone = await ask(Memory(event()), post="chief technology officer", speaks="en")
    assert gone.title == "Post: chief technology officer (Lumina AI)"
    assert gone.body.startswith("No holder known to Vigie since 25 Sep 2024\n9 May 2022 – 25 Sep 2024")
    earlier = await ask(Memory(event()), post="directrice technique", on="2023")
    assert earlier.title.endswith("(Lumina AI), état au 31 déc. 2023")
    assert earlier.body.startswith(f"Titulaire{S}: Anna Lestrade depuis le 9 mai 2022 ●")


async def test_a_post_nobody_held():
    near = await ask(post="directeur tecnique")
    assert near.body.endswith("Cherchez-vous l’un de ceux-ci\u202f?")
    assert near.buttons[0].action == "post:directeur technique"
    assert "Anna Lestrade" in (await press(near.buttons[0].action)).body
    assert (await ask(post="<@1>")).body == f"Je ne connais personne au poste «{S}<@1>{S}»."


def test_posts_are_completed_in_the_readers_language():
    posts = Posts(WATCHLIST)
    assert posts.complete("dir tech", "fr") == ()
    assert ("directeur technique", "directeur technique") in posts.complete("directrice tech", "fr")
    assert ("chief technology officer", "chief technology officer") in posts.complete("techno", "en")
    assert len(posts.complete("", "fr")) == 25


async def test_a_sentence_to_cite():
    told = event(
        sources=(source("Le Relais", title="Lumina perd sa tête", url="https://relais.example/a?b=1"),)
    )
    message = await press("cite:anna-lestrade", Memory(told))
    assert message.title == f"À citer{S}: Anna Lestrade"
    sentence, note = message.body.split("\n")
    assert sentence == (
        f"Anna Lestrade quitte Lumina AI, le 25 septembre 2024. Le Relais, «{S}Lumina perd sa tête{S}», "
        "https://relais.example/a?b=1, consulté le 25 septembre 2024."
    )
    assert note.startswith("Ouvrez la page")
    (menu,) = message.menus
    assert [choice.label for choice in menu.choices] == [
        "25 sept. 2024 · quitte Lumina AI",
        "9 mai 2022 · devient directrice technique de Lumina AI",
    ]
    other = await press(menu.choices[1].action, Memory(told), "en")
    assert other.body.startswith(
        "Anna Lestrade becomes chief technology officer of Lumina AI, 9 May 2022. "
        "archives.example, https://archives.example/anna, accessed 25 September 2024."
    )


async def test_a_return_stands_beside_what_it_ends():
    left = event(id="l", kind=Kind.LEAVE, date=PartialDate(2024, 3))
    back = event(id="b", kind=Kind.RETURN, date=PartialDate(2024, 6))
    body = (await ask(Memory(left, back), person="Anna")).body
    assert "mars 2024 · prend un congé ● — juin 2024 · revient chez Lumina AI ●" in body


async def test_of_a_long_story_the_latest_changes_are_shown():
    many = [event(id=f"e{n}", date=PartialDate(1970 + n), other_organization="x" * 90) for n in range(50)]
    body = (await ask(Memory(*many), person="Anna")).body
    assert len(body) < 4000
    assert "mouvements plus anciens" in body.split("\n")[1]
    assert "2019 · quitte" in body
    assert "1970" not in body


async def test_what_is_only_recalled_or_has_no_page_is_not_cited():
    recalled = event(id="r", confidence=Confidence.RECALLED, person=THEO.name, person_id=THEO.id)
    crooked = replace(recalled, id="c", confidence=None, sources=(source(url="javascript:alert(1)"),))
    message = await press("cite:theo-marchetti", Memory(recalled, crooked))
    assert message.body == "Je n’ai pas de page à citer sur Théo Marchetti."
    assert message.menus == ()
    assert "personne du nom de" in (await press("cite:Zorglub")).body


async def test_a_rumour_is_cited_as_one_and_news_before_it():
    rumour = event(
        id="r",
        status=Status.RUMOURED,
        date=PartialDate(2024, 9),
        sources=(source(status=Status.RUMOURED, title=""),),
    )
    latest = await press("cite:anna-lestrade", Memory(rumour))
    assert "devient directrice technique" in latest.body.split("\n")[0]
    chosen = await press(f"page:cite:1:r:{ANNA.id}", Memory(rumour))
    assert "Anna Lestrade quitterait Lumina AI (rumeur), en septembre 2024. Le Relais, https" in chosen.body
