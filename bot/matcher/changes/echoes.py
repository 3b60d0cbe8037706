"""Changes told by their likeness to another one.

« Après X en mars, Y s'en va », « puis ce fut le tour de Z », « X en mai, Y en juin : les départs
s'enchaînent ».
"""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.rollcalls import rollcall
from bot.matcher.changes.same_batch import of_one_batch
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.pieces import Member, Org, Sign

_LIKENED = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE, Act.PAUSE, Act.COME_BACK})


_OUTWARD = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})  # where who comes comes from is their own


def echoed(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """What the line tells of others by likeness to what it tells, or to what was told before."""
    yield from _came_before(seen, told)
    yield from _in_turn(seen, told)
    yield from _headed_after(seen)
    yield from of_one_batch(seen, told)


def _came_before(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« Après X en mars et Y en avril, Z s'en va », « comme X avant lui »."""
    model = next((c for c in told if c.act in _LIKENED and c.truth.status is not None), None)
    another = _another(seen) if model is None else None
    if model is None and not seen.exits and another is None:
        return
    known = {change.member.identity for change in told}
    for at, piece in enumerate(seen.pieces[:-1]):
        if piece.word not in _LIKENING:
            continue
        named = seen.line.tokens[piece.first].fold
        later = seen.pieces[at + 1].sign is Sign.COMMA  # « Peu après, X se disait ravi du retour d'Y »
        beside = piece.word in ("apres", "avant") and named == piece.word and not later
        opens = not at and piece.word == "comme" and _row_closed(seen)
        likened = piece.word == "comme" and (_before_them(seen, at) or _ends_the_line(seen, at, model))
        if not beside and not opens and not likened:
            continue
        for position, member, dates, joined in rollcall(seen, at + 1):
            if member.identity in known:
                continue
            # « Nouveau départ : après X, Y »: Y is the news
            told_now = another is not None and position > at + 1
            yield verbless_change(
                seen,
                member,
                model.act if model is not None else another or Act.EXIT,
                position,
                "apres",
                over=(seen.pieces[at].first, seen.pieces[position].last),
                left=model.left if model is not None and model.act in _OUTWARD else None,
                joined=joined or (model.joined if model is not None else None),
                dates=dates or (model.dates if model is not None and _recalled_with(seen, at, model) else ()),
                after=not told_now,
                noun=True,
            )


_LIKENING = words("apres avant comme")


def _another(seen: Arguments) -> Act | None:
    """What « Nouvelle défection chez Z : » at the head of a line tells of whoever is named behind it."""
    first = next((piece.action for piece in seen.pieces[:3] if piece.action is not None), None)
    if first is None or first.act not in _OUTWARD or ":" not in seen.line.words:
        return None
    colon = next((k for k, piece in enumerate(seen.pieces) if piece.word == ":"), 0)
    return None if any(piece.people for piece in seen.pieces[:colon]) else first.act


def _row_closed(seen: Arguments) -> bool:
    """« Comme X en mai, Y s'en va »: only names and dates up to the comma."""
    row = [piece.sign for piece in seen.pieces[1:7]]
    named = row[: row.index(Sign.COMMA)] if Sign.COMMA in row else []
    return bool(named) and set(named) <= {Sign.PEOPLE, Sign.DATE, Sign.AND} and named[0] is Sign.PEOPLE


def _ends_the_line(seen: Arguments, at: int, model: Change | None) -> bool:
    """« X avait démissionné en mai, comme Y, directeur des ventes. »: Y too, and nothing else is told."""
    if model is None or model.at > at or not seen.pieces[at + 1].people:
        return False
    return all(piece.sign in _ENDING for piece in seen.pieces[at + 2 :])


def _recalled_with(seen: Arguments, at: int, model: Change) -> bool:
    """« Il avait alors perdu son siège, comme X et Y. »: on that day, they too."""
    return seen.pieces[at].word == "comme" and model.pluperfect and _ends_the_line(seen, at, model)


_ENDING = frozenset({Sign.STOP, Sign.COMMA, Sign.AND, Sign.PEOPLE, Sign.DATE, Sign.QUOTE})


def _before_them(seen: Arguments, at: int) -> bool:
    """« comme X avant lui »."""
    following = [token.fold for token in seen.line.tokens[seen.pieces[at].first :]][:8]
    return any(pair in itertools.pairwise(following) for pair in _BEFORE_THEM)


_BEFORE_THEM = (("avant", "lui"), ("avant", "elle"), ("avant", "eux"), ("avant", "elles"))


def _in_turn(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """« Puis ce fut le tour de X », « puis il y eut Y »: as the one told before."""
    start = _next_in_row(seen)
    for position, member, dates, joined in rollcall(seen, start) if start else ():
        yield _followed(seen, "puis", position, member, dates, joined)
    for at, piece in enumerate(seen.pieces[:-2]) if "tour" in seen.line.words else ():
        if piece.word != "tour" or seen.pieces[at + 1].word not in OF:
            continue
        if any(change.at > at for change in told):
            return  # « c'est au tour de X de s'en aller »
        # « Septembre : c'est au tour de X », « En mai, ce fut le tour de X », « Ce fut en mai le tour de X »
        before = tuple(piece.dated for piece in seen.pieces[:at] if piece.dated and not piece.dated.ending)
        another = _another(seen)
        row = list(rollcall(seen, at + 2))
        if another is not None and row and any(p.verb is not None for p in seen.pieces[row[-1][0] + 1 :]):
            return  # « c'est au tour de X de répondre »
        for position, member, dates, joined in row:
            dates = dates or before[-1:]
            if another is not None:
                yield verbless_change(
                    seen, member, another, position, "tour", joined=joined, dates=dates, noun=True
                )
            else:
                yield _followed(seen, "tour", position, member, dates, joined)


def _next_in_row(seen: Arguments) -> int:
    """The position of the names after « Puis », « Puis il y eut », « Ensuite vinrent »; 0 if none."""
    opening = [token.fold for token in seen.line.tokens[:2]]
    if not opening or (opening[0] not in _THEN and opening != ["et", "puis"]):
        return 0
    verbs = [k for k, piece in enumerate(seen.pieces) if piece.verb is not None and piece.verb.finite]
    start = next((k for k, piece in enumerate(seen.pieces) if piece.people), 0)
    if not start or len(verbs) > 1 or any(k > start for k in verbs):
        return 0
    verb = seen.pieces[verbs[0]].verb if verbs else None
    bare = all(
        p.sign in (Sign.WORD, Sign.PRONOUN, Sign.VERB, Sign.COMMA, Sign.DATE, Sign.AND, Sign.SUB)
        for p in seen.pieces[:start]
    )
    return start if bare and (verb is None or verb.lemma in _TURNING) and start < 6 else 0


_THEN = frozenset(("puis", "ensuite"))
_TURNING = frozenset(("avoir", "venir", "être"))


def _followed(
    seen: Arguments, word: str, position: int, member: Member, dates: tuple[Dated, ...], joined: Org | None
) -> Change:
    return verbless_change(seen, member, Act.FOLLOW, position, word, joined=joined, dates=dates)


def _headed_after(seen: Arguments) -> Iterator[Change]:
    """« X en mai, Y en juin : les départs s'enchaînent »: the noun comes after the names."""
    if ":" not in seen.line.words and "…" not in seen.line.words:
        return
    colon = next((k for k, piece in enumerate(seen.pieces) if _marks_off(seen, k)), None)
    if not colon or any(p.verb is not None and p.verb.finite for p in seen.pieces[:colon]):
        return
    act = _wave(seen, colon)
    if act is None:
        return
    start = next((k for k in range(colon) if seen.pieces[k].people), None)
    if start is None or any(p.people for p in seen.pieces[colon:]):
        return
    alone = sum(len(piece.people) for piece in seen.pieces[:colon]) == 1
    behind = tuple(p.dated for p in seen.pieces[colon + 2 : colon + 3] if p.dated) if alone else ()
    for position, member, dates, joined in rollcall(seen, start):
        yield verbless_change(
            seen,
            member,
            act,
            position,
            "wave",
            over=(seen.pieces[position].first, seen.pieces[colon].last),
            joined=joined,
            dates=dates or behind,  # « Pour X : des adieux en mai, Z un mois plus tard »
            noun=True,
        )


def _wave(seen: Arguments, colon: int) -> Act | None:
    """What « les départs s'enchaînent », « la liste s'allonge » behind the colon tells of those named."""
    after = seen.pieces[colon + 1 : colon + 5]
    action = next((p.action for p in after if p.action is not None), None)
    if action is not None:
        return action.act if action.act in _WAVING and (action.plural or action.head in _WAVES) else None
    if not any(p.word in _SERIES for p in after):
        return None
    title = seen.discourse.lines[0].pieces
    return next((p.action.act for p in title if p.action is not None and p.action.act in _WAVING), None)


def _marks_off(seen: Arguments, k: int) -> bool:
    """A colon or dots behind names: what follows sums them up."""
    piece = seen.pieces[k]
    return piece.word in (":", "…") and any(p.people for p in seen.pieces[:k])


_WAVING = frozenset({Act.EXIT, Act.OUST, Act.JOIN, Act.HIRE})
_SERIES = frozenset(("liste", "serie", "bilan", "addition", "compte"))
_WAVES = frozenset(("adieux", "valse", "hemorragie", "exode", "fuite", "vague", "serie", "ballet"))
