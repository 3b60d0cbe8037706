"""Floors just below what was reached: quality can only rise."""

import pytest

from benchmarks.accuracy import ROOT, SHARED, measure
from tests.corpus_score import Report

CORPUS = ROOT / "tests" / "corpus"


def holds(report: Report, *, f1: float, precision: float, template: float, false_alarms: int) -> None:
    assert report.items > 0
    assert report.claims.f1 >= f1
    assert report.claims.precision >= precision
    assert report.template.f1 >= template
    assert report.false_alarms <= false_alarms


def test_the_fold_that_rules_were_tuned_on():
    report = measure(CORPUS / "people.yaml", CORPUS / "tuned.yaml", live=True)
    holds(report, f1=0.933, precision=0.975, template=0.902, false_alarms=1)


def test_the_lots_written_before_the_rules_were_looked_at():
    report = measure(CORPUS / "people.yaml", *sorted(CORPUS.glob("fresh_*.yaml")), live=False)
    holds(report, f1=0.95, precision=0.98, template=0.92, false_alarms=2)


def test_the_lots_read_one_by_one():
    report = measure(CORPUS / "people.yaml", *sorted(CORPUS.glob("read_*.yaml")), live=False)
    holds(report, f1=0.922, precision=0.985, template=0.88, false_alarms=0)


def test_the_fold_that_was_never_looked_at():
    report = measure(CORPUS / "people.yaml", CORPUS / "held.yaml", live=True)
    holds(report, f1=0.808, precision=0.947, template=0.765, false_alarms=0)


def test_the_second_fold_that_was_never_looked_at():
    report = measure(CORPUS / "people.yaml", CORPUS / "held_b.yaml", live=True)
    holds(report, f1=0.872, precision=0.919, template=0.846, false_alarms=2)


def test_the_articles_of_the_press_that_were_read():
    report = measure(CORPUS / "press_people.yaml", *sorted(CORPUS.glob("press_[0-9].yaml")), live=False)
    holds(report, f1=0.957, precision=0.983, template=0.934, false_alarms=0)


def test_the_articles_of_the_press_that_were_hardly_read():
    report = measure(CORPUS / "press_people.yaml", *sorted(CORPUS.glob("press_held_*.yaml")), live=False)
    holds(report, f1=0.943, precision=0.955, template=0.922, false_alarms=1)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared corpus lies outside the project")
def test_the_shared_development_items():
    report = measure(ROOT / "people.yaml", SHARED / "corpus" / "dev.yaml", live=False)
    holds(report, f1=0.983, precision=0.99, template=0.976, false_alarms=0)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared articles lie outside the project")
def test_the_five_real_articles():
    report = measure(ROOT / "people.yaml", SHARED / "corpus" / "seeds.yaml", live=False)
    holds(report, f1=0.935, precision=0.966, template=0.91, false_alarms=0)
