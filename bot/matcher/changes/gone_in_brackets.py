"""Leavings that brackets tell behind a name: « Novalys réunit X (parti d'Y en octobre) et Z »."""

import itertools
from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Member, is_ours

_GONE = words("parti partie sorti sortie demissionnaire")


def gone_in_brackets(seen: Arguments) -> Iterator[Change]:
    """« X (parti d'Y en octobre) »: those of whom the brackets name our house."""
    for at, piece in enumerate(seen.pieces):
        for member in piece.people:
            within = _brackets(seen, member) if is_ours(member.origin) else range(0)
            gone = next((k for k in within if seen.line.tokens[k].fold in _GONE), None)
            if gone is None:
                continue
            span = span_of(seen.line.tokens, within.start, within.stop)
            yield verbless_change(
                seen,
                member,
                Act.EXIT,
                at,
                seen.line.tokens[gone].text,
                over=(within.start, within.stop - 1),
                left=member.origin,
                dates=tuple(d for d in seen.line.dates if span.start <= d.span.start < span.end),
                attachment=Attachment.PARTICIPLE,
                after=True,
            )


def _brackets(seen: Arguments, member: Member) -> range:
    """The tokens of the brackets right behind the name."""
    tokens = seen.line.tokens
    if tokens[member.last : member.last + 1] == () or tokens[member.last].text != "(":
        return range(0)
    inner = itertools.takewhile(lambda k: tokens[k].text != ")", range(member.last + 1, len(tokens)))
    return range(member.last + 1, member.last + 1 + len(list(inner)))
