"""The arguments of a clause as people and organisations: in « Y a recruté X », X and Y."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.houses import GOVERNING, governed_by, governs_alone, house_of
from bot.matcher.discourse.implied_subjects import high_time_for, implied, of_the_line_before, of_the_title
from bot.matcher.discourse.object_pronouns import addressed, meant_before_verb
from bot.matcher.discourse.relatives import before_link, before_que, of_the_house
from bot.matcher.discourse.remarks import line_before
from bot.matcher.discourse.set_behind import set_behind
from bot.matcher.discourse.unnamed_orgs import named_behind, rival_meant, subject_before, that_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import NUMBERS
from bot.matcher.lexicon.grammar import OF, SUBJECT_RELATIVES
from bot.matcher.lexicon.organizations import DESCRIPTIONS, PARTNERS, RIVALS, TRADES, WARES
from bot.matcher.lexicon.roles import GROUPS_OF
from bot.matcher.syntax.besides import others_besides
from bot.matcher.syntax.clauses import Attachment, Clause, Complement
from bot.matcher.syntax.described import named_behind_noun, named_behind_pointer
from bot.matcher.syntax.enumerations import announces, entry_head, enumerated, going_on, listed
from bot.matcher.syntax.governing import SAYING_OF
from bot.matcher.syntax.infinitives import PERSUADING
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.pairs import named_before
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.reader import ClauseReader, place_set_apart, shared_object
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import is_measure, somebody_s_action

_ONE_SEES = words("trouver retrouver voir découvrir compter apercevoir croiser")
_ROW = 8  # pieces from « lui » to the names that follow
_MAKERS = DESCRIPTIONS | TRADES | words("constructeur operateur fabricant fondeur hebergeur")
_ENDING = (Sign.COLON, Sign.STOP, Sign.QUOTE)
_NOW = words("aujourd'hui hui desormais maintenant actuellement depuis present")  # « à présent »


class Arguments:
    """Who and what the clauses of one line speak of."""

    def __init__(self, discourse: Discourse, line: Line) -> None:
        self.discourse = discourse
        self.line = line
        self.reader: ClauseReader = discourse.readers[line.index]
        self.pieces = line.pieces
        self.focus = discourse.focuses[line.index]  # the organisation that the sentence is about
        self.exits: set[int] = set()  # positions of verbs of leaving
        self.ousts: set[int] = set()  # and of dismissing
        self.pauses: set[int] = set()  # and of going on leave
        self.goings: dict[int, Member] = {}  # who goes to another house or post, by the position of the verb
        self.meant: dict[int, Org] = {}  # what a description at a position stands for, as a verb has told
        self.consumed: set[int] = set()  # tokens that belong to an idiom of a verb

    @cached_property
    def before(self) -> Line | None:
        """The sentence that this one goes on from."""
        return line_before(self.discourse.lines, self.line)

    def tells_before(self, line: int) -> bool:
        """Whether *line* is the index of that sentence."""
        return self.before is not None and line == self.before.index

    def piece(self, at: int | None) -> Piece | None:
        return self.pieces[at] if at is not None else None

    def people(self, at: int | None, *, subject: bool = False) -> tuple[Member, ...]:
        """The people at a position; an impersonal « il » is nobody."""
        if at is None:
            return ()
        at = named_behind_noun(self.line, at)
        return self.discourse.people(self.pieces[at], self.line.index, at, subject=subject)

    def antecedents(self, at: int) -> tuple[Member, ...]:
        """Whom « lui », « l' », « son » of either gender means at a position."""
        return self.discourse.antecedents(self.line.index, at)

    def subject(self, clause: Clause) -> tuple[Member, ...]:
        """Who does it, or of whom it is told."""
        if self.of_anybody(clause):
            return ()
        if clause.verb.led:  # « Y l'a convaincue de partir »
            return self.direct(clause._replace(verb=clause.verb._replace(direct=clause.verb.led)))
        governing = clause.verb.governors[0].lemma if clause.verb.governors and clause.link == "que" else ""
        if governing in SAYING_OF | PERSUADING:  # « X, que Y a convaincue de partir »
            return self.people(before_que(self.pieces, clause))  # « X, que l'on disait prête à partir »
        return (
            set_behind(self.line, clause)
            or high_time_for(self.discourse, self.line, clause)
            or self._before(clause)
        )

    def of_anybody(self, clause: Clause) -> bool:
        """« le salaire de quiconque aurait démissionné », « un salarié de Y sur cinq s'en va »: of nobody."""
        if clause.at and self.pieces[clause.at - 1].word == "quiconque":
            return True
        subject = self.piece(clause.subject)
        if subject is None or subject.role is None or clause.subject is None or clause.subject > clause.at:
            return False
        return any(
            one.word == "sur" and (two.word in NUMBERS or two.word.isdecimal())
            for one, two in itertools.pairwise(self.pieces[clause.subject + 1 : clause.at])
        )

    def _before(self, clause: Clause) -> tuple[Member, ...]:
        if clause.subject is None and clause.verb.subject in ("il", "elle", "ils", "elles"):
            pronoun = Piece(
                Sign.PRONOUN, self.pieces[clause.at].first, self.pieces[clause.at].last, clause.verb.subject
            )
            return self.discourse.people(pronoun, self.line.index, clause.at)
        at = clause.subject
        if at is None and clause.attachment is Attachment.PARTICIPLE:
            if (head := entry_head(self.pieces, clause.at - 1)) is not None:
                return self.people(head)
            return of_the_line_before(self.discourse, self.line, clause)
        among = at is not None and (role := self.pieces[at].role) is not None and role.plural
        # « Le plus âgé des cadres part »: one of them
        one_of_them = among and clause.verb.finite and not clause.verb.plural
        if (clause.verb.plural or at is not None) and not one_of_them and announces(self.line, at):
            named = enumerated(self.line, at, clause.at)
            if named:
                return named
        if at is not None and at > clause.at and self.pieces[at - 1].sign is Sign.COLON:
            behind = listed(self.pieces, at, colon=True)  # « Partent : X, Y »
            return behind or (self.people(at) if clause.attachment is Attachment.PARTICIPLE else ())
        people = self.people(at, subject=True) or implied(self.discourse, self.line, clause)
        if people and at is not None and (shared := self._of_group(at)) is not None:
            people = tuple(replace(member, roles=(*member.roles, shared)) for member in people)
        if clause.verb.finite and clause.attachment is Attachment.MAIN and (at is None or not people):
            people = others_besides(self.line, clause) or of_the_title(self.discourse, self.line, clause)
        if people and at is not None and clause.verb.plural:
            people = self._with_oneself(at, self._with_others(clause, at, people))
        of_one = clause.attachment is Attachment.PARTICIPLE or (
            clause.attachment is Attachment.RELATIVE and clause.link in SUBJECT_RELATIVES
        )
        if of_one and len(people) > 1 and not clause.verb.plural and not _as_one(people):
            people = people[-1:]  # « X et Y, promue en mai », « X et Y, lequel s'en va »: the last one
        if (
            at is not None
            and at > 1
            and (people or self.pieces[at].sign in (Sign.ORG, Sign.THING))
            and clause.verb.plural
            and self.pieces[at - 1].sign is Sign.AND
            and self.pieces[at - 2].sign in (Sign.PEOPLE, Sign.POST)
        ):
            known = {member.identity for member in people}
            people = (*(m for m in self.people(at - 2) if m.identity not in known), *people)
        return people

    def _of_group(self, at: int) -> Role | None:
        """« trois chercheurs, dont X »: what X is."""
        before = self.pieces[max(0, at - 3) : at]
        if not before or before[-1].word != "dont":
            return None
        role = next((p.role for p in reversed(before) if p.sign is Sign.POST), None)
        return role if role is not None and role.plural else None

    def _with_others(self, clause: Clause, at: int, people: tuple[Member, ...]) -> tuple[Member, ...]:
        """« X, qui …, et Y s'en vont », « S'en vont X, qui …, et Y »: all."""
        if at > clause.at:
            return (*people, *going_on(self.pieces, at)) if self.pieces[at].people else people
        known = {member.identity for member in people}
        others = (member for k in named_before(self.pieces, at) for member in self.people(k))
        return (*(m for m in others if m.identity not in known), *people)

    def _with_oneself(self, at: int, people: tuple[Member, ...]) -> tuple[Member, ...]:
        """« X confirme : lui, Y et Z partiront », « Y et lui avaient fondé Z »: X as well."""
        k = next((k for k in range(at - 1, max(at - _ROW, -1), -1) if self.pieces[k].sign in _ENDING), -1)
        opens, behind = self.pieces[k + 1], self.pieces[at + 1 : at + 3]
        closes = [p.sign for p in behind] == [Sign.AND, Sign.VERB] and behind[1].verb is not None
        closes = closes and self.line.tokens[behind[1].first].fold == "lui"  # no dative
        leads = opens.sign is Sign.PRONOUN and opens.word in ("lui", "elle")
        leads = leads and not any(
            p.verb for p in self.pieces[k + 2 : at]
        )  # « Elle a succédé à X et Y, partis »
        if not (closes or leads):
            return people
        known = {member.identity for member in people}
        return (*(m for m in self.antecedents(max(k, 0)) if m.identity not in known), *people)

    def heads_entry(self, at: int) -> bool:
        """« X : nommé directeur »: a name and a colon before the participle at *at*, nothing else."""
        return entry_head(self.pieces, at - 1) is not None

    def direct(self, clause: Clause) -> tuple[Member, ...]:
        """The object: a name, or « le/la/les » before the verb."""
        if clause.verb.direct:
            return meant_before_verb(self.discourse, self.line, clause)
        at = clause.object if clause.object is not None else shared_object(self.reader, clause)
        at = named_behind_pointer(self.line, clause.at) if at is None else at
        if at is None and clause.link in ("que", "qu'"):  # « X, que Y a recrutée »
            at = before_que(self.pieces, clause)
        named = enumerated(self.line, at, at) if at is not None and announces(self.line, at) else ()
        people = named or self.people(at) or addressed(self.discourse, self.line, clause)
        return (*people, *going_on(self.pieces, at)) if at is not None and self.pieces[at].people else people

    def org(self, at: int | None, members: Sequence[Member] = ()) -> Org | None:
        """The organisation at a position, described ones traced."""
        if at is None:
            return None
        if at in self.meant:
            return self.meant[at]
        piece = self.pieces[at]
        described = piece.org is not None and piece.org.identity is None
        if described and (named := named_behind(self.pieces, at)):
            return named
        boss = house_of(piece)
        if boss is not None:
            return boss
        if piece.sign is Sign.THING and piece.word == "on":  # « on est allé chercher X chez Z »
            verb = self.reader.verb(at + 1)
            acts = verb is not None and verb.lemma not in _ONE_SEES and not piece.quoted
            return self.focus if acts and is_ours(self.focus) else None
        if piece.sign is Sign.THING and piece.word in GOVERNING:
            alone = is_ours(self.focus) and governs_alone(self.pieces, at)
            return self.focus if alone else self.org(governed_by(self.pieces, at))
        if piece.sign is Sign.THING and self._by_its_trade(at):
            return self.focus
        if piece.org is not None:
            if (
                piece.org.other
                and piece.word in RIVALS
                and (rival := rival_meant(self.discourse.lines)) is not None
            ):
                return rival
            return self.discourse.org(piece.org, self.line.index, members, at)
        if piece.sign is Sign.PRONOUN:
            return subject_before(self.discourse, self.line)
        if piece.role is not None:  # « le patron de Meta » acts for Meta, its ancien patron does not
            return None if piece.role.former else org_of(piece.role)
        held = (o for m in piece.people for r in m.roles if (o := org_of(r)) is not None and not r.former)
        one = piece.people[0] if len(piece.people) == 1 else None
        return next(held, one.origin if one is not None and not one.roles else None)  # « X (Z) a recruté … »

    def _by_its_trade(self, at: int) -> bool:
        """« Z grandit. La société de robots a recruté X », « Le fabricant de puces … »: Z, by its trade."""
        other = self.focus is not None and not self.focus.watched and self.focus.identity is not None
        piece, behind = self.pieces[at], self.pieces[at + 1 : at + 3]
        definite = self.line.tokens[piece.first].fold in ("le", "la", "l'")
        made = [p.sign for p in behind] == [Sign.PREP, Sign.THING] and behind[0].word in OF
        common = made and self.line.tokens[behind[1].first].text.islower()
        return other and definite and piece.word in _MAKERS and common

    def complement_org(
        self, clause: Clause, words: Sequence[str], members: Sequence[Member] = (), *, after: bool = False
    ) -> Org | None:
        """The organisation after one of these prepositions; *after*: behind the verb only."""
        for complement in clause.complements:
            if complement.at < clause.at and (after or self.there_now(complement.at)):
                continue
            if complement.word == "chez" and self._for_so_long(complement.at):
                continue
            if complement.word in ("pour", "vers") and somebody_s_action(
                self.pieces[clause.at : complement.at]
            ):
                continue
            if complement.word in words and (
                complement.at > clause.at or complement.word not in ("de", "d'", "du")
            ):
                piece = self.pieces[complement.at]
                if piece.sign is Sign.ORG or (
                    complement.word in ("chez", "pour") and house_of(piece) is not None
                ):
                    return self.org(complement.at, members)
                if (theirs := that_of(self.discourse, self.pieces, complement.at)) is not None:
                    return theirs
                if complement.word in ("chez", "pour") and (ours := self.discourse.led_by(piece)):
                    return ours
                if (
                    complement.word == "chez"
                    and piece.sign is Sign.THING
                    and (self.line.tokens[piece.first].capital or piece.word in PARTNERS)
                ):
                    return Org(None, other=True)  # « chez Nintendo », « chez un sous-traitant d'Y »
                inner = self._inner_org(clause, complement)
                if inner is not None:
                    return inner
        apart = place_set_apart(self.reader, clause) if "chez" in words and not after else None
        return self.org(apart) if apart is not None else None

    def there_now(self, at: int) -> bool:
        """« X, aujourd'hui chez Z, avait démissionné »: where they are, not what they left."""
        first = self.pieces[at - 1].first
        return first > 0 and self.line.tokens[first - 1].fold in _NOW

    def _for_so_long(self, at: int) -> bool:
        """« parti après quatre ans chez Y »: where they had been so long, not where they go."""
        return at > 2 and self.pieces[at - 3].word == "apres" and is_measure(self.pieces, at - 2)

    def _inner_org(self, clause: Clause, complement: Complement) -> Org | None:
        """« rejoindre l'équipe de Meta », « dans les rangs d'OpenAI »: the organisation one step deeper."""
        piece = self.pieces[complement.at]
        if piece.sign is not Sign.THING or piece.word in WARES:
            return None
        for other in clause.complements:
            owner = self.pieces[other.at]
            house = owner.sign is Sign.ORG or house_of(owner) is not None  # « la bande de » its boss
            if other.word in ("de", "d'", "du") and complement.at < other.at <= complement.at + 4 and house:
                return self.org(other.at)
        return self._same_post(complement.at) if complement.word == "pour" else None

    def _same_post(self, at: int) -> Org | None:
        """« pour les mêmes fonctions chez Y », « pour un poste équivalent au sein de Y »."""
        k = at + 1
        while k < len(self.pieces) and self.pieces[k].sign in (Sign.WORD, Sign.THING):
            k += 1
        there = k + 1 < len(self.pieces) and self.pieces[k].word in ("chez", "dans", "a")
        return self.org(k + 1) if there and self.pieces[k + 1].sign is Sign.ORG else None

    def before_dont(self, clause: Clause) -> Org | None:
        """« X, dont il s'est retiré »: the organisation before « dont »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].word == "dont":
                return next(
                    (
                        self.org(k)
                        for k in range(i - 1, max(i - 8, -1), -1)
                        if self.pieces[k].sign is Sign.ORG
                    ),
                    None,
                )
        return None

    def relative_org(self, clause: Clause) -> Org | None:
        """« l'entreprise qu'il quitte », « Y, qu'elle a rejointe »: the organisation before « que »."""
        at = before_que(self.pieces, clause)
        if at is None or self.pieces[at].sign not in (Sign.ORG, Sign.POST):
            return None
        return self.discourse.org(Org(None), self.line.index) if of_the_house(self.line, at) else self.org(at)

    def possessive(self, first: int) -> bool:
        """« son poste »: a possessive within the next tokens."""
        return any(token.fold in ("son", "sa", "ses") for token in self.line.tokens[first : first + 3])

    def theirs(self, clause: Clause) -> bool:
        """« reprend mardi son poste »: a possessive where what the verb is told with begins."""
        return self.possessive(idiom_begins(self.line, clause.verb))

    def before_link(self, clause: Clause, link: str) -> Org | None:
        """« une prise pour Y, qui s'attache X », « Y, où Z l'a prise »: what stands right before it."""
        at = before_link(self.pieces, clause, link)
        return self.org(at) if at is not None and self.pieces[at].sign is Sign.ORG else None


def _as_one(people: Sequence[Member]) -> bool:
    """« le trio (X, Y et Z), parti en mai »: of all, in the singular of their group."""
    return all(any(role.head in GROUPS_OF for role in member.roles) for member in people)
