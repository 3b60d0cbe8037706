"""Questions that the next sentence makes a rumour: « X sur le départ ? Il aurait vu des rivaux. »"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.modality.truth import FACT, QUESTION
from bot.matcher.whys import ASKED

_REACH = 2  # sentences
_STIRRING = words(
    """
    rencontrer discuter négocier chercher confier exprimer songer réfléchir penser préparer vouloir envisager
    signifier prévenir avertir signer approcher contacter courtiser sonder recevoir prospecter hésiter étudier
    attendre accepter négocier finaliser
    """
)
_MUSING = words("songer penser réfléchir travailler œuvrer résoudre")
_TELLING = (
    ("fait", "part"),
    ("en", "contact"),
    ("en", "discussion"),
    ("en", "discussions"),
    ("en", "pourparlers"),
    ("son", "accord"),
    ("un", "accord"),
    ("dit", "oui"),
)


# « Plusieurs sources l'affirment », « Le Fil le croit », « C'est ce qu'assure un site »
_SAID_SO = re.compile(
    r"^(?!.* n[e'] ) (?:c' est (?:du moins |en tout cas |aussi )?ce qu(?:e|') |(?:\w+ ){1,8}(?:l'|le) )"
    r"(?:affirm|assur|avanc|rapport|soutien|di(?:t|sent) |croi|annonc|evoqu|pretend)"
)


def with_suspicions(changes: Sequence[Change], readers: Sequence[Arguments]) -> list[Change]:
    """The changes, those of a question told as rumoured where hearsay about the same person follows."""
    if not any(change.truth == QUESTION for change in changes):
        return list(changes)
    first = {(c.line, c.at, c.member.identity): c for c in reversed(changes)}  # « débarquée ? »: once only
    return [
        _suspected(change, readers)
        if change is first[change.line, change.at, change.member.identity]
        else change
        for change in changes
    ]


def _suspected(change: Change, readers: Sequence[Arguments]) -> Change:
    if change.truth != QUESTION:
        return change
    behind = [seen for seen in readers if 0 < seen.line.index - change.line <= _REACH]
    asked = next((seen for seen in readers if seen.line.index == change.line), None)
    if asked is None or asked.line.sentence.section is Section.CONTENT:
        return change
    if not any(_hearsay(seen, change) for seen in behind):
        return change
    return replace(change, truth=FACT.hedged(ASKED))


def _hearsay(seen: Arguments, change: Change) -> bool:
    """« aurait rencontré des rivaux », « le conseil y songe », « plusieurs sources l'affirment »."""
    if _SAID_SO.search(seen.line.text):
        return True
    for at, piece in enumerate(seen.pieces):
        verb = piece.verb
        if verb is None or not verb.finite or verb.negated or piece.quoted:
            continue
        if verb.indirect == "y" and verb.lemma in _MUSING:
            return True
        if verb.tense is not Tense.CONDITIONAL:
            continue
        told = tuple(token.fold for token in seen.line.tokens[verb.main : verb.last + 3])
        stirring = verb.lemma in _STIRRING or any(told[k : k + 2] in _TELLING for k in range(len(told) - 1))
        if stirring and any(m.identity == change.member.identity for m in seen.subject(seen.reader.read(at))):
            return True
    return False
