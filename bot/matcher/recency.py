"""Stage 5: whether a change is news of the article or recalled by it, and when it happened."""

from datetime import timedelta

from bot.matcher.change import Change
from bot.matcher.clauses import Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.standing import Standing, alike
from bot.matcher.text import Section
from bot.matcher.ties import Ties
from bot.model import Kind, PartialDate, Seat, Status

_OLD = timedelta(days=21)


def is_news(ties: Ties, change: Change, kind: Kind, status: Status) -> tuple[bool, str]:
    section = ties.lines[change.line].sentence.section
    if change.pluperfect:
        return False, "background: pluperfect"
    if change.after:
        return False, "background: told as what came before"
    line = ties.lines[change.line]
    if change.hang is Hang.PARTICIPLE and any(p.verb is not None and p.verb.finite for p in line.pieces):
        return False, "background: told aside"
    ahead = change.tense is Tense.FUTURE
    old = [d for d in change.dates if d.value is not None and d.past and not (ahead and d.ahead is not None)]
    recent = [d for d in (*change.dates, *change.announced) if d.value is not None and not d.past]
    if old and not recent:
        return False, f"background: dated {old[0].value}"
    if status is Status.ANNOUNCED and _known_old(ties, change, kind):
        return False, "background: known for long"
    if section is Section.TITLE:
        return True, "news: in the title"
    if (
        change.hang in (Hang.RELATIVE, Hang.PARTICIPLE) and change.tense is not Tense.PRESENT and not recent
    ) and (section is Section.CONTENT or change.hang is Hang.PARTICIPLE):
        return False, "background: told aside"
    return True, "news"


def _known_old(ties: Ties, change: Change, kind: Kind) -> bool:
    """The known moves say that this happened long before the article."""
    person = change.member.identity.id
    if person is None:
        return False
    seat = Seat.BOARD if change.post is not None and change.post.board else Seat.STAFF
    stands = ties.standing(change.member, seat)
    if kind in (Kind.DEPARTURE, Kind.OUSTER):
        return stands is Standing.OUT
    if kind == Kind.ARRIVAL:
        return stands is Standing.IN
    if kind is Kind.VENTURE and change.word in ("lever", "boucler"):
        return False  # money raised is news, however old the venture
    if kind is Kind.VENTURE:
        name = (
            change.joined.identity.name
            if change.joined is not None and change.joined.identity is not None
            else None
        )
        return any(
            m.kind is Kind.VENTURE
            and m.date is not None
            and m.date.last < ties.published - _OLD
            and (name is None or (m.other_organization is not None and alike(m.other_organization, name)))
            for m in ties.moves.get(person, ())
        )
    return False


def date_of(
    ties: Ties, change: Change, status: Status, *, news: bool
) -> tuple[PartialDate | None, Dated | None, bool]:
    """(date, where it stands, whether it is that of an announcement)."""
    if status is not Status.ANNOUNCED:
        return None, None, False
    ahead = change.tense is Tense.FUTURE
    if news:
        for dated in change.announced:
            if dated.value is not None and not dated.past and not dated.started:
                return dated.value, dated, True
    for dated in change.dates:
        if dated.value is None:
            continue
        if ahead and dated.ahead is not None and dated.value.last < ties.published:
            return dated.ahead, dated, False
        return dated.value, dated, not ahead
    near = _near_date(ties, change.line) if news else None
    return (near.value, near, True) if near is not None else (None, None, False)


def _near_date(ties: Ties, index: int) -> Dated | None:
    """« La nouvelle est tombée vendredi. », « Il l'a annoncé mardi. »: the sentence beside dates it."""
    line = ties.lines[index]
    for beside in (index - 1, index + 1):
        if not 0 <= beside < len(ties.lines) or ties.lines[beside].sentence.block != line.sentence.block:
            continue
        other = ties.lines[beside]
        if beside > index and not any(
            p.verb is not None and p.verb.direct and p.verb.lemma in ("annoncer", "confirmer", "écrire")
            for p in other.pieces
        ):
            continue
        if beside < index and any(p.people for p in other.pieces):
            continue
        for dated in other.dates:
            if (
                dated.value is not None
                and dated.value.day
                and not dated.past
                and not dated.ending
                and dated.value.last <= ties.published
            ):
                return dated
    return None
