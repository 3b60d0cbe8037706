"""What the matcher reaches on the labelled corpora, fold by fold, and a naive reader beside it.

``tuned`` was looked at while the rules were written, ``held`` and ``held_b`` never were; ``fresh``
and ``read`` were written without looking at the rules and read by them afterwards; ``press`` and
``p_held`` are as hard as ``dev``, and ``p_held`` was hardly read; ``dev`` and ``seeds`` lie
outside the project and are left out where they are not there. ``tuned`` and the held folds are
read as Vigie reads a feed: in order of publication, what one article announces being known when
the next one comes. The others are read one by one, with the past changes of the list.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.naive import NaiveReader
from bot.matcher import Matcher, moves_of
from bot.watchlist import read_watchlist
from tests.corpus_score import SLOTS, Report, load_items, read_corpus, score

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "corpus"
SHARED = ROOT.parent / "shared"
ZONE = ZoneInfo("Europe/Paris")


def main() -> int:
    """Print one line per fold."""
    columns = f"{'fold':6} {'items':>5} {'P':>6} {'R':>6} {'F1':>6} {'tmpl':>6}"
    print(f"{columns}  slots right; false alarms; naive reader: F1, false alarms")
    for name, report, naive in reports():
        right = " ".join(f"{slot.split('_')[0]} {report.right[slot]:.2f}" for slot in SLOTS)
        print(
            f"{name:6} {report.items:5} {report.claims.precision:6.3f} {report.claims.recall:6.3f} "
            f"{report.claims.f1:6.3f} {report.template.f1:6.3f}  {right}; "
            f"{report.false_alarms}/{report.clean}; {naive.claims.f1:.2f}, {naive.false_alarms}/{naive.clean}"
        )
    return 0


def reports() -> Iterator[tuple[str, Report, Report]]:
    """Every fold that is there, with the figures of the matcher and of the naive reader."""
    people = CORPUS / "people.yaml"
    for name in ("tuned", "held", "held_b"):
        file = CORPUS / f"{name}.yaml"
        yield name, measure(people, file, live=True), measure_naive(people, file)
    for name in ("read", "fresh"):
        files = sorted(CORPUS.glob(f"{name}_*.yaml"))
        yield name, measure(people, *files, live=False), measure_naive(people, *files)
    people = CORPUS / "press_people.yaml"
    for name, pattern in (("press", "press_[0-9].yaml"), ("p_held", "press_held_*.yaml")):
        files = sorted(CORPUS.glob(pattern))
        yield name, measure(people, *files, live=False), measure_naive(people, *files)
    for name in ("dev", "seeds"):
        path = SHARED / "corpus" / f"{name}.yaml"
        if path.exists():
            people = ROOT / "people.yaml"
            yield name, measure(people, path, live=False), measure_naive(people, path)


def measure(people: Path, *files: Path, live: bool) -> Report:
    """The figures of one fold, read with one watch list."""
    watchlist = read_watchlist(people)
    items = [item for file in files for item in load_items(file, zone=ZONE, texts=SHARED / "seeds")]
    found = read_corpus(Matcher(watchlist, zone=ZONE), items, moves_of(watchlist), live=live)
    return score(items, found)


def measure_naive(people: Path, *files: Path) -> Report:
    """The figures of the naive reader: how hard the fold is."""
    items = [item for file in files for item in load_items(file, zone=ZONE, texts=SHARED / "seeds")]
    return score(items, NaiveReader(read_watchlist(people)).read_all([item.article for item in items]))


if __name__ == "__main__":
    sys.exit(main())
