"""Reports in words: for the operators who judge them, and for those who made them. Pure."""

from bot.chat.lines import line
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Style
from bot.chat.shorten import shorten
from bot.chat.titles import title
from bot.model import Event
from bot.moderation import Report, Verdict

TITLE, TEXT = 200, 1000
REMEDIES = ("correct", "retract", "merge", "split")
UNDOING = ("restore",)  # of an event that an operator took back


def case(report: Report, event: Event | None, manner: Manner, decline: Button) -> Message:
    """What an operator is asked to judge."""
    lines = [
        line(event, manner) if event else None,
        manner.say("quoted", text=manner.markup.text(shorten(report.text, TEXT))),
        manner.say(
            "report-by", who=manner.markup.mention(report.user), moderator="yes" if report.moderator else "no"
        ),
    ]
    return Message(
        title=manner.say("report-case", number=str(report.id)),
        body="\n".join(filter(None, lines)),
        buttons=(*(remedies(event, manner) if event else ()), decline),
        footer=manner.say("footer", ids=report.event_id),
        kind=event.kind if event else None,
    )


def remedies(event: Event, manner: Manner) -> tuple[Button, ...]:
    """What operators can do about an event."""
    styles = {"retract": Style.DANGER}
    return tuple(
        Button(manner.say(f"button-{each}"), f"op:{each}:{event.id}", styles.get(each, Style.SECONDARY))
        for each in (REMEDIES if event.withdrawn is None else UNDOING)
    )


def outcome(report: Report, event: Event | None, manner: Manner) -> str:
    """What became of a report, for whoever made it."""
    about = title(event, manner, limit=TITLE) if event else report.event_id
    words = {"title": manner.say("quoted", text=about)}
    answer = manner.markup.text(shorten(report.answer.rstrip(". "), TEXT))
    verdict = "report-corrected" if report.verdict is Verdict.CORRECTED else "report-declined"
    return manner.say(verdict, **words, answer=answer or "none")
