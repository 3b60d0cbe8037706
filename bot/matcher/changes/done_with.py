"""Stage 5: what is over: « X en finit avec Y », « c'en est fini de l'aventure Y pour X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign


def done_with_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Who has done with an organisation, or for whom something there is over."""
    if clause.verb.indirect != "en" or clause.verb.negated:
        return
    left = seen.complement_org(clause, ("avec",), after=True)
    if clause.subject is not None:
        members = seen.subject(clause) if left is not None else ()
    else:
        over = clause.verb.first and seen.line.tokens[clause.verb.first - 1].fold == "c'"
        whom = next((c.at for c in clause.complements if c.word == "pour" and c.at > clause.at), None)
        members = seen.people(whom) if over and whom is not None else ()
        near = range(clause.at, len(seen.pieces))
        left = next((seen.org(k) for k in near if seen.pieces[k].sign is Sign.ORG), None)
    for member in members:
        yield change_told(seen, member, Act.EXIT, clause, truth, left=left)
