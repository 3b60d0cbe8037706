"""`vigie demo`, as a newcomer runs it without a terminal."""

from tests.e2e.program import Program


async def test_the_fortnight_is_told_and_the_commands_are_answered(tmp_path):
    code, out, err = await Program(tmp_path, people="").output("demo", alone=True)
    assert (code, err) == (0, "")
    assert "n’existent pas" in out
    assert "Bastien Orvault quitterait Aubépine IA" in out
    assert "Confirmé : Bastien Orvault quitte bien Aubépine IA" in out.replace("\u00a0", " ")
    assert "mise à jour" in out
    assert "Démenti" in out
    assert out.count("Aubépine IA limoge Solène Kervadec\n● ") == 1  # one event, one message
    assert "> /who" in out
    assert "> /timeline" in out
    assert not (tmp_path / "var").exists()


async def test_the_fortnight_in_english(tmp_path):
    code, out, _ = await Program(tmp_path, people="", language="en").output("demo")
    assert code == 0
    assert "Bastien Orvault leaves Aubépine IA" in out
