"""Who once was at a house, by what a relative clause tells of them and of somebody else.

« X, un ingénieur avec lequel il travaillait chez Y », « X, qu'elle avait connu chez Y ».
"""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Member, Org, Sign
from bot.matcher.syntax.reader import ClauseReader

_TOGETHER = words("travailler œuvrer collaborer connaître rencontrer côtoyer croiser officier former")
_NEAR = 5  # pieces between the name and the verb


def was_there(reader: ClauseReader, at: int) -> tuple[Member, Org] | None:
    """Of whom the verb at *at* tells it, and where that was."""
    verb = reader.pieces[at].verb
    if verb is None or verb.lemma not in _TOGETHER or verb.negated:
        return None
    if not (verb.perfect or verb.tense is Tense.IMPERFECT):
        return None
    row = reader.pieces
    links = (k for k in range(at - 1, max(at - _NEAR, 0), -1) if row[k].sign in (Sign.REL, Sign.SUB))
    link = next(links, 0)
    named = next((k for k in range(link - 1, max(link - 3, -1), -1) if row[k].people), None) if link else None
    places = (row[c.at].org for c in reader.read(at).complements if c.word == "chez" and c.at > at)
    house = next((org for org in places if org is not None), None)
    return (row[named].people[-1], house) if named is not None and house is not None else None
