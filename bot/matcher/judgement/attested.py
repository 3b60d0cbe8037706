"""What no rule reads, and a known move attests: « L'économiste y était entré en novembre 2023 ».

The words for a change are without number; the people of the watch list and their moves are known. A move of
these days, or of the very time that a sentence tells, makes a claim of any clause that ties its person to a
verb of that kind, whatever else the clause says. Moves are past changes of the list and events of the feeds
alike: what one outlet says plainly helps to read the next.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.matcher.changes.change import change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import of_these_days, step_of
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.verdicts import made
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import lemmas_of
from bot.matcher.syntax.pieces import Line, Member
from bot.model import Kind, Move, PartialDate, Status

_ACTS: Mapping[Kind, tuple[Act, ...]] = {
    Kind.DEPARTURE: (Act.EXIT, Act.OUST, Act.HAND_OVER, Act.NO_LONGER, Act.LOSE, Act.FOLLOW, Act.JOIN),
    Kind.OUSTER: (Act.OUST,),
    Kind.LEAVE: (Act.PAUSE,),
    Kind.RETURN: (Act.COME_BACK, Act.TAKE_BACK),
    Kind.ARRIVAL: (Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED),
    Kind.APPOINTMENT: (Act.NAME, Act.TAKE, Act.SUCCEED),
    Kind.VENTURE: (Act.FOUND, Act.JOIN, Act.HIRE, Act.TAKE, Act.NAME),
}
# Verbs whose idioms may tell the kind, and which by themselves tell nothing of it.
_TOO_WIDE: Mapping[Kind, frozenset[str]] = {
    Kind.DEPARTURE: words("être avoir dire rester demeurer annoncer signer"),
    Kind.OUSTER: words(
        """
        être avoir faire mettre prendre tenir retrouver trancher relever passer sortir voir donner signer
        servir perdre demander apprendre obtenir recevoir payer coûter tomber rendre laisser saluer remettre
        rompre conduire résilier
        """
    ),
    Kind.ARRIVAL: words(
        "être avoir dire rester demeurer céder ravir trancher acter élever confirmer parier souhaiter siéger travailler"
    )
    | {"en aller"},
    Kind.APPOINTMENT: words("être avoir dire rester demeurer faire appeler confirmer parier voir"),
    Kind.VENTURE: words("être avoir dire rester demeurer annoncer confirmer"),
}
_BESIDES: Mapping[Kind, frozenset[str]] = {
    Kind.ARRIVAL: words("promouvoir"),
    Kind.RETURN: words("rétablir réinstaller"),
    Kind.APPOINTMENT: words("échoir"),
    Kind.LEAVE: words("éloigner revenir soigner restreindre"),
    Kind.VENTURE: words("figurer compléter"),
}
_TOLD_BY: Mapping[Kind, frozenset[str]] = {
    kind: lemmas_of(acts) - _TOO_WIDE.get(kind, frozenset()) | _BESIDES.get(kind, frozenset())
    for kind, acts in _ACTS.items()
}
_ANY = frozenset().union(*_TOLD_BY.values())
_SUCCEEDING = lemmas_of([Act.SUCCEED])
_FOUNDING = words("fonder cofonder lancer monter créer")
_HOLDING = words("occuper tenir siéger présider diriger garder superviser assurer")  # not begun when told
_AS: Mapping[Kind, Act] = {
    Kind.DEPARTURE: Act.EXIT,
    Kind.OUSTER: Act.OUST,
    Kind.LEAVE: Act.PAUSE,
    Kind.RETURN: Act.COME_BACK,
    Kind.ARRIVAL: Act.JOIN,
    Kind.APPOINTMENT: Act.TAKE,
    Kind.VENTURE: Act.JOIN,
}
Step = tuple[str, Kind]


def with_attested(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """*judged*, and the claims that the known moves attest besides, one per person and step."""
    told = {_step(item.name, item.kind) for item in judged if item.kind is not None}
    return [*judged, *_Attester(ties, judged).found(told)]


def _step(name: str, kind: Kind) -> Step:
    return name, step_of(kind)


@dataclass(frozen=True, slots=True)
class _Tie:
    """A clause that ties somebody to a verb of the kind of a move; ``own``: as its subject or object."""

    seen: Arguments
    clause: Clause
    member: Member
    own: bool
    move: Move
    dated: bool  # the sentence tells the time of the move

    @property
    def weight(self) -> tuple[bool, bool]:
        return self.own, self.dated


@dataclass(frozen=True, slots=True)
class _Attester:
    ties: Ties
    judged: Sequence[Judged]

    def found(self, told: Collection[Step]) -> list[Judged]:
        """What is attested of those steps that are not *told* yet."""
        best: dict[Step, _Tie] = {}
        for tie in self._tied():
            step = _step(tie.member.identity.name, tie.move.kind)
            if step in told or self._otherwise(tie, told):
                continue
            if step not in best or tie.weight > best[step].weight:
                best[step] = tie
        verdicts = (self._verdict(tie) for tie in best.values())
        return [verdict for verdict in verdicts if verdict is not None]

    def _tied(self) -> Iterator[_Tie]:
        if not any(
            self.ties.known_of(mention.member.identity.id) for mention in self.ties.discourse.mentions.all
        ):
            return
        for line in self.ties.lines:
            if line.lemmas.isdisjoint(_ANY):
                continue
            seen = Arguments(self.ties.discourse, line)
            for at, verb in line.verbs:
                if verb.lemma in _ANY:
                    yield from self._tied_by(seen, seen.reader.read(at))

    def _tied_by(self, seen: Arguments, clause: Clause) -> Iterator[_Tie]:
        own = [*seen.subject(clause), *seen.direct(clause)]
        beside = [member for c in clause.complements for member in seen.pieces[c.at].people]
        for member in (*own, *beside):
            for move in self.ties.known(member):
                if clause.verb.lemma not in _TOLD_BY[move.kind]:
                    continue
                dated = _dated(seen.line, move)
                if dated or of_these_days(move, self.ties.published):
                    yield _Tie(seen, clause, member, member in own, move, dated)

    def _otherwise(self, tie: _Tie, told: Collection[Step]) -> bool:
        """The clause tells something else of them."""
        name, verb = tie.member.identity.name, tie.clause.verb
        if tie.move.date is None or tie.move.date.first > self.ties.published:
            return True
        if tie.move.kind is Kind.APPOINTMENT and not tie.dated:
            replaced = verb.lemma in _SUCCEEDING and tie.member not in tie.seen.subject(tie.clause)
            counterparts = {j.change.counterpart.name for j in self.judged if j.change.counterpart}
            return replaced or not tie.own or name in counterparts  # « à la place de X »
        if tie.move.kind is Kind.VENTURE:
            gone = (name, Kind.DEPARTURE) in told and verb.lemma not in _FOUNDING
            return not (tie.own and self._named(tie.move)) or (gone and not of_these_days(tie.move, self.ties.published))
        return False

    def _named(self, move: Move) -> bool:
        """The article names the house that they went to, or founded."""
        first = fold(move.other_organization or "").split()[:1]
        return any(word in line.words for word in first for line in self.ties.lines)

    def _verdict(self, tie: _Tie) -> Judged | None:
        truth = truth_of(tie.seen.reader, tie.clause)
        if truth.status is not Status.ANNOUNCED:
            return None
        change = change_told(tie.seen, tie.member, _AS[tie.move.kind], tie.clause, truth)
        org = self.ties.watched(change)
        if org is None:
            return None
        other = tie.move.other_organization if tie.move.kind is Kind.VENTURE else None
        why = (f"{change.word}: attested",)
        return made(self.ties, change, tie.move.kind, org, why=why, other=other, seat=tie.move.seat)


def _dated(line: Line, move: Move) -> bool:
    """The sentence tells the time of the move, as precisely as it is known or to the month."""
    if move.date is None:
        return False
    since = move.kind is Kind.LEAVE  # « en congé depuis avril »; « directrice depuis 2021 » began before
    told = [d.value for d in line.dates if since or not d.started]
    return any(value is not None and _same(value, move.date) for value in told)


def _same(told: PartialDate, known: PartialDate) -> bool:
    if known.month is None:
        return told.month is None and told.year == known.year
    return told.month is not None and (told.covers(known) or known.covers(told))
