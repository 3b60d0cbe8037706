"""What harmless words change: ``python -m benchmarks.robustness`` (a metamorphic test).

An article is read, a word, an aside or a sentence that changes nothing is put into it, and it is read again:
each claim that comes or goes by it is a fault, whatever the labels say. Printed for each change, over the
corpora in ``tests/corpus`` read without history: the readings, and how many of them differ.

Metamorphic relations: T. Y. Chen et al., "Metamorphic Testing: A Review of Challenges and Opportunities", ACM
Computing Surveys 51(1), 2018, https://doi.org/10.1145/3143561.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from benchmarks.accuracy import CORPUS, ZONE
from bot.matcher import Matcher
from bot.model import Article, Claim, Kind
from bot.watchlist import read_watchlist, without_history
from tests.corpus_score import load_items

FOLDS = {"people.yaml": ("tuned", "fresh_*", "read_*"), "press_people.yaml": ("press_[0-9]", "press_held_*")}

Claimed = frozenset[tuple[str, Kind]]
_VERB = re.compile(r" (quitte|rejoint|remplace|succède|prend|revient|démissionne|devient|reprend)\b(?=[ .])")
_AUXILIARY = re.compile(
    r" (a|est|a été) (?=(?:quitté|rejoint|nommé|limogé|remercié|démissionné|promu|recruté)e?\b)"
)
_WHOLE = re.compile(r"[A-ZÉ][^\n]*\w\.")  # a sentence of its own, and not an entry of a list


Change = Callable[[str, str], str]  # of a sentence, and who is claimed to change there


def behind_verb(words: str) -> Change:
    return lambda sentence, _: _VERB.sub(rf" \1{words}", sentence, count=1)


def behind_auxiliary(words: str) -> Change:
    return lambda sentence, _: _AUXILIARY.sub(rf" \1{words} ", sentence, count=1)


def before(words: str) -> Change:
    return lambda sentence, _: words + sentence if _WHOLE.fullmatch(sentence) else sentence


def behind(words: str) -> Change:
    return lambda sentence, _: sentence[:-1] + words if _WHOLE.fullmatch(sentence) else sentence


def behind_name(words: str) -> Change:
    """Between the name and a verb."""
    return lambda sentence, person: re.sub(
        rf"(?<![\w-]){re.escape(person)}(?= (?:a|est|sera|va|vient|\w+(?:e|it|int|d|t|era|ait)) )",
        lambda name: name[0] + words,
        sentence,
        count=1,
    )


def before_name(words: str) -> Change:
    """Before a name that opens the sentence."""
    return lambda sentence, person: words + sentence if sentence.startswith(f"{person} ") else sentence


CHANGES: Mapping[str, Change] = {
    "« L'emblématique X … »": before_name("L'emblématique "),
    "« X, à qui l'on doit deux brevets, … »": behind_name(", à qui l'on doit deux brevets,"),
    "« X, que l'on n'attendait pas là, … »": behind_name(", que l'on n'attendait pas là,"),
    "« X (onze ans chez Delvaux) … »": behind_name(" (onze ans chez Delvaux)"),
    "« …, a-t-on appris, »": behind_verb(", a-t-on appris,"),
    "« …, contre toute attente, »": behind_verb(", contre toute attente,"),
    "« … officiellement »": behind_verb(" officiellement"),
    "« … d'ores et déjà »": behind_auxiliary(" d'ores et déjà"),
    "« …, sans surprise, »": behind_auxiliary(", sans surprise,"),
    "« Le secteur bouge vite. … »": before("Le secteur bouge vite. "),
    "« C'est officiel : … »": before("C'est officiel : "),
    "« …, ce qui n'a surpris personne. »": behind(", ce qui n'a surpris personne."),
    "« …, une décision saluée en interne. »": behind(", une décision saluée en interne."),
    "« … (lire notre article). »": behind(" (lire notre article)."),
    "« … Aucun commentaire n'a été fait. »": behind(". Aucun commentaire n'a été fait."),
}

# A last paragraph about others, of whom nothing may be claimed.
PARAGRAPHS = (
    "De son côté, l'assureur Delvaux a recruté Maxime Thuillier. Il prendra ses fonctions en mai.",
    "Chez Delvaux, la directrice financière, Solène Audric, a démissionné mardi pour raisons personnelles.",
    "Ailleurs dans le secteur, Maxime Thuillier succède à Solène Audric à la tête de Delvaux.",
    "Le club de Metz a limogé son entraîneur, Maxime Thuillier, remplacé par son adjoint.",
    "« C'est un signal », estime Maxime Thuillier, analyste chez Delvaux Conseil.",
)


class Trial(NamedTuple):
    """One change of one article, and whether other claims were made of it."""

    change: str
    differs: bool


def trials(every: int = 1) -> Iterator[Trial]:
    """All changes of every so many-th article of the corpora."""
    for people, patterns in FOLDS.items():
        matcher = Matcher(without_history(read_watchlist(CORPUS / people)), zone=ZONE)
        files = sorted(file for pattern in patterns for file in CORPUS.glob(f"{pattern}.yaml"))
        articles = [item.article for file in files for item in load_items(file, zone=ZONE)]
        for article in articles[::every]:
            yield from _trials_of(matcher, article)


def _trials_of(matcher: Matcher, article: Article) -> Iterator[Trial]:
    claims = matcher.match(article)
    known = _claimed(claims)
    for sentence, person in {claim.evidence.quote: claim.person for claim in reversed(claims)}.items():
        for name, change in CHANGES.items():
            changed = _with(article, sentence, change(sentence, person))
            if changed != article:
                yield Trial(name, _claimed(matcher.match(changed)) != known)
    for paragraph in PARAGRAPHS if article.content else ():
        longer = replace(article, content=f"{article.content}\n\n{paragraph}")
        yield Trial(f"{paragraph[:40]}…", _claimed(matcher.match(longer)) != known)


def _with(article: Article, sentence: str, changed: str) -> Article:
    """The sentence of its text changed where it stands first; a title takes no insertion."""
    if sentence in article.summary:
        return replace(article, summary=article.summary.replace(sentence, changed, 1))
    return replace(article, content=article.content and article.content.replace(sentence, changed, 1))


def _claimed(claims: tuple[Claim, ...]) -> Claimed:
    return frozenset((claim.person, claim.kind) for claim in claims)


def main() -> int:
    """Print one line per change."""
    told: dict[str, list[bool]] = {}
    for trial in trials():
        told.setdefault(trial.change, []).append(trial.differs)
    told["all"] = [differs for row in list(told.values()) for differs in row]
    for name, row in told.items():
        print(f"{name:45} {len(row):5} readings, {sum(row):4} differ ({sum(row) / len(row):.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
