"""Where an action noun stands: under which verb, behind which noun."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import DEMAND_NOUNS, RUMOUR_NOUNS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader

CIRCUMSTANCE = words("apres avant depuis malgre suite dans lors pendant durant")


def word_at(reader: ClauseReader, at: int | None) -> str:
    return "" if at is None else reader.pieces[at].word


def noun_before(reader: ClauseReader, at: int) -> str:
    """The noun that an action noun completes: « les rumeurs de », « la rumeur du », « une menace de »."""
    pieces, i = reader.pieces, at - 1
    if at and pieces[i].sign is Sign.PREP and pieces[i].word in CIRCUMSTANCE:
        return ""  # « a pris la tête du projet après le départ de X »
    if reader.line.tokens[pieces[at].first].fold in ("du", "des") and at and pieces[i].sign is Sign.THING:
        return pieces[i].word
    while i >= 0 and pieces[i].sign in (Sign.PREP, Sign.WORD) and at - i < 4:
        if pieces[i].sign is Sign.WORD and pieces[i].word in RUMOUR_NOUNS | DEMAND_NOUNS:
            return pieces[i].word
        i -= 1
    near = 0 <= i == at - 2 and pieces[i].sign is Sign.THING
    return pieces[i].word if near else _before_colon(reader, at)


def _before_colon(reader: ClauseReader, at: int) -> str:
    """« précise ses exigences : la destitution de X »: what the noun is one of."""
    opens = at > 1 and reader.pieces[at - 1].sign is Sign.COLON
    return reader.pieces[at - 2].word if opens and reader.pieces[at - 2].sign is Sign.THING else ""


def in_case(reader: ClauseReader, at: int) -> bool:
    """« en cas de départ de X », « parmi les facteurs de risque, Y cite la perte de X »."""
    before = [piece.word for piece in reader.pieces[max(0, at - 3) : at]]
    return before == ["en", "cas", "de"] or " facteurs de risque" in reader.line.text


def governing_clause(reader: ClauseReader, at: int) -> Clause | None:
    """The clause in which the piece at *at* has a part; else that of the nearest verb before."""
    verbs = [i for i, piece in enumerate(reader.pieces) if piece.sign is Sign.VERB]
    clauses = [reader.read(i) for i in verbs]
    for clause in clauses:
        if clause.object == at or any(complement.at == at for complement in clause.complements):
            return clause
    for clause in clauses:
        if clause.subject == at:
            return clause
    before = [clause for clause in clauses if clause.at < at and clause.stops >= at]
    return before[-1] if before else None
