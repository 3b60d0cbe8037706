"""Changes with their verdicts, and the clusters of them that are one claim."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot.matcher.changes.change import Change, recalls
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.whys import BACKGROUND, CONDITIONAL
from bot.model import Kind, PartialDate, Seat, Status

_LONG, _WHILE = timedelta(days=300), timedelta(days=40)


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
    attested: bool = False  # by a known move, and by no rule

    @property
    def name(self) -> str:
        return self.change.member.identity.name

    def as_background(self, why: str) -> "Judged":
        """The same, no news of this article."""
        return replace(self, news=False, why=(*self.why, f"{BACKGROUND}: {why}"))


@dataclass(slots=True)
class Cluster:
    """The judged changes that make one claim."""

    items: list[Judged] = field(default_factory=list)

    def accepts(self, item: Judged, published: date) -> bool:
        """Same person, kind and seat, and no clash of dates; a rumour is no old fact."""
        first = self.items[0]
        if first.kind is not item.kind or first.name != item.name or first.seat is not item.seat:
            return False
        if item.kind is Kind.VENTURE and any(_another_venture(known, item) for known in self.items):
            return False
        if item.kind is Kind.APPOINTMENT and any(_another_post(known, item) for known in self.items):
            return False
        clashing = [
            k for k in self.items if clash(k.date, item.date) and not _in_two_steps(k, item, published)
        ]
        if clashing or self._long_before(item, published):
            return False
        statuses = {(known.status, known.news) for known in self.items} | {(item.status, item.news)}
        mixed = (Status.ANNOUNCED, False) in statuses and any(s is not Status.ANNOUNCED for s, _ in statuses)
        return not mixed

    def _long_before(self, item: Judged, published: date) -> bool:
        """« X s'en va », the news of the day: not what « X était parti en 2017 » tells besides."""
        change = item.change
        by_title = change.noun and not (change.line or change.after or change.dates)  # « Le départ de X »
        told_today = item.date is None and item.news and (by_title or not recalls(change))
        if item.kind is Kind.VENTURE:
            return False  # told apart by the house
        gap = _LONG if item.kind is Kind.DEPARTURE else _WHILE
        return told_today and all(
            not known.news
            and (known.change.pluperfect or known.change.attachment is Attachment.PARTICIPLE)
            and known.date is not None
            and published - known.date.last > gap
            for known in self.items
        )

    @property
    def told(self) -> tuple[str, Kind | None]:
        """Of whom which kind of change."""
        return self.items[0].name, self.items[0].kind

    @property
    def news(self) -> bool:
        """Whether any of the changes is."""
        return any(item.news for item in self.items)

    @property
    def status(self) -> Status:
        """What the changes say together: a plain word beside a rumour wins."""
        statuses = [item.status for item in self.items]
        if Status.ANNOUNCED in statuses:
            denied = [i for i in self.items if i.status is Status.DENIED and i.change.word not in _HOW]
            return statuses[0] if denied else Status.ANNOUNCED
        return Status.DENIED if Status.DENIED in statuses else statuses[0]

    @property
    def lead(self) -> Judged:
        """The change that tells it best: news before background, the title before the rest."""
        status = self.status
        return min(
            self.items,
            key=lambda item: (not item.news, item.status is not status, item.change.line, item.change.at),
        )


_HOW = (
    "claquer",
)  # « « Je n'ai pas claqué la porte » | X raconte son départ »: not so, and gone all the same


def _another_venture(one: Judged, other: Judged) -> bool:
    """« X s'engage chez Y | X avait fondé Z »: two houses, and one of them long ago."""
    return (
        one.other is not None
        and other.other is not None
        and one.other != other.other
        and one.news != other.news
    )


def _another_post(one: Judged, other: Judged) -> bool:
    """« X, qui assurait l'intérim depuis mai, est nommée directrice »: what they did, and what they get."""
    before, now = (other, one) if one.news else (one, other)
    change = before.change
    so_far = change.tense is Tense.IMPERFECT and not change.perfect
    since = bool(change.dates or change.counterpart)
    instead = change.act is Act.SUCCEED or stood_in(change)  # « remplaçait Y depuis mai »
    return now.news and not before.news and so_far and since and instead


def stood_in(change: Change) -> bool:
    """« assurait l'intérim », « nommée directrice par intérim »."""
    return change.post is not None and "interim" in fold(change.post.text or "")


def _in_two_steps(one: Judged, other: Judged, published: date) -> bool:
    """« a annoncé son départ en octobre et s'en ira en mai »: the telling, and the day of effect."""
    if one.date is None or other.date is None:
        return False
    told, meant = (one, other) if one.date.first < other.date.first else (other, one)
    ahead = meant.change.tense is Tense.FUTURE and meant.date is not None and meant.date.last >= published
    lately = told.date is not None and published - told.date.first < _LONG and not told.change.pluperfect
    return ahead and lately and told.status is meant.status


def clash(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Two dates that cannot be of one change; a few days apart may be announcement and effect."""
    if one is None or other is None or one.covers(other) or other.covers(one):
        return False
    gap = max(one.first, other.first) - min(one.last, other.last)
    return gap.days > 60


def cluster(judged: Sequence[Judged], published: date) -> list[Cluster]:
    """Gather the changes that are one claim; an undated one joins the first that takes it."""
    clusters: list[Cluster] = []
    dated_first = sorted(judged, key=lambda item: (item.date is None, item.change.line, item.change.at))
    for item in dated_first:
        if item.kind is None:
            continue
        homes = [c for c in clusters if c.accepts(item, published)]
        home = next(
            (c for c in homes if any(k.news == item.news for k in c.items)), homes[0] if homes else None
        )
        if home is None:
            clusters.append(Cluster([item]))
        else:
            home.items.append(item)
    for group in clusters:
        group.items.sort(key=_place)
    first: dict[tuple[str, Kind | None], tuple[int, int]] = {}
    for group in sorted(clusters, key=lambda c: _place(c.items[0])):
        first.setdefault(group.told, _place(group.items[0]))
    # of two changes of one kind, what is news comes first
    return sorted(clusters, key=lambda c: (first[c.told], not c.news, _place(c.items[0])))


def _place(item: Judged) -> tuple[int, int]:
    return item.change.line, item.change.at


def not_to_return(item: Judged, judged: Sequence[Judged]) -> Status:
    """« en congé, X ne reviendra pas »: how sure that leaving is; « ne reviendrait pas », « songe à ne pas
    revenir » are hearsay only."""
    own = [j for j in judged if j.name == item.name and j.kind is Kind.DEPARTURE]
    if any(j.status is Status.DENIED for j in own):
        return Status.DENIED
    hedged = CONDITIONAL in item.why or any(why.startswith("hedged by") for why in item.why)
    return Status.RUMOURED if hedged else Status.ANNOUNCED


def gone_beside(item: Judged, left: Set[tuple[str, int]], parted: Set[tuple[str, int]]) -> bool:
    """« X ne reviendra pas : il rejoint Z », « X s'en va et ne reviendra pas »: who goes is told."""
    own = [gone for gone in left if gone[0] == item.name]
    return any(gone in parted or gone[1] <= item.change.line for gone in own)


def still_away(item: Judged) -> bool:
    """« en congé, X n'est pas de retour »: so far, and not for good."""
    return item.change.tense is Tense.PRESENT and item.change.word == "de retour"


def outright(item: Judged) -> bool:
    """Leaves the organisation itself, for sure."""
    told = item.status is Status.ANNOUNCED and item.seat is Seat.STAFF
    gone = item.change.left is not None or item.change.act in (Act.JOIN, Act.HIRE)
    return told and gone and not (of_a_post(item) or missed(item))


def unplaced(item: Judged) -> bool:
    """No organisation is named for the post, nor whom they take over from."""
    return item.change.joined is None and item.change.counterpart is None


def before_that(item: Judged) -> bool:
    """« Avant de rejoindre Z, … », « passée chez Z en 2016 », of one who comes in today."""
    old = any(d.past for d in item.change.dates)
    aside = item.change.attachment is Attachment.INFINITIVE and not item.change.with_exit
    return item.change.act in (Act.JOIN, Act.HIRE) and (old or aside)


def of_a_post(item: Judged) -> bool:
    """A dismissal, or a leaving of which only a post is told."""
    if item.kind is Kind.OUSTER:
        return True
    return item.kind is Kind.DEPARTURE and (item.change.post is not None or item.change.act is Act.HAND_OVER)


def post_exchanged(item: Judged, placed: Set[tuple[str, int]]) -> bool:
    """« Écarté des produits, X prend la tête de la marque »: out of a post, and into another one; *placed*
    has who gets one, and the line that tells it."""
    change = item.change
    if (item.name, change.line) not in placed:
        return False
    named = change.post is not None and change.post.text is not None
    aside = named and change.attachment is Attachment.PARTICIPLE
    out = item.kind is Kind.OUSTER and (aside or change.word in _RELIEVING) and not change.dates
    return out and item.seat is not Seat.BOARD


_RELIEVING = words("relever décharger")  # « est relevé de ses fonctions pour diriger un projet »


def by_the_way(item: Judged) -> bool:
    """« décroche », « lâche la barre », of one who takes a leave: an idiom, and no house, post or day."""
    change = item.change
    post = change.post is not None and change.post.text
    told = change.left or change.joined or post or item.other or change.noun
    return change.act is Act.EXIT and not told and change.word in _FOR_A_WHILE


_FOR_A_WHILE = words("décrocher débrancher lâcher lever raccrocher déconnecter souffler poser éclipser")


def missed(item: Judged) -> bool:
    """« Y privée de X », « Y devra se passer de X »: without them, be it for a time."""
    return item.kind is Kind.DEPARTURE and _MISSED.match(item.change.word.lower()) is not None


_MISSED = re.compile(r"(?:orphelin|priv|amput|veu[fv])\w* |(?:passer|faire|composer|priver)$")
