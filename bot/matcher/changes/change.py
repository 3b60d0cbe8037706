"""What a sentence says of somebody's place in an organisation, before it is judged."""

from dataclasses import dataclass, field, replace
from typing import TypedDict, Unpack

from bot.matcher.changes.in_one_go import goes_on_to, in_one_go
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import dates_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.tokens import span_of
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.governing import came_later
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.matcher.syntax.reader import cleft
from bot.model import Span, Status


@dataclass(frozen=True, slots=True)
class Change:
    """Something that a sentence says of somebody's place in an organisation.

    ``left`` and ``joined`` are the organisations named for it (None: unsaid), ``post`` the one
    left or taken. ``word`` says which verb or noun told it, for people to read.
    """

    member: Member
    act: Act
    truth: Truth
    line: int
    at: int
    word: str
    left: Org | None = None
    joined: Org | None = None
    post: Post | None = None
    counterpart: Identity | None = None
    dates: tuple[Dated, ...] = ()
    announced: tuple[Dated, ...] = ()  # dates of the verb that announces it
    attachment: Attachment | None = None
    tense: Tense | None = None
    perfect: bool = False
    pluperfect: bool = False
    after: bool = False  # told as what came before something else
    noun: bool = False
    definite: bool = False  # « le départ », « son départ »: known to the reader
    quoted: bool = False
    agent: Org | None = None
    by: Member | None = None  # who dismisses them, or announces it
    with_exit: bool = False  # « quitte X pour fonder Y »: part of the leaving
    span: Span = field(default=Span(0, 0))


class Slots(TypedDict, total=False):
    """What may be said of a change beyond who, what and where, as ``Change`` holds it."""

    left: Org | None
    joined: Org | None
    post: Post | None
    counterpart: Identity | None
    dates: tuple[Dated, ...]
    announced: tuple[Dated, ...]
    attachment: Attachment | None
    tense: Tense | None
    pluperfect: bool
    after: bool
    noun: bool
    definite: bool
    quoted: bool
    agent: Org | None
    by: Member | None


ALONGSIDE = "alongside"  # the ``word`` of who is told to go with somebody
LIKEWISE = "likewise"  # the same of who shares somebody's lot: « X est limogé, Y aussi »
TOGETHER = frozenset({ALONGSIDE, LIKEWISE})
LISTED = "list"  # the ``word`` of an entry of a list that its heading tells

_PLACED = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED})
_HOLDING = _PLACED | {Act.COME_BACK}
_INTO = frozenset({Act.JOIN, Act.NAME, Act.TAKE, Act.SUCCEED})
_UNDER = (Attachment.INFINITIVE, Attachment.GERUND)  # with the time of the verb above


def _verb_above(seen: Arguments, clause: Clause) -> VerbGroup | None:
    """Whose time an infinitive or a gerund has: « avait montré la voie, en quittant Y pour fonder Z »."""
    above = None
    while clause.attachment in _UNDER and clause.parent is not None:
        above, clause = seen.reader.verb(clause.parent), seen.reader.read(clause.parent)
    return above


def change_told(
    seen: Arguments, member: Member, act: Act, clause: Clause, truth: Truth, **more: object
) -> Change:
    """A change told by a clause, with its dates and its standing in the sentence."""
    verb = clause.verb
    own, announced = dates_of(seen.reader, clause)
    above = _verb_above(seen, clause)
    said = seen.reader.verb(clause.parent) if clause.attachment is Attachment.THAT else None
    told_then = above if said is None or said.lemma not in ANNOUNCING else said
    if clause.attachment is Attachment.TIME and verb.tense is Tense.IMPERFECT:
        told_then = seen.reader.verb(clause.parent)  # « Il avait hérité de …, tandis que X récupérait … »
    if clause.attachment is Attachment.GERUND and clause.parent is not None and not own:
        own = dates_of(seen.reader, seen.reader.read(clause.parent))[0]  # « s'en va en mai, laissant … »
    span = span_of(seen.line.tokens, verb.first, min(clause.end, len(seen.line.tokens)))
    joined = _where(seen, clause) if act in _INTO else None
    told = dict[str, object](
        member=member,
        act=act,
        truth=truth,
        line=seen.line.index,
        at=clause.at,
        word=verb.lemma,
        dates=to_come(own) if _at_hand(verb if above is None else above) and not _looks_back(seen) else own,
        announced=announced,
        attachment=Attachment.MAIN
        if seen.heads_entry(clause.at) or cleft(seen.reader, clause)
        else clause.attachment,
        tense=Tense.FUTURE if future_of_the_past(clause, truth) else _tense(verb if above is None else above),
        perfect=verb.perfect,
        pluperfect=verb.pluperfect
        or (told_then is not None and told_then.pluperfect)
        or came_later(seen.line.tokens, verb),
        quoted=clause.quoted,
        span=span,
        with_exit=in_one_go(seen, clause)
        or goes_on_to(seen, clause)
        or (
            clause.attachment is Attachment.INFINITIVE
            and clause.parent in seen.exits
            and not ((act is Act.FOUND or own) and _before(seen, clause))
        ),
        joined=joined,
        after=clause.link in ("apres", "avant", "depuis")
        or (
            _before(seen, clause) and any(then(seen, clause) for then in (_then_still, _of_then, _long_since))
        )
        or (_career(seen, clause) and not _goes_elsewhere(more.get("joined")))
        or _over_time(seen, clause)
        or _before_them(seen, clause)
        or (
            clause.attachment is Attachment.INFINITIVE
            and clause.parent in seen.exits
            and _of_then(seen, clause)
        )
        or (clause.attachment is Attachment.TIME and verb.perfect and clause.link not in ("tandis", "alors")),
    )
    if act in _PLACED and more.get("left") is None:
        more["left"] = seen.complement_org(clause, ("source",))  # « en provenance de Z »
    if act in _HOLDING and more.get("counterpart") is None:
        more["counterpart"] = _in_whose_place(seen, clause)
    if joined is not None and more.get("joined") in (None, more.get("agent")):
        more.pop("joined", None)  # « Y, où Z l'a nommé directeur »: at Y, whatever house Z has
    return Change(**(told | more))  # type: ignore[arg-type]  # the callers' keywords are fields of Change


def _in_whose_place(seen: Arguments, clause: Clause) -> Identity | None:
    """« sera directeur, en lieu et place de Y », « redevient patronne à la place de Y »."""
    held = (c.at for c in clause.complements if c.word == "remplacement")
    return next((people[0].identity for at in held if (people := seen.people(at))), None)


def verbless_change(
    seen: Arguments,
    member: Member,
    act: Act,
    at: int,
    word: str,
    *,
    truth: Truth = FACT,
    over: tuple[int, int] | None = None,
    **slots: Unpack[Slots],
) -> Change:
    """A change told by something other than a clause: a noun, a post, a mark, a place in a list.

    It stands at position *at*; the tokens *over* tell it, those of the piece there unless said.
    """
    first, last = over or (seen.pieces[at].first, seen.pieces[at].last)
    span = span_of(seen.line.tokens, first, last)
    return Change(member, act, truth, seen.line.index, at, word, span=span, **slots)


def _at_hand(verb: VerbGroup) -> bool:
    """« arrive en juin », « partirait en juin »: a tense that may as well be of what is to come."""
    present = verb.tense in (Tense.PRESENT, Tense.CONDITIONAL)
    return present and not (verb.perfect or verb.passive or verb.negated)


def _looks_back(seen: Arguments) -> bool:
    """« Rétrospective : … En mai, X quitte Y »: the months are those that have been."""
    return any(not _LOOKING_BACK.isdisjoint(line.words) for line in seen.discourse.lines[:2])


_LOOKING_BACK = words("retrospective retro retrospectif chronologie")


def to_come(dates: tuple[Dated, ...]) -> tuple[Dated, ...]:
    """The days and months that are close ahead, as those meant."""
    return tuple(
        replace(d, value=d.ahead, ahead=None, past=False) if d.soon and not d.started else d for d in dates
    )


def _before(seen: Arguments, clause: Clause) -> bool:
    """« a quitté Y avant de fonder Z »: two steps, not one."""
    return clause.at > 1 and seen.pieces[clause.at - 2].word == "avant"


def _over_time(seen: Arguments, clause: Clause) -> bool:
    """« une année noire, qui a vu filer X », « Ils étaient trois à quitter Y »: what came about by then."""
    if clause.attachment is not Attachment.INFINITIVE or clause.parent is None:
        return False
    above = seen.reader.read(clause.parent)
    if clause.link == "a" and above.verb.lemma == "être" and above.verb.tense is Tense.IMPERFECT:
        return True
    return above.attachment is Attachment.RELATIVE and above.verb.lemma == "voir" and above.verb.perfect


def _before_them(seen: Arguments, clause: Clause) -> bool:
    """« Trois cadres sont partis avant lui »: before the one that the news is about."""
    told = clause.verb.perfect or clause.verb.pluperfect
    return told and any(
        c.word == "avant" and seen.pieces[c.at].sign is Sign.PRONOUN for c in clause.complements
    )


def _then_still(seen: Arguments, clause: Clause) -> bool:
    """« Avant de rejoindre Y, X travaillait chez Z »: of what was so then."""
    at = clause.parent
    if at is None:
        ahead = range(clause.at + 1, len(seen.pieces))
        at = next((k for k in ahead if (v := seen.reader.verb(k)) is not None and v.finite), None)
    verb = seen.reader.verb(at)
    return verb is not None and verb.tense is Tense.IMPERFECT and not verb.negated


def _of_then(seen: Arguments, clause: Clause) -> bool:
    """« …, quand X a été limogé, avant d'être rappelé », « quand X a quitté Y pour fonder Z »: both then."""
    above = seen.reader.read(clause.parent) if clause.parent is not None else None
    return (
        above is not None
        and above.attachment is Attachment.TIME
        and (above.verb.perfect or above.verb.passive)
    )


def _long_since(seen: Arguments, clause: Clause) -> bool:
    """« a démissionné en janvier, avant de fonder Y au printemps »: both some time ago; not in a title."""
    if not seen.line.index:
        return False
    above = seen.reader.read(clause.parent) if clause.parent is not None else None
    then = _dates_of(seen, above) if above is not None and above.verb.perfect else ()
    own = _dates_of(seen, clause)
    days = any(dated.value is not None and dated.value.day is not None for dated in own)
    return any(dated.past for dated in then) and not days


def _career(seen: Arguments, clause: Clause) -> bool:
    """« a passé dix ans chez Z avant de rejoindre Y », « X, longtemps juriste avant d'être promu, … »: what
    they did so far."""
    if clause.parent is None:
        return _before(seen, clause) and clause.subject is not None and clause.subject < clause.at
    verb = seen.reader.verb(clause.parent) if _before(seen, clause) else None
    return verb is not None and verb.perfect and not verb.negated and verb.lemma in _WORKING


def _goes_elsewhere(joined: object) -> bool:
    return isinstance(joined, Org) and not is_ours(joined)


_WORKING = words(
    """
    passer travailler débuter commencer officier exercer occuper enseigner étudier diriger codiriger piloter
    mener sévir servir œuvrer collaborer effectuer
    """
)


def _dates_of(seen: Arguments, clause: Clause) -> list[Dated]:
    return [dated for k in clause.dates if (dated := seen.pieces[k].dated) is not None]


def _where(seen: Arguments, clause: Clause) -> Org | None:
    """« Orbis, où X devient président »: the organisation before « où »."""
    if clause.attachment is not Attachment.RELATIVE or clause.link != "ou":
        return None
    start = next((k for k in range(clause.at, -1, -1) if seen.pieces[k].sign is Sign.REL), 0)
    for k in range(start - 1, max(start - 4, -1), -1):
        if seen.pieces[k].sign is Sign.ORG:
            return seen.org(k)
    return None


def future_of_the_past(clause: Clause, truth: Truth) -> bool:
    """« elle a annoncé qu'elle quitterait Y »: a future told in the past."""
    told = clause.verb.tense is Tense.CONDITIONAL and clause.attachment is Attachment.THAT
    return told and truth.status is Status.ANNOUNCED


def _tense(verb: VerbGroup) -> Tense:
    """« va quitter » and « entend quitter » are as good as a future."""
    if verb.lemma in _MEANING and verb.tense is Tense.PRESENT and not verb.perfect:
        return Tense.FUTURE
    return Tense.FUTURE if verb.ahead and verb.tense is not Tense.CONDITIONAL else verb.tense


_MEANING = words("entendre")  # of what is told by an infinitive behind it


def recalls(change: Change) -> bool:
    """Told as something past: « parti en mai », « après le départ de », « avait quitté »."""
    return (
        change.pluperfect
        or change.after
        or change.noun
        or change.attachment in (Attachment.RELATIVE, Attachment.PARTICIPLE, Attachment.TIME)
        or any(d.past for d in change.dates)
    )
