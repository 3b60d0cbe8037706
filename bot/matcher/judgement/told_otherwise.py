"""Whether a sentence tells something else of somebody than the move of theirs that it might be.

« quitte la salle » in the week of a departure, « supervise les machines » in that of a promotion: the
person, the verb and the days agree, and it is another matter all the same.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.matcher.changes.change import LISTED
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.naming import shaken_up
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import names_house, of_these_days, step_of
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.attesting import ACTS_OF, BESIDES
from bot.matcher.lexicon.frames import OBJECT_ACTS, Act
from bot.matcher.syntax.frames import Match, lemmas_of, match_verb, tells_alone
from bot.matcher.syntax.pieces import Member, Sign, is_ours
from bot.matcher.whys import CONTEST, GOES, LEAVES_A_THING, OF_A_THING, STAGED
from bot.model import Kind, Move

_SUCCEEDING = lemmas_of([Act.SUCCEED])
_FOUNDING = words("fonder cofonder lancer monter créer")
_HOLDING = words("occuper tenir siéger présider diriger garder superviser assurer")  # not begun when told
_IN_ONE_GO = 30  # days from a departure to where it led
_SOME = ("un", "une", "des")
_AT = ("a", "au", "aux", "en")
_FOR_NOW = words("interim interimaire provisoire provisoirement")
# What a reader found to be told there instead, by how its reasons begin.
_NO_POST = (LEAVES_A_THING, GOES, OF_A_THING, STAGED, CONTEST)

_COMING = frozenset({Kind.ARRIVAL, Kind.APPOINTMENT, Kind.RETURN})
_GOING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})
_PLAIN = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED, Act.PAUSE})  # a post, or a leave, is told of

Step = tuple[str, Kind]


@dataclass(frozen=True, slots=True)
class Tie:
    """What a sentence may tell of somebody by a verb or a noun at ``at``, and the move that attests it.

    ``own`` as the subject, the object or the owner; ``main`` of a clause that stands by itself; ``dated``
    in a sentence that tells the time of the move.
    """

    seen: Arguments
    at: int
    member: Member
    move: Move
    own: bool
    main: bool
    dated: bool

    @property
    def weight(self) -> tuple[bool, bool]:
        return self.own, self.main

    @property
    def verb(self) -> VerbGroup | None:
        return self.seen.reader.verb(self.at)

    @property
    def acting(self) -> bool:
        """They do what the verb tells, and it is not done to them."""
        verb = self.verb
        active = verb is not None and verb.finite and not verb.passive
        return active and self.member in self.seen.subject(self.seen.reader.read(self.at))

    @property
    def word(self) -> str:
        piece = self.seen.pieces[self.at]
        if piece.verb is not None:
            return piece.verb.lemma
        return piece.action.head if piece.action is not None else LISTED


@dataclass(frozen=True, slots=True)
class Otherwise:
    ties: Ties
    judged: Sequence[Judged]

    def told(self, tie: Tie, known: Collection[Step]) -> bool:
        """The sentence tells something else of them; *known* are the steps that the article tells already."""
        name, verb, kind = tie.member.identity.name, tie.verb, tie.move.kind
        if self._of_something_else(tie) or (not tie.dated and self._too_little(tie)):
            return True
        if verb is not None and verb.lemma in _HOLDING and not (verb.perfect or verb.tense is Tense.FUTURE):
            # « que X supervise »: nobody says since when; « y officie » is of a house just set up
            return kind is not Kind.VENTURE or verb.tense is not Tense.PRESENT
        if kind is Kind.APPOINTMENT and not tie.dated:
            counterparts = {j.change.counterpart.name for j in self.judged if j.change.counterpart}
            return not tie.own or name in counterparts or self._succeeded(tie)  # « à la place de X »
        if kind is Kind.VENTURE:
            gone = (name, Kind.DEPARTURE) in known and tie.word not in _FOUNDING
            late = gone and not of_these_days(tie.move, self.ties.published)
            return (
                not tie.own
                or late
                or not names_house(self.ties.lines, tie.move)
                or self._leaves_for_it(tie, known)
            )
        return self._succeeded(tie)

    def _leaves_for_it(self, tie: Tie, told: Collection[Step]) -> bool:
        """« X, partie vendredi chez Z »: a departure of who was still here, for all that is known or told."""
        name, venture = tie.member.identity.name, tie.move.date
        if (name, Kind.DEPARTURE) in told or tie.word in _FOUNDING or venture is None:
            return False
        left = [m.date for m in self.ties.known(tie.member) if step_of(m.kind) is Kind.DEPARTURE and m.date]
        return not any((venture.first - day.first).days > _IN_ONE_GO for day in left)

    def _read_there(self, tie: Tie) -> list[Judged]:
        """What the rules made of the same words."""
        here = (tie.member.identity.name, tie.seen.line.index, tie.at)
        return [j for j in self.judged if (j.name, j.change.line, j.change.at) == here]

    def _of_something_else(self, tie: Tie) -> bool:
        """« quitte la salle », « quitte Bruxelles », « passe la main »: what the rules read there."""
        read = self._read_there(tie)
        if any(reason.startswith(_NO_POST) for item in read for reason in item.why):
            return True
        if self._the_other_way(tie):
            return True
        if not read:
            return self._of_a_thing(tie)
        if tie.dated:
            return False
        left = (item.change.left for item in read)
        if any(org is not None and org.identity is not None and not org.watched for org in left):
            return tie.move.kind is not Kind.ARRIVAL
        return all(j.change.act not in ACTS_OF[tie.move.kind] for j in read)

    def _the_other_way(self, tie: Tie) -> bool:
        """« L'intérim a été confié à X en mai », who gave it up in the same month: read as the other step."""
        here = (tie.member.identity.name, tie.seen.line.index, tie.word)
        plain = (j for j in self.judged if j.change.act in _PLAIN)
        read = {j.kind for j in plain if (j.name, j.change.line, j.change.word) == here}
        comes, goes = not read.isdisjoint(_COMING), not read.isdisjoint(_GOING)
        if tie.move.kind in _COMING:
            return goes and not comes
        return tie.move.kind in _GOING and comes and not goes

    def _of_a_thing(self, tie: Tie) -> bool:
        """« prend la parole », « passe au tableau »: no idiom, and a thing of which no rule makes a post."""
        if tie.verb is None or not tie.acting or self._spelled_out(tie):
            return False  # « recrute trois chercheurs, dont X », « affecté à un projet »: done to them
        if any(match.idiom for match in self._matches(tie, tie.verb)):
            return False
        clause = tie.seen.reader.read(tie.at)
        if tie.dated and any(is_ours(tie.seen.org(c.at)) for c in clause.complements):
            return False  # « avait vidé en mai son compte chez Y »
        obj = tie.seen.piece(clause.object)
        if obj is None:
            behind = tie.seen.pieces[tie.at + 1 : tie.at + 3]
            led = len(behind) > 1 and behind[0].word in _AT
            obj = behind[1] if led else None
        if obj is None or obj.sign is not Sign.THING:
            return False
        some = tie.seen.line.tokens[obj.first].fold in _SOME
        # « avait choisi la fac en mai », which no table has; not « pris un avion », « pris la parole »
        return some or not tie.dated or tells_alone(tie.verb.lemma, ACTS_OF[tie.move.kind])

    def _spelled_out(self, tie: Tie) -> bool:
        """« à titre intérimaire », « la pause que s'accorde X », « trouve une directrice, X »."""
        line, acts = tie.seen.line, ACTS_OF[tie.move.kind]
        by_noun = any(p.action is not None and p.action.act in acts for p in tie.seen.pieces)
        return (
            by_noun
            or _newly_called(tie)
            or names_house([line], tie.move)
            or not line.words.isdisjoint(_FOR_NOW)
        )

    def _matches(self, tie: Tie, verb: VerbGroup) -> list[Match]:
        """What the tables have of the verb and the words behind it, of the kind that is known."""
        found = match_verb(tie.seen.line.tokens, verb, lambda _: False)
        return [match for match in found if match.act in ACTS_OF[tie.move.kind]]

    def _too_little(self, tie: Tie) -> bool:
        """Of these days, and nothing else says that it is that change: « perd son pari »."""
        if any(item.kind is not None for item in self._read_there(tie)) or self.ties.namesake(tie.member):
            return True
        here = (tie.seen.line.index, tie.at)
        if any((j.change.line, j.change.at) == here for j in self.judged):
            return False  # a rule reads it so, and lacks the house, or who it is
        plain = tie.verb is None or self._spelled_out(tie) or self._tells_by_itself(tie, tie.verb)
        tells = any(j.kind is not None for j in self.judged) or _newly_called(tie)
        tells = tells or shaken_up(self.ties.lines) or _goes_there(tie) or self._bare(tie)
        return not (plain and tells)

    def _bare(self, tie: Tie) -> bool:
        """« l'autre revient », « X n'a dirigé l'entreprise que deux jours »: of nothing else."""
        if tie.verb is None:
            return False
        clause = tie.seen.reader.read(tie.at)
        if clause.object is not None:
            return is_ours(tie.seen.org(clause.object))
        return not clause.complements and clause.subject is not None

    def _tells_by_itself(self, tie: Tie, verb: VerbGroup) -> bool:
        """The verb alone may tell the change, or does so by an idiom that stands here: « prend la tête »."""
        kind, acts = tie.move.kind, set(ACTS_OF[tie.move.kind])
        if self._bare(tie) and tie.seen.reader.read(tie.at).object is not None:
            return True
        beside = verb.lemma in BESIDES.get(kind, frozenset())
        if tie.acting:  # « X a perdu son pari », « X recrute »: what is done to others
            acts -= OBJECT_ACTS
            beside = beside and not tells_alone(verb.lemma, OBJECT_ACTS)
        if beside or tells_alone(verb.lemma, acts) or (tie.acting and verb.direct) or _goes_there(tie):
            return True  # « la porte qu'elle avait claquée, elle la rouvre »
        return any(match.act in acts for match in self._matches(tie, verb))

    def _succeeded(self, tie: Tie) -> bool:
        """« Y remplace X », « Y a pris la suite de X »: X is the one before."""
        verb = tie.verb
        if verb is None or verb.lemma not in _SUCCEEDING:
            return False
        return tie.member not in tie.seen.subject(tie.seen.reader.read(tie.at))


def _newly_called(tie: Tie) -> bool:
    """« une directrice financière, X »: of a post that nobody knew them by."""
    return any(role.determined and not (role.definite or role.former) for role in tie.member.roles)


def _goes_there(tie: Tie) -> bool:
    """« Orbis a laissé X choisir »: the sentence names where they are known to have gone."""
    return step_of(tie.move.kind) is Kind.DEPARTURE and names_house([tie.seen.line], tie.move)
