"""Who no longer is, sits or works somewhere: « X n'est plus chez Y », « n'y siégera plus »."""

from collections.abc import Iterator

from bot.matcher.changes.board_seats import seat_before, seat_named, sits_elsewhere
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.posts import post_taken
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.matters import FELLOWS
from bot.matcher.language.tokens import span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALONE, OF
from bot.matcher.lexicon.organizations import BODIES
from bot.matcher.lexicon.roles import BOARD_ROLE
from bot.matcher.modality.truth import FACT, Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Sign, is_ours
from bot.model import Status

EMPLOYED = words("salarie salariee employe employee membre la bord")


def no_longer_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« ne fait plus partie de », « ne travaille plus chez », « n'est plus là »."""
    verb = clause.verb
    if not verb.no_longer or (verb.lemma == "être" and _of_some_quality(seen, clause)):
        return
    if match.idiom and (_of_a_few(seen, clause) or _of_theirs(seen, clause)):
        return
    if _no_more_together(seen, clause):
        return
    post = post_taken(seen, clause) if verb.lemma in ("être", "siéger") else None
    there = [t.low for t in seen.line.tokens[verb.last : verb.last + 1]] == ["là"] or verb.indirect == "y"
    gone = verb.lemma == "être" and there  # « n'est plus là », « n'y est plus »
    bare = clause.object is None and clause.attribute is None and not clause.complements
    gone = gone or (verb.lemma == "être" and verb.indirect == "en" and bare)  # « n'en sont plus »
    at_work = verb.lemma in ("exercer", "officier") and seen.complement_org(clause, ("chez",), after=True)
    plain = bool(at_work) or verb.lemma in ("travailler", "figurer")
    house = seen.org(clause.object) if verb.lemma == "diriger" else None  # « ne dirige plus Y »
    helm = match.idiom and seen.line.tokens[clause.end - 1].fold in _HELMS
    led = is_ours(house) or helm
    only = _only_post(seen, clause)
    if not (match.idiom or post or gone or plain or led or only):
        return
    if verb.lemma == "siéger" and (post is None or not post.board):
        return  # « ne siégera plus au comité »
    if post is not None and (post.text or "").startswith("bureau") and seen.possessive(verb.last):
        return  # « n'est plus dans son bureau de Lyon »
    if post is None and match.idiom and verb.indirect == "en":
        post = seat_before(seen)  # « Le conseil change : X n'en fait plus partie »
    members = seen.subject(clause)
    if (next_post := _post_instead(seen, clause) or only) is not None:
        for member in members:
            told = FACT if truth.status is Status.DENIED else truth
            yield change_told(seen, member, Act.NAME, clause, told, post=next_post, joined=next_post.org)
        return
    left = seen.complement_org(clause, ("de", "d'", "du", "chez", "a", "dans", "pour"), members)
    if left is None and clause.object is not None:
        left = seen.org(clause.object, members)
    left = left or (post.org if post is not None else None)
    # « n'est plus le patron »: may stay
    act = Act.EXIT if (post is None and not led) or (post is not None and post.board) else Act.HAND_OVER
    for member in members:
        yield change_told(seen, member, act, clause, truth, left=left, post=post)


_HELMS = words("tete commandes manettes")  # « n'est plus à la tête de la recherche »


def _of_a_few(seen: Arguments, clause: Clause) -> bool:
    """« ne fait plus partie des dix hommes les plus influents »: of some people, and of no house."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end - 1][:3]
    if clause.verb.lemma != "faire":
        return False
    if any(piece.role is not None for piece in row) and " les plus " in seen.line.text:
        return True
    led = next((k for k, piece in enumerate(row) if piece.word in OF), len(row))
    return any(piece.sign is Sign.THING and piece.word not in _HOUSES for piece in row[led + 1 : led + 2])


def _of_theirs(seen: Arguments, clause: Clause) -> bool:
    """« Z et W ont fait savoir qu'il ne comptait plus parmi leurs conseillers »: of those who say so."""
    above = seen.reader.read(clause.parent) if clause.parent is not None else None
    theirs = any(t.fold == "leurs" for t in seen.line.tokens[clause.verb.last : clause.verb.last + 3])
    return theirs and above is not None and not (seen.subject(above) or is_ours(seen.org(above.subject)))


def _no_more_together(seen: Arguments, clause: Clause) -> bool:
    """« ne dirigeront plus Y ensemble », « ne dirige plus seule la recherche »: with whom, not whether."""
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    told = f" {' '.join(token.fold for token in seen.line.tokens[clause.verb.last : last])} "
    return any(f" {manner} " in told for manner in _WITH_WHOM)


_WITH_WHOM = (
    *ALONE,
    "ensemble",
    "a deux",
    "a trois",
    "en duo",
    "en tandem",
    "en binome",
    "en solo",
    "en solitaire",
    "main dans la main",
    "cote a cote",
)
_HOUSES = (
    BODIES | FELLOWS | words("conseil board effectifs organigramme comite direction rangs laboratoire labo")
)


def _post_instead(seen: Arguments, clause: Clause) -> Post | None:
    """« n'est plus directeur des ventes mais responsable des achats »: what they are from now on."""
    if clause.verb.lemma != "être" or clause.attribute is None:
        return None
    for at in range(clause.attribute + 1, len(seen.pieces) - 1):
        if seen.pieces[at].verb is not None or seen.pieces[at].sign is Sign.STOP:
            return None
        role = seen.pieces[at + 1].role
        if seen.pieces[at].sign is Sign.BUT and role is not None and role.text and not role.former:
            return post_of(seen.line, role)
    return None


def _only_post(seen: Arguments, clause: Clause) -> Post | None:
    """« n'est plus que directeur adjoint des ventes »: a lesser post."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    if clause.verb.lemma != "être" or len(row) < 2 or row[0].word not in ("que", "qu'"):
        return None
    role = row[1].role if not row[1].people else None
    if role is None or not role.text or role.former or role.determined:
        return None  # « n'est plus que l'adjoint d'un autre », « … qu'un ancien patron »
    post = post_of(seen.line, role)
    return None if post.board else post


def _of_some_quality(seen: Arguments, clause: Clause) -> bool:
    """« n'est plus visible au bureau », « n'y a plus été aperçu »: how somebody is, not where."""
    after = next((p for p in seen.pieces[clause.at + 1 :] if not p.word.endswith("ment")), None)
    if after is None or after.sign is not Sign.WORD:
        return False
    return seen.line.tokens[after.first].fold not in EMPLOYED


def seat_given_up_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« ne siégera plus au conseil », « n'y siège plus »."""
    members = seen.subject(clause)
    house = seen.complement_org(clause, ("chez",), members, after=True)
    seat = seat_named(seen, clause) or (None if sits_elsewhere(seen, clause) else seat_before(seen))
    if seat is None and is_ours(house):  # « ne siégera plus chez Y »
        span = span_of(seen.line.tokens, clause.verb.first, clause.verb.last)
        seat = Post(BOARD_ROLE, span, house, board=True)
    for member in members if seat is not None else ():
        yield change_told(seen, member, Act.EXIT, clause, truth, left=seat and seat.org, post=seat)


def seat_renounced_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« renonce à siéger chez Y », « cesse de siéger au conseil »."""
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    over = clause.verb.governors[-1:] or ((above,) if above is not None else ())
    if any(verb.lemma in ("renoncer", "cesser") and not verb.negated for verb in over):
        yield from seat_given_up_told(seen, clause, FACT if truth.status is Status.DENIED else truth)


def works_no_more_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« ne dessinera plus pour Y », « ne codera plus chez Z »: any verb, an employer after it."""
    members = seen.subject(clause)
    left = seen.complement_org(clause, ("chez", "pour"), members, after=True) if members else None
    if left is None or left.other:
        return
    for member in members:
        yield change_told(seen, member, Act.EXIT, clause, truth, left=left)
