"""What the sources of one event say together. Every answer depends on the sources alone, in order of
publication, so that it does not matter in which order they arrived."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.events.identity import DIRECTIONS, Direction
from bot.events.timing import FRESH
from bot.model import Article, Claim, Event, Kind, Origin, Source, Status, Voice

RECALLING = 5  # articles that recall a change are kept as its sources, of each certainty
ECHO = timedelta(days=1)  # for so long after a denial outlets still print the rumour
_OFFICIAL = (Voice.PERSON, Voice.ORGANIZATION)
_SURENESS = {Status.DENIED: 2, Status.ANNOUNCED: 1, Status.RUMOURED: 0}


def source_of(article: Article, claim: Claim, *, day: date) -> Source:
    """The word on the event of an article of that *day*, as the claim has it."""
    return Source(
        article_id=article.id,
        publisher=article.publisher,
        outlet=article.outlet,
        url=article.url,
        title=article.title,
        published=article.published,
        status=claim.status,
        kind=claim.kind,
        news=claim.news,
        quote=claim.evidence.quote,
        voice=claim.voice,
        origin=claim.origin,
        day=day,
    )


def is_official(source: Source) -> bool:
    """True where the person or the organisation says so."""
    return source.voice in _OFFICIAL


def stronger(a: Source, b: Source) -> Source:
    """Of two things that one article says of one event: the news, then the surer, then the former. Where
    the kinds differ the denial yields (« il ne démissionne pas, il est limogé »)."""
    if a.kind is not b.kind and Status.DENIED in (a.status, b.status):
        return max((a, b), key=lambda source: (source.news, source.status is not Status.DENIED))
    return max((a, b), key=lambda source: (source.news, _SURENESS[source.status]))


def with_source(sources: Sequence[Source], source: Source) -> tuple[Source, ...]:
    """The sources with *source* in place of the same article's earlier word, in order of publication."""
    others = [each for each in sources if each.article_id != source.article_id]
    return tuple(sorted([*others, source], key=lambda each: (each.published, each.article_id)))


def worth_keeping(sources: Sequence[Source], origin: Origin) -> tuple[Source, ...]:
    """Every source for which it is news, and the first few that recall it: a change that everybody knows is
    recalled for years. Whatever the feeds say of a past change of the watch list recalls it, and where
    a page proves it (that is news there), no more is needed. What is kept of some sources and more is
    what is kept of all of them, so that the order of arrival does not matter."""
    history = origin is Origin.HISTORY
    proven = history and any(source.is_page for source in sources)
    room = dict.fromkeys(Status, 0 if proven else RECALLING)
    kept = []
    for source in sources:
        if source.is_page or (source.news and not history):
            kept.append(source)
        elif room[source.status]:
            room[source.status] -= 1
            kept.append(source)
    return tuple(kept)


def telling(sources: Sequence[Source]) -> list[Source]:
    """The sources that count: those for which it is news, or all where it is news for none."""
    return [source for source in sources if source.news] or list(sources)


def status_of(sources: Sequence[Source]) -> Status:
    """How sure the event is.

    It climbs from rumour to announcement. A denial takes back what was said, except that only the person
    or the organisation can deny what the person or the organisation announced. After a denial an
    announcement counts if it is official or not an echo (a day later, or by a second newsroom), a rumour if
    it is no echo, or if nothing had been said before the denial.
    """
    verdict: Status | None = None
    denial: Source | None = None
    said, official = False, False
    since: set[str] = set()  # newsrooms that announce it after the denial all the same
    for source in telling(sources):
        echo = denial is not None and source.published - denial.published < ECHO
        if source.status is Status.DENIED:
            if not official or is_official(source):
                verdict, denial, official = Status.DENIED, source, False
                since.clear()
            continue
        if source.status is Status.ANNOUNCED:
            since.add(source.publisher)
            confirmed = is_official(source)
            official = official or confirmed
            if verdict is not Status.DENIED or confirmed or not echo or not said or len(since) > 1:
                verdict = Status.ANNOUNCED
        elif verdict is None or (verdict is Status.DENIED and (not echo or not said)):
            verdict = Status.RUMOURED
        said = True
    return verdict or Status.DENIED


def established(event: Event) -> bool:
    """True when the change counts as having happened: it was announced, or an article recalls as a fact
    what was told as a rumour (which is no announcement, and stays a rumour for those it was told to)."""
    if event.retracted or event.status is Status.DENIED:
        return False
    return event.status is Status.ANNOUNCED or any(s.status is Status.ANNOUNCED for s in event.sources)


def kind_of(sources: Sequence[Source]) -> Kind:
    """What kind of change most newsrooms announce in the first month (or expect, where none announces it
    yet); the person or the organisation counts for two. The earliest word stays unless outvoted. Somebody
    from outside who is « nommé » arrives."""
    saying = [source for source in telling(sources) if source.status is not Status.DENIED] or list(sources)
    saying = [source for source in saying if source.status is Status.ANNOUNCED] or saying
    saying = [source for source in saying if source.published <= saying[0].published + FRESH]
    if any(DIRECTIONS[source.kind] is Direction.IN for source in saying):
        saying = [source for source in saying if DIRECTIONS[source.kind] is Direction.IN]
    weight: dict[Kind, dict[str, int]] = {}
    for source in saying:
        voices = weight.setdefault(source.kind, {})
        voices[source.publisher] = max(voices.get(source.publisher, 0), 2 if is_official(source) else 1)
    return max(weight, key=lambda kind: sum(weight[kind].values()))  # the first of equals: the earliest
