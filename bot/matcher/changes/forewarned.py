"""Who would go next: « D'autres cadres pourraient suivre : X aurait lui aussi prévenu son équipe »."""

import re
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign
from bot.model import Status

_WARNING = words("prévenir avertir informer aviser")
_OWN_PEOPLE = words(
    "equipe equipes collegues proches entourage direction hierarchie patron troupes employeur"
)
_ENDS = frozenset({Sign.STOP, Sign.COMMA, Sign.AND})
_OTHERS_NEXT = re.compile(
    r" d' autres (?:[\w'-]+ ){1,6}(?:suivre|imiter|partir|suivraient|partiraient|attendus?|possibles)"
    r"|(?:la )?liste (?:des \w+ )?(?:pourrait|devrait) s' allonger"
)


def forewarned(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of whom hearsay has it, behind the colon, that they have told their colleagues."""
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.sign is Sign.COLON), None)
    if colon is None or _WARNING.isdisjoint(seen.line.lemmas) or not _OTHERS_NEXT.search(seen.line.text):
        return
    told = {change.member.identity for change in found}
    for at, verb in seen.line.verbs:
        warns = verb.lemma in _WARNING and verb.tense is Tense.CONDITIONAL and verb.perfect
        clause = seen.reader.read(at)
        if at < colon or not warns or verb.negated or not _own_people(seen, clause):
            continue
        truth = truth_of(seen.reader, clause)
        for member in seen.subject(clause) if truth.status is Status.RUMOURED else ():
            if member.identity not in told:
                yield change_told(seen, member, Act.EXIT, clause, truth)


def _own_people(seen: Arguments, clause: Clause) -> bool:
    """« prévenu son équipe »; not « prévenu son équipe d'une panne », « … que la panne durerait »."""
    obj = seen.piece(clause.object)
    behind = seen.pieces[clause.object + 1 :] if clause.object is not None else []
    return obj is not None and obj.word in _OWN_PEOPLE and (not behind or behind[0].sign in _ENDS)
