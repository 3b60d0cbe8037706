"""Comings of which no place is told: « X arrive de Z », « À leur place arrivent X et Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.board_seats import seat_before, seat_in_title, set_before_name
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.teams_joined import TEAMS, long_ago
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.org_pronouns import house_that_tells
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import VALLEY
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, is_ours

_ENTERING = words("arriver entrer débuter débarquer commencer")


def arrival_nowhere(
    seen: Arguments, clause: Clause, truth: Truth, members: Sequence[Member]
) -> Iterator[Change]:
    """« X arrive » in a title, « Y arrive de Z »: where to is unsaid."""
    left = seen.complement_org(clause, ("de", "d'", "du", "source"), members)
    if is_ours(left) and left.traced:
        left = None  # « arrive à la faveur du rachat de son entreprise »
    in_title = seen.line.sentence.section is Section.TITLE or bool(seen.exits)  # « Y part, X arrive »
    told_by = house_that_tells(seen, clause) if clause.verb.lemma in _ENTERING else None
    if told_by is not None and left is None and all(c.word in _BESIDE_IT for c in clause.complements):
        for member in members:
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=told_by)
        return
    if left is None and (hirer := _house_that_hired(seen, clause, members)) is not None:
        for member in members:
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=hirer)
        return
    in_title = in_title and all(c.word == "pour" for c in clause.complements)
    subject = seen.pieces[clause.subject or 0]  # « X arrive », « l'une part, l'autre arrive »
    titled = in_title and (bool(subject.people) or subject.word.startswith("ordinal 1 "))
    since = clause.verb.tense is Tense.PARTICIPLE and bool(clause.dates)  # « X, arrivée il y a trois ans »
    once = clause.verb.perfect and long_ago(seen, clause)  # « X est arrivée en mai 2020 »
    told = (
        clause.verb.pluperfect or since or once or _as_it_was_then(seen, clause)
    ) and not _heads_elsewhere(seen, clause)
    entered = clause.verb.lemma in _ENTERING and told
    told_instead = list(_in_their_place(seen, clause, truth, members))
    if told_instead:
        yield from told_instead
        return
    landing = clause.verb.lemma == "débarquer" and clause.end == clause.verb.last
    if not entered and (not (landing or clause.verb.lemma == "arriver") or (left is None and not titled)):
        return
    focus = seen.focus
    there = left is None or (left.watched and focus is not None and not focus.watched)
    joined = focus if there else None  # « Z recrute | X, arrivé d'Y en mai, … »
    act = Act.EXIT if is_ours(left) else Act.JOIN  # « arrivé de la maison en juin »
    for member in members:
        yield change_told(seen, member, act, clause, truth, left=left, joined=joined)


def _as_it_was_then(seen: Arguments, clause: Clause) -> bool:
    """« Quand X débarque, en 2021, l'entreprise emploie cent personnes »: at the house that is told of."""
    if clause.attachment is not Attachment.TIME or clause.verb.tense is not Tense.PRESENT:
        return False
    dated = any(d.past for d in seen.line.dates)
    around = [piece.org for k, piece in enumerate(seen.pieces) if piece.org is not None and k > clause.at]
    return dated and any(is_ours(org) or not (org.identity or org.other) for org in around)


def _house_that_hired(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« Y est allée chercher X chez Z. Il arrivera le 3 mai. »: Y, which hires X by the sentence before."""
    ours, verb = seen.focus, clause.verb
    if not is_ours(ours) or verb.lemma not in _ENTERING or verb.tense is not Tense.FUTURE:
        return None
    told = seen.discourse.history.of(Act.HIRE)
    hired = {m.identity for m, line, goal in told if seen.tells_before(line) and goal == ours.identity}
    return ours if all(member.identity in hired for member in members) else None


def _heads_elsewhere(seen: Arguments, clause: Clause) -> bool:
    """« était arrivé à Paris », « entré en Bourse »: a place or a thing is named, and no team; not « débarque
    à San Francisco », where such houses sit."""
    return any(
        c.at > clause.at
        and c.word not in _BESIDE_IT
        and not (c.word in ("dans", "a", "au") and seen.pieces[c.at].word in TEAMS)
        and not (c.word == "a" and seen.line.tokens[seen.pieces[c.at].first].fold in VALLEY)
        for c in clause.complements
    )


_BESIDE_IT = words("de d' du source comme avec apres avant pour afin par")


_STEPPING_IN = words("arriver débarquer entrer")
_NEAR = 2  # sentences back to those who have left


def _in_their_place(
    seen: Arguments, clause: Clause, truth: Truth, members: Sequence[Member]
) -> Iterator[Change]:
    """« À leur place débarquent X et Y », « Sort Z, entre W »: where those were who have just left."""
    focus = seen.focus
    gone = _gone(seen, clause)
    if not is_ours(focus) or not gone or clause.verb.lemma not in _STEPPING_IN:
        return
    if not (_takes_their_place(seen, clause) or set_before_name(clause)):
        return
    seat = seat_before(seen) or seat_in_title(seen)
    one = next(iter(gone)) if len(gone) == 1 == len(members) else None
    for member in members:
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=focus, post=seat, counterpart=one)


_GOING = (Act.EXIT, Act.OUST, Act.HAND_OVER, Act.PAUSE)


def _gone(seen: Arguments, clause: Clause) -> set[Identity]:
    """Those who have just left, by this sentence or those before."""
    told = (known for act in _GOING for known in seen.discourse.history.of(act))
    before = {member.identity for member, line, _ in told if seen.line.index - line <= _NEAR}
    here = (seen.reader.read(at) for at in (*seen.exits, *seen.ousts) if at < clause.at)
    return before | {member.identity for leaving in here for member in seen.subject(leaving)}


def _takes_their_place(seen: Arguments, clause: Clause) -> bool:
    """« à sa place », « en remplacement », « pour les remplacer »."""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        theirs = seen.line.tokens[piece.first].fold in ("sa", "leur")
        if complement.word == "a" and piece.word == "place" and theirs:
            return True
    ahead = seen.reader.verb(clause.at - 1) if clause.at else None
    return _to_succeed(ahead) or _to_succeed(_purpose(seen, clause))


def _to_succeed(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.tense is Tense.INFINITIVE and verb.lemma in SUCCEEDING


def _purpose(seen: Arguments, clause: Clause) -> VerbGroup | None:
    """« arrive en renfort pour la remplacer »: the infinitive behind « pour »."""
    behind = range(clause.at + 1, min(clause.at + _REACH, len(seen.pieces) - 1))
    link = next((k for k in behind if seen.pieces[k].word == "pour"), None)
    return seen.pieces[link + 1].verb if link is not None else None


_REACH = 6  # pieces
