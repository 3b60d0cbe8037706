"""Congresses and debates that a title names: who comes, goes or takes over there keeps their post."""

from bot.matcher.changes.change import Change
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.occasions import GATHERINGS, OCCASIONS
from bot.matcher.syntax.pieces import Line, Sign


def at_a_labelled(title: Line, change: Change) -> bool:
    """« Colloque : X arrive, Y repart »: there, where no house and no post is told."""
    row = title.pieces[:2]
    if change.line or len(row) < 2 or row[1].sign is not Sign.COLON or row[0].word not in _LABELS:
        return False
    bare = not (change.left or change.post or change.dates or title.names_ours)
    elsewhere = change.joined is not None and not change.joined.watched
    return bare and not elsewhere and change.word in _COMING_BY


_LABELS = words("colloque sommet forum congres festival gala salon vivatech davos assises")
_COMING_BY = words("arriver repartir partir revenir rentrer")


def opens_it(title: Line, change: Change) -> bool:
    """« X ouvrira le colloque | La chercheuse y prendra la suite de Y »: there, as the title has it."""
    goes_on = change.act in (Act.TAKE, Act.SUCCEED, Act.NAME) and change.line > 0
    if not goes_on or change.member.identity not in title.named:
        return False
    return any(
        verb.finite and verb.lemma in _LEADING_IT and not _HELD.isdisjoint(_behind(title, verb))
        for _, verb in title.verbs
    )


def _behind(line: Line, verb: VerbGroup) -> list[str]:
    return [token.fold for token in line.tokens[verb.last : verb.last + 4]]


_LEADING_IT = words(
    "ouvrir clôturer clore présider animer conclure inaugurer coprésider introduire parrainer"
)
_HELD = OCCASIONS | GATHERINGS | words("table jury cloture ouverture")
