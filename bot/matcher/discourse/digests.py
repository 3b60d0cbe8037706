"""Letters and digests of a week: « L'actu IA de la semaine : … », « Prompt hebdo n° 41 », « Lundi IA #12 ».

They tell the days of the week one after the other, and all of them as their news; so do those of a day.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.matcher.discourse.head import head_lines
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line

THE_WEEK = timedelta(days=9)  # with a day or two to write it
_DAYS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_WEEKLY = re.compile(
    r" (?:hebdo|hebdomadaire|weekly)s? "
    r"|(?<! une) semaine (?!derniere |prochaine |apres |plus |avant |de plus )"
    rf"| (?:lettre|revue|recap|recapitulatif) du {_DAYS} "
    rf"|^ (?:le )?{_DAYS}s? [^:]*(?:#|n °|no) \d"
)
# « du 8 au 14 avril », « entre le lundi 8 et le dimanche 14 »
_RANGE = re.compile(
    r" (?:du|entre le) (?:\w+ )?\d+(?:er)? (?:\w+ ){0,2}(?:au|et le) (?:\w+ )?\d+(?:er)? \w+ "
)
_RECOUNTING = re.compile(r" (?:retenir|rater|manquer|manque|rate|rattraper|rattrapage|resume|recap|digest) ")


_DAILY = re.compile(
    r" (?:cafe|briefing|brief|matinale|breves|newsletter|essentiel|digest|recap|expresso|petit dejeuner) "
)


def of_the_day(lines: Sequence[Line]) -> bool:
    """« Le café du mercredi : … », « L'essentiel de la tech : … »: what is new since the last of them."""
    return any(_DAILY.search(line.text.partition(" :")[0] + " ") for line in head_lines(lines)[:1])


_COLUMNS = words("nominations mouvements carnet mercato")


def of_appointments(lines: Sequence[Line]) -> bool:
    """« Nominations : … », « Le carnet de la semaine »: of weeks past, as soon as it has them."""
    return any(
        not line.names_people and not line.words.isdisjoint(_COLUMNS) for line in head_lines(lines)[:1]
    )


def of_the_week(lines: Sequence[Line]) -> bool:
    """By its name, before the colon, or by the days that it covers: « Ce qu'il faut retenir du 8 au 14 »."""
    head = head_lines(lines)
    if any(_WEEKLY.search(_name(line)) for line in head[:1]):
        return True
    covering = any(_RANGE.search(line.text) for line in head)
    return any(_RECOUNTING.search(line.text) and (covering or _WEEKLY.search(line.text)) for line in head)


def _name(title: Line) -> str:
    """What stands before the colon, and tells nothing; empty where it does."""
    end = next((piece.first for piece in title.pieces if piece.word == ":"), len(title.tokens))
    if any(verb.finite and verb.first < end for _, verb in title.verbs) or title.names_people:
        return ""
    words = " ".join(token.fold for token in title.tokens[:end])
    return f" {words} "
