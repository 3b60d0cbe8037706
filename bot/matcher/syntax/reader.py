"""Who does what to whom.

Each verb group of a line becomes a ``Clause``: how it is attached to other clauses, its subject, its object
and complements, as positions in the row of pieces.
"""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import WITH_ETRE, VerbGroup
from bot.matcher.syntax.attachment import attachment_of
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.complements import arguments_after, arguments_before
from bot.matcher.syntax.interposed import house_between
from bot.matcher.syntax.inverted import behind_object, may_follow, reports, taken_before
from bot.matcher.syntax.occasions import of_what_came_before
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.matcher.syntax.rows import WALLS, Row, verb_at
from bot.matcher.syntax.subjects import subject_of

# The verb, how it is attached, to which verb, by which word, and its subject.
_Opening = tuple[VerbGroup, Attachment, int | None, str, int | None]


class ClauseReader:
    """Reads the clauses of one line."""

    def __init__(self, line: Line) -> None:
        self.pieces = line.pieces
        self.line = line
        self._read: dict[tuple[int, int], Clause] = {}
        self._opened: dict[int, _Opening] = {}

    def verb(self, at: int | None) -> VerbGroup | None:
        """The verb group of the piece at *at*."""
        return verb_at(self.pieces, at)

    def read(self, at: int, *, skip: int = 0) -> Clause:
        """The clause of the verb piece at *at*; the first *skip* tokens after it belong to an idiom."""
        known = self._read.get((at, skip))
        if known is None:
            known = self._read[at, skip] = self._clause(at, skip)
        return known

    def _opening(self, at: int) -> _Opening:
        """What stands before the verb piece at *at*: it is the same for each idiom of the verb."""
        if at not in self._opened:
            row, verb = self.pieces, self.pieces[at].verb
            if verb is None:
                raise ValueError("no verb there")
            verb = _shared_auxiliary(row, at, verb) or verb
            attachment, parent, link = attachment_of(row, at, verb)
            self._opened[at] = verb, attachment, parent, link, subject_of(row, at, verb, attachment, parent)
        return self._opened[at]

    def _clause(self, at: int, skip: int) -> Clause:
        row = self.pieces
        verb, attachment, parent, link, subject = self._opening(at)
        end = verb.last + skip
        right = _after(row, at, end)
        obj, complements, dates, attribute, stops = arguments_after(row, right, verb)
        within = [k for k in range(at + 1, right) if row[k].dated is not None]  # « prend (mardi) la tête »
        if (
            subject is not None
            and attachment is Attachment.MAIN
            and taken_before(row, verb, subject, obj, at)
        ):
            subject, obj = obj, None
        if (
            subject is None
            and attachment is Attachment.MAIN
            and (doers := behind_object(row, verb, obj, at)) is not None
        ):
            subject, obj = doers, None if obj == doers else obj
        elif (
            subject is None
            and link != "qui"
            and attachment in (Attachment.MAIN, Attachment.RELATIVE, Attachment.THAT)
            and may_follow(row, verb, obj, at)
        ):
            subject, obj = obj, None
        if reports(row, verb, obj, at, attachment):
            attachment, parent, link, subject, obj = Attachment.MAIN, None, "", obj, None
        before, before_dates = arguments_before(row, at, subject, attachment)
        told = (k for k in (*within, *dates, *before_dates) if not of_what_came_before(self.line, k))
        told_when = (k for k in told if not (k > at and _since_when_they_are(row, k)))
        return Clause(
            at,
            verb,
            attachment,
            subject,
            obj,
            (*complements, *before),
            tuple(told_when),
            end,
            parent,
            link,
            quoted=row[at].quoted,
            attribute=attribute,
            stops=stops,
        )


def _since_when_they_are(row: Row, at: int) -> bool:
    """« licencie X, responsable de la voix depuis 2022 »: since when X has had the post."""
    dated, before = row[at].dated, row[at - 1]
    last = before.people[-1] if before.people else None
    roles = [role for role in last.roles if role.first > last.last] if last is not None else []
    return dated is not None and dated.started and any(role.last == before.last for role in roles)


def cleft(reader: ClauseReader, clause: Clause) -> bool:
    """« C'est X qui s'en va »: what is told is told by the relative clause."""
    if clause.attachment is Attachment.RELATIVE and clause.link in ("que", "qu'"):
        return _told_of_those_named(reader, clause)
    if clause.attachment is not Attachment.RELATIVE or clause.link != "qui" or clause.subject is None:
        return False
    before = reader.pieces[clause.subject - 1].verb if clause.subject else None
    return (
        before is not None
        and before.lemma == "être"
        and reader.line.tokens[before.first - 1].fold in ("c'", "ce")
    )


def place_set_apart(reader: ClauseReader, clause: Clause) -> int | None:
    """« C'est chez Z, et non chez W, que X a été nommé », « prend chez Z la direction de … »: Z."""
    row = reader.pieces
    if (between := house_between(row, clause.at)) is not None:
        return between
    if clause.attachment not in (Attachment.THAT, Attachment.RELATIVE) or clause.link not in ("que", "qu'"):
        return None
    return next((house for k in range(clause.at - 3) if (house := _set_apart(row, k)) is not None), None)


def _set_apart(row: Sequence[Piece], k: int) -> int | None:
    """« C'est chez Z que … », « C'est du reste chez Z que … »: Z; *k* is where « c' » stands."""
    being = row[k + 1].verb
    if row[k].word not in ("c'", "ce") or being is None or being.lemma != "être":
        return None
    k += 3 if row[k + 2].sign is Sign.WORD else 2
    return k + 1 if row[k].word == "chez" and row[k + 1].sign is Sign.ORG else None


def _told_of_those_named(reader: ClauseReader, clause: Clause) -> bool:
    """« Ce sont deux cadres que Y a perdus : X et Z », « C'est X que Y a choisi »."""
    row = reader.pieces
    start = next((k for k in range(clause.at, 1, -1) if row[k].word in ("que", "qu'")), 0)
    being = next((k for k in range(start - 1, -1, -1) if row[k].verb is not None), 0)
    verb = row[being].verb
    if start < 2 or verb is None or verb.lemma != "être" or not verb.first:
        return False
    if reader.line.tokens[verb.first - 1].fold not in ("c'", "ce") or row[being + 1].sign in (
        Sign.PREP,
        Sign.DATE,
    ):
        return False
    named = next((k + 1 for k in range(clause.at, len(row) - 1) if row[k].sign is Sign.COLON), start - 1)
    return bool(row[named].people)


def shared_object(reader: ClauseReader, clause: Clause) -> int | None:
    """« ils ont congédié vendredi puis réintégré X »: the name behind the second verb is told of for both."""
    row, k = reader.pieces, clause.at + 1
    while k < len(row) and row[k].sign in (Sign.DATE, Sign.COMMA):
        k += 1
    verb = verb_at(row, k + 1) if k < len(row) and row[k].sign is Sign.AND else None
    if verb is None or clause.verb.passive or clause.verb.reflexive or clause.verb.direct:
        return None
    second = reader.read(k + 1)
    alike = second.verb.tense is clause.verb.tense and second.verb.perfect == clause.verb.perfect
    named = second.object is not None and bool(row[second.object].people)
    return second.object if alike and named and not second.verb.passive else None


def _after(row: Row, at: int, end: int) -> int:
    """The first piece that begins at token *end* or later."""
    while at < len(row) and row[at].first < end:
        at += 1
    return at


def _shared_auxiliary(row: Row, at: int, verb: VerbGroup) -> VerbGroup | None:
    """« a vendu ses parts et abandonné la présidence », « est limogé et remplacé »: one auxiliary."""
    if verb.tense is not Tense.PARTICIPLE or not at or row[at - 1].sign is not Sign.AND:
        return None
    beside = verb_at(row, at - 3 if row[at - 2].sign is Sign.COMMA else at - 2)
    if beside is not None and beside.tense is Tense.PARTICIPLE:
        return None  # « la crise a vu X limogé, puis réintégré »
    for k in range(at - 2, -1, -1):
        first = verb_at(row, k)
        if row[k].sign in WALLS or row[k].sign in (Sign.REL, Sign.SUB):
            return None
        if first is not None and first.finite:
            return _with_its_auxiliary(first, verb)
    return None


def _with_its_auxiliary(first: VerbGroup, verb: VerbGroup) -> VerbGroup | None:
    """« a vendu … et abandonné »; « serait limogé et remplacé »: hedged and passive as well."""
    if verb.lemma in WITH_ETRE or not (first.passive or first.perfect):
        return None
    shared = verb._replace(tense=first.tense, perfect=first.perfect, plural=first.plural)
    if first.passive:
        return shared._replace(passive=True, negated=first.negated, governors=first.governors)
    return shared
