"""The bullets that a heading lists, or the answers to what it asks."""

from collections.abc import Sequence

from bot.matcher.changes.headings import counts_movements, heading_count, heads, lists_by_title
from bot.matcher.changes.route_headings import route_of
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.text import Shape
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Sign
from bot.model import Gender

PLUS, _MINUS = "+➕📥", "−➖📤🚪"


def entries_under(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """The bullets that follow a heading, or a line that ends in a colon."""
    line = readers[index].line
    if _goes_on(readers[index]):
        return []
    if not index and lists_by_title(line) and (listed := _first_list(readers)):
        return listed
    if _asks_who(line):
        return _answers(readers, index)
    signed = index + 1 < len(readers) and bool(sign_of(readers[index + 1])) and not sign_of(readers[index])
    opens = signed or line.sentence.shape is Shape.HEADING or line.tokens[-1].text in (":", "?")
    opens = opens or route_of(readers[index]) is not None
    run_in = [] if opens else _run_in(readers, index)
    if run_in:
        return run_in
    if not opens and not (line.sentence.shape is Shape.BULLET and heads(line)):
        return _counted(readers, index)
    entries = []
    for reader in readers[index + 1 :]:
        if _goes_on(reader):
            continue
        if reader.line.sentence.shape is not Shape.BULLET or heads(reader.line):
            break
        entries.append(reader)
    return entries or _counted(readers, index)


def _first_list(readers: Sequence[Arguments]) -> list[Arguments]:
    """« Les départs de l'année », « Ils ont quitté Y » over an article: its bullets, up to a heading."""
    entries: list[Arguments] = []
    for reader in readers[1:]:
        shape = reader.line.sentence.shape
        if shape is Shape.HEADING or (entries and shape is not Shape.BULLET):
            break
        if shape is Shape.BULLET and not _goes_on(reader):
            entries.append(reader)
    return entries if all(entry.pieces and entry.pieces[0].people for entry in entries) else []


def _goes_on(reader: Arguments) -> bool:
    """A sentence of a bullet, behind its first: « • X, directrice. Elle veut souffler. »"""
    own, index = reader.line.sentence, reader.line.index
    before = reader.discourse.lines[index - 1].sentence if index else None
    return own.shape is Shape.BULLET and before is not None and before.block == own.block


def _run_in(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """« Ils ont choisi de partir. X (finances), en mars. Y, en avril. », « La démission. X, samedi. »: a
    sentence that opens the paragraph and says of whom it speaks in those that follow, which only name them.
    """
    line = readers[index].line
    block, before = line.sentence.block, readers[index - 1].line.sentence.block if index else -1
    if before == block or line.names_people or len(line.tokens) > _SHORT:
        return []
    of_some = line.tokens[0].fold in _OF_WHOM or _only_a_noun(line)
    if not of_some and not (counts_movements(line) and not line.verbs):
        return []  # nor « Les départs volontaires. »
    entries: list[Arguments] = []
    for reader in readers[index + 1 :]:
        if reader.line.sentence.block != block or not reader.pieces[0].people or tells(reader):
            break
        entries.append(reader)
    return entries if _meant_by(line.tokens[0].fold, entries) else []


def _meant_by(word: str, entries: Sequence[Arguments]) -> bool:
    """« Elles avaient rejoint les rayons. X, responsable de la robotique. »: no man is « elles »."""
    people = (member for entry in entries for member in entry.pieces[0].people)
    women = word in ("elle", "elles")
    return not (women and any(member.gender is Gender.MASCULINE for member in people))


def _only_a_noun(line: Line) -> bool:
    """« LA DÉMISSION. », « L'embauche. », which nobody can take for anything else; not « La sortie. »"""
    told = [piece.action for piece in line.pieces if piece.sign is not Sign.STOP]
    return len(told) == 1 and told[0] is not None and fold(told[0].head) in _OF_POSTS


_OF_POSTS = words(
    "demission eviction limogeage licenciement renvoi embauche recrutement debauchage transfert"
)
_OF_WHOM = words("ils elles il elle on ceux celles")
_SHORT = 10  # words and signs


def _counted(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """« Trois départs chez Y »: as many bullets as the heading counts, each of them opening with a name."""
    count = heading_count(readers[index].line)
    if count < 2:
        return []
    entries = [
        reader
        for reader in readers[index + 1 :]
        if reader.line.sentence.shape is Shape.BULLET and not _goes_on(reader)
    ]
    named = [reader for reader in entries if reader.pieces and reader.pieces[0].people]
    apart = len(entries) - len(named) <= 1  # « 👉 Ce que j'en retiens »
    return named if len(named) == count and apart else []


def _asks_who(line: Line) -> bool:
    """« Qui part ? »"""
    return asks(line) and line.tokens[0].fold in ("qui", "quels", "lesquels", "quelles")


def _answers(readers: Sequence[Arguments], index: int) -> list[Arguments]:
    """The sentences right after a question that only name people."""
    answers: list[Arguments] = []
    for reader in readers[index + 1 : index + 4]:
        if not any(piece.people for piece in reader.pieces) or tells(reader):
            break
        answers.append(reader)
    return answers


def tells(entry: Arguments, start: int = 0) -> bool:
    """A sentence of its own: a finite verb, from *start* on, that is not in a relative clause."""
    depth = 0
    for at, piece in enumerate(entry.pieces[start:], start):
        depth += (piece.sign is Sign.OPEN) - (piece.sign is Sign.CLOSE)
        told = piece.verb is not None and piece.verb.finite and depth < 1  # in brackets: said aside
        if told and entry.reader.read(at).attachment is not Attachment.RELATIVE:
            return True
    return False


def sign_of(entry: Arguments) -> str:
    """« + X », « ➕ X »: the sign before an entry; not « ➕ Dans l'équipe : X », which is labelled."""
    first = entry.line.tokens[0].text
    named = next((k for k, piece in enumerate(entry.pieces) if piece.people), 0)
    labelled = any(piece.sign is Sign.COLON for piece in entry.pieces[:named])
    return first if (first in PLUS or first in _MINUS) and not labelled else ""
