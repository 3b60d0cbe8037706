"""How long somebody stayed or stays away: « n'est resté que six mois », « ne rentre qu'en mai »."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Org, Sign
from bot.model import Status

STAYING = words("tenir rester demeurer passer durer")
_COMING_BACK = words("revenir rentrer reprendre retrouver réapparaître reparaître")
_SPANS = words("jour jours semaine semaines mois an ans annee annees heures trimestre semestre")
_HOURS = words("jour jours heure heures")
_UNTIL = words("en a au aux dans apres le la lorsque quand d' pour fin debut une deux trois quatre six")


def stayed_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« n'aura tenu que quatre ans », « n'y est restée que six mois »: over, so a leaving."""
    verb = clause.verb
    over = verb.perfect or verb.tense is Tense.FUTURE
    until = verb.perfect and _until_a_month(seen, clause)
    if not over or verb.negated or not (until or _some_time(seen.line, verb)):
        return
    told = verb.perfect and verb.tense is Tense.FUTURE and clause.object is None
    if not (until or _only(seen.line, verb) or told):
        return
    if clause.attachment is Attachment.RELATIVE and _some_time(seen.line, verb, _HOURS):
        return  # « Y remplace X, qui n'aura tenu que deux jours »: X stood in
    members = seen.subject(clause)
    there = seen.before_link(clause, "ou") if clause.attachment is Attachment.RELATIVE else None
    left = _beside(seen, clause) or there or _named_before(seen, clause)
    for member in members:
        told_of = change_told(seen, member, Act.EXIT, clause, truth, left=left)
        # « Y, où elle n'est restée que … », « a tenu jusqu'en mai »: recalled
        yield replace(told_of, after=told_of.after or there is not None or until)


def _until_a_month(seen: Arguments, clause: Clause) -> bool:
    """« a tenu jusqu'en mai », « est restée jusqu'à l'été 2023 », right behind the verb: gone then."""
    if clause.verb.lemma not in _STAYING_ON:
        return False
    row = [p for p in seen.pieces[clause.at + 1 : clause.at + 5] if p.word not in (*_THAN, "que")]
    until = bool(row) and seen.line.tokens[row[0].first].fold == "jusqu'"
    when = next((p.dated.value for p in row[:2] if p.dated is not None), None) if until else None
    return when is not None and when.day is None


_STAYING_ON = ("tenir", "rester", "demeurer")


def _named_before(seen: Arguments, clause: Clause) -> Org | None:
    """« X était passé chez Z et n'y est resté que six mois », « X quitte Z | Il n'y sera resté que … »: the
    last house named, in this sentence or the one before."""
    if clause.verb.indirect != "y":
        return None
    before = seen.before.pieces if seen.before is not None else ()
    row = reversed((*before, *seen.pieces[: clause.at]))
    return next(
        (piece.org for piece in row if piece.org is not None and piece.org.identity is not None), None
    )


def _beside(seen: Arguments, clause: Clause) -> Org | None:
    """« que cinq mois chez Y »: the organisation named before the next comma."""
    for k in range(clause.at + 1, len(seen.pieces)):
        if seen.pieces[k].sign in (Sign.COMMA, Sign.STOP, Sign.COLON) or seen.pieces[k].verb is not None:
            return None
        if seen.pieces[k].sign is Sign.ORG and seen.pieces[k - 1].sign is Sign.PREP:
            return seen.org(k)
    return None


def away_until(line: Line, verb: VerbGroup) -> bool:
    """« ne rentrera qu'en janvier »: away till then, rather than back."""
    after = verb.last + 1
    told = verb.lemma in _COMING_BACK and verb.tense is not Tense.CONDITIONAL
    at_work = verb.lemma == "travailler" and verb.tense is Tense.FUTURE
    behind = [token.fold for token in line.tokens[verb.last : verb.last + _WITH_A_HOUSE]]
    before = "avant" in itertools.takewhile(lambda word: word not in _CLOSING, behind)
    if (told or at_work) and verb.negated and before:
        return True  # « ne reviendra pas chez Y avant l'automne », « ne travaillera pas avant mai »
    told = told and _only(line, verb, reach=4)
    while told and after < len(line.tokens) and line.tokens[after - 1].fold not in _THAN:
        after += 1
    return told and after < len(line.tokens) and line.tokens[after].fold in _UNTIL


def away_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Who is away: a leave; « n'est rentrée qu'en mai »: who has come back since."""
    truth = FACT if truth.status is Status.DENIED else truth
    back = clause.verb.perfect and not clause.verb.negated
    ends = next((p.dated for p in seen.pieces[clause.at :] if p.dated is not None), None) if back else None
    for member in seen.subject(clause):
        act = Act.COME_BACK if back else Act.PAUSE
        yield change_told(seen, member, act, clause, truth, dates=() if ends is None else (ends,))


_THAN = ("que", "qu'")
_WITH_A_HOUSE = 5  # words: « chez », its name, « avant »
_CLOSING = (",", ";", ":", ".", "pour", "et")


def _only(line: Line, verb: VerbGroup, *, reach: int = 1) -> bool:
    """« ne … que » around the verb, and up to *reach* tokens behind it."""
    around = {token.fold for token in line.tokens[verb.first : verb.last]}
    after = [token.fold for token in line.tokens[verb.last : verb.last + reach]]
    return bool(around & {"ne", "n'"}) and not verb.negated and any(word in _THAN for word in after)


def _some_time(line: Line, verb: VerbGroup, spans: frozenset[str] = _SPANS) -> bool:
    return any(token.fold in spans for token in line.tokens[verb.last : verb.last + 5])
