"""Names that a plural noun of the sentence only announces.

« Trois dirigeants s'en vont : X, Y et Z », « quatre ingénieurs ont claqué la porte, dont X ».
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import COUNTS, REPORTING
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign

_PLURALS = words(
    "les des ces ses leurs deux trois quatre cinq six sept huit neuf dix plusieurs quelques d' de"
)
_OPENERS = tuple(
    tuple(phrase.split())
    for phrase in (
        "dont",
        "parmi lesquels",
        "parmi lesquelles",
        "notamment",
        "a savoir",
        "a commencer par",
        "au premier rang desquels",
    )
)
_OPENER_STARTS = frozenset(opener[0] for opener in _OPENERS)

_TELLING = REPORTING - words("assurer avancer relever trancher")  # « …, assure l'intérim »
_DASHES = ("–", "—", "-")
_BETWEEN = frozenset({Sign.COMMA, Sign.AND, Sign.OPEN, Sign.CLOSE, Sign.WORD, Sign.POST, Sign.DATE})


def announces(line: Line, at: int | None) -> bool:
    """The piece at *at* is a plural noun or pronoun: several people, none of them named there."""
    if at is None:
        return True
    piece = line.pieces[at]
    if piece.role is not None:
        return piece.role.plural
    if piece.sign is Sign.PRONOUN:
        return piece.word in ("ils", "elles")
    if piece.sign is not Sign.THING:
        return False
    opening = line.tokens[piece.first].fold
    if piece.word in _BANDS:
        return opening in ("un", "une", "toute", "tout") or _called_behind(line, at)
    return opening in _PLURALS


def _called_behind(line: Line, at: int) -> bool:
    """« l'équipe de Zurich : X, Y et Z »: the names, behind the colon that follows."""
    row = line.pieces[at + 1 : at + 9]
    colon = next((k for k, piece in enumerate(row) if piece.word == ":"), len(row))
    told = any(piece.verb is not None or piece.people for piece in row[:colon])
    return not told and colon + 1 < len(row) and bool(row[colon + 1].people)


_BANDS = words(
    "equipe bande poignee trio duo quatuor tandem brochette cohorte fournee escouade commando noyau"
)


def entry_head(pieces: Sequence[Piece], colon: int) -> int | None:
    """« X : … », « X, sécurité : … », « 🏖 Et X ? … »: the name of which all behind the colon is told."""
    first = next((k for k, piece in enumerate(pieces[:2]) if not _leads_in(piece)), min(len(pieces), 2))
    opens = first < colon < len(pieces) and pieces[colon].word == ":" and bool(pieces[first].people)
    beside = pieces[first + 1 : colon] if opens else ()
    called = not beside or (len(beside) < _CALLED and beside[0].sign in (Sign.COMMA, Sign.OPEN))
    return first if opens and called and all(piece.sign in _CALLING for piece in beside) else None


def _leads_in(piece: Piece) -> bool:
    """« Et X », « 🏖 X »: what stands before the name and says nothing of it."""
    return piece.sign is Sign.AND or (piece.sign is Sign.WORD and not piece.word[:1].isalnum())


_CALLED = 8  # pieces
_CALLING = frozenset({Sign.COMMA, Sign.OPEN, Sign.CLOSE, Sign.WORD, Sign.THING, Sign.POST, Sign.PREP})


def enumerated(line: Line, at: int | None, verb: int) -> tuple[Member, ...]:
    """The people listed after the verb at *verb*, or between the noun at *at* and that verb."""
    named = _opened(line, verb + 1, len(line.pieces))
    if not named and at is not None and at < verb:
        named = _opened(line, at + 1, verb)
    named = named or (_summed_up(line, at) or _behind_clause(line, at, verb) if at is not None else ())
    role = line.pieces[at].role if at is not None else None
    if not named and at is not None:
        named = _named_last(line, at, verb) if at < verb else _as_many_beside(line, at)
    if role is None:
        return named
    if role.count and len(named) > role.count:
        return ()
    return tuple(replace(member, roles=(*member.roles, role), sure=True) for member in named)


def exemplified(line: Line, at: int) -> tuple[Member, ...]:
    """« une série de départs s'est ensuivie parmi les dirigeants, notamment X et Y »."""
    for k in range(at + 1, len(line.pieces) - 1):
        if line.pieces[k].sign is not Sign.COMMA or (after := _after_opener(line, k + 1)) is None:
            continue
        role = line.pieces[k - 1].role
        people = role is not None and role.plural and line.pieces[k - 1].sign is Sign.POST
        return listed(line.pieces, after, colon=False) if people or k == at + 1 else ()
    return ()


def _as_many_beside(line: Line, at: int) -> tuple[Member, ...]:
    """« a rapatrié trois anciens, X, Y et Z, au détriment de W »: as many names as were announced."""
    count = COUNTS.get(line.tokens[line.pieces[at].first].fold, 0)
    row = line.pieces[at + 1 : at + 3]
    named = row[1].people if len(row) > 1 and row[0].sign is Sign.COMMA else ()
    return named if 1 < count == len(named) else ()


def _named_last(line: Line, at: int, verb: int) -> tuple[Member, ...]:
    """« Deux autres responsables l'imitent, X et Y. »: as many names as were announced, behind the rest."""
    first = line.tokens[line.pieces[at].first].fold
    count = COUNTS.get(first, 0) if first not in ("un", "une") else 0
    row = [piece for piece in line.pieces[verb + 1 :] if piece.sign is not Sign.STOP]
    behind = row[next((k + 1 for k, piece in enumerate(row) if piece.sign is Sign.COMMA), len(row)) :]
    if [piece.sign for piece in behind[1:3]] == [Sign.COMMA, Sign.AND]:
        behind = behind[:1]  # « Deux femmes quittent Y, X et Z, et deux hommes y entrent »
    if not count or not behind or any(p.sign not in (Sign.PEOPLE, Sign.AND, Sign.COMMA) for p in behind):
        return ()
    members = tuple(member for piece in behind for member in piece.people)
    return members if len(members) == count else ()


def _summed_up(line: Line, at: int) -> tuple[Member, ...]:
    """« X, Y, Z : trois piliers s'en vont »: the names before the colon."""
    colon = next((k for k in range(at - 1, 0, -1) if line.pieces[k].word == ":"), None)
    if colon is None or any(p.verb is not None and p.verb.finite for p in line.pieces[:colon]):
        return ()
    members = listed(line.pieces[:colon], 0, colon=False)
    return members if len(members) > 1 else ()


def _behind_clause(line: Line, at: int, verb: int) -> tuple[Member, ...]:
    """« Les deux femmes qui y siégeaient, X et Y, s'en vont »: the names right before the verb."""
    row = line.pieces[max(at, verb - 3) : verb]
    if [piece.sign for piece in row] != [Sign.COMMA, Sign.PEOPLE, Sign.COMMA] or at + 1 >= verb - 3:
        return ()
    told_of = line.pieces[at + 1].sign is Sign.REL
    return row[1].people if told_of and len(row[1].people) > 1 else ()


def _opened(line: Line, start: int, end: int) -> tuple[Member, ...]:
    """The names after « dont », « parmi lesquels » or a colon between two positions."""
    for k in range(start, end):
        piece = line.pieces[k]
        if piece.sign is Sign.STOP or (piece.verb is not None and piece.verb.finite and not says_so(line, k)):
            return ()
        after = _after_opener(line, k)
        if after is not None:
            return () if _does_it(line, after, end) else listed(line.pieces, after, colon=False)
        bracketed = piece.sign is Sign.OPEN and 0 < k < len(line.pieces) - 1 and announces(line, k - 1)
        if bracketed and line.pieces[k + 1].people:
            return listed(line.pieces, k + 1, colon=False)  # « sept chercheurs (X, Y, Z) »
        if piece.word in _DASHES and k + 1 < len(line.pieces) and line.pieces[k + 1].people:
            close = next((i for i in range(k + 1, len(line.pieces)) if line.pieces[i].word in _DASHES), None)
            return listed(line.pieces[:close], k + 1, colon=False)  # « ses chercheurs s'en vont – X, Y –, … »
        if piece.sign is Sign.COMMA and (ends := _range(line.pieces, k + 1)):
            return ends
        if piece.sign is Sign.COLON and piece.word == ":":
            return listed(line.pieces, k + 1, colon=True)
        if piece.sign is Sign.COLON and k + 1 < len(line.pieces) and line.pieces[k + 1].people:
            return listed(line.pieces[: _closing(line.pieces, k)], k + 1, colon=False)
    return ()


def _does_it(line: Line, at: int, end: int) -> bool:
    """« rejoignent Y, dont X, le directeur, vante les outils »: the subject of a clause of its own."""
    if line.pieces[at - 1].word != "dont" or len(line.pieces[at].people) > 1:
        return False  # « …, dont X et Y, continue »: no subject of that
    for k in range(at + 1, end):
        piece = line.pieces[k]
        if piece.verb is not None and piece.verb.finite:
            return not (piece.verb.plural or told_behind(line.pieces, k))
        if piece.sign in (Sign.REL, Sign.SUB, Sign.AND, Sign.STOP, Sign.COLON):
            return False
    return False


def says_so(line: Line, k: int) -> bool:
    """« …, a-t-on appris vendredi : X et Y », « …, a indiqué la société : X et Y »: who tells it, set in."""
    verb = line.pieces[k].verb
    inserted = verb is not None and line.pieces[k - 1].sign is Sign.COMMA
    return inserted and verb is not None and verb.lemma in _TELLING


def told_behind(pieces: Sequence[Piece], k: int) -> bool:
    """« X, Y et Z, confirme la société », « … – une page se tourne », « …, et la Bourse s'en réjouit »: the
    verb at *k* is of a clause set behind names, and of nobody named."""
    verb = pieces[k].verb
    if verb is None or not verb.finite:
        return False
    if pieces[k - 1].sign is Sign.COMMA:
        press = k + 1 < len(pieces) and pieces[k + 1].sign is Sign.OUTLET  # « …, rappelle Le Monde »
        return bool(verb.subject) or verb.lemma in _TELLING or press
    subject = next((n + 1 for n in range(k - 1, 0, -1) if pieces[n].sign in _BEFORE_SUBJECT), k)
    return subject < k and (pieces[subject].sign in _NOBODY or pieces[subject].word == "ce")


_BEFORE_SUBJECT = frozenset({Sign.COMMA, Sign.COLON, Sign.AND, Sign.SUB, Sign.REL, Sign.PEOPLE, Sign.POST})
_NOBODY = frozenset({Sign.THING, Sign.ORG, Sign.OUTLET})


def _subordinate(pieces: Sequence[Piece], k: int) -> bool:
    """« X, Y et Z, alors que … », not « X, comme directeur »."""
    return pieces[k].sign is Sign.SUB and pieces[k].word != "comme" and pieces[k - 1].sign is Sign.COMMA


def _closing(pieces: Sequence[Piece], dash: int) -> int:
    """Where the dash that closes what the one at *dash* opens stands; the end if none does."""
    later = (k for k in range(dash + 1, len(pieces)) if pieces[k].word == pieces[dash].word)
    return next(later, len(pieces))


def _range(pieces: Sequence[Piece], k: int) -> tuple[Member, ...]:
    """« …, de X à Y », « …, de X, il y a un an, à Y »."""
    row = pieces[k : k + 7]
    if len(row) == 7 and [row[n].sign for n in (2, 3, 4)] == [Sign.COMMA, Sign.DATE, Sign.COMMA]:
        row = (*row[:2], *row[5:])
    if len(row) < 4 or row[0].word not in ("de", "d'") or row[2].word != "a":
        return ()
    return (*row[1].people, *row[3].people) if row[1].people and row[3].people else ()


def _after_opener(line: Line, k: int) -> int | None:
    """The position after the word that opens an enumeration at *k*."""
    first = line.pieces[k].first
    for opener in _OPENERS if line.tokens[first].fold in _OPENER_STARTS else ():
        if tuple(token.fold for token in line.tokens[first : first + len(opener)]) == opener:
            return next(
                (i for i in range(k, len(line.pieces)) if line.pieces[i].first >= first + len(opener)), None
            )
    return None


def _goes_on(pieces: Sequence[Piece], k: int) -> bool:
    """« X, qui dirigeait Y, Z et W »: the names of the list at *k*, not those of the relative clause."""
    if not pieces[k].people or k < 3:
        return False
    mark = k - 1
    while mark > 1 and pieces[mark].sign is Sign.WORD:
        mark -= 1
    before = pieces[mark - 1]
    return pieces[mark].sign is Sign.COMMA and not before.people and before.sign is not Sign.VERB


def listed(pieces: Sequence[Piece], start: int, *, colon: bool) -> tuple[Member, ...]:
    """The people from *start* on; after a colon none of them may be told of in a clause of its own."""
    members: list[Member] = []
    aside = False  # in a relative clause
    for k in range(start, len(pieces)):
        piece = pieces[k]
        aside = aside and not _goes_on(pieces, k)
        if piece.people and not aside and not (k > start and pieces[k - 1].sign is Sign.PREP):
            members += piece.people
        elif piece.sign is Sign.REL:
            aside = True
        elif aside and piece.sign is Sign.AND and pieces[k - 1].sign is Sign.COMMA:
            aside = False  # « X, qui …, et Y »
        elif piece.sign is Sign.STOP:
            if piece.word != ";" or not colon:
                break
            aside = False
        elif members and not aside and (told_behind(pieces, k) or _subordinate(pieces, k)):
            break
        elif piece.verb is not None and piece.verb.finite and not aside:
            return () if colon else tuple(members)
        elif piece.sign not in _BETWEEN and not members:
            return ()
    return tuple(members)


def going_on(pieces: Sequence[Piece], start: int) -> tuple[Member, ...]:
    """« X, venue de Y, et Z », « un juriste, X, venu de Y, et … », « à X, autrefois chez W, à V, qui …, et à
    Z »: behind asides."""
    opens = pieces[start + 1] if start + 1 < len(pieces) else None
    described = opens is not None and opens.verb is not None and opens.verb.tense is Tense.PARTICIPLE
    described = described or (
        opens is not None and opens.word == "depuis" and bool(pieces[start].people[-1].roles)
    )
    if opens is None or not (described or opens.sign is Sign.COMMA):
        return ()
    found: list[Member] = []
    link = _link_before(pieces, start)
    k = start + 1 if described else _behind_relative(pieces, start + 2)
    while k < len(pieces):
        piece = pieces[k]
        if found and piece.sign is Sign.REL and pieces[k - 1].sign is Sign.COMMA:
            behind = _behind_relative(pieces, k)
            if behind == k:
                return ()
            k = behind
            continue
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.SUB, Sign.REL, Sign.QUOTE, Sign.BUT):
            return ()
        if piece.verb is not None and piece.verb.tense not in _ASIDE:
            return ()
        again = bool(link) and _link_before(pieces, k) == link
        k += 1
        if not piece.people or (link and not again and pieces[k - 2].sign is Sign.PREP):
            continue
        mark = k - 3 if again else k - 2
        if pieces[mark].sign is Sign.AND and pieces[mark - 1].sign is Sign.COMMA:
            return (*found, *piece.people) if _ends_row(pieces, k) else ()
        if pieces[mark].sign is Sign.COMMA:
            found += piece.people
            if len(piece.people) > 1 and _ends_row(pieces, k):
                return tuple(found)  # « X, qui …, Y et Z »
    return ()


def _link_before(pieces: Sequence[Piece], k: int) -> str:
    """The preposition before the name at *k*, none where none is."""
    word = pieces[k - 1].word if k and pieces[k - 1].sign is Sign.PREP else ""
    return "de" if word == "d'" else word


def _behind_relative(pieces: Sequence[Piece], k: int) -> int:
    """The comma that closes « X, qui …, »; *k* itself where no relative clause begins there."""
    if k >= len(pieces) or pieces[k].sign is not Sign.REL:
        return k
    ahead = range(k + 1, len(pieces))
    stop = next((n for n in ahead if pieces[n].sign in (Sign.STOP, Sign.COLON, Sign.SUB)), len(pieces))
    return next((n for n in ahead if n < stop and pieces[n].sign is Sign.COMMA), k)


_ASIDE = frozenset({Tense.PARTICIPLE})


def _ends_row(pieces: Sequence[Piece], k: int) -> bool:
    """Nothing is told of the last name that makes it the subject of another clause."""
    rest = pieces[k:]
    closes = not rest or rest[0].sign in (Sign.STOP, Sign.COMMA, Sign.PREP, Sign.DATE, Sign.OPEN, Sign.CLOSE)
    for piece in rest:
        if piece.sign in (Sign.STOP, Sign.REL, Sign.COLON, Sign.SUB):
            break
        if piece.verb is not None and piece.verb.finite and rest[0].sign is not Sign.COMMA:
            return False
        heads = [p.word for p in rest[1:3]] == ["a", "tete"]  # « …, et Z, à la tête de W »
        if piece.word in ("au", "a", "comme") and not heads:
            return False  # « X, ancienne chercheuse, au poste de …, et Z, …, au poste de … »: told apart
    return closes
