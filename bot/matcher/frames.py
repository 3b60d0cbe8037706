"""The tables of ``lexicon.frames`` made searchable: which acts a verb group and its words may tell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import PREDICATES, VERBS, Act
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.tokens import Token
from bot.matcher.verbforms import lemma_of
from bot.matcher.verbgroup import VerbGroup

_DETERMINERS = words(
    """
    le la l' les un une des du de d' son sa ses leur leurs ce cet cette ces au aux mon ma mes notre nos
    votre vos a quelques deux trois quatre cinq six sept huit neuf dix onze douze
    """
)
_ADJECTIVES = words(
    """
    nouveau nouvelle nouvel propre propres long longue petit petite premier premiere court courte vrai
    vraie soudain grand grande joli jolie brusquement longs quelques seul seule annee futur future meme
    « "
    """
)
_SKIPPED = words(
    """
    aussi egalement deja donc enfin alors encore bientot officiellement desormais ainsi finalement
    ensuite definitivement discretement brutalement soudainement pas plus jamais toujours temporairement
    provisoirement tout juste bel bien « " vite meme lui elle eux notamment ce ,
    """
)

_SEVERAL = ("leurs", "ses", "nos", "les")

Alternatives = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of the tables: an act, whether reflexive, and what must follow the verb.

    ``firsts`` holds every word that may be the first of what follows, None: any.
    """

    act: Act
    lemma: str
    reflexive: bool
    words: tuple[Alternatives, ...]
    firsts: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: its act, and how many tokens after the verb group belong to it."""

    act: Act
    consumed: int
    idiom: bool


def _pattern(act: Act, line: str) -> Pattern:
    head, *rest = line.split()
    reflexive = head == "se" or head.startswith("s'")
    if head == "se":
        head, *rest = rest
    lemma = lemma_of(head).replace("en~aller", "en aller")
    words = tuple(tuple(tuple(option.split("~")) for option in word.split("|")) for word in rest)
    determined = not words or ("D",) in words[0]
    firsts = None if determined else frozenset(option[0] for option in words[0])
    return Pattern(act, lemma, reflexive, words, firsts)


def _load() -> dict[str, list[Pattern]]:
    patterns: dict[str, list[Pattern]] = {}
    for act, table in VERBS.items():
        for line in table.strip().splitlines():
            head, _, rest = line.strip().partition(" ")
            for verb in head.split("|") if head else ():
                pattern = _pattern(act, f"{verb} {rest}")
                patterns.setdefault(pattern.lemma, []).append(pattern)
    return patterns


_PATTERNS = _load()


@dataclass(frozen=True, slots=True)
class _Predicate:
    """A line of the predicates; ``seconds`` holds every word that may be its second, None: any."""

    act: Act
    words: tuple[Alternatives, ...]
    seconds: frozenset[str] | None


def _load_predicates() -> dict[str, list[_Predicate]]:
    """The predicates by their first word."""
    found: dict[str, list[_Predicate]] = {}
    for act, table in PREDICATES.items():
        for line in table.strip().splitlines():
            idiom = _pattern(act, "x " + line.strip()).words
            for first in dict.fromkeys(option[0] for option in idiom[0]) if idiom else ():
                found.setdefault(first, []).append(_Predicate(act, idiom, _seconds(idiom, first)))
    return found


def _seconds(idiom: tuple[Alternatives, ...], first: str) -> frozenset[str] | None:
    seconds: set[str] = set()
    for option in idiom[0]:
        if option[0] == first and len(option) > 1:
            seconds.add(option[1])
        elif option[0] == first:
            if len(idiom) == 1 or ("D",) in (*idiom[0], *idiom[1]):
                return None
            seconds.update(following[0] for following in idiom[1])
    return frozenset(seconds)


_PREDICATES = _load_predicates()


def listed(verb: VerbGroup) -> bool:
    """Whether the tables know the verb at all."""
    return verb.lemma in _PATTERNS


def match_verb(
    tokens: Sequence[Token], verb: VerbGroup, skippable: Callable[[int], bool]
) -> tuple[Match, ...]:
    """The acts that the verb group may tell, those of the longest idiom only."""
    patterns = _PATTERNS.get(verb.lemma, ())
    best: list[Match] = []
    exact: set[Act] = set()  # told with the reflexive pronoun that the verb has, or with none
    begin = _begin(tokens, verb.last, skippable)  # the same for all of the verb's idioms
    firsts = {tokens[at].fold for at in (begin, verb.last) if at < len(tokens)}
    for pattern in patterns:
        if pattern.reflexive != verb.reflexive and not (
            pattern.reflexive and not verb.finite and pattern.words
        ):
            continue
        if pattern.firsts is not None and pattern.firsts.isdisjoint(firsts):
            continue
        end = _follow(tokens, begin, pattern.words) if pattern.words else verb.last
        if end is None and begin > verb.last:  # « plaque tout »: a word that is skipped elsewhere
            end = _follow(tokens, verb.last, pattern.words)
        if end is None:
            continue
        best.append(Match(pattern.act, end - verb.last, idiom=bool(pattern.words)))
        if pattern.reflexive == verb.reflexive:
            exact.add(pattern.act)
    longest = max((match.consumed for match in best), default=0)
    found = {match.act: match for match in best if match.consumed == longest}
    if not exact.isdisjoint(found):  # « mise à l'écart »: not by herself
        found = {act: match for act, match in found.items() if act in exact}
    return tuple(found.values())


def find_predicates(tokens: Sequence[Token]) -> list[tuple[int, int, Act]]:
    """« de retour », « sur le départ », … in a sentence: (first token, end, act)."""
    found = []
    for i in range(len(tokens)):
        predicates = _PREDICATES.get(tokens[i].fold)
        if predicates is None:
            continue
        second = tokens[i + 1].fold if i + 1 < len(tokens) else ""
        for predicate in predicates:
            if predicate.seconds is not None and second not in predicate.seconds:
                continue
            end = _follow(tokens, i, predicate.words)
            if end is not None:
                found.append((i, end, predicate.act))
                break
    return found


def _begin(tokens: Sequence[Token], at: int, skippable: Callable[[int], bool]) -> int:
    """The token at which the words of an idiom begin, behind adverbs and what is *skippable*."""
    while at < len(tokens) and (tokens[at].fold in _SKIPPED or _manner(tokens[at]) or skippable(at)):
        at += 1
    following = [t.fold for t in tokens[at : at + 3]]
    counted = following[:1] in (["tous"], ["toutes"]) and not COUNTS.keys().isdisjoint(following)
    if counted:  # « ils ont signé tous les deux chez Y »
        at += 3 if following[1] == "les" else 2
    elif following[:2] == ["de", "nouveau"]:
        at += 2
    elif following in (["a", "son", "tour"], ["a", "leur", "tour"]):
        at += 3
    return at


def _follow(tokens: Sequence[Token], at: int, words: tuple[Alternatives, ...]) -> int | None:
    """The token after the idiom's words, which begin at *at*; None where they are not there."""
    begun = at
    for k, alternatives in enumerate(words):
        step = _step(tokens, at, alternatives)
        if step is None and k and words[k - 1] == (("D",),):
            for back in range(at - 1, begun, -1):  # « une année de … »: a noun that may be an adjective
                step = step if step is not None else _step(tokens, back, alternatives)
        if step is None:
            return None
        begun, at = at, step
    return at


def _manner(token: Token) -> bool:
    return token.fold.endswith("ment") and len(token.fold) > 7


def _step(tokens: Sequence[Token], at: int, alternatives: Alternatives) -> int | None:
    for option in alternatives:
        if option == ("D",):
            if at < len(tokens) and tokens[at].fold in _DETERMINERS:
                at += 1
                while at < len(tokens) - 1 and (
                    tokens[at].fold in _DETERMINERS or tokens[at].fold in _ADJECTIVES
                ):
                    at += 1
                return at
            continue
        if at >= len(tokens) or tokens[at].fold != option[0]:
            continue
        words = tuple([token.fold for token in tokens[at : at + len(option)]])
        if words == option:
            return at + len(option)
    if at and at < len(tokens) and tokens[at - 1].fold in _SEVERAL:  # « rendent leurs badges »
        single = (tokens[at].fold.removesuffix("s"),)
        return at + 1 if tokens[at].fold.endswith("s") and single in alternatives else None
    return None
