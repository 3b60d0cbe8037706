"""Text from feeds and users, made harmless in Discord."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.discord.markup import DiscordMarkup, address, plain

MARKUP = DiscordMarkup()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jean-Marc d’Orsay (OpenAI)", "Jean-Marc d’Orsay (OpenAI)"),
        ("« Oui » ; 1 204 départs", "« Oui » ; 1 204 départs"),
        ("**gras** _ital_ ~~rayé~~ `code` ||caché||",
         r"\*\*gras\*\* \_ital\_ \~\~rayé\~\~ \`code\` \|\|caché\|\|"),
        ("[banque](https://piege.example)", r"\[banque\](https\://piege.example)"),
        ("<@123> <@&4> <#5> <t:0:R> </who:1> <a:x:1>",
         r"\<@123\> \<@&4\> \<#5\> \<t:0:R\> \</who:1\> \<a:x:1\>".replace("#", r"\#")),
        ("@everyone et @here", "＠everyone et ＠here"),
        ("@EveryOne", "＠EveryOne"),
        ("moi@everywhere.example", "moi@everywhere.example"),
        ("# Titre", r"\# Titre"),
        ("> citation", r"\> citation"),
        ("- liste", r"\- liste"),
        ("1. liste", r"1\. liste"),
        ("-# petit", r"\-\# petit"),
        ("voir https://exemple.fr/a_b", r"voir https\://exemple.fr/a\_b"),
        ("une\nligne\u2028puis\tune autre", "une ligne puis une autre"),
        ("\\*", r"\\\*"),
        ("gauche\u202edroite\u2066x\u200b\ufeff\u00ad", "gauchedroitex"),
        ("a\u3164b\u2800c\u115fd\U000e0041", "abcd"),
        ("Z\u0336\u0335\u0334\u0333\u0332a", "Z\u0336\u0335\u0334a"),
    ],
)  # fmt: skip
def test_text_is_harmless(text, shown):
    assert MARKUP.text(text) == shown


@given(st.text())
def test_nothing_invisible_and_no_second_line_survives(text):
    shown = MARKUP.text(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    assert "@everyone" not in shown.lower()


@given(st.text(alphabet="*_~`|<>#[]\\ab :/@", max_size=30))
def test_every_special_character_is_escaped(text):
    shown = MARKUP.text(text)
    bare = shown.replace("\\\\", "").replace("\\:", ":")
    for special in "*_~`|<>#[]":
        assert bare.count(special) == bare.count("\\" + special)
    assert not re.search(r"(?<!\\)://", shown)


@given(st.text())
def test_plain_text_stays_plain(text):
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.lemonde.fr/a?b=c&d=é#x", "https://www.lemonde.fr/a?b=c&d=%C3%A9#x"),
        ("https://fr.wikipedia.org/wiki/Vigie_(marine)", "https://fr.wikipedia.org/wiki/Vigie_%28marine%29"),
        ("http://exemple.fr:8080/", "http://exemple.fr:8080/"),
        ("https://élan.fr/", "https://xn--lan-9la.fr/"),
        ("https://exemple.fr/a b>c", "https://exemple.fr/a%20b%3Ec"),
        ("https://exemple.fr/%C3%A9", "https://exemple.fr/%C3%A9"),
        ("javascript:alert(1)", None),
        ("discord://x.y/z", None),
        ("https://lemonde.fr@piege.example/", None),
        ("https:///rien", None),
        ("https://localhost/", None),
        ("https://exemple.fr:99999/", None),
        ("https://[::1", None),
        ("https://exemple.fr/" + "a" * 2000, None),
        ("", None),
        (None, None),
    ],
)
def test_only_plain_addresses_become_links(url, shown):
    assert address(url) == shown


def test_links():
    assert MARKUP.link("Le [Monde]", "https://lemonde.fr/") == "[Le (Monde)](https://lemonde.fr/)"
    assert MARKUP.link("](https://piege.example)", "ftp://x.fr") == r")(https\://piege.example)"
    assert MARKUP.link("", "https://lemonde.fr/") == ""


def test_a_block_cannot_be_left():
    assert MARKUP.block("un\n```**deux**\u202e") == "```\nun\nˋˋˋ**deux**\n```"


def test_emphasis_times_commands_and_mentions():
    assert MARKUP.bold("a*b") == r"**a\*b**"
    assert MARKUP.bold("\u200b") == ""
    assert MARKUP.relative(12, "il y a peu") == "<t:12:R>"
    assert MARKUP.time(12, "8 h 12") == "<t:12:t>"
    assert MARKUP.time(12, "25 sept. 2024, 8 h 12") == "<t:12:f>"
    assert MARKUP.mention("42") == "<@42>"
    assert MARKUP.mention("&42>") == r"&42\>"
    markup = DiscordMarkup()
    assert markup.command("alerts set") == "`/alerts set`"
    markup.learn({"alerts": 7})
    assert markup.command("alerts set") == "</alerts set:7>"
