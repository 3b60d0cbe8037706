"""How long somebody had been there when they left, as exactly as both days are known. Pure."""

from bot.chat import dates
from bot.chat.manner import Manner
from bot.chat.shorten import shorten
from bot.model import Event

_YEAR = 12
_HALF, _NEARLY = 3, 9  # months of a year from which it is « et demi », « presque »
_NAME = 60


def after(arrival: Event | None, event: Event, manner: Manner) -> str | None:
    """« après six ans et demi », None where only the year of either is known."""
    if arrival is None or arrival.date is None:
        return None
    came, left = arrival.date, dates.when(event, manner.zone)
    if came.month is None or left.month is None:
        return None
    months = (left.year - came.year) * _YEAR + left.month - came.month
    if months < 1:
        return None
    years, rest = divmod(months, _YEAR)
    if not years:
        return _said("months", months, manner)
    if rest >= _NEARLY:
        return _said("nearly", years + 1, manner)
    return _said("half" if rest >= _HALF else "years", years, manner)


def stayed(arrival: Event | None, event: Event, manner: Manner) -> str | None:
    """The same as a sentence: « Après six ans et demi chez OpenAI. », else « Chez OpenAI depuis 2016. »"""
    if arrival is None or arrival.date is None:
        return None
    org = manner.markup.text(shorten(event.organization, _NAME))
    if lapse := after(arrival, event, manner):
        return manner.say("stay-alone", stay=lapse[:1].upper() + lapse[1:], org=org)
    if arrival.date.year == dates.when(event, manner.zone).year:
        return None
    return manner.say("stay-since", year=str(arrival.date.year), org=org)


def _said(form: str, count: int, manner: Manner) -> str:
    return manner.say("stay", form=form, count=count, number=manner.say("stay-number", count=count))
