"""A sentence as a row of pieces, each one thing for the later stages.

Names, posts, verb groups, action nouns, dates, prepositions and marks: nothing is attached
to anything yet (``groups`` does that).
"""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import ClassVar

from bot.matcher.language.adverbials import ADVERBIAL_STARTS
from bot.matcher.language.dates import Dated
from bot.matcher.language.tokens import WORD_FORMS, Token, token_of
from bot.matcher.lexicon import grammar, words
from bot.matcher.names.name import Name
from bot.matcher.names.praise import PRAISING
from bot.matcher.syntax.actions import ACTION_SECONDS, ACTION_STARTS, action_at
from bot.matcher.syntax.common_nouns import qualifies, thing_at
from bot.matcher.syntax.descriptions import (
    CONTRACTED,
    DESCRIPTION_SECONDS,
    DESCRIPTION_STARTS,
    description_at,
)
from bot.matcher.syntax.functionwords import (
    FUNCTION_STARTS,
    adverbial_at,
    behind_adverbial,
    function_word_at,
    restricts,
)
from bot.matcher.syntax.marks import mark_at
from bot.matcher.syntax.pieces import Piece, Sign, piece_of
from bot.matcher.syntax.pronouns import PRONOUN_SECONDS, PRONOUN_STARTS, pronoun_at
from bot.matcher.syntax.proper_nouns import name_at, unknown_subject
from bot.matcher.syntax.roles import find_role, may_begin_role, may_go_on_role
from bot.matcher.syntax.verbs import VerbReader, may_begin_group


class _Place(IntEnum):
    """A preposition before a word."""

    PREPOSITION = 1
    CONTRACTED = 2  # a preposition with the article in it


_PLACES = {
    **dict.fromkeys(grammar.PREPOSITIONS, _Place.PREPOSITION),
    **dict.fromkeys(CONTRACTED, _Place.CONTRACTED),
}
_BEFORE_NAMES = grammar.TITLES | PRAISING | words("le la l' un une")
_Reader = Callable[["Chunker", int], Piece | None]  # of what begins at a token
_May = Callable[[Token, _Place | None], bool]


class Chunker:
    """Cuts one sentence into pieces."""

    def __init__(self, tokens: tuple[Token, ...], names: Sequence[Name], dates: Sequence[Dated]) -> None:
        self.tokens = tokens
        self.names = {name.first: name for name in names}
        self.verbs = VerbReader(tokens, self.names)
        self.dates = {self._token_at(dated.span.start): dated for dated in dates if not dated.elapsed}
        # Where a name or a date begins, or the article before it, the form of the word says nothing.
        self._special = {at for start in (*self.names, *self.dates) for at in (start - 1, start)}

        ends = {self._token_at(dated.span.end) for dated in dates if dated.value is not None}
        self._behind_dates = {i for i in ends if tokens[i - 1].fold not in _NOWADAYS}

    def _token_at(self, offset: int) -> int:
        for i, token in enumerate(self.tokens):
            if token.end > offset:
                return i
        return len(self.tokens)

    def cut(self) -> tuple[Piece, ...]:
        """The pieces of the sentence, without gaps."""
        pieces: list[Piece] = []
        i = 0
        while i < len(self.tokens):
            piece = self._piece(i)
            pieces.append(piece)
            i = piece.last
        return tuple(pieces)

    def _piece(self, i: int) -> Piece:
        token = self.tokens[i]
        if i in self._special:
            piece = (self._dated(i) if self.dates else None) or self._name(i)
            if piece is not None:
                return piece
        if not token.word:
            return mark_at(self.tokens, i)
        before = _PLACES.get(self.tokens[i - 1].fold) if i else None
        silent: frozenset[_Reader] = frozenset()
        if token.fold in _ARTICLES and before is not _Place.CONTRACTED and i + 1 < len(self.tokens):
            silent = _silent_before(self.tokens[i + 1].text)
        for read in _readers_at(token.text, before):
            piece = read(self, i) if read not in silent else None
            if piece is not None:
                return piece
        sign = Sign.THING if unknown_subject(self.tokens, self.verbs, i) else Sign.WORD
        return piece_of(self.tokens, sign, i, i + 1, word=token.fold)

    # -- readers, each for one sort of piece ---------------------------------------------------

    def _dated(self, i: int) -> Piece | None:
        start = i
        if i not in self.dates and self.tokens[i].fold in ("le", "ce", "la", "du", "au", "des", "ces"):
            start += 1
        dated = self.dates.get(start)
        if dated is None:
            return None
        last = start
        while last < len(self.tokens) and self.tokens[last].start < dated.span.end:
            last += 1
        while last < len(self.tokens) and self.tokens[last].fold in (
            "soir",
            "matin",
            "apres-midi",
            "midi",
            "dernier",
            "passe",
            "prochain",
            "derniere",
        ):
            last += 1
        return Piece(Sign.DATE, i, max(last, i + 1), dated=dated, quoted=self.tokens[i].quoted)

    def _name(self, i: int) -> Piece | None:
        return name_at(self.tokens, self.names, i)

    def _pronoun(self, i: int) -> Piece | None:
        return pronoun_at(self.tokens, self.verbs, i)

    def _description(self, i: int) -> Piece | None:
        return description_at(self.tokens, self.names, self.verbs, i)

    def _action(self, i: int) -> Piece | None:
        return action_at(self.tokens, self.names, self.verbs, i)

    def _adverbial(self, i: int) -> Piece | None:
        return adverbial_at(self.tokens, i)

    def _function_word(self, i: int) -> Piece | None:
        if restricts(self.tokens, i) and i + 1 < len(self.tokens) and self._complement(i + 1):
            return piece_of(self.tokens, Sign.WORD, i, i + 1, "que")
        return function_word_at(self.tokens, self.names, i)

    def _complement(self, i: int) -> bool:
        """« n'était arrivée qu'en mars », « n'est fait que d'élus »: a date or a preposition, no clause."""
        return self._dated(i) is not None or self.tokens[i].fold in grammar.PREPOSITIONS

    def _role(self, i: int) -> Piece | None:
        role = find_role(self.tokens, i, self.names, self.verbs.is_verb)
        if role is None:
            return None
        adjective = role.head in _ADJECTIVAL and qualifies(self.tokens, self.verbs, i)
        adjective = adjective and not behind_adverbial(self.tokens, i)
        if not role.determined and adjective and i not in self._behind_dates:
            return None  # « le comité scientifique »; not « promue le mois dernier responsable »
        return Piece(Sign.POST, i, role.last, role=role, quoted=self.tokens[i].quoted)

    def _verb(self, i: int) -> Piece | None:
        group = self.verbs.read(i)
        if group is None:
            return None
        return Piece(Sign.VERB, i, max(group.last, i + 1), verb=group, quoted=self.tokens[i].quoted)

    def _thing(self, i: int) -> Piece | None:
        return thing_at(self.tokens, self.names, self.dates, self.verbs, i)

    # The readers in the order in which they are asked, each with whether it may find something at a word.
    # Most may at a few words only: to ask them all at each is most of what cutting would cost.
    READERS: ClassVar[tuple[tuple[_Reader, _May], ...]] = (
        (_name, lambda token, place: token.fold in _BEFORE_NAMES),
        (_pronoun, lambda token, place: token.fold in PRONOUN_STARTS),
        (
            _description,
            lambda token, place: token.fold in DESCRIPTION_STARTS or place is _Place.CONTRACTED,
        ),
        (_action, lambda token, place: token.fold in ACTION_STARTS),
        (_role, lambda token, place: may_begin_role(token.fold)),
        (_verb, lambda token, place: may_begin_group(token)),
        (_adverbial, lambda token, place: token.fold in ADVERBIAL_STARTS),
        (_function_word, lambda token, place: token.fold in FUNCTION_STARTS),
        (_thing, lambda token, place: token.fold in grammar.DETERMINERS or place is not None),
    )
    # Those that find nothing at an article unless its next word may be theirs.
    BEHIND_ARTICLES: ClassVar[tuple[tuple[_Reader, Callable[[Token], bool]], ...]] = (
        (_pronoun, lambda following: following.fold in PRONOUN_SECONDS),
        (_description, lambda following: following.fold in DESCRIPTION_SECONDS),
        (_action, lambda following: following.fold in ACTION_SECONDS),
        (_role, may_go_on_role),
        (_verb, may_begin_group),  # « la » of « la quitte »
    )


_NOWADAYS = ("aujourd'hui", "hui")
_ADJECTIVAL = words(
    """
    scientifique scientifiques cadre cadres chef expert experte adjoint adjointe associe associee
    responsable responsables fondateur fondatrice fondateurs
    """
)
_ARTICLES = words("le la l' les un une des du son sa ses leur leurs ce cet cette ces")


@lru_cache(maxsize=WORD_FORMS)
def _readers_at(text: str, place: _Place | None) -> tuple[_Reader, ...]:
    """Whom to ask at a word."""
    token = token_of(text)
    return tuple([read for read, may in Chunker.READERS if may(token, place)])


@lru_cache(maxsize=WORD_FORMS)
def _silent_before(text: str) -> frozenset[_Reader]:
    """Who finds nothing at an article that stands before a word."""
    token = token_of(text)
    return frozenset([read for read, may in Chunker.BEHIND_ARTICLES if not may(token)])
