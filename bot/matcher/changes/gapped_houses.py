"""Houses told of one after the other, the verb being left out: « A part pour Y, B pour Z »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, STRESSED
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Org, Sign

_MOVING = frozenset({Act.EXIT, Act.JOIN, Act.HIRE})
_PARTING = frozenset({Sign.COMMA, Sign.AND, Sign.STOP})


def gapped_houses(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« A est débauché par Y, B par Z », « A arrive d'Y, B de Z »: what is told of A, with the house of B."""
    models = [c for c in told if c.act in _MOVING and not c.noun and c.truth.status is not None]
    if not models or Sign.ORG not in seen.line.signs:
        return
    busy = {change.member.identity for change in told}
    for at in range(models[0].at + 2, len(seen.pieces)):
        piece = seen.pieces[at]
        model = next((c for c in reversed(models) if c.at < at), None)
        if len(piece.people) != 1 or seen.pieces[at - 1].sign not in _PARTING or model is None:
            continue
        house = _house_behind(seen, at)
        if piece.people[0].identity in busy or house is None:
            continue
        link, org = house
        change = _with_house(model, _told_with(seen, model, at, link), org)
        if change is not None:
            dates = _date_behind(seen, at) or model.dates
            member = piece.people[0]
            yield replace(change, member=member, at=at, post=None, counterpart=None, dates=dates)


def _house_behind(seen: Arguments, at: int) -> tuple[str, Org] | None:
    """« B pour Z », « B pour rejoindre Z », « B Z »: the link, and the house; nothing else is told."""
    origin, k = seen.pieces[at].people[0].origin, at + 1
    if origin is not None:
        return ("de", origin) if _closed(seen, k) and _ends_of(seen, at) else None
    apart = [piece.word for piece in seen.pieces[k : k + 3]]
    k += 3 if apart[:1] == [","] == apart[2:] and apart[1] in STRESSED else 0  # « B, elle, pour Z »
    link = seen.pieces[k].word if k < len(seen.pieces) and seen.pieces[k].sign is Sign.PREP else ""
    k += bool(link)
    if link == "pour" and (verb := seen.reader.verb(k)) is not None and verb.tense is Tense.INFINITIVE:
        k += 1
    if k >= len(seen.pieces) or seen.pieces[k].sign is not Sign.ORG or not _closed(seen, k + 1):
        return None
    org = seen.org(k)
    return None if org is None or org.identity is None else (_same(link), org)


def _date_behind(seen: Arguments, at: int) -> tuple[Dated, ...]:
    """« …, et B Z en août »: a date before whoever is named next."""
    for piece in seen.pieces[at + 1 :]:
        if piece.people or piece.sign in _PARTING:
            break
        if piece.dated is not None and not piece.dated.ending:
            return (piece.dated,)
    return ()


def _ends_of(seen: Arguments, at: int) -> bool:
    """« B de Z »: the house stands behind « de », and not in brackets."""
    piece = seen.pieces[at]
    return any(token.fold in OF for token in seen.line.tokens[piece.people[0].last : piece.last][:1])


def _closed(seen: Arguments, k: int) -> bool:
    return k >= len(seen.pieces) or seen.pieces[k].sign in (*_PARTING, Sign.COLON, Sign.DATE)


def _same(link: str) -> str:
    return "de" if link in (*OF, "source") else "pour" if link in ("pour", "vers") else link


def _told_with(seen: Arguments, model: Change, at: int, link: str) -> frozenset[Identity]:
    """The houses that stand under the same preposition behind the verb of *model*."""
    behind = range(model.at + 1, at)
    found = (k for k in behind if seen.pieces[k].sign is Sign.ORG)
    under = ((seen.pieces[k - 1], seen.org(k)) for k in found)
    return frozenset(
        org.identity
        for before, org in under
        if org is not None
        and org.identity is not None
        and _linked(before.word, before.verb is not None, link)
    )


def _linked(word: str, verb: bool, link: str) -> bool:
    return (verb and link in ("", "pour")) or (bool(word) and _same(word) == link)


def _with_house(model: Change, told: frozenset[Identity], org: Org) -> Change | None:
    """*model* with *org* in the place of the house that was told in the same way."""
    if model.joined is not None and model.joined.identity in told:
        agent = org if model.agent is not None else None
        return replace(model, joined=org, agent=agent)
    if model.left is not None and model.left.identity in told and not model.left.watched:
        return replace(model, left=org)
    return None
