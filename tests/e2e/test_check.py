"""`vigie check`: what an operator learns from it, good and bad."""

import shutil
import subprocess
import sys
import zipfile

import pytest

from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import ROOT, Program
from tests.loopback.fake_discord import FakeDiscord


@pytest.fixture
async def newsroom(tmp_path):
    async with Newsroom() as opened:
        opened.publish("fil", Item("Une nouvelle"))
        (tmp_path / "feeds.yaml").write_text(opened.feeds_yaml("fil", "absent"))
        yield opened


async def test_everything_that_is_needed_is_looked_at(tmp_path, newsroom):
    async with FakeDiscord() as fake:
        program = Program(tmp_path, discord_token=fake.token, discord_api_url=fake.api_url, timezon="x")
        code, out, err = await program.output("check", alone=True)
    assert (code, err) == (0, "")
    assert "1 joignable, 1 en échec" in out
    assert "404" in out
    assert "VIGIE_TIMEZON" in out
    assert "jeton accepté" in out
    assert "scope=bot+applications.commands" in out
    assert "permissions=84992" in out  # view channels, send messages, embed links, read message history
    assert fake.token not in out


async def test_a_refused_token_is_a_failure_with_a_remedy(tmp_path, newsroom):
    async with FakeDiscord() as fake:
        program = Program(tmp_path, discord_token="wrong-token", discord_api_url=fake.api_url)
        code, out, err = await program.output("check")
    assert code == 1
    assert "Reset Token" in out
    assert "wrong-token" not in out + err


async def test_the_health_check_knows_the_living_from_the_dead(tmp_path, newsroom):
    program, probe = Program(tmp_path), Program(tmp_path)
    assert (await probe.output("check", "--alive"))[0] == 1
    await program.start("run", "--console")
    await program.line("flux lu")
    code, out, _ = await probe.output("check", "--alive")
    assert (code, "En marche" in out) == (0, True)
    assert await program.stop() == 0


@pytest.mark.parametrize("url", ["postgresql://vigie:s3cret@db/vigie", "nonsense", "sqlite://"])
async def test_a_database_that_cannot_be_is_named_without_its_password(tmp_path, url):
    code, out, err = await Program(tmp_path, database_url=url).output("who")
    assert code == 2
    assert "VIGIE_DATABASE_URL" in err
    assert "s3cret" not in out + err
    assert "Traceback" not in err


def test_the_wheel_holds_everything_that_is_not_code(tmp_path):
    source = tmp_path / "source"
    kept = ("bot", "storage", "feeds.yaml", "people.yaml", "pyproject.toml", "README.md", "LICENSE")
    source.mkdir()
    for name in kept:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--wheel-dir", str(tmp_path), str(source)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "bot/data/feeds.yaml",
        "bot/data/people.yaml",
        "bot/demo/people.yaml",
        "bot/demo/press.yaml",
        "bot/chat/locales/fr/alerts.ftl",
        "bot/chat/locales/en/alerts.ftl",
        "storage/migrations/versions/0001_first.py",
    } <= names
    assert not [name for name in names if name.startswith("tests/")]
