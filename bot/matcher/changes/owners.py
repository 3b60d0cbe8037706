"""Stage 5: whose change a noun tells: « le départ de X », « son départ », « X écarte tout retour »."""

from collections.abc import Iterator

from bot.matcher.changes.rollcalls import rollcall
from bot.matcher.changes.waves import named_for
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.possessors import possessor
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.nominal_truth import plans_none
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Action, Member, Piece, Sign

OF = ("de", "d'", "du", "des")
_REACH = 8  # pieces from a noun to the name that it is of
_COUNTING = words("figurer compter trouver citer être")


class Owners:
    """Finds whose change each action noun of one line tells."""

    def __init__(self, changes: Arguments) -> None:
        self.changes = changes
        self.discourse = changes.discourse
        self.line = changes.line
        self.reader = changes.reader
        self.pieces = changes.pieces

    def apposed_to(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X, un départ inattendu », « X : une démission surprise »: who opens the line."""
        if action.determiner not in ("un", "une") or at < 2 or self.pieces[at - 2].sign is not Sign.PEOPLE:
            return ()
        opens = at == 2 or self.pieces[at - 3].sign in (Sign.COLON, Sign.ORG)
        owned = at + 1 < len(self.pieces) and self.pieces[at + 1].word in OF
        if self.pieces[at - 1].sign not in (Sign.COMMA, Sign.COLON) or not opens or owned:
            return ()
        return self.changes.people(at - 2)

    def of(self, at: int, piece: Piece, action: Action) -> tuple[tuple[Member, ...], int]:
        """Whose change it is, and the position after the last owner."""
        owners, end = self._first_of(at, piece, action)
        named = bool(owners) and end <= len(self.pieces) and bool(self.pieces[end - 1].people)
        if not named or self.pieces[end - 2].word not in OF:
            return owners, end
        for k in self._more_of(end):
            owners, end = (*owners, *self.changes.people(k)), k + 1
        return owners, end

    def _more_of(self, start: int) -> Iterator[int]:
        """« l'arrivée de X, jusque-là chez Y, de Z, sa paire, et de V »: the others, each behind « de »."""
        for k in range(start, len(self.pieces) - 2):
            piece = self.pieces[k]
            if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB, Sign.BUT, Sign.ACTION):
                return
            if piece.verb is not None and piece.verb.finite:
                return
            opens = piece.sign in (Sign.COMMA, Sign.AND)
            if opens and self.pieces[k + 1].word in OF and self.pieces[k + 2].people:
                yield k + 2

    def _first_of(self, at: int, piece: Piece, action: Action) -> tuple[tuple[Member, ...], int]:
        if action.head in ("fin", "clap", "exit"):
            for k in range(at + 1, min(at + 6, len(self.pieces))):
                if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
                    return self.changes.people(k), k + 1
            return (), at + 1
        among = self._among(at) if at and self.pieces[at - 1].word == "parmi" else None
        if among:
            return among
        k = at + 1
        if action.owned and (told := self._notified(at, action)):
            return told, k + 2
        if action.owned:
            return self.rested(at, action) or possessor(self.changes, at, action, self.clause_around(at)), k
        return self._named_behind(at, action)

    def _notified(self, at: int, action: Action) -> tuple[Member, ...]:
        """« annonce son renvoi à X »: X's, not the one's who announces it."""
        behind = [piece.sign for piece in self.pieces[at + 1 : at + 3]]
        to_them = behind == [Sign.PREP, Sign.PEOPLE] and self.pieces[at + 1].word == "a"
        return self.changes.people(at + 2) if action.act is Act.OUST and to_them else ()

    def _named_behind(self, at: int, action: Action) -> tuple[tuple[Member, ...], int]:
        """« de X » behind the noun, a list behind a colon, « pour X », or who denies it."""
        k = at + 1
        if shared := self._shared_with(k):
            return shared
        denier = self._denier(at, action) or self.rested(at, action) or self._antecedent(at, action)
        if denier:
            return denier, k
        colon = self._colon_after(self._past_words(k))
        if colon and at <= 1:
            return self._listed(colon, self._past_words(k)), colon + 2
        owner = self._of_whom(at)
        if owner is not None:
            return self._and_of(owner) if action.plural else (self.changes.people(owner), owner + 1)
        if some := self._some_of(at + 1):
            return some
        if action.plural and (named := named_for(self.changes, at)):
            return named, k
        k = self._past_words(k)
        if k + 1 < len(self.pieces) and self.pieces[k].sign is Sign.PREP and self.pieces[k].word in OF:
            return self._described(k + 1) or self._spelled_out(k + 1), k + 1
        return self._for_whom(k), k

    def _shared_with(self, k: int) -> tuple[tuple[Member, ...], int] | None:
        """« éviction et retour de X », « le renvoi surprise, puis la réintégration, de X »: of both."""
        k = self._past_words(k)
        if k < len(self.pieces) and self.pieces[k].sign is Sign.COMMA:
            k += 1
        other = self.pieces[k + 1].action if k + 1 < len(self.pieces) else None
        if other is None or other.owned or self.pieces[k].sign is not Sign.AND:
            return None
        return self.of(k + 1, self.pieces[k + 1], other)

    def _and_of(self, owner: int) -> tuple[tuple[Member, ...], int]:
        """« les démissions de la directrice A, du chercheur B et du patron C »: each with its own « de »."""
        members, k = list(self.changes.people(owner)), owner + 1
        while k + 2 < len(self.pieces) and self.pieces[k].sign in (Sign.COMMA, Sign.AND):
            if self.pieces[k + 1].word not in OF or not self.pieces[k + 2].people:
                break
            members += self.changes.people(k + 2)
            k += 3
        return tuple(members), k

    def _past_words(self, k: int) -> int:
        start = k
        while k < len(self.pieces) and k - start < 3 and self._parts(k):
            k += 1
        return k

    def _of_whom(self, at: int) -> int | None:
        """« le départ, mardi, du patron », « le limogeage éclair de X », « le recrutement par Y de X »."""
        for k in range(at + 1, min(at + _REACH, len(self.pieces) - 1)):
            if self.pieces[k].sign is Sign.PREP and self.pieces[k].word in OF:
                j = k + 1
                while (
                    j < len(self.pieces) - 1 and self.pieces[j].sign in (Sign.WORD, Sign.QUOTE) and j - k < 4
                ):
                    j += 1
                if self.pieces[j].sign in (Sign.PEOPLE, Sign.POST):
                    return j
            if not self._between(k):
                return None
        return None

    def further(self, owner: int) -> list[int]:
        """« les départs de X, directeur, du responsable Y et de Z »: where the others are named."""
        found: list[int] = []
        if owner < 1 or not self.pieces[owner].people or self.pieces[owner - 1].word not in OF:
            return found
        for k in range(owner + 1, len(self.pieces) - 2):
            piece = self.pieces[k]
            if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB) or piece.verb is not None:
                break
            parted = piece.sign in (Sign.COMMA, Sign.AND)
            if parted and self.pieces[k + 1].word in OF and self.pieces[k + 2].people:
                found.append(k + 2)
        return found

    def _some_of(self, k: int) -> tuple[tuple[Member, ...], int] | None:
        """« le départ de plusieurs cadres, dont X et Y »."""
        row = [piece for piece in self.pieces[k : k + 6] if piece.sign is not Sign.WORD]
        if len(row) < 4 or row[0].word not in OF or row[1].sign not in (Sign.THING, Sign.POST):
            return None
        if row[2].sign is not Sign.COMMA or row[3].word != "dont":
            return None
        at = self.pieces.index(row[3], k) + 1
        if at >= len(self.pieces) or not self.pieces[at].people:
            return None
        return self.changes.people(at), at + 1

    def _described(self, k: int) -> tuple[Member, ...]:
        """« le départ de celle qui dirigeait la sûreté, X »: who is named behind the description."""
        k += self.line.tokens[self.pieces[k].first].fold in ("celle", "celui")
        opens = k and self.line.tokens[self.pieces[k - 1].last - 1].fold in ("celle", "celui")
        if not opens or k >= len(self.pieces) or self.pieces[k].sign is not Sign.REL:
            return ()
        named = [at for at in range(k, len(self.pieces)) if self.pieces[at].people]
        comma = len(named) == 1 and self.pieces[named[0] - 1].sign in (Sign.COMMA, Sign.COLON)
        return self.changes.people(named[0]) if comma else ()

    def _spelled_out(self, k: int) -> tuple[Member, ...]:
        """« le départ de ses deux têtes : A, cofondateur, et B »: who is named behind the colon."""
        piece = self.pieces[k]
        several = piece.sign is Sign.THING and piece.word.endswith(("s", "x"))
        colon = next(
            (at for at in range(k + 1, min(k + 5, len(self.pieces))) if self.pieces[at].word == ":"), 0
        )
        if not (several and colon) or any(p.verb is not None for p in self.pieces[k:colon]):
            return ()
        return tuple(called.member for called in rollcall(self.changes, colon + 1))

    def _parts(self, k: int) -> bool:
        """Words, and a date between commas, which part a noun from what belongs to it."""
        if self.pieces[k].sign is Sign.COMMA:
            beside = self.pieces[k - 1 : k] + self.pieces[k + 1 : k + 2]
            return any(piece.sign is Sign.DATE for piece in beside)
        return self.pieces[k].sign in (Sign.WORD, Sign.QUOTE, Sign.DATE)

    def _between(self, k: int) -> bool:
        """What may part the noun from « de X »: participles and complements as well."""
        piece = self.pieces[k]
        if piece.sign in (Sign.ORG, Sign.THING):
            return self.pieces[k - 1].sign is Sign.PREP
        qualifies = piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE
        return qualifies or piece.sign in (Sign.PREP, Sign.AND) or self._parts(k)

    def _antecedent(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X, dont le départ avait été annoncé »."""
        if at < 2 or self.pieces[at - 1].word != "dont" or action.determiner not in ("le", "la", "l'"):
            return ()
        return self.changes.people(at - 2 if self.pieces[at - 2].sign is not Sign.COMMA else at - 3)

    def _among(self, at: int) -> tuple[tuple[Member, ...], int] | None:
        """« parmi les partants figure X », « parmi les départs, X et Y »: who is named next."""
        for k in range(at + 1, len(self.pieces)):
            verb = self.pieces[k].verb
            if self.pieces[k].people:
                return self.changes.people(k), k + 1
            if self.pieces[k].sign is Sign.STOP or (verb is not None and verb.lemma not in _COUNTING):
                return None
        return None

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
        return listed(self.pieces, colon + 1, colon=True) or self.changes.people(colon + 1)

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
            if self.pieces[k].word == "entre":  # « divorce entre X et Y »
                return next((self.changes.people(j) for j in (k + 1, k + 3) if self._is_somebody(j)), ())
        return ()

    def _is_somebody(self, j: int) -> bool:
        return j < len(self.pieces) and bool(self.pieces[j].people)

    def _denier(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X écarte tout retour »: the change is that of who denies it."""
        follows = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        named = follows is not None and follows.word in OF and at + 2 < len(self.pieces)
        clause = self.clause_around(at)
        if clause is not None and plans_none(self.reader, at):
            return self.changes.subject(clause)
        if action.determiner not in ("tout", "un", "une", "toute", "") or (
            named and self.pieces[at + 2].sign is not Sign.ORG
        ):
            return ()
        if not action.determiner and not {p.word for p in self.pieces[max(0, at - 2) : at]} & RUMOUR_NOUNS:
            return ()
        denying = clause is not None and (
            EFFECT_OF.get(clause.verb.lemma) in (Effect.DENY, Effect.HEDGE)
            or clause.verb.lemma in ("écarter", "repousser", "préparer")
        )
        return self.changes.subject(clause) if clause is not None and denying else ()

    def rested(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X revient après six mois de congé », « de son congé »: whose leave it was."""
        ended = not action.determiner or (action.owned and self.pieces[at - 1].word in ("de", "d'", "apres"))
        clause = self.clause_around(at) if action.act is Act.PAUSE and ended else None
        back = clause is not None and clause.verb.lemma in ("revenir", "reprendre", "rentrer", "retrouver")
        return self.changes.subject(clause) if clause is not None and back else ()

    def clause_around(self, at: int) -> Clause | None:
        clauses = [self.reader.read(k) for k, piece in enumerate(self.pieces) if piece.sign is Sign.VERB]
        for clause in sorted(clauses, key=lambda clause: not clause.verb.finite):
            if clause.object == at or clause.subject == at or any(c.at == at for c in clause.complements):
                return clause
        around = [clause for clause in clauses if clause.at < at < clause.stops]
        return around[-1] if around else None
