"""Stage 5: names in brackets behind where they come from: « onze recrues, venues d'Y (A, B et C) »."""

from collections.abc import Iterator

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.pieces import Org, Sign
from bot.matcher.tokens import span_of
from bot.matcher.truth import FACT

_COME = words(
    """
    venu venus venue venues issu issus issue issues debauche debauches debauchee debauchees arraches
    arrache arrachees transfuges anciens anciennes ex- arrives arrivees chipes piques chipees piquees
    """
)
_REACH = 6  # pieces back to « venues de »


def bracketed(seen: Arguments) -> Iterator[Change]:
    """Those who left the watched organisation for the one that the article is about."""
    for at, piece in enumerate(seen.pieces[:-2]):
        org = seen.org(at) if piece.sign is Sign.ORG else None
        if org is None or not org.watched or seen.pieces[at + 1].sign is not Sign.OPEN:
            continue
        before = seen.pieces[max(0, at - _REACH) : at]
        told = {token.fold for p in before for token in seen.line.tokens[p.first : p.last]}
        goal = _goal(seen)
        if told.isdisjoint(_COME) or goal is None:
            continue
        for k in range(at + 2, len(seen.pieces)):
            if seen.pieces[k].sign is Sign.CLOSE:
                break
            for member in seen.people(k) if seen.pieces[k].people else ():
                span = span_of(seen.line.tokens, seen.pieces[k].first, seen.pieces[k].last)
                yield Change(
                    member, Act.JOIN, FACT, seen.line.index, k, "venir", left=org, joined=goal, span=span
                )


def _goal(seen: Arguments) -> Org | None:
    """The other organisation that the sentence names before, or else the title."""
    for line in (seen.line, seen.discourse.lines[0]):
        for piece in line.pieces:
            org = piece.org
            if org is not None and org.watched and line is seen.line:
                break
            if org is not None and org.identity is not None and not org.watched:
                return org
    return None
