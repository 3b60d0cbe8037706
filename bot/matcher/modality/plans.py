"""What is only planned or sought: « n'a aucun projet de départ », « les efforts pour ramener X »."""

from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line
from bot.matcher.syntax.reader import ClauseReader

_PLANS = words("projet projets intention intentions velleite velleites envie plan plans idee")
_NONE = words("aucun aucune pas nul nulle moindre")
_REACH = 6  # tokens before the verb or the noun


def plans_none(line: Line, first: int) -> bool:
    """Whether what begins at token *first* is « de » a plan that is said not to be."""
    before = [token.fold for token in line.tokens[max(0, first - _REACH) : first] if token.word]
    if not before or before[-1] not in ("de", "d'"):
        return False
    return before[-2:-1] != [] and before[-2] in _PLANS and not _NONE.isdisjoint(before[:-2])


def sought_only(reader: ClauseReader, clause: Clause) -> str:
    """« les tractations pour faire revenir X ont échoué »: the noun of what is tried; empty if done."""
    before = [piece.word for piece in reader.pieces[max(0, clause.at - 4) : clause.at]]
    if before[-3:-1] == ["en", "vue"]:
        before = [*before[:-3], "pour"]
    if len(before) < 2 or before[-1] != "pour" or before[-2] not in _EFFORTS or before[-3:-2] == ["en"]:
        return ""  # « est en discussions pour passer chez Y »: somebody's own
    came_off = any(verb.lemma in _COMING_OFF and not verb.negated for _, verb in reader.line.verbs)
    return "" if came_off else before[-2]


_EFFORTS = words("tractations negociation negociations pourparlers discussions efforts demarches appels")
_COMING_OFF = words("aboutir réussir payer porter permettre")
