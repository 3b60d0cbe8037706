"""A coming or going named as what people remember, or by what it has left behind: the reader knows of it.

« Personne n'a oublié le limogeage de X », « La démission de X a laissé des traces ».
"""

import re

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.told_times import dates_told, of_these_days
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line
from bot.matcher.syntax.reader import ClauseReader

_MINDING = words("oublier souvenir remémorer rappeler pardonner digérer ressasser revivre repenser")
_GETTING_OVER = words("remettre survivre relever")
_MARKING = words(
    """
    laisser marquer traumatiser échauder secouer ébranler fragiliser affaiblir désorganiser déstabiliser
    hanter nourrir alimenter endeuiller
    """
)
_TELLING = _MINDING | _GETTING_OVER | _MARKING
_IN_MIND = words("memoire memoires esprits souvenir souvenirs echo")


def remembered(ties: Ties, change: Change) -> bool:
    """*change*, a noun, is what somebody minds, or what has marked something; not of a day of late, but for
    what has come of it: « les rumeurs nées de la démission de X, mercredi »."""
    if change.noun and _come_of(ties.lines[change.line], change.at):
        return True
    days = (d for d in dates_told(change) if d.value is not None and d.value.day is not None)
    if not change.noun or any(not day.past for day in days):
        return False
    reader = ties.discourse.readers[change.line]
    if reader.verb(change.at) is not None:
        return False
    if any(_was_to(verb) and at > change.at for at, verb in reader.line.verbs):
        return True  # « Son entrée, comme celle de X, devait rassurer »
    in_mind = not _IN_MIND.isdisjoint(reader.line.words)
    clauses = [reader.read(at) for at, verb in reader.line.verbs if in_mind or verb.lemma in _TELLING]
    above = reader.line.sentence.section is not Section.CONTENT  # where it may be what the article is about
    return any(
        _minded(reader, c, change.at) or (not above and _marks(c, change.at, in_mind=in_mind))
        for c in clauses
    )


def _was_to(verb: VerbGroup) -> bool:
    return (
        any(g.lemma == "devoir" and g.tense is Tense.IMPERFECT for g in verb.governors) and not verb.perfect
    )


def _come_of(line: Line, at: int) -> bool:
    row = line.pieces[max(0, at - 2) : at]
    return len(row) > 1 and row[0].word in _BORN and row[1].word in OF


_BORN = words("ne nee nes nees issu issue issus issues")


def _minded(reader: ClauseReader, clause: Clause, at: int) -> bool:
    """« On se souvient du départ de X », « L'épisode rappelle celui de Y », « ne s'en est pas remis »."""
    verb = clause.verb
    if verb.lemma in _GETTING_OVER:
        within = {token.fold for token in reader.line.tokens[verb.first : verb.last]}
        if verb.lemma != "survivre" and within.isdisjoint(_ONESELF):
            return False  # « a remis sa démission »
    elif verb.lemma not in _MINDING:
        return False
    return clause.object == at or any(complement.at == at for complement in clause.complements)


_ONESELF = words("se s' me m' nous")


def _marks(clause: Clause, at: int, *, in_mind: bool) -> bool:
    """« Le départ de X a marqué les esprits », « la maison, ébranlée par le départ de X, … »."""
    verb = clause.verb
    lasting = verb.perfect or verb.tense is Tense.IMPERFECT or verb.lemma == "hanter"
    if clause.subject == at and lasting:
        return verb.lemma in _MARKING or in_mind
    if in_mind and clause.subject == at:
        return verb.lemma in ("rester", "être", "demeurer")
    undergone = verb.passive or verb.tense is Tense.PARTICIPLE
    by_it = any(complement.word == "par" and complement.at == at for complement in clause.complements)
    return undergone and by_it and verb.lemma in _MARKING


def compared(line: Line, change: Change) -> bool:
    """« Moins remarqué que le congé de X ou le transfert de Y, … »: with what the reader knows."""
    if not (change.noun and change.definite) or "que" not in line.words:
        return False
    first = line.pieces[change.at].first
    told = [token.fold for token in line.tokens[:first]]
    if "que" not in told:
        return False
    at = len(told) - 1 - told[::-1].index("que")
    between = any(verb.finite and at < verb.first < first for _, verb in line.verbs)
    return not between and not _MORE_OR_LESS.isdisjoint(told[max(0, at - 4) : at])


_MORE_OR_LESS = words("plus moins aussi autant davantage")


def for_a_known_reason(line: Line, change: Change) -> bool:
    """« une enquête sur les conditions dans lesquelles X a été limogé », « les raisons pour … »."""
    aside = change.attachment in (Attachment.RELATIVE, Attachment.THAT) and not change.noun
    first = line.pieces[change.at].first
    before = " ".join(token.fold for token in line.tokens[max(0, first - _NEAR_BY) : first])
    return aside and _CIRCUMSTANCES.search(before) is not None


_NEAR_BY = 10  # words
_CIRCUMSTANCES = re.compile(
    r"\b(?:conditions|circonstances|raisons|motifs|facon|maniere) "
    r"(?:(?:dans|pour|selon|par) l(?:a|e|es)quel(?:s|le|les)?|dont)\b"
)


def as_said(ties: Ties, change: Change) -> bool:
    """« X a quitté ses fonctions la semaine dernière, comme elle l'avait annoncé en mai »: not of today."""
    said = _AS_SAID.search(ties.lines[change.line].text) is not None
    return said and change.perfect and not of_these_days(change, ties.published)


_AS_SAID = re.compile(
    r" comme (?:prevu|convenu|annonce"
    r"|(?:il|elle|ils|elles|on) (?:l' |s' y )?(?:avait|avaient|etait|etaient) "
    r"(?:annonce|prevu|promis|engage|laisse))"
)
