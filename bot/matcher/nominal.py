"""Stage 5: changes told without a verb of change: « le départ de X », « Y de retour chez Z », lists under a heading."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes import Change, ChangeReader
from bot.matcher.chunks import Action, Line, Member, Org, Piece, Sign
from bot.matcher.clauses import Clause, Hang
from bot.matcher.dates import Dated
from bot.matcher.frames import find_predicates, match_verb
from bot.matcher.groups import org_of
from bot.matcher.lexicon.controls import EFFECT_OF, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import BOARD_ROLE
from bot.matcher.names import Identity
from bot.matcher.offices import Post, office_after, post_of
from bot.matcher.roles import Role
from bot.matcher.text import Section, Shape
from bot.matcher.tokens import span_of
from bot.matcher.truth import FACT, Truth, asks, refused, truth_of, truth_of_noun
from bot.model import Span, Status

_NEEDS_NAME = frozenset(
    """sortie passage venue entree prise prises renfort renforts transfert fuite exode engagement promotion election
    exclusion retraite designation pause recrue recrues""".split()
)
_OF = ("de", "d'", "du", "des")


class NominalReader:
    """Reads the verbless changes of one line."""

    def __init__(self, changes: ChangeReader) -> None:
        self.changes = changes
        self.discourse = changes.discourse
        self.line: Line = changes.line
        self.reader = changes.reader
        self.pieces = changes.pieces
        self._aside = False  # the predicate at hand is an apposition beside a verb

    # -- action nouns ------------------------------------------------------------------------

    def nouns(self) -> Iterator[Change]:
        """« le départ de X pour Y », « sa nomination », « celui de Z »."""
        last: Action | None = None
        for at, piece in enumerate(self.pieces):
            action = piece.action or self._that_of(at, last)
            if action is None:
                continue
            last = action
            if piece.first in self.changes.consumed or piece.last - 1 in self.changes.consumed:
                continue
            owners, end = self._owners(at, piece, action)
            if not owners or (action.head in _NEEDS_NAME and action.owned):
                continue
            truth = truth_of_noun(self.reader, at, replace(piece, action=action))
            yield from self._told(at, end, action, owners, truth)

    def _that_of(self, at: int, last: Action | None) -> Action | None:
        """« celui de X », « ceux de X et de Y »: the noun told before, once more."""
        word = self.line.tokens[self.pieces[at].first].fold
        if word not in ("celui", "celle", "ceux", "celles") or at + 1 >= len(self.pieces):
            return None
        if self.pieces[at + 1].sign is not Sign.PREP or self.pieces[at + 1].word not in _OF:
            return None
        noun = last or self._noun_of_previous_line()
        return replace(noun, owned="", determiner="le") if noun is not None else None

    def _noun_of_previous_line(self) -> Action | None:
        if not self.line.index:
            return None
        actions = [p.action for p in self.discourse.lines[self.line.index - 1].pieces if p.action is not None]
        return actions[-1] if actions else None

    def _owners(self, at: int, piece: Piece, action: Action) -> tuple[tuple[Member, ...], int]:
        """Whose change it is, and the position after the owner."""
        if action.head in ("fin", "clap"):
            k = at + 1
            if k < len(self.pieces) and self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
                return self.changes.people(k), k + 1
            return (), k
        k = at + 1
        if action.owned:
            return self._possessor(at, action), k
        if k + 1 < len(self.pieces) and self.pieces[k].sign is Sign.AND and self.pieces[k + 1].action is not None:
            return self._owners(k + 1, self.pieces[k + 1], self.pieces[k + 1].action)  # « éviction et retour de X »
        denier = self._denier(at, action)
        if denier:
            return denier, k
        while k < len(self.pieces) and self.pieces[k].sign in (Sign.WORD, Sign.QUOTE, Sign.DATE) and k - at < 3:
            k += 1
        if k < len(self.pieces) and self.pieces[k].sign is Sign.COLON and self.pieces[k].word == ":" and at <= 1:
            people = self.changes.people(k + 1) if k + 1 < len(self.pieces) and self.pieces[k + 1].sign is Sign.PEOPLE else ()
            return people, k + 2
        if k + 1 >= len(self.pieces) or self.pieces[k].sign is not Sign.PREP or self.pieces[k].word not in _OF:
            return (), k
        k += 1
        while k < len(self.pieces) - 1 and self.pieces[k].sign is Sign.WORD and k - at < 5:
            k += 1
        if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
            return self.changes.people(k), k + 1
        return (), k

    def _denier(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X écarte tout retour »: the change is that of who denies it."""
        follows = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        if action.determiner not in ("tout", "un", "une", "toute") or (follows is not None and follows.word in _OF):
            return ()
        clause = self._clause_around(at)
        denying = clause is not None and (EFFECT_OF.get(clause.verb.lemma) is Effect.DENY or clause.verb.lemma in ("écarter", "repousser"))
        return self.changes.subject(clause) if clause is not None and denying else ()

    def _possessor(self, at: int, action: Action) -> tuple[Member, ...]:
        """« son départ »: the subject of the clause if it is somebody, else who was spoken of."""
        if action.owned in ("leur", "leurs"):
            return self.discourse.told_together(self.line.index, at)
        clause = self._clause_around(at)
        if clause is not None and clause.subject is not None and clause.subject != at:
            people = self.changes.subject(clause)
            if len(people) == 1:
                return people
        if clause is not None and clause.subject is None and clause.verb.subject:
            return self.changes.subject(clause)
        ahead = self._subject_ahead(at)
        if ahead:
            return ahead
        return self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, at)

    def _subject_ahead(self, at: int) -> tuple[Member, ...]:
        """« Cinq mois après son retour, X … »: the owner comes with the main clause."""
        if any(piece.sign is Sign.VERB or piece.people for piece in self.pieces[:at]):
            return ()
        for k in range(at + 1, len(self.pieces)):
            if self.pieces[k].sign is Sign.VERB:
                subject = self.reader.read(k).subject
                return self.changes.people(subject) if subject is not None else ()
        return ()

    def _clause_around(self, at: int) -> Clause | None:
        clauses = [self.reader.read(k) for k, piece in enumerate(self.pieces) if piece.sign is Sign.VERB]
        for clause in clauses:
            if clause.object == at or clause.subject == at or any(c.at == at for c in clause.complements):
                return clause
        around = [clause for clause in clauses if clause.at < at < clause.stops]
        return around[-1] if around else None

    def _told(self, at: int, end: int, action: Action, owners: Sequence[Member], truth: Truth) -> Iterator[Change]:
        where, toward, source, post, counterpart, dates = self._complements(end, owners)
        clause = self._clause_around(at)
        announced = self._announced(clause)
        left = where if action.act in (Act.EXIT, Act.OUST, Act.PAUSE) else source
        joined = toward if action.act in (Act.EXIT, Act.OUST) else where or toward
        if action.act is Act.HIRE and where is None and clause is not None:
            joined = self.changes.org(clause.subject) if clause.subject is not None else None
        before = self.pieces[at - 1] if at else None
        after = before is not None and before.sign is Sign.PREP and before.word in ("apres", "depuis", "malgre", "des", "remplacement")
        span = Span(self.line.tokens[self.pieces[at].first].start, self.line.tokens[self.pieces[max(end - 1, at)].last - 1].end)
        if action.head == "remplacement":
            yield from self._replaced(at, end, owners, truth, span)
            return
        for member in owners:
            yield Change(
                member, action.act, truth, self.line.index, at, action.head, left=left, joined=joined, post=post,
                counterpart=counterpart, dates=dates, announced=announced, hang=clause.hang if clause else None,
                tense=clause.verb.tense if clause else None, after=after, noun=True, quoted=self.pieces[at].quoted,
                pluperfect=clause.verb.pluperfect if clause else False, span=span,
            )  # fmt: skip

    def _replaced(self, at: int, end: int, owners: Sequence[Member], truth: Truth, span: Span) -> Iterator[Change]:
        """« le remplacement de X par Y »."""
        for k in range(end, min(end + 3, len(self.pieces) - 1)):
            if self.pieces[k].sign is Sign.PREP and self.pieces[k].word == "par":
                for heir in self.changes.people(k + 1):
                    yield Change(
                        heir, Act.SUCCEED, truth, self.line.index, at, "remplacement",
                        counterpart=owners[0].identity, noun=True, span=span,
                    )  # fmt: skip

    def _announced(self, clause: Clause | None) -> tuple[Dated, ...]:
        """The date of the clause in which the noun stands: « a annoncé mardi son départ »."""
        if clause is None or clause.hang in (Hang.TIME, Hang.IF):
            return ()
        found = tuple(d for k in clause.dates if (d := self.pieces[k].dated) is not None and not d.ending)
        if not found and clause.parent is not None:
            above = self.reader.read(clause.parent)
            found = tuple(d for k in above.dates if (d := self.pieces[k].dated) is not None and not d.ending)
        return found

    def _complements(
        self, k: int, owners: Sequence[Member]
    ) -> tuple[Org | None, Org | None, Org | None, Post | None, Identity | None, tuple[Dated, ...]]:
        """(place, destination, source, post, counterpart, dates) told after the owner."""
        where = toward = source = None
        post: Post | None = None
        counterpart: Identity | None = None
        dates: list[Dated] = []
        while k < len(self.pieces):
            piece = self.pieces[k]
            if piece.sign in (Sign.STOP, Sign.VERB, Sign.REL, Sign.BUT, Sign.SUB) and piece.word != "comme":
                break
            if piece.sign is Sign.DATE and piece.dated is not None and not piece.dated.ending:
                dates.append(piece.dated)
            if piece.word == "comme" and k + 1 < len(self.pieces) and (role := self.pieces[k + 1].role) is not None:
                post = post or post_of(self.line, role)
            if piece.sign is Sign.PREP and k + 1 < len(self.pieces):
                following = self.pieces[k + 1]
                org = self.changes.org(k + 1, owners) if following.sign is Sign.ORG else None
                if piece.word in ("de", "d'", "du"):
                    where = where or org
                elif piece.word in ("chez", "a", "au", "dans"):
                    where = where or org
                    if following.sign is Sign.THING:
                        post = post or office_after(self.line, following.first)
                elif piece.word in ("pour", "vers"):
                    toward = toward or org
                elif piece.word == "source":
                    source = source or org
                elif piece.word == "remplacement" and following.people:
                    counterpart = following.people[0].identity
                if piece.word in ("de", "d'") and following.sign is Sign.THING and post is None:
                    post = office_after(self.line, following.first)
            elif piece.sign is Sign.POST and piece.role is not None and piece.role.text and self.pieces[k - 1].sign is Sign.PREP:
                post = post or post_of(self.line, piece.role)
            k += 1
        return where, toward, source, post, counterpart, tuple(dates)

    # -- predicates --------------------------------------------------------------------------

    def predicates(self) -> Iterator[Change]:
        """« X sur le départ », « Y est de retour chez Z »."""
        for first, last, act in find_predicates(self.line.tokens):
            at = next((i for i, piece in enumerate(self.pieces) if piece.first <= first < piece.last), None)
            if at is None:
                continue
            self._aside = False
            found = self._predicate_subject(at, first)
            if found is None:
                continue
            members, truth, clause = found
            after = next((i for i, piece in enumerate(self.pieces) if piece.first >= last), len(self.pieces))
            where, toward, source, post, _, dates = self._complements(after, members)
            if act is Act.COME_BACK and [t.fold for t in self.line.tokens[last : last + 4]] == ["autour", "de", "la", "table"]:
                post = Post(BOARD_ROLE, span_of(self.line.tokens, last, last + 4), None, board=True)
            if act is Act.JOIN and self.line.tokens[last - 1].fold == "administration":
                post = office_after(self.line, first)
            if clause is not None:
                own, announced = self.changes.dates_of(clause)
                dates = dates or own
            else:
                announced = ()
            front = () if clause is not None else tuple(d for piece in self.pieces[:at] if (d := piece.dated) is not None and not d.ending)
            span = span_of(self.line.tokens, first, last)
            for member in members:
                yield Change(
                    member, act, truth, self.line.index, at, " ".join(t.text for t in self.line.tokens[first:last]),
                    left=source if act is Act.COME_BACK else where, joined=where or toward, post=post,
                    dates=dates or front, announced=announced, hang=clause.hang if clause else None,
                    tense=clause.verb.tense if clause else None, span=span, noun=clause is None, after=self._aside,
                )  # fmt: skip

    def _predicate_subject(self, at: int, first: int) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
        """Of whom a predicate is told: by « être », or set right after the name."""
        for k in range(at - 1, max(at - 4, -1), -1):
            verb = self.pieces[k].verb
            if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST, Sign.COMMA):
                break
            if verb is not None:
                if verb.lemma not in ("être", "dire", "trouver", "retrouver", "annoncer", "donner", "voir"):
                    return None
                clause = self.reader.read(k)
                members = self.changes.subject(clause)
                return (members, truth_of(self.reader, clause), clause) if members else None
        tokens = [token.fold for token in self.line.tokens[max(0, first - 2) : first]]
        if "voila" in tokens or "voici" in tokens:
            pronoun = {"le": "il", "la": "elle", "les": "ils"}.get(tokens[0], "")
            people = self.discourse.people(Piece(Sign.PRONOUN, 0, 0, pronoun), self.line.index, at) if pronoun else ()
            return ((*people, *self._with(at)), FACT, None) if people else None
        k = at - 1
        aside = False
        while k >= 0 and self.pieces[k].sign in (Sign.COMMA, Sign.WORD, Sign.DATE):
            aside = aside or self.pieces[k].sign is Sign.COMMA
            k -= 1
        aside = aside and any(p.verb is not None and p.verb.finite for p in self.pieces)
        if k < 0:
            return self._opening_predicate(at)
        if self.pieces[k].sign not in (Sign.PEOPLE, Sign.POST) or (k and self.pieces[k - 1].sign is Sign.PREP):
            return None
        members = self.changes.people(k)
        if not members:
            return None
        self._aside = aside
        return members, refused("question") if asks(self.line) else FACT, None

    def _opening_predicate(self, at: int) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
        """« De retour chez Z, X … »."""
        for k in range(at + 1, len(self.pieces)):
            if self.pieces[k].sign is Sign.COMMA:
                for j in range(k + 1, min(k + 4, len(self.pieces))):
                    if self.pieces[j].sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN):
                        members = self.changes.people(j)
                        return (members, FACT, None) if members else None
                return None
            if self.pieces[k].sign in (Sign.STOP, Sign.VERB):
                return None
        return None

    def _with(self, at: int) -> tuple[Member, ...]:
        """« …, avec Luke Metz »: who shares in it."""
        for k in range(at, len(self.pieces) - 1):
            if self.pieces[k].sign is Sign.PREP and self.pieces[k].word == "avec" and self.pieces[k + 1].people:
                return self.pieces[k + 1].people
        return ()

    # -- appositions that tell of a change ---------------------------------------------------

    def appositions(self) -> Iterator[Change]:
        """« X, nouvelle recrue de Meta », « Y, nouveau directeur technique d'OpenAI » in a verbless title."""
        if self.line.sentence.section is Section.CONTENT and self.line.sentence.shape is Shape.PLAIN:
            return
        for at, piece in enumerate(self.pieces):
            for member in piece.people:
                for role in member.roles:
                    if role.head == "recrue" and role.organization is not None:
                        yield self._apposed(at, member, Act.JOIN, org_of(role), None)
                    elif role.incoming and role.text and self.line.sentence.section is Section.TITLE:
                        yield self._apposed(at, member, Act.NAME, org_of(role), post_of(self.line, role))

    def _apposed(self, at: int, member: Member, act: Act, org: Org | None, post: Post | None) -> Change:
        truth = refused("question") if asks(self.line) else FACT
        span = span_of(self.line.tokens, self.pieces[at].first, self.pieces[at].last)
        return Change(member, act, truth, self.line.index, at, "apposition", joined=org, post=post, noun=True, span=span)


def heading_changes(readers: Sequence[ChangeReader], told: dict[int, list[Change]]) -> Iterator[Change]:
    """Entries of a list under « Ceux qui s'en vont », « Ils sont partis : », « Arrivées »."""
    for index, reader in enumerate(readers):
        entries = _entries(readers, index)
        if not entries:
            continue
        heading = _heading_act(reader)
        if heading is None:
            continue
        act, truth, left, joined, dates = heading
        for entry in entries:
            for at, piece in enumerate(entry.pieces):
                if piece.people:
                    if not told.get(entry.line.index):
                        yield from _entry_changes(entry, at, act, truth, left, joined, dates)
                    break
                if piece.sign is Sign.VERB:
                    break


def _entry_changes(
    entry: ChangeReader, at: int, act: Act, truth: Truth, left: Org | None, joined: Org | None, dates: tuple[Dated, ...]
) -> Iterator[Change]:
    own = tuple(d for piece in entry.pieces if (d := piece.dated) is not None and not d.ending)
    named = _org_of_entry(entry)
    target = next(
        (entry.org(k + 1) for k, piece in enumerate(entry.pieces[:-1]) if piece.sign in (Sign.PREP, Sign.COLON) and piece.word in ("chez", "pour", "vers", "→", "➡") and entry.pieces[k + 1].sign is Sign.ORG),
        None,
    )
    if act in (Act.EXIT, Act.OUST):
        left = left or (named if target is None else None)
    else:
        target = target or named
    for member in entry.pieces[at].people:
        role = next((r for r in reversed(member.roles) if r.text), None) or _after_arrow(entry)
        post = post_of(entry.line, role) if role is not None and act in (Act.TAKE, Act.NAME) else None
        yield Change(
            member, act, truth, entry.line.index, at, "list", left=left, joined=joined or target, post=post,
            dates=own or dates, noun=True, span=span_of(entry.line.tokens, entry.pieces[at].first, entry.pieces[at].last),
        )  # fmt: skip


def _org_of_entry(entry: ChangeReader) -> Org | None:
    """« X → CFO, Lumina (ex-Banque) »: the organisation outside the brackets."""
    bracketed = False
    for at, piece in enumerate(entry.pieces):
        if piece.sign in (Sign.OPEN, Sign.CLOSE):
            bracketed = piece.sign is Sign.OPEN
        if piece.sign is Sign.ORG and not bracketed:
            return entry.org(at)
    return None


def _after_arrow(entry: ChangeReader) -> Role | None:
    """« X → Chief Scientist, en binôme avec Y »."""
    return next(
        (p.role for k, p in enumerate(entry.pieces) if p.role is not None and p.role.text and k and entry.pieces[k - 1].sign is Sign.COLON), None
    )


def _entries(readers: Sequence[ChangeReader], index: int) -> list[ChangeReader]:
    """The bullets that follow a heading, or a line that ends in a colon."""
    line = readers[index].line
    if line.sentence.shape is Shape.BULLET and line.tokens[-1].text != ":" and not _heads(line):
        return []
    entries = []
    for reader in readers[index + 1 :]:
        if reader.line.sentence.shape is not Shape.BULLET or _heads(reader.line):
            break
        entries.append(reader)
    return entries


def _heads(line: Line) -> bool:
    """A bullet that is itself a heading: « ✅ Ceux qui montent », no names in it."""
    return not any(piece.people for piece in line.pieces) and any(piece.sign in (Sign.VERB, Sign.ACTION) for piece in line.pieces)


def _heading_act(
    reader: ChangeReader,
) -> tuple[Act, Truth, Org | None, Org | None, tuple[Dated, ...]] | None:
    if any(piece.people for piece in reader.pieces):
        return None
    dates = tuple(d for piece in reader.pieces if (d := piece.dated) is not None and not d.ending)
    for at, piece in enumerate(reader.pieces):
        if piece.verb is not None:
            for match in match_verb(reader.line.tokens, piece.verb, lambda _: False):
                clause = reader.reader.read(at, skip=match.consumed)
                truth = truth_of(reader.reader, clause)
                if truth.status is not Status.ANNOUNCED and not asks(reader.line):
                    return None
                org = reader.org(clause.object) if clause.object is not None else reader.complement_org(clause, ("chez", "a", "de", "d'", "du"))
                leaving = match.act in (Act.EXIT, Act.OUST, Act.LOSE)
                act = Act.EXIT if match.act is Act.LOSE else match.act
                return act, FACT, org if leaving else None, None if leaving else org, dates
        if piece.action is not None and not piece.action.owned:
            return piece.action.act, FACT, None, None, dates
    return None
