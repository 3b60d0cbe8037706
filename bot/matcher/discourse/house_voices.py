"""Who works or speaks for the watched organisation, or holds a post of « en » or « y », by which it is meant.

« X parle au nom d'Y devant les ministres », « X représente Y à Bruxelles : elle en est la directrice. »
"""

from collections.abc import Callable, Iterator, Sequence

from bot.matcher.discourse.in_whose_voice import meant_as_ours
from bot.matcher.discourse.insiders import AT_WORK
from bot.matcher.discourse.long_there import works_there_since
from bot.matcher.discourse.origins import post_told
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import LEADING
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours
from bot.matcher.syntax.reader import ClauseReader

_SPEAKING = words("parler négocier exprimer intervenir plaider signer")
_IN_WHOSE_NAME = ["au", "nom"]
_OPPOSED = words("contre face a au avec sur")


def house_voices(
    reader: ClauseReader,
    before: Line | None,
    focus: Org | None,
    subject_of: Callable[[int], tuple[Member, ...]],
) -> Iterator[Member]:
    """Each of whom the line of *reader*, which is about *focus*, says so; *before* is the sentence before."""
    for at, verb in reader.line.verbs:
        if not _goes_on_now(verb):
            continue
        told = _speaks_for_ours(reader.pieces, at, focus) or _works_there(reader, at)
        if told or works_there_since(reader, at, focus) or _of_that_house(reader, before, at):
            yield from subject_of(at)[-1:]


def _goes_on_now(verb: VerbGroup) -> bool:
    """« parle », « dirige »; a post that is told as it is, or as it was at the time."""
    plain = verb.finite and not (verb.negated or verb.passive or verb.perfect or verb.governors)
    return plain and verb.tense in (Tense.PRESENT, Tense.IMPERFECT)


def _speaks_for_ours(row: Sequence[Piece], at: int, focus: Org | None) -> bool:
    """« parle au nom d'Y », « négocie pour Y », « représente Y », « porte la parole d'Y »."""
    verb = row[at].verb
    behind = row[at + 1 : at + 5]
    if verb is None or not behind:
        return False
    if verb.lemma == "représenter":
        return meant_as_ours(behind[0], focus)
    lead = [piece.word for piece in behind[:3]]
    if verb.lemma == "porter" and len(behind) > 2 and lead[0] in _WORD and lead[1] in ("de", "d'"):
        return meant_as_ours(behind[2], focus)
    if verb.lemma not in _SPEAKING:
        return False
    if lead[:1] == ["pour"] and len(behind) > 1 and verb.lemma == "négocier":
        return meant_as_ours(behind[1], focus)
    return lead[:2] == _IN_WHOSE_NAME and len(behind) > 3 and meant_as_ours(behind[3], focus)


_WORD = words("parole voix")


def _works_there(reader: ClauseReader, at: int) -> bool:
    """« Elle travaille pour Y depuis 2019 », « Chez Y, X dirige les ventes »."""
    clause = reader.read(at)
    if clause.verb.tense is not Tense.PRESENT or clause.verb.lemma not in AT_WORK | LEADING:
        return False
    places = [c for c in clause.complements if c.word == "chez" or (c.word == "pour" and c.at > at)]
    return bool(places) and all(is_ours(reader.pieces[c.at].org) for c in places)


def _of_that_house(reader: ClauseReader, before: Line | None, at: int) -> bool:
    """« Y … : elle en est la directrice », « elle y dirige les ventes », with no other house named since."""
    verb = reader.pieces[at].verb
    if verb is None or verb.indirect not in ("en", "y"):
        return False
    if verb.lemma not in LEADING and post_told(reader, at) is None:
        return False
    ahead = _last_house(reader.pieces[:at])
    if ahead is None and before is not None:
        ahead = _last_house(before.pieces)
    return is_ours(ahead)


def _last_house(row: Sequence[Piece]) -> Org | None:
    """The house named last, unless it is one that somebody has only to do with: « contre Y », « attaque Y
    au nom d'une association »."""
    for k in range(len(row) - 1, -1, -1):
        house = row[k].org
        if house is not None:
            if any(piece.word == "nom" for piece in row[k:]):
                return None
            opposed = k > 0 and row[k - 1].sign is Sign.PREP and row[k - 1].word in _OPPOSED
            return None if opposed else house
    return None
