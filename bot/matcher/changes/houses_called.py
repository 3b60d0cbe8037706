"""What a house that somebody founds is called: « une start-up baptisée Z », « Elle s'appelle Z »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import STARTUP_NOUNS
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Org, Sign

CALLED = words("baptiser nommer intituler appeler dénommer")


def house_called(seen: Arguments, clause: Clause) -> Org | None:
    """The name that the sentence, or the next one, has for the house founded."""
    return _called_there(seen, clause) or _called_next(seen)


def _called_there(seen: Arguments, clause: Clause) -> Org | None:
    """« lance une start-up, baptisée Z », « … une société de conseil du nom de Z »."""
    for at in range(clause.at + 1, len(seen.pieces) - 1):
        piece = seen.pieces[at]
        if piece.people or (piece.verb is not None and piece.verb.lemma not in CALLED):
            return None
        if piece.verb is not None:
            return _another(seen.pieces[at + 1].org)
        if piece.word == "nom" and seen.pieces[at + 1].word in OF:
            return _another(seen.pieces[min(at + 2, len(seen.pieces) - 1)].org)
    return None


def _called_next(seen: Arguments) -> Org | None:
    """« Elle s'appelle Z », « Son nom : Z. », « Baptisée Z, elle … », « Z compte six salariés »."""
    line = next(iter(seen.discourse.lines[seen.line.index + 1 : seen.line.index + 2]), None)
    if line is None or len(line.pieces) < _SHORTEST:
        return None
    first, second, third = line.pieces[:_SHORTEST]
    named = None
    if second.verb is not None and second.verb.reflexive and second.verb.lemma in CALLED:
        meant = first.sign is Sign.PRONOUN or first.word in STARTUP_NOUNS
        named = third.org if meant else None
    elif first.word == "nom" and (second.sign is Sign.COLON or second.word in ("est", "")):
        named = third.org
    elif first.verb is not None and first.verb.lemma in CALLED:
        named = second.org
    elif second.verb is not None and second.verb.lemma in _DOING and _first_named(seen, line):
        named = first.org
    return _another(named)


_SHORTEST = 3  # pieces
_DOING = words(  # what a new house does
    """
    compter employer développer viser promettre ambitionner proposer concevoir vouloir rassembler réunir lever
    travailler entendre
    """
)


def _first_named(seen: Arguments, line: Line) -> bool:
    """The house that the sentence opens with was not spoken of before."""
    org = line.pieces[0].org
    if not line.words.isdisjoint(("aussi", "egalement")):
        return False
    told = seen.discourse.lines[: line.index]
    return org is not None and all(org.identity != house.identity for other in told for house in other.houses)


def _another(org: Org | None) -> Org | None:
    return org if org is not None and org.identity is not None and not org.watched else None
