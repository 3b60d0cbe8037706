"""Stage 5: where those come from whom a sentence lists: « huit des onze noms viennent d'Y : A, B et C »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import goal
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import announces, enumerated


def provenance_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """A plural noun that comes from an organisation, and the names behind the colon."""
    if clause.subject is None or not clause.verb.plural or not announces(seen.line, clause.subject):
        return
    source = seen.complement_org(clause, ("de", "d'", "du", "source"), after=True)
    if source is None or source.identity is None:
        return
    act = Act.EXIT if source.watched else Act.JOIN
    joined = goal(seen.discourse.lines, seen.line.index) if source.watched else None
    for member in enumerated(seen.line, clause.subject, clause.at):
        yield change_told(seen, member, act, clause, truth, left=source, joined=joined)
