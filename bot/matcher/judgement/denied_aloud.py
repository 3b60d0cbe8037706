"""Who is said to get no post, against what was told: « Non, X n'a pas été nommée », « Y dément : X ne prend
pas la direction ». Where nobody had it so, « n'a pas été nommé » denies nothing."""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.matcher.whys import DENIED_APART, SAID_FALSE


def denied_aloud(ties: Ties, change: Change) -> bool:
    """By a verb of denying, or as what was rumoured, or in answer to it."""
    if denied_as_told(change):
        return True
    line = ties.lines[change.line]
    verbal = any(why == "negated" or why.startswith("denied by") for why in change.truth.why)
    if not verbal:
        return False
    if not _DENYING.isdisjoint(line.lemmas):
        return True
    in_passing = change.attachment not in (Attachment.MAIN, Attachment.THAT)
    return not in_passing and (_answers(line, change) or any(map(_of_a_rumour, (line, ties.lines[0]))))


def denied_as_told(change: Change) -> bool:
    """« C'est faux. », « X sur le départ ? Non. »: of what the article had somebody tell, or asked."""
    return not {SAID_FALSE, DENIED_APART}.isdisjoint(change.truth.why)


_DENYING = words("démentir réfuter")


def _of_a_rumour(line: Line) -> bool:
    """« Y dément les rumeurs », « contrairement à ce qui a été écrit »."""
    return not _RUMOURED.isdisjoint(line.words) or not _DENYING.isdisjoint(line.lemmas)


_RUMOURED = words("rumeur rumeurs bruits intox contrairement")


def _answers(line: Line, change: Change) -> bool:
    """« Non, X ne prend pas la direction », « « X n'a pas été nommé », dit un porte-parole »."""
    no = [token.fold for token in line.tokens if token.word][:1] == ["non"]
    return no or (change.quoted and "porte-parole" in line.words)
