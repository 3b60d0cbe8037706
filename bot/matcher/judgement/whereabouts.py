"""Where somebody stands by what one change says: elsewhere before, put out, in long since, risen, within."""

from bot.matcher.changes.change import Change
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import is_ours
from bot.model import Status

RISING = words("promouvoir monter gravir grimper")


def headed_before(change: Change) -> bool:
    """« X, nommée en 2021 à la tête de Z, prend la direction des produits »: Z is where X was before."""
    there = change.joined is not None and change.joined.identity is not None and not change.joined.watched
    before = change.pluperfect or (change.tense is not Tense.FUTURE and any(d.past for d in change.dates))
    return there and before and change.act is Act.NAME and change.truth.status is Status.ANNOUNCED


def put_out(change: Change) -> bool:
    """Dismissed, or gone from the watched organisation: who takes a post back after that returns."""
    if change.truth.status is not Status.ANNOUNCED or change.act not in (Act.EXIT, Act.OUST):
        return False
    return change.left.watched if change.left is not None else change.act is Act.OUST


def came_in_long_ago(change: Change) -> bool:
    """« X, arrivée de Z en décembre, hérite de … »: of an article of the spring."""
    told = change.act in (Act.JOIN, Act.HIRE) and change.truth.status is Status.ANNOUNCED
    ours = change.joined is None or change.joined.watched
    beside = change.pluperfect and change.attachment in (Attachment.RELATIVE, Attachment.THAT)
    then = beside or change.attachment is Attachment.PARTICIPLE
    then = then or (
        change.pluperfect and change.attachment is Attachment.MAIN
    )  # « avait rejoint Y l'an dernier »
    dated = any(d.past or (d.value is not None and d.value.day is None) for d in change.dates)  # « en mars »
    since = beside and is_ours(change.joined)  # « X, que Y avait prise à Z, s'en va »
    return told and ours and then and (dated or since)


def rises(change: Change) -> bool:
    """« X monte en grade », « Y promue directrice »: of those who are in already."""
    within = change.joined is None or change.joined.watched
    return within and change.act in (Act.NAME, Act.TAKE) and change.word in RISING


def within_ours(change: Change) -> bool:
    """Nobody comes in by it: who else moves then may be of the house that they leave."""
    post = change.post.org if change.post is not None else None
    return not is_ours(change.joined) and any(map(is_ours, (change.left, change.agent, post)))
