"""What ties somebody to the watched organisation, or to another one.

Their known moves, the posts and origins that the article gives them, and what its other
changes say of them.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property

from bot.matcher.changes.change import Change, recalls
from bot.matcher.changes.recalled_nouns import back_from_it
from bot.matcher.discourse.civic import is_civic, titled_civic
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.framed_alumni import formerly_ours
from bot.matcher.judgement.course import Course
from bot.matcher.judgement.day_of_all import DayOfAll, day_of_all
from bot.matcher.judgement.day_of_news import days_of_each, only_day
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import gone_for_days
from bot.matcher.judgement.other_places import (
    leaving_elsewhere,
    of_another,
    of_something_else,
    once_elsewhere,
)
from bot.matcher.judgement.standing import Standing, standing
from bot.matcher.judgement.whereabouts import came_in_long_ago, headed_before, put_out, rises, within_ours
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOUNDERS, INTERIM
from bot.matcher.modality.truth import QUESTION
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, Org, is_ours, org_of
from bot.model import Kind, Move, Moves, Seat, Status

_JOINING = (Act.JOIN, Act.HIRE)
_PLACING = (*_JOINING, Act.FOUND, Act.NAME, Act.TAKE)
_TAKING_OVER = (*_JOINING, Act.SUCCEED, Act.TAKE, Act.NAME)
_COMING_IN = (Kind.ARRIVAL, Kind.RETURN)
_UNTOLD = Course()  # of nobody


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
        self._courses: defaultdict[str, Course] = defaultdict(Course)  # by name
        self._standings: dict[tuple[str | None, Seat], Standing] = {}
        self.day_of_news = only_day(discourse, published)
        self.titled_change = False  # the title tells one within the watched organisation
        self.movers: set[str] = set()  # everybody who is told to come or go, by name
        self._hired_aside: set[tuple[str, int]] = set()  # with the line that tells it in passing
        self._left_there: dict[tuple[str, int], Org] = {}  # another house left, by who, and the line

    @cached_property
    def day_of_each(self) -> Mapping[str, Dated]:
        """The one recent day on which the article has somebody do something, by name."""
        return days_of_each(self.discourse, self.published)

    @cached_property
    def day_of_all(self) -> DayOfAll | None:
        """The date of all that the article tells as news and dates in no other way."""
        return day_of_all(self.discourse, self.published)

    def told(self, member: Member) -> Course:
        """What the article tells of them."""
        return self._courses[member.identity.name]

    def told_of(self, identity: Identity | None) -> Course:
        """The same, of whom nobody may be named."""
        return self._courses[identity.name] if identity is not None else _UNTOLD

    @property
    def goals(self) -> list[Org]:
        """The other organisations that somebody joins or founds, as news."""
        return [told.going_to for told in self._courses.values() if told.going_to is not None]

    @property
    def anybody_leaves(self) -> bool:
        return any(told.leaving or told.left_watched for told in self._courses.values())

    def register(self, changes: Sequence[Change]) -> None:
        """Note what the changes of the article say of where people come from, and where they go."""
        for name in leaving_elsewhere(changes, self.lines):
            self._courses[name].titled_elsewhere = True
        for name in once_elsewhere(changes):
            self._courses[name].once_elsewhere = True
        for change in changes:
            self.titled_change |= not change.line and change.truth.status is not None and within_ours(change)
            if change.truth.status is not None:
                self.movers.add(change.member.identity.name)
            told = self.told(change.member)
            self._register_house_left(change, told)
            self._register_step(change)
            self._register_house_joined(change, told)
            self._register_going(change, told)
            self._register_coming(change, told)
            self._register_return(change, told)
            at_theirs = change.joined is not None and not change.joined.watched  # « Chez Z, Y la remplace »
            if change.counterpart is not None and change.act in _TAKING_OVER and not at_theirs:
                former = self.told_of(change.counterpart)
                former.followed = True
                former.heir_joins |= told.joining

    def _register_house_left(self, change: Change, told: Course) -> None:
        """Who leaves another organisation comes from there."""
        left = change.left
        if left is None or left.watched or left.identity is None:
            return
        if change.act is Act.EXIT and not (change.pluperfect and any(d.past for d in change.dates)):
            last = left if change.joined is None or change.joined.watched else change.joined
            told.left_other = told.left_other or last
        if change.act is Act.OUST:
            told.put_out_of = left
        if change.act in _JOINING:
            told.hired_from = told.hired_from or left
            if change.attachment is Attachment.PARTICIPLE and change.dates:
                self._hired_aside.add((change.member.identity.name, change.line))

    def _register_step(self, change: Change) -> None:
        """« a quitté Z pour … », « avait laissé la direction de Z pour … »: Z, left in that sentence."""
        left = change.left or (change.post.org if change.post is not None else None)
        other = left is not None and left.identity is not None and not left.watched
        if left is not None and other and change.act in (Act.EXIT, Act.HAND_OVER):
            self._left_there[change.member.identity.name, change.line] = left

    def left_for(self, change: Change) -> Org | None:
        """« a quitté Z pour devenir directrice »: Z, which they left for the post."""
        aim = change.attachment is Attachment.INFINITIVE and not change.after
        return self._left_there.get((change.member.identity.name, change.line)) if aim else None

    def _register_house_joined(self, change: Change, told: Course) -> None:
        """Where they go; but where one of ours headed another house before, they come from there."""
        joined = change.joined
        founded = (
            change.act is Act.FOUND and change.member.identity.name in self.discourse.mentions.heads_bought
        )
        if joined is not None and (founded or headed_before(change)) and not self._is_out(change.member):
            told.hired_from = told.hired_from or joined
            return
        if joined is None or joined.watched or change.act not in _PLACING:
            return
        if change.truth.status in (None, Status.DENIED):  # « ne rejoint pas Z : il est nommé directeur »
            told.asked_to = joined if change.truth == QUESTION and not change.line else told.asked_to
            return
        if joined.identity is not None or change.act is Act.FOUND:
            told.gone_at = told.gone_at if told.gone_to is not None else change.line
            told.gone_to = told.gone_to or joined
            if change.attachment in (Attachment.MAIN, Attachment.THAT) and not change.with_exit:
                told.moves_on |= {change.line}
            if not change.pluperfect:
                told.going_to = told.going_to or joined

    def _is_out(self, member: Member) -> bool:
        return self.standing(member) is Standing.OUT or self.former(member)

    def _register_going(self, change: Change, told: Course) -> None:
        days_ago = gone_for_days(change, self.published)
        told.gone_for_days |= days_ago
        told.left_before |= days_ago
        told.goings += change.act in (Act.EXIT, Act.OUST, Act.JOIN)
        told.put_out |= put_out(change)
        told.resting |= change.act is Act.PAUSE and change.truth.status is not None
        told.resting_since |= change.act is Act.PAUSE and change.after
        told.stranger |= change.act is Act.EXIT and of_something_else(change)
        told.went_away |= change.word == "partir" and change.attachment is Attachment.PARTICIPLE

    def _register_coming(self, change: Change, told: Course) -> None:
        joining, ours = change.act in _JOINING, is_ours(change.joined)
        announced = joining and ours and change.truth.status is Status.ANNOUNCED
        came = change.left is None or change.pluperfect  # « X, que Y avait pris à Z, s’en va »
        aside = announced and recalls(change) and not change.noun and came
        told.joining |= announced
        told.coming_denied |= joining and change.truth.status is Status.DENIED
        told.inside |= aside or came_in_long_ago(change)
        told.taken_on |= change.act in (Act.JOIN, Act.HIRE) and is_ours(self._entered(change))
        told.entered |= (joining or change.act is Act.NAME) and is_ours(self._entered(change))
        told.placed |= change.act is Act.TAKE and ours
        told.promoted |= rises(change)
        told.interim |= change.post is not None and INTERIM in (change.post.text or "")
        told.stood_in |= told.interim or change.act is Act.SUCCEED
        unplaced = change.joined is None and (change.post is None or change.post.org is None)
        relieves = change.act in (Act.SUCCEED, Act.TAKE) and told.interim and not change.pluperfect
        if told.relieves_at is None and relieves and unplaced and is_ours(self._entered(change)):
            told.relieves_at = change.line

    def _register_return(self, change: Change, told: Course) -> None:
        elsewhere = change.joined is not None and not is_ours(change.joined)
        if change.act is not Act.COME_BACK or elsewhere:
            return
        told.returned |= change.truth.status not in (None, Status.DENIED)
        line = self.discourse.lines[change.line]
        told.resting |= any(back_from_it(line, at) for at in range(change.at, len(line.pieces)))
        told.returned_now |= change.truth.status is not None and not recalls(change)
        told.titled_back |= not change.line and is_ours(change.joined or self.discourse.focuses[0])

    def _entered(self, change: Change) -> Org | None:
        """The organisation named, else the one that the sentence is about."""
        return change.joined or (self.discourse.focuses[change.line] if change.left is None else None)

    def note(self, change: Change, verdict: Judged) -> None:
        """Note a leaving: the rest of the article is read with it in mind."""
        told = self.told(change.member)
        another = verdict.kind is None and of_another(verdict.why)
        told.left_another |= another
        if verdict.kind in (Kind.DEPARTURE, Kind.OUSTER) and verdict.status is Status.ANNOUNCED:
            told.leaving |= verdict.news
            told.unseated |= verdict.news and verdict.seat is Seat.BOARD
            told.left_before |= not verdict.news
            told.dismissed |= verdict.kind is Kind.OUSTER
            if change.attachment is Attachment.MAIN:
                told.left_in |= {change.line}
        told.left_watched |= is_ours(change.left) and not another

    def note_coming(self, change: Change, verdict: Judged) -> None:
        """Who came in some time before: what is told next of them is of ours."""
        before = verdict.status is Status.ANNOUNCED and not verdict.news
        self.told(change.member).came_in |= verdict.kind in _COMING_IN and before

    def note_rumour(self, change: Change, verdict: Judged) -> None:
        """Who is said to go, wherever that is: what is told next of who follows them is of ours."""
        going = verdict.kind is Kind.DEPARTURE and verdict.status is Status.RUMOURED
        self.told(change.member).said_to_go |= going

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
        return self.told(member).interim

    def former(self, member: Member) -> bool:
        """The article calls them a former member of the watched organisation."""
        return formerly_ours(self.discourse.mentions, member) or self.founder_since_elsewhere(member)

    def founder_since_elsewhere(self, member: Member) -> bool:
        """« X, cofondatrice d'Y, quitte Z pour W »: of Y once, and of Z since."""
        told = self.told(member)
        if told.left_other is None or told.left_ours or self.standing(member) is Standing.IN:
            return False
        held = [(h.role, h.org) for h in self.discourse.mentions.held(member.identity)]
        held += [(role, org_of(role)) for role in member.roles]
        only = [
            (role, org) for role, org in held if " et " not in (role.text or "")
        ]  # not « … et patron d'Y »
        return any(role.head in FOUNDERS and is_ours(org) for role, org in only)

    def namesake(self, member: Member) -> bool:
        """Where no watched organisation is named: holds an office outside, or leaves another thing."""
        held = [h.role for h in self.discourse.mentions.held(member.identity)]
        return (
            titled_civic(self.discourse.mentions, member)
            or self.told(member).stranger
            or any(map(is_civic, (*held, *member.roles)))
        )

    def belongs(self, member: Member) -> bool:
        """The article gives them a present post at, or an origin in, the watched organisation."""
        if member.identity.name in self.discourse.mentions.gone:
            return False
        if member.identity.name in self.discourse.mentions.insiders:
            return True
        if is_ours(member.origin) or is_ours(self.discourse.mentions.origins.get(member.identity.name)):
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
        return self.standing(member) is Standing.IN or self.belongs(member) or self.told(member).leaving

    def elsewhere_told(self, member: Member) -> Org | None:
        """Another organisation that they came to the watched one from."""
        origin = member.origin or self.discourse.mentions.origins.get(member.identity.name)
        return origin if origin is not None and not origin.watched else None

    def elsewhere(self, member: Member, *, formerly: bool = True) -> Org | None:
        """Another organisation that the article ties them to: origin, post or, if *formerly*, past post."""
        for origin in (
            member.origin,
            self.discourse.mentions.origins.get(member.identity.name),
            *self.sources(member),
        ):
            if origin is not None and not origin.watched:
                return origin
        held = ((h.role, h.org) for h in self.discourse.mentions.held(member.identity))
        named = ((role, org_of(role)) for role in member.roles)
        posts = (org for role, org in (*held, *named) if formerly or not role.former)
        return next((org for org in posts if org is not None and not org.watched), None)

    def sources(self, member: Member) -> tuple[Org, ...]:
        """Organisations that the article has them leave, or taken from."""
        told = self.told(member)
        return tuple(org for org in (told.left_other, told.hired_from) if org is not None)

    def watched(self, change: Change) -> Org | None:
        """The watched organisation of the document, for naming it in a claim."""
        for org in (change.left, change.joined, change.agent, self.discourse.focuses[change.line]):
            if is_ours(org):
                return org
        if self.discourse.watched_from is not None:
            return self.discourse.watched_from[1]
        return self.homes.get(change.member.identity.id or "")
