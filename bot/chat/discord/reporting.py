"""« Signaler une erreur »: a reader says what is wrong, operators hear of it, the reader hears back."""

from collections.abc import Callable, Sequence
from datetime import datetime

import discord
import structlog

from bot.chat.discord.dress import sendable
from bot.chat.discord.errors import FAILURES
from bot.chat.discord.forms import Form, Line
from bot.chat.discord.permissions import may_moderate
from bot.chat.discord.words import language_of
from bot.chat.doubts import REPORT, named
from bot.chat.locale import Speech
from bot.chat.message import Button, Message, Style
from bot.chat.reports import case, outcome
from bot.chat.why import which
from bot.chat.writing import Writing
from bot.model import Platform
from bot.moderation import Report, Reports, Verdict
from bot.ports import Archive

log = structlog.get_logger()

TEXT, LONGEST = "text", 1000
DECLINE = "op:close:"


class Reporting:
    """Takes reports in, passes them on to the operators, and tells their outcome."""

    def __init__(
        self,
        reports: Reports,
        archive: Archive,
        writing: Writing,
        *,
        operators: Sequence[str],
        now: Callable[[], datetime],
    ) -> None:
        self._reports = reports
        self._archive = archive
        self._writing = writing
        self._operators = operators
        self._now = now

    async def ask(self, interaction: discord.Interaction, ids: str) -> Form | Message:
        """The form for one event; first whatever its reader has not heard yet."""
        language, user = language_of(interaction), str(interaction.user.id)
        manner = self._writing.manner(language)
        if unheard := await self._reports.unheard(platform=Platform.DISCORD, user=user):
            told = [await self._outcome(report, language) for report in unheard]
            for report in unheard:
                await self._reports.heard(report.id)
            again = Button(manner.say("button-report"), f"{REPORT}{ids}")
            return Message(body="\n".join(told), buttons=(again,), private=True)
        events = [event for each in named(ids) if (event := await self._archive.event(each)) is not None]
        if not events:
            return Message(body=manner.say("report-nothing"), private=True)
        if len(events) > 1:
            return which(events, REPORT, manner)
        return Form(
            manner.say("report-title"),
            f"{REPORT}{events[0].id}",
            Line(TEXT, manner.say("report-label"), LONGEST, long=True, hint=manner.say("report-hint")),
        )

    async def take(self, interaction: discord.Interaction, event_id: str, text: str) -> Message:
        """Keep the report and pass it on."""
        language = language_of(interaction)
        say = Speech(language).say
        said = " ".join(text.split())[:LONGEST]
        if await self._archive.event(event_id) is None or not said:
            return Message(body=say("report-nothing"), private=True)
        kept = await self._reports.open(
            Report(
                id=0,
                event_id=event_id,
                platform=Platform.DISCORD,
                user=str(interaction.user.id),
                language=language,
                text=said,
                opened=self._now(),
                moderator=may_moderate(interaction),
            )
        )
        if kept is None:
            return Message(body=say("report-already"), private=True)
        await self._pass_on(interaction.client, kept)
        return Message(body=say("report-thanks"), private=True)

    async def close(
        self, client: discord.Client, reports: Sequence[int], verdict: Verdict, answer: str
    ) -> int:
        """Close these reports and tell whoever made them; how many there were."""
        closed = await self._reports.close(reports, verdict, answer, now=self._now())
        for report in closed:
            if report.user:  # who was forgotten meanwhile is told nothing
                await self._tell(client, report)
        return len(closed)

    async def about(self, event_ids: Sequence[str]) -> list[int]:
        """The open reports about these events."""
        return [each.id for each in await self._reports.waiting() if each.event_id in event_ids]

    async def catch_up(self, client: discord.Client) -> None:
        """Pass on and tell what could not be while Vigie was away."""
        for report in await self._reports.unpassed():
            await self._pass_on(client, report)
        for report in await self._reports.unheard(platform=Platform.DISCORD):
            await self._tell(client, report)

    async def _pass_on(self, client: discord.Client, report: Report) -> None:
        """Send it to every operator; it is passed on once one of them has it."""
        event = await self._archive.event(report.event_id)
        manner = self._writing.manner()
        decline = Button(manner.say("button-decline"), f"{DECLINE}{report.id}", Style.SECONDARY)
        message = case(report, event, manner, decline)
        reached = False
        for operator in self._operators:
            reached = (
                await self._write(client, operator, message, nonce=f"r{report.id}-{operator}") or reached
            )
        if reached:
            await self._reports.passed(report.id)

    async def _tell(self, client: discord.Client, report: Report) -> None:
        """Tell the outcome; where direct messages are closed it waits for the next press."""
        message = Message(body=await self._outcome(report, report.language))
        if await self._write(client, report.user, message, nonce=f"o{report.id}-{report.user}"):
            await self._reports.heard(report.id)

    async def _outcome(self, report: Report, language: str) -> str:
        event = await self._archive.event(report.event_id)
        return outcome(report, event, self._writing.manner(language))

    async def _write(self, client: discord.Client, user: str, message: Message, *, nonce: str) -> bool:
        """Send a direct message; False where it cannot be sent now."""
        try:
            channel = await client.create_dm(discord.Object(int(user)))
            await channel.send(**sendable(message), nonce=nonce[-25:])
        except FAILURES as error:
            log.warning("direct message not sent", why=str(error))
            return False
        return True
