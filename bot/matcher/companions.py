"""Stage 5: who comes or goes along with somebody, named at the end of the clause."""

from bot.matcher.arguments import Arguments
from bot.matcher.clauses import Clause
from bot.matcher.enumerations import announces, enumerated
from bot.matcher.lexicon import words
from bot.matcher.pieces import Member, Sign

_FEELINGS = words(
    """
    accord desaccord solidarite conflit froid lien phase contact discussion litige dispute brouille
    rupture rivalite concurrence querelle guerre tension tensions divergences differend delicatesse
    """
)


def company_of(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« …, en compagnie de Y et de Z »: who comes too."""
    for complement in clause.complements:
        if complement.word != "avec" or complement.at < clause.at:
            continue
        between = seen.pieces[clause.at + 1 : complement.at]
        if seen.line.tokens[seen.pieces[complement.at - 1].first - 1].fold in _FEELINGS:
            continue  # « en désaccord avec Y »
        if any(piece.verb is not None for piece in between):
            continue
        if seen.pieces[complement.at].people:
            return seen.people(complement.at)
        if announces(seen.line, complement.at):  # « avec six chercheurs, dont X et Y »
            return enumerated(seen.line, complement.at, complement.at) or _spelled_out(seen, complement.at)
    return _trailing(seen, clause)


def _spelled_out(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« deux collègues, X et Y »: who is named right behind a plural noun."""
    row = seen.pieces[at + 1 : at + 3]
    return row[1].people if len(row) > 1 and row[0].sign is Sign.COMMA else ()


def _trailing(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X s'en va, tout comme Y »: who is added at the end."""
    last = len(seen.pieces) - 1
    if last > 0 and seen.pieces[last].sign is Sign.STOP:
        last -= 1
    if last < clause.at + 3 or not seen.pieces[last].people or clause.subject is None:
        return ()
    link = seen.pieces[last - 1]
    joins = link.sign is Sign.AND and link.last - link.first > 1
    comma = any(piece.sign is Sign.COMMA for piece in seen.pieces[clause.at : last - 1])
    alone = all(piece.verb is None for piece in seen.pieces[clause.at + 1 : last])
    return seen.people(last) if comma and alone and joins else ()
