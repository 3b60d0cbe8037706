"""Since when somebody has been there, as a sentence beside says: « y travaille depuis octobre »."""

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line

_COMING_IN = frozenset({Act.JOIN, Act.HIRE})
_PLACED = _COMING_IN | {Act.NAME, Act.TAKE, Act.SUCCEED}
_WORKING = words("travailler officier exercer œuvrer occuper siéger")
_NEAR = 3  # sentences


def there_since(ties: Ties, change: Change) -> Dated | None:
    """« X rejoint Y | Elle y travaille depuis octobre », « X, RSSI d'Y depuis octobre … Débauché de Z, »."""
    if change.act not in _PLACED or change.dates:
        return None
    for line in ties.lines[max(0, change.line - _NEAR) : change.line + _NEAR + 1]:
        if not any(_month_told(dated) for dated in line.dates) or not _beside(ties, change, line):
            continue
        told = _post_held(change, line) if change.act in _COMING_IN else None
        told = told or _at_work(ties, change, line)
        if told is not None:
            return told
    return None


def _month_told(dated: Dated) -> bool:
    """« depuis octobre », « depuis lundi »; not « depuis 2018 », of those who have been there for long."""
    return dated.started and dated.value is not None and dated.value.month is not None


def _beside(ties: Ties, change: Change, line: Line) -> bool:
    here = ties.lines[change.line].sentence
    opening = Section.CONTENT not in (here.section, line.sentence.section)
    return opening or here.block == line.sentence.block


def _post_held(change: Change, line: Line) -> Dated | None:
    """« X, RSSI d'Y depuis octobre »: the date right behind the post."""
    name = change.member.identity
    for at, piece in enumerate(line.pieces[:-1]):
        held = any(m.identity == name and any(not r.former for r in m.roles) for m in piece.people)
        dated = line.pieces[at + 1].dated
        if held and dated is not None and _month_told(dated):
            return dated
    return None


def _at_work(ties: Ties, change: Change, line: Line) -> Dated | None:
    """« elle y officie depuis la mi-octobre », « il est en poste depuis lundi »."""
    seen = Arguments(ties.discourse, line)
    posted = " en poste " in line.text
    for at, verb in line.verbs:
        so_far = verb.tense is Tense.IMPERFECT  # « occupait le poste depuis mai »: before they get it
        at_it = (verb.lemma in _WORKING and not so_far) or (posted and verb.lemma == "être")
        if not verb.finite or verb.negated or not at_it:
            continue
        clause = seen.reader.read(at)
        theirs = any(member.identity == change.member.identity for member in seen.subject(clause))
        told = (line.pieces[k].dated for k in clause.dates)
        since = next((dated for dated in told if dated is not None and _month_told(dated)), None)
        if theirs and since is not None:
            return since
    return None
