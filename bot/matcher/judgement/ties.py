"""What ties somebody to the watched organisation, or to another one.

Their known moves, the posts and origins that the article gives them, and what its other
changes say of them.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.civic import is_civic, titled_civic
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.day_of_news import only_day
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import gone_for_days
from bot.matcher.judgement.other_places import leaving_elsewhere, of_another, once_elsewhere
from bot.matcher.judgement.standing import Standing, standing
from bot.matcher.judgement.whereabouts import came_in_long_ago, headed_before, put_out, rises
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOUNDERS, INTERIM
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, Org, is_ours, org_of
from bot.matcher.whys import LEAVES_A_THING
from bot.model import Kind, Move, Moves, Seat, Status

_JOINING = (Act.JOIN, Act.HIRE)
_PLACING = (*_JOINING, Act.FOUND, Act.NAME, Act.TAKE)
_TAKING_OVER = (*_JOINING, Act.SUCCEED, Act.TAKE, Act.NAME)


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
        self._moves = moves
        self.published = published
        self.lines: Sequence[Line] = discourse.lines
        self.left_other: dict[str, Org] = {}
        self.strangers: set[str] = set()  # who leaves something that is no organisation known here
        self.titled_elsewhere: frozenset[str] = frozenset()  # who leaves another place, by the title
        self.titled_back: set[str] = set()  # who is back with the watched organisation, by the title
        self.joining: set[str] = set()  # of whom it says so, naming the organisation
        self.entered: set[str] = set()  # of whom the article tells that they joined, or got a post
        self.placed: set[str] = set()  # who takes a post, by a clause that names it
        self.left_watched: set[str] = set()  # of whom the article names it as the organisation left
        self.left_before: set[str] = set()  # who left it, as the article recalls
        self.left_days_ago: set[str] = set()  # the same, by a clause that dates it, with no return told
        self.going_twice: set[str] = set()  # of whom it tells two goings, or tells one twice
        self.leaving: set[str] = set()  # who leaves it as news of this article
        self.left_another: set[str] = set()  # who leaves something else, as the article has told so far
        self.dismissed: set[str] = set()  # whom it put out, as the article tells
        self.resting: set[str] = set()  # of whom the article tells a leave
        self.interim: set[str] = set()  # who is told to hold a post for the time being
        self.stood_in: set[str] = set()  # who took over from somebody, for a time
        self.coming_denied: set[str] = set()  # of whom the article says that they do not come
        self.put_out: set[str] = set()  # of whom the article tells that they were dismissed, or left it
        self.gone_to: dict[str, Org] = {}  # the other organisation that somebody joins or founds
        self.going_to: dict[str, Org] = {}  # the same, told as news
        self.inside: set[str] = set()  # who came in some time ago, as the article recalls
        self.returned: dict[str, bool] = {}  # who came back, and whether it only recalls that
        self.went_away: set[str] = set()  # « X, parti chez Z l'an dernier, … »
        self._hired_from: dict[str, Org] = {}
        self._standings: dict[tuple[str | None, Seat], Standing] = {}
        self.day_of_news = only_day(discourse, published)
        self._hired_aside: set[tuple[str, int]] = set()  # with the line that tells it in passing

    def register(self, changes: Sequence[Change]) -> None:
        """Note what the changes of the article say of where people come from, and where they go."""
        self.titled_elsewhere = leaving_elsewhere(changes, self.lines)
        self.once_elsewhere = once_elsewhere(changes)
        for change in changes:
            self._register_house_left(change)
            self._register_house_joined(change)
            if change.act is Act.COME_BACK and change.truth.status is not None:
                who = change.member.identity.name
                self.returned[who] = self.returned.get(who, True) and recalls(change)
        self._register_goings(changes)
        self._register_comings(changes)
        self.titled_back = _who(
            c
            for c in changes
            if c.act is Act.COME_BACK and not c.line and is_ours(c.joined or self.discourse.focuses[0])
        )

    def _register_house_left(self, change: Change) -> None:
        """Who leaves another organisation comes from there."""
        who, left = change.member.identity.name, change.left
        if left is None or left.watched or left.identity is None:
            return
        if change.act is Act.EXIT and not (change.pluperfect and any(d.past for d in change.dates)):
            last = left if change.joined is None or change.joined.watched else change.joined
            self.left_other.setdefault(who, last)
        if change.act in _JOINING:
            self._hired_from.setdefault(who, left)
            if change.attachment is Attachment.PARTICIPLE and change.dates:
                self._hired_aside.add((who, change.line))

    def _register_house_joined(self, change: Change) -> None:
        """Where they go; but where one of ours headed another house before, they come from there."""
        joined = change.joined
        if joined is not None and headed_before(change) and not self._is_out(change.member):
            self._hired_from.setdefault(change.member.identity.name, joined)
            return
        if joined is None or joined.watched or change.truth.status is None or change.act not in _PLACING:
            return
        if joined.identity is not None or change.act is Act.FOUND:
            self.gone_to.setdefault(change.member.identity.name, joined)
            if not change.pluperfect:
                self.going_to.setdefault(change.member.identity.name, joined)

    def _is_out(self, member: Member) -> bool:
        return self.standing(member) is Standing.OUT or self.former(member)

    def _register_goings(self, changes: Sequence[Change]) -> None:
        going = Counter(c.member.identity.name for c in changes if c.act in (Act.EXIT, Act.OUST, Act.JOIN))
        self.going_twice = {name for name, count in going.items() if count > 1}
        self.strangers = _who(c for c in changes if c.act is Act.EXIT and _of_something_else(c))
        self.went_away = _who(
            c for c in changes if c.word == "partir" and c.attachment is Attachment.PARTICIPLE
        )
        some_days = _who(c for c in changes if gone_for_days(c, self.published))
        self.left_before |= some_days
        self.left_days_ago = some_days - self.returned.keys()
        self.put_out = _who(filter(put_out, changes))
        self.resting = _who(c for c in changes if c.act is Act.PAUSE)

    def _register_comings(self, changes: Sequence[Change]) -> None:
        joining = [c for c in changes if c.act in _JOINING]
        announced = [c for c in joining if c.truth.status is Status.ANNOUNCED and is_ours(c.joined)]
        self.coming_denied = _who(c for c in joining if c.truth.status is Status.DENIED)
        self.joining = _who(announced)
        self.inside = _who(c for c in announced if recalls(c) and not c.noun and c.left is None)
        self.inside |= _who(filter(came_in_long_ago, changes))
        self.entered = _who(
            c for c in changes if c.act in (*_JOINING, Act.NAME) and is_ours(self._entered(c))
        )
        self.placed = _who(c for c in changes if c.act is Act.TAKE and is_ours(c.joined))
        self.promoted = _who(filter(rises, changes))
        self.followed = {c.counterpart.name for c in changes if c.counterpart and c.act in _TAKING_OVER}
        self.interim = _who(c for c in changes if c.post is not None and INTERIM in (c.post.text or ""))
        self.stood_in = self.interim | _who(c for c in changes if c.act is Act.SUCCEED)

    def _entered(self, change: Change) -> Org | None:
        """The organisation named, else the one that the sentence is about."""
        return change.joined or (self.discourse.focuses[change.line] if change.left is None else None)

    def note(self, change: Change, verdict: Judged) -> None:
        """Note a leaving: the rest of the article is read with it in mind."""
        if verdict.kind is None and of_another(verdict.why):
            self.left_another.add(change.member.identity.name)
        if verdict.kind in (Kind.DEPARTURE, Kind.OUSTER) and verdict.status is Status.ANNOUNCED:
            (self.leaving if verdict.news else self.left_before).add(verdict.name)
        if verdict.kind is Kind.OUSTER and verdict.status is Status.ANNOUNCED:
            self.dismissed.add(verdict.name)
        if is_ours(change.left):
            self.left_watched.add(change.member.identity.name)

    def hired_before(self, change: Change) -> bool:
        """« X, débauchée l'an dernier chez Z, quitte son poste »: the post that she was hired for."""
        return (change.member.identity.name, change.line) in self._hired_aside

    def known(self, member: Member) -> Sequence[Move]:
        """Their known moves, oldest first."""
        return self.known_of(member.identity.id)

    def known_of(self, person: str | None) -> Sequence[Move]:
        """The same, of whom the watch list holds by that id."""
        return self._moves.get(person or "", ())

    def standing(self, member: Member, seat: Seat = Seat.STAFF) -> Standing:
        """Where they stood before the article, by the known moves."""
        person = member.identity.id
        if (person, seat) not in self._standings:
            self._standings[person, seat] = standing(self.known_of(person), self.published, seat)
        return self._standings[person, seat]

    def stands_in(self, member: Member) -> bool:
        """« X, qui assure l'intérim », « X, directrice par intérim »: holds a post for the time being."""
        return member.identity.name in self.interim

    def former(self, member: Member) -> bool:
        """The article calls them a former member of the watched organisation."""
        mentions, name = self.discourse.mentions, member.identity
        held = [(h.role, h.org) for h in mentions.held(name)]
        held += [(role, org_of(role)) for role in member.roles]
        left = any(role.former and is_ours(org) for role, org in held)
        return left or name.name in mentions.alumni

    def namesake(self, member: Member) -> bool:
        """Where no watched organisation is named: holds an office outside, or leaves another thing."""
        held = [h.role for h in self.discourse.mentions.held(member.identity)]
        return (
            titled_civic(self.discourse.mentions, member)
            or member.identity.name in self.strangers
            or any(map(is_civic, (*held, *member.roles)))
        )

    def belongs(self, member: Member) -> bool:
        """The article gives them a present post at, or an origin in, the watched organisation."""
        if member.identity.name in self.discourse.mentions.insiders:
            return True
        if is_ours(member.origin):
            return True
        origin = self.discourse.mentions.origins.get(member.identity.name)
        if is_ours(origin):
            return True
        held = self.discourse.mentions.held(member.identity)
        present = [h for h in held if not h.role.former and not h.role.incoming]
        if self.former(member):  # a founder stays one: « X (ex-Y) … Le cofondateur d'Y »
            present = [h for h in present if h.role.head not in FOUNDERS]
        return any(is_ours(h.org) for h in present) or any(
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
        for holding in self.discourse.mentions.held(member.identity):
            if holding.org is not None and not holding.org.watched:
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
            if is_ours(org):
                return org
        if self.discourse.watched_from is not None:
            return self.discourse.watched_from[1]
        return self.homes.get(change.member.identity.id or "")


def _who(changes: Iterable[Change]) -> set[str]:
    """Of whom they are told."""
    return {change.member.identity.name for change in changes}


def _of_something_else(change: Change) -> bool:
    return any(why.startswith(LEAVES_A_THING) for why in change.truth.why)
