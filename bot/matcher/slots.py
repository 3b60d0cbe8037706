"""Stage 5, at last: clusters of judged changes -> claims with all their slots and spans."""

from collections.abc import Sequence
from types import MappingProxyType

from bot.matcher.agreement import agreeing, singular
from bot.matcher.conjugation import Tense
from bot.matcher.discourse import Discourse
from bot.matcher.framing import framed
from bot.matcher.judged import Cluster, Judged
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import Post, is_board
from bot.matcher.pieces import Line, Sign, org_of
from bot.matcher.roles import Role
from bot.matcher.successions import linked
from bot.matcher.text import Document
from bot.matcher.tokens import fold, span_of
from bot.model import Claim, Evidence, Gender, Kind, Seat, Span, Status, Voice

_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
_TAKING = frozenset({Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED, Act.FOUND})
_NO_POSTS = words(
    "dirigeant dirigeante dirigeants dirigeantes lieutenant lieutenante lieutenants adjoints adjointes"
)
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
        return tuple(linked(framed(made, self.lines), clusters, self.lines))

    def _claim(self, group: Cluster, clusters: Sequence[Cluster]) -> Claim:
        lead = group.lead
        member = lead.change.member
        news = any(item.news for item in group.items)
        status = group.status
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
        gender = self.discourse.mentions.gender_of(member)
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
            role=agreeing(role, gender) if role is not None else None,
            other_organization=other,
            counterpart=counterpart.name if counterpart else None,
            counterpart_id=counterpart.id if counterpart else None,
            date=dated.date if dated is not None else None,
            seat=lead.seat,
            gender=gender,
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
        lead = group.lead
        if lead.seat is Seat.BOARD:
            post = next((item.change.post for item in group.items if item.change.post is not None), None)
            return role_words.BOARD_ROLE, post.span if post else None
        going = lead.kind in _LEAVING
        posts = [
            item.change.post
            for item in group.items
            if item.change.post is not None
            and item.change.post.text
            and not (going and item.change.act in _TAKING)  # « quitte Y, nommée ministre »
        ]
        best_post = min(posts, key=_says_little, default=None)
        told = (best_post.text, best_post.span) if best_post is not None else (None, None)
        # « assurait l'intérim » is no news of who is confirmed
        passing = told[0] == role_words.INTERIM and lead.change.tense is Tense.IMPERFECT and news
        if best_post is not None and not best_post.loose and not passing:
            return told
        named = self._named_role(group, clusters, news=news)
        return told if best_post is not None and best_post.loose and named[0] is None else named

    def _named_role(
        self, group: Cluster, clusters: Sequence[Cluster], *, news: bool
    ) -> tuple[str | None, Span | None]:
        """A post by which the article calls them."""
        lead = group.lead
        taken = self._taken_role(group) if lead.kind in (Kind.APPOINTMENT, Kind.ARRIVAL) and news else None
        if taken is not None:
            return taken[0].text, span_of(self.lines[taken[1]].tokens, taken[0].start, taken[0].last)
        if lead.kind in (Kind.APPOINTMENT, Kind.VENTURE) or (lead.kind is Kind.RETURN and not news):
            return None, None
        candidates = self._candidate_roles(group, clusters, news=news)
        best = min(candidates, key=lambda c: c[0], default=None)
        if best is None:
            return None, None
        _, role, line = best
        return singular(role), span_of(self.lines[line].tokens, role.start, role.last)

    def _taken_role(self, group: Cluster) -> tuple[Role, int] | None:
        """The post by which the article calls them from now on, or that its title says is to be filled."""
        identity = group.lead.change.member.identity
        for holding in self.discourse.mentions.holdings:
            own = holding.org is None or holding.org.watched
            if holding.identity == identity and holding.role.incoming and holding.role.text and own:
                return holding.role, holding.line
        first = self.lines[0]
        open_posts = [
            (piece.role, 0)
            for at, piece in enumerate(first.pieces)
            if piece.sign is Sign.POST and piece.role is not None and self._to_fill(piece.role, first, at)
        ]
        gender = self.discourse.mentions.gender_of(group.lead.change.member)
        fits = (
            {gender, open_posts[0][0].gender} != {Gender.FEMININE, Gender.MASCULINE} if open_posts else False
        )
        return open_posts[0] if len(open_posts) == 1 and fits else None

    def _to_fill(self, role: Role, line: Line, at: int) -> bool:
        """« Y se dote d'une directrice des risques », « DIRECTRICE COMMERCIALE : Y CHOISIT X »."""
        if not role.text or role.former or role.plural or role.head in role_words.VAGUE:
            return False
        org = org_of(role)
        if org is not None and not org.watched and not role.owned:
            return False
        label = at == 0 and len(line.pieces) > 1 and line.pieces[1].sign is Sign.COLON
        opened = self.lines[0].tokens[role.first].fold in ("un", "une", "son", "sa") or role.incoming
        return label or opened

    def _candidate_roles(
        self, group: Cluster, clusters: Sequence[Cluster], *, news: bool
    ) -> list[tuple[tuple[int, int, int], Role, int]]:
        """Posts told of the person, with a rank (lower is better)."""
        lead = group.lead
        lines = {item.change.line for item in group.items}
        found: list[tuple[tuple[int, int, int], Role, int]] = []
        for item in group.items:  # a post by which the sentence itself calls them
            found += [
                ((_vagueness(role), 0, -len(role.text or "")), role, item.change.line)
                for role in item.change.member.roles
                if self._usable(role, lead)
            ]
        alone = (
            sum(1 for other in clusters if other.lead.name == lead.name and other.lead.kind in _LEAVING) == 1
        )
        for holding in self.discourse.mentions.holdings:
            if holding.identity != lead.change.member.identity or not self._usable(holding.role, lead):
                continue
            here = holding.line in lines
            if not here and not (news or (alone and holding.role.former)):
                continue
            same = lead.kind is Kind.RETURN and news and holding.role.definite and not holding.role.former
            if not here and lead.kind not in _LEAVING and not same:
                continue
            distance = min(abs(holding.line - line) for line in lines)
            near = 0 if distance <= 1 else distance
            found.append(
                (
                    (_vagueness(holding.role), near, -len(holding.role.text or "")),
                    holding.role,
                    holding.line,
                )
            )
        return found

    def _usable(self, role: Role, lead: Judged) -> bool:
        if not role.text or role.head in role_words.DESIGNATIONS or _head(role) in role_words.RANKS:
            return False
        if role.organization is not None and role.organization.identity.name != lead.organization:
            return False
        if lead.kind is Kind.ARRIVAL:
            return role.owned or role.incoming or (role.organization is not None and not role.former)
        if lead.kind is Kind.RETURN:
            return role.head not in role_words.VAGUE and (not role.former or role.organization is not None)
        if fold(role.text).split()[0] in _NO_POSTS and " de" not in fold(role.text):
            return False  # « le dirigeant », « deux de ses lieutenants »
        if role.former and role.organization is None and not role.determined and " " not in role.text:
            return False  # « X, ancien physicien »
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


def _says_little(post: Post) -> bool:
    """« intérim », « patron »: any other wording of the post is better."""
    first = fold(post.text or "").split()[0]
    return first in role_words.VAGUE or post.text == role_words.INTERIM


def _head(role: Role) -> str:
    """The noun of the post, of one person."""
    return fold(singular(role) or "").split(" ")[0]


def _vagueness(role: Role) -> int:
    """How little a post says: what is told of several at once least of all."""
    vague = _head(role) in role_words.VAGUE
    return vague + (role.plural and vague)


def _date(group: Cluster, status: Status) -> Judged | None:
    """The item whose date stands for the claim: an announcement's, else the most precise."""
    if status is not Status.ANNOUNCED:
        return None
    news = any(item.news for item in group.items)
    told = [i for i in group.items if i.date is not None and not (i.dated is not None and i.dated.spread)]
    dated = [item for item in told if item.news or not news] or told
    if not dated:
        return None
    return min(dated, key=lambda item: (not item.announced, -len(str(item.date))))
