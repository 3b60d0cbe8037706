"""Given names that share the last name behind them: « Léa et Marc Dubois »."""

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper
from bot.matcher.names.cast import Cast
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.names.watched import Lexicon, identity_of


def names_of_couples(tokens: tuple[Token, ...], names: dict[int, Name], lexicon: Lexicon, cast: Cast) -> None:
    """Add to *names* the person before « et », of the last name of the one behind it."""
    for name in list(names.values()):
        at = name.first - 2
        if name.sort is not Sort.PERSON or name.last - name.first < 2 or at < 0 or at in names:
            continue
        given, link = tokens[at], tokens[at + 1].fold
        before = at > 0 and tokens[at - 1].capital and tokens[at - 1].word
        if link not in ("et", "&") or before or not given.capital or given.fold not in proper.GIVEN:
            continue
        last = tuple(token.fold for token in tokens[name.first + 1 : name.last] if token.word)
        words = (given.fold, *last)
        person = lexicon.people.get(words)
        if person is None and cast.given_name(given.fold) is not None:
            continue  # « Léo et Max Dubois »: Léo is somebody else, called by the given name
        surname = " ".join(token.text for token in tokens[name.first + 1 : name.last])
        known = cast.full.get(words) or Identity(f"{given.text} {surname}")
        identity = identity_of(person) if person is not None else known
        names[at] = Name(at, at + 1, Sort.PERSON, identity)
        cast.add(words, identity)
