"""Whether a headline, or a sentence, is about the watched organisation itself.

Not so « dit non à Y », « le film sur Y », « les outils de Y », « Z mise sur Y ».
"""

from bot.matcher.judgement.tied import uses_ours
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import WARES
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line, Sign, is_ours, org_of


def headlined(ties: Ties) -> bool:
    """The headline is about the watched organisation: not « dit non à Y », « un ancien de Y »."""
    return any(in_front(line) for line in ties.lines if line.index == 0)


def in_front(line: Line, *, alumni: bool = False) -> bool:
    """The line names the watched organisation for itself, or in a post that somebody has (or had) there."""
    named = any(is_ours(piece.org) and not _beside(line, at) for at, piece in enumerate(line.pieces))
    named = named or any(
        n.sort is Sort.WATCHED and line.tokens[n.first - 1].fold == "chez" for n in line.names
    )
    roles = (
        role
        for piece in line.pieces
        for role in (*((piece.role,) if piece.role else ()), *(r for m in piece.people for r in m.roles))
    )
    return named or any(
        role.organization is not None
        and (alumni or not role.former)
        and role.organization.identity.id is not None
        for role in roles
    )


def of_an_alumnus(title: Line) -> bool:
    """« Un ancien de Y retrouvé mort »: the next sentence tells of him."""
    roles = (piece.role for piece in title.pieces if piece.sign is Sign.POST and piece.role is not None)
    return any(is_ours(org_of(role)) for role in roles)


def in_paragraph(ties: Ties, line: int) -> bool:
    """The same of any sentence of the paragraph."""
    block = ties.lines[line].sentence.block
    return any(in_front(other) for other in ties.lines if other.sentence.block == block)


def _beside(line: Line, at: int) -> bool:
    """« dit non à Y », « le film sur Y », « l'offre de Y », « les outils de Y »: about something else."""
    if uses_ours(line):
        return True  # « Z s'équipe d'Y »
    before = line.pieces[at - 1] if at else None
    if before is None or before.sign is not Sign.PREP:
        return False
    if before.word not in OF:
        return before.word in ("a", "contre", "avec", "sur")
    led = not _LEADING.isdisjoint(line.words)  # « à la tête des modèles de Y »
    return at > 1 and line.pieces[at - 2].word in WARES and not led


_LEADING = words("tete commandes renes direction patron patronne chef cheffe")
