"""Stage 4: who « elle », « le chercheur », « l'entreprise » are.

Built once per document: every mention of a person with its place, the posts told of each,
and the organisation that each sentence is about. Resolving reads only what stands before,
except for posts, which a later sentence may give to a name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from bot.matcher.chunks import Line, Member, Org, Piece, Sign
from bot.matcher.clauses import ClauseReader
from bot.matcher.conjugation import Tense
from bot.matcher.groups import org_of
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ORDINALS, PERSONAL
from bot.matcher.names import Identity, Sort
from bot.matcher.roles import Role
from bot.matcher.text import Section, Shape
from bot.matcher.tokens import fold
from bot.matcher.verbgroup import VerbGroup
from bot.model import Gender

_REACH = 4  # sentences that a pronoun looks back over
_CHIEF_POSTS = ("directeur general", "directrice generale", "pdg")
_CHIEFS = words("patron patronne pdg dg ceo boss dirigeant dirigeante")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named at a place of the document."""

    member: Member
    line: int
    at: int  # position of the piece
    subject: bool
    group: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """A post told of somebody, and the line that tells it."""

    identity: Identity
    role: Role
    org: Org | None
    line: int


_HELD_BEFORE = words(
    "diriger piloter travailler officier occuper exercer présider superviser conseiller codiriger"
)


def _tells_origin(verb: VerbGroup) -> bool:
    """« venu d'Apple », « il vient d'Apple », « elle dirigeait les ventes d'Apple »."""
    if verb.tense is Tense.PARTICIPLE:
        return verb.lemma in ("venir", "passer", "arriver")
    if verb.lemma == "venir":
        return verb.tense is Tense.PRESENT and not verb.negated
    return verb.lemma in _HELD_BEFORE and verb.tense is Tense.IMPERFECT and not verb.perfect


class Discourse:
    """What the document says of whom, in reading order."""

    def __init__(
        self, lines: Sequence[Line], posts: Mapping[str, Sequence[str]] = MappingProxyType({})
    ) -> None:
        """*posts*: what the watch list knows of each person's posts, by id, folded."""
        self.lines = lines
        self.posts = posts
        self.readers = [ClauseReader(line) for line in lines]
        self.mentions: list[Mention] = []
        self.holdings: list[Holding] = []
        self.genders: dict[str, Gender] = {}
        self.origins: dict[str, Org] = {}
        for line in lines:
            self._register(line)
        for line in lines:
            self._register_groups(line)
        for line in lines:
            self._register_posts(line)
        self.watched_from = self._first_watched()
        self.focuses = self._focus_by_line()

    # -- building -----------------------------------------------------------------------------

    def _register(self, line: Line) -> None:
        reader = self.readers[line.index]
        subjects = {reader.read(i).subject for i, piece in enumerate(line.pieces) if piece.sign is Sign.VERB}
        for at, piece in enumerate(line.pieces):
            if piece.verb is not None and _tells_origin(piece.verb):
                self._register_origin(reader, at)
            for member in piece.people:
                self.mentions.append(Mention(member, line.index, at, at in subjects, piece.people))
                name = member.identity.name
                if member.gender is not Gender.UNKNOWN:
                    self.genders.setdefault(name, member.gender)
                if member.origin is not None:
                    self.origins.setdefault(name, member.origin)
                for role in member.roles:
                    self.holdings.append(Holding(member.identity, role, org_of(role), line.index))

    def _register_origin(self, reader: ClauseReader, at: int) -> None:
        """« X, venu d'Apple », « Y, passée par Google »."""
        clause = reader.read(at)
        subject = reader.pieces[clause.subject] if clause.subject is not None else None
        people = subject.people if subject is not None else ()
        if subject is not None and subject.sign is Sign.PRONOUN and clause.subject is not None:
            people = self._pronoun(subject, reader.line.index, clause.subject)
        links = ("de", "d'", "du", "par", "source", "chez", "pour")
        for complement in clause.complements:
            org = reader.pieces[complement.at].org
            if (
                len(people) == 1
                and org is not None
                and org.identity is not None
                and not org.watched
                and complement.at > clause.at
                and complement.word
                in (links if clause.verb.finite and clause.verb.lemma != "venir" else links[:5])
            ):
                self.origins.setdefault(people[0].identity.name, org)

    def _register_groups(self, line: Line) -> None:
        """« trois transfuges de Google » of a title tells where the three named next come from."""
        for piece in line.pieces:
            role = piece.role
            org = org_of(role) if role is not None else None
            if (
                role is None
                or org is None
                or org.watched
                or role.count < 2
                or role.head not in ("transfuges", "anciens", "ancien")
            ):
                continue
            for member in self._ahead(line.index, role.count):
                self.origins.setdefault(member.identity.name, org)

    def _register_posts(self, line: Line) -> None:
        """« le directeur scientifique » with no name beside it: told of whom it means."""
        for at, piece in enumerate(line.pieces):
            role = piece.role
            if (
                piece.sign is Sign.POST
                and role is not None
                and role.text
                and role.definite
                and not role.plural
            ):
                for member in self._post(role, line.index, at):
                    self.holdings.append(Holding(member.identity, role, org_of(role), line.index))

    def _first_watched(self) -> tuple[int, Org] | None:
        for line in self.lines:
            for piece in line.pieces:
                org = self.named(piece)
                if org is not None and org.watched:
                    return line.index, org
        return None

    @staticmethod
    def named(piece: Piece) -> Org | None:
        """The organisation that a piece names, as itself or in a post."""
        if piece.org is not None and piece.org.identity is not None:
            return piece.org
        for role in (
            *(role for member in piece.people for role in member.roles),
            *((piece.role,) if piece.role else ()),
        ):
            org = org_of(role)
            if org is not None and org.watched:
                return org
        for member in piece.people:
            if member.origin is not None and member.origin.watched:
                return member.origin
        return None

    def _focus_by_line(self) -> list[Org | None]:
        """The organisation that each sentence is about: the title's, or that of the heading above it."""
        focus = self._focus_of_head()
        head = focus
        result: list[Org | None] = []
        for line in self.lines:
            if line.sentence.section is Section.CONTENT and line.sentence.shape is Shape.HEADING:
                named = [org for piece in line.pieces if (org := self.named(piece)) is not None]
                watched = [org for org in named if org.watched]
                focus = (
                    watched[0]
                    if watched
                    else named[0]
                    if named
                    else head
                    if not _digest(self.lines)
                    else None
                )
            opening = line.pieces[:2]
            own = opening[0].org if len(opening) == 2 and opening[1].sign is Sign.COLON else None
            headed = (
                own is not None and own.identity is not None and line.sentence.section is not Section.TITLE
            )
            result.append(own if headed else focus)
        return result

    def _focus_of_head(self) -> Org | None:
        """The watched organisation if the title names it, else what the title names, else the summary's."""
        head = [line for line in self.lines if line.sentence.section is not Section.CONTENT][:6]
        for section in (Section.TITLE, Section.SUMMARY):
            named = [
                org
                for line in head
                if line.sentence.section is section
                for piece in line.pieces
                if (
                    org := self.named(piece)
                    or (piece.org if piece.org is not None and piece.org.owned else None)
                )
                is not None
            ]
            watched = [org for org in named if org.watched]
            if watched or named:
                return (watched or named)[0]
        for line in self.lines[:8]:
            for piece in line.pieces:
                org = self.named(piece)
                if org is not None and org.watched:
                    return org
        return None

    # -- organisations ------------------------------------------------------------------------

    def org(self, org: Org, line: int, people: Sequence[Member] = ()) -> Org:
        """*org* with its identity where a description can be traced."""
        if org.identity is not None or org.other:
            return org
        for member in people:
            for role in member.roles:
                own = org_of(role)
                if own is not None and not role.former:
                    return own
        named = [o for piece in self.lines[line].pieces if (o := self.named(piece)) is not None]
        focus = self.focuses[line]
        bare = [piece.org for piece in self.lines[line].pieces if piece.org is not None and piece.org.watched]
        if focus is not None and not focus.watched and focus.identity is not None and not bare:
            return focus  # the title's; the watched one is named as somebody's employer only
        if any(o.watched for o in named):
            return next(o for o in named if o.watched)
        return focus if focus is not None else org

    # -- people -------------------------------------------------------------------------------

    def people(self, piece: Piece, line: int, at: int, *, subject: bool = False) -> tuple[Member, ...]:
        """The people that a piece stands for; empty when it is nobody, or nobody to be told."""
        if piece.people:
            return tuple(self._known(member) for member in piece.people)
        if piece.sign is Sign.PRONOUN:
            return self._pronoun(piece, line, at)
        if piece.sign is Sign.POST and piece.role is not None:
            found = self._post(piece.role, line, at)
            return tuple(replace(member, roles=(*member.roles, piece.role)) for member in found)
        return ()

    def _known(self, member: Member) -> Member:
        if member.gender is Gender.UNKNOWN:
            gender = self.genders.get(member.identity.name, Gender.UNKNOWN)
            return replace(member, gender=gender) if gender is not Gender.UNKNOWN else member
        return member

    def _before(self, line: int, at: int, *, reach: int = _REACH) -> list[Mention]:
        """Mentions before a place, nearest first; subjects of a sentence before its other people."""
        found = [m for m in self.mentions if (m.line, m.at) < (line, at) and line - m.line <= reach]
        block = self.lines[line].sentence.block
        return sorted(
            found,
            key=lambda m: (
                2 * (line - m.line)
                + (0 if m.subject else 5)
                + (
                    0
                    if self.lines[m.line].sentence.block == block
                    or self.lines[m.line].sentence.section is Section.TITLE
                    else 3
                ),
                -m.line,
                m.at,
            ),
        )

    def gender_of(self, member: Member) -> Gender:
        """The gender told by name, title or post anywhere in the document."""
        if member.gender is not Gender.UNKNOWN:
            return member.gender
        return self.genders.get(member.identity.name, Gender.UNKNOWN)

    def _fits(self, member: Member, gender: Gender) -> bool:
        own = self.gender_of(member)
        return Gender.UNKNOWN in (own, gender) or own is gender

    def _bare(self, member: Member) -> Member:
        return replace(self._known(member), roles=(), first=0, last=0)

    def _pronoun(self, piece: Piece, line: int, at: int) -> tuple[Member, ...]:
        word = piece.word
        if word.startswith("ordinal"):
            return self._ordinal(word, line, at)
        if word == "tous":
            return self._group(line, at, 0)
        if word in ("je", "j'"):
            return self.speaker(line, at)
        if word == "nous" or self._impersonal(piece, line, at):
            return ()
        gender, plural = PERSONAL.get(word, ("", False))
        if plural:
            return self._group(line, at, 0)
        wanted = Gender(gender) if gender else Gender.UNKNOWN
        candidates = [m for m in self._before(line, at) if self._fits(m.member, wanted) and len(m.group) == 1]
        if wanted is not Gender.UNKNOWN:  # somebody of that gender before somebody who may be
            candidates.sort(key=lambda m: self.gender_of(m.member) is not wanted and m.line == line - 1)
        candidates = candidates or [m for m in self._before(line, at) if self._fits(m.member, wanted)]
        if not candidates:
            candidates = [m for m in self.mentions if m.line < line and self._fits(m.member, wanted)][:1]
        if word.startswith(("celui", "celle", "ce ", "cette")) and candidates:
            candidates = sorted(candidates, key=lambda m: (-m.line, -m.at))
        return (self._bare(candidates[0].member),) if candidates else ()

    def _impersonal(self, piece: Piece, line: int, at: int) -> bool:
        """« il faut », « il s'agit », « il est temps »: nobody."""
        if piece.word != "il" or at + 1 >= len(self.lines[line].pieces):
            return False
        verb = self.lines[line].pieces[at + 1].verb
        if verb is None or piece.last == 0:
            return False
        following = (
            self.lines[line].tokens[verb.last].fold if verb.last < len(self.lines[line].tokens) else ""
        )
        return (
            verb.lemma in ("falloir", "agir", "sembler", "paraître")
            or (
                verb.lemma == "être"
                and following in ("temps", "question", "vrai", "possible", "probable", "trop")
            )
            or (verb.lemma == "avoir" and verb.indirect == "y")
        )

    def speaker(self, line: int, at: int) -> tuple[Member, ...]:
        """Who says « je »: the subject of the verb of saying in or before the quotation."""
        for index in (line, line + 1, line - 1):
            if (
                not 0 <= index < len(self.lines)
                or self.lines[index].sentence.block != self.lines[line].sentence.block
            ):
                continue
            reader = self.readers[index]
            for i, piece in enumerate(self.lines[index].pieces):
                if piece.verb is None or piece.quoted or piece.verb.lemma not in _SAYING:
                    continue
                if piece.verb.subject in ("il", "elle"):
                    wanted = Gender.FEMININE if piece.verb.subject == "elle" else Gender.MASCULINE
                    found = [m for m in self._before(index, i) if self._fits(m.member, wanted)]
                    return (self._bare(found[0].member),) if found else ()
                subject = reader.read(i).subject
                if subject is not None and not self.lines[index].pieces[subject].quoted:
                    people = self.people(self.lines[index].pieces[subject], index, subject)
                    if people:
                        return people[:1]
        found = [
            m
            for m in self._before(line, at, reach=1)
            if m.line < line or not self.lines[m.line].pieces[m.at].quoted
        ]
        found = found or [  # « Je pars » : l'annonce de Y
            m
            for m in self.mentions
            if m.line in (line, line + 1) and not self.lines[m.line].pieces[m.at].quoted
        ]
        return (self._bare(found[0].member),) if found else ()

    def _group(self, line: int, at: int, count: int) -> tuple[Member, ...]:
        """The nearest people told together; *count* of them if given."""
        best: dict[int, list[Mention]] = {}
        for mention in self._before(line, at):
            best.setdefault(mention.line, []).append(mention)
        for index in sorted(best, reverse=True):
            groups = [m.group for m in best[index] if len(m.group) > 1 and count in (0, len(m.group))]
            if groups:
                return tuple(self._bare(member) for member in groups[0])
        for index in sorted(best, reverse=True):
            names: dict[str, Member] = {}
            for mention in sorted(best[index], key=lambda m: m.at):
                names.setdefault(mention.member.identity.name, mention.member)
            if len(names) > 1 and count in (0, len(names)):
                return tuple(self._bare(member) for member in names.values())
        if count > 1:
            return self._ahead(line, count)
        return ()

    def told_together(self, line: int, at: int) -> tuple[Member, ...]:
        """« leur départ »: of the nearest people that one list names, or that « ils » stands for."""
        reader = self.readers[line]
        subjects = [
            reader.read(i).subject for i, piece in enumerate(reader.pieces[:at]) if piece.verb is not None
        ]
        for subject in subjects:
            if (
                subject is not None
                and reader.pieces[subject].people
                and len(reader.pieces[subject].people) > 1
            ):
                return tuple(self._bare(member) for member in reader.pieces[subject].people)
        for mention in sorted(
            (m for m in self.mentions if (m.line, m.at) < (line, at) and line - m.line <= 2),
            key=lambda m: (-m.line, -m.at),
        ):
            if len(mention.group) > 1:
                return tuple(self._bare(member) for member in mention.group)
        return ()

    def _ahead(self, line: int, count: int) -> tuple[Member, ...]:
        """People named together in the sentences right after, « trois chercheurs » of a title."""
        for mention in self.mentions:
            if line < mention.line <= line + 3 and len(mention.group) == count:
                return tuple(self._bare(member) for member in mention.group)
        return ()

    def _ordinal(self, word: str, line: int, at: int) -> tuple[Member, ...]:
        _, number, which = word.split()
        group = self._group(line, at, 0)
        if not group:
            return ()
        count = int(number)
        if which in ("autres", "autre"):
            return group[-count:]
        if which in ("hommes", "femmes"):
            return group if len(group) == count else ()
        index = ORDINALS.get(which, 0)
        if count > 1:
            return group[:count] if index == 0 else group[-count:]
        return (group[index],) if -len(group) <= index < len(group) else ()

    def _post(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        """Whom a post or designation means."""
        if role.plural:
            if role.definite or role.count > 1 or role.owned:
                return self._plural_post(role, line, at)
            return ()
        held = self._holders(role, line, at)
        if held:
            return (held,)
        known = self._known_holder(role)
        beside = {m.member.identity for m in self.mentions if m.line == line and m.at < at and not m.subject}
        if known is not None and known.identity not in beside:
            return (known,)
        org = org_of(role)
        if org is not None and not org.watched and role.head != "ancien":
            return self._post_elsewhere(role, org, line, at)
        if role.head == "ancien" and role.definite:
            return self._alumnus(role, org, line, at)
        pointing = role.definite or not role.determined
        if not pointing and not (role.owned and role.head in role_words.DESIGNATIONS):
            return self._cataphora(role, line)
        if not role.determined and line:
            return ()
        candidates = [
            m
            for m in self._before(line, at)
            if self._fits(m.member, role.gender) and self._may_hold(m.member, role)
        ]
        return (self._bare(candidates[0].member),) if candidates else self._cataphora(role, line)

    def _post_elsewhere(self, role: Role, org: Org, line: int, at: int) -> tuple[Member, ...]:
        """« la patronne d'Instacart »: whoever the document ties to that organisation."""
        found = [m for m in self.mentions if self._from(m.member, org) and self._fits(m.member, role.gender)]
        tied = bool(found)
        if not found:
            found = [
                m for m in self._before(line, at) if role.definite and self.gender_of(m.member) is role.gender
            ]
        if not found and (ahead := self._cataphora(role, line)):
            self.origins.setdefault(ahead[0].identity.name, org)
            return ahead
        in_content = self.lines[line].sentence.section is Section.CONTENT
        if not found or (in_content and not tied and not role.former):
            return ()
        self.origins.setdefault(found[0].member.identity.name, org)
        return (self._bare(found[0].member),)

    def _alumnus(self, role: Role, org: Org | None, line: int, at: int) -> tuple[Member, ...]:
        """« l'ancien de Google »: who was spoken of, and where they come from."""
        found = [m for m in self._before(line, at) if self._fits(m.member, role.gender)]
        if found and org is not None and not org.watched:
            self.origins.setdefault(found[0].member.identity.name, org)
        return (self._bare(found[0].member),) if found else ()

    def _plural_post(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        if role.definite and not role.count:
            return self._group(line, at, 0)
        group = self._group(line, at, role.count) if role.definite else ()
        return group or (self._ahead(line, role.count) if role.count > 1 else ())

    def _from(self, member: Member, org: Org) -> bool:
        origin = self.origins.get(member.identity.name)
        known = origin.identity if origin else None
        held = any(
            h.identity == member.identity and h.org is not None and h.org.identity == org.identity
            for h in self.holdings
        )
        return held or (
            known is not None and org.identity is not None and fold(known.name) == fold(org.identity.name)
        )

    def _holders(self, role: Role, line: int, at: int) -> Member | None:
        """Somebody of whom the document tells this post, nearest told first."""
        org = org_of(role)
        best: tuple[int, Identity] | None = None
        for holding in self.holdings:
            if not _same_post(holding.role, role) or not self._fits_identity(holding.identity, role.gender):
                continue
            if org is not None and holding.org is not None and org.identity != holding.org.identity:
                continue
            distance = abs(line - holding.line) + (0 if holding.line <= line else 2)
            if best is None or distance < best[0]:
                best = (distance, holding.identity)
        if best is None:
            return None
        mention = next(m for m in self.mentions if m.member.identity == best[1])
        return self._bare(mention.member)

    def _known_holder(self, role: Role) -> Member | None:
        """The one person of the document of whom the watch list knows this very post."""
        if role.text is None or role.head in role_words.VAGUE - _CHIEFS:
            return None
        words = fold(role.text)
        chief = role.head in _CHIEFS and len(words.split()) == 1
        found = {
            m.member.identity: m.member
            for m in self.mentions
            if any(
                words in post or (chief and post.startswith(_CHIEF_POSTS))
                for post in self.posts.get(m.member.identity.id or "", ())
            )
            and self._fits(m.member, role.gender)
        }
        return self._bare(next(iter(found.values()))) if len(found) == 1 else None

    def _fits_identity(self, identity: Identity, gender: Gender) -> bool:
        own = (
            identity.gender
            if identity.gender is not Gender.UNKNOWN
            else self.genders.get(identity.name, Gender.UNKNOWN)
        )
        return Gender.UNKNOWN in (own, gender) or own is gender

    def _may_hold(self, member: Member, role: Role) -> bool:
        """Nothing told of them says that they hold another post than this one."""
        if role.text is None or role.head in role_words.VAGUE:
            return True
        told = [
            h
            for h in self.holdings
            if h.identity == member.identity and h.role.text and h.role.head not in role_words.VAGUE
        ]
        return not told or any(_same_post(h.role, role) for h in told)

    def _cataphora(self, role: Role, line: int) -> tuple[Member, ...]:
        """« Un cofondateur d'… rejoint … »: the name comes in the next sentence."""
        if self.lines[line].sentence.section is not Section.TITLE and line > 1:
            return ()
        for mention in self.mentions:
            if (
                line < mention.line <= line + 2
                and mention.subject
                and len(mention.group) == 1
                and self._fits(mention.member, role.gender)
            ):
                return (self._bare(mention.member),) if self._may_hold(mention.member, role) else ()
        return ()


def _digest(lines: Sequence[Line]) -> bool:
    """Several headings that each name an organisation: several stories in one item."""
    heads = [
        line
        for line in lines
        if line.sentence.section is Section.CONTENT and line.sentence.shape is Shape.HEADING
    ]
    named = {name.identity.name for line in heads for name in line.names if name.sort is Sort.COMPANY}
    return len(named) > 1 and len(heads) > 2


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
    chiefly = (_is_chief(known) and role.head in _CHIEFS) or (_is_chief(role) and known.head in _CHIEFS)
    if chiefly:
        return True
    if _stem(role.head) != _stem(known.head):
        return False
    if role.text is None or known.text is None:
        return role.text is None and known.text is None
    words, told = set(fold(role.text).split()[1:]), set(fold(known.text).split()[1:])
    return not words or not told or bool(words & told - {"de", "la", "des", "du", "d'", "l'"})


def _is_chief(role: Role) -> bool:
    return role.text is not None and fold(role.text).startswith(
        ("directeur general", "directrice generale", "pdg", "president-directeur")
    )


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


_SAYING = words(
    """
    écrire dire déclarer poster publier expliquer annoncer confier indiquer affirmer assurer ajouter
    raconter préciser tweeter lâcher glisser conclure réagir répondre lancer plaisanter sourire
    justifier résumer promettre
    """
)
