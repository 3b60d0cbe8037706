"""``vigie explain``: what the matcher saw in an article and why it claimed what it did, for the terminal."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.chat import dates
from bot.chat.locale import Speech
from bot.matcher import Candidate, Explanation, Outcome, Seen, SentenceReading, Tense
from bot.model import Article, Claim, Kind, Status
from bot.reasons import reason_in_words

_COLOURS = {
    Outcome.MADE: "green",
    Outcome.HEDGED: "yellow",
    Outcome.DENIED: "magenta",
    Outcome.BACKGROUND: "cyan",
    Outcome.REFUSED: "red",
}
_STAGES = {"names": "bold blue", "dates": "green4", "groups": "dim"}
# The matcher's own words in what it says of a verb or a date; the rest are those of the article.
_WORDS = frozenset(
    {*Tense, "passive", "negated", "reflexive", "under", "vague"},
)
_SHOWN = ("role", "other_organization", "counterpart", "date", "origin")


def explain(
    article: Article, explanation: Explanation, speech: Speech, console: Console, *, zone: ZoneInfo
) -> None:
    """Print every sentence with what was seen in it and what became of each candidate, then the claims."""
    console.print(Text(article.title, style="bold underline"))
    published = dates.moment(article.published, zone, speech.language)
    whence = ", ".join(filter(None, (article.outlet.strip("?"), published)))
    console.print(Text(whence, style="dim"))
    if not explanation.concerns:
        console.print(speech.say("explain-unconcerned"))
        return
    for sentence in explanation.sentences:
        console.print(_sentence(sentence, speech))
    console.print(Text(speech.say("explain-claims", count=len(explanation.claims)), style="bold"))
    for claim in explanation.claims:
        console.print(Padding(_claim(claim, speech), (0, 0, 0, 2)))


def _sentence(sentence: SentenceReading, speech: Speech) -> RenderableType:
    text = Text(sentence.text)
    for seen in sentence.seen:
        start = sentence.span.start
        text.stylize(_STAGES.get(seen.stage, ""), seen.span.start - start, seen.span.end - start)
    section = speech.say(f"explain-section-{sentence.section}")
    parts: list[RenderableType] = [Text.assemble((f"[{section}] ", "dim"), text)]
    if sentence.seen:
        parts.append(Padding(_seen(sentence, speech), (0, 0, 0, 4)))
    parts += [
        Padding(line, (0, 0, 0, 4)) for each in sentence.candidates for line in _candidate(each, speech)
    ]
    return Padding(Group(*parts), (0, 0, 1, 0))


def _seen(sentence: SentenceReading, speech: Speech) -> Table:
    table = Table.grid(padding=(0, 2))
    for seen in sentence.seen:
        start, end = (offset - sentence.span.start for offset in seen.span)
        table.add_row(
            Text(speech.say(f"explain-stage-{seen.stage}"), style="dim"),
            Text(speech.say(f"explain-seen-{seen.label}"), style="dim"),
            Text(sentence.text[start:end]),
            Text(_detail(seen, speech), style="italic dim"),
        )
    return table


def _detail(seen: Seen, speech: Speech) -> str:
    if seen.label not in ("verb", "date"):
        return seen.detail
    return " ".join(
        speech.say(f"explain-word-{word}") if word in _WORDS else word for word in seen.detail.split()
    )


def _candidate(candidate: Candidate, speech: Speech) -> Iterator[Text]:
    what = " · ".join(
        (candidate.person, _kind(candidate.kind, speech), speech.say(f"explain-status-{candidate.status}"))
    )
    outcome = speech.say(f"explain-outcome-{candidate.outcome}")
    yield Text.assemble(("→ ", "bold"), what, " → ", (outcome, f"bold {_COLOURS[candidate.outcome]}"))
    for why in candidate.why:
        yield Text(f"  {reason_in_words(why, speech)}", style="dim")


def _kind(kind: Kind | None, speech: Speech) -> str:
    return speech.say(f"kind-{kind}") if kind else speech.say("explain-no-kind")


def _claim(claim: Claim, speech: Speech) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    news = speech.say("explain-news" if claim.news else "explain-background")
    status = speech.say(f"explain-status-{claim.status}")
    head = Text(" · ".join((claim.person, _kind(claim.kind, speech), status, news)), style="bold")
    slots = {slot: getattr(claim, slot) for slot in _SHOWN}
    if claim.status is not Status.DENIED:
        slots["voice"] = speech.say(f"explain-voice-{claim.voice}")
    for slot, value in (slots | {"evidence": claim.evidence.quote}).items():
        if value:
            table.add_row(Text(speech.say(f"explain-slot-{slot}"), style="dim"), Text(str(value)))
    return Group(head, Padding(table, (0, 0, 1, 2)))
