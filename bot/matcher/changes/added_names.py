"""Who is added to those told of before: « il faut y ajouter X », « un nom de plus sur la liste : X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, OF
from bot.matcher.lexicon.occasions import COMERS, LEAVERS, SERIES
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Sign


def added_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Depuis lundi, il faut y ajouter X », « À cette liste s'ajoute X », « la liste s'allonge avec X »."""
    if clause.verb.negated or not _lengthens(seen, clause):
        return
    if clause.verb.governors and clause.verb.governors[0].lemma in _BIDDING:
        truth = FACT  # « il faut y ajouter X »
    added = () if clause.verb.reflexive and seen.subject(clause) else _added(seen, clause)
    leaders = seen.antecedents(clause.starts)
    model = leaders[0].identity if leaders else None
    gone, surge = _of_those_gone(seen, clause), seen.discourse.surge
    for member in added:
        if gone or (model is None and surge is not None and surge.act is Act.EXIT):
            yield change_told(seen, member, Act.EXIT, clause, truth)
        elif model is not None and member.identity != model:
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=model)


_BIDDING = words("falloir devoir pouvoir convenir")


def _of_those_gone(seen: Arguments, clause: Clause) -> bool:
    """« à la liste des partants », « à ces départs », « On compte les absents. Il faut y ajouter X. »"""
    rows = [seen.pieces[: clause.stops]]
    if clause.verb.indirect == "y" and seen.line.index:
        before = seen.discourse.lines[seen.line.index - 1]
        if not LEAVERS.isdisjoint(before.words):
            return True
        rows.append(before.pieces)
    actions = [piece.action for row in rows for piece in row if piece.action is not None]
    return any(action.plural and action.act is Act.EXIT for action in actions)


def _lengthens(seen: Arguments, clause: Clause) -> bool:
    """Something is added to a list of people who do one thing, which is not a list of those who come."""
    if not COMERS.isdisjoint(seen.line.words):
        return False
    subject = seen.piece(clause.subject)
    if clause.verb.lemma != "ajouter":
        return clause.verb.reflexive and subject is not None and subject.word in SERIES
    to = (seen.pieces[c.at] for c in clause.complements if c.word in ("a", "au"))
    listed = any(piece.word in SERIES or piece.action is not None for piece in to)
    return listed or clause.verb.indirect == "y"


def _added(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """The object, who stands behind « s'ajoute », « avec X », or whose the name is: « …, celui de X »."""
    if not _NAMES.isdisjoint(seen.line.words):
        return _named(seen, clause)
    if clause.verb.lemma != "ajouter":
        behind = next((c.at for c in clause.complements if c.word == "avec" and c.at > clause.at), None)
    elif clause.object is not None or clause.subject is None or clause.subject < clause.at:
        behind = clause.object
    else:
        behind = clause.subject  # « On peut y ajouter X »
    return seen.people(behind) if behind is not None and seen.pieces[behind].people else ()


def _named(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« un quatrième nom, celui de X », « deux noms de plus : X et Y »: X."""
    row = seen.pieces
    for at in range(clause.at, len(row)):
        before = row[at - 1]
        its = at > 1 and before.word in OF and row[at - 2].word in DEMONSTRATIVES
        if row[at].people and (its or before.sign in (Sign.COLON, Sign.COMMA)):
            return seen.people(at)
    return ()


_NAMES = words("nom noms patronyme signature tete")
