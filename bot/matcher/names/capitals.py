"""Stretches of capitalised words that may be names."""

from collections.abc import Callable, Container, Sequence
from functools import lru_cache

from bot.matcher.language import dictionary
from bot.matcher.language.tokens import WORD_FORMS, Token
from bot.matcher.lexicon import proper, words
from bot.matcher.lexicon.calendar import NUMBERS, TENS
from bot.matcher.lexicon.roles import DEMONYM_ENDINGS, DESIGNATIONS, NO_NATIVES
from bot.matcher.names.name import Name

_LOUD = 3  # words at least


def shouts(tokens: Sequence[Token]) -> bool:
    """A line set in capitals, where a capital tells nothing."""
    loud = [token for token in tokens if token.capital and len(token.text) > 2 and token.text.isupper()]
    if len(loud) < _LOUD:
        return False
    letters = [token for token in tokens if token.text.isalpha() and len(token.text) > 2]
    return len(letters) >= _LOUD and sum(token.text.isupper() for token in letters) > 0.7 * len(letters)


def is_ordinary(token: Token) -> bool:
    """A French word, so no name where everything is in capitals."""
    return token.fold not in proper.GIVEN and bool(is_french(token.low) or _in_dictionary(token))


def _in_dictionary(token: Token) -> bool:
    return dictionary.is_known(token.low) or dictionary.lemma(token.low) != token.low


def hushed(tokens: Sequence[Token], names: Sequence[Name]) -> tuple[Token, ...]:
    """A line set in capitals as any other would be: small letters but for its names and what may be one."""
    if not shouts(tokens):
        return tuple(tokens)
    named = {i for name in names for i in range(name.first, name.last)}
    return tuple(
        token._replace(text=token.low, capital=False) if i not in named and _common(tokens, i) else token
        for i, token in enumerate(tokens)
    )


def _common(tokens: Sequence[Token], i: int) -> bool:
    """An ordinary word, if need be one that lacks its accents (« LA SURETE »)."""
    led = i > 0 and tokens[i - 1].fold in _BEFORE_NOUNS and len(tokens[i].text) > _LONG_ENOUGH
    return led or tokens[i].fold in _BEFORE_NOUNS or is_ordinary(tokens[i])


_BEFORE_NOUNS = words("la les des un une au aux sa ses leur leurs cette")
_LONG_ENOUGH = 4  # letters


# Of words that the dictionary lacks (« gouvernance », « déréglementation »).
_NOUN_ENDINGS = ("ance", "ence", "tion", "sion", "isme", "iste", "té", "ement", "erie", "ure", "ogie", "ique")
_LONG = 7  # letters: shorter ones may well be a company


@lru_cache(maxsize=WORD_FORMS)
def is_french(low: str) -> bool:
    """A word that the dictionary has, if need be with the accent that its capital may lack (« Evincé »)."""
    known = dictionary.is_known(low) or (low[0] == "e" and dictionary.is_known(f"é{low[1:]}"))
    return known or (len(low) > _LONG and low.endswith(_NOUN_ENDINGS))


def is_native(word: str) -> bool:
    """« suédoise », « bordelaise », « Gantoise »: of some place, as folded."""
    return (word in DESIGNATIONS or word.endswith(DEMONYM_ENDINGS)) and word not in NO_NATIVES


def is_number(word: str) -> bool:
    """« Cinquante-huit », « vingt »."""
    return word in NUMBERS or word.split("-")[0] in TENS


def capital_runs(
    tokens: Sequence[Token], names: dict[int, Name], *, common: Callable[[Token], bool] | None = None
) -> list[tuple[int, int]]:
    """Maximal stretches of capitalised words outside the names found so far and *common* words."""
    taken = {i for name in names.values() for i in range(name.first, name.last)}
    if common is not None:
        taken |= {i for i, token in enumerate(tokens) if token.capital and common(token)}
    found: list[tuple[int, int]] = []
    last = 0
    for i in [i for i, token in enumerate(tokens) if token.capital and i not in taken]:
        if i >= last and (end := _past_initials(tokens, i)) and taken.isdisjoint(range(i, end)):
            last = end
            found.append((i, last))
            continue
        if i < last or not _may_name(tokens[i], first=begins(tokens, i)):
            continue
        last = i + 1
        while last < len(tokens) and last not in taken:
            gentle = last == i + 1 and tokens[last].fold in ("de", "d'", "du")
            noble = (
                gentle
                and (tokens[i].fold in proper.GIVEN or _opens_with_somebody(tokens, i))
                and last + 1 < len(tokens)
                and last + 1 not in taken
            )
            if noble and _may_name(tokens[last + 1], first=False) and not _in_dictionary(tokens[last + 1]):
                last += 1  # « Hubert de Maistre », « Anne de Rochemaure »
                continue
            native = i > 0 and tokens[i - 1].fold in ("le", "la", "l'")  # « la Bretonne Enora Le Guellec »
            breton = last - i in (1, 1 + native) and tokens[last].text in ("Le", "Van", "Den", "Von")
            if breton and last + 1 < len(tokens) and _may_name(tokens[last + 1], first=False):
                last += 1  # « Yann Le Bihan »
                continue
            if _may_name(tokens[last], first=False) or _arabic(tokens[last]):
                last += 1
                continue
            step = _past_particles(tokens, i, last) or _past_initial(tokens, i, last)
            if not step or step in taken or not _may_name(tokens[step], first=False):
                break
            last = step + 1
        found.append((i, last))
    return found


def _opens_with_somebody(tokens: Sequence[Token], i: int) -> bool:
    """« Matthijs de Bruyckere, qui … »: a house would not open a sentence so, without an article."""
    behind = tokens[i + 2].fold if i + 2 < len(tokens) else ""
    return i == 0 and not _in_dictionary(tokens[i]) and behind not in proper.GIVEN


def _past_particles(tokens: Sequence[Token], first: int, last: int) -> int:
    """« Jan van der Meer », « Juan Carlos de la Cruz »: where the name goes on, or 0."""
    at = last
    while at < len(tokens) and at < last + _PARTICLES_AT_MOST and tokens[at].fold in proper.PARTICLES:
        at += 1
    row = tuple([token.fold for token in tokens[last:at]])
    if not row or at == len(tokens):
        return 0
    called = all(token.fold in proper.GIVEN for token in tokens[first:last])
    gentle = called and row == ("de", "la") and tokens[last + 1].capital  # « Anne de La Rivière »
    foreign = row[0] not in _FRENCH or (row in _SPANISH and called and not is_ordinary(tokens[at]))
    foreign = foreign or gentle
    return at if foreign else 0


_PARTICLES_AT_MOST = 3
_FRENCH = words("de du d' la le el al")  # « les équipes de X de la Y »
_SPANISH = (("de", "la"), ("de", "los"), ("de", "las"))


def _past_initial(tokens: Sequence[Token], first: int, last: int) -> int:
    """« John T. Harper »: where the name goes on behind the full stop of an initial, 0 if none is there."""
    initial = tokens[last - 1].text if last - 1 > first and tokens[first].fold in proper.GIVEN else ""
    return last + 1 if len(initial) == 1 and tokens[last].text == "." and last + 1 < len(tokens) else 0


def _past_initials(tokens: Sequence[Token], first: int) -> int:
    """« J. R. Whitmore », « J.-B. Ferrand »: the end of a last name behind two initials, 0 where none is."""
    at, initials = first, ""
    while at + 1 < len(tokens) and tokens[at].capital and len(tokens[at].text) == 1:
        if tokens[at + 1].text != ".":
            return 0
        initials += tokens[at].fold
        at += 2 + (tokens[at + 2 : at + 3] != () and tokens[at + 2].text == "-")
    if not 1 < len(initials) < _INITIALS or initials in _NO_INITIALS or at >= len(tokens):
        return 0
    return at + 1 if _may_name(tokens[at], first=False) else 0


_INITIALS = 4
_NO_INITIALS = ("ia", "ai", "us", "uk", "ue", "eu", "ps", "nb", "onu", "pdg", "tv")


def _arabic(token: Token) -> bool:
    """« Hassan al-Turki »."""
    return token.low[:3] in ("al-", "el-") and token.text[3:4].isupper()


def begins(tokens: Sequence[Token], i: int) -> bool:
    """A sentence or a quotation begins at *i*, so that a capital tells little."""
    return i == 0 or tokens[i - 1].text in (":", "«", "“", '"', "—", "–", "(", "!", "?", "…", "|")


def _may_name(token: Token, *, first: bool) -> bool:
    if not token.capital or not token.word or (token.fold in proper.NOT_NAMES and not _accented(token)):
        return False
    adverb = first and token.fold.endswith("ment") and len(token.fold) > 7  # « Récemment embauché, … »
    return not adverb and not (first and len(token.text) < 2)


def _accented(token: Token) -> bool:
    """« Salès », a name, and no « sales »."""
    return token.low != token.fold and token.low not in proper.ACCENTED and not is_french(token.low)


def company_end(tokens: Sequence[Token], last: int, taken: Container[int] = ()) -> int:
    """The end of a house's name that goes on at token *last*: « Marlowe & Finch », « Tools for Rain »,
    « Humans& », unless another name begins there (*taken*)."""
    link = tokens[last].text if 0 < last < len(tokens) else ""
    if link in ("&", "for") and last + 1 < len(tokens) and tokens[last + 1].capital:
        return last if last + 1 in taken else last + 2
    return last + 1 if link == "&" and tokens[last].start == tokens[last - 1].end else last
