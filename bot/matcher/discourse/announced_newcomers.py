"""Who comes where somebody in office tells it: « X quitte Z. Y, le patron, a annoncé son arrivée », X's."""

from collections.abc import Mapping, Sequence

from bot.matcher.discourse.history import History
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Member, is_ours

_COMING = (Act.EXIT, Act.JOIN, Act.HIRE)


def newcomer_announced(
    history: History, posts: Mapping[str, Sequence[str]], tellers: Sequence[Member], line: int
) -> Member | None:
    """Of whom the sentence before, or the title, tells it; *posts*: those of people who are in office."""
    hosts = {m.identity for m in tellers if posts.get(m.identity.id or "")}
    told = [entry for act in _COMING for entry in history.of(act)]
    others = [m for m, told_at, _ in told if told_at in (line - 1, 0) and m.identity not in hosts]
    return others[-1] if hosts and len({m.identity for m in others}) == 1 else None


def coming_before(line: Line, at: int) -> int | None:
    """« … son arrivée chez Z, où il sera directeur »: the position of the noun, if Z is the watched one."""
    row = line.pieces[:at]
    if len(row) < _SHORTEST or row[-1].word != "ou":
        return None
    k = next((k for k in range(len(row) - 2, len(row) - 4, -1) if row[k].org is not None), None)
    coming = row[k - 2].action if k is not None and k > 1 else None
    told = k is not None and is_ours(row[k].org) and coming is not None and coming.act is Act.JOIN
    return k - 2 if told and k is not None and coming is not None and coming.owned in ("son", "sa") else None


_SHORTEST = 5  # pieces: a verb, « son arrivée », « chez », Z, « où »
