"""Whose aide somebody is, and of which house for that: « Son adjoint, Z, … », « Un de ses ingénieurs, Z »."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import AIDES
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Piece


def aides(lines: Sequence[Line], belongs: Callable[[Identity, Line], bool]) -> Iterator[Member]:
    """« X, qui dirige la recherche chez Y, part. Son adjoint Z … », « … Z, son bras droit, … », « … Z, l'un
    de ses ingénieurs, … »: Z is of Y as X is; *belongs*: who is, as a sentence tells."""
    for line in lines:
        people = _helping(line) if line.names_people else ()
        before = _spoken_of(lines[max(0, line.index - _REACH) : line.index], line) if people else None
        if before is not None and belongs(before[0], before[1]):
            yield from people


def _helping(line: Line) -> tuple[Member, ...]:
    """Whom the sentence begins with, where they are somebody's aides."""
    called = next((piece for piece in line.pieces if piece.people or piece.role is not None), None)
    if called is None:
        return ()
    people = called.people or next((piece.people for piece in line.pieces if piece.people), ())
    role = called.role or next((role for member in called.people for role in member.roles), None)
    if role is None or role.former:
        return ()
    if _one_of_theirs(line, called):
        return people if role.head in _STAFF and (len(people) == 1 or role.plural) else ()
    return people if len(people) == 1 and role.owned and role.head in _AIDES else ()


def _one_of_theirs(line: Line, called: Piece) -> bool:
    """« un de ses ingénieurs », « deux de ses lieutenants »."""
    told = (token.fold for token in line.tokens[called.first : called.last])
    return ("de", "ses") in pairwise(told)


_REACH = 6  # sentences back to whose aide it is


def _spoken_of(before: Sequence[Line], line: Line) -> tuple[Identity, Line] | None:
    """Whom the nearest of the sentences *before* that names people of the story begins with."""
    for one in reversed(before):
        same = one.sentence.block == line.sentence.block or line.sentence.section is Section.SUMMARY
        first = next((k for k, verb in one.verbs if verb.finite), len(one.pieces))
        whose = next((piece.people for piece in one.pieces[:first] if piece.people), ())
        if whose and (same or one.sentence.block == line.sentence.block - 1):
            return (whose[0].identity, one) if len(whose) == 1 else None
    return None


_AIDES = AIDES | {"bras", "numero"}
_STAFF = _AIDES | words(
    """
    chef cheffe chefs cheffes ingenieur ingenieure ingenieurs ingenieures chercheur chercheuse chercheurs
    chercheuses adjoints adjointes lieutenants lieutenantes collaborateurs collaboratrices conseillers
    conseilleres seconds developpeur developpeuse developpeurs cadre cadres directeur directrice directeurs
    directrices responsable responsables subordonne subordonnee subordonnes subordonnees membre
    """
)
