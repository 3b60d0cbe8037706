"""Letters of resignation that were written, and never sent."""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line
from bot.model import Status


def never_sent(lines: Sequence[Line], change: Change) -> bool:
    """« X avait rédigé sa lettre de démission. Elle est restée au tiroir », « … ne l'a jamais remise »."""
    here = lines[change.line]
    if change.act is not Act.EXIT or change.truth.status is Status.DENIED or _LETTER not in here.text:
        return False
    return any(_KEPT.search(line.text) for line in lines[change.line : change.line + 2])


_LETTER = " lettre de demission "
_KEPT = re.compile(
    r" (?:tiroirs?|corbeille|brouillons?|(?:dechire|brule|jete)e?"
    r"|(?:jamais|sans l') (?:\w+ )?(?:envoye|remis|poste|expedie|transmis)\w*) "
)
