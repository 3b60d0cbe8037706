"""What is called untrue: « tord le cou à la rumeur d'un départ », « s'inscrit en faux contre »."""

from bot.matcher.lexicon import words
from bot.matcher.syntax.reader import ClauseReader

_DISPELLING = words(
    "dégonfler dissiper désamorcer infirmer démonter enterrer éteindre doucher moquer étouffer"
)
_WITH_WORDS = frozenset(
    (
        ("tordre", "cou"),
        ("couper", "court"),
        ("mettre", "fin"),
        ("mettre", "terme"),
        ("faire", "taire"),
        ("faire", "sort"),
        ("inscrire", "faux"),
        ("réduire", "neant"),
        ("balayer", "revers"),
        ("opposer", "dementi"),
        ("apporter", "dementi"),
    )
)


def dispelled(reader: ClauseReader, at: int) -> bool:
    """A verb before the rumour at *at* does away with it."""
    for piece in reader.pieces[:at]:
        verb = piece.verb
        if verb is None or verb.negated:
            continue
        around = [token.fold for token in reader.line.tokens[verb.first : verb.last + 3]]
        if verb.lemma in _DISPELLING or any((verb.lemma, word) in _WITH_WORDS for word in around):
            return True
    return False


def called_false(reader: ClauseReader, at: int) -> bool:
    """« s'inscrit en faux contre le départ supposé de X »."""
    first = reader.pieces[at].first
    return [token.fold for token in reader.line.tokens[max(0, first - 3) : first]] == ["en", "faux", "contre"]
