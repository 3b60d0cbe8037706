"""What a channel takes, in words and as menus to change it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.chat.answers import pressable
from bot.chat.digest_settings import digest_in_words
from bot.chat.kinds import kinds_in_words
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message, Style
from bot.chat.shorten import shorten, take
from bot.model import Certainty, Destination, Digest, Kind, Period, Quiet

BODY, NAMES, NAME = 3500, 600, 60
QUIET = (Quiet(20, 8), Quiet(21, 7), Quiet(22, 6), Quiet(22, 7), Quiet(22, 8), Quiet(23, 7), Quiet(0, 7))
DIGESTS = (*((Period.DAILY, hour) for hour in (7, 8, 9, 12, 18, 20)), (Period.WEEKLY, 8), (Period.WEEKLY, 18))
# Where French is spoken, and where Vigie's readers otherwise are; any other zone is VIGIE_TIMEZONE's.
ZONES = (
    "Europe/Paris", "Europe/London", "America/Montreal", "America/Martinique", "America/Cayenne",
    "Indian/Reunion", "Pacific/Noumea", "Pacific/Tahiti", "Africa/Abidjan", "Africa/Casablanca",
    "America/New_York", "America/Los_Angeles", "Etc/UTC",
)  # fmt: skip
SECTORS = ("founder", "executive", "board", "research", "engineering", "product", "safety", "policy")


@dataclass(frozen=True, slots=True)
class Settings:
    """A channel's settings, those of its alerts and of its digest."""

    channel: Destination
    digest: Digest | None


def what_panel(settings: Settings, manner: Manner, *, lead: str = "") -> Message:
    """The kinds, the certainty, the sectors and the people that a channel takes."""
    channel = settings.channel
    menus = (
        Menu(
            manner.say("panel-kinds"),
            tuple(Button(manner.say(f"kind-{kind}"), kind.value) for kind in Kind),
            action=_action(channel, "kinds", ""),
            picked=frozenset(kind.value for kind in channel.kinds),
        ),
        Menu(
            manner.say("panel-certainty"),
            tuple(
                Button(manner.say(f"certainty-{each}"), _action(channel, "certainty", each))
                for each in Certainty
            ),
            current=_action(channel, "certainty", channel.certainty),
        ),
        Menu(
            manner.say("panel-sectors"),
            tuple(Button(sector_in_words(each, manner), each) for each in _sectors(manner)),
            action=_action(channel, "sectors", ""),
            picked=channel.sectors,
            emptied=True,
        ),
    )
    buttons = (
        Button(manner.say("button-people"), _action(channel, "people", "1")),
        _switch(channel, "unknown", manner, on=channel.unknown_people),
        Button(manner.say("button-when"), _action(channel, "page", "when"), Style.PRIMARY),
    )
    return _panel(settings, manner, lead, menus, buttons)


def when_panel(settings: Settings, manner: Manner, *, lead: str = "") -> Message:
    """When a channel is told: its digest, its quiet hours, their zone; and what else goes with an alert."""
    channel, digest = settings.channel, settings.digest
    periods = [*DIGESTS]
    if digest and (digest.period, digest.hour) not in periods:
        periods.append((digest.period, digest.hour))
    hours = [*QUIET]
    if channel.quiet.start != channel.quiet.end and _hours(channel.quiet) not in map(_hours, hours):
        hours.append(channel.quiet)
    zone = channel.zone or manner.zone.key
    menus = (
        Menu(
            manner.say("panel-digest"),
            (
                Button(manner.say("panel-digest-off"), _action(channel, "digest", "off")),
                *(
                    Button(
                        manner.say(f"panel-digest-{period}", hour=_hour(hour, manner)),
                        _action(channel, "digest", f"{period}-{hour}"),
                    )
                    for period, hour in periods
                ),
            ),
            current=_action(channel, "digest", f"{digest.period}-{digest.hour}" if digest else "off"),
        ),
        Menu(
            manner.say("panel-quiet"),
            (
                Button(manner.say("panel-quiet-off"), _action(channel, "quiet", "off")),
                *(
                    Button(quiet_in_words(each, manner), _action(channel, "quiet", _hours(each)))
                    for each in hours
                ),
            ),
            current=_action(channel, "quiet", _hours(channel.quiet)),
        ),
        Menu(
            manner.say("panel-zone"),
            tuple(
                Button(zone_in_words(each, manner), _action(channel, "zone", each))
                for each in dict.fromkeys((*ZONES, zone))
            ),
            current=_action(channel, "zone", zone),
        ),
    )
    buttons = [
        Button(manner.say("button-what"), _action(channel, "page", "what"), Style.PRIMARY),
        _switch(channel, "broken", manner, on=channel.quiet.broken),
        _switch(channel, "publish", manner, on=channel.publish),
    ]
    if channel.role:
        buttons.append(Button(manner.say("button-no-role"), _action(channel, "role", "none")))
    return _panel(settings, manner, lead, menus, buttons)


def summary(settings: Settings, manner: Manner) -> str:
    """Everything that is set for a channel, a line each."""
    channel = settings.channel
    role = manner.markup.role(channel.role) if channel.role else ""
    lines = [
        manner.say(
            "panel-takes",
            certainty=manner.say(f"certainty-{channel.certainty}"),
            kinds=kinds_in_words(channel.kinds, manner),
            language=manner.say("language-en" if channel.language == "en" else "language-fr"),
        ),
        manner.say("panel-about", people=_people(channel, manner)),
        manner.say("panel-role", role=role) if role else None,
        _quiet_line(channel, manner),
        manner.say("panel-digests", digest=digest_in_words(settings.digest, manner))
        if settings.digest
        else None,
        manner.say("panel-publishes") if channel.publish else None,
        _suspended(channel, manner),
    ]
    return "\n".join(filter(None, lines))


def quiet_in_words(quiet: Quiet, manner: Manner) -> str:
    """« de 22 h à 6 h »."""
    return manner.say("quiet-hours", start=_hour(quiet.start, manner), end=_hour(quiet.end, manner))


def sector_in_words(sector: str, manner: Manner) -> str:
    """« recherche »; the list's own word for one that the texts do not know."""
    return manner.say(f"sector-{sector}") if sector in SECTORS else manner.markup.text(shorten(sector, NAME))


def zone_in_words(zone: str, manner: Manner) -> str:
    """« Montréal »; the name of the zone where the texts have none for it."""
    if zone not in ZONES:
        return manner.markup.text(zone)
    return manner.say(f"zone-{zone.replace('/', '-').replace('_', '-').lower()}")


def _people(channel: Destination, manner: Manner) -> str:
    if not channel.people and not channel.sectors:
        return manner.say("panel-everybody", unknown="yes" if channel.unknown_people else "no")
    sectors = [sector_in_words(each, manner) for each in sorted(channel.sectors)]
    known = [person.name for person in manner.watchlist.people if person.id in channel.people]
    names, left = take(
        (*sectors, *(manner.markup.text(shorten(each, NAME)) for each in known)), NAMES, separator=", "
    )
    return manner.say("and-more", names=names, more=manner.say("sources-more", count=left)) if left else names


def _quiet_line(channel: Destination, manner: Manner) -> str | None:
    if channel.quiet.start == channel.quiet.end:
        return None
    return manner.say(
        "panel-quiets",
        hours=quiet_in_words(channel.quiet, manner),
        zone=zone_in_words(channel.zone or manner.zone.key, manner),
        broken="yes" if channel.quiet.broken else "no",
    )


def _suspended(channel: Destination, manner: Manner) -> str | None:
    if not channel.suspended:
        return None
    return manner.say("panel-suspended", why=manner.markup.text(shorten(channel.suspended, 200)))


def _panel(
    settings: Settings, manner: Manner, lead: str, menus: tuple[Menu, ...], buttons: Iterable[Button]
) -> Message:
    channel = manner.markup.channel(settings.channel.address)
    body = [lead or manner.say("panel-of", channel=channel), summary(settings, manner)]
    return Message(
        body=take(body, BODY, separator="\n")[0], menus=menus, buttons=pressable(buttons), private=True
    )


def _switch(channel: Destination, name: str, manner: Manner, *, on: bool) -> Button:
    label = manner.say(f"button-{name}", on="yes" if on else "no")
    return Button(label, _action(channel, name, "no" if on else "yes"))


def _sectors(manner: Manner) -> list[str]:
    """Those of the watch list, in a fixed order."""
    found = {person.sector for person in manner.watchlist.people if person.sector}
    return [*(each for each in SECTORS if each in found), *sorted(found - set(SECTORS))]


def _hours(quiet: Quiet) -> str:
    return "off" if quiet.start == quiet.end else f"{quiet.start}-{quiet.end}"


def _hour(hour: int, manner: Manner) -> str:
    return manner.say("digest-hour", hour=str(hour))


def _action(channel: Destination, field: str, value: str) -> str:
    return f"panel:{channel.address}:{field}:{value}"
