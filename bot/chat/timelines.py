"""The changes, newest first. Pure."""

from collections.abc import Sequence

from bot.chat.answers import BODY, PAGE, TITLE, page_of, turn
from bot.chat.lines import timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Message
from bot.chat.shorten import fit, shorten, take
from bot.model import Event


def timeline_page(
    events: Sequence[Event], manner: Manner, *, about: str, scope: Sequence[str], criteria: str, page: int
) -> Message:
    """Fifteen changes, newest first. *criteria* is what the buttons carry to find the same ones again."""
    number, pages = page_of(page, len(events))
    said = [*([manner.say("page-of", page=number, pages=pages)] if pages > 1 else []), *scope]

    def heading(budget: int) -> str:
        title = manner.say("timeline-title", about=manner.markup.text(shorten(about, budget)))
        return f"{title} {manner.say('timeline-scope', scope=', '.join(said))}" if said else title

    lines = [timeline_line(event, manner) for event in events[(number - 1) * PAGE : number * PAGE]]
    return Message(
        title=fit(heading, TITLE),
        body=take(lines, BODY, separator="\n")[0] or manner.say("timeline-empty"),
        buttons=turn("timeline", number, pages, criteria, manner),
        private=True,
    )
