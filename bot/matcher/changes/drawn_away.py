"""Who is said to be drawn away, in words that are in no table: « lorgnerait la sortie », « on lui prête des
envies d'ailleurs », « réfléchirait à un avenir hors de la maison », « serait attendu chez Z ».

It is told of somebody, as hearsay or as what they have in mind, and of nothing that a house makes or plans.
"""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.away_wording import HOUSES, MARKS, left_behind, says_away
from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.away import DESIRES, GIVING_OUT, LIFE, VISITING
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import OCCASIONS
from bot.matcher.modality.truth import Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.matcher.syntax.reader import place_set_apart
from bot.model import Status

_ENDS = frozenset({Sign.STOP, Sign.COLON, Sign.COMMA, Sign.VERB})
_MUSING = words("songer réfléchir penser envisager étudier")
_LURING = words("tenter séduire attirer")
_CREDITING = words("prêter attribuer connaître supposer deviner")


def drawn_away(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those of whom the sentence tells nothing else, and says that they may well go."""
    if MARKS.isdisjoint(seen.line.words) and _LURING.isdisjoint(seen.line.lemmas):
        return
    told = {change.member.identity for change in found}
    for at, verb in seen.line.verbs:
        if verb.tense in (Tense.PARTICIPLE, Tense.GERUND) or verb.negated or at in seen.exits:
            continue
        clause = seen.reader.read(at)
        if not _goes(seen, clause):
            continue
        truth = _as_hearsay(seen, clause)
        if truth.status is not Status.RUMOURED:
            continue
        goal = _goal(seen, clause)
        act = Act.EXIT if goal is None else Act.JOIN
        for member in _who(seen, clause):
            if member.identity not in told:
                told.add(member.identity)
                how = _attachment(clause)
                yield change_told(seen, member, act, clause, truth, joined=goal, attachment=how)


def _attachment(clause: Clause) -> Attachment:
    """« On prête à X l'envie de … » tells it of X as a clause of its own would."""
    return Attachment.MAIN if clause.attachment is Attachment.INFINITIVE else clause.attachment


def _who(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    if clause.verb.lemma in _CREDITING:
        if clause.verb.indirect == "lui":
            return seen.antecedents(clause.starts)
        at = next(
            (c.at for c in clause.complements if c.word in ("a", "au") and seen.pieces[c.at].people), None
        )
        return seen.people(at)
    if clause.verb.lemma in GIVING_OUT and not clause.verb.passive and _by_others(seen, clause):
        return seen.direct(clause)
    return seen.subject(clause) or _whose_life(seen, clause)


def _whose_life(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« l'avenir de X s'écrirait loin d'Y »: X."""
    at = clause.subject
    row = seen.pieces[at : at + 3] if at is not None else ()
    theirs = len(row) > 2 and row[0].word in LIFE and row[1].word in OF and bool(row[2].people)
    return seen.people(at + 2) if at is not None and theirs else ()


def _as_hearsay(seen: Arguments, clause: Clause) -> Truth:
    """What one has in mind is no more than that, in whatever mood it is told."""
    truth = truth_of(seen.reader, clause)
    verb = clause.verb
    minded = (verb.lemma in _MUSING | _CREDITING or _wishes(seen, verb)) and not verb.perfect
    said = verb.lemma in GIVING_OUT and (verb.passive or _by_others(seen, clause))
    return truth.hedged(f"« {verb.lemma} »") if minded or said else truth


def _by_others(seen: Arguments, clause: Clause) -> bool:
    """« on annonce X chez Z », « la presse l'envoie chez Z »."""
    subject = seen.piece(clause.subject)
    return subject is None or (subject.sign is Sign.THING and not subject.people)


def _wishes(seen: Arguments, verb: VerbGroup) -> bool:
    """« a des envies d'ailleurs »."""
    behind = {token.fold for token in seen.line.tokens[verb.last : verb.last + 3]}
    return verb.lemma in ("avoir", "sentir") and not DESIRES.isdisjoint(behind)


def _goes(seen: Arguments, clause: Clause) -> bool:
    """Whether its words say that somebody may go."""
    told = _behind(seen, clause)
    subject = seen.piece(clause.subject)
    if subject is not None and subject.word in LIFE:
        told = f" {subject.word}{told}"
    if says_away(told, clause.verb):
        return not _meanwhile(seen, clause)
    return _outside(seen, clause, told) or (_goal(seen, clause) is not None and _lands(seen, clause))


def _meanwhile(seen: Arguments, clause: Clause) -> bool:
    """« regarderait ailleurs pendant que … », « … autre chose que … »."""
    following = seen.pieces[clause.stops : clause.stops + 1]
    return any(piece.sign is Sign.SUB for piece in following)


def _behind(seen: Arguments, clause: Clause) -> str:
    """The words of the clause behind its verb, a space around each."""
    end = _past_aside(seen, clause)
    last = seen.pieces[end - 1].last if end > clause.at else clause.verb.last
    row = seen.line.tokens[clause.verb.main + 1 : max(last, clause.verb.last)]
    return f" {' '.join([token.fold for token in row if token.text not in (',', '.')])} "


def _past_aside(seen: Arguments, clause: Clause) -> int:
    """Where « prête à X, qui dirige Y, des envies d'ailleurs » ends: behind what the commas shut in."""
    row, at = seen.pieces, clause.stops
    if clause.verb.lemma not in _CREDITING or [p.sign for p in row[at : at + 1]] != [Sign.REL]:
        return clause.stops
    shut = next((k for k in range(at, len(row)) if row[k].sign is Sign.COMMA), len(row))
    ends = (k for k in range(shut + 1, len(row)) if row[k].sign in _ENDS)
    return next(ends, clause.stops)


def _outside(seen: Arguments, clause: Clause, told: str) -> bool:
    """« un avenir hors de la maison », « loin d'Y »."""
    left = left_behind(told)
    ours = (p for p in seen.pieces[clause.at : clause.stops] if left and is_ours(p.org))
    return left in HOUSES or any(t.fold == left for p in ours for t in seen.line.tokens[p.first : p.last])


def _goal(seen: Arguments, clause: Clause) -> Org | None:
    """The other house that is named as where they may go: « chez Z », « serait tentée par Z »."""
    goal = seen.complement_org(clause, ("chez", "vers"), after=True)
    if goal is None and (apart := place_set_apart(seen.reader, clause)) is not None:
        goal = seen.org(apart)  # « C'est chez Z que X envisagerait de poursuivre sa carrière »
    if clause.verb.lemma in _LURING and clause.verb.passive and not clause.verb.perfect:
        by = (seen.org(c.at) for c in clause.complements if c.word == "par" and seen.pieces[c.at].org)
        goal = next(by, goal)
    return goal if goal is not None and not goal.watched else None


def _lands(seen: Arguments, clause: Clause) -> bool:
    """« serait attendu chez Z », « trouverait refuge chez Z »; not « interviendrait chez Z »."""
    verb, obj = clause.verb, seen.piece(clause.object)
    told = seen.line.tokens[verb.main : clause.stops and seen.pieces[clause.stops - 1].last]
    if verb.lemma in VISITING or not _VISITS.isdisjoint(t.fold for t in told):
        return False
    if (verb.perfect and not verb.passive) or not OCCASIONS.isdisjoint(seen.line.words):
        return False
    if obj is not None and obj.people:
        return verb.lemma in GIVING_OUT and _by_others(seen, clause)
    return obj is None or (obj.sign is Sign.THING and obj.word in LIFE | _FOOTHOLDS)


_VISITS = frozenset(map(fold, VISITING))
_FOOTHOLDS = words("refuge asile place nid quartiers marques surface tente poste")
