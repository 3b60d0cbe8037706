"""A naive reader: a person of the watch list and a trigger word in one sentence make a claim.

What users have today, and the measure of how hard a fold is: it reaches an F1 of .44 on ``dev``, whose
articles are like those that the matcher is for, and .18 on ``held``, whose wording is far from the usual.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.matcher.language.text import Document, read
from bot.model import Article, Claim, Evidence, Kind, Status, Watchlist, fold

TRIGGERS: Mapping[Kind, re.Pattern[str]] = {
    kind: re.compile(words)
    for kind, words in {
        Kind.DEPARTURE: r"quitt|demission|departs?\b|part\b|partie?\b|partent|s.en va|claqu\w+ la porte"
        r"|plie bagage|tire sa reverence|valises|adieu|cartons",
        Kind.OUSTER: r"limog|licenci|evinc|remerci|vire|ecart|demis |renvoy|congedi|debarqu",
        Kind.LEAVE: r"conge|arret maladie|recul",
        Kind.RETURN: r"de retour|reintegr|revien|reembauch|retrouve|retour de",
        Kind.ARRIVAL: r"rejoin|recrut|debauch|embauch|arriv|engag",
        Kind.APPOINTMENT: r"nomm|promu|promeut|prend la tete|succede|remplac|reprend|interim",
        Kind.VENTURE: r"fonde|cofond|lance|start-up",
    }.items()
}


class NaiveReader:
    """Claims of every person of *watchlist* whose last name stands in a sentence with a trigger word."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._last_names = {person.name: fold(person.name).split()[-1] for person in watchlist.people}

    def read_all(self, articles: Sequence[Article]) -> dict[str, tuple[Claim, ...]]:
        """The claims of each article, by its id."""
        return {article.id: tuple(self._claims(read(article))) for article in articles}

    def _claims(self, document: Document) -> Iterator[Claim]:
        told: set[tuple[str, Kind]] = set()
        for sentence in document.sentences:
            text = fold(document.quote(sentence.span))
            words = set(re.findall(r"[\w-]+", text))
            people = [name for name, last in self._last_names.items() if last in words]
            kinds = [kind for kind, trigger in TRIGGERS.items() if trigger.search(text)]
            for name, kind in ((name, kind) for name in people for kind in kinds):
                if (name, kind) not in told:
                    told.add((name, kind))
                    evidence = Evidence(sentence.span, document.quote(sentence.span))
                    yield Claim(
                        name, None, kind, Status.ANNOUNCED, news=True, organization="", evidence=evidence
                    )
