"""The leave that a return ends: « de retour après trois mois d'absence »."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
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
    begun = _begun(seen) if back else None
    if begun is None:
        back = [c for c in back if c.word not in _ENDING]  # « met fin à six mois de congé »: one change
    if not back or any(c.act is Act.PAUSE for c in told):
        return
    if begun is None and not _AWAY.search(seen.line.text):
        return
    for change in {c.member.identity: c for c in back}.values():
        yield replace(
            change,
            act=Act.PAUSE,
            word="absence",
            joined=None,
            left=None,
            post=None,
            dates=begun or tuple(d for d in seen.line.dates if d.started),  # « absente depuis avril »
            announced=(),
            counterpart=None,
            after=True,
            noun=True,
        )


def _begun(seen: Arguments) -> tuple[Dated, ...] | None:
    """« met fin à un congé entamé en août »: when the leave that is over began."""
    for at, verb in seen.line.verbs:
        if verb.lemma not in _BEGINNING or verb.tense is not Tense.PARTICIPLE:
            continue
        away = seen.pieces[at - 1].action if at else None
        if away is not None and away.act is Act.PAUSE:
            dated = (seen.pieces[k].dated for k in seen.reader.read(at).dates)
            return tuple(d for d in dated if d is not None)
    return None


_BEGINNING = words("entamer commencer débuter prendre ouvrir")
