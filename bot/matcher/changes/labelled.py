"""Labels before a colon: what they make of the changes told behind them (« Rumeur : X quitte Y ? »,
« Démenti : X s'en va »), and which are changes themselves."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.language.conjugation import Tense
from bot.matcher.modality.labels import labelled
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.syntax.pieces import Line, Sign
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


def is_label(line: Line, change: Change) -> bool:
    """« Limogée : X, directrice de Y », « Recruté par Y : X »: a participle that no date sets in the past."""
    row = line.pieces[:_LABEL]
    colon = next((k for k, piece in enumerate(row[:-1]) if piece.sign is Sign.COLON), 0)
    opens = colon > 0 and change.at == 0 and change.tense is Tense.PARTICIPLE
    return opens and all(piece.dated is None and not piece.people for piece in row[:colon])


_LABEL = 6  # pieces
