"""Names with another given name set within: « Jeanne (Jane) Durand », « Jeanne « Jo » Durand »."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper
from bot.matcher.names.capitals import begins, is_french

_CLOSED_BY = {"(": ")", "«": "»", "“": "”", '"': '"'}


def has_nickname(tokens: Sequence[Token], i: int) -> bool:
    """A given name at *i*, another one in brackets or quotation marks, and the last name."""
    if i + 4 >= len(tokens) or _CLOSED_BY.get(tokens[i + 1].text) != tokens[i + 3].text:
        return False
    return all(tokens[k].capital and tokens[k].word for k in (i, i + 2, i + 4))


def may_be_given(tokens: Sequence[Token], i: int) -> bool:
    """A given name by the tables, or a capital that nothing but a name would have."""
    token = tokens[i]
    strange = not (begins(tokens, i) or is_french(token.low) or token.fold in proper.COMPANIES)
    return token.fold in proper.GIVEN or strange
