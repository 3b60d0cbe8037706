"""Stage 4: who does what to whom.

Each verb group of a line becomes a ``Clause``: its subject, object and complements as
positions in the row of pieces, and how it hangs on other clauses (relative, « que », « si »,
infinitive, participle).
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.matcher.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF
from bot.matcher.pieces import Line, Piece, Sign
from bot.matcher.verbgroup import WITH_ETRE, VerbGroup

NOMINAL = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN, Sign.THING, Sign.OUTLET, Sign.ACTION})
_WALLS = frozenset({Sign.STOP, Sign.COLON})


_DATED_BESIDE = frozenset({Sign.PEOPLE, Sign.ACTION, Sign.POST})


class Hang(StrEnum):
    """How a clause hangs on the rest of its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    THAT = "that"  # « que … » under a verb
    IF = "if"
    TIME = "time"  # « quand », « alors que », « après que »
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Complement:
    """A preposition and the position of the piece that it governs; ``word`` is folded."""

    word: str
    at: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb with its arguments, as positions in ``line.pieces`` (None: not there).

    ``parent`` is the position of the verb that governs it, ``link`` the word that joins them.
    """

    at: int
    verb: VerbGroup
    hang: Hang
    subject: int | None
    object: int | None
    complements: tuple[Complement, ...]
    dates: tuple[int, ...]
    end: int  # token at which the arguments begin
    parent: int | None = None
    link: str = ""
    quoted: bool = False
    attribute: int | None = None
    stops: int = field(default=0)  # position at which the arguments end


class ClauseReader:
    """Reads the clauses of one line."""

    def __init__(self, line: Line) -> None:
        self.pieces = line.pieces
        self.line = line
        self._read: dict[tuple[int, int], Clause] = {}

    def verb(self, at: int | None) -> VerbGroup | None:
        """The verb group of the piece at *at*."""
        return self.pieces[at].verb if at is not None and 0 <= at < len(self.pieces) else None

    def read(self, at: int, *, skip: int = 0) -> Clause:
        """The clause of the verb piece at *at*; the first *skip* tokens after it belong to an idiom."""
        known = self._read.get((at, skip))
        if known is None:
            known = self._read[at, skip] = self._clause(at, skip)
        return known

    def _clause(self, at: int, skip: int) -> Clause:
        verb = self.pieces[at].verb
        if verb is None:
            raise ValueError("no verb there")
        sharing = self._shared_auxiliary(at, verb)
        if sharing is not None:
            verb = sharing
        end = verb.last + skip
        hang, parent, link = self._hang(at, verb)
        right = self._after(at, end)
        subject = self._subject(at, verb, hang, parent)
        obj, complements, dates, attribute, stops = self._arguments(right, verb)
        if (
            subject is None
            and link != "qui"
            and hang in (Hang.MAIN, Hang.RELATIVE, Hang.THAT)
            and self._may_follow(verb, obj, at)
        ):
            subject, obj = obj, None
        if not at and verb.finite and verb.plural and (behind := self._listed_behind(stops)) is not None:
            subject, obj = behind, subject if obj is None else obj  # « Ont quitté Y : A, B et C »
        before, before_dates = self._front(at, subject, hang)
        return Clause(
            at,
            verb,
            hang,
            subject,
            obj,
            (*complements, *before),
            (*dates, *before_dates),
            end,
            parent,
            link,
            quoted=self.pieces[at].quoted,
            attribute=attribute,
            stops=stops,
        )

    def _listed_behind(self, stops: int) -> int | None:
        """The names behind the colon that ends the arguments of a verb that opens the line."""
        colon = stops < len(self.pieces) and self.pieces[stops].sign is Sign.COLON
        return stops + 1 if colon and self._list_after(stops) else None

    def _after(self, at: int, end: int) -> int:
        """The first piece that begins at token *end* or later."""
        while at < len(self.pieces) and self.pieces[at].first < end:
            at += 1
        return at

    def _shared_auxiliary(self, at: int, verb: VerbGroup) -> VerbGroup | None:
        """« a vendu ses parts et abandonné la présidence »: one auxiliary for both."""
        if verb.tense is not Tense.PARTICIPLE or not at or self.pieces[at - 1].sign is not Sign.AND:
            return None
        for k in range(at - 2, -1, -1):
            first = self.verb(k)
            if self.pieces[k].sign in _WALLS or self.pieces[k].sign in (Sign.REL, Sign.SUB):
                return None
            if first is not None and first.finite:
                alike = first.perfect and not first.passive and verb.lemma not in WITH_ETRE
                return replace(verb, tense=first.tense, perfect=True, plural=first.plural) if alike else None
        return None

    # -- how it hangs ------------------------------------------------------------------------

    def _hang(self, at: int, verb: VerbGroup) -> tuple[Hang, int | None, str]:
        if verb.tense is Tense.PARTICIPLE:
            return Hang.PARTICIPLE, self._verb_before(at), ""
        if verb.tense is Tense.GERUND:
            return Hang.GERUND, self._verb_before(at), ""
        if verb.tense is Tense.INFINITIVE:
            previous = self.pieces[at - 1] if at else None
            link = previous.word if previous is not None and previous.sign is Sign.PREP else ""
            return Hang.INFINITIVE, self._verb_before(at), link
        return self._finite_hang(at)

    def _finite_hang(self, at: int) -> tuple[Hang, int | None, str]:
        """Look left, within the clause, for the word that opens it."""
        i = at - 1
        while i >= 0:
            piece = self.pieces[i]
            if piece.quoted and not self.pieces[at].quoted:
                i -= 1  # what is quoted opens no clause for « écrit Y » behind it
                continue
            if piece.sign is Sign.REL:
                return Hang.RELATIVE, self._verb_before(i), piece.word
            if piece.sign is Sign.SUB:
                return self._sub_hang(i, piece)
            if piece.sign in _WALLS or piece.sign is Sign.BUT:
                break
            if piece.sign is Sign.VERB and piece.verb is not None and piece.verb.finite:
                if self._shares(i, at):
                    return self._finite_hang(i)
                opener = self._opener(i)
                if opener is None:
                    break
                i = opener
            i -= 1
        return Hang.MAIN, None, ""

    def _sub_hang(self, i: int, piece: Piece) -> tuple[Hang, int | None, str]:
        previous = self.pieces[i - 1] if i else None
        if piece.word in ("que", "qu'"):
            if (
                previous is not None
                and previous.sign in (Sign.SUB, Sign.PREP, Sign.WORD)
                and previous.word in _TIME_WORDS
            ):
                return Hang.TIME, self._verb_before(i), previous.word
            if previous is not None and previous.word in ("bien", "a condition", "pour", "sans", "avant"):
                return (
                    (Hang.IF if previous.word != "bien" else Hang.TIME),
                    self._verb_before(i),
                    previous.word,
                )
            parent = self._verb_before(i)
            governing = self.verb(parent)
            reporting = governing is not None and governing.lemma in EFFECT_OF
            named = previous is not None and previous.sign in (Sign.ORG, Sign.PEOPLE, Sign.POST, Sign.THING)
            addressee = (  # « a prévenu ses équipes qu'elle partirait »
                governing is not None
                and parent is not None
                and governing.lemma in _ADDRESSED
                and self._arguments(parent + 1, governing)[0] == i - 1
            )
            if named and not addressee and not (reporting and self._governed(i - 1)):
                return Hang.RELATIVE, parent, "que"
            return Hang.THAT, parent, "que"
        if piece.word in ("si", "s'", "s'il"):
            parent = self._verb_before(i)
            governing = self.verb(parent)
            asked = governing is not None and governing.lemma in ("demander", "savoir", "ignorer", "dire")
            return (Hang.IF if not asked else Hang.THAT), parent, "si"
        return Hang.TIME, self._verb_before(i), piece.word

    def _verb_before(self, i: int) -> int | None:
        """The nearest verb to the left in the same sentence part, clauses between commas apart."""
        i -= 1
        while i >= 0:
            piece = self.pieces[i]
            if piece.sign in _WALLS:
                return None
            if piece.sign is Sign.VERB:
                return i
            i -= 1
        return None

    def _opener(self, at: int) -> int | None:
        """The relative or subordinating word that opens the clause of the finite verb at *at*."""
        i = at - 1
        while i >= 0 and self.pieces[i].sign not in _WALLS:
            if self.pieces[i].sign in (Sign.REL, Sign.SUB):
                return i
            if self.pieces[i].sign is Sign.VERB and (verb := self.pieces[i].verb) is not None and verb.finite:
                return None
            i -= 1
        return None

    def _shares(self, first: int, second: int) -> bool:
        """Two finite verbs joined by « et », « mais » or a comma, with no subject between them."""
        between = self.pieces[first + 1 : second]
        joined = any(piece.sign in (Sign.AND, Sign.BUT) for piece in between) or (
            any(piece.sign is Sign.COMMA for piece in between) and self._opener(first) is None
        )
        last_join = max(
            (i for i, p in enumerate(between) if p.sign in (Sign.AND, Sign.COMMA, Sign.BUT)), default=0
        )
        return (
            joined
            and not any(
                piece.sign in NOMINAL and not self._governed(first + 1 + i)
                for i, piece in enumerate(between)
                if i > last_join
            )
            and not any(piece.sign in (Sign.REL, Sign.SUB) for piece in between)
        )

    # -- subject -----------------------------------------------------------------------------

    def _governed(self, i: int) -> bool:
        """The piece at *i* is the object of a preposition."""
        return i > 0 and self.pieces[i - 1].sign is Sign.PREP

    def _subject(self, at: int, verb: VerbGroup, hang: Hang, parent: int | None) -> int | None:
        """The position of the subject."""
        if hang is Hang.PARTICIPLE:
            return self._participle_subject(at)
        if hang is Hang.INFINITIVE:
            return self._infinitive_subject(at, parent)
        apposed = self._apposed(at)
        if apposed is not None:
            return apposed
        joined = self._joined_verb(at)
        if joined is not None and (first := self.verb(joined)) is not None:
            return self._subject(joined, first, *self._hang(joined, first)[:2])
        return self._leftward(at, verb)

    def _leftward(self, at: int, verb: VerbGroup) -> int | None:
        """The nearest thing to the left that can be the subject, clauses in between stepped over."""
        i = at - 1
        while i >= 0:
            piece = self.pieces[i]
            if piece.quoted and not self.pieces[at].quoted:
                i -= 1  # « Je pars », écrit Y: what is quoted has a subject of its own
                continue
            if piece.sign is Sign.REL and piece.word in _SUBJECT_RELATIVES:
                return self._antecedent(i)
            if piece.sign is Sign.COLON and i == at - 1 and 0 < i < 4 and self.pieces[0].people:
                return 0  # « X, directeur des opérations : récupère … »
            if piece.sign in _WALLS or piece.sign in (Sign.SUB, Sign.REL):
                return None
            if self._stands_free(i) and not self._told_to(i, at):
                return self._whole(i, verb)
            if piece.verb is not None:
                step = self._past_verb(i, at, piece.verb)
                if step is None:
                    return None
                if step < 0:
                    return self._subject(i, piece.verb, *self._hang(i, piece.verb)[:2])
                i = step
                continue
            i = self._open_before(i) - 1 if piece.sign is Sign.CLOSE else i - 1
        return None

    def _stands_free(self, i: int) -> bool:
        """A noun that no preposition governs, and no measure of time."""
        piece = self.pieces[i]
        if piece.sign not in NOMINAL or self._governed(i) or piece.word in ("lui", "eux"):
            return False
        return not (piece.sign is Sign.THING and self._adverbial(i))

    def _told_to(self, i: int, at: int) -> bool:
        """« Y a viré son patron, puis a fondé … »: the object of the verb before is no subject."""
        verb = self.verb(i - 1)
        following = self.pieces[i + 1].sign if i + 1 < at else None
        if verb is None or not verb.finite or verb.passive or verb.lemma == "être":
            return False
        if following not in (Sign.COMMA, Sign.AND) or self.pieces[i].sign is Sign.PEOPLE:
            return False
        return self._shares(i - 1, at) and self._leftward(i - 1, verb) is not None

    def _whole(self, i: int, verb: VerbGroup) -> int:
        """« X, fondateur d'Y et ancien de Z, s'en va »: the name is the subject, not its last post."""
        pair = self.pieces[i].sign is Sign.POST and i > 1 and self.pieces[i - 1].sign is Sign.AND
        return i - 2 if pair and not verb.plural and self.pieces[i - 2].people else i

    def _apposed(self, at: int) -> int | None:
        """« X, l'un de ses premiers soutiens, claque … »: the name before what stands between commas."""
        if at < 3 or self.pieces[at - 1].sign is not Sign.COMMA:
            return None
        for i in range(at - 2, 0, -1):
            piece = self.pieces[i]
            if piece.sign in _WALLS:
                return None
            if piece.word == "dont" and self.pieces[i + 1].people:
                return i + 1  # « cinq membres, dont X et Y, ont … »
            if piece.sign not in (Sign.COMMA, Sign.REL) or self.pieces[i - 1].sign not in (
                Sign.PEOPLE,
                Sign.POST,
                Sign.ORG,
            ):
                continue
            if not self._governed(i - 1) and self._aside(i, at - 1):
                return i - 1
        return None

    def _aside(self, first: int, last: int) -> bool:
        """What stands in between has no finite verb but in a relative or subordinate clause."""
        opened = False
        for piece in self.pieces[first:last]:
            opened = opened or piece.sign in (Sign.REL, Sign.SUB)
            if piece.verb is not None and piece.verb.finite and not opened:
                return False
        return True

    def _joined_verb(self, at: int) -> int | None:
        """The finite verb that « et » joins the one at *at* to, where nothing else stands between."""
        i = at - 1
        while i >= 0 and self.pieces[i].sign in (Sign.WORD, Sign.DATE):
            i -= 1
        if i < 1 or self.pieces[i].sign not in (Sign.AND, Sign.BUT):
            return None
        for k in range(i - 1, -1, -1):
            verb = self.pieces[k].verb
            if self.pieces[k].sign in _WALLS or self.pieces[k].sign is Sign.SUB:
                return None
            if verb is not None and verb.finite:
                return k
        return None

    def _past_verb(self, i: int, at: int, verb: VerbGroup) -> int | None:
        """Going left over another verb: its position, -1 to share its subject, None to stop."""
        if not verb.finite:
            return i - 1
        opener = self._opener(i)
        if (
            opener is not None
            and any(piece.sign is Sign.COMMA for piece in self.pieces[i:at])
            and (self.pieces[opener].sign is Sign.REL)
        ):
            return opener - 1
        own = self.pieces[at].verb
        shared = self._shares(i, at) or (own is not None and own.tense is Tense.GERUND)
        return -1 if shared else None

    def _open_before(self, i: int) -> int:
        while i > 0 and self.pieces[i].sign is not Sign.OPEN:
            i -= 1
        return i

    def _adverbial(self, i: int) -> bool:
        """« cinq mois », « le même jour »: a measure, not a subject."""
        return self.pieces[i].word in _MEASURES

    def _antecedent(self, i: int) -> int | None:
        """What « qui » at *i* stands for: the name, post or thing right before it."""
        k = i - 1
        fallback: int | None = None
        while k >= 0 and i - k < 12:
            piece = self.pieces[k]
            if piece.sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN):
                return k
            if piece.sign in (Sign.ORG, Sign.THING, Sign.ACTION):
                if not self._governed(k):
                    return k if fallback is None or piece.sign is not Sign.ORG else fallback
                fallback = k if fallback is None else fallback
            aside = piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE
            if aside and k and self.pieces[k - 1].sign is Sign.COMMA:
                fallback, k = None, k - 1  # « X, venu de Z, qui … »
                continue
            if piece.sign in _WALLS or piece.sign is Sign.VERB:
                return fallback
            if piece.sign is Sign.WORD and piece.word in ("ceux", "celui", "celle", "celles"):
                return k
            k -= 1
        return fallback

    def _participle_subject(self, at: int) -> int | None:
        """« X, parti en mai »; « Recrutés en décembre, X et Y … »; « X nommée PDG »."""
        i = at - 1
        if i >= 0 and self.pieces[i].sign is Sign.THING and self._adverbial(i):
            return i  # « après trois ans passés chez Y »: no person
        while i >= 0 and (
            self.pieces[i].sign in (Sign.DATE, Sign.WORD, Sign.CLOSE, Sign.OPEN)
            or self._governed(i)
            or self.pieces[i].sign is Sign.PREP
        ):
            if self.pieces[i].sign in (Sign.PEOPLE, Sign.POST) and self._governed(i):
                return i
            i -= 1
        if i >= 0 and self.pieces[i].sign is Sign.COMMA:
            i -= 1
            while i >= 0 and self.pieces[i].sign in (Sign.DATE, Sign.WORD, Sign.CLOSE):
                i -= 1
            if i > 0 and self.pieces[i].sign is Sign.COMMA and self.pieces[i - 1].people:
                i -= 1  # « X, 39 ans, venu de Z »
        if (
            i >= 0
            and self.pieces[i].sign in (Sign.AND, Sign.COMMA)
            and (shared := self._participle_pair(i)) is not None
        ):
            return shared
        if i >= 0 and self.pieces[i].sign in NOMINAL:
            return i
        if i < 0 or self.pieces[i].sign in _WALLS or self.pieces[i].sign in (Sign.BUT, Sign.AND, Sign.QUOTE):
            return self._subject_ahead(at)
        return None

    def _participle_pair(self, i: int) -> int | None:
        """« X, limogé puis réembauché »: the second participle has the subject of the first."""
        k = i - 1
        while k >= 0 and self.pieces[k].sign in (Sign.DATE, Sign.WORD, Sign.PREP, Sign.THING):
            k -= 1
        verb = self.verb(k)
        if k >= 0 and self.pieces[k].sign is Sign.VERB and verb is not None:
            if verb.tense is Tense.PARTICIPLE:
                return self._participle_subject(k)
            if verb.passive:
                return self._subject(k, verb, *self._hang(k, verb)[:2])
        return None

    def _subject_ahead(self, at: int) -> int | None:
        """The subject of the main clause that follows an opening participle or infinitive."""
        for k in range(at + 1, len(self.pieces)):
            piece = self.pieces[k]
            if piece.sign is Sign.COLON and k + 1 < len(self.pieces) and self.pieces[k + 1].people:
                return k + 1  # « Limogé mardi : X … »
            if piece.sign in _WALLS:
                return None
            if piece.sign is Sign.COMMA:
                for j in range(k + 1, min(k + 8, len(self.pieces))):
                    found = self.pieces[j]
                    if found.sign in (
                        Sign.PEOPLE,
                        Sign.POST,
                        Sign.PRONOUN,
                        Sign.THING,
                        Sign.ORG,
                    ) and not self._governed(j):
                        return j
                    if found.sign in _WALLS or found.sign is Sign.VERB:
                        return None
        return None

    def _infinitive_subject(self, at: int, parent: int | None) -> int | None:
        governing = self.verb(parent)
        if (turn := self._in_turn(at)) is not None:
            return turn
        if parent is None or governing is None:
            return self._identified(at) or self._decided(at) or self._subject_ahead(at)
        link = self.pieces[at - 1].word if self.pieces[at - 1].sign is Sign.PREP else ""
        if governing.lemma == "prêter":  # « on prête à X l'intention de partir »
            to = [k for k in range(parent + 1, at) if self.pieces[k].people and self._governed(k)]
            return to[0] if to else None
        if governing.lemma in _OBJECT_CONTROL and (
            link == "" or governing.lemma not in ("faire", "laisser", "voir")
        ):
            for k in range(at - 1, parent, -1):
                if self.pieces[k].sign in (Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN):
                    return k
        return self._subject(parent, governing, *self._hang(parent, governing)[:2])

    def _in_turn(self, at: int) -> int | None:
        """« c'est au tour de X, ingénieur, de partir »: whose turn it is."""
        if at < 4 or self.pieces[at - 1].word not in ("de", "d'"):
            return None
        for k in range(at - 2, 1, -1):
            piece = self.pieces[k]
            if piece.sign in _WALLS or (piece.verb is not None and piece.verb.finite):
                return None
            if piece.people and self._governed(k) and self.pieces[k - 2].word == "tour":
                return k
        return None

    def _decided(self, at: int) -> int | None:
        """« la décision de X de quitter Y »: whose decision it is."""
        if at < 4 or self.pieces[at - 1].word not in ("de", "d'"):
            return None
        if self.pieces[at - 2].word == "point" and self.pieces[0].people:  # « X, sur le point de partir »
            return 0
        if not self.pieces[at - 2].people:
            return None
        noun = self.pieces[at - 4]
        return at - 2 if self._governed(at - 2) and noun.sign is Sign.THING else None

    def _identified(self, at: int) -> int | None:
        """« la dernière à partir est X »: the name after « être » is who leaves."""
        if not at or self.pieces[at - 1].word not in ("a", "à"):
            return None
        for k in range(at + 1, len(self.pieces) - 1):
            verb = self.pieces[k].verb
            if self.pieces[k].sign in _WALLS:
                return None
            if verb is not None and verb.finite:
                return k + 1 if verb.lemma == "être" and self.pieces[k + 1].people else None
        return None

    def _may_follow(self, verb: VerbGroup, obj: int | None, at: int) -> bool:
        """« rapporte Reuters », « sont partis : X et Y »: the subject after the verb."""
        if obj is None or verb.passive or verb.direct:
            return False
        piece = self.pieces[obj]
        return piece.sign in (Sign.PEOPLE, Sign.ORG, Sign.OUTLET, Sign.POST) and (
            at == 0
            or self.pieces[at - 1].sign
            in (Sign.COMMA, Sign.QUOTE, Sign.REL, Sign.SUB, Sign.DATE, Sign.COLON, Sign.STOP, Sign.WORD)
        )

    # -- object and complements ------------------------------------------------------------------

    def _arguments(
        self, start: int, verb: VerbGroup
    ) -> tuple[int | None, list[Complement], list[int], int | None, int]:
        """What follows the verb, up to the next clause: (object, complements, dates, attribute, end)."""
        obj: int | None = None
        attribute: int | None = None
        complements: list[Complement] = []
        dates: list[int] = []
        i, comma, earlier = start, False, False
        while i < len(self.pieces):
            piece = self.pieces[i]
            if self._as_post(i):  # « comme directeur »
                attribute = attribute or i + 1
                i += 2
                continue
            if self._ends(i, piece, comma=comma, listed=obj is None):
                break
            if piece.sign is Sign.DATE and not earlier:
                dates.append(i)
            elif piece.sign is Sign.PREP and (at := self._governs(i)) is not None:
                if self.pieces[at].sign is Sign.DATE:
                    dates += () if earlier else (at,)
                else:
                    # « s'en va, quelques jours après X, parti en mai »: the date is that of X
                    earlier = earlier or (piece.word == "apres" and self.pieces[at].sign in _DATED_BESIDE)
                    complements.append(Complement(piece.word, at))
                i = at
            elif piece.sign is Sign.POST and not comma and (obj is not None or _takes_attribute(verb)):
                attribute = attribute if attribute is not None else i
                obj = i if obj is None and verb.lemma in _LINKING else obj
            elif obj is None and self._is_object(i, comma=comma):
                obj = i
            comma = comma or piece.sign is Sign.COMMA
            earlier = earlier and piece.sign is not Sign.COMMA
            i += 1
        return obj, complements, dates, attribute, i

    def _as_post(self, i: int) -> bool:
        following = self.pieces[i + 1].sign if i + 1 < len(self.pieces) else None
        return self.pieces[i].sign is Sign.SUB and self.pieces[i].word == "comme" and following is Sign.POST

    def _ends(self, i: int, piece: Piece, *, comma: bool, listed: bool) -> bool:
        """The arguments end at *i*; a colon before names opens a list of objects (*listed*)."""
        if piece.sign is Sign.COLON:
            return not (listed and self._list_after(i))
        return piece.sign in (Sign.STOP, Sign.SUB, Sign.REL, Sign.BUT) or self._closes(i, piece, comma=comma)

    def _is_object(self, i: int, *, comma: bool) -> bool:
        piece = self.pieces[i]
        if piece.sign not in NOMINAL or (comma and piece.sign is not Sign.PEOPLE):
            return False
        return not (piece.sign is Sign.THING and self._adverbial(i))

    def _list_after(self, i: int) -> bool:
        """« Sont partis : X, Y et Z », « débauche trois chercheurs : X, Y »."""
        return i + 1 < len(self.pieces) and self.pieces[i + 1].sign is Sign.PEOPLE

    def _governs(self, i: int) -> int | None:
        """The piece that the preposition at *i* governs; articles and adverbs may stand between."""
        for k in range(i + 1, min(i + 4, len(self.pieces))):
            piece = self.pieces[k]
            if piece.sign in NOMINAL or (piece.sign is Sign.DATE and k == i + 1):
                return k
            if piece.sign not in (Sign.WORD, Sign.QUOTE, Sign.PREP):
                return None
        return None

    def _closes(self, i: int, piece: Piece, *, comma: bool) -> bool:
        """A new clause begins at *i*."""
        if piece.sign is Sign.VERB and piece.verb is not None:
            return piece.verb.finite or piece.verb.tense in (Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE)
        if piece.sign in (Sign.AND, Sign.COMMA):
            following = next(
                (k for k in range(i + 1, min(i + 6, len(self.pieces))) if self.pieces[k].sign in NOMINAL),
                None,
            )
            if following is not None and all(
                p.sign in (Sign.WORD, Sign.DATE) for p in self.pieces[i + 1 : following]
            ):
                after = self.pieces[following + 1] if following + 1 < len(self.pieces) else None
                verb = after.verb if after is not None else None
                return verb is not None and verb.finite
        return False

    def _front(self, at: int, subject: int | None, hang: Hang) -> tuple[list[Complement], list[int]]:
        """Dates and complements that stand before the subject or between it and the verb."""
        if hang in (Hang.PARTICIPLE, Hang.INFINITIVE):
            return [], self._near_dates(at)
        complements: list[Complement] = []
        dates: list[int] = []
        i = at - 1
        past_subject = False
        while i >= 0:
            piece = self.pieces[i]
            if piece.sign in _WALLS or piece.sign in (Sign.SUB, Sign.REL, Sign.BUT):
                break
            if piece.sign is Sign.VERB:
                # what stands between another verb and its comma belongs to that verb
                own = next((k for k in range(i, at) if self.pieces[k].sign is Sign.COMMA), at)
                complements = [c for c in complements if c.at > own]
                dates = [d for d in dates if d > own]
                break
            if piece.sign is Sign.AND and past_subject:
                break
            if i == subject:
                past_subject = True
            if piece.sign is Sign.DATE and not self._of_another(i):
                dates.append(i)
            if piece.sign in NOMINAL and self._governed(i):
                complements.append(Complement(self.pieces[i - 1].word, i))
            i -= 1
        return complements, dates

    def _of_another(self, i: int) -> bool:
        """« après X en mars, Y s'en va »: the date at *i* is that of who stands after « après »."""
        k = i - 1
        while k > 0 and (self.pieces[k].people or self.pieces[k].sign in (Sign.AND, Sign.DATE)):
            k -= 1
        return k < i - 1 and k >= 0 and self.pieces[k].word == "apres"

    def _near_dates(self, at: int) -> list[int]:
        """« en avril, partis … »: a date right before a participle."""
        return [at - 1] if at and self.pieces[at - 1].sign is Sign.DATE else []


def _takes_attribute(verb: VerbGroup) -> bool:
    return verb.passive or verb.lemma in _LINKING


_SUBJECT_RELATIVES = words("qui lequel laquelle lesquels lesquelles")
_TIME_WORDS = words("alors tandis pendant apres depuis lors des sitot aussitot pendant")
_ADDRESSED = words("prévenir avertir informer aviser assurer convaincre persuader")
_MEASURES = words("jours mois ans annees semaines heures fois jour soir minutes")
_OBJECT_CONTROL = words(
    """
    voir laisser faire convaincre persuader presser inviter appeler prier contraindre pousser empêcher
    dissuader aider autoriser forcer obliger demander proposer conseiller permettre
    """
)
_LINKING = words("être devenir redevenir rester demeurer")
