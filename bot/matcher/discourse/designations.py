"""Stage 4: whom « le directeur technique », « l'ancien de Google », « les deux chercheurs » mean."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.ordered_posts import in_their_turn
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.names.name import Identity
from bot.matcher.syntax.enumerations import among_them
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, org_of
from bot.matcher.syntax.roles import Role

_CHIEF_POSTS = ("directeur general", "directrice generale", "pdg")
_IN_TURN = words("predecesseur predecesseure predecesseuse successeur successeure remplacant remplacante")
_POSTS = 5_000  # of which what was made of them is kept: the same come again and again
_CHIEFS = words("patron patronne pdg dg ceo boss dirigeant dirigeante")


class Designations:
    """Traces posts and other designations to the people of a document."""

    def __init__(self, lines: Sequence[Line], mentions: Mentions, posts: Mapping[str, Sequence[str]]) -> None:
        """*posts*: what the watch list knows of each person's posts, by id, folded."""
        self.lines = lines
        self.mentions = mentions
        self.posts = posts

    def holders(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        """Whom a post or designation means."""
        if role.plural:
            if role.definite or role.count > 1 or role.owned:
                return self._plural_post(role, line, at)
            return self.mentions.among(line)
        if role.head in _IN_TURN and self._of_a_product(line, at):
            return ()  # « le successeur de GPT-4o »
        if (ordered := in_their_turn(self.lines, self.mentions, line, at)) is not None:
            return (ordered,)
        anybody = role.determined and not (role.definite or role.owned) and role.head in _CHIEFS
        held = self._called_behind(role, line, at) or self._told_holder(role, line, at)
        if held and not (anybody and not self._told_later(held, line)):
            return (held,)
        named = org_of(role)
        known = self._known_holder(role) if not anybody and (named is None or named.watched) else None
        beside = {
            m.member.identity for m in self.mentions.all if m.line == line and m.at < at and not m.subject
        }
        if known is not None and known.identity not in beside:
            return (known,)
        org = org_of(role)
        if org is not None and not org.watched and role.head != "ancien":
            return self._post_elsewhere(role, org, line, at)
        if role.head == "ancien" and role.definite:
            return self._alumnus(role, org, line, at)
        pointing = role.definite or not role.determined
        if not pointing and not (role.owned and role.head in role_words.DESIGNATIONS):
            ahead = self._cataphora(role, line)
            if ahead and org is not None and not org.watched:  # « une ancienne de Z »
                self.mentions.origins.setdefault(ahead[0].identity.name, org)
            return ahead
        if not role.determined and line:
            return ()
        return self._named_before(role, line, at)

    def _named_before(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        """« la chercheuse », « son prédécesseur »: the nearest who may be meant."""
        before = self.mentions.before(line, at)
        if role.owned and role.head in _IN_TURN and before:  # « son prédécesseur » is not the one of « son »
            owner = before[0].member.identity
            before = [m for m in before if m.member.identity != owner]
        if role.owned and role.head in _CHIEFS:
            others = self._others(before, line)
            if before and not others:
                return ()
            before = others
        hero = self._hero(role, line) if role.text is None else None
        candidates = (
            m.member
            for m in before
            if self.mentions.fits(m.member, role.gender) and self._may_hold(m.member, role)
        )
        meant = hero or next(candidates, None)
        return (self.mentions.bare(meant),) if meant is not None else self._cataphora(role, line)

    @staticmethod
    def _others(before: Sequence[Mention], line: int) -> list[Mention]:
        """« X prend la tête de Y après le départ de son PDG »: not the subject itself."""
        leading = {m.member.identity for m in before if m.line == line and m.subject}
        return [m for m in before if m.member.identity not in leading]

    def _told_later(self, member: Member, line: int) -> bool:
        """« Un dirigeant de Y s'en va. X … »: one who is named with that post from there on."""
        return all(m.line >= line for m in self.mentions.all if m.member.identity == member.identity)

    def _called_behind(self, role: Role, line: int, at: int) -> Member | None:
        """« La voix de Y s'en va : X rend son tablier »: the name that a headline gives behind its colon."""
        pieces = self.lines[line].pieces
        colon = next((k for k in range(at + 1, len(pieces) - 1) if pieces[k].sign is Sign.COLON), None)
        if line or colon is None or not role.definite or any(piece.people for piece in pieces[:colon]):
            return None
        people = pieces[colon + 1].people
        fits = len(people) == 1 and self.mentions.fits(people[0], role.gender) and not people[0].roles
        return self.mentions.bare(people[0]) if fits else None

    def _hero(self, role: Role, line: int) -> Member | None:
        """« L'Australienne », at the head of a paragraph: whom the title is about, if it names one person."""
        place = self.lines[line].sentence
        opens = line > 0 and self.lines[line - 1].sentence.block != place.block
        if place.section is not Section.CONTENT or not opens or not role.definite:
            return None
        titled = {m.member.identity: m.member for m in self.mentions.all if not m.line and not m.governed}
        fitting = [m for m in titled.values() if self.mentions.gender_of(m) is role.gender]
        return fitting[0] if len(fitting) == 1 else None

    def _of_a_product(self, line: int, at: int) -> bool:
        piece, tokens = self.lines[line].pieces[at], self.lines[line].tokens
        told = piece.role is not None and piece.role.organization is None
        return told and any(any(c.isdigit() for c in t.text) for t in tokens[piece.first : piece.last])

    def _post_elsewhere(self, role: Role, org: Org, line: int, at: int) -> tuple[Member, ...]:
        """« la patronne d'Instacart »: whoever the document ties to that organisation."""
        found = [
            m
            for m in self.mentions.all
            if self._from(m.member, org) and self.mentions.fits(m.member, role.gender)
        ]
        tied = bool(found)
        if not found:
            found = [
                m
                for m in self.mentions.before(line, at)
                if role.definite
                and (
                    self.mentions.gender_of(m.member) is role.gender
                    or (m.member.identity.id is None and self.mentions.fits(m.member, role.gender))
                )
            ]
            found.sort(key=lambda m: m.member.identity.id is not None)
        if not found and (ahead := self._cataphora(role, line)):
            self.mentions.origins.setdefault(ahead[0].identity.name, org)
            return ahead
        in_content = self.lines[line].sentence.section is Section.CONTENT
        if not found or (in_content and not tied and not role.former):
            return ()
        self.mentions.origins.setdefault(found[0].member.identity.name, org)
        return (self.mentions.bare(found[0].member),)

    def _alumnus(self, role: Role, org: Org | None, line: int, at: int) -> tuple[Member, ...]:
        """« l'ancien de Google »: who was spoken of, and where they come from."""
        found = [m for m in self.mentions.before(line, at) if self.mentions.fits(m.member, role.gender)]
        if found and org is not None and not org.watched:
            self.mentions.origins.setdefault(found[0].member.identity.name, org)
        return (self.mentions.bare(found[0].member),) if found else ()

    def _plural_post(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        if role.definite and not role.count:
            return self.mentions.group(line, at, 0)
        pieces = self.lines[line].pieces
        if role.count > 1 and pieces[-1].sign is Sign.COLON:  # « deux cadres ont démissionné : » over a list
            return self.mentions.one_by_one(line, role.count)
        group = self.mentions.group(line, at, role.count) if role.definite else ()
        if group or role.count < 2:
            return group
        return self.mentions.ahead(line, role.count) or tuple(
            self.mentions.bare(member) for member in among_them(self.lines, line, role.count)
        )

    def _from(self, member: Member, org: Org) -> bool:
        origin = self.mentions.origins.get(member.identity.name)
        known = origin.identity if origin else None
        held = any(
            h.identity == member.identity and h.org is not None and h.org.identity == org.identity
            for h in self.mentions.holdings
        )
        return held or (
            known is not None and org.identity is not None and fold(known.name) == fold(org.identity.name)
        )

    def _told_holder(self, role: Role, line: int, at: int) -> Member | None:
        """Somebody of whom the document tells this post, nearest told first."""
        org = org_of(role)
        best: tuple[int, Identity] | None = None
        for holding in self.mentions.holdings:
            if not _same_post(holding.role, role) or not self.mentions.fits_identity(
                holding.identity, role.gender
            ):
                continue
            if org is not None and holding.org is not None and org.identity != holding.org.identity:
                continue
            elsewhere = holding.role.former or (holding.org is not None and not holding.org.watched)
            if holding.line >= line and elsewhere and org is None:
                continue  # « la dirigeante » is not the « ex-dirigeante de Z » told after her
            distance = abs(line - holding.line) + (0 if holding.line <= line else 2)
            if best is None or distance < best[0]:
                best = (distance, holding.identity)
        if best is None:
            return None
        mention = next(m for m in self.mentions.all if m.member.identity == best[1])
        return self.mentions.bare(mention.member)

    def _known_holder(self, role: Role) -> Member | None:
        """The one person of the document of whom the watch list knows this very post."""
        org = org_of(role)
        ours = org is not None and org.watched and role.head not in ("chercheur", "chercheuse", "cadre")
        if role.text is None or (role.head in role_words.VAGUE - _CHIEFS and not ours):
            return None
        words = fold(role.text)
        chief = role.head in _CHIEFS and len(words.split()) == 1
        found = {
            m.member.identity: m.member
            for m in self.mentions.all
            if any(
                words in post or (chief and post.startswith(_CHIEF_POSTS))
                for post in self.posts.get(m.member.identity.id or "", ())
            )
            and self.mentions.fits(m.member, role.gender)
        }
        if len(found) > 1:  # whom the title names, if it is one of them
            titled = {m.member.identity for m in self.mentions.all if not m.line}
            found = {identity: member for identity, member in found.items() if identity in titled}
        return self.mentions.bare(next(iter(found.values()))) if len(found) == 1 else None

    def _may_hold(self, member: Member, role: Role) -> bool:
        """Nothing told of them says that they hold another post than this one."""
        if role.text is None or role.head in role_words.VAGUE:
            return True
        told = [
            h
            for h in self.mentions.holdings
            if h.identity == member.identity and h.role.text and h.role.head not in role_words.VAGUE
        ]
        return not told or any(_same_post(h.role, role) for h in told)

    def _pointed_at(self, mention: Mention) -> bool:
        """« Il s'agit de X »."""
        first = [token.fold for token in self.lines[mention.line].tokens[:3]]
        return first == ["il", "s'", "agit"] and mention.at <= 4

    def _cataphora(self, role: Role, line: int) -> tuple[Member, ...]:
        """« Un cofondateur d'… rejoint … »: the name comes in the next sentence."""
        if self.lines[line].sentence.section is not Section.TITLE and line > 1:
            return ()
        if line and self.lines[line].tokens[role.first].fold == "leur":
            return ()  # « l'éviction de leur patron »: none of those to come
        opens = role.first < 3
        for mention in self.mentions.all if opens else ():  # « La voix d'Y s'en va : X rend son tablier »
            here = mention.line == line and len(mention.group) == 1 and mention.member.first > role.first
            behind = here and mention.at > 0 and self.lines[line].pieces[mention.at - 1].word == ":"
            if behind and self.mentions.fits(mention.member, role.gender):
                return (self.mentions.bare(mention.member),)
        for mention in self.mentions.all:
            if (
                line < mention.line <= line + 2
                and (mention.subject or self._pointed_at(mention))
                and len(mention.group) == 1
                and self.mentions.fits(mention.member, role.gender)
                and not self._hires(mention)
            ):
                return (self.mentions.bare(mention.member),) if self._may_hold(mention.member, role) else ()
        return () if line else self._named_alone(role)

    def _named_alone(self, role: Role) -> tuple[Member, ...]:
        """« Une dirigeante d'… s'en va | Pour X, … »: of a title, the one person named right after it."""
        after = [m for m in self.mentions.all if 0 < m.line <= 2]
        one = {m.member.identity for m in after if m.line == 1}
        if len(one) != 1 or len({m.member.identity for m in after}) != 1:
            return ()
        if not after[0].at:
            return ()  # « X le sait »: who does something else there was looked at before
        member = after[0].member
        if not self.mentions.fits(member, role.gender) or not self._may_hold(member, role):
            return ()
        return (self.mentions.bare(member),)

    def _hires(self, mention: Mention) -> bool:
        """« Un cadre de Z passe chez Y | A, qui recrutait déjà … »: the boss of those he goes to."""
        behind = self.lines[mention.line].pieces[mention.at + 1 : mention.at + 5]
        verb = next((piece.verb for piece in behind if piece.verb is not None), None)
        return verb is not None and verb.lemma in _HIRING and verb.finite and not verb.passive


_HIRING = words("recruter embaucher débaucher engager accueillir attirer nommer")


def _same_post(known: Role, role: Role) -> bool:
    """The same noun (in either gender) and no clash in what follows it."""
    if role.head == known.head == "ancien":
        return (
            role.organization is not None
            and known.organization is not None
            and role.organization.identity == known.organization.identity
        )
    if {role.head, known.head} <= _CHIEFS:
        return True
    chiefly = (known.head in _CHIEFS and _is_chief(role)) or (role.head in _CHIEFS and _is_chief(known))
    if chiefly:
        return True
    if _stem(role.head) != _stem(known.head):
        return False
    if role.text is None or known.text is None:
        return role.text is None and known.text is None
    words, told = _words_after(role.text), _words_after(known.text)
    return not words or not told or bool(words & told - {"de", "la", "des", "du", "d'", "l'"})


@lru_cache(maxsize=_POSTS)
def _words_after(text: str) -> frozenset[str]:
    """What follows the noun of a post."""
    return frozenset(fold(text).split()[1:])


def _is_chief(role: Role) -> bool:
    return role.text is not None and fold(role.text).startswith(
        ("directeur general", "directrice generale", "pdg", "president-directeur")
    )


@lru_cache(maxsize=_POSTS)
def _stem(head: str) -> str:
    for feminine, masculine in (
        ("trice", "teur"),
        ("euse", "eur"),
        ("iere", "ier"),
        ("eure", "eur"),
        ("ere", "er"),
        ("cheffe", "chef"),
        ("enne", "en"),
        ("onne", "on"),
    ):
        if head.endswith(feminine):
            return head.removesuffix(feminine) + masculine
    return head.removesuffix("e").removesuffix("s")
