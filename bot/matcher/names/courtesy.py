"""What the courtesy title before a name tells (« Mme A », « MM. B et C »)."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar, proper
from bot.model import Gender

_TITLES = grammar.GENDER_BY_TITLE.keys() | {"dr", "pr"}


def is_titled(tokens: Sequence[Token], first: int) -> bool:
    """A title stands before token *first*."""
    at = _title_at(tokens, first)
    return at >= 0 and tokens[at].fold.rstrip(".") in _TITLES and not _nicknamed(tokens, first)


def _title_at(tokens: Sequence[Token], first: int) -> int:
    """Where the title before token *first* would stand; that of « M. » has a dot behind it."""
    return first - 2 if first > 1 and tokens[first - 1].text == "." else first - 1


def is_namesake(tokens: Sequence[Token], first: int) -> bool:
    """« un autre Durand, cousin éloigné, »: somebody else of the name."""
    return first > 1 and tokens[first - 1].fold == "autre" and tokens[first - 2].fold in ("un", "une")


def past_titles(tokens: Sequence[Token], at: int) -> int:
    """The token behind the titles that stand at *at*: « M. X », « Mme X »."""
    behind = at
    while behind < len(tokens) and tokens[behind].fold in grammar.TITLES:
        behind += 1
    dotted = at < behind < len(tokens) and tokens[behind].text == "."
    return behind + 1 if dotted else behind


_THE = frozenset(("le", "la", "un", "une", "son", "sa", "leur", "nouveau", "nouvelle", "ancien", "ex-"))


def _nicknamed(tokens: Sequence[Token], first: int) -> bool:
    """« son nouveau « Monsieur Risques » », « le monsieur Sécurité d'Y »: an office, not a name."""
    at = _title_at(tokens, first)
    if at > 0 and tokens[at].fold.rstrip(".") in _OFFICES and tokens[at - 1].fold in _THE:
        return True
    around = tokens[max(0, first - 3) : first + 2]
    return len(around) == 5 and around[0].word and around[1].text in "«“" and around[4].text in "»”"


_OFFICES = frozenset(("monsieur", "madame", "m", "mme"))


def among_titled(tokens: Sequence[Token], first: int) -> bool:
    """« MM. A et B »: the title holds for the second as well."""
    if first < 4 or tokens[first - 1].fold not in ("et", ","):
        return False
    before = [token.fold for token in tokens[max(0, first - 6) : first - 1]]
    return "mm" in before and all(t.capital or not t.word for t in tokens[first - 2 : first - 1])


def gender_of(tokens: Sequence[Token], first: int, given: str) -> Gender:
    """By the title before token *first*, else by the *given* name."""
    title = tokens[_title_at(tokens, first)].fold.rstrip(".") if first else ""
    shown = grammar.GENDER_BY_TITLE.get(title)
    return Gender(shown) if shown else _given_gender(given)


_LONG = 4  # letters: a shorter one, first of two, may be a syllable


def _given_gender(given: str) -> Gender:
    first, *rest = given.split("-")
    whole = given in proper.GIVEN or (len(first) < _LONG and not set(rest) & proper.GIVEN)  # « Wei-Ling »
    given = given if whole else first
    feminine, masculine = given in proper.FEMININE_GIVEN, given in proper.MASCULINE_GIVEN
    if feminine == masculine:
        return Gender.UNKNOWN
    return Gender.FEMININE if feminine else Gender.MASCULINE
