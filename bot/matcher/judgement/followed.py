"""What somebody does as well who follows another: « X suit Y », « X a subi le même sort »."""

from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.series import ROW
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.model import Kind

_NEAR = 2  # sentences back to what somebody else does as well
FATE = frozenset({"subir", "connaître", "partager"})  # « a subi le même sort »: no doing of theirs
_SAME = frozenset({"prendre", "faire", "avoir", "annoncer", "sauter"})
IMITATING = frozenset({"imiter", "emboîter"})  # a post that somebody gets is not what others do as well
OUTWARD = frozenset({Act.EXIT, Act.OUST, Act.PAUSE, Act.HAND_OVER})


def model_of(change: Change, judged: Sequence[Judged]) -> tuple[Judged | None, bool]:
    """The change that is followed, if one is, and whether those who are followed are named."""
    told = _told_of_others(change, judged)
    leaders = [j for j in told if j.change.member.identity == change.counterpart]
    if change.word in _SAME and (beside := _beside(change, told)):  # « X est partie, et Y en a fait autant »
        leaders = [j for j in leaders if j in beside]
    return next(iter(_likely(change, _models(change, told, leaders))), None), bool(leaders)


def _told_of_others(change: Change, judged: Sequence[Judged]) -> list[Judged]:
    """What the article tells of others, of which somebody may do the same."""
    told = [j for j in judged if j.kind is not None and j.change.member.identity != change.member.identity]
    if change.word in FATE:
        told = [j for j in told if j.kind is Kind.OUSTER] or told
    if change.pluperfect:  # « X revient. Y, qui l'avait suivi, … »: out of the house
        told = [j for j in told if not (j.news and j.kind is Kind.RETURN)] or told
    if change.after:  # « qui l'avait précédé »: in leaving
        told = [j for j in told if j.change.act in OUTWARD or j.kind is Kind.DEPARTURE]
    return told


def _models(change: Change, told: Sequence[Judged], leaders: Sequence[Judged]) -> list[Judged]:
    """What they may do as well, of what is *told* of others: of those named as *leaders*, or near by."""
    going = [j for j in told if j.news and j.change.act in OUTWARD]
    led = sorted(leaders, key=lambda j: j.kind is not Kind.VENTURE)
    if any(j.news for j in led):  # what they do now, rather than a post they once had
        led = [j for j in led if j.news or j.kind is not Kind.APPOINTMENT]
    if change.word in IMITATING and all(j.kind is Kind.APPOINTMENT for j in led):
        led = going or led  # « X s'en va. Y la remplacera. Z s'apprêterait à l'imiter »
    near = [j for j in told if change.line - j.change.line <= _NEAR]
    near = near or [j for j in going if not j.change.line]
    beside = _beside(change, near)
    near = beside or near
    if change.word == ROW:
        near = [j for j in told if j.change.act in OUTWARD]
    plain = [j for j in led if not _aside(j)] or [j for j in near if not _aside(j)]
    moves = [j for j in plain if j.kind is not Kind.APPOINTMENT]  # a new post is seldom what is followed
    if not moves and change.word == "suivre" and led:  # « X s'en va. Y a hérité du poste. Ont suivi Z et W. »
        moves = [j for j in told if j.change.act in OUTWARD and change.line - j.change.line <= _NEAR]
    moves = [j for j in moves if j.news or j.change.act in OUTWARD] or moves
    if change.word in _SAME and not (beside or any(j.news for j in moves)):  # « … la même décision »
        moves = going or moves
    return moves or plain or led or near


def _beside(change: Change, told: Sequence[Judged]) -> list[Judged]:
    """What the same sentence has told before."""
    return [j for j in told if j.change.line == change.line and j.change.at < change.at]


def _likely(change: Change, told: Sequence[Judged]) -> list[Judged]:
    """The latest first; what is news before it where it is recalled: « Ils avaient quitté Y. X les suit. »"""
    latest = list(reversed(told))
    before = bool(latest) and latest[0].change.line < change.line
    first = latest[0].change if latest else change
    recalled = before and (first.pluperfect or first.after or not latest[0].news)
    now = change.attachment is Attachment.MAIN and not change.pluperfect and not change.after
    return sorted(latest, key=lambda j: not j.news) if recalled and now else latest


def _aside(item: Judged) -> bool:
    """« X, remercié mardi, … »: not what is followed."""
    return (
        item.change.attachment is Attachment.PARTICIPLE and item.change.line > 0
    )  # « X embauché par Y », a title
