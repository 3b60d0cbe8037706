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
    """« Elle s'appelle Z », « Son nom : Z. », « Baptisée Z, elle … »; « Z compte six salariés »
    right behind."""
    after = seen.discourse.lines[seen.line.index + 1 : seen.line.index + _REACH]
    lines = [line for line in after if len(line.pieces) >= _SHORTEST]
    named = next((org for line in lines if (org := _another(_said_to_be_called(line))) is not None), None)
    if named is not None or not lines or lines[0].index > seen.line.index + 1:
        return named
    first, second = lines[0].pieces[:2]
    told = second.verb is not None and second.verb.lemma in _DOING and _first_named(seen, lines[0])
    return _another(first.org) if told else None


def _said_to_be_called(line: Line) -> Org | None:
    first, second, third = line.pieces[:_SHORTEST]
    if second.verb is not None and second.verb.reflexive and second.verb.lemma in CALLED:
        return third.org if first.sign is Sign.PRONOUN or first.word in STARTUP_NOUNS else None
    if second.verb is not None and [third.word, *(p.word for p in line.pieces[3:4])] == ["pour", "nom"]:
        return line.pieces[4].org if len(line.pieces) > _SHORTEST + 1 else None
    if first.word == "nom" and (second.sign is Sign.COLON or second.word in ("est", "")):
        return third.org
    return second.org if first.verb is not None and first.verb.lemma in CALLED else None


_REACH = 4  # sentences, the one that tells it among them
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
