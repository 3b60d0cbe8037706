"""French dates, resolved against the day of publication.

``Calendar`` reads a document sentence by sentence, because « deux ans plus tard » and
« la veille » lean on the date told before. What is too vague for a date (« il y a quelques
jours ») is found all the same, with no value: it still says how old a thing is.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

from bot.matcher.language.date_forms import find_dates
from bot.matcher.language.date_resolvers import LONG_AGO, RESOLVERS, Resolvers, first_group
from bot.matcher.language.date_steps import ELAPSED, number_of, step_back
from bot.matcher.lexicon.calendar import SEASONS
from bot.model import PartialDate, Span


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text. ``value`` looks back, ``ahead`` forward (« en mars » of a future verb).

    ``past`` is True where the words themselves say that it is long over (« l'an dernier »);
    ``started`` for « depuis avril »; ``ending`` for « jusqu'en mai », which dates no change;
    ``elapsed`` for « six mois » before « après avoir quitté … », which dates what follows;
    ``spread`` for « cet hiver », which lies in two years and is no date to write down;
    ``soon`` where the month or season ahead is close: « arrive en juin », written in May, or the day:
    « part vendredi », written on Thursday;
    ``stale`` for « début mars », « il y a dix jours »: not far back, and no news of today;
    ``week`` for « la semaine dernière » and « le week-end dernier », which have no day;
    ``season`` is the month in which the season told begins: 6 for « l'été dernier ».
    """

    span: Span
    value: PartialDate | None
    ahead: PartialDate | None = None
    past: bool = False
    started: bool = False
    ending: bool = False
    elapsed: bool = False
    spread: bool = False
    soon: bool = False
    stale: bool = False
    week: bool = False
    season: int | None = None
    back: tuple[int, str] | None = None  # how far an ``elapsed`` span counts back: (6, "mois")


_SINCE = re.compile(r"\bdepuis(?: (?:le|ce|cet|cette))? ?$")
_UNTIL = re.compile(r"jusqu['’](?:au|en|à|à la|à l['’]|au mois d\w*['’]?)?\s*$")
_WEEKS = ("last_week", "last_weekend", "week_before")
_A_WEEK = timedelta(days=6)
# « début mars », in the second half of it; « mi-mars » at its end
_PARTS = {
    "début": timedelta(days=12),
    "premiers": timedelta(days=12),
    "plus tôt": timedelta(days=9),
    "mi": timedelta(days=22),
}
_SOME_DAYS = timedelta(days=4)  # nor is a month or a year that has ended
_SOON = 5  # months
_NEXT_MONTHS = 2
_NEXT_DAYS = 2
_FAR_OPENING = 40  # letters of an adverbial that opens the sentence
# « dimanche soir, heure de San Francisco, »: no clause of its own
_LOCAL_TIME = re.compile(
    r"(?:\s+(?:matin|midi|soir))?,?\s*\(?heure\s+(?:locale|(?:de\s+(?:la\s+)?|du\s+|d['’])\w[\w-]*(?:\s+(?:francisco|york|angeles))?)\)?,?"
)
_OPENING = 3  # letters before a date that opens its sentence, with « En »


def _season_of(match: re.Match[str]) -> int | None:
    word = match["season"] or match["season_last"] or match["spring_last"]
    return SEASONS[word] if word else None


def _opens(low: str, start: int) -> bool:
    """« En mai, … », « Au moment de partir, début août, … »: a date in front, a comma before it."""
    return start <= _OPENING or (start < _FAR_OPENING and low[:start].endswith(", "))


class Calendar(Resolvers):
    """Resolves the dates of one document, in reading order."""

    def read(self, sentence: str, offset: int) -> tuple[Dated, ...]:
        """The dates of a sentence that begins at *offset* of the document."""
        found: list[Dated] = []
        low = sentence.lower()
        if len(low) != len(sentence):  # a letter that grows when lowered would shift the spans
            return ()
        self.note_since(None)
        told: list[PartialDate] = []
        for match in find_dates(low):
            group = first_group(match)
            resolve = RESOLVERS[group]
            try:
                value, ahead = resolve(self, match)
            except (ValueError, OverflowError):  # « le 31 février »: no such day
                continue
            before = low[max(0, match.start() - 14) : match.start()]
            head = match.group()[:9]
            ending = bool(_UNTIL.search(before)) or head.startswith("jusqu")
            clock = _LOCAL_TIME.match(low, match.end()) if "heure" in low else None
            dated = Dated(
                Span(offset + match.start(), offset + (clock or match).end()),
                value,
                ahead,
                past=self._is_past(match, value),
                started=head.startswith("depuis") or bool(_SINCE.search(before)),
                ending=ending,
                elapsed=group in ELAPSED,
                spread="hiver" in match.group() and not match["season_year"],
                soon=self._is_soon(match, value, ahead, opening=_opens(low, match.start())),
                stale=self._is_stale(match, value),
                week=group in _WEEKS,
                season=_season_of(match),
                back=step_back(match) if group in ELAPSED else None,
            )
            found.append(dated)
            nowadays = head.startswith("aujourd")
            lasting = dated.started and value is not None and value.day is not None
            told_of = value is not None and not (ending or dated.elapsed or lasting or nowadays)
            if value is not None and told_of and not self._to_come(value, ahead):
                self.note(value)
                told.append(value)
            elif dated.started:
                self.note_since(value)
        if found:
            self.frame(told if _opens(low, found[0].span.start - offset) else ())
        return tuple(found)

    def _to_come(self, value: PartialDate, ahead: PartialDate | None) -> bool:
        """« mercredi … ce vendredi sera son dernier jour … la veille »: not the eve of that Friday."""
        tomorrow = ahead is not None and (ahead.first - self.today).days == 1
        return tomorrow and value.day is not None and self._day is not None

    def _is_past(self, match: re.Match[str], value: PartialDate | None) -> bool:
        if match["ago"] is not None and match["ago_unit"].startswith("semaine"):
            return number_of(match["ago_count"]) != 1
        if value is None:  # « il y a quelques mois »
            return match["ago"] is not None and match["ago_unit"].startswith(("mois", "an"))
        return value.last < self.today - (LONG_AGO if value.day else _SOME_DAYS)

    def _is_stale(self, match: re.Match[str], value: PartialDate | None) -> bool:
        if value is None or match["last_week"] or match["last_weekend"]:
            return False
        part = match["lead"] or (match["this_month"] or "").removeprefix("au ").removeprefix("en ")
        over = next((days for word, days in _PARTS.items() if part.startswith(word)), None)
        some_days = value.first < self.today - (over or _A_WEEK)
        return some_days and (over is not None or value.day is not None)

    def _is_soon(
        self, match: re.Match[str], value: PartialDate | None, ahead: PartialDate | None, *, opening: bool
    ) -> bool:
        """*opening* the sentence, it rather is of what is narrated: « En mars, X quitte Y », in November."""
        if value is None or ahead is None or ahead == value or match.group().startswith("depuis"):
            return False
        if match.group().endswith("dernier"):
            return False  # « En décembre dernier, X quitte Y »
        if match["weekday"] is not None:
            tells = not opening or match.string[: match.start()].endswith("ce ")
            return tells and (ahead.first - self.today).days <= _NEXT_DAYS
        if match["season"] is not None:
            start = SEASONS[match["season"]]
        elif ahead.day is None and ahead.month is not None:
            start = ahead.month
        else:
            return False
        narrated = opening and match["season"] is None
        return (start - self.today.month) % 12 <= (_NEXT_MONTHS if narrated else _SOON)
