"""What the known moves say of the age of a change: it happened long before the article."""

from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.changes.new_houses import RAISING
from bot.matcher.judgement.known_moves import alike, last_leaving
from bot.matcher.judgement.seats import seat_of
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.model import Kind, PartialDate

OLD = timedelta(days=21)
_LATELY = timedelta(days=60)


def lately(ties: Ties, when: PartialDate) -> bool:
    return ties.published - when.last < _LATELY


def known_old(ties: Ties, change: Change, kind: Kind) -> bool:
    """The known moves say that this happened long before the article."""
    if change.member.identity.id is None:
        return False
    seat = seat_of(ties, change)
    stands = ties.standing(change.member, seat)
    if kind in (Kind.DEPARTURE, Kind.OUSTER):
        return stands is Standing.OUT or _back_since(ties, change, kind)
    if kind in (Kind.RETURN, Kind.LEAVE):
        return _told_long_ago(ties, change, kind)
    if kind == Kind.ARRIVAL:
        return stands is Standing.IN
    if kind is Kind.VENTURE and (change.word in RAISING or change.act in _WITHIN):
        return False  # money raised, or another post in it, is news, however old the venture
    if kind is Kind.VENTURE:
        name = (
            change.joined.identity.name
            if change.joined is not None and change.joined.identity is not None
            else None
        )
        return any(
            m.kind is Kind.VENTURE
            and m.date is not None
            and m.date.last < ties.published - OLD
            and (name is None or (m.other_organization is not None and alike(m.other_organization, name)))
            for m in ties.known(change.member)
        )
    return False


_WITHIN = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED})


def _back_since(ties: Ties, change: Change, kind: Kind) -> bool:
    """« le limogeage de X », in passing, of one who has been back for long."""
    in_title = ties.lines[change.line].sentence.section is Section.TITLE
    back = ties.standing(change.member) is Standing.IN
    action = ties.lines[change.line].pieces[change.at].action if change.noun else None
    own = action is not None and bool(action.owned)  # « X raconte son limogeage »
    if not back or (in_title and not own) or not change.noun:
        return False
    last = last_leaving(ties.known(change.member), ties.published)
    return last is not None and last.date is not None and not lately(ties, last.date)


def _told_long_ago(ties: Ties, change: Change, kind: Kind) -> bool:
    """The last known change of this kind is old, and what stands above the text tells nothing of the kind."""
    recent = any(d.value is not None and not d.past for d in (*change.dates, *change.announced))
    again = kind is Kind.RETURN and ties.told(change.member).resting  # from the leave that is told here
    if ties.lines[change.line].sentence.section is not Section.CONTENT or recent or again:
        return False
    known = [m for m in ties.known(change.member) if m.kind is kind]
    dates = [m.date for m in known if m.date is not None and m.date.first <= ties.published]
    if not dates:
        return False  # « X s'arrête pour se soigner », a year after the leave that is known: another one
    if kind is Kind.LEAVE and _begins(change):
        return False
    return dates[-1].last < ties.published - OLD


def _begins(change: Change) -> bool:
    """« X s'éloigne elle aussi, le temps de se soigner »: now, whatever was told months ago; not « est en
    congé »."""
    acts = change.attachment is Attachment.MAIN and change.tense is Tense.PRESENT and not change.perfect
    return acts and not change.noun and " " not in change.word and change.word != "être"
