"""The pieces that a sentence is a row of, and what each may hold.

``chunks`` cuts them, ``groups`` joins them, the later stages read them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeGuard

from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Sentence
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.syntax.roles import Role
from bot.model import Gender


class Sign(StrEnum):
    """What a piece is."""

    PEOPLE = "people"
    ORG = "org"
    OUTLET = "outlet"
    POST = "post"  # a role or designation, not yet attached to a name
    PRONOUN = "pronoun"
    VERB = "verb"
    ACTION = "action"  # « le départ », « sa nomination »
    THING = "thing"
    DATE = "date"
    PREP = "prep"
    AND = "and"
    BUT = "but"
    REL = "rel"
    SUB = "sub"
    COMMA = "comma"
    COLON = "colon"
    OPEN = "open"
    CLOSE = "close"
    QUOTE = "quote"
    STOP = "stop"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Org:
    """An organisation meant: named, or described (« l'entreprise ») with ``identity`` None.

    ``other`` says that it cannot be the one spoken of (« son concurrent »), ``owned`` that it is
    somebody's own (« la start-up de X »), ``traced`` that it is described where it stands.
    """

    identity: Identity | None
    watched: bool = False
    other: bool = False
    owned: bool = False
    giant: bool = False  # « le géant », « le groupe »: hardly a start-up
    traced: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a row of people; ``origin`` is the organisation attached (« X (Meta) », « X d'Y »)."""

    identity: Identity
    first: int
    last: int
    sure: bool = True
    roles: tuple[Role, ...] = ()
    origin: Org | None = None
    gender: Gender = Gender.UNKNOWN


@dataclass(frozen=True, slots=True)
class Action:
    """An action noun: « le départ », « son éventuel limogeage »."""

    act: Act
    head: str
    owned: str = ""  # the possessive: « son »
    determiner: str = ""
    doubtful: bool = False
    plural: bool = False


class Piece(NamedTuple):
    """Tokens ``[first, last)`` as one thing; only the field that goes with ``sign`` is set.

    A tuple, as ``Token`` is: there is one for nearly every word, and a tuple is made far faster.
    """

    sign: Sign
    first: int
    last: int
    word: str = ""
    people: tuple[Member, ...] = ()
    org: Org | None = None
    role: Role | None = None
    verb: VerbGroup | None = None
    action: Action | None = None
    dated: Dated | None = None
    quoted: bool = False


def piece_of(tokens: Sequence[Token], sign: Sign, first: int, last: int, word: str = "") -> Piece:
    """A piece of which *word* says all."""
    return Piece(sign, first, last, word, quoted=tokens[first].quoted)


@dataclass(frozen=True)
class Line:
    """A sentence with its tokens and pieces. ``index`` is its place in the document.

    What nearly every reader asks first is found at once: to find it when asked would cost more.
    """

    index: int
    sentence: Sentence
    tokens: tuple[Token, ...]
    pieces: tuple[Piece, ...]
    names: tuple[Name, ...]
    dates: tuple[Dated, ...]
    words: frozenset[str] = field(init=False)  # folded, to ask quickly whether one of some is there
    signs: frozenset[Sign] = field(init=False)  # what sorts of pieces it has
    verbs: tuple[tuple[int, VerbGroup], ...] = field(init=False)  # each with the position of its piece
    lemmas: frozenset[str] = field(init=False)  # those of its verbs
    tells: bool = field(init=False)  # it has a finite verb

    def __post_init__(self) -> None:
        verbs = [(at, piece.verb) for at, piece in enumerate(self.pieces) if piece.verb is not None]
        self.__dict__.update(
            words=frozenset([token.fold for token in self.tokens]),
            signs=frozenset([piece.sign for piece in self.pieces]),
            verbs=tuple(verbs),
            lemmas=frozenset([verb.lemma for _, verb in verbs]),
            tells=True in [verb.finite for _, verb in verbs],
        )

    @cached_property
    def names_people(self) -> bool:
        """Whether the sentence names anybody; only then has it pieces with people."""
        return any(name.sort is Sort.PERSON for name in self.names)

    @cached_property
    def named(self) -> frozenset[Identity]:
        """Everybody whom the sentence names."""
        return frozenset([member.identity for piece in self.pieces for member in piece.people])

    @cached_property
    def names_ours(self) -> bool:
        """Whether it names a watched organisation as itself, not as part of a post."""
        return True in [piece.org.watched for piece in self.pieces if piece.org is not None]

    @cached_property
    def houses(self) -> tuple[Org, ...]:
        """The organisations that it names, as themselves or in a post."""
        return tuple([org for piece in self.pieces if (org := named(piece)) is not None])

    @cached_property
    def text(self) -> str:
        """The folded words of the sentence, a space around each."""
        return f" {' '.join([token.fold for token in self.tokens])} "


def is_ours(org: Org | None) -> TypeGuard[Org]:
    """An organisation is told of, and it is a watched one."""
    return org is not None and org.watched


def org_of(role: Role) -> Org | None:
    """The organisation named in a role's complement."""
    if role.organization is None:
        return None
    return Org(role.organization.identity, watched=role.organization.sort is Sort.WATCHED)


def named(piece: Piece) -> Org | None:
    """The organisation that a piece names, as itself or in a post."""
    if piece.org is not None and piece.org.identity is not None:
        return piece.org
    if not piece.people:
        org = org_of(piece.role) if piece.role is not None else None
        return org if is_ours(org) else None
    held = [org_of(role) for member in piece.people for role in member.roles]
    origins = [member.origin for member in piece.people]
    return next((org for org in (*held, *origins) if is_ours(org)), None)
