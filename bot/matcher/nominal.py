"""Stage 5: changes told without a verb of change: « le départ de X », « Y de retour chez Z »."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.chunks import Action, Line, Member, Org, Piece, Sign
from bot.matcher.clauses import Clause, Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.frames import find_predicates
from bot.matcher.groups import org_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import BOARD_ROLE
from bot.matcher.names import Identity
from bot.matcher.offices import Post, office_after, post_of
from bot.matcher.text import Section, Shape
from bot.matcher.tokens import span_of
from bot.matcher.truth import FACT, Truth, asks, hearsay_in, refused, truth_of, truth_of_noun
from bot.model import Span

_NEEDS_NAME = words(
    """
    sortie passage venue entree prise prises renfort renforts transfert fuite exode engagement promotion
    election exclusion retraite designation pause recrue recrues
    """
)
_OF = ("de", "d'", "du", "des")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a verbless telling names after the person: place, destination, source, post, successor, dates."""

    where: Org | None = None
    toward: Org | None = None
    source: Org | None = None
    post: Post | None = None
    counterpart: Identity | None = None
    dates: tuple[Dated, ...] = ()


class NominalReader:
    """Reads the verbless changes of one line."""

    def __init__(self, changes: Arguments) -> None:
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
        if any(piece.word in ("nom", "noms", "profils") for piece in self.pieces[:at]):
            return None  # « deux noms reviennent, ceux de X et de Y »
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
        if action.head in ("fin", "clap", "exit"):
            for k in range(at + 1, min(at + 6, len(self.pieces))):
                if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
                    return self.changes.people(k), k + 1
            return (), at + 1
        k = at + 1
        if action.owned:
            return self._possessor(at, action), k
        other = self.pieces[k + 1].action if k + 1 < len(self.pieces) else None
        if other is not None and self.pieces[k].sign is Sign.AND:  # « éviction et retour de X »
            return self._owners(k + 1, self.pieces[k + 1], other)
        denier = self._denier(at, action) or self._rested(at, action)
        if denier:
            return denier, k
        while (
            k < len(self.pieces) and self.pieces[k].sign in (Sign.WORD, Sign.QUOTE, Sign.DATE) and k - at < 3
        ):
            k += 1
        colon = self._colon_after(k)
        if colon and at <= 1:
            return self._listed(colon, k), colon + 2
        if (
            k + 1 >= len(self.pieces)
            or self.pieces[k].sign is not Sign.PREP
            or self.pieces[k].word not in _OF
        ):
            return self._for_whom(k), k
        k += 1
        while k < len(self.pieces) - 1 and self.pieces[k].sign is Sign.WORD and k - at < 5:
            k += 1
        if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
            return self.changes.people(k), k + 1
        return (), k

    def _colon_after(self, k: int) -> int:
        """The colon at *k*, or after « chez Y » there; 0 if there is none."""
        if (
            k + 2 < len(self.pieces)
            and self.pieces[k].sign is Sign.PREP
            and self.pieces[k + 1].sign is Sign.ORG
        ):
            k += 2
        return (
            k
            if k < len(self.pieces) and self.pieces[k].sign is Sign.COLON and self.pieces[k].word == ":"
            else 0
        )

    def _listed(self, colon: int, start: int) -> tuple[Member, ...]:
        """« Trois départs chez Y : A, B et C »: the names after the colon, where no clause follows."""
        if colon + 1 >= len(self.pieces) or self.pieces[colon + 1].sign is not Sign.PEOPLE:
            return ()
        if colon > start and any(p.sign is Sign.VERB for p in self.pieces[colon:]):
            return ()
        return self.changes.people(colon + 1)

    def _for_whom(self, start: int) -> tuple[Member, ...]:
        """« Retour au bercail pour X », in a line without a verb."""
        if any(piece.sign is Sign.VERB for piece in self.pieces):
            return ()
        for k in range(start, len(self.pieces) - 1):
            if (
                self.pieces[k].sign is Sign.PREP
                and self.pieces[k].word == "pour"
                and self.pieces[k + 1].people
            ):
                return self.changes.people(k + 1)
        return ()

    def _denier(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X écarte tout retour »: the change is that of who denies it."""
        follows = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        named = follows is not None and follows.word in _OF and at + 2 < len(self.pieces)
        if action.determiner not in ("tout", "un", "une", "toute", "") or (
            named and self.pieces[at + 2].sign is not Sign.ORG
        ):
            return ()
        if not action.determiner and not {p.word for p in self.pieces[max(0, at - 2) : at]} & RUMOUR_NOUNS:
            return ()
        clause = self._clause_around(at)
        denying = clause is not None and (
            EFFECT_OF.get(clause.verb.lemma) in (Effect.DENY, Effect.HEDGE)
            or clause.verb.lemma in ("écarter", "repousser", "préparer")
        )
        return self.changes.subject(clause) if clause is not None and denying else ()

    def _rested(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X revient après six mois de congé »: whose leave it was."""
        clause = self._clause_around(at) if action.act is Act.PAUSE and not action.determiner else None
        back = clause is not None and clause.verb.lemma in ("revenir", "reprendre", "rentrer", "retrouver")
        return self.changes.subject(clause) if clause is not None and back else ()

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

    def _told(
        self, at: int, end: int, action: Action, owners: Sequence[Member], truth: Truth
    ) -> Iterator[Change]:
        about = self._complements(end, owners)
        where, toward, source, post = about.where, about.toward, about.source, about.post
        clause = self._clause_around(at)
        announced = self._announced(clause)
        left = where if action.act in (Act.EXIT, Act.OUST, Act.PAUSE) else source
        joined = toward if action.act in (Act.EXIT, Act.OUST) else where or toward
        if action.act in (Act.HIRE, Act.JOIN) and joined is None and clause is not None:
            joined = self.changes.org(clause.subject) if clause.subject is not None else None
        before = self.pieces[at - 1] if at else None
        after = bool(self._rested(at, action)) or (
            before is not None
            and before.sign is Sign.PREP
            and before.word in ("apres", "depuis", "malgre", "des", "remplacement")
        )
        span = Span(
            self.line.tokens[self.pieces[at].first].start,
            self.line.tokens[self.pieces[max(end - 1, at)].last - 1].end,
        )
        if action.head == "remplacement":
            yield from self._replaced(at, end, owners, truth, span)
            return
        for member in owners:
            yield Change(
                member,
                action.act,
                truth,
                self.line.index,
                at,
                action.head,
                left=left,
                joined=joined,
                post=post,
                counterpart=about.counterpart,
                dates=about.dates,
                announced=announced,
                hang=clause.hang if clause else None,
                tense=clause.verb.tense if clause else None,
                after=after,
                noun=True,
                quoted=self.pieces[at].quoted,
                pluperfect=clause.verb.pluperfect if clause else False,
                span=span,
            )

    def _replaced(
        self, at: int, end: int, owners: Sequence[Member], truth: Truth, span: Span
    ) -> Iterator[Change]:
        """« le remplacement de X par Y »."""
        for k in range(end, min(end + 3, len(self.pieces) - 1)):
            if self.pieces[k].sign is Sign.PREP and self.pieces[k].word == "par":
                for heir in self.changes.people(k + 1):
                    yield Change(
                        heir,
                        Act.SUCCEED,
                        truth,
                        self.line.index,
                        at,
                        "remplacement",
                        counterpart=owners[0].identity,
                        noun=True,
                        span=span,
                    )

    def _announced(self, clause: Clause | None) -> tuple[Dated, ...]:
        """The date of the clause in which the noun stands: « a annoncé mardi son départ »."""
        if clause is None or clause.hang in (Hang.TIME, Hang.IF):
            return ()
        found = tuple(d for k in clause.dates if (d := self.pieces[k].dated) is not None and not d.ending)
        if not found and clause.parent is not None:
            above = self.reader.read(clause.parent)
            found = tuple(d for k in above.dates if (d := self.pieces[k].dated) is not None and not d.ending)
        return found

    def _complements(self, k: int, owners: Sequence[Member]) -> Surroundings:
        """What is told after the owner, up to the next clause."""
        told = Surroundings()
        while k < len(self.pieces):
            piece = self.pieces[k]
            if piece.sign in (Sign.STOP, Sign.VERB, Sign.REL, Sign.BUT, Sign.SUB) and piece.word != "comme":
                break
            following = self.pieces[k + 1] if k + 1 < len(self.pieces) else None
            if piece.dated is not None and not piece.dated.ending:
                told = replace(told, dates=(*told.dates, piece.dated))
            elif piece.word == "comme" and following is not None and following.role is not None:
                told = replace(told, post=told.post or post_of(self.line, following.role))
            elif piece.sign is Sign.PREP and following is not None:
                told = self._after_preposition(told, piece.word, k + 1, owners)
            elif piece.role is not None and piece.role.text and self.pieces[k - 1].sign is Sign.PREP:
                told = replace(told, post=told.post or post_of(self.line, piece.role))
            k += 1
        return told

    def _after_preposition(
        self, told: Surroundings, link: str, at: int, owners: Sequence[Member]
    ) -> Surroundings:
        piece = self.pieces[at]
        org = self.changes.org(at, owners) if piece.sign is Sign.ORG else None
        thing = piece.sign is Sign.THING
        if link == "chez" and thing and self.line.tokens[piece.first].capital:
            org = Org(None, other=True)
        office = office_after(self.line, piece.first) if thing else None
        if link in ("de", "d'", "du", "chez", "a", "au", "dans"):
            return replace(told, where=told.where or org, post=told.post or office)
        if link in ("pour", "vers"):
            return replace(told, toward=told.toward or org)
        if link == "source":
            return replace(told, source=told.source or org)
        if link == "remplacement" and piece.people:
            return replace(told, counterpart=piece.people[0].identity)
        return told

    # -- predicates --------------------------------------------------------------------------

    def predicates(self) -> Iterator[Change]:
        """« X sur le départ », « Y est de retour chez Z »."""
        for first, last, act in find_predicates(self.line.tokens):
            at = next((i for i, piece in enumerate(self.pieces) if piece.first <= first < piece.last), None)
            if at is None or first in self.changes.consumed or self._back_on_a_topic(last, act):
                continue
            if self.line.tokens[first].fold == "a" and not self._bare_title():
                continue
            self._aside = False
            found = self._predicate_subject(at, first)
            if found is None:
                continue
            members, truth, clause = found
            after = next((i for i, piece in enumerate(self.pieces) if piece.first >= last), len(self.pieces))
            about = self._complements(after, members)
            where, toward, source, post, dates = (
                about.where,
                about.toward,
                about.source,
                about.post,
                about.dates,
            )
            if act is Act.COME_BACK and [t.fold for t in self.line.tokens[last : last + 4]] == [
                "autour",
                "de",
                "la",
                "table",
            ]:
                post = Post(BOARD_ROLE, span_of(self.line.tokens, last, last + 4), None, board=True)
            if act is Act.JOIN and self.line.tokens[last - 1].fold == "administration":
                post = office_after(self.line, first)
            if clause is not None:
                own, announced = self.changes.dates_of(clause)
                dates = dates or own
            else:
                announced = ()
            front = (
                ()
                if clause is not None
                else tuple(d for piece in self.pieces[:at] if (d := piece.dated) is not None and not d.ending)
            )
            span = span_of(self.line.tokens, first, last)
            for member in members:
                yield Change(
                    member,
                    act,
                    truth,
                    self.line.index,
                    at,
                    " ".join(t.text for t in self.line.tokens[first:last]),
                    left=source if act is Act.COME_BACK else where,
                    joined=toward if act in (Act.EXIT, Act.OUST, Act.PAUSE) else where or toward,
                    post=post,
                    dates=dates or front,
                    announced=announced,
                    hang=clause.hang if clause else None,
                    tense=clause.verb.tense if clause else None,
                    span=span,
                    noun=clause is None,
                    after=self._aside,
                )

    def _back_on_a_topic(self, after: int, act: Act) -> bool:
        """« de retour sur le réseau »: no place in an organisation."""
        return (
            act is Act.COME_BACK and after < len(self.line.tokens) and self.line.tokens[after].fold == "sur"
        )

    def _bare_title(self) -> bool:
        """A headline without a verb: « X à la tête de Y » is what it tells."""
        verbless = not any(piece.verb is not None and piece.verb.finite for piece in self.pieces)
        return verbless and self.line.sentence.section is Section.TITLE

    def _predicate_subject(
        self, at: int, first: int
    ) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
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
                truth = truth_of(self.reader, clause)
                if verb.lemma in ("donner", "dire") and (verb.passive or verb.tense is Tense.PARTICIPLE):
                    truth = truth.hedged("said of them")  # « donnée partante »
                return (members, truth, clause) if members else None
        tokens = [token.fold for token in self.line.tokens[max(0, first - 2) : first]]
        if "voila" in tokens or "voici" in tokens:
            pronoun = {"le": "il", "la": "elle", "les": "ils"}.get(tokens[0], "")
            people = (
                self.discourse.people(Piece(Sign.PRONOUN, 0, 0, pronoun), self.line.index, at)
                if pronoun
                else ()
            )
            return ((*people, *self._with(at)), FACT, None) if people else None
        k = at - 1
        aside = False
        while k >= 0 and self.pieces[k].sign in (Sign.COMMA, Sign.WORD, Sign.DATE):
            aside = aside or self.pieces[k].sign is Sign.COMMA
            k -= 1
        aside = aside and any(p.verb is not None and p.verb.finite for p in self.pieces)
        if k < 0:
            return self._opening_predicate(at)
        if self.pieces[k].sign not in (Sign.PEOPLE, Sign.POST) or (
            k and self.pieces[k - 1].sign is Sign.PREP
        ):
            return None
        members = self.changes.people(k)
        if not members:
            return None
        self._aside = aside
        hearsay = hearsay_in(self.line)
        truth = FACT.hedged(f"hearsay: « {hearsay} »") if hearsay else FACT
        return members, refused("question") if asks(self.line) else truth, None

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
            if (
                self.pieces[k].sign is Sign.PREP
                and self.pieces[k].word == "avec"
                and self.pieces[k + 1].people
            ):
                return self.pieces[k + 1].people
        return ()

    # -- elided verbs ------------------------------------------------------------------------

    def gapped(self, told: Sequence[Change]) -> Iterator[Change]:
        """« A part en mai, et B en juin comme directeur », « C aussi »: with the verb told before."""
        busy = {change.at for change in told}
        for at, piece in enumerate(self.pieces):
            earlier = [change for change in told if change.at < at]
            if not piece.people or not earlier or not self._gap(at):
                continue
            model = max(earlier, key=lambda change: change.at)
            if model.member.identity in {m.identity for m in piece.people} or at in busy:
                continue
            about = self._complements(at + 1, piece.people)
            named = about.where or about.toward
            leaving = model.act in (Act.EXIT, Act.OUST, Act.PAUSE)
            for member in piece.people:
                yield replace(
                    model,
                    member=member,
                    at=at,
                    post=about.post,
                    counterpart=about.counterpart,
                    dates=about.dates,
                    joined=named if leaving else named or model.joined,
                    left=model.left if leaving else about.source,
                    noun=False,
                )

    def _gap(self, at: int) -> bool:
        """A name with a date, « comme », « chez » or « aussi » after it, and no verb of its own."""
        before = self.pieces[at - 1] if at else None
        if before is None or before.sign not in (Sign.AND, Sign.COMMA, Sign.STOP):
            return False
        k = at + 1
        if k < len(self.pieces) and self.pieces[k].sign is Sign.COMMA:
            k += 1
        if k >= len(self.pieces):
            return False
        opens = self.pieces[k].sign is Sign.DATE or self.pieces[k].word in (
            "comme",
            "aussi",
            "egalement",
            "chez",
            "itou",
        )
        for piece in self.pieces[k:]:
            if piece.sign in (Sign.STOP, Sign.COLON):
                break
            if piece.verb is not None and piece.verb.finite:
                return False
        return opens

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
        return Change(
            member, act, truth, self.line.index, at, "apposition", joined=org, post=post, noun=True, span=span
        )
