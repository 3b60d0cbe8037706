"""Whatever feeds, lists and people write, no answer on Discord carries their markup, mentions or tricks."""

import re
import unicodedata
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.cards import card
from bot.chat.citations import citation
from bot.chat.criteria import Criteria
from bot.chat.discord.dress import dress
from bot.chat.discord.markup import DiscordMarkup, address
from bot.chat.message import Request
from bot.chat.rosters import roster_page
from bot.chat.successions import post_card
from bot.chat.timelines import timeline_page
from bot.events import profile, roster, succession
from bot.model import Confidence, Kind, Organization, Person, Platform, Seat, Status, Watchlist, Wording
from bot.ports import Overview
from tests.chat.stage import NOW, Memory, commands, event, manner, source
from tests.loopback import discord_rules as rules

TRICKS = st.sampled_from(
    [
        *(
            "@everyone",
            "@here",
            "<@42>",
            "<@&42>",
            "<#42>",
            "<t:0:R>",
            "</who:1>",
            "<:a:1>",
            "<id:customize>",
        ),
        *(
            "[banque](https://piege.example/)",
            "[a](<https://piege.example>)",
            "](https://piege.example/)",
            "[x][1]",
        ),
        *("https://piege.example/", "<https://piege.example/>", "discord.gg/piege", "javascript:alert(1)"),
        *(
            "**gras**",
            "```\nfin",
            "`x`",
            "||caché||",
            "~~non~~",
            "\n# titre",
            "\n> cité",
            "\n- point",
            "\\",
            "\\\\",
        ),
        *("\u202egnip\u202c", "\u2066x\u2069", "a\u200bb", "\ufeff", "\U000e0041", "\u3164", "\x00\x1b[31m"),
        *("e" + "\u0301" * 40, "👨‍👩‍👧‍👦" * 9, "ا" * 50, "W" * 300, " ", ":", "::", "é|è"),
    ]
)
TEXT = st.one_of(
    st.lists(TRICKS | st.text(max_size=8), min_size=1, max_size=4).map("".join),
    st.text(min_size=1, max_size=40),
)
URL = st.one_of(
    TEXT, TEXT.map(lambda text: f"https://presse.example/{text}"), st.just("https://presse.example/a")
)
SOURCES = st.lists(
    st.builds(source, TEXT, title=TEXT, url=URL, quote=TEXT, status=st.sampled_from(Status)), max_size=3
).map(tuple)


@st.composite
def events(draw):
    return event(
        id=draw(st.text("abcdefg234567", min_size=7, max_size=7)),
        person=draw(TEXT),
        person_id=draw(st.sampled_from([None, "p"])),
        organization=draw(TEXT),
        role=draw(st.none() | TEXT),
        other_organization=draw(st.none() | TEXT),
        counterpart=draw(st.none() | TEXT),
        kind=draw(st.sampled_from(Kind)),
        status=draw(st.sampled_from(Status)),
        seat=draw(st.sampled_from(Seat)),
        confidence=draw(st.sampled_from([None, *Confidence])),
        sources=draw(SOURCES),
    )


def visible(text):
    """What is left of a text for Discord to find something in: without escapes and code."""
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    text = re.sub(r"(?<!\\)`[^`\n]*`", "", text)
    return re.sub(r"\\.", "", text, flags=re.DOTALL)


def check(message, told):
    """Within the limits, and nothing of *told* or of anybody else has become more than text."""
    dressed = dress(message)
    shown, buttons = dressed["embed"], dressed["view"]
    body = {
        "embeds": [shown.to_dict()] if shown else [],
        "components": buttons.to_components() if buttons else [],
    }
    assert not list(rules.message_problems(rules.trimmed(body)))
    assert dressed["allowed_mentions"].to_dict() == {"parse": []}
    assert shown.url is None
    own = {address(each.url) for one in told for each in one.sources} - {None}
    texts = [shown.title or "", shown.description or "", *(field.value for field in shown.fields)]
    for text in texts:
        assert not {unicodedata.category(c) for c in text.replace("\n", "")} & {
            "Cc",
            "Cf",
            "Co",
            "Cs",
            "Zl",
            "Zp",
        }
        left = visible(text)
        links = re.findall(r"\[[^\[\]]*\]\(([^()\s]*)\)", left)
        assert {re.sub(r"\\.", "", each) for each in links} <= {re.sub(r"\\.", "", each) for each in own}
        left = re.sub(r"\[[^\[\]]*\]\([^()\s]*\)", "", left)
        left = re.sub(r"<t:\d+(:\w)?>", "", left)  # times that Vigie writes itself
        assert not re.search(r"<[@#:a/ti]", left), left
        assert "://" not in left, left
        assert not re.search(r"@(everyone|here)", left, re.IGNORECASE), left
        assert not re.search(r"\]\(", left), left
        assert not re.search(r"^\s*(#|>|-#)", left, re.MULTILINE), left
        assert left.count("||") == left.count("~~") == left.count("__") == 0
        assert left.count("**") % 2 == 0
        assert text.count("```") in (0, 2)


@settings(deadline=None, max_examples=60)
@given(st.lists(events(), min_size=1, max_size=4), TEXT, TEXT, st.sampled_from(["fr", "en"]))
def test_no_answer_carries_anybody_elses_markup(told, name, role, language):
    told = [replace(each, id=f"{each.id[:6]}{number}") for number, each in enumerate(told)]
    organization = Organization(
        "o", told[0].organization, people=(Person("p", name, role=Wording(role, role)),)
    )
    watchlist = Watchlist((organization,))
    how = replace(manner(language, watchlist=watchlist), markup=DiscordMarkup())
    overview = Overview(43, 2, NOW, told[0], NOW)
    who = watchlist.people[0]
    check(card(profile(who, told), organization, how, overview), told)
    check(card(profile(told[0].person, told), organization, how, overview), told)
    check(roster_page(roster(watchlist, told), how, overview, page=1), told)
    check(timeline_page(told, how, about=name, criteria=Criteria(who=name), page=1, narrowing=True), told)
    check(citation(name, name, told, how), told)
    found = succession(role, organization, told)
    if found.tenures:
        check(post_card(role, found, organization, how, overview), told)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["who", "timeline", "subscribe", "unsubscribe", "help", "nope"]),
    st.dictionaries(
        st.sampled_from(["person", "post", "on", "kind", "since", "until", "certainty", "page"]), TEXT
    ),
    st.sampled_from(["fr", "en"]),
)
async def test_no_answer_carries_the_askers_markup(name, options, language):
    asked_of = commands(Memory(), markup=DiscordMarkup())
    asked = Request(name, "42", Platform.DISCORD, language, options, guild="7", channel="9")
    check(await asked_of.answer(asked), Memory().known)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(TEXT | st.sampled_from(["page", "filter", "cite", "who", "post", "timeline", "1"]), max_size=6)
)
async def test_no_pressed_button_carries_anybodys_markup(parts):
    """A custom id comes back from the client: it may be anything."""
    asked_of = commands(Memory(), markup=DiscordMarkup())
    asked = Request("", "42", Platform.DISCORD, "fr", guild="7", channel="9")
    check(await asked_of.press(":".join(parts), asked), Memory().known)
