"""Where rumours send somebody: « les bruits qui l'envoyaient chez Z », « la rumeur la donnait chez Z », « un
blog envoyait X chez Z », « certains voient X chez Z »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.sources import SOURCES
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import RUMOUR_NOUNS
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.hearsay import dispelled
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Org, Sign
from bot.model import Status

TALKING = RUMOUR_NOUNS | SOURCES | words("certains beaucoup observateurs analystes commentateurs")
SENDING = ("envoyer", "expédier", "donner", "annoncer", "voir", "dire", "placer")


def sent_by_rumour(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """They are said to leave for there; where the sentence dispels the rumour, it is denied."""
    at = _rumour(seen, clause) if truth.status not in (None, Status.DENIED) else None
    joined = _goal(seen, clause) if at is not None else None
    if at is None or joined is None:
        return
    denied = Truth(Status.DENIED, ("a rumour dispelled",))
    told = denied if dispelled(seen.reader, at) else truth.hedged(f"« {seen.pieces[at].word} »")
    for member in seen.direct(clause):
        yield change_told(seen, member, Act.EXIT, clause, told, joined=joined)


def _goal(seen: Arguments, clause: Clause) -> Org | None:
    """« envoyait X chez Z », « envoyait X, directrice de Y, chez Z »."""
    joined = seen.complement_org(clause, ("chez", "vers", "a"), after=True)
    whom = clause.object
    apart = seen.pieces[whom + 1 : whom + 4] if joined is None and whom is not None else ()
    behind = len(apart) == _APART and apart[0].sign is Sign.COMMA and apart[1].word in ("chez", "vers")
    return apart[2].org if behind else joined


_APART = 3  # pieces: the comma, « chez », the house


def _rumour(seen: Arguments, clause: Clause) -> int | None:
    """The noun whose clause it is, or that is its subject."""
    at = (
        clause.at - 2 if clause.attachment is Attachment.RELATIVE and clause.link == "qui" else clause.subject
    )
    noun = seen.piece(at) if at is None or at >= 0 else None
    return at if noun is not None and noun.sign is Sign.THING and noun.word in TALKING else None
