"""What Vigie can do here, and how its feeds are. Pure."""

from bot.chat.answers import BODY, listed
from bot.chat.lines import timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Message
from bot.chat.shorten import take
from bot.ports import Overview


def guide(overview: Overview, manner: Manner, *, alerts: bool, quits: bool) -> Message:
    """What Vigie can do here, and how its feeds are."""
    commands = ["who", "timeline", "subscribe", "unsubscribe", "subscriptions"]
    commands += ["sources"] + ["alerts"] * alerts + ["quit"] * quits
    names = listed([o.name for o in manner.watchlist.organizations], manner)
    lines = [manner.say("guide-intro", org=names)]
    for name in commands:
        shown = manner.markup.command("alerts set" if name == "alerts" else name)
        lines.append(manner.say(f"guide-{name}", command=shown))
    polled = overview.last_poll
    lines.append(
        manner.say(
            "guide-feeds",
            feeds=overview.feeds,
            failing=overview.failing,
            good=overview.feeds - overview.failing,
            polled="yes" if polled else "no",
            ago=manner.ago(polled) if polled else "",
        )
    )
    if overview.last_event is not None:
        lines.append(manner.say("guide-last", event=timeline_line(overview.last_event, manner)))
    body, _ = take(lines, BODY, separator="\n")
    return Message(title=manner.say("guide-title"), body=body, private=True)
