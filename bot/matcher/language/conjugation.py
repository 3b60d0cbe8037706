"""Forms of the verbs that the matcher knows: ``quitterait`` -> (quitter, conditional, 3rd singular).

Tense and mood decide between news, background and rumour, and a lemmatiser does not tell
them; so the verbs of the lexicon are conjugated once, at import.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from bot.matcher.language.tokens import fold
from bot.matcher.lexicon.irregular import IRREGULAR, PREFIXED


class Tense(StrEnum):
    """Tense and mood of one form."""

    PRESENT = "present"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    PAST = "past"  # passé simple
    SUBJUNCTIVE = "subjunctive"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"  # participe présent


FINITE = frozenset(
    {Tense.PRESENT, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL, Tense.PAST, Tense.SUBJUNCTIVE}
)


class Reading(NamedTuple):
    """One way to read a form. ``person`` is 1, 2, 3 or 0; ``gender`` is "m", "f" or "" (participles)."""

    lemma: str
    tense: Tense
    person: int = 0
    plural: bool = False
    gender: str = ""


class _Parts(NamedTuple):
    present: tuple[str, str, str, str]
    imperfect: str
    future: str
    participle: str
    past: tuple[str, str]
    subjunctive: str


def _irregular(spec: str) -> _Parts:
    present, imperfect, future, participle, past, subjunctive = (part.split() for part in spec.split("|"))
    return _Parts(
        (present[0], present[1], present[2], present[3]),
        imperfect[0],
        future[0],
        participle[0],
        (past[0], past[1]),
        subjunctive[0],
    )


_DOUBLING = re.compile(r"(?:app|rapp|j|rej|renouv)e[lt]$")


def _er(infinitive: str) -> _Parts:
    stem = infinitive[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    strong = stem
    if _DOUBLING.search(stem):
        strong = stem + stem[-1]
    elif found := re.search(r"[eé]([bcdfglmnprstv]|ch|gn|gr|br|tr|gu)$", stem):
        strong = stem[: found.start()] + "è" + found.group(1)
    elif stem.endswith(("ay", "oy", "uy")):
        strong = stem[:-1] + "i"
    e_acute = bool(re.search(r"é(?:[bcdfglmnprstv]|ch|gn|gr|br|tr|gu)$", stem))
    future = "enverr" if infinitive == "envoyer" else (stem if e_acute else strong) + "er"
    return _Parts(
        (strong + "e", strong + "e", soft + "ons", strong + "ent"),
        soft,
        future,
        stem + "é",
        (soft + "a", stem + "èrent"),
        strong + "e",
    )


def _ir(infinitive: str) -> _Parts:
    stem = infinitive[:-2]
    return _Parts(
        (stem + "is", stem + "it", stem + "issons", stem + "issent"),
        stem + "iss",
        infinitive,
        stem + "i",
        (stem + "it", stem + "irent"),
        stem + "isse",
    )


def _re(infinitive: str) -> _Parts:
    stem = infinitive[:-2]
    third = stem if stem.endswith(("d", "t")) else stem + "t"
    return _Parts(
        (stem + "s", third, stem + "ons", stem + "ent"),
        stem,
        infinitive[:-1],
        stem + "u",
        (stem + "it", stem + "irent"),
        stem + "e",
    )


def _parts(infinitive: str) -> _Parts:
    if infinitive in IRREGULAR:
        return _irregular(IRREGULAR[infinitive])
    if base := PREFIXED.get(infinitive):
        prefix = infinitive.removesuffix(base)
        present, imperfect, future, participle, past, subjunctive = _irregular(IRREGULAR[base])
        return _Parts(
            (prefix + present[0], prefix + present[1], prefix + present[2], prefix + present[3]),
            prefix + imperfect,
            prefix + future,
            prefix + participle,
            (prefix + past[0], prefix + past[1]),
            prefix + subjunctive,
        )
    if infinitive.endswith("er"):
        return _er(infinitive)
    return _ir(infinitive) if infinitive.endswith("ir") else _re(infinitive)


def _participles(masculine: str) -> dict[str, tuple[str, bool]]:
    plural = masculine if masculine.endswith("s") else masculine + "s"
    feminine = masculine.replace("dû", "du") + "e"
    return {masculine: ("m", False), plural: ("m", True), feminine: ("f", False), feminine + "s": ("f", True)}


def conjugate(infinitive: str) -> Iterable[tuple[str, Reading]]:
    """Every form that the press uses of *infinitive*, with its reading."""
    parts = _parts(infinitive)
    i, he, we, they = parts.present
    yield infinitive, Reading(infinitive, Tense.INFINITIVE)
    for form, person, plural in ((i, 1, False), (he, 3, False), (we, 1, True), (they, 3, True)):
        yield form, Reading(infinitive, Tense.PRESENT, person, plural)
    for ending, person, plural in (("ais", 1, False), ("ait", 3, False), ("aient", 3, True)):
        yield parts.imperfect + ending, Reading(infinitive, Tense.IMPERFECT, person, plural)
        yield parts.future + ending, Reading(infinitive, Tense.CONDITIONAL, person, plural)
    bare = parts.imperfect.removesuffix("e") if infinitive.endswith("ger") else parts.imperfect
    yield bare.replace("ç", "c") + "ions", Reading(infinitive, Tense.IMPERFECT, 1, plural=True)
    yield parts.future + "iez", Reading(infinitive, Tense.CONDITIONAL, 2, plural=True)
    for ending, person, plural in (("ai", 1, False), ("a", 3, False), ("ons", 1, True), ("ont", 3, True)):
        yield parts.future + ending, Reading(infinitive, Tense.FUTURE, person, plural)
    yield parts.past[0], Reading(infinitive, Tense.PAST, 3)
    yield parts.past[1], Reading(infinitive, Tense.PAST, 3, plural=True)
    yield parts.subjunctive, Reading(infinitive, Tense.SUBJUNCTIVE, 3)
    stem = {"être": "soi", "avoir": "ai"}.get(infinitive, parts.subjunctive.removesuffix("e"))
    yield stem + "ent", Reading(infinitive, Tense.SUBJUNCTIVE, 3, plural=True)
    for form, (gender, plural) in _participles(parts.participle).items():
        yield form, Reading(infinitive, Tense.PARTICIPLE, 0, plural, gender)
    yield (
        ("étant" if infinitive == "être" else "ayant" if infinitive == "avoir" else parts.imperfect + "ant"),
        Reading(infinitive, Tense.GERUND),
    )


class Conjugator:
    """Reads forms of a fixed set of verbs, conjugated when a first word begins as they do."""

    def __init__(self, infinitives: Iterable[str]) -> None:
        self._verbs: dict[str, dict[str, None]] = {}
        for infinitive in infinitives:
            for start in _starts(infinitive):
                self._verbs.setdefault(start, {})[infinitive] = None
        self._forms: dict[str, dict[str, tuple[Reading, ...]]] = {}

    @cached_property
    def _bare(self) -> dict[str, tuple[Reading, ...]]:
        """By forms without accents: only a text in capitals asks for them."""
        bare: dict[str, dict[Reading, None]] = {}
        for start in self._verbs:
            for form, readings in self._beginning(start).items():
                bare.setdefault(fold(form), {}).update(dict.fromkeys(readings))
        return {form: tuple(readings) for form, readings in bare.items()}

    def _beginning(self, start: str) -> dict[str, tuple[Reading, ...]]:
        """The forms whose first letters are *start*, accents aside, with all their readings."""
        if start not in self._forms:
            forms: dict[str, dict[Reading, None]] = {}
            for infinitive in self._verbs.get(start, ()):
                for form, reading in conjugate(infinitive):
                    forms.setdefault(form, {})[reading] = None
            self._forms[start] = {form: tuple(readings) for form, readings in forms.items()}
        return self._forms[start]

    def read(self, low: str, *, capitals: bool = False) -> tuple[Reading, ...]:
        """The readings of a lower-case form; *capitals*: its accents may be lost."""
        return self._bare.get(fold(low), ()) if capitals else self._beginning(fold(low[:2])).get(low, ())


def _starts(infinitive: str) -> set[str]:
    """The first two letters of its forms: those of the infinitive, and others of « aller », « être », …"""
    if infinitive in IRREGULAR:
        return {fold(form[:2]) for form, _ in conjugate(infinitive)}
    return {fold(infinitive[:2])}
