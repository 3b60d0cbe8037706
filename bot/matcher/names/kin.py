"""Who is named as a brother or a sister, by a given name alone: « X et sa sœur Léa »."""

from collections.abc import Iterator

from bot.matcher.language.tokens import Token, fold
from bot.matcher.lexicon import proper, words
from bot.matcher.names.cast import Cast
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.names.watched import Lexicon, Words, identity_of
from bot.model import Gender

_KIN = {"frere": Gender.MASCULINE, "soeur": Gender.FEMININE}
_OWN = words("son sa")


def names_of_kin(tokens: tuple[Token, ...], names: dict[int, Name], lexicon: Lexicon, cast: Cast) -> None:
    """Add to *names* each of them, of the last name of whom the sentence, or the text, tells."""
    for at, gender in _given(tokens):
        if at in names or _goes_on(tokens, at):
            continue
        full = [name for name in names.values() if name.sort is Sort.PERSON and name.last - name.first > 1]
        last = (
            _last_name(tokens, max((n for n in full if n.last <= at), default=None))
            or _listed(tokens[at].fold, lexicon, cast)
            or _last_name(tokens, min((n for n in full if n.first > at), default=None))
        )
        if not last:
            continue
        key: Words = (tokens[at].fold, *map(fold, last))
        person = lexicon.people.get(key)
        known = cast.full.get(key) or Identity(f"{tokens[at].text} {' '.join(last)}", None, gender)
        identity = identity_of(person) if person is not None else known
        names[at] = Name(at, at + 1, Sort.PERSON, identity)
        cast.add(key, identity)


def _given(tokens: tuple[Token, ...]) -> Iterator[tuple[int, Gender]]:
    """« sa sœur Léa », « son frère, Max »: where the given name stands."""
    for k in range(1, len(tokens) - 1):
        gender = _KIN.get(tokens[k].fold)
        if gender is None or tokens[k - 1].fold not in _OWN:
            continue
        at = k + 1 + (tokens[k + 1].text == ",")
        if at < len(tokens) and tokens[at].capital and tokens[at].fold in proper.GIVEN:
            yield at, gender


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """« sa sœur Léa Martin »: named in full."""
    return at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at + 1].word


def _last_name(tokens: tuple[Token, ...], name: Name | None) -> Words:
    """That of somebody named in full: the last one before, else the first one behind."""
    if name is None:
        return ()
    return tuple(token.text for token in tokens[name.first + 1 : name.last] if token.word)


def _listed(given: str, lexicon: Lexicon, cast: Cast) -> Words:
    """That of somebody told of, with which the watch list has one of that given name."""
    found = {key[1:] for key in cast.full if (given, *key[1:]) in lexicon.people}
    person = lexicon.people[given, *found.pop()] if len(found) == 1 else None
    return tuple(person.name.split()[1:]) if person is not None else ()
