"""Who has held a post for a while, as told when that ends: « l'intérim que X assurait depuis mai ».

They had been given it: « X, qui occupait le poste par intérim », « X faisait office de directeur », « X, qui
n'aura tenu le poste que deux jours ».
"""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.relatives import before_object_link
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import FOR_NOW, INTERIM, LEADING, UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import Post, post_of

HOLDING = LEADING | words("assurer assumer exercer occuper tenir remplir faire")
_OFFICES = words("poste fonction fonctions place fauteuil charge direction presidence")
_SPANS = words("jour jours heures semaine semaines mois")


def held_for_now_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """The holder's appointment, which came before whatever else is told."""
    verb = clause.verb
    if not verb.finite or verb.passive:
        return
    lasted = verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.negated)
    if not (lasted or _only_so_long(seen, clause)):
        return
    post = _served_as(seen, clause) if verb.lemma == "faire" else _held(seen, clause)
    if post is None:
        return
    for member in seen.subject(clause):
        yield replace(change_told(seen, member, Act.TAKE, clause, truth, post=post), after=True)


def _served_as(seen: Arguments, clause: Clause) -> Post | None:
    """« Y remplace X, qui faisait office de directrice »; not « X faisait office de directrice »."""
    if clause.attachment is not Attachment.RELATIVE:
        return None
    row = seen.pieces[clause.at + 1 : clause.at + 4]
    if len(row) < 3 or row[0].word != "office" or row[2].role is None:
        return None
    return post_of(seen.line, row[2].role)


def _held(seen: Arguments, clause: Clause) -> Post | None:
    """« (l'intérim que X) assurait », « occupait le poste par intérim »: for the time being."""
    linked = before_object_link(seen.pieces, clause)
    thing = seen.piece(linked if linked is not None else clause.object)
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    told = {token.fold for token in seen.line.tokens[clause.verb.first : last]}
    if thing is None or thing.word not in _OFFICES | UNITS | {"interim"}:
        return None
    span = span_of(seen.line.tokens, thing.first, thing.last)
    if _only_so_long(seen, clause):  # « son poste » may be anywhere
        return Post(None, span, None) if thing.word in _OFFICES and not seen.possessive(thing.first) else None
    for_now = thing.word == "interim" or not told.isdisjoint(FOR_NOW)
    return Post(INTERIM, span, None) if for_now else None


def _only_so_long(seen: Arguments, clause: Clause) -> bool:
    """« n'aura occupé le poste que deux jours »."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.first :]]
    only = behind.index("que") if "que" in behind else len(behind)
    held = clause.verb.perfect and bool({"n'", "ne"} & set(behind[:2]))
    return held and not _SPANS.isdisjoint(behind[only : only + 4])
