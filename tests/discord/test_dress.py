"""Messages in Discord's dress: within every limit, notifying nobody unasked."""

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.discord.dress import action_of, cut, dress, embed, files, mentions, sendable, view
from bot.chat.message import Button, Field, Menu, Message, Picture, Style
from bot.model import Kind
from tests.loopback import discord_rules as rules

TEXTS = st.text(alphabet="ab é*[](:/<>\\\u0301👍", max_size=60).map(lambda text: text * 120)
BUTTONS = st.lists(st.builds(Button, label=TEXTS, action=st.text("abc", max_size=120))).map(tuple)


@given(
    st.builds(
        Message,
        title=st.none() | TEXTS,
        body=TEXTS,
        fields=st.lists(st.builds(Field, name=TEXTS, value=TEXTS), max_size=30).map(tuple),
        buttons=BUTTONS,
        menus=st.lists(st.builds(Menu, label=TEXTS, choices=BUTTONS)).map(tuple),
        footer=st.none() | TEXTS,
        content=st.none() | TEXTS,
        url=st.none() | TEXTS,
        mentions=st.lists(st.text("0123456789x", min_size=1)).map(tuple),
    )
)
def test_no_limit_is_ever_exceeded(message):
    dressed = dress(message)
    shown, buttons = dressed["embed"], dressed["view"]
    body = {
        "content": dressed["content"],
        "embeds": [shown.to_dict()] if shown else [],
        "components": buttons.to_components() if buttons else [],
    }
    assert not list(rules.message_problems(rules.trimmed(body)))
    assert not buttons or len(body["components"]) <= 5


def test_an_alert_in_its_colours():
    message = Message(
        title="Titre",
        body="Texte",
        fields=(Field("Poste", "directrice", inline=True), Field("Vide", "  ")),
        footer="e0001",
        url="https://exemple.fr/",
        kind=Kind.OUSTER,
    )
    shown = embed(message)
    assert shown.to_dict() == {
        "type": "rich",
        "flags": 0,
        "title": "Titre",
        "url": "https://exemple.fr/",
        "description": "Texte",
        "color": 0x8E2A2A,
        "footer": {"text": "e0001"},
        "fields": [{"name": "Poste", "value": "directrice", "inline": True}],
    }
    assert embed(Message(title="x", url="javascript:x")).url is None


def test_every_kind_has_a_colour_of_its_own():
    assert len({embed(Message(title="x", kind=kind)).colour.value for kind in Kind}) == len(Kind)


def test_a_line_needs_no_card():
    assert sendable(Message(content="Bonjour", mentions=("7",))).keys() == {"content", "allowed_mentions"}


def test_the_footer_is_kept_whole_whatever_the_rest():
    long = Message(title="t" * 256, body="b" * 5000, footer="f" * 1900, fields=(Field("n", "v" * 1024),))
    shown = embed(long)
    assert shown.footer.text == "f" * 1900
    assert len(shown) <= 6000


async def test_buttons_are_five_to_a_row_and_each_once():
    buttons = [Button(f"b{number}", f"a:{number % 7}", Style.DANGER) for number in range(8)]
    rows = view([*buttons, Button("trop long", "x" * 95), Button(" ", "blanc")]).to_components()
    assert [len(row["components"]) for row in rows] == [5, 2]
    assert rows[0]["components"][0]["custom_id"] == "vigie:a:0"
    assert rows[0]["components"][0]["style"] == discord.ButtonStyle.danger.value
    assert view([]) is None


@pytest.mark.parametrize("listed", [(), ("everyone",), ("",)])
def test_nobody_is_notified_unasked(listed):
    assert mentions(listed).to_dict() == {"parse": []}


def test_only_those_listed_are_notified():
    assert mentions(("7", "7", "8")).to_dict() == {"parse": [], "users": [7, 8]}


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("court", 5, "court"),
        ("trop long", 6, "trop…"),
        ("ete\u0301 chaud", 4, "et…"),
        ("a👩‍🔬 b", 4, "a…"),
        ("voir [Le Monde](https://lemonde.fr/)", 20, "voir…"),
        ("depuis <t:1234567890:R> ici", 15, "depuis…"),
        ("un **mot fort** ici", 8, "un…"),
        (r"a\*bc", 3, "a…"),
    ],
)
def test_texts_are_cut_between_characters_and_never_inside_markup(text, limit, shown):
    assert cut(text, limit) == shown


async def test_a_menu_gives_the_action_of_what_is_picked():
    choices = (Button("Départs", "page:timeline:1:departure"), Button("Tous", "page:timeline:1:"))
    rows = view([Button("Suivant", "page:timeline:2:")], [Menu("Genre", choices, choices[1].action)])
    menu, button = (row["components"][0] for row in rows.to_components())
    assert menu["placeholder"] == "Genre"
    assert [(o["value"], o["default"]) for o in menu["options"]] == [
        ("page:timeline:1:departure", False),
        ("page:timeline:1:", True),
    ]
    picked = {"custom_id": menu["custom_id"], "values": ["page:timeline:1:departure"]}
    assert action_of(picked) == "page:timeline:1:departure"
    assert action_of({"custom_id": menu["custom_id"]}) == ""
    assert action_of({"custom_id": button["custom_id"]}) == "page:timeline:2:"


async def test_a_picture_is_shown_in_the_card_and_described():
    message = Message(title="Chronologie", picture=Picture("timeline.png", b"PNG", "Trois départs."))
    (file,) = files(message)
    assert (file.filename, file.description, file.fp.read()) == ("timeline.png", "Trois départs.", b"PNG")
    assert embed(message).image.url == "attachment://timeline.png"
    assert files(Message(title="x")) == []
