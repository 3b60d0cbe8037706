"""The day, or the month, of all that an article tells as news and dates in no other way.

« Dans une note envoyée lundi, Y redessine ses équipes. ¶ X prend la recherche. »: the day of the note.
« Les entrées et les sorties de mars ¶ X (recherche) »: the month of the title.
« En direct, ce mercredi ¶ 8h15. X s'en va. »: the day of the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.matcher.changes.change import Change
from bot.matcher.changes.headings import counts_movements
from bot.matcher.discourse.clause_dates import statement_dates
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.judgement.day_of_news import just_came
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line

# What is sent to many at once, and holds many things. Not a post or a tweet, which is of one person.
_NOTES = words("note memo message courriel mail circulaire communique billet missive organigramme")

_ANALYSTS = words("analyste analystes courtier courtiers banque bourse investisseurs")


@dataclass(frozen=True, slots=True)
class DayOfAll:
    """The date, and the line that tells it: what comes behind is of it."""

    dated: Dated
    line: int
    of_posts: bool = False  # not of who leaves, or sets up something else

    def dates(self, change: Change, line: Line) -> bool:
        if self.of_posts and change.act not in _OF_POSTS:
            return False
        # « X, arrivée en mai 2021, est promue »: of what came before
        return self.line < change.line and not change.dates and all(dated.past for dated in line.dates)


_OF_POSTS = frozenset({Act.TAKE, Act.NAME, Act.SUCCEED, Act.HIRE, Act.COME_BACK, Act.PAUSE})


def day_of_all(discourse: Discourse, published: date) -> DayOfAll | None:
    """The date of everything: that of a note in the opening of the article, or the month of its title."""
    noted = _of_live_page(discourse, published) or _of_title(discourse, published)
    return noted or _of_note(discourse, published) or _of_reshuffle(discourse, published)


def _of_live_page(discourse: Discourse, published: date) -> DayOfAll | None:
    """« EN DIRECT. Y : … | Revivez ce mercredi … ¶ 8h15. X démissionne. »: whatever the hour of its entry."""
    if not discourse.live or not title_is_ours(discourse.lines):
        return None
    told = (dated for line in discourse.lines for dated in line.dates if not (dated.elapsed or dated.ending))
    today = (d for d in told if d.value is not None and d.value.day and d.value.first == published)
    day = next(today, None)
    return DayOfAll(day, line=-1) if day is not None else None


def _of_title(discourse: Discourse, published: date) -> DayOfAll | None:
    title = title_lines(discourse.lines)
    told = [dated for line in title for dated in line.dates]
    month = told[0].value if len(told) == 1 else None
    if month is None or month.month is None or month.day is not None or month.first > published:
        return None
    return DayOfAll(told[0], title[-1].index) if any(map(counts_movements, title)) else None


def _of_note(discourse: Discourse, published: date) -> DayOfAll | None:
    for line in _opening(discourse.lines):
        if not line.dates or _NOTES.isdisjoint(line.words) or not _ANALYSTS.isdisjoint(line.words):
            continue
        sent = (*statement_dates(discourse.readers[line.index]), *_dates_of_main(discourse, line))
        day = next((dated for dated in sent if just_came(dated, published)), None)
        if day is not None:
            return DayOfAll(day, line.index)
    return None


def _of_reshuffle(discourse: Discourse, published: date) -> DayOfAll | None:
    """« Y redistribue les rôles ¶ Y a réuni vendredi ses équipes … »: the only day of late in the opening."""
    if not reshuffled(discourse):
        return None
    days = [
        (dated, line.index)
        for line in _opening(discourse.lines)
        for dated in (_dates_of_main(discourse, line) if line.dates and line.names_ours else ())
        if just_came(dated, published)
    ]
    return DayOfAll(*days[0], of_posts=True) if len({dated.value for dated, _ in days}) == 1 else None


def _dates_of_main(discourse: Discourse, line: Line) -> Iterator[Dated]:
    """« Lundi, dans une note, X a délégué … »: the day of what is done by it."""
    reader = discourse.readers[line.index]
    for at, verb in line.verbs:
        clause = reader.read(at)
        if verb.finite and not verb.pluperfect and clause.attachment is Attachment.MAIN:
            yield from (dated for k in clause.dates if (dated := line.pieces[k].dated) is not None)


def _opening(lines: Sequence[Line]) -> Iterator[Line]:
    """The head of the article, and the first paragraph of its text."""
    first = next((line.sentence.block for line in lines if line.sentence.section is Section.CONTENT), None)
    for line in lines:
        if line.sentence.section is not Section.CONTENT or line.sentence.block == first:
            yield line
