"""What operators do about events from Discord: each remedy asks for its reason first."""

from collections.abc import Collection

import discord

from bot.chat.discord.forms import Form, Line
from bot.chat.discord.reporting import DECLINE, Reporting
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Button, Menu, Message
from bot.chat.reports import remedies
from bot.chat.writing import Writing
from bot.model import Correction, Slot
from bot.moderation import Verdict
from bot.ports import Archive, CorrectionError, Corrections

OP, SET = "op:", "op:set:"
WHY, OTHER, ARTICLES, VALUE = "why", "other", "articles", "value"
SHORT, LONG = 300, 2000


class Operators:
    """Checks at every press that whoever presses is one of them."""

    def __init__(
        self,
        operators: Collection[str],
        corrections: Corrections,
        reporting: Reporting,
        archive: Archive,
        writing: Writing,
    ) -> None:
        self._operators = frozenset(operators)
        self._corrections = corrections
        self._reporting = reporting
        self._archive = archive
        self._writing = writing

    async def buttons(self, interaction: discord.Interaction, event_id: str) -> tuple[Button, ...]:
        """The remedies, for an operator."""
        event = await self._archive.event(event_id)
        if event is None or not self._is_one(interaction):
            return ()
        return remedies(event, self._writing.manner(language_of(interaction)))

    async def ask(self, interaction: discord.Interaction, action: str) -> Form | Message:
        """The form of a remedy; to correct, first the slot."""
        say = Speech(language_of(interaction)).say
        if not self._is_one(interaction):
            return Message(body=say("operators-only"), private=True)
        remedy, _, about = action.removeprefix(OP).partition(":")
        why = Line(WHY, say("operate-why"), SHORT, hint=say("operate-why-hint"))
        match remedy:
            case "retract" | "restore":
                return Form(say(f"button-{remedy}"), action, why)
            case "merge":
                return Form(say("button-merge"), action, Line(OTHER, say("operate-other"), 32), why)
            case "split":
                articles = Line(ARTICLES, say("operate-articles"), LONG, long=True)
                return Form(say("button-split"), action, articles, why)
            case "correct":
                slots = tuple(Button(say(f"slot-{slot}"), f"{SET}{slot}:{about}") for slot in Slot)
                return Message(
                    body=say("operate-slot"), menus=(Menu(say("operate-slot-pick"), slots),), private=True
                )
            case "set":
                slot, _, event_id = about.partition(":")
                event = await self._archive.event(event_id)
                if slot not in set(Slot) or event is None:
                    return Message(body=say("report-nothing"), private=True)
                now = getattr(event, Slot(slot))
                value = Line(
                    VALUE, say(f"slot-{slot}"), SHORT, required=False, given=str(now) if now else None
                )
                return Form(say("button-correct"), action, value, why)
            case "close":
                return Form(
                    say("button-decline"), action, Line(WHY, say("operate-answer"), SHORT, required=False)
                )
        return Message(body=say("report-nothing"), private=True)

    async def act(self, interaction: discord.Interaction, action: str, given: dict[str, str]) -> Message:
        """Do what a form asked for, and let those hear who had reported it."""
        say = Speech(language_of(interaction)).say
        if not self._is_one(interaction):
            return Message(body=say("operators-only"), private=True)
        if action.startswith(DECLINE):
            number = action.removeprefix(DECLINE)
            ids = [int(number)] if number.isdecimal() else []
            closed = await self._reporting.close(
                interaction.client, ids, Verdict.DECLINED, given.get(WHY, "").strip()
            )
            return Message(body=say("operate-declined" if closed else "operate-closed-already"), private=True)
        try:
            done = await self._correct(action, given, by=f"discord:{interaction.user.id}")
        except CorrectionError as error:
            return Message(body=say(error.message, **error.given), private=True)
        if done is None:
            return Message(body=say("report-nothing"), private=True)
        events = [done.event_id, *([done.other_id] if done.other_id else [])]
        heard = await self._reporting.close(
            interaction.client, await self._reporting.about(events), Verdict.CORRECTED, done.why
        )
        return Message(body=say("operate-done", id=done.event_id, heard=heard), private=True)

    async def _correct(self, action: str, given: dict[str, str], *, by: str) -> Correction | None:
        """The correction that was made. Raises CorrectionError."""
        remedy, _, about = action.removeprefix(OP).partition(":")
        why = given.get(WHY, "")
        match remedy:
            case "retract":
                return await self._corrections.retract(about, by=by, why=why)
            case "restore":
                return await self._corrections.restore(about, by=by, why=why)
            case "merge":
                return await self._corrections.merge(about, given.get(OTHER, ""), by=by, why=why)
            case "split":
                articles = given.get(ARTICLES, "").split()
                return await self._corrections.split(about, articles, by=by, why=why)
            case "set":
                slot, _, event_id = about.partition(":")
                if slot in set(Slot):
                    slots = {Slot(slot): given.get(VALUE, "")}
                    return await self._corrections.correct(event_id, slots, by=by, why=why)
        return None

    def _is_one(self, interaction: discord.Interaction) -> bool:
        return str(interaction.user.id) in self._operators
