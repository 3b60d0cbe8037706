"""The command line as a new user types it: real processes, real files, JSON on standard output only."""

import asyncio
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.model import Platform
from bot.moderation import Report
from storage.database import open_database
from storage.reports import SqlReports
from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import ROOT, Program

ARTICLES = [
    {
        "id": "a1",
        "source": "le-fil",
        "url": "https://example.org/a1",
        "published": "2026-03-02T09:00:00+01:00",
        "title": "Naïma Belkacem quitterait Lumina AI, selon des rumeurs",
        "summary": "",
        "content": None,
    },
    {
        "id": "a2",
        "source": "la-puce",
        "url": "https://example.org/a2",
        "published": "2026-03-03T09:00:00+01:00",
        "title": "Naïma Belkacem annonce son départ de Lumina AI",
        "summary": "",
        "content": None,
    },
    {
        "id": "a0",
        "source": "le-fil",
        "url": "https://example.org/a0",
        "published": "2026-03-01T09:00:00+01:00",
        "title": "Lumina AI présente un nouveau modèle",
        "summary": "",
        "content": None,
    },
]
LINES = "\n".join(json.dumps(article) for article in ARTICLES)


def rows(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


async def test_match_keeps_the_order_and_answers_every_article(tmp_path):
    code, out, _ = await Program(tmp_path).output("match", "-", given=LINES, alone=True)
    assert code == 0
    first, second, third = rows(out)
    assert [row["id"] for row in (first, second, third)] == ["a1", "a2", "a0"]
    (rumour,), (news,) = first["claims"], second["claims"]
    assert (rumour["person"], rumour["kind"], rumour["status"]) == ("Naïma Belkacem", "departure", "rumoured")
    assert (news["person_id"], news["status"], news["news"]) == ("naima-belkacem", "announced", True)
    assert news["evidence"] == "Naïma Belkacem annonce son départ de Lumina AI"
    assert third["claims"] == []


async def test_replay_tells_each_event_once_and_then_updates_it(tmp_path):
    file = tmp_path / "articles.jsonl"
    file.write_text(LINES)
    code, out, _ = await Program(tmp_path).output("replay", str(file), "--no-history", "--json", alone=True)
    assert code == 0
    alerts = rows(out)
    assert [(row["item"], row["update"], row["reason"]) for row in alerts if not row["update"]] == [
        ("a1", False, "new")
    ]
    assert ("a2", True, "confirmed") in [(row["item"], row["update"], row["reason"]) for row in alerts]
    assert len({row["event"] for row in alerts}) == 1
    assert not (tmp_path / "var").exists()


async def test_events_are_listed_shown_and_corrected(tmp_path):
    file = tmp_path / "articles.jsonl"
    file.write_text(LINES)
    program = Program(tmp_path)
    await program.output("replay", str(file), "--database", "sqlite+aiosqlite:///var/vigie.db")
    code, out, _ = await program.output("events", "list", alone=True)
    assert code == 0
    identity = next(line.split()[0] for line in out.splitlines() if "Naïma Belkacem" in line)
    code, out, _ = await program.output("events", "show", identity)
    assert code == 0
    assert "https://example.org/a1" in out
    assert "rumeur" in out
    why = ["--why", "l’article parlait d’une autre société", "--by", "la rédaction"]
    code, out, _ = await program.output("events", "correct", identity, "--role", "directrice", *why)
    assert (code, identity in out) == (0, True)
    code, out, _ = await program.output("events", "retract", identity, *why)
    assert (code, identity in out) == (0, True)
    code, _, err = await program.output("events", "retract", identity, *why)
    assert (code, "déjà retiré" in err, "Traceback" in err) == (2, True, False)
    code, out, _ = await program.output("events", "log")
    assert [line.split(" : ")[1].split()[0] for line in out.splitlines()] == ["retract", "correct"]
    assert all("la rédaction" in line for line in out.splitlines())
    code, out, _ = await program.output("events", "show", identity)
    assert "(retiré)" in out.splitlines()[0]
    assert "directrice (fixé par correction)" in out
    code, out, _ = await program.output("events", "restore", identity, *why)
    assert (code, identity in out) == (0, True)
    code, out, _ = await program.output("events", "show", identity)
    assert "(retiré)" not in out.splitlines()[0]
    for refused in (
        ["retract", "zzzzzzz"],
        ["restore", identity],
        ["correct", identity],
        ["merge", identity, identity],
    ):
        code, _, err = await program.output("events", *refused, *why)
        assert (code, bool(err.strip()), "Traceback" in err) == (2, True, False)


async def test_somebody_unknown_is_put_onto_the_list_and_has_their_event_after_the_restart(tmp_path):
    people = tmp_path / "people.yaml"
    people.write_text((ROOT / "tests" / "corpus" / "people.yaml").read_text())
    program = Program(tmp_path, people=str(people))
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps({**ARTICLES[0], "title": "La chercheuse Zoé Dumontel quitte Lumina AI"}))
    kept = ["--database", "sqlite+aiosqlite:///var/vigie.db"]
    await program.output("replay", str(file), *kept)
    identity = (await program.output("events", "list"))[1].split()[0]
    code, out, _ = await program.output("people", "add", identity)
    assert (code, "people.yaml" in out) == (0, True)
    assert "name: Zoé Dumontel" in people.read_text()
    await program.output("replay", str(file), *kept)
    profile = json.loads((await program.output("who", "Zoé Dumontel", "--json"))[1])
    assert (profile["person_id"], len(profile["events"])) == ("zoe-dumontel", 1)
    code, _, err = await program.output("people", "add", identity)
    assert (code, "déjà sur la liste" in err) == (2, True)
    code, _, err = await Program(tmp_path / "var", people="").output("people", "add", identity)
    assert (code, "vigie init" in err) == (2, True)


async def test_explain_shows_what_was_seen_and_why(tmp_path):
    program = Program(tmp_path)
    code, out, _ = await program.output(
        "explain", given="Naïma Belkacem quitte Lumina AI\n\nElle part en mai."
    )
    assert code == 0
    assert "Naïma Belkacem · départ · annoncé · nouvelle" in out
    assert "dans le titre" in out
    assert "quitter" in out
    assert "retenu" in out
    code, out, _ = await program.output("explain", given="Un article sur tout autre chose")
    assert code == 0
    assert "plus avant" in out


async def test_explain_reads_an_address_in_the_operator_s_language(tmp_path):
    page = """<!doctype html><html lang=fr><head><title>Naïma Belkacem quitte Lumina AI</title>
    <meta property="article:published_time" content="2026-03-02T09:00:00+01:00"></head>
    <body><nav>Accueil</nav><article><h1>Naïma Belkacem quitte Lumina AI</h1>
    <p>La directrice technique a annoncé lundi son départ de Lumina AI, sept ans après l’avoir fondée.</p>
    <p>Elle pourrait rejoindre une jeune société du secteur, selon plusieurs de ses proches.</p>
    </article></body></html>"""
    async with Newsroom() as newsroom:
        newsroom.bodies["page"] = page.encode()
        newsroom.bodies["vide"] = b"<!doctype html><html><body></body></html>"
        program = Program(tmp_path, language="en")
        code, out, _ = await program.output("explain", newsroom.address("page"))
        assert code == 0
        assert "Naïma Belkacem · departure · announced · news" in out
        assert "2 Mar" in out
        assert "it is in the title" in out
        code, _, err = await program.output("explain", newsroom.address("vide"))
        assert (code, err.splitlines()[-1]) == (1, "No article was found in this page.")
        refusing = Program(tmp_path, allow_private_addresses="0", poll_seconds="60")
        code, _, err = await refusing.output("explain", newsroom.address("page"))
        assert code == 1
        assert "Traceback" not in err


async def test_bad_lines_are_named(tmp_path):
    code, out, err = await Program(tmp_path).output("match", given=LINES + "\n{broken")
    assert code == 2
    assert len(rows(out)) == 3
    assert "ligne 4" in err
    assert "Traceback" not in err


async def test_who_and_timeline_answer_before_the_first_run(tmp_path):
    program = Program(tmp_path)
    code, out, _ = await program.output("who", "belkacem")
    assert code == 0
    assert "Naïma Belkacem" in out
    code, out, _ = await program.output("who", "belkacem", "--json")
    assert json.loads(out)["person_id"] == "naima-belkacem"
    code, out, _ = await program.output("who", "belkacem", "--on", "1990", "--json")
    assert json.loads(out)["events"] == []
    code, out, _ = await program.output("who", "belkacem", "--on", "1990")
    assert (code, out.splitlines()[1]) == (0, "État au 31 déc. 1990")
    code, out, _ = await program.output("who", "--post", "astronaute")
    assert "astronaute" in out
    code, out, _ = await program.output("timeline", "--kind", "departure", "--limit", "3", "--json")
    assert code == 0
    assert 1 <= len(rows(out)) <= 3
    assert {row["kind"] for row in rows(out)} == {"departure"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["timeline", "--kind", "gone"], "departure"),
        (["timeline", "--since", "hier"], "AAAA"),
        (["who", "--on", "hier", "--json"], "AAAA"),
        (["match", "nowhere.jsonl"], "nowhere.jsonl"),
        (["who", "Zzyzx Qwfp"], "Zzyzx"),
    ],
)
async def test_a_question_that_cannot_be_answered_says_what_to_do(tmp_path, arguments, said):
    code, out, err = await Program(tmp_path).output(*arguments)
    assert said in out + err
    assert "Traceback" not in err
    assert code == (0 if arguments == ["who", "Zzyzx Qwfp"] else 2)


async def test_poll_once_reports_every_feed_and_never_fails_for_one(tmp_path):
    async with Newsroom() as newsroom:
        newsroom.publish("fil", Item("Une nouvelle sans rapport"), Item("Une autre"))
        newsroom.bodies["html"] = b"<!DOCTYPE html><html><body>Bonjour</body></html>"
        newsroom.bodies["vide"] = b""
        newsroom.bodies["casse"] = b"<rss><channel><item><title>x</titl"
        feeds = tmp_path / "feeds.yaml"
        feeds.write_text(newsroom.feeds_yaml("fil", "html", "vide", "casse", "absent"))
        program = Program(tmp_path)
        code, out, _ = await program.output("poll", "--once", "--json")
        assert code == 0
        reports = {row["name"]: row for row in rows(out)}
        assert set(reports) == {"Fil", "Html", "Vide", "Casse", "Absent"}
        assert (reports["Fil"]["outcome"], reports["Fil"]["entries"], reports["Fil"]["new"]) == (
            "updated",
            2,
            2,
        )
        assert {reports[name]["outcome"] for name in ("Html", "Vide", "Absent")} == {"failed"}
        assert "HTML" in reports["Html"]["reason"]
        assert "404" in reports["Absent"]["reason"]
        code, out, _ = await program.output("poll", "--once", "--json")
        assert {row["name"]: row["outcome"] for row in rows(out)}["Fil"] == "not_modified"


async def test_every_mistake_of_the_configuration_at_once(tmp_path):
    (tmp_path / "feeds.yaml").write_text(
        "feeds:\n  - {name: A, url: 'https;//example.org', publisher: a, topic: ia}\n"
    )
    people = tmp_path / "people.yaml"
    people.write_text("organizations:\n  - id: x\n    nmae: X\n")
    code, out, err = await Program(tmp_path, people=str(people)).output("check")
    assert (code, out) == (2, "")
    assert "feeds.yaml, ligne 2" in err
    assert "people.yaml, ligne 3" in err
    assert "« https;//example.org »" in err.replace("\u00a0", " ")


async def test_init_writes_and_never_overwrites(tmp_path):
    program = Program(tmp_path, people="")
    assert (await program.output("init"))[0] == 0
    written = {name: (tmp_path / name).read_text() for name in ("vigie.toml", "feeds.yaml", "people.yaml")}
    assert written["feeds.yaml"] == (ROOT / "feeds.yaml").read_text()
    (tmp_path / "vigie.toml").write_text("language = 'en'\n")
    assert (await program.output("init"))[0] == 0
    assert (tmp_path / "vigie.toml").read_text() == "language = 'en'\n"


async def test_init_leaves_no_half_file(tmp_path):
    (tmp_path / "vigie.toml.new").mkdir()  # nothing can be written there
    code, _, err = await Program(tmp_path, people="").output("init")
    assert code == 2
    assert "vigie.toml" in err
    assert "Traceback" not in err
    assert not (tmp_path / "vigie.toml").exists()


async def test_a_full_output_is_one_sentence(tmp_path):
    program = Program(tmp_path)
    await program.output("who")  # makes the database
    script = f"{sys.executable} -m bot who > /dev/full"
    process = await asyncio.create_subprocess_shell(
        script, cwd=tmp_path, env=program.environ, stderr=asyncio.subprocess.PIPE
    )
    _, err = await process.communicate()
    assert process.returncode == 1
    assert b"Traceback" not in err


async def test_who_shows_everybody(tmp_path):
    code, out, _ = await Program(tmp_path).output("who", alone=True)
    assert code == 0
    for name in ("Victor Hallström", "Naïma Belkacem", "Hyun-woo Baek"):
        assert name in out


async def test_a_second_process_is_refused_and_a_killed_one_leaves_no_lock(tmp_path):
    async with Newsroom() as newsroom:
        newsroom.publish("fil", Item("Une nouvelle sans rapport"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil"))
        first, second = Program(tmp_path), Program(tmp_path)
        await first.start("run", "--console")
        await first.line("1 flux lu")
        code, _, err = await second.output("poll", "--once")
        assert code == 1
        assert err.strip()
        assert "Traceback" not in err
        for reading in (["who"], ["timeline"], ["check", "--alive"]):
            assert (await second.output(*reading))[0] == 0
        first.process.kill()
        await first.process.wait()
        assert (await second.output("poll", "--once"))[0] == 0


async def test_a_database_that_is_none(tmp_path):
    (tmp_path / "broken.db").write_bytes(b"this is no database at all, " * 100)
    code, _, err = await Program(tmp_path, database_url="sqlite+aiosqlite:///broken.db").output("who")
    assert code == 1
    assert "broken.db" in err
    assert "Traceback" not in err


async def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = await Program(tmp_path, database_url="sqlite+aiosqlite:///file/vigie.db").output("who")
    assert code == 1
    assert "Traceback" not in err


async def test_help_names_every_command(tmp_path):
    code, out, _ = await Program(tmp_path).output("--help", alone=True)
    assert code == 0
    for command in ("run", "poll", "match", "replay", "who", "timeline", "init", "check", "demo", "events"):
        assert command in out
    assert (await Program(tmp_path).output("--version"))[1].startswith("vigie ")


async def test_reports_are_listed_closed_and_exported_with_their_articles(tmp_path):
    program = Program(tmp_path)
    await _one_report(program, tmp_path)
    assert "C’est un congé" in (await program.output("reports", "list"))[1]
    code, out, _ = await program.output("reports", "export")
    (case,) = rows(out)
    assert code == 0
    assert case["text"] == "C’est un congé"
    assert case["now"]["person"] == "Naïma Belkacem"
    assert [article["id"] for article in case["articles"]]
    assert "user" not in out
    assert (await program.output("match", "-", given=json.dumps(case["articles"][0])))[0] == 0
    assert (await program.output("reports", "close", "1", "--declined", "--answer", "Non"))[0] == 0
    code, _, err = await program.output("reports", "close", "1", "--declined")
    assert code == 1
    assert "1" in err
    assert "C’est un congé" not in (await program.output("reports", "list"))[1]


async def _one_report(program: Program, folder: Path) -> None:
    """An article is taken, and somebody reports the event that it tells of."""
    url = f"sqlite+aiosqlite:///{folder}/var/vigie.db"
    code, out, _ = await program.output("replay", "-", "--json", "--database", url, given=LINES)
    assert code == 0
    alert = rows(out)[0]
    async with open_database(url, exclusive=False) as database:
        report = Report(0, alert["event"], Platform.DISCORD, "42", "fr", "C’est un congé", datetime.now(UTC))
        assert await SqlReports(database).open(report)
