"""Stage 5: the changes of one article -> its claims.

Each ``Change`` is judged: does it concern the watched organisation, of which kind is it, is
it news? What is said of one person and one kind of change is then one claim, its slots
gathered from every sentence that tells of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot.matcher.change import Change
from bot.matcher.chunks import Line, Member, Org
from bot.matcher.clauses import Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.discourse import Discourse
from bot.matcher.groups import org_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import HOAXES
from bot.matcher.lexicon.frames import Act
from bot.matcher.standing import Standing, alike, standing, went_at_once
from bot.matcher.text import Section
from bot.matcher.truth import asks
from bot.model import Kind, Moves, PartialDate, Seat, Status

_CONTESTS = words("prix trophee trophees palmares laureat laureate laureats jury medaille concours")
_CIVIC = ("municipal", "maire", "ministre", "député", "sénateur", "avocat", "syndic", "stagiaire", "élu ")
_OLD = timedelta(days=21)
_OUTWARD = frozenset({Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER})
_PLAIN_KINDS = {
    Act.EXIT: Kind.DEPARTURE,
    Act.OUST: Kind.OUSTER,
    Act.PAUSE: Kind.LEAVE,
    Act.HAND_OVER: Kind.DEPARTURE,
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A change with its verdict: ``kind`` None is a refusal, ``why`` the reasons in words."""

    change: Change
    kind: Kind | None
    status: Status
    news: bool
    organization: str
    why: tuple[str, ...]
    other: str | None = None
    seat: Seat = Seat.STAFF
    date: PartialDate | None = None
    dated: Dated | None = None
    announced: bool = False  # the date is that of an announcement

    @property
    def name(self) -> str:
        return self.change.member.identity.name


class Judge:
    """Judges the changes of one document."""

    def __init__(self, discourse: Discourse, moves: Moves, published: date, homes: Mapping[str, Org]) -> None:
        """*homes*: the watched organisation of each person of the watch list, by id."""
        self.homes = homes
        self.discourse = discourse
        self.moves = moves
        self.published = published
        self.lines: Sequence[Line] = discourse.lines
        self._left_other: dict[str, Org] = {}
        self._hired_from: dict[str, Org] = {}
        self._strangers: set[str] = set()  # who leaves something that is no organisation known here
        self._left_before: set[str] = set()  # who left it, as the article recalls
        self._entered: set[str] = set()  # of whom the article tells that they joined, or got a post
        self._left_watched: set[str] = set()  # of whom the article names it as the organisation left
        self._leaving: set[str] = set()  # who leaves the watched organisation as news of this article

    def judge(self, changes: Sequence[Change]) -> list[Judged]:
        """A verdict for each change, in reading order."""
        for change in changes:  # who leaves another organisation comes from there
            if (
                change.act is Act.EXIT
                and change.left is not None
                and not change.left.watched
                and change.left.identity is not None
            ):
                self._left_other.setdefault(change.member.identity.name, change.left)
            if change.act is Act.EXIT and any(
                why.startswith("leaves something else") for why in change.truth.why
            ):
                self._strangers.add(change.member.identity.name)
            if (
                change.act in (Act.HIRE, Act.JOIN)
                and change.left is not None
                and not change.left.watched
                and change.left.identity is not None
            ):
                self._hired_from.setdefault(change.member.identity.name, change.left)
        self._entered = {
            change.member.identity.name
            for change in changes
            if change.act in (Act.JOIN, Act.HIRE, Act.NAME)
            and (
                org := change.joined or (self.discourse.focuses[change.line] if change.left is None else None)
            )
            is not None
            and org.watched
        }
        judged: list[Judged] = []
        for change in changes:
            if change.act in (Act.EXIT, Act.OUST) and change.truth.status is not None:
                verdict = self._judge(change)
                if verdict.kind is not None and verdict.status is Status.ANNOUNCED:
                    (self._leaving if verdict.news else self._left_before).add(verdict.name)
                if change.left is not None and change.left.watched:
                    self._left_watched.add(change.member.identity.name)
        for change in changes:
            if change.act is Act.FOLLOW:
                judged += self._follow(change, judged)
            else:
                judged.append(self._judge(change))
        return self._settle(judged)

    @property
    def _pretended(self) -> str:
        """A hoax that unmasks itself, or an exercise in « what if »."""
        for line in self.lines:
            words = " ".join(token.fold for token in line.tokens)
            if any(word in words for word in HOAXES):
                return "a hoax or a fiction"
        title = [token.fold for token in self.lines[0].tokens[:3]] if self.lines else []
        return "a supposition" if "si" in title and asks(self.lines[0]) else ""

    # -- one change --------------------------------------------------------------------------

    def standing(self, member: Member, seat: Seat = Seat.STAFF) -> Standing:
        """By the known moves; else by what the article says of the person."""
        known = standing(self.moves.get(member.identity.id or "", ()), self.published, seat)
        if known is not Standing.UNKNOWN or seat is Seat.BOARD:
            return known
        return Standing.UNKNOWN

    def former(self, member: Member) -> bool:
        """The article calls them a former member of the watched organisation."""
        return any(
            h.role.former and h.org is not None and h.org.watched
            for h in self.discourse.holdings
            if h.identity == member.identity
        )

    def belongs(self, member: Member) -> bool:
        """The article gives them a present post at, or an origin in, the watched organisation."""
        if member.origin is not None and member.origin.watched:
            return True
        origin = self.discourse.origins.get(member.identity.name)
        if origin is not None and origin.watched:
            return True
        held = [h for h in self.discourse.holdings if h.identity == member.identity]
        return any(h.org is not None and h.org.watched and not h.role.former for h in held) or any(
            org.watched and not role.former for role in member.roles if (org := org_of(role)) is not None
        )

    def elsewhere(self, member: Member) -> Org | None:
        """Another organisation that the article ties them to: origin, present or past post there."""
        for origin in (
            member.origin,
            self.discourse.origins.get(member.identity.name),
            *self._sources(member),
        ):
            if origin is not None and not origin.watched:
                return origin
        for holding in self.discourse.holdings:
            if holding.identity == member.identity and holding.org is not None and not holding.org.watched:
                return holding.org
        return next(
            (org for role in member.roles if (org := org_of(role)) is not None and not org.watched), None
        )

    def _sources(self, member: Member) -> tuple[Org, ...]:
        """Organisations that the article has them leave, or taken from."""
        name = member.identity.name
        return tuple(
            org for told in (self._left_other, self._hired_from) if (org := told.get(name)) is not None
        )

    def _refuse(self, change: Change, *why: str) -> Judged:
        return Judged(change, None, Status.ANNOUNCED, news=False, organization="", why=why)

    def _judge(self, change: Change) -> Judged:
        if change.truth.status is None:
            return self._refuse(change, *change.truth.why)
        if change.act in _OUTWARD:
            return self._outward(change)
        return self._inward(change)

    def _watched(self, change: Change) -> Org | None:
        """The watched organisation of the document, for naming it in a claim."""
        for org in (change.left, change.joined, change.agent, self.discourse.focuses[change.line]):
            if org is not None and org.watched:
                return org
        if self.discourse.watched_from is not None:
            return self.discourse.watched_from[1]
        return self.homes.get(change.member.identity.id or "")

    def _place(self, change: Change) -> tuple[Org | None, str]:
        """The organisation left, and how it is known."""
        member = change.member
        if change.left is not None:
            return change.left, "named"
        if change.agent is not None:
            return change.agent, "named"
        own = [org for role in member.roles if (org := org_of(role)) is not None and not role.former]
        if own:
            return own[0], "by the post"
        focus = self.discourse.focuses[change.line]
        if focus is not None and change.joined is not None and focus.identity == change.joined.identity:
            focus = self._watched(change)  # the title names where they go
        if self.former(member) and self._recalls(change):
            return self._watched(change), "by the former post"
        if (
            (focus is None or not focus.watched)
            and self._recalls(change)
            and self.standing(member) is Standing.OUT
        ):
            return self._watched(change), "by what is known"
        if self.belongs(member) and (focus is None or focus.watched):
            return self._watched(change), "by the post"
        if member.identity.name in self._left_watched:
            return self._watched(change), "named elsewhere in the article"
        other = self.elsewhere(member)
        if (
            other is not None
            and self.standing(member) in (Standing.UNKNOWN, Standing.NEVER)
            and not self.former(member)
        ):
            return other, "by the person's own organisation"
        if focus is None and self.discourse.watched_from is not None:
            return None, "the article is about something else"
        if focus is None and member.identity.id is not None and self.standing(member) is not Standing.OUT:
            return self.homes.get(member.identity.id), "by the watch list"
        return focus, "the article is about it"

    def _outward(self, change: Change) -> Judged:
        place, how = self._place(change)
        if place is None or not place.watched or place.identity is None:
            where = (
                place.identity.name
                if place is not None and place.identity
                else "an organisation that is not watched"
            )
            return self._refuse(change, f"leaves {where}" if place is not None else how)
        seat = Seat.BOARD if change.post is not None and change.post.board else Seat.STAFF
        if change.joined is not None and change.joined.watched:
            return self._refuse(change, "stays within the organisation")
        if change.post is not None and change.post.team:
            return self._refuse(change, "leaves a team or a committee only")
        stands = self.standing(change.member, seat)
        if how == "the article is about it" and not self._recalls(change) and seat is Seat.STAFF:
            if stands is Standing.OUT and (change.act is Act.OUST or self._elsewhere_now(change)):
                return self._refuse(change, "had left already")
            if change.member.identity.id is None and not self._tied(change):
                return self._refuse(change, "nothing ties them to the watched organisation")
            if (
                stands is Standing.NEVER
                and change.member.identity.id is not None
                and self.elsewhere(change.member) is not None
            ):
                return self._refuse(change, "leaves another organisation")
        kind = _PLAIN_KINDS[change.act]
        other = (
            change.joined.identity.name
            if change.joined is not None and change.joined.identity is not None
            else None
        )
        return self._made(
            change,
            kind,
            place,
            other=other,
            seat=seat,
            why=(f"{change.word}: leaves {place.identity.name} ({how})",),
        )

    def _elsewhere_now(self, change: Change) -> bool:
        """The sentence names the organisation to which the person is known to have gone."""
        member = change.member
        known = {
            m.other_organization for m in self.moves.get(member.identity.id or "", ()) if m.other_organization
        }
        named = {
            p.org.identity.name
            for p in self.lines[change.line].pieces
            if p.org is not None and p.org.identity is not None and not p.org.watched
        }
        return self.elsewhere(member) is not None or any(
            alike(one, other) for one in known for other in named
        )

    def _tied(self, change: Change) -> bool:
        """Somebody unknown who leaves: the title names them, or the article gives them a post there."""
        name = change.member.identity
        title = [line for line in self.lines if line.sentence.section is Section.TITLE]
        first = next(
            (org for line in title for p in line.pieces if (org := self.discourse.named(p)) is not None), None
        )
        if change.truth.status is Status.DENIED and change.hang is Hang.RELATIVE:
            return False
        if first is not None and not first.watched and first.identity is not None:
            return False
        if name.name in self._entered or any(
            m.identity == name for line in title for p in line.pieces for m in p.people
        ):
            return True
        held = [h.role for h in self.discourse.holdings if h.identity == name] + list(change.member.roles)
        civic = any(word in (role.text or "").lower() for role in held for word in _CIVIC)
        return (bool(held) or change.noun or self._group_tied(change)) and not civic

    def _title_is_ours(self) -> bool:
        """The first organisation that the title names is a watched one."""
        title = [line for line in self.lines if line.sentence.section is Section.TITLE]
        first = next((org for line in title for p in line.pieces if (org := self.discourse.named(p))), None)
        return first is not None and first.watched

    def _group_tied(self, change: Change) -> bool:
        """Told together with somebody who is of the organisation."""
        group = next(
            (
                p.people
                for p in self.lines[change.line].pieces
                if any(m.identity == change.member.identity for m in p.people)
            ),
            (),
        )
        return any(m.identity.id is not None or self.belongs(m) for m in group)

    def _recalls(self, change: Change) -> bool:
        """Told as something past: « parti en mai », « après le départ de », « avait quitté »."""
        return (
            change.pluperfect
            or change.after
            or change.noun
            or change.hang in (Hang.RELATIVE, Hang.PARTICIPLE, Hang.TIME)
            or any(d.past for d in change.dates)
        )

    def _inward(self, change: Change) -> Judged:
        member = change.member
        seat = Seat.BOARD if change.post is not None and change.post.board else Seat.STAFF
        target = self._target(change)
        if target is None:
            return self._refuse(change, "joins an organisation that is not named")
        if not target.watched:
            return self._toward_other(change, target)
        if target.identity is None or change.act is Act.FOUND:
            return self._refuse(change, "the organisation is not known, or founded long ago")
        kind = self._inward_kind(change, seat)
        source = self._source(change)
        why = (f"{change.word}: at {target.identity.name}",)
        if seat is Seat.BOARD or (
            change.truth.status is Status.DENIED and change.act not in (Act.JOIN, Act.HIRE, Act.COME_BACK)
        ):
            source = None
            if change.truth.status is Status.DENIED:
                return self._refuse(change, "not so, and nobody said it was")
        if self._contest(change):
            return self._refuse(change, "a prize or a contest")
        if (
            member.identity.id is None
            and change.left is None
            and target is not change.joined
            and not self._tied_in(change)
        ):
            return self._refuse(change, "nothing ties them to the watched organisation")
        return self._made(
            change,
            kind,
            target,
            other=source if kind in (Kind.ARRIVAL, Kind.RETURN) else None,
            seat=seat,
            why=why,
        )

    def _contest(self, change: Change) -> bool:
        if change.act not in (Act.NAME, Act.SUCCEED, Act.TAKE):
            return False
        return any(
            token.fold in _CONTESTS
            for line in (self.lines[change.line], self.lines[0])
            for token in line.tokens
        )

    def _tied_in(self, change: Change) -> bool:
        """Somebody unknown who takes a post, in an article whose title begins with no other organisation."""
        first = next(
            (org for p in self.lines[0].pieces if (org := self.discourse.named(p)) is not None), None
        )
        other_first = first is not None and not first.watched and first.identity is not None
        recent = any(d.value is not None and not d.past for d in change.dates)
        finite = any(p.verb is not None and p.verb.finite for p in self.lines[change.line].pieces)
        aside = change.hang is Hang.PARTICIPLE and not recent and finite
        if change.member.identity.name in self._left_watched:
            return True
        return (
            not other_first
            and (not aside or self.belongs(change.member))
            and not (
                self.elsewhere(change.member) is not None
                and change.act is Act.SUCCEED
                and change.counterpart is None
            )
        )

    def _target(self, change: Change) -> Org | None:
        """The organisation joined, or in which the post is."""
        member = change.member
        if change.joined is not None:
            return change.joined
        if change.act is Act.FOUND:
            return None
        focus = self.discourse.focuses[change.line]
        if (
            focus is None
            and change.act in (Act.TAKE, Act.NAME, Act.SUCCEED)
            and self.standing(member) is Standing.IN
        ):
            return self.homes.get(member.identity.id or "")
        if change.act is Act.JOIN and change.post is None and change.left is None and not change.noun:
            return None
        if change.act is Act.HIRE:
            return focus if change.left is None or not change.left.watched else Org(None, other=True)
        if change.act in (Act.NAME, Act.TAKE, Act.SUCCEED) and change.agent is None:
            own = [
                org
                for role in member.roles
                if (org := org_of(role)) is not None and not role.former and role.head != "transfuge"
            ]
            if own and not own[0].watched and focus is not None and not focus.watched:
                return own[0]
        return focus

    def _inward_kind(self, change: Change, seat: Seat) -> Kind:
        member, act = change.member, change.act
        if act is Act.COME_BACK and change.word != "redevenir":
            return Kind.RETURN
        if seat is Seat.BOARD:
            return Kind.ARRIVAL
        stands = self.standing(member)
        stranger = self.elsewhere(member) is not None or member.identity.name in self._strangers
        outsider = stranger and not self.belongs(member)
        if act in (Act.JOIN, Act.HIRE):
            return (
                Kind.RETURN
                if stands is Standing.OUT and member.identity.id is not None and not self._recalls(change)
                else Kind.ARRIVAL
            )
        if stands is Standing.NEVER:
            return Kind.ARRIVAL
        if stands is Standing.UNKNOWN and outsider:
            return Kind.ARRIVAL
        return Kind.APPOINTMENT

    def _source(self, change: Change) -> str | None:
        """Where somebody who comes in comes from."""
        for org in (change.left, change.member.origin, *self._sources(change.member)):
            if org is not None and not org.watched and org.identity is not None:
                return org.identity.name
        if change.act is Act.COME_BACK:
            return None
        other = self.elsewhere(change.member)
        return other.identity.name if other is not None and other.identity is not None else None

    def _toward_other(self, change: Change, target: Org) -> Judged:
        """Somebody goes to another organisation: a departure, or a venture of one already gone."""
        member = change.member
        watched = self._watched(change)
        stands = self.standing(member)
        name = target.identity.name if target.identity is not None else None
        if name is None and change.truth.status is Status.DENIED:
            return self._refuse(change, "goes to no other either")
        if watched is None or change.act is Act.SUCCEED:
            return self._refuse(change, "another organisation")
        if stands is Standing.NEVER:
            return self._refuse(change, "never was at the watched organisation")
        name_of = member.identity.name
        told_gone = (self.former(member) and not self.belongs(member)) or name_of in self._left_before
        earlier = change.pluperfect or any(d.past for d in change.dates)
        gone = (
            (stands is Standing.OUT or told_gone)
            and (name_of not in self._leaving or earlier)
            and not change.with_exit
        )
        if gone:
            known = self.moves.get(member.identity.id or "", ())
            at_once = (
                name is not None
                and change.act in (Act.JOIN, Act.HIRE)
                and went_at_once(known, self.published, name)
            )
            kind = Kind.DEPARTURE if at_once else Kind.VENTURE
            return self._made(
                change,
                kind,
                watched,
                other=name,
                why=(f"{change.word}: to {name or 'something new'}, had left",),
            )
        if change.act in (Act.NAME, Act.TAKE) and target.identity is not None and not self.belongs(member):
            return self._refuse(change, "a post elsewhere")
        focus = self.discourse.focuses[change.line]
        focus_title = focus is not None and focus.watched and self._title_is_ours()
        if change.left is not None and not change.left.watched and change.left.identity is not None:
            return self._refuse(change, "moves between two other organisations")
        if (name_of in self._left_other or name_of in self._strangers) and not self.belongs(member):
            return self._refuse(change, "leaves another organisation")
        if change.with_exit and name_of not in self._left_other:
            return self._made(
                change,
                Kind.DEPARTURE,
                watched,
                other=name,
                why=(f"{change.word}: leaves for {name or 'something new'}",),
            )
        near = (
            self.lines[change.line].sentence.section is not Section.CONTENT
            or self._names_watched(change.line)
            or self._group_tied(change)
        )
        if (
            focus_title
            and near
            and self.elsewhere(member) is None
            and change.act in (Act.JOIN, Act.HIRE)
            and member.identity.id is None
        ):
            return self._made(
                change,
                Kind.DEPARTURE,
                watched,
                other=name,
                why=(f"{change.word}: leaves for {name or 'another'}",),
            )
        linked = self.belongs(member) or (change.left is not None and change.left.watched)
        known_in = stands is Standing.IN and (
            (focus is None and self.discourse.watched_from is None)
            or (focus is not None and (focus.watched or focus.identity == target.identity))
            or self._names_watched(change.line)
        )
        if not (
            linked or known_in or (member.identity.id is not None and focus is not None and focus.watched)
        ) and not (
            focus is not None
            and focus.watched
            and change.act is not Act.FOUND
            and self._title_is_ours()
            and self._names_watched(change.line)
        ):
            return self._refuse(change, "nothing ties them to the watched organisation")
        return self._made(
            change,
            Kind.DEPARTURE,
            watched,
            other=name,
            why=(f"{change.word}: leaves for {name or 'something new'}",),
        )

    def _names_watched(self, line: int) -> bool:
        return any(piece.org is not None and piece.org.watched for piece in self.lines[line].pieces)

    def _follow(self, change: Change, judged: Sequence[Judged]) -> list[Judged]:
        """« Y pourrait lui emboîter le pas »: as the one before."""
        for earlier in reversed(judged):
            if earlier.kind is not None and earlier.change.member.identity == change.counterpart:
                copy = replace(
                    earlier.change,
                    member=change.member,
                    truth=change.truth,
                    line=change.line,
                    at=change.at,
                    word=change.word,
                    dates=change.dates,
                    announced=change.announced,
                    joined=change.joined or earlier.change.joined,
                    span=change.span,
                    post=None,
                    counterpart=None,
                    hang=change.hang,
                    tense=change.tense,
                    noun=False,
                    quoted=change.quoted,
                )
                verdict = self._judge(copy)
                if earlier.kind is Kind.VENTURE and verdict.kind is Kind.DEPARTURE:
                    verdict = replace(verdict, kind=Kind.VENTURE)
                return [verdict]
        return [self._refuse(change, "follows nobody")]

    # -- news, date --------------------------------------------------------------------------

    def _made(
        self,
        change: Change,
        kind: Kind,
        org: Org,
        *,
        why: tuple[str, ...],
        other: str | None = None,
        seat: Seat = Seat.STAFF,
    ) -> Judged:
        status = change.truth.status or Status.ANNOUNCED
        news, reason = self._news(change, kind, status)
        value, dated, announced = self._date(change, status, news=news)
        name = org.identity.name if org.identity is not None else ""
        return Judged(
            change,
            kind,
            status,
            news,
            name,
            (*why, *change.truth.why, reason),
            other,
            seat,
            value,
            dated,
            announced,
        )

    def _news(self, change: Change, kind: Kind, status: Status) -> tuple[bool, str]:
        section = self.lines[change.line].sentence.section
        if change.pluperfect:
            return False, "background: pluperfect"
        if change.after:
            return False, "background: told as what came before"
        line = self.lines[change.line]
        if change.hang is Hang.PARTICIPLE and any(p.verb is not None and p.verb.finite for p in line.pieces):
            return False, "background: told aside"
        ahead = change.tense is Tense.FUTURE
        old = [
            d for d in change.dates if d.value is not None and d.past and not (ahead and d.ahead is not None)
        ]
        recent = [d for d in (*change.dates, *change.announced) if d.value is not None and not d.past]
        if old and not recent:
            return False, f"background: dated {old[0].value}"
        if status is Status.ANNOUNCED and self._known_old(change, kind):
            return False, "background: known for long"
        if section is Section.TITLE:
            return True, "news: in the title"
        if (
            change.hang in (Hang.RELATIVE, Hang.PARTICIPLE)
            and change.tense is not Tense.PRESENT
            and not recent
        ) and (section is Section.CONTENT or change.hang is Hang.PARTICIPLE):
            return False, "background: told aside"
        return True, "news"

    def _known_old(self, change: Change, kind: Kind) -> bool:
        """The known moves say that this happened long before the article."""
        person = change.member.identity.id
        if person is None:
            return False
        seat = Seat.BOARD if change.post is not None and change.post.board else Seat.STAFF
        stands = self.standing(change.member, seat)
        if kind in (Kind.DEPARTURE, Kind.OUSTER):
            return stands is Standing.OUT
        if kind == Kind.ARRIVAL:
            return stands is Standing.IN
        if kind is Kind.VENTURE:
            name = (
                change.joined.identity.name
                if change.joined is not None and change.joined.identity is not None
                else None
            )
            return any(
                m.kind is Kind.VENTURE
                and m.date is not None
                and m.date.last < self.published - _OLD
                and (name is None or (m.other_organization is not None and alike(m.other_organization, name)))
                for m in self.moves.get(person, ())
            )
        return False

    def _date(
        self, change: Change, status: Status, *, news: bool
    ) -> tuple[PartialDate | None, Dated | None, bool]:
        """(date, where it stands, whether it is that of an announcement)."""
        if status is not Status.ANNOUNCED:
            return None, None, False
        ahead = change.tense is Tense.FUTURE
        if news:
            for dated in change.announced:
                if dated.value is not None and not dated.past and not dated.started:
                    return dated.value, dated, True
        for dated in change.dates:
            if dated.value is None:
                continue
            if ahead and dated.ahead is not None and dated.value.last < self.published:
                return dated.ahead, dated, False
            return dated.value, dated, not ahead
        near = self._near_date(change.line) if news else None
        return (near.value, near, True) if near is not None else (None, None, False)

    def _near_date(self, index: int) -> Dated | None:
        """« La nouvelle est tombée vendredi. », « Il l'a annoncé mardi. »: the sentence beside dates it."""
        line = self.lines[index]
        for beside in (index - 1, index + 1):
            if not 0 <= beside < len(self.lines) or self.lines[beside].sentence.block != line.sentence.block:
                continue
            other = self.lines[beside]
            if beside > index and not any(
                p.verb is not None and p.verb.direct and p.verb.lemma in ("annoncer", "confirmer", "écrire")
                for p in other.pieces
            ):
                continue
            if beside < index and any(p.people for p in other.pieces):
                continue
            for dated in other.dates:
                if (
                    dated.value is not None
                    and dated.value.day
                    and not dated.past
                    and not dated.ending
                    and dated.value.last <= self.published
                ):
                    return dated
        return None

    # -- the whole ---------------------------------------------------------------------------

    def _settle(self, judged: list[Judged]) -> list[Judged]:
        """What depends on the other changes of the article."""
        departures = {
            j.name: j
            for j in judged
            if j.kind in (Kind.DEPARTURE, Kind.OUSTER) and j.status is not Status.DENIED
        }
        leaves = {j.name for j in judged if j.kind is Kind.LEAVE}
        away = {j.name for j in judged if j.kind is Kind.LEAVE and j.news}
        ousted = {j.name for j in judged if j.kind is Kind.OUSTER and j.news and j.status is Status.ANNOUNCED}
        appointed = {j.name for j in judged if j.kind is Kind.APPOINTMENT and j.news}
        board = {j.name for j in judged if j.seat is Seat.BOARD and j.kind is Kind.DEPARTURE}
        denied = {
            (j.name, j.kind)
            for j in judged
            if j.status is Status.DENIED and j.kind is not None and j.change.line < 4
        }
        settled = []
        for item in judged:
            if (item.name, item.kind) in denied and item.status is not Status.DENIED and item.date is None:
                item = replace(item, kind=None, why=(*item.why, "the article denies it"))
            mates = [
                j
                for j in judged
                if (j.change.line, j.change.at, j.kind) == (item.change.line, item.change.at, item.kind)
            ]
            if item.news and item.kind is not None and sum(not j.news for j in mates) > len(mates) / 2:
                item = replace(item, news=False, why=(*item.why, "background: as those told beside"))
            if item.kind is not None and item.news and item.status is not Status.DENIED and self._pretended:
                item = replace(item, kind=None, why=(*item.why, f"the article is {self._pretended}"))
            if item.kind is Kind.DEPARTURE and item.change.act is Act.HAND_OVER and item.name in leaves:
                item = replace(item, kind=None, why=(*item.why, "hands over while on leave"))
            if item.kind is Kind.RETURN and item.name in away and item.change.tense is Tense.FUTURE:
                item = replace(item, kind=None, why=(*item.why, "the end of the leave told beside"))
            if item.kind is Kind.DEPARTURE and item.news and item.name in ousted and item.other is None:
                item = replace(item, kind=None, why=(*item.why, "as the dismissal told beside"))
            if item.kind is Kind.DEPARTURE and item.change.act is Act.HAND_OVER and item.name in appointed:
                item = replace(item, kind=None, why=(*item.why, "takes another post"))
            if item.kind is Kind.DEPARTURE and item.name in board and item.change.left is None:
                item = replace(item, seat=Seat.BOARD)
            if item.kind is Kind.DEPARTURE and item.change.act is Act.FOUND and item.name not in departures:
                item = replace(item, kind=None, why=(*item.why, "founds something"))
            settled.append(self._as_told(item, judged))
        return settled

    def _as_told(self, item: Judged, judged: Sequence[Judged]) -> Judged:
        """One coming in is one claim: who arrives or returns is not appointed as well."""
        if item.kind is not Kind.APPOINTMENT:
            return item
        for other in judged:
            if (
                other.name == item.name
                and other.kind in (Kind.ARRIVAL, Kind.RETURN)
                and other.news == item.news
                and other.status is item.status
            ):
                return replace(
                    item,
                    kind=other.kind,
                    seat=other.seat,
                    why=(*item.why, f"as the {other.kind} told beside"),
                )
        return item


@dataclass(slots=True)
class Cluster:
    """The judged changes that make one claim."""

    items: list[Judged] = field(default_factory=list)

    def accepts(self, item: Judged) -> bool:
        """Same person, kind and seat, and no clash of dates; a rumour is no old fact."""
        first = self.items[0]
        if (first.name, first.kind, first.seat) != (item.name, item.kind, item.seat):
            return False
        if any(clash(known.date, item.date) for known in self.items):
            return False
        statuses = {(known.status, known.news) for known in self.items} | {(item.status, item.news)}
        mixed = (Status.ANNOUNCED, False) in statuses and any(s is not Status.ANNOUNCED for s, _ in statuses)
        return not mixed


def clash(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Two dates that cannot be of one change; a few days apart may be announcement and effect."""
    if one is None or other is None or one.covers(other) or other.covers(one):
        return False
    gap = max(one.first, other.first) - min(one.last, other.last)
    return gap.days > 60


def cluster(judged: Sequence[Judged]) -> list[Cluster]:
    """Gather the changes that are one claim; an undated one joins the first that takes it."""
    clusters: list[Cluster] = []
    dated_first = sorted(judged, key=lambda item: (item.date is None, item.change.line, item.change.at))
    for item in dated_first:
        if item.kind is None:
            continue
        homes = [c for c in clusters if c.accepts(item)]
        home = next(
            (c for c in homes if any(k.news == item.news for k in c.items)), homes[0] if homes else None
        )
        if home is None:
            clusters.append(Cluster([item]))
        else:
            home.items.append(item)
    for group in clusters:
        group.items.sort(key=lambda item: (item.change.line, item.change.at))
    return sorted(clusters, key=lambda c: (c.items[0].change.line, c.items[0].change.at))
