"""A text that opens with a pronoun: « Elle avait fait ses cartons en mai. X entre chez Y. »: X."""

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Sign
from bot.model import Gender


def named_after_opening(mentions: Mentions, line: int, at: int, wanted: Gender) -> list[Mention]:
    """Who the sentence behind the opening one begins with, where nobody is named before.

    Only what they had done before: « Elle a bien grandi. X, son patron, … » is of the house.
    """
    here, behind = mentions.lines[line], mentions.lines[line + 1 : line + 2]
    before = mentions.lines[line - 1].sentence if line else here.sentence
    opens = not at and here.sentence.section is Section.CONTENT and before.section is not Section.CONTENT
    verb = here.pieces[1].verb if opens and len(here.pieces) > 1 else None
    if verb is None or not verb.pluperfect or not behind or not behind[0].pieces[0].people:
        return []
    first = next((m for m in mentions.all if m.line > line), None)
    alone = first is not None and first.line == line + 1 and not first.at and len(first.group) == 1
    leads = alone and behind[0].tells and behind[0].pieces[0].sign is Sign.PEOPLE
    return [first] if leads and first is not None and mentions.fits(first.member, wanted) else []
