"""Who stands in for somebody who goes, told by everyday words: « garde la boutique », « s'y colle »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.meantime import awaiting, while_away
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import POSITIONS
from bot.matcher.modality.truth import FACT
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, org_of
from bot.matcher.syntax.reader import cleft

STANDING_IN = "garder la boutique"  # the ``word`` of who is told to do so
GOING = frozenset({Act.EXIT, Act.OUST, Act.PAUSE})
_MANAGING = words("gérer expédier")
_KEEPING = _MANAGING | words("garder tenir faire jouer")
_SHOPS = words(
    """
    boutique maison baraque machine labo laboratoire cles clefs manettes bastion fort affaire courantes
    interimaire interimaires doublure doublures remplacant remplacante remplacants
    """
)


def stands_in(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« garde la boutique », « fera tourner la maison », « s'y colle », « gère les affaires courantes »."""
    if clause.verb.lemma == "coller":
        return "y" in (token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.main])
    told = match.idiom and clause.verb.lemma in _KEEPING
    return told and seen.line.tokens[clause.end - 1].fold in _SHOPS


def keeps_no_place(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« X gardait la boutique », « Y, qui fait tourner la maison »: what they do already; « garde la maison
    de ses parents »: where nobody goes. « Y, qui gardait la boutique » tells what came before."""
    verb = clause.verb
    if verb.lemma in _MANAGING or not stands_in(seen, match, clause):
        return verb.lemma == "coller"  # « X se colle une étiquette »
    aside = clause.attachment is Attachment.RELATIVE and not cleft(seen.reader, clause)
    if verb.tense is Tense.IMPERFECT and not verb.perfect:
        since = "depuis" in seen.line.words  # « Depuis, X faisait office d'intérimaire »
        return not (since or (aside and verb.lemma != "faire"))
    still = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
    if (aside and verb.tense is not Tense.FUTURE) or not still.isdisjoint(("toujours", "encore")):
        return True
    return not (_somebody_goes(seen) or while_away(seen) or awaiting(seen))


def _somebody_goes(seen: Arguments) -> bool:
    """In this sentence or before."""
    if seen.exits or seen.ousts or seen.pauses or any(seen.discourse.history.of(act) for act in GOING):
        return True
    return any(piece.action is not None and piece.action.act in GOING for piece in seen.pieces)


def taken_on_for_now(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Iterator[Member]:
    """« X, engagé dimanche comme patron par intérim, rend les clés à Y »: who came for that, and goes."""
    if seen.line.words.isdisjoint(_FOR_NOW):
        return
    for at, verb in seen.line.verbs:
        if at < clause.at and verb.tense is Tense.PARTICIPLE and verb.lemma in _TAKING_ON | _NAMING:
            taken_on = {member.identity for member in seen.subject(seen.reader.read(at))}
            named = verb.lemma in _NAMING  # somebody of the house goes back to what they did
            those = (member for member in members if member.identity in taken_on)
            yield from (member for member in those if not named or _from_another(seen, member))


def _from_another(seen: Arguments, member: Member) -> bool:
    """« l'ancien patron de Z »."""
    origins = [member.origin, seen.discourse.mentions.origins.get(member.identity.name)]
    origins += [org_of(role) for role in member.roles]
    return any(org is not None and not org.watched for org in origins)


def held_for_now(seen: Arguments) -> Iterator[Change]:
    """« Le poste était vacant depuis le départ de X. Y l'occupait à titre provisoire »: Y stood in."""
    if _FOR_NOW.isdisjoint(seen.line.words) or not seen.line.index:
        return
    before = seen.discourse.lines[seen.line.index - 1]
    if before.pieces[:1] == () or before.pieces[0].word not in POSITIONS:
        return
    gone = [m.identity for act in (Act.EXIT, Act.OUST) for m, at, _ in seen.discourse.history.of(act)]
    for at, verb in seen.line.verbs:
        lasting = verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.passive or verb.negated)
        if lasting and verb.lemma in _HOLDING and verb.direct in ("l'", "le", "la"):
            clause = seen.reader.read(at)
            for member in seen.subject(clause):
                former = next((who for who in reversed(gone) if who != member.identity), None)
                yield change_told(seen, member, Act.TAKE, clause, FACT, counterpart=former, word="assurer")


_HOLDING = words("occuper assurer exercer assumer tenir")
_FOR_NOW = words("interim interimaire provisoire provisoirement")
_TAKING_ON = words("engager recruter embaucher débaucher")
_NAMING = words("nommer désigner choisir appeler installer propulser")
