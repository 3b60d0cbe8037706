"""What a sentence shares with a known move of these days, whatever its words: its day or its house."""

from collections.abc import Iterator

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.judgement.known_moves import names_house, step_of
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.lexicon.roles import BOARDS
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member
from bot.model import Kind, Move, Seat


def shares_facts(seen: Arguments, member: Member, move: Move) -> bool:
    """The sentence names the house that they go to or come from, or the day from which it holds."""
    inward = step_of(move.kind) is Kind.ARRIVAL
    if names_house([seen.line], move) and not (inward and not seen.line.names_ours):
        return True  # « X, directrice générale de Z » alone is no coming from there
    return _names_day(seen, move) and (_since(seen, move) or _says_so_that_day(seen, member, move))


def truth_for(seen: Arguments, member: Member) -> Truth:
    """How sure the sentence is of what it has *member* do; a fact where they do nothing."""
    clause = next(_done_by(seen, member), None)
    return FACT if clause is None else truth_of(seen.reader, clause)


def _done_by(seen: Arguments, member: Member) -> Iterator[Clause]:
    clauses = (seen.reader.read(at) for at, verb in seen.line.verbs if verb.finite)
    return (clause for clause in clauses if member in seen.subject(clause))


def _names_day(seen: Arguments, move: Move) -> bool:
    return any(dated.value == move.date and not dated.elapsed for dated in seen.line.dates)


def _since(seen: Arguments, move: Move) -> bool:
    """« Depuis lundi, … », « parti vendredi, et remplacé depuis »; of a seat, that there is a board."""
    board = move.seat is Seat.BOARD and not seen.line.words.isdisjoint(BOARDS)
    return board or "depuis" in seen.line.words


def _says_so_that_day(seen: Arguments, member: Member, move: Move) -> bool:
    """« X a annoncé jeudi qu'il … »"""
    return any(
        clause.verb.lemma in ANNOUNCING
        and any((day := seen.pieces[k].dated) is not None and day.value == move.date for k in clause.dates)
        for clause in _done_by(seen, member)
    )
