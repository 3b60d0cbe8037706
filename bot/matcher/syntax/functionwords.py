"""Function words: prepositions, conjunctions and relatives, of one word or several, and set adverbials."""

from collections.abc import Mapping, Sequence

from bot.matcher.language.adverbials import adverbial_length, length_before
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon.grammar import RANKS
from bot.matcher.names.name import Name
from bot.matcher.syntax.pieces import Piece, Sign, piece_of

_COMPOUND_STARTS = frozenset(words_[0] for words_ in grammar.COMPOUND_PREPOSITIONS)
_UNTIL_NOW = frozenset(
    (
        ("jusqu'", "ici"),
        ("jusqu'", "alors"),
        ("jusque", "la"),
        *(
            ("jusqu'", "a", when)
            for when in ("present", "maintenant", "aujourd'hui", "hier", "recemment", "peu")
        ),
    )
)
_WHERE = frozenset({("dans", "lequel"), ("dans", "laquelle")})  # « le conseil, dans lequel entre X »
_AGAIN = frozenset({("de", "nouveau"), ("a", "nouveau")})
_MOMENTS = frozenset(("jour", "soir", "matin", "minute", "heure", "instant", "semaine"))
_AS_WELL = frozenset({("ainsi", "que"), ("ainsi", "qu'"), ("tout", "comme"), ("de", "meme")})
_NO_MORE = ("pas", "plus")
# The first two words of each phrase of several.
_PHRASE_PAIRS = frozenset(
    words_[:2]
    for words_ in (
        *grammar.COMPOUND_PREPOSITIONS,
        *grammar.AS,
        *_UNTIL_NOW,
        *_WHERE,
        *_AGAIN,
        *_AS_WELL,
        _NO_MORE,
    )
)
FUNCTION_STARTS = (
    {words_[0] for words_ in _PHRASE_PAIRS}
    | grammar.COORDINATORS
    | grammar.CONTRASTS
    | grammar.RELATIVES
    | grammar.SUBORDINATORS
    | grammar.PREPOSITIONS
    | words("que qu' s' ou direction")
)


def adverbial_at(tokens: Sequence[Token], i: int) -> Piece | None:
    """« de nouveau », « à la surprise générale »: how it is done, and no complement."""
    pair = _pair(tokens, i)
    if pair[0] == "a" and pair[1].isdigit() and [token.fold for token in tokens[i + 2 : i + 3]] == ["ans"]:
        return piece_of(tokens, Sign.WORD, i, i + 3, "adverbial")  # « à 41 ans »
    length = adverbial_length(tuple(token.fold for token in tokens[i : i + 5]))
    return piece_of(tokens, Sign.WORD, i, i + length, "adverbial") if length else None


def behind_adverbial(tokens: Sequence[Token], i: int) -> bool:
    """« promue par la même occasion responsable »: the word at *i* stands behind one."""
    return length_before(tuple(token.fold for token in tokens[max(0, i - 5) : i])) > 0


def function_word_at(tokens: Sequence[Token], names: Mapping[int, Name], i: int) -> Piece | None:
    """A preposition, a conjunction, a relative: of several words, else of one."""
    return _phrase(tokens, i) or _linking(tokens, names, i)


def restricts(tokens: Sequence[Token], i: int) -> bool:
    """« n'était arrivée qu'en mars »: the « que » of « ne … que », which opens no clause."""
    if tokens[i].fold not in ("que", "qu'"):
        return False
    for token in reversed(tokens[max(0, i - _REACH) : i]):
        if token.fold in ("ne", "n'"):
            return True
        if token.fold in _NOT or not token.word:
            return False
    return False


_REACH = 12  # words
_NOT = words("pas plus jamais rien guere que qu' qui")


def _pair(tokens: Sequence[Token], i: int) -> tuple[str, str]:
    return tokens[i].fold, tokens[i + 1].fold if i + 1 < len(tokens) else ""


def _phrase(tokens: Sequence[Token], i: int) -> Piece | None:
    pair = _pair(tokens, i)
    if pair not in _PHRASE_PAIRS:
        return None
    words = [token.fold for token in tokens[i : i + 5]]
    if words[:2] == ["d'", "ici"] and [token.low for token in tokens[i + 2 : i + 3]] == ["là"]:
        return piece_of(tokens, Sign.WORD, i, i + 3, "d'ici la")  # not « d'ici la fin de l'année »
    ranked = i > 0 and pair == ("a", "partir") and tokens[i - 1].fold in RANKS  # « la dernière à partir »
    for length in (5, 4, 3, 2) if words[0] in _COMPOUND_STARTS and not ranked else ():
        compound = grammar.COMPOUND_PREPOSITIONS.get(tuple(words[:length]))
        if compound and len(words) >= length:
            return piece_of(tokens, Sign.PREP, i, i + length, compound)
    if tuple(words[:3]) in grammar.AS:
        return piece_of(tokens, Sign.SUB, i, i + 3, "comme")
    if length := next((n for n in (2, 3) if tuple(words[:n]) in _UNTIL_NOW), 0):
        return piece_of(tokens, Sign.WORD, i, i + length, "jusqu'ici")  # « jusqu'alors », « jusqu'à présent »
    if pair in _WHERE:
        return piece_of(tokens, Sign.REL, i, i + 2, "ou")
    if pair in _AGAIN:
        return piece_of(tokens, Sign.WORD, i, i + 2, "de nouveau")
    if pair in _AS_WELL:
        longer = pair == ("de", "meme") and words[2:3] in (["que"], ["qu'"])  # « de même que Y »
        return piece_of(tokens, Sign.AND, i, i + 2 + longer, "et")
    if pair == _NO_MORE and words[2:3] in (["que"], ["qu'"]) and i and tokens[i - 1].text == ",":
        return piece_of(tokens, Sign.AND, i, i + 3, "et")  # « X n'en fait plus partie, pas plus que Y »
    return None


def _linking(tokens: Sequence[Token], names: Mapping[int, Name], i: int) -> Piece | None:
    word = tokens[i].fold
    following = tokens[i + 1].fold if i + 1 < len(tokens) else ""
    if word == "direction" and i + 1 in names and (not i or tokens[i - 1].text in (",", ":", ";")):
        return piece_of(tokens, Sign.PREP, i, i + 1, "vers")
    if word in grammar.COORDINATORS and tokens[i].low != "où":
        return piece_of(tokens, Sign.AND, i, i + 1, word)
    if word in grammar.CONTRASTS:
        if word in _SO and i and _within_clause(tokens, i):
            return piece_of(tokens, Sign.WORD, i, i + 1, word)
        return piece_of(tokens, Sign.BUT, i, i + 1, word)
    if word in grammar.RELATIVES or tokens[i].low == "où":
        return piece_of(tokens, Sign.REL, i, i + 1, word)
    subordinates = word in ("que", "qu'") or word in grammar.SUBORDINATORS
    if word in _WITH_QUE and following not in ("que", "qu'", "meme"):
        subordinates = False  # « pendant la crise », « quitte bien Y », « rejoint alors Y »
    same_day = i > 1 and tokens[i - 2].fold in _MOMENTS  # « le jour même si … »
    if word == "si" and i and tokens[i - 1].fold == "meme" and not same_day:
        word = "meme si"  # no condition
    if subordinates or (word == "s'" and following in ("il", "ils")):
        return piece_of(tokens, Sign.SUB, i, i + 1, word)
    held = i + 2 < len(tokens) and tokens[i + 2].fold in _HELD
    if word == "depuis" and (following in _GOING_TO or held):
        # « est passé depuis chez Y », « assure depuis l'intérim »
        return piece_of(tokens, Sign.WORD, i, i + 1, word)
    if word in grammar.PREPOSITIONS:
        return piece_of(tokens, Sign.PREP, i, i + 1, word)
    return None


def _within_clause(tokens: Sequence[Token], i: int) -> bool:
    """« X récupère donc la recherche », « X, toutefois, s'en va »: no other clause begins at the adverb."""
    before, after = tokens[i - 1], tokens[i + 1] if i + 1 < len(tokens) else None
    shut = before.text == "," and after is not None and after.text == ","
    opens = after is not None and (after.fold in grammar.PERSONAL or after.fold in grammar.SPEAKERS)
    return shut or (before.word and before.fold not in ("et", "mais") and not opens)


_WITH_QUE = words("pendant bien alors")
_SO = words("donc cependant toutefois")


_HELD = words("interim poste fonctions tete commandes renes barre")
_GOING_TO = words("chez a au aux vers pour")
