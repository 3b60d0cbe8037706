"""Who is set over a part of the house: « la recherche passe sous la houlette de X », « ses équipes … ».

« La robotique sera rattachée à X », « Les équipes rendront compte à X », « … tombe dans l'escarcelle de X ».
"""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.charges_worded import charge_passed
from bot.matcher.changes.just_gone import joining_elsewhere, just_gone, somebody_gone_here
from bot.matcher.changes.meantime import heir_awaited, while_away
from bot.matcher.changes.new_units import newly_made, unit_led, unit_meant, unit_named
from bot.matcher.changes.starting import now_so, to_come
from bot.matcher.changes.taking_up import is_staff
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.post_holders import is_chief
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import DUTIES, STAFF, UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.departments import charge_at, charge_named, whole_of
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Piece, Sign
from bot.model import Status


def led_by_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« la recherche passe sous la houlette de X », « une division, placée sous la direction de Y »."""
    under = next((c.at for c in clause.complements if c.word == "sous"), None)
    yield from _set_over(seen, clause, truth, under)


def reporting_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Les équipes rendront compte à X », « La robotique relèvera de Y », « … est rattachée à Z »."""
    behind = range(clause.at + 1, len(seen.pieces) - 1)
    links = REPORTING[clause.verb.lemma]
    to = next((k + 1 for k in behind if seen.pieces[k].word in links), None)
    subject = seen.piece(clause.subject)
    if to is None or subject is None or clause.object is not None:
        return
    if subject.word in STAFF and heir_awaited(seen):
        return  # « En attendant un remplaçant, son équipe rendra compte à Y »: until somebody has the post
    left_behind = while_away(seen) or head_gone(seen, clause, subject) is not None
    answers_to = not left_behind or "attendant" in seen.line.words  # « dépendra en attendant de Y »
    if subject.word in STAFF and _somebody_s(seen, clause, subject) and answers_to:
        return  # « Les équipes de X seront rattachées à Y »: to whom they answer, and no post
    if not _reports_from_now(seen, clause, left_behind=left_behind):
        return
    if not any(_heads_the_house(seen, member) for member in seen.people(to)):
        yield from _set_over(seen, clause, truth, to)


def falling_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« La robotique tombe dans l'escarcelle de X », « Les ventes seront du ressort de Y »."""
    verb = clause.verb
    lasting = verb.lemma == "être" and not (verb.ahead or now_so(seen, clause) or _held_for_now(seen, clause))
    if lasting or verb.negated or verb.pluperfect or verb.tense is Tense.IMPERFECT:
        return
    behind = range(clause.at + 1, len(seen.pieces) - 2)
    row = seen.pieces  # not « passe des mains de X à celles de Y »
    into = (k for k in behind if row[k].word in SPHERES and row[k - 1].word != "des")
    spheres = (k + 2 for k in into if row[k + 1].word in OF)
    head = next(spheres, None)
    if head is None and (links := LANDING.get(verb.lemma)):  # « ses dossiers atterrissent chez X »
        head = next((c.at for c in clause.complements if c.word in links), None)
    yield from _set_over(seen, clause, truth, head)


def _held_for_now(seen: Arguments, clause: Clause) -> bool:
    """« X s'en va. L'intérim est entre les mains de Y », « Ses équipes sont dans celles de Z »."""
    subject = seen.piece(clause.subject)
    if subject is None or clause.verb.tense is not Tense.PRESENT:
        return False
    return subject.word in _RELAYS or head_gone(seen, clause, subject) is not None


def _set_over(seen: Arguments, clause: Clause, truth: Truth, head: int | None) -> Iterator[Change]:
    """The part of the house that the clause is about gets the one at the position *head*."""
    at = unit_led(seen, clause) if head is not None else None
    subject = seen.piece(at)
    told_of = subject is not None and (subject.sign in (Sign.THING, Sign.PRONOUN) or is_staff(subject))
    if subject is None or not (told_of or _hires(seen, subject)):
        return
    if truth.status is Status.RUMOURED and seen.line.tokens[subject.first].fold in _SOME:
        return  # « Plusieurs équipes pourraient passer sous la houlette de X »: nobody knows which
    anew = newly_made(seen, at)
    before = head_gone(seen, clause, subject)
    if before is None and subject.word in _RELAYS:  # « X s'en va. La relève passe entre les mains de Y »
        before = just_gone(seen, clause.at)
    post = _led(seen, clause, subject, anew=anew)
    moves = _moves_now(seen, clause, subject) or _left_for_another_post(seen, clause, subject)
    if post is None and (before is not None or moves or while_away(seen)):
        post = Post(None, span_of(seen.line.tokens, subject.first, subject.last), None)
    if post is None:
        return
    for member in seen.people(head):
        told = change_told(
            seen, member, Act.TAKE, clause, truth, post=post, joined=post.org, counterpart=before
        )
        yield replace(told, attachment=Attachment.MAIN) if anew else told


_SOME = words("plusieurs certains certaines des d'")


def _led(seen: Arguments, clause: Clause, subject: Piece, *, anew: bool) -> Post | None:
    """What they are set over, as a post."""
    if subject.sign is Sign.PRONOUN:
        return unit_meant(seen, clause, subject.word)
    if subject.sign is Sign.ACTION:
        return Post(_HIRING, span_of(seen.line.tokens, subject.first, subject.last), None)
    told = charge_at(seen.line, subject.first) or charge_named(seen.line, subject)
    post = told if clause.verb.lemma in _DEPENDING else charge_passed(seen, subject)
    post = None if subject.word in ("equipe", "equipes") and not anew else post
    return post or (unit_named(seen.line, subject) if anew else None)


def _hires(seen: Arguments, subject: Piece) -> bool:
    """« Le recrutement tombe dans l'escarcelle de X »: a part of the house, and nobody's coming."""
    told = [token.fold for token in seen.line.tokens[subject.first : subject.last]]
    return subject.sign is Sign.ACTION and told == ["le", _HIRING]


_HIRING = "recrutement"


def _moves_now(seen: Arguments, clause: Clause, subject: Piece) -> bool:
    """« Les équipes de sûreté passent sous la houlette de X »: not « leurs équipes », « celles de Y »."""
    staff = subject.word in _PARTS and not _somebody_s(seen, clause, subject)
    ahead = now_so(seen, clause) or to_come(clause) or clause.verb.ahead
    return staff and (ahead or reshuffled(seen.discourse))


def _left_for_another_post(seen: Arguments, clause: Clause, subject: Piece) -> bool:
    """The same of who is set over them by « passer », « placer »; they may always have worked for Y."""
    handed_over = clause.verb.lemma in LEADING_TO and clause.verb.lemma != "travailler"
    return handed_over and head_moved(seen, subject)


def head_moved(seen: Arguments, subject: Piece) -> bool:
    """« X devient vice-présidente. Ses équipes passent sous l'autorité de Y »: X, who has them no more."""
    if not (subject.word in STAFF or is_staff(subject)) or not _theirs(seen, subject):
        return False
    placed = (told for act in _PLACED for told in seen.discourse.history.of(act))
    return any(line in (seen.line.index, seen.line.index - 1) for _, line, _ in placed)


def _somebody_s(seen: Arguments, clause: Clause, subject: Piece) -> bool:
    """« leurs équipes », « les équipes de X »."""
    theirs = _theirs(seen, subject) or seen.line.tokens[subject.first].fold in ("leur", "leurs")
    at = clause.subject if clause.subject is not None else clause.at
    return theirs or any(piece.people for piece in seen.pieces[at + 1 : clause.at])


def _reports_from_now(seen: Arguments, clause: Clause, *, left_behind: bool) -> bool:
    """« rendront compte à X », « est rattachée à X » where posts are given out: not so all along."""
    verb = clause.verb
    if verb.negated or verb.pluperfect or verb.tense in _NOT_NOW:
        return False
    if verb.lemma == "rendre" and "compte" not in (
        token.fold for token in seen.line.tokens[verb.last : verb.last + 2]
    ):
        return False
    ahead = verb.ahead or to_come(clause) or now_so(seen, clause)
    if verb.lemma == "rattacher":
        return verb.passive and (ahead or verb.perfect or reshuffled(seen.discourse) or left_behind)
    return ahead


_NOT_NOW = (Tense.IMPERFECT, Tense.PARTICIPLE, Tense.CONDITIONAL)


def _heads_the_house(seen: Arguments, member: Member) -> bool:
    """« Les équipes rendront compte à la PDG »: who has all of it."""
    posts = seen.discourse.designations.posts.get(member.identity.id or "", ())
    return any(is_chief(post) for post in posts)


# A part of the house is said to come under somebody by these, « sous » them …
LEADING_TO = words(
    "passer placer mettre ranger réunir regrouper rassembler rattacher basculer fusionner intégrer travailler"
)
# … to report to them, or to fall within what is theirs.
REPORTING = {
    **dict.fromkeys(
        ("rattacher", "rapporter", "reporter", "référer", "rendre", "répondre", "obéir"), ("a", "au")
    ),
    **dict.fromkeys(("relever", "dépendre"), OF),
}
FALLING = words("tomber passer entrer rejoindre intégrer être")
# « chez » them, « sur » them, or within what is theirs
LANDING = {"atterrir": ("chez", "entre"), "basculer": ("chez", "vers"), "retomber": ("sur",)}
_DEPENDING = ("relever", "dépendre")  # « L'issue dépendra de X »
SPHERES = words("giron escarcelle perimetre portefeuille ressort orbite attributions mains")


def head_gone(seen: Arguments, clause: Clause, subject: Piece) -> Identity | None:
    """« X s'en va. Ses équipes passent sous la houlette de Y », « celles de X … »: X, told to have gone."""
    if subject.sign is Sign.PRONOUN:
        return _head_of_those_before(seen, clause, subject)
    subject = whole_of(seen.line, subject) or subject  # « une partie de ses dossiers »
    if not (subject.word in STAFF | DUTIES or is_staff(subject)) or _never_replaced(seen):
        return None
    behind = seen.pieces[clause.subject + 1 : clause.subject + 3] if clause.subject is not None else ()
    named = behind[1].people if len(behind) > 1 and behind[0].word in OF else ()
    if len(named) > 1:
        return None  # « Les équipes de X et de Y »: two posts, which nobody has both
    whose = _theirs(seen, subject) or seen.line.tokens[subject.first].fold == "l'"  # « L'équipe passe à Y »
    if whose and not named and somebody_gone_here(seen, clause.at):
        return just_gone(seen, clause.at)  # « X s'en va ; ses troupes rendront compte à Y »
    heads = named or (seen.antecedents(0) if whose else ())
    gone = _gone(seen)
    at = clause.subject if clause.subject is not None else clause.at
    if named and any(at < k < clause.at for k in seen.exits | seen.ousts | seen.pauses):
        gone |= {member.identity for member in named}  # « Les équipes de X, écarté mercredi, répondront à Y »
    return next((member.identity for member in heads if member.identity in gone), None)


def _head_of_those_before(seen: Arguments, clause: Clause, pronoun: Piece) -> Identity | None:
    """« X s'en va. Son équipe compte vingt personnes. Elle sera confiée à Y »: X, whose team it is."""
    if clause.subject or not seen.line.index or _never_replaced(seen):
        return None
    before = seen.discourse.lines[seen.line.index - 1]
    team, whose = before.pieces[0], before.tokens[0].fold
    agrees = pronoun.word in (("elles", "ils") if whose == "ses" else ("elle", "il"))
    if not agrees or whose not in _THEIRS or team.word not in STAFF | DUTIES | {"poste"}:
        return None
    gone = _gone(seen)
    heads = seen.discourse.antecedents(before.index, 0)
    placed = {m.identity for act in _PLACED for m, _, _ in seen.discourse.history.of(act)}
    if not (gone | placed).isdisjoint(member.identity for member in heads):
        return next((member.identity for member in heads if member.identity in gone), None)
    titled = gone & seen.discourse.lines[0].named  # « X s'en va | … Y l'a remercié. Son équipe … »
    return next(iter(titled)) if len(gone) == len(titled) == 1 else None


def _gone(seen: Arguments) -> set[Identity]:
    """Whoever is told to leave, or to join another house."""
    leaving = {m.identity for act in _GONE for m, _, _ in seen.discourse.history.of(act)}
    return leaving | {member.identity for member, _ in joining_elsewhere(seen)}


def _theirs(seen: Arguments, subject: Piece) -> bool:
    return seen.line.tokens[subject.first].fold in _THEIRS


_THEIRS = ("ses", "son", "sa")


def _never_replaced(seen: Arguments) -> bool:
    """« X ne sera pas remplacée | Ses équipes passent sous la coupe de Y »: no post is handed on."""
    told = (verb for line in seen.discourse.lines[: seen.line.index] for _, verb in line.verbs)
    return any(verb.lemma == "remplacer" and verb.negated for verb in told)


_RELAYS = words("interim releve succession")
_PARTS = STAFF | UNITS | words("laboratoires divisions poles departements unites branches entites filiales")
_PLACED = (Act.NAME, Act.TAKE)
_GONE = (Act.EXIT, Act.OUST, Act.HAND_OVER, Act.PAUSE)
