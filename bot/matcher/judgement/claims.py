"""The changes of one article -> its claims.

Each ``Change`` is judged: does it concern the watched organisation, of which kind is it, is
it news? What is said of one person and one kind of change is then one claim, its slots
gathered from every sentence that tells of it.
"""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from bot.matcher.changes.change import LIKEWISE, TOGETHER, Change, recalls
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.attested import with_attested
from bot.matcher.judgement.contests import of_a_club, put_out_of_a_contest
from bot.matcher.judgement.entry_comings import left_by_entry
from bot.matcher.judgement.exchanges import exchanged
from bot.matcher.judgement.followed import FATE, IMITATING, OUTWARD, model_of
from bot.matcher.judgement.inward import inward
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import last_leaving
from bot.matcher.judgement.never_known import with_the_list
from bot.matcher.judgement.never_sent import never_sent
from bot.matcher.judgement.one_claim import with_newcomers
from bot.matcher.judgement.outward import outward
from bot.matcher.judgement.partners import with_partners
from bot.matcher.judgement.places_left import works_for_ours
from bot.matcher.judgement.pretence import imagined, in_a_forgery, of_a_reader
from bot.matcher.judgement.sequels import with_sequels
from bot.matcher.judgement.series import IN_A_ROW, told_next
from bot.matcher.judgement.settling import settle
from bot.matcher.judgement.shared_days import at_once
from bot.matcher.judgement.staged import staged
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.strangers import placed
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.verdicts import refuse
from bot.matcher.judgement.works import acted
from bot.matcher.judgement.youths import told_of_a_youth
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.proper import PARTICLES
from bot.matcher.names.given_names import by_first_name
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Org, is_ours
from bot.matcher.whys import CONTEST, LEAVES_ANOTHER, STAGED
from bot.model import Kind, Moves, Status

_LATELY = timedelta(days=60)
_NEVER: Mapping[str, date] = MappingProxyType({})
_BACK_FROM = frozenset({"revenir", "rentrer", "de retour"})


class Judge:
    """Judges the changes of one document."""

    def __init__(
        self,
        discourse: Discourse,
        moves: Moves,
        published: date,
        homes: Mapping[str, Org],
        last_names: Collection[str],
        directors: Collection[str] = (),
        elsewhere: Collection[str] = (),
        known_until: Mapping[str, date] = _NEVER,
    ) -> None:
        """*homes*: the watched organisation of each person of the watch list, by id; *last_names*: theirs.

        *elsewhere*: folded names of people known to be of other houses; *known_until*: the day on which
        what the list states of each person's past ends.
        """
        self.ties = Ties(discourse, moves, published, homes, directors)
        self.last_names = last_names
        self.elsewhere = elsewhere
        self.known_until = known_until
        self.lines = discourse.lines
        self._noted = 0  # how many verdicts the ties have been told of
        self._acted: set[int] = set()  # the sentences of a film or a play

    def judge(self, changes: Sequence[Change]) -> list[Judged]:
        """A verdict for each change, in reading order."""
        self.ties.register(changes)
        readers = self.ties.discourse.readers
        self._acted = {line for line in {change.line for change in changes} if acted(readers[line])}
        for change in changes:
            away = _taken_away(change) and not self.ties.former(change.member)
            if (change.act in (Act.EXIT, Act.OUST) or away) and change.truth.status is not None:
                self.ties.note(change, self._judge(change))
        judged: list[Judged] = []
        for at, change in enumerate(changes):
            self._note_followers(judged, change.line)
            if change.word in IN_A_ROW and told_next(change, changes[at + 1 :]):
                continue
            if change.act is Act.FOLLOW:
                judged += self._follow(change, [*judged, *self._led_later(change, changes[at + 1 :])])
            else:
                judged.append(self._judge(change))
                self.ties.note_rumour(change, judged[-1])
                self.ties.note_coming(change, judged[-1])
        known = with_newcomers(self.ties, placed(self.ties, judged, self.elsewhere))
        settled = settle(with_partners(self.ties, known), self.lines, self.ties.published)
        told = with_sequels(exchanged(settled), self.lines)
        return with_attested(self.ties, with_the_list(self.ties, told, self.known_until))

    def _note_followers(self, judged: Sequence[Judged], line: int) -> None:
        """« Y l'imite. Ils fondent ensemble Z »: of Y as well, from the next sentence on."""
        for verdict in judged[self._noted :]:
            if verdict.change.line == line:
                return
            if verdict.change.word in IMITATING:
                self.ties.note(verdict.change, verdict)
            self._noted += 1

    def _led_later(self, change: Change, behind: Sequence[Change]) -> list[Judged]:
        """« Y suivrait X, lequel a quitté Z »: what the same sentence tells next of whom one follows."""
        beside = itertools.takewhile(lambda other: other.line == change.line, behind)
        told = [self._judge(c) for c in beside if c.member.identity == change.counterpart]
        likewise = change.word == LIKEWISE  # « Outre X, Y prend un congé »
        return [judged for judged in told if likewise or judged.kind in (Kind.DEPARTURE, Kind.OUSTER)]

    def _judge(self, change: Change) -> Judged:
        if change.truth.status is None:
            return refuse(change, *change.truth.why)
        if reason := self._untold(change):
            return refuse(change, reason)
        into = is_ours(change.joined)
        if into and change.left is not None and change.left.traced:  # « quitte l'entreprise pour Y »
            change = replace(change, left=None)
        from_ours = is_ours(change.left)
        if into and change.act in (Act.EXIT, Act.OUST) and not from_ours:
            if works_for_ours(self.ties, change):  # « X, directeur d'Y, partirait pour son ancien employeur »
                return self._judge(replace(change, joined=Org(None, other=True)))
            change = replace(change, act=Act.JOIN)  # « le départ de X pour OpenAI », told by who loses them
        if change.act is Act.EXIT and _onto_the_same(change):
            change = replace(change, joined=Org(None, other=True))
        if (before := left_by_entry(self.ties, change)) is not None:
            change = replace(change, act=Act.JOIN, left=before, joined=self.ties.watched(change))
        if self._comes_from_ours(change):
            change = replace(change, act=Act.EXIT)
        if change.word == "changer" and change.pluperfect and change.left is None and change.joined is None:
            return refuse(change, "changes sides in a quarrel")  # « X, qui avait changé de camp, … »
        if self._changes_sides(change):
            change = replace(change, act=Act.JOIN, joined=self.ties.watched(change), left=None)
        if change.act is Act.STAY:
            return refuse(change, "stays")
        return outward(self.ties, change) if change.act in OUTWARD else inward(self.ties, change)

    def _untold(self, change: Change) -> str:
        """Why the text tells no such change of them; empty if it does."""
        if imagined(self.lines, change):
            return "hypothesis"
        if of_a_reader(self.lines, change):
            return "a reader's letter"
        if told_of_a_youth(self.lines, change):
            return "an earlier step, before they came"
        if in_a_forgery(self.lines, change):
            return "made up"
        if never_sent(self.lines, change):
            return "it failed"
        if change.line in self._acted:
            return "a part in a film or a play"
        if staged(self.lines, change):
            return STAGED
        if put_out_of_a_contest(self.ties, change):
            return CONTEST
        if of_a_club(self.ties, change):
            return "somebody of that name"
        if by_first_name(change.member.identity):
            return "a first name alone"
        return "a namesake of somebody of the watch list" if self._relative(change) else ""

    def _comes_from_ours(self, change: Change) -> bool:
        """« X revient d'Y pour ouvrir une école », « de retour d'Y, X s'installe à Caen »: has left Y."""
        ours = is_ours(change.left)
        back = is_ours(change.joined)
        rested = self.ties.told(change.member).resting
        plain = change.act is Act.COME_BACK and change.post is None and change.word.lower() in _BACK_FROM
        return plain and ours and not (back or rested)

    def _changes_sides(self, change: Change) -> bool:
        """« X change de camp », of one who is known to come in these days: it is the camp of before."""
        plain = change.act is Act.EXIT and change.word == "changer" and change.left is None
        here = change.joined is None and change.truth.status is Status.ANNOUNCED
        return plain and here and self.ties.standing(change.member) is Standing.NEVER

    def _relative(self, change: Change) -> bool:
        """« Jean Altman »: the last name of somebody watched, and nothing else that ties them."""
        identity = change.member.identity
        if identity.id is not None:
            return False
        given, *rest = fold(identity.name).split()
        if given in PARTICLES or not rest or rest[-1] not in self.last_names:
            return False
        placed = any(is_ours(org) for org in (change.left, change.joined, change.agent))
        return not placed and not self.ties.belongs(change.member)

    def _copied(self, change: Change, model: Judged, *, led: bool) -> Change:
        """What *model* tells of another, told of the one who follows; *led*, by name."""
        left = model.change.left
        with_them = led or change.word in TOGETHER
        if with_them and model.kind in (Kind.DEPARTURE, Kind.OUSTER):
            left = left or self.ties.watched(change)
        if model.kind is Kind.ARRIVAL:  # « X arrive de Z. Y, chercheuse chez W, complète la liste. »
            left = self.ties.elsewhere(change.member) or left
        alone = change.word in IN_A_ROW
        apart = alone or (change.after and change.pluperfect)  # « l'avait précédé »
        goal = None if apart else model.change.joined
        act = model.change.act
        own_will = act is Act.OUST and change.word not in FATE | {LIKEWISE}
        if own_will or (alone and model.kind is Kind.DEPARTURE):
            act = Act.EXIT
        placed_there = act in (Act.TAKE, Act.NAME, Act.SUCCEED)  # not in the same post
        seat = model.change.post is not None and model.change.post.board and goal is None
        comes = model.kind is Kind.ARRIVAL and (placed_there or seat)
        goes = model.kind is Kind.VENTURE and placed_there and model.other is not None
        there = self.ties.watched(change) if comes else Org(Identity(model.other or "")) if goes else None
        return replace(
            model.change,
            act=Act.JOIN if comes or goes else act,
            member=change.member,
            truth=change.truth,
            line=change.line,
            at=change.at,
            word=change.word,
            left=left,
            dates=at_once(self.lines[change.line], change, model.change) or change.dates,
            announced=change.announced,
            joined=change.joined or goal or there,
            span=change.span,
            post=None,
            counterpart=None,
            attachment=change.attachment,
            tense=change.tense,
            perfect=change.perfect,
            noun=False,
            quoted=change.quoted,
            pluperfect=change.pluperfect or _in_the_wake(change, model.change),
            after=change.after,
        )

    def _follow(self, change: Change, judged: Sequence[Judged]) -> list[Judged]:
        """« Y pourrait lui emboîter le pas »: as the one before."""
        verdicts = self._as_the_one_before(change, judged)
        outside = change.member.identity.id is None and self.ties.elsewhere_told(change.member) is not None
        if outside and any(verdict.kind is Kind.DEPARTURE for verdict in verdicts):
            return [refuse(change, LEAVES_ANOTHER)]  # « l'ont suivi, dont Y, venu de Z »
        return verdicts

    def _as_the_one_before(self, change: Change, judged: Sequence[Judged]) -> list[Judged]:
        model, led = model_of(change, judged)
        if model is not None:
            verdict = self._judge(self._copied(change, model, led=led))
            onward = model.kind is Kind.VENTURE and verdict.kind is Kind.DEPARTURE
            onward = onward and not self.ties.belongs(change.member)  # « Y, ingénieure ici, le suivrait »
            return [replace(verdict, kind=Kind.VENTURE) if onward else verdict]
        if self._left_lately(change):
            return [
                self._judge(replace(change, act=Act.EXIT, left=self.ties.watched(change), counterpart=None))
            ]
        wave = self._wave(change)
        return [self._judge(wave) if wave is not None else refuse(change, "follows nobody")]

    def _left_lately(self, change: Change) -> bool:
        """« X dément suivre Y », of Y who is known to have left these weeks, though the article is silent."""
        leader = change.counterpart
        if change.truth.status is Status.ANNOUNCED:
            return False  # « X suit Y sur scène »
        last = (
            last_leaving(self.ties.known_of(leader.id), self.ties.published) if leader is not None else None
        )
        return last is not None and last.date is not None and self.ties.published - last.date.last < _LATELY

    def _wave(self, change: Change) -> Change | None:
        """« Quatre démissions en quatre jours »: what the title tells of several people at once."""
        if (surge := self.ties.discourse.surge) is not None:
            return replace(change, act=surge.act, left=surge.left, joined=change.joined or surge.joined)
        told = [piece.action for piece in self.lines[0].pieces if piece.action is not None]
        leaving = any(action.plural and action.act is Act.EXIT for action in told)
        return replace(change, act=Act.EXIT) if leaving else None


def _in_the_wake(change: Change, model: Change) -> bool:
    """« X avait annoncé son départ, imitée par Y », « X avait quitté Z. Idem pour Y. »: without a finite verb
    of its own, at the time of whom they follow."""
    participle = change.attachment is Attachment.PARTICIPLE and change.line == model.line
    verbless = change.attachment is None and change.line - model.line <= 1
    return (participle or verbless) and model.pluperfect and not change.dates


def _taken_away(change: Change) -> bool:
    """« Z chipe X à Y », « X passe d'Y à Z »: a leaving as well."""
    elsewhere = change.joined is not None and not change.joined.watched
    return change.act in (Act.HIRE, Act.JOIN) and is_ours(change.left) and elsewhere and not recalls(change)


def _onto_the_same(change: Change) -> bool:
    """« ont quitté Y pour la même jeune pousse »: what is only described is not Y, which they leave."""
    left, joined = change.left, change.joined
    named = is_ours(left) and not left.traced
    return named and is_ours(joined) and joined.traced
