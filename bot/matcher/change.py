"""What a sentence says of somebody's place in an organisation, before it is judged."""

from dataclasses import dataclass, field

from bot.matcher.clauses import Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.names import Identity
from bot.matcher.offices import Post
from bot.matcher.pieces import Member, Org
from bot.matcher.truth import Truth
from bot.model import Span


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
    hang: Hang | None = None
    tense: Tense | None = None
    pluperfect: bool = False
    after: bool = False  # told as what came before something else
    noun: bool = False
    definite: bool = False  # « le départ », « son départ »: known to the reader
    quoted: bool = False
    agent: Org | None = None
    by: Member | None = None  # who dismisses them
    with_exit: bool = False  # « quitte X pour fonder Y »: part of the leaving
    span: Span = field(default=Span(0, 0))
