"""People whom an article calls by their first name alone: « Sophie, 34 ans, … »."""

from collections.abc import Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper
from bot.matcher.names.courtesy import gender_of
from bot.matcher.names.name import Identity


def witness(tokens: Sequence[Token], at: int) -> Identity | None:
    """Somebody by a first name and an age."""
    row = [token.fold for token in tokens[at : at + 4]]
    if len(row) < 4 or row[0] not in proper.GIVEN or row[1] != "," or row[3] != "ans":
        return None
    return Identity(tokens[at].text, None, gender_of(tokens, at, row[0]))


def by_first_name(identity: Identity) -> bool:
    """Whether a first name is all that is told of who they are."""
    return identity.id is None and " " not in identity.name and identity.name.lower() in proper.GIVEN
