"""Questions that the next sentence answers by yes: « X va-t-il partir ? Oui, assure Y. »

That it answers by no is for ``denials`` to see.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.modality.hearsay import hearsay_in
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.syntax.pieces import Line

_YES = (
    ("oui",),
    ("affirmatif",),
    ("exact",),
    ("bien", "sur"),
    ("c'", "est", "oui"),
    ("c'", "est", "fait"),
    ("c'", "est", "officiel"),
    ("c'", "est", "confirme"),
    ("c'", "est", "desormais", "officiel"),
    ("la", "reponse", "est", "oui"),
)
_SAYING_YES = frozenset(words[-1] for words in _YES)
_BUTS = (("mais",), ("et", "non"), ("a", "condition"), ("si",), ("peut", "etre"), ("un", "jour"))


def with_answers(changes: Sequence[Change], readers: Sequence[Arguments]) -> list[Change]:
    """The changes, those that are asked for and affirmed right behind told as facts."""
    said = dict(_affirmed(readers))
    return [
        replace(change, truth=said[change.line])
        if change.truth == QUESTION and change.line in said
        else change
        for change in changes
    ]


def _affirmed(readers: Sequence[Arguments]) -> Iterator[tuple[int, Truth]]:
    """The lines that the one behind says yes to, and how sure it is."""
    for seen in readers:
        if seen.line.index and _says_yes(seen.line):
            hearsay = hearsay_in(seen.line)
            yield seen.line.index - 1, FACT.hedged(f"hearsay: « {hearsay} »") if hearsay else FACT


def _says_yes(line: Line) -> bool:
    if _SAYING_YES.isdisjoint(line.words):
        return False
    told = tuple(token.fold for token in line.tokens if token.word)
    yes = next((words for words in _YES if told[: len(words)] == words), None)
    if yes is None or line.tokens[-1].text == "?":
        return False
    behind = told[len(yes) :]
    return not any(behind[: len(words)] == words for words in _BUTS)
