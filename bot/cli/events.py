"""``vigie events``: what is known under which number, and its correction."""

import getpass
from collections.abc import Awaitable, Callable
from typing import Annotated

import typer

from bot.app.configuration import Configuration
from bot.cli.commands import Commands, about
from bot.cli.terminal import configuration, end, say, speech, wait_for
from bot.model import Correction, Event, Slot, Source
from bot.ports import Corrections

commands = Commands(no_args_is_help=True)

EventId = Annotated[str, typer.Argument(help=about("event"))]
Why = Annotated[str, typer.Option("--why", help=about("events-why"))]
By = Annotated[str | None, typer.Option("--by", help=about("events-by"))]
Limit = Annotated[int, typer.Option(min=1, max=100_000, help=about("limit"))]


@commands.command("list", help=about("events-list"))
def list_events(*, limit: Limit = 20) -> None:
    from bot.app import correct as correcting

    configured = configuration()
    events = wait_for(correcting.latest(configured, limit=limit))
    for event in events:
        say(f"{event.id}  {configured.line(event)}{_marks(event)}")
    if not events:
        say(configured.speech.say("events-none"))


@commands.command("show", help=about("events-show"))
def show_event(event: EventId) -> None:
    from bot.app import correct as correcting

    configured = configuration()
    zone = configured.settings.zone
    dossier = wait_for(correcting.dossier(configured, event))
    say(f"{dossier.event.id}  {configured.line(dossier.event)}{_marks(dossier.event)}")
    pinned = {pin.slot for pin in dossier.event.pins}
    for slot in Slot:
        value = getattr(dossier.event, slot)
        if value is not None or slot in pinned:
            mark = f" ({configured.speech.say('events-pinned')})" if slot in pinned else ""
            say(f"  {slot:18} {value or '—'}{mark}")
    _head("events-title-sources")
    for source in dossier.event.sources:
        say(_source(source, configured))
    _head("events-title-revisions")
    for revision in dossier.revisions:
        alert = f" [{revision.alert}]" if revision.alert else ""
        say(f"  {revision.at.astimezone(zone):%Y-%m-%d %H:%M}{alert} {revision.explanation}")
    if dossier.corrections:
        _head("events-title-corrections")
        for correction in dossier.corrections:
            say("  " + _logged(correction, configured))


@commands.command("merge", help=about("events-merge"))
def merge(
    kept: EventId,
    duplicate: Annotated[str, typer.Argument(help=about("events-duplicate"))],
    *,
    why: Why,
    by: By = None,
) -> None:
    done = _correct(lambda desk: desk.merge(kept, duplicate, by=_operator(by), why=why))
    say(speech.say("events-merge-done", id=done.event_id, other=str(done.other_id)))


@commands.command("split", help=about("events-split"))
def split(
    event: EventId,
    *,
    article: Annotated[list[str], typer.Option("--article", help=about("events-article"))],
    why: Why,
    by: By = None,
) -> None:
    done = _correct(lambda desk: desk.split(event, article, by=_operator(by), why=why))
    say(speech.say("events-split-done", id=done.event_id, other=str(done.other_id)))


@commands.command("retract", help=about("events-retract"))
def retract(event: EventId, *, why: Why, by: By = None) -> None:
    done = _correct(lambda desk: desk.retract(event, by=_operator(by), why=why))
    say(speech.say("events-retract-done", id=done.event_id))


@commands.command("restore", help=about("events-restore"))
def restore(event: EventId, *, why: Why, by: By = None) -> None:
    done = _correct(lambda desk: desk.restore(event, by=_operator(by), why=why))
    say(speech.say("events-restore-done", id=done.event_id))


@commands.command("correct", help=about("events-correct"))
def correct(
    event: EventId,
    *,
    why: Why,
    by: By = None,
    kind: Annotated[str | None, typer.Option(help=about("events-slot-kind"))] = None,
    status: Annotated[str | None, typer.Option(help=about("events-slot-status"))] = None,
    person: Annotated[str | None, typer.Option(help=about("events-slot-person"))] = None,
    role: Annotated[str | None, typer.Option(help=about("events-slot-role"))] = None,
    other_organization: Annotated[str | None, typer.Option(help=about("events-slot-other"))] = None,
    counterpart: Annotated[str | None, typer.Option(help=about("events-slot-counterpart"))] = None,
    date: Annotated[str | None, typer.Option(help=about("events-slot-date"))] = None,
) -> None:
    given = {
        Slot.KIND: kind,
        Slot.STATUS: status,
        Slot.PERSON: person,
        Slot.ROLE: role,
        Slot.OTHER_ORGANIZATION: other_organization,
        Slot.COUNTERPART: counterpart,
        Slot.DATE: date,
    }
    slots = {slot: value for slot, value in given.items() if value is not None}
    if not slots:
        end(speech.say("events-nothing-given"), code=2)
    done = _correct(lambda desk: desk.correct(event, slots, by=_operator(by), why=why))
    if done.other_id:
        say(speech.say("events-correct-moved", id=done.event_id, other=done.other_id))
    else:
        say(speech.say("events-correct-done", id=done.event_id))


@commands.command("log", help=about("events-log"))
def log(*, limit: Limit = 50) -> None:
    from bot.app import correct as correcting

    configured = configuration()
    for correction in wait_for(correcting.log(configured, limit=limit)):
        say(_logged(correction, configured))


def _correct(work: Callable[[Corrections], Awaitable[Correction]]) -> Correction:
    from bot.app import correct as correcting

    return wait_for(correcting.correct(configuration(), work))


def _operator(given: str | None) -> str:
    try:
        return given or getpass.getuser()
    except OSError:  # an account without a name, as in containers
        return "?"


def _head(title: str) -> None:
    say("\n" + speech.say(title))


def _marks(event: Event) -> str:
    """« (retiré) », « (doublon de 7kq2abc) », « (sans alerte) »."""
    if event.merged_into:
        return f" ({speech.say('events-duplicate', id=event.merged_into)})"
    if event.retracted:
        return f" ({speech.say('events-retracted')})"
    return "" if event.told else f" ({speech.say('events-silent')})"


def _source(source: Source, configured: Configuration) -> str:
    moment = source.published.astimezone(configured.settings.zone)
    lines = [f"  {moment:%Y-%m-%d %H:%M} {source.outlet} · {source.kind} · {source.status}"]
    lines += [f"    {text}" for text in (source.url, source.quote) if text]
    return "\n".join(lines)


def _logged(correction: Correction, configured: Configuration) -> str:
    moment = correction.at.astimezone(configured.settings.zone)
    changes = ", ".join(
        f"{slot} : {correction.before.get(slot) or '—'} → {value or '—'}"
        for slot, value in correction.after.items()
    )
    ids = " + ".join(filter(None, (correction.event_id, correction.other_id)))
    what = " ".join(filter(None, (correction.remedy, ids, changes, *correction.articles)))
    return f"{moment:%Y-%m-%d %H:%M} {correction.by} : {what} · {correction.why}"
