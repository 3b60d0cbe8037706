"""Settings: environment over vigie.toml over defaults; everything wrong at once; secrets hidden."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.ports import ConfigError
from bot.settings import KNOWN, preferred_language, read_settings

PROJECT = Path(__file__).parents[1]


def problems_of(environ: dict[str, str], directory: Path) -> set[tuple[str, int | None, str]]:
    with pytest.raises(ConfigError) as raised:
        read_settings(environ, directory)
    return {(problem.file, problem.line, problem.message) for problem in raised.value.problems}


def test_defaults(tmp_path):
    settings = read_settings({}, tmp_path)
    assert settings.poll == timedelta(seconds=300)
    assert settings.zone.key == "Europe/Paris"
    assert (settings.history, settings.language, settings.discord_token) == (True, "fr", None)
    assert settings.feeds.is_file()  # the bundled list
    assert settings.people.is_file()


def test_the_working_directory_goes_before_the_bundled_lists(tmp_path):
    (tmp_path / "feeds.yaml").write_text("feeds: []")
    assert read_settings({}, tmp_path).feeds == tmp_path / "feeds.yaml"
    (tmp_path / "mine.yaml").write_text("feeds: []")
    assert read_settings({"VIGIE_FEEDS": "mine.yaml"}, tmp_path).feeds == tmp_path / "mine.yaml"


def test_environment_over_file(tmp_path):
    (tmp_path / "vigie.toml").write_text(
        'timezone = "Europe/Brussels"\npoll_seconds = 600\nhistory = false\n'
    )
    settings = read_settings({"VIGIE_POLL_SECONDS": "60"}, tmp_path)
    assert (settings.zone.key, settings.poll, settings.history) == (
        "Europe/Brussels",
        timedelta(seconds=60),
        False,
    )


def test_the_token_may_come_from_a_file_and_never_shows(tmp_path):
    (tmp_path / "token").write_text("s3cret-token\n")
    settings = read_settings({"VIGIE_DISCORD_TOKEN_FILE": str(tmp_path / "token")}, tmp_path)
    assert settings.discord_token.get_secret_value() == "s3cret-token"
    assert "s3cret" not in repr(settings)
    assert "s3cret" not in str(settings)


def test_everything_wrong_at_once(tmp_path):
    (tmp_path / "vigie.toml").write_text(
        '# mine\ntimezone = "Mars/Olympus"\n\nintervall = 3\nlanguage = "de"\n'
    )
    environ = {
        "VIGIE_POLL_SECONDS": "soon",
        "VIGIE_HISTORY": "peut-être",
        "VIGIE_PEOPLE": "nowhere.yaml",
        "VIGIE_DISCORD_TOKEN_FILE": str(tmp_path / "none"),
    }
    assert problems_of(environ, tmp_path) == {
        ("vigie.toml", 2, "problem-no-such-zone"),
        ("vigie.toml", 4, "problem-unknown-setting"),
        ("vigie.toml", 5, "problem-not-one-of"),
        ("VIGIE_POLL_SECONDS", None, "problem-not-seconds"),
        ("VIGIE_HISTORY", None, "problem-not-yes-no"),
        ("VIGIE_PEOPLE", None, "problem-no-such-file"),
        ("VIGIE_DISCORD_TOKEN_FILE", None, "problem-unreadable"),
    }


@pytest.mark.parametrize(
    ("seconds", "private", "good"), [(29, "", False), (30, "", True), (29, "1", True), (0, "1", False)]
)
def test_polling_often_is_for_trials(tmp_path, seconds, private, good):
    environ = {"VIGIE_POLL_SECONDS": str(seconds), "VIGIE_ALLOW_PRIVATE_ADDRESSES": private}
    if good:
        assert read_settings(environ, tmp_path).poll.total_seconds() == seconds
    else:
        assert problems_of(environ, tmp_path) == {("VIGIE_POLL_SECONDS", None, "problem-poll-range")}


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("DATABASE_URL", "postgresql://u:s3cret@h/x", "problem-not-a-database"),
        ("DATABASE_URL", "var/vigie.db", "problem-not-a-database"),
        ("DISCORD_API_URL", "notaurl", "problem-not-an-address"),
        ("DISCORD_GATEWAY_URL", "https://example.org", "problem-not-an-address"),
        ("CONTACT", "a\nX-Evil: 1", "problem-not-printable"),
        ("FEEDS", ".", "problem-a-folder"),
    ],
)
def test_a_value_of_the_wrong_form_is_refused(tmp_path, name, value, message):
    with pytest.raises(ConfigError) as raised:
        read_settings({f"VIGIE_{name}": value}, tmp_path)
    assert [problem.message for problem in raised.value.problems] == [message]
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize(
    ("environ", "file", "language"),
    [
        ({}, "", "fr"),
        ({}, 'language = "en"', "en"),
        ({"VIGIE_LANGUAGE": "fr"}, 'language = "en"', "fr"),
        ({}, "language = [", "fr"),
    ],
)
def test_the_language_is_known_before_the_settings_are_read(tmp_path, environ, file, language):
    (tmp_path / "vigie.toml").write_text(file)
    assert preferred_language(environ, tmp_path) == language


def test_a_token_with_blanks_is_refused(tmp_path):
    assert problems_of({"VIGIE_DISCORD_TOKEN": "a b"}, tmp_path) == {
        ("VIGIE_DISCORD_TOKEN", None, "problem-token-blanks")
    }


def test_broken_toml_is_named_with_its_line(tmp_path):
    (tmp_path / "vigie.toml").write_text("language = 'fr'\ntimezone = \n")
    assert problems_of({}, tmp_path) == {("vigie.toml", 2, "problem-not-toml")}


def test_an_unknown_variable_is_told_not_refused(tmp_path):
    assert read_settings({"VIGIE_TIMEZNOE": "x"}, tmp_path).unknown == ("VIGIE_TIMEZNOE",)


@pytest.mark.parametrize("document", ["docs/operating.md", "docs/guide.fr.md"])
def test_every_setting_is_documented(document):
    guide = (PROJECT / document).read_text()
    assert KNOWN
    assert [name for name in KNOWN if f"`VIGIE_{name.upper()}`" not in guide] == []


def test_whoever_runs_the_container_finds_every_setting():
    offered = (PROJECT / ".env.example").read_text() + (PROJECT / "compose.yaml").read_text()
    # the database is the image's own, the token has a file, the addresses of Discord are for tests
    elsewhere = {"database_url", "discord_token", "discord_api_url", "discord_gateway_url"}
    assert {name.lower() for name in re.findall(r"VIGIE_([A-Z_]+)", offered)} == set(KNOWN) - elsewhere
