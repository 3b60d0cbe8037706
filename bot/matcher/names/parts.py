"""Names that the text itself says are of a part of the watched organisation."""

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.names.name import Name, Sort


def names_of_parts(tokens: tuple[Token, ...], names: dict[int, Name]) -> None:
    """« A Labs, un nouveau laboratoire d'Y »: a part of the watched organisation, no company."""
    for name in list(names.values()):
        behind = [token.fold for token in tokens[name.last : name.last + 6]]
        if name.sort is not Sort.COMPANY or behind[:1] not in ([","], ["("]):
            continue
        at = next((k for k, word in enumerate(behind) if word in UNITS), None)
        if at is None or at + 1 >= len(behind) or behind[at + 1] not in ("de", "d'"):
            continue
        whole = names.get(name.last + at + 2)
        if whole is not None and whole.sort is Sort.WATCHED:
            names[name.first] = name._replace(sort=Sort.THING)
