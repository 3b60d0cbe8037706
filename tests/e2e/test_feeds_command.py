"""``vigie feeds``, as an operator types it."""

import json

import pytest

from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import Program

LIST = """\
# Ma liste.
feeds:
  # Le premier.
  - {{name: Le Fil, url: '{base}/fil', publisher: le-fil, topic: ia}}
  # Le second.
  - name: La Puce
    url: {base}/puce
    publisher: la-puce
    topic: tech
"""


@pytest.fixture
async def newsroom():
    async with Newsroom() as opened:
        opened.publish("fil", Item("Une nouvelle"), Item("Une autre"))
        opened.bodies["page"] = (
            b"<html><head><link rel='alternate' type='application/rss+xml' href='/fil2'></head></html>"
        )
        yield opened


@pytest.fixture
def program(tmp_path, newsroom):
    (tmp_path / "feeds.yaml").write_text(LIST.format(base=newsroom.base), encoding="utf-8")
    return Program(tmp_path)


async def test_looking_at_the_feeds(program, newsroom):
    assert (await program.output("poll", "--once"))[0] == 0
    code, out, _ = await program.output("feeds", "list", alone=True)
    assert code == 0
    first, second = out.replace("\u00a0", " ").splitlines()
    assert first.startswith("Le Fil : va bien, dernier article")
    assert second.startswith("La Puce n’est plus à cette adresse (404)")
    rows = [json.loads(line) for line in (await program.output("feeds", "list", "--json"))[1].splitlines()]
    assert [(row["health"], row["failures"]) for row in rows] == [("good", 0), ("failing", 1)]
    for asked in ("la puce", newsroom.address("puce")):
        code, out, _ = await program.output("feeds", "show", asked)
        assert code == 0
        assert "Échecs de suite\u00a0: 1" in out
    code, out, _ = await program.output("feeds", "check", "Le Fil")
    assert code == 0
    assert out.replace("\u00a0", " ").startswith("Le Fil : 2 articles, en résumé, le dernier ")
    code, out, _ = await program.output("feeds", "check")
    assert code == 1
    assert "La Puce\u00a0: en échec, 404" in out


async def test_changing_the_list_keeps_the_comments(program, newsroom, tmp_path):
    newsroom.publish("fil2", Item("Une nouvelle"))
    code, _, err = await program.output("feeds", "add", newsroom.address("fil2"), "--topic", "ia")
    assert (code, err) == (0, "")
    text = (tmp_path / "feeds.yaml").read_text(encoding="utf-8")
    assert text.startswith(LIST.format(base=newsroom.base))
    assert "- name: fil2" in text
    code, _, _ = await program.output("feeds", "remove", "Le Fil")
    assert code == 0
    text = (tmp_path / "feeds.yaml").read_text(encoding="utf-8")
    assert "Le Fil" not in text
    assert "# Le premier." in text
    assert "# Le second." in text


async def test_lists_travel(program, tmp_path):
    assert (await program.output("feeds", "export", "liste.opml"))[0] == 0
    code, out, _ = await program.output("feeds", "import", "liste.opml")
    assert code == 0
    assert "2 y étaient déjà" in out
    assert (await program.output("feeds", "remove", "La Puce"))[0] == 0
    code, out, _ = await program.output("feeds", "import", "liste.opml")
    assert code == 0
    assert "La Puce" in out
    assert "1 flux ajouté" in out


async def test_what_is_refused_says_what_to_do(program, newsroom, tmp_path):
    (tmp_path / "mauvais.opml").write_text("<opml>\n<outline xmlUrl='https;//x'/>\n</opml>", encoding="utf-8")
    for arguments, said in (
        (["show", "Inconnu"], "vigie feeds list"),
        (["remove", "Inconnu"], "vigie feeds list"),
        (["add", newsroom.address("page")], newsroom.address("fil2")),
        (["add", newsroom.address("absent")], "--no-check"),
        (["add", newsroom.address("fil")], "Le Fil"),
        (["add", "https;//exemple.fr"], "http://"),
        (["import", "mauvais.opml"], "mauvais.opml, ligne 2"),
        (["import", "absent.opml"], "absent.opml"),
    ):
        code, out, err = await program.output("feeds", *arguments)
        assert (code, out) == (2, ""), arguments
        assert said in err, arguments
        assert "Traceback" not in err
    assert (tmp_path / "feeds.yaml").read_text(encoding="utf-8") == LIST.format(base=newsroom.base)
