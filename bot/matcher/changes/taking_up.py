"""What somebody has just left, taken up by another, whatever the verb of taking.

« X s'en va. Y récolte ses dossiers », « … s'occupera de ses équipes », « … se voit remettre les clés ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.just_gone import just_gone, just_moved, only_gone, only_moved
from bot.matcher.changes.meantime import heir_awaited
from bot.matcher.changes.posts import ad_interim
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import CHARGES_LEFT, POSITIONS, RELAYS, STAFF
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named, whole_of
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Line, Piece, Sign

_GETTING = words(
    """
    prendre reprendre récupérer hériter assumer assurer endosser recueillir absorber obtenir recevoir
    décrocher récolter occuper exercer adjuger accepter gagner empocher rafler saisir tenir cumuler
    approprier arroger emparer retrouver
    """
)
_LOOKING_AFTER = words("gérer charger occuper veiller suivre traiter répondre conduire mener")
_OFFICE = words("fonction fonctions poste")
_KEEPING = words("garder")
_HANDED = words("remettre offrir accorder transmettre transférer attribuer confier donner")
_SITTING_DOWN = words("installer asseoir")
TAKING_UP = (_GETTING | _LOOKING_AFTER | _HANDED | _SITTING_DOWN | _KEEPING) - {"gérer"}
_RELAYS = RELAYS | {"interim"}
_LEFT_BEHIND = CHARGES_LEFT | words("projets chantiers travaux clients comptes poste fauteuil fonction")
_PLACES = _LEFT_BEHIND | POSITIONS | words("bureau place")


def taken_up_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Who gets what has a determiner of its own, where the one who left it is told right before."""
    verb = clause.verb
    if not verb.finite or verb.pluperfect or verb.no_longer:
        return
    if verb.lemma in _KEEPING and not heir_awaited(seen):
        return  # « gardera ses équipes jusqu'à l'embauche d'un remplaçant »
    lasting = verb.lemma in _LOOKING_AFTER and not (
        verb.ahead or now_so(seen, clause)
    )  # « gère ses dossiers »
    if lasting or (verb.lemma in _HANDED and not verb.passive):
        return
    if verb.lemma in _SITTING_DOWN and not (verb.reflexive and verb.indirect == "y"):
        return  # « Son fauteuil ne restera pas vide. Y s'y installera »
    post = _left_to_take(seen, clause)
    gone = _whose(seen, clause, post) if post is not None else None
    if post is None or gone is None or not _may_be_of(seen, post, gone):
        return
    held = ad_interim(seen, clause, post)
    for member in seen.subject(clause):
        if member.identity != gone:
            yield change_told(seen, member, Act.TAKE, clause, truth, post=held, counterpart=gone)


def _whose(seen: Arguments, clause: Clause, post: Post) -> Identity | None:
    """Who has just gone, or has another post from now on: « X devient présidente. Y reprend ses troupes »;
    not « Y prendra ses fonctions », which are Y's own."""
    taken = seen.piece(clause.object)
    own = clause.verb.lemma == "prendre" and taken is not None and taken.word in _OFFICE
    moved = None if post.text or own else just_moved(seen, clause.at)
    # « X s'en va. … Son fauteuil ne restera pas vide. Y en hérite »: the place tells of whom
    return (
        just_gone(seen, clause.at)
        or moved
        or (only_gone(seen) or only_moved(seen) if taken is None else None)
    )


def _left_to_take(seen: Arguments, clause: Clause) -> Post | None:
    """« ses dossiers », « la tête des ventes », « la relève »."""
    things = [clause.object, *(c.at for c in clause.complements if c.word in _LINKS and c.at > clause.at)]
    thing = next((seen.pieces[at] for at in things if at is not None), None)
    if thing is None and (meant := place_meant(seen, clause)) is not None:
        return meant
    if thing is None or not (thing.sign is Sign.THING or is_staff(thing)):
        return None
    if left_behind(seen, thing):
        return Post(None, span_of(seen.line.tokens, thing.first, thing.last), None)
    told = charge_at(seen.line, thing.first) or charge_named(seen.line, thing)
    return told if told is not None and told.text and not (told.vague or told.team) else None


def place_meant(seen: Arguments, clause: Clause) -> Post | None:
    """« Son fauteuil ne restera pas vide. X en hérite », « Son poste a trouvé preneur : X l'occupera »."""
    verb = clause.verb
    pronoun = verb.indirect if verb.indirect in ("en", "y") else verb.direct
    if pronoun not in _MEANT_BY or (
        verb.lemma == "prendre" and any(c.word == "en" for c in clause.complements)
    ):
        return None  # « l'a pris en photo »
    here = range(clause.starts - 1, -1, -1)
    place = next((seen.pieces[k] for k in here if _is_place(seen.line, k, pronoun)), None)
    line = seen.line
    if place is None and line.index:
        line = seen.discourse.lines[line.index - 1]
        place = line.pieces[0] if line.pieces and _is_place(line, 0, pronoun) else None
    return None if place is None else Post(None, span_of(line.tokens, place.first, place.last), None)


def _is_place(line: Line, at: int, pronoun: str) -> bool:
    """« son fauteuil », « ses équipes », « le poste », which *pronoun* may stand for."""
    piece = line.pieces[at]
    if piece.sign is not Sign.THING and not is_staff(piece):
        return False
    told = line.tokens[piece.first].fold
    owned = told in ("son", "sa", "ses") and (piece.word in _PLACES or is_staff(piece))
    return (owned or piece.word in POSITIONS) and told in _MEANT_BY[pronoun]


_MEANT_BY = {
    "le": words("le son"),
    "la": words("la sa son"),
    "l'": words("le la son sa"),
    "les": words("les ses"),
    "en": words("le la les son sa ses"),
    "y": words("le la son sa"),
}


def left_behind(seen: Arguments, thing: Piece | None) -> bool:
    """« ses équipes », « l'essentiel de ses dossiers », « la relève »."""
    whole = whole_of(seen.line, thing)
    if thing is None or whole is None:
        return False
    owned = seen.line.tokens[whole.first].fold in ("son", "sa", "ses")
    return (owned and (whole.word in _LEFT_BEHIND or is_staff(whole))) or thing.word in _RELAYS


def is_staff(piece: Piece) -> bool:
    """« ses chercheurs », « ses ingénieurs »: those whom somebody leads, by what they do."""
    return piece.role is not None and piece.role.plural and piece.role.head in STAFF


def _may_be_of(seen: Arguments, post: Post, gone: Identity) -> bool:
    """« la charge de l'alignement », where the director of sales has left: no post of theirs."""
    known = {
        word for held in seen.discourse.designations.posts.get(gone.id or "", ()) for word in held.split()
    }
    told = {word for word in fold(post.text or "").split() if len(word) > _SHORT}
    return not (known and told) or not known.isdisjoint(told)


_SHORT = 3  # letters: of articles and prepositions
_LINKS = (*OF, "sur", "a", "aux", "au", "avec")
