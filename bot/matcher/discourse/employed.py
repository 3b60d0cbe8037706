"""Who is told to have worked at a watched organisation: « il travaillait pour Y »."""

from collections.abc import Callable, Iterator

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, org_of
from bot.matcher.syntax.reader import ClauseReader

_WORKING = words(
    """
    travailler officier œuvrer bosser plancher exercer être passer occuper diriger gérer tenir encadrer
    coder développer programmer entraîner
    """
)
_AT = ("chez", "pour", "a", "d'", "de")


def employed(reader: ClauseReader, subject_of: Callable[[int], tuple[Member, ...]]) -> Iterator[Member]:
    """Those of whom the line says so, in the past."""
    if all(name.sort is not Sort.WATCHED for name in reader.line.names):
        return
    for at, verb in reader.line.verbs:
        past = verb.tense is Tense.IMPERFECT or (verb.perfect and verb.tense is Tense.PRESENT)
        if not past or verb.negated or verb.passive or verb.governors:
            continue
        clause = reader.read(at)
        if verb.lemma not in _WORKING and not _at_home(reader, clause):
            continue
        told = clause.predicative
        role = reader.pieces[told].role if told is not None else None
        orgs = [reader.pieces[c.at].org for c in clause.complements if c.word in _AT and c.at > at]
        orgs += [org_of(role)] if role is not None else []
        if any(org is not None and org.watched for org in orgs):
            yield from subject_of(at)


def _at_home(reader: ClauseReader, clause: Clause) -> bool:
    """« elle veillait à la sûreté chez Y »: whatever it is that they were at."""
    orgs = [reader.pieces[c.at].org for c in clause.complements if c.word == "chez" and c.at > clause.at]
    return clause.verb.tense is Tense.IMPERFECT and any(org is not None and org.watched for org in orgs)
