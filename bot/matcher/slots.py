"""Stage 5, at last: clusters of judged changes -> claims with all their slots and spans."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.chunks import Line, Sign
from bot.matcher.discourse import Discourse
from bot.matcher.judged import Cluster, Judged
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import is_board
from bot.matcher.roles import Role, singular
from bot.matcher.text import Document
from bot.matcher.tokens import fold, span_of
from bot.model import Claim, Evidence, Kind, Seat, Span, Status, Voice

_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
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

    def claims(self, clusters: Sequence[Cluster]) -> tuple[Claim, ...]:
        """One claim per cluster, successions linked on both sides."""
        made = [self._claim(group, clusters) for group in clusters]
        return tuple(self._link(made, clusters))

    def _claim(self, group: Cluster, clusters: Sequence[Cluster]) -> Claim:
        lead = _lead(group)
        member = lead.change.member
        news = any(item.news for item in group.items)
        status = _status(group)
        spans: dict[str, Span] = {}
        evidence = self._evidence(lead)
        spans["kind"] = lead.change.span
        where = self._person_span(lead)
        if where is not None:
            spans["person"] = where
        dated = _date(group, status)
        if dated is not None and dated.dated is not None:
            spans["date"] = dated.dated.span
        role, role_span = self._role(group, clusters, news=news)
        if role_span is not None:
            spans["role"] = role_span
        other = next((item.other for item in group.items if item.other), None)
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
            role=role,
            other_organization=other,
            counterpart=counterpart.name if counterpart else None,
            counterpart_id=counterpart.id if counterpart else None,
            date=dated.date if dated is not None else None,
            seat=lead.seat,
            gender=self.discourse.mentions.gender_of(member),
            voice=self._voice(group, status),
            origin=self._origin(lead),
            founding=any(item.change.act is Act.FOUND for item in group.items),
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

    # -- role ----------------------------------------------------------------------------------

    def _role(
        self, group: Cluster, clusters: Sequence[Cluster], *, news: bool
    ) -> tuple[str | None, Span | None]:
        lead = _lead(group)
        if lead.seat is Seat.BOARD:
            post = next((item.change.post for item in group.items if item.change.post is not None), None)
            return role_words.BOARD_ROLE, post.span if post else None
        posts = [
            item.change.post for item in group.items if item.change.post is not None and item.change.post.text
        ]
        if posts:
            best_post = min(posts, key=lambda post: fold(post.text or "").split()[0] in role_words.VAGUE)
            return best_post.text, best_post.span
        if lead.kind in (Kind.APPOINTMENT, Kind.VENTURE) or (lead.kind is Kind.RETURN and not news):
            return None, None
        candidates = self._candidate_roles(group, clusters, news=news)
        best = min(candidates, key=lambda c: c[0], default=None)
        if best is None:
            return None, None
        _, role, line = best
        return singular(role), span_of(self.lines[line].tokens, role.start, role.last)

    def _candidate_roles(
        self, group: Cluster, clusters: Sequence[Cluster], *, news: bool
    ) -> list[tuple[tuple[int, int, int], Role, int]]:
        """Posts told of the person, with a rank (lower is better)."""
        lead = _lead(group)
        lines = {item.change.line for item in group.items}
        found: list[tuple[tuple[int, int, int], Role, int]] = []
        for item in group.items:  # a post by which the sentence itself calls them
            found += [
                ((role.head in role_words.VAGUE, 0, -len(role.text or "")), role, item.change.line)
                for role in item.change.member.roles
                if self._usable(role, lead)
            ]
        alone = (
            sum(1 for other in clusters if _lead(other).name == lead.name and _lead(other).kind in _LEAVING)
            == 1
        )
        for holding in self.discourse.mentions.holdings:
            if holding.identity != lead.change.member.identity or not self._usable(holding.role, lead):
                continue
            here = holding.line in lines
            if not here and not (news or (alone and holding.role.former)):
                continue
            if not here and lead.kind not in _LEAVING:
                continue
            distance = min(abs(holding.line - line) for line in lines)
            near = 0 if distance <= 1 else distance
            found.append(
                (
                    (holding.role.head in role_words.VAGUE, near, -len(holding.role.text or "")),
                    holding.role,
                    holding.line,
                )
            )
        return found

    def _usable(self, role: Role, lead: Judged) -> bool:
        if not role.text or role.head in role_words.DESIGNATIONS:
            return False
        if role.organization is not None and role.organization.identity.name != lead.organization:
            return False
        if lead.kind is Kind.ARRIVAL:
            return role.owned or role.incoming or (role.organization is not None and not role.former)
        if lead.kind is Kind.RETURN:
            return not role.former or role.organization is not None
        return not is_board(role.text) or lead.seat is Seat.BOARD or role.head in role_words.BOARD_NOUNS

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
            if said.org is not None and said.org.watched:
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

    # -- successions ---------------------------------------------------------------------------

    def _link(self, made: list[Claim], clusters: Sequence[Cluster]) -> list[Claim]:
        """Write each succession on both claims; find those that the article only implies."""
        claims = list(made)
        for i, claim in enumerate(claims):
            if claim.counterpart is not None or claim.kind not in (Kind.APPOINTMENT, Kind.ARRIVAL):
                continue
            left = self._predecessor(i, claims, clusters)
            if left is not None:
                claims[i] = replace(
                    claim, counterpart=claims[left].person, counterpart_id=claims[left].person_id
                )
        claims = [_back_from(claim, claims) for claim in claims]
        claims = [_inherit(claim, claims) if claim.kind is Kind.APPOINTMENT else claim for claim in claims]
        for i, claim in enumerate(claims):
            if claim.kind not in _LEAVING and claim.kind is not Kind.RETURN:
                continue
            if claim.counterpart is not None or claim.kind is Kind.RETURN:
                continue
            heir = next(
                (
                    c
                    for c in claims
                    if c.counterpart == claim.person and c.kind in (Kind.APPOINTMENT, Kind.ARRIVAL)
                ),
                None,
            )
            earlier = any(
                c is not claim
                and c.person == claim.person
                and c.kind in _LEAVING
                and c.news
                and not claim.news
                for c in claims
            )
            if heir is not None and not earlier and claim.status is not Status.DENIED:
                claims[i] = replace(claim, counterpart=heir.person, counterpart_id=heir.person_id)
        return claims

    def _predecessor(self, i: int, claims: Sequence[Claim], clusters: Sequence[Cluster]) -> int | None:
        """The one who leaves the very post that somebody takes, told or implied."""
        claim, group = claims[i], clusters[i]
        leavers = [
            k
            for k, other in enumerate(claims)
            if other.kind in _LEAVING
            and other.news == claim.news
            and other.person != claim.person
            and other.status is not Status.DENIED
        ]
        same = [
            k
            for k in leavers
            if claim.role and claims[k].role and same_post(claim.role, claims[k].role or "")
        ]
        if len(same) == 1:
            return same[0]
        lead = _lead(group)
        implied = lead.change.act is Act.TAKE and (
            lead.change.word in ("hériter", "reprendre", "récupérer", "assurer")
            or "aux commandes" in lead.change.word
        )
        succeeding = lead.change.act is Act.SUCCEED
        if (implied or succeeding) and leavers:
            before = [k for k in leavers if _lead(clusters[k]).change.line <= lead.change.line]
            return max(
                before or leavers, key=lambda k: -abs(_lead(clusters[k]).change.line - lead.change.line)
            )
        return None


def _back_from(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """A return is from where the departure that the article recalls had led."""
    if claim.kind is not Kind.RETURN or claim.other_organization is not None:
        return claim
    left = [
        c
        for c in claims
        if c.person == claim.person and c.kind in (Kind.DEPARTURE, Kind.VENTURE) and not c.news
    ]
    gone = next((c for c in left if c.other_organization is not None), None)
    if gone is None:
        return claim
    spans = dict(claim.spans)
    if "other_organization" in gone.spans:
        spans["other_organization"] = gone.spans["other_organization"]
    return replace(claim, other_organization=gone.other_organization, spans=MappingProxyType(spans))


def _inherit(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """Who takes over from somebody gets their post, and on the same day, where nothing else is said."""
    left = next(
        (c for c in claims if c.person == claim.counterpart and c.kind in _LEAVING and c.news == claim.news),
        None,
    )
    if left is None:
        return claim
    spans = dict(claim.spans)
    role, when = claim.role, claim.date
    if role is None and left.role is not None and "role" in left.spans:
        role = left.role
        spans["role"] = left.spans["role"]
    if when is None and left.date is not None and claim.status is left.status:
        when = left.date
        spans["date"] = left.spans["date"]
    return replace(claim, role=role, date=when, spans=MappingProxyType(spans))


def _lead(group: Cluster) -> Judged:
    """The change that tells it best: news before background, the title before the rest."""
    return min(
        group.items,
        key=lambda item: (not item.news, item.status is not _status(group), item.change.line, item.change.at),
    )


def _status(group: Cluster) -> Status:
    statuses = [item.status for item in group.items]
    if Status.DENIED in statuses and Status.ANNOUNCED not in statuses:
        return Status.DENIED
    if Status.ANNOUNCED in statuses and Status.DENIED in statuses:
        return statuses[0]
    if Status.RUMOURED in statuses and Status.ANNOUNCED in statuses:
        plain = [item for item in group.items if item.status is Status.ANNOUNCED]
        return Status.ANNOUNCED if plain else Status.RUMOURED
    return statuses[0]


def _date(group: Cluster, status: Status) -> Judged | None:
    """The item whose date stands for the claim: an announcement's, else the most precise."""
    if status is not Status.ANNOUNCED:
        return None
    news = any(item.news for item in group.items)
    dated = [item for item in group.items if item.date is not None and (item.news or not news)]
    dated = dated or [item for item in group.items if item.date is not None]
    if not dated:
        return None
    return min(dated, key=lambda item: (not item.announced, -len(str(item.date))))


def same_post(one: str, other: str) -> bool:
    """Two wordings of one post: gender, « par intérim » and determiners apart."""
    return _core(one) == _core(other)


_NEUTRAL = {
    "directrice": "directeur",
    "patronne": "pdg",
    "patron": "pdg",
    "presidente": "president",
    "cheffe": "chef",
    "generale": "general",
    "responsable": "chef",
}


def _core(role: str) -> tuple[str, ...]:
    words = [
        w
        for w in fold(role).replace("'", "' ").split()
        if w not in ("par", "interim", "interimaire", "de", "la", "le", "l'", "d'", "du", "des")
    ]
    words = [_NEUTRAL.get(w, w) for w in words]
    return ("pdg",) if words[:2] == ["directeur", "general"] and len(words) == 2 else tuple(words)
