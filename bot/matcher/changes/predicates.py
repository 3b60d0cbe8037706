"""Changes told by a predicate: « Y de retour chez Z », « X sur le départ »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.former_houses import came_from
from bot.matcher.changes.hirers import house_of_whom
from bot.matcher.changes.losing import bereft
from bot.matcher.changes.no_comings import back_on_a_visit
from bot.matcher.changes.no_predicates import parting, told_otherwise
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import dates_of, dates_within
from bot.matcher.discourse.post_holders import known_chief
from bot.matcher.discourse.succeeded import replaced
from bot.matcher.discourse.surroundings import Surroundings, surroundings
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.asserting import wrongly
from bot.matcher.modality.hearsay import hearsay_in, trusted_again
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT, QUESTION, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.enumerations import entry_head
from bot.matcher.syntax.governing import SAYING_OF
from bot.matcher.syntax.insertions import before_aside
from bot.matcher.syntax.leads import led_to, says_that
from bot.matcher.syntax.office_houses import org_near
from bot.matcher.syntax.offices import Post, office_after, phrase
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign
from bot.matcher.syntax.predicate_idioms import find_predicates
from bot.matcher.whys import DENIED_APART
from bot.model import Status

_APART = frozenset({Sign.PEOPLE, Sign.POST, Sign.COMMA, Sign.COLON, Sign.STOP})
_WITH_PARTICIPLE = frozenset({Sign.COMMA, Sign.WORD, Sign.DATE, Sign.PREP, Sign.ORG})


class PredicateReader:
    """Reads the predicates of one line, after « être » or set beside a name."""

    def __init__(self, seen: Arguments) -> None:
        self.seen = seen
        self.discourse = seen.discourse
        self.line: Line = seen.line
        self.reader = seen.reader
        self.pieces = seen.pieces
        self._aside = False  # the predicate at hand is an apposition beside a verb

    def changes_told(self) -> Iterator[Change]:
        """« X sur le départ », « Y est de retour chez Z »."""
        for first, last, act in find_predicates(self.line.tokens):
            at = next((i for i, piece in enumerate(self.pieces) if piece.first <= first < piece.last), None)
            if at is None or first in self.seen.consumed or told_otherwise(self.seen, at, first, last, act):
                continue
            if act is Act.LOSE:
                yield from bereft(self.seen, at, first, last)
            elif act is not Act.COME_BACK or not back_on_a_visit(self.line, last):
                yield from self._told(at, first, last, act)

    def _told(self, at: int, first: int, last: int, act: Act) -> Iterator[Change]:
        self._aside = False
        found = self._predicate_subject(at, first, act)
        if found is None:
            return
        members, truth, clause = found
        if self.line.tokens[first].fold == "seul":  # « seul maître à bord »: no news of the chief
            members = tuple(m for m in members if not known_chief(self.discourse.designations.posts, m))
        if act is Act.TAKE and clause is None and self._until_then(last):
            return
        after = self._behind(first, last)
        about = surroundings(self.seen, after, members)
        left, joined = self._houses(act, about, after)
        post = about.post or self._post_told(act, first, last, after)
        if act is Act.TAKE and ((post is not None and post.vague) or _until_now(clause, joined)):
            return  # « à la tête d'une fortune », « … du cortège »
        own, announced = dates_of(self.seen.reader, clause) if clause is not None else ((), ())
        dates = about.dates or dates_within(self.line, last) or own
        if clause is None and not dates:
            end = self.line.tokens[self.pieces[at].last - 1].end  # « Démissionnaire d'Y en mai, X … »
            dates = tuple(d for d in self.line.dates if d.span.end <= end and not d.ending)
        if act is Act.TAKE and self._aside and not dates and parting(self.seen, members):
            return
        bound = (
            joined is not None and self.line.tokens[last - 1].fold == "partance"
        )  # « X, en partance pour Z »
        aside = self._aside and not bound and self.line.sentence.section is not Section.TITLE
        for member in members:
            yield verbless_change(
                self.seen,
                member,
                act,
                at,
                " ".join(t.text for t in self.line.tokens[first:last]),
                truth=truth,
                over=(first, last),
                left=left,
                joined=joined,
                post=post,
                dates=dates,
                announced=announced,
                attachment=clause.attachment if clause else None,
                tense=clause.verb.tense if clause else None,
                noun=clause is None,
                after=aside,
            )

    def _until_then(self, last: int) -> bool:
        """« X, aux manettes de Y jusqu'à sa fermeture, …»: over now; not « … jusqu'à son retour »."""
        behind = [token.fold for token in self.line.tokens[last : last + 7]]
        start = next((k for k, word in enumerate(behind) if word.startswith("jusqu")), len(behind))
        return bool(_OWN & set(behind[start:])) and not _RELIEF & set(behind[start:])

    def _behind(self, first: int, last: int) -> int:
        """The piece behind the predicate, or the preposition that it ends with: « en route vers Y »."""
        after = next((i for i, piece in enumerate(self.pieces) if piece.first >= last), len(self.pieces))
        link = self.pieces[after - 1] if after else None
        return after - 1 if link is not None and link.sign is Sign.PREP and first < link.first else after

    def _houses(self, act: Act, about: Surroundings, after: int) -> tuple[Org | None, Org | None]:
        """(organisation left, organisation joined)."""
        if act in (Act.EXIT, Act.OUST, Act.PAUSE):
            return about.where, about.toward
        if act is not Act.COME_BACK:
            nets = house_of_whom(self.pieces[after : after + 2]) if act is Act.JOIN else None
            left = about.source if act is Act.JOIN else about.where
            return left, about.where or nets or about.toward
        origin = came_from(self.seen, after)
        if origin is not None:  # « de retour d'Y, X ouvre une école »
            return origin, about.toward
        return about.source, about.where or about.toward

    def _post_told(self, act: Act, first: int, last: int, after: int) -> Post | None:
        """The post that the predicate itself names, or what stands behind it."""
        on_board = act is Act.JOIN and self.line.tokens[first].fold == "au"
        if on_board or (act is Act.TAKE and self.line.tokens[first].fold == "a"):
            return office_after(self.line, first)
        return self._steered(after) if act is Act.TAKE else None

    def _steered(self, after: int) -> Post | None:
        """What stands behind « aux commandes de »."""
        k = after + 1 if after < len(self.pieces) and self.pieces[after].sign is Sign.PREP else after
        if k >= len(self.pieces) or self.pieces[k].sign is not Sign.THING:
            return None
        piece = self.pieces[k]
        told = charge_at(self.line, piece.first)
        if told is not None or self.line.tokens[piece.first - 1].fold in ("d'", "d"):
            return told
        span = span_of(self.line.tokens, piece.first, piece.last)
        return Post(phrase(self.line, piece.last - 1), span, org_near(self.line, piece.last - 1), loose=True)

    def _predicate_subject(
        self, at: int, first: int, act: Act
    ) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
        """Of whom a predicate is told: by « être », or set right after the name."""
        beside = bool(self.pieces[at].people) and replaced(self.reader, at)  # « remplace X, démissionnaire »
        behind = before_aside(self.pieces, at)
        for k in range(behind - 1, max(behind - 4, -1), -1):
            verb = self.pieces[k].verb
            if beside or self.pieces[k].sign in _APART or says_that(self.pieces, k):
                break
            if verb is not None:
                if verb.lemma not in _TELLING:
                    return self._told_with(k) if k == behind - 2 else None
                clause = self.reader.read(k)
                of_them = verb.lemma in SAYING_OF and (bool(verb.direct) or clause.link == "que")
                members = self.seen.direct(clause) if of_them else self.seen.subject(clause)
                truth = self._as_said(clause, act, of_them=of_them)
                return (members, truth, clause) if members else None
        if (pointed := self._pointed_at(at, first)) is not None:
            return (pointed, FACT, None) if pointed else None
        if self.pieces[at].first <= first and (self.pieces[at].people or self._rests_in(at, first, act)):
            self._aside = self.line.tells
            held = self.seen.people(at) if self._told_in(at) else ()
            return (held, FACT, None) if held else None  # « X, démissionnaire, … »
        k, aside = self._back_from(at)
        if k < 0 or self.pieces[k].sign is Sign.COLON or led_to(self.pieces, at):
            return self._opening_predicate(at, k, act)
        away = act in (Act.PAUSE, Act.EXIT) and aside  # « Quant à X, toujours en congé, … »
        if self.pieces[k].sign not in (Sign.PEOPLE, Sign.POST) or (
            k and self.pieces[k - 1].sign is Sign.PREP and not away
        ):
            return None
        members = self.seen.people(k)
        done_to_them = self.line.tokens[first].fold == "au" or act is Act.OUST
        near = self.discourse.lines[self.line.index : self.line.index + 2]
        if not members or (done_to_them and (self._acted_upon(k) or trusted_again(near))):
            return None  # « Y met X sur la sellette »: asks hard questions
        said = self._given_out(k - 1)
        self._aside = aside and self.line.tells and not said
        ejectable = self.line.tokens[first].fold == "sur" and self.line.tokens[first + 2].fold == "sellette"
        hearsay = "sur la sellette" if ejectable else hearsay_in(self.line)
        truth = FACT.hedged(f"hearsay: « {hearsay} »") if hearsay else FACT
        if said:
            truth = truth.hedged("said of them")
        asked = asks(self.line) and not any(piece.word == ":" for piece in self.pieces[at:])
        return members, QUESTION if asked else truth, None

    def _as_said(self, clause: Clause, act: Act, *, of_them: bool) -> Truth:
        """« donnée partante », « annoncé sur le départ », « que l'on disait à tort partant »."""
        truth, verb = truth_of(self.reader, clause), clause.verb
        said = verb.lemma in ("donner", "dire") or (verb.lemma == "annoncer" and act is Act.EXIT)
        if not of_them and not (said and (verb.passive or verb.tense is Tense.PARTICIPLE)):
            return truth
        if wrongly(self.reader, clause):
            return Truth(Status.DENIED, (*truth.why, DENIED_APART))
        return truth.hedged("said of them")

    def _told_with(self, k: int) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
        """« X, opérée et absente deux mois »: of whom the participle before « et » is told."""
        chained = self.pieces[k + 1].sign is Sign.AND and self._participle(k)
        members = self.seen.subject(self.reader.read(k)) if chained else ()
        return (members, FACT, None) if members else None

    def _given_out(self, k: int) -> bool:
        """« la presse donne aussi X partante »: the verb before the name, an adverb aside."""
        while k > 0 and self.pieces[k].sign is Sign.WORD:
            k -= 1
        verb = self.reader.verb(k)
        foreseen = (
            verb is not None and verb.lemma == "voir" and verb.tense in (Tense.PRESENT, Tense.IMPERFECT)
        )
        return foreseen or (verb is not None and verb.lemma in SAYING_OF)

    def _pointed_at(self, at: int, first: int) -> tuple[Member, ...] | None:
        """« le voilà de retour (, avec X) »: whom the pronoun means; None without « voilà »."""
        tokens = [token.fold for token in self.line.tokens[max(0, first - 2) : first]]
        if "voila" not in tokens and "voici" not in tokens:
            return None
        pronoun = {"le": "il", "la": "elle", "les": "ils"}.get(tokens[0], "")
        word = Piece(Sign.PRONOUN, 0, 0, pronoun)
        people = self.discourse.people(word, self.line.index, at) if pronoun else ()
        return (*people, *self._with(at)) if people else ()

    def _rests_in(self, at: int, first: int, act: Act) -> bool:
        """« La directrice marketing d'Y en arrêt maladie »: of whoever holds the post."""
        within = self.pieces[at].sign is Sign.POST and self.pieces[at].first < first
        return within and act is Act.PAUSE and not asks(self.line)

    def _back_from(self, at: int) -> tuple[int, bool]:
        """The position before the predicate and what parts it from whom it tells; whether a comma does."""
        k, aside = at - 1, False
        while k >= 0 and (self.pieces[k].sign in (Sign.COMMA, Sign.WORD, Sign.DATE) or self._beside(k)):
            aside = aside or self.pieces[k].sign is Sign.COMMA
            k -= 1
        while k >= 0 and aside and (by := self._participle_before(k)) is not None:
            k = by - 1  # « Recruté en 2022 par Y, démissionnaire en 2024, il … »
            while k >= 0 and self.pieces[k].sign in _WITH_PARTICIPLE:
                k -= 1
        return k, aside

    def _beside(self, k: int) -> bool:
        """« X blanchi et de retour », « Y malade et en congé »: the « et » behind an adjective of theirs."""
        row = self.pieces[max(0, k - 2) : k + 1]
        return [piece.sign for piece in row] == [Sign.PEOPLE, Sign.WORD, Sign.AND]

    def _participle_before(self, k: int) -> int | None:
        """The participle at *k*, or that to which what stands there belongs: « recruté en 2022 par Y »."""
        while k >= 0 and self.pieces[k].sign in (Sign.ORG, Sign.PREP, Sign.DATE):
            k -= 1
        return k if k >= 0 and self._participle(k) else None

    def _participle(self, k: int) -> bool:
        verb = self.reader.verb(k)
        return verb is not None and verb.tense is Tense.PARTICIPLE

    def _told_in(self, at: int) -> bool:
        """An apposition that a name has taken in tells of one person, and something in the sentence."""
        before = self.pieces[at - 1] if at else None
        return len(self.pieces[at].people) < 2 and (
            before is None
            or before.sign is not Sign.PREP
            or before.word in ("apres", "depuis", "sans")
            or replaced(self.reader, at)
        )

    def _acted_upon(self, k: int) -> bool:
        """« X remplace Y au conseil »: Y is the object of a verb."""
        clauses = (self.reader.read(at) for at, piece in enumerate(self.pieces[:k]) if piece.verb is not None)
        return any(clause.object == k and clause.subject is not None for clause in clauses)

    def _opening_predicate(
        self, at: int, colon: int, act: Act
    ) -> tuple[tuple[Member, ...], Truth, Clause | None] | None:
        """« De retour chez Z, X … », « X : en congé depuis août »."""
        if (named := entry_head(self.pieces, colon)) is not None:
            return self.seen.people(named), QUESTION if asks(self.line) else FACT, None
        for k in range(at + 1, len(self.pieces)):
            if self.pieces[k].sign is Sign.COMMA and self._participle(k + 1):
                continue
            if self.pieces[k].sign is Sign.COMMA:
                for j in range(k + 1, min(k + 4, len(self.pieces))):
                    if self.pieces[j].sign in (Sign.PEOPLE, Sign.POST, Sign.PRONOUN):
                        members = self.seen.people(j)
                        self._aside = self._over_by_then(at, k, act)
                        return (members, FACT, None) if members else None
                return None
            if self.pieces[k].sign in (Sign.STOP, Sign.VERB) and not self._participle(k):
                return None
        return None

    def _over_by_then(self, at: int, end: int, act: Act) -> bool:
        """« Démissionnaire en mai, X rejoint Z », « De retour cinq jours plus tard, X n'a pas réagi »."""
        ahead = self.pieces[at:end]
        later = any(t.fold == "tard" for t in self.line.tokens[ahead[0].first : ahead[-1].last])
        return later or (act is Act.EXIT and any(piece.dated is not None for piece in ahead))

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


def _until_now(clause: Clause | None, house: Org | None) -> bool:
    """« était aux commandes des ventes chez Z »: where they come from."""
    lasting = clause is not None and clause.verb.tense is Tense.IMPERFECT and not clause.verb.perfect
    return lasting and house is not None and house.identity is not None and not house.watched


_OWN = words("son sa ses leur")
_RELIEF = words("retour remplacement successeur releve")
_TELLING = SAYING_OF | frozenset({"être", "trouver", "retrouver", "annoncer", "voir"})
