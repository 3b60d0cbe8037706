"""Stage 5: changes told by a noun: « le départ de X pour Y », « sa nomination »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.chunks import Action, Line, Member, Piece, Sign
from bot.matcher.clauses import Clause, Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import post_beside
from bot.matcher.surroundings import surroundings
from bot.matcher.truth import Truth, truth_of_noun
from bot.model import Span

_NEEDS_NAME = words(
    """
    sortie passage venue entree prise prises renfort renforts transfert fuite exode engagement promotion
    election exclusion retraite designation pause recrue recrues
    """
)
_OCCURRING = words("annoncer survenir intervenir révéler officialiser prévoir confirmer dater effectuer")
_OF = ("de", "d'", "du", "des")


class NominalReader:
    """Reads the action nouns of one line."""

    def __init__(self, changes: Arguments) -> None:
        self.changes = changes
        self.discourse = changes.discourse
        self.line: Line = changes.line
        self.reader = changes.reader
        self.pieces = changes.pieces

    def changes_told(self) -> Iterator[Change]:
        """« le départ de X pour Y », « sa nomination », « celui de Z »."""
        last: Action | None = None
        for at, piece in enumerate(self.pieces):
            action = piece.action or self._that_of(at, last)
            if action is None:
                continue
            last = action
            if piece.first in self.changes.consumed or piece.last - 1 in self.changes.consumed:
                continue
            apposed = self._apposed_to(at, action)
            if apposed:  # « X, un départ qui fait du bruit »
                action = replace(action, determiner="le")
            owners, end = (apposed, at + 1) if apposed else self._owners(at, piece, action)
            if not owners or (action.head in _NEEDS_NAME and action.owned):
                continue
            truth = truth_of_noun(self.reader, at, replace(piece, action=action))
            yield from self._told(at, end, action, owners, truth)

    def _apposed_to(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X, un départ inattendu », « X : une démission surprise »: who opens the line."""
        if action.determiner not in ("un", "une") or at < 2 or self.pieces[at - 2].sign is not Sign.PEOPLE:
            return ()
        opens = at == 2 or self.pieces[at - 3].sign in (Sign.COLON, Sign.ORG)
        owned = at + 1 < len(self.pieces) and self.pieces[at + 1].word in _OF
        if self.pieces[at - 1].sign not in (Sign.COMMA, Sign.COLON) or not opens or owned:
            return ()
        return self.changes.people(at - 2)

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
            return self._rested(at, action) or self._possessor(at, action), k
        other = self.pieces[k + 1].action if k + 1 < len(self.pieces) else None
        if other is not None and self.pieces[k].sign is Sign.AND:  # « éviction et retour de X »
            return self._owners(k + 1, self.pieces[k + 1], other)
        denier = self._denier(at, action) or self._rested(at, action) or self._antecedent(at, action)
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

    def _antecedent(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X, dont le départ avait été annoncé »."""
        if at < 2 or self.pieces[at - 1].word != "dont" or action.determiner not in ("le", "la", "l'"):
            return ()
        return self.changes.people(at - 2 if self.pieces[at - 2].sign is not Sign.COMMA else at - 3)

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
        """« X revient après six mois de congé », « de son congé »: whose leave it was."""
        ended = not action.determiner or (action.owned and self.pieces[at - 1].word in ("de", "d'", "apres"))
        clause = self._clause_around(at) if action.act is Act.PAUSE and ended else None
        back = clause is not None and clause.verb.lemma in ("revenir", "reprendre", "rentrer", "retrouver")
        return self.changes.subject(clause) if clause is not None and back else ()

    def _possessor(self, at: int, action: Action) -> tuple[Member, ...]:
        """« son départ »: the subject of the clause if it is somebody, else who was spoken of."""
        if action.owned in ("mon", "ma", "mes"):
            return self.discourse.speaker(self.line.index, at)
        if action.owned in ("leur", "leurs"):
            return self.discourse.told_together(self.line.index, at)
        clause = self._clause_around(at)
        if clause is not None and clause.subject is not None and clause.subject != at:
            people = self.changes.subject(clause)
            if len(people) == 1:
                return people
        if clause is not None and clause.subject is None and clause.verb.subject:
            return self.changes.subject(clause)
        ahead = self._subject_ahead(at) or self._agent_before(at)
        if ahead:
            return ahead
        return self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, at)

    def _agent_before(self, at: int) -> tuple[Member, ...]:
        """« fondée par X après son départ »: the one who did what the noun goes with."""
        for k in range(at - 1, 0, -1):
            if self.pieces[k].people and self.pieces[k - 1].word == "par":
                return self.changes.people(k)
        return ()

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
        for clause in sorted(clauses, key=lambda clause: not clause.verb.finite):
            if clause.object == at or clause.subject == at or any(c.at == at for c in clause.complements):
                return clause
        around = [clause for clause in clauses if clause.at < at < clause.stops]
        return around[-1] if around else None

    def _told(
        self, at: int, end: int, action: Action, owners: Sequence[Member], truth: Truth
    ) -> Iterator[Change]:
        about = surroundings(self.changes, end, owners)
        where, toward, source, post = about.where, about.toward, about.source, about.post
        clause = self._clause_around(at)
        announced = self._announced(clause)
        dates = tuple(d for d in about.dates if action.act is Act.PAUSE or not d.started)
        dates = dates or self._inner_dates(at) or self._told_when(end)
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
            if action.act in (Act.NAME, Act.HIRE, Act.JOIN):
                post = about.post or post_beside(self.line, member)
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
                dates=dates or self.changes.elapsed(at),
                announced=announced,
                hang=clause.hang if clause else None,
                tense=clause.verb.tense if clause else None,
                after=after,
                noun=True,
                definite=action.determiner in ("le", "la", "l'") or bool(action.owned),
                quoted=self.pieces[at].quoted,
                pluperfect=clause.verb.pluperfect if clause else False,
                span=span,
            )

    def _inner_dates(self, at: int) -> tuple[Dated, ...]:
        """« le départ, en mars, de X »: between the noun and its owner."""
        found = []
        for piece in self.pieces[at + 1 : at + 4]:
            if piece.dated is not None and not piece.dated.ending:
                found.append(piece.dated)
            elif piece.sign is not Sign.COMMA:
                break
        return tuple(found)

    def _told_when(self, end: int) -> tuple[Dated, ...]:
        """« le départ de X, annoncé en mars, … »: the date of the participle that follows."""
        k = end + 1 if end < len(self.pieces) and self.pieces[end].sign is Sign.COMMA else end
        verb = self.reader.verb(k)
        if verb is None or verb.tense is not Tense.PARTICIPLE or verb.lemma not in _OCCURRING:
            return ()
        return tuple(
            d for at in self.reader.read(k).dates if (d := self.pieces[at].dated) is not None and not d.ending
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
