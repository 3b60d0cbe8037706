"""Stage 5: what ties somebody to the watched organisation, or to another one.

Their known moves, the posts and origins that the article gives them, and what its other
changes say of them.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.focus import named, speaks_of_watched
from bot.matcher.discourse.origins import is_civic
from bot.matcher.judgement.day_of_news import only_day
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.standing import WAVE, Standing, alike, last_leaving, standing
from bot.matcher.language.text import Section
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import CIVIC, INTERIM
from bot.matcher.syntax.clauses import Hang
from bot.matcher.syntax.pieces import Line, Member, Org, org_of
from bot.model import Kind, Moves, Seat, Status

_AWAY = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
_ASIDE = (Hang.RELATIVE, Hang.PARTICIPLE)
_DAYS = timedelta(days=7)


class Ties:
    """Who belongs where, by what is known and by what one article says."""

    def __init__(
        self,
        discourse: Discourse,
        moves: Moves,
        published: date,
        homes: Mapping[str, Org],
        directors: Collection[str] = (),
    ) -> None:
        """*homes*: the watched organisation of each person of the watch list, by id; *directors*: who
        sits on a board and does nothing else there."""
        self.homes = homes
        self.directors = directors
        self.discourse = discourse
        self.moves = moves
        self.published = published
        self.lines: Sequence[Line] = discourse.lines
        self.left_other: dict[str, Org] = {}
        self.strangers: set[str] = set()  # who leaves something that is no organisation known here
        self.joining: set[str] = set()  # of whom it says so, naming the organisation
        self.entered: set[str] = set()  # of whom the article tells that they joined, or got a post
        self.left_watched: set[str] = set()  # of whom the article names it as the organisation left
        self.left_before: set[str] = set()  # who left it, as the article recalls
        self.leaving: set[str] = set()  # who leaves it as news of this article
        self.going_to: dict[str, Org] = {}  # the same, told as news
        self.resting: set[str] = set()  # of whom the article tells a leave
        self.stood_in: set[str] = set()  # who took over from somebody, for a time
        self.gone_to: dict[str, Org] = {}  # the other organisation that somebody joins or founds
        self.inside: set[str] = set()  # who came in some time ago, as the article recalls
        self.returned: set[str] = set()  # of whom the article tells that they came back
        self._hired_from: dict[str, Org] = {}
        self.day_of_news = only_day(discourse, published)
        self._hired_aside: set[tuple[str, int]] = set()  # with the line that tells it in passing

    def register(self, changes: Sequence[Change]) -> None:
        """Note what the changes of the article say of where people come from."""
        for change in changes:  # who leaves another organisation comes from there
            if (
                change.act is Act.EXIT
                and change.left is not None
                and not change.left.watched
                and change.left.identity is not None
                and not (change.pluperfect and any(d.past for d in change.dates))
            ):
                self.left_other.setdefault(change.member.identity.name, change.left)
            if change.act is Act.EXIT and any(
                why.startswith("leaves something else") for why in change.truth.why
            ):
                self.strangers.add(change.member.identity.name)
            if change.act is Act.COME_BACK and change.truth.status is not None:
                self.returned.add(change.member.identity.name)
            if (
                change.act in (Act.JOIN, Act.HIRE, Act.FOUND, Act.NAME, Act.TAKE)
                and change.truth.status is not None
                and change.joined is not None
                and (change.joined.identity is not None or change.act is Act.FOUND)
                and not change.joined.watched
            ):
                self.gone_to.setdefault(change.member.identity.name, change.joined)
                if not change.pluperfect:
                    self.going_to.setdefault(change.member.identity.name, change.joined)
            if (
                change.act in (Act.HIRE, Act.JOIN)
                and change.left is not None
                and not change.left.watched
                and change.left.identity is not None
            ):
                self._hired_from.setdefault(change.member.identity.name, change.left)
                if change.hang is Hang.PARTICIPLE and change.dates:
                    self._hired_aside.add((change.member.identity.name, change.line))
            if self._gone_for_days(change):
                self.left_before.add(change.member.identity.name)
        self.resting = {c.member.identity.name for c in changes if c.act is Act.PAUSE}
        self.stood_in = {
            c.member.identity.name
            for c in changes
            if c.act is Act.SUCCEED or (c.post is not None and INTERIM in (c.post.text or ""))
        }
        self.inside = {
            change.member.identity.name
            for change in changes
            if change.act in (Act.JOIN, Act.HIRE)
            and change.truth.status is Status.ANNOUNCED
            and change.joined is not None
            and change.joined.watched
            and recalls(change)
            and not change.noun
            and change.left is None
        }
        self.joining = {
            change.member.identity.name
            for change in changes
            if change.act in (Act.JOIN, Act.HIRE)
            and change.truth.status is Status.ANNOUNCED
            and change.joined is not None
            and change.joined.watched
        }
        self.entered = {
            change.member.identity.name
            for change in changes
            if change.act in (Act.JOIN, Act.HIRE, Act.NAME)
            and (
                org := change.joined or (self.discourse.focuses[change.line] if change.left is None else None)
            )
            is not None
            and org.watched
        }

    def _gone_for_days(self, change: Change) -> bool:
        """« X, qui a claqué la porte il y a deux semaines, … »: what it does now, it does afterwards."""
        if change.act not in (Act.EXIT, Act.OUST) or change.truth.status is not Status.ANNOUNCED:
            return False
        if change.left is not None and not change.left.watched:
            return False
        return change.hang in _ASIDE and any(
            dated.past or (dated.value is not None and dated.value.last < self.published - _DAYS)
            for dated in change.dates
        )

    def note(self, change: Change, verdict: Judged) -> None:
        """Note a leaving: the rest of the article is read with it in mind."""
        if verdict.kind in (Kind.DEPARTURE, Kind.OUSTER) and verdict.status is Status.ANNOUNCED:
            (self.leaving if verdict.news else self.left_before).add(verdict.name)
        if change.left is not None and change.left.watched:
            self.left_watched.add(change.member.identity.name)

    def on_leave(self, member: Member) -> bool:
        """The last that is known of them is a leave."""
        told = [
            m
            for m in self.moves.get(member.identity.id or "", ())
            if m.date is not None and m.date.first <= self.published
        ]
        return bool(told) and told[-1].kind is Kind.LEAVE

    def leaves_now(self, member: Member) -> bool:
        """By the known moves they left in the days before the article."""
        known = last_leaving(self.moves.get(member.identity.id or "", ()), self.published)
        return known is not None and known.date is not None and self.published - known.date.last < WAVE

    def hired_before(self, change: Change) -> bool:
        """« X, débauchée l'an dernier chez Z, quitte son poste »: the post that she was hired for."""
        return (change.member.identity.name, change.line) in self._hired_aside

    def lately_away(self, member: Member) -> bool:
        """By the known moves they left, were dismissed or on leave in the last year."""
        known = self.moves.get(member.identity.id or "", ())
        away = [m.date for m in known if m.kind in _AWAY and m.date is not None]
        return any(0 <= (self.published - date.first).days < 400 for date in away)

    def entered_then(self, change: Change) -> bool:
        """By the known moves they came in when this change took place."""
        told = [dated.value for dated in change.dates if dated.value is not None]
        known = self.moves.get(change.member.identity.id or "", ())
        came = [m.date for m in known if m.kind is Kind.ARRIVAL and m.date is not None]
        return any(abs((one.first - other.first).days) <= 45 for one in told for other in came)

    def moved_then(self, change: Change, *kinds: Kind) -> bool:
        """By the known moves they made one of these kinds on a date that the change is told with."""
        told = [dated.value for dated in change.dates if dated.value is not None and dated.past]
        known = self.moves.get(change.member.identity.id or "", ())
        moved = [m.date for m in known if m.kind in kinds and m.date is not None]
        return any(one.covers(other) or other.covers(one) for one in told for other in moved)

    def before_arrival(self, change: Change) -> bool:
        """« En 2016, elle avait rejoint Z »: dated before the first known coming in."""
        known = self.moves.get(change.member.identity.id or "", ())
        came = [m.date.first for m in known if m.kind is Kind.ARRIVAL and m.date is not None]
        told = [dated.value.last for dated in change.dates if dated.value is not None]
        return bool(came and told) and max(told) < min(came)

    def standing(self, member: Member, seat: Seat = Seat.STAFF) -> Standing:
        """By the known moves; else by what the article says of the person."""
        known = standing(self.moves.get(member.identity.id or "", ()), self.published, seat)
        if known is not Standing.UNKNOWN or seat is Seat.BOARD:
            return known
        return Standing.UNKNOWN

    def former(self, member: Member) -> bool:
        """The article calls them a former member of the watched organisation."""
        return member.identity.name in self.discourse.mentions.alumni or any(
            h.role.former and h.org is not None and h.org.watched
            for h in self.discourse.mentions.holdings
            if h.identity == member.identity
        )

    def namesake(self, member: Member) -> bool:
        """Where no watched organisation is named: holds an office outside, or leaves another thing."""
        held = [h.role for h in self.discourse.mentions.holdings if h.identity == member.identity]
        called = any(
            self.lines[m.line].tokens[m.member.first - 1].fold in CIVIC
            for m in self.discourse.mentions.all
            if m.member.identity == member.identity and m.member.first
        )
        return called or member.identity.name in self.strangers or any(map(is_civic, (*held, *member.roles)))

    def belongs(self, member: Member) -> bool:
        """The article gives them a present post at, or an origin in, the watched organisation."""
        if member.origin is not None and member.origin.watched:
            return True
        origin = self.discourse.mentions.origins.get(member.identity.name)
        if origin is not None and origin.watched:
            return True
        held = [h for h in self.discourse.mentions.holdings if h.identity == member.identity]
        present = (h for h in held if not h.role.former and not h.role.incoming)
        return any(h.org is not None and h.org.watched for h in present) or any(
            org.watched and not (role.former or role.incoming)
            for role in member.roles
            if (org := org_of(role)) is not None
        )

    def belongs_now(self, member: Member) -> bool:
        """In, or on the way out as this article tells."""
        return (
            self.standing(member) is Standing.IN
            or self.belongs(member)
            or member.identity.name in self.leaving
        )

    def elsewhere_told(self, member: Member) -> Org | None:
        """Another organisation that they came to the watched one from."""
        origin = member.origin or self.discourse.mentions.origins.get(member.identity.name)
        return origin if origin is not None and not origin.watched else None

    def elsewhere(self, member: Member) -> Org | None:
        """Another organisation that the article ties them to: origin, present or past post there."""
        for origin in (
            member.origin,
            self.discourse.mentions.origins.get(member.identity.name),
            *self.sources(member),
        ):
            if origin is not None and not origin.watched:
                return origin
        for holding in self.discourse.mentions.holdings:
            if holding.identity == member.identity and holding.org is not None and not holding.org.watched:
                return holding.org
        return next(
            (org for role in member.roles if (org := org_of(role)) is not None and not org.watched), None
        )

    def sources(self, member: Member) -> tuple[Org, ...]:
        """Organisations that the article has them leave, or taken from."""
        name = member.identity.name
        return tuple(
            org for told in (self.left_other, self._hired_from) if (org := told.get(name)) is not None
        )

    def watched(self, change: Change) -> Org | None:
        """The watched organisation of the document, for naming it in a claim."""
        for org in (change.left, change.joined, change.agent, self.discourse.focuses[change.line]):
            if org is not None and org.watched:
                return org
        if self.discourse.watched_from is not None:
            return self.discourse.watched_from[1]
        return self.homes.get(change.member.identity.id or "")

    def elsewhere_now(self, change: Change) -> bool:
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

    def tied(self, change: Change) -> bool:
        """Somebody unknown who leaves: the title names them, or the article gives them a post there."""
        name = change.member.identity
        if not self.near_ours(change.line) and not self.belongs(change.member):
            return False
        title = [line for line in self.lines if line.sentence.section is Section.TITLE]
        first = next((org for line in title for p in line.pieces if (org := named(p)) is not None), None)
        if change.truth.status is Status.DENIED and change.hang is Hang.RELATIVE:
            return False
        if first is not None and not first.watched and first.identity is not None:
            return False
        if name.name in self.entered or any(
            m.identity == name for line in title for p in line.pieces for m in p.people
        ):
            return True
        held = [h.role for h in self.discourse.mentions.holdings if h.identity == name] + list(
            change.member.roles
        )
        civic = any(is_civic(role) for role in held)
        return (bool(held) or change.noun or self.group_tied(change)) and not civic

    def title_is_ours(self) -> bool:
        """The first organisation that the title names is a watched one."""
        title = [line for line in self.lines if line.sentence.section is Section.TITLE]
        first = next((org for line in title for p in line.pieces if (org := named(p))), None)
        return first is not None and first.watched

    def group_tied(self, change: Change) -> bool:
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

    def labelled(self, line: int) -> bool:
        """« OpenAI : X s'en va »: the line is told of the watched organisation that opens it."""
        opening = self.lines[line].pieces[:2]
        org = opening[0].org if len(opening) == 2 and opening[1].word == ":" else None
        return org is not None and org.watched

    def names_ours(self) -> bool:
        """The title or the first line after it names a watched organisation."""
        return any(self.names_watched(line) for line in range(min(2, len(self.lines))))

    def near_ours(self, line: int) -> bool:
        """A watched organisation is named at the head of the article, or in the paragraph or beside it."""
        block = self.lines[line].sentence.block
        near = (
            other
            for other in self.lines
            if other.sentence.section is not Section.CONTENT or abs(other.sentence.block - block) <= 1
        )
        return any(speaks_of_watched(other) for other in near)

    def names_watched(self, line: int) -> bool:
        return any(piece.org is not None and piece.org.watched for piece in self.lines[line].pieces)
