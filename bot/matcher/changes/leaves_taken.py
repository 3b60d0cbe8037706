"""A leave told by when it was taken: « depuis le congé posé début août, X n'a plus donné signe de vie »,
or told of as never taken: « n'avait pas pris de vacances depuis 2019 ».
"""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import WEEKDAYS
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member

_TAKING = words("prendre poser entamer commencer débuter annoncer demander obtenir solliciter")


def taken_since(seen: Arguments, at: int) -> tuple[Member, ...]:
    """Whose leave the noun at *at* is, behind « depuis », where a participle and no name follows it: that of
    whom the sentence is about."""
    row = seen.pieces
    action = row[at].action
    if action is None or action.act is not Act.PAUSE or not at or row[at - 1].word != "depuis":
        return ()
    verb = seen.reader.verb(at + 1)
    if verb is None or verb.tense is not Tense.PARTICIPLE or verb.lemma not in _TAKING:
        return ()
    if any(complement.word == "par" for complement in seen.reader.read(at + 1).complements):
        return ()  # « depuis le congé pris par Y »
    told = (k for k, piece in enumerate(row) if piece.verb is not None and piece.verb.finite)
    members = (seen.subject(seen.reader.read(k)) for k in told)
    return next((those for those in members if len(those) == 1), ())


def never_taken(seen: Arguments, clause: Clause) -> bool:
    """« n'avait pas pris de congé depuis 2019 », « ne prend pas de vacances », « … jamais de congé »,
    « n'a pas pris de congé pour autant »: how somebody is, and no denial of what was said of them."""
    verb, tokens = clause.verb, seen.line.tokens
    if not verb.negated:
        return False
    told = {token.fold for token in tokens[verb.first : clause.end + _BEHIND]}
    return not told.isdisjoint(_NO_LEAVE) or (
        verb.perfect and (verb.pluperfect or not told.isdisjoint(_SO_FAR))
    )


_NO_LEAVE = words("jamais vacances")
_SO_FAR = words("depuis autant")
_BEHIND = 4  # words: « … de vacances depuis »


def off_that_day(seen: Arguments, clause: Clause) -> bool:
    """« était en congé vendredi »: for the day."""
    was = clause.verb.lemma == "être" and clause.verb.tense is Tense.IMPERFECT
    return was and any(token.fold in WEEKDAYS for token in seen.line.tokens[clause.end : clause.end + 1])
