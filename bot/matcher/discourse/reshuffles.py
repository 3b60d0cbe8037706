"""Whether an article is about who does what in the house: « Y remanie sa direction »."""

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.head import head_lines
from bot.matcher.discourse.naming import head_is_ours
from bot.matcher.lexicon import words

RESHUFFLES = words(
    """
    remanie remanier remaniee remaniement remaniements reorganise reorganiser reorganisation
    reorganisations organigramme organigrammes restructure restructuration redistribue redistribuer
    redistribution chamboule chambouler chamboulement rebat rebattre remodele remodelage refonte
    nominations promotions mouvements mobilites remue-menage chamboule-tout musicales mercato
    """
)


def reshuffled(discourse: Discourse) -> bool:
    """The head of the article says that posts of a watched house are given out anew."""
    head = head_lines(discourse.lines)
    told = any(
        not RESHUFFLES.isdisjoint(line.words) or any(phrase in line.text for phrase in _WHO_DOES_WHAT)
        for line in head
    )
    return told and head_is_ours(discourse.lines)


_WHO_DOES_WHAT = (
    *(" qui fait quoi ", " qui dirige quoi ", " qui arrive ", " qui part ", " qui s'en va ", " qui entre "),
    " montent en grade ",
)
