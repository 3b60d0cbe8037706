"""What no rule reads, and a known move attests: « L'économiste y était entré en novembre 2023 ».

The words for a change are without number; the people of the watch list and their moves are known. A move of
these days, or of the very time that a sentence tells, makes a claim of any clause that ties its person to a
verb of that kind, whatever else the clause says. Moves are past changes of the list and events of the feeds
alike: what one outlet says plainly helps to read the next.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.matcher.changes.change import change_told, verbless_change
from bot.matcher.changes.owners import Owners
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import felt_towards
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import known_for_a_week, names_house, of_these_days, step_of
from bot.matcher.judgement.named_movers import NamedMovers, had_before
from bot.matcher.judgement.overtaken import overtaken
from bot.matcher.judgement.shared_facts import truth_for
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_otherwise import Otherwise, Step, Tie
from bot.matcher.judgement.told_times import tells_time
from bot.matcher.judgement.verdicts import made
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.attesting import ACTS_OF, BESIDES, TOO_WIDE
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.nominal_truth import truth_of_noun
from bot.matcher.modality.questions import asks
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import lemmas_of
from bot.matcher.syntax.pieces import Member, Sign
from bot.model import Kind, Status

_TOLD_BY: Mapping[Kind, frozenset[str]] = {
    kind: lemmas_of(acts) - TOO_WIDE.get(kind, frozenset()) | BESIDES.get(kind, frozenset())
    for kind, acts in ACTS_OF.items()
}
_ANY = frozenset().union(*_TOLD_BY.values())
_AS: Mapping[Kind, Act] = {
    Kind.DEPARTURE: Act.EXIT,
    Kind.OUSTER: Act.OUST,
    Kind.LEAVE: Act.PAUSE,
    Kind.RETURN: Act.COME_BACK,
    Kind.ARRIVAL: Act.JOIN,
    Kind.APPOINTMENT: Act.TAKE,
    Kind.VENTURE: Act.JOIN,
}


def with_attested(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """*judged*, and the claims that the known moves attest besides, one per person and step."""
    told = {_step(item.name, item.kind) for item in judged if item.kind is not None}
    return [*judged, *_Attester(ties, judged, NamedMovers(ties, judged)).found(told)]


def _step(name: str, kind: Kind) -> Step:
    return name, step_of(kind)


@dataclass(frozen=True, slots=True)
class _Attester:
    ties: Ties
    judged: Sequence[Judged]
    movers: NamedMovers

    def found(self, told: Collection[Step]) -> list[Judged]:
        """What is attested of those steps that are not *told* yet."""
        best: dict[Step, Tie] = {}
        otherwise = Otherwise(self.ties, self.judged)
        for tie in self._tied():
            step = _step(tie.member.identity.name, tie.move.kind)
            if step in told or otherwise.told(tie, told):
                continue
            if step not in best or tie.weight > best[step].weight:
                best[step] = tie
        if best or any(item.kind is not None for item in self.judged):
            named = {name for name, _ in (*told, *best)}
            others = (tie for tie in self.movers.in_company() if tie.member.identity.name not in named)
            best |= {_step(tie.member.identity.name, tie.move.kind): tie for tie in others}
        verdicts = (self._verdict(tie) for tie in best.values())
        return [verdict for verdict in verdicts if verdict is not None]

    def _tied(self) -> Iterator[Tie]:
        people = {mention.member.identity.id for mention in self.ties.discourse.mentions.all}
        moves = [move for person in people for move in self.ties.known_of(person)]
        lately = any(of_these_days(move, self.ties.published) for move in moves)
        for line in self.ties.lines:
            dated = line.dates and any(tells_time(line, move, by_noun=True) for move in moves)
            if line.tokens and (lately or dated):
                seen = Arguments(self.ties.discourse, line)
                yield from self._by_verbs(seen)
                yield from self._by_nouns(seen)
                yield from self._by_names(seen)
                if lately:
                    yield from self.movers.by_facts(seen)

    def _by_verbs(self, seen: Arguments) -> Iterator[Tie]:
        placed: set[Identity] = set()
        for at, verb in seen.line.verbs:
            clause = seen.reader.read(at)
            own = [*seen.subject(clause), *seen.direct(clause)]
            placed.update(member.identity for member in own)
            if verb.lemma not in _ANY or (verb.reflexive and verb.lemma == "voir"):
                continue  # « s'est vu promu directeur »: the verb behind it tells what
            main = clause.attachment in (Attachment.MAIN, Attachment.THAT)
            yield from self._by(seen, at, verb.lemma, own, main=main, own=True)
            doing = {c.at for c in clause.complements if verb.passive and c.word == "par"}
            # « X, limogé par Y »: not Y
            placed.update(m.identity for k in doing for m in seen.pieces[k].people)
            behind = (c.at for c in clause.complements if not (c.at in doing or felt_towards(seen, c.at)))
            beside = [member for k in behind for member in seen.pieces[k].people if not had_before(seen, k)]
            yield from self._by(seen, at, verb.lemma, beside, main=main, own=False)
        yield from self._left_over(seen, placed)

    def _by_nouns(self, seen: Arguments) -> Iterator[Tie]:
        if Sign.ACTION not in seen.line.signs:
            return
        owners = Owners(seen)
        for at, piece in enumerate(seen.pieces):
            if piece.action is not None:
                whose = owners.of(at, piece, piece.action)[0] or owners.apposed_to(at, piece.action)
                yield from self._by(seen, at, piece.action.act, whose, main=False, own=True)

    def _by_names(self, seen: Arguments) -> Iterator[Tie]:
        """« • X (mai) », « Septembre : Y, la directrice technique »: as others that the article tells of."""
        if seen.line.verbs or not seen.line.names_people:
            return
        steps = {step_of(item.kind) for item in self.judged if item.kind is not None}
        for at, piece in enumerate(seen.pieces):
            for tie in self._agreeing(seen, at, piece.people, main=False, own=True, by_noun=True):
                if step_of(tie.move.kind) in steps:
                    yield tie

    def _left_over(self, seen: Arguments, placed: Collection[Identity]) -> Iterator[Tie]:
        """« a enrôlé une dizaine de chercheurs, dont X et Y »: by the verb before them."""
        before = None
        for at, piece in enumerate(seen.pieces):
            if piece.verb is not None:
                before = at
            elif before is None or felt_towards(seen, at) or had_before(seen, at):
                continue
            elif piece.people:
                others = [member for member in piece.people if member.identity not in placed]
                verb = seen.pieces[before].verb
                if verb is not None and verb.lemma in _ANY:
                    yield from self._by(seen, before, verb.lemma, others, main=False, own=False)

    def _by(
        self, seen: Arguments, at: int, told: str | Act, members: Iterable[Member], *, main: bool, own: bool
    ) -> Iterator[Tie]:
        """*told*: the lemma of a verb, or the act of a noun."""
        by_noun = isinstance(told, Act)
        for tie in self._agreeing(seen, at, members, main=main, own=own, by_noun=by_noun):
            if told in (ACTS_OF if by_noun else _TOLD_BY)[tie.move.kind]:
                yield tie

    def _agreeing(
        self, seen: Arguments, at: int, members: Iterable[Member], *, main: bool, own: bool, by_noun: bool
    ) -> Iterator[Tie]:
        """The moves of *members* that are of these days, or of the time told; « n'aura assuré l'intérim que
        deux jours » is no coming in."""
        verb = seen.pieces[at].verb
        held = verb is not None and verb.perfect and verb.tense is Tense.FUTURE
        for member in members:
            for move in self.ties.known(member):
                if move.date is None or move.date.first > self.ties.published:
                    continue
                dated = tells_time(seen.line, move, by_noun=by_noun)
                # « « Heureux d'avoir fait partie de la solution », dit X » is no coming in
                aside = (held or seen.pieces[at].quoted) and step_of(move.kind) is not Kind.DEPARTURE
                if dated or (of_these_days(move, self.ties.published) and not aside):
                    yield Tie(seen, at, member, move, own, main, dated)

    def _verdict(self, tie: Tie) -> Judged | None:
        seen, kind, act = tie.seen, tie.move.kind, _AS[tie.move.kind]
        piece = seen.pieces[tie.at]
        if tie.verb is None:
            if asks(seen.line):
                return None  # « X sur le départ ? »
            noun = piece.action is not None
            truth = truth_of_noun(seen.reader, tie.at, piece) if noun else truth_for(seen, tie.member)
            change = verbless_change(seen, tie.member, act, tie.at, tie.word, truth=truth, noun=noun)
        else:
            clause = seen.reader.read(tie.at)
            change = change_told(seen, tie.member, act, clause, truth_of(seen.reader, clause))
            if not tie.dated and clause.attachment is Attachment.RELATIVE:
                change = replace(
                    change, perfect=False
                )  # « X, qui a longtemps dirigé Z, … »: of something else
        org = self.ties.watched(change)
        if change.truth.status not in _TOLD or org is None:
            return None
        there = kind is Kind.VENTURE or names_house([seen.line], tie.move)
        other = tie.move.other_organization if there else None
        why = (f"{change.word}: attested",)
        verdict = made(self.ties, change, kind, org, why=why, other=other, seat=tie.move.seat)
        verdict = replace(verdict, attested=True)
        if verdict.news and known_for_a_week(tie.move, self.ties.published):
            return verdict.as_background("known for long")
        dated = replace(verdict, date=verdict.date or tie.move.date)
        old = not overtaken(dated, self.judged, self.ties.lines, self.ties.published).news
        return verdict.as_background("older than the news") if verdict.news and old else verdict


_TOLD = (Status.ANNOUNCED, Status.RUMOURED)
