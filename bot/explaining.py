"""``vigie explain``: what the matcher saw in an article and why it claimed what it did, for the terminal."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.chat.locale import Speech
from bot.matcher import Candidate, Explanation, Outcome, SentenceReading
from bot.model import Article, Claim

_COLOURS = {
    Outcome.MADE: "green",
    Outcome.HEDGED: "yellow",
    Outcome.DENIED: "magenta",
    Outcome.BACKGROUND: "cyan",
    Outcome.REFUSED: "red",
}
_STAGES = {"names": "bold blue", "dates": "green4", "groups": "dim"}


def explain(article: Article, explanation: Explanation, speech: Speech, console: Console) -> None:
    """Print every sentence with what was seen in it and what became of each candidate, then the claims."""
    console.print(Text(article.title, style="bold underline"))
    if not explanation.concerns:
        console.print(speech.say("explain-unconcerned"))
        return
    for sentence in explanation.sentences:
        console.print(_sentence(sentence, speech))
    console.print(Text(speech.say("explain-claims", count=len(explanation.claims)), style="bold"))
    for claim in explanation.claims:
        console.print(Padding(_claim(claim), (0, 0, 0, 2)))


def _sentence(sentence: SentenceReading, speech: Speech) -> RenderableType:
    text = Text(sentence.text)
    for seen in sentence.seen:
        start = sentence.span.start
        text.stylize(_STAGES.get(seen.stage, ""), seen.span.start - start, seen.span.end - start)
    parts: list[RenderableType] = [Text.assemble((f"[{sentence.section}] ", "dim"), text)]
    if sentence.seen:
        parts.append(Padding(_seen(sentence), (0, 0, 0, 4)))
    parts += [
        Padding(line, (0, 0, 0, 4)) for each in sentence.candidates for line in _candidate(each, speech)
    ]
    return Padding(Group(*parts), (0, 0, 1, 0))


def _seen(sentence: SentenceReading) -> Table:
    table = Table.grid(padding=(0, 2))
    for seen in sentence.seen:
        start, end = (offset - sentence.span.start for offset in seen.span)
        table.add_row(
            Text(seen.stage, style="dim"),
            Text(seen.label, style="dim"),
            Text(sentence.text[start:end]),
            Text(seen.detail, style="italic dim"),
        )
    return table


def _candidate(candidate: Candidate, speech: Speech) -> Iterator[Text]:
    what = f"{candidate.person} / {candidate.kind or '?'} / {candidate.status}"
    outcome = speech.say(f"explain-{candidate.outcome}")
    yield Text.assemble(("→ ", "bold"), what, " : ", (outcome, f"bold {_COLOURS[candidate.outcome]}"))
    for why in candidate.why:
        yield Text(f"  {why}", style="dim")


def _claim(claim: Claim) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    news = "news" if claim.news else "background"
    head = Text(f"{claim.person} / {claim.kind} / {claim.status} / {news}", style="bold")
    slots = {
        "role": claim.role,
        "other_organization": claim.other_organization,
        "counterpart": claim.counterpart,
        "date": str(claim.date) if claim.date else None,
        "voice": claim.voice,
        "origin": claim.origin,
        "evidence": claim.evidence.quote,
    }
    for slot, value in slots.items():
        if value:
            table.add_row(Text(slot, style="dim"), Text(str(value)))
    return Group(head, Padding(table, (0, 0, 1, 2)))
