"""Items of one line read as labelled, without anybody's past: floors just below what was reached."""

from tests.matcher.oneline import CORPUS, claims_of, differences

LABELLED = [
    line.partition("=>")
    for line in (CORPUS / "lines.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def read_as_labelled(text: str, expected: str) -> bool:
    return differences(claims_of(text, history=False), expected) == []


def test_most_lines_are_read_as_labelled() -> None:
    right = sum(read_as_labelled(text, expected) for text, _, expected in LABELLED)
    assert right >= 1070
    assert len(LABELLED) == 1271


def test_few_harmless_lines_claim_anything() -> None:
    harmless = [text for text, _, expected in LABELLED if not expected.strip()]
    assert sum(claims_of(text, history=False) != () for text in harmless) <= 3
    assert len(harmless) == 190
