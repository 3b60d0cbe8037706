"""Posts told in a row of people named in a row: each has the one of the same place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ORDINALS
from bot.matcher.syntax.offices import Post, post_beside, post_of
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.roles import may_begin_role

_PLACING = frozenset({Act.NAME, Act.TAKE, Act.HIRE, Act.SUCCEED})
_LEAVING = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})


def posts_apart(seen: Arguments, told: Sequence[Change]) -> list[Change]:
    """*told*, with the post of each where one verb tells of several people."""
    by_verb = Counter((change.at, change.act) for change in told if not change.noun)
    if Sign.POST not in seen.line.signs and not any(change.post for change in told):
        return list(told)
    placed: Counter[tuple[int, Act]] = Counter()
    each: list[Change] = []
    for change in told:
        key = change.at, change.act
        count = by_verb[key]
        if count > 1 and (post := _own(seen, change, placed[key], count)) is not None:
            change = replace(change, post=post)
        placed[key] += 1
        each.append(change)
    return each


def _own(seen: Arguments, change: Change, place: int, count: int) -> Post | None:
    """The post of the one who is told of in that *place*."""
    if change.act in _LEAVING:
        rows = (_in_one(post, count) for post in _behind_respectively(seen)) if change.post is None else ()
        return next((row[place] for row in rows if row), None)
    if change.act not in _PLACING:
        return None
    if change.post is None:
        row = tuple(_by_rank(seen, change.at))
        return row[place] if len(row) == count else None
    row = _in_one(change.post, count)
    if row:
        return row[place]
    return _beside(seen, change, change.post)


def _in_one(post: Post, count: int) -> tuple[Post, ...]:
    """« directeur de la recherche et directrice financière »: as many posts as people."""
    words = re.split(r", (?:et )?| et ", post.text or "")
    posts = [replace(post, text=word) for word in words if may_begin_role(fold(word.split(" ")[0]))]
    return tuple(posts) if len(posts) == len(words) == count else ()


def _behind_respectively(seen: Arguments) -> Iterator[Post]:
    """« X et Y, respectivement directeur de la recherche et directrice financière, s'en vont »."""
    for before, piece in zip(seen.pieces, seen.pieces[1:], strict=False):
        if before.word == "respectivement" and piece.sign is Sign.POST and piece.role is not None:
            yield post_of(seen.line, piece.role)


def _by_rank(seen: Arguments, start: int) -> Iterator[Post]:
    """« ont été promus, le premier directeur de la recherche, la seconde directrice financière »."""
    for piece in seen.pieces[start + 1 :]:
        opens = [token.fold for token in seen.line.tokens[piece.first : piece.first + 2]]
        if piece.sign is Sign.POST and piece.role is not None and opens[1:] and opens[1] in ORDINALS:
            yield post_of(seen.line, piece.role)


def _beside(seen: Arguments, change: Change, last: Post) -> Post | None:
    """« Y nomme X directeur de la recherche et Z directrice financière »: of X, not that of Z."""
    named: Mapping[str, Post] = {
        member.identity.name: post
        for piece in seen.pieces
        for member in piece.people
        if (post := post_beside(seen.line, member)) is not None
    }
    own = named.get(change.member.identity.name)
    return own if last.text in [post.text for post in named.values()] else None
