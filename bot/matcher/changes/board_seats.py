"""The seat on a board that a clause names, or that the lines before speak of."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.org_pronouns import JOINING, joins_the_board
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold, span_of
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ALSO
from bot.matcher.lexicon.roles import BOARD_ROLE, BOARDS, SEATS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import Post, seat_after
from bot.matcher.syntax.pieces import Line, Piece, Sign, org_of

CIVIC_BOARDS = words(
    "municipal regional departemental general national constitutionnel communautaire federal ministres etat"
)
_SEATED = words("entrer faire arriver accéder")  # « y fait son entrée »
COMMITTEES = words("comite commission cellule panel jury")
_PLACING = words("a au aux chez dans en sur parmi")
_UNSEATED = words("sortir partir démissionner retirer faire")


def seat_named(seen: Arguments, clause: Clause) -> Post | None:
    """« entre au conseil d'administration »; not « accepte l'offre du conseil »."""
    if clause.verb.lemma == "accepter":
        return None
    objects = () if clause.object is None else (clause.object,)
    if (among := _among_directors(seen, clause)) is not None:
        return among
    if joins_the_board(seen, clause):
        return seat_before(seen, clause.at)
    errand = "pour" if clause.verb.lemma == "arriver" else ""  # « arrive mardi à Lyon pour le conseil »
    named = _first_seat(seen, (*objects, *(c.at for c in clause.complements if c.word != errand)))
    if takes_part(seen, clause):
        return named
    return named or seat_entered(seen, clause)


def _among_directors(seen: Arguments, clause: Clause) -> Post | None:
    """« fait son entrée parmi les administrateurs d'Y », « rejoint les administrateurs »."""
    places = [c.at for c in clause.complements if c.word in ("parmi", "chez") and c.at > clause.at]
    places += [clause.object] if clause.object is not None else []
    for at in places:
        if (seat := _of_directors(seen.line, seen.pieces[at])) is not None:
            return seat
    return None


_DIRECTORS = words("administrateurs administratrices")


def observes(seen: Arguments, clause: Clause) -> bool:
    """« siège comme observatrice au conseil »: for the house that sent her."""
    return any(token.fold.startswith("observat") for token in seen.line.tokens[clause.verb.last :])


def takes_part(seen: Arguments, clause: Clause) -> bool:
    """« fera partie du conseil »."""
    return clause.verb.lemma == "faire" and seen.line.tokens[clause.end - 1].fold == "partie"


def seat_entered(seen: Arguments, clause: Clause) -> Post | None:
    """« le conseil d'administration, où entrent X et Y », « … du conseil, qu'il avait rejoint »,
    « Le conseil change : X préside la nouvelle instance, où entre Y »."""
    links = ("ou",) if clause.verb.gender == "f" else ("ou", "que", "qu'")
    near = range(clause.at - 1, max(clause.at - 3, 0), -1) if clause.attachment is not Attachment.THAT else ()
    where = next((i for i in near if seen.pieces[i].word in links), 0)
    seat = _first_seat(seen, range(where - 1, max(where - _SEAT_REACH, -1), -1))
    meant = where > 0 and seen.pieces[where].word == "ou" and _instance_before(seen, where)
    return seat or (seat_before(seen, clause.at) if meant else None)


def _instance_before(seen: Arguments, where: int) -> bool:
    """« l'instance, où »: right before the word that opens the relative clause."""
    return any(piece.word == "instance" for piece in seen.pieces[max(where - 2, 0) : where])


_SEAT_REACH = 9  # pieces: « au conseil d'administration du créateur de Z, où … »


def _first_seat(seen: Arguments, places: Iterable[int]) -> Post | None:
    things = (seen.pieces[at].first for at in places if seen.pieces[at].sign is Sign.THING)
    return next((seat for first in things if (seat := seat_after(seen.line, first)) is not None), None)


def seat_recalled(seen: Arguments, clause: Clause) -> Post | None:
    """« Y siégera X », « X y entre », « X intègre l'instance »: the board of the sentence before."""
    verb = clause.verb
    instance = clause.object is not None and seen.pieces[clause.object].word == "instance"
    there = (verb.lemma == "siéger" and not sits_elsewhere(seen, clause)) or (
        verb.lemma in _SEATED and verb.indirect == "y"
    )
    behind = [token.fold for token in seen.line.tokens[verb.last : verb.last + 3]]
    enters = (
        verb.lemma == "faire" and behind[1:2] == ["entree"] and behind[2:] in ([], ["."], [","], ["avec"])
    )
    placed = any(c.at > clause.at and c.word in _PLACING for c in clause.complements)
    sits_down = verb.lemma == "prendre" and behind[:1] == ["place"] and not placed
    if verb.direct in ("l'", "le") and verb.lemma in JOINING and clause.attachment is Attachment.INFINITIVE:
        return seat_given_up_above(seen, clause)
    if not (instance or there or enters or sits_down):
        return None
    return seat_before(seen, clause.at) or (seat_in_title(seen) if sits_down else None)


def seat_given_up_above(seen: Arguments, clause: Clause) -> Post | None:
    """« a quitté le conseil deux ans après l'avoir rejoint », « … après y être entré »: that of the board."""
    above = clause.parent if clause.parent in seen.exits else None
    at = seen.reader.read(above).object if above is not None else None
    return seat_after(seen.line, seen.pieces[at].first) if at is not None else None


def seat_among_others(seen: Arguments, piece: Piece) -> Post | None:
    """« un siège », « le neuvième fauteuil », at that piece: one of a board that the text speaks of."""
    called = [token.fold for token in seen.line.tokens[piece.first : piece.last + 1]]
    one = any(word in _ONE_OF_MANY or word.endswith("ieme") for word in called)
    return seat_before(seen) or seat_in_title(seen) if one and not SEATS.isdisjoint(called) else None


_ONE_OF_MANY = words("un dernier premier second autre")


def seat_in_title(seen: Arguments) -> Post | None:
    """« Le conseil d'administration balayé »: the seat that the article is about."""
    title = seen.discourse.lines[0]
    told = (seat_after(title, piece.first) for piece in title.pieces)
    return next((seat for seat in told if seat is not None), None)


def _of_directors(line: Line, piece: Piece) -> Post | None:
    """« parmi les administrateurs », « les administrateurs d'Y »: all of the board."""
    role = piece.role if piece.sign is Sign.POST else None
    if role is None or not (role.plural and role.definite and role.head in _DIRECTORS):
        return None
    return Post(BOARD_ROLE, span_of(line.tokens, role.start, role.last), org_of(role), board=True)


def seat_of_line(line: Line) -> Post | None:
    """« Au conseil, place à X »: the seat that the sentence begins with."""
    row = line.pieces[:2]
    if len(row) < 2 or row[0].word not in ("a", "au", "du"):
        return None
    called = {token.fold for token in line.tokens[row[1].last : row[1].last + 2]}
    return seat_after(line, row[1].first) if called.isdisjoint(CIVIC_BOARDS) else None


def seat_pointed_at(seen: Arguments, clause: Clause) -> Post | None:
    """« quitte aussi la table », « a laissé le sien »: the seat on the board that the article speaks of."""
    behind = seen.line.tokens[clause.verb.last : clause.verb.last + 4]
    said = tuple([token.fold for token in behind if token.fold not in ALSO][:3])
    bare = said[:2] in _BODIES_MEANT and said[2:] not in (("de",), ("du",), ("des",), ("d'",))
    if said[:2] in _THEIR_PLACE:  # « Y garde sa place. X abandonne la sienne »
        near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
        bare = any("place" in line.words for line in near)
    if not bare and said[:2] not in _THEIRS:
        return None
    return seat_before(seen, clause.at) or seat_in_title(seen) or (_board_above(seen) if bare else None)


_BODIES_MEANT = (("la", "table"), ("l'", "instance"))
_THEIRS = (("le", "sien"), ("le", "leur"), ("les", "leurs"))
_THEIR_PLACE = (("la", "sienne"), ("la", "leur"))


def sits_elsewhere(seen: Arguments, clause: Clause) -> bool:
    """« siégera dans les deux instances », « ne siège plus dans ce cénacle »: no board by its name."""
    places = (c for c in clause.complements if c.at > clause.at and c.word in ("a", "au", "dans", "en"))
    said = [seen.pieces[c.at].word for c in places if seen.pieces[c.at].sign is Sign.THING]
    return bool(said) and said[0] not in _AT_THE_TABLE


_AT_THE_TABLE = words("instance sein cotes table")  # « y siégera à ses côtés »


def seat_before(seen: Arguments, at: int | None = None) -> Post | None:
    """« entre au conseil. X y a été nommé »: the seat on the board that the lines before speak of.

    *at*: what stands behind that position in the line itself is not what « y » points back to.
    """
    here, block = seen.line.index, seen.line.sentence.block
    for line in reversed(seen.discourse.lines[max(0, here - _IN_THE_PARAGRAPH) : here + 1]):
        if here - line.index > _CLOSE and line.sentence.block != block:
            return None
        row = line.pieces[:at] if line.index == here else line.pieces
        for piece in row:
            if (seat := seat_after(line, piece.first)) is not None:
                return seat
        if at is not None and any(piece.word in COMMITTEES for piece in row):
            return None  # « un comité de sûreté, où … X y siégera »
    return None


_CLOSE, _IN_THE_PARAGRAPH = 2, 4  # sentences back


def seat_relative(seen: Arguments, clause: Clause) -> Post | None:
    """« entrent au conseil d'administration, que quittent X et Y »: right before the relative clause."""
    row = seen.pieces
    link = next((k for k in range(clause.at - 1, 0, -1) if row[k].word in ("que", "qu'")), 0)
    before = range(link - 1, max(link - _SEAT_REACH, -1), -1)
    return _first_seat(seen, itertools.takewhile(lambda k: row[k].verb is None, before)) if link else None


def seat_left(seen: Arguments, clause: Clause) -> Post | None:
    """« le conseil a changé : X en est sorti »: the seat on the board that « en » stands for."""
    if clause.verb.lemma == "sortir" and set_before_name(clause):
        return seat_before(seen)
    if clause.verb.indirect != "en" or not (clause.verb.lemma in _UNSEATED or _put_off(seen, clause)):
        return None
    for k in range(clause.at - 1, -1, -1):
        if (seat := seat_after(seen.line, seen.pieces[k].first)) is not None:
            called = k > 0 and seen.pieces[k - 1].word in ("par", "devant")  # « convoqué par le conseil »
            return None if called else seat
    return seat_before(seen)


def set_before_name(clause: Clause) -> bool:
    """« Sortent X et Y, entrent Z et W »: the verb before the name, and nothing of a place."""
    behind = clause.subject is not None and clause.subject == clause.at + 1
    placed = any(c.word not in _BESIDE_IT for c in clause.complements)
    return behind and clause.verb.finite and not (placed or clause.verb.negated)


_BESIDE_IT = words("de d' du source comme avec apres avant")


def _put_off(seen: Arguments, clause: Clause) -> bool:
    """« s'asseoir autour de la table dont X a été écarté »: where the sentence, or the one before, sits."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return clause.verb.passive and any(not _SITTING.isdisjoint(line.words) for line in near)


_SITTING = words("sieger siege siegeait siegera asseoir assoit assied table")


def seat_lost(seen: Arguments, clause: Clause, post: Post | None) -> Post | None:
    """*post*, or the seat that is meant: « écarté de l'instance », « le conseil, dont il a été exclu »."""
    if post is not None and not (post.team and _at_span(seen, post) == "instance"):
        return post
    if post is None and not (clause.attachment is Attachment.RELATIVE and clause.link in ("dont", "ou")):
        return None
    if post is None and not _told_of_a_seat(seen, clause.at):
        return None
    return seat_before(seen, clause.at) or post


def _board_above(seen: Arguments) -> Post | None:
    """« Le conseil est remanié. X le préside. … Y et Z quittent l'instance »: no other body since."""
    here = seen.line.index
    for line in reversed(seen.discourse.lines[max(0, here - _ABOVE) : here]):
        if not line.words.isdisjoint(COMMITTEES):
            return None
        seats = (seat_after(line, piece.first) for piece in line.pieces if piece.word in BOARDS)
        if (seat := next((seat for seat in seats if seat is not None), None)) is not None:
            return seat
    return None


_ABOVE = 8  # sentences


def _at_span(seen: Arguments, post: Post) -> str:
    """The noun with which the wording of a post ends."""
    return next((t.fold for t in reversed(seen.line.tokens) if t.end <= post.span.end), "")


def _told_of_a_seat(seen: Arguments, at: int) -> bool:
    """What stands before the word that opens the relative clause of the verb at *at*."""
    row = seen.pieces
    link = next((k for k in range(at - 1, -1, -1) if row[k].word in ("dont", "ou")), 0)
    near = row[max(0, link - 5) : link]
    told = any(piece.word in _OF_SEATS for piece in near)
    return told and not any(piece.sign is Sign.POST for piece in near)  # « le fauteuil de directeur, d'où … »


_OF_SEATS = BOARDS | SEATS | {"instance"}


def chair_taken(seen: Arguments, clause: Clause, first: int) -> Post | None:
    """« préside le conseil d'administration », « le conseil, que préside X », « le conseil change : X préside
    la nouvelle instance », « … : X en prend la présidence »: the chair, which is a post."""
    meant = clause.verb.direct == "le" or clause.verb.indirect == "en" or clause.link in ("que", "qu'")
    meant = meant or _is_instance(seen, first)
    seat = seat_after(seen.line, first) or (seat_before(seen, clause.at) if meant else None)
    return as_chair(seat) if seat is not None else None


def as_chair(seat: Post) -> Post:
    """The chair of the board on which *seat* is one."""
    return replace(seat, text="présidence du conseil d'administration", board=False)


def _is_instance(seen: Arguments, first: int) -> bool:
    """« l'instance », « la nouvelle instance », at that token, where no other body is spoken of."""
    here = seen.line.index
    around = (*seen.discourse.lines[:1], *seen.discourse.lines[max(0, here - 2) : here + 1])
    named = any(piece.first <= first < piece.last and piece.word == "instance" for piece in seen.pieces)
    return named and all(COMMITTEES.isdisjoint(line.words) for line in around)


def seat_filled(seen: Arguments, clause: Clause, post: Post | None) -> Post | None:
    """« Y élargit son conseil | X y est nommée », « … est placée à la tête du comité d'audit »."""
    if post is not None and not fold(post.text or "").startswith(("presidence", "comite")):
        return None
    told_of = clause.verb.passive and seen.line.index < 3 and _seats_filled(seen)
    filled = clause.verb.indirect == "y" or _met_there(seen, clause) or told_of
    return seat_before(seen) or _seat_spoken_of(seen, clause) if filled else None


def _met_there(seen: Arguments, clause: Clause) -> bool:
    """« entre au conseil. Il y côtoiera X et Y, nommés en 2023 »: whom one meets on the board."""
    before = [verb for at, verb in seen.line.verbs if at < clause.at]
    met = any(verb.lemma in _MEETING and verb.indirect == "y" for verb in before)
    return met and clause.verb.tense is Tense.PARTICIPLE


_MEETING = words("côtoyer retrouver rejoindre croiser siéger")


def _seat_spoken_of(seen: Arguments, clause: Clause) -> Post | None:
    """« parmi les administrateurs | … X et Y y sont élues également »: where they are elected, too."""
    return seat_in_title(seen) if clause.verb.lemma in ("élire", "coopter") else None


def _seats_filled(seen: Arguments) -> bool:
    """The title tells of people who come to the board."""
    title = seen.discourse.lines[0]
    return any(p.verb is not None and p.verb.lemma in _FILLING for p in title.pieces)


_FILLING = words("rejoindre entrer intégrer réintégrer accueillir siéger élargir ouvrir étoffer renouveler")
