"""Posts and relays that are taken over, in the passive; and what is no state but begins now."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.board_seats import as_chair, chair_taken
from bot.matcher.changes.boards_meant import board_meant
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.just_gone import somebody_gone
from bot.matcher.changes.meantime import in_the_meantime, while_away
from bot.matcher.changes.new_boards import board_made_anew
from bot.matcher.changes.new_units import newly_made, unit_led, unit_meant
from bot.matcher.changes.posts import ad_interim
from bot.matcher.changes.starting import since_lately, to_come
from bot.matcher.changes.subordinating import head_gone
from bot.matcher.changes.taking_up import is_staff
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import LEADING, RELAYS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Piece, Sign
from bot.matcher.syntax.reader import cleft

STATES = LEADING | words(
    "avoir cumuler veiller occuper tenir présider charger répondre animer porter arborer"
)
_DIRECTING = words("direction presidence pilotage gestion conduite supervision")


def is_state(seen: Arguments, clause: Clause) -> bool:
    """« dirige la recherche », « assure la direction de la recherche »; not « assure l'intérim »."""
    led = clause.verb.lemma == "assurer" and seen.line.tokens[clause.end - 1].fold in _DIRECTING
    return led or clause.verb.lemma in STATES


def starts_now(seen: Arguments, clause: Clause) -> bool:
    """« X chapeaute désormais les produits », « X dirige depuis lundi la recherche »."""
    around = {token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.last + 2]}
    lately = since_lately(seen, clause)
    if clause.verb.lemma == "présider" and board_made_anew(seen, clause):
        return clause.verb.tense is Tense.PRESENT and not clause.verb.negated
    led = next((c.at for c in clause.complements if c.word in ("sur", "a") and c.at > clause.at), None)
    obj = seen.piece(
        clause.subject if clause.verb.passive else clause.object if clause.object is not None else led
    )
    idiom = obj is None and clause.end > clause.verb.last  # « occupe désormais le poste de … »
    if not idiom and (obj is None or seen.line.tokens[obj.first].fold in ("un", "une", "des")):
        return False  # « dirige désormais une équipe »
    if lately and clause.attachment is Attachment.RELATIVE and clause.verb.tense is Tense.IMPERFECT:
        return not clause.verb.negated  # « remplace X, qui tenait la barre depuis vendredi »
    it_is = cleft(seen.reader, clause)
    main = clause.attachment is Attachment.MAIN or it_is
    plain = main and clause.verb.tense is Tense.PRESENT and not clause.verb.perfect
    new = obj is not None and newly_made(seen, seen.pieces.index(obj))  # « dirige la nouvelle division »
    beside = {token.fold for token in seen.line.tokens[: clause.verb.first]}  # « …, Y pilote la science »
    from_now = bool({"desormais", "dorenavant"} & (around | beside)) or "officiellement" in around
    stands_in = while_away(seen) or in_the_meantime(seen)
    stands_in = stands_in or (it_is and somebody_gone(seen, clause.at))  # « X s'arrête. C'est Y qui tient … »
    return plain and not clause.verb.negated and (lately or from_now or new or stands_in)


def taken_over_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« son poste est repris par X », « le relais est pris par X »."""
    by = (c.at for c in clause.complements if c.word == "par" and seen.pieces[c.at].sign in _PEOPLE)
    heirs = next((seen.people(at) for at in by), ())
    anew = newly_made(seen, unit_led(seen, clause))
    ahead = clause.verb.tense is Tense.FUTURE or to_come(clause) or starts_now(seen, clause) or anew
    if (clause.verb.lemma in STATES and not ahead) or clause.verb.lemma == "monter":
        return  # « la recherche est dirigée par X »: no news of it; « une équipe montée par X »: made
    subject = seen.piece(unit_led(seen, clause))
    if subject is None or not (subject.sign in (Sign.THING, Sign.PRONOUN) or is_staff(subject)):
        return
    taking = clause.verb.lemma in _TAKING_BACK or is_staff(subject)  # « Ses ingénieurs seront dirigés par X »
    left_behind = head_gone(seen, clause, subject) if taking else None  # « Son équipe est reprise par X »
    relay = subject.word in RELAYS or left_behind is not None
    post: Post | None
    if relay:
        post = Post(None, span_of(seen.line.tokens, subject.first, subject.last), None)
    elif subject.sign is Sign.PRONOUN:  # « Elle sera dirigée par X »: the division created before
        board = board_meant(seen, subject) if clause.verb.lemma == "présider" else None
        post = as_chair(board) if board is not None else unit_meant(seen, clause, subject.word)
    else:
        chair = clause.verb.lemma == "présider"  # « le conseil sera présidé par X »
        post = chair_taken(seen, clause, subject.first) if chair else None
        post = post or charge_at(seen.line, subject.first) if anew or not chair else post
        if post is None and subject.word in _ALL and ahead and reshuffled(seen.discourse):
            post = Post(None, span_of(seen.line.tokens, subject.first, subject.last), None)
    if post is None or (post.team and taking) or _some_room(seen, subject):
        return  # « son équipe sera reprise par X »: where it was
    owner: tuple[Member, ...] = ()
    if seen.line.tokens[subject.first].fold in ("son", "sa", "ses"):
        owner = seen.antecedents(clause.subject or 0)
    act = Act.SUCCEED if relay else Act.TAKE
    for heir in heirs:
        counterpart = owner[0].identity if owner else post.holder
        held = ad_interim(seen, clause, None if post.board else post)
        told = change_told(seen, heir, act, clause, truth, post=held, counterpart=counterpart)
        as_new = anew and clause.verb.tense is Tense.PARTICIPLE  # as new as what is led
        yield replace(told, attachment=Attachment.MAIN) if as_new else told


def _some_room(seen: Arguments, subject: Piece) -> bool:
    """« le siège de la société est occupé par X », « la place d'honneur »: no post, unless one is named."""
    if subject.word not in ("siege", "place"):
        return False
    behind = [piece for piece in seen.pieces if piece.first >= subject.last][:2]
    return len(behind) > 1 and behind[0].word in OF and not (behind[1].role or behind[1].people)


_ALL = words("ensemble tout")  # « le tout sera chapeauté par X »
_PEOPLE, _TAKING_BACK = (Sign.PEOPLE, Sign.POST), ("reprendre", "récupérer", "absorber")
