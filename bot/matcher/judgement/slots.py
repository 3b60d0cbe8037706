"""Clusters of judged changes -> claims with all their slots and spans."""

from collections.abc import Sequence
from types import MappingProxyType

from bot.matcher.changes.fellows import founds
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.agreement import agreeing
from bot.matcher.judgement.framing import framed
from bot.matcher.judgement.judged import Cluster, Judged
from bot.matcher.judgement.pointed_posts import with_pointed_posts
from bot.matcher.judgement.post_slot import PostSlot
from bot.matcher.judgement.post_wording import is_chair
from bot.matcher.judgement.posts_in_a_row import with_posts_in_a_row
from bot.matcher.judgement.shared_days import as_announced_beside, not_to_come, on_one_day, on_the_day_of
from bot.matcher.judgement.successions import linked
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Document
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line, Sign, is_ours
from bot.model import Claim, Evidence, Kind, Span, Status, Voice

_SAYING = words(
    """
    annoncer déclarer écrire confirmer indiquer expliquer dire affirmer publier poster révéler préciser
    officialiser informer prévenir assurer
    """
)


class SlotFiller:
    """Makes the claims of one document."""

    def __init__(self, document: Document, discourse: Discourse) -> None:
        self.document = document
        self.discourse = discourse
        self.lines: Sequence[Line] = discourse.lines
        self.posts = PostSlot(discourse)

    def claims(self, clusters: Sequence[Cluster]) -> tuple[Claim, ...]:
        """One claim per cluster, successions linked on both sides."""
        leads = [group.lead for group in clusters]
        made = [self._claim(group, lead, leads) for group, lead in zip(clusters, leads, strict=True)]
        told = with_posts_in_a_row(framed(made, clusters, self.lines), self.lines)
        told = with_pointed_posts(told, clusters, self.lines)
        claims = linked(told, clusters, self.lines, self.discourse.designations.posts)
        claims = as_announced_beside(on_one_day(claims, clusters), clusters)
        claims = not_to_come(claims, clusters, self.discourse)
        return tuple(on_the_day_of(claims, clusters, self.discourse))

    def _claim(self, group: Cluster, lead: Judged, leads: Sequence[Judged]) -> Claim:
        member = lead.change.member
        news = group.news
        status = group.status
        spans: dict[str, Span] = {}
        evidence = self._evidence(lead)
        spans["kind"] = lead.change.span
        where = self._person_span(lead)
        if where is not None:
            spans["person"] = where
        dated = _date(group, status, self.lines)
        if dated is not None and dated.dated is not None:
            spans["date"] = dated.dated.span
        role, role_span = self.posts.choose(group, lead, leads, news=news)
        gender = self.discourse.mentions.gender_of(member)
        if role_span is not None:
            spans["role"] = role_span
        chairs = lead.kind is Kind.ARRIVAL and is_chair(role)
        other = None if chairs else next((item.other for item in group.items if item.other), None)
        counterpart = next(
            (item.change.counterpart for item in group.items if item.change.counterpart is not None), None
        )
        if lead.kind is Kind.VENTURE:
            counterpart = None
        return Claim(
            person=member.identity.name,
            person_id=member.identity.id,
            kind=lead.kind or Kind.DEPARTURE,
            status=status,
            news=news,
            organization=lead.organization,
            evidence=evidence,
            role=agreeing(role, gender) if role is not None else None,
            other_organization=other,
            counterpart=counterpart.name if counterpart else None,
            counterpart_id=counterpart.id if counterpart else None,
            date=dated.date if dated is not None else None,
            seat=lead.seat,
            gender=gender,
            voice=self._voice(group, status),
            origin=self._origin(lead),
            founding=any(founds(item.change) for item in group.items),
            spans=MappingProxyType(spans),
        )

    def _evidence(self, item: Judged) -> Evidence:
        span = self.lines[item.change.line].sentence.span
        return Evidence(span, self.document.quote(span))

    def _person_span(self, item: Judged) -> Span | None:
        """The name nearest to the change, by sentence."""
        name = item.change.member.identity
        found = [m for m in self.discourse.mentions.all if m.member.identity == name]
        if not found:
            return None
        nearest = min(found, key=lambda m: abs(m.line - item.change.line))
        return span_of(self.lines[nearest.line].tokens, nearest.member.first, nearest.member.last)

    # -- who says so ---------------------------------------------------------------------------

    def _voice(self, group: Cluster, status: Status) -> Voice:
        for item in group.items:
            voice = self._vouched(item)
            if voice is not None:
                return voice
        if status is Status.RUMOURED and not any(self._origin(item) for item in group.items):
            return Voice.HEARSAY
        return Voice.OUTLET

    def _vouched(self, item: Judged) -> Voice | None:
        """The person, or the organisation, says so in the same sentence."""
        change = item.change
        if change.quoted:
            return Voice.PERSON
        reader = self.discourse.readers[change.line]
        for at, piece in enumerate(reader.pieces):
            if piece.verb is None or piece.verb.lemma not in _SAYING or piece.verb.negated:
                continue
            subject = reader.read(at).subject
            if subject is None:
                continue
            said = reader.pieces[subject]
            if is_ours(said.org):
                return Voice.ORGANIZATION
            if any(
                m.identity == change.member.identity
                for m in self.discourse.people(said, change.line, subject)
            ):
                return Voice.PERSON
        return None

    def _origin(self, item: Judged) -> str | None:
        pieces = self.lines[item.change.line].pieces
        return next((piece.word for piece in pieces if piece.sign is Sign.OUTLET), None)


def _date(group: Cluster, status: Status, lines: Sequence[Line]) -> Judged | None:
    """The item whose date stands for the claim: an announcement's, else the most precise, else its own."""
    if status is Status.DENIED:
        return None
    news = group.news
    told = [i for i in group.items if i.date is not None and not (i.dated is not None and i.dated.spread)]
    dated = [item for item in told if item.news or not news] or told
    if all(_in_force_later(item) for item in dated):  # « a annoncé son départ en mai et s'en ira fin juin »
        dated = [item for item in told if not _in_force_later(item)] or dated
    if not dated:
        return None
    best = min(
        dated,
        key=lambda item: (
            not item.announced,
            -len(str(item.date)),
            _counted(item),
            not _told_there(item, lines),
        ),
    )
    return next((item for item in told if _within(item, best)), best)


def _within(item: Judged, best: Judged) -> bool:
    """« X part en mai | Elle s'en ira le 12 mai »: the day, unless it was announced in May."""
    if item.date is None or best.date is None or best.dated in best.change.announced:
        return False
    return item.date.day is not None and best.date.day is None and best.date.covers(item.date)


def _counted(item: Judged) -> bool:
    """« Cinq mois après y être entré, … »: a month counted, and not named."""
    return item.dated is not None and item.dated.back is not None


def _told_there(item: Judged, lines: Sequence[Line]) -> bool:
    """The sentence that tells of the change names its date itself, and not as somebody said it then."""
    named = (dated.span for dated in lines[item.change.line].dates)
    return item.dated is not None and item.dated.span in named and not item.change.quoted


def _in_force_later(item: Judged) -> bool:
    """The day told is that on which the change takes effect."""
    return item.change.tense is Tense.FUTURE and not item.announced
