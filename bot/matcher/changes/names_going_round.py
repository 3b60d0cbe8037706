"""Whose name goes round among those who may leave: « le nom de X circule parmi les futurs partants »."""

import re
from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT

_NAMES = ("nom", "noms")
_LEAVING = r"(?:partants?|sortants?|departs?|demissionnaires?|transfuges?|candidats au depart)"
_AMONG_THEM = re.compile(
    r"^(?:, [^,;.]+ )?(?:, )?"
    r"(?:(?:circule|revient|ressort|figure)(?:nt|rait|raient)?|est|serait|sont|seraient)"
    r" (?:\w+ )?(?:(?:evoque|cite|avance|mentionne)s? )?(?:\w+ ){0,2}"
    rf"(?:parmi|dans la liste|sur la liste|au nombre)"
    rf" (?:(?:de|d'|des|les|ceux des) ){{1,2}}(?:\w+ )?{_LEAVING}\b"
    rf"|^(?:, [^,;.]+ )?(?:, )?(?:circule|est (?:\w+ )?(?:evoque|cite)) pour un (?:\w+ )?depart\b"
)


def names_going_round(seen: Arguments) -> Iterator[Change]:
    """Those who are named so, unless the sentence asks."""
    if seen.line.words.isdisjoint(_NAMES) or asks(seen.line):
        return
    for at, piece in enumerate(seen.pieces[1:], start=1):
        named = at > 1 and seen.pieces[at - 1].word in OF and seen.pieces[at - 2].word in _NAMES
        if not (piece.people and named):
            continue
        behind = " ".join([token.fold for token in seen.line.tokens[piece.last :]])
        for member in seen.people(at) if _AMONG_THEM.search(behind) else ():
            truth = FACT.hedged("tipped for it")
            yield verbless_change(seen, member, Act.EXIT, at, "nom", truth=truth)
