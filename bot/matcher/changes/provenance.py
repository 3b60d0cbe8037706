"""Where those come from whom a sentence lists: « huit des onze noms viennent d'Y : A, B et C »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import dates_of
from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.houses_there import org_of_there
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.enumerations import announces, enumerated
from bot.matcher.syntax.offices import post_of
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role


def provenance_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """A plural noun that comes from an organisation, and the names behind the colon."""
    if clause.subject is None or not clause.verb.plural or not announces(seen.line, clause.subject):
        yield from _taken_on_by_the_title(seen, clause, truth)
        yield from _newcomer(seen, clause, truth)
        return
    source = seen.complement_org(clause, ("de", "d'", "du", "source"), after=True)
    if source is None or source.identity is None:
        return
    act = Act.EXIT if source.watched else Act.JOIN
    joined = goal(seen.discourse.lines, seen.line.index) if source.watched else None
    for member in enumerated(seen.line, clause.subject, clause.at):
        yield change_told(seen, member, act, clause, truth, left=source, joined=joined)


def _taken_on_by_the_title(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Z recrute onze chercheurs | A, B et C viennent d'Y »: they leave Y for Z."""
    told = (
        clause.attachment is Attachment.MAIN
        and clause.verb.tense is Tense.PRESENT
        and not clause.verb.perfect
    )
    people = seen.people(clause.subject) if clause.subject is not None and seen.line.index and told else ()
    source = seen.complement_org(clause, ("de", "d'", "source"), after=True) if people else None
    if people and clause.verb.indirect == "en":  # « A, B et C en viennent »
        source = org_of_there(seen, clause, "en") or _ours_of_the_title(seen)
    joined = goal(seen.discourse.lines, seen.line.index)
    if not is_ours(source) or joined is None or clause.verb.negated:
        return
    for member in people:
        yield change_told(seen, member, Act.EXIT, clause, truth, left=source, joined=joined)


def _newcomer(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Le nouveau directeur juridique d'Y, X, vient de Z », « X, dernière recrue d'Y, … »: X comes in."""
    left = seen.complement_org(clause, ("de", "d'", "source"), after=True)
    if clause.attachment is not Attachment.MAIN or left is None or left.watched or left.identity is None:
        return
    recruits = _recruited_by(seen, clause)
    for member in seen.subject(clause):
        if recruits is not None:
            yield change_told(seen, member, Act.JOIN, clause, truth, left=left, joined=recruits)
            continue
        new = next((role for role in member.roles if role.incoming and role.text), None)
        house = (org_of(new) or seen.focus) if new is not None else None
        if new is not None and is_ours(house):
            post = post_of(seen.line, new)
            yield change_told(seen, member, Act.JOIN, clause, truth, left=left, joined=house, post=post)


def _recruited_by(seen: Arguments, clause: Clause) -> Org | None:
    """« X, dernière recrue d'Y, vient de Z »: Y, behind the noun that stands beside the name."""
    if clause.subject is None:
        return None
    aside = seen.pieces[clause.subject + 1 : clause.at]
    if len(aside) < _ASIDE or aside[0].sign is not Sign.COMMA or aside[-1].sign is not Sign.COMMA:
        return None
    action = aside[1].action
    coming = action is not None and action.act in (Act.HIRE, Act.JOIN) and not action.plural
    houses = (piece.org for piece in aside[2:] if piece.org is not None)
    return next((org for org in houses if is_ours(org)), None) if coming else None


_ASIDE = 5  # pieces: the noun, « de » and the house, between commas


def _ours_of_the_title(seen: Arguments) -> Org | None:
    """The watched organisation, where the title names it beside another."""
    return next((org for org in seen.discourse.lines[0].houses if org.watched), None)


def opened_by_source(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« D'Y arrivent X, W et V »: the house that opens the sentence is where they come from."""
    row = seen.pieces
    if clause.at != 2 or row[0].word not in OF or not row[3:4] or not row[3].people:
        return
    left, focus = seen.org(1), seen.focus
    if left is None or left.identity is None or focus is None or focus.watched == left.watched:
        return
    for member in row[3].people:
        act = Act.EXIT if left.watched else Act.JOIN
        yield change_told(seen, member, act, clause, truth, left=left, joined=focus)


def come_from_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, venue de Z en novembre 2024 »: when somebody came in; from ours, to the house told of before."""
    left = seen.complement_org(clause, ("de", "d'", "du", "source"), after=True)
    dated = any(d.value is not None for d in dates_of(seen.reader, clause)[0])
    if left is None or left.identity is None or not dated:
        return
    joined = goal(seen.discourse.lines, seen.line.index) if left.watched else seen.focus
    if left.watched and joined is None:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.JOIN, clause, truth, left=left, joined=joined)


def transfers_listed(seen: Arguments) -> Iterator[Change]:
    """« Onze noms, dont trois transfuges d'Y : A, B et C », under a title that says where they go."""
    if not seen.line.index:
        return
    here, titled = seen.line.index, seen.discourse.lines[0].houses
    for at, source, members in (*_told_of_all(seen), *_announced(seen), *_come_from(seen)):
        joined = goal(seen.discourse.lines, here) if source.watched else next(iter(titled), None)
        if source.identity is None or joined is None or joined.watched == source.watched:
            continue
        act = Act.EXIT if source.watched else Act.JOIN
        for member in members:
            yield verbless_change(seen, member, act, at, "transfuges", left=source, joined=joined, noun=True)


_Listed = tuple[int, Org, tuple[Member, ...]]  # where, the house that they come from, who


def _told_of_all(seen: Arguments) -> Iterator[_Listed]:
    """« Trois transfuges d'Y : A, B et C », « L'équipe compte trois transfuges d'Y, A, B et C »."""
    only_shows = all(verb.lemma in _SHOWING and not verb.negated for _, verb in seen.line.verbs)
    recruits = not _RECRUITS.isdisjoint(seen.discourse.lines[0].words)
    for at, piece in enumerate(seen.pieces if only_shows or not seen.line.tells else ()):
        source = _source_of_all(piece, recruits=recruits)
        if source is not None:
            yield at, source, piece.people


def _come_from(seen: Arguments) -> Iterator[_Listed]:
    """« Y figurent, tous venus d'Y, A, B et C »: the names behind the participle."""
    if any(verb.finite and (verb.lemma not in _SHOWING or verb.negated) for _, verb in seen.line.verbs):
        return
    for at, verb in seen.line.verbs:
        row = seen.pieces[at : at + 5]
        come = verb.tense is Tense.PARTICIPLE and verb.plural and verb.lemma in _COMING
        if come and [piece.sign for piece in row[1:]] == _FROM_HOUSE:
            source = seen.org(at + 2)
            if source is not None:
                yield at, source, row[4].people


_COMING = words("venir arriver provenir débaucher recruter arracher")
_FROM_HOUSE = [Sign.PREP, Sign.ORG, Sign.COMMA, Sign.PEOPLE]
_SHOWING = words("être compter trouver figurer réunir comprendre rassembler associer composer comporter")


_RECRUITS = words(
    "recrue recrues recrute recrutement recrutements debauche debauches mercato embauche embauches"
)


def _announced(seen: Arguments) -> Iterator[_Listed]:
    """« L'équipe compte des transfuges d'Y, dont A et B »: the names that the noun only announces."""
    if seen.line.words.isdisjoint(("transfuges",)) or asks(seen.line):
        return
    for at in range(len(seen.pieces) - 3):
        noun, link = seen.pieces[at : at + 2]
        of_them = seen.line.tokens[noun.last - 1].fold == "transfuges" and link.word in OF
        source = seen.org(at + 2) if of_them and seen.pieces[at + 2].sign is Sign.ORG else None
        told = (verb for _, verb in seen.line.verbs)
        if source is not None and not any(verb.negated for verb in told):
            yield at, source, enumerated(seen.line, at + 2, at + 2)


def _source_of_all(piece: Piece, *, recruits: bool) -> Org | None:
    """« trois transfuges d'Y : A, B et C »: the house in what is told of all of them.

    *recruits*: the article is about such, so that « trois anciens d'Y » have come from there as well.
    """
    if len(piece.people) < 2:
        return None
    told = [role for member in piece.people for role in member.roles]
    roles = [r for r in told if r.head.startswith("transfuge") or (recruits and _once_there(r))]
    return org_of(roles[0]) if roles else None


def _once_there(role: Role) -> bool:
    return role.head == "ancien" and role.plural
