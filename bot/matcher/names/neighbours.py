"""Bare last names that many people bear, told beside others of the watch list.

« Zoph, Metz et Schoenholz », « Wei et Chung ».
"""

from collections.abc import Mapping

from bot.matcher.language.tokens import Token
from bot.matcher.names.name import Name, Sort
from bot.matcher.names.watched import Lexicon, identity_of

_LINKS = frozenset((",", "et", "&", "/", "ou", "ni"))


def names_beside(tokens: tuple[Token, ...], names: dict[int, Name], lexicon: Lexicon) -> None:
    """Add to *names* the last names that stand in a row with one that is sure, or with one another."""
    bare = [i for i, token in enumerate(tokens) if token.capital and _may_be(tokens, names, lexicon, i)]
    if not bare:
        return
    rows = [i for i in bare if i + 2 in bare and tokens[i + 1].fold in _LINKS]
    taken = {i for first in rows for i in (first, first + 2)}
    anchors = {i for i, name in names.items() if _is_anchor(name)}
    for i in bare:
        beside = any(k in anchors and tokens[(i + k) // 2].fold in _LINKS for k in (i - 2, i + 2))
        if beside or i in taken:
            person = lexicon.last_names[tokens[i].fold][0]
            names[i] = Name(i, i + 1, Sort.PERSON, identity_of(person))
            anchors.add(i)


def _may_be(tokens: tuple[Token, ...], names: Mapping[int, Name], lexicon: Lexicon, i: int) -> bool:
    """A capitalised word on its own that is the last name of one person of the list."""
    if len(lexicon.last_names.get(tokens[i].fold, ())) != 1:
        return False
    known = names.get(i)
    if known is not None and (known.sort is not Sort.PLACE or known.last != i + 1):
        return False
    if known is None and any(name.first <= i < name.last for name in names.values()):
        return False
    before = i > 0 and tokens[i - 1].capital and tokens[i - 1].word
    after = i + 1 < len(tokens) and tokens[i + 1].capital and tokens[i + 1].word
    return not (before or after)


def _is_anchor(name: Name) -> bool:
    """A bare last name of the watch list, or the full one."""
    return name.sort is Sort.PERSON and name.identity.id is not None and name.last - name.first == 1
