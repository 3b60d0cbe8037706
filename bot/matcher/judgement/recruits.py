"""Whom a title that names nobody has recruited, or a later sentence calls so: « La maison va puiser chez Z »,
« X dirigera la recherche, Y les ventes. Ces recrues … »."""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import FOR_NOW
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Piece


def of_recruits(ties: Ties, change: Change) -> bool:
    """« La maison va puiser chez Z », « La maison étoffe son équipe »: whoever is given a post there came in
    for it. But « La maison rachète Z et recrute son patron » is told of one person, and one only, and who
    « avait remplacé Y », or had the post « confié par intérim », was there before them all."""
    title = ties.lines[0]
    lent = change.attachment is Attachment.PARTICIPLE and not FOR_NOW.isdisjoint(
        ties.lines[change.line].words
    )
    before = change.pluperfect or change.after or lent
    if before or ties.belongs(change.member):
        return False
    if _called_recruits(ties.lines, change):
        return True
    if not change.line or any(piece.people for piece in title.pieces):
        return False
    recruiting = [at for at, piece in enumerate(title.pieces) if _recruits(piece)]
    if not recruiting or not title_is_ours(ties.lines):
        return False
    return _several(title, recruiting)


def _called_recruits(lines: Sequence[Line], change: Change) -> bool:
    """« Ces recrues suivent de près … », a few sentences on; « Cette recrue … », in the next one."""
    told = change.attachment is Attachment.MAIN and not change.noun
    behind = lines[change.line + 1 : change.line + _REACH]
    return told and (
        any(_THESE.match(line.text) for line in behind) or any(_THIS.match(line.text) for line in behind[:1])
    )


_REACH = 6  # sentences
_THESE = re.compile(r" ces (?:(?:deux|trois|quatre|nouvelles) )?(?:recrues|recrutements|embauches) ")
_THIS = re.compile(r" (?:cette (?:nouvelle )?(?:recrue|embauche)|ce recrutement) ")


def _recruits(piece: Piece) -> bool:
    return piece.verb is not None and piece.verb.lemma in _RECRUITING and not piece.verb.negated


_RECRUITING = words(
    "recruter embaucher débaucher puiser piocher étoffer muscler enrôler engager attirer séduire"
)


def _several(title: Line, recruiting: Sequence[int]) -> bool:
    """Not « recrute son patron », which is of one."""
    behind = [title.pieces[at + 1].role for at in recruiting if at + 1 < len(title.pieces)]
    return not behind or any(role is None or not role.owned for role in behind)
