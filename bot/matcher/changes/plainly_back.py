"""Returns told without a place: « revenu en janvier », « à peine rentrée », « revient de congé »."""

from collections.abc import Iterator
from itertools import pairwise

from bot.matcher.changes.pausing import after_time_away
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import FIRST_PERSON
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.syntax.clauses import Attachment, Clause, Complement
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign

_SEEN_AGAIN = words("réapparaître reparaître revenir rentrer")
LEADING = words("diriger prendre reprendre piloter travailler occuper chapeauter épauler")

TEAMS = words("equipe equipes rangs effectifs")
_BACK = words("revenir rentrer rappliquer")
_THEIR_OWN = words("chemin trone couronne sien sienne")


def plainly_back(seen: Arguments, match: Match, clause: Clause, left: Org | None) -> bool:
    """A return without a place named: an idiom, or « revenu en janvier »."""
    if match.idiom and (clause.verb.lemma != "retrouver" or idiom_words(seen, clause) & _THEIR_OWN):
        return True
    headed = seen.line.sentence.section is Section.TITLE or _under_a_recall(seen)
    titled = headed and clause.verb.tense is Tense.PRESENT and not clause.quoted
    if titled and clause.verb.lemma == "revenir" and all(c.word == "apres" for c in clause.complements):
        return True
    ahead = clause.verb.negated and clause.verb.tense is Tense.FUTURE  # « X ne reviendra pas »
    if any(c.word == "avec" and seen.pieces[c.at].sign is Sign.PRONOUN for c in clause.complements):
        return clause.verb.lemma in ("revenir", "rentrer")  # « Y revient avec lui »
    back = clause.verb.lemma in _BACK
    if back and (_out_as_told(seen, clause) or _says_so(seen, clause)):
        return True
    behind = [c.word for c in clause.complements if clause.at < c.at and not _apart(seen, clause, c)]
    bare = clause.object is None and all(word == "selon" for word in behind)
    bare = bare or _another_behind(seen, clause)
    bare = bare and not _at_some_event(seen, clause)
    if clause.verb.lemma == "revenir" and ahead and bare:
        return True
    if clause.verb.lemma in ("revenir", "rentrer") and bare and _not_yet(clause):
        return True
    seen_again = clause.verb.lemma in _SEEN_AGAIN and after_time_away(seen.line)
    if clause.verb.lemma == "rempiler" or seen_again:
        return True  # « a réapparu au bureau après ses quatre semaines auprès de son fils »
    obj = seen.piece(clause.object)
    if clause.verb.lemma == "réintégrer" and obj is not None and obj.word in TEAMS:
        return True
    following = {token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]}
    if back and following & {"aussi", "egalement"}:
        return True  # « Y revient lui aussi »
    rested = any((p.action is not None and p.action.act is Act.PAUSE) for p in seen.pieces[clause.at :])
    if rested and clause.verb.lemma in ("revenir", "rentrer"):
        return True  # « revient de congé »
    if clause.verb.lemma == "revenir" and _for_a_post(seen, clause):
        return True
    chained = clause.verb.tense is Tense.PARTICIPLE and any(at < clause.at for at in seen.exits)
    dated = chained or (
        bool(clause.dates) and (clause.verb.tense is Tense.PARTICIPLE or _past_and_bare(seen, clause))
    )
    return clause.verb.lemma in ("revenir", "rentrer") and (left is not None or dated)


def _under_a_recall(seen: Arguments) -> bool:
    """« Y rappelle deux anciens | X et Z reviennent. », « Y bat le rappel | … »: to Y."""
    title = seen.discourse.lines[0]
    told = title_is_ours(seen.discourse.lines) and not title.words.isdisjoint(_RECALLING)
    return told and seen.line.index > 0 and seen.line.sentence.section is Section.SUMMARY


_RECALLING = words("rappelle rappel reviennent revenants retours rembauche reembauche rapatrie recupere")


def _for_a_post(seen: Arguments, clause: Clause) -> bool:
    """« revient diriger la recherche », « revient la suppléer », « revient pour assurer l'intérim »."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    row = row[1:] if row and row[0].word == "pour" else row
    verb = row[0].verb if row else None
    return verb is not None and verb.tense is Tense.INFINITIVE and takes_a_post(seen, verb)


def takes_a_post(seen: Arguments, verb: VerbGroup) -> bool:
    """« diriger », « suppléer », « assurer l'intérim »: no errand."""
    stands_in = verb.lemma == "assurer" and not _STANDING_IN.isdisjoint(seen.line.words)
    return stands_in or verb.lemma in LEADING | SUCCEEDING


_STANDING_IN = words("interim releve transition")


def _another_behind(seen: Arguments, clause: Clause) -> bool:
    """« X ne reviendra pas, Y à la barre »: what stands behind the comma is told of Y."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    return len(row) > 1 and row[0].sign is Sign.COMMA and bool(row[1].people) and clause.verb.negated


def _at_some_event(seen: Arguments, clause: Clause) -> bool:
    """« reviendra en janvier au Forum économique »: where nobody works."""
    row = seen.pieces[clause.at + 1 : clause.stops]
    return any(
        at.word in ("a", "au", "aux") and place.sign is Sign.WORD and seen.line.tokens[place.first].capital
        for at, place in pairwise(row)
    )


def _not_yet(clause: Clause) -> bool:
    """« pourrait revenir », « est en pourparlers pour revenir », « reviendra en mai »: still away."""
    verb = clause.verb
    if verb.negated or any(governor.negated for governor in verb.governors):
        return False  # « n'envisage pas de revenir »: where to?
    return (
        verb.ahead
        or verb.tense is Tense.CONDITIONAL
        or bool(verb.governors)
        or (clause.attachment is Attachment.INFINITIVE and clause.link in ("pour", "a", "de", "d'"))
    )


def _out_as_told(seen: Arguments, clause: Clause) -> bool:
    """« X est évincé. … Mercredi, il revient »: bare, of somebody whose leaving was told before."""
    out_before = [seen.reader.read(at).subject for at in seen.ousts | seen.exits if at < clause.at]
    if clause.verb.perfect and clause.object is None and clause.subject in out_before and not clause.quoted:
        return not any(c.at > clause.at for c in clause.complements)  # « X, éjecté en mai, est revenu »
    if clause.object is not None or any(c.at > clause.at for c in clause.complements) or clause.quoted:
        return False
    members = seen.subject(clause)
    before = {m.identity for at in _gone_here(seen, clause) for m in seen.subject(seen.reader.read(at))}
    if len(members) == 1 and members[0].identity in before:
        return True  # « X, qui avait démissionné vendredi, a annoncé qu'il revenait »
    if len(members) != 1:
        return False
    history, identity = seen.discourse.history, members[0].identity
    if any(m.identity == identity for m, _, _ in history.of(Act.PAUSE)):
        return clause.verb.perfect  # « X avait pris un congé. Lundi, la juriste est revenue »
    out = {m.identity for act in (Act.EXIT, Act.OUST) for m, _, _ in history.of(act)}
    return identity in out and identity.id is not None


def _gone_here(seen: Arguments, clause: Clause) -> Iterator[int]:
    """Where a relative clause before this one tells that somebody had gone."""
    for at in seen.ousts | seen.exits:
        told = seen.reader.read(at)
        if at < clause.at and told.attachment is Attachment.RELATIVE and told.verb.pluperfect:
            yield at


def _says_so(seen: Arguments, clause: Clause) -> bool:
    """L'ancienne directrice le confirme : « Je rentre. »: nothing else said, by one who had left."""
    subject = seen.piece(clause.subject)
    own = subject is not None and subject.word in FIRST_PERSON and clause.quoted
    if not own or clause.complements or clause.verb.tense is not Tense.PRESENT or clause.verb.negated:
        return False
    ends = all(piece.sign in (Sign.STOP, Sign.QUOTE) for piece in seen.pieces[clause.at + 1 :])
    return ends and any(role.former for member in seen.subject(clause) for role in member.roles)


def _past_and_bare(seen: Arguments, clause: Clause) -> bool:
    """« X y était revenu en 2023 », « … avant de revenir en novembre »: nothing else than when."""
    verb = clause.verb
    past = verb.perfect or verb.tense is Tense.PAST or clause.link in ("avant", "de", "d'")
    named = any(
        member.identity.id is not None or _gone_before(seen, member) for member in seen.subject(clause)
    )
    behind = [c for c in clause.complements if c.at > clause.at]
    beside = all(c.word in _BESIDE or _apart(seen, clause, c) for c in behind) and all(
        seen.pieces[c.at].sign is Sign.THING for c in behind
    )
    return past and clause.object is None and named and beside


def _gone_before(seen: Arguments, member: Member) -> bool:
    """Somebody unknown, of whom this sentence or one before it tells that they left, no other house first."""
    if any(member.identity == who.identity for who in seen.goings.values()):
        return True  # « Partie chez Z en 2021, elle est rentrée en 2023 »
    history = seen.discourse.history
    told = [(m, line) for act in (Act.EXIT, Act.OUST) for m, line, _ in history.of(act)]
    told += [
        (m, seen.line.index) for at in seen.exits | seen.ousts for m in seen.subject(seen.reader.read(at))
    ]
    lines = [seen.discourse.lines[line] for m, line in told if m.identity == member.identity]
    first = [next((p.org for p in line.pieces if p.org is not None), None) for line in lines]
    return any(org is None or org.identity is None or org.watched for org in first)


def _apart(seen: Arguments, clause: Clause, complement: Complement) -> bool:
    """« est revenu le 13, au grand dam de l'équipe »: no place, behind a comma."""
    between = seen.pieces[clause.at : complement.at]
    told = seen.pieces[complement.at].sign is Sign.THING
    return told and any(piece.sign is Sign.COMMA for piece in between)


_BESIDE = words("avec sans apres")  # « est revenu en novembre, avec un périmètre réduit »


def idiom_words(seen: Arguments, clause: Clause) -> set[str]:
    return {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
