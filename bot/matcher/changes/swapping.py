"""Two people who take each other's post: « X et Y échangent leurs postes », « X permute avec Y »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import POSSESSIVES
from bot.matcher.lexicon.roles import DUTIES
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member

SWAPPING = words("échanger permuter intervertir troquer")
_SWAPPED = DUTIES | words("poste postes fauteuil fauteuils siege sieges fonction direction directions")


def swap_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Each of the two gets a post in the place of the other."""
    pair = each_other(seen, clause)
    if clause.verb.passive or clause.verb.no_longer or not pair or not _posts_swapped(seen, clause):
        return
    for member, other in (pair, pair[::-1]):
        yield change_told(seen, member, Act.SUCCEED, clause, truth, counterpart=other.identity)


def _posts_swapped(seen: Arguments, clause: Clause) -> bool:
    """« échangent leurs postes », « échange son fauteuil », « permutent »; not « échangent leurs idées »."""
    swapped = seen.piece(clause.object)
    if swapped is None:
        return clause.verb.lemma == "permuter"
    own = seen.line.tokens[swapped.first].fold in POSSESSIVES
    return swapped.word in _SWAPPED and (own or clause.verb.lemma == "permuter")


def each_other(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X et Y échangent … », « X échange … avec Y »; not « … contre un poste chez Z »."""
    acting = seen.subject(clause)
    beside = (c.at for c in clause.complements if c.word == "avec" and c.at > clause.at)
    pair = (*acting, *(seen.people(next(beside, None)) if len(acting) == 1 else ()))
    elsewhere = any(piece.word in ("contre", "pour") for piece in seen.pieces[clause.at :])
    return () if elsewhere or len({member.identity for member in pair}) != 2 else pair
