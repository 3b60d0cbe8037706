"""Articles about a film, a book, a play or a match: those who make it come and go for it alone."""

from collections.abc import Sequence

from bot.matcher.discourse.head import head_lines
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line

_WORKS = words(
    """
    film films cinema documentaire biopic long-metrage longs-metrages court-metrage telefilm tournage
    tournages roman comedie opera operette metteur metteuse scenaristes cineaste cineastes
    comediens album chanson spectacle musical showrunner librettiste football rugby handball
    basket tennis championnat selectionneur ligue-1 cyclisme
    """
)
_SERIES = (
    " au theatre ",
    " piece de theatre ",
    " dans la serie ",
    " serie televisee ",
    " serie tele ",
    " bande dessinee ",
    " la piece de ",
    " ligue 1 ",
)


def about_a_work(lines: Sequence[Line]) -> bool:
    """Whether title or summary say that the article is about one."""
    head = head_lines(lines)
    return any(
        not _WORKS.isdisjoint(line.words) or any(phrase in line.text for phrase in _SERIES) for line in head
    )
