"""Whose change a noun tells: « le départ de X », « son départ », « X écarte tout retour »."""

from dataclasses import replace

from bot.matcher.changes.apposed_nouns import apposed_to
from bot.matcher.changes.behind_nouns import (
    colon_after,
    for_a_version,
    not_by_oneself,
    owner_behind,
    past_words,
    without_a_verb,
)
from bot.matcher.changes.leaves_taken import taken_since
from bot.matcher.changes.several_owners import (
    called_together,
    each_behind_of,
    joined_to,
    listed_behind,
    named_for,
    picked_from,
    some_of,
    spelled_out,
)
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.possessors import dealt_with, possessor
from bot.matcher.discourse.remarks import line_before
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.plans import plans_none
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import entry_head
from bot.matcher.syntax.pieces import Action, Member, Piece, Sign, is_ours

_SUING = words("attaquer poursuivre assigner porter traîner réclamer")
_TAKING = words(
    "accorder prendre offrir poser préparer présenter remettre négocier octroyer annoncer envisager"
)
_WRITTEN = words("lettre message discours courriel mail mot billet note")
_WRITING = words(
    "prononcer lire publier écrire poster mettre adresser envoyer signer diffuser rédiger partager lire"
)
_GOING = (Act.EXIT, Act.OUST)


class Owners:
    """Finds whose change each action noun of one line tells."""

    def __init__(self, seen: Arguments) -> None:
        self.seen = seen
        self.discourse = seen.discourse
        self.line = seen.line
        self.reader = seen.reader
        self.pieces = seen.pieces

    def apposed_to(self, at: int, action: Action) -> tuple[Member, ...]:
        """Whose change it is by what stands before the noun: « X, un départ inattendu »."""
        owned = bool(action.owned) or owner_behind(self.seen, at) is not None
        return apposed_to(self.seen, at, action, owned=owned)

    def of(self, at: int, piece: Piece, action: Action) -> tuple[tuple[Member, ...], int]:
        """Whose change it is, and the position after the last owner."""
        owners, end = self._first_of(at, piece, action)
        named = bool(owners) and end <= len(self.pieces) and bool(self.pieces[end - 1].people)
        if not named or self.pieces[end - 2].word not in OF:
            return owners, end
        for k in each_behind_of(self.seen, end):
            if any(piece.dated is not None for piece in self.pieces[end:k]):
                break  # « de X en mai et de Y en août »: each on a day of their own
            owners, end = (*owners, *self.seen.people(k)), k + 1
        return owners, end

    def _first_of(self, at: int, piece: Piece, action: Action) -> tuple[tuple[Member, ...], int]:
        if action.head in ("fin", "clap", "exit"):
            for k in range(at + 1, min(at + 6, len(self.pieces))):
                if self.pieces[k].sign in (Sign.PEOPLE, Sign.POST):
                    behind = self.reader.verb(k + 1)
                    if self.pieces[k - 1].word in (":", ",") and behind is not None and behind.finite:
                        break  # « Fin de partie : X a gagné »
                    return self._just_gone(self.pieces[k]) or self.seen.people(k), k + 1
            if at + 1 < len(self.pieces) and is_ours(self.pieces[at + 1].org) and self._with(piece):
                return self._who_breaks_off(at), at + 1
            label = entry_head(self.pieces[max(0, at - 2) :], 1) if at > 1 else None
            return self.seen.people(at - 2) if label == 0 else (), at + 1  # « Y/X : clap de fin »
        picked = picked_from(self.seen, at) if at and self.pieces[at - 1].word == "parmi" else None
        if picked:
            return picked
        k = at + 1
        if action.owned and (self._of_a_ware(at) or for_a_version(self.seen, at)):
            return (), k
        if action.head in _WRITTEN and (action.determiner in ("un", "une") or self._first_written(piece)):
            return self._writer(at), k
        if action.owned and (told := self._notified(at, action)):
            to_them = k + 1 < len(self.pieces) and self.pieces[k].word == "a"
            return told, k + 2 if to_them else k  # « notifie son renvoi à X », « notifie à X son renvoi »
        if action.owned in ("leur", "leurs") and (theirs := called_together(self.seen, at)):
            return theirs, k
        if action.owned:
            return self.rested(at, action) or possessor(self.seen, at, action, self.clause_around(at)), k
        return self._named_behind(at, action)

    def _with(self, piece: Piece) -> bool:
        return self.line.tokens[piece.last - 1].fold == "avec"

    def _who_breaks_off(self, at: int) -> tuple[Member, ...]:
        """« X annonce la fin de sa collaboration avec Y », Y being ours: X's."""
        clause = self.clause_around(at)
        return self.seen.subject(clause) if clause is not None and clause.object == at else ()

    def _just_gone(self, called: Piece) -> tuple[Member, ...]:
        """« Y remercie X, Z hérite de tout | Fin de règne pour le stratège »: X, not who was named last."""
        history, role = self.discourse.history, called.role
        before = line_before(self.discourse.lines, self.line)
        last = before.index if before is not None else None
        gone = [m for act in _GOING for m, line, _ in history.of(act) if line == last]
        fits = len(gone) == 1 and role is not None and self.discourse.mentions.fits(gone[0], role.gender)
        return tuple(gone) if fits and not called.people else ()

    def _taken_by(self, k: int) -> bool:
        """« le congé que s'accorde X », « la démission que présente X »: whom the relative clause names."""
        row = self.pieces[k : k + 3]
        if len(row) < 3 or row[0].word not in ("que", "qu'"):
            return False
        verb = row[1].verb if row[2].people else row[2].verb if row[1].sign is Sign.PRONOUN else None
        return verb is not None and verb.lemma in _TAKING

    def _of_a_ware(self, at: int) -> bool:
        """« GPT-4o, débranché, fait son retour »: the sentence begins with a product, and names nobody."""
        line = self.seen.line
        first = line.names[0] if line.names else None
        ware = first is not None and first.sort is Sort.THING and first.first <= 1
        return ware and not any(piece.people for piece in self.pieces[:at])

    def _first_written(self, piece: Piece) -> bool:
        """« a signé le premier message d'adieu »: the first of several."""
        told = self.seen.line.tokens[piece.first : piece.last]
        return any(token.fold in ("premier", "premiere") for token in told)

    def _writer(self, at: int) -> tuple[Member, ...]:
        """« X a publié une lettre d'adieu »: X's own."""
        clause = self.clause_around(at)
        wrote = clause is not None and clause.at < at and clause.verb.lemma in _WRITING
        return self.seen.subject(clause) if wrote and clause is not None else ()

    def _notified(self, at: int, action: Action) -> tuple[Member, ...]:
        """« annonce son renvoi à X »: X's, not the one's who announces it."""
        clause = self.clause_around(at) if action.act is Act.OUST else None
        for complement in clause.complements if clause is not None and clause.object == at else ():
            told = clause is not None and clause.at < complement.at < at and complement.word in ("a", "au")
            if told and self.pieces[complement.at].people:
                return self.seen.people(complement.at)  # « a annoncé à X son renvoi »
        behind = [piece.sign for piece in self.pieces[at + 1 : at + 3]]
        to_them = behind == [Sign.PREP, Sign.PEOPLE] and self.pieces[at + 1].word == "a"
        return self.seen.people(at + 2) if action.act is Act.OUST and to_them else ()

    def _named_behind(self, at: int, action: Action) -> tuple[tuple[Member, ...], int]:
        """« de X » behind the noun, a list behind a colon, « pour X », or who denies it."""
        k = at + 1
        if shared := self._shared_with(k):
            return shared
        if self._taken_by(k):
            return self.seen.people(k + 2) or self.seen.people(k + 1), k + 3
        denier = self._denier(at, action) or self.rested(at, action) or self._antecedent(at, action)
        denier = denier or taken_since(self.seen, at)
        if denier:
            return denier, k
        if action.act is Act.COME_BACK and (dealt := dealt_with(self.seen, at, self.clause_around(at))):
            return dealt, k
        colon = colon_after(self.seen, past_words(self.seen, k))
        if colon and at <= 1:
            return listed_behind(self.seen, colon, past_words(self.seen, k)), colon + 2
        if some := some_of(self.seen, at + 1):
            return some
        if pair := self._of_the_two(at + 1):
            return pair, at + 2
        owner = owner_behind(self.seen, at)
        if owner is not None:
            if action.plural:
                return joined_to(self.seen, owner)
            return not_by_oneself(self.seen, action, owner, self.clause_around(at)), owner + 1
        if action.plural and (named := named_for(self.seen, at)):
            return named, k
        k = past_words(self.seen, k)
        if k + 1 < len(self.pieces) and self.pieces[k].sign is Sign.PREP and self.pieces[k].word in OF:
            return self._described(k + 1) or spelled_out(self.seen, k + 1), k + 1
        return self._for_whom(k), k

    def _of_the_two(self, k: int) -> tuple[Member, ...]:
        """« le départ des deux hommes », « la démission des deux cofondateurs »: those told of before."""
        piece = self.pieces[k] if k < len(self.pieces) else None
        role = piece.role if piece is not None and piece.sign is Sign.POST else None
        if piece is None or role is None or role.count < 2 or self.line.tokens[piece.first].fold != "des":
            return ()
        meant = piece._replace(role=replace(role, definite=True))
        if role.head in ("hommes", "femmes"):
            meant = Piece(Sign.PRONOUN, piece.first, piece.last, f"ordinal {role.count} {role.head}")
        return self.discourse.people(meant, self.line.index, k)

    def _shared_with(self, k: int) -> tuple[tuple[Member, ...], int] | None:
        """« éviction et retour de X », « le renvoi surprise, puis la réintégration, de X »: of both."""
        k = past_words(self.seen, k)
        if k < len(self.pieces) and self.pieces[k].sign is Sign.COMMA:
            k += 1
        other = self.pieces[k + 1].action if k + 1 < len(self.pieces) else None
        if other is None or other.owned or self.pieces[k].sign is not Sign.AND:
            return None
        return self.of(k + 1, self.pieces[k + 1], other)

    def _described(self, k: int) -> tuple[Member, ...]:
        """« le départ de celle qui dirigeait la sûreté, X »: who is named behind the description."""
        k += self.line.tokens[self.pieces[k].first].fold in ("celle", "celui")
        opens = k and self.line.tokens[self.pieces[k - 1].last - 1].fold in ("celle", "celui")
        if not opens or k >= len(self.pieces) or self.pieces[k].sign is not Sign.REL:
            return ()
        named = [at for at in range(k, len(self.pieces)) if self.pieces[at].people]
        comma = len(named) == 1 and self.pieces[named[0] - 1].sign in (Sign.COMMA, Sign.COLON)
        return self.seen.people(named[0]) if comma else ()

    def _antecedent(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X, dont le départ avait été annoncé », « X, dont Y a annoncé le départ »."""
        if action.determiner not in ("le", "la", "l'"):
            return ()
        of_whom = at - 1
        if at > 1 and self.pieces[of_whom].word != "dont":
            clause = self.clause_around(at)
            if clause is None or clause.object != at or clause.link != "dont":
                return ()
            of_whom = next((k for k in range(clause.at, 0, -1) if self.pieces[k].word == "dont"), 0)
        if of_whom < 1:
            return ()
        return self.seen.people(
            of_whom - 1 if self.pieces[of_whom - 1].sign is not Sign.COMMA else of_whom - 2
        )

    def _for_whom(self, start: int) -> tuple[Member, ...]:
        """« Retour au bercail pour X », in a line without a verb of its own."""
        if not without_a_verb(self.line):
            return ()
        for k in range(start, len(self.pieces) - 1):
            if (
                self.pieces[k].sign is Sign.PREP
                and self.pieces[k].word == "pour"
                and self.pieces[k + 1].sign in (Sign.PEOPLE, Sign.POST)
            ):
                return self.seen.people(k + 1)
            if self.pieces[k].word == "entre":  # « divorce entre X et Y »
                return next((self.seen.people(j) for j in (k + 1, k + 3) if self._is_somebody(j)), ())
        return ()

    def _is_somebody(self, j: int) -> bool:
        return j < len(self.pieces) and bool(self.pieces[j].people)

    def _denier(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X écarte tout retour »: the change is that of who denies it."""
        follows = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        named = follows is not None and follows.word in OF and at + 2 < len(self.pieces)
        clause = self.clause_around(at)
        if clause is not None and plans_none(self.seen.line, self.pieces[at].first):
            return self.seen.subject(clause)
        if action.determiner not in ("tout", "un", "une", "toute", "") or (
            named and self.pieces[at + 2].sign is not Sign.ORG
        ):
            return ()
        if action.head == "fuite":
            return ()  # « dément toute fuite »: of secrets
        if action.act is Act.OUST and clause is not None and self._sued_for(at, clause):
            return self.seen.subject(clause)
        taken = clause is not None and clause.object == at and clause.verb.lemma in _TAKING
        if action.act is Act.PAUSE and action.determiner and clause is not None and taken:
            return self.seen.subject(clause)  # « annonce un congé »
        if not action.determiner and not {p.word for p in self.pieces[max(0, at - 2) : at]} & RUMOUR_NOUNS:
            return ()
        denying = clause is not None and (
            EFFECT_OF.get(clause.verb.lemma) in (Effect.DENY, Effect.HEDGE)
            or clause.verb.lemma in ("écarter", "repousser", "préparer")
        )
        return self.seen.subject(clause) if clause is not None and denying else ()

    def _sued_for(self, at: int, clause: Clause) -> bool:
        """« X attaque Y pour licenciement abusif »: the plaintiff's own."""
        return self.pieces[at - 1].word == "pour" and clause.verb.lemma in _SUING

    def rested(self, at: int, action: Action) -> tuple[Member, ...]:
        """« X revient après six mois de congé », « de son congé »: whose leave it was."""
        ended = not action.determiner or (action.owned and self.pieces[at - 1].word in ("de", "d'", "apres"))
        ended = ended and owner_behind(self.seen, at) is None
        clause = self.clause_around(at) if action.act is Act.PAUSE and ended else None
        back = clause is not None and clause.verb.lemma in ("revenir", "reprendre", "rentrer", "retrouver")
        if clause is None and ended and action.act is Act.PAUSE:
            return self._back_after(at)
        return self.seen.subject(clause) if clause is not None and back else ()

    def _back_after(self, at: int) -> tuple[Member, ...]:
        """« X de retour chez Y après six mois de congé »: of a headline without a verb."""
        after = next((k for k in range(at - 1, max(at - 5, 0), -1) if self.pieces[k].word == "apres"), None)
        back = [k for k, p in enumerate(self.pieces[:after]) if p.action and p.action.act is Act.COME_BACK]
        if after is None or not back or self.pieces[0].people == () or back[0] > 3:
            return ()
        return self.seen.people(0)

    def clause_around(self, at: int) -> Clause | None:
        clauses = [self.reader.read(k) for k, piece in enumerate(self.pieces) if piece.sign is Sign.VERB]
        for clause in sorted(clauses, key=lambda clause: not clause.verb.finite):
            if clause.object == at or clause.subject == at or any(c.at == at for c in clause.complements):
                return clause
        around = [clause for clause in clauses if clause.at < at < clause.stops]
        return around[-1] if around else None
