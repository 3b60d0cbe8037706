"""The day of those who enter or leave a board, where the article tells further up that it was renewed.

« Mardi, Y a renouvelé son conseil. … X y entre. »: on that Tuesday.
"""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.day_of_news import recent_day
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import BOARDS, SEATS
from bot.matcher.syntax.clauses import Attachment


def day_of_board(ties: Ties, change: Change) -> Dated | None:
    """« Mardi, Y a renouvelé son conseil. » further up: of each seat that is then taken or left."""
    seat = change.post is not None and change.post.board
    if not seat and ties.lines[change.line].words.isdisjoint(_OF_SEATS):
        return None
    for line in reversed(ties.lines[max(0, change.line - _FAR) : change.line]):
        if not line.dates or _GOVERNING.isdisjoint(line.words) or line.words.isdisjoint(_RENEWING):
            continue
        reader = ties.discourse.readers[line.index]
        for at, verb in line.verbs:
            clause = reader.read(at)
            if clause.attachment is not Attachment.MAIN or verb.pluperfect or not verb.finite:
                continue
            if (dated := recent_day(line, clause, ties.published)) is not None:
                return dated
    return None


_GOVERNING = BOARDS | words("administrateurs gouvernance")
_OF_SEATS = _GOVERNING | SEATS | words("siegent table mandat presidence instance")
_RENEWING = words(
    """
    renouvele renouvelle renouveler renouvellement remanie remanier remaniement rebat rebattu demantele
    demanteler recompose recomposer recomposition refonte refondu redessine nouveau neuf accord compromis
    """
)
_FAR = 6  # sentences
