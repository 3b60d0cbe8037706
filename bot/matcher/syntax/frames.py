"""The tables of ``lexicon.frames`` made searchable: which acts a verb group and its words may tell."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import lemma_of
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import VERBS, Act
from bot.matcher.syntax.interposed import after_skipped, between_commas, idiom_start

_DETERMINERS = words(
    """
    le la l' les un une des du de d' son sa ses leur leurs ce cet cette ces au aux mon ma mes notre nos
    votre vos a quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente
    """
)
_ADJECTIVES = words(
    """
    nouveaux nouvelles premiers premieres vrais vraies derniers dernieres
    nouveau nouvelle nouvel propre propres long longue petit petite premier premiere court courte vrai
    vraie second seconde troisieme deuxieme autre soudain grand grande joli jolie brusquement longs
    longues courtes veritables
    quelques seul seule annee futur future meme simple gros grosse beau bel belle bon bonne enorme immense
    interminable triste fameux fameuse deja « " ( )
    """
)

_SEVERAL = ("leurs", "ses", "nos", "les")
_POSSESSIVES = words("son sa ses leur leurs mon ma mes notre nos")

Alternatives = tuple[tuple[str, ...], ...]
DETERMINER = ("D",)  # any one, with the adjectives behind it
POSSESSIVE = ("P",)  # any that is the speaker's or the subject's own, likewise


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of the tables: an act, whether reflexive, and what must follow the verb."""

    act: Act
    lemma: str
    reflexive: bool
    words: tuple[Alternatives, ...]


class Match(NamedTuple):
    """A pattern found: its act, and how many tokens after the verb group belong to it."""

    act: Act
    consumed: int
    idiom: bool


def pattern_of(act: Act, line: str) -> Pattern:
    head, *rest = line.split()
    reflexive = head == "se" or head.startswith("s'")
    if head == "se":
        head, *rest = rest
    lemma = lemma_of(head).replace("en~aller", "en aller")
    words = tuple(tuple(tuple(option.split("~")) for option in word.split("|")) for word in rest)
    return Pattern(act, lemma, reflexive, words)


class _Idioms:
    """The patterns of one verb, found by the words that follow it: of a hundred some two can match."""

    def __init__(self) -> None:
        self._patterns: list[Pattern] = []
        self._alone: list[int] = []  # that need no word
        self._by_first: dict[str, list[int]] = {}
        self._by_noun: dict[str, list[int]] = {}  # that begin with any determiner: by the word behind it

    @property
    def acts(self) -> set[Act]:
        return {pattern.act for pattern in self._patterns}

    @property
    def acts_alone(self) -> set[Act]:
        """Those that the verb tells with no other word."""
        return {self._patterns[number].act for number in self._alone}

    def add(self, pattern: Pattern) -> None:
        number = len(self._patterns)
        self._patterns.append(pattern)
        if not pattern.words:
            self._alone.append(number)
            return
        for option in pattern.words[0]:
            if option not in (DETERMINER, POSSESSIVE):
                self._by_first.setdefault(option[0], []).append(number)
            elif len(pattern.words) > 1 and DETERMINER not in pattern.words[1]:
                for noun in pattern.words[1]:
                    self._by_noun.setdefault(noun[0], []).append(number)
            else:
                for word in _DETERMINERS:
                    self._by_first.setdefault(word, []).append(number)

    def at(self, tokens: Sequence[Token], starts: Sequence[int]) -> list[Pattern]:
        """Those that may begin at one of the tokens *starts*, in the order of the tables."""
        numbers = set(self._alone)
        for start in starts:
            word = tokens[start].fold if start < len(tokens) else ""
            word = "des" if word[:1].isdigit() else word  # « réunit 400 millions » as « des millions »
            numbers.update(self._by_first.get(word, ()))
            if word not in _DETERMINERS or not self._by_noun:
                continue
            end = _step(tokens, start, (DETERMINER,)) or start
            for token in tokens[start + 1 : end + 1]:
                numbers.update(self._by_noun.get(token.fold, ()))
                numbers.update(self._by_noun.get(_singular(token.fold), ()))
        return [self._patterns[number] for number in sorted(numbers)]


def _load() -> dict[str, _Idioms]:
    patterns: dict[str, _Idioms] = {}
    for act, table in VERBS.items():
        for line in table.strip().splitlines():
            head, _, rest = line.strip().partition(" ")
            for verb in head.split("|") if head else ():
                pattern = pattern_of(act, f"{verb} {rest}")
                patterns.setdefault(pattern.lemma, _Idioms()).add(pattern)
    return patterns


_PATTERNS = _load()


def lemmas_of(acts: Iterable[Act]) -> frozenset[str]:
    """The verbs that may tell one of *acts*, whatever must stand beside them."""
    told = set(acts)
    return frozenset(lemma for lemma, idioms in _PATTERNS.items() if not told.isdisjoint(idioms.acts))


def tells_alone(lemma: str, acts: Iterable[Act]) -> bool:
    """Whether the verb may tell one of *acts* with no other word."""
    idioms = _PATTERNS.get(lemma)
    return idioms is not None and not idioms.acts_alone.isdisjoint(acts)


def listed(verb: VerbGroup) -> bool:
    """Whether the tables know the verb at all."""
    return verb.lemma in _PATTERNS


def _behind_only(tokens: Sequence[Token], verb: VerbGroup) -> int:
    """The token behind the verb, and behind the « que » of « n'a pris qu'un congé »."""
    bare = tokens[verb.first].fold in ("ne", "n'") and not verb.negated
    only = bare and verb.last < len(tokens) and tokens[verb.last].fold in ("que", "qu'")
    return verb.last + only


def match_verb(
    tokens: Sequence[Token], verb: VerbGroup, skippable: Callable[[int], bool]
) -> tuple[Match, ...]:
    """The acts that the verb group may tell, those of the longest idiom only."""
    idioms = _PATTERNS.get(verb.lemma)
    if idioms is None:
        return ()
    begin = idiom_start(
        tokens, _behind_only(tokens, verb), skippable
    )  # the same for all of the verb's idioms
    patterns = idioms.at(tokens, (begin, verb.last) if begin > verb.last else (begin,))
    if not patterns:
        return ()
    best: list[Match] = []
    exact: set[Act] = set()  # told with the reflexive pronoun that the verb has, or with none
    negated = verb.negated or verb.no_longer or any(governor.negated for governor in verb.governors)
    for pattern in patterns:
        if pattern.act is Act.NOT_AGAIN and not negated:
            continue  # « revient de son congé »: the shorter idiom tells it
        if pattern.reflexive != verb.reflexive and not (
            pattern.reflexive and not verb.finite and pattern.words
        ):
            continue
        end = follow(tokens, begin, pattern.words, skippable) if pattern.words else verb.last
        if end is None and begin > verb.last:  # « plaque tout »: a word that is skipped elsewhere
            end = follow(tokens, verb.last, pattern.words)
        if end is None:
            continue
        best.append(Match(pattern.act, end - verb.last, idiom=bool(pattern.words)))
        if pattern.reflexive == verb.reflexive:
            exact.add(pattern.act)
    longest = max([match.consumed for match in best], default=0)
    found = {match.act: match for match in best if match.consumed == longest}
    if not exact.isdisjoint(found):  # « mise à l'écart »: not by herself
        found = {act: match for act, match in found.items() if act in exact}
    return tuple(found.values())


def follow(
    tokens: Sequence[Token],
    at: int,
    words: tuple[Alternatives, ...],
    skippable: Callable[[int], bool] | None = None,
) -> int | None:
    """The token after the idiom's words, which begin at *at*; None where they are not there."""
    begun = at
    for k, alternatives in enumerate(words):
        step = _step(tokens, at, alternatives)
        if step is None and k and at < len(tokens) and tokens[at].text in "»”":
            step = _step(tokens, at + 1, alternatives)  # « prend « six mois » de congé »
        if step is None and k and words[k - 1] == (DETERMINER,):
            for back in range(at - 1, begun, -1):  # « une année de … »: a noun that may be an adjective
                step = step if step is not None else _step(tokens, back, alternatives)
        if step is None and k and skippable is not None and _interrupted(tokens, at, skippable):
            behind = after_skipped(tokens, at, skippable)  # « a mis fin vendredi à ses fonctions »
            step = _step(tokens, behind, alternatives)
        if step is None:
            return None
        begun, at = at, step
    return at


def _interrupted(tokens: Sequence[Token], at: int, skippable: Callable[[int], bool]) -> bool:
    """« a mis fin vendredi à ses fonctions », « il a été mis fin, à compter de mai, aux fonctions de X »."""
    if at >= len(tokens):
        return False
    return skippable(at) or (tokens[at].text == "," and between_commas(tokens, at, skippable) > 0)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith(("s", "eaux")) else word


def _step(tokens: Sequence[Token], at: int, alternatives: Alternatives) -> int | None:
    for option in alternatives:
        if option == POSSESSIVE:
            own = at < len(tokens) and tokens[at].fold in _POSSESSIVES
            return _step(tokens, at, (DETERMINER,)) if own else None
        if option == DETERMINER:
            if at < len(tokens) and (tokens[at].fold in _DETERMINERS or tokens[at].text[0].isdigit()):
                at += 1
                while at < len(tokens) - 1 and (
                    tokens[at].fold in _DETERMINERS
                    or tokens[at].fold in _ADJECTIVES
                    or tokens[at].text.isdigit()
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
        single = (_singular(tokens[at].fold),)
        return at + 1 if single != (tokens[at].fold,) and single in alternatives else None
    return None
