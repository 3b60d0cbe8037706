"""Who is meant by « tous », or by « trois chercheurs », where a row of names stands beside."""

import itertools
import re
from collections.abc import Iterator, Sequence

from bot.matcher.discourse.counted_in import counted_in
from bot.matcher.language.text import Shape
from bot.matcher.lexicon import words
from bot.matcher.syntax.enumerations import going_on
from bot.matcher.syntax.pieces import Line, Member, Sign

_OPENERS = (
    "parmi eux", "parmi elles", "parmi ces derniers", "parmi ces dernieres", "parmi ceux-ci",
    "parmi celles-ci", "il s'agit de", "il s'agit d'", "il s'agit du", "il s'agit notamment d",
    "il s'agit d'abord d", "au premier rang desquels", "au premier rang d'entre eux", "dont notamment ",
)  # fmt: skip
_REACH = 2  # sentences
COUNTING = words("figurer compter trouver citer agir être avoir")
_BEFORE = frozenset({Sign.COMMA, Sign.AND, Sign.COLON, Sign.VERB})


def named_among(lines: Sequence[Line], line: int) -> tuple[Member, ...]:
    """The people whom one of the sentences right behind *line* picks out of those told of there."""
    for following in lines[line + 1 : line + 1 + _REACH]:
        if found := tuple(_row(following)) if _opens(following) else counted_in(following):
            return found
    return ()


def listed_below(lines: Sequence[Line], line: int) -> bool:
    """« Ils ont quitté Y : » over bullets that begin with names: « ils » are those of the list."""
    below = lines[line + 1 : line + 2]
    if not below or below[0].sentence.shape is not Shape.BULLET or not below[0].pieces:
        return False
    here = lines[line]
    headed = here.sentence.shape is not Shape.PLAIN or here.tokens[-1].text in (":", "?")
    return headed and not here.names_people and bool(below[0].pieces[0].people)


def as_many(lines: Sequence[Line], line: int, count: int) -> tuple[Member, ...]:
    """« X, Y et Z sont revenus. … Tous trois … »: the row of so many names that the text has told of last."""
    place = lines[line].sentence.section
    before = (other for other in reversed(lines[:line]) if other.sentence.section is place)
    rows = (piece.people for other in before for piece in other.pieces if len(piece.people) == count)
    return next(rows, ()) if count > _PAIR else ()


def gathered(rows: Sequence[Sequence[Member]], count: int) -> tuple[Member, ...]:
    """« tous trois »: so many people, told of one after the other in the sentences before, nearest first."""
    names: dict[str, Member] = {}
    for row in rows:
        for member in row:
            names.setdefault(member.identity.name, member)
        if len(names) >= count:
            break
    return tuple(names.values()) if len(names) == count else ()


_PAIR = 2


def called_in_turn(lines: Sequence[Line], line: int) -> int | None:
    """« X, d'abord, … Y, ensuite : … »: the position of who is called at *line*, if a row has begun there."""
    place = _called(lines[line])
    if place is None or place[1]:
        return place[0] if place is not None else None
    begun = (_called(other) for other in reversed(lines[max(0, line - _ROW) : line]))
    return place[0] if any(other is not None and other[1] for other in begun) else None


def all_in_turn(lines: Sequence[Line], line: int, count: int) -> tuple[Member, ...]:
    """« Trois cadres s'en vont. X, d'abord, … »: all of them, if so many are called behind *line*."""
    found: list[Member] = []
    last = line
    for other in lines[line + 1 :]:
        if other.index - last > _ROW or len(found) == count:
            break
        at = called_in_turn(lines, other.index)
        if at is not None:
            last = other.index
            found += other.pieces[at].people
    return tuple(found) if len(found) == count else ()


def _called(line: Line) -> tuple[int, bool] | None:
    """The position of the one whom the sentence calls, and whether they are the first of a row."""
    at = next((k for k, piece in enumerate(line.pieces[:_OPENING]) if piece.people), None)
    if at is None or len(line.pieces[at].people) > 1:
        return None
    first, last = line.pieces[at].first, line.pieces[at].people[0].last
    before = " ".join(token.fold for token in line.tokens[:first]).removesuffix(" ,")
    behind = " ".join(token.fold for token in line.tokens[last : last + 5])
    told = _CALLED_BEFORE.fullmatch(before) or (None if before else _CALLED_BEHIND.match(behind))
    if before and told is not None and told["adverb"] and _acts(line, at):
        return None  # « Enfin, X a promis de rester »
    return None if told is None else (at, _FIRST.search(told[0]) is not None)


def _acts(line: Line, at: int) -> bool:
    """« X a promis », « X, directrice, promet »: not « X, qui a promis … »."""
    for piece in line.pieces[at + 1 :]:
        if piece.sign is Sign.REL or (piece.verb is not None and piece.verb.finite):
            return piece.sign is not Sign.REL
    return False


_ROW = 4  # sentences between two of a row
_OPENING = 8  # pieces
_IN_TURN = (
    r"(?:(?:tout )?d' abord|pour commencer|en premier lieu|ensuite|puis|enfin|pour finir|egalement|aussi)"
)
_CALLED_BEFORE = re.compile(
    rf"(?P<adverb>(?:et )?{_IN_TURN})|(?:il y a (?:eu )?|c' est |ce fut )(?:et )?{_IN_TURN}"
    r"|d' un cote|d' une part|de l' autre(?: cote)?|d' autre part"
    r"|l[ae] (?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?)"
)
_CALLED_BEHIND = re.compile(rf", {_IN_TURN} [,:;.(]")
_FIRST = re.compile(r"abord|commencer|premi|d' une? ")


def row_before(line: Line, at: int) -> tuple[Member, ...]:
    """« A et B en mai, C en août pour Z : tous … »: everybody named ahead of the colon before *at*."""
    row = line.pieces[: at - 1] if at > 1 and line.pieces[at - 1].sign is Sign.COLON else ()
    named = [piece for piece in row if piece.people]
    told = any(piece.verb is not None for piece in row)
    return tuple(m for piece in named for m in piece.people) if len(named) > 1 and not told else ()


def _opens(line: Line) -> bool:
    """« Il s'agit de X et Y », « Selon Z, il s'agit de … »."""
    sourced = bool(line.pieces) and line.pieces[0].word == "selon"
    start = next((p.last for p in line.pieces if p.sign is Sign.COMMA), 0) if sourced else 0
    opening = " ".join([token.fold for token in line.tokens[start : start + 6]]).replace("' ", "'") + " "
    return any(
        opening.startswith(phrase) and not (phrase[-1].isalpha() and opening[len(phrase)].isalpha())
        for phrase in _OPENERS
    )


def _row(line: Line) -> Iterator[Member]:
    """Those named in a row: « X, chercheur, et Y », not « X, congédié par Y »."""
    found = False
    for k, piece in enumerate(line.pieces):
        verb = piece.verb
        if piece.sign is Sign.REL and k > 1 and line.pieces[k - 2].people and found:
            yield from going_on(line.pieces, k - 2)
        if piece.sign in (Sign.STOP, Sign.REL, Sign.SUB, Sign.BUT):
            return
        if verb is not None and verb.finite and (found or verb.lemma not in COUNTING):
            return
        if not piece.people:
            continue
        before = line.pieces[k - 1] if k else None
        genitive = before is not None and before.word in ("de", "d'", "du")
        figure = before is not None and before.role is not None and before.role.head == "figure"
        opens = before is None or before.sign in _BEFORE or figure or genitive
        first = not found and opens
        further = found and before is not None and (before.sign in _BEFORE or _listed(line, k))
        if first or further:
            found = True
            yield from piece.people


def _listed(line: Line, k: int) -> bool:
    """« …, et de Y »"""
    row = line.pieces[max(0, k - 2) : k]
    return len(row) == 2 and row[0].sign in (Sign.AND, Sign.COMMA) and row[1].word in ("de", "d'", "du")


def told_of_others(line: Line, at: int) -> bool:
    """The same, or « Trois autres sont recrutés | Le mois dernier, Z avait débauché X, Y et W. »"""
    verb = next((piece.verb for piece in reversed(line.pieces[:at]) if piece.verb is not None), None)
    recalled = verb is not None and verb.pluperfect and any(dated.past or dated.week for dated in line.dates)
    return recalled or acts_on_them(line, at)


def acts_on_them(line: Line, at: int) -> bool:
    """« Deux chercheurs s'en vont. X et Y les ont remerciés. », « X le regrette. », « X et Y restent. », « X
    n'a pas réagi. »: no two of them."""
    verb = next((piece.verb for piece in line.pieces[at + 1 : at + 4] if piece.verb is not None), None)
    before = line.pieces[at - 1].verb if at else None
    if before is not None and before.lemma in _STAYING and not before.negated:
        return True  # « Restent X et Y »
    if _minds_them(line, at):
        return True
    if verb is None:
        return False
    if verb.lemma in _STAYING and not verb.negated and verb.finite:
        return True
    if verb.lemma in _ANSWERING and (verb.perfect or verb.negated):
        return True
    if verb.lemma in _DECLINING and not _COMMENT.isdisjoint(line.words):
        return True
    on_it = verb.direct in ("le", "l'") and verb.lemma in _REACTING
    return on_it or verb.direct == "les" or verb.indirect == "leur"


def _minds_them(line: Line, at: int) -> bool:
    """« X dit comprendre leur choix », « Y, qui dirige l'équipe, demande à les revoir »: one, of others."""
    if len(line.pieces[at].people) > 1:
        return False  # « X et Y ont annoncé leur départ »: their own
    behind = itertools.takewhile(lambda k: line.pieces[k].sign is not Sign.STOP, range(at, len(line.pieces)))
    told = [(k, verb) for k in behind if (verb := line.pieces[k].verb) is not None]
    return any(verb.direct == "les" or _theirs(line, k) for k, verb in told)


def _theirs(line: Line, at: int) -> bool:
    """« … leur choix », « … ces départs », « … à les revoir »: what comes first behind the verb at *at*."""
    row = line.pieces[at + 1 :]
    told = next((piece for piece in row if piece.sign not in (Sign.WORD, Sign.PREP)), None)
    first = [token.fold for token in line.tokens[told.first : told.first + 2]] if told is not None else []
    seen = first[:1] == ["les"] and first[-1].endswith(_INFINITIVE)  # a noun would be « les revoirs »
    these = told is not None and told.action is not None and first[:1] == ["ces"]
    return first[:1] in (["leur"], ["leurs"]) or these or seen


_INFINITIVE = ("er", "ir", "re")
_ANSWERING = words("réagir répondre commenter")
_DECLINING = words("refuser décliner")
_COMMENT = words("commenter commentaire commentaires reagir repondre reaction")
_STAYING = words("rester demeurer")
_REACTING = words(
    "regretter déplorer saluer commenter minimiser savoir ignorer craindre redouter reconnaître"
)
