"""The matcher: article text -> claims, a cascade of small pure stages.

    text -> tokens -> names, dates -> chunks -> groups -> clauses, discourse -> changes -> claims

Words of French live in ``lexicon`` as tables; nothing here knows any organisation or person.
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
