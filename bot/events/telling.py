"""Which change of an event is worth an alert, and the sentence that says what was decided.

| known before | now | alert |
|---|---|---|
| nothing, or never told | news, not denied, not old | new (reversed for a return that undoes a departure) |
| never told | background, denied, or old and known | none |
| told | announced, was a rumour or denied | confirmed |
| told | undone by a return of the fortnight after | reversed |
| told | denied | denied |
| told | a rumour again, another kind, date, destination or role, undone no longer | corrected |
| told | no source left | retracted |
| told | one more newsroom in the first month, or a slot filled | more sources |
| told | anything else | none |

Past changes of the watch list count as told, and what the feeds add to them is never worth an alert.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.events.roles import same_role
from bot.events.timing import FRESH, is_fresh, span
from bot.model import Article, Claim, Event, Kind, Origin, PartialDate, Reason, Status, fold

MATERIAL = timedelta(days=7)  # outlets differ by some days over one announcement
_ELIDING = frozenset("aeiouyh")
RECALLED = timedelta(days=366)  # a first report of something so old is a memory, not news


@dataclass(frozen=True, slots=True)
class Change:
    """An event before (None: not known) and after *article*, of that *day*, and what it says of it.

    *undone*: the return that undoes it was known before.
    """

    before: Event | None
    after: Event
    article: Article
    day: date
    claims: tuple[Claim, ...]
    undone: bool = False


def reason(change: Change) -> Reason | None:
    """Why the change is worth an alert, None where it is not."""
    before, after = change.before, change.after
    if before is None or not before.told:
        return _first_word(change)
    if after.origin is Origin.HISTORY:
        return None
    otherwise = turned(before, after)
    if otherwise is Reason.CORRECTED and change.claims and not any(claim.news for claim in change.claims):
        return None  # who recalls a change corrects nothing: its date is remembered otherwise
    if otherwise is not None or after.retracted:
        return otherwise
    return Reason.MORE_SOURCES if _grown(change, before) else None


def turned(before: Event, after: Event) -> Reason | None:
    """The reason for which what was told is now told otherwise, None where it is not."""
    if after.retracted:
        return None if before.retracted else Reason.RETRACTED
    if after.reversed_by and not before.reversed_by:
        return Reason.REVERSED
    if before.status is not after.status:
        return {Status.ANNOUNCED: Reason.CONFIRMED, Status.DENIED: Reason.DENIED}.get(
            after.status, Reason.CORRECTED
        )
    if (
        before.retracted
        or bool(before.reversed_by) is not bool(after.reversed_by)
        or corrections(before, after)
    ):
        return Reason.CORRECTED
    return None


def _first_word(change: Change) -> Reason | None:
    after = change.after
    if not any(claim.news for claim in change.claims) or after.retracted or after.status is Status.DENIED:
        return None
    return None if change.undone or _old(change) else Reason.REVERSED if after.reverses else Reason.NEW


def _old(change: Change) -> bool:
    """True when it happened well before the article, and was known already or is only a memory."""
    if change.before is None:
        return span(change.after)[1] < change.day - RECALLED
    when = change.after.date or PartialDate.of(change.after.day)
    return not is_fresh(when, change.day)


def _grown(change: Change, before: Event) -> bool:
    """True when a newsroom joins or a slot is filled while the news is fresh."""
    if not any(claim.news for claim in change.claims):
        return False
    if change.article.published > change.after.founded + FRESH:
        return False
    filled = any(
        was is None and now is not None for was, now in zip(_slots(before), _slots(change.after), strict=True)
    )
    return filled or len(_newsrooms(change.after)) > len(_newsrooms(before))


def _newsrooms(event: Event) -> set[str]:
    return {source.publisher for source in event.sources if source.news}


def _slots(event: Event) -> tuple[object, ...]:
    return (event.role, event.other_organization, event.counterpart, event.date)


def corrections(before: Event, after: Event) -> tuple[str, ...]:
    """The facts told that turned out otherwise, in French words; a slot filled is no correction."""
    wrong = {
        "le type": before.kind is not after.kind,
        "la date": _moved(before.date, after.date) and not _takes_effect(before, after),
        "la destination": _differ(before.other_organization, after.other_organization),
        "le poste": same_role(before.role, after.role) is False,
    }
    return tuple(fact for fact, is_wrong in wrong.items() if is_wrong)


def _moved(before: PartialDate | None, after: PartialDate | None) -> bool:
    if before is None or after is None or before.covers(after) or after.covers(before):
        return False
    return max(after.first - before.last, before.first - after.last) > MATERIAL


def _takes_effect(before: Event, after: Event) -> bool:
    """The day to come was told first, and now the one on which it was announced: both are right."""
    if before.date is None or after.date is None or before.date.first <= before.day:
        return False
    return abs(after.date.first - after.day) <= MATERIAL


def _differ(before: str | None, after: str | None) -> bool:
    return before is not None and after is not None and before.casefold() != after.casefold()


# -- in words -------------------------------------------------------------------------------------

_KINDS = {
    Kind.DEPARTURE: "départ",
    Kind.OUSTER: "limogeage",
    Kind.LEAVE: "congé",
    Kind.RETURN: "retour",
    Kind.ARRIVAL: "arrivée",
    Kind.APPOINTMENT: "nomination",
    Kind.VENTURE: "projet suivant",
}


def _of(name: str) -> str:
    """« d’Anna », « de Bob »."""
    return f"d’{name}" if fold(name)[:1] in _ELIDING else f"de {name}"


def explain(change: Change, alert: Reason | None) -> str:
    """What was decided and why, in one French sentence for people to read."""
    before, after, outlet = change.before, change.after, change.article.outlet
    what = f"{_KINDS[after.kind]} {_of(after.person)}"
    if alert is not None and (before is None or not before.told):
        return f"Première annonce ({what}) par {outlet}."
    if alert is not None and before is not None:
        return _explain_follow_up(alert, before, after, outlet)
    if after.merged_into or after.withdrawn is not None:
        return f"{outlet} reparle de ce qu’une correction a retiré ({what}) : pas d’alerte."
    if after.retracted:
        return f"{outlet} n’en parle plus, et personne d’autre n’en parlait ({what}) : retiré."
    if after.reversed_by and not (before and before.reversed_by):
        return _UNDONE
    if before is not None and after.reverses and not before.reverses:
        return f"{outlet} apprend le départ que ce retour annule ({what}) : pas d’alerte."
    if before is None or not before.told:
        return _explain_silence(change, what)
    if before.origin is Origin.HISTORY:
        return f"{outlet} reparle d’un mouvement déjà connu ({what}) : pas d’alerte."
    if any(source.article_id == change.article.id for source in before.sources):
        return f"Cet article de {outlet} était déjà compté ({what})."
    return f"{outlet} reparle d’un mouvement déjà annoncé ({what}) : pas d’alerte."


def _explain_follow_up(alert: Reason, before: Event, after: Event, outlet: str) -> str:
    match alert:
        case Reason.CONFIRMED:
            return f"{outlet} confirme ce qui était {_STATUSES[before.status]}."
        case Reason.DENIED:
            return f"{outlet} rapporte un démenti de ce qui avait été annoncé."
        case Reason.RETRACTED:
            return f"{outlet} n’en parle plus, et personne d’autre n’en parlait : retiré."
        case Reason.REVERSED:
            return _UNDONE
        case Reason.CORRECTED:
            facts = ", ".join(corrections(before, after)) or "l’état"
            return f"{outlet} corrige {facts} de ce qui avait été annoncé."
        case _:
            return f"{outlet} rapporte aussi ce mouvement."


_UNDONE = "Un retour moins de deux semaines après annule ce mouvement."
_STATUSES = {Status.RUMOURED: "une rumeur", Status.DENIED: "démenti", Status.ANNOUNCED: "annoncé"}


def _explain_silence(change: Change, what: str) -> str:
    outlet = change.article.outlet
    if change.after.status is Status.DENIED:
        return f"{outlet} rapporte un démenti ({what}), mais rien n’avait été annoncé : pas d’alerte."
    if not any(claim.news for claim in change.claims):
        return f"{outlet} rappelle ce mouvement ({what}) sans en faire une nouvelle : pas d’alerte."
    if change.undone:
        return f"{outlet} parle d’un mouvement annulé depuis ({what}) : pas d’alerte."
    return f"{outlet} reparle d’un mouvement ancien ({what}) : pas d’alerte."
