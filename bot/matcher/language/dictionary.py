"""The French dictionary, asked only for words that no table of the lexicon holds.

It is read where it lies packed: unpacked it takes 17 MB and most of a start, and what was made of a word is
kept by those who ask.
"""

import simplemma


def lemma(low: str) -> str:
    """The form under which a dictionary has a word; by its ending, of one that it lacks."""
    return str(simplemma.lemmatize(low, "fr", low_memory=True))


def is_known(low: str) -> bool:
    """Whether the dictionary has a word, in one form or another."""
    return bool(simplemma.is_known(low, "fr", low_memory=True))
