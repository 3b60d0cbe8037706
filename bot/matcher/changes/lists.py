"""Entries of a list, told by the heading above them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.arrows import POINTERS
from bot.matcher.changes.bulleted import PLUS, entries_under, sign_of, tells
from bot.matcher.changes.change import LISTED, Change, verbless_change
from bot.matcher.changes.entry_slots import houses, post_in_entry
from bot.matcher.changes.headings import (
    Heading,
    along,
    as_raided,
    heading_count,
    heading_of,
    still_more,
)
from bot.matcher.changes.list_labels import before_the_news, goal_label, label_act, source_label
from bot.matcher.changes.rollcalls import rollcall
from bot.matcher.changes.route_headings import route_of
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.occasions import of_a_race
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours


def heading_changes(readers: Sequence[Arguments], told: dict[int, list[Change]]) -> Iterator[Change]:
    """Entries of a list under « Ceux qui s'en vont », « Ils sont partis : », « Arrivées »."""
    for index, reader in enumerate(readers):
        if all(change.truth.status is None for change in told.get(reader.line.index, ())):
            yield from _headed(reader)
        entries = entries_under(readers, index)
        if not entries:
            continue
        signed, counts = any(sign_of(entry) for entry in entries), heading_count(reader.line) > 1
        heading = heading_of(reader) or still_more(reader) or (Heading(Act.JOIN) if signed else None)
        if heading is None:
            continue
        heading = as_raided(heading, reader.discourse.surge)
        if not index and heading.act not in _TITLED:
            continue  # « Qui dirige Y ? »
        if heading.post is not None and not signed:
            continue  # « Au conseil » lists who sits there, unless « + » says who comes
        known = before_the_news(reader.line)
        for entry in entries:
            own = told.get(entry.line.index, ())
            beside = any(_stands(c, heading) for c in own)
            labelled = (
                (counts or heading.left is not None)
                and entry.pieces[1:] != ()
                and entry.pieces[1].sign is Sign.COLON
            )
            if (tells(entry) and not labelled) or beside or _still_there(entry):
                continue
            told_by = heading if not signed or sign_of(entry) in PLUS else replace(heading, act=Act.EXIT)
            gone = told_by.act in _WAYS_OUT
            apart = {
                dated for change in own if (change.act in _WAYS_OUT) is not gone for dated in change.dates
            }
            for at in _named_in(entry):
                yield from _entry_changes(entry, at, told_by, apart, known=known)


_WAYS_OUT = (Act.EXIT, Act.OUST)


def _stands(own: Change, heading: Heading) -> bool:
    """What an entry tells itself stands, save what it tells beside, and what its arrow says less well than
    the heading: « Les départs de mars | X → Z », but « X → départ », and « Les mouvements | X → Z »."""
    if own.word in POINTERS:
        bare = own.joined is None and own.act is not Act.NAME
        return bare or (heading.act is Act.NAME and own.joined is not None)
    return not _aside(own) or _dismissed(own, heading)


def _aside(change: Change) -> bool:
    """« Ceux qui partent | X, venue de Y », « X, un an après son arrivée »: an earlier step, told beside."""
    return change.attachment in (Attachment.RELATIVE, Attachment.PARTICIPLE) or (change.after and change.noun)


def _still_there(entry: Arguments) -> bool:
    """« Ceux qui partent | X, sécurité : toujours là »."""
    told = [token.fold for token in entry.line.tokens]
    return any(told[k] in _STILL and told[k + 1] in _THERE for k in range(1, len(told) - 1))


_STILL, _THERE = words("toujours encore"), words("la en fidele presente present chez")


def _dismissed(change: Change, heading: Heading) -> bool:
    """« Ceux qui partent | X, remercié mardi »: the entry says how."""
    return change.act is Act.OUST and heading.act is Act.EXIT and change.truth.status is not None


def _headed(reader: Arguments) -> Iterator[Change]:
    """« ARRIVÉES – X (ex-Y) ; Z »: heading and entries in one line."""
    if asks(reader.line):
        return
    mark = _label_mark(reader)
    if not mark or any(piece.people for piece in reader.pieces[:mark]):
        return
    if not reader.pieces[mark + 1 :] or not reader.pieces[mark + 1].people:
        return
    heading = _by_houses(reader, mark)
    if heading is not None:
        for at in _named_in(reader, mark):
            yield from _entry_changes(reader, at, heading)
    if heading is not None or source_label(reader, mark) is not None:
        return
    noun = _noun_headed(reader, mark)
    opening = next((k for k in range(mark) if reader.pieces[k].sign is not Sign.WORD), mark - 1)
    first = reader.pieces[opening if noun is None else noun]  # « ⬆ Arrivées : X »
    if mark == 2 and first.word in _THEY:
        first = reader.pieces[1]  # « Il arrive : X »
        opening = 1
    bare = noun is None and opening == mark - 1 and first.verb is not None
    bare = bare and first.verb is not None and (first.verb.plural or mark == 2)
    label = first.verb if bare else None  # « Arrivent : X et Y »
    told_by_it = noun is not None or label is not None
    far = noun is None and (mark > _NEAR or of_a_race(reader.line, opening))
    if far or tells(reader, mark if told_by_it else 0):
        return
    act = first.action.act if first.action is not None and not first.action.owned else None
    if label is not None:
        act = next((m.act for m in match_verb(reader.line.tokens, label, lambda _: False)), None)
    act = act or label_act(reader, mark)
    if act not in _HEADED:
        return
    dates = _dates_of_the_title(reader)
    for at in _named_in(reader, mark):
        heading = as_raided(Heading(act, dates=dates), reader.discourse.surge)
        yield from _entry_changes(reader, at, heading)


def _label_mark(reader: Arguments) -> int:
    """Where the label of a line ends: « Arrivées : », « [Départ] »; 0 where it has none."""
    row = reader.pieces[:_FAR]
    if row and row[0].sign is Sign.OPEN:
        return next((k for k, piece in enumerate(row) if piece.sign is Sign.CLOSE), 0)
    return next((k for k, piece in enumerate(row) if piece.sign is Sign.COLON), 0)


def _by_houses(reader: Arguments, mark: int) -> Heading | None:
    """What the houses of a label tell: « De Y à Z : X », « Cueillis chez Y : X, chercheur ; W », who leave Y
    or come from it to ours, « Vers Z : X »."""
    route, to = route_of(reader, mark), goal_label(reader, mark)
    if route is not None and not tells(reader):
        return along(route)
    if (source := source_label(reader, mark)) is not None:
        joined = goal(reader.discourse.lines, reader.line.index) if source.watched else None
        heading = Heading(Act.EXIT if source.watched else Act.JOIN, left=source, joined=joined)
        return heading if source.watched or is_ours(reader.focus) else None
    if to is not None and not tells(reader):
        return Heading(Act.JOIN if to.watched else Act.EXIT, joined=to)
    return None


def _noun_headed(reader: Arguments, mark: int) -> int | None:
    """« Et l'arrivée que personne n'a remarquée : X »: the noun of which a relative clause tells."""
    row = reader.pieces
    at = next((k for k, piece in enumerate(row[:3]) if piece.action is not None), None)
    if at is None or at + 1 >= mark or row[at + 1].word not in ("qui", "que", "qu'", "dont"):
        return None
    action = row[at].action
    return at if action is not None and action.determiner in ("le", "la", "l'", "les") else None


_NEAR, _FAR = 4, 10
_THEY = ("il", "elle", "ils", "elles")


def _dates_of_the_title(reader: Arguments) -> tuple[Dated, ...]:
    """« les arrivées et départs de mai »: when all that is listed happened."""
    title = reader.discourse.lines[0]
    if any(piece.people for piece in title.pieces):
        return ()
    return tuple(d for piece in title.pieces if (d := piece.dated) is not None and not d.ending)


_HEADED = frozenset({Act.EXIT, Act.OUST, Act.PAUSE, Act.JOIN, Act.HIRE, Act.COME_BACK, Act.NAME})
_TITLED = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE, Act.COME_BACK, Act.SUCCEED})


def _named_in(entry: Arguments, start: int = 0) -> Iterator[int]:
    """Where an entry names whom it lists, behind the label that ends at *start*: first of all in a bullet,
    everywhere in a running line."""
    several = any(piece.word == ";" for piece in entry.pieces[:-1])
    bullet = entry.line.sentence.shape is Shape.BULLET and not several
    aside = False
    for at, piece in enumerate(entry.pieces[start:], start):
        if piece.people and not aside and not (at and entry.pieces[at - 1].sign is Sign.PREP):
            yield at
            if bullet and not _goes_on(entry, at):
                return
        elif piece.sign is Sign.REL:
            aside = True
        elif piece.word in (";", ":"):
            aside = False
        elif piece.sign is Sign.VERB and bullet:
            return


def _gone_to(entry: Arguments, member: Member, act: Act) -> Org | None:
    """« Ils ont quitté Y | X (Z) »: Z, in brackets behind the name; not under a title of several houses."""
    ours = is_ours(entry.focus) and title_is_ours(entry.discourse.lines)
    org = member.origin if act in _WAYS_OUT and ours else None
    return None if org is None or org.watched else org


def _of_all(entry: Arguments, at: int) -> tuple[Dated, ...]:
    """« X, Y (avril, le même vendredi) »: the first date of the brackets that end the row of names."""
    last = at
    while _goes_on(entry, last):
        last += 2
    first, end = (
        entry.line.tokens[entry.pieces[at].first].start,
        entry.line.tokens[entry.pieces[last].last - 1].end,
    )
    return tuple(d for d in entry.line.dates if first < d.span.start < end)[:1]


def _goes_on(entry: Arguments, at: int) -> bool:
    """« • X (ventes), Y (mars) »: nothing but names, each with its brackets."""
    row = entry.pieces[at + 1 : at + 3]
    return len(row) > 1 and row[0].sign in (Sign.COMMA, Sign.AND) and bool(row[1].people)


def _entry_changes(
    entry: Arguments, at: int, heading: Heading, apart: Collection[Dated] = (), *, known: bool = False
) -> Iterator[Change]:
    """*apart* are the dates of what else the entry tells: « Recrues de Z : X, partie d'Y en mai »."""
    act, left = heading.act, heading.left
    own = tuple(d for d in entry.line.dates if not (d.ending or d.elapsed or d in apart))  # in brackets too
    if len(own) > 1:  # « X en février, Y et Z en mai »: each with the date behind it
        own = next((called.dates for called in rollcall(entry, at)), ()) or _of_all(entry, at)
    beside = houses(entry, act)
    left = left or beside.left
    for member in entry.pieces[at].people:
        post = heading.post or post_in_entry(entry, at, member, act)
        if act is Act.NAME and post is None:
            continue
        away = _gone_to(entry, member, act)
        yield verbless_change(
            entry,
            member,
            act,
            at,
            LISTED,
            truth=heading.truth,
            left=left if away is None else left or entry.focus,
            joined=heading.joined or beside.joined or away,
            post=post,
            counterpart=heading.former,
            dates=own or heading.dates,
            tense=heading.tense,
            after=known,
            noun=True,
        )
