"""What a label makes of the changes told behind it: « Rumeur : X quitte Y ? », « Démenti : X s'en va »."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.modality.labels import labelled
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.syntax.pieces import Line
from bot.model import Status


def under_labels(changes: Sequence[Change], lines: Sequence[Line]) -> list[Change]:
    """The changes, each as sure as the label of its sentence leaves it."""
    labels = {line.index: label for line in lines if (label := labelled(line)) is not None}
    return [
        replace(change, truth=_as_labelled(change.truth, labels[change.line]))
        if change.line in labels
        else change
        for change in changes
    ]


def _as_labelled(truth: Truth, label: Status) -> Truth:
    if label is Status.DENIED:
        return Truth(label, (*truth.why, "labelled as denied")) if truth.status is not None else truth
    asked = FACT if truth == QUESTION else truth  # « Rumeur : X sur le départ ? »
    return asked.hedged("labelled as a rumour")
