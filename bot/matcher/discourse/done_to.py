"""« Z l'avait pris à Y, et il est revenu en mai »: a pronoun behind « et », and who was done something."""

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.syntax.pieces import Member
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Gender


def whom_it_was_done_to(mentions: Mentions, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    """Whom the pronoun at *at* stands for: the « l' » of the clause before, and not the one named there.

    Of the one named « et » alone would go on telling, without a pronoun.
    """
    row, line = reader.pieces, reader.line.index
    if at < _SHORTEST or row[at - 1].word != "et":
        return None
    k = next((k for k in range(at - 1, 0, -1) if (verb := row[k].verb) is not None and verb.finite), None)
    clause = reader.read(k) if k is not None else None
    if k is None or clause is None or clause.subject != k - 1 or len(row[k - 1].people) != 1:
        return None
    if clause.verb.direct not in ("le", "la", "l'"):
        return None
    doing = row[k - 1].people[0].identity
    meant = (mention.member for mention in mentions.referents(line, k - 1, wanted, pointing=False))
    return next((mentions.bare(member) for member in meant if member.identity != doing), None)


_SHORTEST = 3  # pieces: somebody, the verb, « et »
