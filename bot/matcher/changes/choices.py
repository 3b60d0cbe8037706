"""On whom a choice falls: « le choix s'est porté sur Y », « on lui préfère X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import recipients
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Member, Sign


def followed(seen: Arguments) -> Identity | None:
    """« Pour succéder à X », « pour remplacer X »: whose place is to be filled."""
    for at, verb in seen.line.verbs:
        if verb.tense is not Tense.INFINITIVE:
            continue
        if at <= 1 and (pointed := _pointed_at(seen, verb)) is not None:
            return pointed
        if verb.lemma not in SUCCEEDING:
            continue
        near = range(at + 1, min(at + 3, len(seen.pieces)))
        found = next((seen.people(k) for k in near if seen.pieces[k].people), ())
        if len(found) == 1:
            return found[0].identity
    leaving = (k for k, piece in enumerate(seen.pieces[:-1]) if piece.word == "remplacement")
    named = (seen.people(k + 1) for k in leaving if seen.pieces[k + 1].people)
    return next((people[0].identity for people in named), None)


def _pointed_at(seen: Arguments, verb: VerbGroup) -> Identity | None:
    """« Pour lui succéder, … », « Pour prendre sa suite, … »: whom the sentence before tells of."""
    behind = [token.fold for token in seen.line.tokens[verb.last : verb.last + 2]]
    theirs = verb.lemma == "prendre" and behind[:1] == ["sa"] and not _PLACES.isdisjoint(behind)
    named = verb.lemma in SUCCEEDING and (verb.indirect == "lui" or verb.direct in ("le", "la", "l'"))
    if not (theirs or named) or not seen.line.index:
        return None
    told = seen.antecedents(0)
    return told[0].identity if len(told) == 1 else None


_PLACES = words("suite place releve succession")


def preference_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Told of a post, or of somebody who has just been put aside."""
    if clause.verb.passive or clause.object is None:
        chosen = seen.subject(clause) if clause.verb.passive else ()
    else:
        chosen = seen.people(clause.object) if seen.pieces[clause.object].people else ()
    post = _at_stake(seen)
    counterpart = _passed_over(seen, clause, chosen)
    if counterpart is None or (post is None and not seen.ousts):
        return
    held = counterpart if seen.ousts else None
    for member in chosen:
        yield change_told(seen, member, Act.SUCCEED, clause, truth, post=post, counterpart=held)


def _passed_over(seen: Arguments, clause: Clause, chosen: tuple[Member, ...]) -> Identity | None:
    people = recipients(seen, clause)
    if not people and clause.verb.indirect == "lui":  # « on lui préfère X »
        people = seen.antecedents(clause.at)
    own = {member.identity for member in chosen}
    return next((member.identity for member in people if member.identity not in own), None)


def _at_stake(seen: Arguments) -> Post | None:
    """The post that the sentence is about: « voulait la direction des ventes »."""
    for piece in seen.pieces:
        if piece.sign is Sign.THING and (post := office_after(seen.line, piece.first)) is not None:
            return None if post.team else post
    return None
