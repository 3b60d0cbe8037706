"""What all the changes of one article tell, person by person: what any one of them is settled by."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.matcher.changes.given_as_gone import given_as_gone, said_to_go
from bot.matcher.discourse.civic import is_civic
from bot.matcher.judgement.judged import (
    Judged,
    of_a_post,
    outright,
)
from bot.matcher.judgement.not_whether import only_how
from bot.matcher.judgement.post_wording import is_chair
from bot.matcher.judgement.pretence import fictional, in_jest, pretended
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import BOARDS, SEATS
from bot.matcher.modality.labels import labelled
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Member, org_of
from bot.model import Kind, Seat, Status


@dataclass(frozen=True, slots=True)
class Told:
    """Of whom the whole article tells what: names, or names with a kind."""

    headlined: frozenset[str]  # as news, above the text
    denied: frozenset[tuple[str, Kind]]
    dismissed: frozenset[tuple[str, Status]]  # as news
    dismissed_before: frozenset[str]
    gone: frozenset[str]  # departures and dismissals that are not denied
    hired_away: frozenset[str]  # as news: who leaves outright, or goes to another organisation
    gone_elsewhere: frozenset[str]  # as news, to another organisation
    on_leave: frozenset[str]
    newly_on_leave: frozenset[str]
    on_leave_by_title: frozenset[str]
    appointed: frozenset[str]
    arriving: frozenset[tuple[str, Seat]]  # as news
    came: frozenset[str]  # as news or before
    came_to_sit: frozenset[tuple[str, int]]  # on the board, as what came before, with the line
    returning: frozenset[str]  # as news
    went: frozenset[tuple[str, int, str | None]]  # where who departs goes, with the line
    talked_away: frozenset[tuple[str, str | None]]  # whose departure as news is no fact, with where they go
    back_on_the_board: frozenset[str]  # as news
    staying: frozenset[str]
    kept: frozenset[str]  # who is said not to leave for all that
    out_of_posts: frozenset[str]  # as news: who leaves a post, by which nothing else need be left
    seated: frozenset[str]  # of whom it says so where it speaks of a seat on the board
    off_the_board: frozenset[tuple[str, bool]]  # with whether it is news
    pretended: str
    in_jest: bool  # by somebody who has fun with it: what is denied then is none of their steps
    talked_of: frozenset[int]  # lines that tell of talk, which somebody may deny
    fictional: bool
    forced: frozenset[tuple[str, int]]  # dismissals, with the line that tells them
    left: frozenset[tuple[str, int]]  # departures told as news, with their line
    left_then: frozenset[tuple[str, int]]  # and as what came before
    poached: frozenset[tuple[str, int]]  # departures told as a hiring by another, with their line
    parted: frozenset[tuple[str, int]]  # the same, for sure and not only from a post
    coming: frozenset[tuple[str, int]]  # who leaves something for the organisation, with the line
    placed: frozenset[tuple[str, int]]  # appointments told as news, with their line
    risen: frozenset[tuple[str, int]]  # and as what came before
    posted: frozenset[str]  # named with a post that is of no other house

    def stays_on(self, item: Judged) -> bool:
        """« X abandonne la direction des ventes. Elle reste dans la maison », « … ne la quitte pas »."""
        if item.seat is Seat.BOARD:
            return item.name in self.seated  # a seat lost is a leaving
        return item.name in self.staying or (item.kind is Kind.DEPARTURE and item.name in self.kept)

    def gets_a_post(self, item: Judged) -> bool:
        """« X abandonne les ventes pour diriger la marque », « X avait abandonné les ventes pour … »."""
        now = item.name in self.appointed or (item.name, Seat.STAFF) in self.arriving
        return now if item.news else (item.name, item.change.line) in self.risen

    def out_by_dismissal(self, item: Judged) -> bool:
        """« X n'est plus directeur : Y l'a révoqué », « X a été limogé. Son départ, … », both recalled."""
        change = item.change
        if item.other is not None or item.name not in self.dismissed_before:
            return False
        if not item.news and change.word == "être":
            return True  # what came of it, be it dated
        known = change.after or (change.left is None and change.noun and change.definite)
        known = known or (change.left is None and not item.news and change.word == "tourner")
        return known and item.date is None

    def takes_a_seat(self, item: Judged) -> bool:
        """« Y a coopté X », where another sentence says that X will sit on the board, « était arrivé pour
        présider le conseil »: one arrival."""
        post, came = item.change.post, item.kind is Kind.ARRIVAL
        if not item.news:
            return came and post is None and (item.name, item.change.line) in self.came_to_sit
        back = item.kind is Kind.RETURN and item.name in self.back_on_the_board
        bare = post is None or (post.text is None and item.kind is Kind.RETURN)
        return bare and ((came and (item.name, Seat.BOARD) in self.arriving) or back)

    def sets_out(self, item: Judged) -> bool:
        """« X s'accorde six mois | Elle part mardi faire le tour du monde »: on the leave of the title."""
        change = item.change
        bare = change.word in _SETTING_OUT and not (change.left or change.joined or item.other or change.noun)
        during = item.name in self.on_leave_by_title and (item.name, 0) not in self.left
        return during and bare and item.news and item.status is Status.ANNOUNCED

    def may_be_asked(self, item: Judged) -> bool:
        """Whether they leave: there is talk of it, or something of the kind is told."""
        talked_of = item.change.line in self.talked_of or self.beside_leavings(item)
        return talked_of or item.name in self.out_of_posts

    def beside_leavings(self, item: Judged) -> bool:
        """« Y perd X et Z | W, cheffe de la marque, assure qu'elle ne bougera pas »: of whom one may ask."""
        others = {name for name, _ in self.left} - {item.name}
        told = item.change.attachment in (Attachment.MAIN, Attachment.THAT, Attachment.INFINITIVE)
        return bool(others) and told and item.kind is Kind.DEPARTURE and item.name in self.posted


def all_told(judged: Sequence[Judged], lines: Sequence[Line]) -> Told:
    """What *judged* amounts to."""
    departures = [j for j in judged if j.kind is Kind.DEPARTURE]
    ousters = [j for j in judged if j.kind is Kind.OUSTER]
    going = {j.name for j in departures if j.news and j.change.act is not Act.FOUND and not of_a_post(j)}
    left = frozenset((j.name, j.change.line) for j in departures if j.news)
    stays = [j for j in judged if j.change.act is Act.STAY]
    return Told(
        headlined=frozenset(
            j.name for j in judged if j.news and lines[j.change.line].sentence.section is not Section.CONTENT
        ),
        denied=frozenset(
            (j.name, j.kind)
            for j in judged
            if j.status is Status.DENIED
            and j.kind is not None
            and j.change.line < 4
            and not only_how(j, judged, lines)
        ),
        dismissed=frozenset(
            (j.name, j.status)
            for j in ousters
            if j.news and not (chair_lost(j) and (j.name, j.change.line) in left)
        ),
        dismissed_before=frozenset(j.name for j in ousters if not j.news),
        gone=frozenset(
            j.name
            for j in (*departures, *ousters)
            if j.status is not Status.DENIED and (j.change.act is not Act.FOUND or j.change.with_exit)
        ),
        hired_away=frozenset(
            j.name
            for j in judged
            if j.status is not Status.DENIED
            and (
                (j.kind is Kind.VENTURE and j.news)
                or (j.kind is Kind.DEPARTURE and j.news and (j.other is not None or outright(j)))
            )
        ),
        gone_elsewhere=frozenset(
            j.name
            for j in departures
            if j.news and j.status is Status.ANNOUNCED and (j.other is not None or j.change.word in _OFF)
        ),
        on_leave=frozenset(j.name for j in judged if j.kind is Kind.LEAVE and j.status is not Status.DENIED),
        newly_on_leave=frozenset(j.name for j in judged if j.kind is Kind.LEAVE and j.news),
        on_leave_by_title=frozenset(
            j.name
            for j in judged
            if j.kind is Kind.LEAVE and not j.change.line and j.status is Status.ANNOUNCED
        ),
        appointed=frozenset(j.name for j in judged if j.kind is Kind.APPOINTMENT and j.news),
        arriving=frozenset((j.name, j.seat) for j in judged if j.kind is Kind.ARRIVAL and j.news),
        came=frozenset(j.name for j in judged if j.kind is Kind.ARRIVAL),
        came_to_sit=frozenset(
            (j.name, j.change.line)
            for j in judged
            if j.kind is Kind.ARRIVAL
            and j.seat is Seat.BOARD
            and not j.news
            and j.change.attachment is Attachment.INFINITIVE
        ),
        staying=frozenset(j.name for j in stays) - going,
        kept=frozenset(
            j.name
            for j in departures
            if j.status is Status.DENIED and not (of_a_post(j) or only_how(j, judged, lines))
        ),
        out_of_posts=frozenset(
            j.name for j in departures if j.news and of_a_post(j) and j.status is not Status.DENIED
        ),
        seated=frozenset(j.name for j in stays if _keeps_seat(j, lines[j.change.line])),
        off_the_board=frozenset((j.name, j.news) for j in departures if j.seat is Seat.BOARD),
        pretended=pretended(lines),
        in_jest=in_jest(lines),
        talked_of=_lines_of_talk(lines),
        placed=frozenset((j.name, j.change.line) for j in judged if j.kind is Kind.APPOINTMENT and j.news),
        risen=frozenset((j.name, j.change.line) for j in judged if j.kind is Kind.APPOINTMENT and not j.news),
        posted=frozenset(
            m.identity.name for line in lines for piece in line.pieces for m in piece.people if _has_a_post(m)
        ),
        fictional=fictional(lines),
        forced=frozenset((j.name, j.change.line) for j in ousters if in_passing(j)),
        left=left,
        left_then=frozenset((j.name, j.change.line) for j in departures if not j.news),
        poached=frozenset((j.name, j.change.line) for j in departures if j.change.act is Act.HIRE),
        parted=frozenset((j.name, j.change.line) for j in departures if j.news and outright(j)),
        went=frozenset((j.name, j.change.line, j.other) for j in departures),
        talked_away=frozenset(
            (j.name, j.other) for j in departures if j.news and j.status is not Status.ANNOUNCED
        ),
        back_on_the_board=frozenset(
            j.name for j in judged if j.kind is Kind.RETURN and j.news and j.seat is Seat.BOARD
        ),
        returning=frozenset(j.name for j in judged if j.kind is Kind.RETURN and j.news),
        coming=frozenset(
            (j.name, j.change.line)
            for j in judged
            if j.kind is Kind.ARRIVAL and j.change.with_exit and not j.change.after
        ),
    )


_SETTING_OUT = ("partir", "en aller")
_TALK = words(
    "pressenti pressentie cite citee evoque evoquee annonce annoncee circulait circule rumeur rumeurs dement"
    " dementi"
)


def _has_a_post(member: Member) -> bool:
    houses = [org for role in member.roles if (org := org_of(role)) is not None]
    ours = all(org.watched for org in houses) and not any(map(is_civic, member.roles))
    return ours and any(role.text and not role.former for role in member.roles)


def _lines_of_talk(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that tell of talk, and the quotation right behind one that says who was given as gone."""
    talk = {line.index for line in lines if _talk(line, lines[0])}
    behind = {
        line.index
        for line in lines[1:]
        if given_as_gone(before := lines[line.index - 1]) and before.sentence.block == line.sentence.block
    }
    return frozenset(talk | behind)


def _talk(line: Line, title: Line) -> bool:
    """Somebody said it; « Y assure que sa directrice reste | X n'a aucun projet de départ », « Faux : »."""
    stays = line.sentence.section is Section.SUMMARY and not _STAYING.isdisjoint(title.words)
    said = not _TALK.isdisjoint(line.words) or said_to_go(line)
    return stays or said or _sworn(line) or labelled(line) is Status.DENIED


def _sworn(line: Line) -> bool:
    """« X nous a assuré qu'elle ne quittait pas Y », « jure qu'elle ne partira pas »: and no house."""
    for at, verb in line.verbs:
        told = {token.fold for token in line.tokens[verb.first : verb.last]}
        beside = any(piece.org is not None for piece in line.pieces[max(0, at - 1) : at + 2])
        if not beside and (verb.lemma in _SWEARING or (verb.lemma == "assurer" and "nous" in told)):
            return True
    return False


_SWEARING = words("jurer certifier")  # « jure qu'elle ne partira pas »


_STAYING = words("reste restera demeure demeurera")


def _keeps_seat(item: Judged, line: Line) -> bool:
    """« conserve sa place au conseil »: not « perd son siège, mais reste salarié »."""
    behind = line.tokens[line.pieces[item.change.at].last :]
    return any(token.fold in _ON_THE_BOARD for token in behind)


_ON_THE_BOARD = BOARDS | SEATS | words("administrateur administratrice")


_OFF = words("changer")  # « change de crémerie »: for one that another sentence names


def chair_lost(item: Judged) -> bool:
    """« X, qui perd la présidence du conseil, démissionne »: nobody puts them out of the house by that."""
    post = item.change.post
    aside = item.change.attachment in (Attachment.RELATIVE, Attachment.PARTICIPLE)
    return aside and post is not None and is_chair(post.text)


def in_passing(item: Judged) -> bool:
    """« Contrainte de démissionner, X … »: by an undated participle."""
    made_to = item.change.truth.forced or item.change.word in _MAKING
    return made_to and item.change.attachment is Attachment.PARTICIPLE and item.date is None


_MAKING = words("pousser contraindre forcer acculer obliger prier sommer")
