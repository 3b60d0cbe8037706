"""The texts themselves: both languages have them all, and French is set as French."""

import re
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from bot.chat.locale import _ENTRY, LANGUAGES, Speech, _Texts
from bot.chat.roles import COMMON
from bot.model import Kind, Reason, Status
from tests.chat.stage import event

FOLDER = files("bot.chat") / "locales"


def resources(language):
    return {
        path.name: FluentParser().parse(path.read_text(encoding="utf-8"))
        for path in (FOLDER / language).iterdir()
        if path.name.endswith(".ftl")
    }


def messages(language):
    return [
        (each.id.name, each)
        for resource in resources(language).values()
        for each in resource.body
        if not isinstance(each, ast.BaseComment)
    ]


def texts(node):
    """Every piece of text in a message, with a sign in place of what is filled in."""
    if isinstance(node, ast.Pattern):
        joined = ""
        for element in node.elements:
            if isinstance(element, ast.TextElement):
                joined += element.value
            elif isinstance(element.expression, ast.SelectExpression):
                for variant in element.expression.variants:
                    yield from texts(variant.value)
                joined += "x"
            else:
                joined += "x"
        yield joined


def french_mistakes(text):
    code = re.sub(r"`[^`]*`|https?://\S*|</[^>]*>|vigie>", "", text)
    return [
        what
        for what, pattern in {
            "straight apostrophe": r"\w'\w",
            "space before a colon": r"(?<=[^\s])[ \u202f]:|(?<=[^\W\d]):(?=[ \n]|$)|\w\u202f:",
            "space before ; ? !": r"[ \u00a0][;?!]|\w[;?!](?=\s|$)",
            "space inside quotes": r"«(?!\u00a0)|(?<!\u00a0)»",
            "three dots": r"\.\.\.",
            "exclamation": r"!",
        }.items()
        if re.search(pattern, code)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_well_formed_and_every_id_is_there_once(language):
    assert not [name for name, each in messages(language) if isinstance(each, ast.Junk)]
    names = [name for name, _ in messages(language)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_both_languages_have_the_same_texts():
    french, english = ({name for name, _ in messages(language)} for language in LANGUAGES)
    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_can_be_parsed_by_itself(language):
    """Texts are cut out of their file when they are first said; that makes no difference."""
    for path in (FOLDER / language).iterdir():
        written = path.read_text(encoding="utf-8")
        apart = {found[1]: FluentParser().parse(found[0]).body for found in _ENTRY.finditer(written)}
        whole = FluentParser().parse(written).body
        whole = [each for each in whole if not isinstance(each, ast.BaseComment)]
        assert list(apart) == [each.id.name for each in whole]
        for each, (alone,) in zip(whole, apart.values(), strict=True):
            assert alone.equals(each, ignored_fields=["span", "comment"]), each.id.name


def test_a_text_may_refer_to_another(monkeypatch):
    texts = _Texts("fr")
    texts._unparsed |= {"one": "one = { two } et { -three }", "two": "two = deux", "-three": "-three = trois"}
    assert texts.find("one")
    pattern = texts.bundle.get_message("one").value
    assert texts.bundle.format_pattern(pattern) == ("deux et trois", [])


def test_french_is_set_as_french():
    wrong = {
        name: found
        for name, message in messages("fr")
        for text in texts(message.value)
        if (found := french_mistakes(text))
    }
    assert wrong == {}


def test_english_has_curly_apostrophes():
    assert [
        name for name, each in messages("en") for text in texts(each.value) if re.search(r"\w'\w", text)
    ] == []


def test_numbers_are_grouped_and_unknown_texts_refused():
    assert Speech("fr").say("sources-count", count=1204) == "1\u202f204 médias"
    with pytest.raises(ValueError, match="no text"):
        Speech("fr").say("no-such-text")
    with pytest.raises(ValueError, match="sources-count"):
        Speech("fr").say("sources-count")


def test_common_roles_agree():
    assert Speech("fr").say("role-cto", gender="f") == "directrice technique"
    assert all(Speech(language).say(f"role-{role}", gender="m") for role in COMMON for language in LANGUAGES)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("status", list(Status))
def test_rendered_messages_are_set_as_french(kind, status):
    from tests.chat.test_render import alert_of, reply_to

    told = event(kind=kind, status=status, role="directeur de l'ingénierie", counterpart="Bob Grant")
    message = alert_of(told)
    whole = [message.title, message.body, *(field.value for field in message.fields)]
    whole += [reply_to(told, reason).body for reason in Reason]
    assert {text: french_mistakes(text) for text in whole if french_mistakes(text)} == {}
