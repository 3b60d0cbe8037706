"""Infinitives that tell a fact whatever the verb above: « n'a pas tardé à partir ».

And verbs of saying whose report is wrong: « annonçait à tort que X partait ».
And what was agreed on, or is long over, whatever the verb above: « n'exigeait pas son renvoi de novembre ».
"""

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import UNITS
from bot.matcher.lexicon.controls import EFFECT_OF, Effect
from bot.matcher.lexicon.grammar import RANKS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader

# Negated, these tell that it is done: « n'a pas tardé à partir », « n'en finit pas de perdre X ».
NO_DELAY = words("attendre tarder hésiter traîner manquer finir cesser arrêter")
_RANKS = RANKS | {"unique"}


def asserted(reader: ClauseReader, clause: Clause, parent: Clause) -> bool:
    """The infinitive is a fact, though the verb above may be negated or yet to come."""
    verb = parent.verb
    if verb.negated and verb.lemma in NO_DELAY:
        return True  # « n'a pas tardé à partir »
    if verb.negated and _taken_for_granted(reader, clause, verb):
        return True
    if clause.link == "a" and verb.lemma == "mettre" and _takes_time(reader, clause, parent):
        return True
    if clause.link == "pour" and verb.lemma in ("falloir", "suffire") and verb.perfect:
        return True  # « il aura fallu un week-end pour congédier X »
    return clause.link == "a" and verb.lemma == "être" and _one_of_several(reader, parent)


def _taken_for_granted(reader: ClauseReader, clause: Clause, above: VerbGroup) -> bool:
    """« n'est pas surprise d'être virée », « ne se plaint pas d'avoir été écartée »: how they take it, and no
    word on whether; not « n'est pas sûr d'avoir été renvoyé »."""
    if above.tense is Tense.CONDITIONAL or clause.link not in ("de", "d'", ""):
        return False  # « ne serait pas mécontent de partir »
    if felt(reader, above.last, clause.verb.first) or above.lemma in _FEELING:
        return True
    between = reader.line.tokens[above.last : clause.verb.first]
    doubted = above.lemma in EFFECT_OF or any(token.fold in _IN_DOUBT for token in between)
    return clause.verb.perfect and clause.link != "" and not doubted


def felt(reader: ClauseReader, first: int, last: int) -> bool:
    """A feeling is told between two tokens: « surprise de », « peu fier de »."""
    return not _FELT.isdisjoint(token.fold for token in reader.line.tokens[first:last])


_FELT = words(
    """
    surpris surprise surprises etonne etonnee mecontent mecontente fache fachee triste fier fiere fiers
    heureux heureuse malheureux malheureuse ravi ravie content contente decu decue desole desolee soulage
    soulagee honteux honteuse honte regret regrets remords amer amere
    """
)
_FEELING = words(
    "étonner plaindre offusquer formaliser vexer émouvoir réjouir cacher surprendre fâcher regretter"
)
_IN_DOUBT = words("sur sure certain certaine persuade persuadee convaincu convaincue cense censee suspecte")


def _takes_time(reader: ClauseReader, clause: Clause, parent: Clause) -> bool:
    """« n'a pas mis six mois à partir », « a mis longtemps à s'en aller »."""
    between = reader.line.tokens[parent.verb.last : clause.verb.first]
    return any(token.fold in UNITS or token.fold in ("longtemps", "temps") for token in between)


def unwarranted(reader: ClauseReader, parent: Clause) -> bool:
    """« n'imposait pas de le renvoyer », « ne justifiait pas d'écarter X », « n'est pas sûr de partir »: not
    whether they did; « auraient préféré voir X partir »: what they would have liked."""
    verb = parent.verb
    behind = [token.fold for token in reader.line.tokens[verb.last : verb.last + 1]]
    unsure = verb.lemma == "être" and not _IN_DOUBT.isdisjoint(behind)
    wished = any(g.lemma in _LIKING and g.tense is Tense.CONDITIONAL for g in verb.governors)
    return wished or (verb.negated and (verb.lemma in _WARRANTING or unsure))


_LIKING = words("préférer aimer vouloir souhaiter")


_WARRANTING = words("imposer justifier exiger nécessiter obliger contraindre commander suffire")


def agreed(reader: ClauseReader, clause: Clause) -> bool:
    """« un accord pour que X revienne », « a donné son feu vert pour que … »: so it will be."""
    return _agreement(reader, clause.at)


def _agreement(reader: ClauseReader, at: int) -> bool:
    """An agreement is told before *at*, and it has been found."""
    told = {token.fold for token in reader.line.tokens[: reader.pieces[at].first]}
    if told.isdisjoint(_AGREEMENTS) or not told.isdisjoint(_NO_AGREEMENT):
        return False
    verbs = [piece.verb for piece in reader.pieces[:at] if piece.verb is not None]
    return not any(verb.negated or EFFECT_OF.get(verb.lemma) in _UNSURE for verb in verbs)


_AGREEMENTS = words("accord accords entente compromis feu entendus entendues accordes accordees")
_NO_AGREEMENT = words("pas sans aucun faute defaut projet vers si")
_UNSURE = (Effect.BLOCK, Effect.HEDGE, Effect.DENY)


def done_by_then(reader: ClauseReader, at: int) -> bool:
    """« n'exigeait pas son renvoi de novembre dernier », « l'éviction de X en novembre »: it has been."""
    row = reader.pieces
    k = at + 1
    while k < len(row) and (row[k].sign is Sign.PREP or row[k].people):
        k += 1
    dated = row[k].dated if k < len(row) else None
    if dated is None or not dated.past or dated.ending:
        return False
    near = reader.line.tokens[max(0, row[k].first - 1) : row[k].first + 1]
    return all(token.low != "dès" for token in near)  # « avait exigé son départ dès 2019 »: the demand


def _one_of_several(reader: ClauseReader, parent: Clause) -> bool:
    """« n'est pas la seule à partir », « est le dernier à prendre la porte »: they did."""
    after = reader.line.tokens[parent.verb.last : parent.verb.last + 3]
    return any(token.fold in _RANKS for token in after)


def of_nobody(reader: ClauseReader, clause: Clause, parent: Clause) -> bool:
    """« il n'y a jamais de bon moment pour partir », « pour faire plus, pas pour partir »: said of nobody."""
    before = reader.line.tokens[max(0, clause.verb.first - 2) : clause.verb.first]
    if clause.link == "pour" and [token.fold for token in before] == ["pas", "pour"]:
        return True
    return clause.link == "pour" and parent.verb.lemma == "avoir" and parent.verb.indirect == "y"


def wrongly(reader: ClauseReader, clause: Clause) -> bool:
    """« annonçait à tort que », « a annoncé par erreur », « À tort, Y a annoncé »."""
    tokens, verb = reader.line.tokens, clause.verb
    told = [
        tuple(token.fold for token in row[:2])
        for row in (tokens, tokens[verb.last :], tokens[verb.last + 1 :])
    ]
    return any(row in (("a", "tort"), ("par", "erreur")) for row in told)
