"""Names told by what stands beside them.

« Zoph, Metz et Schoenholz », « Léa et Marc Dubois », « A Labs, un nouveau laboratoire d'Y ».
"""

import re
from collections.abc import Mapping, Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import proper, words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import NEW_HOUSES
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.names.capitals import is_french
from bot.matcher.names.cast import Cast
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.names.watched import Lexicon, identity_of, name_words

_LINKS = frozenset((",", "et", "&", "/", "ou", "ni"))
_FREE = words("de d' et & ou ni a par avec pour apres sans contre")  # before these « de » is of no use


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


def names_of_couples(tokens: tuple[Token, ...], names: dict[int, Name], lexicon: Lexicon, cast: Cast) -> None:
    """Add to *names* the person before « et », of the last name of the one behind it."""
    for name in list(names.values()):
        at = name.first - 2
        if name.sort is not Sort.PERSON or name.last - name.first < 2 or at < 0 or at in names:
            continue
        given, link = tokens[at], tokens[at + 1].fold
        before = at > 0 and tokens[at - 1].capital and tokens[at - 1].word
        if link not in ("et", "&") or before or not given.capital or given.fold not in proper.GIVEN:
            continue
        last = tuple(token.fold for token in tokens[name.first + 1 : name.last] if token.word)
        words = (given.fold, *last)
        person = lexicon.people.get(words)
        if person is None and cast.given_name(given.fold) is not None:
            continue  # « Léo et Max Dubois »: Léo is somebody else, called by the given name
        surname = " ".join(token.text for token in tokens[name.first + 1 : name.last])
        known = cast.full.get(words) or Identity(f"{given.text} {surname}")
        identity = identity_of(person) if person is not None else known
        names[at] = Name(at, at + 1, Sort.PERSON, identity)
        cast.add(words, identity)


def with_particles(tokens: tuple[Token, ...], names: dict[int, Name]) -> None:
    """« X, de Y et van den Z s'en vont »: particles that the full names have are theirs."""
    for name in list(names.values()):
        if name.sort is not Sort.PERSON or name.last - name.first > 1:
            continue
        first = _past_own_particles(tokens, name)
        if first < name.first and not any(other.first <= first < other.last for other in names.values()):
            del names[name.first]
            names[first] = name._replace(first=first)


def _past_own_particles(tokens: tuple[Token, ...], name: Name) -> int:
    """Where the last name begins with its particles; « le départ de Y » may have none."""
    first = name.first
    for word in reversed(name_words(name.identity.name)[1:-1]):
        if not first or word not in proper.PARTICLES or tokens[first - 1].fold != word:
            break
        first -= 1
    governed = first > 0 and tokens[first - 1].word and tokens[first - 1].fold not in _FREE
    return name.first if governed and tokens[first].text in OF else first


def names_of_parts(tokens: tuple[Token, ...], names: dict[int, Name]) -> None:
    """« A Labs, un nouveau laboratoire d'Y », « A Labs, une cellule nouvelle »: a part of one, no company."""
    for name in list(names.values()):
        behind = [token.fold for token in tokens[name.last : name.last + 6]]
        if name.sort is not Sort.COMPANY or behind[:1] not in ([","], ["("]):
            continue
        at = next((k for k, word in enumerate(behind) if word in _PARTS), None)
        if at is None or at + 1 >= len(behind):
            continue
        if behind[at] in _INNER and behind[1] in ("un", "une") and behind[at + 1] not in ("de", "d'", "du"):
            names[name.first] = name._replace(sort=Sort.THING)  # « A Labs, une cellule nouvelle »
        if behind[at + 1] not in ("de", "d'"):
            continue
        whole = names.get(name.last + at + 2)
        if whole is not None and whole.sort is Sort.WATCHED:
            names[name.first] = name._replace(sort=Sort.THING)


_PARTS = UNITS | {"groupe"}
_INNER = frozenset({"equipe", "cellule", "unite", "division", "departement", "pole"})


def newly_named(tokens: Sequence[Token], first: int, last: int) -> bool:
    """The name of a house that is founded, or said to be called so."""
    return _of_a_new_house(tokens, first, last) or (last - first == 1 and _is_called(tokens, first))


def _of_a_new_house(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« fonde une société d'audit des algorithmes, Y »: what it makes, between the noun and the name."""
    at = first - 2
    if at < 1 or tokens[first - 1].text != "," or tokens[first].fold in proper.GIVEN:
        return False
    if last < len(tokens) and tokens[last].word:
        return False  # « Dans une société d'audit, Dubois a … »
    while at and first - at < _DESCRIBING and tokens[at].text.islower():
        if tokens[at].fold in _FOUNDED and tokens[at - 1].fold in ("un", "une", "sa", "son"):
            return True
        at -= 1
    return False


_DESCRIBING = 9  # words
_FOUNDED = NEW_HOUSES | words("cabinet fonds studio agence fondation institut")


def _is_called(tokens: Sequence[Token], first: int) -> bool:
    """« Elle s'appelle Z », « Son nom : Z »: a word of no French, and nobody's given name."""
    if tokens[first].fold in proper.GIVEN or is_french(tokens[first].low):
        return False
    before = [token.fold for token in tokens[max(0, first - _CALLING) : first]]
    if before[-2:-1] in (["s'"], ["se"]):
        return bool(_CALLED.match(before[-1]))
    return before[-2:] == ["nom", ":"] or before[-3:] == ["a", "pour", "nom"]


_CALLING = 3  # tokens
_CALLED = re.compile(r"(?:appell|nomm|denomm|intitul)(?:e|era|ait)$")


def set_over(tokens: Sequence[Token], first: int) -> bool:
    """« nomme à la tête de sa filiale indienne X, ex-Z »: the verb wants somebody, none else is told."""
    if not _SET_OVER.search(" ".join([token.fold for token in tokens[max(0, first - _REACH) : first]])):
        return False
    last = next((k for k in range(first, len(tokens)) if not tokens[k].capital), len(tokens))
    return last - first > 1 and not (last < len(tokens) and tokens[last].word)


_REACH = 10  # tokens
_SET_OVER = re.compile(
    r"(?<!\bete )(?<!\best )(?<!\bsera )\b(?:nomm|plac|install|parachut|propuls|bombard|catapult|hiss|met\b"
    r"|mis\b|promeu|envoi|recrut|embauch|engag|debauch|choisi|designe|appel|port)\w*"
    r" (?:a la (?:tete|direction|presidence|barre) de|aux (?:commandes|manettes|renes) de"
    r"|pour(?: diriger| piloter)?)"
    r" (?:sa|son|leur|la|le|l') (?:nouvelle |nouveau |future |futur )?[\w-]+(?: [\w-]+)?$"
)


def named_with_a_house(tokens: Sequence[Token], names: Mapping[int, Name], first: int, last: int) -> bool:
    """« rejoignent respectivement Y et Z », « Le premier rejoint Y, la seconde Z »: a word of no French
    that ends what is said."""
    closed = last == len(tokens) or not tokens[last].word
    if last - first != 1 or first < 2 or not closed or is_french(tokens[first].low):
        return False
    houses = [name for name in names.values() if name.sort is Sort.COMPANY and name.last < first]
    if tokens[first - 1].fold in _LATTER:
        return bool(houses) and tokens[first - 2].fold in ("le", "la", "l'")
    beside = any(name.last == first - 1 for name in houses) and tokens[first - 1].fold == "et"
    return beside and any(token.fold in ("respectivement", "chez", "pour") for token in tokens[:first])


_LATTER = words("second seconde autre")
