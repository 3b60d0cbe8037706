"""The matcher: article text -> claims, a cascade of small pure stages.

    language -> names -> syntax -> discourse -> modality -> changes -> judgement

Each package is a stage and imports those before it only. Words of French live in ``lexicon`` as
tables; nothing here knows any organisation or person.

What the stages hand on: a ``Token`` is a word; a ``Piece`` one or more words that are one thing to
its sentence (people, an organisation, a post, a verb group, a preposition); a ``Line`` a sentence
with its pieces; a ``Clause`` a verb with the pieces that are its arguments; a ``Member`` a mention
of a person. A ``Change`` is something that a sentence says of somebody's place in an organisation,
by an ``Act``; a ``Judged`` change has a verdict; a ``Claim`` is what leaves the matcher. Positions
(``at``) count pieces, ``first`` and ``last`` count tokens, ``last`` being the first one left out.
Folded words are without capitals and accents.
"""

from bot.matcher.explain import Candidate, Explanation, Outcome, Seen, SentenceReading
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Document, read
from bot.matcher.matcher import Matcher, moves_of

__all__ = [
    "Candidate",
    "Document",
    "Explanation",
    "Matcher",
    "Outcome",
    "Seen",
    "SentenceReading",
    "Tense",
    "moves_of",
    "read",
]
