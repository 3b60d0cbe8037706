"""What is over: « X en finit avec Y », « c'en est fini de l'aventure Y pour X »."""

from collections.abc import Iterator
from itertools import takewhile

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.illness import ILLS
from bot.matcher.changes.pausing import for_a_time
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO, ANNOUNCING
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign


def done_with_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Who has done with an organisation, or for whom something there is over."""
    if clause.verb.indirect != "en" or clause.verb.negated:
        return
    left = seen.complement_org(clause, ("avec",), after=True)
    if clause.subject is not None:
        members = seen.subject(clause) if left is not None else ()
    else:
        over = clause.verb.first and seen.line.tokens[clause.verb.first - 1].fold == "c'"
        whom = next((c.at for c in clause.complements if c.word == "pour" and c.at > clause.at), None)
        members = seen.people(whom) if over and whom is not None else ()
        near = range(clause.at, len(seen.pieces))
        left = next((seen.org(k) for k in near if seen.pieces[k].sign is Sign.ORG), None)
    for member in members:
        yield change_told(seen, member, Act.EXIT, clause, truth, left=left)


def stops_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« a fait savoir qu'elle arrêtait », « s'arrêtera en janvier »: nothing else being said."""
    verb = clause.verb
    after = seen.pieces[clause.at + 1] if clause.at + 1 < len(seen.pieces) else None
    closed = after is None or after.sign in _CLOSING or bool(clause.dates)
    said = seen.reader.verb(clause.parent) if clause.attachment is Attachment.THAT else None
    announced = said is not None and said.lemma in ANNOUNCING and not said.negated
    stated = verb.tense is Tense.FUTURE and bool(clause.dates)
    stated = stated or (clause.quoted and verb.tense is Tense.PRESENT and verb.person == 1)  # « J'arrête. »
    again = verb.reflexive and _once_more(seen, clause)
    ill = verb.reflexive and _by_illness(seen, clause)
    elsewhere = clause.object is not None or verb.direct or verb.passive or verb.negated
    told = again or (closed and (announced or stated or ill)) or _as_others_do(seen, clause)
    if elsewhere or not told:
        return
    act = Act.PAUSE if again or ill or for_a_time(seen, clause) else Act.EXIT
    for member in seen.subject(clause):
        yield change_told(seen, member, act, clause, truth)


def _as_others_do(seen: Arguments, clause: Clause) -> bool:
    """« X s'en va. Son adjoint, Y, aurait lui aussi décidé d'arrêter. »: what X does; not « … de fumer »."""
    if ALSO.isdisjoint(seen.line.words) or not seen.discourse.history.of(Act.EXIT):
        return False
    behind = (piece for piece in seen.pieces[clause.at + 1 :] if piece.word not in _TOO)
    closing = next(behind, None)
    return closing is None or closing.sign in _CLOSING


_TOO = ALSO | words("lui elle eux elles")


def _once_more(seen: Arguments, clause: Clause) -> bool:
    """« s'arrête pour la seconde fois », « s'était déjà arrêtée en mai », of whom a sentence beside says
    that they take a leave."""
    line = seen.line
    beside = seen.discourse.lines[max(0, line.index - 2) : line.index + 2]
    again = not _AGAIN.isdisjoint(line.words)
    person = any(member.identity.name for member in seen.subject(clause))
    return again and person and any(not _LEAVES.isdisjoint(near.words) for near in beside)


def _by_illness(seen: Arguments, clause: Clause) -> bool:
    """« a dû s'arrêter, rattrapée par son cancer »: before anything else is told."""
    behind = takewhile(lambda p: p.verb is None or not p.verb.finite, seen.pieces[clause.at + 1 :])
    return any(piece.word in ILLS for piece in behind)


_AGAIN = words("deja nouveau seconde deuxieme")
_LEAVES = words("conge conges maladie arret retrait soigner sante convalescence cancer traitement repos")
_CLOSING = frozenset({Sign.COMMA, Sign.STOP, Sign.DATE, Sign.AND, Sign.QUOTE})
