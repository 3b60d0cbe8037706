"""Whom a designation means of those the title names: « L'Australienne », « l'ex-numéro deux »."""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.text import Section
from bot.matcher.lexicon.roles import CONCERNED
from bot.matcher.syntax.pieces import Line, Member
from bot.matcher.syntax.roles import Role


def hero_of_title(lines: Sequence[Line], mentions: Mentions, role: Role, line: int) -> Member | None:
    """« L'Australienne », at the head of a paragraph, « leur répond l'intéressé »: whom the title is about,
    if it names one person, or one whom nobody knows beside those of the list."""
    place = lines[line].sentence
    answers = role.head in CONCERNED and any(verb.indirect == "leur" for _, verb in lines[line].verbs)
    opens = answers or (line > 0 and lines[line - 1].sentence.block != place.block)
    if place.section is Section.TITLE or not opens or not role.definite:
        return None
    titled = {m.member.identity: m.member for m in mentions.all if not m.line and not m.governed}
    fitting = [m for m in titled.values() if mentions.gender_of(m) is role.gender]
    unknown = [m for m in fitting if m.identity.id is None]
    if len(fitting) > 1 and len(unknown) == 1:
        return unknown[0]
    return fitting[0] if len(fitting) == 1 and (answers or place.section is Section.CONTENT) else None


def alumnus_of_title(mentions: Mentions, role: Role) -> Member | None:
    """« L'ex-numéro deux »: whom the title names, if it is one person."""
    titled = {m.member.identity: m.member for m in mentions.all if not m.line}
    fitting = [m for m in titled.values() if mentions.fits(m, role.gender)]
    return fitting[0] if role.former and role.definite and len(fitting) == len(titled) == 1 else None
