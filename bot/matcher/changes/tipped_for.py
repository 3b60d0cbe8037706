"""For which post somebody is tipped: it is told behind the name, before it, or in the sentences before."""

import re
from dataclasses import replace

from bot.matcher.changes.board_seats import seat_before, seat_in_title
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.roles import LEADING, SEATS
from bot.matcher.modality.questions import asks
from bot.matcher.names.name import Identity
from bot.matcher.syntax.departments import charge_at
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Line, Piece, Sign

Goal = tuple[Identity | None, Post | None]

_SUCCEEDING = words("succéder remplacer")
_TAKING = LEADING | words("prendre occuper reprendre présider hériter assumer")
_REACH = 8  # pieces


def goal_behind(seen: Arguments, k: int) -> Goal | None:
    """What they may get: whom they would succeed, and the post."""
    k = _behind_manner(seen, k)
    if k + 1 >= len(seen.pieces):
        return None
    piece, following = seen.pieces[k], seen.pieces[k + 1]
    if piece.verb is not None:
        return _errand(seen, k, piece)
    if piece.word == "remplacement" and following.people:
        return following.people[0].identity, _post_behind(seen, k + 2)
    if piece.word == "pour" and following.verb is not None:
        return _errand(seen, k + 1, following)
    if piece.word == "pour" and _place_of_theirs(seen, following):
        return _for_their_place(seen)  # « pour sa succession »
    if piece.word in ("pour", "a", "au") and following.sign is Sign.THING:
        post = office_after(seen.line, following.first)
        return (post.holder, post) if post is not None and not post.team else None
    return None


def _behind_manner(seen: Arguments, k: int) -> int:
    """Behind « avec insistance », « en interne », « dans la presse »: at « pour », if it comes."""
    while k < len(seen.pieces) and seen.pieces[k].sign in (Sign.WORD, Sign.DATE):
        k += 1
    for i in range(k, min(k + _REACH, len(seen.pieces))):
        if seen.pieces[i].word == "pour":
            return i
        if seen.pieces[i].sign not in (Sign.WORD, Sign.DATE, Sign.PREP, Sign.THING):
            break
    return k


def goal_ahead(seen: Arguments, at: int) -> Goal | None:
    """« Pour le siège laissé vacant, on murmure le nom de X »: the place of who was just told to go."""
    before = " ".join([token.fold for token in seen.line.tokens[: seen.pieces[at].first]])
    if not _FOR_THE_PLACE.search(before):
        return None
    gone = (told for act in _GOING for told in seen.discourse.history.of(act))
    left = [member.identity for member, line, _ in gone if 0 < seen.line.index - line <= _NEAR]
    if left:
        return (left[-1], None) if left[-1] not in seen.line.named else None
    seat = None if SEATS.isdisjoint(seen.line.words) else seat_before(seen, at) or seat_in_title(seen)
    return (None, seat) if seat is not None else None


_GOING = (Act.EXIT, Act.OUST, Act.HAND_OVER)
_PLACE = r"(?:siege|poste|fauteuil|place|suite|succession|releve|strapontin)"
_FOR_THE_PLACE = re.compile(
    r"^(?:\S+ ){0,3}pour (?:(?:occuper|prendre|reprendre|assurer) )?(?:le|la|ce|cette|son|sa) "
    rf"(?:\S+ )?{_PLACE}\b"
    r"|^(?:\S+ ){0,3}pour (?:lui succeder|la remplacer|le remplacer|les remplacer)\b"
)


def seat_told_open(seen: Arguments, at: int, after: int) -> Goal | None:
    """« Qui pour lui succéder ? », « Y cherche un directeur »: told in the title, or just before."""
    if after >= len(seen.pieces):
        return None  # the text is cut there
    rest = " ".join([token.fold for token in seen.line.tokens[seen.pieces[after].first :]])
    if not _OPEN_ENDED.search(rest):
        return None
    near = seen.discourse.lines[max(0, seen.line.index - _NEAR) : seen.line.index]
    tells = (p.verb for p in seen.pieces[at:after] if p.verb is not None)
    past = any(verb.perfect for verb in tells)  # « leurs noms ont circulé »
    alone = sum(len(piece.people) for piece in seen.pieces) == 1  # of several it is anybody's guess
    if alone and not past and _vacant(seen.line) and (seat := seat_before(seen, at) or seat_in_title(seen)):
        return None, seat
    for line in reversed(near):
        if (asked := _heir_asked(seen, line, named=alone and not past)) is not None:
            return asked
    if past or not alone:
        return None
    gone = (told for act in _GOING for told in seen.discourse.history.of(act))
    left = [member.identity for member, line, _ in gone if 0 <= seen.line.index - line <= _NEAR]
    if left and left[-1] not in seen.line.named:
        return left[-1], None
    told = near if seen.line.index <= _NEAR else (seen.discourse.lines[0], *near)
    return next((sought for line in reversed(told) if (sought := _sought(line)) is not None), None)


def _vacant(line: Line) -> bool:
    """« Un fauteuil reste à pourvoir ; le nom de X revient avec insistance »."""
    return not (SEATS.isdisjoint(line.words) or _VACANT.isdisjoint(line.words))


_VACANT = words("pourvoir vacant libre vide inoccupe")


def _heir_asked(seen: Arguments, line: Line, *, named: bool) -> Goal | None:
    """Whose place is told to be open: of whom it was told that they go, or who is *named* by the question."""
    falls = "qui" in line.words and asks(line) and not _FALLING.isdisjoint(line.lemmas)
    if not falls and _SUCCEEDING.isdisjoint(line.lemmas) and _HEIRS.isdisjoint(line.words):
        return None
    gone = [told for act in _GOING for told in seen.discourse.history.of(act)]
    if gone:
        titled = {m.identity for piece in seen.discourse.lines[0].pieces for m in piece.people}
        news = [told for told in gone if told[0].identity in titled and "lui" not in line.words]
        return (news or gone)[-1][0].identity, None
    people = {member.identity for piece in line.pieces for member in piece.people}
    return (people.pop(), None) if named and len(people) == 1 and asks(line) else None


def _sought(line: Line) -> tuple[None, Post] | None:
    """« Y cherche toujours son directeur financier »."""
    for at, verb in line.verbs:
        if verb.lemma not in _SEEKING or verb.negated or not verb.finite:
            continue
        house = next((p.org for p in reversed(line.pieces[:at]) if p.org is not None), None)
        behind = (p.role for p in line.pieces[at + 1 : at + 3] if p.sign is Sign.POST)
        role = next((r for r in behind if r is not None and r.text and not r.plural and not r.former), None)
        if role is not None:
            post = post_of(line, role)
            return None, replace(post, org=post.org or house)
    return None


# « le nom de X revient avec insistance », « … pour le poste »: for which place, the text has told before.
_OPEN_ENDED = re.compile(
    r"^(?:parmi les (?:candidats|favoris|pretendants)|avec insistance|en interne|en boucle|souvent|deja"
    r"|beaucoup|pour (?:le|ce|son) (?:poste|fauteuil|siege)"
    r"|pour (?:prendre )?la (?:suite|place|releve))?(?: de direct\w*)?(?: \w+)? ?\.?$"
)
_NEAR = 2  # sentences
_HEIRS = words("succession successeur successeure remplacant remplacante releve")
_FALLING = words("revenir échoir hériter reprendre occuper diriger")
_SEEKING = words("chercher rechercher recruter")


def _errand(seen: Arguments, at: int, piece: Piece) -> Goal | None:
    """« pour lui succéder », « pour prendre la tête de la recherche »."""
    verb = piece.verb
    if verb is None:
        return None
    if verb.lemma in _SUCCEEDING and (verb.indirect == "lui" or verb.direct):
        former = _spoken_of(seen)
        return (former, _post_behind(seen, at + 1)) if former is not None else None
    if verb.lemma in _SUCCEEDING and at + 1 < len(seen.pieces) and seen.pieces[at + 1].people:
        return seen.pieces[at + 1].people[0].identity, _post_behind(seen, at + 2)
    into = verb.lemma in _SITTING and [piece.word for piece in seen.pieces[at + 1 : at + 2]] == ["dans"]
    at += into  # « pour s'asseoir dans son fauteuil »
    if not (verb.lemma in _TAKING or into) or at + 1 >= len(seen.pieces):
        return None
    obj = seen.pieces[at + 1]
    if _place_of_theirs(seen, obj):
        return _for_their_place(seen)
    if obj.sign is not Sign.THING and obj.org is None:
        return None
    post = charge_at(seen.line, obj.first)
    return (None, post) if post is not None and not post.team else None


_SITTING = words("asseoir installer glisser")
_PLACES = words("suite place succession releve fauteuil siege poste bottes souliers")


def _place_of_theirs(seen: Arguments, place: Piece) -> bool:
    """« sa suite », « son fauteuil », « le fauteuil vacant »."""
    return place.word in _PLACES and (seen.possessive(place.first) or _left_vacant(seen, place))


def _for_their_place(seen: Arguments) -> Goal | None:
    former = _spoken_of(seen)
    return (former, None) if former is not None else None


def _left_vacant(seen: Arguments, place: Piece) -> bool:
    """« le fauteuil vacant », « la place laissée libre »: of who was just told to go."""
    behind = {token.fold for token in seen.line.tokens[place.last : place.last + 2]}
    return not behind.isdisjoint(("vacant", "vacante", "libre", "laisse", "laissee"))


def _spoken_of(seen: Arguments) -> Identity | None:
    """Whom « lui » or « sa place » of the sentence stands for: somebody told of before."""
    people = seen.antecedents(0)
    return people[0].identity if people else None


def _post_behind(seen: Arguments, k: int) -> Post | None:
    """« … à la tête de la recherche »."""
    row = seen.pieces[k : k + 2]
    if len(row) < 2 or row[0].word not in ("a", "au") or row[1].sign is not Sign.THING:
        return None
    return office_after(seen.line, row[1].first)
