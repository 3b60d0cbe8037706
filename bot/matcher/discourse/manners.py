"""What a denial is of: how somebody left, not whether."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.grammar import ALONE
from bot.matcher.syntax.clauses import Attachment, Clause


def only_how(seen: Arguments, clause: Clause) -> bool:
    """« n'est pas partie de gaieté de cœur », « sur la pointe des pieds »: how, not whether."""
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.end + 14]]
    if not ALONE.isdisjoint(told[:2]):
        return True  # « ne part pas seule », « n'y revient pas seul »
    after = " ".join(told)
    return any(f" {after} ".find(f" {manner} ") >= 0 for manner in _MANNERS)


_MANNERS = (
    "sur la pointe des pieds",
    "de gaiete de coeur",
    "de gaite de coeur",
    "de son plein gre",
    "de son propre chef",
    "les mains vides",
    "sans un mot",
    "sans bruit",
    "sans regret",
    "sans regrets",
    "sans raison",
    "par hasard",
    "en bons termes",
    "en silence",
    "sur un coup de tete",
    "dans la douceur",
    "dans le calme",
    "a la legere",
    "le coeur leger",
    "discretement",
    "a cause de",
    "a cause d'",
    "a cause du",
    "a cause des",
    "parce que",
    "parce qu'",
    "pour des raisons",
    "pour l' argent",
    "pour une question de",
    "pour gagner plus",
)


def seen_going(seen: Arguments, clause: Clause) -> bool:
    """« une année qui a vu filer X et Y »: told of what the house, or its year, has been through."""
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    return above is not None and above.lemma == "voir" and above.perfect
