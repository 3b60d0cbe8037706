"""The leave that a return ends: « de retour après trois mois d'absence »."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.model import Status

_AWAY = re.compile(
    r"\b(?:mois|semaines|ans?|annees?) (?:d' (?:absence|arret|eloignement|interruption|hospitalisation)"
    r"|de (?:conges?|convalescence|repos|pause|arret))\b"
    r"|\bapres (?:une? (?:longue? |courte? )?|son |sa |ses )?"
    r"(?:conges?|absence|convalescence|arret (?:maladie|de travail)|operation|hospitalisation|burn-out)\b"
    r"|\babsente? depuis\b"
    r"|\b(?:mois|semaines) loin (?:de|du|d')(?= ).{0,40}\bpour (?:se )?soigner\b"
)
_ENDING = ("mettre", "écourter")


def leaves_ended(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Who comes back after time away had taken a leave."""
    back = [c for c in told if c.act is Act.COME_BACK and c.truth.status is Status.ANNOUNCED]
    back = [c for c in back if c.word not in _ENDING]  # « met fin à six mois de congé »: one change
    if not back or any(c.act is Act.PAUSE for c in told) or not _AWAY.search(seen.line.text):
        return
    for change in {c.member.identity: c for c in back}.values():
        yield replace(
            change,
            act=Act.PAUSE,
            word="absence",
            joined=None,
            left=None,
            post=None,
            dates=tuple(d for d in seen.line.dates if d.started),  # « absente depuis avril »
            announced=(),
            counterpart=None,
            after=True,
            noun=True,
        )
