"""The people named in a document, place by place, and what is told of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.matcher.discourse.among import (
    acts_on_them,
    all_in_turn,
    as_many,
    gathered,
    listed_below,
    named_among,
    row_before,
    told_of_others,
)
from bot.matcher.discourse.farewells import bids_farewell
from bot.matcher.discourse.headed import is_headed
from bot.matcher.language.text import Section, Shape
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.organizations import BOSSES
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_REACH = 4  # sentences that a pronoun looks back over
_NEAR = 2  # sentences back to somebody of that gender, before somebody nearer who may be


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named at a place of the document."""

    member: Member
    line: int
    at: int  # position of the piece
    subject: bool
    governed: bool  # behind a preposition
    group: tuple[Member, ...]
    replaced: bool = False  # « succède à X »


@dataclass(frozen=True, slots=True)
class Holding:
    """A post told of somebody, and the line that tells it."""

    identity: Identity
    role: Role
    org: Org | None
    line: int


class Mentions:
    """Who is named where, and the posts, genders and origins that the document gives them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.all: list[Mention] = []
        self.holdings: list[Holding] = []
        self._first: dict[Identity, Member] = {}
        self._held: dict[Identity, list[Holding]] = defaultdict(list)
        self.genders: dict[str, Gender] = {}
        self.origins: dict[str, Org] = {}
        self.outsiders: set[str] = set()  # « vient du cabinet du ministre »: from some other place
        self.aides: set[str] = set()  # « son adjoint », of one of the watched organisation
        self.insiders: set[str] = set()  # « qui dirigeait la recherche de » the watched organisation
        self.employed: set[tuple[str, int]] = set()  # who worked at the watched organisation, with the line
        self.heads_bought: set[str] = set()  # of houses that the watched organisation buys, or is to buy
        self.heads_apart: set[str] = (
            set()
        )  # of houses that it only deals with, gives up, or that another buys
        self.alumni: set[str] = set()  # « passé par » the watched organisation
        self.gone: set[str] = set()  # « directrice de » the watched organisation « jusqu'en mai »
        self.framed: set[str] = set()  # the same, by a title that is about former members

    def add(self, mention: Mention) -> None:
        """A sentence names somebody."""
        self.all.append(mention)
        self._first.setdefault(mention.member.identity, mention.member)

    def note_head(self, member: Member, house: Org, *, taken: bool) -> None:
        """A sentence tells who heads a house that the watched organisation buys (*taken*) or deals with."""
        name = member.identity.name
        if taken:
            self.heads_bought.add(name)
            self.origins.setdefault(name, house)
        elif name not in self.heads_bought and member.identity.id is None:
            self.heads_apart.add(name)

    def heads_another(self, identity: Identity) -> bool:
        """Heads a house that the watched organisation buys, or one that it only has to do with."""
        return identity.name in self.heads_bought or identity.name in self.heads_apart

    def hold(self, member: Member, role: Role, line: int) -> None:
        """A sentence tells a post of somebody."""
        holding = Holding(member.identity, role, org_of(role), line)
        self.holdings.append(holding)
        self._held[member.identity].append(holding)

    def first_of(self, identity: Identity) -> Member:
        """Somebody as the document names them first."""
        return self._first[identity]

    def held(self, identity: Identity) -> Sequence[Holding]:
        """The posts told of somebody, in reading order."""
        return self._held.get(identity, ())

    def known(self, member: Member) -> Member:
        if member.gender is Gender.UNKNOWN:
            gender = self.genders.get(member.identity.name, Gender.UNKNOWN)
            return replace(member, gender=gender) if gender is not Gender.UNKNOWN else member
        return member

    def before(self, line: int, at: int, *, reach: int = _REACH) -> list[Mention]:
        """Mentions before a place, nearest first; subjects of a sentence before its other people."""
        found = [m for m in self.all if (m.line, m.at) < (line, at) and line - m.line <= reach]
        found = [m for m in found if self._in_view(m, line)]
        block = self.lines[line].sentence.block
        headed = {k for k in {m.line for m in found} if is_headed(self.lines, line, k)}
        return sorted(
            found,
            key=lambda m: (
                2 * (line - m.line)
                + (0 if m.subject or m.line in headed else 8 if m.governed and m.line == line else 5)
                + (m.line < line and not m.subject and self._in_opening(m))
                + (
                    0
                    if self.lines[m.line].sentence.block == block
                    or m.line in headed
                    or self.lines[m.line].sentence.section is Section.TITLE
                    else 3
                ),
                -m.line,
                m.at,
            ),
        )

    def _in_view(self, mention: Mention, line: int) -> bool:
        """No heading parts them, unless the head of the article is about them."""
        between = self.lines[mention.line + 1 : line + 1]
        if all(other.sentence.shape is not Shape.HEADING for other in between):
            return True
        head = (m for m in self.all if self.lines[m.line].sentence.section is not Section.CONTENT)
        return any(m.member.identity == mention.member.identity for m in head)

    def _in_opening(self, mention: Mention) -> bool:
        """« Plutôt que de rappeler X, Y embauche Z. Il … »: X, in a phrase before the clause itself."""
        row = self.lines[mention.line].pieces
        finite = next((k for k, piece in enumerate(row) if piece.verb is not None and piece.verb.finite), 0)
        return any(piece.sign is Sign.COMMA for piece in row[mention.at : finite])

    def referents(self, line: int, at: int, wanted: Gender, *, pointing: bool) -> list[Mention]:
        """Whom a singular pronoun may stand for, likeliest first; *pointing*: « celle-ci », the last."""
        candidates = [
            m
            for m in self.before(line, at)
            if self.fits(m.member, wanted) and (len(m.group) == 1 or (pointing and m.member == m.group[-1]))
        ]
        sure = (m for m in candidates if self.gender_of(m.member) is wanted and m.line >= line - _NEAR)
        if wanted is not Gender.UNKNOWN and any(sure):
            candidates.sort(key=lambda m: self.gender_of(m.member) is not wanted and m.line == line - 1)
        candidates = candidates or [m for m in self.before(line, at) if self.fits(m.member, wanted)]
        if not candidates:
            candidates = [m for m in self.all if m.line < line and self.fits(m.member, wanted)][:1]
        of_others = [m for m in candidates if m.line == line or not bids_farewell(self.lines[m.line], m.at)]
        candidates = of_others or candidates
        if not candidates and self.lines[line].sentence.section is Section.TITLE:
            return self._named_next(line, wanted) or self._named_behind(line, at, wanted)
        if not candidates:
            return self._named_behind(line, at, wanted)
        if pointing:
            return sorted(candidates, key=lambda m: (-m.line, -m.at))
        return self._heroes_first(candidates, line)

    def _heroes_first(self, candidates: list[Mention], line: int) -> list[Mention]:
        """Somebody named only in passing, two sentences back, gives way to whom the title is about."""
        near = candidates[0] if candidates else None
        if near is None or line - near.line < 2:
            return candidates
        if near.member.identity.id is not None and not near.governed:
            return candidates  # but « le courriel, parti de la boîte de X »
        if any(m.subject for m in self.all if m.member.identity == near.member.identity):
            return candidates
        wanted = self.gender_of(near.member)
        listed = [m for m in self.all if not m.line and m.member.identity.id is not None]
        return [m for m in listed if self.fits(m.member, wanted)][:1] + candidates

    def _named_next(self, here: int, wanted: Gender) -> list[Mention]:
        """« Elle quitte Y », « Toulouse. Elle quitte Y » of a title: who the sentence after it is about.

        « Elle revient ! X retrouve son bureau »: of the title itself, where that goes on.
        """
        title = (line.index for line in self.lines[:3] if line.sentence.section is Section.TITLE)
        after = max(title, default=0) + 1
        free = [m for m in self.all if not m.governed and len(m.group) == 1 and self.fits(m.member, wanted)]
        told = [m for m in free if here < m.line < after and m.subject]
        goes_on = [m for m in told if not acts_on_them(self.lines[m.line], m.at)]
        return goes_on or [m for m in free if m.line == after] or self._alone_in_summary(free)

    def _alone_in_summary(self, free: Sequence[Mention]) -> list[Mention]:
        """« Il quitte Y | « Je n'en peux plus. » Ces mots, signés X, … »: X, the only one it names."""
        told = {m.member.identity for m in self.all if self.lines[m.line].sentence.section is Section.SUMMARY}
        return [m for m in free if m.member.identity in told][:1] if len(told) == 1 else []

    def _named_behind(self, line: int, at: int, wanted: Gender) -> list[Mention]:
        """« Depuis qu'elle a quitté Y, X reçoit … », « … en même temps que Z, X … »: X, if nobody was named
        before."""
        row = self.lines[line].pieces
        if row[0].sign not in (Sign.SUB, Sign.PREP, Sign.WORD):
            return []
        after = [m for m in self.all if m.line == line and m.at > at]
        if after and row[after[0].at - 1].word == "que":
            after = [m for m in after if row[m.at - 1].sign is Sign.COMMA]
        first = after[:1] if after and after[0].subject and len(after[0].group) == 1 else []
        return [m for m in first if self.fits(m.member, wanted)]

    def behind_quotation(self, line: int, at: int) -> list[Mention]:
        """Who may say « je » where no verb of saying tells it."""
        block = self.lines[line].sentence.block
        opens = not line or self.lines[line - 1].sentence.block != block
        found = [  # « Je pars. » C'est par ces mots que Y …
            m
            for m in self.all
            if opens and m.line == line + 1 and m.subject and self.lines[m.line].sentence.block == block
        ]
        found = found or [
            m
            for m in self.before(line, at, reach=1)
            if m.line < line or not self.lines[m.line].pieces[m.at].quoted
        ]
        found = found or [  # « Je pars » : l'annonce de Y
            m for m in self.all if m.line in (line, line + 1) and not self.lines[m.line].pieces[m.at].quoted
        ]
        if not found and len({m.member.identity for m in self.all}) == 1:
            found = [m for m in self.all if line or m.line <= _REACH]  # a post signed by its author
        return found

    def gender_of(self, member: Member) -> Gender:
        """The gender told by name, title or post anywhere in the document."""
        if member.gender is not Gender.UNKNOWN:
            return member.gender
        boss = Gender.MASCULINE if fold(member.identity.name) in BOSSES else Gender.UNKNOWN
        return self.genders.get(member.identity.name, boss)

    def fits(self, member: Member, gender: Gender) -> bool:
        own = self.gender_of(member)
        return Gender.UNKNOWN in (own, gender) or own is gender

    def bare(self, member: Member) -> Member:
        gender = self.gender_of(member)
        return Member(member.identity, 0, 0, sure=member.sure, origin=member.origin, gender=gender)

    def group(self, line: int, at: int, count: int, gender: Gender = Gender.UNKNOWN) -> tuple[Member, ...]:
        """The nearest people told together; *count* of them if given."""
        if listed_below(self.lines, line):
            return ()
        if (row := row_before(self.lines[line], at)) and count in (0, len(row)):
            return tuple(map(self.bare, row))
        here = (m.group for m in self.all if (m.line, m.at) == (line, at - 2))
        if beside := [group for group in here if len(group) > count > 1]:
            return tuple(map(self.bare, beside[0][-count:]))  # « X, Y et Z, tous deux venus de W »: Y and Z
        best: dict[int, list[Mention]] = {}
        for mention in self.before(line, at):
            if not self.fits(mention.member, gender):
                continue
            best.setdefault(mention.line, []).append(mention)
        for index in sorted(best, reverse=True):
            groups = [m.group for m in best[index] if len(m.group) > 1 and count in (0, len(m.group))]
            if groups and all(self.fits(member, gender) for member in groups[0]):  # « elles »: no man
                return tuple(self.bare(member) for member in groups[0])
        for index in sorted(best, reverse=True):
            names: dict[str, Member] = {}
            for mention in sorted(best[index], key=lambda m: m.at):
                names.setdefault(mention.member.identity.name, mention.member)
            if len(names) > 1 and count in (0, len(names)):
                return tuple(self.bare(member) for member in names.values())
        rows = [[m.member for m in best[index]] for index in sorted(best, reverse=True)]
        if count > 1 and (told := as_many(self.lines, line, count) or gathered(rows, count)):
            return tuple(self.bare(member) for member in told)
        return self.ahead(line, count) if count > 1 else self._one_after_the_other(best, line)

    def _one_after_the_other(self, best: Mapping[int, Sequence[Mention]], line: int) -> tuple[Member, ...]:
        """« X démissionne. Y l'imite. Ils fondent Z »: X and Y, each the subject of a sentence."""
        told = [[m.member for m in best.get(k, ()) if m.subject] for k in (line - 2, line - 1)]
        names = {members[0].identity for members in told if len(members) == 1}
        block = {self.lines[k].sentence.block for k in (line - 2, line - 1, line) if k >= 0}
        together = len(names) == len(told) and len(block) == 1
        return tuple(self.bare(members[0]) for members in told) if together else ()

    def ahead(self, line: int, count: int) -> tuple[Member, ...]:
        """People named together in the sentences right after, « trois chercheurs » or « ils » of a title."""
        for mention in self.all:
            size = len(mention.group)
            near = line < mention.line <= line + 3 and (size == count or (not count and size > 1))
            if near and not told_of_others(self.lines[mention.line], mention.at):
                return tuple(self.bare(member) for member in mention.group)
        apart = all_in_turn(self.lines, line, count) if count > 1 else ()
        if apart:
            return tuple(map(self.bare, apart))
        return self.among(line) or (self._scattered(line, count) if count > 1 else ())

    def first_after_title(self, gender: Gender) -> tuple[Member, ...]:
        """The one of that gender whom the sentence after the title begins with."""
        first = next((m for m in self.all if m.line == 1 and len(m.group) == 1), None)
        if first is None or first.governed or first.at > 1 or not self.fits(first.member, gender):
            return ()
        return (self.bare(first.member),)

    def among(self, line: int) -> tuple[Member, ...]:
        """« Plusieurs chercheurs s'en vont. Parmi eux, X et Y. »: who of them are named."""
        return tuple(self.bare(member) for member in named_among(self.lines, line))

    def _scattered(self, line: int, count: int) -> tuple[Member, ...]:
        """« Trois hommes s'en vont. Il y a X. Il y a Y. Il y a Z. »: exactly so many, one after the other."""
        names: dict[str, Member] = {}
        before = {mention.member.identity for mention in self.all if mention.line <= line}
        place = self.lines[line].sentence
        for mention in self.all:
            other = self.lines[mention.line].sentence.block != place.block
            if place.section is Section.CONTENT and other:
                continue
            known = mention.member.identity in before  # « X s'en va, deux autres l'imitent. »: not X
            if line < mention.line <= line + 3 and not (
                known or mention.governed or acts_on_them(self.lines[mention.line], mention.at)
            ):
                names.setdefault(mention.member.identity.name, mention.member)
        return tuple(self.bare(member) for member in names.values()) if len(names) == count else ()

    def one_by_one(self, line: int, count: int) -> tuple[Member, ...]:
        """The first whom each of the next sentences names, *count* of them."""
        firsts: dict[int, Member] = {}
        for mention in self.all:
            if line < mention.line <= line + count:
                firsts.setdefault(mention.line, mention.member)
        return tuple(self.bare(member) for member in firsts.values()) if len(firsts) == count else ()

    def fits_identity(self, identity: Identity, gender: Gender) -> bool:
        own = (
            identity.gender
            if identity.gender is not Gender.UNKNOWN
            else self.genders.get(identity.name, Gender.UNKNOWN)
        )
        return Gender.UNKNOWN in (own, gender) or own is gender
