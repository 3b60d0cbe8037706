"""A text or a sentence that opens with a pronoun: « Elle avait fait ses cartons en mai. X entre chez Y. »: X;
« En froid avec X, elle s'en va »: not X."""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.pieces import Piece, Sign
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


def at_odds_or_close(before: Sequence[Piece]) -> bool:
    """« En désaccord avec X », « Longtemps proche de X », of what stands *before* X."""
    if len(before) < 2 or before[-1].sign is not Sign.PREP:
        return False
    return before[-1].word in _AGAINST or (before[-1].word in OF and before[-2].word in _NEAR_TO)


_AGAINST = words("avec contre")
_NEAR_TO = words("proche fidele allie alliee")


def but_those_beside(mentions: Mentions, found: list[Mention], line: int, at: int) -> list[Mention]:
    """*found* without the X of « En désaccord avec X, il s'en va », « Proche de X, elle … »."""
    row = mentions.lines[line].pieces[:at]
    if len(row) < 2 or row[-1].sign is not Sign.COMMA or not at_odds_or_close(row[:-2]):
        return found
    return [m for m in found if (m.line, m.at) != (line, at - 2)]
