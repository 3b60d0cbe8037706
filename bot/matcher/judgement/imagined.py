"""What would be, if something else were: « Et si le conseil disait oui ? X serait dehors. »"""

from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.language.conjugation import Tense
from bot.matcher.syntax.pieces import Line


def imagined(lines: Sequence[Line], change: Change) -> bool:
    """Whether *change* is told in the conditional right behind a question that supposes something."""
    if change.tense is not Tense.CONDITIONAL or not change.line:
        return False
    asked = lines[change.line - 1]
    before = [token.fold for token in asked.tokens if token.fold not in ("«", '"', "“")]
    if not before or before[-1] != "?":
        return False
    supposed = any(verb.tense is Tense.CONDITIONAL for _, verb in asked.verbs)  # « Que ferait-il alors ? »
    return supposed or before[:2] == ["et", "si"] or before[0] == "si"
