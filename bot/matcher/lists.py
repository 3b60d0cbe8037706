"""Stage 5: entries of a list, told by the heading above them."""

from collections.abc import Iterator, Sequence

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.clauses import Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.focus import goal
from bot.matcher.frames import match_verb
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import post_of
from bot.matcher.pieces import Line, Org, Sign
from bot.matcher.roles import Role
from bot.matcher.text import Shape
from bot.matcher.tokens import span_of
from bot.matcher.truth import FACT, Truth, asks, truth_of
from bot.model import Status


def heading_changes(readers: Sequence[Arguments], told: dict[int, list[Change]]) -> Iterator[Change]:
    """Entries of a list under « Ceux qui s'en vont », « Ils sont partis : », « Arrivées »."""
    for index, reader in enumerate(readers):
        if not told.get(reader.line.index):
            yield from _headed(reader)
        entries = _entries(readers, index)
        if not entries:
            continue
        heading = _heading_act(reader)
        if heading is None:
            continue
        act, truth, left, joined, dates = heading
        for entry in entries:
            beside = any(c.hang is not Hang.RELATIVE for c in told.get(entry.line.index, ()))
            if _tells(entry) or beside:
                continue
            for at in _named_in(entry):
                yield from _entry_changes(entry, at, act, truth, left, joined, dates)


def _headed(reader: Arguments) -> Iterator[Change]:
    """« ARRIVÉES – X (ex-Y) ; Z »: heading and entries in one line."""
    mark = next((k for k, piece in enumerate(reader.pieces[:5]) if piece.sign is Sign.COLON), 0)
    if not mark or _tells(reader) or any(piece.people for piece in reader.pieces[:mark]):
        return
    if not reader.pieces[mark + 1 :] or not reader.pieces[mark + 1].people:
        return
    first = reader.pieces[0]
    act = first.action.act if first.action is not None and not first.action.owned else None
    if first.verb is not None and first.verb.tense is Tense.PARTICIPLE and mark == 1:
        act = next((m.act for m in match_verb(reader.line.tokens, first.verb, lambda _: False)), None)
    if act not in _HEADED:
        return
    dates = _dates_of_the_title(reader)
    for at in _named_in(reader):
        yield from _entry_changes(reader, at, act, FACT, None, None, dates)


def _dates_of_the_title(reader: Arguments) -> tuple[Dated, ...]:
    """« les arrivées et départs de mai »: when all that is listed happened."""
    title = reader.discourse.lines[0]
    if any(piece.people for piece in title.pieces):
        return ()
    return tuple(d for piece in title.pieces if (d := piece.dated) is not None and not d.ending)


_HEADED = frozenset({Act.EXIT, Act.JOIN, Act.HIRE, Act.COME_BACK})


def _tells(entry: Arguments) -> bool:
    """A sentence of its own: a finite verb that is not in a relative clause."""
    return any(
        piece.verb is not None and piece.verb.finite and entry.reader.read(at).hang is not Hang.RELATIVE
        for at, piece in enumerate(entry.pieces)
    )


def _named_in(entry: Arguments) -> Iterator[int]:
    """Where an entry names whom it lists: first of all in a bullet, everywhere in a running line."""
    several = any(piece.word == ";" for piece in entry.pieces[:-1])
    bullet = entry.line.sentence.shape is Shape.BULLET and not several
    aside = False
    for at, piece in enumerate(entry.pieces):
        if piece.people and not aside and not (at and entry.pieces[at - 1].sign is Sign.PREP):
            yield at
            if bullet:
                return
        elif piece.sign is Sign.REL:
            aside = True
        elif piece.word == ";":
            aside = False
        elif piece.sign is Sign.VERB and bullet:
            return


def _entry_changes(
    entry: Arguments,
    at: int,
    act: Act,
    truth: Truth,
    left: Org | None,
    joined: Org | None,
    dates: tuple[Dated, ...],
) -> Iterator[Change]:
    own = tuple(d for piece in entry.pieces if (d := piece.dated) is not None and not d.ending)
    named = _org_of_entry(entry)
    target = next(
        (
            entry.org(k + 1)
            for k, piece in enumerate(entry.pieces[:-1])
            if piece.sign in (Sign.PREP, Sign.COLON)
            and piece.word in ("chez", "pour", "vers", "→", "➡")
            and entry.pieces[k + 1].sign is Sign.ORG
        ),
        None,
    )
    if act in (Act.EXIT, Act.OUST):
        left = left or (named if target is None else None)
    elif target is None and named is not None and not named.watched and _ours(entry) and not _arrowed(entry):
        left = named  # « Ils arrivent : X, venue de Y »
    else:
        target = target or named
    for member in entry.pieces[at].people:
        role = next((r for r in reversed(member.roles) if r.text), None) or _after_arrow(entry)
        post = post_of(entry.line, role) if role is not None and act in (Act.TAKE, Act.NAME) else None
        if act is Act.NAME and post is None:
            continue
        yield Change(
            member,
            act,
            truth,
            entry.line.index,
            at,
            "list",
            left=left,
            joined=joined or target,
            post=post,
            dates=own or dates,
            noun=True,
            span=span_of(entry.line.tokens, entry.pieces[at].first, entry.pieces[at].last),
        )


def _arrowed(entry: Arguments) -> bool:
    """« X ➜ directrice, Y »: what follows the arrow is where they go."""
    return any(token.text in _ARROWS for token in entry.line.tokens)


def _ours(entry: Arguments) -> bool:
    """The list is about a watched organisation."""
    focus = entry.discourse.focuses[entry.line.index]
    return focus is not None and focus.watched


def route_changes(seen: Arguments) -> Iterator[Change]:
    """« Lumina → Orbis : X, Y », « X (Lumina → Orbis) »: where from and where to, without a verb."""
    for at in range(len(seen.pieces) - 2):
        source, arrow, goal = seen.pieces[at : at + 3]
        if source.sign is not Sign.ORG or arrow.word not in _ARROWS or goal.sign is not Sign.ORG:
            continue
        left, joined = seen.org(at), seen.org(at + 2)
        if left is None or joined is None or left.watched == joined.watched:
            continue
        for position, piece in enumerate(seen.pieces):
            for member in piece.people:
                yield Change(
                    member,
                    Act.EXIT if left.watched else Act.JOIN,
                    FACT,
                    seen.line.index,
                    position,
                    arrow.word,
                    left=left,
                    joined=joined,
                    noun=True,
                    span=span_of(seen.line.tokens, source.first, goal.last),
                )
        return


_ARROWS = frozenset("→➡➜➔⇒>")


def _org_of_entry(entry: Arguments) -> Org | None:
    """« X → CFO, Lumina (ex-Banque) »: the organisation outside the brackets."""
    bracketed = False
    for at, piece in enumerate(entry.pieces):
        if piece.sign in (Sign.OPEN, Sign.CLOSE):
            bracketed = piece.sign is Sign.OPEN
        if piece.sign is Sign.ORG and not bracketed:
            return entry.org(at)
    return None


def _after_arrow(entry: Arguments) -> Role | None:
    """« X → Chief Scientist, en binôme avec Y »."""
    return next(
        (
            p.role
            for k, p in enumerate(entry.pieces)
            if p.role is not None and p.role.text and k and entry.pieces[k - 1].sign is Sign.COLON
        ),
        None,
    )


def _entries(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """The bullets that follow a heading, or a line that ends in a colon."""
    line = readers[index].line
    if _asks_who(line):
        return _answers(readers, index)
    heads = line.sentence.shape is Shape.HEADING or line.tokens[-1].text == ":"
    if not heads and not (line.sentence.shape is Shape.BULLET and _heads(line)):
        return []
    entries = []
    for reader in readers[index + 1 :]:
        if reader.line.sentence.shape is not Shape.BULLET or _heads(reader.line):
            break
        entries.append(reader)
    return entries


def _asks_who(line: Line) -> bool:
    """« Qui part ? »"""
    return asks(line) and line.tokens[0].fold in ("qui", "quels", "lesquels", "quelles")


def _answers(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """The sentences right after a question that only name people."""
    answers: list[Arguments] = []
    for reader in readers[index + 1 : index + 4]:
        if not any(piece.people for piece in reader.pieces) or _tells(reader):
            break
        answers.append(reader)
    return answers


def _heads(line: Line) -> bool:
    """A bullet that is itself a heading: « ✅ Ceux qui montent », no names in it."""
    return not any(piece.people for piece in line.pieces) and any(
        piece.sign in (Sign.VERB, Sign.ACTION) for piece in line.pieces
    )


def _heading_act(
    reader: Arguments,
) -> tuple[Act, Truth, Org | None, Org | None, tuple[Dated, ...]] | None:
    if any(piece.people for piece in reader.pieces):
        return None
    dates = tuple(d for piece in reader.pieces if (d := piece.dated) is not None and not d.ending)
    if (source := _source(reader)) is not None:
        joined = goal(reader.discourse.lines, reader.line.index) if source.watched else None
        act = Act.EXIT if source.watched else Act.JOIN
        return act, FACT, source, joined, dates
    for at, piece in enumerate(reader.pieces):
        if piece.verb is not None:
            for match in match_verb(reader.line.tokens, piece.verb, lambda _: False):
                clause = reader.reader.read(at, skip=match.consumed)
                truth = truth_of(reader.reader, clause)
                if truth.status is not Status.ANNOUNCED and not asks(reader.line):
                    return None
                org = (
                    reader.org(clause.object)
                    if clause.object is not None
                    else reader.complement_org(clause, ("chez", "a", "de", "d'", "du"))
                )
                leaving = match.act in (Act.EXIT, Act.OUST, Act.LOSE)
                act = Act.EXIT if match.act is Act.LOSE else match.act
                return act, FACT, org if leaving else None, None if leaving else org, dates
        if piece.action is not None and not piece.action.owned:
            return piece.action.act, FACT, None, None, dates
    if {token.fold for token in reader.line.tokens} & _RESHUFFLES:
        return Act.NAME, FACT, None, None, dates
    return None


def _source(reader: Arguments) -> Org | None:
    """« sept viennent d'Y : », « Ils sont issus d'Y : »: where those listed come from."""
    for at, piece in enumerate(reader.pieces):
        verb = piece.verb
        if verb is None or verb.lemma not in _COMING or verb.negated:
            continue
        named = reader.complement_org(reader.reader.read(at), ("de", "d'", "du"), after=True)
        if named is not None and named.identity is not None:
            return named
    return None


_COMING = words("venir provenir arriver débarquer")


_RESHUFFLES = words("mouvements changements organigramme affectations attributions responsabilites roles")
