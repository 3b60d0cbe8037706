"""The post of a claim: « directrice financière », of all that the article tells of somebody."""

from collections.abc import Sequence

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.mentions import Holding
from bot.matcher.judgement.agreement import singular
from bot.matcher.judgement.judged import Cluster, Judged
from bot.matcher.judgement.post_wording import (
    SCIENCES,
    head_noun,
    in_full,
    is_chair,
    no_office,
    presides,
    says_little,
    unnamed,
    vagueness,
)
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.offices import is_board
from bot.matcher.syntax.pieces import Line, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender, Kind, Seat, Span

_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
_TAKING = frozenset({Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE, Act.SUCCEED, Act.FOUND})
_HOUSES_LEFT = ("de la start-up", "de la startup", "de la jeune pousse")
_NO_POSTS = words(
    """
    dirigeant dirigeante dirigeants dirigeantes lieutenant lieutenante lieutenants adjoints adjointes chef
    cheffe chefs cheffes
    """
)
_LABELLED = frozenset({Sign.ORG, Sign.COLON, Sign.PEOPLE, Sign.STOP})
_FACES = words("visage visages figure figures voix tete")  # « nouveau visage du marketing »: no post


class PostSlot:
    """Chooses the posts of the claims of one document."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.lines: Sequence[Line] = discourse.lines

    def choose(
        self, group: Cluster, lead: Judged, leads: Sequence[Judged], *, news: bool
    ) -> tuple[str | None, Span | None]:
        """The post of the claim that *lead* tells best; *leads*: those of all claims."""
        if lead.seat is Seat.BOARD:
            return _on_the_board(group)
        going = lead.kind in _LEAVING
        posts = [
            item.change.post
            for item in group.items
            if item.change.post is not None
            and item.change.post.text
            and not no_office(item.change.post.text)
            and not (going and item.change.act in _TAKING)  # « quitte Y, nommée ministre »
            and not (going and fold(item.change.post.text).split()[0] in role_words.RANKS)
        ]
        best_post = min(
            posts,
            key=lambda post: (says_little(post), post.loose, unnamed(post), _of_a_unit(post.text)),
            default=None,
        )
        best_post = in_full(best_post, posts)
        told = (best_post.text, best_post.span) if best_post is not None else (None, None)
        # « assurait l'intérim » is no news of who is confirmed
        passing = told[0] == role_words.INTERIM and lead.change.tense is Tense.IMPERFECT and news
        vague = best_post is not None and going and bool(says_little(best_post))
        if best_post is not None and not (best_post.loose or passing or vague):
            return told
        named = self._named_role(group, lead, leads, news=news)
        better = named[0] is not None and not (vague and fold(named[0]).split()[0] in role_words.VAGUE)
        return told if best_post is not None and not passing and not better else named

    def _named_role(
        self, group: Cluster, lead: Judged, leads: Sequence[Judged], *, news: bool
    ) -> tuple[str | None, Span | None]:
        """A post by which the article calls them."""
        coming = lead.kind is Kind.ARRIVAL or (lead.kind is Kind.APPOINTMENT and news)
        taken = self._taken_role(lead, leads, news=news) if coming else None
        if taken is not None:
            return taken[0].text, span_of(self.lines[taken[1]].tokens, taken[0].start, taken[0].last)
        if lead.kind is Kind.VENTURE and (there := _held_there(self.lines[lead.change.line])) is not None:
            return there.text, span_of(self.lines[lead.change.line].tokens, there.start, there.last)
        if lead.kind in (Kind.APPOINTMENT, Kind.VENTURE) or (lead.kind is Kind.RETURN and not news):
            return None, None
        candidates = self._candidate_roles(group, lead, leads, news=news)
        best = min(candidates, key=lambda c: c[0], default=None)
        if best is None:
            return _post_given(group, lead, leads)
        _, role, line = best
        return singular(role), span_of(self.lines[line].tokens, role.start, role.last)

    def _titled(self, holding: Holding) -> bool:
        """« Y : X, directrice juridique | Elle succède à Z »: a title that has nothing else to tell."""
        signs = [piece.sign for piece in self.lines[0].pieces]
        bare = signs.count(Sign.PEOPLE) == 1 and set(signs) <= _LABELLED
        return bare and holding.line == 0 and not (holding.role.former or holding.role.determined)

    def _taken_role(self, lead: Judged, leads: Sequence[Judged], *, news: bool) -> tuple[Role, int] | None:
        """The post by which the article calls them from now on, or that its title says is to be filled."""
        identity = lead.change.member.identity
        for holding in self.discourse.mentions.held(identity):
            own = holding.org is None or holding.org.watched
            said = (news or holding.role.head not in role_words.VAGUE) and holding.role.head not in _FACES
            called = holding.role.incoming or (news and self._titled(holding))
            if called and holding.role.text and own and said:
                return holding.role, holding.line
        if not news or not _first_to_come(lead, leads):
            return None
        first = self.lines[0]
        open_posts = [
            (piece.role, 0)
            for at, piece in enumerate(first.pieces)
            if piece.role is not None and self._to_fill(piece.role, first, at)
        ]
        gender = self.discourse.mentions.gender_of(lead.change.member)
        if len(open_posts) > 1:  # « une directrice financière et un chief product officer »
            open_posts = [told for told in open_posts if told[0].gender is gender]
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
        if any(piece.verb is not None and piece.verb.lemma == "perdre" for piece in line.pieces[:at]):
            return False  # « Z perd son directeur au profit d'Y »
        if role.owned and self._of_another(role, line.index):
            return False  # « Z licencie, son directeur passe à l'ennemi »
        label = at == 0 and len(line.pieces) > 1 and line.pieces[1].sign is Sign.COLON
        opened = self.lines[0].tokens[role.first].fold in ("un", "une", "son", "sa") or role.incoming
        return label or opened

    def _candidate_roles(
        self, group: Cluster, lead: Judged, leads: Sequence[Judged], *, news: bool
    ) -> list[tuple[tuple[int, int, int], Role, int]]:
        """Posts told of the person, with a rank (lower is better)."""
        lines = {item.change.line for item in group.items}
        found: list[tuple[tuple[int, int, int], Role, int]] = []
        for item in group.items:  # a post by which the sentence itself calls them
            found += [
                ((vagueness(role), 0, -len(role.text or "")), role, item.change.line)
                for role in item.change.member.roles
                if role.last <= len(self.lines[item.change.line].tokens)  # not one that another sentence told
                and self._usable(role, lead, item.change.line)
                and not _since_then(item, role, self.lines[item.change.line])
            ]
        left = sum(other.kind in _LEAVING and other.name == lead.name for other in leads)
        raised = any(j.news and j.kind is Kind.APPOINTMENT and j.name == lead.name for j in leads)
        if (left or raised) and lead.kind is Kind.ARRIVAL and not lead.news:
            return []  # « le vice-président, arrivé l'an dernier, s'en va »: the post that is left
        alone = left == 1
        for holding in self.discourse.mentions.held(lead.change.member.identity):
            if not self._usable(holding.role, lead, holding.line):
                continue
            here = holding.line in lines
            told_in = [item for item in group.items if item.change.line == holding.line]
            if any(_since_then(item, holding.role, self.lines[holding.line]) for item in told_in):
                continue
            since = lead.kind is Kind.ARRIVAL and _held_since(holding.role, self.lines[holding.line])
            ours = is_ours(holding.org) and not vagueness(holding.role)
            titled = not holding.line and ours
            if not (here or since or news or (alone and (holding.role.former or titled))):
                continue
            same = lead.kind is Kind.RETURN and news and holding.role.definite and not holding.role.former
            if not (here or since) and lead.kind not in _LEAVING and not same:
                continue
            distance = min(abs(holding.line - line) for line in lines)
            near = 0 if distance <= 1 else distance
            found.append(
                (
                    (vagueness(holding.role), near, -len(holding.role.text or "")),
                    holding.role,
                    holding.line,
                )
            )
        return found

    def _of_another(self, role: Role, line: int) -> bool:
        """« Z perd sa patronne »: the post that they had there."""
        opening = [piece for piece in self.lines[line].pieces if piece.last <= role.first]
        if any(piece.verb is not None and piece.verb.lemma == "perdre" for piece in opening):
            return True
        before = [piece.org for piece in opening if piece.org is not None]
        return bool(before) and not before[-1].watched and before[-1].identity is not None

    def _usable(self, role: Role, lead: Judged, line: int) -> bool:
        if not role.text or role.head in role_words.DESIGNATIONS or head_noun(role) in role_words.RANKS:
            return False
        if role.organization is not None and role.organization.identity.name != lead.organization:
            return False
        if role.definite and self.lines[line].tokens[role.first].quoted:
            return False  # « Le conseiller ne disparaîtra pas », says somebody of any
        if lead.kind in (Kind.ARRIVAL, Kind.RETURN) and any(h in fold(role.text) for h in _HOUSES_LEFT):
            return False  # « le directeur technique de la start-up » comes from there
        coming = lead.kind in (Kind.ARRIVAL, Kind.RETURN)
        if coming and role.head.removesuffix("s") in role_words.FOUNDERS:
            return False  # « son fondateur », of what is bought; « dont il est l'un des fondateurs »
        if lead.kind is Kind.ARRIVAL:
            owned = role.owned and not self._of_another(role, line)
            held = role.definite and not role.former and role.organization is None and not lead.news
            held = held and not (role.head in SCIENCES and " " not in (role.text or ""))
            before = lead.change.pluperfect and not lead.change.noun
            held = held and not before  # « le directeur …, qu'il avait rejointe en 2019 »
            if held and head_noun(role) not in role_words.VAGUE:
                return True  # « la directrice financière, X, arrivée il y a un an »
            return owned or role.incoming or (role.organization is not None and not role.former)
        if lead.kind is Kind.RETURN:  # « X, le directeur technique, était remercié »: where X comes back from
            placed = role.organization is not None
            ours = placed or not role.former
            return ours and head_noun(role) not in role_words.VAGUE
        if role.plural and (role.head in role_words.FAME or (role.owned and " d" not in fold(role.text))):
            return False  # « trois pointures de l'entraînement », « ses deux responsables, X et Y, »
        if fold(role.text).split()[0] in _NO_POSTS and " d" not in fold(role.text):
            return False  # « le dirigeant », « deux de ses lieutenants »
        if role.former and role.organization is None and not role.determined and " " not in role.text:
            return False  # « X, ancien physicien »
        return not is_board(role.text) or lead.seat is Seat.BOARD or role.head in role_words.BOARD_NOUNS


def _held_there(line: Line) -> Role | None:
    """« Z, une jeune pousse dont elle est la directrice générale »: the post in what is founded or joined."""
    for at, piece in enumerate(line.pieces[:-3]):
        pronoun, verb, post = line.pieces[at + 1 : at + 4]
        there = piece.word == "dont" and pronoun.word in ("il", "elle")
        if there and verb.verb is not None and verb.verb.lemma == "être" and not verb.verb.negated:
            return post.role
    return None


def _on_the_board(group: Cluster) -> tuple[str, Span | None]:
    """A seat, whatever it is called; the chair by its own words."""
    posts = [item.change.post for item in group.items if item.change.post is not None]
    for post in posts:
        if post.text is not None and (is_chair(post.text) or presides(post.text)):
            return post.text, post.span
    return role_words.BOARD_ROLE, posts[0].span if posts else None


def _first_to_come(lead: Judged, leads: Sequence[Judged]) -> bool:
    """The post that a title has filled is that of whom the article tells first."""
    coming = [j.change for j in leads if j.news and j.kind in (Kind.ARRIVAL, Kind.APPOINTMENT)]
    first = min(coming, key=lambda change: (change.line, change.at), default=None)
    return first is None or first.member.identity == lead.change.member.identity


def _of_a_unit(text: str | None) -> bool:
    """« laboratoire de recherche », for the post at its head: worse than that post, if it is told as well."""
    return text is not None and fold(text).split()[0] in role_words.UNITS


def _held_since(role: Role, line: Line) -> bool:
    """« X, RSSI d'Y depuis octobre »: the post taken then."""
    return [token.fold for token in line.tokens[role.last : role.last + 1]] == ["depuis"]


def _since_then(item: Judged, role: Role, line: Line) -> bool:
    """« Cinq mois après avoir quitté Y, le chercheur repart »: what they are by now, no post held then."""
    change = item.change
    bare = role.definite and not role.former and " " not in (role.text or " ")
    behind = line.tokens[role.first].start >= change.span.end  # not « à l'origine du renvoi du patron »
    return change.after and not item.news and bare and behind and head_noun(role) in role_words.VAGUE


def _post_given(group: Cluster, lead: Judged, leads: Sequence[Judged]) -> tuple[str | None, Span | None]:
    """« Promue directrice des achats en mars, X a quitté Y »: the post that the sentence recalls as given."""
    here = {item.change.line for item in group.items}
    own = [other for other in leads if other.kind is Kind.APPOINTMENT and other.name == lead.name]
    aside = [
        o
        for o in own
        if not o.news and o.change.line in here and o.change.attachment is Attachment.PARTICIPLE
    ]
    post = next((o.change.post for o in aside if o.change.post is not None and o.change.post.text), None)
    return (post.text, post.span) if lead.kind in _LEAVING and post is not None else (None, None)
