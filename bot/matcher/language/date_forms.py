# ruff: noqa: E501  (a line of the pattern is one alternative)
"""The forms that a French date takes, as one pattern: a named group for each."""

import re
from collections.abc import Iterator

from bot.matcher.lexicon.calendar import MONTHS, NUMBERS, SEASONS, SHORT_MONTHS, WEEKDAYS

_DAY = "|".join(WEEKDAYS)
_MONTH = "|".join(MONTHS)
_SHORT = "|".join(SHORT_MONTHS)
_SEASON = "|".join(SEASONS)
_COUNT = r"\d{1,3}|quelques|plusieurs|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
_THAT_YEAR = (
    r"de\s+(?:cette\s+année-là|la\s+même\s+année|l['’]année\s+(?:suivante|précédente|d['’]après|d['’]avant))"
)
# « à la fin de (mars) », « au tout début de (l'année 2023) »: of which time, is told behind.
_PART = (
    r"(?:(?:(?:à|vers|dès)\s+la\s+(?:toute\s+)?fin|au\s+(?:tout\s+)?(?:début|milieu|cours)|(?:dès|vers)\s+le\s+début)"
    r"\s+(?=d[eu'’])(?:de\s+(?=l['’]an)|du\s+(?=mois))?)?"
)
# The same before a month, which then begins with what part of it is meant: « dans les premiers jours d'avril ».
_PART_OF_MONTH = (
    r"(?:(?:(?:au|aux|dans\s+les|(?:dès|vers)\s+le|(?:à|vers|dès)\s+la)\s+)?(?:tout(?:e|s)?\s+)?"
    r"(?=début|fin|milieu|cours|premiers))?"
)
# « X, aujourd'hui chez Z, … », « X, médecin et aujourd'hui patron de Z »: where somebody is these days, and no day.
_AT_A_PLACE = r"(?:chez|à\s+la\s+tête|aux\s+commandes|patronn?e?|direct(?:eur|rice)|présidente?)\b"
_UNIT = r"minutes?|heures?|jours?|semaines?|mois|ans?|années?"
FORMS = re.compile(
    rf"""
    ^\W*(?P<entry_month>{_MONTH})(?:\s+(?P<entry_rest>(?:19|20)\d\d))?(?=\s*(?:[:–—→➡|]|\.?\s*$))
    | (?:^\W*|(?<=\())(?P<entry_year>(?:19|20)\d\d)(?=\s*[:–—→➡|]|(?<=\(\d\d\d\d)\s*[,;)])
    | \b(?: nuit\s+d[eu]\s+(?:{_DAY})\s+(?:à|au)\s+(?P<night>{_DAY})
    | (?:(?P<full_day>{_DAY})\s+)?(?P<day>1er|\d{{1,2}})\s+(?P<day_month>{_MONTH})\b(?:\s+(?P<day_year>(?:19|20)\d\d)\b|\s+(?P<day_that_year>{_THAT_YEAR}))?
    | le\s+(?P<month_day>1er|[1-9]|[12]\d|3[01])\s+(?:de\s+ce\s+mois|du\s+mois(?:\s+(?P<month_day_rest>dernier|passé)|(?!\s+de)))\b
    | le\s+(?P<bare_day>[1-9]|[12]\d|3[01])(?=\s*(?:[.,;:)–—]|$))
    | (?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b
    | (?P<slash>\d{{1,2}}/\d{{1,2}}/(?:19|20)?\d\d)\b
    | {_PART_OF_MONTH}(?P<lead>en|depuis|dès|(?:début|fin|milieu|cours|courant|premiers\s+jours)(?:\s+(?:du\s+mois\s+)?d(?:e|['’]))?|mi|mois\s+de|mois\s+d['’]|jusqu['’]en|jusqu['’]à|de|d['’]|du|à\s+(?:partir|compter)\s+d(?:e|['’])|d['’]ici(?:\s+à)?|avant|après|vers)
      [\s-]?\s*(?P<month>{_MONTH})\b(?:\s+(?P<month_rest>dernier|prochain|(?:19|20)\d\d|de\s+(?:l['’]an(?:née)?\s+(?:derni(?:er|ère)|passée?)|cette\s+année(?!-)))|\s+(?P<month_that_year>{_THAT_YEAR}))?
    | \b(?P<short_month>{_SHORT})\.?\s+(?P<short_year>(?:19|20)\d\d)\b
    | (?P<bare_month>{_MONTH})\s+(?P<bare_rest>dernier|prochain|(?:19|20)\d\d)\b
    | (?:(?<=\()|(?<=,\s))(?P<bracketed_month>{_MONTH})(?=\s*(?:[.,;)]|$|(?:aussi|également)\b))
    | (?:pas\s+plus\s+tard\s+qu(?:e\s+|['’]\s?)(?={_DAY}|hier))?(?:(?P<from_now>dès|à\s+partir\s+de|à\s+compter\s+de)\s+|dans\s+(?:la\s+(?:soirée|matinée|journée)|l['’]après-midi)\s+de\s+)?(?<!\bun\s)(?P<weekday>{_DAY})\b(?!\s+(?:suivant|d['’]après))(?!\s+d[e'’]\s*(?:{_MONTH})\b)(?:\s+(?P<week_rest>dernier|prochain)|\s+(?P<week_day>[1-9]|[12]\d|3[01])(?=\s*(?:[,.;:)]|au\s+soir|(?:matin|midi|soir)\b|$)))?
    | (?P<ago>il\s+y\s+a|voilà|voici|(?:cela|ça)\s+fait)\s+(?:(?:à\s+peine|environ|tout\s+juste|déjà|seulement|presque|bientôt|un\s+peu)\s+|(?:près|plus|moins)\s+d(?:e\s+|['’]\s?))*
      (?P<ago_count>{_COUNT})\s+(?P<ago_unit>{_UNIT})\b(?P<ago_exact>\s+jour\s+pour\s+jour)?
    | (?P<later_count>{_COUNT})\s+(?P<later_unit>{_UNIT})\s+(?P<later>plus\s+tard|plus\s+tôt|auparavant|(?:après|avant)(?=\s*[,.;)]|$))
    | (?P<elapsed_count>{_COUNT})\s+(?P<elapsed_unit>{_UNIT})(?=\s+(?:seulement\s+|à\s+peine\s+|tout\s+juste\s+)?après\b)
    | (?P<morrow_of>(?:au|(?:dès\s+)?le)\s+lendemain)(?=\s+d(?:e\s|u\s|es\s|['’]))
    | l['’](?P<season_last>été|automne|hiver)\s+(?:dernier|passé)|(?P<spring_last>printemps)\s+dernier
    | (?:(?:à|d['’]ici\s+(?:à\s+)?)\s*la\s+fin\s+d(?:e\s+l['’]|u\s+)|au\s+(?:début|milieu|cours)\s+d(?:e\s+l['’]|u\s+)|à\s+l['’]|cet\s+|de\s+l['’]|pendant\s+l['’]|durant\s+l['’]|dès\s+l['’]|avant\s+l['’]|jusqu['’]à\s+l['’]|d['’]ici\s+(?:à\s+)?l['’]|d['’]ici\s+(?:au|le)\s+|au\s+|ce\s+|du\s+|le\s+|la\s+|en\s+|l['’])
      (?P<season>{_SEASON})\b(?:\s+(?P<season_year>(?:19|20)\d\d)|\s+(?P<season_next>prochaine?)|\s+(?P<season_then>suivante?|d['’]après))?
    | {_PART}(?P<last_year>(?:l['’]an|l['’]année|(?:début|milieu|fin)\s+d['’]année)\s+(?:derni(?:er|ère)|passée?))
    | (?P<last_month>(?:le|du|au)\s+mois\s+(?:dernier|passé))
    | (?P<this_month>(?:(?:au|en|à\s+la)\s+)?(?:début|milieu|fin|cours)\s+d[eu]\s+(?:ce\s+)?mois\b(?!\s+(?:de|d['’]|prochain|dernier))|plus\s+tôt\s+(?:ce\s+mois-ci|dans\s+le\s+mois)\b|ce\s+mois-ci\b)
    | (?P<last_week>(?:(?:en\s+)?(?:début|milieu|fin)\s+de|la)\s+semaine\s+(?:dernière|passée)) | (?P<last_weekend>le\s+week-end\s+(?:dernier|passé)) | (?P<week_before>la\s+semaine\s+(?:d['’]avant|précédente))
    | (?P<this_year>cette\s+année|(?:à\s+la\s+)?(?:début|milieu|fin)\s+(?:d['’]année|de\s+(?:l['’]|cette\s+)année)(?!\s+(?:derni|prochaine|passée|(?:19|20)\d\d)))
    | (?P<coming>(?:l['’]an|l['’]année|(?:début|milieu|fin)\s+d['’]année|le\s+mois|du\s+mois)\s+prochaine?) | (?P<next>la\s+semaine\s+prochaine)
    | (?P<eve>la\s+veille)\b(?!\s+d(?:es?\b|u\b|['’])) | (?P<morrow>le\s+lendemain)\b
    | (?P<two_before>l['’]avant-veille)\b | (?P<two_after>le\s+surlendemain)\b
    | (?P<ahead_in>dans)\s+(?P<ahead_count>{_COUNT})\s+(?P<ahead_unit>jours?|mois|ans?)\b
    | (?P<christmas>avant|à|pour|depuis|autour\s+de|jour\s+de|veille\s+de)\s+noël\b
    | (?P<same>(?:le|du|au|ce)\s+même\s+(?:jour|soir|mois|{_DAY})|la\s+même\s+(?:année|semaine)|à\s+la\s+même\s+(?:époque|date)|cette\s+année-là|dans\s+(?:la\s+(?:soirée|matinée|journée|foulée)|l['’](?:après-midi|heure)\b)|(?:en\s+même\s+temps|au\s+même\s+moment)|le\s+(?:soir\s+(?:même|venu)|matin\s+même|jour\s+même)|ce\s+(?:jour|soir|{_DAY})-là
      |(?:(?<=avait\s)|(?<=avaient\s)|(?<=était\s)|(?<=étaient\s))alors(?=\s+\w+(?:é|i|u|û|is|it)(?:e?s?)\b))\b
      (?:\s+qu(?:e\s+|['’]\s?)(?:lui|eux|elles?)\b(?=\s*(?:[,.;)]|$)))?(?!\s+(?:d[eu'’]|en\s+(?:{_MONTH})\b|qu(?:e\s|['’](?!(?:ils?|elles?)\s+(?!aussi\b)\w))))
    | (?P<in_the_night>dans\s+la\s+nuit)\b(?!\s+d)
    | (?P<next_weekday>{_DAY})\s+(?:suivant|d['’]après)\b
    | (?P<next_year>l['’]année\s+(?:suivante|d['’]après))|(?P<next_month>le\s+mois\s+(?:suivant|d['’]après))
    | (?P<year_before>l['’]année\s+(?:précédente|d['’]avant)|un\s+an\s+avant(?=\s*[,.;)]|$))|(?P<month_before>le\s+mois\s+(?:précédent|d['’]avant))
    | (?P<before_yesterday>avant-hier) | (?:pas\s+plus\s+tard\s+qu['’]\s?)?(?P<yesterday>hier)\b
    | (?:(?:dès|pas\s+plus\s+tard\s+que)\s+)?(?<!de\s)(?P<tomorrow>(?:après-)?demain)\b(?!\s*[»"”])
    | (?P<today>aujourd['’]hui(?!(?<=[,(t]\saujourd['’]hui)\s+{_AT_A_PLACE})|ce\s+(?:matin|midi|soir|jour)|cet\s+après-midi|cette\s+nuit)\b
    | (?P<days_ago>ces\s+(?:derniers|dernières)\s+(?:jours|semaines|mois|années|heures)|récemment|dernièrement|(?:il\s+y\s+a|voilà|voici)\s+peu(?:\s+de\s+temps)?(?!\s+(?:de\s+(?:chances?|monde|doutes?|gens|places?|candidats|raisons)|d[’']|plus))|(?:en|au)\s+(?:début|milieu)\s+de\s+(?:la\s+)?semaine|(?:en|à\s+la)\s+fin\s+de\s+(?:la\s+)?semaine(?!\s+(?:dern|pass|proch)))\b
    | {_PART}(?:de\s+l['’](?=année))?(?P<year_lead>en|depuis|dès|fin|début|mi|de|jusqu['’]en|à|vers|courant|entre|et|année|été|automne|hiver|printemps|(?:au\s+(?:premier|deuxième|second|troisième|quatrième|dernier)\s+)?(?:trimestre|semestre)|\()
      [\s-]?\s*(?P<year>(?:19|20)\d\d)\b(?!\s*(?:salariés|employés|personnes|euros|dollars|milliards|millions|postes)))
    """,
    re.VERBOSE,
)
# Every date holds one of these words, or a digit: most sentences hold none.
_WORDS = frozenset(
    (*MONTHS, *WEEKDAYS, *SEASONS, "minute", "minutes", "heure", "heures", "jour", "jours",
    "semaine", "semaines", "week", "mois", "an", "ans", "année", "années", "matin", "midi", "soir", "soirée", "journée", "matinée", "noël", "surlendemain", "nuit", "veille",
    "lendemain", "hier", "demain", "aujourd", "récemment", "dernièrement", "époque", "date", "foulée", "temps", "moment", "alors", "peu")
)  # fmt: skip
# And it begins with one of these, or with a digit: the many forms above are tried nowhere else.
_OPENERS = frozenset(
    (*MONTHS, *SHORT_MONTHS, *WEEKDAYS, *SEASONS, *(number.split("-")[0] for number in NUMBERS), "quelques", "plusieurs", "nuit", "le",
    "la", "l", "les", "ce", "cet", "cette", "ces", "de", "d", "du", "à", "au", "en", "depuis", "dès", "début", "premiers", "tout", "toute", "tous", "aux", "milieu",
    "fin", "cours", "mi", "courant", "mois", "jusqu", "avant", "après", "vers", "entre", "et", "année", "trimestre",
    "semestre", "pas", "il", "voilà", "voici", "cela", "ça", "pour", "autour", "jour", "veille", "pendant", "durant", "dans", "hier", "demain", "aujourd", "récemment", "dernièrement", "alors", "plus", "(")
)  # fmt: skip
# How many words behind its opener such a word may stand: « le même mois », « à la fin de l'été »,
# « il y a à peine un peu plus de … ans ».
_CLOSE, _NEAR, _FAR = 3, 6, 16
_REACH = {
    **dict.fromkeys(_OPENERS, _NEAR),
    **dict.fromkeys(("le", "la", "l", "les", "de", "du", "ce", "cet", "cette", "ces", "un", "une"), _CLOSE),
    "il": _FAR,
}
_WORD = re.compile(r"\b(?:\w+|\()")
_LETTERS = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")


def find_dates(low: str) -> Iterator[re.Match[str]]:
    """As ``FORMS.finditer``, without looking where no date can begin."""
    if _WORDS.isdisjoint(_LETTERS.findall(low)) and not _DIGIT.search(low):
        return
    end = 0
    for start in _starts(low):
        match = FORMS.match(low, start) if start >= end else None
        if match is not None:
            yield match
            end = match.end()


def _starts(low: str) -> list[int]:
    """Where a date may begin: at a digit, or at an opener that has the word of a date not far behind."""
    starts = []
    ahead = _FAR
    for word in reversed([*_WORD.finditer(low)]):
        text = word.group()
        ahead = 0 if text in _WORDS or text[0].isdigit() else ahead + 1
        if text[0].isdigit() or ahead < _REACH.get(text, 0):
            starts.append(word.start())
    starts.append(0)
    return starts[::-1]
