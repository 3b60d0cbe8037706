"""Who comes and goes in an article whose title says that one house takes people from another.

« Orbis puise chez Y | X et Z ont changé de maison », « X rejoint le laboratoire »: from Y, for Orbis.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, recalls
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Org, is_ours, org_of

_NEAR = 6  # sentences, from the title on


def raided(changes: Sequence[Change], discourse: Discourse) -> Iterator[Change]:
    """The same changes, with the houses that the title tells."""
    surge = discourse.surge
    if surge is None or surge.left is None or surge.joined is None:
        yield from changes
        return
    named = discourse.lines[0].names_people  # « Orbis débauche X | Z, elle, s'en va »: on her own account
    for change in changes:
        of_it = _may_be_of_it(change) and not (named and change.act is Act.EXIT)
        yield _moved(change, surge.left, surge.joined) if of_it else change


def _may_be_of_it(change: Change) -> bool:
    """News near the title, and no more than that somebody comes or goes."""
    if change.line >= _NEAR or change.act not in _MOVING or change.noun or change.quoted or change.post:
        return False
    lately = change.tense is Tense.FUTURE or (change.act is Act.EXIT and change.left is None)
    return not recalls(replace(change, dates=()) if lately else change)  # not « l'a rejointe en 2021 »


_MOVING = frozenset({Act.EXIT, Act.JOIN, Act.HIRE})


def _moved(change: Change, left: Org, joined: Org) -> Change:
    held = (org_of(role) for role in change.member.roles if not role.former)
    theirs = [org for org in (change.member.origin, *held) if org is not None]
    if _another(change.left, left) or _another(change.joined, joined):
        return change
    if any(org.identity != left.identity for org in theirs):  # « X, de W, rejoint aussi le laboratoire »
        return replace(change, joined=joined) if change.joined is not None else change
    act = Act.JOIN if is_ours(joined) and change.act is Act.EXIT else change.act
    return replace(change, act=act, left=left, joined=joined)


def _another(told: Org | None, meant: Org) -> bool:
    """Told by name, or as some other house, and not the one that is meant."""
    if told is None or told.identity == meant.identity:
        return False
    return told.other or (told.identity is not None and not told.traced)
