"""Two verbs that tell one step: « quitte Y et fonde Z », « a donné son congé et rejoindra Z »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign, is_ours

_AFTERWARDS = words("ensuite puis apres depuis aujourd'hui desormais dirige")


def in_one_go(seen: Arguments, clause: Clause) -> bool:
    """« quitte Y et fonde Z », « démissionne et monte sa start-up »: no second step, undated as it is."""
    if (
        clause.attachment is not Attachment.MAIN
        or clause.dates
        or seen.pieces[clause.at - 1].sign is not Sign.AND
    ):
        return False
    before = _exit_before(seen, clause)
    if before is None:
        return False
    exit_told, verb = seen.reader.read(before), clause.verb
    behind = seen.pieces[before + 1 : clause.at - 1]
    if behind and not any(is_ours(piece.org) for piece in behind):
        return False
    alike = (exit_told.verb.tense, exit_told.verb.perfect) == (verb.tense, verb.perfect)
    return alike and not exit_told.dates and not _afterwards(seen, clause)


def goes_on_to(seen: Arguments, clause: Clause) -> bool:
    """« X, qui a donné son congé le 20 mai et prendra ses quartiers chez Z »: where that leaving leads."""
    if clause.verb.tense is not Tense.FUTURE or seen.pieces[clause.at - 1].sign is not Sign.AND:
        return False
    before = _exit_before(seen, clause)
    return before is not None and seen.reader.read(before).verb.perfect and not _afterwards(seen, clause)


def _exit_before(seen: Arguments, clause: Clause) -> int | None:
    """The verb of leaving that is the last one before the clause's."""
    before = max((at for at in seen.exits if at < clause.at), default=None)
    if before is None or any(p.verb is not None for p in seen.pieces[before + 1 : clause.at]):
        return None
    return before


def _afterwards(seen: Arguments, clause: Clause) -> bool:
    around = seen.line.tokens[clause.verb.first - 1 : clause.verb.last + 2]
    return not _AFTERWARDS.isdisjoint(token.fold for token in around)
